"""The secretariat's work before and after a meeting: importing it, giving out links, filing the record.

imports    the files of a meeting are read
links      who gets one, and the token in it
sheet      links on paper
private    files for their owner's eyes only
record     what happened is read, as far as whoever asks may know it
documents  all of that on paper
"""
