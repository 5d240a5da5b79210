"""What a person keeps of documents: what is saved, lists for reading, notes and highlights, and what was opened.

Each is a record (`records.py`); each change is one transaction. What is taken away comes back with what `remove` has given.
Raises LibraryError `personal_locked` while a passphrase has not been given, `personal_read_only` where nothing can be written.
"""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterable, Sequence
from dataclasses import asdict, dataclass

from resources.errors import LibraryError
from resources.own.anchors import Quote
from resources.own.records import Body, Records
from resources.sentences import say

COLORS = ("yellow", "green", "blue", "pink")  # of a highlight; each has a word in the window
_MOST_VISITS = 1000


@dataclass(frozen=True, slots=True)
class Anchor:
    """What a note stands on: a file and its language, the page or passage, and characters of that text with what they say.

    `start` equals `end` for a note on a whole page.
    """

    sha256: str
    language: str | None = None
    page: int | None = None
    passage: int | None = None
    start: int = 0
    end: int = 0
    quote: str = ""
    before: str = ""
    after: str = ""

    def as_quote(self) -> Quote:
        return Quote(self.quote, self.before, self.after, self.page)


@dataclass(frozen=True, slots=True)
class Note:
    """`color` is one of COLORS, or empty for a note on a page; `text` is empty for a highlight alone. Times are ISO, UTC."""

    number: int
    document_id: str
    anchor: Anchor
    color: str
    text: str
    made: str
    changed: str


@dataclass(frozen=True, slots=True)
class Saved:
    """A document that was saved, or a page of it."""

    number: int
    document_id: str
    sha256: str | None
    language: str | None
    page: int | None
    at: str


@dataclass(frozen=True, slots=True)
class ReadingList:
    """Documents in an order; a document may stand in several lists."""

    number: int
    name: str
    documents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Visit:
    """When a document was last opened on one day."""

    number: int
    document_id: str
    sha256: str | None
    language: str | None
    at: str


@dataclass(frozen=True, slots=True)
class Removed:
    """What was taken away, to be put back as it was."""

    kind: str
    number: int
    body: Body


