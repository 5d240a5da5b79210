"""The content model: what a document, a file, a passage and a collection are.

Plain frozen data and nothing else: no database, no network, no window. Its JSON form is in
`catalogue_format.py`; what is *derived* on reading (status, availability) is in `status.py` and `library.py`.
"""

from __future__ import annotations

import calendar
import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

KINDS = (
    "policy", "sop", "guidelines", "manual", "handbook", "toolkit", "training", "resolution", "report", "form",
    "news", "reference", "good-practice", "after-action-review", "evaluation", "recommendation",
)  # fmt: skip
RELATIONS = ("supersedes", "amends", "translates", "related", "implements", "evaluates", "teaches")
ROLES = (
    "document", "lesson-plan", "slides", "activity", "evaluation", "video", "subtitles", "image", "archive",
    "rendition", "thumbnail",
)  # fmt: skip
DECLARED_STATUSES = ("in_force", "superseded", "withdrawn")
MOST_COUNTED = 100_000  # minutes of a lesson, and people in it
LANGUAGES = ("ar", "en", "es", "fr", "pt", "ru", "zh")

# One path component of an id: what TUF, every file system and a URL agree on.
_NAME = re.compile(r"[a-z0-9](?:[a-z0-9._-]{0,98}[a-z0-9])?")
_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")

_UNSAFE_IN_NAME = re.compile('[\\x00-\\x1f\\x7f-\\x9f/\\\\:*?"<>|\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ud800-\\udfff]')


def is_name(text: str) -> bool:
    """Whether `text` may be the name of an institute, a collection or a document's slug."""
    return _NAME.fullmatch(text) is not None and ".." not in text


def is_document_id(text: str) -> bool:
    """`<publisher>/<slug>`."""
    publisher, slash, slug = text.partition("/")
    return bool(slash) and is_name(publisher) and is_name(slug)


is_collection_id = is_document_id  # `<institute>/<collection>`: the same shape


def is_safe_file_name(name: str) -> bool:
    """One plain component: no separator, no control or direction-changing character, not hidden, at most 200 bytes."""
    hidden = name.startswith(".") or name != name.strip() or name.endswith(".")
    return 0 < len(name.encode("utf-8", "replace")) <= 200 and not hidden and not _UNSAFE_IN_NAME.search(name)


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date as precise as it was given: year, month or day (ISO, cut short), or words alone."""

    iso: str = ""
    text: str = ""

    @classmethod
    def parse(cls, value: object) -> PartialDate:
        """From the catalogue's form: `"2018"`, `"2018-12"`, `"2018-12-01"` or `{"text": "..."}`."""
        if isinstance(value, str):
            match = _DATE.fullmatch(value)
            if match is None:
                raise ValueError(f"not a date: {value!r}")
            year, month, day = (int(part) if part else 1 for part in match.groups())
            datetime.date(year, month, day)  # refuses 2018-02-31
            return cls(iso=value)
        if isinstance(value, dict) and set(value) == {"text"} and isinstance(value["text"], str) and value["text"]:
            return cls(text=value["text"])
        raise ValueError(f"not a date: {value!r}")

    def to_json(self) -> str | dict[str, str]:
        return self.iso or {"text": self.text}

    @property
    def first_day(self) -> datetime.date | None:
        """The first day that this date can mean; None where it is only words."""
        match = _DATE.fullmatch(self.iso)
        if match is None:
            return None
        return datetime.date(*(int(part) if part else 1 for part in match.groups()))

    @property
    def last_day(self) -> datetime.date | None:
        """The last day that this date can mean; None where it is only words."""
        first = self.first_day
        if first is None or len(self.iso) == 10:
            return first
        if len(self.iso) == 4:
            return first.replace(month=12, day=31)
        return first.replace(day=calendar.monthrange(first.year, first.month)[1])


@dataclass(frozen=True, slots=True)
class Relation:
    """This document `kind` the document `target`: "supersedes", "hq/2019-08"."""

    kind: str
    target: str


@dataclass(frozen=True, slots=True)
class Patch:
    """The way from an older version, `old` by its sha256, to this one: `length` bytes."""

    old: str
    length: int

    @classmethod
    def parse(cls, value: object) -> Patch:
        """From the form in which it is signed, `{"from": sha256, "length": n}`; ValueError where it is not that."""
        if isinstance(value, dict):
            old, length = value.get("from"), value.get("length")
            if isinstance(old, str) and re.fullmatch(r"[0-9a-f]{64}", old) and type(length) is int and length > 0:
                return cls(old, length)
        raise ValueError(f"not a patch: {value!r}")

    @classmethod
    def listed(cls, value: object) -> tuple[Patch, ...]:
        """From a list in that form. They are an offer that may be declined: where one of them is wrong, there is none."""
        try:
            return tuple(cls.parse(item) for item in value) if isinstance(value, list) else ()
        except ValueError:
            return ()

    def to_json(self) -> dict[str, str | int]:
        return {"from": self.old, "length": self.length}


