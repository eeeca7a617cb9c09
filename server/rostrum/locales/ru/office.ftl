# Разделы страницы секретариата, которые загружаются при открытии. Русский.

office-no-line = Система недоступна. Повторите, когда связь восстановится.

## Participants and links

office-people-find = Найти делегацию, участника или место
office-links-until = Новые ссылки действуют до
office-links-no-end = их отзыва
office-links-missing =
    { $n ->
        [0] У всех здесь есть ссылка
        [one] Выдать { NUMBER($n) } недостающую ссылку
        [few] Выдать { NUMBER($n) } недостающие ссылки
        [many] Выдать { NUMBER($n) } недостающих ссылок
       *[other] Выдать { NUMBER($n) } недостающей ссылки
    }
office-links-none = нет ссылки
office-link-issue = Новая ссылка
office-link-issue-to = Новая ссылка: { $name }
office-link-here =
    { $n ->
        [0] не на связи
        [1] на связи
        [one] { NUMBER($n) } устройство
        [few] { NUMBER($n) } устройства
        [many] { NUMBER($n) } устройств
       *[other] { NUMBER($n) } устройства
    }
office-link-until = действует до: { $time }
office-link-end = Отозвать
office-link-end-of = Отозвать: { $name }
office-link-end-title = Отозвать ссылку: { $name }
office-link-end-words =
    { $n ->
        [0] По этой ссылке больше никто не войдёт. Вернуть её нельзя; можно выдать новую.
        [1] Страница, открытая по ней, сразу закроется и скажет об этом. Вернуть ссылку нельзя; можно выдать новую.
        [one] { NUMBER($n) } страница, открытая по ней, сразу закроется и скажет об этом. Вернуть ссылку нельзя; можно выдать новую.
        [few] { NUMBER($n) } страницы, открытые по ней, сразу закроются и скажут об этом. Вернуть ссылку нельзя; можно выдать новую.
        [many] { NUMBER($n) } страниц, открытых по ней, сразу закроются и скажут об этом. Вернуть ссылку нельзя; можно выдать новую.
       *[other] { NUMBER($n) } страницы, открытой по ней, сразу закроется и скажет об этом. Вернуть ссылку нельзя; можно выдать новую.
    }
office-link-end-own = Это ссылка самой этой страницы: она тоже закроется.
office-badges = Бейджи для раздачи
office-badges-words =
    { $n ->
        [1] Эта ссылка показывается только сейчас: напечатайте её или передайте.
        [one] Эта { NUMBER($n) } ссылка показывается только сейчас: напечатайте её или передайте.
        [few] Эти { NUMBER($n) } ссылки показываются только сейчас: напечатайте их или передайте.
        [many] Эти { NUMBER($n) } ссылок показываются только сейчас: напечатайте их или передайте.
       *[other] Эти { NUMBER($n) } ссылки показываются только сейчас: напечатайте их или передайте.
    }
office-badges-print = Печать
office-badges-done = Всё роздано
office-badge-code = Код ссылки: { $name }

## The activity record

office-activity-whose = Делегация
office-activity-anybody = все
office-activity-what = Что
office-activity-all = всё
office-activity-who = Кем
office-activity-item = Пункт
office-activity-rule = Правило
office-activity-when = За время
office-activity-ever = с начала
office-activity-last =
    { $n ->
        [one] последняя { NUMBER($n) } минута
        [few] последние { NUMBER($n) } минуты
        [many] последние { NUMBER($n) } минут
       *[other] последние { NUMBER($n) } минуты
    }
office-activity-sitting = с открытия заседания
office-activity-time = Время
office-activity-nothing = В журнале ничего не найдено.
office-activity-earlier = Смотреть раньше
office-activity-why = Почему
office-kinds-list = Список
office-kinds-turns = Выступления
office-kinds-matters = Порядок ведения, ответы, решения
office-kinds-sittings = Заседания и пункты
office-kinds-meeting = Совещание
office-kinds-texts = Тексты
office-kinds-booths = Кабины

## Import

office-import-planned = Выберите новые или изменённые файлы; остальное останется как есть. Ничего не меняется, пока вы не увидели, что изменится.
office-import-begun = Заседание уже открывалось: можно добавить участников и записи, остальное заменить нельзя. Ничего не меняется, пока вы не увидели, что изменится.
office-import-drop = Перетащите сюда файлы в любом порядке или архив zip с ними
office-import-drop-what = Каждый узнаётся по своим столбцам.
office-import-choose-several = Выбрать файлы
office-import-choose = Выбрать файл
office-import-other = Другой файл
office-import-leave-out = Не брать { $name }
office-import-reading = Чтение…
office-import-wrong =
    { $n ->
        [one] Нужно исправить { NUMBER($n) } место. Ничего не изменено.
        [few] Нужно исправить { NUMBER($n) } места. Ничего не изменено.
        [many] Нужно исправить { NUMBER($n) } мест. Ничего не изменено.
       *[other] Нужно исправить { NUMBER($n) } места. Ничего не изменено.
    }
office-import-more =
    { $n ->
        [one] И ещё { NUMBER($n) }, когда эти будут исправлены.
        [few] И ещё { NUMBER($n) }, когда эти будут исправлены.
        [many] И ещё { NUMBER($n) }, когда эти будут исправлены.
       *[other] И ещё { NUMBER($n) }, когда эти будут исправлены.
    }
