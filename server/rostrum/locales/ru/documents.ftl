# Что секретариат выпускает на бумаге и комната, где он это делает. Русский.

## На каждой странице

document-page = Страница { $n } из { $all }
document-printed = Отпечатано { $date } в { $time } ({ $zone }), по записи { $seq } · { $hash }
document-boxed = { $box } стоит вместо знаков, которых нет в имеющихся шрифтах: { $letters }.
document-sitting = { $date }, { $start }–{ $end }
document-for-everybody = Для всех
document-for-delegate = Для всех участников
document-for-interpreter = Для кабин
document-for-technician = Для технической службы
document-for-chair = Для президиума
document-for-secretariat = Для секретариата

## Список ораторов

document-speakers = Список ораторов
document-as-of = По состоянию на
document-list = Список
document-list-not-open = ещё не открыт
document-list-open = открыт
document-list-closed-since = закрыт в { $time }
document-list-closed = закрыт
document-list-closes = открыт до { $time }
document-now = выступает
document-waiting = Ожидают
document-ends = Ожидаемое окончание
document-interpretation-until = Перевод до
document-place = №
document-delegation = Делегация
document-group = Группа
document-language = Язык
document-from = Выступает
document-limit = Время
document-expected = Ожидается
document-text = Текст
document-text-there = есть
document-joined = вместе с: { $who }
document-nobody = Никто не ожидает.
document-not-all =
    { $n ->
        [one] Ожидает { $n } делегация; на этом заседании список показан не полностью.
        [few] Ожидают { $n } делегации; на этом заседании список показан не полностью.
        [many] Ожидают { $n } делегаций; на этом заседании список показан не полностью.
       *[other] Ожидают { $n } делегации; на этом заседании список показан не полностью.
    }
document-interpretation-ends = Перевод заканчивается; следующие ораторы не успели бы выступить
document-passed-over = Не оказались на месте
document-replies = Право на ответ, в конце заседания или дня

## Категории во главе своих членов; региональные группы

classes-officer = Должностные лица
classes-group-statement = Заявления от групп
classes-presentation = Презентации
classes-state-party = Государства-участники
classes-state-not-party = Государства, не являющиеся участниками
classes-un = Организация Объединенных Наций
classes-igo = Межправительственные организации
classes-other-international = Международные организации
classes-ngo = Неправительственные организации
classes-right-of-reply = Право на ответ
group-africa = Африка
group-asia-pacific = Азия и Тихий океан
group-eeg = Восточная Европа
group-grulac = Латинская Америка и Карибский бассейн
group-weog = Западная Европа и другие государства

## Ход заседания

document-account = Ход заседания
document-opened = Открыто
document-adjourned = Закрыто
document-not-adjourned = ещё нет
document-turns = Выступлений
document-spoken = Общее время
document-time = Время
document-used = Длилось
document-over = Сверх
document-nothing-happened = Это заседание не открывалось.
document-put-back = вызов по ошибке
document-place-kept = связь потеряна, очередь сохранена
document-cut = остановлено по истечении времени
document-stopped = остановлено с заседанием
happened-inscribed-reply = { $who }: предоставлено право на ответ.
happened-passed-over = { $who }: при вызове на месте не было.
happened-sitting-opened = Заседание открыто.
happened-sitting-suspended = Заседание прервано.
happened-sitting-suspended-until = Заседание прервано до { $time }.
happened-sitting-resumed = Заседание возобновлено.
happened-sitting-adjourned = Заседание закрыто.
happened-adjournment-revoked = Закрытие заседания отменено.
happened-interpretation-end-moved = Перевод продлится до { $time }.
happened-chair-handed-over = Председательствует: { $officer }.
happened-meeting-closed = Совещание завершено.
happened-record-corrected = Исправление ({ $subject }): { $text }
happened-records-lost =
    { $n ->
        [1] Запись { $first } была принята, а затем утрачена вместе с хранилищем.
        [one] Записи с { $first } по { $last } были приняты, а затем утрачены вместе с хранилищем.
        [few] Записи с { $first } по { $last } были приняты, а затем утрачены вместе с хранилищем.
        [many] Записи с { $first } по { $last } были приняты, а затем утрачены вместе с хранилищем.
       *[other] Записи с { $first } по { $last } были приняты, а затем утрачены вместе с хранилищем.
    }
