-- What a person has decided about fetching, what waits to be fetched, and what fetching has carried and changed.

-- Most bytes that documents and texts may take; null: whatever the disk has room for.
ALTER TABLE state ADD COLUMN quota INTEGER;

-- Which files of documents are to be here. One row a collection; '' stands for those that have none of their own.
CREATE TABLE keep (
    collection TEXT PRIMARY KEY,
    documents INTEGER NOT NULL,   -- 0: texts alone, which are here of everything
    languages TEXT NOT NULL,      -- JSON list; empty: all
    roles TEXT NOT NULL,          -- JSON list; empty: all
    max_size INTEGER              -- bytes of one file; null: any
) STRICT, WITHOUT ROWID;

-- Documents that a person has asked for and that are not here yet; they go before all others.
CREATE TABLE asked (
    document TEXT PRIMARY KEY,
    languages TEXT NOT NULL,      -- JSON list; empty: all
    at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Catalogues that were not taken over because they leave out most of what is here: known by hash, not fetched again.
CREATE TABLE held (
    collection TEXT PRIMARY KEY,
    sha256 TEXT NOT NULL,
    documents INTEGER NOT NULL,   -- that were listed here
    missing INTEGER NOT NULL      -- of them, in the new list
) STRICT, WITHOUT ROWID;

-- What came over the network; `day` is the person's own.
CREATE TABLE traffic (
    day TEXT NOT NULL,
    source TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    requests INTEGER NOT NULL,
    PRIMARY KEY (day, source)
) STRICT, WITHOUT ROWID;

-- One row a run of one source; without `ended` it is running, or was broken off by a kill.
CREATE TABLE run (
    number INTEGER PRIMARY KEY,
    started TEXT NOT NULL,
    ended TEXT,
    source TEXT NOT NULL,
    result TEXT,
    added INTEGER NOT NULL DEFAULT 0,
    updated INTEGER NOT NULL DEFAULT 0,
    removed INTEGER NOT NULL DEFAULT 0,
    superseded INTEGER NOT NULL DEFAULT 0,
    withdrawn INTEGER NOT NULL DEFAULT 0,
    bytes INTEGER NOT NULL DEFAULT 0,
    requests INTEGER NOT NULL DEFAULT 0,
    error TEXT                    -- JSON: the first
) STRICT;
CREATE INDEX run_source ON run (source, number);
