# The display on the wall. English.

display-has-the-floor = has the floor
display-light-called = called
display-light-green = time is left
display-light-amber = please conclude
display-light-red = time is up
display-light-paused = clock stopped
display-of = of { $limit }
display-kept = { $name } goes on afterwards, { $left } left
display-kept-spent = { $name } goes on afterwards, no time left
display-more =
    { $n ->
        [one] one more
       *[other] { NUMBER($n) } more
    }
display-phase-planned = The meeting will begin shortly
display-phase-open = Nobody has the floor
display-phase-suspended = The meeting is suspended
display-phase-adjourned = The meeting is adjourned
display-phase-closed = The meeting is closed
display-until = until { $time }
display-instead-ceremony = Ceremony
display-instead-silence = A minute of silence
display-instead-private = Private sitting
display-proposal = Proposed decision
display-closes-in = the list closes in { $left }
