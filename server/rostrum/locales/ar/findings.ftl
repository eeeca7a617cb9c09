# ما يوجد في ملفات الاجتماع وما كان متوقعا فيها، لمن يعدّها. العربية.
# تُقرأ «وُجد: … المتوقع: …» في الصفحة، وفي سطر واحد على الحاسوب؛ وليس أي من الجزأين جملة.

finding-told = { $place } — وُجد: { $found }؛ المتوقع: { $expected }
finding-within = { $place }، { $part }
finding-row = السطر { $row }
finding-more =
    { $n ->
        [zero] ولا شيء غيرها
        [one] وأمر آخر
        [two] وأمران آخران
        [few] و{ NUMBER($n) } أمور أخرى
        [many] و{ NUMBER($n) } أمراً آخر
       *[other] و{ NUMBER($n) } أمر آخر
    }

## ما يوجد

found-nothing = لا شيء
found-value = «{ $text }»
found-several =
    { $count ->
        [0] قائمة فارغة
        [one] قائمة بعنصر واحد
        [two] قائمة بعنصرين
        [few] قائمة من { NUMBER($count) } عناصر
        [many] قائمة من { NUMBER($count) } عنصراً
       *[other] قائمة من { NUMBER($count) } عنصر
    }
found-fields = كائن
found-again = «{ $text }» مرة أخرى
found-passage = «{ $text }» في السطر { NUMBER($line, useGrouping: 0) } من الملف
found-end = نهاية الملف
found-columns = الأعمدة { $names }
found-row-of-cells =
    { $count ->
        [zero] لا خلايا
        [one] خلية واحدة
        [two] خليتان
        [few] { NUMBER($count) } خلايا
        [many] { NUMBER($count) } خلية
       *[other] { NUMBER($count) } خلية
    }
found-more = أكثر من ذلك
found-workbook = مصنف جداول أو ملف مضغوط
found-binary = ملف ثنائي
found-damaged = ملف مضغوط لا يُفتح
found-unopened = { $reason }

## قيمة متوقعة

expected-text = نص مقروء
expected-identifier = معرّف لا يزيد على { $most } من الحروف اللاتينية والأرقام و{ "- _ ." }
expected-one-of =
    { $more ->
        [0] واحدة من القيم: { $known }
        [one] واحدة من القيم: { $known } أو قيمة أخرى
        [two] واحدة من القيم: { $known } أو قيمتين أخريين
        [few] واحدة من القيم: { $known } أو { NUMBER($more) } قيم أخرى
        [many] واحدة من القيم: { $known } أو { NUMBER($more) } قيمة أخرى
       *[other] واحدة من القيم: { $known } أو { NUMBER($more) } قيمة أخرى
    }
expected-flag = { "true" } أو { "false" } من دون علامتي تنصيص
expected-whole = عدد صحيح من { $least } إلى { $most }
expected-natural = عدد صحيح، 0 أو أكثر
expected-number = عدد لا تزيد أرقامه على { $digits }
expected-languages = قائمة برموز اللغات، مثل { "[\"en\", \"fr\"]" }
expected-first-language = { $language } أولاً، وهي لغة المقصورة
expected-no-language = لا لغة للقناة 0، فهي القاعة
expected-listed =
    { $of ->
        [texts] قائمة نصوص
        [numbers] قائمة أعداد صحيحة
       *[objects] قائمة كائنات، واحد على الأقل
    }
expected-fielded = كائن فيه { $fields }
expected-amounts = كائن فيه عدد صحيح لكل اسم
expected-setting = إعدادات بأسمائها كما في { "docs/floor-rules.md" }
expected-pack = ملف، أو إحدى مجموعات القواعد { $known }

## وقت متوقع

expected-zone = اسم منطقة زمنية لدى { "IANA" }، مثل { "Europe/Zurich" }
expected-moment = تاريخ ووقت، مثل { "2022-06-20T10:00" } أو { "2022-06-20T10:00+02:00" }
expected-moment-of-zone = وقت موجود في ذلك اليوم في المنطقة { $zone }
expected-wall-clock = وقت من أوقات القاعة، مثل { "09:30" }
expected-after = وقت بعد { $moment }

