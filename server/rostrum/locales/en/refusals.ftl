# Why something was not done: one sentence for each code of refusal, for the delegate or the chair who reads it. English.
# The arguments are those of the refusal and `rule`; times, durations and names of languages come as text.

## The moment has passed

refused-stale =
    { $rule ->
        [LS16] Another turn has ended since then; look at the floor and choose again.
       *[other] The floor has moved on since you pressed, so nothing was done; look again and repeat it if you still wish to.
    }
refused-too-late =
    { $rule ->
        [LS8] The withdrawal can no longer be undone; ask for the floor again.
        [LS13] The item was closed at { $since }, and that can no longer be taken back.
        [LS16] Somebody else has been given the floor since then, so that turn can no longer be put back.
        [MT3] The sitting was adjourned at { $since }, and that can no longer be revoked.
        [PO2] The point of order has already been taken up and can no longer be withdrawn.
       *[other] It is too late for this.
    }
refused-already-so =
    { $rule ->
        [LS1] The list of speakers is open already.
        [LS6] The list of speakers is closed already.
        [LS7] The delegation stands at that place already.
        [LS8] The request stands on the list and is not withdrawn.
        [LS10] The request says so already.
        [LS12] The delegation's entry belongs before its comments and stands there already.
        [LS13] The item is in that state already.
        [LS22] This delegation takes part in the meeting already.
        [MT4] This item is open already.
        [MT6] This officer presides already.
        [PO1] This delegation has raised a point of order already; the Chair has been told.
        [PO2] The Chair has already decided to hear it after this sentence.
        [TN11] The clock is running already.
       *[other] This is so already.
    }

## Who may do it, and when

refused-not-allowed =
    { $rule ->
        [LS4] A delegation can't ask for the floor for this kind of statement; the secretariat can enter it.
        [LS10] A delegation can't change its request to this kind of statement; the secretariat can.
        [TN10] In this meeting a speaker can't yield the rest of the time to others.
       *[other]
            { $command ->
                [raise_point] In this meeting this delegation can't raise a point of order.
               *[other] Your personal link does not allow this.
            }
    }
refused-wrong-phase =
    { $phase ->
        [planned] No sitting is open yet.
        [open] This can't be done while the sitting is open.
        [suspended] The sitting is suspended; this can be done when it resumes.
        [adjourned] The sitting has been adjourned.
        [closed] The meeting is closed; only corrections of its record are possible.
       *[other] This can't be done at this stage of the meeting.
    }
refused-not-imported = The programme of this meeting has not been imported yet.

## The list of speakers

refused-list-closed =
    { $rule ->
        [LS13] Item { $item } was closed at { $since }; its list takes no more speakers.
       *[other] The list of speakers for item { $item } was closed at { $since }; only the Chair can still add a speaker.
    }
refused-list-not-open = The list of speakers for item { $item } is not open yet.
refused-before-start = Requests for item { $item } can be made from { $opens }.
refused-deadline-passed = Requests in advance for item { $item } ended at { $deadline }; ask again when the list is opened in the sitting.
refused-already-waiting =
    { $by ->
        [chair] This delegation is on the list for item { $item } already; the Chair entered it.
        [secretariat] This delegation is on the list for item { $item } already; the secretariat entered it.
        [operator] This delegation is on the list for item { $item } already, by its request before the meeting.
       *[other] This delegation is on the list for item { $item } already; each delegation has one statement waiting at a time.
    }
refused-not-waiting =
    { $rule ->
        [MT4] This request stands on the list of another item.
       *[other] This request is no longer waiting on the list.
    }
refused-nobody-waiting = Nobody is waiting on the list of speakers.
refused-order-incomplete = The new order must name each waiting request exactly once: { $waiting } are waiting, { $named } were named.
refused-unknown-language = { $language } can't be spoken in this meeting; the languages of the floor are { $languages }.

## Turns and points of order

refused-turn-running = A speaker has the floor; end that turn first.
refused-nobody-speaking = Nobody has the floor.
refused-not-paused = The clock of this turn is not stopped.
refused-not-running =
    { $rule ->
        [PO2] This point of order does not have the floor.
        [TN11] The time before the clock starts has not passed yet.
       *[other] The clock of this turn is not running.
    }
refused-point-open =
    { $rule ->
        [PO1] Another point of order was raised before this one; the Chair takes that one first.
       *[other] A point of order is before the meeting; the Chair rules on it first.
    }
refused-out-of-range =
    { $field ->
        [limit_ms] A speaking time must be between { $least } and { $most }.
        [by_ms] The time can't be changed by that much: between { $least } and { $most }.
        [until_ms] The sitting can be suspended until a time between { $least } and { $most }.
        [expires_ms] A link must expire between { $least } and { $most }.
       *[other] The value must be between { $least } and { $most }.
    }

## What went wrong on the way

refused-unknown-id =
    { $field ->
        [delegation] No delegation “{ $id }” takes part in this meeting.
        [item]
            { $rule ->
                [MT1] Delegations stand on the list of item { $id }, and the new programme has no such item.
               *[other] There is no item { $id } on the agenda.
            }
        [meeting] There is no meeting “{ $id }” here.
        [sitting] There is no sitting “{ $id }” in the programme.
        [booth] There is no booth “{ $id }” in this meeting.
        [to] There is no officer “{ $id }” in the programme.
        [link] There is no personal link “{ $id }”.
        [point] This point of order is no longer before the meeting.
       *[other] This is no longer known: “{ $id }”.
    }
refused-malformed =
    { $field ->
        [on_behalf_of] A group statement has to say on whose behalf it is made.
        [delegation] The delegation is missing, or can't be named here.
        [seed] The lot could not be drawn, so the order is as it was; try again.
        [text] The correction has no text, or too much of it.
       *[other] The request could not be read (“{ $field }”), so nothing was done; load the page again.
    }
refused-id-reused = This request was sent before with other content, so nothing was done; try again.
refused-busy = The service has more requests than it can take just now; try again in a moment.
refused-not-stored = The service could not write this to its record, so nothing was done; try again, and tell the technician.

## When the line ends

refused-link-expired = Your personal link has expired; ask the secretariat for a new one.
refused-link-revoked = Your personal link was withdrawn; ask the secretariat for a new one.
refused-bad-token = This personal link is not known here; ask the secretariat for a new one.
refused-meeting-stopped = The service has stopped this meeting because of a fault of its own; tell the technician.
refused-unknown-meeting = There is no such meeting here.
refused-not-recorded = The service could not write this to its record, so nothing was done; try again, and tell the technician.
refused-other = The service did not do this.
