# Страница делегации. Русский.

delegate-title = Ваша делегация

## Зал

delegate-planned = Заседание ещё не открыто
delegate-suspended = Заседание прервано
delegate-suspended-until = Заседание прервано до { $time }
delegate-adjourned = Заседание закрыто
delegate-closed = Совещание завершено
delegate-hall-ceremony = Идёт церемония
delegate-hall-silence = Минута молчания
delegate-hall-private = Закрытое заседание
delegate-announce-floor = Слово имеет делегация { $of }.

## Наше место

delegate-you = вы
delegate-you-are = { $delegation }, ваше место
delegate-place = { $n }-е
delegate-place-next = Следующие
delegate-be-ready = Приготовьтесь
delegate-not-before = не ранее { $time }
delegate-hint-far = Мы предупредим вас за два выступления.
delegate-hint-near = Перед вами: { $names }.
delegate-hint-next = Следующими председатель предоставит слово вам.
delegate-hint-after = Председатель предоставит вам слово после делегации { $of }.
delegate-not-on-list = Вас нет в списке
delegate-heard = Ваше заявление заслушано
delegate-you-may = Ваш регламент — { $limit }.
delegate-heard-used = Вы использовали { $used } из { $limit }.
delegate-unheard = Пункт закрыт до вашей очереди
delegate-passed-over = Ваша очередь пропущена
delegate-passed-over-what = Ваша просьба сохранена. Сообщите секретариату, когда вернётесь: председатель может пригласить вас снова.
delegate-list-ends = ориентировочно до { $time }
delegate-list-closed = Список ораторов закрыт.
delegate-list-closed-since = Список ораторов закрыт в { $time }.
delegate-list-not-open = Список ораторов ещё не открыт.
delegate-list-opens = Список ораторов откроется в { $time }.
delegate-list-closes = Список закроется через { $time }
delegate-no-item = Ни один пункт повестки дня не открыт.
delegate-elsewhere = Ваши другие просьбы

## Просьба о слове

delegate-ask = Попросить слова
delegate-ask-again = Попросить слова ещё раз
delegate-ask-other = Попросить слова по другому пункту
delegate-ask-item = По какому пункту?
delegate-ask-language = Язык выступления
delegate-ask-where = Вы выступите
delegate-ask-room = В зале
delegate-ask-remote = Дистанционно
delegate-ask-behalf = От имени (если не только от своего)
delegate-ask-behalf-example = группа делегаций
delegate-ask-send = Попросить

## Выход из списка

delegate-leave = Снять просьбу
delegate-leave-short = Снять
delegate-left = Ваша просьба снята
delegate-left-keep =
    { $seconds ->
        [one] Место сохраняется { $seconds } секунду
        [few] Место сохраняется { $seconds } секунды
        [many] Место сохраняется { $seconds } секунд
       *[other] Место сохраняется { $seconds } секунды
    }
delegate-undo-leave = Вернуть моё место

## Слово у нас

delegate-you-have-the-floor = Вам предоставлено слово
delegate-your-point = Ваше выступление по порядку ведения
delegate-called = Вас приглашают выступить
delegate-called-starts =
    { $seconds ->
        [one] Ваши часы пойдут через { $seconds } секунду или по нажатию.
        [few] Ваши часы пойдут через { $seconds } секунды или по нажатию.
        [many] Ваши часы пойдут через { $seconds } секунд или по нажатию.
       *[other] Ваши часы пойдут через { $seconds } секунды или по нажатию.
    }
delegate-called-waits = Ваши часы пойдут по нажатию или по решению председателя.
delegate-start = Пустить мои часы
delegate-conclude = Просьба завершать
delegate-time-up = Ваше время истекло
delegate-paused = Ваши часы остановлены
delegate-paused-chair = Председатель остановил часы. Оставшееся время сохраняется за вами.
delegate-paused-technical = Техническая пауза. Оставшееся время сохраняется за вами.
delegate-paused-line = Ваша связь прервалась, часы остановлены. Оставшееся время сохраняется за вами.
delegate-paused-silent = Вас пока не слышно: проверьте, включён ли микрофон. Ваше время ещё не началось.
delegate-kept-point = Вас прервали по порядку ведения; право продолжить сохранено
delegate-kept-sitting = Заседание прервано; право продолжить сохранено
delegate-kept-what = остаётся у вас; часы стоят до продолжения выступления.
delegate-hold = Удерживайте: выступление окончено
delegate-holding = Удерживайте…
delegate-hold-how = Удерживайте одну секунду, чтобы закончить выступление. На клавиатуре удерживайте Enter или пробел.
delegate-finishing = Завершаем ваше выступление…
delegate-not-finished = Нет, продолжаю
delegate-finish-ask = Закончить выступление?
delegate-finish = Выступление окончено

## По порядку ведения заседания

delegate-point = По порядку ведения
delegate-point-ask = Выступить по порядку ведения заседания?
delegate-point-ask-what = Председатель узнает об этом немедленно, прежде всего остального, и решит, когда вас заслушать. Просьбу можно снять.
delegate-point-raise = Попросить
delegate-point-raised = Председателю сообщено.
delegate-point-held = Председатель видит просьбу и заслушает вас после этой фразы.
delegate-point-recognised = Председатель слушает вас по порядку ведения заседания.
delegate-point-speaking = по порядку ведения заседания
delegate-point-withdraw = Снять
delegate-call-card = Техническая помощь
delegate-call-open = Технику сообщено.
delegate-call-in-hand = Техник уже занимается этим.

