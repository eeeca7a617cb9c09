"""The files of a meeting are read: what is right in them becomes a command, and what is wrong is named at once.

A file becomes values:

sources      bytes become text, JSON or rows
cells        a row becomes values
wording      one spelling for imported text
instants     dates and times in the zone of the hall

Each file by what it is about:

agenda       the programme
rolls        delegations, participants, inscriptions
booths       channels and interpreters
packs        the rules of a body
provisions   settings by their names, and what each can be
genders      for one table, and kept nowhere
meeting      all of them together

Several files brought at once:

sorting      which is about what
archives     those in a zip, within limits

What is wrong:

findings     what is wrong, and where
found        what stands there
expected     what would have been right
sentences    all of that in the reader's language

Before anybody agrees:

clerk        the process that reads them for the web
preview      what an import would change
forewarning  what the booths would not reach
"""
