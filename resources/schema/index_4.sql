-- Derived from the catalogue and the segments; emptied and filled again when its version changes or it is damaged.
-- A unit is one file of one document; its passages have the rowids first .. first + passages - 1, never used again.
-- Those of documents that are superseded or withdrawn lie below 2^27, all others above; within each, later is greater.

CREATE TABLE state (
    identity TEXT NOT NULL,        -- the catalogue whose document numbers these are
    generation INTEGER NOT NULL,   -- grows; begins anywhere, so that an index made anew is never taken for the old one
    maintained INTEGER NOT NULL,   -- the generation at which idle maintenance was last done
    next_low INTEGER NOT NULL,
    next_high INTEGER NOT NULL,
    passages INTEGER NOT NULL
) STRICT;

CREATE TABLE document (
    number INTEGER PRIMARY KEY,    -- the catalogue's
    id TEXT NOT NULL UNIQUE,
    forms BLOB NOT NULL            -- what its title row added to the vocabulary: a form a line, and its stem where it differs
) STRICT;

CREATE TABLE unit (
    first INTEGER PRIMARY KEY,
    passages INTEGER NOT NULL,
    document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    sha256 BLOB NOT NULL,
    language INTEGER NOT NULL REFERENCES language,
    digest BLOB NOT NULL           -- of its text as published, cut short: a segment packed anew changes nothing
) STRICT;
CREATE INDEX unit_document ON unit (document);

CREATE TABLE passage (
    number INTEGER PRIMARY KEY,    -- the rowid in `words`
    page INTEGER,
    label TEXT,
    language TEXT,                 -- where it is not its file's
    text BLOB NOT NULL,            -- zstd, with the dictionary where the frame names one
    head INTEGER NOT NULL DEFAULT 0,  -- characters at its beginning that are running lines, and at its end
    foot INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE dictionary (data BLOB NOT NULL) STRICT;

CREATE VIRTUAL TABLE words USING fts5(stems, content='', contentless_delete=1, tokenize='ascii');
CREATE VIRTUAL TABLE titles USING fts5(title, about, content='', contentless_delete=1, tokenize='ascii');

CREATE VIRTUAL TABLE instances USING fts5vocab(words, instance);

-- What ranking and counting know of many passages at once: `places.py` reads it whole, and later only what was added.
CREATE TABLE block (number INTEGER PRIMARY KEY, kind INTEGER NOT NULL, first INTEGER NOT NULL, data BLOB NOT NULL) STRICT;
CREATE TABLE language (code INTEGER PRIMARY KEY, tag TEXT NOT NULL UNIQUE) STRICT;

-- In how many passages and titles each folded form stands, and what it was stemmed to there.
CREATE TABLE vocabulary (
    form TEXT NOT NULL,
    stem TEXT NOT NULL,
    df INTEGER NOT NULL,
    PRIMARY KEY (form, stem)
) STRICT, WITHOUT ROWID;
CREATE INDEX vocabulary_stem ON vocabulary (stem);  -- without df, which changes with every step of an update

-- Made when idle. The most frequent forms of short prefixes that begin very many; of common stems, the passages where
-- they stand more than once.
CREATE TABLE beginning (
    prefix TEXT NOT NULL, place INTEGER NOT NULL, form TEXT NOT NULL, stem TEXT NOT NULL, df INTEGER NOT NULL,
    PRIMARY KEY (prefix, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE repeated (stem TEXT PRIMARY KEY, data BLOB NOT NULL) STRICT, WITHOUT ROWID;

-- Where documents name others: see `citation_index.py`.
CREATE TABLE citation (
    key TEXT NOT NULL,
    passage INTEGER NOT NULL,
    document INTEGER NOT NULL,
    written TEXT NOT NULL,
    PRIMARY KEY (key, passage)
) STRICT, WITHOUT ROWID;
CREATE INDEX citation_passage ON citation (passage);
CREATE INDEX citation_document ON citation (document);
