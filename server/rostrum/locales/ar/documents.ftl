# ما تُخرجه الأمانة على الورق، والغرفة التي تُخرجه منها. العربية.

## في كل صفحة

document-page = الصفحة { $n } من { $all }
document-printed = طُبعت في { $date } الساعة { $time } ({ $zone })، استناداً إلى القيد { $seq } · { $hash }
document-boxed = يحلّ { $box } محلّ حروف لا توجد في الخطوط المتاحة: { $letters }.
document-sitting = { $date }، من { $start } إلى { $end }
document-for-everybody = للجميع
document-for-delegate = لجميع المشاركين
document-for-interpreter = لمقصورات الترجمة
document-for-technician = للخدمة الفنية
document-for-chair = للمنصة
document-for-secretariat = للأمانة

## قائمة المتكلمين

document-speakers = قائمة المتكلمين
document-as-of = حتى الساعة
document-list = القائمة
document-list-not-open = لم تُفتح بعد
document-list-open = مفتوحة
document-list-closed-since = مقفلة منذ { $time }
document-list-closed = مقفلة
document-list-closes = مفتوحة، تُقفل الساعة { $time }
document-now = له الكلمة
document-waiting = في الانتظار
document-ends = النهاية المتوقعة
document-interpretation-until = الترجمة حتى
document-place = الرقم
document-delegation = الوفد
document-group = المجموعة
document-language = اللغة
document-from = يتكلم
document-limit = المدة
document-expected = الموعد المتوقع
document-text = النص
document-text-there = نعم
document-joined = بالاشتراك مع { $who }
document-nobody = لا أحد في الانتظار.
document-not-all =
    { $n ->
        [zero] لا أحد في الانتظار؛ ولا تُعرض القائمة كلها في هذا الاجتماع.
        [one] وفد واحد في الانتظار؛ ولا تُعرض القائمة كلها في هذا الاجتماع.
        [two] وفدان في الانتظار؛ ولا تُعرض القائمة كلها في هذا الاجتماع.
        [few] { $n } وفود في الانتظار؛ ولا تُعرض القائمة كلها في هذا الاجتماع.
        [many] { $n } وفداً في الانتظار؛ ولا تُعرض القائمة كلها في هذا الاجتماع.
       *[other] { $n } وفد في الانتظار؛ ولا تُعرض القائمة كلها في هذا الاجتماع.
    }
document-interpretation-ends = تنتهي الترجمة الشفوية؛ ولن يتسع الوقت لسماع من يأتي بعد ذلك
document-passed-over = نودي عليهم ولم يحضروا
document-replies = حقوق الرد، في نهاية الجلسة أو اليوم

## الفئات في رأس من ينتمي إليها؛ والمجموعات الإقليمية

classes-officer = أعضاء المكتب
classes-group-statement = بيانات المجموعات
classes-presentation = العروض
classes-state-party = الدول الأطراف
classes-state-not-party = الدول غير الأطراف
classes-un = الأمم المتحدة
classes-igo = المنظمات الحكومية الدولية
classes-other-international = المنظمات الدولية
classes-ngo = المنظمات غير الحكومية
classes-right-of-reply = حقوق الرد
group-africa = أفريقيا
group-asia-pacific = آسيا والمحيط الهادئ
group-eeg = أوروبا الشرقية
group-grulac = أمريكا اللاتينية ومنطقة البحر الكاريبي
group-weog = أوروبا الغربية ودول أخرى

## وقائع الجلسة

document-account = وقائع الجلسة
document-opened = افتُتحت
document-adjourned = رُفعت
document-not-adjourned = لم تُرفع بعد
document-turns = الكلمات
document-spoken = مدة الكلام
document-time = الوقت
document-used = استغرقت
document-over = التجاوز
document-nothing-happened = لم تُفتتح هذه الجلسة.
document-put-back = نودي عليه خطأً
document-place-kept = انقطع الاتصال وحُفظ الدور
document-cut = أُنهيت بانقضاء المدة
document-stopped = أُنهيت بتوقف الجلسة
happened-inscribed-reply = مُنح حق الرد: { $who }.
happened-passed-over = نودي على وفد { $who } ولم يكن حاضراً.
happened-sitting-opened = افتُتحت الجلسة.
happened-sitting-suspended = عُلِّقت الجلسة.
happened-sitting-suspended-until = عُلِّقت الجلسة حتى الساعة { $time }.
happened-sitting-resumed = استُؤنفت الجلسة.
happened-sitting-adjourned = رُفعت الجلسة.
happened-adjournment-revoked = أُلغي رفع الجلسة.
happened-interpretation-end-moved = تستمر الترجمة الشفوية حتى الساعة { $time }.
happened-chair-handed-over = انتقلت الرئاسة: { $officer }.
happened-meeting-closed = اختُتم الاجتماع.
happened-record-corrected = تصويب ({ $subject }): { $text }
happened-records-lost =
    { $n ->
        [zero] كل ما قُبل محفوظ.
        [one] قُبل القيد { $first } ثم فُقد مع وسيلة التخزين.
        [two] قُبل القيدان { $first } و{ $last } ثم فُقدا مع وسيلة التخزين.
        [few] قُبلت القيود من { $first } إلى { $last } ثم فُقدت مع وسيلة التخزين.
        [many] قُبلت القيود من { $first } إلى { $last } ثم فُقدت مع وسيلة التخزين.
       *[other] قُبلت القيود من { $first } إلى { $last } ثم فُقدت مع وسيلة التخزين.
    }
