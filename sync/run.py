"""One sync from beginning to end: each source is looked at, weighed, fetched and put in place, and a report says how it went.

A kill at any moment leaves a library that the next run completes. Errors never leave this module as exceptions, except
where there is nothing to report on: an unknown source's name, a library that somebody else is changing.
"""

from __future__ import annotations

import contextlib
import dataclasses
import datetime
import json
from collections.abc import Sequence
from dataclasses import dataclass, field

from resources.catalogue import Source
from resources.catalogue_format import collection_from_json
from resources.errors import FieldshelfError, LibraryError, SourceError, UsageError
from resources.library import Library
from resources.models import Collection
from sync import disk
from sync.apply import Apply
from sync.catalogues import fetch_catalogue
from sync.downloads import PARALLEL, STOPS, Downloads, Pace
from sync.plan import Here, Offer, Plan, Policy, Weighed, make_plan, weigh
from sync.progress import Progress
from sync.sources import bootstrap, find_source, metadata_folder
from sync.transport import TRANSIENT, Link, Transport, open_transport
from sync.trust import REFUSALS, Offered, TrustedSource


@dataclass(frozen=True)
class Tuning:
    """What tests set otherwise: the link's patience, connections at once, bytes left free on the disk, today."""

    link: Link = field(default_factory=Link)
    parallel: int = PARALLEL
    reserve: int = 32 * 1024 * 1024
    now: datetime.datetime | None = None


@dataclass(frozen=True)
class SourceReport:
    """`result`: complete, partial (some items failed), refused (nothing could be taken on trust), nothing_new, stopped.
    `added`, `updated`, `removed` count documents; `bytes` and `requests` what the network carried; `errors` are
    {"code", "item", "message"}."""

    name: str
    result: str
    added: int = 0
    updated: int = 0
    removed: int = 0
    bytes: int = 0
    requests: int = 0
    errors: tuple[dict[str, str | None], ...] = ()
    plan: Plan | None = None


@dataclass(frozen=True)
class SyncReport:
    sources: tuple[SourceReport, ...]

    @property
    def ok(self) -> bool:
        return all(source.result in ("complete", "nothing_new") for source in self.sources)


def sync(
    library: Library,
    names: Sequence[str] = (),
    *,
    dry_run: bool = False,
    texts_only: bool = False,
    limit_rate: int | None = None,
    progress: Progress | None = None,
    tuning: Tuning | None = None,
) -> SyncReport:
    """All sources, or those named, one after the other. `limit_rate` is in bytes a second over all connections.

    With `dry_run` nothing but signed metadata is kept, and each report carries the plan. Raises SourceError "no_such_source"
    and LibraryError "library_in_use".
    """
    tuning = tuning or Tuning()
    progress = progress or Progress()
    if limit_rate:
        link = dataclasses.replace(tuning.link, arrived=Pace(limit_rate, sleep=tuning.link.sleep).take)
        tuning = dataclasses.replace(tuning, link=link)
    sources = [find_source(library, name) for name in dict.fromkeys(names)] if names else library.catalogue.sources()
    reports = []
    with library.lock():
        library.forget_missing()
        for source in sources:
            run = _Run(library, source, progress, tuning, dry_run, texts_only)
            reports.append(run.report())
        if not dry_run and not names and not texts_only and all(report.result in _DONE for report in reports):
            _sweep(library)
        changed = any(report.plan and report.plan.actions for report in reports)
        if not dry_run and (changed or not library.backed_up):  # none: the run that changed it was killed
            with contextlib.suppress(LibraryError):  # no room for a copy: what was synced is here all the same
                library.back_up()
    return SyncReport(tuple(reports))


_DONE = ("complete", "nothing_new")
# What is wrong with a place, and may be right with the next mirror. What was signed is the same everywhere.
_ELSEWHERE = (TRANSIENT | STOPS | {"not_found", "bad_address"}) - {"cancelled"}


