"""How a sync went: the report that is handed back, its line in the history of runs, and when each source was last heard."""

from __future__ import annotations

import contextlib
import datetime
from dataclasses import dataclass
from typing import Any

from resources.errors import LibraryError
from resources.library import Library
from resources.store.catalogue import Catalogue
from resources.store.catalogue_sync import RunRow
from sync.forecast import Forecast
from sync.plan import Plan


@dataclass(frozen=True)
class SourceReport:
    """`result`: complete, partial (some items failed, or wait), refused (nothing could be trusted), nothing_new, stopped.
    `added`, `updated`, `removed`, `superseded`, `withdrawn` count documents; `bytes` and `requests` what was carried; `errors`
    are {"code", "item", "message"}; `resumes` is when it goes on, where a budget stopped it and that is known; `plan` and
    `forecast` (what of it would come today, where it costs something) are what a dry run is for."""

    name: str
    result: str
    added: int = 0
    updated: int = 0
    removed: int = 0
    bytes: int = 0
    requests: int = 0
    errors: tuple[dict[str, str | None], ...] = ()
    plan: Plan | None = None
    superseded: int = 0
    withdrawn: int = 0
    resumes: datetime.datetime | None = None
    forecast: Forecast | None = None


@dataclass(frozen=True)
class SyncReport:
    sources: tuple[SourceReport, ...]

    @property
    def ok(self) -> bool:
        return all(source.result in ("complete", "nothing_new") for source in self.sources)


_COUNTS = ("added", "updated", "removed", "superseded", "withdrawn", "bytes", "requests")


class History:
    """The line of one source's run. It is begun before anything is done: a run that was killed is seen by its missing end.

    `kept`: whether there is to be one; a dry run leaves none.
    """

    def __init__(self, catalogue: Catalogue, source: str, *, kept: bool) -> None:
        self._catalogue = catalogue
        self._before: int | None = None
        self._number: int | None = None
        with contextlib.suppress(LibraryError):  # a full disk has no room for it; the sync itself says so
            self._before = catalogue.change_number()
            self._number = catalogue.begin_run(source) if kept else None

    def changes(self) -> dict[str, int]:
        """How many documents have changed since, by kind."""
        with contextlib.suppress(LibraryError):
            changed = {} if self._before is None else self._catalogue.changed_after(self._before)
            return {kind: len(documents) for kind, documents in changed.items()}
        return {}

    def finish(self, report: SourceReport) -> None:
        if self._number is None:
            return
        counts = {name: getattr(report, name) for name in _COUNTS}
        error = dict(report.errors[0]) if report.errors else None
        self._catalogue.finish_run(RunRow(self._number, "", report.name, result=report.result, error=error, **counts))


SILENT = 30  # days after which a reader is told that nothing was heard


@dataclass(frozen=True)
class Contact:
    """When a source was last heard, how that went, and what it has carried. `error` is the last run's.

    `last_contact` is ISO in UTC; `silent_days` counts from there, or from the day on which it was added.
    """

    name: str
    last_contact: str | None
    result: str | None
    error: dict[str, Any] | None
    silent_days: int
    silent: bool
    bytes_today: int
    bytes_month: int
    requests_month: int


def contacts(library: Library, now: datetime.datetime | None = None) -> list[Contact]:
    """Of every source that was not removed."""
    now = now or datetime.datetime.now().astimezone()
    today = library.catalogue.traffic(now.date().isoformat())
    month = library.catalogue.traffic((now.date() - datetime.timedelta(days=29)).isoformat())
    found = []
    for source in library.catalogue.sources():
        days = _days_since(source.last_contact or source.added, now)
        found.append(
            Contact(
                source.name,
                source.last_contact,
                source.result,
                source.error,
                days,
                days > SILENT,
                today.get(source.name, (0, 0))[0],
                *month.get(source.name, (0, 0)),
            )
        )
    return found


def _days_since(text: str, now: datetime.datetime) -> int:
    """0 where the clock was set back, or where it is not known."""
    try:
        then = datetime.datetime.fromisoformat(text)
    except ValueError:
        return 0
    return max(0, (now - (then if then.tzinfo else then.replace(tzinfo=datetime.UTC))).days)
