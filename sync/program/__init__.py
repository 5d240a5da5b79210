"""The program's own updates: a newer version is shown, never forced, and one can go back. Knows no library.

- `chosen.py`        which version of a portable program starts; read before anything else is loaded, needs nothing of ours
- `starts.py`        which starts of it never came to a window: after two in a row the version before starts
- `installation.py`  what runs here: which version, of which kind, and whose signature it believes for another one
- `releases.py`      what a program's publisher offers, out of what it has signed; pure
- `known.py`         what was seen of it, and what is not to be told
- `checking.py`      asking its addresses, or a stick; `in_sync.py` once a day, with a sync
- `alone.py`         one at a time, and what the disk refuses
- `getting.py`       the archive, resumed and verified, and where an administrator installs: put into a folder
- `unpacking.py`     an archive that may hold nothing but files and folders below one folder
- `switching.py`     unpacked beside what runs, tried, chosen for the next start; and back

Its trust is its own: the root comes with the program, and stands in no source of the library. No key of a publisher of
documents can sign a program, and no source can be added that is the program's publisher.

Invariants, after any kill, power cut or full disk:
1. What starts is one whole version: a folder gets its name when everything in it is durable and was compared with its list,
   and is chosen by the rename of one small file.
2. The version that a person has unpacked is never touched: where nothing else is chosen, or that is gone, it starts.
3. What is chosen and does not start gives way by itself: to the version before, at last to what was unpacked.
4. Nothing older than what runs is ever offered; going back is a person's wish, to a version that was here.
"""
