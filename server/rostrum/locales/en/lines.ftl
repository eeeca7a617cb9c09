# The line of a remote speaker, as those who conduct see it. English.

chair-line-lost = Line lost
chair-line-silent = Connected and not heard yet
chair-line-silent-over = Still not heard. How do we go on?
chair-line-over = The line isn’t back. How do we go on?
chair-line-waits = Still waiting for the line
chair-still-heard = Still heard
chair-line-wait = Wait
chair-keep-place = Keep the place
chair-keep-place-what = Speaks again after the next one, with the time left
chair-line-end = End the turn
chair-connected-silent = Connected and not heard: a technical matter for another { $time }
