### كلمات العناصر المشتركة بين جميع الصفحات: الساعة والضوء والاتصال وخيارات القارئ.

looks-left-of = باقية من { $limit }
looks-over = زيادةً على { $limit }

looks-light-off = ليست الكلمة لأحد
looks-light-called = نودي عليه، ولم يبدأ احتساب الوقت
looks-light-green = له الكلمة
looks-light-amber = ينبغي أن يختتم
looks-light-red = انتهى الوقت
looks-light-paused = الوقت متوقف

looks-line-connecting = جارٍ الاتصال…
looks-line-live = متصل
looks-line-doubtful = الاتصال بطيء. قد لا يكون المعروض محدَّثاً.
looks-line-lost = انقطع الاتصال. جارٍ إعادة الاتصال؛ الساعة مستمرة، وقد لا يكون ما عداها محدَّثاً.
looks-line-ended = انتهى الاتصال.

looks-language = اللغة
looks-theme-dark = داكن
looks-theme-light = فاتح
looks-cancel = إلغاء
looks-close = إغلاق
