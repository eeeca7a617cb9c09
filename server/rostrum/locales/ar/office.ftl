# أقسام صفحة الأمانة التي تُحمَّل عند فتحها. العربية.

office-no-line = تعذر الوصول إلى الخدمة. أعيدوا المحاولة عند عودة الاتصال.

## Participants and links

office-people-find = ابحثوا عن وفد أو مشارك أو مقعد
office-links-until = الروابط الجديدة صالحة حتى
office-links-no-end = نهاية الاجتماع
office-links-missing =
    { $n ->
        [zero] لكل من هنا رابط
        [one] إصدار الرابط الناقص
        [two] إصدار الرابطين الناقصين
        [few] إصدار { NUMBER($n) } روابط ناقصة
        [many] إصدار { NUMBER($n) } رابطا ناقصا
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
        [many] { NUMBER($n) } جهازا
       *[other] { NUMBER($n) } جهاز
    }
office-link-until = صالح حتى { $time }
office-link-end = إلغاء الرابط
office-link-end-of = إلغاء الرابط: { $name }
office-link-end-title = إلغاء رابط: { $name }
office-link-end-words =
    { $n ->
        [zero] لن يدخل أحد بهذا الرابط بعد الآن. لا يمكن إعادته، ويمكن إصدار رابط جديد.
        [one] تُغلق الصفحة المفتوحة به فورا وتقول ذلك. لا يمكن إعادته، ويمكن إصدار رابط جديد.
        [two] تُغلق الصفحتان المفتوحتان به فورا وتقولان ذلك. لا يمكن إعادته، ويمكن إصدار رابط جديد.
        [few] تُغلق { NUMBER($n) } صفحات مفتوحة به فورا وتقول ذلك. لا يمكن إعادته، ويمكن إصدار رابط جديد.
        [many] تُغلق { NUMBER($n) } صفحة مفتوحة به فورا وتقول ذلك. لا يمكن إعادته، ويمكن إصدار رابط جديد.
       *[other] تُغلق { NUMBER($n) } صفحة مفتوحة به فورا وتقول ذلك. لا يمكن إعادته، ويمكن إصدار رابط جديد.
    }
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
office-activity-nothing = لا شيء كهذا في السجل.
office-activity-earlier = ما قبل ذلك
office-activity-why = لماذا
office-kinds-list = القائمة
office-kinds-turns = المداخلات
office-kinds-matters = نقاط النظام والردود والمقررات
office-kinds-sittings = الجلسات والبنود
office-kinds-meeting = الاجتماع
office-kinds-texts = النصوص
office-kinds-booths = المقصورات
