# أقسام صفحة الأمانة التي تُحمَّل عند فتحها. العربية.

office-no-line = تعذر الوصول إلى النظام. أعيدوا المحاولة عند عودة الاتصال.

## Participants and links

office-people-find = ابحثوا عن وفد أو مشارك أو مقعد
office-links-until = الروابط الجديدة صالحة حتى
office-links-no-end = إلغائها
office-links-missing =
    { $n ->
        [zero] لكل من هنا رابط
        [one] إصدار الرابط الناقص
        [two] إصدار الرابطين الناقصين
        [few] إصدار { NUMBER($n) } روابط ناقصة
        [many] إصدار { NUMBER($n) } رابطاً ناقصاً
       *[other] إصدار { NUMBER($n) } رابط ناقص
    }
office-links-none = لا رابط
office-link-issue = رابط جديد
office-link-issue-to = رابط جديد: { $name }
office-link-here =
    { $n ->
        [zero] غير متصل
        [one] متصل
        [two] جهازان
        [few] { NUMBER($n) } أجهزة
        [many] { NUMBER($n) } جهازاً
       *[other] { NUMBER($n) } جهاز
    }
office-link-until = صالح حتى { $time }
office-link-end = إلغاء الرابط
office-link-end-of = إلغاء الرابط: { $name }
office-link-end-title = إلغاء رابط: { $name }
office-link-end-words =
    { $n ->
        [zero] لن يدخل أحد بهذا الرابط بعد الآن. لا يمكن التراجع عن ذلك، ويمكن إصدار رابط جديد.
        [one] تُغلق الصفحة المفتوحة به فوراً وتقول ذلك. لا يمكن التراجع عن ذلك، ويمكن إصدار رابط جديد.
        [two] تُغلق الصفحتان المفتوحتان به فوراً وتقولان ذلك. لا يمكن التراجع عن ذلك، ويمكن إصدار رابط جديد.
        [few] تُغلق { NUMBER($n) } صفحات مفتوحة به فوراً وتقول ذلك. لا يمكن التراجع عن ذلك، ويمكن إصدار رابط جديد.
        [many] تُغلق { NUMBER($n) } صفحة مفتوحة به فوراً وتقول ذلك. لا يمكن التراجع عن ذلك، ويمكن إصدار رابط جديد.
       *[other] تُغلق { NUMBER($n) } صفحة مفتوحة به فوراً وتقول ذلك. لا يمكن التراجع عن ذلك، ويمكن إصدار رابط جديد.
    }
office-link-end-own = هذا رابط هذه الصفحة نفسها: ستُغلق هي أيضاً.
office-badges = شارات للتوزيع
office-badges-words =
    { $n ->
        [zero] لا روابط.
        [one] يُعرض هذا الرابط هذه المرة فقط: اطبعوه أو سلّموه الآن.
        [two] يُعرض هذان الرابطان هذه المرة فقط: اطبعوهما أو سلّموهما الآن.
        [few] تُعرض هذه الروابط وعددها { NUMBER($n) } هذه المرة فقط: اطبعوها أو سلّموها الآن.
        [many] تُعرض هذه الروابط وعددها { NUMBER($n) } هذه المرة فقط: اطبعوها أو سلّموها الآن.
       *[other] تُعرض هذه الروابط وعددها { NUMBER($n) } هذه المرة فقط: اطبعوها أو سلّموها الآن.
    }
office-badges-print = طباعة
office-badges-done = تم التسليم
office-badge-code = رمز رابط { $name }

## The activity record

office-activity-whose = الوفد
office-activity-anybody = الجميع
office-activity-what = ماذا
office-activity-all = كل شيء
office-activity-who = بواسطة
office-activity-item = البند
office-activity-rule = القاعدة
office-activity-when = منذ
office-activity-ever = البداية
office-activity-last =
    { $n ->
        [zero] الآن
        [one] دقيقة
        [two] دقيقتين
        [few] { NUMBER($n) } دقائق
        [many] { NUMBER($n) } دقيقة
       *[other] { NUMBER($n) } دقيقة
    }
