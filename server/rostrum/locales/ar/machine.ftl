# ما يقوله الأمر rostrum على الحاسوب لمن يعد الاجتماع ويديره. العربية.
# كل سطر جملة واحدة؛ وما يقوله ملف أو نظام يرد كما هو.

## الاستيراد

machine-imported = استُورد { $meeting }: { $sittings }، { $items }، { $delegations }، { $participants }، { $booths }، { $inscriptions }.
machine-imported-in-part = استُورد { $meeting }: { $sittings }، { $items }، { $delegations }، { $participants }، { $booths }، { $inscriptions }؛ وتُرك: { $rows }.
machine-would-begin = هكذا يبدأ { $meeting }: { $sittings }، { $items }، { $delegations }، { $participants }، { $booths }، { $inscriptions }. ولم يُستورد شيء.
machine-would-change = { $count }: { $names }
machine-only-preview = لم يُستورد شيء؛ ويُستورد من دون { "--preview" }.
machine-sittings =
    { $n ->
        [zero] لا جلسات
        [one] جلسة واحدة
        [two] جلستان
        [few] { NUMBER($n) } جلسات
        [many] { NUMBER($n) } جلسة
       *[other] { NUMBER($n) } جلسة
    }
machine-items =
    { $n ->
        [zero] لا بنود
        [one] بند واحد
        [two] بندان
        [few] { NUMBER($n) } بنود
        [many] { NUMBER($n) } بنداً
       *[other] { NUMBER($n) } بند
    }
machine-delegations =
    { $n ->
        [zero] لا وفود
        [one] وفد واحد
        [two] وفدان
        [few] { NUMBER($n) } وفود
        [many] { NUMBER($n) } وفداً
       *[other] { NUMBER($n) } وفد
    }
machine-participants =
    { $n ->
        [zero] لا مشاركين
        [one] مشارك واحد
        [two] مشاركان
        [few] { NUMBER($n) } مشاركين
        [many] { NUMBER($n) } مشاركاً
       *[other] { NUMBER($n) } مشارك
    }
machine-booths =
    { $n ->
        [zero] لا مقصورات
        [one] مقصورة واحدة
        [two] مقصورتان
        [few] { NUMBER($n) } مقصورات
        [many] { NUMBER($n) } مقصورة
       *[other] { NUMBER($n) } مقصورة
    }
machine-inscriptions =
    { $n ->
        [zero] لا تسجيلات
        [one] تسجيل واحد
        [two] تسجيلان
        [few] { NUMBER($n) } تسجيلات
        [many] { NUMBER($n) } تسجيلاً
       *[other] { NUMBER($n) } تسجيل
    }
machine-rows =
    { $n ->
        [zero] لا سطور
        [one] سطر واحد
        [two] سطران
        [few] { NUMBER($n) } أسطر
        [many] { NUMBER($n) } سطراً
       *[other] { NUMBER($n) } سطر
    }
machine-left-out = تُرك: { $finding }
machine-nothing-imported =
    { $n ->
        [zero] لم يُستورد شيء.
        [one] لم يُستورد شيء: هناك أمر واحد ينبغي تصحيحه.
        [two] لم يُستورد شيء: هناك أمران ينبغي تصحيحهما.
        [few] لم يُستورد شيء: هناك { NUMBER($n) } أمور ينبغي تصحيحها.
        [many] لم يُستورد شيء: هناك { NUMBER($n) } أمراً ينبغي تصحيحها.
       *[other] لم يُستورد شيء: هناك { NUMBER($n) } أمر ينبغي تصحيحها.
    }
machine-nothing-imported-or-skip =
    { $n ->
        [zero] لم يُستورد شيء.
        [one] لم يُستورد شيء: هناك أمر واحد ينبغي تصحيحه، أو اتركوا سطره جانباً بالخيار { "--skip-bad-rows" }.
        [two] لم يُستورد شيء: هناك أمران ينبغي تصحيحهما، أو اتركوا سطريهما جانباً بالخيار { "--skip-bad-rows" }.
        [few] لم يُستورد شيء: هناك { NUMBER($n) } أمور ينبغي تصحيحها، أو اتركوا سطورها جانباً بالخيار { "--skip-bad-rows" }.
        [many] لم يُستورد شيء: هناك { NUMBER($n) } أمراً ينبغي تصحيحها، أو اتركوا سطورها جانباً بالخيار { "--skip-bad-rows" }.
       *[other] لم يُستورد شيء: هناك { NUMBER($n) } أمر ينبغي تصحيحها، أو اتركوا سطورها جانباً بالخيار { "--skip-bad-rows" }.
    }
