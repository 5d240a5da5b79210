"""What a person wants to have on a laptop, reckoned from what was said and what was signed, without a line of `sync`.

The same is told to the library as `fieldshelf keep` and `fieldshelf get` tell it.
"""

from __future__ import annotations

from collections.abc import Collection as Collected

from resources.library import Library
from resources.models import Document, File
from resources.store.catalogue_sync import Rule
from tests.support.offering import Signed, listings

# A file's language -> the tags that mean it. Several languages and none are nobody's to leave out.
MEANT: dict[str, frozenset[str] | None] = {
    "en": frozenset({"en"}),
    "fr": frozenset({"fr"}),
    "zh-Hans": frozenset({"zh", "zh-Hans"}),
    "mul": None,
    "zxx": None,
}
TAGS = ("en", "fr", "zh", "zh-Hans")


def means(tags: Collected[str], file: File) -> bool:
    meant = MEANT[file.language]
    return not tags or meant is None or bool(meant & set(tags))


class Wishes:
    """`rules` by collection; `asked`: the queue, document -> tags of languages, none for all of them."""

    def __init__(self) -> None:
        self.rules: dict[str, Rule] = {}
        self.asked: dict[str, tuple[str, ...]] = {}

    def keep(self, library: Library, rule: Rule) -> None:
        self.rules[rule.collection] = rule
        library.catalogue.set_rule(rule)

    def forget(self, library: Library, collection: str) -> None:
        del self.rules[collection]
        assert library.catalogue.forget_rule(collection)

    def ask(self, library: Library, document: str, tags: tuple[str, ...]) -> None:
        self.asked[document] = tags
        library.catalogue.ask(document, tags)

    def give_up(self, library: Library, document: str) -> None:
        self.asked.pop(document, None)
        library.catalogue.forget_asked([document])

    def documents(self, signed: Signed, *, asked_only: bool = False) -> set[str]:
        """sha256 of the files that are to be fetched for themselves: those that do not travel with the texts."""
        return {
            file.sha256
            for collection, document, file in listings(signed)
            if not file.packed and (self._asked_for(document, file) or not (asked_only or self._left_out(collection, file)))
        }

    def waiting(self, signed: Signed, here: Collected[str]) -> dict[str, tuple[str, ...]]:
        """What of the queue is still to come: what nobody publishes any more does not."""
        return {
            document.id: self.asked[document.id]
            for _, document, file in listings(signed)
            if self._asked_for(document, file) and file.sha256 not in here
        }

    def _asked_for(self, document: Document, file: File) -> bool:
        return document.id in self.asked and means(self.asked[document.id], file)

    def _left_out(self, collection: str, file: File) -> bool:
        rule = self.rules.get(collection, self.rules.get(""))
        if rule is None:
            return False
        too_large = rule.max_size is not None and file.length > rule.max_size
        other = bool(rule.roles) and file.role not in rule.roles
        return not rule.documents or too_large or other or not means(rule.languages, file)


def queue(library: Library) -> dict[str, tuple[str, ...]]:
    return {one.document_id: one.languages for one in library.catalogue.asked()}
