"""Files that somebody drops on the window: what each of them is, one after the other, and the sentences about it. No widget.

They are read in a child process, on the lane of the viewers; nothing of them is kept, and nothing in them is run.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.shelf import Shelf
from desktop.words import error_words, wording
from desktop.words.wording import tr
from resources.errors import FieldshelfError
from resources.library import Library

if TYPE_CHECKING:
    from resources.answers.identifying import Identified

MOST = 5  # files at once


@dataclass
class Dropped:
    """One file; neither `found` nor `error` as long as it is looked at."""

    path: Path
    found: Identified | None = None
    error: FieldshelfError | None = None


class Identifying(QObject):
    """`changed` when something more is known of what was dropped; `asked` when something was."""

    changed = Signal()
    asked = Signal()

    def __init__(self, shelf: Shelf) -> None:
        super().__init__()
        self._shelf = shelf
        self._round = 0
        self.files: tuple[Dropped, ...] = ()
        self.left_out = 0  # files beyond the most that are looked at

    @property
    def running(self) -> bool:
        return any(one.found is None and one.error is None for one in self.files)

    def look_at(self, paths: Sequence[Path]) -> None:
        """These, in place of those of before."""
        self._round += 1
        self.files = tuple(Dropped(path) for path in paths[:MOST])
        self.left_out = len(paths) - len(self.files)
        self.asked.emit()
        self.changed.emit()
        for dropped in self.files:
            self._look(dropped, self._round)

    def stop(self) -> None:
        self._round += 1
        self.files, self.left_out = (), 0

    def _look(self, dropped: Dropped, number: int) -> None:
        tasks = self._shelf.tasks

        def work(library: Library) -> Identified | None:
            from resources.answers.identifying import identify

            if number != self._round:
                return None
            return identify(library, dropped.path, lambda: tasks.closed or number != self._round)

        def found(what: Identified | None) -> None:
            dropped.found = what
            self.changed.emit()

        def failed(error: FieldshelfError) -> None:
            dropped.error = error
            self.changed.emit()

        self._shelf.read(work, found, failed, lane="viewer")


def headline(found: Identified) -> str:
    """What it is, in one sentence."""
    if found.entry is None:
        return unreadable(found) or tr("This library does not know this file.")
    what = wording.heading(found.entry.document, wording.interface())
    sentence = {
        "identical": tr("This is {what}, byte for byte."),
        "same_text": tr("This has the text of {what}. The file itself is another one."),
        "edition": tr("This has much of the text of {what}: it is another edition or version of it."),
    }.get(found.how, tr("This has the number of {what}. Nothing else shows what it is."))
    return sentence.format(what=what)


def unreadable(found: Identified) -> str:
    """What keeps its text from being compared, where nothing else says what it is; "" where it was read."""
    code = found.problem.code if found.problem is not None else ""
    if code == "damaged" and found.name.lower().endswith(".pdf"):
        return tr("This PDF is damaged: it cannot be read.")
    return {
        "damaged": tr("This file is damaged: it cannot be read."),
        "not_what_it_says": tr("This file is not what its name says."),
        "encrypted": tr("This file is locked with a password."),
        "sealed": tr("This file is locked with a password."),
        "unsupported": tr("Files of this type cannot be read here."),
    }.get(code, tr("This file cannot be read.") if code else "")


def consequence(found: Identified) -> str:
    """Whether it may be relied on."""
    entry = found.entry
    if entry is None and found.problem is not None:
        said = tr("Nothing else in it says which document it is: no document here has these bytes, and its name has no number.")
        return f"{error_words.error(found.problem)} {said}"
    if entry is None:
        return tr(
            "It has no text or number that a document here has. It may be newer, or of another publisher, or a private file."
        )
    if entry.status.key == "superseded":
        if found.current is None:
            return tr("It was replaced by a newer one, which is not in this library.")
        new = wording.heading(found.current.document, wording.interface())
        return tr("Do not use it any more. It was replaced; use {new}.").format(new=new)
    if entry.status.key == "withdrawn":
        return tr("Do not use it any more. It was withdrawn, and there is no replacement.")
    if old := old_version(found):
        return old
    if found.how == "identical" and entry.status.key == "in_force":
        return tr("It is in force, and what its publisher signed.") if entry.trusted and entry.signed else tr("It is in force.")
    if found.how == "identical":
        return ""
    return tr("Use ours: it is what its publisher has sent, and its status is known.")


def old_version(found: Identified) -> str:
    """Where the document holds and this language of it is of an earlier edition: the sentence that says so."""
    return wording.old_version(found.entry, found.file.language) if found.entry is not None and found.file is not None else ""


def differences(found: Identified) -> list[str]:
    """What is other than in our file."""
    said = []
    if found.how in ("same_text", "edition"):
        percent = tr("{n} % of the text is the same.").format(n=wording.number(round(100 * found.share)))
        said.append(percent)
    if found.file is not None and found.how != "identical":
        theirs, ours = wording.size(found.length), wording.size(found.file.length)
        said.append(tr("It has {theirs}, ours {ours}.").format(theirs=theirs, ours=ours))
        if found.pages and found.file.pages and found.pages != found.file.pages:
            theirs, ours = wording.number(found.pages), wording.number(found.file.pages)
            said.append(tr("It has {theirs} pages, ours {ours}.").format(theirs=theirs, ours=ours))
    if found.theirs:
        said.append(tr("Pages that ours does not have like this: {pages}.").format(pages=_pages(found.theirs)))
    if found.ours:
        said.append(tr("Pages of ours that it does not have like this: {pages}.").format(pages=_pages(found.ours)))
    if found.problem is not None and found.entry is not None:
        said.append(tr("Its text could not be compared."))
        said.append(error_words.error(found.problem))
    return said


def _pages(numbers: Sequence[int], most: int = 12) -> str:
    said = [wording.number(number) for number in numbers[:most]]
    if len(numbers) > most:
        said.append(wording.count(len(numbers) - most, "{n} more", "{n} more"))
    return wording.listed(said)
