# النصوص التي تسلّمها الوفود: الاستمارة، وما يُقرأ منها، وما قد يكون من عيب في الملف. العربية.

## الاستمارة في صفحة المندوب

text-title = نص البيان
text-none = إذا سلّمتم نصكم أمكن للمترجمين الشفويين أن يستعدوا. وحتى تتكلموا لا يقرؤه سواهم والأمانة.
text-hand-in = تسليم نص
text-hand-in-new = تسليم نص معدَّل
text-choose = اختيار ملف
text-choose-hint = ملف PDF أو Word ‏(DOCX) أو نص عادي، حتى { $megabytes } ميغابايت
text-chosen = { $name }
text-language = لغة النص
text-consent = إذا نفد الوقت ولم يُستمع إلينا، جاز نشر النص بياناً مكتوباً
text-send = تسليم
text-sending = تجري قراءة الملف…
text-handed-in = النسخة { $version }، سُلّمت في { $time }
text-words =
    { $words ->
        [zero] لا كلمات
        [one] كلمة واحدة
        [two] كلمتان
        [few] { $words } كلمات
        [many] { $words } كلمة
       *[other] { $words } كلمة
    }
text-pace =
    { $pace ->
        [zero] أقل من كلمة في الدقيقة
        [one] كلمة واحدة في الدقيقة
        [two] كلمتان في الدقيقة
        [few] { $pace } كلمات في الدقيقة
        [many] { $pace } كلمة في الدقيقة
       *[other] { $pace } كلمة في الدقيقة
    }
text-too-fast = أسرع من أن يُترجم جيداً: اختصروه أو اطلبوا وقتاً أطول.
text-consented = يجوز نشره إذا لم يُستمع إلينا.
text-not-consented = لا يُنشر إذا لم يُستمع إلينا.
text-published = نُشر في { $time }
text-withdraw = سحب النص
text-withdraw-sure = يُمحى النص وجميع نسخه، هنا وعلى كل الشاشات.
text-withdraw-yes = سحبه
text-withdraw-no = إبقاؤه
text-lost = لم يصل النص؛ حاولوا مرة أخرى.

## إلى جانب لوحة المترجم الشفوي

text-show = النص
text-changes = التعديلات منذ النسخة { $version }
text-download = الملف كما سُلّم
text-gone = سُحب النص.

## ما قد يكون من عيب في الملف

text-trouble-empty = لا نص في هذا الملف؛ اختاروا ملف بيانكم.
text-trouble-too-large = الملف أكبر من { $megabytes } ميغابايت؛ احفظوه بلا صور أو نصاً عادياً ثم سلّموه من جديد.
text-trouble-old-word = هذا مستند بصيغة قديمة (DOC أو RTF)؛ احفظوه بصيغة DOCX أو PDF ثم سلّموه من جديد.
text-trouble-not-a-text = ليس هذا ملف PDF ولا مستند Word ولا نصاً عادياً؛ احفظوا بيانكم بإحدى هذه الصيغ ثم سلّموه من جديد.
text-trouble-encrypted = الملف محمي بكلمة سر؛ احفظوه بدونها ثم سلّموه من جديد.
text-trouble-damaged = الملف تالف ولا تمكن قراءته؛ احفظوه مجدداً أو بصيغة PDF ثم سلّموه من جديد.
text-trouble-unpacks-too-large = حجم الملف بعد فك ضغطه أكبر بكثير مما يحتاج إليه بيان، فلم يُفتح؛ احفظوه بلا صور ثم سلّموه من جديد.
text-trouble-no-words = الصفحات صور بلا نص كما يخرجها الماسح الضوئي؛ سلّموا الملف الذي طُبع.
text-trouble-too-many-words = في النص أكثر من { $words } كلمة؛ سلّموا ما سيُلقى فقط.
text-trouble-encoding = لا تمكن قراءة حروف هذا الملف على وجه اليقين؛ احفظوه نصاً بترميز UTF-8 أو بصيغة DOCX أو PDF ثم سلّموه من جديد.
text-trouble-too-slow = استغرقت قراءة الملف وقتاً أطول مما يجوز؛ احفظوه نصاً عادياً أو ملف PDF أبسط ثم سلّموه من جديد.
text-too-many-uploads = سُلّمت ملفات كثيرة في وقت قصير؛ انتظروا دقيقة ثم حاولوا من جديد.
