"""Reading the whole library again: every object's bytes, both databases, the full-text tables.

Repair throws away what is damaged so that the next synchronisation fetches it, and builds the index anew. It never
touches what is personal.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Set
from dataclasses import dataclass
from typing import TYPE_CHECKING

from resources.sentences import joined, say
from resources.store.recovery import restore

if TYPE_CHECKING:
    from resources.library import Library

__all__ = ["VerifyReport", "restore", "verify"]
_MISSING = "{name}: the file is not where it should be."
_DAMAGED = "{name}: the file was changed or damaged on this disk."


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """What was looked at, and what was found wrong: each problem has a code, an item and a sentence."""

    objects: int
    bytes: int
    missing: tuple[str, ...]
    damaged: tuple[str, ...]
    segments: int
    index_ok: bool
    catalogue_ok: bool
    problems: tuple[dict[str, str | None], ...]
    repaired: bool = False

    @property
    def ok(self) -> bool:
        return not self.problems


def verify(
    library: Library, *, repair: bool, progress: Callable[[int, int], None] | None, cancelled: Callable[[], bool] | None
) -> VerifyReport:
    """`progress(done, total)` counts bytes."""
    if repair:
        with library.lock():
            report = _look(library, progress, cancelled, repair=True)
            _repair(library, report)
            return dataclasses.replace(report, repaired=True)
    return _look(library, progress, cancelled)


def _look(
    library: Library,
    progress: Callable[[int, int], None] | None,
    cancelled: Callable[[], bool] | None,
    *,
    repair: bool = False,
) -> VerifyReport:
    catalogue_ok = library.catalogue.database.sound()
    lengths = library.catalogue.object_lengths() if catalogue_ok else {}
    segments = library.catalogue.segments_here() if catalogue_ok else set()
    total, done = sum(lengths.values()), 0
    missing, damaged = [], []
    problems: list[dict[str, str | None]] = []
    ways = [] if repair or not catalogue_ok else [_way(library)]
    for sha256, length in sorted(lengths.items()):
        if cancelled and cancelled():
            break
        if not library.objects.has(sha256):
            missing.append(sha256)
            problems.append(_problem("missing", sha256, say(_MISSING, name=_named(library, sha256, segments)), *ways))
        elif not library.objects.verify(sha256):
            damaged.append(sha256)
            problems.append(_problem("damaged", sha256, say(_DAMAGED, name=_named(library, sha256, segments)), *ways))
        done += length
        if progress:
            progress(done, total)
    index_ok = library.index.sound()
    if not catalogue_ok:
        message = say(
            "The catalogue is damaged. The documents themselves are kept apart from it. "
            "Run `fieldshelf verify --repair`, which puts the backup of the last sync in its place, then `fieldshelf sync`."
        )
        problems.append({"code": "catalogue_damaged", "item": "catalogue.db", "message": message})
    if not index_ok:
        message = say(
            "The search index is damaged. Documents can still be read; repair builds it anew from the texts kept here."
        )
        problems.append({"code": "index_damaged", "item": "index.db", "message": message})
    return VerifyReport(
        len(lengths), total, tuple(missing), tuple(damaged), len(segments), index_ok, catalogue_ok, tuple(problems)
    )


def _named(library: Library, sha256: str, segments: Set[str]) -> str:
    """What a person knows the file by."""
    document = library.catalogue.document_with(sha256)
    return document.title() if document else say("A bundle of texts") if sha256 in segments else say("A file")


def _repair(library: Library, report: VerifyReport) -> None:
    if not report.catalogue_ok:
        return  # nothing may be thrown away on the word of a damaged catalogue
    gone = [*report.missing, *report.damaged]
    if gone:
        library.catalogue.forget_objects(gone)  # the row first: what is listed as here must be here
    for sha256 in report.damaged:
        library.objects.remove(sha256)
    if not report.index_ok:
        library.index.reset()
    library.update_index()


def _way(library: Library) -> str:
    """What puts a file right that is missing or damaged: no sync does where all came with packs."""
    sources = library.catalogue.sources()
    if sources and not any(source.addresses for source in sources):
        return say("Run verify with --repair, then import the pack again that it came with.")
    return say("Run verify with --repair, then synchronise: it is fetched again.")


def _problem(code: str, item: str, what: str, *then: str) -> dict[str, str | None]:
    return {"code": code, "item": item, "message": joined(what, *then)}
