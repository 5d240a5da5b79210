"""From what was typed, or brought, to an answer.

search              the whole of it: a key, and after a pause
finding             the passages and titles that match
ranking             which of them answer best
selection           currency, filters, exact counts
sharpening          a closer look at the best
presenting          what is shown of a document
snippets            the few lines below it
identifying         what a file is that somebody brings: by its bytes, its number, its text
misread             which filters were taken for words
completion          what the search box offers while somebody types
citation_index      what a document cites, what cites it, what is wished for
similar             documents that speak of the same
differences         what changed between two editions
"""
