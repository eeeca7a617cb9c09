# What the secretariat puts on paper, and the room where it does so. English.

## On every page

document-page = Page { $n } of { $all }
document-printed = Printed on { $date } at { $time } ({ $zone }), from record { $seq } · { $hash }
document-boxed = { $box } stands for letters that none of the fonts at hand has: { $letters }.
document-sitting = { $date }, { $start }–{ $end }
document-for-everybody = For everybody
document-for-delegate = For everybody in the meeting
document-for-interpreter = For the booths
document-for-technician = For the technical service
document-for-chair = For the podium
document-for-secretariat = For the secretariat

## The list of speakers

document-speakers = List of speakers
document-as-of = As of
document-list = List
document-list-not-open = not yet open
document-list-open = open
document-list-closed-since = closed since { $time }
document-list-closed = closed
document-list-closes = open, closes at { $time }
document-now = has the floor
document-waiting = Waiting
document-ends = Expected end
document-interpretation-until = Interpretation until
document-place = No.
document-delegation = Delegation
document-group = Group
document-language = Language
document-from = Speaks
document-limit = Limit
document-expected = Expected
document-text = Text
document-text-there = yes
document-joined = joined by { $who }
document-nobody = Nobody is waiting.
document-not-all =
    { $n ->
        [one] { $n } delegation is waiting; not all of the list is shown in this meeting.
       *[other] { $n } delegations are waiting; not all of the list is shown in this meeting.
    }
document-interpretation-ends = Interpretation ends; whoever comes after this would not be heard in time
document-passed-over = Not there when called
document-replies = Rights of reply, at the end of the sitting or day

## Classes, where they head those of them; regional groups

classes-officer = Officers of the meeting
classes-group-statement = Group statements
classes-presentation = Presentations
classes-state-party = States Parties
classes-state-not-party = States not party
classes-un = United Nations
classes-igo = Intergovernmental organizations
classes-other-international = International organizations
classes-ngo = Non-governmental organizations
classes-right-of-reply = Rights of reply
group-africa = Africa
group-asia-pacific = Asia-Pacific
group-eeg = Eastern Europe
group-grulac = Latin America and the Caribbean
group-weog = Western Europe and others

## The account of a sitting

document-account = Account of the sitting
document-opened = Opened
document-adjourned = Adjourned
document-not-adjourned = not yet
document-turns = Turns
document-spoken = Time spoken
document-time = Time
document-used = Used
document-over = Over
document-nothing-happened = This sitting has not been opened.
document-put-back = called by mistake
document-place-kept = line lost, place kept
document-cut = ended at the limit
document-stopped = ended with the sitting
happened-inscribed-reply = A right of reply was granted to { $who }.
happened-passed-over = { $who } was called and was not there.
happened-sitting-opened = The sitting was opened.
happened-sitting-suspended = The sitting was suspended.
happened-sitting-suspended-until = The sitting was suspended until { $time }.
happened-sitting-resumed = The sitting was resumed.
happened-sitting-adjourned = The sitting was adjourned.
happened-adjournment-revoked = The adjournment was taken back.
happened-interpretation-end-moved = Interpretation lasts until { $time }.
happened-chair-handed-over = The chair was handed over: { $officer }.
happened-meeting-closed = The meeting was closed.
happened-record-corrected = Correction ({ $subject }): { $text }
happened-records-lost =
    { $n ->
        [one] Record { $first } was accepted, and then lost with the storage.
       *[other] Records { $first } to { $last } were accepted, and then lost with the storage.
    }
happened-display-floor = The floor was shown again.
happened-display-ceremony = A ceremony took place.
happened-display-silence = A minute of silence was observed.
happened-display-private = The sitting went on in private.
happened-item-closed = Item { $item } was closed.
happened-item-closed-unheard =
    { $n ->
        [one] Item { $item } was closed; { $n } delegation was not heard.
       *[other] Item { $item } was closed; { $n } delegations were not heard.
    }
happened-item-reopened = Item { $item } was reopened.
happened-list-opened = The list of speakers on item { $item } was opened.
happened-list-closed = The list of speakers on item { $item } was closed.
happened-point-upheld = Point of order of { $who }: upheld.
happened-point-not-upheld = Point of order of { $who }: not upheld.
happened-point-noted = Point of order of { $who }: noted.
happened-point-right-of-reply = It is heard as a right of reply.
happened-point-technical-call = It was a technical matter.
happened-ruling-appealed = { $who } appealed against the ruling.
happened-appeal-overruled = The ruling was overruled.
happened-appeal-stands = The ruling stands.
happened-motion-put = { $who } moved { $motion }.
happened-motion-carried = The motion was carried: { $motion }.
happened-motion-not-carried = The motion was not carried: { $motion }.
motion-suspend-sitting = the suspension of the meeting
motion-adjourn-sitting = the adjournment of the meeting
motion-adjourn-debate = the adjournment of the debate on the item
motion-close-debate = the closure of the debate on the item
happened-objection-raised = { $who } objected.
happened-proposal-withdrawn = The proposal was taken back.
happened-decided = It was so decided: { $text }
happened-text-published = The statement of { $who } was published as delivered.
happened-text-published-unheard = The statement of { $who }, who could not be heard, was published in writing.

## Statistics

document-statistics = Speaking time
document-by-class = By class of speaker
document-by-group = By regional group
document-by-kind = By kind of statement
document-by-language = By language
document-by-attendance = In the room and remote
document-by-gender = By gender of the speaker
document-speakers-count = Delegations
document-overruns = Over the limit
document-over-by = By
document-average = On average
document-no-group = no group
document-no-turns = Nobody has spoken yet.
document-spoken-about = Time, about
document-gender-note = Of sittings that are over; times to the nearest five minutes.
document-gender-withheld = Not shown: there are fewer than five speakers of one gender in the sittings that are over.
gender-woman = women
gender-man = men
gender-other = other, or not stated
document-whole-meeting = The whole meeting

## The room

documents-which = Document
documents-speakers-what = who waits, and when their turn will come
documents-account-what = who spoke from when to when, and what was decided
documents-statistics-what = how long was spoken, by whom and from where
documents-about = About
documents-beside = Beside it
documents-beside-none = no second language
documents-reach = For
documents-reach-own = the secretariat
documents-reach-public = everybody
documents-genders = Genders of the speakers, for this document only
documents-genders-choose = Choose a file…
documents-genders-leave-out = Leave the file out
documents-open = Open
documents-save = Save as PDF
documents-setting = Being prepared…
documents-published = Published statements
documents-published-none = No statement is published yet.
documents-no-line = The service could not be reached. Try again when the line is back.
documents-by = Sums
documents-all = All
documents-figures-western = 123
documents-figures-eastern = ١٢٣
documents-too-many = Other documents are being prepared. Try again in a moment.
documents-covered = Nothing can be printed for everybody while the sitting is private or the hall is shown a ceremony.
documents-unknown = There is no such item or sitting.
documents-failed = The document could not be prepared. Try again; if it stays like this, tell whoever runs the service.
