# Настройки совещания, как их меняет секретариат. Русский.

## Limits and the clock

setting-limits = Регламент по видам и категориям
setting-default-limit-ms = Регламент по умолчанию
setting-warn-ms = Жёлтый до истечения
setting-at-limit = По истечении
setting-at-limit-signal = только сигнал
setting-at-limit-cut = прервать после отсрочки
setting-cut-grace-ms = Отсрочка до прерывания
setting-officers-uncut = Не прерываются
setting-overrun = Экран после истечения
setting-overrun-count-up = отсчитывает превышение
setting-overrun-hold = стоит на 0:00
setting-lead-in-ms = От вызова до отсчёта, в зале
setting-lead-in-remote-ms = От вызова до отсчёта, дистанционно
setting-speakers-may-yield = Ораторы могут уступать очередь
setting-change-over-ms = Смена ораторов
setting-reserve-ms = Запас до конца перевода
setting-class-weights = Веса в гибком регламенте, в тысячных
setting-dynamic-least-ms = Наименьший гибкий регламент
setting-dynamic-most-ms = Наибольший гибкий регламент

## The list

setting-class-order = Порядок категорий; не названные идут последними
setting-order-add = Добавить категорию…
setting-move-up = { $name }: выше
setting-move-down = { $name }: ниже
setting-take-out = { $name }: убрать
setting-place-now = { $name }: место { NUMBER($n) } из { NUMBER($of) }
setting-rank-first = Сначала главы государств и министры
setting-second-statements-last = Вторые выступления в конце
setting-alphabet = Алфавит алфавитного порядка
setting-list-visibility = Что все видят в списке
setting-list-visibility-all = весь
setting-list-visibility-next-three = троих следующих
setting-list-visibility-counts = сколько
setting-flags = Флаги государств рядом с названием
setting-passed-over = Пропущенные
setting-passed-over-chair-may-call = председатель может вызвать
setting-passed-over-end-of-class = в конец категории
setting-passed-over-dropped = снимается
setting-change-goes-last = Изменённая запись уходит в конец
setting-opening-lot-ms = Жребий после открытия
setting-undo-withdrawal-ms = Снятие можно отменить в течение
setting-undo-closing-ms = Закрытие можно отменить в течение

## Who may do what

setting-secretariat-conducts = Секретариат может вести заседание
setting-speaks-by = Могут просить слова сами; все, если никто не отмечен
setting-points-by = Могут поднимать вопрос по порядку ведения
setting-appeals-by = Могут опротестовать постановление
setting-objections-by = Могут возражать против решения
setting-motions-by = Могут вносить предложения и выступать по ним
setting-motion-speakers = Выступающие по предложению; никто, где пусто
setting-motion-for = за
setting-motion-against = против
setting-motion-suspend-sitting = Прервать заседание
setting-motion-adjourn-sitting = Закрыть заседание
setting-motion-adjourn-debate = Прервать прения
setting-motion-close-debate = Прекратить прения
setting-replies-by = Могут просить о праве на ответ
setting-replies-heard = Ответы в конце
setting-replies-heard-item = пункта
setting-replies-heard-sitting = заседания
setting-replies-heard-day = дня
setting-replies-per-item = Ответов делегации по пункту

## Lines of remote speakers

setting-line-source = Кто сообщает о потере связи
setting-line-source-delegation = устройства делегации
setting-line-source-bridge = видеомост
setting-line-source-technician = техническая служба
setting-line-lost-ms = Связь потеряна через
setting-grace-ms = Ожидание потерянной связи
setting-graces-per-turn = Сколько раз за выступление
setting-silent-ms = Тишина считается технической

## Interpretation and texts

setting-words-per-minute = Слов в минуту, по языкам
setting-default-words-per-minute = Слов в минуту в остальных
setting-interpretation-warnings-ms = Предупреждения до конца перевода
setting-minutes =
    { $n ->
        [one] { NUMBER($n) } минута
        [few] { NUMBER($n) } минуты
        [many] { NUMBER($n) } минут
       *[other] { NUMBER($n) } минуты
    }
setting-minutes-unit = минуты
setting-minutes-add = Добавить предупреждение, в минутах
setting-longest-on-mic-ms = Не дольше у микрофона
setting-rest-ms = Отсчёт у микрофона заново после перерыва
setting-signal-every-ms = Кабина подаёт сигнал не чаще чем раз в
