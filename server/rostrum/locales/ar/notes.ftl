# المذكرات بين الرئاسة والأمانة، في صفحتي كليهما. العربية.

notes-title = مذكرات
notes-to-chair = مذكرات إلى الرئاسة
notes-sent = أُرسلت
notes-read-at = قُرئت الساعة { $time }
notes-read = قرأتها
notes-write = اكتبوا مذكرة لا يراها سواكم
notes-send = إرسال
notes-no-line = لا اتصال الآن؛ المذكرة محفوظة هنا.
