-- Everything personal as records: what kind it is, and a body: JSON in UTF-8, or that JSON sealed with the key in `vault`.
-- Which document a record is about stands in the body alone, so that a passphrase hides that, too.
CREATE TABLE record (
    number INTEGER PRIMARY KEY AUTOINCREMENT,   -- never used again: what is sealed is bound to its number and kind
    kind TEXT NOT NULL,
    body BLOB NOT NULL
) STRICT;
-- There is a row as soon as there is a passphrase: the key of the records, sealed with what scrypt makes of the passphrase.
CREATE TABLE vault (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    salt BLOB NOT NULL,
    n INTEGER NOT NULL,
    r INTEGER NOT NULL,
    p INTEGER NOT NULL,
    sealed_key BLOB NOT NULL
) STRICT;
CREATE TABLE setting (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO setting VALUES
    ('change', 0),        -- grows with each transaction: what was read before is not what stands here
    ('history', 1),       -- whether it is kept what is opened, and where one stopped
    ('lock_minutes', 10), -- idle, until it is locked again; 0 for never
    ('untidy', 0);        -- whether plain text may stand in free pages: a kill came before they were cleaned
INSERT INTO record (kind, body)
    SELECT 'position', CAST(json_object('document', document, 'sha256', sha256, 'page', page, 'pages', pages, 'at', at) AS BLOB)
    FROM position ORDER BY at;
INSERT INTO record (kind, body)
    SELECT 'search', CAST(json_object('folded', folded, 'text', text) AS BLOB) FROM search ORDER BY number;
DROP TABLE position;
DROP TABLE search;
