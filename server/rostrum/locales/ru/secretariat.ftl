# Страница секретариата. Русский.

## The rooms

secretariat-rooms = Разделы
secretariat-room-lists = Списки
secretariat-room-programme = Программа
secretariat-room-import = Импорт
secretariat-room-people = Участники
secretariat-room-documents = Документы
secretariat-room-texts = Тексты
secretariat-room-interpretation = Перевод
secretariat-room-activity = Журнал

## Conducting in the chair’s place

secretariat-conduct = Слово
secretariat-conduct-on = Вести отсюда
secretariat-conduct-off = Больше не вести отсюда
secretariat-podium-gone = На странице председателя никого нет. Вы можете сразу вести заседание отсюда.

## A nameplate is up

secretariat-nameplate = Поднята табличка
secretariat-nameplate-hint = две буквы, Enter
secretariat-nameplate-help = N приводит сюда отовсюду. Shift и Enter: от имени группы, совместно, в связке, видео. Имя неизвестно — добавьте только что прибывших.
secretariat-for-item = По какому пункту
secretariat-no-item = нет пункта
secretariat-waits-already = уже в списке, место { $place }
secretariat-made = { $name }: пункт { $item }, место { $place }
secretariat-undo = Отменить
secretariat-walk-in = Добавить «{ $name }»…

## The lists

secretariat-lists-shown = Показанные списки
secretariat-no-list-shown = Ни один список не показан. Выберите пункты выше.
secretariat-list-menu = Что сделать со списком по пункту { $item }
secretariat-closes-at = Список закроется в { $time }
secretariat-list-open = Открыть список
secretariat-list-stays-open = Всё же не закрывать
secretariat-list-close = Закрыть список сейчас
secretariat-list-close-in =
    { $n ->
        [one] Объявить: закроется через { NUMBER($n) } минуту
        [few] Объявить: закроется через { NUMBER($n) } минуты
        [many] Объявить: закроется через { NUMBER($n) } минут
       *[other] Объявить: закроется через { NUMBER($n) } минуты
    }
secretariat-list-order = Порядок: { $policy }
secretariat-change = Изменить…
secretariat-swap = Поменять местами…

## Sheets about an entry

secretariat-rank-head-of-state = глава государства
secretariat-rank-head-of-government = глава правительства
secretariat-rank-minister = министр
