"""The secretariat's work before and after a meeting: importing it, giving out links, filing the record.

Files are read:

importing      the files of a meeting, together
sources        bytes become text, JSON or rows
cells          a row becomes values
wording        one spelling for imported text
instants       dates and times in the zone of the hall
agenda         the programme
rolls          delegations, participants, inscriptions
booths         channels and interpreters
packs          the rules of a body
provisions     settings by their names, and what each can be
genders        for one table, and kept nowhere
findings       what is wrong, and where
found          what stands there
expected       what would have been right
sentences      all of that in the reader's language
clerk          the process that does it for the web
preview        what an import would change
forewarning    what the booths would not reach

People are let in:

links          who gets one, and the token in it
sheet          links on paper
private        files for their owner's eyes only

The record is read:

replay         what the records come to
activity       what happened, for whoever keeps the meeting
hindsight      why one spoke before another, in words
disclosure     what of each event is public
public_record  the record, as far as it is
public_lines   its lines, as an account is made of them
account        a sitting: who spoke, and what else happened
statistics     how long was spoken, and by whom
exporting      the journal as lines of JSON
documents      all of that on paper
"""
