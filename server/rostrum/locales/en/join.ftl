# The page behind a personal link. English.

join-opening = Opening the meeting…
join-missing = You need your personal link
join-missing-what = Open the link that the secretariat sent you, or scan the code on your badge.
join-unknown = This link is not known
join-unknown-what = Perhaps it was not copied whole. Open it again from the message, or ask the secretariat.
join-expired = This link has expired
join-expired-what = Ask the secretariat for a new one.
join-revoked = This link was withdrawn
join-revoked-what = Ask the secretariat for a new one.
join-busy = Too many tries just now
join-busy-what = Wait a minute and try again.
join-unreachable = The meeting cannot be reached
join-unreachable-what = Check your connection and try again.
join-retry = Try again
join-paste = Or paste your link here
join-open = Open
