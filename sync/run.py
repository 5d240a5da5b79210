"""One sync from beginning to end: each source is looked at, weighed, fetched and put in place, and a report says how it went.

A kill at any moment leaves a library that the next run completes. Errors never leave this module as exceptions, except
where there is nothing to report on: an unknown source's name, a library that somebody else is changing.
"""

from __future__ import annotations

import contextlib
import dataclasses
import datetime
import functools
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from resources.catalogue_format import collection_from_json
from resources.errors import FieldshelfError, LibraryError, SourceError, UsageError
from resources.library import Library
from resources.models import Collection
from resources.sentences import say
from resources.store.catalogue import Source
from resources.store.filesystems import largest_file
from sync import disk, ending, room
from sync.actions import InstallCatalogue
from sync.apply import Apply, Outcome
from sync.budget import Budget, read_budget, read_proxy
from sync.catalogues import fetch_catalogue
from sync.downloads import PARALLEL, Downloads
from sync.first_root import metadata_folder
from sync.forecast import Forecast
from sync.harvest.reading import Reading
from sync.here import look, look_closer, with_rebuilt
from sync.ledger import Ledger, Pace
from sync.mirrors import Contact, Contacts, Mirrors
from sync.plan import Here, Offer, Plan, Weighed, make_plan, weigh
from sync.policy import Policy, too_large
from sync.progress import Progress
from sync.refusals import revoked
from sync.report import History, SourceReport, SyncReport
from sync.sources import find_source, reachable
from sync.transport import FolderTransport, Link, Transport
from sync.trust import REFUSALS, read_date

__all__ = ["Run", "SourceReport", "SyncReport", "Tuning", "sync"]


@dataclass(frozen=True)
class Tuning:
    """What tests set otherwise: the link's patience, connections at once, bytes left free on the disk, today; and the
    person's own day and hour, by which a budget goes."""

    link: Link = field(default_factory=Link)
    parallel: int = PARALLEL
    reserve: int = 32 * 1024 * 1024
    now: datetime.datetime | None = None
    clock: Callable[[], datetime.datetime] | None = None


def sync(
    library: Library,
    names: Sequence[str] = (),
    *,
    dry_run: bool = False,
    texts_only: bool = False,
    limit_rate: int | None = None,
    budget: Budget | None = None,
    metered: Callable[[], bool] | None = None,
    asked_only: bool = False,
    accept_removals: Sequence[str] = (),
    most_unasked: int | None = None,
    afterwards: Callable[[Ledger, Link], None] | None = None,
    progress: Progress | None = None,
    tuning: Tuning | None = None,
) -> SyncReport:
    """All sources, or those named, one after the other. `limit_rate` is in bytes a second over all connections.

    `budget`: what it may cost; None: what the settings say. `metered` tells whether the connection is charged by what it
    carries; None: nobody knows. `asked_only`: somebody waits for what was asked for, so nothing else is fetched but lists,
    and the hour and the connection do not matter. `accept_removals`: sources and collections whose mass removals are meant.
    `most_unasked`: where the documents of a source are more bytes than that, they wait until somebody agrees. `afterwards`
    is called when all sources have had their turn, with what counts and bounds this sync: for what is asked beside them.

    With `dry_run` nothing but signed metadata is kept, and each report carries the plan. Raises SourceError "no_such_source",
    "no_address", UsageError "bad_setting", "no_such_collection" and LibraryError "library_in_use".
    """
    tuning = tuning or Tuning()
    progress = progress or Progress()
    budget = read_budget(library.home.settings) if budget is None else budget
    if tuning.link.proxy is None:
        link = dataclasses.replace(tuning.link, proxy=read_proxy(library.home.settings))
        tuning = dataclasses.replace(tuning, link=link)
    if limit_rate:
        budget = dataclasses.replace(budget, rate=limit_rate)
    sources = [reachable(find_source(library, name)) for name in dict.fromkeys(names)]
    if not names:
        sources = [source for source in library.catalogue.sources() if source.addresses]
    accepted = accepted_removals(library, accept_removals)
    reports = []
    with library.lock():
        library.forget_missing()
        ledger = Ledger(library.catalogue, budget, metered=metered, by_hand=asked_only, clock=tuning.clock)
        tuning = _counted(tuning, ledger, budget)
        policy = dataclasses.replace(
            room.policy_of(library),
            texts_only=texts_only or (budget.texts_only and not asked_only),
            asked_only=asked_only,
            accepted=accepted,
            most_unasked=most_unasked,
        )
        for source in sources:
            if not source.signed:
                folder = metadata_folder(library, source.name)
                reading = Reading(library, source, folder, progress, tuning.link, policy, ledger)
                reports.append(reading.report(dry_run=dry_run))
                continue
            run = Run(library, source, progress, tuning, dry_run, policy, ledger)
            reports.append(run.report())
        if not dry_run:
            everybody = {source.name for source in library.catalogue.sources() if source.addresses}
            whole = not asked_only and everybody <= {source.name for source in sources}
            swept = room.sweep(library) if whole and all(map(ending.settled, reports)) else 0
            reports = ending.passed_quota(library, reports)
            ending.tidy(library, reports, swept=swept)
            if afterwards is not None and not progress.cancelled:
                afterwards(ledger, tuning.link)
    return SyncReport(tuple(reports))


