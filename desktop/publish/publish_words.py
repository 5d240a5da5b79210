"""The words of the publisher's page: phases, changes, what to look at, and what errors mean to somebody who sees no command
line. No widget here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from desktop.words import error_words, wording
from desktop.words.wording import later, later_count, tr
from resources.errors import FieldshelfError

_PHASES = {
    "hash": later("Reading the files"),
    "text": later("Taking the texts out of the files"),
    "rendition": later("Making PDFs to show files by"),
    "ocr": later("Reading scanned pages by machine"),
    "keep": later("Keeping the files"),
    "take": later("Writing into the sheet"),
    "prepare": later("Preparing lists and texts"),
    "sign": later("Signing"),
    "copy": later("Putting the files in place"),
    "pack": later("Writing the pack"),
    "verify": later("Reading the pack again"),
    "objects": later("Carrying the documents"),
    "patches": later("Carrying patches"),
    "targets": later("Carrying lists and texts"),
    "metadata": later("Carrying the signatures"),
    "source files": later("Carrying the signatures"),
    "timestamp": later("Carrying the signatures"),
    "check": later("Walking what is published"),
}
OF_BYTES = frozenset({"pack", "verify"})

# What may have become of a document: its pill's colours and icon, and its words.
CHANGES = {
    "new": ("new", "plus", later("New")),
    "changed": ("not_yet_in_force", "refresh-cw", later("Changed")),
    "superseded": ("superseded", "arrow-right", later("Superseded")),
    "withdrawn": ("withdrawn", "ban", later("Withdrawn")),
    "removed": ("unknown", "minus", later("Removed")),
}
_COUNTED = {
    "new": later_count("{n} document new", "{n} documents new"), "changed": later_count("{n} changed", "{n} changed"),
    "superseded": later_count("{n} superseded", "{n} superseded"), "withdrawn": later_count("{n} withdrawn", "{n} withdrawn"),
    "removed": later_count("{n} removed", "{n} removed"),
}  # fmt: skip

# What to look at before signing, the gravest first; a code that is not here is told under the last.
NOTICES = (
    (later("Not labelled public"), ("not_public",)),
    (later("Broken supersession"), ("circle", "unknown_document", "still_in_force", "older_supersedes")),
    (later("Language gaps"), ("language_gap", "training_language", "training_part")),
    (later("Duplicates"), ("same_bytes", "same_reference", "two_versions")),
    (later("Scans and files without text"), ("no_text", "unread_pages")),
    (later("Date or reference number missing"), ("no_date", "no_reference")),
    (later("Other"), ()),
)
_FIELDS = {
    "kind": later("kind"), "reference": later("reference number"), "themes": later("themes"), "posts": later("posts"),
    "audiences": later("audiences"), "missions": later("missions"), "approved_by": later("who approved it"),
    "contact": later("contact"), "issued": later("date of issue"), "effective": later("in effect since"),
    "review": later("review date"), "edition": later("edition date"), "status": later("status"),
    "collection_path": later("place in the collection"), "rights": later("rights"), "attribution": later("attribution"),
    "handling": later("handling label"), "file": later("files"), "language": later("language"),
    "role": later("role of a file"), "collection": later("collections that it stands in"), "titles": later("titles"),
    "minutes": later("minutes of a lesson"), "learners": later("how many people a lesson is for"),
    "objectives": later("what learners can do afterwards"), "authorities": later("who else may replace its documents"),
}  # fmt: skip


def phase(key: str) -> str:
    return tr(_PHASES.get(key, later("Working")))


def field(name: str) -> str:
    """A column of the sheet, as people say it."""
    if name.startswith("title."):
        return tr("title in {language}").format(language=wording.language_said(name.removeprefix("title.")))
    return tr(_FIELDS[name]) if name in _FIELDS else name.replace("_", " ")


def counted(changes: Mapping[str, int]) -> str:
    """ "3 documents new, 1 withdrawn"; nothing where nothing is other than signed."""
    return wording.listed(wording.count(changes[key], *_COUNTED[key]) for key in _COUNTED if changes.get(key))


def grouped(notices: Iterable[Mapping[str, str | None]]) -> list[tuple[str, list[str]]]:
    """Sentences below their headings, as `NOTICES` orders them."""
    found: dict[str, list[str]] = {heading: [] for heading, _ in NOTICES}
    headings = {code: heading for heading, codes in NOTICES for code in codes}
    for notice in notices:
        found[headings.get(notice["code"] or "", NOTICES[-1][0])].append(said(notice))
    return [(tr(heading), sentences) for heading, sentences in found.items() if sentences]


def said(notice: Mapping[str, str | None]) -> str:
    """Its sentence, or one that names what stands on the page in place of a command."""
    here = _NOTICES_HERE.get(notice["code"] or "")
    return tr(here).format(item=notice["item"] or "") if here else error_words.told(notice)


def error(problem: FieldshelfError) -> str:
    """As `said`; what the message lists below its first line stays."""
    here = _HERE.get(problem.code)
    if here is None:
        return error_words.error(problem)
    listed = error_words.error(problem).partition("\n")[2]
    return f"{tr(here)}\n{listed}" if listed else tr(here)


_ELSEWHERE = (
    "Bring it back into the folder keys of the repository, or have it signed elsewhere: that is done by command, and "
    "docs/keys.md tells how."
)
_NOTICES_HERE = {
    "not_public": later(
        "{item} is not labelled public, and whatever is published can be read by anybody who finds the place. Signing refuses "
        "it. Correct the column handling in the sheet, or take it in when you sign, if that is meant."
    ),
    "waiting": later("Signatures of {item} are missing. Until then readers see what was published before. " + _ELSEWHERE),
}
_HERE = {
    "key_missing": later("A key that must sign is not here. Nothing was signed. " + _ELSEWHERE),
    "threshold_not_met": later("More keys must sign than are here. Nothing was signed. " + _ELSEWHERE),
    "passphrase_needed": later("The keys are locked with a passphrase. Nothing was signed. Type it above, and sign again."),
    "passphrase_wrong": later("This passphrase does not open the keys. Nothing was signed. Type it again."),
    "restricted": later(
        "These documents are not labelled public, and whatever is published can be read by anybody who finds the place. "
        "Nothing was signed. Correct the column handling in the sheet, or take them in below if that is meant."
    ),
    "nothing_to_publish": later("There is no document to publish yet. Nothing was signed. Read a folder and its sheet first."),
    "no_repository": later("There is no publisher's repository in this folder. Choose another folder, or make a new one."),
    "repository_in_use": later(
        "Another program is working on this repository. Nothing was changed. Wait until it has finished, and try again."
    ),
    "not_built": later("Nothing is signed yet, so there is nothing to carry. Sign first."),
    "pack_not_signed": later("Nothing is signed yet, so there is nothing to pack. Sign first."),
    "bad_collection": later(
        "This name cannot be a collection here. Write a name with letters from A to Z, for example Guidance."
    ),
    "bad_institute": later(
        "This short name cannot be used: it stands in every address. Use small letters, digits and hyphens, beginning and "
        "ending with a letter or digit."
    ),
    "bad_sheet": later("The sheet cannot be used as it is. Nothing was added. Correct this, save the sheet, and read it back:"),
}
