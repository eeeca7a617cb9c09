# Что произошло, по журналу событий. Русский.

## The meeting

deed-meeting-imported = Программа загружена
deed-participants-listed = Список участников обновлён
deed-settings-changed = Настройки изменены
deed-delegation-added = Делегация добавлена
deed-chair-handed-over = Председательство передано
deed-meeting-closed = Совещание завершено
deed-record-corrected = Запись исправлена
deed-link-issued = Ссылка выдана
deed-link-revoked = Ссылка отозвана
deed-note-sent = Личная записка отправлена
deed-note-read = Личная записка прочитана
deed-records-lost = Названы утраченные записи
deed-loss-noted = Утрата записей принята к сведению
deed-display-set = Показ в зале изменён

## Sittings and items

deed-sitting-opened = Заседание открыто
deed-sitting-suspended = Заседание прервано
deed-sitting-resumed = Заседание возобновлено
deed-sitting-adjourned = Заседание закрыто
deed-adjournment-revoked = Закрытие заседания отменено
deed-interpretation-end-moved = Окончание перевода перенесено
deed-item-opened = Пункт открыт
deed-item-closed = Пункт закрыт
deed-item-reopened = Пункт открыт вновь

## The list

deed-list-opened = Список открыт
deed-closing-announced = О закрытии списка объявлено
deed-list-closed = Список закрыт
deed-opening-settled = Просьбы при открытии распределены жребием
deed-entry-inscribed = Запись в список
deed-entry-withdrawn = Снятие с записи
deed-withdrawal-undone = Снятие отменено
deed-entry-changed = Запись изменена
deed-sent-to-end = Перенос в конец категории
deed-speaker-named = Оратор назван
deed-entry-moved = Перемещение в списке
deed-entries-swapped = Обмен местами
deed-swap-proposed = Обмен предложен
deed-swap-declined = Обмен отклонён
deed-list-arranged = Список упорядочен заново
deed-order-set = Порядок списка установлен
deed-list-spread = Места распределены
deed-limit-set = Регламент установлен
deed-limits-announced = О регламенте объявлено
deed-limits-applied = Объявленный регламент вступил в силу
deed-budget-set = Бюджет времени установлен
deed-entry-passed-over = Пропуск
deed-entry-put-back = Возврат в список
deed-replies-unheard = Ответы не заслушаны

## Turns

deed-turn-called = Слово предоставлено
deed-clock-started = Отсчёт начат
deed-turn-paused = Отсчёт остановлен
deed-turn-resumed = Отсчёт продолжен
deed-turn-extended = Время добавлено
deed-turn-interrupted = Прервано
deed-turn-taken-up = Продолжение выступления
deed-turn-limit-changed = Регламент выступления изменён
deed-video-failed = Сбой видео, выступает лично
deed-turn-ended = Выступление окончено
deed-line-lost = Связь потеряна
deed-line-back = Связь восстановлена
deed-line-ignored = Слышно и без связи

## Points of order, replies, motions, decisions

deed-point-raised = Вопрос по порядку ведения поднят
deed-point-withdrawn = Вопрос по порядку ведения снят
deed-point-held = Вопрос по порядку ведения отложен до конца фразы
deed-point-recognised = Слово по порядку ведения
deed-point-declined = Вопрос по порядку ведения отклонён
deed-point-ruled = Постановление по порядку ведения
deed-ruling-appealed = Постановление опротестовано
deed-appeal-decided = Решение по протесту
deed-reply-requested = Просьба о праве на ответ
deed-reply-granted = Право на ответ предоставлено
deed-reply-declined = В праве на ответ отказано
deed-motion-put = Предложение внесено
deed-motion-speaker-noted = Выступает по предложению
deed-motion-decided = Решение по предложению
deed-decision-proposed = Решение предложено
deed-objection-raised = Возражение заявлено
deed-objection-withdrawn = Возражение снято
deed-proposal-withdrawn = Предложение снято
deed-decided = Решено

## Texts

deed-text-handed-in = Текст передан
deed-text-withdrawn = Текст отозван
deed-text-published = Заявление опубликовано

## Booths and channels

deed-plan-set = Каналы распределены
deed-language-declared = Язык выступления указан
deed-mic-taken = У микрофона
deed-handover-asked = Смена запрошена
deed-handover-agreed = Смена согласована
deed-relay-reported = Релей указан
deed-booth-stopped = Кабина остановлена
deed-booth-resumed = Кабина снова работает
deed-signalled = Сигнал кабины
deed-channel-unheard = Канал не слышен
deed-technician-called = Вызван техник
deed-technician-sent-for = Техник направлен к делегации
deed-call-taken = Вызов принят
deed-call-resolved = Вызов выполнен

## What a deed tells besides

deed-limit = регламент { $time }
deed-used = длительность { $time }
deed-end-ended = окончено
deed-end-next-called = вызван следующий
deed-end-cut = прервано по регламенту
deed-end-yielded = время уступлено
deed-end-stopped = заседание остановлено
deed-end-not-there = оратора нет на месте
deed-end-put-back = возврат в список
deed-end-ruled = окончено постановлением
deed-end-place-kept = место сохранено
deed-ruling-upheld = принято
deed-ruling-not-upheld = не принято
deed-ruling-noted = принято к сведению

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
