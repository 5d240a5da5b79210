"""What is said of a document in more than one command: its status, its dates, its languages. English, as all that is written
to a terminal; the window has words of its own in `desktop/words/wording.py`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from resources.models import File, PartialDate
    from resources.store.entry import Entry

_STATUS = {
    "not_yet_in_force": "Not yet in force",
    "in_force": "In force",
    "review_overdue": "Review overdue",
    "superseded": "Superseded",
    "withdrawn": "Withdrawn",
    "unknown": "Status unknown",
}
_LANGUAGE = {
    "ar": "Arabic", "en": "English", "es": "Spanish", "fr": "French", "pt": "Portuguese", "ru": "Russian", "zh": "Chinese",
}  # fmt: skip


def status_words(key: str, successor: str | None = None) -> str:
    """`Superseded by 2023.05`, where it is known by what."""
    if key == "superseded" and successor:
        return f"Superseded by {successor}"
    return _STATUS[key]


def standing(entry: Entry) -> str:
    """Its status today, with what is to be used instead as people know it."""
    if entry.revoked:
        return "Withdrawn: its publisher was revoked, and its word counts no more"
    return status_words(entry.status.key, entry.superseded_by_reference or entry.current or entry.status.superseded_by)


def language_name(tag: str) -> str:
    """In English; the tag itself where the library has no name for it."""
    return _LANGUAGE.get(tag, tag)


def language_version(entry: Entry, language: str) -> str:
    """The tag alone; where the version in that language is of an earlier edition, words that say so."""
    edition = entry.outdated_in(language)
    return f"{language_name(language)} version of the edition of {date_words(edition)}" if edition else language


def scanned(file: File) -> list[str]:
    """What of it cannot be searched, and what a machine has read; nothing of most."""
    pages = f"of {file.pages} page{'' if file.pages == 1 else 's'}"
    said = [f"{file.unread} {pages} cannot be searched: scans without text"] if file.unread else []
    return said + ([f"{file.by_machine} {pages} read by machine: words may be wrong"] if file.by_machine else [])


def date_words(date: PartialDate | None) -> str | None:
    return None if date is None else date.iso or date.text
