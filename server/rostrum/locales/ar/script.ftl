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
