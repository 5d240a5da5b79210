"""What a search is asked beside its words, and what it answers. Plain data."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Protocol

from resources.models import File
from resources.store.entry import Entry
from resources.words.marking import Marker


class SearchCancelled(Exception):  # noqa: N818 - what happened is no error
    """The search was given up, because its answer is not wanted any more."""


class _Watched(Protocol):
    def set_progress_handler(self, callable: Callable[[], bool] | None, nsteps: int = ..., *, id: object = ...) -> None: ...  # noqa: A002


_STEPS = 20_000  # of SQLite's machine, from one look to the next: a few milliseconds at most


class Cancel:
    """Gives up one search from another thread: `set`, and it ends with SearchCancelled within a few milliseconds."""

    def __init__(self) -> None:
        self._set = False

    def set(self) -> None:
        self._set = True

    def check(self) -> None:
        if self._set:
            raise SearchCancelled

    @staticmethod
    @contextlib.contextmanager
    def watching(cancel: Cancel | None, connection: _Watched) -> Iterator[None]:
        """While inside, what the connection does ends when `cancel` is set. SQLite is asked to look by itself: an interrupt
        that comes just before a statement begins is lost."""
        if cancel is None:
            yield
            return
        connection.set_progress_handler(lambda: cancel._set, _STEPS, id=cancel)
        try:
            yield
        except Exception:
            cancel.check()
            raise
        finally:
            connection.set_progress_handler(None, id=cancel)
        cancel.check()


@dataclass(frozen=True, slots=True)
class Filters:
    """Narrowing by click: of each kind of value one must fit. `status_all` shows superseded and withdrawn documents too.

    `available`: only what can be opened on this computer, or only what cannot; None shows both. `posts`: only what is
    for one of these posts.
    """

    kinds: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    years: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    collections: tuple[str, ...] = ()
    available: bool | None = None
    posts: tuple[str, ...] = ()
    missions: tuple[str, ...] = ()
    audiences: tuple[str, ...] = ()
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
    """A document that answers, at its best place. `pages` are all places in that file, in its order, without snippets.

    `languages` are the other language versions of the document that answer. `old_language_only`: the document is
    superseded, and what supersedes it does not exist in this language.
    """

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
    languages: tuple[str, ...] = ()
    old_language_only: bool = False


@dataclass(frozen=True, slots=True)
class SearchResult:
    """`total` counts documents and `places` passages; `hidden` counts superseded and withdrawn documents left out.

    `relaxed`: none, or of a question hardly any, has all the words, so these have some. `incomplete`: the index is still
    being filled.
    `facets`: for kind, language, theme, year, source, status and availability, how many documents have each value.
    `counts_exact`: all that matched was counted; while typing, `total`, `hidden` and `facets` may be of the most current alone.
    """

    query: str
    elapsed_ms: float
    total: int = 0
    places: int = 0
    hits: tuple[Hit, ...] = ()
    hidden: int = 0
    marker: Marker = field(default_factory=lambda: Marker(()))
    suggestion: str | None = None
    facets: dict[str, dict[str, int]] = field(default_factory=dict)
    counts_exact: bool = True
    relaxed: bool = False
    incomplete: bool = False
