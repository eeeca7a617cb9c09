# What happened, as the activity record tells it. English.

## The meeting

deed-meeting-imported = Programme imported
deed-participants-listed = Participants renewed
deed-settings-changed = Settings changed
deed-delegation-added = Delegation added
deed-chair-handed-over = Chair handed over
deed-meeting-closed = Meeting closed
deed-record-corrected = Record corrected
deed-link-issued = Link issued
deed-link-revoked = Link revoked
deed-note-sent = Private note sent
deed-note-read = Private note read
deed-records-lost = Lost records named
deed-loss-noted = Lost records noted
deed-display-set = Display of the hall changed

## Sittings and items

deed-sitting-opened = Sitting opened
deed-sitting-suspended = Sitting suspended
deed-sitting-resumed = Sitting resumed
deed-sitting-adjourned = Sitting adjourned
deed-adjournment-revoked = Adjournment taken back
deed-interpretation-end-moved = End of interpretation moved
deed-item-opened = Item opened
deed-item-closed = Item closed
deed-item-reopened = Item reopened

## The list

deed-list-opened = List opened
deed-closing-announced = Closing of the list announced
deed-list-closed = List closed
deed-opening-settled = Requests at the opening drawn by lot
deed-entry-inscribed = Inscribed
deed-entry-withdrawn = Withdrawn
deed-withdrawal-undone = Withdrawal taken back
deed-entry-changed = Inscription changed
deed-sent-to-end = Sent to the end of its class
deed-speaker-named = Speaker named
deed-entry-moved = Moved on the list
deed-entries-swapped = Places swapped
deed-swap-proposed = Swap offered
deed-swap-declined = Swap declined
deed-list-arranged = List ordered anew
deed-order-set = Order of the list set
deed-list-spread = Places spread out
deed-limit-set = Time limit set
deed-limits-announced = Time limit announced
deed-limits-applied = Announced limit applied
deed-budget-set = Time budget set
deed-entry-passed-over = Passed over
deed-entry-put-back = Put back on the list
deed-replies-unheard = Replies left unheard

## Turns

deed-turn-called = Given the floor
deed-clock-started = Clock started
deed-turn-paused = Clock stopped
deed-turn-resumed = Clock runs again
deed-turn-extended = Time added
deed-turn-interrupted = Interrupted
deed-turn-taken-up = Taken up again
deed-turn-limit-changed = Limit of the turn changed
deed-video-failed = Video failed, speaks live
deed-turn-ended = Statement ended
deed-line-lost = Line lost
deed-line-back = Line back
deed-line-ignored = Still heard without a line

## Points of order, replies, motions, decisions

deed-point-raised = Point of order raised
deed-point-withdrawn = Point of order withdrawn
deed-point-held = Point of order held for a sentence
deed-point-recognised = Point of order recognised
deed-point-declined = Point of order declined
deed-point-ruled = Point of order ruled on
deed-ruling-appealed = Ruling appealed against
deed-appeal-decided = Appeal decided
deed-reply-requested = Right of reply asked for
deed-reply-granted = Right of reply granted
deed-reply-declined = Right of reply declined
deed-motion-put = Motion put
deed-motion-speaker-noted = Speaks on the motion
deed-motion-decided = Motion decided
deed-decision-proposed = Decision proposed
deed-objection-raised = Objection raised
deed-objection-withdrawn = Objection withdrawn
deed-proposal-withdrawn = Proposal taken back
deed-decided = Decided

## Texts

deed-text-handed-in = Text handed in
deed-text-withdrawn = Text withdrawn
deed-text-published = Statement published

## Booths and channels

deed-plan-set = Channels planned
deed-language-declared = Language on the floor declared
deed-mic-taken = On microphone
deed-handover-asked = Hand-over asked for
deed-handover-agreed = Hand-over agreed
deed-relay-reported = Relay reported
deed-booth-stopped = Booth stopped
deed-booth-resumed = Booth works again
deed-signalled = Signal of a booth
deed-channel-unheard = Can’t hear a channel
deed-technician-called = Technician called
deed-technician-sent-for = Technician sent to a delegation
deed-call-taken = Call taken
deed-call-resolved = Call done

## What a deed tells besides

deed-limit = limit { $time }
deed-used = spoke { $time }
deed-end-ended = ended
deed-end-next-called = the next one was called
deed-end-cut = cut at the limit
deed-end-yielded = yielded
deed-end-stopped = the sitting stopped
deed-end-not-there = was not there
deed-end-put-back = put back
deed-end-ruled = ended by the ruling
deed-end-place-kept = keeps its place
deed-ruling-upheld = upheld
deed-ruling-not-upheld = not upheld
deed-ruling-noted = noted

## Lost records

loss-name = Records that were lost
loss-title =
    { $n ->
        [one] A record is lost
       *[other] { $count } records are lost
    }
loss-what =
    { $n ->
        [one] Number { $first } was accepted, and then lost with the storage.
       *[other] Numbers { $first } to { $last } were accepted, and then lost with the storage.
    } What this page shows now is what holds; what is missing in it has to be done again.
loss-deeds = What was lost
loss-earlier =
    { $n ->
        [one] One earlier record, of which nothing more is known
       *[other] { $count } earlier records, of which nothing more is known
    }
loss-noted = Noted
