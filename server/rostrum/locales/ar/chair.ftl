# صفحة الرئاسة. العربية.

## الرأس

chair-list-ends = نهاية القائمة
chair-interpretation-ends = نهاية الترجمة
chair-now = الآن

## من له الكلمة

chair-phase-planned = لم تُفتتح الجلسة بعد
chair-phase-suspended = الجلسة معلَّقة
chair-phase-adjourned = رُفعت الجلسة
chair-phase-closed = اختُتم الاجتماع

## ما يمكن فعله بالكلمة

chair-again = تأكيد؟
chair-armed = اضغطوا مرة أخرى للتأكيد.
chair-cap-space = مسافة

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

chair-list-not-open = القائمة لم تُفتح
chair-list-open = القائمة مفتوحة
chair-list-closed = القائمة مقفلة
chair-closed-since = القائمة مقفلة منذ { $time }
chair-each = { $time } لكل متكلم
chair-each-between = من { $least } إلى { $most } لكلٍّ
chair-empty-list = لا أحد ينتظر في هذه القائمة.
chair-passed-over = جرى تجاوزهم
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
chair-pass-entry = تجاوز دوره
chair-withdraw = شطب من القائمة
chair-carrying = { $name } قيد النقل، الموضع { $place }. الأسهم تنقل، وEnter يضع، وEscape يترك كل شيء على حاله.

## الجلسة

chair-ends =
    { $n ->
        [0] { $time } النهاية، ويتكلم الجميع
        [one] { $time } النهاية، ولا يتكلم وفد واحد
        [two] { $time } النهاية، ولا يتكلم وفدان
        [few] { $time } النهاية، ولا تتكلم { NUMBER($n) } وفود
        [many] { $time } النهاية، ولا يتكلم { NUMBER($n) } وفداً
       *[other] { $time } النهاية، ولا يتكلم { NUMBER($n) } وفد
    }
chair-list-empty = القائمة خالية

## الأسفل

chair-all-keys = جميع المفاتيح
chair-inscribe = تسجيل
chair-put-back = إعادة إلى القائمة…
chair-items = البنود…
chair-suspend = تعليق…
chair-adjourn = رفع الجلسة…
chair-hand-over = تسليم الرئاسة…
chair-papers = على الورق…

## البنود والجلسات

chair-items-title = بنود جدول الأعمال
chair-item-state = في الانتظار: { $waiting } · تكلموا: { $heard }
chair-item-closed = مقفل

## التسجيل

chair-no-match = لا وفد يبدأ اسمه بهذه الحروف.

## ما يقوله قارئ الشاشة

chair-announce = الكلمة الآن لوفد { $name }.
chair-announce-next = الكلمة الآن لوفد { $name }. وبعده: { $next }.
chair-announce-point = نقطة نظام: { $name }.

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
chair-matter-swap = عرض لتبادل الموضعين
chair-matter-call-open = استُدعي الفني: { $name }
chair-matter-call-in-hand = الفني يعالج الأمر: { $name }
chair-matter-preside =
    { $when ->
        [now] الكلمة لوفد الرئيس نفسه: { $name }
        [next] التالي وفد الرئيس نفسه: { $name }
       *[soon] يتكلم قريباً وفد الرئيس نفسه: { $name }
    }
chair-list-more = المزيد بشأن القائمة
chair-set = تحديد
chair-point-becomes = كانت…
chair-becomes-right-of-reply = حق رد، ومُنح
chair-becomes-technical-call = بلاغاً فنياً

## نهاية الجلسة والترجمة

chair-interpretation-left =
    { $n ->
        [0] تنتهي الترجمة الآن
        [one] الترجمة، بقيت دقيقة
        [two] الترجمة، بقيت دقيقتان
        [few] الترجمة، بقيت { NUMBER($n) } دقائق
        [many] الترجمة، بقيت { NUMBER($n) } دقيقة
       *[other] الترجمة، بقيت { NUMBER($n) } دقيقة
    }
