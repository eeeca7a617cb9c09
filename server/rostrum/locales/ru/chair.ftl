# Страница Председателя. Русский язык.

## Верхняя строка

chair-list-ends = конец списка
chair-interpretation-ends = конец перевода
chair-now = сейчас

## Кто имеет слово

chair-turn-called = Приглашается, отсчёт не начат
chair-turn-speaking = Имеет слово
chair-turn-paused = Имеет слово, отсчёт остановлен
chair-turn-interrupted = Выступление прервано
chair-light-amber = Имеет слово, пора завершать
chair-light-red = Имеет слово, время истекло
chair-starts-in = начало через { $time }
chair-kept = отложено, осталось
chair-progress = выступили: { $heard }, ожидают: { $waiting }
chair-progress-ends = выступили: { $heard }, ожидают: { $waiting }, список закончится около { $ends }
chair-phase-planned = Заседание не открыто
chair-phase-suspended = Заседание прервано
chair-phase-adjourned = Заседание закрыто
chair-phase-closed = Совещание завершено
chair-until = до { $time }

## Что можно сделать с выступлением

chair-extend = +1 мин
chair-start = Начать
chair-pause = Пауза
chair-resume = Дальше
chair-end = Конец
chair-pass = Нет в зале
chair-again = Ещё раз?
chair-armed = Нажмите ещё раз для подтверждения.
chair-next = Далее: { $name }
chair-next-again = Ещё раз: { $name }
chair-nobody-waiting = Никто не ожидает
chair-rule-first = Сначала решение по порядку ведения
chair-main-planned = Открыть заседание…
chair-main-item = Открыть пункт…
chair-main-suspended = Возобновить заседание
chair-main-adjourned = Открыть следующее заседание…
chair-cap-space = пробел

## Что сказать

chair-say-now = Сказать сейчас
chair-say-then = При следующем вызове

## Порядок ведения

chair-point-raised = По порядку ведения
chair-point-held = По порядку ведения, после этой фразы
chair-point-recognised = По порядку ведения, ваше решение
chair-point-others =
    { $n ->
        [one] затем { $name }
        [few] затем { $name }, всего { NUMBER($n) }
       *[other] затем { $name }, всего { NUMBER($n) }
    }
chair-recognise = Дать слово
chair-after-sentence = После этой фразы
chair-decline = Отклонить
chair-then-resumes = { $name } продолжает
chair-ruling-upheld = Принято
chair-ruling-not-upheld = Не принято
chair-ruling-noted = К сведению

## Список

chair-list = Список ораторов
chair-list-not-open = Список не открыт
chair-list-open = Список открыт
chair-list-closed = Список закрыт
chair-closed-since = Список закрыт с { $time }
chair-each = по { $time }
chair-each-between = от { $least } до { $most }
chair-close-list = Закрыть список…
chair-open-list = Открыть список…
chair-close-again = Ещё раз: закрыть
chair-open-again = Ещё раз: открыть
chair-empty-list = В этом списке никто не ожидает.
chair-passed-over = Не оказались на месте
chair-short-room = в зале
chair-short-remote = онлайн
chair-presence-ready = устройство на связи
chair-presence-poor = устройство на связи, линия или микрофон плохие
chair-presence-unknown = устройства нет, присутствие неизвестно
chair-presence-offline = дистанционно, связи нет
chair-would-be-unheard = не успеет выступить
chair-credentials-pending = полномочия проверяются
chair-move = Переместить: { $name }
chair-why = Почему на этом месте: { $name }?
chair-why-short = Почему здесь?
chair-more = Ещё действия: { $name }
chair-give-floor = Дать слово сейчас: { $name }
chair-pass-entry = Отметить: нет на месте
chair-withdraw = Снять со списка
chair-carrying = { $name }: место { $place }. Стрелки перемещают, Enter ставит, Escape оставляет на месте.

## Заседание

chair-sitting = Заседание
chair-what-if = Если каждому не более
chair-ceiling-value = не более { $time }
chair-set-ceiling = { $time }, ожидают { $count }
chair-lift-ceiling = Снять предел { $time }
chair-now-at = { $time } сейчас
chair-ends =
    { $n ->
        [0] { $time } конец, выступят все
        [one] { $time } конец, не выступит { NUMBER($n) }
       *[other] { $time } конец, не выступят { NUMBER($n) }
    }
chair-interpretation-ends-at = { $time } конец перевода
chair-list-empty = список пуст
chair-unheard = Не выступят: { $names }
chair-others =
    { $n ->
        [one] ещё { NUMBER($n) }
        [few] ещё { NUMBER($n) }
       *[other] ещё { NUMBER($n) }
    }

## Нижняя строка

chair-all-keys = Все клавиши
chair-inscribe = Записать
chair-put-back = Вернуть…
chair-items = Пункты…
chair-suspend = Прервать…
chair-adjourn = Закрыть…
chair-hand-over = Передать…

## Клавиши

chair-key-next = следующий оратор
chair-key-pause = начать, пауза, дальше
chair-key-extend = на минуту больше
chair-key-end = завершить, дважды
chair-key-pass = нет на месте, дважды
chair-key-point = дать слово по порядку ведения, дважды
chair-key-list = закрыть или открыть список, дважды
chair-key-inscribe = записать делегацию
chair-key-keys = все клавиши
chair-key-escape = оставить как есть

## Пункты и заседания

