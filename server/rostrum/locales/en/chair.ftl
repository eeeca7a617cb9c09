# The chair's page. English.

## The head

chair-list-ends = list ends
chair-interpretation-ends = interpretation ends
chair-now = now

## Who has the floor

chair-phase-planned = The sitting has not been opened
chair-phase-suspended = The sitting is suspended
chair-phase-adjourned = The sitting is adjourned
chair-phase-closed = The meeting is closed

## What can be done with the turn

chair-again = Again?
chair-armed = Press again to confirm.
chair-cap-space = space

## The point of order

chair-point-raised = Point of order
chair-point-held = Point of order, after this sentence
chair-point-recognised = Point of order, your ruling
chair-point-others =
    { $n ->
        [one] then { $name }
       *[other] then { $name } and { NUMBER($n) } in all
    }
chair-recognise = Recognize now
chair-after-sentence = After this sentence
chair-decline = Decline
chair-then-resumes = { $name } goes on
chair-ruling-upheld = Upheld
chair-ruling-not-upheld = Not upheld
chair-ruling-noted = Noted

## The list

chair-list-not-open = List not open
chair-list-open = List open
chair-list-closed = List closed
chair-closed-since = List closed since { $time }
chair-each = { $time } each
chair-each-between = { $least }–{ $most } each
chair-empty-list = Nobody is waiting on this list.
chair-passed-over = Passed over
chair-short-room = room
chair-short-remote = remote
chair-presence-ready = device connected
chair-presence-poor = device connected, line or microphone poor
chair-presence-unknown = no device, presence not known
chair-presence-offline = remote and not connected
chair-would-be-unheard = would be unheard
chair-credentials-pending = credentials pending
chair-move = Move { $name }
chair-why = Why is { $name } here?
chair-why-short = Why here?
chair-more = More for { $name }
chair-give-floor = Give the floor to { $name } now
chair-pass-entry = Pass over
chair-withdraw = Take off the list
chair-carrying = { $name } in hand, place { $place }. Arrows move, Enter puts down, Escape leaves it where it was.

## The sitting

chair-ends =
    { $n ->
        [0] { $time } ends, nobody unheard
       *[other] { $time } ends, { NUMBER($n) } unheard
    }
chair-list-empty = the list is empty

## The foot

chair-all-keys = All keys
chair-inscribe = Inscribe
chair-put-back = Put back on the list…
chair-items = Items…
chair-suspend = Suspend…
chair-adjourn = Adjourn the sitting…
chair-hand-over = Hand over the chair…
chair-papers = On paper…

## Items and sittings

chair-items-title = Items
chair-item-state = { $waiting } waiting, { $heard } heard
chair-item-closed = closed

## Inscribing

chair-no-match = No delegation begins like this.

## Said by a screen reader

chair-announce = { $name } has the floor.
chair-announce-next = { $name } has the floor. Next: { $next }.
chair-announce-point = Point of order: { $name }.

## What is before the chair, decisions, the hall, limits

chair-more-acts = More…
chair-hall = Show in the hall…
chair-decision = Decision…
chair-matters = Before the Chair
chair-matter-appeal = Appeal: { $name }
chair-matter-suspend-sitting = Motion to suspend the sitting: { $name }
chair-matter-adjourn-sitting = Motion to adjourn the sitting: { $name }
chair-matter-adjourn-debate = Motion to adjourn the debate: { $name }
chair-matter-close-debate = Motion to close the debate: { $name }
chair-matter-proposal = A proposal is before the meeting
chair-matter-objection = Objection: { $names }
chair-matter-reply = Right of reply asked for: { $name }
chair-matter-reserved = Right of reply to be heard: { $name }
chair-matter-swap = An offer to change places
chair-matter-call-open = Technician sent for: { $name }
chair-matter-call-in-hand = Technician on it: { $name }
chair-matter-preside =
    { $when ->
        [now] Speaking: the Chair’s delegation, { $name }
        [next] Next: the Chair’s delegation, { $name }
       *[soon] Soon: the Chair’s delegation, { $name }
    }
chair-list-more = More for the list
chair-set = Set
chair-point-becomes = It was…
chair-becomes-right-of-reply = A right of reply, granted
chair-becomes-technical-call = A technical call

## The end of the sitting, and interpretation

chair-interpretation-left =
    { $n ->
        [0] interpretation ends now
        [one] interpretation, one minute left
       *[other] interpretation, { NUMBER($n) } min left
    }
