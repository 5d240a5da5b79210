"""`personal.db`: what one person did here: where they stopped reading, when they last looked at what is new, what they
searched for; and what they keep: `notes.py`.

It stays on this machine: nothing of it goes into a log, a pack or the shared library. Whether searches are to be
remembered at all is for the caller to know. While it is locked, what the program keeps by itself is not kept, and what it
has kept is not told; what a person asks for says that it is locked.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from resources.errors import LibraryError
from resources.own.notes import Notes, now
from resources.own.records import Records
from resources.sentences import say
from resources.store import copies
from resources.words.text import fold

_MOST_KEPT = 500
_MOST_SEARCHES = 200
_LONGEST_SEARCH = 400  # characters: as much as a query is read of


@dataclass(frozen=True, slots=True)
class Position:
    """Where somebody stopped in a file; pages are 1-based, `pages` None where the format has none."""

    document_id: str
    sha256: str
    page: int
    pages: int | None
    at: str


@dataclass(frozen=True, slots=True)
class Standing:
    """How what is personal is kept. `sealed`: there is a passphrase; `locked`: it has not been given, or not lately."""

    forgetful: bool
    sealed: bool
    locked: bool
    keeps_history: bool
    lock_minutes: int


class Personal(Notes):
    """Opened when first used: a search from the command line never touches it.

    In a place that cannot be written (a write-protected stick) nothing is remembered, and nobody is told off for it.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(Records(folder))
        self._folder = folder

    @property
    def forgetful(self) -> bool:
        """Whether nothing can be remembered here."""
        return self._records.forgetful

    @property
    def _silent(self) -> bool:
        """Whether nothing is told: there is nothing and no way to make it, or it is locked."""
        return self._records.nothing or self._records.locked

    @property
    def _keeps_nothing(self) -> bool:
        return self.forgetful or self._records.locked

    def standing(self) -> Standing:
        records = self._records
        minutes = records.setting("lock_minutes") if records.begun else 0
        return Standing(self.forgetful, records.sealed, records.locked, self.keeps_history, minutes)

    def last_seen(self) -> str | None:
        """When `mark_seen` was last called, as `Catalogue.changes(since=...)` takes it."""
        if self._records.nothing:
            return None
        with self._records.database.reading() as connection:
            row = connection.execute("SELECT at FROM seen").fetchone()
            return str(row[0]) if row else None

    def mark_seen(self) -> None:
        if self.forgetful:
            return
        with self._records.database.writing() as connection:
            connection.execute("INSERT OR REPLACE INTO seen VALUES (1, ?)", (now(),))

    # Where one stopped

    def record_position(self, document_id: str, sha256: str, page: int, pages: int | None = None) -> None:
        """Nothing where history is off, or locked."""
        if self._keeps_nothing or not self.keeps_history:
            return
        with self._records.changing() as change:
            rows = self._records.all("position")
            same = [n for n, body in rows.items() if (body["document"], body["sha256"]) == (document_id, sha256)]
            body = {"document": document_id, "sha256": sha256, "page": page, "pages": pages, "at": now()}
            change.put("position", body, same[0] if same else None)
            if not same and len(rows) >= _MOST_KEPT:
                change.remove("position", min(rows, key=lambda number: rows[number]["at"]))

    def position(self, document_id: str, sha256: str) -> Position | None:
        return next((one for one in self._positions() if (one.document_id, one.sha256) == (document_id, sha256)), None)

    def recent(self, limit: int = 10) -> list[Position]:
        """The newest first, one for each document."""
        newest: dict[str, Position] = {}
        for one in self._positions():
            newest.setdefault(one.document_id, one)
        return list(newest.values())[:limit]

    def _positions(self) -> list[Position]:
        """The newest first."""
        if self._silent:
            return []
        found = [Position(body["document"], *(body[key] for key in ("sha256", "page", "pages", "at")))
                 for body in self._records.all("position").values()]  # fmt: skip
        return sorted(found, key=lambda one: one.at, reverse=True)

    def staying(self, files: Iterable[str]) -> set[str]:
        """Those of `files` (sha256) in which something of this person stands; all of them while nobody can tell."""
        files = set(files)
        if not self._records.begun:
            return set()
        if self._records.locked:
            return files
        mine = {one.sha256 for one in self._positions()} | {note.anchor.sha256 for note in self.notes()}
        return files & (mine | {one.sha256 for one in self.saved() if one.sha256})

    # Searches

    def remember_search(self, text: str) -> None:
        """Keep what was searched for, as the newest; the same words in another case or spacing take its place."""
        text = _tidy(text)
        if self._keeps_nothing or not text or len(text) > _LONGEST_SEARCH:
            return
        with self._records.changing() as change:
            rows = self._records.all("search")
            folded = fold(text)
            kept = [number for number, body in rows.items() if body["folded"] != folded]
            for number in (*(set(rows) - set(kept)), *kept[: max(0, len(kept) + 1 - _MOST_SEARCHES)]):
                change.remove("search", number)
            change.put("search", {"folded": folded, "text": text})

    def recent_searches(self, prefix: str = "", limit: int = 8) -> list[str]:
        """As they were typed, the newest first; with `prefix`, those that begin with it in any case and spelling."""
        if self._silent:
            return []
        folded = fold(_tidy(prefix))
        rows = reversed(self._records.all("search").values())
        return [str(body["text"]) for body in rows if body["folded"].startswith(folded)][:limit]

    def forget_search(self, text: str) -> None:
        if not self._keeps_nothing:
            folded = fold(_tidy(text))
            with self._records.changing() as change:
                for number, body in self._records.all("search").items():
                    if body["folded"] == folded:
                        change.remove("search", number)

    def forget_searches(self) -> None:
        """All of them, and what they left in the file: overwritten, not only marked as free."""
        if not self.forgetful:
            self._records.clear("search")

    # The passphrase

    def set_passphrase(self, new: str, old: str | None = None) -> None:
        """Everything but when one last looked at what is new is sealed with it. `old` where there is one already.

        Raises `wrong_passphrase`, `passphrase_empty`, `personal_read_only`.
        """
        self._may_write()
        if not new.strip():
            raise LibraryError("passphrase_empty", say("A passphrase needs at least one character. Nothing was changed."))
        self._records.set_passphrase(new, old)

    def remove_passphrase(self, old: str) -> None:
        """Raises `wrong_passphrase`."""
        self._may_write()
        self._records.remove_passphrase(old)

    def unlock(self, passphrase: str) -> None:
        """Raises `wrong_passphrase`."""
        self._records.unlock(passphrase)

    def lock(self) -> None:
        """Nothing where there is no passphrase."""
        if self._records.begun:
            self._records.lock()

    def set_lock_minutes(self, minutes: int) -> None:
        """How long it stays open while nobody does anything; 0 for as long as the program runs."""
        self._may_write()
        self._records.set("lock_minutes", max(0, minutes))

    def wipe(self) -> None:
        """All of it goes, with the passphrase, needing none; copies that were made for other programs, too."""
        self._may_write()
        self._records.wipe()
        copies.forget(self._folder)

    def close(self) -> None:
        self._records.close()


def _tidy(text: str) -> str:
    """One line that SQLite can hold: no NUL, no lone surrogates, single spaces."""
    return " ".join(text.replace("\0", " ").encode("utf-8", "replace").decode().split())
