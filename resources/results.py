"""What a search is asked beside its words, and what it answers. Plain data."""

from __future__ import annotations

from dataclasses import dataclass, field

from resources.entry import Entry
from resources.models import File
from resources.text import Marker


@dataclass(frozen=True, slots=True)
class Filters:
    """Narrowing by click. `status_all` shows superseded and withdrawn documents too."""

    kinds: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    collections: tuple[str, ...] = ()
    status_all: bool = False


@dataclass(frozen=True, slots=True)
class PageHit:
    """A place in a file: `passage` is its number in the file, from 1; `page` is None where the format has none."""

    page: int | None
    label: str | None
    passage: int
    snippet: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """A document that answers, at its best place. `pages` are all places in that file, in its order, without snippets."""

    entry: Entry
    file: File
    title: str
    language: str
    page: int | None
    label: str | None
    passage: int
    snippet: str
    score: float
    available: bool
    pages: tuple[PageHit, ...] = ()


@dataclass(frozen=True, slots=True)
class SearchResult:
    """`total` counts documents and `places` passages; `hidden` counts superseded and withdrawn documents left out.

    `relaxed`: no document has all the words, so these have some. `incomplete`: the index is still being filled.
    """

    query: str
    elapsed_ms: float
    total: int = 0
    places: int = 0
    hits: tuple[Hit, ...] = ()
    hidden: int = 0
    marker: Marker = field(default_factory=lambda: Marker(()))
    suggestion: str | None = None
    facets: dict[str, dict[str, int]] = field(default_factory=lambda: {"kind": {}, "language": {}})
    relaxed: bool = False
    incomplete: bool = False
