"""What a sync would do, as plain data: (what the source offers, what is here, policy) -> an ordered list of actions.

Pure: no network, no disk, no database, so that a plan can be printed, tested and compared. Carrying it out is `apply.py`.
"""

from __future__ import annotations

import re
from collections.abc import Collection as Collected
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from resources.errors import FieldshelfError, SourceError
from resources.measures import size
from resources.models import Collection, File, Patch, Segment

_SEGMENT = re.compile(r"segment-([a-z]{2,3})-\d{1,9}\.tar\.zst")


def segment_language(name: str) -> str | None:
    match = _SEGMENT.fullmatch(name)
    return match.group(1) if match else None


@dataclass(frozen=True)
class Offer:
    """One collection as signed metadata offers it: its catalogue by hash and length, its segments likewise, and
    the patches that lead to the catalogue from earlier ones.

    `version` is that of the institute's signed metadata: it never goes back.
    """

    id: str
    version: int
    sha256: str
    length: int
    segments: tuple[Segment, ...] = ()
    patches: tuple[Patch, ...] = ()

    @property
    def institute(self) -> str:
        return self.id.partition("/")[0]


@dataclass(frozen=True)
class Here:
    """What the library has: of this source its collections as id -> (version, sha256, number of documents); of
    everybody the owner of each institute's prefix, the segments and the objects."""

    source: str
    collections: Mapping[str, tuple[int, str, int]] = field(default_factory=dict)
    owners: Mapping[str, str] = field(default_factory=dict)
    segments: Collected[str] = frozenset()
    objects: Collected[str] = frozenset()


@dataclass(frozen=True)
class Policy:
    """`texts_only`: everything becomes searchable, no document is fetched that does not travel with the texts.
    `recovered`: the publisher has replaced the keys that say how new things are, so that lower versions are its own."""

    texts_only: bool = False
    recovered: bool = False


@dataclass(frozen=True)
class InstallCatalogue:
    collection_id: str
    version: int
    sha256: str
    length: int
    documents: int

    def __str__(self) -> str:
        return f"take over the list of {self.collection_id}: {self.documents} documents"


@dataclass(frozen=True)
class RemoveCollection:
    collection_id: str

    def __str__(self) -> str:
        return f"stop listing {self.collection_id}, which the source no longer offers"


@dataclass(frozen=True)
class FetchSegment:
    collection_id: str
    segment: Segment

    @property
    def sha256(self) -> str:
        return self.segment.sha256

    @property
    def length(self) -> int:
        return self.segment.length

    @property
    def name(self) -> str:
        return self.segment.name

    @property
    def media_type(self) -> str:
        return "application/zstd"

    @property
    def path(self) -> str:
        return f"targets/{self.collection_id}/{self.segment.sha256}.{self.segment.name}"

    def __str__(self) -> str:
        return f"fetch texts of {self.collection_id}, {self.name}: {size(self.length)}"


@dataclass(frozen=True)
class FetchObject:
    sha256: str
    length: int
    document_id: str
    name: str
    media_type: str
    supersedes: bool = False
    patches: tuple[Patch, ...] = ()  # from versions that are here

    @property
    def path(self) -> str:
        return f"objects/{self.sha256[:2]}/{self.sha256}"

    def __str__(self) -> str:
        return f"fetch {self.name} of {self.document_id}: {size(self.length)}"


Action = InstallCatalogue | RemoveCollection | FetchSegment | FetchObject


@dataclass(frozen=True)
class Weighed:
    """Which catalogues must be read, which collections are gone, and what is refused, before any catalogue is read."""

    accepted: tuple[Offer, ...]
    changed: tuple[Offer, ...]
    gone: tuple[str, ...]
    refusals: tuple[FieldshelfError, ...]


@dataclass(frozen=True)
class Plan:
    """`bytes` is what its segments and objects weigh; the catalogues have been read by the time there is a plan."""

    actions: tuple[Action, ...] = ()
    refusals: tuple[FieldshelfError, ...] = ()

    @property
    def bytes(self) -> int:
        return sum(action.length for action in self.actions if isinstance(action, (FetchSegment, FetchObject)))

    @property
    def segments(self) -> tuple[FetchSegment, ...]:
        return tuple(action for action in self.actions if isinstance(action, FetchSegment))

    @property
    def objects(self) -> tuple[FetchObject, ...]:
        return tuple(action for action in self.actions if isinstance(action, FetchObject))


def weigh(
    offers: Sequence[Offer], institutes: Collected[str], unreadable: Collected[str], here: Here, policy: Policy | None = None
) -> Weighed:
    """`institutes` are those that the source names, `unreadable` those of them whose metadata was refused."""
    policy = policy or Policy()
    accepted: list[Offer] = []
    changed: list[Offer] = []
    refusals: list[FieldshelfError] = []
    foreign: set[str] = set()
    for offer in offers:
        owner = here.owners.get(offer.institute, here.source)
        installed = here.collections.get(offer.id)
        if owner != here.source:
            # Said once per institute: the first source to bring an institute speaks for it.
            if offer.institute not in foreign:
                refusals.append(_owned(offer.institute, owner, here.source))
            foreign.add(offer.institute)
        elif installed is not None and installed[1] == offer.sha256:
            accepted.append(offer)
        elif installed is not None and offer.version < installed[0] and not policy.recovered:
            refusals.append(_older(offer.id))
        else:
            accepted.append(offer)
            changed.append(offer)
    offered = {offer.id for offer in offers}
    speaking = {offer.institute for offer in offers}
    gone: list[str] = []
    silent: set[str] = set()
    for identifier in here.collections:
        institute = identifier.partition("/")[0]
        if identifier in offered or institute in unreadable or here.owners.get(institute, here.source) != here.source:
            continue
        if not offers or (institute in institutes and institute not in speaking):
            silent.add(institute)  # an empty list is more often a mistake, or an attack, than a wish
        else:
            gone.append(identifier)
    refusals += [_nothing_offered(institute) for institute in sorted(silent)]
    return Weighed(tuple(accepted), tuple(changed), tuple(gone), tuple(refusals))


