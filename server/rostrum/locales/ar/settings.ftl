# إعدادات الاجتماع كما تغيرها الأمانة. العربية.

## Limits and the clock

setting-limits = الحدود حسب النوع والفئة
setting-default-limit-ms = الحد إن لم يُحدد غيره
setting-warn-ms = الأصفر قبل الحد
setting-at-limit = عند بلوغ الحد
setting-at-limit-signal = إشارة فقط
setting-at-limit-cut = قطع بعد المهلة
setting-cut-grace-ms = المهلة قبل القطع
setting-officers-uncut = لا تُقطع مداخلاتهم
setting-overrun = الشاشة بعد الحد
setting-overrun-count-up = تعد تصاعدياً
setting-overrun-hold = تقف عند 0:00
setting-lead-in-ms = من النداء إلى التوقيت، في القاعة
setting-lead-in-remote-ms = من النداء إلى التوقيت، عن بُعد
setting-speakers-may-yield = للمتكلمين التنازل عن دورهم
setting-change-over-ms = الانتقال بين متكلمين
setting-reserve-ms = احتياطي قبل انتهاء الترجمة الشفوية
setting-class-weights = الأوزان في الحد المرن، بالألف
setting-dynamic-least-ms = أقصر حد مرن
setting-dynamic-most-ms = أطول حد مرن

## The list

setting-class-order = ترتيب الفئات؛ وما لم يُذكر يأتي أخيراً
setting-order-add = إضافة فئة…
setting-move-up = { $name }: إلى أعلى
setting-move-down = { $name }: إلى أسفل
setting-take-out = { $name }: إخراج
setting-place-now = { $name }: المرتبة { NUMBER($n) } من { NUMBER($of) }
setting-rank-first = رؤساء الدول والوزراء أولاً
setting-second-statements-last = المداخلات الثانية أخيراً
setting-alphabet = أبجدية الترتيب الأبجدي
setting-list-visibility = ما يراه الجميع من القائمة
setting-list-visibility-all = كلها
setting-list-visibility-next-three = الثلاثة التالين
setting-list-visibility-counts = العدد
setting-flags = أعلام الدول إلى جانب أسمائها
setting-passed-over = من جرى تجاوزه
setting-passed-over-chair-may-call = للرئاسة أن تناديه
setting-passed-over-end-of-class = إلى آخر فئته
setting-passed-over-dropped = يُحذف
setting-change-goes-last = التسجيل المعدل يُؤخر
setting-opening-lot-ms = القرعة بعد الافتتاح
setting-undo-withdrawal-ms = يمكن التراجع عن السحب خلال
setting-undo-closing-ms = يمكن التراجع عن الرفع والإقفال خلال

## Who may do what

setting-secretariat-conducts = للأمانة أن تدير الجلسة
setting-speaks-by = لهم طلب الكلمة بأنفسهم؛ الجميع إن لم يُحدد أحد
setting-points-by = لهم إثارة نقطة نظام
setting-appeals-by = لهم الطعن في قرار
setting-objections-by = لهم الاعتراض على مقرر
setting-motions-by = لهم تقديم اقتراح إجرائي والكلام بشأنه
setting-motion-speakers = عدد المتكلمين في كل اقتراح؛ لا أحد حيث الخانة فارغة
setting-motion-for = مؤيدون
setting-motion-against = معارضون
setting-motion-suspend-sitting = تعليق الجلسة
setting-motion-adjourn-sitting = رفع الجلسة
setting-motion-adjourn-debate = تأجيل المناقشة
setting-motion-close-debate = إقفال باب المناقشة
setting-replies-by = لهم طلب حق الرد
setting-replies-heard = تُسمع الردود في نهاية
setting-replies-heard-item = البند
setting-replies-heard-sitting = الجلسة
setting-replies-heard-day = اليوم
setting-replies-per-item = ردود الوفد في البند

## Lines of remote speakers

setting-line-source = من يبلغ عن انقطاع الخط
setting-line-source-delegation = أجهزة الوفد
setting-line-source-bridge = جسر الفيديو
setting-line-source-technician = الخدمة الفنية
setting-line-lost-ms = يُعد الخط منقطعاً بعد
setting-grace-ms = مدة انتظار الخط المنقطع
setting-graces-per-turn = عدد المرات في المداخلة
setting-silent-ms = يُعد الصمت خللاً فنياً لمدة

## Interpretation and texts

setting-words-per-minute = كلمات في الدقيقة حسب اللغة
setting-default-words-per-minute = كلمات في الدقيقة لغيرها
setting-interpretation-warnings-ms = تنبيهات قبل انتهاء الترجمة الشفوية
setting-minutes =
    { $n ->
        [zero] لا دقائق
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { NUMBER($n) } دقائق
        [many] { NUMBER($n) } دقيقة
       *[other] { NUMBER($n) } دقيقة
    }
setting-minutes-unit = دقائق
setting-minutes-add = إضافة تنبيه بالدقائق
setting-longest-on-mic-ms = أطول مدة أمام الميكروفون
setting-rest-ms = يبدأ وقت الميكروفون من جديد بعد استراحة
setting-signal-every-ms = إشارة المقصورة مرة كل
