-- What sources offer and what is on this disk. Precious: migrated forward, never thrown away.

-- One row: how often listings, objects and dirty marks were changed, so that what was read can be kept until it is stale.
CREATE TABLE state (generation INTEGER NOT NULL, objects INTEGER NOT NULL, marks INTEGER NOT NULL) STRICT;
INSERT INTO state VALUES (1, 1, 1);

CREATE TABLE source (
    name TEXT PRIMARY KEY,
    url TEXT NOT NULL,
    mirrors TEXT NOT NULL,        -- JSON list
    fingerprint TEXT,
    pinned INTEGER NOT NULL,      -- its root or fingerprint was given by a trusted hand
    title TEXT,                   -- what the publisher calls itself: a claim
    added TEXT NOT NULL,
    last_contact TEXT,
    signed_floor TEXT,            -- newest signing date seen
    result TEXT,
    error TEXT,                   -- JSON
    removed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The first source to install a collection of an institute owns its prefix.
CREATE TABLE owner (institute TEXT PRIMARY KEY, source TEXT NOT NULL REFERENCES source) STRICT, WITHOUT ROWID;

CREATE TABLE collection (
    id TEXT PRIMARY KEY,
    titles TEXT NOT NULL,         -- JSON
    source TEXT NOT NULL REFERENCES source,
    version INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    installed INTEGER NOT NULL    -- grows with each installation: of two records of one document the newer counts
) STRICT, WITHOUT ROWID;

-- A document as one collection lists it. The tables below are drawn from `record`, for joining.
CREATE TABLE listing (
    collection TEXT NOT NULL REFERENCES collection ON DELETE CASCADE,
    position INTEGER NOT NULL,
    document TEXT NOT NULL,
    record TEXT NOT NULL,         -- JSON, as in the signed catalogue
    reference TEXT,               -- resources.references.reference_key
    PRIMARY KEY (collection, document)
) STRICT, WITHOUT ROWID;
CREATE INDEX listing_document ON listing (document);
CREATE INDEX listing_reference ON listing (reference) WHERE reference IS NOT NULL;

CREATE TABLE file (
    collection TEXT NOT NULL,
    document TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    segment TEXT,                 -- name within the collection
    PRIMARY KEY (collection, document, sha256),
    FOREIGN KEY (collection, document) REFERENCES listing ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX file_sha256 ON file (sha256);

CREATE TABLE relation (
    collection TEXT NOT NULL,
    document TEXT NOT NULL,
    kind TEXT NOT NULL,
    target TEXT NOT NULL,
    PRIMARY KEY (collection, document, kind, target),
    FOREIGN KEY (collection, document) REFERENCES listing ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX relation_target ON relation (target, kind);

CREATE TABLE segment (
    collection TEXT NOT NULL REFERENCES collection ON DELETE CASCADE,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    length INTEGER NOT NULL,
    language TEXT NOT NULL,
    PRIMARY KEY (collection, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX segment_sha256 ON segment (sha256);

-- What is on this disk, documents and segments alike; written after the bytes are durable.
CREATE TABLE object (sha256 TEXT PRIMARY KEY, length INTEGER NOT NULL) STRICT, WITHOUT ROWID;

-- Documents whose index entries are stale. `mark` tells a second change from the one being indexed.
CREATE TABLE dirty (document TEXT PRIMARY KEY, mark INTEGER NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE change (number INTEGER PRIMARY KEY, at TEXT NOT NULL, document TEXT NOT NULL, kind TEXT NOT NULL) STRICT;
