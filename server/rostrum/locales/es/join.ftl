# La página detrás de un enlace personal. Español.

join-opening = Abriendo la reunión…
join-missing = Necesita su enlace personal
join-missing-what = Abra el enlace que le envió la secretaría o escanee el código de su credencial.
join-unknown = Este enlace no se reconoce
join-unknown-what = Quizá no se copió entero. Ábralo de nuevo desde el mensaje o consulte a la secretaría.
join-expired = Este enlace ha caducado
join-expired-what = Pida uno nuevo a la secretaría.
join-revoked = Este enlace ha sido retirado
join-revoked-what = Pida uno nuevo a la secretaría.
join-busy = Demasiados intentos en este momento
join-busy-what = Espere un minuto y vuelva a intentarlo.
join-unreachable = No se puede acceder a la reunión
join-unreachable-what = Compruebe su conexión y vuelva a intentarlo.
join-retry = Reintentar
join-paste = O pegue aquí su enlace
join-open = Abrir
