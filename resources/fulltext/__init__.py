"""`index.db`: filled from what is kept, and asked.

Filling it
    index               opening, reading passages, emptying
    regions             where passages stand in it: the most current last
    frames              how it keeps their texts
    indexing            from marks and kept texts, step by step
    entering            what is written of a document
    running_lines       heads and feet of its pages, told from their text
    entering_child      preparing it in child processes
    index_writer        one transaction of it
    maintenance         what makes searches fast again, when nobody waits

Asking it
    query               what was typed, understood
    vocabulary          the words that are here: unfinished ones, rare ones, misspelt ones
    matching            what the index is asked
    scoring             a key: counting inside SQLite in the newest that match
    postings            after a pause: all that match, as arrays
    places              what is known of every passage, as arrays
"""
