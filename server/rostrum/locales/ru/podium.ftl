# Сама трибуна: что есть только на странице председателя и того, кто ведёт заседание за него. Русский.

## Кто имеет слово

chair-turn-called = Приглашается, отсчёт не начат
chair-turn-speaking = Имеет слово
chair-turn-paused = Имеет слово, отсчёт остановлен
chair-turn-interrupted = Выступление прервано
chair-light-amber = Имеет слово, пора завершать
chair-light-red = Имеет слово, время истекло
chair-starts-in = начало через { $time }
chair-kept = отложено, осталось
chair-progress = выступили: { $heard } · ожидают: { $waiting }
chair-progress-ends = выступили: { $heard } · ожидают: { $waiting } · список закончится около { $ends }
chair-until = до { $time }

## Что можно сделать с выступлением

chair-extend = +1 мин
chair-start = Начать
chair-pause = Пауза
chair-resume = Продолжить
chair-end = Завершить
chair-pass = Пропустить
chair-next = Далее: { $name }
chair-next-again = Ещё раз: { $name }
chair-nobody-waiting = Никто не ожидает
chair-rule-first = Сначала ваше решение
chair-main-planned = Открыть заседание…
chair-main-item = Открыть пункт…
chair-main-suspended = Возобновить заседание
chair-main-adjourned = Открыть следующее заседание…

## Что сказать

chair-say-now = Сказать сейчас
chair-say-then = При следующем вызове

## Список

chair-list = Список ораторов
chair-close-list = Закрыть список…
chair-open-list = Открыть список…
chair-close-again = Ещё раз: закрыть
chair-open-again = Ещё раз: открыть

## Заседание

chair-sitting = Заседание
chair-what-if = Если каждому не более
chair-ceiling-value = не более { $time }
chair-set-ceiling = { $time }, ожидают { $count }
chair-lift-ceiling = Снять предел { $time }
chair-now-at = { $time } сейчас
chair-interpretation-ends-at = { $time } конец перевода
chair-unheard = Не выступят: { $names }
chair-others =
    { $n ->
        [one] ещё { NUMBER($n) }
        [few] ещё { NUMBER($n) }
       *[other] ещё { NUMBER($n) }
    }

## Что на рассмотрении, решения, зал, регламент

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

## Конец заседания и перевод

chair-close-now = список закрыт сейчас
chair-more-speakers =
    { $n ->
        [0] без новых ораторов
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
chair-no-interpretation = { $language }: нет перевода, кабины извещёны
chair-next-cure = Перед выступлением ({ $name }): смена в кабине { $booth }
chair-next-gap = Далее { $name }: нет перевода ({ $languages })
chair-slower = Переводчики просят говорить медленнее
chair-sound = Переводчики: звук недостаточно хорош
chair-sound-pause = Две кабины не могут работать с таким звуком
chair-cannot-hear =
    { $n ->
        [one] { $language }: не слышит { NUMBER($n) } делегация
        [few] { $language }: не слышат { NUMBER($n) } делегации
        [many] { $language }: не слышат { NUMBER($n) } делегаций
       *[other] { $language }: не слышат { NUMBER($n) } делегации
    }
