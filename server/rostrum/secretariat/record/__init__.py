"""The record is read: what happened, as far as whoever asks may know it.

replay         what the records come to
activity       what happened, for whoever keeps the meeting
hindsight      why one spoke before another, in words
disclosure     what of each event is public
public_record  the record, as far as it is
public_lines   its lines, as an account is made of them
account        a sitting: who spoke, and what else happened
statistics     how long was spoken, and by whom
exporting      the journal as lines of JSON
"""
