"""Documents: what the secretariat puts on paper, in any of the five languages or two of them side by side.

`page` says what a document is made of, `speech` puts it into words, `press` sets it as PDF by the templates beside it.
`speakers` is the list of speakers at any moment, `sitting` the account of a sitting, `sums` the statistics.
"""