office-import-changes = Что изменится
office-import-nothing = Ничего не изменится.
office-import-done = Импортировано.
office-import-do = Импортировать
office-complaint-file = Файл
office-complaint-row = Строка
office-complaint-column = Столбец
office-complaint-what = Что не так
office-complaint-found = Найдено:
office-complaint-expected = Ожидалось:
office-change-new =
    { $n ->
        [one] добавится { NUMBER($n) }
        [few] добавятся { NUMBER($n) }
        [many] добавятся { NUMBER($n) }
       *[other] добавится { NUMBER($n) }
    }
office-change-changed =
    { $n ->
        [one] изменится { NUMBER($n) }
        [few] изменятся { NUMBER($n) }
        [many] изменятся { NUMBER($n) }
       *[other] изменится { NUMBER($n) }
    }
office-change-gone =
    { $n ->
        [one] исчезнет { NUMBER($n) }
        [few] исчезнут { NUMBER($n) }
        [many] исчезнут { NUMBER($n) }
       *[other] исчезнет { NUMBER($n) }
    }
office-change-same =
    { $n ->
        [one] без изменений { NUMBER($n) }
        [few] без изменений { NUMBER($n) }
        [many] без изменений { NUMBER($n) }
       *[other] без изменений { NUMBER($n) }
    }
office-part-programme = Программа
office-part-programme-what = Заседания, пункты, бюро, регламент, настройки: JSON
office-part-delegations = Делегации
office-part-delegations-what = Названия на всех языках, категория, обычный язык: CSV или JSON
office-part-participants = Участники
office-part-participants-what = Имена, должности, места: CSV или JSON
office-part-inscriptions = Записи на выступление
office-part-inscriptions-what = Пункт, делегация, язык, в порядке поступления: CSV или JSON
office-part-booths = Кабины
office-part-booths-what = Каналы и переводчики: JSON
office-part-sittings = Заседания
office-part-items = Пункты
office-part-officers = Бюро
office-part-channels = Каналы
office-field-title = Название
office-field-timezone = Часовой пояс
office-field-languages = Языки
office-field-floor-languages = Языки выступлений
office-field-venue = Место проведения
office-field-illustrative = Учебное совещание
office-field-settings = Настройки
office-field-pack = Правила органа
office-gap-unreached = Пункт { $item }, место { $places }, { $language }: нет пути к { $channels } при составе кабин на начало заседания.
office-gap-double = Пункт { $item }, место { $places }, { $language }: { $channels } только через двойной релей.
office-gap-cure = Пригласите { $bring } вместо { $instead }.

## Programme and settings

office-sittings = Заседания
office-presiding = Председательствует: { $who }
office-sitting-planned = запланировано
office-sitting-going-on = открыто
office-sitting-over = завершено
office-sitting-interpretation = перевод до { $time }
office-sitting-open = Открыть заседание…
office-sitting-suspend = Прервать…
office-sitting-adjourn = Закрыть…
office-sitting-hand-over = Передать председательство…
office-until = Перевод продолжается до
office-until-agreed = Согласовано с
office-until-set = Перенести окончание
office-items = Пункты
office-items-act = Открыть, закрыть, открыть вновь…
office-item-limits = Регламент и бюджеты…
office-settings = Настройки
office-settings-words = Изменённое здесь действует сразу и заносится в журнал. Исходные правила: { $pack }.
office-settings-time = Регламент и отсчёт
office-settings-list = Список
office-settings-rights = Кто что может
office-settings-lines = Связь удалённых ораторов
office-settings-interpretation = Перевод и тексты
office-setting-seconds = минуты и секунды

## Interpretation

office-ways = Путь каждого оратора к каждому каналу
office-ways-key = ● сам зал · ✓ кабина напрямую · ← релей с этого канала · ⇇ двойной релей · ✕ никто не обеспечивает
office-place = Место
office-about = Ожидаемое время
office-booth-since = у микрофона с { $since }, не позднее чем до { $until }

## Texts

office-texts-none = Тексты не переданы.
office-texts-words = Конфиденциальны до выступления: их читают только переводчики и секретариат, а каждая делегация свой.
office-text-words =
    { $n ->
        [one] { NUMBER($n) } слово
        [few] { NUMBER($n) } слова
        [many] { NUMBER($n) } слов
       *[other] { NUMBER($n) } слова
    }
office-text-pace =
    { $n ->
        [one] { NUMBER($n) } слово в минуту
        [few] { NUMBER($n) } слова в минуту
        [many] { NUMBER($n) } слов в минуту
       *[other] { NUMBER($n) } слова в минуту
    }
office-text-too-fast = слишком быстро для хорошего перевода
office-text-version = версия { $version }
office-text-read = Читать
office-text-change = Изменённый текст…
office-text-hand-in = Передать текст за делегацию
office-text-whose = Запись на выступление
office-text-choose = Выбрать…
office-text-told = Конфиденциален так же, как текст самой делегации. Делегация узнаёт, а в журнале отмечено, что его передал секретариат.
office-text-consents = Делегация согласна: если её не заслушают, текст можно опубликовать как письменное заявление
office-text-publish = Опубликовать
office-text-consent = можно опубликовать, если не будет произнесено
office-text-no-consent = не публиковать, если не будет произнесено
office-text-confidential = конфиденциально
office-text-delivered = произнесено
office-text-unheard = не произнесено
office-text-published = опубликовано
office-text-gone = Текста больше нет.
office-text-file = Файл в том виде, в каком он передан
office-text-publish-title = Опубликовать текст: { $name }
office-text-publish-words = Заявление станет доступно всем в открытых материалах; отменить это нельзя.
