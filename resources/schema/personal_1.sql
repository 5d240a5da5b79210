-- What is one person's own; apart from the shared library.
CREATE TABLE seen (id INTEGER PRIMARY KEY CHECK (id = 1), at TEXT NOT NULL) STRICT;
CREATE TABLE position (
    document TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    page INTEGER NOT NULL,
    pages INTEGER,
    at TEXT NOT NULL,
    PRIMARY KEY (document, sha256)
) STRICT, WITHOUT ROWID;
CREATE INDEX position_at ON position (at);
