# كلمات الأوراق التي تُفتح فوق الصفحة. العربية.

chair-keys-protection = بعد النداء لا يعمل Enter لمدة 3 ثوانٍ، ثم يحتاج إلى ضغطة ثانية حتى الثانية العاشرة. والمفتاح الذي يُبقى مضغوطاً لا يعمل.
chair-letters = الحروف تعمل كمفاتيح
chair-chime = نغمة خافتة عند إثارة نقطة نظام
chair-item-ends-turn = الكلمة الآن لوفد { $name }. فتح بند آخر ينهيها.
chair-constructed = موضوع لغرض المثال
chair-open-item = فتح
chair-reopen-item = إعادة فتح
chair-close-item = إقفال البند { $item }
chair-close-item-title = إقفال البند { $item }؟
chair-close-item-words =
    { $n ->
        [0] لا أحد في الانتظار. يمكن إعادة فتحه خلال 10 دقائق.
        [one] وفد واحد لا يزال ينتظر ولن يتكلم. يمكن إعادة فتحه خلال 10 دقائق.
        [two] وفدان لا يزالان ينتظران ولن يتكلما. يمكن إعادة فتحه خلال 10 دقائق.
        [few] { NUMBER($n) } وفود لا تزال تنتظر ولن تتكلم. يمكن إعادة فتحه خلال 10 دقائق.
       *[other] { NUMBER($n) } وفداً لا يزال ينتظر ولن يتكلم. يمكن إعادة فتحه خلال 10 دقائق.
    }
chair-sittings-title = افتتاح جلسة
chair-open-sitting = افتتاح
chair-revoke-words = يمكن التراجع عن رفع الجلسة خلال 10 دقائق.
chair-revoke = تراجع
chair-suspend-title = تعليق الجلسة؟
chair-suspend-do = تعليق الجلسة
chair-for-how-long = المدة
chair-no-time-said = دون تحديد مدة
chair-minutes-until =
    { $n ->
        [one] دقيقة واحدة، حتى { $time }
        [two] دقيقتان، حتى { $time }
        [few] { NUMBER($n) } دقائق، حتى { $time }
       *[other] { NUMBER($n) } دقيقة، حتى { $time }
    }
chair-keep-turn = يحتفظ وفد { $name } بالكلمة ويتابع بعد ذلك
chair-end-turn = تنتهي كلمة وفد { $name }
chair-adjourn-title = رفع الجلسة؟
chair-adjourn-do = رفع الجلسة
chair-adjourn-words =
    { $n ->
        [0] لا أحد في الانتظار. يمكن التراجع خلال 10 دقائق.
        [one] وفد واحد لا يزال ينتظر، ويُحفظ موضعه. يمكن التراجع خلال 10 دقائق.
        [two] وفدان لا يزالان ينتظران، ويُحفظ موضعاهما. يمكن التراجع خلال 10 دقائق.
        [few] { NUMBER($n) } وفود لا تزال تنتظر، وتُحفظ مواضعها. يمكن التراجع خلال 10 دقائق.
       *[other] { NUMBER($n) } وفداً لا يزال ينتظر، وتُحفظ مواضعها. يمكن التراجع خلال 10 دقائق.
    }
