# صفحة الرئاسة. العربية.

## الرأس

chair-list-ends = نهاية القائمة
chair-interpretation-ends = نهاية الترجمة
chair-now = الآن

## من له الكلمة

chair-turn-called = مدعو إلى الكلام، ولم تبدأ الساعة
chair-turn-speaking = له الكلمة
chair-turn-paused = له الكلمة، والساعة متوقفة
chair-turn-interrupted = قوطعت الكلمة
chair-light-amber = له الكلمة، وينبغي الاختتام
chair-light-red = له الكلمة، وانتهى الوقت
chair-starts-in = تبدأ بعد { $time }
chair-kept = محفوظة، والباقي
chair-progress = تكلموا: { $heard } · في الانتظار: { $waiting }
chair-progress-ends = تكلموا: { $heard } · في الانتظار: { $waiting } · تنتهي القائمة نحو { $ends }
chair-phase-planned = لم تُفتتح الجلسة بعد
chair-phase-suspended = الجلسة معلَّقة
chair-phase-adjourned = رُفعت الجلسة
chair-phase-closed = اختُتم الاجتماع
chair-until = حتى { $time }

## ما يمكن فعله بالكلمة

chair-extend = +1 دقيقة
chair-start = ابدأ
chair-pause = أوقف
chair-resume = استأنف
chair-end = أنهِ
chair-pass = لم يحضر
chair-again = مرة أخرى؟
chair-armed = اضغط مرة أخرى للتأكيد.
chair-next = التالي: { $name }
chair-next-again = مرة أخرى: { $name }
chair-nobody-waiting = لا أحد في الانتظار
chair-rule-first = يُبتّ في نقطة النظام أولاً
chair-main-planned = افتتاح الجلسة…
chair-main-item = فتح بند…
chair-main-suspended = استئناف الجلسة
chair-main-adjourned = افتتاح الجلسة التالية…
chair-cap-space = مسافة

## ما يقال

chair-say-now = يقال الآن
chair-say-then = عند النداء التالي

## نقطة النظام

chair-point-raised = نقطة نظام
chair-point-held = نقطة نظام، بعد هذه الجملة
chair-point-recognised = نقطة نظام، القرار لكم
chair-point-others =
    { $n ->
        [one] ثم { $name }
       *[other] ثم { $name }، والمجموع { NUMBER($n) }
    }
chair-recognise = إعطاء الكلمة
chair-after-sentence = بعد هذه الجملة
chair-decline = رفض
chair-then-resumes = يتابع وفد { $name }
chair-ruling-upheld = قُبلت
chair-ruling-not-upheld = لم تُقبل
chair-ruling-noted = أُحيط بها علماً

## القائمة

chair-list = قائمة المتكلمين
chair-list-not-open = القائمة لم تُفتح
chair-list-open = القائمة مفتوحة
chair-list-closed = القائمة مقفلة
chair-closed-since = القائمة مقفلة منذ { $time }
chair-each = { $time } لكل متكلم
chair-each-between = من { $least } إلى { $most } لكل متكلم
chair-close-list = إغلاق القائمة…
chair-open-list = فتح القائمة…
chair-close-again = مرة أخرى: إغلاق
chair-open-again = مرة أخرى: فتح
chair-empty-list = لا أحد ينتظر في هذه القائمة.
chair-passed-over = نودي عليهم ولم يحضروا
chair-short-room = القاعة
chair-short-remote = عن بُعد
chair-presence-ready = جهازه متصل
chair-presence-poor = جهازه متصل، والخط أو الميكروفون ضعيف
chair-presence-unknown = بلا جهاز، والحضور غير معروف
chair-presence-offline = عن بُعد وغير متصل
chair-would-be-unheard = لن يتسع له الوقت
chair-credentials-pending = وثائق التفويض قيد التحقق
chair-move = نقل { $name }
chair-why = لماذا { $name } في هذا الموضع؟
chair-why-short = لماذا هنا؟
chair-more = المزيد بشأن { $name }
chair-give-floor = إعطاء الكلمة الآن لوفد { $name }
chair-pass-entry = إثبات عدم الحضور
chair-withdraw = شطب من القائمة
chair-carrying = { $name } قيد النقل، الموضع { $place }. الأسهم تنقل، وEnter يضع، وEscape يترك كل شيء على حاله.

## الجلسة

chair-sitting = الجلسة
chair-what-if = لو تكلم كلٌّ منهم على الأكثر
chair-ceiling-value = على الأكثر { $time }
chair-set-ceiling =
    { $n ->
        [one] { $time } لمتكلم واحد
        [two] { $time } لمتكلمَين
        [few] { $time } لـ{ $count } متكلمين
       *[other] { $time } لـ{ $count } متكلماً
    }
