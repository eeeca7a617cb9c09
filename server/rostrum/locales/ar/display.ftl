# شاشة القاعة. العربية.

display-has-the-floor = له الكلمة
display-light-called = مدعو إلى الكلام
display-light-green = بقي وقت
display-light-amber = يُرجى الاختتام
display-light-red = انتهى الوقت
display-light-paused = الساعة متوقفة
display-of = من { $limit }
display-kept = يتابع بعدها { $name }، والباقي { $left }
display-kept-spent = يتابع بعدها { $name }، ولم يبق وقت
display-more =
    { $n ->
        [one] وفد آخر
        [two] وفدان آخران
        [few] { NUMBER($n) } وفود أخرى
        [many] { NUMBER($n) } وفداً آخر
       *[other] { NUMBER($n) } وفد آخر
    }
display-phase-planned = تبدأ الجلسة بعد قليل
display-phase-open = ليست الكلمة لأحد
display-phase-suspended = الجلسة معلَّقة
display-phase-adjourned = رُفعت الجلسة
display-phase-closed = اختُتم الاجتماع
display-until = حتى { $time }
display-instead-ceremony = مراسم احتفالية
display-instead-silence = دقيقة صمت
display-instead-private = جلسة مغلقة
display-proposal = مشروع مقرر
display-closes-in = تُقفل القائمة بعد { $left }
