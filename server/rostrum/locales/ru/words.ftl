# Слова, общие для всех страниц. Русский.

## Языки

language-ar = арабский
language-en = английский
language-es = испанский
language-fr = французский
language-ru = русский
language-zh = китайский
language-ase = американский жестовый язык
language-bfi = британский жестовый язык
language-fsl = французский жестовый язык
language-ils = международные жесты
language-rsl = русский жестовый язык
language-ssp = испанский жестовый язык
captions = субтитры: { $language }
in-language-ar = на арабском языке
in-language-en = на английском языке
in-language-es = на испанском языке
in-language-fr = на французском языке
in-language-ru = на русском языке
in-language-zh = на китайском языке
in-language-ase = на американском жестовом языке
in-language-bfi = на британском жестовом языке
in-language-fsl = на французском жестовом языке
in-language-ils = международными жестами
in-language-rsl = на русском жестовом языке
in-language-ssp = на испанском жестовом языке

## Виды записей и выступлений

kind-statement = заявление
kind-group-statement = заявление от группы
kind-presentation = презентация
kind-comment = замечание
kind-reply = ответ
kind-right-of-reply = право на ответ
kind-point-of-order = по порядку ведения заседания

## Категории ораторов

class-officer = должностное лицо
class-group-statement = заявление от группы
class-state-party = государство-участник
class-state-not-party = государство, не являющееся участником
class-un = Организация Объединенных Наций
class-igo = межправительственная организация
class-other-international = международная организация
class-ngo = неправительственная организация

## Роли и должностные лица

role-chair = председатель
role-secretariat = секретариат
role-technician = техническая служба
role-interpreter = устный переводчик
role-delegate = делегация
role-observer = наблюдатель
role-display = табло
role-operator = оператор
role-service = сама система
officer-chair = Председатель
officer-president = Председатель
officer-vice-chair = Заместитель Председателя

## Заседание, список, выступления, записи

list-not-open = список ещё не открыт
list-open = список открыт
list-closed = список закрыт
state-called = приглашается к выступлению
state-speaking = имеет слово
state-paused = часы остановлены
state-interrupted = выступление прервано
attendance-room = в зале
attendance-remote = дистанционно
seat = место { $seat }
day-and-time = { $day }, { $time }
item-number = пункт { $item }
item-title = Пункт { $item }
policy-first-come = в порядке поступления просьб
policy-alphabetical = в алфавитном порядке
policy-lot = по жребию
policy-fewest-turns = сначала те, кто выступал меньше

## Кто имеет слово

nobody-has-the-floor = Слово никому не предоставлено
floor-next = далее
on-behalf-of = от имени: { $who }
waiting-count =
    { $n ->
        [0] в очереди никого
       *[other] { $n } в очереди
    }

## Сигнал и часы

light-called = приглашение, часы ещё не пущены
light-green = время есть
light-amber = просьба завершать
light-red = время истекло
light-paused = часы остановлены
light-off = слово никому не предоставлено
left-of = осталось из { $limit }
over-limit = сверх { $limit }
clock-unconfirmed = не подтверждено
technical-pause = Техническая пауза
grace-left = ждём ещё { $time }
grace-over = как продолжить, решает председатель

## Связь

line-connecting = Соединение…
line-live = Связь есть
line-doubtful = Нет ответа уже { $seconds } с. Данные могли устареть; часы идут.
line-lost = Связь потеряна. Данные могли устареть; часы идут. Повторная попытка…
line-offline = Устройство не в сети. Данные могли устареть; часы идут.
record-away = Журнал заседания недоступен. Часы идут; пока связь с ним не восстановится, ничего не принимается.
record-away-pending = Журнал заседания недоступен; часы идут. Ваше последнее действие ждёт решения: станет видно, принято ли оно.
unsafe = Пробный режим без гарантий: записанное здесь может пропасть.
line-ended = Связь прекращена: { $reason }
line-revoked = Ваша личная ссылка отозвана. Попросите в секретариате новую.
line-expired = Срок действия вашей личной ссылки истёк. Попросите в секретариате новую.
line-unknown = Страница больше не знает, кто вы. Откройте свою личную ссылку ещё раз.
open-link-again = Открыть личную ссылку

## На всех страницах

illustrative = учебное заседание, данные условны
choose-language = Язык
choose-figures = Цифры
switch-theme = Светлый или тёмный вид
your-time = { $time } по вашему времени
hall-time = время зала
cancel = Отмена
close = Закрыть
dismiss = Скрыть
part-failed = Эта часть страницы не загрузилась. Повторите, когда связь восстановится; если это не поможет, загрузите страницу заново.
part-again = Повторить
moved-by-chair = место изменено председателем
unanswered = Связь прервалась до ответа. Прежде чем повторить, проверьте, выполнено ли действие.