chair-lift-ceiling = رفع الحد { $time }
chair-now-at = { $time } الآن
chair-ends =
    { $n ->
        [0] { $time } النهاية، ويتكلم الجميع
        [one] { $time } النهاية، ولا يتكلم وفد واحد
        [two] { $time } النهاية، ولا يتكلم وفدان
        [few] { $time } النهاية، ولا تتكلم { NUMBER($n) } وفود
       *[other] { $time } النهاية، ولا يتكلم { NUMBER($n) } وفداً
    }
chair-interpretation-ends-at = { $time } نهاية الترجمة
chair-list-empty = القائمة خالية
chair-unheard = لن يتكلم: { $names }
chair-others =
    { $n ->
        [one] وفد آخر
        [two] وفدان آخران
        [few] { NUMBER($n) } وفود أخرى
       *[other] { NUMBER($n) } وفداً آخر
    }

## الأسفل

chair-all-keys = جميع المفاتيح
chair-inscribe = تسجيل
chair-put-back = إعادة…
chair-items = البنود…
chair-suspend = تعليق…
chair-adjourn = رفع الجلسة…
chair-hand-over = الرئاسة…

## المفاتيح

chair-key-next = المتكلم التالي
chair-key-pause = بدء، إيقاف، استئناف
chair-key-extend = دقيقة إضافية
chair-key-end = إنهاء الكلمة، مرتين
chair-key-pass = لم يحضر، مرتين
chair-key-point = الاستماع إلى نقطة النظام، مرتين
chair-key-list = إغلاق القائمة أو فتحها، مرتين
chair-key-inscribe = تسجيل وفد
chair-key-keys = جميع المفاتيح
chair-key-escape = ترك الأمر على حاله

## البنود والجلسات

chair-items-title = بنود جدول الأعمال
chair-item-state = في الانتظار: { $waiting } · تكلموا: { $heard }
chair-item-closed = مغلق
chair-presides = يترأس الجلسة

## التسجيل

chair-no-match = لا وفد يبدأ اسمه بهذه الحروف.

## ما يقوله قارئ الشاشة

chair-announce = الكلمة الآن لوفد { $name }.
chair-announce-next = الكلمة الآن لوفد { $name }. وبعده: { $next }.
chair-announce-point = نقطة نظام: { $name }.

## خط المتكلم عن بُعد

chair-line-lost = انقطع الخط
chair-line-silent = متصل وصوته غير مسموع
chair-line-silent-over = ما زال الصوت غير مسموع. كيف نتابع؟
chair-line-over = لم يعد الخط. كيف نتابع؟
chair-line-waits = ما زلنا ننتظر الخط
chair-still-heard = صوته مسموع
chair-line-wait = الانتظار
chair-keep-place = حفظ الدور
chair-keep-place-what = يتكلم بعد المتكلم التالي بالوقت المتبقي له
chair-line-end = إنهاء الكلمة
chair-connected-silent = متصل وصوته غير مسموع: مسألة فنية مدة { $time } أخرى

## ما هو أمام الرئاسة، المقررات، القاعة، الحدود

chair-more-acts = المزيد…
chair-hall = العرض في القاعة…
chair-decision = مقرر…
chair-matters = أمام الرئاسة
chair-matter-appeal = طعن في القرار: { $name }
chair-matter-suspend-sitting = اقتراح تعليق الجلسة: { $name }
chair-matter-adjourn-sitting = اقتراح رفع الجلسة: { $name }
chair-matter-adjourn-debate = اقتراح تأجيل المناقشة: { $name }
chair-matter-close-debate = اقتراح إقفال باب المناقشة: { $name }
chair-matter-proposal = أمام الاجتماع مقرر مقترح
chair-matter-objection = اعتراض: { $names }
chair-matter-reply = طلب حق الرد: { $name }
chair-matter-reserved = حق رد ينتظر دوره: { $name }
chair-matter-swap = عرض لتبادل الأدوار
chair-matter-call-open = استُدعي الفني: { $name }
chair-matter-call-in-hand = الفني يعالج الأمر: { $name }
chair-ruling-stands = القرار قائم
chair-list-more = المزيد بشأن القائمة
chair-close-in =
    { $n ->
        [one] إغلاق بعد دقيقة
        [two] إغلاق بعد دقيقتين
        [few] إغلاق بعد { NUMBER($n) } دقائق
        [many] إغلاق بعد { NUMBER($n) } دقيقة
       *[other] إغلاق بعد { NUMBER($n) } دقيقة
    }
