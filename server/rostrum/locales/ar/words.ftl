# كلمات مشتركة بين جميع الصفحات. العربية.

## اللغات

language-ar = العربية
language-en = الإنكليزية
language-es = الإسبانية
language-fr = الفرنسية
language-ru = الروسية
language-zh = الصينية
language-ase = لغة الإشارة الأمريكية
language-bfi = لغة الإشارة البريطانية
language-fsl = لغة الإشارة الفرنسية
language-ils = الإشارات الدولية
language-rsl = لغة الإشارة الروسية
language-ssp = لغة الإشارة الإسبانية
captions = نص مكتوب، { $language }
in-language-ar = بالعربية
in-language-en = بالإنكليزية
in-language-es = بالإسبانية
in-language-fr = بالفرنسية
in-language-ru = بالروسية
in-language-zh = بالصينية
in-language-ase = بلغة الإشارة الأمريكية
in-language-bfi = بلغة الإشارة البريطانية
in-language-fsl = بلغة الإشارة الفرنسية
in-language-ils = بالإشارات الدولية
in-language-rsl = بلغة الإشارة الروسية
in-language-ssp = بلغة الإشارة الإسبانية

## أنواع الطلبات والكلمات

kind-statement = بيان
kind-group-statement = بيان باسم مجموعة
kind-presentation = عرض
kind-comment = تعليق
kind-reply = رد
kind-right-of-reply = حق الرد
kind-point-of-order = نقطة نظام

## فئات المتكلمين

class-officer = عضو المكتب
class-group-statement = بيان باسم مجموعة
class-state-party = دولة طرف
class-state-not-party = دولة غير طرف
class-un = الأمم المتحدة
class-igo = منظمة حكومية دولية
class-other-international = منظمة دولية
class-ngo = منظمة غير حكومية

## الأدوار وأعضاء المكتب

role-chair = الرئاسة
role-secretariat = الأمانة
role-technician = الخدمة الفنية
role-interpreter = مترجم شفوي
role-delegate = وفد
role-observer = مراقب
role-display = شاشة العرض
role-operator = مشغِّل النظام
role-service = النظام نفسه
officer-chair = الرئيس
officer-president = الرئيس
officer-vice-chair = نائب الرئيس

## الجلسة والقائمة والكلمات والطلبات

list-not-open = القائمة لم تُفتح بعد
list-open = القائمة مفتوحة
list-closed = القائمة مقفلة
state-called = مدعو إلى أخذ الكلمة
state-speaking = له الكلمة
state-paused = الساعة متوقفة
state-interrupted = قوطعت الكلمة
attendance-room = في القاعة
attendance-remote = عن بُعد
seat = المقعد { $seat }
day-and-time = { $day }، { $time }
item-number = البند { $item }
item-title = البند { $item }
policy-first-come = بحسب ترتيب الطلبات
policy-alphabetical = بحسب الترتيب الأبجدي
policy-lot = بالقرعة
policy-fewest-turns = الأقل كلاماً أولاً

## من له الكلمة

nobody-has-the-floor = ليست الكلمة لأحد
floor-next = بعدها
on-behalf-of = باسم { $who }
waiting-count =
    { $n ->
        [0] لا أحد في الانتظار
        [zero] لا أحد في الانتظار
        [one] وفد واحد في الانتظار
        [two] وفدان في الانتظار
        [few] { $n } وفود في الانتظار
        [many] { $n } وفداً في الانتظار
       *[other] { $n } وفد في الانتظار
    }

## الضوء والساعة

light-called = نداء، ولم تبدأ الساعة
light-green = بقي وقت
light-amber = يُرجى الاختتام
light-red = انتهى الوقت
light-paused = الساعة متوقفة
light-off = ليست الكلمة لأحد
left-of = متبقٍّ من { $limit }
over-limit = فوق { $limit }
clock-unconfirmed = غير مؤكَّد
technical-pause = توقف فني
grace-left = الانتظار { $time } أخرى
grace-over = القرار للرئاسة في كيفية المتابعة

## الاتصال

line-connecting = جارٍ الاتصال…
line-live = متصل
line-doubtful =
    { $seconds ->
        [one] لا جواب منذ ثانية واحدة. قد يكون المعروض قديماً، والساعة مستمرة.
        [two] لا جواب منذ ثانيتين. قد يكون المعروض قديماً، والساعة مستمرة.
        [few] لا جواب منذ { $seconds } ثوانٍ. قد يكون المعروض قديماً، والساعة مستمرة.
       *[other] لا جواب منذ { $seconds } ثانية. قد يكون المعروض قديماً، والساعة مستمرة.
    }
line-lost = انقطع الاتصال. قد يكون المعروض قديماً، والساعة مستمرة. نحاول من جديد…
line-offline = هذا الجهاز غير متصل بالشبكة. قد يكون المعروض قديماً، والساعة مستمرة.
record-away = تعذّر الوصول إلى سجل الجلسة. الساعة مستمرة، ولا يُقبل شيء حتى يعود.
record-away-pending = تعذّر الوصول إلى سجل الجلسة، والساعة مستمرة. آخر ما طلبتموه معلّق، وسيظهر لكم هل قُبل.
unsafe = تجربة بلا ضمانات: قد يضيع ما يُسجَّل هنا.
line-ended = انتهى الاتصال: { $reason }
line-revoked = أُلغي رابطكم الشخصي. اطلبوا رابطاً جديداً من الأمانة.
line-expired = انتهت صلاحية رابطكم الشخصي. اطلبوا رابطاً جديداً من الأمانة.
line-unknown = لم تعد هذه الصفحة تعرف من أنتم. افتحوا رابطكم الشخصي من جديد.
open-link-again = فتح رابط شخصي

## في كل صفحة

illustrative = اجتماع نموذجي للإيضاح فقط
choose-language = اللغة
choose-figures = الأرقام
switch-theme = فاتح أو داكن
your-time = { $time } بتوقيتكم
hall-time = توقيت القاعة
cancel = إلغاء
close = إغلاق
dismiss = إخفاء
part-failed = تعذر تحميل هذا الجزء من الصفحة. أعيدوا المحاولة عند عودة الاتصال؛ وإن استمر ذلك فأعيدوا تحميل الصفحة.
part-again = إعادة المحاولة
moved-by-chair = غيّرت الرئاسة موضعه
unanswered = انتهى الاتصال قبل وصول الجواب. تحققوا مما إذا كان الأمر قد نُفِّذ قبل إعادة المحاولة.
