# Страница за личной ссылкой. Русский.

join-opening = Входим на совещание…
join-trouble-missing = Нужна ваша личная ссылка
join-trouble-missing-what = Откройте ссылку, присланную секретариатом, или отсканируйте код на пропуске.
join-trouble-unknown = Эта ссылка неизвестна
join-trouble-unknown-what = Возможно, она скопирована не полностью. Откройте её ещё раз из сообщения или обратитесь в секретариат.
join-trouble-expired = Срок действия ссылки истёк
join-trouble-expired-what = Попросите в секретариате новую.
join-trouble-revoked = Эта ссылка отозвана
join-trouble-revoked-what = Попросите в секретариате новую.
join-trouble-busy = Слишком много попыток
join-trouble-busy-what = Подождите минуту и попробуйте снова.
join-trouble-unreachable = Нет связи с совещанием
join-trouble-unreachable-what = Проверьте подключение и попробуйте снова.
join-retry = Попробовать снова
join-paste = Или вставьте ссылку сюда
join-open = Открыть