chair-keep-open = إبقاؤها مفتوحة
chair-closes-in = تُقفل بعد { $time }
chair-limits = الحدود ومخصصات الوقت…
chair-set = تحديد
chair-point-becomes = كانت…
chair-becomes-right-of-reply = حق رد، ومُنح
chair-becomes-technical-call = بلاغاً فنياً
chair-key-decision = مقرر: تلاوة، استماع إلى الاعتراضات، بتّ
chair-key-matters = ما هو أمام الرئاسة
chair-key-items = البنود
chair-key-suspend = تعليق الجلسة

## نهاية الجلسة والترجمة

chair-close-now = تُغلق القائمة الآن
chair-more-speakers =
    { $n ->
        [0] لا متكلم إضافياً
        [one] متكلم إضافي واحد
        [two] متكلمان إضافيان
        [few] { NUMBER($n) } متكلمين إضافيين
        [many] { NUMBER($n) } متكلماً إضافياً
       *[other] { NUMBER($n) } متكلم إضافي
    }
chair-fewer = متكلم أقل
chair-one-more = متكلم إضافي
chair-close-list-now = إغلاق القائمة الآن
chair-set-and-close = { $time } لـ{ $count }، وتُغلق القائمة
chair-propose = وقت يكفي الجميع: { $time } لكل منهم…
chair-announced = { $time } لكل منهم من { $from }، وقد أُعلن
chair-interpretation-left =
    { $n ->
        [0] تنتهي الترجمة الآن
        [one] الترجمة، بقيت دقيقة
        [two] الترجمة، بقيت دقيقتان
        [few] الترجمة، بقيت { NUMBER($n) } دقائق
        [many] الترجمة، بقيت { NUMBER($n) } دقيقة
       *[other] الترجمة، بقيت { NUMBER($n) } دقيقة
    }
chair-no-interpretation = { $language }: لا ترجمة، وأُبلغت المقصورات
chair-next-cure = قبل { $name }: تبديل في مقصورة { $booth }
chair-next-gap = التالي { $name }: لا ترجمة إلى { $languages }
chair-slower = يطلب المترجمون التمهل في الكلام
chair-sound = المترجمون: الصوت غير كافٍ
chair-sound-pause = مقصورتان لا تستطيعان العمل بهذا الصوت
chair-cannot-hear = { $language }: لا تسمعها { $n } وفود

## Notes

notes-title = مذكرات
notes-to-chair = مذكرات إلى الرئاسة
notes-to-secretariat = مذكرات إلى الأمانة
notes-sent = أُرسلت
notes-read-at = قُرئت الساعة { $time }
notes-read = قرأتها
notes-write = اكتبوا مذكرة لا يراها سواكم
notes-send = إرسال
notes-no-line = لا اتصال الآن؛ المذكرة محفوظة هنا.

## السجلات المفقودة

loss-name = السجلات المفقودة
loss-title =
    { $n ->
        [zero] لم يُفقد أي سجل
        [one] فُقد سجل واحد
        [two] فُقد سجلان
        [few] فُقدت { $count } سجلات
        [many] فُقد { $count } سجلاً
       *[other] فُقد { $count } سجل
    }
loss-what =
    { $n ->
        [zero] كل ما قُبل محفوظ.
        [one] قُبل السجل رقم { $first } ثم فُقد مع وسيلة التخزين.
        [two] قُبل السجلان { $first } و{ $last } ثم فُقدا مع وسيلة التخزين.
        [few] قُبلت السجلات من { $first } إلى { $last } ثم فُقدت مع وسيلة التخزين.
        [many] قُبلت السجلات من { $first } إلى { $last } ثم فُقدت مع وسيلة التخزين.
       *[other] قُبلت السجلات من { $first } إلى { $last } ثم فُقدت مع وسيلة التخزين.
    } ما تعرضه هذه الصفحة الآن هو المعتمد، وما ينقص منه يلزم القيام به من جديد.
loss-deeds = ما فُقد
loss-earlier =
    { $n ->
        [zero] لا سجلات أسبق
        [one] سجل أسبق واحد لا يُعرف عنه شيء آخر
        [two] سجلان أسبقان لا يُعرف عنهما شيء آخر
        [few] { $count } سجلات أسبق لا يُعرف عنها شيء آخر
        [many] { $count } سجلاً أسبق لا يُعرف عنها شيء آخر
       *[other] { $count } سجل أسبق لا يُعرف عنها شيء آخر
    }
loss-noted = أُحيط علماً
