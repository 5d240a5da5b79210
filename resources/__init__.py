"""The library on disk: what is in it, where its files are, what they say, and how they are found and shown.

Knows no window and no network. To read it, in this order:

    models, catalogue_format     what a document is, and how a signed catalogue says it
    measures                     how sizes and fingerprints are written
    errors, home                 what may go wrong in a person's world; where a library stands
    status, references           what follows from a document's dates and relations, and from its number
    entry                        a document as it stands in this library today
    library                      everything together: the class that the other packages use

    database, schema/            one SQLite file: opening, migrating, errors
    catalogue, catalogue_queries, catalogue_sources      `catalogue.db`: precious
    objects, segments            files by their sha256; bundles of texts
    index, indexing              `index.db`: derived from catalogue and segments
    personal                     `personal.db`: reading positions
    verify                       reading everything again, and repair

    text, stopwords              when two words are the same word; what to mark
    query, vocabulary, matching  from what was typed to what the index is asked
    search, selection, scoring, snippets, results        from there to an answer

    extraction/                  text out of foreign files, in a child process
    rendering, viewing           pages of a PDF as pictures; other formats as harmless HTML
    processes                    the only module that starts child processes

The order of writing, from which the rest follows: an object is durable before a row says that it is here; the row and
its dirty mark are one transaction; the index is written after that, and the mark goes last. What is removed loses its
row first. So a kill at any moment leaves either what was, or work that the next run sees.
"""