class Notes:
    """The part of `Personal` that a person fills himself."""

    def __init__(self, records: Records) -> None:
        self._records = records

    # Saved documents and pages

    def saved(self) -> list[Saved]:
        """The newest first."""
        found = [Saved(number, **body) for number, body in self._records.all("saved").items()]
        return sorted(found, key=lambda one: (one.at, one.number), reverse=True)

    def save(self, document_id: str, *, sha256: str | None = None, language: str | None = None, page: int | None = None) -> int:
        """Its number; what is saved already stays as it is."""
        for one in self.saved():
            if (one.document_id, one.page) == (document_id, page) and (page is None or one.sha256 == sha256):
                return one.number
        body = {"document_id": document_id, "sha256": sha256, "language": language, "page": page, "at": now()}
        return self._put("saved", body)

    # Reading lists

    def lists(self) -> list[ReadingList]:
        """As the person has ordered them."""
        rows = sorted(self._records.all("list").items(), key=lambda row: (row[1]["place"], row[0]))
        return [ReadingList(number, body["name"], tuple(body["documents"])) for number, body in rows]

    def make_list(self, name: str, documents: Iterable[str] = ()) -> int:
        places = [body["place"] for body in self._records.all("list").values()]
        body = {"name": _one_line(name), "documents": list(dict.fromkeys(documents)), "place": max(places, default=0) + 1}
        return self._put("list", body)

    def rename_list(self, number: int, name: str) -> None:
        self._update("list", number, {"name": _one_line(name)})

    def set_list(self, number: int, documents: Iterable[str]) -> None:
        """What stands in it, in that order, each once."""
        self._update("list", number, {"documents": list(dict.fromkeys(documents))})

    def order_lists(self, numbers: Sequence[int]) -> None:
        """All in one transaction; lists that are not named come after."""
        rows = self._records.all("list")
        self._may_write()
        with self._records.changing() as change:
            rest = [number for number in rows if number not in numbers]
            for place, number in enumerate([*(number for number in numbers if number in rows), *rest], 1):
                change.put("list", {**rows[number], "place": place}, number)

    # Notes and highlights

    def notes(self, documents: Collection[str] | None = None) -> list[Note]:
        """In the order of the pages; of these documents, or all."""
        found = [
            Note(
                number, body["document_id"], Anchor(**body["anchor"]), *(body[k] for k in ("color", "text", "made", "changed"))
            )
            for number, body in self._records.all("note").items()
            if documents is None or body["document_id"] in documents
        ]
        return sorted(found, key=lambda note: (note.document_id, _order(note.anchor), note.number))

    def add_note(self, document_id: str, anchor: Anchor, *, color: str = "", text: str = "") -> Note:
        at = now()
        body = {
            "document_id": document_id, "anchor": asdict(anchor), "color": color, "text": text, "made": at, "changed": at,
        }  # fmt: skip
        number = self._put("note", body)
        return Note(number, document_id, anchor, color, text, at, at)

    def change_note(self, number: int, *, text: str | None = None, color: str | None = None) -> None:
        """What is not given stays. A note that was taken away meanwhile is not brought back."""
        new = {key: value for key, value in (("text", text), ("color", color)) if value is not None}
        self._update("note", number, {**new, "changed": now()})

    # What was opened

    def visits(self, limit: int = 200) -> list[Visit]:
        """The newest first; each document once a day."""
        found = [Visit(number, **body) for number, body in self._records.all("visit").items()]
        return sorted(found, key=lambda one: (one.at, one.number), reverse=True)[:limit]

    def record_visit(self, document_id: str, sha256: str | None = None, language: str | None = None) -> None:
        """Nothing where history is off, or locked."""
        if self._records.forgetful or self._records.locked or not self.keeps_history:
            return
        at = now()
        rows = self._records.all("visit")
        same = [n for n, body in rows.items() if body["document_id"] == document_id and body["at"][:10] == at[:10]]
        with self._records.changing() as change:
            body = {"document_id": document_id, "sha256": sha256, "language": language, "at": at}
            change.put("visit", body, same[0] if same else None)
            for number in list(rows)[: max(0, len(rows) - _MOST_VISITS)]:
                change.remove("visit", number)

    @property
    def keeps_history(self) -> bool:
        """Whether it is kept what is opened, and where one stopped."""
        return not self._records.begun or bool(self._records.setting("history"))

    def keep_history(self, keep: bool) -> None:
        """Off: what was kept is forgotten, too."""
        self._may_write()
        self._records.set("history", int(keep))
        if not keep:
            self.forget_history()

    def forget_history(self) -> None:
        """What was opened and where one stopped, with what they left in the file."""
        self._may_write()
        self._records.clear("visit", "position")

    # Taking away

    def remove(self, kind: str, number: int) -> Removed | None:
        """`kind` is saved, list, note or visit. None where it was gone already."""
        body = self._records.all(kind).get(number)
        if body is None:
            return None
        self._may_write()
        with self._records.changing() as change:
            change.remove(kind, number)
        return Removed(kind, number, body)

    def restore(self, removed: Removed) -> None:
        """As it was, with its number."""
        self._may_write()
        with self._records.changing() as change:
            change.put(removed.kind, removed.body, removed.number)

    def _put(self, kind: str, body: Body) -> int:
        self._may_write()
        with self._records.changing() as change:
            return change.put(kind, body)

    def _update(self, kind: str, number: int, new: Body) -> None:
        self._may_write()
        with self._records.changing() as change:
            body = self._records.all(kind).get(number)  # within the transaction: another window may have written
            if body is not None:
                change.put(kind, {**body, **new}, number)

    def _may_write(self) -> None:
        if self._records.forgetful:
            raise LibraryError(
                "personal_read_only", say("Nothing can be written in this place, so this cannot be kept. Nothing was changed.")
            )


def now() -> str:
    return datetime.datetime.now(datetime.UTC).isoformat()


def _order(anchor: Anchor) -> tuple[int, int, int]:
    return anchor.page or 0, anchor.passage or 0, anchor.start


def _one_line(name: str) -> str:
    return " ".join(name.split())
