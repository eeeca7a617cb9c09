# صفحة الوفد. العربية.

delegate-title = وفدكم

## القاعة

delegate-planned = لم تُفتتح الجلسة بعد
delegate-suspended = عُلِّقت الجلسة
delegate-suspended-until = عُلِّقت الجلسة حتى الساعة { $time }
delegate-adjourned = رُفعت الجلسة
delegate-closed = اختُتم الاجتماع
delegate-hall-ceremony = تُقام مراسم
delegate-hall-silence = دقيقة صمت
delegate-hall-private = الجلسة مغلقة
delegate-announce-floor = الكلمة الآن لوفد { $of }.

## دورنا

delegate-you = أنتم
delegate-you-are = { $delegation }، دوركم
delegate-place =
    { $n ->
        [1] الأول
        [2] الثاني
        [3] الثالث
        [4] الرابع
        [5] الخامس
        [6] السادس
        [7] السابع
        [8] الثامن
        [9] التاسع
        [10] العاشر
        [11] الحادي عشر
        [12] الثاني عشر
        [13] الثالث عشر
        [14] الرابع عشر
        [15] الخامس عشر
        [16] السادس عشر
        [17] السابع عشر
        [18] الثامن عشر
        [19] التاسع عشر
        [20] العشرون
       *[other] الـ{ $n }
    }
delegate-place-next = التالي
delegate-be-ready = استعدوا
delegate-not-before = ليس قبل { $time }
delegate-hint-far = سننبهكم حين يبقى قبلكم متكلمان.
delegate-hint-near = قبلكم: { $names }.
delegate-hint-next = ستعطيكم الرئاسة الكلمة الآن.
delegate-hint-after = ستعطيكم الرئاسة الكلمة بعد وفد { $of }.
delegate-not-on-list = لستم على القائمة
delegate-heard = أُلقيت كلمتكم
delegate-you-may = لكم { $limit } للكلام.
delegate-heard-used = استعملتم { $used } من { $limit }.
delegate-unheard = أُقفل البند قبل دوركم
delegate-passed-over = نودي عليكم ثم جرى تجاوز دوركم
delegate-passed-over-what = طلبكم محفوظ. أبلغوا الأمانة عند عودتكم، وبوسع الرئاسة أن تناديكم من جديد.
delegate-list-ends = تنتهي نحو { $time }
delegate-list-closed = قائمة المتكلمين مقفلة.
delegate-list-closed-since = أُقفلت قائمة المتكلمين الساعة { $time }.
delegate-list-not-open = لم تُفتح قائمة المتكلمين بعد.
delegate-list-opens = تُفتح قائمة المتكلمين الساعة { $time }.
delegate-list-closes = تُقفل القائمة بعد { $time }
delegate-no-item = لا يوجد بند مفتوح من جدول الأعمال.
delegate-elsewhere = طلباتكم الأخرى

## طلب الكلمة

delegate-ask = طلب الكلمة
delegate-ask-again = طلب الكلمة من جديد
delegate-ask-other = طلب الكلمة في بند آخر
delegate-ask-item = في أي بند؟
delegate-ask-language = لغة الكلمة
delegate-ask-where = مكان الكلام
delegate-ask-room = في القاعة
delegate-ask-remote = عن بُعد
delegate-ask-behalf = باسم (إن لم تكن باسم وفدكم وحده)
delegate-ask-behalf-example = مجموعة من الوفود
delegate-ask-send = طلب

## الانسحاب من القائمة

delegate-leave = سحب طلب الكلمة
delegate-leave-short = سحب
delegate-left = سحبتم طلبكم
delegate-left-keep =
    { $seconds ->
        [zero] لم يعد موضعكم محفوظاً
        [one] موضعكم محفوظ ثانية واحدة
        [two] موضعكم محفوظ ثانيتين
        [few] موضعكم محفوظ { $seconds } ثوانٍ
        [many] موضعكم محفوظ { $seconds } ثانية
       *[other] موضعكم محفوظ { $seconds } ثانية
    }
delegate-undo-leave = استعادة موضعي

## الكلمة لنا

delegate-you-have-the-floor = الكلمة لكم
delegate-your-point = نقطة النظام التي أثرتموها
delegate-called = تفضلوا بالكلمة
delegate-called-starts =
    { $seconds ->
        [zero] يبدأ احتساب وقتكم الآن.
        [one] يبدأ احتساب وقتكم بعد ثانية واحدة، أو عند الضغط.
        [two] يبدأ احتساب وقتكم بعد ثانيتين، أو عند الضغط.
        [few] يبدأ احتساب وقتكم بعد { $seconds } ثوانٍ، أو عند الضغط.
        [many] يبدأ احتساب وقتكم بعد { $seconds } ثانية، أو عند الضغط.
       *[other] يبدأ احتساب وقتكم بعد { $seconds } ثانية، أو عند الضغط.
    }
