# صفحة المترجم الشفوي. العربية.

interpreter-booth = مقصورة { $code }
interpreter-on-mic = { $who } أمام الميكروفون
interpreter-nobody-on-mic = لا أحد أمام الميكروفون بعد.
interpreter-ends = تنتهي الترجمة الشفوية في { $time }
interpreter-ends-in =
    { $n ->
        [zero] الآن
        [one] بعد دقيقة
        [two] بعد دقيقتين
        [few] بعد { $n } دقائق
        [many] بعد { $n } دقيقة
       *[other] بعد { $n } دقيقة
    }

## على الهواء

interpreter-on-air = على الهواء
interpreter-floor = القاعة { $code }
interpreter-way-direct = { $code } مباشرة
interpreter-way-relay = { $code } · القناة { $channel }
interpreter-way-retour = إلى { $code } · القناة { $channel }
interpreter-way-rest = أنتم في راحة
interpreter-way-carried = راحة: عند { $code }
interpreter-way-gap = قناتكم صامتة
interpreter-way-stopped = توقفتم
interpreter-pivot =
    { $n ->
        [zero] أنتم محور الترحيل: { $who } تستمع إليكم.
        [one] أنتم محور الترحيل: { $who } تستمع إليكم.
        [two] أنتم محور الترحيل: { $who } تستمعان إليكم.
        [few] أنتم محور الترحيل: { $who } تستمع إليكم.
        [many] أنتم محور الترحيل: { $who } تستمع إليكم.
       *[other] أنتم محور الترحيل: { $who } تستمع إليكم.
    }
interpreter-no-listeners = لا مقصورة تعتمد على ترجمتكم.
interpreter-announce = الكلمة الآن: { $name }، { $language }. عملكم: { $task }.

## ما يقوله الرئيس

interpreter-script-now = تقول الرئاسة
interpreter-script-then = ستقول الرئاسة

## الخمسة التالون

interpreter-next = التالون
interpreter-open-text = فتح نص { $who }
interpreter-here = متصل
interpreter-gone = لم يتصل بعد
interpreter-direct = مباشرة
interpreter-relay = ترحيل من { $code }
interpreter-double-relay = ترحيل مزدوج، { $code }
interpreter-retour = إلى { $code }
interpreter-rest = راحة: القاعة { $code }
interpreter-rest-carried = راحة: عند { $code }
interpreter-gap = لا سبيل
interpreter-stopped = متوقفة
interpreter-is-pivot =
    { $n ->
        [zero] محور
        [one] محور لواحدة
        [two] محور لاثنتين
        [few] محور لـ{ $n }
        [many] محور لـ{ $n }
       *[other] محور لـ{ $n }
    }

## ما هو آتٍ

interpreter-forecast = ما هو آتٍ
interpreter-no-trouble = كل القنوات مؤمّنة لكل من في القائمة.
interpreter-no-plan = تبدأ المقصورات مع افتتاح الجلسة.
interpreter-trouble-gap =
    { $n ->
        [zero] لا ترجمة: { $channels }
        [one] لا ترجمة على قناة { $channels }
        [two] لا ترجمة على قناتي { $channels }
        [few] لا ترجمة على قنوات { $channels }
        [many] لا ترجمة على قنوات { $channels }
       *[other] لا ترجمة على قنوات { $channels }
    }
interpreter-trouble-double =
    { $n ->
        [zero] ترحيل مزدوج: { $channels }
        [one] ترحيل مزدوج على قناة { $channels }
        [two] ترحيل مزدوج على قناتي { $channels }
        [few] ترحيل مزدوج على قنوات { $channels }
        [many] ترحيل مزدوج على قنوات { $channels }
       *[other] ترحيل مزدوج على قنوات { $channels }
    }
interpreter-trouble-where = الترتيب { $n }، { $name }
interpreter-trouble-more =
    { $n ->
        [zero] ولا غيره
        [one] وواحد بعده
        [two] واثنان بعده
        [few] و{ $n } بعده
        [many] و{ $n } بعده
       *[other] و{ $n } بعده
    }
