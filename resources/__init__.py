"""The library on disk: what is in it, where its files are, what they say, and how they are found and shown.

Knows no window and no network. To read it, in this order:

What a document is
    models              documents, files, passages, collections
    catalogue_format    how a signed catalogue says it
    references          when two reference numbers are the same
    lessons             the pieces of a lesson, and in which languages it can be taught
    measures            how sizes and fingerprints are written
    sentences           sentences that can be said in another language too
    errors              what may go wrong in a person's world, in sentences
    home                where a library stands on this machine

The whole
    library             everything below together: the class that the other packages use
    entry               a document as it stands in this library today
    entries             reading them, some hundred at a time

What is kept: `catalogue.db` is precious, `index.db` derived, `personal.db` one person's
    durable             folders and files that are there after a power cut
    plain_files         files of foreign folders, opened only where they are files
    database            one SQLite file: opening, migrating (`schema/`), errors
    catalogue           writing what the sources offer, what is here, what is not indexed yet
    catalogue_rows      the rows of one collection, in one transaction
    row_values          what of a document stands in them
    catalogue_queries   reading it
    catalogue_sources   sources, and who may speak for which institute
    catalogue_sync      what is to be fetched, what was asked for, and what fetching carried and changed
    catalogue_standing  what is known of documents beside their records
    supersession        which document replaces which, of all that documents say of each other
    status              whether a document may be relied on today: the one place of the rule
    columns             what a search asks about every document, as arrays
    objects             files by their sha256
    segments            bundles of texts and small files
    copies              copies of documents for other programs
    marks               what says of a copy that it came from elsewhere
    media               how long a film or a recording plays
    personal            `personal.db`: reading positions, earlier searches, the passphrase
    notes               what somebody keeps himself: saved documents, lists, notes and highlights, what was opened
    records             its file: records of some kinds, in the clear or sealed
    vault               what seals them
    anchors             quoted texts found again, in another edition, too
    recovery            a catalogue that is damaged or gone
    verify              reading everything again, and repair

Words
    text                when two words are the same word
    chinese             traditional and simplified as one
    stopwords           words that say nothing alone
    languages           which language a passage looks like
    preparing           passages made ready for the index, fast
    pairs               the same for scripts without spaces
    citations           where a text names documents by their reference
    citation_words      the words by which it tells

Filling the index
    index               `index.db`: opening, reading passages, emptying
    regions             where passages stand in it: the most current last
    frames              how it keeps their texts
    indexing            from marks and kept texts, step by step
    entering            what is written of a document
    entering_child      preparing it in child processes
    index_writer        one transaction of it
    maintenance         what makes searches fast again, when nobody waits

From what was typed to an answer
    query               what was typed, understood
    vocabulary          the words that are here: unfinished ones, rare ones, misspelt ones
    matching            what the index is asked
    results             what is asked beside words, and what is answered: plain data
    search              the whole of it: a key, and after a pause
    finding             the passages and titles that match
    scoring             a key: counting inside SQLite in the newest that match
    postings            after a pause: all that match, as arrays
    places              what is known of every passage, as arrays
    ranking             which of them answer best
    selection           currency, filters, exact counts
    sharpening          a closer look at the best
    presenting          what is shown of a document
    snippets            the few lines below it
    marking             what to mark of a query in a text
    identifying         what a file is that somebody brings: by its bytes, its number, its text
    completion          what the search box offers while somebody types
    citation_index      what a document cites, what cites it, what is wished for
    similar             documents that speak of the same
    differences         what changed between two editions

Foreign files
    processes           the only module that starts child processes of our own
    programs            and the only one that runs other programs
    process_child       the child's side of it
    channel             what passes between the two
    pool                several children for many files
    confinement         what a child takes away from itself before it reads anything
    seccomp             the kernel's calls, on Linux
    landlock            the files, on Linux
    jobs                their limits on Windows
    failures            which files could not be read
    extraction/         text out of foreign files, in a child process
    rendering           pages of a PDF as pictures, in another
    viewing             other formats as harmless HTML, in another

The order of writing, from which the rest follows: an object is durable before a row says that it is here; the row and
its dirty mark are one transaction; the index is written after that, and the mark goes last. What is removed loses its
row first. So a kill at any moment leaves either what was, or work that the next run sees.
"""
