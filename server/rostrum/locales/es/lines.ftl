# La línea de quien habla a distancia, como la ve quien conduce la sesión. Español.

chair-line-lost = Línea perdida
chair-line-silent = Conectada pero no se oye
chair-line-silent-over = Sigue sin oírse. ¿Cómo seguimos?
chair-line-over = La línea no ha vuelto. ¿Cómo seguimos?
chair-line-waits = Se sigue esperando la línea
chair-still-heard = Se le sigue oyendo
chair-line-wait = Esperar
chair-keep-place = Guardar el lugar
chair-keep-place-what = Vuelve a hablar después del siguiente, con el tiempo que le queda
chair-line-end = Terminar el turno
chair-connected-silent = Conectada pero no se oye: cuestión técnica durante { $time } más
