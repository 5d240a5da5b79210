-- Documents that a person has taken off this disk: no rule fetches them again until somebody asks for them.
CREATE TABLE declined (document TEXT PRIMARY KEY, at TEXT NOT NULL) STRICT, WITHOUT ROWID;