interpreter-about = نحو { $time }
interpreter-begins = يتسلّم { $who }
interpreter-trouble-later = بعد تسلّم قادم
interpreter-cure = { $who } بدلاً من { $instead } يعالج ذلك.
interpreter-cure-accept = طلب التسلّم من { $who }
interpreter-cure-asked = طُلب من { $who }.
interpreter-cure-elsewhere = مقصورة { $code }: { $who } بدلاً من { $instead } يعالج ذلك.
interpreter-no-cure = لا يعالجه تبديل واحد.

## أمام الميكروفون

interpreter-shift = أمام الميكروفون
interpreter-minutes = { $n } د
interpreter-minutes-of = من { $n }
interpreter-why-stay = ابقوا الآن: لغة المتكلم التالي { $language }، ولا زميل هنا يستطيعها.
interpreter-why-go = سلّموا مع المتكلم التالي: يستطيع { $who } التسلّم.
interpreter-why-agreed = يتسلّم { $who } مع المتكلم التالي.
interpreter-colleague = { $who } جاهز، ويعمل من { $languages }.
interpreter-colleague-without = يعمل { $who } من { $languages }، لا من { $code }.
interpreter-ask = طلب التسلّم من { $who }
interpreter-accept = { $who } يتسلّم
interpreter-agreed = وافق { $who }
interpreter-announce-asked = طُلب من { $who } أن يتسلّم.
interpreter-announce-agreed = يتسلّم { $who } مع المتكلم التالي.

## النص المجاور

interpreter-text = النص المجاور
interpreter-text-air = على الهواء الآن
interpreter-text-ahead = لم يتكلم بعد
interpreter-text-other = على الهواء: { $name }
interpreter-text-follow = نص المتكلم
interpreter-text-none = لم يُسلَّم نص من المتكلم ولا من الخمسة التالين.
interpreter-text-missing = تتعذر قراءة النص الآن.
interpreter-words =
    { $n ->
        [zero] لا كلمات
        [one] كلمة واحدة
        [two] كلمتان
        [few] { $n } كلمات
        [many] { $n } كلمة
       *[other] { $n } كلمة
    }
interpreter-pace = { $n } في الدقيقة
interpreter-pace-fast = { $n } في الدقيقة: أسرع مما ينبغي
interpreter-version = النسخة { $n }، التغييرات ظاهرة

## إلى القاعة

interpreter-slower = أبطأ
interpreter-sound = الصوت غير كافٍ
interpreter-technician = الفني
interpreter-call-open = استُدعي
interpreter-call-in-hand = في الطريق
interpreter-anonymous = لا يرى المتكلم ولا الرئاسة أي مقصورة طلبت.
interpreter-sent-slower = ظهر «أبطأ» للمتكلم والرئاسة.
interpreter-sent-sound = ظهر «الصوت غير كافٍ» للمتكلم والرئاسة.
interpreter-relay-report = ترحيلي
interpreter-language = اللغة
interpreter-language-title = بأي لغة يتكلم المتكلم الآن؟
interpreter-language-what = تتبع القنوات كلها ذلك فوراً.
interpreter-stop = نتوقف
interpreter-again = اضغطوا ثانية
interpreter-resume = نستأنف
interpreter-relay-title = من أين يأتي ترحيلكم
interpreter-relay-planned = كما خُطط
interpreter-relay-channel = القناة { $channel }: { $code }
interpreter-relay-what = ما تبلّغون به يسبق الخطة، ويظهر على قناتكم.

## المفاتيح

interpreter-all-keys = كل المفاتيح
interpreter-letters = الحروف تعمل
interpreter-key-slower = طلب الإبطاء من المتكلم
interpreter-key-sound = الإبلاغ بأن الصوت غير كافٍ
interpreter-key-technician = استدعاء الفني
interpreter-key-handover = طلب التسلّم من الزميل
interpreter-key-accept = التسلّم عند الطلب
interpreter-key-cure = طلب التبديل الذي يسد أقرب ثغرة
interpreter-key-relay = الإبلاغ عن مصدر الترحيل
interpreter-key-language = الإبلاغ بأن المتكلم غيّر اللغة
interpreter-key-stop = التوقف أو الاستئناف؛ والتوقف بضغطتين
interpreter-key-text = فتح نص صاحب ذلك الترتيب
interpreter-key-follow = العودة إلى نص المتكلم
interpreter-key-keys = عرض كل المفاتيح
