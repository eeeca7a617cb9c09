# Листы, которые открываются поверх страниц председателя и секретариата. Русский.

chair-keys-protection = После вызова Enter не действует 3 секунды, а до десятой секунды требует второго нажатия. Удерживаемая клавиша не действует.
chair-letters = Буквы действуют как клавиши
chair-chime = Тихий сигнал при выступлении по порядку ведения
chair-item-ends-turn = Слово имеет { $name }. Открытие другого пункта завершит выступление.
chair-constructed = составлено для примера
chair-open-item = Открыть
chair-reopen-item = Вернуть
chair-close-item = Закрыть пункт { $item }
chair-close-item-title = Закрыть пункт { $item }?
chair-close-item-words =
    { $n ->
        [0] Никто не ожидает. Пункт можно вернуть в течение 10 минут.
        [one] { NUMBER($n) } ожидающая делегация не выступит. Пункт можно вернуть в течение 10 минут.
        [few] { NUMBER($n) } ожидающие делегации не выступят. Пункт можно вернуть в течение 10 минут.
       *[other] { NUMBER($n) } ожидающих делегаций не выступят. Пункт можно вернуть в течение 10 минут.
    }
chair-sittings-title = Открыть заседание
chair-open-sitting = Открыть
chair-revoke-words = Закрытие можно отменить в течение 10 минут.
chair-revoke = Отменить
chair-suspend-title = Прервать заседание?
chair-suspend-do = Прервать заседание
chair-for-how-long = На сколько
chair-no-time-said = время не названо
chair-minutes-until =
    { $n ->
        [one] { NUMBER($n) } минута, до { $time }
        [few] { NUMBER($n) } минуты, до { $time }
       *[other] { NUMBER($n) } минут, до { $time }
    }
chair-keep-turn = { $name } сохраняет слово и продолжит после перерыва
chair-end-turn = Выступление завершается: { $name }
chair-adjourn-title = Закрыть заседание?
chair-adjourn-do = Закрыть заседание
chair-adjourn-words =
    { $n ->
        [0] Никто не ожидает. Закрытие можно отменить в течение 10 минут.
        [one] { NUMBER($n) } делегация ещё ожидает; место сохраняется. Закрытие можно отменить в течение 10 минут.
        [few] { NUMBER($n) } делегации ещё ожидают; места сохраняются. Закрытие можно отменить в течение 10 минут.
       *[other] { NUMBER($n) } делегаций ещё ожидают; места сохраняются. Закрытие можно отменить в течение 10 минут.
    }
