"""What cannot be right whatever it is written in: documents that replace each other in a circle, a reference given twice.

Pure: of ids and relations, for a sheet that is read and for the records that are signed.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from resources.models import Document
from resources.store.supersession import circles
from resources.words.references import reference_key

PAST = frozenset({"withdrawn", "superseded"})


@dataclass(frozen=True)
class About:
    """Of a document, what a reference given twice depends on. `others` are the documents that it says it belongs to."""

    id: str
    reference: str | None
    past: bool
    others: frozenset[str]

    @classmethod
    def of(cls, document: Document) -> About:
        others = frozenset(relation.target for relation in document.relations)
        return cls(document.id, document.reference, document.declared_status in PAST, others)


def in_circles(supersedes: Mapping[str, Collection[str]]) -> list[tuple[str, ...]]:
    """Documents that supersede each other, directly or through others: the members of each circle, sorted. One that
    supersedes itself is a circle of one."""
    numbers: dict[str, int] = {}
    for new, olds in supersedes.items():
        for identifier in (new, *olds):
            numbers.setdefault(identifier, len(numbers))
    found = circles((numbers[new], numbers[old]) for new, olds in supersedes.items() for old in olds)
    groups: dict[int, list[str]] = {}
    for identifier, number in numbers.items():
        if number in found:
            groups.setdefault(found[number], []).append(identifier)
    alone: list[tuple[str, ...]] = [(new,) for new, olds in supersedes.items() if new in olds and numbers[new] not in found]
    return sorted([*(tuple(sorted(group)) for group in groups.values()), *alone])


def same_reference(documents: Iterable[About]) -> Iterator[tuple[str, str]]:
    """(a document, an earlier one with its reference number), where neither is past and neither names the other: a new
    edition often keeps the number of the one that it supersedes, a translation that of its original."""
    owners: dict[str, list[About]] = {}
    for document in documents:
        if document.past or not document.reference or not (key := reference_key(document.reference)):
            continue
        earlier = owners.setdefault(key, [])
        for other in earlier:
            if other.id != document.id and other.id not in document.others and document.id not in other.others:
                yield document.id, other.id
                break
        if len(earlier) < 20:  # enough to name one: a placeholder that thousands have must not cost their square
            earlier.append(document)
