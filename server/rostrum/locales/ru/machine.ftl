# Что команда rostrum говорит тому, кто готовит и ведёт совещание за машиной. Русский.
# Строка — одно предложение; слова файла или системы стоят в ней как есть.

## Импорт

machine-imported = Импортировано совещание { $meeting }: { $sittings }, { $items }, { $delegations }, { $participants }, { $booths }, { $inscriptions }.
machine-imported-in-part = Импортировано совещание { $meeting }: { $sittings }, { $items }, { $delegations }, { $participants }, { $booths }, { $inscriptions }; пропущено: { $rows }.
machine-would-begin = Так началось бы совещание { $meeting }: { $sittings }, { $items }, { $delegations }, { $participants }, { $booths }, { $inscriptions }. Ничего не импортировано.
machine-would-change = { $count }: { $names }
machine-only-preview = Ничего не импортировано; без --preview импорт состоится.
machine-sittings =
    { $n ->
        [one] { NUMBER($n) } заседание
        [few] { NUMBER($n) } заседания
        [many] { NUMBER($n) } заседаний
       *[other] { NUMBER($n) } заседания
    }
machine-items =
    { $n ->
        [one] { NUMBER($n) } пункт
        [few] { NUMBER($n) } пункта
        [many] { NUMBER($n) } пунктов
       *[other] { NUMBER($n) } пункта
    }
machine-delegations =
    { $n ->
        [one] { NUMBER($n) } делегация
        [few] { NUMBER($n) } делегации
        [many] { NUMBER($n) } делегаций
       *[other] { NUMBER($n) } делегации
    }
machine-participants =
    { $n ->
        [one] { NUMBER($n) } участник
        [few] { NUMBER($n) } участника
        [many] { NUMBER($n) } участников
       *[other] { NUMBER($n) } участника
    }
machine-booths =
    { $n ->
        [one] { NUMBER($n) } кабина
        [few] { NUMBER($n) } кабины
        [many] { NUMBER($n) } кабин
       *[other] { NUMBER($n) } кабины
    }
machine-inscriptions =
    { $n ->
        [one] { NUMBER($n) } запись на выступление
        [few] { NUMBER($n) } записи на выступление
        [many] { NUMBER($n) } записей на выступление
       *[other] { NUMBER($n) } записи на выступление
    }
machine-rows =
    { $n ->
        [one] { NUMBER($n) } строка
        [few] { NUMBER($n) } строки
        [many] { NUMBER($n) } строк
       *[other] { NUMBER($n) } строки
    }
machine-left-out = пропущено: { $finding }
machine-nothing-imported = ничего не импортировано; нужно исправить: { NUMBER($n) }.
machine-nothing-imported-or-skip = ничего не импортировано; нужно исправить: { NUMBER($n) }, либо пропустите эти строки с помощью --skip-bad-rows.
machine-parts-missing = совещанию нужны ещё такие файлы: { $parts }
machine-gap =
    { $n ->
        [one] пункт { $item }, место { $places }, { $language }: { $what } при этом составе кабин; { $advice }
        [few] пункт { $item }, места { $places }, { $language }: { $what } при этом составе кабин; { $advice }
        [many] пункт { $item }, места { $places }, { $language }: { $what } при этом составе кабин; { $advice }
       *[other] пункт { $item }, места { $places }, { $language }: { $what } при этом составе кабин; { $advice }
    }
machine-gap-unreached = нет пути к { $channels }
machine-gap-everywhere = нет пути ни к одному каналу
machine-gap-relay = к { $channels } только через двойной релей
machine-gap-both = { $unreached }, и { $relay }
machine-gap-bring = пригласите { $bring } вместо { $instead }
machine-gap-no-cure = заменой одного переводчика этого не исправить
machine-comma = { ", " }

## Проверка и вопрос «почему»

machine-sound =
    { $n ->
        [one] { $meeting }: { NUMBER($n) } запись, в порядке.
        [few] { $meeting }: { NUMBER($n) } записи, все в порядке.
        [many] { $meeting }: { NUMBER($n) } записей, все в порядке.
       *[other] { $meeting }: { NUMBER($n) } записи, все в порядке.
    }
machine-hash = хеш
machine-state = состояние
machine-broken = запись { $seq } совещания { $meeting } — первая, которая не сходится: { $reason }
machine-why-entry = { $entry }, { $delegation }, пункт { $item }
machine-why-list = список
machine-why-list-told = { $policy } внутри каждой категории (LS4)
machine-why-class = категория
machine-why-class-told = { $class }, номер { $rank } в порядке категорий (LS4)
machine-why-arrived = поступила
machine-why-arrived-told = { $at }, просьба номер { $arrival } по этому пункту (LS5)
machine-why-by = от кого
machine-why-lot = жребий
machine-why-lot-told = с начальным числом { $seed } (LS4)
machine-why-moved = перемещена
machine-why-moved-told = { $at }, { $by } ({ $rule })
machine-why-moved-because = { $at }, { $by } ({ $rule }): { $reason }
machine-why-never-moved = ни разу
machine-why-now = сейчас
machine-why-not-waiting = не ожидает
machine-why-ahead =
    { $n ->
        [one] { NUMBER($n) } выступление впереди
        [few] { NUMBER($n) } выступления впереди
        [many] { NUMBER($n) } выступлений впереди
       *[other] { NUMBER($n) } выступления впереди
    }

