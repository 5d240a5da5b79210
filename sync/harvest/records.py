"""The plain record: what any harvester says of one document, before anybody has decided what becomes of it.

Knows no network and no library. What a source does not say is left empty: guessing is done where the texts are known.
"""

from __future__ import annotations

import email.utils
import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from resources.models import PartialDate
from resources.words import diacritics
from sync.publish import guess, values

_TAG = re.compile(r"[a-z]{2,3}")
_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?=$|[T ])")
_LONGEST = 1000  # characters of one line that a source may say about a document
_FIRST_YEAR = 1000  # what lies before is how programs write that they know no date
_SHOWN = 60  # characters of a title that stand in an id
Notice = dict[str, str | None]


@dataclass(frozen=True)
class RecordFile:
    """One file of a record: to be fetched from `url`, or at hand as `path`. `name` is what it is to be called.

    `media_type`, `length`, `etag` and `last_modified` are what the source says, and are not believed.
    """

    name: str
    url: str | None = None
    path: Path | None = None
    media_type: str | None = None
    language: str | None = None
    role: str | None = None
    edition: PartialDate | None = None
    length: int | None = None
    etag: str | None = None
    last_modified: str | None = None

    def __post_init__(self) -> None:
        assert (self.url is None) != (self.path is None), "a file is either fetched or at hand"


@dataclass(frozen=True)
class Record:
    """One document as its source describes it. `identity` stays the same within the source for as long as the document does.

    `titles` are by language; "" is a title whose language nobody says. `rights` are the terms of use, `page` is where a person
    finds it at the source. `slug` is the last part of its id where the source itself gives one. `more` has further fields of
    the catalogue by their names in a sheet, as a sheet gives them.
    """

    identity: str
    files: tuple[RecordFile, ...]
    titles: Mapping[str, str] = field(default_factory=dict)
    kind: str | None = None
    reference: str | None = None
    themes: tuple[str, ...] = ()
    issued: PartialDate | None = None
    language: str | None = None
    rights: str | None = None
    attribution: str | None = None
    page: str | None = None
    slug: str | None = None
    more: Mapping[str, Any] = field(default_factory=dict)

    @property
    def mark(self) -> str:
        """What tells it from all others of its source, in an id: the same whatever its title becomes."""
        return hashlib.sha256(diacritics.normal("NFC", self.identity).encode("utf-8", "replace")).hexdigest()[:12]

    def new_slug(self) -> str:
        """The last part of an id for it: words that a person recognises, and its mark."""
        if self.slug:
            return self.slug
        words = self.titles.get("en") or next(iter(self.titles.values()), "") or self.reference
        words = words or PurePosixPath(self.files[0].name).stem
        found = re.sub(r"-?[0-9a-f]{12}$", "", guess.slug(words))  # the hash that stands for letters an id cannot have
        return f"{found[:_SHOWN].strip('-') or 'doc'}-{self.mark}"


@dataclass(frozen=True)
class Harvest:
    """What one visit found. `complete`: nothing of the list is missing because something failed or a limit was reached.
    `whole`: the source lists everything it has, so that what is no longer listed is gone; a feed shows only what is new.
    `problems` are {code, item, message}."""

    records: tuple[Record, ...]
    complete: bool = True
    whole: bool = True
    problems: tuple[Notice, ...] = ()

    def went(self, known: Iterable[str], listed: Iterable[str]) -> tuple[str, ...]:
        """Of the ids that are `known` from this source those that went away: none, where not everything was seen."""
        return tuple(sorted(set(known) - set(listed))) if self.complete and self.whole else ()


def notice(code: str, item: str, message: str) -> Notice:
    return {"code": code, "item": item, "message": message}


def line(text: str | None) -> str | None:
    """One line of text from a source; None where nothing is left of it."""
    return values.clean(text)[:_LONGEST].strip() or None if text else None


def language(text: str | None) -> str | None:
    """A language as the catalogue writes it: `eng`, `en-GB` and `English` are `en`, and `de` stays."""
    if not text or not text.strip():
        return None
    plain = re.split("[-_]", text.strip().lower(), maxsplit=1)[0]
    return values.language(text) or (plain if _TAG.fullmatch(plain) else None)


def date(text: str | None) -> PartialDate | None:
    """As feeds write dates: ISO, whole or cut short, or as in an e-mail. None for anything else."""
    text = (text or "").strip()[:100]
    if match := _ISO.match(text):
        try:
            return PartialDate.parse(match[0]) if int(match[1]) >= _FIRST_YEAR else None
        except ValueError:
            return None
    try:
        found = email.utils.parsedate_to_datetime(text)
    except (ValueError, TypeError, OverflowError):
        return None
    return PartialDate.parse(f"{found:%Y-%m-%d}") if found.year >= _FIRST_YEAR else None
