### Words of the parts that every page is made of: the clock, the light, the line, the choices of the reader.

looks-left-of = left of { $limit }
looks-over = over { $limit }

looks-light-off = Nobody has the floor
looks-light-called = Called, the clock has not started
looks-light-green = Has the floor
looks-light-amber = Should conclude
looks-light-red = Over time
looks-light-paused = The clock is paused

looks-line-connecting = Connecting …
looks-line-live = Connected
looks-line-doubtful = The connection is slow. What you see may be old.
looks-line-lost = Connection lost. Reconnecting; the clock goes on, the rest may be old.
looks-line-ended = The connection has ended.

looks-language = Language
looks-theme-dark = Dark
looks-theme-light = Light
looks-cancel = Cancel
looks-close = Close