delegate-called-waits = يبدأ احتساب وقتكم عند الضغط، أو حين تقرر الرئاسة.
delegate-start = بدء احتساب وقتي
delegate-conclude = يُرجى الاختتام
delegate-time-up = انتهى وقتكم
delegate-paused = توقف احتساب وقتكم
delegate-paused-chair = أوقفت الرئاسة الساعة. الوقت المتبقي محفوظ لكم.
delegate-paused-technical = توقف فني. الوقت المتبقي محفوظ لكم.
delegate-paused-line = انقطع الاتصال بكم وتوقف احتساب وقتكم. الوقت المتبقي محفوظ لكم.
delegate-paused-silent = صوتكم غير مسموع بعد: تحققوا من أن الميكروفون مفتوح. لم يبدأ وقتكم.
delegate-kept-point = قاطعتكم نقطة نظام، ودوركم محفوظ
delegate-kept-sitting = توقفت الجلسة، ودوركم محفوظ
delegate-kept-what = باقية لكم، واحتساب وقتكم متوقف إلى أن تواصلوا.
delegate-hold = اضغطوا مطوَّلاً: انتهيت
delegate-holding = واصلوا الضغط…
delegate-hold-how = اضغطوا ثانية واحدة لإنهاء كلمتكم. وعلى لوحة المفاتيح اضغطوا مطوَّلاً مفتاح الإدخال أو المسافة.
delegate-finishing = يجري إنهاء كلمتكم…
delegate-not-finished = لا، سأواصل
delegate-finish-ask = أتنهون كلمتكم؟
delegate-finish = انتهيت

## نقاط النظام

delegate-point = نقطة نظام
delegate-point-ask = أتثيرون نقطة نظام؟
delegate-point-ask-what = تُبلَّغ الرئاسة فوراً وقبل أي شيء آخر، وهي تقرر متى تستمع إليكم. ويمكنكم سحبها.
delegate-point-raise = إثارتها
delegate-point-raised = أُبلغت الرئاسة.
delegate-point-held = علمت بها الرئاسة وستستمع إليكم بعد هذه الجملة.
delegate-point-recognised = تستمع الرئاسة إلى نقطة نظامكم.
delegate-point-speaking = نقطة نظام
delegate-point-withdraw = سحب
delegate-call-card = مساعدة فنية
delegate-call-open = أُبلغ الفني.
delegate-call-in-hand = الفني يعالج الأمر.

## القائمة

delegate-list-times = ليس قبل
delegate-list-all = عرض الكل ({ $n })
delegate-list-less = عرض أقل
delegate-list-hidden =
    { $n ->
        [one] ووفد آخر
        [two] ووفدان آخران
        [few] و{ $n } وفود أخرى
        [many] و{ $n } وفداً آخر
       *[other] و{ $n } وفد آخر
    }

## ما يمكن للوفد فعله أيضاً

delegate-more = المزيد
delegate-change = تعديل طلبي
delegate-change-what = اللغة والمكان والمتكلم؛ ويبقى دوركم
delegate-change-send = تعديل
delegate-speaker = من سيتكلم (يمكن تركه مفتوحاً)
delegate-speaker-function = الصفة
delegate-swap = عرض تبادل الموضعين
delegate-swap-what = مع وفد يوافق على ذلك
delegate-swap-how = يُسأل الوفد الآخر. يُتبادل الموضعان عند موافقته، ويبقى وقتكم المحدد كما هو.
delegate-swap-send = إرسال العرض
delegate-reply = طلب حق الرد
delegate-reply-what = القرار للرئاسة، ويُمارس في نهاية البند
delegate-motion = تقديم اقتراح إجرائي
delegate-motion-what = تعليق أو تأجيل أو إقفال؛ وتُبلَّغ الرئاسة فوراً
delegate-motion-send = تقديم
delegate-motion-suspend-sitting = تعليق الجلسة
delegate-motion-adjourn-sitting = رفع الجلسة
delegate-motion-adjourn-debate = تأجيل مناقشة هذا البند
delegate-motion-close-debate = إقفال باب مناقشة هذا البند
delegate-appeal = الطعن في القرار
delegate-appeal-what = آخر قرار بشأن نقطة نظام؛ وتُبلَّغ الرئاسة فوراً
delegate-statements = بياناتي
delegate-statements-what = في كل البنود، وما آلت إليه
delegate-papers = على الورق
delegate-papers-what = قائمة المتكلمين والبيانات المنشورة
delegate-statement-waiting = في الانتظار
delegate-statement-speaking = جارٍ
delegate-statement-heard = أُلقي
delegate-statement-withdrawn = مسحوب
delegate-statement-passed-over = جرى تجاوزه
delegate-statement-unheard = لم يُلقَ

