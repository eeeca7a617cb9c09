# What can be wrong with a request to the service, beside the rules. English.

problem-foreign-origin = A page of another address may not ask this; open the meeting by your personal link.
problem-unknown-link = This personal link is not known here; look whether it was copied whole, or ask the secretariat for a new one.
problem-unknown-session = This page is not known here any more; open your personal link again.
problem-expired = Your personal link has expired; ask the secretariat for a new one.
problem-many-tokens = Many links were tried from this address within a short time; wait a minute and try again.
problem-many-connections = Many connections came from this address at once; wait a moment and try again.
problem-full = The service holds as many connections as it can; try again in a moment, and tell the technician.
problem-no-subprotocol = The program has to offer one of the subprotocols { $offer }.
problem-no-directory = There are no such names here; load the page again.
problem-no-text = There is no such text here; it may have been withdrawn.
problem-no-note = There is no such note here.
problem-no-page = There is no such page here.
problem-no-method = This can’t be done at this address.
problem-malformed = The request could not be read, so nothing was done; load the page again. ({ $error })
problem-broken-off = The request broke off on its way, so nothing was done; send it again.
problem-too-slow = The request did not arrive whole in time, so nothing was done; send it again over a better line.
problem-too-large = This is too large, so nothing was done; at most { $bytes } bytes are taken.
problem-ours = The service made a mistake of its own; tell the technician.
problem-pending = It is not yet known whether this was stored; it is asked for again until it is, and done once only.
problem-token-told = This link was issued already, and its secret is told only once; revoke it and issue another.
