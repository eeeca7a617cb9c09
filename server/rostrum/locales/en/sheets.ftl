# The sheets that open over the chair’s and the secretariat’s pages. English.

chair-keys-protection = After a call, Enter does nothing for 3 seconds and needs a second press until the turn is 10 seconds old. A key that is held does nothing.
chair-letters = Letters work as keys
chair-chime = Soft chime at a point of order
chair-item-ends-turn = { $name } has the floor. Opening another item ends the turn.
chair-constructed = constructed
chair-open-item = Open
chair-reopen-item = Reopen
chair-close-item = Close item { $item }
chair-close-item-title = Close item { $item }?
chair-close-item-words =
    { $n ->
        [0] Nobody is waiting. It can be reopened for 10 minutes.
        [one] One delegation still waiting will be unheard. It can be reopened for 10 minutes.
       *[other] { NUMBER($n) } delegations still waiting will be unheard. It can be reopened for 10 minutes.
    }
chair-sittings-title = Open a sitting
chair-open-sitting = Open
chair-revoke-words = The adjournment can be taken back for 10 minutes.
chair-revoke = Take it back
chair-suspend-title = Suspend the sitting?
chair-suspend-do = Suspend the sitting
chair-for-how-long = For how long
chair-no-time-said = no time said
chair-minutes-until =
    { $n ->
        [one] one minute, until { $time }
       *[other] { NUMBER($n) } minutes, until { $time }
    }
chair-keep-turn = { $name } keeps the floor and goes on afterwards
chair-end-turn = { $name }’s turn ends
chair-adjourn-title = Adjourn the sitting?
chair-adjourn-do = Adjourn the sitting
chair-adjourn-words =
    { $n ->
        [0] Nobody is waiting. It can be taken back for 10 minutes.
        [one] One delegation is still waiting; its place is kept. It can be taken back for 10 minutes.
       *[other] { NUMBER($n) } delegations are still waiting; their places are kept. It can be taken back for 10 minutes.
    }
chair-hand-over-title = Hand over the chair
chair-hand-over-do = Hand over
chair-hand-over-to = Hand over to { $who }
chair-presides = presides
chair-preside-why = If the Chair speaks for it, another officer presides meanwhile.
chair-put-back-title = Put { $name } back?
chair-put-back-do = Put back at the head of the list
chair-put-back-words = Called by mistake: the delegation is next again. The time spoken stays on the record.
chair-inscribe-title = Inscribe a delegation
chair-inscribe-words = Two letters of its name or code, and Enter
chair-inscribe-do = Inscribe
chair-already-waiting = already on the list
chair-why-class = Class: { $class }
chair-why-policy = Within the class { $policy }
chair-why-arrived = Request number { $n }, received at { $time }
chair-why-moved = Moved at { $time } ({ $by })
chair-why-not-moved = Nobody has moved it.
chair-why-before = Why was another called before?
chair-why-whom = choose who was called
chair-matters-none = Nothing is before the Chair.
chair-papers-title = On paper
chair-asked-at = asked for at { $time }
chair-motion-for = for: { $names }
chair-motion-against = against: { $names }
chair-motion-later = decided later
chair-ruling-stands = Ruling stands
chair-carried = Carried
chair-not-carried = Not carried
chair-overruled = Overruled
chair-open-decision = Decide…
chair-grant = Grant
chair-give-reply = Give the floor
chair-swap-do = Change places
chair-note-up = A nameplate is up for
chair-note-whose = Whose
chair-note-whom = choose a delegation
chair-note-do = Note it
chair-note-point = a point of order
chair-note-reply = a right of reply
chair-note-objection = an objection
chair-note-appeal = an appeal against the ruling
chair-note-suspend-sitting = a motion to suspend the sitting
chair-note-adjourn-sitting = a motion to adjourn the sitting
chair-note-adjourn-debate = a motion to adjourn the debate
chair-note-close-debate = a motion to close the debate
chair-decision-title = Decision
chair-proposal-words = The proposal, as you read it
chair-proposal-read = Read the proposal
chair-proposal-back = Take it back
chair-so-decided = It is so decided
chair-hall-title = What the hall is shown
chair-hall-floor = The floor
chair-hall-floor-what = Who speaks, the clock and the list
chair-hall-ceremony = Ceremony
chair-hall-ceremony-what = Nobody has the floor, no clock runs
chair-hall-silence = Minute of silence
chair-hall-silence-what = A dark screen, nobody has the floor
chair-hall-private = Private sitting
chair-hall-private-what = Observers and public screens see nothing
chair-hall-show = Show
chair-hall-shown = shown now
chair-limits-title = Limits and budgets
chair-limits-words = In minutes. Left empty, a limit or a budget is lifted. A delegation with a limit of its own keeps it.
chair-limit-of-turn = Limit of a turn
chair-budget = Budget for the item
chair-budget-spent = { $spent } of { $budget } used
chair-dynamic-title = A limit that fits all who wait
chair-dynamic-when = When it holds
chair-dynamic-in =
    { $n ->
        [0] from now on
        [one] in one minute, announced
       *[other] in { NUMBER($n) } minutes, announced
    }
chair-dynamic-do =
    { $n ->
        [one] Set it for one waiting
       *[other] Set it for { NUMBER($n) } waiting
    }
secretariat-change-title = Change the inscription of { $name }
secretariat-save = Save
secretariat-choose = Choose…
secretariat-language = Language
secretariat-kind = Kind
secretariat-attendance = Speaks
secretariat-speaker = Speaker’s name
secretariat-function = Function
secretariat-time-factor = Time
secretariat-time-factor-same = as it is
secretariat-time-factor-none = the usual time
secretariat-time-factor-half = half as much again
secretariat-time-factor-double = twice the time
secretariat-swap-title = Swap the place of { $name }
secretariat-swap-with = With
secretariat-swap-do = Swap the two places
secretariat-reason = Reason, seen by the secretariat only
secretariat-inscribe-title = Inscribe { $name } on item { $item }
secretariat-inscribe-do = Inscribe
secretariat-behalf = On behalf of
secretariat-thread = Thread
secretariat-video = Length of the video
secretariat-joined = Joined by, with commas
secretariat-rank = Rank
secretariat-rank-none = none
secretariat-walk-in-title = A delegation that just walked in
secretariat-walk-in-add = Add the delegation
secretariat-walk-in-inscribe = Add and inscribe
secretariat-walk-in-pending = Credentials pending, seen by the secretariat only
secretariat-name = Name on the plate
secretariat-class = Class

## Keys

chair-key-next = next speaker
chair-key-pause = start, pause, resume
chair-key-extend = one minute more
chair-key-end = end the turn, twice
chair-key-pass = passed over, twice
chair-key-point = recognize the point of order, twice
chair-key-list = close or open the list, twice
chair-key-inscribe = inscribe a delegation
chair-key-keys = all keys
chair-key-escape = leave it, put it down
chair-key-decision = decision: read, hear objections, decide
chair-key-matters = what is before the Chair
chair-key-items = items
chair-key-suspend = suspend the sitting