## ما هو معروض على الاجتماع

delegate-proposal = مقرر مقترح
delegate-object = الاعتراض
delegate-object-back = سحب الاعتراض
delegate-objections = الاعتراضات: { $names }
delegate-moved-by = مقدَّم من { $delegation }
delegate-speak-for = الكلام تأييداً
delegate-speak-against = الكلام معارضةً
delegate-speaks-for = ستتكلمون تأييداً.
delegate-speaks-against = ستتكلمون معارضةً.
delegate-swap-card = تبادل الموضعين
delegate-swap-received = { $delegation }: عرض لتبادل الموضعين معكم.
delegate-swap-offered = عرضتم تبادل الموضعين مع { $delegation }. لم يرد جواب بعد.
delegate-swap-accept = تبادل
delegate-swap-decline = رفض
delegate-swap-back = سحب العرض
delegate-reply-card = حق الرد
delegate-reply-asked = طلبتموه، ولم تجب الرئاسة بعد.
delegate-reply-back = سحب الطلب

## التنبيه

delegate-bell-on = الصوت والاهتزاز مفعّلان
delegate-bell-off = الصوت والاهتزاز متوقفان
delegate-bell-what = عند اقتراب دوركم

## الجهاز

delegate-device = فحص الميكروفون والخط
delegate-device-what = ترى الرئاسة والفني النتيجة
delegate-device-mic = الميكروفون
delegate-device-mic-ask = قولوا جملة كما ستتكلمون لاحقاً.
delegate-device-mic-start = استخدام الميكروفون
delegate-device-mic-good = جيد
delegate-device-mic-soft = خافت جداً
delegate-device-mic-silent = لا يُسمع شيء
delegate-device-mic-blocked = المتصفح لا يسمح للصفحة باستخدام الميكروفون. اسمحوا به من شريط العنوان ثم أعيدوا المحاولة.
delegate-device-mic-none = لم يُعثر على ميكروفون.
delegate-device-line = الخط
delegate-device-line-good = جيد
delegate-device-line-fair = متوسط
delegate-device-line-poor = ضعيف
delegate-device-line-figures = { $ms } مللي ثانية ذهاباً وإياباً، والفاقد { $loss } %
delegate-device-line-unknown = جارٍ القياس…
delegate-device-note = صوتكم ينتقل عبر منصة الفيديو لا عبر هذه الصفحة. افحصوه هناك أيضاً.
delegate-device-done = تم
delegate-device-ok = الميكروفون والخط جيدان.

## الاستماع

delegate-listening = أستمع إلى
delegate-listening-channel = قناتي
delegate-channel = { $n } · { $language }
delegate-channel-floor = { $n } · القاعة
delegate-source-floor = المتكلم مباشرة، { $language }
delegate-source-original = تسمعون المتكلم مباشرة
delegate-source-direct = { $from }، مباشرة
delegate-source-relay = { $from }، { $by }
delegate-source-none = لا ترجمة إلى هذه اللغة الآن، والرئاسة على علم
delegate-cannot-hear = لا أسمع
delegate-cannot-see = لا أرى
delegate-cannot-hear-told = أُبلغ الفني.
delegate-booths-slower = يطلب منكم المترجمون الشفويون الإبطاء.
delegate-booths-sound = لا يسمعكم المترجمون الشفويون بوضوح كافٍ.
from-language-ar = من العربية
from-language-en = من الإنكليزية
from-language-es = من الإسبانية
from-language-fr = من الفرنسية
from-language-ru = من الروسية
from-language-zh = من الصينية
from-language-ase = من لغة الإشارة الأمريكية
from-language-bfi = من لغة الإشارة البريطانية
from-language-fsl = من لغة الإشارة الفرنسية
from-language-ils = من الإشارات الدولية
from-language-rsl = من لغة الإشارة الروسية
from-language-ssp = من لغة الإشارة الإسبانية
via-language-ar = عبر العربية
via-language-en = عبر الإنكليزية
via-language-es = عبر الإسبانية
via-language-fr = عبر الفرنسية
via-language-ru = عبر الروسية
via-language-zh = عبر الصينية
