# The page behind a personal link. English.

join-opening = Joining the meeting…
join-trouble-missing = You need your personal link
join-trouble-missing-what = Open the link that the secretariat sent you, or scan the code on your badge.
join-trouble-unknown = This link is not known
join-trouble-unknown-what = Perhaps it was not copied whole. Open it again from the message, or ask the secretariat.
join-trouble-expired = This link has expired
join-trouble-expired-what = Ask the secretariat for a new one.
join-trouble-revoked = This link was withdrawn
join-trouble-revoked-what = Ask the secretariat for a new one.
join-trouble-busy = Too many tries just now
join-trouble-busy-what = Wait a minute and try again.
join-trouble-unreachable = The meeting cannot be reached
join-trouble-unreachable-what = Check your connection and try again.
join-retry = Try again
join-paste = Or paste your link here
join-open = Open
