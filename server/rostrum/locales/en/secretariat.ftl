# The secretariat's page. English.

## The rooms

secretariat-rooms = Rooms
secretariat-room-lists = Lists
secretariat-room-programme = Programme
secretariat-room-import = Import
secretariat-room-people = People
secretariat-room-documents = Documents
secretariat-room-texts = Texts
secretariat-room-interpretation = Interpretation
secretariat-room-activity = Activity

## Conducting in the chair’s place

secretariat-conduct = The floor
secretariat-conduct-on = Conduct from here
secretariat-conduct-off = Stop conducting from here
secretariat-podium-gone = Nobody is at the podium’s page. You can conduct from here at once.

## A nameplate is up

secretariat-nameplate = Nameplate up
secretariat-nameplate-hint = two letters, Enter
secretariat-nameplate-help = N goes here from anywhere. Shift and Enter: for a group, joint, in a thread, by video. An unknown name: add who just walked in.
secretariat-for-item = For which item
secretariat-no-item = no item
secretariat-waits-already = waits already, place { $place }
secretariat-made = { $name }: item { $item }, place { $place }
secretariat-undo = Take back
secretariat-walk-in = Add “{ $name }”…

## The lists

secretariat-lists-shown = Lists shown
secretariat-no-list-shown = No list is shown. Choose items above.
secretariat-list-menu = What can be done with the list of item { $item }
secretariat-closes-at = List closes at { $time }
secretariat-list-open = Open the list
secretariat-list-stays-open = Don’t close it after all
secretariat-list-close = Close the list now
secretariat-list-close-in =
    { $n ->
        [one] Announce: closes in { NUMBER($n) } minute
       *[other] Announce: closes in { NUMBER($n) } minutes
    }
secretariat-list-order = Order: { $policy }
secretariat-change = Change…
secretariat-swap = Swap places…

## Sheets about an entry

secretariat-rank-head-of-state = Head of State
secretariat-rank-head-of-government = Head of Government
secretariat-rank-minister = Minister
