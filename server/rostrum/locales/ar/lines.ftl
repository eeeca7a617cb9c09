# خط المتكلم عن بُعد كما يراه من يدير الجلسة. العربية.

chair-line-lost = انقطع الخط
chair-line-silent = متصل وصوته غير مسموع
chair-line-silent-over = ما زال الصوت غير مسموع. كيف نتابع؟
chair-line-over = لم يعد الخط. كيف نتابع؟
chair-line-waits = ما زلنا ننتظر الخط
chair-still-heard = صوته مسموع
chair-line-wait = الانتظار
chair-keep-place = حفظ الدور
chair-keep-place-what = يتكلم بعد المتكلم التالي بالوقت المتبقي له
chair-line-end = إنهاء الكلمة
chair-connected-silent = متصل وصوته غير مسموع: مسألة فنية مدة { $time } أخرى
