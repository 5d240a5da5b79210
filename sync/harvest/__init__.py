"""What is published elsewhere, as plain records: for a publisher to sign, or for one reader, and then marked as not signed.

Read in this order:
- `records.py`        what every harvester gives: records, their files, and whether that is all there is
- `configuration.py`  the TOML file that says what is asked, on what terms, and how far one may go
- `fetching.py`       asking politely: at a pace, with what is known already, and from the hosts that were named
- `markup.py`         XML and JSON from strangers; `files.py` what a file is called, and whether it is what was announced
- `opds.py`, `feeds.py`, `folders.py`, `symbols.py`  the harvesters: book catalogues, news, folders and shares, UN symbols
- `site.py`           the harvester of web sites, with `profile.py` (what a site's pages mean), `site_page.py` (a page, in a
  child process), `versions.py` (which files are one document), `addresses.py` and `robots.py`
- `gathering.py`      one visit: the records of a source, and their files on this disk
- `drafting.py`       documents out of them
- `publishing.py`     into a publisher's collection
- `local.py`          sources of one reader that nobody signs; `reading.py` their sync
"""