def accepted_removals(library: Library, names: Sequence[str]) -> frozenset[str]:
    """Raises UsageError "no_such_collection"."""
    return frozenset(_accepted(library, name) for name in names)


def _accepted(library: Library, name: str) -> str:
    """A source or a collection, as a person names it: the part behind the slash is enough where only one has it."""
    known = {*(source.name for source in library.catalogue.sources()), *(row.id for row in library.catalogue.collections())}
    ends = [one for one in known if one == name] or [one for one in known if one.partition("/")[2] == name]
    if len(ends) != 1:
        raise UsageError(
            "no_such_collection",
            f"There is no source or collection {name}, whose removals could be accepted. Nothing was fetched. "
            f"Those here are: {', '.join(sorted(known)) or 'none'}.",
            item=name,
        )
    return ends[0]


def _counted(tuning: Tuning, ledger: Ledger, budget: Budget) -> Tuning:
    """Every chunk that arrives is counted, and waits where the rate is limited."""
    given = tuning.link.arrived
    pace = Pace(budget.rate, tuning.link.clock, tuning.link.sleep) if budget.rate else None

    def arrived(count: int) -> None:
        given(count)
        ledger.arrived(count)
        if pace is not None:
            pace.take(count)

    return dataclasses.replace(tuning, link=dataclasses.replace(tuning.link, arrived=arrived))


