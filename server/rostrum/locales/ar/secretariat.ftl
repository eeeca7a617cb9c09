# صفحة الأمانة. العربية.

## The rooms

secretariat-rooms = الأقسام
secretariat-room-lists = القوائم
secretariat-room-programme = البرنامج
secretariat-room-import = استيراد
secretariat-room-people = المشاركون
secretariat-room-documents = الوثائق
secretariat-room-texts = النصوص
secretariat-room-interpretation = الترجمة الشفوية
secretariat-room-activity = النشاط

## Conducting in the chair’s place

secretariat-conduct = الكلمة
secretariat-conduct-on = إدارة الجلسة من هنا
secretariat-conduct-off = التوقف عن الإدارة من هنا
secretariat-podium-gone = لا أحد على صفحة الرئاسة. يمكنكم إدارة الجلسة من هنا فوراً.

## A nameplate is up

secretariat-nameplate = رُفعت لوحة
secretariat-nameplate-hint = حرفان ثم Enter
secretariat-nameplate-help = المفتاح N يأتي بكم إلى هنا. Shift مع Enter: باسم مجموعة، أو مشترك، أو ضمن سلسلة، أو بالفيديو. اسم غير معروف: أضيفوا من وصل للتو.
secretariat-for-item = لأي بند
secretariat-no-item = لا بند
secretariat-waits-already = في القائمة، الترتيب { $place }
secretariat-made = { $name }: البند { $item }، الترتيب { $place }
secretariat-undo = تراجع
secretariat-walk-in = إضافة «{ $name }»…

## The lists

secretariat-lists-shown = القوائم المعروضة
secretariat-no-list-shown = لا قائمة معروضة. اختاروا بنوداً أعلاه.
secretariat-list-menu = ما يمكن فعله بقائمة البند { $item }
secretariat-closes-at = تُقفل القائمة في { $time }
secretariat-list-open = فتح القائمة
secretariat-list-stays-open = عدم إقفالها
secretariat-list-close = إقفال القائمة الآن
secretariat-list-close-in =
    { $n ->
        [zero] إعلان: تُقفل الآن
        [one] إعلان: تُقفل بعد دقيقة
        [two] إعلان: تُقفل بعد دقيقتين
        [few] إعلان: تُقفل بعد { NUMBER($n) } دقائق
        [many] إعلان: تُقفل بعد { NUMBER($n) } دقيقة
       *[other] إعلان: تُقفل بعد { NUMBER($n) } دقيقة
    }
secretariat-list-order = الترتيب: { $policy }
secretariat-change = تعديل…
secretariat-swap = تبادل الموضعين…

## Sheets about an entry

secretariat-rank-head-of-state = رئيس دولة
secretariat-rank-head-of-government = رئيس حكومة
secretariat-rank-minister = وزير
