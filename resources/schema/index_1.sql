-- Derived from the catalogue and the segments; emptied and filled again when its version changes or it is damaged.
-- A unit is one file of one document. A passage's rowid is unit * 2^20 + its number in the file, from 1; the units of
-- documents that are superseded or withdrawn lie below 2^32, all others above.

CREATE TABLE state (generation INTEGER NOT NULL, next_unit INTEGER NOT NULL) STRICT;
INSERT INTO state VALUES (1, 1);

CREATE TABLE document (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    forms TEXT NOT NULL            -- JSON: what its title row added to the vocabulary
) STRICT;

CREATE TABLE unit (
    number INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    sha256 TEXT NOT NULL,
    language TEXT NOT NULL,
    digest TEXT NOT NULL,          -- sha256 of its text as published: a segment packed anew changes nothing
    passages INTEGER NOT NULL
) STRICT;
CREATE INDEX unit_document ON unit (document);
CREATE INDEX unit_sha256 ON unit (sha256);

CREATE TABLE passage (
    number INTEGER PRIMARY KEY,    -- the rowid in `words`
    page INTEGER,
    label TEXT,
    language TEXT,                 -- where it is not its file's
    text BLOB NOT NULL             -- zstd
) STRICT;

CREATE VIRTUAL TABLE words USING fts5(stems, content='', contentless_delete=1, tokenize='ascii');
CREATE VIRTUAL TABLE titles USING fts5(title, about, content='', contentless_delete=1, tokenize='ascii');

-- In how many passages and titles each folded form stands, and what it was stemmed to there.
CREATE TABLE vocabulary (
    form TEXT NOT NULL,
    stem TEXT NOT NULL,
    df INTEGER NOT NULL,
    PRIMARY KEY (form, stem)
) STRICT, WITHOUT ROWID;
CREATE INDEX vocabulary_stem ON vocabulary (stem, df);
