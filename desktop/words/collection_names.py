"""What a collection is called in the window: by its title, and by its publisher too where two have the same title."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.words import wording
from resources.store.catalogue import CollectionRow


@dataclass(frozen=True)
class CollectionName:
    """`publisher` is empty where the title alone says which it is."""

    title: str
    publisher: str = ""

    @property
    def whole(self) -> str:
        return wording.listed((self.title, self.publisher))


def names(rows: Sequence[CollectionRow], publishers: Mapping[str, str]) -> dict[str, CollectionName]:
    """By id. `publishers`: what each source is called. Of two that one source calls the same, the id has to say which it is."""
    alone = {row.id: CollectionName(_title(row)) for row in rows}
    titles = Counter(name.title for name in alone.values())
    named = {row.id: CollectionName(alone[row.id].title, publishers.get(row.source, row.source)) for row in rows}
    both = Counter(named.values())
    return {
        identifier: alone[identifier]
        if titles[name.title] == 1
        else name
        if both[name] == 1
        else CollectionName(name.title, wording.ltr(identifier))
        for identifier, name in named.items()
    }


def _title(row: CollectionRow) -> str:
    titles = row.titles
    return titles.get(wording.interface()) or titles.get("en") or next(iter(titles.values()), row.id)
