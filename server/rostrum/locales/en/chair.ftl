# The chair's page. English.

## The head

chair-list-ends = list ends
chair-interpretation-ends = interpretation ends
chair-now = now

## Who has the floor

chair-turn-called = Called, the clock has not started
chair-turn-speaking = Has the floor
chair-turn-paused = Has the floor, the clock is stopped
chair-turn-interrupted = Interrupted
chair-light-amber = Has the floor, should conclude
chair-light-red = Has the floor, time is up
chair-starts-in = starts in { $time }
chair-kept = kept, time left
chair-progress = { $heard } heard, { $waiting } waiting
chair-progress-ends = { $heard } heard, { $waiting } waiting, list ends about { $ends }
chair-phase-planned = The sitting has not been opened
chair-phase-suspended = The sitting is suspended
chair-phase-adjourned = The sitting is adjourned
chair-phase-closed = The meeting is closed
chair-until = until { $time }

## What can be done with the turn

chair-extend = +1 min
chair-start = Start
chair-pause = Pause
chair-resume = Resume
chair-end = End
chair-pass = Passed over
chair-again = Again?
chair-armed = Press again to confirm.
chair-next = Next: { $name }
chair-next-again = Again: { $name }
chair-nobody-waiting = Nobody is waiting
chair-rule-first = Rule on the point of order first
chair-main-planned = Open the sitting…
chair-main-item = Open an item…
chair-main-suspended = Resume the sitting
chair-main-adjourned = Open the next sitting…
chair-cap-space = space

## The script

chair-say-now = Say now
chair-say-then = At the next call

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

chair-list = List of speakers
chair-list-not-open = List not open
chair-list-open = List open
chair-list-closed = List closed
chair-closed-since = List closed since { $time }
chair-each = { $time } each
chair-each-between = { $least } to { $most } each
chair-close-list = Close the list…
chair-open-list = Open the list…
chair-close-again = Again: close
chair-open-again = Again: open
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

chair-sitting = The sitting
chair-what-if = What if each speaks at most
chair-ceiling-value = at most { $time }
chair-set-ceiling = { $time } for { $count } waiting
chair-lift-ceiling = Lift the ceiling of { $time }
chair-now-at = now { $time }
chair-ends =
    { $n ->
        [0] { $time } ends, nobody unheard
       *[other] { $time } ends, { NUMBER($n) } unheard
    }
chair-interpretation-ends-at = { $time } interpretation ends
chair-list-empty = the list is empty
chair-unheard = Unheard: { $names }
chair-others =
    { $n ->
        [one] one more
       *[other] { NUMBER($n) } more
    }

## The foot

chair-all-keys = All keys
chair-inscribe = Inscribe
chair-put-back = Put back…
chair-items = Items…
chair-suspend = Suspend…
chair-adjourn = Adjourn…
chair-hand-over = Hand over…

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
chair-keys-protection = After a call, Enter does nothing for 3 seconds and needs a second press until the turn is 10 seconds old. A key that is held does nothing.
chair-letters = Letters work as keys
chair-chime = Soft chime at a point of order

## Items and sittings

chair-items-title = Items
chair-item-ends-turn = { $name } has the floor. Opening another item ends the turn.
chair-item-state = { $waiting } waiting, { $heard } heard
chair-constructed = constructed
chair-item-closed = closed
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
chair-presides = presides
chair-put-back-title = Put { $name } back?
chair-put-back-do = Put back at the head of the list
chair-put-back-words = Called by mistake: the delegation is next again. The time spoken stays on the record.

## Inscribing

chair-inscribe-title = Inscribe a delegation
chair-inscribe-words = Two letters of its name or code, and Enter
chair-inscribe-do = Inscribe
chair-already-waiting = already on the list
chair-no-match = No delegation begins like this.

## Why here

chair-why-class = Class: { $class }
chair-why-policy = Within the class { $policy }
chair-why-arrived = Request number { $n }, received at { $time }
chair-why-moved = Moved at { $time } ({ $by })
chair-why-not-moved = Nobody has moved it.

## Said by a screen reader

