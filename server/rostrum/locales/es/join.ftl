# La página detrás de un enlace personal. Español.

join-opening = Entrando en la reunión…
join-trouble-missing = Necesita su enlace personal
join-trouble-missing-what = Abra el enlace que le envió la secretaría o escanee el código de su credencial.
join-trouble-unknown = Este enlace no se reconoce
join-trouble-unknown-what = Quizá no se copió entero. Ábralo de nuevo desde el mensaje o consulte a la secretaría.
join-trouble-expired = Este enlace ha caducado
join-trouble-expired-what = Pida uno nuevo a la secretaría.
join-trouble-revoked = Este enlace ha sido retirado
join-trouble-revoked-what = Pida uno nuevo a la secretaría.
join-trouble-busy = Demasiados intentos en este momento
join-trouble-busy-what = Espere un minuto y vuelva a intentarlo.
join-trouble-unreachable = No se puede acceder a la reunión
join-trouble-unreachable-what = Compruebe su conexión y vuelva a intentarlo.
join-retry = Reintentar
join-paste = O pegue aquí su enlace
join-open = Abrir
