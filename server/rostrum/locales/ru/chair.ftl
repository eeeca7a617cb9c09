# Страница Председателя. Русский язык.

## Верхняя строка

chair-list-ends = конец списка
chair-interpretation-ends = конец перевода
chair-now = сейчас

## Кто имеет слово

chair-phase-planned = Заседание не открыто
chair-phase-suspended = Заседание прервано
chair-phase-adjourned = Заседание закрыто
chair-phase-closed = Совещание завершено

## Что можно сделать с выступлением

chair-again = Ещё раз?
chair-armed = Нажмите ещё раз для подтверждения.
chair-cap-space = пробел

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

chair-list-not-open = Список не открыт
chair-list-open = Список открыт
chair-list-closed = Список закрыт
chair-closed-since = Список закрыт с { $time }
chair-each = по { $time }
chair-each-between = по { $least }–{ $most }
chair-empty-list = В этом списке никто не ожидает.
chair-passed-over = Пропущены
chair-short-room = в зале
chair-short-remote = удалённо
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
chair-pass-entry = Пропустить
chair-withdraw = Снять со списка
chair-carrying = { $name }: место { $place }. Стрелки перемещают, Enter ставит, Escape оставляет на месте.

## Заседание

chair-ends =
    { $n ->
        [0] { $time } конец, выступят все
        [one] { $time } конец, не выступит { NUMBER($n) }
       *[other] { $time } конец, не выступят { NUMBER($n) }
    }
chair-list-empty = список пуст

## Нижняя строка

chair-all-keys = Все клавиши
chair-inscribe = Записать
chair-put-back = Вернуть в список…
chair-items = Пункты…
chair-suspend = Прервать…
chair-adjourn = Закрыть заседание…
chair-hand-over = Передать председательство…
chair-papers = На бумаге…

## Пункты и заседания

chair-items-title = Пункты повестки дня
chair-item-state = ожидают: { $waiting }, выступили: { $heard }
chair-item-closed = закрыт

## Запись в список

chair-no-match = Так не начинается ни одно название.

## Что произносит программа чтения с экрана

chair-announce = Слово имеет { $name }.
chair-announce-next = Слово имеет { $name }. Далее: { $next }.
chair-announce-point = По порядку ведения: { $name }.

## Что на рассмотрении, решения, зал, регламент

chair-more-acts = Ещё…
chair-hall = Показать в зале…
chair-decision = Решение…
chair-matters = На рассмотрении Председателя
chair-matter-appeal = Протест против постановления: { $name }
chair-matter-suspend-sitting = Предложение прервать заседание: { $name }
chair-matter-adjourn-sitting = Предложение закрыть заседание: { $name }
chair-matter-adjourn-debate = Предложение прервать прения: { $name }
chair-matter-close-debate = Предложение прекратить прения: { $name }
chair-matter-proposal = Внесено предложение о решении
chair-matter-objection = Возражение: { $names }
chair-matter-reply = Запрошено право на ответ: { $name }
chair-matter-reserved = Право на ответ предстоит: { $name }
chair-matter-swap = Предложен обмен местами
chair-matter-call-open = Вызван техник: { $name }
chair-matter-call-in-hand = Техник занимается: { $name }
chair-matter-preside =
    { $when ->
        [now] Слово у делегации Председателя: { $name }
        [next] Далее делегация Председателя: { $name }
       *[soon] Скоро делегация Председателя: { $name }
    }
chair-list-more = Другие действия со списком
chair-set = Задать
chair-point-becomes = Это было…
chair-becomes-right-of-reply = Право на ответ, предоставлено
chair-becomes-technical-call = Технический вызов

## Конец заседания и перевод

chair-interpretation-left =
    { $n ->
        [0] перевод заканчивается
        [one] перевод, осталась { NUMBER($n) } мин
       *[other] перевод, осталось { NUMBER($n) } мин
    }
