"""Taking files off this disk because a person wants the room. The lists and the texts stay: what went can be searched, and
fetched again where its source can be asked.

Rows go first and bytes later. What cannot be removed now (Windows removes nothing that somebody has open) is found by the next
sweep (`room.py`).
"""

from __future__ import annotations

import contextlib
from collections.abc import Collection as Collected
from collections.abc import Sequence

from resources.library import Library
from resources.models import Collection
from resources.store.catalogue_sync import Rule
from sync.policy import Policy, wanted


def policy_with(library: Library, rules: Sequence[Rule]) -> Policy:
    """By these rules, with what was asked for."""
    asked = {one.document_id: one.languages for one in library.catalogue.asked()}
    return Policy(rules={rule.collection: rule for rule in rules}, asked=asked, declined=library.catalogue.declined())


def unwanted(library: Library, rules: Sequence[Rule]) -> set[str]:
    """sha256 of the files here that no rule of these would fetch, but for what travels with texts: it would come back."""
    policy = policy_with(library, rules)
    here = library.catalogue.objects_here()
    found: set[str] = set()
    staying: set[str] = set()
    for row in library.catalogue.collections():
        for document in library.catalogue.each_document(row.id):
            one = Collection(row.id, {}, (document,))
            staying.update(file.sha256 for _, file, _ in wanted(policy, one))
            staying.update(file.sha256 for file in document.files if file.packed)
            found.update(file.sha256 for file in document.files if file.sha256 in here)
    return found - staying


def of_source(library: Library, name: str) -> dict[str, int]:
    """sha256 -> bytes of the files here that collections of this source alone list, but for what travels with texts."""
    here = library.catalogue.objects_here()
    found: dict[str, int] = {}
    others: set[str] = set()
    for row in library.catalogue.collections():
        files = [file for document in library.catalogue.each_document(row.id) for file in document.files]
        if row.source == name:
            found.update({file.sha256: file.length for file in files if file.sha256 in here})
            others.update(file.sha256 for file in files if file.packed)
        else:
            others.update(file.sha256 for file in files)
    return {sha256: length for sha256, length in found.items() if sha256 not in others}


def remove(library: Library, hashes: Collected[str]) -> int:
    """Takes them away; the bytes that went. Raises LibraryError library_in_use, and what a disk says."""
    with library.lock():
        lengths = {sha256: length for sha256, length in library.catalogue.object_lengths().items() if sha256 in hashes}
        library.catalogue.forget_objects(lengths)
        for sha256 in lengths:
            with contextlib.suppress(OSError):
                library.objects.remove(sha256)
    return sum(lengths.values())


def take_off(library: Library, document_ids: Collected[str]) -> int:
    """Takes these documents off this disk, and no rule fetches them again before somebody asks for them; the bytes that went.
    A file that another document has too stays."""
    catalogue = library.catalogue
    with library.lock():
        mine: set[str] = set()
        others: set[str] = set()
        for document in catalogue.each_document():
            (mine if document.id in document_ids else others).update(file.sha256 for file in document.files)
            others.update(file.sha256 for file in document.files if file.packed)
        catalogue.decline(document_ids)
        return remove(library, mine - others)


def keep_by(library: Library, rules: Sequence[Rule], quota: int | None, *, clear: bool) -> int:
    """From now on these rules and no others hold; with `clear`, what none of them wants goes. The bytes that went."""
    catalogue = library.catalogue
    with library.lock():
        chosen = {rule.collection for rule in rules}
        for rule in rules:
            catalogue.set_rule(rule)
        for old in catalogue.rules():
            if old.collection not in chosen:
                catalogue.forget_rule(old.collection)
        if catalogue.quota() != quota:
            catalogue.set_quota(quota)
        return remove(library, unwanted(library, rules)) if clear else 0


def only_from_packs(library: Library) -> frozenset[str]:
    """Collections whose source is asked nowhere: what is removed of them comes back with another pack alone."""
    asked = {source.name for source in library.catalogue.sources() if source.addresses}
    return frozenset(row.id for row in library.catalogue.collections() if row.source not in asked)