## Список

delegate-list-times = не ранее
delegate-list-all = Показать всех ({ $n })
delegate-list-less = Показать меньше
delegate-list-hidden =
    { $n ->
        [one] и ещё { $n }
        [few] и ещё { $n }
        [many] и ещё { $n }
       *[other] и ещё { $n }
    }

## Что ещё может делегация

delegate-more = Ещё
delegate-change = Изменить мою просьбу
delegate-change-what = Язык, откуда, кто выступает; место сохраняется
delegate-change-send = Изменить
delegate-speaker = Кто выступает (можно не указывать)
delegate-speaker-function = Должность
delegate-swap = Предложить обмен местами
delegate-swap-what = С делегацией, которая согласится
delegate-swap-how = Запрос получит другая делегация. Места меняются с её согласия; ваш регламент не меняется.
delegate-swap-send = Предложить
delegate-reply = Попросить о праве на ответ
delegate-reply-what = Решает председатель; слово дают в конце рассмотрения пункта
delegate-motion = Внести процедурное предложение
delegate-motion-what = Прервать, прекратить или закрыть; председатель узнаёт сразу
delegate-motion-send = Внести
delegate-motion-suspend-sitting = Прервать заседание
delegate-motion-adjourn-sitting = Закрыть заседание
delegate-motion-adjourn-debate = Прервать прения по этому пункту
delegate-motion-close-debate = Прекратить прения по этому пункту
delegate-appeal = Опротестовать постановление
delegate-appeal-what = Последнее по порядку ведения; председатель узнаёт сразу
delegate-statements = Мои выступления
delegate-statements-what = По всем пунктам и что с ними стало
delegate-papers = На бумаге
delegate-papers-what = Список ораторов и опубликованные выступления
delegate-statement-waiting = в очереди
delegate-statement-speaking = идёт
delegate-statement-heard = заслушано
delegate-statement-withdrawn = снято
delegate-statement-passed-over = пропущено
delegate-statement-unheard = не заслушано

## Что рассматривает заседание

delegate-proposal = Предложено решение
delegate-object = Возразить
delegate-object-back = Снять возражение
delegate-objections = Возражают: { $names }
delegate-moved-by = Вносит: { $delegation }
delegate-speak-for = Выступить за
delegate-speak-against = Выступить против
delegate-speaks-for = Вы выступите за.
delegate-speaks-against = Вы выступите против.
delegate-swap-card = Обмен местами
delegate-swap-received = Вам предлагают обмен местами: { $delegation }.
delegate-swap-offered = Вы предложили обмен местами: { $delegation }. Ответа пока нет.
delegate-swap-accept = Поменяться
delegate-swap-decline = Отклонить
delegate-swap-back = Отозвать
delegate-reply-card = Право на ответ
delegate-reply-asked = Вы о нём попросили. Председатель ещё не ответил.
delegate-reply-back = Отозвать просьбу

## Сигнал

delegate-bell-on = Звук и вибрация включены
delegate-bell-off = Звук и вибрация выключены
delegate-bell-what = Когда подходит ваша очередь

## Устройство

delegate-device = Проверить микрофон и связь
delegate-device-what = Результат видят председатель и техник
delegate-device-mic = Микрофон
delegate-device-mic-ask = Скажите фразу так, как будете выступать.
delegate-device-mic-start = Включить микрофон
delegate-device-mic-good = хорошо
delegate-device-mic-soft = слишком тихо
delegate-device-mic-silent = ничего не слышно
delegate-device-mic-blocked = Браузер не даёт странице микрофон. Разрешите его в адресной строке и попробуйте снова.
delegate-device-mic-none = Микрофон не найден.
delegate-device-line = Связь
delegate-device-line-good = хорошая
delegate-device-line-fair = средняя
delegate-device-line-poor = плохая
delegate-device-line-figures = { $ms } мс туда и обратно, потеряно { $loss } %
delegate-device-line-unknown = измеряется…
delegate-device-note = Ваш голос идёт через видеоплатформу, а не через эту страницу. Проверьте его и там.
delegate-device-done = Готово
delegate-device-ok = Микрофон и связь в порядке.

## Что я слушаю

delegate-listening = Я слушаю
delegate-listening-channel = Мой канал
delegate-channel = { $n } · { $language }
delegate-channel-floor = { $n } · Зал
delegate-source-floor = Оратор напрямую, { $language }
delegate-source-original = Вы слышите оратора напрямую
delegate-source-direct = { $from }, напрямую
delegate-source-relay = { $from }, { $by }
delegate-source-none = На этот язык сейчас нет перевода; председатель знает
delegate-cannot-hear = Мне не слышно
delegate-cannot-see = Мне не видно
delegate-cannot-hear-told = Техник предупреждён.
delegate-booths-slower = Переводчики просят говорить медленнее.
delegate-booths-sound = Переводчикам вас плохо слышно.
from-language-ar = С арабского
from-language-en = С английского
from-language-es = С испанского
from-language-fr = С французского
from-language-ru = С русского
from-language-zh = С китайского
from-language-ase = С американского жестового языка
from-language-bfi = С британского жестового языка
from-language-fsl = С французского жестового языка
from-language-ils = С международных жестов
from-language-rsl = С русского жестового языка
from-language-ssp = С испанского жестового языка
via-language-ar = через арабский
via-language-en = через английский
via-language-es = через испанский
via-language-fr = через французский
via-language-ru = через русский
via-language-zh = через китайский
