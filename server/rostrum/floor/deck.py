"""On deck: the next three to be called, who are told so (PR2).

Whether they are there and ready isn't on the record; the hub tells that beside the views (PR1).
"""

from rostrum.floor.state import State
from rostrum.floor.terms import EntryId

ON_DECK = 3
"""How many are told to be ready."""


def on_deck(state: State) -> tuple[EntryId, ...]:
    """The next three entries of the current item, in the order in which they will be called (PR2)."""
    return state.lists[state.item].queue[:ON_DECK] if state.item is not None else ()
