# The rooms of the secretariat's page that come when they are opened. English.

office-no-line = The service was not reached. Try again when the line is back.

## Participants and links

office-people-find = Find a delegation, a participant or a seat
office-links-until = New links are good until
office-links-no-end = they are revoked
office-links-missing =
    { $n ->
        [0] Everybody here has a link
        [one] Issue the link that is missing
       *[other] Issue the { NUMBER($n) } links that are missing
    }
office-links-none = no link
office-link-issue = New link
office-link-issue-to = New link: { $name }
office-link-here =
    { $n ->
        [0] not here
        [one] here
       *[other] here with { NUMBER($n) } devices
    }
office-link-until = good until { $time }
office-link-end = Revoke
office-link-end-of = Revoke: { $name }
office-link-end-title = Revoke a link of { $name }
office-link-end-words =
    { $n ->
        [0] Nobody comes in by this link any more. This can’t be undone; a new link can be issued.
        [one] The page that is open by it closes at once and says so. This can’t be undone; a new link can be issued.
       *[other] The { NUMBER($n) } pages that are open by it close at once and say so. This can’t be undone; a new link can be issued.
    }
office-link-end-own = This is the link of this very page: it closes too.
office-badges = Badges to hand out
office-badges-words =
    { $n ->
        [one] This link is shown this once: print it or hand it on now.
       *[other] These { NUMBER($n) } links are shown this once: print them or hand them on now.
    }
office-badges-print = Print
office-badges-done = They are handed out
office-badge-code = Code of the link of { $name }

## The activity record

office-activity-whose = Delegation
office-activity-anybody = everybody
office-activity-what = What
office-activity-all = everything
office-activity-who = Done by
office-activity-item = Item
office-activity-rule = Rule
office-activity-when = Since
office-activity-ever = the beginning
office-activity-last =
    { $n ->
        [one] { NUMBER($n) } minute ago
       *[other] { NUMBER($n) } minutes ago
    }
office-activity-sitting = the opening of the sitting
office-activity-time = Time
office-activity-nothing = Nothing in the record matches.
office-activity-earlier = Look further back
office-activity-why = Why
office-kinds-list = The list
office-kinds-turns = Turns
office-kinds-matters = Points, replies, decisions
office-kinds-sittings = Sittings and items
office-kinds-meeting = The meeting
office-kinds-texts = Texts
office-kinds-booths = Booths

## Import

office-import-planned = Choose the files that are new or have changed; what you don’t choose stays as it is. Nothing is changed before you have seen what would change.
office-import-begun = A sitting was opened: further participants and inscriptions can come in, the rest can’t be replaced any more. Nothing is changed before you have seen what would change.
office-import-drop = Drop the files here, in any order, or a zip of them
office-import-drop-what = What each is about is seen from its columns.
office-import-choose-several = Choose files
office-import-choose = Choose a file
office-import-other = Another file
office-import-leave-out = Leave { $name } out
office-import-reading = Reading…
office-import-wrong =
    { $n ->
        [one] One thing is to be mended. Nothing was changed.
       *[other] { NUMBER($n) } things are to be mended. Nothing was changed.
    }
office-import-more =
    { $n ->
        [one] And { NUMBER($n) } more, once these are mended.
       *[other] And { NUMBER($n) } more, once these are mended.
    }
office-import-changes = What would change
office-import-nothing = Nothing would change.
office-import-done = It is imported.
office-import-do = Import it
office-complaint-file = File
office-complaint-row = Row
office-complaint-column = Column
office-complaint-what = What is wrong
office-complaint-found = Found:
office-complaint-expected = Expected:
office-change-new =
    { $n ->
        [one] { NUMBER($n) } new
       *[other] { NUMBER($n) } new
    }
office-change-changed =
    { $n ->
        [one] { NUMBER($n) } changed
       *[other] { NUMBER($n) } changed
    }
office-change-gone =
    { $n ->
        [one] { NUMBER($n) } gone
       *[other] { NUMBER($n) } gone
    }
