# The settings of a meeting, as the secretariat changes them. English.

## Limits and the clock

setting-limits = Limits by kind and class
setting-default-limit-ms = Limit where none is set
setting-warn-ms = Amber before the limit
setting-at-limit = At the limit
setting-at-limit-signal = signal only
setting-at-limit-cut = cut after the grace
setting-cut-grace-ms = Grace before the cut
setting-officers-uncut = Never cut
setting-overrun = The display past the limit
setting-overrun-count-up = counts up
setting-overrun-hold = stands at 0:00
setting-lead-in-ms = From call to clock, in the room
setting-lead-in-remote-ms = From call to clock, remote
setting-speakers-may-yield = Speakers may yield their turn
setting-change-over-ms = Change-over between two speakers
setting-reserve-ms = Held back before interpretation ends
setting-class-weights = Weights in a dynamic limit, in thousandths
setting-dynamic-least-ms = Shortest dynamic limit
setting-dynamic-most-ms = Longest dynamic limit

## The list

setting-class-order = Order of the classes; those not named come last
setting-order-add = Add a class…
setting-move-up = { $name }: up
setting-move-down = { $name }: down
setting-take-out = { $name }: take out
setting-place-now = { $name }: place { NUMBER($n) } of { NUMBER($of) }
setting-rank-first = Heads of State and ministers first
setting-second-statements-last = Second statements last
setting-alphabet = Alphabet of the alphabetical order
setting-list-visibility = What everybody sees of the list
setting-list-visibility-all = all of it
setting-list-visibility-next-three = the next three
setting-list-visibility-counts = how many
setting-flags = Flags of States beside their names
setting-passed-over = Who was passed over
setting-passed-over-chair-may-call = the Chair may call
setting-passed-over-end-of-class = goes to the end of the class
setting-passed-over-dropped = is dropped
setting-change-goes-last = A changed inscription goes last
setting-opening-lot-ms = Requests drawn by lot after the opening
setting-undo-withdrawal-ms = Withdrawal can be taken back for
setting-undo-closing-ms = Adjournment and closing can be taken back for

## Who may do what

setting-secretariat-conducts = The secretariat may conduct
setting-speaks-by = May ask for the floor themselves; all where none is marked
setting-points-by = May raise a point of order
setting-appeals-by = May appeal against a ruling
setting-objections-by = May object to a decision
setting-motions-by = May put a motion and speak on it
setting-motion-speakers = Speakers on each motion; nobody where it is empty
setting-motion-for = for
setting-motion-against = against
setting-motion-suspend-sitting = Suspend the sitting
setting-motion-adjourn-sitting = Adjourn the sitting
setting-motion-adjourn-debate = Adjourn the debate
setting-motion-close-debate = Close the debate
setting-replies-by = May ask for a right of reply
setting-replies-heard = Replies are heard at the end of
setting-replies-heard-item = the item
setting-replies-heard-sitting = the sitting
setting-replies-heard-day = the day
setting-replies-per-item = Replies of a delegation on an item

## Lines of remote speakers

setting-line-source = Who tells that a line is lost
setting-line-source-delegation = the delegation’s devices
setting-line-source-bridge = the video bridge
setting-line-source-technician = the technician
setting-line-lost-ms = A line is lost after
setting-grace-ms = How long a lost line is waited for
setting-graces-per-turn = How often in a turn
setting-silent-ms = Silence is technical for

## Interpretation and texts

setting-words-per-minute = Words a minute, by language
setting-default-words-per-minute = Words a minute elsewhere
setting-interpretation-warnings-ms = Warnings before interpretation ends
setting-minutes =
    { $n ->
        [one] { NUMBER($n) } minute
       *[other] { NUMBER($n) } minutes
    }
setting-minutes-unit = minutes
setting-minutes-add = Add a warning, in minutes
setting-longest-on-mic-ms = Longest on microphone
setting-rest-ms = On microphone anew after a break of
setting-signal-every-ms = A booth signals at most every
