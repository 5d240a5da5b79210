"""What a sync would do, as plain data: (what the source offers, what is here, policy) -> an ordered list of actions.

Pure: no network, no disk, no database, so that a plan can be printed, tested and compared. Which files are wanted is decided
in `policy.py`, when a list is not believed in `guards.py`; carrying a plan out is `apply.py`.
"""

from __future__ import annotations

import re
from collections.abc import Collection as Collected
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from resources.errors import FieldshelfError, SourceError
from resources.models import Collection, Document, File, Patch, Segment
from resources.store.catalogue_sync import Held
from sync import guards, quota
from sync.actions import Action, FetchObject, FetchSegment, InstallCatalogue, RemoveCollection, weight
from sync.policy import Policy, wanted
from sync.refusals import another_collection, no_segment, not_together, nothing_offered, older, owned
from sync.standing import ReinstateInstitute, RevokeInstitute

__all__ = [
    "Action", "FetchObject", "FetchSegment", "Here", "InstallCatalogue", "Offer", "Plan", "RemoveCollection", "Weighed",
    "make_plan", "segment_language", "weigh",
]  # fmt: skip

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
    everybody the owner of each institute's prefix, the segments and the objects, and what all of them weigh.

    `held`: lists that were not believed the last time. `revoked`: institutes that this source had named, and named no more
    the last time. `files` is set when the lists have been read (`guards.to_be_looked_at`):
    of each collection to be changed, id of every document -> sha256 of its files. `loose`: objects that no collection lists
    but those to be changed -> (bytes, which of those do).
    """

    source: str
    collections: Mapping[str, tuple[int, str, int]] = field(default_factory=dict)
    owners: Mapping[str, str] = field(default_factory=dict)
    segments: Collected[str] = frozenset()
    objects: Collected[str] = frozenset()
    bytes: int = 0
    held: Mapping[str, Held] = field(default_factory=dict)
    files: guards.Files = field(default_factory=dict)
    loose: Mapping[str, tuple[int, frozenset[str]]] = field(default_factory=dict)
    revoked: Collected[str] = frozenset()


@dataclass(frozen=True)
class Weighed:
    """Which catalogues must be read, which collections are gone, and what is refused, before any catalogue is read; which
    institutes the source names no more (`revoked`), or again (`reinstated`)."""

    accepted: tuple[Offer, ...]
    changed: tuple[Offer, ...]
    gone: tuple[str, ...]
    refusals: tuple[FieldshelfError, ...]
    revoked: tuple[str, ...] = ()
    reinstated: tuple[str, ...] = ()


@dataclass(frozen=True)
class Plan:
    """`bytes` is what is to be fetched, `length` what that is on this disk; the catalogues have been read by the time there
    is a plan.

    `held`: lists that are not believed, to be remembered, so that they are not fetched again to be told so again. `left`: what
    the quota leaves out, `unagreed` what waits for a person's word because it is so much. `frees`: bytes on this disk that
    nothing asks for any more once the plan is carried out.
    """

    actions: tuple[Action, ...] = ()
    refusals: tuple[FieldshelfError, ...] = ()
    held: tuple[Held, ...] = ()
    left: tuple[FetchObject, ...] = ()
    frees: int = 0
    unagreed: tuple[FetchObject, ...] = ()

    @property
    def bytes(self) -> int:
        return weight(self.fetches)

    @property
    def length(self) -> int:
        return sum({action.sha256: action.length for action in self.fetches}.values())

    @property
    def fetches(self) -> tuple[FetchSegment | FetchObject, ...]:
        return tuple(action for action in self.actions if isinstance(action, (FetchSegment, FetchObject)))

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
                refusals.append(owned(offer.institute, owner, here.source))
            foreign.add(offer.institute)
        elif installed is not None and installed[1] == offer.sha256:
            accepted.append(offer)
        elif installed is not None and offer.version < installed[0] and not policy.recovered:
            refusals.append(older(offer.id))
        else:
            accepted.append(offer)
            changed.append(offer)
    known = [here.held[offer.id] for offer in changed if _is_held(offer, here, policy)]
    if known and len(known) == len(changed):  # any other list may say where the missing documents went: then all are read
        refusals += [guards.mass_removal(held) for held in known]
        accepted = [offer for offer in accepted if offer not in changed]
        changed = []
    offered = {offer.id for offer in offers}
    speaking = {offer.institute for offer in offers}
    gone: list[str] = []
    silent: set[str] = set()
    revoked: set[str] = set()
    for identifier in here.collections:
        institute = identifier.partition("/")[0]
        if identifier in offered or institute in unreadable or here.owners.get(institute, here.source) != here.source:
            continue
        if institutes and institute not in institutes:
            revoked.add(institute)  # the delegation is gone: nobody vouches for it, and nobody has said what is to go
        elif not offers or (institute in institutes and institute not in speaking):
            silent.add(institute)  # an empty list is more often a mistake, or an attack, than a wish
        else:
            gone.append(identifier)
    refusals += [nothing_offered(institute) for institute in sorted(silent)]
    reinstated = [institute for institute in sorted(here.revoked) if institute in speaking]
    new = sorted(revoked.difference(here.revoked))
    return Weighed(tuple(accepted), tuple(changed), tuple(gone), tuple(refusals), tuple(new), tuple(reinstated))


def make_plan(weighed: Weighed, collections: Mapping[str, Collection], here: Here, policy: Policy | None = None) -> Plan:
    """`collections` holds what each accepted offer's catalogue says: as just read, or as it stands in the library.
    An accepted offer that is not in it could not be read; that has been said elsewhere, and it is left out."""
    policy = policy or Policy()
    refusals = list(weighed.refusals)
    changed = {offer.id for offer in weighed.changed}
    lists: dict[str, Collection] = {}
    for offer in weighed.accepted:
        collection = collections.get(offer.id)
        refusal = _refusal(offer, collection, here) if collection is not None and offer.id in changed else None
        if refusal is not None:
            refusals.append(refusal)
        elif collection is not None:
            lists[offer.id] = collection
    doubted = [
        identifier
        for identifier in (*(changed & lists.keys()), *weighed.gone)
        if not guards.accepts(policy, here.source, identifier)
    ]
    losses = guards.losses(doubted, lists, changed - lists.keys(), here.files)
    hashes = {offer.id: offer.sha256 for offer in weighed.changed}
    held = [Held(identifier, hashes.get(identifier, ""), *counts) for identifier, counts in sorted(losses.items())]
    refusals += [guards.mass_removal(one) for one in held]
    gone = [identifier for identifier in weighed.gone if identifier not in losses]
    offers = [offer for offer in weighed.accepted if offer.id in lists and offer.id not in losses]
    catalogues = [
        InstallCatalogue(offer.id, offer.version, offer.sha256, offer.length, len(lists[offer.id].documents))
        for offer in offers
        if offer.id in changed
    ]
    segments: list[FetchSegment] = []
    for offer in offers:
        named, missing = _segments(offer, lists[offer.id], here)
        segments += [FetchSegment(offer.id, segment) for segment in named]
        if missing:
            refusals.append(no_segment(offer.id, missing))
    if policy.carried is not None:
        segments = [action for action in segments if action.sha256 in policy.carried]
    segments.sort(key=lambda action: action.length)
    if policy.asked_only:  # the other texts come with the next sync; somebody waits for one document
        carrying = {
            (offer.id, file.segment)
            for offer in offers
            for document in lists[offer.id].documents
            if document.id in policy.asked
            for file in document.files
            if file.packed and file.sha256 not in here.objects
        }
        segments = [action for action in segments if (action.collection_id, action.name) in carrying]
    coming = {(action.collection_id, action.name) for action in segments}
    fetch = _objects([lists[offer.id] for offer in offers], here, policy, coming)
    frees = _frees({*(action.collection_id for action in catalogues), *gone}, lists, here)
    left: list[FetchObject] = []
    if policy.quota is not None:
        fetch, left = quota.within(policy.quota - here.bytes + frees - weight(segments), fetch)
        refusals += [quota.left_out(left, policy.quota)] if left else []
    unagreed = [action for action in fetch if not action.asked]
    if policy.most_unasked is not None and weight(unagreed) > policy.most_unasked:
        fetch = [action for action in fetch if action.asked]
        refusals.append(quota.unagreed(unagreed, weight(unagreed), policy.most_unasked, here.source))
    else:
        unagreed = []
    removals = [RemoveCollection(identifier) for identifier in gone]
    standing: list[Action] = [*map(RevokeInstitute, weighed.revoked), *map(ReinstateInstitute, weighed.reinstated)]
    remembered = tuple(one for one in held if one.sha256)
    return Plan(
        (*standing, *catalogues, *removals, *segments, *fetch), tuple(refusals), remembered, tuple(left), frees, tuple(unagreed)
    )


def _frees(settled: Collected[str], lists: Mapping[str, Collection], here: Here) -> int:
    """Bytes of what nothing lists any more when the collections in `settled` are as the source offers them."""
    if not here.loose:
        return 0
    staying = {file.sha256 for one in lists.values() for document in one.documents for file in document.files}
    staying.update(segment.sha256 for one in lists.values() for segment in one.segments)
    return sum(
        length
        for sha256, (length, listed_by) in here.loose.items()
        if sha256 not in staying and all(identifier in settled for identifier in listed_by)
    )


def _objects(lists: Sequence[Collection], here: Here, policy: Policy, coming: Collected[tuple[str, str]]) -> list[FetchObject]:
    """What somebody asked for, in the order of the queue, then superseding guidance, then small before large; each file once,
    and none that travels in a segment: over a network in whichever, out of a pack in one of those that are `coming`."""
    objects: dict[str, FetchObject] = {}
    packed = {
        file.sha256
        for one in lists
        for document in one.documents
        for file in document.files
        if file.packed and (policy.carried is None or (one.id, file.segment) in coming)
    }
    for collection in lists:
        for document, file, asked in wanted(policy, collection):
            if file.sha256 in here.objects or file.sha256 in packed:
                continue
            known = objects.get(file.sha256)
            objects[file.sha256] = FetchObject(
                file.sha256, file.length, document.id, file.name, file.media_type,
                bool(document.related("supersedes")) or (known is not None and known.supersedes),
                asked or (known is not None and known.asked),
                tuple(patch for patch in file.patches if patch.old in here.objects), _known_as(document, file),
            )  # fmt: skip
    turns = {identifier: number for number, identifier in enumerate(policy.asked)}

    def turn(action: FetchObject) -> tuple[bool, int, bool, int, str]:
        first = turns.get(action.document_id, len(turns)) if action.asked else 0
        return not action.asked, first, not action.supersedes, action.length, action.sha256

    return sorted(objects.values(), key=turn)


def _known_as(document: Document, file: File) -> str:
    title = f"“{document.title(file.language)}”"
    return f"{title} ({document.reference})" if document.reference else title


def _is_held(offer: Offer, here: Here, policy: Policy) -> bool:
    held = here.held.get(offer.id)
    return held is not None and held.sha256 == offer.sha256 and not guards.accepts(policy, here.source, offer.id)


def _refusal(offer: Offer, collection: Collection, here: Here) -> SourceError | None:
    if collection.id != offer.id:
        return another_collection(offer.id, collection.id)
    if not collection.documents and here.collections.get(offer.id, (0, "", 0))[2]:
        return nothing_offered(offer.id)
    signed = {(segment.name, segment.sha256) for segment in offer.segments}
    if any((segment.name, segment.sha256) not in signed for segment in collection.segments):
        return not_together(offer.id)
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
