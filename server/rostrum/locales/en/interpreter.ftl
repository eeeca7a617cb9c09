# The interpreter's page. English.

interpreter-booth = Booth { $code }
interpreter-on-mic = { $who } on microphone
interpreter-nobody-on-mic = Nobody is on microphone yet.
interpreter-ends = interpretation ends { $time }
interpreter-ends-in =
    { $n ->
        [one] in { $n } minute
       *[other] in { $n } minutes
    }

## On air

interpreter-on-air = On air
interpreter-floor = { $code } floor
interpreter-way-direct = { $code } direct
interpreter-way-relay = { $code } · channel { $channel }
interpreter-way-retour = { $code } retour · channel { $channel }
interpreter-way-rest = you rest
interpreter-way-carried = rest: { $code } does it
interpreter-way-gap = your channel is silent
interpreter-way-stopped = you have stopped
interpreter-pivot =
    { $n ->
        [one] You are the pivot: { $who } listens to you.
       *[other] You are the pivot: { $who } listen to you.
    }
interpreter-no-listeners = No booth takes relay from you.
interpreter-announce = { $name } has the floor, { $language }. You: { $task }.

## What the chair says

interpreter-script-now = The Chair says
interpreter-script-then = The Chair will say

## The next five

interpreter-next = Next
interpreter-open-text = Open the text of { $who }
interpreter-here = connected
interpreter-gone = no device yet
interpreter-direct = direct
interpreter-relay = relay from { $code }
interpreter-double-relay = double relay, { $code }
interpreter-retour = retour into { $code }
interpreter-rest = rest: floor is { $code }
interpreter-rest-carried = rest: { $code } does it
interpreter-gap = no path
interpreter-stopped = stopped
interpreter-is-pivot =
    { $n ->
        [one] pivot for { $n }
       *[other] pivot for { $n }
    }

## What lies ahead

interpreter-forecast = Ahead
interpreter-no-trouble = Every channel is reached for everybody on the list.
interpreter-no-plan = The booths begin when the sitting opens.
interpreter-trouble-gap =
    { $n ->
        [one] No interpretation on { $channels }
       *[other] No interpretation on { $channels }
    }
interpreter-trouble-double =
    { $n ->
        [one] Relay of a relay on { $channels }
       *[other] Relay of a relay on { $channels }
    }
interpreter-trouble-where = place { $n }, { $name }
interpreter-trouble-more =
    { $n ->
        [one] and { $n } more
       *[other] and { $n } more
    }
interpreter-about = about { $time }
interpreter-begins = { $who } takes over
interpreter-trouble-later = after a hand-over to come
interpreter-cure = { $who } for { $instead } mends it.
interpreter-cure-accept = Ask { $who } to take over
interpreter-cure-asked = { $who } is asked.
interpreter-cure-elsewhere = Booth { $code }: { $who } for { $instead } mends it.
interpreter-no-cure = No single exchange mends it.

## The shift

interpreter-shift = On microphone
interpreter-minutes = { $n } min
interpreter-minutes-of = of { $n }
interpreter-why-stay = Stay for now: the next speaker needs { $language }, and no colleague here can take it.
interpreter-why-go = Hand over with the next speaker: { $who } can take it.
interpreter-why-agreed = { $who } takes over with the next speaker.
interpreter-colleague = { $who } is ready, and works from { $languages }.
interpreter-colleague-without = { $who } works from { $languages }, and not from { $code }.
interpreter-ask = Ask { $who } to take over
interpreter-accept = { $who } takes over
interpreter-agreed = { $who } has agreed
interpreter-announce-asked = { $who } is asked to take over.
interpreter-announce-agreed = { $who } takes over with the next speaker.

## The text beside

interpreter-text = The text beside
interpreter-text-air = On air now
interpreter-text-ahead = Not speaking yet
interpreter-text-other = on air: { $name }
interpreter-text-follow = Text on air
interpreter-text-none = No text was handed in by the speaker or the next five.
interpreter-text-missing = The text can’t be read just now.
interpreter-words =
    { $n ->
        [one] { $n } word
       *[other] { $n } words
    }
interpreter-pace = { $n } a minute
interpreter-pace-fast = { $n } a minute: too fast
interpreter-version = version { $n }, changes shown

## To the hall

interpreter-slower = Slower
interpreter-sound = Sound not good enough
interpreter-technician = Technician
interpreter-call-open = called
interpreter-call-in-hand = on the way
interpreter-anonymous = Speaker and Chair never see which booth asked.
interpreter-sent-slower = “Slower” was shown to speaker and Chair.
interpreter-sent-sound = “Sound not good enough” was shown to speaker and Chair.
interpreter-relay-report = My relay
interpreter-language = Language
interpreter-language-title = Which language does the speaker speak now?
interpreter-language-what = Everybody’s channels follow at once.
interpreter-stop = We stop
interpreter-again = Press again
interpreter-resume = We resume
interpreter-relay-title = Where your relay comes from
interpreter-relay-planned = As planned
interpreter-relay-channel = Channel { $channel }: { $code }
interpreter-relay-what = What you report counts more than the plan, and shows on your channel.

## Keys

interpreter-all-keys = All keys
interpreter-letters = Letters act
interpreter-key-slower = Ask the speaker to slow down
interpreter-key-sound = Say that the sound isn’t good enough
interpreter-key-technician = Call the technician
interpreter-key-handover = Ask the colleague to take over
interpreter-key-accept = Take over, when asked
interpreter-key-cure = Ask for the exchange that mends the nearest gap
interpreter-key-relay = Report where the relay comes from
interpreter-key-language = Say that the speaker has changed language
interpreter-key-stop = Stop, or resume; stopping asks twice
interpreter-key-text = Open the text of who comes at that place
interpreter-key-follow = Back to the text on air
interpreter-key-keys = Show all keys
