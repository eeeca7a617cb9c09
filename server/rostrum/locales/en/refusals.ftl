# Why something was not done: one sentence for each code of refusal, for the delegate or the chair who reads it. English.
# The arguments are those of the refusal and `rule`; times, durations and names of languages come as text.

## The moment has passed

refused-stale =
    { $rule ->
        [LS16] Another turn has ended since then; look at the floor and choose again.
        [MT7] This proposal is no longer before the meeting.
        [PO4] Another motion takes precedence and is decided first.
        [PO5] Only the last ruling can be appealed against.
       *[other] The floor has moved on since you pressed, so nothing was done; look again and repeat it if you still wish to.
    }
refused-too-late =
    { $rule ->
        [LS8] The withdrawal can no longer be undone; ask for the floor again.
        [LS13] The item was closed at { $since }, and that can no longer be taken back.
        [LS16] Somebody else has been given the floor since then, so that turn can no longer be put back.
        [MT3] The sitting was adjourned at { $since }, and that can no longer be revoked.
        [PO2] The point of order has already been taken up and can no longer be withdrawn.
        [LS9] The next one to speak keeps the place, unless the Chair orders otherwise.
        [IN10] This text was published at { $since } and is on the public record; ask the secretariat for a correction.
        [LS11] The speaker was heard already, or was called too long ago; pause the clock instead.
       *[other] It is too late for this.
    }
refused-already-so =
    { $rule ->
        [IN2] This interpreter is on microphone already.
        [IN7] This interpreter is on microphone already; name a colleague.
        [IN8] This was signalled a moment ago and is seen.
        [IN12] The speaker speaks this language already.
        [IN13] The booth has said so already.
        [IN14] You have said so already; the technician sees it.
        [LS1] The list of speakers is open already.
        [LS6] The list of speakers is closed already.
        [LS7] The delegation stands at that place already.
        [LS8] The request stands on the list and is not withdrawn.
        [LS10] The request says so already.
        [LS12] The delegation’s entry belongs before its comments and stands there already.
        [LS13] The item is in that state already.
        [LS22] This delegation takes part in the meeting already.
        [MT4] This item is open already.
        [MT6] This officer presides already.
        [PO1] This delegation has raised a point of order already; the Chair has been told.
        [PO2] The Chair has already decided to hear it after this sentence.
        [TN11] The clock is running already.
        [LS9] An offer to change places stands already for one of these two; it is answered first.
        [LS14] No recording is being played in this turn.
        [MT7] The objection of this delegation is already as you wish it.
        [MT8] The hall is shown this already.
        [PO4] This motion, or this delegation’s wish to speak on it, is noted already.
        [PO5] An appeal is before the meeting already.
        [RR1] This delegation has asked for a right of reply already; the Chair has been told.
        [TN7] This speaker is heard whatever the line says.
        [IN11] Interpretation lasts until then already.
        [TN9] No other speaking times have been announced.
        [IN10] This text is published already.
       *[other] This is so already.
    }

## Who may do it, and when

refused-not-allowed =
    { $rule ->
        [LS4] A delegation can’t ask for the floor for this kind of statement; the secretariat can enter it.
        [LS10] A delegation can’t change its request to this kind of statement; the secretariat can.
        [TN10] In this meeting a speaker can’t yield the rest of the time to others.
        [LS9] Delegations change places only within one class and one thread; the Chair can order more.
        [LS12] A presentation moves with the comments on it; move it on the list instead.
        [MT7] In this meeting this delegation can’t object to a decision.
        [MT8] The sitting is private.
        [PO4] In this meeting this delegation can’t put a motion or speak on one.
        [PO5] In this meeting this delegation can’t appeal against a ruling.
        [IN10] A text is handed in with its file, on the delegate’s page or by POST.
        [TN12] Only the Chair or the secretariat can give more or less time.
        [RR1]
            { $command ->
                [request_reply] In this meeting this delegation can’t ask for a right of reply.
               *[other] A right of reply is asked for and granted; it can’t be entered on the list like a statement.
            }
        [TN7]
            { $command ->
                [keep_place] A point of order has no place on the list to keep.
               *[other] Only a remote speaker’s line counts, and only from the source that this meeting names.
            }
        [LS11] Only a remote speaker can be connected and not heard.
       *[other]
            { $command ->
                [inscribe] In this meeting this delegation can’t ask for the floor; the Chair can give it.
                [raise_point] In this meeting this delegation can’t raise a point of order.
               *[other] Your personal link does not allow this.
            }
    }
refused-wrong-phase =
    { $phase ->
        [planned] No sitting is open yet.
        [open] This can’t be done while the sitting is open.
        [suspended] The sitting is suspended; this can be done when it resumes.
        [adjourned] The sitting has been adjourned.
        [closed] The meeting is closed; only corrections of its record are possible.
        [ceremony] Nobody is given the floor during the ceremony.
        [silence] Nobody is given the floor during the minute of silence.
       *[other] This can’t be done at this stage of the meeting.
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
        [delegate] This delegation is on the list for item { $item } already; one of its own devices asked at { $since }.
       *[other] This delegation is on the list for item { $item } already; each delegation has one statement waiting at a time.
    }
