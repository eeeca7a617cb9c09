# The podium itself: what only the chair’s page says, and that of whoever conducts in its place. English.

## Who has the floor

chair-turn-called = Called, the clock has not started
chair-turn-speaking = Has the floor
chair-turn-paused = Has the floor, the clock is stopped
chair-turn-interrupted = Interrupted
chair-light-amber = Has the floor, should conclude
chair-light-red = Has the floor, time is up
chair-starts-in = starts in { $time }
chair-kept = kept, time left
chair-progress = { $heard } heard · { $waiting } waiting
chair-progress-ends = { $heard } heard · { $waiting } waiting · list ends about { $ends }
chair-until = until { $time }

## What can be done with the turn

chair-extend = +1 min
chair-start = Start
chair-pause = Pause
chair-resume = Resume
chair-end = End
chair-pass = Passed over
chair-next = Next: { $name }
chair-next-again = Again: { $name }
chair-nobody-waiting = Nobody is waiting
chair-rule-first = Rule on the point of order first
chair-main-planned = Open the sitting…
chair-main-item = Open an item…
chair-main-suspended = Resume the sitting
chair-main-adjourned = Open the next sitting…

## The script

chair-say-now = Say now
chair-say-then = At the next call

## The list

chair-list = List of speakers
chair-close-list = Close the list…
chair-open-list = Open the list…
chair-close-again = Again: close
chair-open-again = Again: open

## The sitting

chair-sitting = The sitting
chair-what-if = What if each speaks at most
chair-ceiling-value = at most { $time }
chair-set-ceiling = { $time } for { $count } waiting
chair-lift-ceiling = Lift the ceiling of { $time }
chair-now-at = now { $time }
chair-interpretation-ends-at = { $time } interpretation ends
chair-unheard = Unheard: { $names }
chair-others =
    { $n ->
        [one] one more
       *[other] { NUMBER($n) } more
    }

## What is before the chair, decisions, the hall, limits

chair-close-in =
    { $n ->
        [one] Close in one minute
       *[other] Close in { NUMBER($n) } minutes
    }
chair-keep-open = Keep it open after all
chair-closes-in = closes in { $time }
chair-limits = Limits and budgets…

## The end of the sitting, and interpretation

chair-close-now = list closed now
chair-more-speakers =
    { $n ->
        [0] no more speakers
        [one] one more speaker
       *[other] { NUMBER($n) } more speakers
    }
chair-fewer = One speaker fewer
chair-one-more = One speaker more
chair-close-list-now = Close the list now
chair-set-and-close = { $time } for { $count }, list closed
chair-propose = Time for all: { $time } each…
chair-announced = { $time } each from { $from } on, announced
chair-no-interpretation = { $language }: no interpretation, booths told
chair-next-cure = Before { $name }: the { $booth } booth changes over
chair-next-gap = { $name } next: no interpretation into { $languages }
chair-slower = Interpreters ask the speaker to slow down
chair-sound = Interpreters: the sound isn’t good enough
chair-sound-pause = Two booths can’t work with this sound
chair-cannot-hear = { $language } can’t be heard by { $n } delegations
