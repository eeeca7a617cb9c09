# The rooms of the secretariat's page that come when they are opened. English.

office-no-line = The service was not reached. Try again when the line is back.

## Participants and links

office-people-find = Find a delegation, a participant or a seat
office-links-until = New links are good until
office-links-no-end = the end of the meeting
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
        [0] Nobody comes in by this link any more. It can’t be given back; a new one can be issued.
        [one] The page that is open by it closes at once and says so. It can’t be given back; a new one can be issued.
       *[other] The { NUMBER($n) } pages that are open by it close at once and say so. It can’t be given back; a new one can be issued.
    }
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
office-activity-nothing = Nothing in the record is like this.
office-activity-earlier = Look further back
office-activity-why = Why
office-kinds-list = The list
office-kinds-turns = Turns
office-kinds-matters = Points, replies, decisions
office-kinds-sittings = Sittings and items
office-kinds-meeting = The meeting
office-kinds-texts = Texts
office-kinds-booths = Booths