class Run:
    """One source's turn: `report` takes it. An import is one whose only place is a pack (`packs/importing.py`): `mirrors`;
    `near` is what is a disk of this computer; `metadata` where its signed metadata is kept, if not in the library."""

    def __init__(
        self,
        library: Library,
        source: Source,
        progress: Progress,
        tuning: Tuning,
        dry_run: bool,
        policy: Policy,
        ledger: Ledger,
        *,
        mirrors: Mirrors | None = None,
        near: bool = False,
        metadata: Path | None = None,
    ) -> None:
        self._library = library
        self._source = source
        self._progress = progress
        self._tuning = tuning
        self._dry_run = dry_run
        self._policy = policy
        self._ledger = ledger
        self._errors: list[FieldshelfError] = []
        self._told: list[FieldshelfError] = []  # what a person should know, though nothing of it failed
        link = dataclasses.replace(tuning.link, check=progress.check_cancelled)
        self._mirrors = mirrors or Mirrors(source.addresses, link)
        self._near = near
        self._at: datetime.datetime | None = None  # the date at which expiry is judged, if not today
        self._metadata = metadata or metadata_folder(library, source.name)
        self._downloads = Downloads(self._mirrors, library.objects, progress, link=link, parallel=tuning.parallel, near=near)
        self._apply: Apply | None = None
        self._plan: Plan | None = None
        self._forecast: Forecast | None = None
        self._lists: dict[str, Collection] = {}
        self._accepted = 0

    def report(self) -> SourceReport:
        self._progress.begin(self._source.name)
        self._ledger.begin(self._source.name)
        history = History(self._library.catalogue, self._source.name, kept=not self._dry_run)
        stopped: FieldshelfError | None = None
        try:
            self._sync()
        except FieldshelfError as error:
            stopped = error
        finally:
            self._mirrors.close()
            self._note()
        if not self._dry_run:
            try:
                self._index()
            except FieldshelfError as error:
                stopped = stopped or error
        outcome = self._apply.outcome if self._apply else Outcome()
        waits = [outcome.waits] if outcome.waits else []
        if outcome.unbegun:
            waits.append(self._ledger.unbegun(outcome.unbegun))
        errors = [*([stopped] if stopped else []), *waits, *self._errors, *outcome.errors]
        changes = history.changes()
        result = self._result(stopped, errors)
        errors += self._told
        report = SourceReport(
            name=self._source.name,
            result=result,
            added=outcome.added,
            updated=outcome.updated,
            removed=outcome.removed,
            bytes=self._mirrors.carried,
            requests=self._mirrors.requests,
            errors=tuple(self._tell(error).to_json() for error in errors),
            plan=self._plan,
            superseded=changes.get("superseded", 0),
            withdrawn=changes.get("withdrawn", 0),
            resumes=self._ledger.until if waits else None,
            forecast=self._forecast,
        )
        if not self._dry_run:
            with contextlib.suppress(LibraryError):  # a full disk has no room for this either; the report is told all the same
                self._remember(result=report.result, error=dict(report.errors[0]) if report.errors else None)
                history.finish(report)
        return report

    def _tell(self, error: FieldshelfError) -> FieldshelfError:
        """In words that fit how the source is reached."""
        return error

    @property
    def _paid(self) -> list[Transport]:
        """Places that were asked over the network; a folder costs nothing."""
        return [transport for transport in self._mirrors.transports if not isinstance(transport, FolderTransport)]

    def _note(self) -> None:
        """What the network has carried so far."""
        paid = self._paid
        self._ledger.note(sum(transport.carried for transport in paid), sum(transport.requests for transport in paid))

    def _result(self, stopped: FieldshelfError | None, errors: list[FieldshelfError]) -> str:
        if stopped is not None:
            return "refused" if stopped.code in REFUSALS - {"not_found", "wrong_server"} else "stopped"
        if errors:
            held = any(error.code == "mass_removal" for error in errors)  # its publisher is believed, this list is not
            return "partial" if self._accepted or held else "refused"
        return "complete" if self._plan and self._plan.actions else "nothing_new"

    def _sync(self) -> None:
        contact = self._contact()
        offered = contact.offered
        self._errors += offered.refusals.values()
        largest = largest_file(self._library.home.library)
        policy = dataclasses.replace(self._policy, recovered=contact.recovered, largest=largest)
        self._progress.step("compare", "")
        here = look(self._library, self._source, offered)
        weighed = weigh(offered.offers, offered.institutes, offered.refusals, here, policy)
        collections = self._lists = self._collections(weighed, here)
        here = look_closer(self._library, here, weighed)
        if large := too_large(policy, collections.values()):
            self._told.append(disk.too_large(large))
        changed = [collections[offer.id] for offer in weighed.changed if offer.id in collections]
        here = with_rebuilt(self._library, here, changed, self._dry_run)
        self._told += [revoked(institute, self._source.name) for institute in weighed.revoked]
        plan = self._plan = make_plan(weighed, collections, here, policy)
        self._errors += plan.refusals
        self._accepted = len(collections)
        self._note()
        if self._dry_run:
            self._foresee(plan)
            return
        if plan.held and all(offer.id in collections for offer in weighed.changed):
            self._library.catalogue.hold(plan.held)
        self._progress.total_bytes = plan.length
        self._progress.total_items = len(plan.segments) + len(plan.objects)
        self._progress.coming = plan.objects
        ledger = self._ledger if self._ledger.limits and self._paid else None
        apply = self._apply = Apply(
            self._library, self._source.name, self._downloads, self._progress, self._tuning.reserve, ledger
        )
        apply.catalogues(plan, collections)
        installed = sum(isinstance(action, InstallCatalogue) for action in plan.actions)
        held = any(refusal.code == "mass_removal" for refusal in plan.refusals)
        if apply.outcome.catalogues and not held and installed == len(weighed.changed):
            contact.settle()
        if self._near:
            apply.together(plan, collections)
            return
        apply.segments(plan, collections)
        self._note()
        if plan.segments and plan.objects:
            apply.index_aside()  # hours may pass before the last document is here; its text can be searched now
        apply.documents(plan)

    def _foresee(self, plan: Plan) -> None:
        """What would come of the plan today, and whether the disk has room for all of it."""
        if self._paid:
            self._forecast = self._ledger.foresee(plan)
        needed, free = room.needed(self._library, plan.fetches), disk.free(self._library.home.library) - self._tuning.reserve
        if needed > free:
            self._told.append(disk.too_little(needed, free))

    def _contact(self) -> Contact:
        floor = read_date(self._source.signed_floor)
        contacts = Contacts(self._metadata, self._source, self._progress, now=self._tuning.now, floor=floor, at=self._at)
        contact = contacts.contact(self._mirrors)
        trusted = contact.trusted
        assert trusted is not None, "a contact that was asked for"
        if (warning := trusted.clock_warning) is not None:
            self._told.append(warning)
        if not self._dry_run:
            signed = f"{trusted.signed:%Y-%m-%dT%H:%M:%SZ}" if trusted.signed else None
            heard = _now() if self._at is None else max(f"{self._at:%Y-%m-%dT%H:%M:%SZ}", self._source.last_contact or "")
            self._remember(last_contact=heard, signed_floor=signed, title=trusted.title or self._source.title)
        return contact

    def _fetched(self, name: str) -> None:
        self._progress.check_cancelled()
        self._progress.step("check", name)

    def _collections(self, weighed: Weighed, here: Here) -> dict[str, Collection]:
        """What each accepted offer says: from its catalogue where it has changed, else from the library."""
        changed = {offer.id for offer in weighed.changed}
        collections: dict[str, Collection] = {}
        for offer in weighed.accepted:
            if offer.id not in changed:
                collections[offer.id] = Collection(offer.id, {}, tuple(self._library.catalogue.documents(offer.id)))
                continue
            try:
                self._fetched(f"{offer.id}/catalogue.json")
                if not self._dry_run:  # a first sync has work for all connections, a later one seldom
                    self._downloads.warm(2 if offer.id in here.collections else None)
                data = self._mirrors.each(functools.partial(fetch_catalogue, offer=offer, metadata=self._metadata))
                collections[offer.id] = _read(data, offer)
            except SourceError as error:
                if error.code not in REFUSALS:
                    raise
                self._errors.append(error)
        return collections

    def _index(self) -> None:
        apply = self._apply or Apply(self._library, self._source.name, self._downloads, self._progress, 0)
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
            say(
                "The catalogue of {offer} cannot be read by this version of Fieldshelf. It was not taken, and what is in the "
                "library stays as it is. Update Fieldshelf, or tell the publisher.",
                offer=offer.id,
            ),
            item=offer.id,
        ) from error


def _now() -> str:
    return f"{datetime.datetime.now(datetime.UTC):%Y-%m-%dT%H:%M:%SZ}"