class _Run:
    """One source's turn."""

    def __init__(
        self, library: Library, source: Source, progress: Progress, tuning: Tuning, dry_run: bool, texts_only: bool
    ) -> None:
        self._library = library
        self._source = source
        self._progress = progress
        self._tuning = tuning
        self._dry_run = dry_run
        self._policy = Policy(texts_only=texts_only)
        self._errors: list[FieldshelfError] = []
        self._transports: list[Transport] = []
        self._apply: Apply | None = None
        self._plan: Plan | None = None
        self._accepted = 0

    def report(self) -> SourceReport:
        self._progress.begin(self._source.name)
        stopped: FieldshelfError | None = None
        try:
            self._sync()
        except FieldshelfError as error:
            stopped = error
        finally:
            for transport in self._transports:
                transport.close()
        if not self._dry_run:
            try:
                self._index()
            except FieldshelfError as error:
                stopped = stopped or error
        outcome = self._apply.outcome if self._apply else None
        errors = [*([stopped] if stopped else []), *self._errors, *(outcome.errors if outcome else [])]
        report = SourceReport(
            name=self._source.name,
            result=self._result(stopped, errors),
            added=outcome.added if outcome else 0,
            updated=outcome.updated if outcome else 0,
            removed=outcome.removed if outcome else 0,
            bytes=sum(transport.carried for transport in self._transports),
            requests=sum(transport.requests for transport in self._transports),
            errors=tuple(error.to_json() for error in errors),
            plan=self._plan,
        )
        if not self._dry_run:
            with contextlib.suppress(LibraryError):  # a full disk has no room for this either; the report is told all the same
                self._remember(result=report.result, error=dict(report.errors[0]) if report.errors else None)
        return report

    def _result(self, stopped: FieldshelfError | None, errors: list[FieldshelfError]) -> str:
        if stopped is not None:
            return "refused" if stopped.code in REFUSALS - {"not_found", "wrong_server"} else "stopped"
        if errors:
            return "partial" if self._accepted else "refused"
        return "complete" if self._plan and self._plan.actions else "nothing_new"

    def _sync(self) -> None:
        trusted, transport = self._contact()
        offered = trusted.offered()
        self._errors += offered.refusals.values()
        policy = dataclasses.replace(self._policy, recovered=trusted.recovered)
        self._progress.step("compare", "")
        here = self._here(offered)
        weighed = weigh(offered.offers, offered.institutes, offered.refusals, here, policy)
        collections = self._collections(transport, weighed)
        plan = self._plan = make_plan(weighed, collections, here, policy)
        self._errors += plan.refusals
        self._accepted = len(collections)
        if self._dry_run:
            return
        self._progress.total_bytes = plan.bytes
        self._progress.total_items = len(plan.segments) + len(plan.objects)
        downloads = Downloads(
            transport, self._library.objects, self._progress, link=self._tuning.link, parallel=self._tuning.parallel
        )
        apply = self._apply = Apply(self._library, self._source.name, downloads, self._progress, self._tuning.reserve)
        apply.catalogues(plan, collections)
        if apply.outcome.catalogues and all(offer.id in collections for offer in weighed.changed):
            trusted.settle()
        apply.segments(plan, collections)
        if plan.segments and plan.objects:
            apply.index()  # hours may pass before the last document is here; its text can be searched now
        apply.documents(plan)

    def _contact(self) -> tuple[TrustedSource, Transport]:
        """The source's verified metadata, from its address or the first of its mirrors that answers."""
        places = (self._source.url, *self._source.mirrors)
        first: FieldshelfError | None = None
        for place in places:
            self._progress.check_cancelled()
            try:
                transport = open_transport(place, self._tuning.link)
                self._transports.append(transport)
                root = bootstrap(self._library, self._source, transport)
                trusted = TrustedSource(
                    metadata_folder(self._library, self._source.name),
                    transport,
                    root,
                    signed_floor=_moment(self._source.signed_floor),
                    now=self._tuning.now,
                    fetched=self._fetched,
                )
                self._progress.step("check", place)
                trusted.refresh()
            except (SourceError, UsageError) as error:
                first = first or error
                if error.code not in _ELSEWHERE:
                    raise
                continue
            if not self._dry_run:
                signed = f"{trusted.signed:%Y-%m-%dT%H:%M:%SZ}" if trusted.signed else None
                self._remember(last_contact=_now(), signed_floor=signed, title=trusted.title or self._source.title)
            return trusted, transport
        assert first is not None
        raise first

    def _fetched(self, name: str) -> None:
        self._progress.check_cancelled()
        self._progress.step("check", name)

    def _here(self, offered: Offered) -> Here:
        catalogue = self._library.catalogue
        mine = {
            row.id: (row.version, row.sha256, row.documents)
            for row in catalogue.collections()
            if row.source == self._source.name
        }
        institutes = {*offered.institutes, *(identifier.partition("/")[0] for identifier in mine)}
        owners = {institute: owner for institute in institutes if (owner := self._owner(institute)) is not None}
        return Here(self._source.name, mine, owners, catalogue.segments_here(), catalogue.objects_here())

    def _owner(self, institute: str) -> str | None:
        """Whom the catalogue would refuse us for: a removed source gives way to one that a trusted hand vouched for."""
        name = self._library.catalogue.owner(institute)
        owner = self._library.catalogue.source(name) if name else None
        return None if owner is None or (owner.removed and self._source.pinned) else owner.name

    def _collections(self, transport: Transport, weighed: Weighed) -> dict[str, Collection]:
        """What each accepted offer says: from its catalogue where it has changed, else from the library."""
        changed = {offer.id for offer in weighed.changed}
        collections: dict[str, Collection] = {}
        for offer in weighed.accepted:
            if offer.id not in changed:
                collections[offer.id] = Collection(offer.id, {}, tuple(self._library.catalogue.documents(offer.id)))
                continue
            try:
                self._fetched(f"{offer.id}/catalogue.json")
                collections[offer.id] = _read(
                    fetch_catalogue(transport, offer, metadata_folder(self._library, self._source.name)), offer
                )
            except SourceError as error:
                if error.code not in REFUSALS:
                    raise
                self._errors.append(error)
        return collections

    def _index(self) -> None:
        apply = self._apply or Apply(
            self._library, self._source.name, Downloads(Transport(""), self._library.objects, self._progress), self._progress, 0
        )
        apply.index()

    def _remember(self, **values: object) -> None:
        current = self._library.catalogue.source(self._source.name) or self._source
        self._source = dataclasses.replace(current, **values)  # type: ignore[arg-type]
        self._library.catalogue.update_source(self._source)


def _read(data: bytes, offer: Offer) -> Collection:
    try:
        return collection_from_json(json.loads(data))
    except (ValueError, RecursionError) as error:
        raise SourceError(
            "tampered",
            f"The catalogue of {offer.id} cannot be read by this version of Fieldshelf. It was not taken, and what is in the "
            "library stays as it is. Update Fieldshelf, or tell the publisher.",
            item=offer.id,
        ) from error


def _sweep(library: Library) -> None:
    """Parts of files that nobody wants any more, once everything that is wanted is here."""
    with disk.errors():
        wanted = library.catalogue.missing()
        for part in (library.home.library / "incoming").glob("*.part"):
            if part.stem not in wanted:
                part.unlink()


def _moment(text: str | None) -> datetime.datetime | None:
    if text is None:
        return None
    try:
        moment = datetime.datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=datetime.UTC)


def _now() -> str:
    return f"{datetime.datetime.now(datetime.UTC):%Y-%m-%dT%H:%M:%SZ}"