office-activity-sitting = افتتاح الجلسة
office-activity-time = الوقت
office-activity-nothing = لا شيء في السجل يطابق البحث.
office-activity-earlier = ما قبل ذلك
office-activity-why = لماذا
office-kinds-list = القائمة
office-kinds-turns = المداخلات
office-kinds-matters = نقاط النظام والردود والمقررات
office-kinds-sittings = الجلسات والبنود
office-kinds-meeting = الاجتماع
office-kinds-texts = النصوص
office-kinds-booths = المقصورات

## Import

office-import-planned = اختاروا الملفات الجديدة أو المعدلة؛ ما لا تختارونه يبقى كما هو. لا يتغير شيء قبل أن تروا ما سيتغير.
office-import-begun = افتُتحت جلسة: يمكن إضافة مشاركين وتسجيلات، ولا يمكن استبدال غيرها. لا يتغير شيء قبل أن تروا ما سيتغير.
office-import-drop = أفلتوا الملفات هنا بأي ترتيب، أو ملف { "zip" } يضمها
office-import-drop-what = يُعرف كل ملف من أعمدته.
office-import-choose-several = اختيار ملفات
office-import-choose = اختيار ملف
office-import-other = ملف آخر
office-import-leave-out = استبعاد { $name }
office-import-reading = قراءة…
office-import-wrong =
    { $n ->
        [zero] لا شيء يحتاج إلى تصحيح.
        [one] أمر واحد يحتاج إلى تصحيح. لم يتغير شيء.
        [two] أمران يحتاجان إلى تصحيح. لم يتغير شيء.
        [few] { NUMBER($n) } أمور تحتاج إلى تصحيح. لم يتغير شيء.
        [many] { NUMBER($n) } أمراً يحتاج إلى تصحيح. لم يتغير شيء.
       *[other] { NUMBER($n) } أمر يحتاج إلى تصحيح. لم يتغير شيء.
    }
office-import-more =
    { $n ->
        [zero] لا غير ذلك.
        [one] وأمر آخر بعد تصحيح هذه.
        [two] وأمران آخران بعد تصحيح هذه.
        [few] و{ NUMBER($n) } أمور أخرى بعد تصحيح هذه.
        [many] و{ NUMBER($n) } أمراً آخر بعد تصحيح هذه.
       *[other] و{ NUMBER($n) } أمر آخر بعد تصحيح هذه.
    }
office-import-changes = ما سيتغير
office-import-nothing = لن يتغير شيء.
office-import-done = تم الاستيراد.
office-import-do = استيراد
office-complaint-file = الملف
office-complaint-row = السطر
office-complaint-column = العمود
office-complaint-what = ما الخطأ
office-complaint-found = وُجد:
office-complaint-expected = المتوقع:
office-change-new =
    { $n ->
        [zero] لا جديد
        [one] جديد واحد
        [two] جديدان
        [few] { NUMBER($n) } جديدة
        [many] { NUMBER($n) } جديداً
       *[other] { NUMBER($n) } جديد
    }
office-change-changed =
    { $n ->
        [zero] لا تعديل
        [one] تعديل واحد
        [two] تعديلان
        [few] { NUMBER($n) } تعديلات
        [many] { NUMBER($n) } تعديلاً
       *[other] { NUMBER($n) } تعديل
    }
office-change-gone =
    { $n ->
        [zero] لا حذف
        [one] حذف واحد
        [two] حذفان
        [few] حذف { NUMBER($n) }
        [many] حذف { NUMBER($n) }
       *[other] حذف { NUMBER($n) }
    }
office-change-same =
    { $n ->
        [zero] لا شيء كما هو
        [one] واحد كما هو
        [two] اثنان كما هما
        [few] { NUMBER($n) } كما هي
        [many] { NUMBER($n) } كما هي
       *[other] { NUMBER($n) } كما هي
    }
office-part-programme = البرنامج
office-part-programme-what = الجلسات والبنود والمكتب والأوقات والإعدادات: JSON
office-part-delegations = الوفود
office-part-delegations-what = الأسماء بكل لغة والفئة واللغة المعتادة: CSV أو JSON
office-part-participants = المشاركون
office-part-participants-what = الأسماء والصفات والمقاعد: CSV أو JSON
office-part-inscriptions = التسجيلات
office-part-inscriptions-what = البند والوفد واللغة بترتيب الورود: CSV أو JSON
office-part-booths = المقصورات
office-part-booths-what = القنوات والمترجمون: JSON
office-part-sittings = الجلسات
office-part-items = البنود
office-part-officers = المكتب
office-part-channels = القنوات
office-field-title = العنوان
office-field-timezone = المنطقة الزمنية
office-field-languages = اللغات
office-field-floor-languages = لغات الكلمة
office-field-venue = المكان
office-field-illustrative = اجتماع نموذجي
office-field-settings = الإعدادات
office-field-pack = قواعد الهيئة
office-gap-unreached = البند { $item }، الموضع { $places }، { $language }: لا طريق إلى { $channels } بتشكيلة بداية الجلسة.
office-gap-double = البند { $item }، الموضع { $places }، { $language }: { $channels } بترحيل مزدوج فقط.
office-gap-cure = أحضروا { $bring } بدلاً من { $instead }.

