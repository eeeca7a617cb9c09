# صفحة الفني. العربية.

technician-title = الخدمة الفنية
technician-phase-planned = لم تُفتتح بعد
technician-phase-open = الجلسة مفتوحة
technician-phase-suspended = معلّقة
technician-phase-adjourned = مرفوعة
technician-phase-closed = مختتمة

## الصوت في القاعة وخطه

technician-on-floor = صاحب الكلمة
technician-line-none = لا يُنتظر أي صوت.
technician-line-room = يتكلم من القاعة: لا حاجة إلى خط.
technician-line-up = الخط يعمل.
technician-line-silent = عن بُعد، ولا جهاز متصل.
technician-line-lost = انقطع الخط، والساعة متوقفة.
technician-line-unheard = لا يُسمع الصوت منذ إعطاء الكلمة، والساعة متوقفة.
technician-line-ignored = الصوت مسموع: لا يُحتسب الخط في هذه المداخلة.
technician-act-still-heard = الصوت مسموع
technician-act-line-back = عاد الخط
technician-act-heard = صار يُسمع
technician-act-line-lost = انقطع الخط
technician-act-not-heard = لا يُسمع
technician-announce = الكلمة الآن: { $name }.
technician-announce-lost = انقطع خط { $name }.
technician-announce-unheard = لا يُسمع صوت { $name }.

## الاتصالات

technician-connections = الاتصالات
technician-connected =
    { $n ->
        [zero] لا وفد متصل
        [one] وفد واحد متصل
        [two] وفدان متصلان
        [few] { $n } وفود متصلة
        [many] { $n } وفداً متصلاً
       *[other] { $n } وفد متصل
    }
technician-only-trouble =
    { $n ->
        [0] لا صعوبات
        [one] واحد لديه صعوبة
        [two] اثنان لديهما صعوبة
        [few] { $n } لديها صعوبات
        [many] { $n } لديها صعوبات
       *[other] { $n } لديها صعوبات
    }
technician-no-trouble = كل الخطوط اللازمة تعمل.
technician-place = الترتيب
technician-delegation = الوفد
technician-line = الخط
technician-microphone = الميكروفون
technician-devices =
    { $n ->
        [zero] لا أجهزة
        [one] جهاز واحد
        [two] جهازان
        [few] { $n } أجهزة
        [many] { $n } جهازاً
       *[other] { $n } جهاز
    }
technician-health-good = جيد
technician-health-fair = متوسط
technician-health-poor = ضعيف
technician-health-here = متصل
technician-health-gone = غير متصل
technician-health-away = لم يتصل بعد
technician-health-room = بلا جهاز
technician-measured = { $ms } م.ث، فقدان { $loss }٪
technician-not-measured = لم يُقَس
technician-left-at = انقطع في { $time }
technician-mic-good = مستوى جيد
technician-mic-soft = خافت
technician-mic-silent = بلا صوت
technician-mic-unknown = لم يُفحص

## الخدمة

technician-service-ready = النظام جاهز والسجل مكتوب
technician-service-trouble = يواجه النظام صعوبة
technician-service-unreachable = النظام لا يجيب
technician-connections-open = الاتصالات
technician-waiting = أوامر في الانتظار
technician-seq = آخر قيد
technician-append-ms = كُتب خلال
technician-ms = { $ms } م.ث

## القنوات

technician-channels = القنوات
technician-no-channels = لم تبدأ الترجمة الشفوية بعد.
technician-source-hall = القاعة
technician-source-floor = القاعة نفسها
technician-source-none = لا أحد يؤمّنها
technician-source-stopped = توقفت المقصورة
technician-source-direct = مقصورة { $booth }، مباشرة
technician-source-relay = مقصورة { $booth }، ترحيل من { $from }
technician-source-double = مقصورة { $booth }، ترحيل مزدوج من { $from }
technician-cannot-hear =
    { $n ->
        [zero] الكل يسمعها
        [one] وفد واحد لا يسمعها: { $who }
        [two] وفدان لا يسمعانها: { $who }
        [few] { $n } وفود لا تسمعها: { $who }
        [many] { $n } وفداً لا يسمعونها: { $who }
       *[other] { $n } وفد لا يسمعونها: { $who }
    }

## النداءات

technician-calls = طلبات المساعدة
technician-no-calls = لا طلبات مساعدة.
technician-call-booth = مقصورة { $code }
technician-call-open = مفتوح
technician-call-in-hand = قيد المعالجة
technician-call-done = منتهٍ
technician-take = أتولّاه
technician-resolve = انتهى
technician-reports = ما أبلغت به المقصورات في هذه المداخلة
technician-report-slower = أبطأ
technician-report-sound = جودة الصوت غير كافية
technician-announce-call = مقصورة { $code } تطلب الفني.
technician-announce-call-delegation = مطلوبة مساعدة فنية: { $name }.