office-change-same =
    { $n ->
        [one] { NUMBER($n) } as it is
       *[other] { NUMBER($n) } as they are
    }
office-part-programme = Programme
office-part-programme-what = Sittings, items, officers, limits, settings: JSON
office-part-delegations = Delegations
office-part-delegations-what = Names in every language, class, usual language: CSV or JSON
office-part-participants = Participants
office-part-participants-what = Names, functions, seats: CSV or JSON
office-part-inscriptions = Inscriptions
office-part-inscriptions-what = Item, delegation, language, in the order of arrival: CSV or JSON
office-part-booths = Booths
office-part-booths-what = Channels and interpreters: JSON
office-part-sittings = Sittings
office-part-items = Items
office-part-officers = Officers
office-part-channels = Channels
office-field-title = Title
office-field-timezone = Time zone
office-field-languages = Languages
office-field-floor-languages = Languages of the floor
office-field-venue = Venue
office-field-illustrative = Sample meeting
office-field-settings = Settings
office-field-pack = Rules of the body
office-gap-unreached = Item { $item }, place { $places }, { $language }: no way to { $channels } with the rota that a sitting begins with.
office-gap-double = Item { $item }, place { $places }, { $language }: { $channels } only by a relay of a relay.
office-gap-cure = Bring { $bring } for { $instead }.

## Programme and settings

office-sittings = Sittings
office-presiding = Presiding: { $who }
office-sitting-planned = planned
office-sitting-going-on = open
office-sitting-over = over
office-sitting-interpretation = interpretation until { $time }
office-sitting-open = Open a sitting…
office-sitting-suspend = Suspend…
office-sitting-adjourn = Adjourn…
office-sitting-hand-over = Hand over the chair…
office-until = Interpretation lasts until
office-until-agreed = Agreed by
office-until-set = Move the end
office-items = Items
office-items-act = Open, close or reopen…
office-item-limits = Limits and budgets…
office-settings = Settings
office-settings-words = What is set here holds at once, and is on the record. The body’s rules it began with: { $pack }.
office-settings-time = Limits and the clock
office-settings-list = The list
office-settings-rights = Who may do what
office-settings-lines = Lines of remote speakers
office-settings-interpretation = Interpretation and texts
office-setting-seconds = minutes and seconds

## Interpretation

office-ways = Each speaker’s way to each channel
office-ways-key = ● the floor itself · ✓ a booth, directly · ← relay from that channel · ⇇ a relay of a relay · ✕ nobody reaches it
office-place = Place
office-about = Expected
office-booth-since = on microphone since { $since }, until { $until } at the latest

## Texts

office-texts-none = No text has been handed in.
office-texts-words = Confidential until the statement is delivered: nobody but the interpreters and the secretariat reads them, and each delegation its own.
office-text-words =
    { $n ->
        [one] { NUMBER($n) } word
       *[other] { NUMBER($n) } words
    }
office-text-pace =
    { $n ->
        [one] { NUMBER($n) } word a minute
       *[other] { NUMBER($n) } words a minute
    }
office-text-too-fast = too fast to interpret well
office-text-version = version { $version }
office-text-read = Read
office-text-change = Changed text…
office-text-hand-in = Hand in a text for a delegation
office-text-whose = Inscription
office-text-choose = Choose…
office-text-told = As confidential as the delegation’s own. The delegation is told, and it is on the record, that the secretariat handed it in.
office-text-consents = The delegation agrees: if it is not heard, the text may be published as a written statement
office-text-publish = Publish
office-text-consent = may be published if unheard
office-text-no-consent = not to be published if unheard
office-text-confidential = confidential
office-text-delivered = delivered
office-text-unheard = unheard
office-text-published = published
office-text-gone = The text is no longer there.
office-text-file = The file as handed in
office-text-publish-title = Publish the text of { $name }
office-text-publish-words = The statement is then on the public record, for everybody; this can’t be undone.
