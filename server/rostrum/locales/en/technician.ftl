# The technician's page. English.

technician-title = Technical service
technician-phase-planned = not yet open
technician-phase-open = sitting open
technician-phase-suspended = suspended
technician-phase-adjourned = adjourned
technician-phase-closed = closed

## The voice on the floor and its line

technician-on-floor = On the floor
technician-line-none = No voice is expected.
technician-line-room = Speaks in the room: no line to lose.
technician-line-up = The line is up.
technician-line-silent = Remote, and no device is connected.
technician-line-lost = The line is lost; the clock stands.
technician-line-unheard = Not heard since the call; the clock stands.
technician-line-ignored = Still heard: the line is ignored for this turn.
technician-act-still-heard = Still heard
technician-act-line-back = Back
technician-act-heard = Heard
technician-act-line-lost = Lost
technician-act-not-heard = Not heard
technician-announce = { $name } has the floor.
technician-announce-lost = The line of { $name } is lost.
technician-announce-unheard = { $name } isn’t heard.

## Connections

technician-connections = Connections
technician-connected =
    { $n ->
        [one] { $n } delegation connected
       *[other] { $n } delegations connected
    }
technician-only-trouble =
    { $n ->
        [0] No trouble
        [one] { $n } in trouble
       *[other] { $n } in trouble
    }
technician-no-trouble = Every line that is needed is up.
technician-place = Place
technician-delegation = Delegation
technician-line = Line
technician-microphone = Microphone
technician-devices =
    { $n ->
        [one] { $n } device
       *[other] { $n } devices
    }
technician-health-good = good
technician-health-fair = fair
technician-health-poor = poor
technician-health-here = connected
technician-health-gone = not connected
technician-health-away = not here yet
technician-health-room = no device
technician-measured = { $ms } ms, { $loss }% lost
technician-not-measured = not measured
technician-left-at = left at { $time }
technician-mic-good = good level
technician-mic-soft = soft
technician-mic-silent = silent
technician-mic-unknown = not checked

## The service

technician-service-ready = Service ready, journal written
technician-service-trouble = The service is in trouble
technician-service-unreachable = The service doesn’t answer
technician-connections-open = Connections
technician-waiting = Commands waiting
technician-seq = Last record
technician-append-ms = Written within
technician-ms = { $ms } ms

## Channels

technician-channels = Channels
technician-no-channels = Interpretation has not begun.
technician-source-hall = the hall
technician-source-floor = the floor itself
technician-source-none = nobody reaches it
technician-source-stopped = the booth has stopped
technician-source-direct = booth { $booth }, directly
technician-source-relay = booth { $booth }, relay from { $from }
technician-source-double = booth { $booth }, double relay from { $from }
technician-cannot-hear =
    { $n ->
        [one] { $n } can’t hear it: { $who }
       *[other] { $n } can’t hear it: { $who }
    }

## Calls

technician-calls = Calls
technician-no-calls = Nobody has called.
technician-call-booth = Booth { $code }
technician-call-open = open
technician-call-in-hand = in hand
technician-call-done = done
technician-take = Take it
technician-resolve = Done
technician-reports = Said by the booths in this turn
technician-report-slower = slower
technician-report-sound = sound not good enough
technician-announce-call = Booth { $code } calls.
technician-announce-call-delegation = Technical help needed: { $name }.
