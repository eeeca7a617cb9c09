"""Texts as people hand them in: a file becomes plain text, its words are counted, and what changed is found.

trouble     what can be wrong with a file
formats     what a file is
plain       reads plain text
docx        reads DOCX
pdf         reads PDF
words       counts
changes     compares two versions
manuscript  what the vault holds of it all
task        what the process that reads is asked, and answers
worker      that process: a file from outside may be made to harm whoever opens it
extraction  starts it, and keeps its deadline

Nothing here knows of meetings.
"""
