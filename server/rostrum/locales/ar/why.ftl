# لماذا تكلم أحدهم قبل غيره: ما يقوله `rostrum why --before`. العربية.

why-called = أُعطيت الكلمة لـ{ $first } في { $called }، قبل { $then }.
why-rule = القاعدة { $rule }.
why-reason = السبب المذكور: { $reason }
why-asked-later = لم يكن { $then } مدرجاً في القائمة بعد.
why-withdrawn = كان { $then } قد انسحب من القائمة في { $at }.
why-passed-over = لم يكن { $then } حاضراً عند مناداته في { $at }.
why-item-closed = كان البند الذي ينتظر فيه { $then } قد أُغلق في { $at }.
why-other-item = كان { $then } ينتظر في بند لم يكن قيد النظر.
why-out-of-order = أُعطيت الكلمة خارج ترتيب القائمة، بقرار من: { $by }.
why-moved = غُيِّر ترتيبهما في { $at }، من قِبل: { $by }.
why-second-statement = كان ذلك البيان الثاني لـ{ $then }، وتُسمع البيانات الأولى كلها قبله.
why-right-of-reply = كان لـ{ $then } حق الرد، ويُمارس في النهاية.
why-rank = تُراعى الرتبة في هذا الاجتماع، وتكلم { $first } برتبة أعلى.
why-class = تُسمع الفئات بحسب ترتيبها: { $first } قبل { $then }.
why-thread = كلاهما من مجموعة واحدة: العرض ثم التعليقات ثم الرد.
why-alphabetical = كانت القائمة مرتبة ترتيباً أبجدياً.
why-lot = رُتبت القائمة بالقرعة، وبذرتها مدوّنة في السجل.
why-fewest-turns = تكلم أولاً من كان أقل كلاماً.
why-arrival = كان { $first } قد طلب الكلمة أولاً.
why-behind-a-move = نُقل آخرون يدوياً في القائمة، ولا يوضع أحد قبل من نُقل.
why-not-called = لم تُعطَ الكلمة لأي منهما.
