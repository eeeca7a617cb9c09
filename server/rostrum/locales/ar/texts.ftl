# النصوص التي تسلّمها الوفود: الاستمارة وما يُقرأ منها. العربية.

## الاستمارة في صفحة المندوب

text-title = نص البيان
text-none = إذا سلّمتم نصكم أمكن للمترجمين الشفويين أن يستعدوا. وحتى تتكلموا لا يقرؤه سواهم والأمانة.
text-hand-in = تسليم نص
text-hand-in-new = تسليم نص معدَّل
text-choose = اختيار ملف
text-choose-hint = ملف PDF أو Word ‏(DOCX) أو نص عادي، حتى { $megabytes } ميغابايت
text-language = لغة النص
text-consent = إذا نفد الوقت ولم يُستمع إلينا، جاز نشر النص بياناً مكتوباً
text-send = تسليم
text-sending = تجري قراءة الملف…
text-handed-in = النسخة { $version }، سُلّمت في { $time }
text-by-secretariat = سلّمته الأمانة
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
text-lost = لم يصل النص؛ حاولوا مرة أخرى.
text-too-large = الملف { $name } أكبر من { $megabytes } ميغابايت؛ احفظوه بلا صور أو نصاً عادياً ثم اختاروه من جديد.
text-statement = قراءة البيان المنشور