## ما يرد مرة واحدة

expected-once =
    { $first ->
        [0] الشيء نفسه مرة واحدة فقط
       *[other] الشيء نفسه مرة واحدة فقط؛ وقد ورد في السطر { NUMBER($first, useGrouping: 0) }
    }
expected-one-statement = بيان واحد لكل وفد في البند (LS3)؛ الأول في السطر { NUMBER($first, useGrouping: 0) }
expected-also = وأيضاً { $names }

## ملف متوقع

expected-at-most =
    { $of ->
        [characters]
            { $most ->
                [zero] لا شيء
                [one] حرف واحد على الأكثر
                [two] حرفان على الأكثر
                [few] { NUMBER($most) } أحرف على الأكثر
                [many] { NUMBER($most) } حرفاً على الأكثر
               *[other] { NUMBER($most) } حرف على الأكثر
            }
        [levels]
            { $most ->
                [zero] لا مستويات
                [one] مستوى واحد من القوائم والكائنات على الأكثر
                [two] مستويان من القوائم والكائنات على الأكثر
                [few] { NUMBER($most) } مستويات من القوائم والكائنات على الأكثر
                [many] { NUMBER($most) } مستوى من القوائم والكائنات على الأكثر
               *[other] { NUMBER($most) } مستوى من القوائم والكائنات على الأكثر
            }
        [files]
            { $most ->
                [zero] لا ملفات
                [one] ملف واحد على الأكثر
                [two] ملفان على الأكثر
                [few] { NUMBER($most) } ملفات على الأكثر
                [many] { NUMBER($most) } ملفاً على الأكثر
               *[other] { NUMBER($most) } ملف على الأكثر
            }
        [mebibytes] { NUMBER($most) } ميبيبايت على الأكثر
       *[rows]
            { $most ->
                [zero] لا سطور
                [one] سطر واحد على الأكثر
                [two] سطران في المرة على الأكثر
                [few] { NUMBER($most) } أسطر في المرة على الأكثر
                [many] { NUMBER($most) } سطراً في المرة على الأكثر
               *[other] { NUMBER($most) } سطر في المرة على الأكثر
            }
    }
expected-cell-for-each-title =
    { $count ->
        [zero] لا خلايا، بعدد العناوين
        [one] خلية واحدة، بعدد العناوين
        [two] خليتان، بعدد العناوين
        [few] { NUMBER($count) } خلايا، بعدد العناوين
        [many] { NUMBER($count) } خلية، بعدد العناوين
       *[other] { NUMBER($count) } خلية، بعدد العناوين
    }
expected-closed-quotes = خلية تُغلق علامتا تنصيصها
expected-table = نص بترميز { "UTF-8" }: جدول محفوظ بصيغة «{ "CSV UTF-8" }»، أو { "JSON" }
expected-json = { "JSON" }
expected-a-file = ملف يمكن فتحه
expected-archive = ملف { "zip" } يُفتح بلا كلمة سر
expected-a-part = ملف يُعرف بأعمدته أو باسمه: { $known }
expected-one-file = ملف واحد لكل جزء؛ ولهذا الجزء ملف آخر هو «{ $first }»
expected-lighter = ملفات أصغر
expected-later-part = تسجيلات أو مشاركون: بعد افتتاح جلسة لا يمكن استيراد شيء آخر (MT1)

## ما لا يعيق شيئاً

remark-not-used = { $file }: غير مستعمل: { $names }
remark-left-aside = { $file }: لم يُقرأ، فهو ليس جدولاً ولا { "JSON" }
remark-unranked = { $file }، السطر { NUMBER($row, useGrouping: 0) }: لا يعطي البرنامج الفئة «{ $kind }» وقتاً ولا رتبة؛ فتأتي وفودها أخيراً وبالحد العام للاجتماع.
remark-other-name = { $file }: يسمي الاجتماع «{ $calls }»؛ وسيُستورد باسم «{ $known }».
