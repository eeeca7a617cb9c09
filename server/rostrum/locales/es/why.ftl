# Por qué uno habló antes que otro: lo que dice `rostrum why --before`. Español.

why-called = { $first } recibió la palabra a las { $called }, antes que { $then }.
why-rule = Regla { $rule }.
why-reason = Motivo indicado: { $reason }
why-asked-later = { $then } no figuraba aún en la lista.
why-withdrawn = { $then } había abandonado la lista a las { $at }.
why-passed-over = { $then } no estaba presente cuando se le llamó a las { $at }.
why-item-closed = El tema en el que esperaba { $then } se había cerrado a las { $at }.
why-other-item = { $then } esperaba en un tema que no se estaba examinando.
why-out-of-order = La palabra se concedió fuera del orden de la lista, por: { $by }.
why-moved = Su orden se cambió a las { $at }, por: { $by }.
why-second-statement = Era una segunda intervención de { $then }, y antes se escuchan todas las primeras.
why-right-of-reply = { $then } tenía un derecho a contestar, que se ejerce al final.
why-rank = En esta reunión se respeta el rango, y { $first } intervino con uno superior.
why-class = Las categorías intervienen en su orden: { $first } antes que { $then }.
why-thread = Ambas van juntas: presentación, comentarios, respuesta.
why-alphabetical = La lista seguía el orden alfabético.
why-lot = La lista se ordenó por sorteo, y la semilla consta en acta.
why-fewest-turns = Intervenía primero quien menos veces había hablado.
why-arrival = { $first } había pedido la palabra primero.
why-behind-a-move = Otros habían sido movidos a mano en la lista, y nadie se coloca antes que ellos.
why-too-many = Demasiadas preguntas a la vez. Vuelva a preguntar en un momento.