chair-announce = { $name } has the floor.
chair-announce-next = { $name } has the floor. Next: { $next }.
chair-announce-point = Point of order: { $name }.

## A remote speaker's line

chair-line-lost = Line lost
chair-line-over = The line isn’t back. How do we go on?
chair-line-waits = Still waiting for the line
chair-still-heard = Still heard
chair-line-wait = Wait
chair-keep-place = Keep the place
chair-keep-place-what = Speaks again after the next one, with the time left
chair-line-end = End the turn
chair-connected-silent = Connected and not heard: a technical matter for another { $time }

## What is before the chair, decisions, the hall, limits

chair-more-acts = More…
chair-hall = Show in the hall…
chair-decision = Decision…
chair-matters = Before the Chair
chair-matters-none = Nothing is before the Chair.
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
chair-asked-at = asked for at { $time }
chair-motion-for = for: { $names }
chair-motion-against = against: { $names }
chair-motion-later = decided later
chair-carried = Carried
chair-not-carried = Not carried
chair-ruling-stands = Ruling stands
chair-overruled = Overruled
chair-open-decision = Decide…
chair-grant = Grant
chair-give-reply = Give the floor
chair-swap-do = Change places
chair-note-up = A nameplate is up for
chair-note-whose = Whose
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
chair-list-more = More for the list
chair-close-in =
    { $n ->
        [one] Close in one minute
       *[other] Close in { NUMBER($n) } minutes
    }
chair-keep-open = Keep it open after all
chair-closes-in = closes in { $time }
chair-limits = Limits and budgets…
chair-limits-title = Limits and budgets
chair-limits-words = In minutes. Left empty, a limit or a budget is lifted. A delegation with a limit of its own keeps it.
chair-limit-of-turn = Limit of a turn
chair-budget = Budget for the item
chair-budget-spent = { $spent } of { $budget } used
chair-set = Set
chair-point-becomes = It was…
chair-becomes-right-of-reply = A right of reply, granted
chair-becomes-technical-call = A technical call
chair-key-decision = decision: read, hear objections, decide
chair-key-matters = what is before the Chair
chair-key-items = items
chair-key-suspend = suspend the sitting

## The end of the sitting, and interpretation

chair-close-now = list closed now
chair-more-speakers =
    { $n ->
        [0] nobody more asks
        [one] one more speaker
       *[other] { NUMBER($n) } more speakers
    }
chair-fewer = One speaker fewer
chair-one-more = One speaker more
chair-close-list-now = Close the list now
chair-set-and-close = { $time } for { $count }, list closed
chair-propose = Time for all: { $time } each…
chair-announced = { $time } each from { $from } on, announced
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
chair-interpretation-left =
    { $n ->
        [0] interpretation ends now
        [one] interpretation, one minute left
       *[other] interpretation, { NUMBER($n) } min left
    }
chair-no-interpretation = { $language }: no interpretation, booths told
chair-next-cure = Before { $name }: the { $booth } booth changes over
chair-next-gap = { $name } next: no interpretation into { $languages }
chair-slower = Interpreters ask the speaker to slow down
chair-sound = Interpreters: the sound isn’t good enough
chair-sound-pause = Two booths can’t work with this sound
chair-cannot-hear = { $language } can’t be heard by { $n } delegations

## Notes

notes-title = Notes
notes-to-chair = Notes to the Chair
notes-to-secretariat = Notes to the secretariat
notes-sent = sent
notes-read-at = read at { $time }
notes-read = I have read it
notes-write = Write a note that only the two of you see
notes-send = Send
notes-no-line = There is no line just now; the note is kept here.

## Lost records

loss-name = Records that were lost
loss-title =
    { $n ->
        [one] A record is lost
       *[other] { $count } records are lost
    }
loss-what =
    { $n ->
        [one] Number { $first } was accepted, and then lost with the storage.
       *[other] Numbers { $first } to { $last } were accepted, and then lost with the storage.
    } What this page shows now is what holds; what is missing in it has to be done again.
loss-deeds = What was lost
loss-earlier =
    { $n ->
        [one] One earlier record, of which nothing more is known
       *[other] { $count } earlier records, of which nothing more is known
    }
loss-noted = Noted