machine-parts-missing = تنقص الاجتماع هذه الملفات: { $parts }
machine-gap =
    { $n ->
        [zero] البند { $item }، الموضع { $places }، { $language }: { $what } بهذه التشكيلة؛ { $advice }
        [one] البند { $item }، الموضع { $places }، { $language }: { $what } بهذه التشكيلة؛ { $advice }
        [two] البند { $item }، الموضعان { $places }، { $language }: { $what } بهذه التشكيلة؛ { $advice }
        [few] البند { $item }، المواضع { $places }، { $language }: { $what } بهذه التشكيلة؛ { $advice }
        [many] البند { $item }، المواضع { $places }، { $language }: { $what } بهذه التشكيلة؛ { $advice }
       *[other] البند { $item }، المواضع { $places }، { $language }: { $what } بهذه التشكيلة؛ { $advice }
    }
machine-gap-unreached = لا طريق إلى { $channels }
machine-gap-everywhere = لا طريق إلى أي قناة
machine-gap-relay = لا طريق إلى { $channels } إلا بترحيل مزدوج
machine-gap-both = { $unreached }، و{ $relay }
machine-gap-bring = أحضروا { $bring } بدلاً من { $instead }
machine-gap-no-cure = لا يعالجه تبديل مترجم شفوي واحد
machine-comma = { "، " }

## التحقق والسؤال عن السبب

machine-sound =
    { $n ->
        [zero] { $meeting }: لا قيود.
        [one] { $meeting }: قيد واحد، وهو سليم.
        [two] { $meeting }: قيدان، وهما سليمان.
        [few] { $meeting }: { NUMBER($n) } قيود، كلها سليمة.
        [many] { $meeting }: { NUMBER($n) } قيداً، كلها سليمة.
       *[other] { $meeting }: { NUMBER($n) } قيد، كلها سليمة.
    }
machine-hash = البصمة
machine-state = الحالة
machine-broken = القيد { $seq } من { $meeting } هو أول ما لا يصح: { $reason }
machine-why-entry = { $entry }، { $delegation }، البند { $item }
machine-why-list = القائمة
machine-why-list-told = { $policy } داخل كل فئة (LS4)
machine-why-class = الفئة
machine-why-class-told = { $class }، رقم { $rank } في ترتيب الفئات (LS4)
machine-why-arrived = الورود
machine-why-arrived-told = { $at }، الطلب رقم { $arrival } في هذا البند (LS5)
machine-why-by = الطالب
machine-why-lot = القرعة
machine-why-lot-told = سُحبت بالبذرة { $seed } (LS4)
machine-why-moved = النقل
machine-why-moved-told = { $at }، { $by } ({ $rule })
machine-why-moved-because = { $at }، { $by } ({ $rule }): { $reason }
machine-why-never-moved = لم يُنقل
machine-why-now = الآن
machine-why-not-waiting = ليس في الانتظار
machine-why-ahead =
    { $n ->
        [zero] لا أحد قبله
        [one] متكلم واحد قبله
        [two] متكلمان قبله
        [few] { NUMBER($n) } متكلمين قبله
        [many] { NUMBER($n) } متكلماً قبله
       *[other] { NUMBER($n) } متكلم قبله
    }

## الروابط

machine-links-issued =
    { $n ->
        [zero] لم يصدر أي رابط.
        [one] صدر رابط واحد.
        [two] صدر رابطان.
        [few] صدر { NUMBER($n) } روابط.
        [many] صدر { NUMBER($n) } رابطاً.
       *[other] صدر { NUMBER($n) } رابط.
    }
machine-links-revoked =
    { $n ->
        [zero] لم يُلغ أي رابط سابق.
        [one] أُلغي رابط سابق واحد.
        [two] أُلغي رابطان سابقان.
        [few] أُلغي { NUMBER($n) } روابط سابقة.
        [many] أُلغي { NUMBER($n) } رابطاً سابقاً.
       *[other] أُلغي { NUMBER($n) } رابط سابق.
    }
machine-sheet-title = { $meeting }: الروابط الشخصية

## على الورق

machine-wrote = كُتب في { $file }.

## الخدمة والعرض

machine-serves =
    { $n ->
        [zero] لا يخدم { "Rostrum" } أي اجتماع بعد على العنوان { $url }، ويوقفه { "Ctrl-C" }.
        [one] يخدم { "Rostrum" } اجتماعاً واحداً على العنوان { $url }، ويوقفه { "Ctrl-C" }.
        [two] يخدم { "Rostrum" } اجتماعين على العنوان { $url }، ويوقفه { "Ctrl-C" }.
        [few] يخدم { "Rostrum" } { NUMBER($n) } اجتماعات على العنوان { $url }، ويوقفه { "Ctrl-C" }.
        [many] يخدم { "Rostrum" } { NUMBER($n) } اجتماعاً على العنوان { $url }، ويوقفه { "Ctrl-C" }.
       *[other] يخدم { "Rostrum" } { NUMBER($n) } اجتماع على العنوان { $url }، ويوقفه { "Ctrl-C" }.
    }