happened-display-floor = عادت الجلسة إلى العلن.
happened-display-ceremony = أُقيمت مراسم.
happened-display-silence = وقف الحاضرون دقيقة صمت.
happened-display-private = استمرت الجلسة مغلقة.
happened-item-closed = اختُتم النظر في البند { $item }.
happened-item-closed-unheard =
    { $n ->
        [zero] اختُتم النظر في البند { $item }؛ واستُمع إلى جميع الوفود.
        [one] اختُتم النظر في البند { $item }؛ ولم يُستمع إلى وفد واحد.
        [two] اختُتم النظر في البند { $item }؛ ولم يُستمع إلى وفدين.
        [few] اختُتم النظر في البند { $item }؛ ولم يُستمع إلى { $n } وفود.
        [many] اختُتم النظر في البند { $item }؛ ولم يُستمع إلى { $n } وفداً.
       *[other] اختُتم النظر في البند { $item }؛ ولم يُستمع إلى { $n } وفد.
    }
happened-item-reopened = أُعيد فتح النظر في البند { $item }.
happened-list-opened = فُتحت قائمة المتكلمين بشأن البند { $item }.
happened-list-closed = أُقفلت قائمة المتكلمين بشأن البند { $item }.
happened-point-upheld = نقطة نظام أثارها وفد { $who }: قُبلت.
happened-point-not-upheld = نقطة نظام أثارها وفد { $who }: لم تُقبل.
happened-point-noted = نقطة نظام أثارها وفد { $who }: أُحيط بها علماً.
happened-point-right-of-reply = ويُستمع إليها ممارسةً لحق الرد.
happened-point-technical-call = وكانت مسألة فنية.
happened-ruling-appealed = طعن وفد { $who } في القرار.
happened-appeal-overruled = نُقض القرار.
happened-appeal-stands = القرار قائم.
happened-motion-put = اقترح وفد { $who } { $motion }.
happened-motion-carried = اعتُمد الاقتراح: { $motion }.
happened-motion-not-carried = لم يُعتمد الاقتراح: { $motion }.
motion-suspend-sitting = تعليق الجلسة
motion-adjourn-sitting = رفع الجلسة
motion-adjourn-debate = تأجيل مناقشة البند
motion-close-debate = إقفال باب مناقشة البند
happened-objection-raised = اعترض وفد { $who }.
happened-proposal-withdrawn = سُحب المقترح.
happened-decided = تقرر ما يلي: { $text }
happened-text-published = نُشر بيان وفد { $who } كما أُلقي.
happened-text-published-unheard = نُشر كتابةً بيان وفد { $who } الذي لم يتسنَّ الاستماع إليه.

## الإحصاءات

document-statistics = مدة الكلام
document-by-class = بحسب الفئة
document-by-group = بحسب المجموعة الإقليمية
document-by-kind = بحسب نوع الكلمة
document-by-language = بحسب اللغة
document-by-attendance = في القاعة وعن بُعد
document-by-gender = بحسب جنس المتكلم
document-speakers-count = الوفود
document-overruns = التجاوزات
document-over-by = مجموع التجاوز
document-average = المتوسط
document-no-group = بلا مجموعة
document-no-turns = لم يتكلم أحد بعد.
document-spoken-about = المدة التقريبية
document-gender-note = للجلسات التي رُفعت؛ والمدد مقرَّبة إلى خمس دقائق.
document-gender-withheld = لا تُعرض: فعدد المتكلمين من أحد الجنسين في الجلسات التي رُفعت أقل من خمسة.
gender-woman = نساء
gender-man = رجال
gender-other = غير ذلك، أو لم يُذكر
document-whole-meeting = الاجتماع كله

## الغرفة

documents-which = الوثيقة
documents-speakers-what = من ينتظر ومتى يحين دوره
documents-account-what = من تكلم ومن متى إلى متى، وما تقرر
documents-statistics-what = كم استغرق الكلام، ومن تكلم ومن أين
documents-about = بشأن
documents-beside = وإلى جانبها
documents-beside-none = بلا لغة ثانية
documents-reach = لمن
documents-reach-own = للأمانة
documents-reach-public = للجميع
documents-genders = جنس المتكلمين، لهذه الوثيقة وحدها
documents-genders-choose = اختيار ملف…
documents-genders-leave-out = إزالة الملف
documents-open = فتح
documents-save = حفظ بصيغة PDF
documents-setting = قيد الإعداد…
documents-published = البيانات المنشورة
documents-published-none = لم يُنشر أي بيان بعد.
documents-no-line = تعذر الوصول إلى النظام. أعيدوا المحاولة عند عودة الاتصال.
documents-by = المجاميع
documents-all = المجموع
documents-figures-western = 123
documents-figures-eastern = ١٢٣
documents-too-many = وثائق أخرى قيد الإعداد. أعيدوا المحاولة بعد لحظة.
documents-covered = لا يُطبع شيء للجميع ما دامت الجلسة مغلقة أو أثناء المراسم.
documents-unknown = لا يوجد بند أو جلسة كهذه.
documents-failed = تعذر إعداد الوثيقة. أعيدوا المحاولة؛ وإن تكرر ذلك فأبلغوا من يدير النظام.
