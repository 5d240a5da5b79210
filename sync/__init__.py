"""Getting collections here: a source is looked at, weighed, fetched and put in place. And, in `publish`, the other side.

Read in this order:
- `run.py`        one sync from beginning to end; `report.py` how it went, and its line in the history;
                  `ending.py` what is done after all turns
- `sources.py`    adding and removing sources; on whose word a publisher is believed (`fingerprints.py`: as it is typed;
                  `first_root.py`: the root that it was added with)
- `trust/`        what a source has signed (TUF); refuses what is expired, tampered with, rolled back or somebody else's
- `catalogues.py` the bytes of a catalogue, compared with what was signed; `patches.py` a new version out of an old one
- `plan.py`       what is offered against what is here (`here.py`): an ordered list of `actions.py`; pure. `refusals.py` and
                  `quota.py`: what is said where something is not taken. `rebuild.py`: segments out of segments
- `standing.py`   actions about institutes that are revoked, or named again
- `policy.py`     which files are wanted on this laptop; `guards.py` when a list is not believed; both pure
- `budget.py`     what a sync may cost, `forecast.py` what that holds back; both pure. `ledger.py` what it has carried, by day
                  and source, and the stop
- `metered.py`    whether the system says that the connection is charged by what it carries
- `apply.py`      carrying out a plan in the library; `room.py` what is not needed any more afterwards; `removing.py` what
                  somebody takes off the disk
- `mirrors.py`    the places of one source, in order: whom to ask, and whom no more
- `downloads.py`  files, several at once, resumed and verified; the only threads (`lanes.py`: how many at once;
  `parts.py`: what has arrived of each; `wanted.py`: what can be fetched)
- `transport.py`  bytes out of a folder or over http(s), and a sentence when they do not come (`link_errors.py`);
  `http_transport.py` is the only HTTP, with `proxies.py` and `dribble.py` (servers that never get anywhere)
- `progress.py`   how far it is, for whoever looks; `disk.py` durable small writes and a full disk in words
- `harvest/`      what is published elsewhere, without a signature of ours, as plain records
- `packs/`        collections on a stick, written and read
- `program/`      newer versions of this program, with a trust of their own
- `publish/`      a publisher's repository: working records, keys, signatures

Invariants, which hold after any kill, cut, full disk or lie:
1. What a row says is here is here, whole, and has the bytes that its publisher signed.
2. What is listed is one signed catalogue of its collection, never half of one and never an older one.
3. The index may lag behind the rows, and then it is marked; it never lies.
4. Nothing is removed but by a signed list that still lists something, nor most of a collection unless a person agrees (or
   files alone, by a person who wants the room: what is listed stays), and an institute speaks through one source only.
5. Whatever is undone is found undone by the next plan. "Nothing new" is judged by what is in the library, never by what
   metadata has been seen.

Write orders, derived from them:
- metadata: root, timestamp, snapshot, targets, institutes, each verified before it is kept, each durable before the next (2).
  It may be ahead of the rows, because of (5).
- rows of a catalogue, with dirty marks, in one transaction (2, 3), before any of its files: a status counts at once.
- a file: part (re-hashed on resuming), verified, durable, renamed, and only then a row that it is here (1). A kill between
  the rename and the row costs one re-hash, not one download.
- small files out of a segment are objects and rows before the segment has its own row (5).
- the keys that vouch for how new everything is are noted (`settle`) only when all their catalogues are rows (2).
- removal: the row; the bytes are swept when every source has said what it lists (`room.py`), and the rows that say they are
  here go before them (1).
"""
