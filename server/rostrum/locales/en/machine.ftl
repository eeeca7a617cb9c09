# What the command rostrum says at the machine, to whoever prepares a meeting and runs it. English.
# A line is one sentence; what a file or a system says in its own words stands in it as it is.

## Importing

machine-imported = Imported { $meeting }: { $sittings }, { $items }, { $delegations }, { $participants }, { $booths }, { $inscriptions }.
machine-imported-in-part = Imported { $meeting }: { $sittings }, { $items }, { $delegations }, { $participants }, { $booths }, { $inscriptions }; { $rows } left out.
machine-would-begin = This would begin { $meeting }: { $sittings }, { $items }, { $delegations }, { $participants }, { $booths }, { $inscriptions }. Nothing was imported.
machine-would-change = { $count }: { $names }
machine-only-preview = Nothing was imported; without --preview, it is.
machine-sittings =
    { $n ->
        [one] { NUMBER($n) } sitting
       *[other] { NUMBER($n) } sittings
    }
machine-items =
    { $n ->
        [one] { NUMBER($n) } item
       *[other] { NUMBER($n) } items
    }
machine-delegations =
    { $n ->
        [one] { NUMBER($n) } delegation
       *[other] { NUMBER($n) } delegations
    }
machine-participants =
    { $n ->
        [one] { NUMBER($n) } participant
       *[other] { NUMBER($n) } participants
    }
machine-booths =
    { $n ->
        [one] { NUMBER($n) } booth
       *[other] { NUMBER($n) } booths
    }
machine-inscriptions =
    { $n ->
        [one] { NUMBER($n) } inscription
       *[other] { NUMBER($n) } inscriptions
    }
machine-rows =
    { $n ->
        [one] { NUMBER($n) } row
       *[other] { NUMBER($n) } rows
    }
machine-left-out = left out: { $finding }
machine-nothing-imported =
    { $n ->
        [one] nothing was imported: { NUMBER($n) } thing to mend.
       *[other] nothing was imported: { NUMBER($n) } things to mend.
    }
machine-nothing-imported-or-skip =
    { $n ->
        [one] nothing was imported: { NUMBER($n) } thing to mend, or leave the rows out with --skip-bad-rows.
       *[other] nothing was imported: { NUMBER($n) } things to mend, or leave the rows out with --skip-bad-rows.
    }
machine-parts-missing = a meeting needs these files too: { $parts }
machine-gap =
    { $n ->
        [one] item { $item }, place { $places }, { $language }: { $what } with this rota; { $advice }
       *[other] item { $item }, places { $places }, { $language }: { $what } with this rota; { $advice }
    }
machine-gap-unreached = no path to { $channels }
machine-gap-everywhere = no path to any channel
machine-gap-relay = only a relay of a relay to { $channels }
machine-gap-both = { $unreached } and { $relay }
machine-gap-bring = bring { $bring } for { $instead }
machine-gap-no-cure = no exchange of one interpreter mends it
machine-comma = { ", " }

## Verifying and asking why

machine-sound =
    { $n ->
        [one] { $meeting }: one record, which is sound.
       *[other] { $meeting }: { NUMBER($n) } records, all sound.
    }
machine-hash = hash
machine-state = state
machine-broken = record { $seq } of { $meeting } is the first that doesn’t hold: { $reason }
machine-why-entry = { $entry }, { $delegation }, item { $item }
machine-why-list = list
machine-why-list-told = { $policy } within each class (LS4)
machine-why-class = class
machine-why-class-told = { $class }, number { $rank } in the order of classes (LS4)
machine-why-arrived = arrived
machine-why-arrived-told = { $at }, as request { $arrival } on this item (LS5)
machine-why-by = made by
machine-why-lot = lot
machine-why-lot-told = drawn with the seed { $seed } (LS4)
machine-why-moved = moved
machine-why-moved-told = { $at }, { $by } ({ $rule })
machine-why-moved-because = { $at }, { $by } ({ $rule }): { $reason }
machine-why-never-moved = never
machine-why-now = now
machine-why-not-waiting = not waiting
machine-why-ahead =
    { $n ->
        [one] { NUMBER($n) } speaker ahead
       *[other] { NUMBER($n) } speakers ahead
    }

## Links

machine-links-issued =
    { $n ->
        [one] { NUMBER($n) } link issued.
       *[other] { NUMBER($n) } links issued.
    }
machine-links-revoked =
    { $n ->
        [one] { NUMBER($n) } earlier link revoked.
       *[other] { NUMBER($n) } earlier links revoked.
    }
machine-sheet-title = { $meeting }: personal links

## On paper

machine-wrote = Wrote { $file }.

## The service and the demo

machine-serves =
    { $n ->
        [one] Rostrum serves { NUMBER($n) } meeting at { $url }. Ctrl-C stops it.
       *[other] Rostrum serves { NUMBER($n) } meetings at { $url }. Ctrl-C stops it.
    }
machine-demo =
    { $n ->
        [one] A sample, illustrative. Item { $item } is open, { NUMBER($n) } speaker waiting.
       *[other] A sample, illustrative. Item { $item } is open, { NUMBER($n) } speakers waiting.
    }
machine-demo-remote = { $delegation }, remote
machine-demo-links = Each link is one person’s way in. Open the chair’s and press Enter; Ctrl-C here ends the demo.

## What could not be done

machine-error = Error: { $reason }
machine-no-journal = there is no journal { $path }; name the one that the meeting is in with --journal sqlite:PATH
machine-no-meeting = there is no meeting { $meeting } in this journal; there are: { $others }
machine-no-meeting-at-all = there is no meeting { $meeting } in this journal, nor any other
machine-no-entry = { $meeting } has no entry { $entry }
machine-no-list = { $meeting } has no list of item { $item }; there are: { $others }
machine-no-sitting = no sitting { $sitting }; there are: { $others }
machine-no-sitting-yet = no sitting of { $meeting } was opened yet
machine-no-delegation = no delegation { $missing } in this meeting
machine-no-time = --expires: { $given } is not { $expected }
machine-no-fonts = the fonts of the documents aren’t there; run `make pages`, which brings them
machine-no-id = { $given } is no id of a meeting: at most 64 letters, digits, - _ or .
machine-covered = nothing is printed for everybody while the hall isn’t shown the floor
machine-item-or-sitting = --item and --sitting: give one of them
machine-genders-of-the-whole = --genders: sums by gender are of the whole meeting only, so that they tell of nobody
machine-broke-off = the service broke off ({ $error }); look whether it was done
machine-answered = the service answered { $status }
machine-not-understood = the service could not read what it was asked, so nothing was done; look whether it is of the same version ({ $error })
machine-not-from-here = { $journal } can’t be opened from here; give --journal sqlite:PATH
machine-one-process = { $journal } belongs to one process; several workers need --journal redis://HOST:PORT
machine-name-port = several workers share one port; name it with --port
machine-demo-journal = --journal takes redis://HOST:PORT; a meeting in a file of its own is kept with --dir
machine-other-meetings = { $journal } holds other meetings than the sample; give another --dir
machine-cannot-listen = can’t listen on { $host }, port { $port }: { $why }; give another with --host and --port (0 takes a free port)
machine-held = { $detail }
machine-away = { $detail }
machine-damaged = { $detail }
machine-storage = { $detail }
machine-setting = { $detail }
