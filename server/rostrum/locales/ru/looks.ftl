### Слова общих частей всех страниц: часы, сигнал, связь, выбор читателя.

looks-left-of = осталось из { $limit }
looks-over = сверх { $limit }

looks-light-off = Слово никому не предоставлено
looks-light-called = Приглашён, отсчёт ещё не начат
looks-light-green = Имеет слово
looks-light-amber = Пора завершать
looks-light-red = Время истекло
looks-light-paused = Отсчёт приостановлен

looks-line-connecting = Подключение…
looks-line-live = Связь установлена
looks-line-doubtful = Связь медленная. Данные могут быть устаревшими.
looks-line-lost = Связь потеряна. Идёт переподключение; часы идут, остальное могло устареть.
looks-line-ended = Связь завершена.

looks-language = Язык
looks-theme-dark = Тёмная тема
looks-theme-light = Светлая тема
looks-cancel = Отмена
looks-close = Закрыть
