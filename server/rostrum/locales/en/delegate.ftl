# The delegate's page. English.

delegate-title = Your delegation

## The hall

delegate-planned = The sitting has not been opened yet
delegate-suspended = The sitting is suspended
delegate-suspended-until = The sitting is suspended until { $time }
delegate-adjourned = The sitting is adjourned
delegate-closed = The meeting is closed
delegate-hall-ceremony = A ceremony is under way
delegate-hall-silence = A minute of silence
delegate-hall-private = The sitting is private
delegate-announce-floor = The delegation { $of } has the floor.

## Our place

delegate-you = you
delegate-you-are = { $delegation }, you are
# $n is an ordinal: its plural forms are those of "1st, 2nd, 3rd".
delegate-place =
    { $n ->
        [one] { $n }st
        [two] { $n }nd
        [few] { $n }rd
       *[other] { $n }th
    }
delegate-place-next = Next
delegate-be-ready = Be ready
delegate-not-before = not before { $time }
delegate-hint-far = We tell you when only two are before you.
delegate-hint-near = Before you: { $names }.
delegate-hint-next = The Chair calls you next.
delegate-hint-after = The Chair calls you after the delegation { $of }.
delegate-not-on-list = You are not on the list
delegate-heard = Your statement has been heard
delegate-you-may = You may speak for { $limit }.
delegate-heard-used = You used { $used } of { $limit }.
delegate-unheard = The item was closed before your turn
delegate-passed-over = You were called and passed over
delegate-passed-over-what = Your request is kept. Tell the secretariat when you are back: the Chair can call you again.
delegate-list-ends = ends about { $time }
delegate-list-closed = The list of speakers is closed.
delegate-list-closed-since = The list of speakers was closed at { $time }.
delegate-list-not-open = The list of speakers is not open yet.
delegate-list-opens = The list of speakers opens at { $time }.
delegate-list-closes = The list closes in { $time }
delegate-no-item = No agenda item is open.
delegate-elsewhere = Your other requests

## Asking for the floor

delegate-ask = Ask for the floor
delegate-ask-again = Ask for the floor again
delegate-ask-other = Ask on another item
delegate-ask-item = On which item?
delegate-ask-language = You will speak in
delegate-ask-where = You will speak from
delegate-ask-room = The room
delegate-ask-remote = A remote place
delegate-ask-behalf = On behalf of (only if not for yourselves alone)
delegate-ask-behalf-example = a group of delegations
delegate-ask-send = Ask

## Leaving the list

delegate-leave = Leave the list
delegate-leave-short = Withdraw
delegate-left = You have left the list
delegate-left-keep =
    { $seconds ->
        [one] Your place is kept for { $seconds } second
       *[other] Your place is kept for { $seconds } seconds
    }
delegate-undo-leave = Take my place back

## We have the floor

delegate-you-have-the-floor = You have the floor
delegate-your-point = Your point of order
delegate-called = You are called
delegate-called-starts =
    { $seconds ->
        [one] Your clock starts in { $seconds } second, or when you press.
       *[other] Your clock starts in { $seconds } seconds, or when you press.
    }
delegate-called-waits = Your clock starts when you press, or when the Chair says so.
delegate-start = Start my clock
delegate-conclude = Please conclude
delegate-time-up = Your time is up
delegate-paused = Your clock is stopped
delegate-paused-chair = The Chair has stopped the clock. The time left is yours.
delegate-paused-technical = Technical pause. The time left is yours.
delegate-paused-line = Your line was lost and your clock has stopped. The time left is yours.
delegate-paused-silent = You aren’t heard yet: check that your microphone is on. Your time hasn’t begun.
delegate-kept-point = A point of order interrupts you; your turn is kept
delegate-kept-sitting = The sitting has stopped; your turn is kept
delegate-kept-what = is left to you, and your clock stands until your turn goes on.
delegate-hold = Hold: I have finished
delegate-holding = Keep holding…
delegate-hold-how = Hold for one second to end your turn. With the keyboard, hold Enter or Space.
delegate-finishing = Ending your turn…
delegate-not-finished = No, go on
delegate-finish-ask = End your turn?
delegate-finish = I have finished

## Points of order

delegate-point = Point of order
delegate-point-ask = Raise a point of order?
delegate-point-ask-what = The Chair is told at once, above everything else, and decides when to hear you. You can withdraw it.
delegate-point-raise = Raise it
delegate-point-raised = The Chair has been told.
delegate-point-held = The Chair has seen it and will hear you after this sentence.
delegate-point-recognised = The Chair hears your point of order.
delegate-point-speaking = point of order
delegate-point-withdraw = Withdraw
delegate-call-card = Technical help
delegate-call-open = The technician has been told.
delegate-call-in-hand = The technician is on it.

## The list

