# The notes between chair and secretariat, on the pages of both; they come when there are some. English.

notes-title = Notes
notes-to-chair = Notes to the Chair
notes-sent = sent
notes-read-at = read at { $time }
notes-read = I have read it
notes-write = A note only you two see
notes-send = Send
notes-no-line = There is no line just now; the note is kept here.