chair-hand-over-title = تسليم الرئاسة
chair-hand-over-do = تسليم
chair-hand-over-to = تسليم إلى: { $who }
chair-presides = يترأس الجلسة
chair-preside-why = إذا تكلم الرئيس باسمه ترأس الجلسة في أثناء ذلك عضو آخر من أعضاء المكتب.
chair-put-back-title = إعادة { $name } إلى القائمة؟
chair-put-back-do = إعادة إلى رأس القائمة
chair-put-back-words = كان النداء خطأً: يصبح الوفد هو التالي من جديد. ويبقى الوقت المستعمل في المحضر.
chair-inscribe-title = تسجيل وفد
chair-inscribe-words = حرفان من الاسم أو الرمز، ثم Enter
chair-inscribe-do = تسجيل
chair-already-waiting = مسجل في القائمة
chair-why-class = الفئة: { $class }
chair-why-policy = داخل الفئة { $policy }
chair-why-arrived = الطلب رقم { $n }، ورد في { $time }
chair-why-moved = غُيّر الموضع في { $time } ({ $by })
chair-why-not-moved = لم يغيّر أحد موضعه.
chair-why-before = لماذا استُدعي غيره قبله؟
chair-why-whom = اختاروا من استُدعي
chair-matters-none = لا شيء أمام الرئاسة.
chair-papers-title = على الورق
chair-asked-at = الطلب في { $time }
chair-motion-for = مؤيدون: { $names }
chair-motion-against = معارضون: { $names }
chair-motion-later = يُبتّ فيه لاحقاً
chair-ruling-stands = القرار قائم
chair-carried = اعتُمد
chair-not-carried = لم يُعتمد
chair-overruled = نُقض القرار
chair-open-decision = البتّ…
chair-grant = منح
chair-give-reply = إعطاء الكلمة
chair-swap-do = تبادل الموضعين
chair-note-up = رُفعت لوحة من أجل
chair-note-whose = لمن
chair-note-whom = اختاروا الوفد
chair-note-do = تدوين
chair-note-point = نقطة نظام
chair-note-reply = حق الرد
chair-note-objection = اعتراض
chair-note-appeal = طعن في القرار
chair-note-suspend-sitting = اقتراح تعليق الجلسة
chair-note-adjourn-sitting = اقتراح رفع الجلسة
chair-note-adjourn-debate = اقتراح تأجيل المناقشة
chair-note-close-debate = اقتراح إقفال باب المناقشة
chair-decision-title = مقرر
chair-proposal-words = المقترح كما تقرؤونه
chair-proposal-read = تلاوة المقترح
chair-proposal-back = سحبه
chair-so-decided = تقرر ذلك
chair-hall-title = ما يُعرض في القاعة
chair-hall-floor = المناقشة
chair-hall-floor-what = المتكلم والساعة والقائمة
chair-hall-ceremony = مراسم
chair-hall-ceremony-what = لا كلمة لأحد، ولا ساعة تجري
chair-hall-silence = دقيقة صمت
chair-hall-silence-what = شاشة معتمة، ولا كلمة لأحد
chair-hall-private = جلسة مغلقة
chair-hall-private-what = لا يرى المراقبون والشاشات العامة شيئاً
chair-hall-show = عرض
chair-hall-shown = معروض الآن
chair-limits-title = حدود الوقت ومخصصاته
chair-limits-words = بالدقائق. ترك الحقل فارغاً يرفع الحد أو المخصص. والوفد الذي له حد خاص يحتفظ به.
chair-limit-of-turn = حد الكلمة الواحدة
chair-budget = وقت البند المخصص
chair-budget-spent = استُعمل { $spent } من { $budget }
chair-dynamic-title = حد يكفي جميع المنتظرين
chair-dynamic-when = متى يسري
chair-dynamic-in =
    { $n ->
        [0] من الآن
        [one] بعد دقيقة، مع الإعلان
        [two] بعد دقيقتين، مع الإعلان
        [few] بعد { NUMBER($n) } دقائق، مع الإعلان
        [many] بعد { NUMBER($n) } دقيقة، مع الإعلان
       *[other] بعد { NUMBER($n) } دقيقة، مع الإعلان
    }
chair-dynamic-do =
    { $n ->
        [one] تحديده لمتكلم واحد
        [two] تحديده لمتكلمَين
        [few] تحديده لـ{ NUMBER($n) } متكلمين
        [many] تحديده لـ{ NUMBER($n) } متكلماً
       *[other] تحديده لـ{ NUMBER($n) } متكلم
    }
secretariat-change-title = تعديل تسجيل { $name }
secretariat-save = حفظ
secretariat-choose = اختاروا…
secretariat-language = اللغة
secretariat-kind = النوع
secretariat-attendance = يتكلم
secretariat-speaker = اسم المتكلم
secretariat-function = الصفة
secretariat-time-factor = الوقت
secretariat-time-factor-same = كما هو
secretariat-time-factor-none = الوقت المعتاد
secretariat-time-factor-half = مرة ونصف
secretariat-time-factor-double = الضعف
secretariat-swap-title = تبادل موضع { $name }
secretariat-swap-with = مع
secretariat-swap-do = تبادل الموضعين
secretariat-reason = السبب، تراه الأمانة وحدها
secretariat-inscribe-title = تسجيل { $name } في البند { $item }
secretariat-inscribe-do = تسجيل
secretariat-behalf = باسم
secretariat-thread = السلسلة
secretariat-video = مدة الفيديو
secretariat-joined = ينضم إليه، مفصولين بفواصل
secretariat-rank = الرتبة
secretariat-rank-none = بلا
secretariat-walk-in-title = وفد وصل للتو
secretariat-walk-in-add = إضافة الوفد
secretariat-walk-in-inscribe = إضافة وتسجيل
secretariat-walk-in-pending = وثائق التفويض قيد النظر، تراه الأمانة وحدها
secretariat-name = الاسم على اللوحة
secretariat-class = الفئة

## المفاتيح

chair-key-next = المتكلم التالي
chair-key-pause = بدء، إيقاف، استئناف
chair-key-extend = دقيقة إضافية
chair-key-end = إنهاء الكلمة، مرتين
chair-key-pass = تجاوز الدور، مرتين
chair-key-point = الاستماع إلى نقطة النظام، مرتين
chair-key-list = إقفال القائمة أو فتحها، مرتين
chair-key-inscribe = تسجيل وفد
chair-key-keys = جميع المفاتيح
chair-key-escape = ترك الأمر على حاله
chair-key-decision = مقرر: تلاوة، استماع إلى الاعتراضات، بتّ
chair-key-matters = ما هو أمام الرئاسة
chair-key-items = البنود
chair-key-suspend = تعليق الجلسة
