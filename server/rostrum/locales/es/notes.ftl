# Las notas entre la Presidencia y la secretaría, en las páginas de ambas. Español.

notes-title = Notas
notes-to-chair = Notas a la presidencia
notes-sent = enviada
notes-read-at = leída a las { $time }
notes-read = La he leído
notes-write = Nota que solo ven ustedes
notes-send = Enviar
notes-no-line = No hay conexión en este momento; la nota se conserva aquí.
