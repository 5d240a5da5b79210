-- What the status of every document follows from, narrow: after a cold start a slow disk gives little else.
CREATE INDEX document_standing ON document (number, declared, start, review, day, available);

-- Which document replaces which, by numbers: only what counts, and never a circle (`resources/supersession.py`).
DROP TABLE supersession;
CREATE TABLE supersession (
    old INTEGER NOT NULL,
    new INTEGER NOT NULL,
    start INTEGER NOT NULL,                     -- of `new`, or 0
    place INTEGER NOT NULL,                     -- among all that replace `old`, what holds from the latest day first
    PRIMARY KEY (old, new)
) STRICT, WITHOUT ROWID;
CREATE INDEX supersession_new ON supersession (new);
