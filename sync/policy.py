"""What of everything that is offered is wanted on this laptop: (policy, collection) -> files. Pure.

Texts are not asked about here: those of everything are wanted, because they are small and make search whole, and small files
that travel with them come along. What is here and is wanted no longer stays: fetching it again may cost a day.
"""

from __future__ import annotations

from collections.abc import Collection as Collected
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from resources.models import Collection, Document, File, Segment
from resources.store.catalogue_sync import Rule

# Tags for no language, several and an unknown one: nobody who narrows by language means to lose these.
_NO_LANGUAGE = frozenset({"zxx", "mul", "und"})


@dataclass(frozen=True)
class Policy:
    """`rules` by collection, "" for those without one of their own; without any, everything is wanted.
    `asked`: documents that somebody waits for -> languages, none of which means all; no rule is applied to them.

    `texts_only`: no document at all, in this run. `asked_only`: those that were asked for, and no texts.
    `quota`: most bytes that documents and texts may take. `accepted`: names of sources and collections whose mass removals
    are meant. `recovered`: the publisher has replaced the keys that say how new things are: lower versions are its own.
    `most_unasked`: bytes of documents above which they wait for a person's word, but for those that were asked for.
    `declined`: documents that a person has taken off this disk.
    `largest`: bytes that one file may have on this disk.
    `carried`: sha256 of everything that a pack holds; nothing else can be had from there. None: whatever is listed.
    """

    texts_only: bool = False
    asked_only: bool = False
    rules: Mapping[str, Rule] = field(default_factory=dict)
    asked: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    quota: int | None = None
    accepted: Collected[str] = frozenset()
    recovered: bool = False
    carried: Collected[str] | None = None
    most_unasked: int | None = None
    declined: Collected[str] = frozenset()
    largest: int | None = None

    def rule(self, collection: str) -> Rule:
        return self.rules.get(collection) or self.rules.get("") or Rule()


def wanted(policy: Policy, collection: Collection) -> Iterator[tuple[Document, File, bool]]:
    """(document, file, whether it was asked for) of all that is to be here and does not travel with the texts, or lies beside
    them in a pack."""
    if policy.texts_only:
        return
    rule = policy.rule(collection.id)
    for document in collection.documents:
        languages = policy.asked.get(document.id)
        if languages is None and document.id in policy.declined:
            continue
        for file in document.files:
            elsewhere = file.packed if policy.carried is None else file.sha256 not in policy.carried
            if elsewhere or (policy.largest is not None and file.length > policy.largest):
                continue
            asked = languages is not None and speaks(file, languages)
            if asked or (not policy.asked_only and allows(rule, file)):
                yield document, file, asked


def too_large(policy: Policy, collections: Iterable[Collection]) -> list[File]:
    """What would be here if the disk could have files of that size."""
    if policy.largest is None:
        return []
    anywhere = replace(policy, largest=None)
    found = (file for collection in collections for _, file, _ in wanted(anywhere, collection))
    return [file for file in found if file.length > policy.largest]


def allows(rule: Rule, file: File) -> bool:
    return (
        rule.documents
        and speaks(file, rule.languages)
        and (not rule.roles or file.role in rule.roles)
        and (rule.max_size is None or file.length <= rule.max_size)
    )


def speaks(file: File | Segment, languages: Collected[str]) -> bool:
    """Whether it is in one of these, or they are none; `zh` means `zh-Hans` too."""
    spoken = file.language.lower()
    return not languages or spoken.partition("-")[0] in _NO_LANGUAGE or any(means(one, spoken) for one in languages)


def means(asked: str, tag: str) -> bool:
    """Whether who asks for the one language means the other."""
    asked, tag = asked.lower(), tag.lower()
    return tag == asked or tag.startswith(f"{asked}-")