refused-not-waiting =
    { $rule ->
        [MT4] This request stands on the list of another item.
        [LS9] Places are changed between two requests that wait on the same list.
        [IN10] The delegation has left the list, so no text can be handed in for it; ask for the floor again.
        [LS15] Neither of them has been called.
       *[other] This request is no longer waiting on the list.
    }
refused-nobody-waiting = Nobody is waiting on the list of speakers.
refused-order-incomplete = The new order must name each waiting request exactly once: { $waiting } are waiting, { $named } were named.
refused-unknown-language =
    { $rule ->
        [IN10] A text can’t be in { $language }; the languages of this meeting are { $languages }.
       *[other] { $language } can’t be spoken in this meeting; the languages of the floor are { $languages }.
    }

## Turns and points of order

refused-turn-running =
    { $rule ->
        [MT8] Somebody has the floor, or keeps a turn for later; end it first.
       *[other] A speaker has the floor; end that turn first.
    }
refused-nobody-speaking = Nobody has the floor.
refused-not-paused =
    { $rule ->
        [TN7] The clock does not stand because of a lost line.
       *[other] The clock of this turn is not stopped.
    }
refused-not-running =
    { $rule ->
        [PO2] This point of order does not have the floor.
        [TN11] The time before the clock starts has not passed yet.
        [LS19] The first moments after the opening have not passed yet.
        [LS20] The time announced for the closing has not come.
        [PO4] No item is open, so there is no debate that this could be about.
        [RR1] No item is open, so there is nothing to reply to.
        [TN9] The time announced for the new speaking times has not come.
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
        [by_ms] The time can’t be changed by that much: between { $least } and { $most }.
        [until_ms] The sitting can be suspended until a time between { $least } and { $most }.
        [expires_ms] A link must expire between { $least } and { $most }.
        [in_ms] The closing of a list can be announced for at most { $most } ahead, in minutes.
        [since] The line can’t have been lost at a time that has not come.
        [limits] A speaking time must be between { $least } and { $most }.
        [interpretation_until_ms] Interpretation can last until a time between { $least } and { $most }.
        [announced_in_ms] New speaking times can be announced for at most { $most } ahead, in minutes.
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
        [class] No delegation of the class “{ $id }” speaks in this meeting.
        [joined_by] “{ $id }” can’t join this statement: it takes no part in the meeting, makes the statement itself, or is named twice.
        [motion] This motion is no longer before the meeting.
        [reply] This request for a right of reply has been answered, or its item is closed.
        [swap] This offer to change places no longer stands: it was answered, or one of the two no longer waits.
        [text] No text is handed in for this request; it may have been withdrawn.
        [group] No delegation of the group “{ $id }” takes part in this meeting.
       *[other] This is no longer known: “{ $id }”.
    }
refused-malformed =
    { $field ->
        [on_behalf_of] A group statement has to say on whose behalf it is made.
        [delegation] The delegation is missing, or can’t be named here.
        [settings] The setting “{ $id }” can’t be this, so it is as it was.
        [seed] The lot could not be drawn, so the order is as it was; try again.
        [text]
            { $rule ->
                [MT7] The proposal has no text, or too much of it.
               *[other] The correction has no text, or too much of it.
            }
        [duration_ms] The recording has no length.
        [words] A text must have at least one word and at most { $allowed }.
        [time_factor] A speaking time can be made between half and four times as long.
        [agreed_by] Say who agreed that interpretation lasts longer or shorter.
        [class] A time budget is for one class or for one group.
       *[other] The request could not be read (“{ $field }”), so nothing was done; load the page again.
    }
refused-id-reused = This request was sent before with other content, so nothing was done; try again.
refused-busy = The service has more requests than it can take just now; try again in a moment.
refused-not-stored = The service could not write this to its record, so nothing was done; try again, and tell the technician.

## When the line ends

refused-link-revoked = Your personal link was withdrawn; ask the secretariat for a new one.
refused-meeting-stopped = The service has stopped this meeting because of a fault of its own; tell the technician.
refused-unknown-meeting = There is no such meeting here.
refused-other = The service did not do this.

## Videos and decisions

refused-over-limit = The recording lasts { $duration }, and the limit here is { $limit }; hand in a shorter one.
refused-objected = A delegation objects, so nothing can be decided; the objection or the proposal has to be withdrawn first.
refused-too-many =
    { $rule ->
        [MT7] One proposal is before the meeting at a time; decide on it or withdraw it first.
        [RR2] A delegation has at most { $allowed } rights of reply on an item.
        [IN10] A text can be handed in { $allowed } times, and this one was; take it to the secretariat.
       *[other] The rules allow { $allowed } of these here, and no more.
    }
refused-not-delivered = This delegation has not spoken yet: its text is confidential until its turn is over, and can be published then.
refused-no-consent = This delegation was not heard and did not agree that its text be published; ask it to hand the text in again with its consent.

## Interpretation

refused-nobody-on-mic = Nobody is on microphone in the { $booth } booth yet; put an interpreter on microphone first.
refused-not-asked = No hand-over that could be accepted was asked for in the { $booth } booth.
