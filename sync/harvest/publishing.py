"""A harvest into a publisher's collection: `publish add REPO books.toml`. Nothing is signed here, as with a folder.

What the source no longer lists is marked as withdrawn, and comes back when it is listed again; not where a harvest was broken
off, and not where most of it went at once, unless the publisher says that it is meant.
"""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from resources.errors import SourceError
from resources.models import Collection
from resources.sentences import say
from sync.harvest.configuration import Configuration, read_configuration
from sync.harvest.drafting import Drafted, draft
from sync.harvest.fetching import Fetcher
from sync.harvest.gathering import Gathered, gather, look
from sync.harvest.records import Notice
from sync.publish.add import AddReport, meant_for, merge
from sync.publish.files import Lost, LostError, disk_errors, keep_object
from sync.publish.notices import named, same_bytes
from sync.publish.repository import Origin, Origins, Repository
from sync.publish.scan import read_texts
from sync.publish.texts import Text, failures
from sync.transport import Link

_GONE = "gone: "  # before the place in an origin: its document was withdrawn by a harvest, and by no person


@dataclass(frozen=True)
class HarvestReport(AddReport):
    """`withdrawn` are ids of documents that the source no longer lists. `complete` is False where something of it was not seen
    or not believed. `bytes` and `requests` are what was carried, `not_modified` how often nothing had to be."""

    withdrawn: tuple[str, ...] = ()
    complete: bool = True
    bytes: int = 0
    requests: int = 0
    not_modified: int = 0


def add_harvest(
    repo: Repository,
    path: Path,
    collection_id: str,
    *,
    for_whom: Mapping[str, Sequence[str]] | None = None,
    accept_removals: bool = False,
    link: Link | None = None,
) -> HarvestReport:
    """Harvests what the file at `path` names, and adds it to a collection.

    Raises UsageError where the file is not right, SourceError where nothing of the source could be seen, PublishError.
    """
    identifier = repo.collection_id(collection_id)
    words = meant_for(identifier.partition("/")[0], for_whom or {})
    configuration = read_configuration(path)
    folder = repo.folder / "work" / "harvest" / hashlib.sha256(configuration.url.encode()).hexdigest()[:16]

    def kept(sha256: str) -> Path | None:
        return found if (found := repo.object_path(sha256)).is_file() else None

    with repo.lock(), disk_errors(folder), Fetcher(configuration, folder / "cache", link, kept=kept) as fetcher:
        known, origins = repo.read_collection(identifier) or (None, {})
        harvest = look(configuration, fetcher, identifier.partition("/")[0], folder / "pages")
        gathered = gather(harvest, configuration, fetcher, folder)
        lost = Lost()
        texts = read_texts(repo, gathered.scanned, lost=lost)
        for scanned in gathered.scanned:
            if scanned.name not in lost:
                try:
                    keep_object(scanned.found.path, repo.object_path(scanned.sha256), scanned.sha256)
                except LostError as error:
                    lost[scanned.name] = error
        gathered.leave_out(lost)
        mine = {one.document for one in origins.values() if one.folder.removeprefix(_GONE) == configuration.url}
        drafted = draft(gathered, configuration, identifier, known, origins, texts, mine=mine)
        titles = {"en": configuration.name} if known is None and configuration.name else None
        collection, report = merge(identifier, known, drafted.drafts, titles)
        taking = _Taking(configuration, dataclasses.replace(collection, **words), origins, mine)  # type: ignore[arg-type]
        went, held = taking.removals(gathered, drafted, accept_removals=accept_removals)
        taking.note(drafted, went)
        if drafted.drafts or went or words:
            repo.write_collection(taking.collection, taking.origins)
        for fetched in gathered.fetched:
            fetcher.release(fetched)
        if gathered.complete:
            fetcher.prune()
        return _report(report, gathered, drafted, fetcher, texts, taking, went, held)


class _Taking:
    """The collection and its origins, while a harvest is taken in."""

    def __init__(self, configuration: Configuration, collection: Collection, origins: Origins, mine: set[str]) -> None:
        self.collection = collection
        self.origins = dict(origins)
        self._place = configuration.url
        self._mine = mine

    def removals(
        self, gathered: Gathered, drafted: Drafted, *, accept_removals: bool
    ) -> tuple[tuple[str, ...], SourceError | None]:
        """Ids that are to be withdrawn now, and why others are not."""
        past = {
            document.id for document in self.collection.documents if document.declared_status in ("withdrawn", "superseded")
        }
        known = self._mine - past
        went, many = gathered.removals(known, drafted.listed)
        if many and not accept_removals:
            return (), held(self._place, len(went), len(known), say("Run the command again with --accept-removals"))
        return went, None

    def note(self, drafted: Drafted, went: tuple[str, ...]) -> None:
        """Writes down where everything came from, withdraws what went, and takes back what an earlier harvest withdrew."""
        back = {one.document for one in self.origins.values() if one.folder == f"{_GONE}{self._place}"} & drafted.listed
        fresh = {one.document.id for one in drafted.drafts}
        self.origins = {
            name: Origin(one.document, one.sha256, f"{_GONE if one.document in went else ''}{self._place}")
            if one.document in self._mine and (one.document in went or one.document in back)
            else one
            for name, one in self.origins.items()
            if one.document not in fresh
        }
        for one in drafted.drafts:
            self.origins |= {name: dataclasses.replace(origin, folder=self._place) for name, origin in one.origins.items()}
        status = dict.fromkeys(went, "withdrawn") | dict.fromkeys(back, None)
        documents = [
            dataclasses.replace(document, declared_status=status[document.id]) if document.id in status else document
            for document in self.collection.documents
        ]
        self.collection = dataclasses.replace(self.collection, documents=tuple(documents))


def held(place: str, went: int, known: int, how: str) -> SourceError:
    """The sentence for a list that is not believed."""
    return SourceError("mass_removal", say(_HELD, known=known, place=place, went=went, how=how), item=place)


def _report(
    report: AddReport,
    gathered: Gathered,
    drafted: Drafted,
    fetcher: Fetcher,
    texts: Mapping[str, Text],
    taking: _Taking,
    went: tuple[str, ...],
    held: SourceError | None,
) -> HarvestReport:
    problems: list[Notice] = [*gathered.problems, *(error.to_json() for error in (gathered.stopped, held) if error is not None)]
    problems += [
        {"code": problem["code"], "item": name, "message": problem["message"]}
        for name, text in sorted(texts.items())
        if (problem := text.problem)
    ]
    warnings = [*drafted.warnings, *same_bytes(taking.collection, drafted.drafts)]
    return HarvestReport(
        collection=report.collection,
        added=report.added,
        updated=report.updated,
        unchanged=report.unchanged,
        files=len(gathered.scanned),
        problems=tuple(map(named, problems)),
        warnings=tuple(map(named, warnings)),
        failures=tuple(failure.to_json() for failure in failures(texts)),
        withdrawn=went,
        complete=gathered.complete and held is None,
        bytes=fetcher.carried,
        requests=fetcher.requests,
        not_modified=fetcher.unchanged,
    )


_HELD = (
    "Of the {known} documents that came from {place}, {went} are not listed there any more. That is more often a "
    "mistake than a wish, so they stay as they are. Ask whoever runs it. {how} if they are meant to go."
)