machine-demo =
    { $n ->
        [zero] اجتماع نموذجي للإيضاح فقط. البند { $item } مفتوح، ولا أحد في الانتظار.
        [one] اجتماع نموذجي للإيضاح فقط. البند { $item } مفتوح، ووفد واحد في الانتظار.
        [two] اجتماع نموذجي للإيضاح فقط. البند { $item } مفتوح، ووفدان في الانتظار.
        [few] اجتماع نموذجي للإيضاح فقط. البند { $item } مفتوح، و{ NUMBER($n) } وفود في الانتظار.
        [many] اجتماع نموذجي للإيضاح فقط. البند { $item } مفتوح، و{ NUMBER($n) } وفداً في الانتظار.
       *[other] اجتماع نموذجي للإيضاح فقط. البند { $item } مفتوح، و{ NUMBER($n) } وفد في الانتظار.
    }
machine-demo-remote = { $delegation }، عن بُعد
machine-demo-links = كل رابط مدخل لشخص واحد. افتحوا رابط الرئاسة واضغطوا { "Enter" }؛ و{ "Ctrl-C" } هنا ينهي العرض.

## ما تعذر القيام به

machine-error = خطأ: { $reason }
machine-no-journal = لا يوجد سجل { $path }؛ حددوا سجل الاجتماع بالخيار { "--journal sqlite:PATH" }
machine-no-meeting = لا يوجد اجتماع { $meeting } في هذا السجل؛ وفيه: { $others }
machine-no-meeting-at-all = لا يوجد في هذا السجل اجتماع { $meeting } ولا أي اجتماع آخر
machine-no-entry = ليس في { $meeting } تسجيل { $entry }
machine-no-list = ليس في { $meeting } قائمة للبند { $item }؛ وفيه: { $others }
machine-no-sitting = لا توجد جلسة { $sitting }؛ وهناك: { $others }
machine-no-sitting-yet = لم تُفتتح بعد أي جلسة من { $meeting }
machine-no-delegation = لا يوجد وفد { $missing } في هذا الاجتماع
machine-no-time = { "--expires" }: القيمة { $given } ليست { $expected }
machine-no-fonts = خطوط الوثائق غير موجودة؛ ويجلبها { "make pages" }
machine-no-id = لا يصلح { $given } اسماً لاجتماع: 64 من الحروف والأرقام والعلامات { "- _ ." } على الأكثر
machine-covered = لا يُطبع شيء للجميع ما دامت القاعة لا ترى من يأخذ الكلمة
machine-item-or-sitting = { "--item" } و{ "--sitting" }: أعطوا أحدهما
machine-genders-of-the-whole = { "--genders" }: لا تُعطى المجاميع حسب نوع الجنس إلا للاجتماع كله، كي لا تدل على أحد
machine-broke-off = توقف النظام قبل إتمام الجواب ({ $error })؛ تحققوا مما إذا كان الأمر قد نُفذ
machine-answered = أجاب النظام بالرمز { $status }
machine-not-understood = تعذرت على الخدمة قراءة الأمر، فلم يُنفذ شيء؛ تحققوا من أنها من الإصدار نفسه ({ $error })
machine-not-from-here = لا يمكن فتح { $journal } من هنا؛ أعطوا { "--journal sqlite:PATH" }
machine-one-process = { $journal } لعملية واحدة؛ وتحتاج عدة عمليات إلى { "--journal redis://HOST:PORT" }
machine-name-port = تتقاسم عدة عمليات منفذاً واحداً؛ حددوه بالخيار { "--port" }
machine-demo-journal = يقبل { "--journal" } العنوان { "redis://HOST:PORT" }؛ أما الاجتماع في ملف خاص به فيُحفظ بالخيار { "--dir" }
machine-other-meetings = في { $journal } اجتماعات غير الاجتماع النموذجي؛ أعطوا { "--dir" } آخر
machine-cannot-listen = لا يمكن الاستماع على { $host }، المنفذ { $port }: { $why }؛ أعطوا غيرهما بالخيارين { "--host" } و{ "--port" } (0 يأخذ منفذاً حراً)
machine-held = السجل مفتوح في عملية أخرى: { $detail }
machine-away = لا يمكن الوصول إلى السجل: { $detail }
machine-damaged = السجل تالف أو ليس سجلاً: { $detail }
machine-storage = تعذرت قراءة السجل أو الكتابة فيه: { $detail }
machine-setting = إعداد: { $detail }