delegate-list-times = not before
delegate-list-all = Show all { $n }
delegate-list-less = Show fewer
delegate-list-hidden =
    { $n ->
        [one] and { $n } more
       *[other] and { $n } more
    }

## More that a delegation can do

delegate-more = More
delegate-change = Change my request
delegate-change-what = Language, from where, who speaks; your place stays
delegate-change-send = Change
delegate-speaker = Who speaks (may stay open)
delegate-speaker-function = Function
delegate-swap = Offer to change places
delegate-swap-what = With a delegation that agrees
delegate-swap-how = The other delegation is asked. Places change when it accepts, and your time limit stays.
delegate-swap-send = Offer
delegate-reply = Ask for a right of reply
delegate-reply-what = The Chair is asked; it is heard at the end of the item
delegate-motion = Put a motion
delegate-motion-what = Suspend, adjourn or close; the Chair is told at once
delegate-motion-send = Put it
delegate-motion-suspend-sitting = Suspend the sitting
delegate-motion-adjourn-sitting = Adjourn the sitting
delegate-motion-adjourn-debate = Adjourn the debate on this item
delegate-motion-close-debate = Close the debate on this item
delegate-appeal = Appeal against the ruling
delegate-appeal-what = Against the last ruling on a point of order; the Chair is told at once
delegate-statements = My statements
delegate-statements-what = On all items, and what became of them
delegate-papers = On paper
delegate-papers-what = The list of speakers, and statements that are published
delegate-statement-waiting = waiting
delegate-statement-speaking = speaking
delegate-statement-heard = heard
delegate-statement-withdrawn = withdrawn
delegate-statement-passed-over = passed over
delegate-statement-unheard = not heard

## What is before the meeting

delegate-proposal = A decision is proposed
delegate-object = Object
delegate-object-back = Take the objection back
delegate-objections = Objections: { $names }
delegate-moved-by = Put by { $delegation }
delegate-speak-for = Speak for
delegate-speak-against = Speak against
delegate-speaks-for = You will speak for it.
delegate-speaks-against = You will speak against it.
delegate-swap-card = Changing places
delegate-swap-received = { $delegation } offers to change places with you.
delegate-swap-offered = You have offered to change places: { $delegation }. No answer yet.
delegate-swap-accept = Change places
delegate-swap-decline = Decline
delegate-swap-back = Take it back
delegate-reply-card = Right of reply
delegate-reply-asked = You have asked for it. The Chair hasn’t answered yet.
delegate-reply-back = Take it back

## The bell

delegate-bell-on = Sound and vibration are on
delegate-bell-off = Sound and vibration are off
delegate-bell-what = When your turn comes near

## The device

delegate-device = Check microphone and line
delegate-device-what = Chair and technician see the result
delegate-device-mic = Microphone
delegate-device-mic-ask = Speak a sentence, as you will speak later.
delegate-device-mic-start = Use the microphone
delegate-device-mic-good = good
delegate-device-mic-soft = too soft
delegate-device-mic-silent = nothing is heard
delegate-device-mic-blocked = This browser doesn’t let the page use the microphone. Allow it in the address bar, then try again.
delegate-device-mic-none = No microphone was found.
delegate-device-line = Line
delegate-device-line-good = good
delegate-device-line-fair = fair
delegate-device-line-poor = poor
delegate-device-line-figures = { $ms } ms there and back, { $loss } % lost
delegate-device-line-unknown = being measured…
delegate-device-note = Your voice travels over the video platform, not over this page. Check it there too.
delegate-device-done = Done
delegate-device-ok = Microphone and line are good.

## Listening

delegate-listening = I listen to
delegate-listening-channel = My channel
delegate-channel = { $n } · { $language }
delegate-channel-floor = { $n } · Floor
delegate-source-floor = The speaker directly, { $language }
delegate-source-original = You hear the speaker directly
delegate-source-direct = { $from }, directly
delegate-source-relay = { $from }, { $by }
delegate-source-none = No interpretation into this language just now; the Chair knows
delegate-cannot-hear = I cannot hear
delegate-cannot-see = I cannot see it
delegate-cannot-hear-told = The technician has been told.
delegate-booths-slower = The interpreters ask you to slow down.
delegate-booths-sound = The interpreters can’t hear you well enough.
from-language-ar = From Arabic
from-language-en = From English
from-language-es = From Spanish
from-language-fr = From French
from-language-ru = From Russian
from-language-zh = From Chinese
from-language-ase = From American Sign Language
from-language-bfi = From British Sign Language
from-language-fsl = From French Sign Language
from-language-ils = From International Sign
from-language-rsl = From Russian Sign Language
from-language-ssp = From Spanish Sign Language
via-language-ar = by way of Arabic
via-language-en = by way of English
via-language-es = by way of Spanish
via-language-fr = by way of French
via-language-ru = by way of Russian
via-language-zh = by way of Chinese
