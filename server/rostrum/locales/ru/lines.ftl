# Связь с удалённым оратором, какой её видят ведущие заседание. Русский язык.

chair-line-lost = Связь потеряна
chair-line-silent = На связи, но не слышно
chair-line-silent-over = По-прежнему не слышно. Как продолжим?
chair-line-over = Связь не восстановилась. Как продолжим?
chair-line-waits = Всё ещё ждём связи
chair-still-heard = Голос слышен
chair-line-wait = Ждать
chair-keep-place = Сохранить место
chair-keep-place-what = Выступит после следующего, с оставшимся временем
chair-line-end = Завершить выступление
chair-connected-silent = На связи, но не слышно: ещё { $time } это технический вопрос
