"""Documents: what the secretariat puts on paper, in any of the five languages or two of them side by side.

order       which document, for whom, in which languages
workshop    has it made, in a process of its own
worker      that process
making      from the order and the records to the document
printing    the moment it shows, and what stands on every page
speakers    the list of speakers
account     the account of a sitting
statistics  the speaking time
seen        what a viewer sees, read from the views
happenings  what the record tells besides turns, in sentences
speech      words, names and times in a language, or in two
page        what a document is made of
press       sets it as PDF, by the templates beside it
"""
