"""What is published elsewhere, as plain records: for a publisher to sign, or for one reader, and then marked as not signed.

Read in this order:
- `records.py`        what every harvester gives: records, their files, and whether that is all there is
- `configuration.py`  the TOML file that says what is asked, on what terms, and how far one may go
- `fetching.py`       asking politely: at a pace, with what is known already, and from the hosts that were named
"""