def make_plan(weighed: Weighed, collections: Mapping[str, Collection], here: Here, policy: Policy | None = None) -> Plan:
    """`collections` holds what each accepted offer's catalogue says: as just read, or as it stands in the library.
    An accepted offer that is not in it could not be read; that has been said elsewhere, and it is left out."""
    policy = policy or Policy()
    refusals = list(weighed.refusals)
    changed = {offer.id for offer in weighed.changed}
    catalogues: list[InstallCatalogue] = []
    segments: list[FetchSegment] = []
    objects: dict[str, FetchObject] = {}
    packed: set[str] = set()
    for offer in weighed.accepted:
        collection = collections.get(offer.id)
        if collection is None:
            continue
        if offer.id in changed:
            refusal = _refusal(offer, collection, here)
            if refusal is not None:
                refusals.append(refusal)
                continue
            catalogues.append(InstallCatalogue(offer.id, offer.version, offer.sha256, offer.length, len(collection.documents)))
        wanted, missing = _segments(offer, collection, here)
        segments += [FetchSegment(offer.id, segment) for segment in wanted]
        if missing:
            refusals.append(_no_segment(offer.id, missing))
        for document in collection.documents:
            supersedes = bool(document.related("supersedes"))
            for file in document.files:
                if file.packed:
                    packed.add(file.sha256)
                elif file.sha256 not in here.objects:
                    known = objects.get(file.sha256)
                    objects[file.sha256] = FetchObject(
                        file.sha256, file.length, document.id, file.name, file.media_type,
                        supersedes or (known is not None and known.supersedes),
                        tuple(patch for patch in file.patches if patch.old in here.objects),
                    )  # fmt: skip
    fetch = [] if policy.texts_only else [action for sha256, action in objects.items() if sha256 not in packed]
    removals = [RemoveCollection(identifier) for identifier in weighed.gone]
    segments.sort(key=lambda action: action.length)
    fetch.sort(key=lambda action: (not action.supersedes, action.length, action.sha256))
    return Plan((*catalogues, *removals, *segments, *fetch), tuple(refusals))


def _refusal(offer: Offer, collection: Collection, here: Here) -> SourceError | None:
    if collection.id != offer.id:
        return SourceError(
            "tampered",
            f"The catalogue offered as {offer.id} calls itself {collection.id}. It was refused. Tell the publisher.",
            item=offer.id,
        )
    if not collection.documents and here.collections.get(offer.id, (0, "", 0))[2]:
        return _nothing_offered(offer.id)
    signed = {(segment.name, segment.sha256) for segment in offer.segments}
    if any((segment.name, segment.sha256) not in signed for segment in collection.segments):
        return SourceError(
            "tampered",
            f"The catalogue of {offer.id} and the list of its texts do not belong together. It was refused; what is in the "
            "library stays as it is. Tell the publisher to build and upload again.",
            item=offer.id,
        )
    return None


def _segments(offer: Offer, collection: Collection, here: Here) -> tuple[list[Segment], str | None]:
    """The segments still to come for these documents, and the name of one that is named but not offered."""
    by_name = {segment.name: segment for segment in offer.segments}
    wanted: dict[str, Segment] = {}
    missing: str | None = None
    for file in (file for document in collection.documents for file in document.files if file.segment is not None):
        segment = by_name.get(str(file.segment))
        if segment is None:
            missing = file.segment
        elif segment.sha256 not in here.segments or _lost(file, here):
            wanted[segment.name] = segment
    return list(wanted.values()), missing


def _lost(file: File, here: Here) -> bool:
    """A small file whose segment is here, but which is not: it is unpacked again."""
    return file.packed and file.sha256 not in here.objects


def _owned(institute: str, owner: str, source: str) -> SourceError:
    return SourceError(
        "prefix_owned",
        f"{source} offers documents of {institute}, which come from the source {owner} on this computer. They were refused, so "
        f"that nobody can replace another's guidance. If {source} is the right one, remove the source {owner} first.",
        item=institute,
    )


def _older(identifier: str) -> SourceError:
    return SourceError(
        "rollback",
        f"{identifier} is offered in an older state than the one in the library. It was refused. "
        "Sync from another copy, or tell the publisher.",
        item=identifier,
    )


def _nothing_offered(item: str) -> SourceError:
    return SourceError(
        "nothing_offered",
        f"The source suddenly offers nothing of {item}. Nothing was removed from the library, because this is more often a "
        "mistake than a wish. Ask the publisher; if it is meant, remove the source.",
        item=item,
    )


def _no_segment(identifier: str, name: str) -> SourceError:
    return SourceError(
        "incomplete",
        f"{identifier} names {name}, which the source does not offer: some texts cannot be searched. "
        "Tell the publisher to build and upload again.",
        item=identifier,
    )
