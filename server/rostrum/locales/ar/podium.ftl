# المنصة نفسها: ما لا تقوله إلا صفحة الرئاسة أو من يدير الجلسة نيابة عنها. العربية.

## من له الكلمة

chair-turn-called = مدعو إلى الكلام، ولم تبدأ الساعة
chair-turn-speaking = له الكلمة
chair-turn-paused = له الكلمة، والساعة متوقفة
chair-turn-interrupted = قوطعت الكلمة
chair-light-amber = له الكلمة، وينبغي الاختتام
chair-light-red = له الكلمة، وانتهى الوقت
chair-starts-in = تبدأ بعد { $time }
chair-kept = محفوظة، والباقي
chair-progress = تكلموا: { $heard } · في الانتظار: { $waiting }
chair-progress-ends = تكلموا: { $heard } · في الانتظار: { $waiting } · تنتهي القائمة نحو { $ends }
chair-until = حتى { $time }

## ما يمكن فعله بالكلمة

chair-extend = { "+1" } دقيقة
chair-start = بدء
chair-pause = إيقاف
chair-resume = استئناف
chair-end = إنهاء
chair-pass = تجاوز الدور
chair-next = التالي: { $name }
chair-next-again = تأكيد: { $name }
chair-nobody-waiting = لا أحد في الانتظار
chair-rule-first = القرار أولاً
chair-main-planned = افتتاح الجلسة…
chair-main-item = فتح بند…
chair-main-suspended = استئناف الجلسة
chair-main-adjourned = افتتاح الجلسة التالية…

## ما يقال

chair-say-now = يقال الآن
chair-say-then = عند النداء التالي

## القائمة

chair-list = قائمة المتكلمين
chair-close-list = إقفال القائمة…
chair-open-list = فتح القائمة…
chair-close-again = تأكيد: إقفال
chair-open-again = تأكيد: فتح

## الجلسة

chair-sitting = الجلسة
chair-what-if = لو تكلم كلٌّ منهم على الأكثر
chair-ceiling-value = على الأكثر { $time }
chair-set-ceiling =
    { $n ->
        [one] { $time } لمتكلم واحد
        [two] { $time } لمتكلمَين
        [few] { $time } لـ{ $count } متكلمين
        [many] { $time } لـ{ $count } متكلماً
       *[other] { $time } لـ{ $count } متكلم
    }
chair-lift-ceiling = رفع الحد { $time }
chair-now-at = { $time } الآن
chair-interpretation-ends-at = { $time } نهاية الترجمة
chair-unheard = لن يتكلم: { $names }
chair-others =
    { $n ->
        [one] وفد آخر
        [two] وفدان آخران
        [few] { NUMBER($n) } وفود أخرى
        [many] { NUMBER($n) } وفداً آخر
       *[other] { NUMBER($n) } وفد آخر
    }

## ما هو أمام الرئاسة، المقررات، القاعة، الحدود

chair-close-in =
    { $n ->
        [one] إقفال بعد دقيقة
        [two] إقفال بعد دقيقتين
        [few] إقفال بعد { NUMBER($n) } دقائق
        [many] إقفال بعد { NUMBER($n) } دقيقة
       *[other] إقفال بعد { NUMBER($n) } دقيقة
    }
chair-keep-open = إبقاؤها مفتوحة
chair-closes-in = تُقفل بعد { $time }
chair-limits = الحدود والمخصصات…

## نهاية الجلسة والترجمة

chair-close-now = تُقفل القائمة الآن
chair-more-speakers =
    { $n ->
        [0] لا متكلم إضافياً
        [one] متكلم إضافي واحد
        [two] متكلمان إضافيان
        [few] { NUMBER($n) } متكلمين إضافيين
        [many] { NUMBER($n) } متكلماً إضافياً
       *[other] { NUMBER($n) } متكلم إضافي
    }
chair-fewer = متكلم أقل
chair-one-more = متكلم إضافي
chair-close-list-now = إقفال القائمة الآن
chair-set-and-close = { $time } لـ{ $count }، وتُقفل القائمة
chair-propose = وقت يكفي الجميع: { $time } لكل منهم…
chair-announced = { $time } لكل منهم من { $from }، وقد أُعلن
chair-no-interpretation = { $language }: لا ترجمة، وأُبلغت المقصورات
chair-next-cure = قبل { $name }: تبديل في مقصورة { $booth }
chair-next-gap = التالي { $name }: لا ترجمة إلى { $languages }
chair-slower = يطلب المترجمون التمهل في الكلام
chair-sound = المترجمون: الصوت غير كافٍ
chair-sound-pause = مقصورتان لا تستطيعان العمل بهذا الصوت
chair-cannot-hear =
    { $n ->
        [one] { $language }: وفد واحد لا يسمعها
        [two] { $language }: وفدان لا يسمعانها
        [few] { $language }: { NUMBER($n) } وفود لا تسمعها
        [many] { $language }: { NUMBER($n) } وفداً لا يسمعونها
       *[other] { $language }: { NUMBER($n) } وفد لا يسمعونها
    }