happened-display-floor = Заседание снова показано всем.
happened-display-ceremony = Прошла церемония.
happened-display-silence = Соблюдена минута молчания.
happened-display-private = Заседание продолжилось как закрытое.
happened-item-closed = Рассмотрение пункта { $item } завершено.
happened-item-closed-unheard =
    { $n ->
        [one] Рассмотрение пункта { $item } завершено; не заслушана { $n } делегация.
        [few] Рассмотрение пункта { $item } завершено; не заслушаны { $n } делегации.
        [many] Рассмотрение пункта { $item } завершено; не заслушано { $n } делегаций.
       *[other] Рассмотрение пункта { $item } завершено; не заслушано { $n } делегации.
    }
happened-item-reopened = Рассмотрение пункта { $item } возобновлено.
happened-list-opened = Список ораторов по пункту { $item } открыт.
happened-list-closed = Список ораторов по пункту { $item } закрыт.
happened-point-upheld = Выступление по порядку ведения заседания ({ $who }): принято.
happened-point-not-upheld = Выступление по порядку ведения заседания ({ $who }): не принято.
happened-point-noted = Выступление по порядку ведения заседания ({ $who }): принято к сведению.
happened-point-right-of-reply = Оно заслушивается в порядке права на ответ.
happened-point-technical-call = Это был технический вопрос.
happened-ruling-appealed = { $who }: протест против постановления.
happened-appeal-overruled = Постановление отменено.
happened-appeal-stands = Постановление остаётся в силе.
happened-motion-put = { $who }: предложение { $motion }.
happened-motion-carried = Предложение принято: { $motion }.
happened-motion-not-carried = Предложение не принято: { $motion }.
motion-suspend-sitting = прервать заседание
motion-adjourn-sitting = закрыть заседание
motion-adjourn-debate = прервать прения по пункту
motion-close-debate = прекратить прения по пункту
happened-objection-raised = { $who }: возражение.
happened-proposal-withdrawn = Предложение снято.
happened-decided = Принято решение: { $text }
happened-text-published = Опубликовано заявление ({ $who }) в том виде, в каком оно было сделано.
happened-text-published-unheard = Опубликовано в письменном виде заявление ({ $who }), которое не было заслушано.

## Статистика

document-statistics = Время выступлений
document-by-class = По категориям
document-by-group = По региональным группам
document-by-kind = По виду выступления
document-by-language = По языкам
document-by-attendance = В зале и дистанционно
document-by-gender = По полу выступающих
document-speakers-count = Делегаций
document-overruns = Превышений
document-over-by = Всего сверх
document-average = В среднем
document-no-group = вне групп
document-no-turns = Выступлений ещё не было.
document-spoken-about = Время, около
document-gender-note = По закрытым заседаниям; время округлено до пяти минут.
document-gender-withheld = Не показано: на закрытых заседаниях выступавших одного из полов меньше пяти.
gender-woman = женщины
gender-man = мужчины
gender-other = иное или не указано
document-whole-meeting = Всё совещание

## Комната

documents-which = Документ
documents-speakers-what = кто ожидает и когда подойдёт очередь
documents-account-what = кто выступал, с какого и до какого времени, и что решено
documents-statistics-what = сколько выступали, кто и откуда
documents-about = О чём
documents-beside = Рядом
documents-beside-none = без второго языка
documents-reach = Для кого
documents-reach-own = для секретариата
documents-reach-public = для всех
documents-genders = Пол выступающих, только для этого документа
documents-genders-choose = Выбрать файл…
documents-genders-leave-out = Убрать файл
documents-open = Открыть
documents-save = Сохранить PDF
documents-setting = Готовится…
documents-published = Опубликованные выступления
documents-published-none = Пока ничего не опубликовано.
documents-no-line = Система недоступна. Повторите, когда связь восстановится.
documents-by = Итоги
documents-all = Всего
documents-figures-western = 123
documents-figures-eastern = ١٢٣
documents-too-many = Готовятся другие документы. Попробуйте чуть позже.
documents-covered = Пока заседание закрытое или идёт церемония, для всех ничего не печатается.
documents-unknown = Такого пункта или заседания нет.
documents-failed = Подготовить документ не удалось. Попробуйте ещё раз; если не поможет, сообщите администратору системы.