## Ссылки

machine-links-issued =
    { $n ->
        [one] Выдана { NUMBER($n) } ссылка.
        [few] Выданы { NUMBER($n) } ссылки.
        [many] Выдано { NUMBER($n) } ссылок.
       *[other] Выдано { NUMBER($n) } ссылки.
    }
machine-links-revoked =
    { $n ->
        [one] Отозвана { NUMBER($n) } прежняя ссылка.
        [few] Отозваны { NUMBER($n) } прежние ссылки.
        [many] Отозвано { NUMBER($n) } прежних ссылок.
       *[other] Отозвано { NUMBER($n) } прежней ссылки.
    }
machine-sheet-title = { $meeting }: личные ссылки

## На бумаге

machine-wrote = Записано в { $file }.

## Служба и демонстрация

machine-serves =
    { $n ->
        [one] Rostrum обслуживает { NUMBER($n) } совещание по адресу { $url }. Ctrl-C останавливает.
        [few] Rostrum обслуживает { NUMBER($n) } совещания по адресу { $url }. Ctrl-C останавливает.
        [many] Rostrum обслуживает { NUMBER($n) } совещаний по адресу { $url }. Ctrl-C останавливает.
       *[other] Rostrum обслуживает { NUMBER($n) } совещания по адресу { $url }. Ctrl-C останавливает.
    }
machine-demo =
    { $n ->
        [one] Учебное совещание, данные условны. Открыт пункт { $item }, ожидает { NUMBER($n) } делегация.
        [few] Учебное совещание, данные условны. Открыт пункт { $item }, ожидают { NUMBER($n) } делегации.
        [many] Учебное совещание, данные условны. Открыт пункт { $item }, ожидают { NUMBER($n) } делегаций.
       *[other] Учебное совещание, данные условны. Открыт пункт { $item }, ожидают { NUMBER($n) } делегации.
    }
machine-demo-remote = { $delegation }, дистанционно
machine-demo-links = Каждая ссылка — вход для одного человека. Откройте ссылку председателя и нажмите Enter; Ctrl-C здесь завершает демонстрацию.

## Что не удалось сделать

machine-error = Ошибка: { $reason }
machine-no-journal = журнала { $path } нет; укажите журнал этого совещания: --journal sqlite:ПУТЬ
machine-no-meeting = в этом журнале нет совещания { $meeting }; есть: { $others }
machine-no-meeting-at-all = в этом журнале нет ни совещания { $meeting }, ни какого-либо другого
machine-no-entry = в совещании { $meeting } нет записи { $entry }
machine-no-list = в совещании { $meeting } нет списка по пункту { $item }; есть: { $others }
machine-no-sitting = нет заседания { $sitting }; есть: { $others }
machine-no-sitting-yet = ни одно заседание совещания { $meeting } ещё не открыто
machine-no-delegation = в этом совещании нет делегации { $missing }
machine-no-time = --expires: { $given } — это не { $expected }
machine-no-fonts = шрифтов для документов нет; их добавит `make pages`
machine-no-id = { $given } не может быть именем совещания: не больше 64 букв, цифр и знаков - _ .
machine-covered = для всех ничего не печатается, пока в зале не показывают, кто выступает
machine-item-or-sitting = --item и --sitting: укажите одно из двух
machine-genders-of-the-whole = --genders: суммы по полу даются только за всё совещание, чтобы ни о ком не сообщать
machine-broke-off = система прервала ответ ({ $error }); проверьте, выполнено ли поручение
machine-answered = система ответила { $status }
machine-not-understood = служба не смогла прочитать поручение, поэтому ничего не сделано; проверьте, той же ли она версии ({ $error })
machine-not-from-here = { $journal } отсюда не открыть; укажите --journal sqlite:ПУТЬ
machine-one-process = { $journal } принадлежит одному процессу; нескольким нужен --journal redis://УЗЕЛ:ПОРТ
machine-name-port = у нескольких процессов один порт; укажите его: --port
machine-demo-journal = --journal принимает redis://УЗЕЛ:ПОРТ; совещание в своём файле хранят с --dir
machine-other-meetings = { $journal } содержит не учебное, а другие совещания; укажите другой --dir
machine-cannot-listen = нельзя принимать соединения на { $host }, порт { $port }: { $why }; укажите другие: --host и --port (0 — любой свободный порт)
machine-held = журнал уже открыт другим процессом: { $detail }
machine-away = журнал недоступен: { $detail }
machine-damaged = журнал повреждён или это не журнал: { $detail }
machine-storage = журнал не удалось прочесть или записать: { $detail }
machine-setting = настройка: { $detail }
