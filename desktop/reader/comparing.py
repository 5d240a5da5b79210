"""Two editions of a document put beside each other: which files are compared, and what came of it. Knows no widget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.documents.opening import PDF
from desktop.words import wording
from desktop.words.wording import tr
from resources.answers.differences import Differences, Spot, compare
from resources.library import Library
from resources.models import File, Passage
from resources.store.entry import Entry

_TEXTS = ("document", "slides", "lesson-plan", "activity", "evaluation")


@dataclass(frozen=True)
class Compared:
    """`old_file` and `new_file` are what was compared; None where that edition has no file with text.

    Their languages differ where the editions have none in common: `differences` is empty then.
    """

    old: Entry
    new: Entry
    old_file: File | None
    new_file: File | None
    differences: Differences

    @property
    def in_two_languages(self) -> bool:
        return bool(self.old_file and self.new_file and self.old_file.language != self.new_file.language)

    def name(self, new: bool) -> str:
        """The reference of an edition, else its title."""
        entry = self.new if new else self.old
        return wording.ltr(entry.document.reference) if entry.document.reference else entry.document.title(wording.interface())

    def where(self, spot: Spot, new: bool) -> str:
        return wording.place(spot.page, spot.label, self.new_file if new else self.old_file)

    def problem(self) -> tuple[str, str]:
        """Why there is nothing to list: a title and a sentence; empty where there is."""
        title = tr("The two editions cannot be compared")
        if self.old_file is None or self.new_file is None:
            words = tr("No text is kept of {ref}. Open both editions to see what changed.")
            return title, words.format(ref=self.name(self.old_file is not None))
        if self.in_two_languages:
            words = tr("{old} is in {language} and {new} in {other}. Only editions in the same language can be compared.")
            return title, words.format(
                old=self.name(False), language=wording.language_said(self.old_file.language),
                new=self.name(True), other=wording.language_said(self.new_file.language),
            )  # fmt: skip
        if self.differences.problem:
            words = tr("They are too long to be compared on this laptop. Open both editions to see what changed.")
            return title, words
        if not self.differences.changes:
            words = tr("The text of {old} and {new} is the same. Pictures and layout are not compared.")
            return tr("No text has changed"), words.format(old=self.name(False), new=self.name(True))
        return "", ""


def read(library: Library, old: str, new: str, language: str | None) -> Compared:
    """Compares the documents of these ids in `language`, else in any that they share. Raises FieldshelfError."""
    entries = library.entry(old), library.entry(new)
    sides = [_texts(library, entry) for entry in entries]
    shared = [code for code in (language, wording.interface(), *sides[0]) if code in sides[0] and code in sides[1]]
    if shared:
        (one, before), (other, after) = sides[0][shared[0]], sides[1][shared[0]]
        pdfs = [file.media_type == PDF for file in (one, other)]
        return Compared(*entries, one, other, compare(before, after, wrapped_old=pdfs[0], wrapped_new=pdfs[1]))
    files = [_first(side, language) for side in sides]
    return Compared(*entries, files[0], files[1], Differences())


Texts = dict[str, tuple[File, Sequence[Passage]]]


def _texts(library: Library, entry: Entry) -> Texts:
    """For each language the file that says most plainly what the document says, with its text, where it has any."""
    found: Texts = {}
    for file in sorted(
        (file for file in entry.document.files if file.role in _TEXTS), key=lambda file: _TEXTS.index(file.role)
    ):
        if file.language not in found and (passages := library.passages(file.sha256)):
            found[file.language] = file, passages
    return found


def _first(side: Texts, language: str | None) -> File | None:
    for code in (language, wording.interface(), *side):
        if code in side:
            return side[code][0]
    return None