chair-items-title = Пункты повестки дня
chair-item-state = ожидают: { $waiting }, выступили: { $heard }
chair-item-closed = закрыт
chair-presides = председательствует

## Запись в список

chair-no-match = Так не начинается ни одно название.

## Что произносит программа чтения с экрана

chair-announce = Слово имеет { $name }.
chair-announce-next = Слово имеет { $name }. Далее: { $next }.
chair-announce-point = По порядку ведения: { $name }.

## Связь с удалённым оратором

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

## Что на рассмотрении, решения, зал, регламент

chair-more-acts = Ещё…
chair-hall = Показать в зале…
chair-decision = Решение…
chair-matters = На рассмотрении Председателя
chair-matter-appeal = Протест против постановления: { $name }
chair-matter-suspend-sitting = Предложение прервать заседание: { $name }
chair-matter-adjourn-sitting = Предложение закрыть заседание: { $name }
chair-matter-adjourn-debate = Предложение отложить прения: { $name }
chair-matter-close-debate = Предложение прекратить прения: { $name }
chair-matter-proposal = Внесено предложение о решении
chair-matter-objection = Возражение: { $names }
chair-matter-reply = Просят права на ответ: { $name }
chair-matter-reserved = Право на ответ предстоит: { $name }
chair-matter-swap = Предложен обмен местами
chair-matter-call-open = Вызван техник: { $name }
chair-matter-call-in-hand = Техник занимается: { $name }
chair-ruling-stands = Постановление в силе
chair-list-more = Другие действия со списком
chair-close-in =
    { $n ->
        [one] Закрыть через { NUMBER($n) } минуту
        [few] Закрыть через { NUMBER($n) } минуты
        [many] Закрыть через { NUMBER($n) } минут
       *[other] Закрыть через { NUMBER($n) } минуты
    }
chair-keep-open = Всё же оставить открытым
chair-closes-in = закроется через { $time }
chair-limits = Регламент и бюджеты…
chair-set = Задать
chair-point-becomes = Это было…
chair-becomes-right-of-reply = Право на ответ, предоставлено
chair-becomes-technical-call = Технический вызов
chair-key-decision = решение: зачитать, выслушать возражения, решить
chair-key-matters = что на рассмотрении
chair-key-items = пункты повестки
chair-key-suspend = прервать заседание

## Конец заседания и перевод

chair-close-now = список закрыт сейчас
chair-more-speakers =
    { $n ->
        [0] больше никто не просит
        [one] ещё { NUMBER($n) } оратор
        [few] ещё { NUMBER($n) } оратора
        [many] ещё { NUMBER($n) } ораторов
       *[other] ещё { NUMBER($n) } оратора
    }
chair-fewer = На одного оратора меньше
chair-one-more = На одного оратора больше
chair-close-list-now = Закрыть список сейчас
chair-set-and-close = { $time } для { $count }, список закрыт
chair-propose = Время для всех: по { $time }…
chair-announced = По { $time } с { $from }, объявлено
chair-interpretation-left =
    { $n ->
        [0] перевод заканчивается
        [one] перевод, осталась { NUMBER($n) } мин
       *[other] перевод, осталось { NUMBER($n) } мин
    }
chair-no-interpretation = { $language }: нет перевода, кабины извещены
chair-next-cure = Перед выступлением ({ $name }): смена в кабине { $booth }
chair-next-gap = Далее { $name }: нет перевода ({ $languages })
chair-slower = Переводчики просят говорить медленнее
chair-sound = Переводчики: звук недостаточно хорош
chair-sound-pause = Две кабины не могут работать с таким звуком
chair-cannot-hear = { $language }: не слышат делегации ({ $n })

## Notes

notes-title = Записки
notes-to-chair = Записки председателю
notes-to-secretariat = Записки секретариату
notes-sent = отправлена
notes-read-at = прочитана в { $time }
notes-read = Прочитано
notes-write = Напишите записку, которую видите только вы двое
notes-send = Отправить
notes-no-line = Связи сейчас нет; записка сохранится здесь.

## Утраченные записи

loss-name = Утраченные записи
loss-title =
    { $n ->
        [one] Утрачена { $count } запись
        [few] Утрачены { $count } записи
        [many] Утрачено { $count } записей
       *[other] Утрачено { $count } записи
    }
loss-what =
    { $n ->
        [1] Запись номер { $first } была принята, а затем утрачена вместе с хранилищем.
        [one] Записи с номерами от { $first } до { $last } были приняты, а затем утрачены вместе с хранилищем.
        [few] Записи с номерами от { $first } до { $last } были приняты, а затем утрачены вместе с хранилищем.
        [many] Записи с номерами от { $first } до { $last } были приняты, а затем утрачены вместе с хранилищем.
       *[other] Записи с номерами от { $first } до { $last } были приняты, а затем утрачены вместе с хранилищем.
    } Действительно то, что страница показывает сейчас; чего на ней недостаёт, нужно сделать заново.
loss-deeds = Что утрачено
loss-earlier =
    { $n ->
        [one] Ещё { $count } более ранняя запись, о которой больше ничего не известно
        [few] Ещё { $count } более ранние записи, о которых больше ничего не известно
        [many] Ещё { $count } более ранних записей, о которых больше ничего не известно
       *[other] Ещё { $count } более ранней записи, о которых больше ничего не известно
    }
loss-noted = Принято к сведению