chair-hand-over-title = Передать председательство
chair-hand-over-do = Передать
chair-hand-over-to = Передать: { $who }
chair-presides = председательствует
chair-preside-why = Если от её имени говорит сам Председатель, в это время председательствует другое должностное лицо.
chair-put-back-title = Вернуть в список: { $name }?
chair-put-back-do = Вернуть в начало списка
chair-put-back-words = Вызов был ошибочным: делегация снова следующая. Использованное время остаётся в протоколе.
chair-inscribe-title = Записать делегацию
chair-inscribe-words = Две буквы названия или кода и Enter
chair-inscribe-do = Записать
chair-already-waiting = уже в списке
chair-why-class = Категория: { $class }
chair-why-policy = Внутри категории { $policy }
chair-why-arrived = Просьба номер { $n }, поступила в { $time }
chair-why-moved = Место изменено в { $time } ({ $by })
chair-why-not-moved = Место никто не менял.
chair-why-before = Почему раньше вызвали другого?
chair-why-whom = выбрать, кого вызвали
chair-matters-none = На рассмотрении ничего нет.
chair-papers-title = На бумаге
chair-asked-at = запрошено в { $time }
chair-motion-for = за: { $names }
chair-motion-against = против: { $names }
chair-motion-later = решается позже
chair-ruling-stands = Постановление в силе
chair-carried = Принято
chair-not-carried = Отклонено
chair-overruled = Постановление отменено
chair-open-decision = Решить…
chair-grant = Предоставить
chair-give-reply = Дать слово
chair-swap-do = Поменять местами
chair-note-up = Табличка поднята:
chair-note-whose = Чья
chair-note-whom = выбрать делегацию
chair-note-do = Отметить
chair-note-point = по порядку ведения
chair-note-reply = право на ответ
chair-note-objection = возражение
chair-note-appeal = протест против постановления
chair-note-suspend-sitting = предложение прервать заседание
chair-note-adjourn-sitting = предложение закрыть заседание
chair-note-adjourn-debate = предложение прервать прения
chair-note-close-debate = предложение прекратить прения
chair-decision-title = Решение
chair-proposal-words = Предложение, как вы его зачитываете
chair-proposal-read = Зачитать предложение
chair-proposal-back = Снять
chair-so-decided = Решение принимается
chair-hall-title = Что видит зал
chair-hall-floor = Заседание
chair-hall-floor-what = Кто выступает, время и список
chair-hall-ceremony = Церемония
chair-hall-ceremony-what = Слова ни у кого нет, время не идёт
chair-hall-silence = Минута молчания
chair-hall-silence-what = Тёмный экран, слова ни у кого нет
chair-hall-private = Закрытое заседание
chair-hall-private-what = Наблюдатели и общие экраны ничего не видят
chair-hall-show = Показать
chair-hall-shown = сейчас на экране
chair-limits-title = Регламент и бюджеты
chair-limits-words = В минутах. Пустое поле снимает ограничение или бюджет. Собственный регламент делегации остаётся.
chair-limit-of-turn = На одно выступление
chair-budget = Бюджет на пункт
chair-budget-spent = использовано { $spent } из { $budget }
chair-dynamic-title = Регламент, при котором выступят все
chair-dynamic-when = С какого момента
chair-dynamic-in =
    { $n ->
        [0] с этого момента
        [one] через { NUMBER($n) } минуту, с объявлением
        [few] через { NUMBER($n) } минуты, с объявлением
        [many] через { NUMBER($n) } минут, с объявлением
       *[other] через { NUMBER($n) } минуты, с объявлением
    }
chair-dynamic-do =
    { $n ->
        [one] Установить для { NUMBER($n) } ожидающего
       *[other] Установить для { NUMBER($n) } ожидающих
    }
secretariat-change-title = Изменить запись: { $name }
secretariat-save = Сохранить
secretariat-choose = Выбрать…
secretariat-language = Язык
secretariat-kind = Вид
secretariat-attendance = Выступает
secretariat-speaker = Имя выступающего
secretariat-function = Должность
secretariat-time-factor = Время
secretariat-time-factor-same = как есть
secretariat-time-factor-none = обычное время
secretariat-time-factor-half = в полтора раза больше
secretariat-time-factor-double = вдвое больше
secretariat-swap-title = Обменять место: { $name }
secretariat-swap-with = С кем
secretariat-swap-do = Поменять местами
secretariat-reason = Причина, видна только секретариату
secretariat-inscribe-title = Записать: { $name }, пункт { $item }
secretariat-inscribe-do = Записать
secretariat-behalf = От имени
secretariat-thread = Связка
secretariat-video = Длина видео
secretariat-joined = Присоединяются, через запятую
secretariat-rank = Ранг
secretariat-rank-none = нет
secretariat-walk-in-title = Только что прибывшая делегация
secretariat-walk-in-add = Добавить делегацию
secretariat-walk-in-inscribe = Добавить и записать
secretariat-walk-in-pending = Полномочия проверяются, видно только секретариату
secretariat-name = Название на табличке
secretariat-class = Категория

## Клавиши

chair-key-next = следующий оратор
chair-key-pause = начать, пауза, продолжить
chair-key-extend = на минуту больше
chair-key-end = завершить, дважды
chair-key-pass = пропустить, дважды
chair-key-point = дать слово по порядку ведения, дважды
chair-key-list = закрыть или открыть список, дважды
chair-key-inscribe = записать делегацию
chair-key-keys = все клавиши
chair-key-escape = оставить как есть
chair-key-decision = решение: зачитать, выслушать возражения, решить
chair-key-matters = что на рассмотрении
chair-key-items = пункты повестки
chair-key-suspend = прервать заседание
