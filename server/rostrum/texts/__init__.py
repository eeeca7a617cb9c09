"""Texts as people hand them in: a file becomes plain text, its words are counted, and what changed is found.

Read in this order: `trouble` (what can be wrong with a file), `formats` (what a file is), `plain`, `docx`, `pdf`
(one reader for each), `words`, `changes`; then `task` and `worker` (all of that in a process of its own, since a file
from outside may be made to harm whoever opens it) and `extraction`, which starts that process and keeps its deadline.
Nothing here knows of meetings.
"""
