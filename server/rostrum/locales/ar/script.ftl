# ما تقرؤه الرئاسة. العربية.
# يأتي كل اسم بالصيغة التي تلي كلمة «وفد»: «كولومبيا».
# يبيّن $whom-is و$then-is إلى من يوجَّه الكلام: دولة (state) أو منظمة (organisation) أو هيئة من هيئات الاجتماع (officer).

script-thank =
    { $whom-is ->
        [state] أشكر وفد { $whom }.
       *[other] أشكر ممثل { $whom }.
    }
script-give =
    { $whom-is ->
        [state] وأعطي الكلمة الآن لوفد { $whom }.
       *[other] وأعطي الكلمة الآن لممثل { $whom }.
    }
script-give-then =
    { $whom-is ->
        [state] { $then-is ->
            [state] وأعطي الكلمة الآن لوفد { $whom }، يليه وفد { $then }.
           *[other] وأعطي الكلمة الآن لوفد { $whom }، يليه ممثل { $then }.
        }
       *[other] { $then-is ->
            [state] وأعطي الكلمة الآن لممثل { $whom }، يليه وفد { $then }.
           *[other] وأعطي الكلمة الآن لممثل { $whom }، يليه ممثل { $then }.
        }
    }
script-none-left = لم يعد على قائمتي متكلمون آخرون.
script-point-raised =
    { $whom-is ->
        [state] طلب وفد { $whom } الكلمة بشأن نقطة نظام.
       *[other] طلب ممثل { $whom } الكلمة بشأن نقطة نظام.
    }
script-point-floor =
    { $whom-is ->
        [state] أعطي الكلمة لوفد { $whom } بشأن نقطة نظام.
       *[other] أعطي الكلمة لممثل { $whom } بشأن نقطة نظام.
    }
script-open = أعلن افتتاح الجلسة.
script-resume = تُستأنف الجلسة.
script-adjourned = رُفعت الجلسة.
script-reply =
    { $whom-is ->
        [state] وأعطي الكلمة الآن لوفد { $whom } ممارسةً لحق الرد.
       *[other] وأعطي الكلمة الآن لممثل { $whom } ممارسةً لحق الرد.
    }
script-video =
    { $whom-is ->
        [state] نشاهد الآن بياناً مسجلاً لوفد { $whom }.
       *[other] نشاهد الآن بياناً مسجلاً لممثل { $whom }.
    }
script-pass =
    { $whom-is ->
        [state] لا يتناول وفد { $whom } الكلمة الآن. ننتقل إلى المتكلم التالي.
       *[other] لا يتناول ممثل { $whom } الكلمة الآن. ننتقل إلى المتكلم التالي.
    }
script-technical-pause =
    { $whom-is ->
        [state] انقطع الاتصال بوفد { $whom }. أرجو الانتظار لحظة؛ وتبقى الكلمة له.
       *[other] انقطع الاتصال بممثل { $whom }. أرجو الانتظار لحظة؛ وتبقى الكلمة له.
    }
script-not-heard =
    { $whom-is ->
        [state] لا نسمع وفد { $whom } بعد. أرجو التحقق من الميكروفون؛ وتبقى الكلمة له.
       *[other] لا نسمع ممثل { $whom } بعد. أرجو التحقق من الميكروفون؛ وتبقى الكلمة له.
    }
script-appeal =
    { $whom-is ->
        [state] طعن وفد { $whom } في قراري.
       *[other] طعن ممثل { $whom } في قراري.
    }
script-motion =
    { $whom-is ->
        [state] يقترح وفد { $whom } { script-motion-what }.
       *[other] يقترح ممثل { $whom } { script-motion-what }.
    }
script-motion-what =
    { $motion ->
        [suspend_sitting] تعليق الجلسة
        [adjourn_sitting] رفع الجلسة
        [adjourn_debate] تأجيل مناقشة هذا البند
       *[close_debate] إقفال باب مناقشة هذا البند
    }
script-on-motion =
    { $whom-is ->
        [state] أعطي الكلمة لوفد { $whom } { script-motion-side }.
       *[other] أعطي الكلمة لممثل { $whom } { script-motion-side }.
    }
script-motion-side =
    { $side ->
        [for] تأييداً للاقتراح
       *[against] معارضةً للاقتراح
    }
script-proposal = إذا لم أسمع أي اعتراض، فسأعتبر أن الاجتماع يقرر ذلك. لا أسمع أي اعتراض. تقرر ذلك.
script-objection =
    { $whom-is ->
        [state] اعترض وفد { $whom }. ولا يُعتمد المقترح.
       *[other] اعترض ممثل { $whom }. ولا يُعتمد المقترح.
    }
script-decided = تقرر ذلك.
script-silence = أدعو الجميع إلى الوقوف دقيقة صمت.
script-open-list = فُتحت قائمة المتكلمين.
script-close-list = أُقفلت قائمة المتكلمين.
script-closing-at = أعتزم إقفال قائمة المتكلمين في الساعة { $time }.
script-suspend = تُعلَّق الجلسة.
script-suspend-until = تُعلَّق الجلسة حتى الساعة { $time }.
