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
script-reply =
    { $whom-is ->
        [state] I now give the floor to the delegation { $whom } in exercise of its right of reply.
       *[other] I now give the floor to the representative { $whom } in exercise of the right of reply.
    }
script-video =
    { $whom-is ->
        [state] We shall now see a recorded statement by the delegation { $whom }.
       *[other] We shall now see a recorded statement by the representative { $whom }.
    }
script-pass =
    { $whom-is ->
        [state] The delegation { $whom } does not take the floor for now. We move on to the next speaker.
       *[other] The representative { $whom } does not take the floor for now. We move on to the next speaker.
    }
script-technical-pause =
    { $whom-is ->
        [state] The connection with the delegation { $whom } is lost. I ask for a moment of patience; it keeps the floor.
       *[other] The connection with the representative { $whom } is lost. I ask for a moment of patience; the floor is kept.
    }
script-not-heard =
    { $whom-is ->
        [state] We can’t hear the delegation { $whom } yet. I ask it to check its microphone; it keeps the floor.
       *[other] We can’t hear the representative { $whom } yet. Please check the microphone; the floor is kept.
    }
script-appeal =
    { $whom-is ->
        [state] The delegation { $whom } has appealed against my ruling.
       *[other] The representative { $whom } has appealed against my ruling.
    }
script-motion =
    { $whom-is ->
        [state] The delegation { $whom } has moved { script-motion-what }.
       *[other] The representative { $whom } has moved { script-motion-what }.
    }
script-motion-what =
    { $motion ->
        [suspend_sitting] the suspension of the meeting
        [adjourn_sitting] the adjournment of the meeting
        [adjourn_debate] the adjournment of the debate on this item
       *[close_debate] the closure of the debate on this item
    }
script-on-motion =
    { $whom-is ->
        [state] I give the floor to the delegation { $whom } to speak { script-motion-side }.
       *[other] I give the floor to the representative { $whom } to speak { script-motion-side }.
    }
script-motion-side =
    { $side ->
        [for] in favour of the motion
       *[against] against the motion
    }
script-proposal = If I hear no objection, I shall take it that the meeting so decides. I hear no objection. It is so decided.
script-objection =
    { $whom-is ->
        [state] The delegation { $whom } has objected. The proposal is not adopted.
       *[other] The representative { $whom } has objected. The proposal is not adopted.
    }
script-decided = It is so decided.
script-silence = I invite all to rise and observe a minute of silence.
script-open-list = The list of speakers is open.
script-close-list = The list of speakers is closed.
script-closing-at = I intend to close the list of speakers at { $time }.
script-suspend = The meeting is suspended.
script-suspend-until = The meeting is suspended until { $time }.
