# Words that every page shares. English.

## Languages

language-ar = Arabic
language-en = English
language-es = Spanish
language-fr = French
language-ru = Russian
language-zh = Chinese
language-ase = American Sign Language
language-bfi = British Sign Language
language-fsl = French Sign Language
language-ils = International Sign
language-rsl = Russian Sign Language
language-ssp = Spanish Sign Language
captions = captions in { $language }
in-language-ar = in Arabic
in-language-en = in English
in-language-es = in Spanish
in-language-fr = in French
in-language-ru = in Russian
in-language-zh = in Chinese
in-language-ase = in American Sign Language
in-language-bfi = in British Sign Language
in-language-fsl = in French Sign Language
in-language-ils = in International Sign
in-language-rsl = in Russian Sign Language
in-language-ssp = in Spanish Sign Language

## Kinds of entries and turns

kind-statement = statement
kind-group-statement = group statement
kind-presentation = presentation
kind-comment = comment
kind-reply = reply
kind-right-of-reply = right of reply
kind-point-of-order = point of order

## Classes of speakers

class-officer = officer of the meeting
class-group-statement = group statement
class-state-party = State Party
class-state-not-party = State not party
class-un = United Nations
class-igo = intergovernmental organization
class-other-international = international organization
class-ngo = non-governmental organization

## Roles and officers

role-chair = chair
role-secretariat = secretariat
role-technician = technician
role-interpreter = interpreter
role-delegate = delegate
role-observer = observer
role-display = display
role-operator = operator
role-service = the service
officer-chair = Chair
officer-president = President
officer-vice-chair = Vice-Chair

## The sitting, the list, turns and entries

list-not-open = list not yet open
list-open = list open
list-closed = list closed
state-called = called
state-speaking = has the floor
state-paused = clock stopped
state-interrupted = interrupted
attendance-room = in the room
attendance-remote = remote
seat = seat { $seat }
day-and-time = { $day }, { $time }
item-number = item { $item }
item-title = Item { $item }
policy-first-come = in order of request
policy-alphabetical = in alphabetical order
policy-lot = by lot
policy-fewest-turns = fewest statements first

## Who has the floor

nobody-has-the-floor = Nobody has the floor
floor-next = next
on-behalf-of = on behalf of { $who }
waiting-count =
    { $n ->
        [0] nobody waiting
        [one] { $n } waiting
       *[other] { $n } waiting
    }

## The light and the clock

light-called = called, the clock has not started
light-green = time is left
light-amber = please conclude
light-red = time is up
light-paused = the clock is stopped
light-off = nobody has the floor
left-of = left of { $limit }
over-limit = over { $limit }
clock-unconfirmed = not confirmed
technical-pause = Technical pause
grace-left = waiting for another { $time }
grace-over = the Chair decides how to go on

## The line

line-connecting = Connecting…
line-live = Connected
line-doubtful = No answer for { $seconds } s. What you see may be old; the clock goes on.
line-lost = Connection lost. What you see may be old; the clock goes on. Trying again…
line-offline = This device is offline. What you see may be old; the clock goes on.
record-away = The record can’t be reached. The clock goes on; nothing is accepted until it is back.
record-away-pending = The record can’t be reached; the clock goes on. What you did last is open: you will see whether it counts.
unsafe = Trial without safeguards: what is recorded here can be lost.
line-ended = The connection has ended: { $reason }
line-revoked = Your personal link was withdrawn. Ask the secretariat for a new one.
line-expired = Your personal link has expired. Ask the secretariat for a new one.
line-unknown = This page no longer knows who you are. Open your personal link again.
open-link-again = Open a personal link

## On every page

illustrative = sample meeting, illustrative
choose-language = Language
choose-figures = Figures
switch-theme = Light or dark
your-time = { $time } your time
hall-time = hall time
cancel = Cancel
close = Close
dismiss = Dismiss
part-failed = This part of the page could not be loaded. Try again when the line is back; if it stays like this, load the page anew.
part-again = Try again
moved-by-chair = moved by the Chair
unanswered = The connection ended before the service answered. Look whether it was done before you try again.
