# Страница техника. Русский.

technician-title = Техническая служба
technician-phase-planned = ещё не открыто
technician-phase-open = заседание открыто
technician-phase-suspended = прервано
technician-phase-adjourned = закрыто
technician-phase-closed = совещание завершено

## Голос в зале и его линия

technician-on-floor = Выступает
technician-line-none = Никто не выступает.
technician-line-room = Выступает в зале: связь не нужна.
technician-line-up = Связь есть.
technician-line-silent = Дистанционно, и ни одно устройство не подключено.
technician-line-lost = Связь потеряна; часы остановлены.
technician-line-unheard = Не слышно с момента вызова; часы остановлены.
technician-line-ignored = Голос слышен: связь для этого выступления не учитывается.
technician-act-still-heard = Голос слышен
technician-act-line-back = Восстановлена
technician-act-heard = Слышно
technician-act-line-lost = Потеряна
technician-act-not-heard = Не слышно
technician-announce = Слово имеет: { $name }.
technician-announce-lost = Связь потеряна: { $name }.
technician-announce-unheard = Не слышно: { $name }.

## Подключения

technician-connections = Подключения
technician-connected =
    { $n ->
        [one] подключена { $n } делегация
        [few] подключены { $n } делегации
        [many] подключено { $n } делегаций
       *[other] подключено { $n } делегации
    }
technician-only-trouble =
    { $n ->
        [0] Неполадок нет
        [one] { $n } с неполадками
        [few] { $n } с неполадками
        [many] { $n } с неполадками
       *[other] { $n } с неполадками
    }
technician-no-trouble = Связь есть со всеми, кому она нужна.
technician-place = Место
technician-delegation = Делегация
technician-line = Связь
technician-microphone = Микрофон
technician-devices =
    { $n ->
        [one] { $n } устройство
        [few] { $n } устройства
        [many] { $n } устройств
       *[other] { $n } устройства
    }
technician-health-good = хорошая
technician-health-fair = средняя
technician-health-poor = плохая
technician-health-here = подключена
technician-health-gone = не подключена
technician-health-away = ещё не подключена
technician-health-room = без устройства
technician-measured = { $ms } мс, потери { $loss } %
technician-not-measured = не измерено
technician-left-at = отключилась в { $time }
technician-mic-good = хороший уровень
technician-mic-soft = тихо
technician-mic-silent = нет звука
technician-mic-unknown = не проверен

## Служба

technician-service-ready = Система готова, журнал ведётся
technician-service-trouble = В системе неполадки
technician-service-unreachable = Система не отвечает
technician-connections-open = Подключения
technician-waiting = Команд в очереди
technician-seq = Последняя запись
technician-append-ms = Запись за
technician-ms = { $ms } мс

## Каналы

technician-channels = Каналы
technician-no-channels = Перевод ещё не начался.
technician-source-hall = зал
technician-source-floor = сам зал
technician-source-none = никто не обеспечивает
technician-source-stopped = кабина остановилась
technician-source-direct = кабина { $booth }, напрямую
technician-source-relay = кабина { $booth }, релей с { $from }
technician-source-double = кабина { $booth }, двойной релей с { $from }
technician-cannot-hear =
    { $n ->
        [one] { $n } не слышит: { $who }
        [few] { $n } не слышат: { $who }
        [many] { $n } не слышат: { $who }
       *[other] { $n } не слышат: { $who }
    }

## Вызовы

technician-calls = Вызовы
technician-no-calls = Вызовов нет.
technician-call-booth = Кабина { $code }
technician-call-open = открыт
technician-call-in-hand = в работе
technician-call-done = выполнен
technician-take = Принять
technician-resolve = Готово
technician-reports = Сигналы кабин в этом выступлении
technician-report-slower = говорить медленнее
technician-report-sound = недостаточное качество звука
technician-announce-call = Вызывает кабина { $code }.
technician-announce-call-delegation = Нужна техническая помощь: { $name }.
