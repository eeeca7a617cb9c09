# Qué puede fallar en una solicitud al servicio, aparte de las reglas. Español.

problem-foreign-origin = Una página de otra dirección no puede pedir esto; abra la reunión con su enlace personal.
problem-unknown-link = Este enlace personal no se conoce aquí; compruebe que se copió entero o pida uno nuevo a la secretaría.
problem-unknown-session = Esta página ya no se conoce aquí; abra de nuevo su enlace personal.
problem-expired = Su enlace personal ha caducado; pida uno nuevo a la secretaría.
problem-many-tokens = Se probaron muchos enlaces desde esta dirección en poco tiempo; espere un minuto e inténtelo de nuevo.
problem-many-connections = Llegaron muchas conexiones a la vez desde esta dirección; espere un momento e inténtelo de nuevo.
problem-full = El servicio tiene todas las conexiones que puede atender; inténtelo de nuevo en un momento y avise al técnico.
problem-no-subprotocol = El programa tiene que ofrecer uno de los subprotocolos { $offer }.
problem-no-directory = Esos nombres no se encuentran aquí; vuelva a cargar la página.
problem-no-text = Ese texto no se encuentra aquí; puede que se haya retirado.
problem-no-note = Esa nota no se encuentra aquí.
problem-no-page = Esa página no se encuentra aquí.
problem-no-method = Esto no puede hacerse en esta dirección.
problem-malformed = No se pudo leer la solicitud y no se hizo nada; vuelva a cargar la página. ({ $error })
problem-broken-off = La solicitud se cortó por el camino y no se hizo nada; envíela de nuevo.
problem-too-slow = La solicitud no llegó completa a tiempo y no se hizo nada; envíela de nuevo con una conexión mejor.
problem-too-large = Es demasiado grande y no se hizo nada; se admiten { $bytes } bytes como máximo.
problem-ours = Se produjo un error en el servicio; avise al técnico.
problem-pending = Aún no se sabe si esto quedó guardado; se pregunta de nuevo hasta saberlo, y se hace una sola vez.
problem-token-told = Este enlace ya se emitió y su clave solo se comunica una vez; revóquelo y emita otro.
