"""The library on disk: what is in it, where its files are, what they say, and how they are found and shown.

Knows no window and no network. To read it, in this order:

What a document is
    models              documents, files, passages, collections
    catalogue_format    how a signed catalogue says it
    lessons             the pieces of a lesson, and in which languages it can be taught
    measures            how sizes and fingerprints are written
    sentences           sentences that can be said in another language too
    errors              what may go wrong in a person's world, in sentences
    toml                files that people write by hand, read whole or refused
    home                where a library stands on this machine
    portable            a program on a stick, which writes nothing elsewhere
    allocator           memory that was used once: given back, or kept for the next file

The whole
    library             everything below together: the class that the other packages use
    results             what is asked beside words, and what is answered: plain data
    verify              reading everything again, and repair
    rendering           pages of a PDF as pictures, by a child process
    viewing             other formats as harmless HTML, by another

And in folders, each with a map of its own, from what is built on the others to what knows none:
`answers/` what is found, `fulltext/` the index, `own/` what is personal, `extraction/` text out of foreign files, `store/`
what is kept, `words/` what a text says, `children/` the processes that read foreign files.

The order of writing, from which the rest follows: an object is durable before a row says that it is here; the row and
its dirty mark are one transaction; the index is written after that, and the mark goes last. What is removed loses its
row first. So a kill at any moment leaves either what was, or work that the next run sees.
"""
