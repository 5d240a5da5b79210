-- One row a document, with a number that the index and the arrays of `resources/columns.py` go by; what can be asked of it
-- as rows of its own; and which document replaces which. All of it is drawn from `listing.record` by
-- `resources/catalogue_rows.py` within the transaction that changes the listing; a migration draws it for what is there.

-- Random, made with the file: by it an index can tell that it was built from another catalogue.
ALTER TABLE state ADD COLUMN identity TEXT NOT NULL DEFAULT '';
UPDATE state SET identity = lower(hex(randomblob(16)));

-- Whether what comes from it is signed. What is not changes the status of no other source's documents.
ALTER TABLE source ADD COLUMN signed INTEGER NOT NULL DEFAULT 1;

ALTER TABLE collection ADD COLUMN documents INTEGER NOT NULL DEFAULT 0;   -- how many it lists
ALTER TABLE collection ADD COLUMN bytes INTEGER NOT NULL DEFAULT 0;       -- of the files that it lists, each once

ALTER TABLE file ADD COLUMN length INTEGER NOT NULL DEFAULT 0;
ALTER TABLE file ADD COLUMN readable INTEGER NOT NULL DEFAULT 1;          -- with it on this disk the document can be read

CREATE TABLE document (
    number INTEGER PRIMARY KEY AUTOINCREMENT,   -- never given to another document, not even when this one is gone
    id TEXT NOT NULL UNIQUE,
    publisher TEXT NOT NULL,                    -- the institute in `id`
    collection TEXT NOT NULL,                   -- the one whose listing counts: of those that list it, installed last
    kind TEXT NOT NULL,
    reference TEXT,                             -- as it is printed
    ending TEXT,                                -- the groups of its reference key, the last one first
    declared TEXT,                              -- the status that its publisher gives it
    day INTEGER,                                -- first day of issued, else of effective. Days are ordinals: 1 is 1 January 1
    start INTEGER,                              -- first day of effective, else of issued
    review INTEGER,                             -- last day of review
    available INTEGER NOT NULL DEFAULT 0        -- a readable file of it is in `object`
) STRICT;
CREATE INDEX document_ending ON document (ending) WHERE ending IS NOT NULL;

-- What documents have in common (`facet` is language, theme, audience or mission), and which have it.
CREATE TABLE value (number INTEGER PRIMARY KEY, facet TEXT NOT NULL, value TEXT NOT NULL, UNIQUE (facet, value)) STRICT;
CREATE TABLE trait (
    value INTEGER NOT NULL REFERENCES value,
    document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    PRIMARY KEY (value, document)
) STRICT, WITHOUT ROWID;
CREATE INDEX trait_document ON trait (document);

-- For whom a collection is: `facet` is audience, mission or post. It holds for every document that the collection lists.
CREATE TABLE purpose (
    collection TEXT NOT NULL REFERENCES collection ON DELETE CASCADE,
    facet TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (collection, facet, value)
) STRICT, WITHOUT ROWID;

-- `publisher` says in this collection that `institute` may change the status of its documents.
CREATE TABLE authority (
    collection TEXT NOT NULL REFERENCES collection ON DELETE CASCADE,
    publisher TEXT NOT NULL,
    institute TEXT NOT NULL,
    PRIMARY KEY (publisher, institute, collection)
) STRICT, WITHOUT ROWID;

-- Which document replaces which, by numbers: only what counts, and never a circle (`resources/supersession.py`).
CREATE TABLE supersession (old INTEGER NOT NULL, new INTEGER NOT NULL, PRIMARY KEY (old, new)) STRICT, WITHOUT ROWID;
CREATE INDEX supersession_new ON supersession (new);
