"""What is kept on this laptop, as the page about it sees it: what there is, what somebody chooses of it, and what that would
bring and free. No widget; what a rule means is decided in `sync.policy`."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.updates.records import name_of
from desktop.words import collection_names, wording
from desktop.words.wording import tr
from resources.library import Library
from resources.models import Document, File
from resources.store.catalogue_sync import Rule

if TYPE_CHECKING:
    from sync.policy import Policy

_LARGEST = 12  # documents that are named one by one


@dataclass(frozen=True)
class Shelf:
    """A collection: how many documents it lists, and how many in each language."""

    id: str
    title: str
    documents: int
    in_language: Mapping[str, int]


@dataclass(frozen=True)
class Group:
    """Files that every choice treats alike. `fits`: whether they are within each of the sizes that rules name. `fixed`: they
    travel with the texts, and always come. `declined`: somebody has taken them off."""

    collections: frozenset[str]
    language: str
    role: str
    fits: tuple[bool, ...]
    asked: bool
    fixed: bool
    declined: bool


@dataclass(frozen=True)
class Wish:
    """A document by its title, of the queue or of those that are here; its bytes that are to come, or are here."""

    id: str
    title: str
    bytes: int


@dataclass(frozen=True)
class Stock:
    """All that is listed here. `groups` -> (bytes, bytes of them here); `lost`: collections that come with packs alone;
    `sizes`: those that rules name. `largest`: documents that take most room here; `declined`: those that were
    taken off."""

    shelves: tuple[Shelf, ...]
    groups: Mapping[Group, tuple[int, int]]
    rules: tuple[Rule, ...]
    quota: int | None
    taken: int
    free: int
    lost: frozenset[str]
    sizes: tuple[int, ...]
    queue: tuple[Wish, ...]
    largest: tuple[Wish, ...]
    declined: tuple[Wish, ...]

    @property
    def languages(self) -> list[str]:
        """Those of documents, the one with the most first."""
        counted: Counter[str] = Counter()
        for shelf in self.shelves:
            counted.update(shelf.in_language)
        return [language for language, _ in counted.most_common()]

    @property
    def fixed(self) -> int:
        """Bytes of small files, which travel with the texts and come whatever is chosen."""
        return sum(length for group, (length, _) in self.groups.items() if group.fixed)

    @property
    def roles(self) -> list[str]:
        """Those of files about which one can choose, the one with the most bytes first."""
        counted: Counter[str] = Counter()
        for group, (length, _) in self.groups.items():
            if not group.fixed:
                counted[group.role] += length
        return [role for role, _ in counted.most_common()]


@dataclass(frozen=True)
class Choice:
    """`off`: collections of which only texts are kept. `own`: those with a rule of their own, which is left as it is.
    `languages` and `roles`: none means all. `later`: collections that are still to come are kept like these."""

    off: frozenset[str] = frozenset()
    own: Mapping[str, Rule] = dataclasses.field(default_factory=dict)
    languages: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    max_size: int | None = None
    later: bool = True
    quota: int | None = None


@dataclass(frozen=True)
class Effect:
    """Of a choice, in bytes: all that is chosen, what of it is still to come, what is here and not chosen and could be
    removed, and how much of that comes back with a pack alone."""

    chosen: int
    to_get: int
    to_free: int
    lost: int


def read(library: Library) -> Stock:
    from sync import disk
    from sync.removing import only_from_packs

    catalogue = library.catalogue
    rules = tuple(catalogue.rules())
    sizes = tuple(sorted({rule.max_size for rule in rules if rule.max_size is not None}))
    listed, rows = catalogue.languages_listed(), catalogue.collections()
    names = collection_names.names(rows, {source.name: name_of(source) for source in catalogue.sources(removed=True)})
    shelves = [Shelf(row.id, names[row.id].whole, row.documents, listed.get(row.id, {})) for row in rows]
    groups: dict[Group, tuple[int, int]] = {}
    for one in catalogue.alike(sizes):
        fits = tuple(place >= one.over for place in range(len(sizes)))
        group = Group(one.collections, one.language, one.role, fits, one.waited, one.packed, one.declined)
        length, present = groups.get(group, (0, 0))
        groups[group] = (length + one.bytes, present + one.bytes_here)
    asked = {one.document_id: one.languages for one in catalogue.asked()}  # none of them means all
    documents = catalogue.documents_by(asked)
    here = catalogue.here(file.sha256 for document in documents.values() for file in document.files)
    queue = [
        Wish(identifier, found.title(wording.interface()), _to_come(found, asked[identifier], here))
        for identifier, found in documents.items()
    ]
    most = dict(catalogue.largest_here(_LARGEST))
    largest = [
        Wish(identifier, found.title(wording.interface()), most[identifier])
        for identifier, found in catalogue.documents_by(most).items()
    ]
    away = catalogue.documents_by(sorted(catalogue.declined()))
    gone = tuple(Wish(one.id, one.title(wording.interface()), one.length) for one in away.values())
    return Stock(
        tuple(shelves), groups, rules, catalogue.quota(), catalogue.object_bytes(), disk.free(library.home.library),
        only_from_packs(library), sizes, tuple(queue), tuple(largest), gone,
    )  # fmt: skip


def _to_come(document: Document, languages: Sequence[str], here: Collection[str]) -> int:
    """Bytes of it that are not here, in these languages or in all."""
    wanted = (one for one in document.files if one.sha256 not in here and (not languages or one.language in languages))
    return sum({one.sha256: one.length for one in wanted}.values())


def choice_of(stock: Stock) -> Choice:
    """What is chosen now."""
    rules = {rule.collection: rule for rule in stock.rules}
    ids = [shelf.id for shelf in stock.shelves]
    base = rules.get("", Rule())
    like = base if base.documents else next((rule for rule in stock.rules if rule.documents), Rule())
    off, own = set(), {}
    for identifier in ids:
        rule = rules.get(identifier, base)
        if not rule.documents:
            off.add(identifier)
        elif (rule.languages, rule.roles, rule.max_size) != (like.languages, like.roles, like.max_size):
            own[identifier] = rule
    return Choice(frozenset(off), own, like.languages, like.roles, like.max_size, base.documents, stock.quota)


def rules_of(choice: Choice, stock: Stock) -> list[Rule]:
    """What is written down of a choice; nothing where everything is kept."""
    general = Rule("", True, choice.languages, choice.roles, choice.max_size)
    rules = []
    if not choice.later:
        rules.append(Rule("", False))
    elif general != Rule():
        rules.append(general)
    for shelf in stock.shelves:
        if shelf.id in choice.off:
            if choice.later:
                rules.append(Rule(shelf.id, False))
        elif shelf.id in choice.own:
            rules.append(dataclasses.replace(choice.own[shelf.id], collection=shelf.id))
        elif not choice.later:
            rules.append(dataclasses.replace(general, collection=shelf.id))
    listed = {shelf.id for shelf in stock.shelves}
    return rules + [rule for rule in stock.rules if rule.collection and rule.collection not in listed]


def _policy(choice: Choice, stock: Stock) -> Policy:
    from sync.policy import Policy

    return Policy(rules={rule.collection: rule for rule in rules_of(choice, stock)})


def _wants(policy: Policy, group: Group, stock: Stock) -> bool:
    from sync.policy import allows

    if group.fixed or group.asked or group.declined:
        return group.fixed or group.asked
    file = File("0" * 64, 0, "application/octet-stream", group.language, "", group.role)
    for identifier in group.collections:
        rule = policy.rule(identifier)
        small = rule.max_size is None or group.fits[stock.sizes.index(rule.max_size)]
        if small and allows(dataclasses.replace(rule, max_size=None), file):
            return True
    return False


def wanted(choice: Choice, stock: Stock) -> frozenset[Group]:
    """Which files a choice wants here."""
    policy = _policy(choice, stock)
    return frozenset(group for group in stock.groups if _wants(policy, group, stock))


def effect(choice: Choice, stock: Stock) -> Effect:
    chosen = to_get = to_free = lost = 0
    kept = wanted(choice, stock)
    for group, (length, here) in stock.groups.items():
        if group in kept:
            chosen += length
            to_get += length - here
        else:
            to_free += here
            lost += here if group.collections <= stock.lost else 0
    return Effect(chosen, to_get, to_free, lost)


def of_shelves(choice: Choice, stock: Stock) -> dict[str, tuple[int, int, int]]:
    """By collection: (bytes chosen of it, bytes of all its files, bytes of them here)."""
    found = {shelf.id: (0, 0, 0) for shelf in stock.shelves}
    kept = wanted(choice, stock)
    for group, (length, here) in stock.groups.items():
        for identifier in group.collections:
            chosen, total, present = found[identifier]
            found[identifier] = (chosen + (length if group in kept else 0), total + length, present + here)
    return found


def rule_words(rule: Rule) -> str:
    """What a rule of its own narrows to: "English, French; Document; up to 5.0 MB"."""
    from desktop.parts.links import limit_words

    names = wording.listed(wording.LANGUAGE_NAMES.get(one, one) for one in rule.languages)
    most = tr("up to {size}").format(size=limit_words(rule.max_size)) if rule.max_size else ""
    return "; ".join(filter(None, (names, wording.listed(wording.role(one) for one in rule.roles), most)))


def moved(queue: Sequence[Wish], identifier: str, step: int) -> list[str]:
    """The ids of the queue, that one so many places later."""
    ids = [wish.id for wish in queue]
    at = ids.index(identifier)
    ids.insert(max(0, min(len(ids) - 1, at + step)), ids.pop(at))
    return ids
