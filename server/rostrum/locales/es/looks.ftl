### Palabras de los elementos comunes a todas las páginas: el reloj, la luz, la conexión, las opciones del lector.

looks-left-of = de { $limit }
looks-over = de exceso sobre { $limit }

looks-light-off = Nadie tiene la palabra
looks-light-called = Llamado, el tiempo aún no corre
looks-light-green = Tiene la palabra
looks-light-amber = Debe concluir
looks-light-red = Tiempo excedido
looks-light-paused = Tiempo detenido

looks-line-connecting = Conectando…
looks-line-live = Conectado
looks-line-doubtful = La conexión es lenta. Lo que se ve puede no estar actualizado.
looks-line-lost = Se ha perdido la conexión. Reconectando; el reloj sigue, el resto puede no estar actualizado.
looks-line-ended = La conexión ha terminado.

looks-language = Idioma
looks-theme-dark = Oscuro
looks-theme-light = Claro
looks-cancel = Cancelar
looks-close = Cerrar
