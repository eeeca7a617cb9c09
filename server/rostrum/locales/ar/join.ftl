# الصفحة التي يفتحها الرابط الشخصي. العربية.

join-opening = جارٍ الدخول إلى الاجتماع…
join-trouble-missing = تحتاجون إلى رابطكم الشخصي
join-trouble-missing-what = افتحوا الرابط الذي أرسلته إليكم الأمانة، أو امسحوا الرمز الموجود على شارتكم.
join-trouble-unknown = هذا الرابط غير معروف
join-trouble-unknown-what = ربما لم يُنسخ كاملاً. افتحوه من جديد من الرسالة، أو اسألوا الأمانة.
join-trouble-expired = انتهت صلاحية هذا الرابط
join-trouble-expired-what = اطلبوا رابطاً جديداً من الأمانة.
join-trouble-revoked = أُلغي هذا الرابط
join-trouble-revoked-what = اطلبوا رابطاً جديداً من الأمانة.
join-trouble-busy = محاولات كثيرة في هذه اللحظة
join-trouble-busy-what = انتظروا دقيقة ثم حاولوا من جديد.
join-trouble-unreachable = لا يمكن الوصول إلى الاجتماع
join-trouble-unreachable-what = تحققوا من اتصالكم ثم حاولوا من جديد.
join-retry = محاولة من جديد
join-paste = أو ألصقوا رابطكم هنا
join-open = فتح
