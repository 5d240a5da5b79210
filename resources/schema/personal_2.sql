-- What this person searched for and used, so that the search box can offer it again. `number` grows: the newest is highest.
CREATE TABLE search (
    number INTEGER PRIMARY KEY,
    folded TEXT NOT NULL UNIQUE,   -- one entry for however often, and in whatever case, it was typed
    text TEXT NOT NULL
) STRICT;
