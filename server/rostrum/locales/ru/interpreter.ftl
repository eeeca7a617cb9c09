# Страница переводчика. Русский.

interpreter-booth = Кабина { $code }
interpreter-on-mic = у микрофона { $who }
interpreter-nobody-on-mic = У микрофона пока никого нет.
interpreter-ends = перевод до { $time }
interpreter-ends-in =
    { $n ->
        [one] через { $n } минуту
        [few] через { $n } минуты
        [many] через { $n } минут
       *[other] через { $n } минуты
    }

## В эфире

interpreter-on-air = В эфире
interpreter-floor = { $code } зал
interpreter-way-direct = { $code } напрямую
interpreter-way-relay = { $code } · канал { $channel }
interpreter-way-retour = { $code } ретур · канал { $channel }
interpreter-way-rest = вы отдыхаете
interpreter-way-carried = отдых: ведёт { $code }
interpreter-way-gap = ваш канал молчит
interpreter-way-stopped = вы остановились
interpreter-pivot =
    { $n ->
        [one] Вы пилот: вас слушает { $who }.
        [few] Вы пилот: вас слушают { $who }.
        [many] Вы пилот: вас слушают { $who }.
       *[other] Вы пилот: вас слушают { $who }.
    }
interpreter-no-listeners = Никто не берёт у вас релей.
interpreter-announce = Слово имеет: { $name }, { $language }. Вы: { $task }.

## Что говорит председатель

interpreter-script-now = Председатель говорит
interpreter-script-then = Председатель скажет

## Следующие пять

interpreter-next = Далее
interpreter-open-text = Открыть текст: { $who }
interpreter-here = на связи
interpreter-gone = ещё не на связи
interpreter-direct = напрямую
interpreter-relay = релей с { $code }
interpreter-double-relay = двойной релей, { $code }
interpreter-retour = ретур на { $code }
interpreter-rest = отдых: в зале { $code }
interpreter-rest-carried = отдых: ведёт { $code }
interpreter-gap = нет пути
interpreter-stopped = остановка
interpreter-is-pivot =
    { $n ->
        [one] пилот для { $n }
        [few] пилот для { $n }
        [many] пилот для { $n }
       *[other] пилот для { $n }
    }

## Что впереди

interpreter-forecast = Впереди
interpreter-no-trouble = Все каналы обеспечены для всего списка.
interpreter-no-plan = Кабины начинают с открытием заседания.
interpreter-trouble-gap =
    { $n ->
        [one] Нет перевода: { $channels }
        [few] Нет перевода: { $channels }
        [many] Нет перевода: { $channels }
       *[other] Нет перевода: { $channels }
    }
interpreter-trouble-double =
    { $n ->
        [one] Двойной релей: { $channels }
        [few] Двойной релей: { $channels }
        [many] Двойной релей: { $channels }
       *[other] Двойной релей: { $channels }
    }
interpreter-trouble-where = место { $n }, { $name }
interpreter-trouble-more =
    { $n ->
        [one] и ещё { $n }
        [few] и ещё { $n }
        [many] и ещё { $n }
       *[other] и ещё { $n }
    }
interpreter-about = около { $time }
interpreter-begins = заступает { $who }
interpreter-trouble-later = после предстоящей смены
interpreter-cure = { $who } вместо { $instead } решит дело.
interpreter-cure-accept = Попросить о смене: { $who }
interpreter-cure-asked = { $who }: просьба передана.
interpreter-cure-elsewhere = Кабина { $code }: { $who } вместо { $instead } решит дело.
interpreter-no-cure = Одной заменой не решить.

## У микрофона

interpreter-shift = У микрофона
interpreter-minutes = { $n } мин
interpreter-minutes-of = из { $n }
interpreter-why-stay = Пока останьтесь: следующий язык { $language }, и заменить вас здесь некому.
interpreter-why-go = Передайте со следующим оратором: { $who } может взять.
interpreter-why-agreed = { $who } сменяет со следующим оратором.
interpreter-colleague = { $who } на месте, работает с { $languages }.
interpreter-colleague-without = { $who } работает с { $languages }, но не с { $code }.
interpreter-ask = Попросить о смене: { $who }
interpreter-accept = { $who } сменяет
interpreter-agreed = { $who }: согласие есть
interpreter-announce-asked = { $who }: просьба сменить.
interpreter-announce-agreed = { $who } сменяет со следующим оратором.

## Текст рядом

interpreter-text = Текст рядом
interpreter-text-air = Сейчас в эфире
interpreter-text-ahead = Ещё не выступает
interpreter-text-other = в эфире: { $name }
interpreter-text-follow = Текст в эфире
interpreter-text-none = Ни оратор, ни следующие пять текста не передали.
interpreter-text-missing = Прочитать текст сейчас не удаётся.
interpreter-words =
    { $n ->
        [one] { $n } слово
        [few] { $n } слова
        [many] { $n } слов
       *[other] { $n } слова
    }
interpreter-pace = { $n } в минуту
interpreter-pace-fast = { $n } в минуту: слишком быстро
interpreter-version = версия { $n }, изменения видны

## Залу

interpreter-slower = Помедленнее
interpreter-sound = Плохой звук
interpreter-technician = Техник
interpreter-call-open = вызван
interpreter-call-in-hand = идёт
interpreter-anonymous = Оратор и председатель не видят, какая кабина просила.
interpreter-sent-slower = «Помедленнее» показано оратору и председателю.
interpreter-sent-sound = «Плохой звук» показано оратору и председателю.
interpreter-relay-report = Мой релей
interpreter-language = Язык
interpreter-language-title = На каком языке оратор говорит сейчас?
interpreter-language-what = Все каналы тут же перестроятся.
interpreter-stop = Стоп
interpreter-again = Ещё раз
interpreter-resume = Продолжаем
interpreter-relay-title = Откуда ваш релей
interpreter-relay-planned = По плану
interpreter-relay-channel = Канал { $channel }: { $code }
interpreter-relay-what = Ваше сообщение важнее плана и видно на вашем канале.

## Клавиши

interpreter-all-keys = Все клавиши
interpreter-letters = Буквы действуют
interpreter-key-slower = Попросить говорить медленнее
interpreter-key-sound = Сообщить, что звук плохой
interpreter-key-technician = Вызвать техника
interpreter-key-handover = Попросить коллегу о смене
interpreter-key-accept = Сменить, когда просят
interpreter-key-cure = Попросить о замене, которая закроет ближайший пробел
interpreter-key-relay = Сообщить, откуда релей
interpreter-key-language = Сообщить, что оратор перешёл на другой язык
interpreter-key-stop = Остановиться или продолжить; остановку подтверждают
interpreter-key-text = Открыть текст с этого места
interpreter-key-follow = Назад к тексту в эфире
interpreter-key-keys = Показать все клавиши