## Programme and settings

office-sittings = الجلسات
office-presiding = الرئاسة: { $who }
office-sitting-planned = مقررة
office-sitting-going-on = مفتوحة
office-sitting-over = انتهت
office-sitting-interpretation = الترجمة الشفوية حتى { $time }
office-sitting-open = افتتاح جلسة…
office-sitting-suspend = تعليق…
office-sitting-adjourn = رفع…
office-sitting-hand-over = تسليم الرئاسة…
office-until = تستمر الترجمة الشفوية حتى
office-until-agreed = بالاتفاق مع
office-until-set = تغيير النهاية
office-items = البنود
office-items-act = فتح أو إقفال أو إعادة فتح…
office-item-limits = الحدود والمخصصات…
office-settings = الإعدادات
office-settings-words = ما يُضبط هنا يسري فوراً ويُسجل. القواعد التي بدأ بها: { $pack }.
office-settings-time = الحدود والتوقيت
office-settings-list = القائمة
office-settings-rights = من له ماذا
office-settings-lines = خطوط المتكلمين عن بُعد
office-settings-interpretation = الترجمة الشفوية والنصوص
office-setting-seconds = دقائق وثوانٍ

## Interpretation

office-ways = طريق كل متكلم إلى كل قناة
office-ways-key = ● القاعة نفسها · ✓ مقصورة مباشرة · → ترحيل من تلك القناة · ⇉ ترحيل مزدوج · ✕ لا أحد يؤمّنها
office-place = الترتيب
office-about = الموعد المتوقع
office-booth-since = أمام الميكروفون منذ { $since }، حتى { $until } على الأكثر

## Texts

office-texts-none = لم يُسلَّم أي نص.
office-texts-words = سرية حتى إلقاء البيان: لا يقرؤها سوى المترجمين والأمانة، وكل وفد نصه.
office-text-words =
    { $n ->
        [zero] لا كلمات
        [one] كلمة واحدة
        [two] كلمتان
        [few] { NUMBER($n) } كلمات
        [many] { NUMBER($n) } كلمة
       *[other] { NUMBER($n) } كلمة
    }
office-text-pace =
    { $n ->
        [zero] لا كلمات في الدقيقة
        [one] كلمة في الدقيقة
        [two] كلمتان في الدقيقة
        [few] { NUMBER($n) } كلمات في الدقيقة
        [many] { NUMBER($n) } كلمة في الدقيقة
       *[other] { NUMBER($n) } كلمة في الدقيقة
    }
office-text-too-fast = أسرع من أن يُترجم جيداً
office-text-version = النسخة { $version }
office-text-read = قراءة
office-text-change = نص معدَّل…
office-text-hand-in = تسليم نص نيابة عن وفد
office-text-whose = التسجيل
office-text-choose = اختيار…
office-text-told = سري كالنص الذي يسلّمه الوفد بنفسه. ويُبلَّغ الوفد، ويُذكر في السجل، أن الأمانة هي التي سلّمته.
office-text-consents = الوفد موافق: إذا لم يُستمع إليه جاز نشر النص بياناً مكتوباً
office-text-publish = نشر
office-text-consent = يجوز نشره إن لم يُسمع
office-text-no-consent = لا يُنشر إن لم يُسمع
office-text-confidential = سري
office-text-delivered = أُلقي
office-text-unheard = لم يُسمع
office-text-published = منشور
office-text-gone = النص لم يعد موجوداً.
office-text-file = الملف كما سُلّم
office-text-publish-title = نشر نص { $name }
office-text-publish-words = يصبح البيان في السجل العلني للجميع، ولا يمكن التراجع عن ذلك.