@dataclass(frozen=True, slots=True)
class File:
    """One file of a document. `name` is what it is called when it is handed to a person or another program.

    `segment` names the segment that carries its text (and, when `packed`, the file itself); None where it has no text.
    `pages` is the number of pages or slides, None where the format has none. `patches` lead here from earlier versions.
    Of its pages so many are `unread`: scans without text, which cannot be searched. That of so many was read `by_machine`, off
    their picture, and may have mistakes.
    """

    sha256: str
    length: int
    media_type: str
    language: str
    name: str
    role: str = "document"
    pages: int | None = None
    segment: str | None = None
    packed: bool = False
    patches: tuple[Patch, ...] = ()
    unread: int = 0
    by_machine: int = 0


@dataclass(frozen=True, slots=True)
class Document:
    """One work: its language versions and formats are its files.

    `collection_paths` are the places in the collection tree where it stands, each a tuple of names from the root
    down; the order of documents within a place is the order of the catalogue. `editions` gives a language version
    its own edition date, where it differs from `issued`. Of a lesson: how many `minutes` it takes, `learners`, the fewest and
    the most people that it is made for, and `objectives`, what each of them can do after it, in the publisher's words.
    """

    id: str
    kind: str
    titles: Mapping[str, str]
    files: tuple[File, ...] = ()
    reference: str | None = None
    themes: tuple[str, ...] = ()
    audiences: tuple[str, ...] = ()
    missions: tuple[str, ...] = ()
    approved_by: str | None = None
    contact: str | None = None
    issued: PartialDate | None = None
    effective: PartialDate | None = None
    review: PartialDate | None = None
    editions: Mapping[str, PartialDate] = field(default_factory=dict)
    declared_status: str | None = None
    relations: tuple[Relation, ...] = ()
    collection_paths: tuple[tuple[str, ...], ...] = ()
    rights: str | None = None
    attribution: str | None = None
    handling: str = "public"
    minutes: int | None = None
    learners: tuple[int, int] | None = None
    objectives: tuple[str, ...] = ()

    @property
    def publisher(self) -> str:
        return self.id.partition("/")[0]

    @property
    def languages(self) -> tuple[str, ...]:
        """Languages of its files, in the order in which they first appear; of its titles where it has no files."""
        return tuple(dict.fromkeys(file.language for file in self.files)) or tuple(self.titles)

    @property
    def length(self) -> int:
        """Bytes of all its files together."""
        return sum({file.sha256: file.length for file in self.files}.values())

    def title(self, *languages: str) -> str:
        """The title in the first of `languages` that it has, else in English, else in any language it has."""
        for language in (*languages, "en", *self.titles):
            if language in self.titles:
                return self.titles[language]
        return self.id

    def outdated_in(self, language: str) -> PartialDate | None:
        """The edition of its version in `language`, where that is certainly an earlier one than the document's."""
        edition, issued = self.editions.get(language), self.issued
        if edition is None or issued is None or language not in self.languages:
            return None
        last, first = edition.last_day, issued.first_day
        return edition if last is not None and first is not None and last < first else None

    def related(self, kind: str) -> tuple[str, ...]:
        return tuple(relation.target for relation in self.relations if relation.kind == kind)


@dataclass(frozen=True, slots=True)
class Segment:
    """A signed bundle of texts and small files, `segment-<language>-<n>.tar.zst`, as the catalogue lists it."""

    name: str
    sha256: str
    length: int
    language: str


@dataclass(frozen=True, slots=True)
class Collection:
    """What one signed catalogue says: a collection's name, its documents and the segments that carry their texts.

    `posts`, `missions` and `audiences` are for whom it is; they hold for each of its documents. `authorities` are the names
    of other institutes that may change the status of its institute's documents.
    """

    id: str
    titles: Mapping[str, str]
    documents: tuple[Document, ...] = ()
    segments: tuple[Segment, ...] = ()
    posts: tuple[str, ...] = ()
    missions: tuple[str, ...] = ()
    audiences: tuple[str, ...] = ()
    authorities: tuple[str, ...] = ()

    @property
    def institute(self) -> str:
        return self.id.partition("/")[0]

    def title(self, *languages: str) -> str:
        for language in (*languages, "en", *self.titles):
            if language in self.titles:
                return self.titles[language]
        return self.id


@dataclass(frozen=True, slots=True)
class Passage:
    """What is indexed and shown as a hit: the text of one page, slide, sheet, chapter or cue.

    `page` is 1-based and counts PDF pages and slides; a sheet, chapter or time stands in `label`, with `page` None. Of a PDF
    with an outline `label` is the heading that the page stands under. `body`: from where to where its own text goes, where
    lines that run through all pages stand around it; known of what is in the index.
    """

    text: str
    page: int | None = None
    label: str | None = None
    language: str | None = None
    body: tuple[int, int] | None = field(default=None, compare=False)
