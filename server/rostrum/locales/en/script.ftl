# What the chair reads out. English.
# Each name arrives in the form that follows "the delegation": "of Colombia".
# $whom-is and $then-is say how it is addressed: state, organisation or officer.

script-thank =
    { $whom-is ->
        [state] I thank the delegation { $whom }.
       *[other] I thank the representative { $whom }.
    }
script-give =
    { $whom-is ->
        [state] I now give the floor to the delegation { $whom }.
       *[other] I now give the floor to the representative { $whom }.
    }
script-give-then =
    { $whom-is ->
        [state] { $then-is ->
            [state] I now give the floor to the delegation { $whom }, to be followed by the delegation { $then }.
           *[other] I now give the floor to the delegation { $whom }, to be followed by the representative { $then }.
        }
       *[other] { $then-is ->
            [state] I now give the floor to the representative { $whom }, to be followed by the delegation { $then }.
           *[other] I now give the floor to the representative { $whom }, to be followed by the representative { $then }.
        }
    }
script-none-left = There are no further speakers on my list.
script-point-raised =
    { $whom-is ->
        [state] The delegation { $whom } has asked for the floor on a point of order.
       *[other] The representative { $whom } has asked for the floor on a point of order.
    }
script-point-floor =
    { $whom-is ->
        [state] I give the floor to the delegation { $whom } on a point of order.
       *[other] I give the floor to the representative { $whom } on a point of order.
    }
script-open = I declare the meeting open.
script-resume = The meeting is resumed.
script-adjourned = The meeting is adjourned.
