"""The secretariat's work before and after a meeting: importing it, giving out links, filing the record."""
