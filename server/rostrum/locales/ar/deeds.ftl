# ما جرى كما يرويه سجل النشاط. العربية.

## The meeting

deed-meeting-imported = استيراد البرنامج
deed-participants-listed = تحديث المشاركين
deed-settings-changed = تغيير الإعدادات
deed-delegation-added = إضافة وفد
deed-chair-handed-over = تسليم الرئاسة
deed-meeting-closed = اختتام الاجتماع
deed-record-corrected = تصويب المحضر
deed-link-issued = إصدار رابط
deed-link-revoked = إلغاء رابط
deed-note-sent = إرسال مذكرة خاصة
deed-note-read = قراءة مذكرة خاصة
deed-records-lost = بيان القيود المفقودة
deed-loss-noted = الإحاطة علماً بالقيود المفقودة
deed-display-set = تغيير المعروض في القاعة

## Sittings and items

deed-sitting-opened = افتتاح الجلسة
deed-sitting-suspended = تعليق الجلسة
deed-sitting-resumed = استئناف الجلسة
deed-sitting-adjourned = رفع الجلسة
deed-adjournment-revoked = التراجع عن رفع الجلسة
deed-interpretation-end-moved = تغيير موعد انتهاء الترجمة الشفوية
deed-item-opened = فتح البند
deed-item-closed = إقفال البند
deed-item-reopened = إعادة فتح البند

## The list

deed-list-opened = فتح القائمة
deed-closing-announced = إعلان إقفال القائمة
deed-list-closed = إقفال القائمة
deed-opening-settled = إجراء القرعة لطلبات الافتتاح
deed-entry-inscribed = تسجيل في القائمة
deed-entry-withdrawn = سحب التسجيل
deed-withdrawal-undone = التراجع عن السحب
deed-entry-changed = تعديل التسجيل
deed-sent-to-end = نقل إلى آخر فئته
deed-speaker-named = تسمية المتكلم
deed-entry-moved = نقل في القائمة
deed-entries-swapped = تبادل الموضعين
deed-swap-proposed = عرض تبادل الموضعين
deed-swap-declined = رفض التبادل
deed-list-arranged = إعادة ترتيب القائمة
deed-order-set = تحديد ترتيب القائمة
deed-list-spread = توزيع المواضع
deed-limit-set = تحديد الحد الزمني
deed-limits-announced = إعلان الحد الزمني
deed-limits-applied = تطبيق الحد المعلن
deed-budget-set = تحديد مخصصات الوقت
deed-entry-passed-over = تجاوز
deed-entry-put-back = إعادة إلى القائمة
deed-replies-unheard = ردود لم تُسمع

## Turns

deed-turn-called = إعطاء الكلمة
deed-clock-started = بدء التوقيت
deed-turn-paused = وقف التوقيت
deed-turn-resumed = استئناف التوقيت
deed-turn-extended = إضافة وقت
deed-turn-interrupted = مقاطعة
deed-turn-taken-up = متابعة بعد المقاطعة
deed-turn-limit-changed = تغيير حد المداخلة
deed-video-failed = تعذر الفيديو، يتكلم مباشرة
deed-turn-ended = انتهاء المداخلة
deed-line-lost = انقطاع الخط
deed-line-back = عودة الخط
deed-line-ignored = مسموع رغم انقطاع الخط

## Points of order, replies, motions, decisions

deed-point-raised = إثارة نقطة نظام
deed-point-withdrawn = سحب نقطة النظام
deed-point-held = إرجاء نقطة النظام إلى نهاية الجملة
deed-point-recognised = إعطاء الكلمة بشأن نقطة النظام
deed-point-declined = رفض نقطة النظام
deed-point-ruled = الفصل في نقطة النظام
deed-ruling-appealed = الطعن في القرار
deed-appeal-decided = البت في الطعن
deed-reply-requested = طلب حق الرد
deed-reply-granted = منح حق الرد
deed-reply-declined = رفض طلب حق الرد
deed-motion-put = تقديم اقتراح إجرائي
deed-motion-speaker-noted = يتكلم في الاقتراح
deed-motion-decided = البت في الاقتراح
deed-decision-proposed = اقتراح مقرر
deed-objection-raised = إبداء اعتراض
deed-objection-withdrawn = سحب الاعتراض
deed-proposal-withdrawn = سحب المقترح
deed-decided = اتخاذ المقرر

## Texts

deed-text-handed-in = تسليم النص
deed-text-withdrawn = سحب النص
deed-text-published = نشر البيان

## Booths and channels

deed-plan-set = تخطيط القنوات
deed-language-declared = إعلان لغة الكلمة
deed-mic-taken = أمام الميكروفون
deed-handover-asked = طلب تسليم الميكروفون
deed-handover-agreed = الموافقة على التسليم
deed-relay-reported = الإبلاغ عن الترحيل
deed-booth-stopped = توقف المقصورة
deed-booth-resumed = عودة المقصورة
deed-signalled = إشارة من مقصورة
deed-channel-unheard = لا يسمع قناة
deed-technician-called = استدعاء الفني
deed-technician-sent-for = إيفاد الفني إلى وفد
deed-call-taken = تولي الاستدعاء
deed-call-resolved = انتهاء الاستدعاء

## What a deed tells besides

deed-limit = الحد { $time }
deed-used = تكلم { $time }
deed-end-ended = انتهت
deed-end-next-called = استُدعي التالي
deed-end-cut = قُطعت عند الحد
deed-end-yielded = تنازل عن الكلمة
deed-end-stopped = توقفت الجلسة
deed-end-not-there = لم يكن حاضراً
deed-end-put-back = أُعيد إلى القائمة
deed-end-ruled = انتهت بالقرار
deed-end-place-kept = احتفظ بموضعه
deed-ruling-upheld = قُبلت
deed-ruling-not-upheld = لم تُقبل
deed-ruling-noted = أُحيط بها علماً

## القيود المفقودة

loss-name = القيود المفقودة
loss-title =
    { $n ->
        [zero] لم يُفقد أي قيد
        [one] فُقد قيد واحد
        [two] فُقد قيدان
        [few] فُقدت { $count } قيود
        [many] فُقد { $count } قيداً
       *[other] فُقد { $count } قيد
    }
loss-what =
    { $n ->
        [zero] كل ما قُبل محفوظ.
        [one] قُبل القيد رقم { $first } ثم فُقد مع وسيلة التخزين.
        [two] قُبل القيدان { $first } و{ $last } ثم فُقدا مع وسيلة التخزين.
        [few] قُبلت القيود من { $first } إلى { $last } ثم فُقدت مع وسيلة التخزين.
        [many] قُبلت القيود من { $first } إلى { $last } ثم فُقدت مع وسيلة التخزين.
       *[other] قُبلت القيود من { $first } إلى { $last } ثم فُقدت مع وسيلة التخزين.
    } ما تعرضه هذه الصفحة الآن هو المعتمد، وما ينقص منه يلزم القيام به من جديد.
loss-deeds = ما فُقد
loss-earlier =
    { $n ->
        [zero] لا قيود أسبق
        [one] قيد أسبق واحد لا يُعرف عنه شيء آخر
        [two] قيدان أسبقان لا يُعرف عنهما شيء آخر
        [few] { $count } قيود أسبق لا يُعرف عنها شيء آخر
        [many] { $count } قيداً أسبق لا يُعرف عنها شيء آخر
       *[other] { $count } قيد أسبق لا يُعرف عنها شيء آخر
    }
loss-noted = أُحيط علماً
