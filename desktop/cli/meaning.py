"""What a person probably meant: a document, a collection or a post named in short, a library still empty."""

from __future__ import annotations

import difflib
import unicodedata
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from desktop.cli.phrases import date_words, standing
from resources.errors import ContentError

if TYPE_CHECKING:
    from resources.library import Entry, Filters, Library

_MOST_EDITIONS = 12


def find_entry(library: Library, name: str, note: Callable[[str], None]) -> Entry:
    """By its id, by the part behind the slash where only one document has that, or by its reference number: where several have
    it, the one that is to be used, and `note` is told of the others. Raises ContentError."""
    found = library.entries_by([name])
    if found:
        return found[0]
    ids = library.catalogue.document_ids()
    same = [identifier for identifier in ids if identifier.partition("/")[2] == name]
    if len(same) == 1:
        return library.entry(same[0])
    if same:
        raise ContentError(
            "several_documents",
            f"{len(same)} documents are called {name}. Say which one: {_some(same)}.",
            item=name,
        )
    if not ids:
        raise ContentError("no_such_document", f"There is no document {name} here. {empty_library(library)}", item=name)
    if numbered := _numbered(library, name):
        return _the_one_to_use(numbered, name, note)
    near = _near(name, ids)
    raise ContentError(
        "no_such_document",
        f"There is no document {name} in this library. Nothing was done. Did you mean {_some(near, ' or ')}?"
        if near
        else f"There is no document {name} in this library, neither with this id nor with this reference number. Nothing was "
        "done. Search for its title: `fieldshelf search WORDS`; `fieldshelf list` names all that are here.",
        item=name,
    )


def _numbered(library: Library, name: str) -> list[Entry]:
    """Documents with this reference number, however it is spelt; those that only end with it where none is it."""
    from resources.words.references import looks_like_reference, reference_key

    if not looks_like_reference(name):
        return []
    key = reference_key(name)
    entries = library.entries_by(library.catalogue.by_reference(key))
    exact = [entry for entry in entries if entry.document.reference and reference_key(entry.document.reference) == key]
    return exact or entries


def _the_one_to_use(entries: Sequence[Entry], name: str, note: Callable[[str], None]) -> Entry:
    current = [entry for entry in entries if entry.status.current]
    if len(entries) == 1:
        return entries[0]
    if len(current) != 1:
        said = "; ".join(map(_edition, entries[:_MOST_EDITIONS]))
        raise ContentError(
            "several_documents",
            f"{len(entries)} documents have the number {name}. Nothing was done. Say which one, by its id: {said}.",
            item=name,
        )
    others = [entry for entry in entries if entry is not current[0]]
    said = "; ".join(map(_edition, others[:_MOST_EDITIONS]))
    note(f"This is the one to use of {len(entries)} documents with the number {name}. By their ids, the others are: {said}.")
    return current[0]


def _edition(entry: Entry) -> str:
    date = date_words(entry.document.issued or entry.document.effective)
    return f"{entry.document.id} ({', '.join(filter(None, (standing(entry), date)))})"


def find_collection(library: Library, name: str) -> str:
    """A collection's id, from its id or its last part alone. Raises ContentError."""
    ids = [row.id for row in library.catalogue.collections()]
    same = [identifier for identifier in ids if name in (identifier, identifier.partition("/")[2])]
    if name in same or len(same) == 1:
        return name if name in same else same[0]
    if same:
        raise ContentError(
            "several_collections", f"{len(same)} collections are called {name}. Say which one: {_some(same)}.", item=name
        )
    known = f"The collections here are: {_some(ids)}." if ids else f"No collection is known yet. {_next(library)}"
    raise ContentError("no_such_collection", f"There is no collection {name} in this library. {known}", item=name)


def find_for_whom(
    library: Library, posts: Sequence[str] | None, missions: Sequence[str] | None, audiences: Sequence[str] | None
) -> Filters:
    """Filters for what publishers say that it is for, however it is capitalised. Raises ContentError for what none says."""
    from resources.library import Filters

    return Filters(
        posts=_for_whom(library, "post", posts),
        missions=_for_whom(library, "mission", missions),
        audiences=_for_whom(library, "audience", audiences),
    )


def _for_whom(library: Library, name: str, given: Sequence[str] | None) -> tuple[str, ...]:
    if not given:
        return ()
    known = library.columns().facet(name).values
    found = []
    for text in given:
        same = [value for value in known if _plain(value) == _plain(text)]
        if not same:
            here = f"The {name}s here are: {_some(known)}." if known else f"Nothing here says for which {name} it is."
            raise ContentError(
                f"no_such_{name}",
                f"No document in this library is for the {name} {text}. {here} Leave --{name} out to see everything.",
                item=text,
            )
        found += same
    return tuple(dict.fromkeys(found))


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def empty_library(library: Library) -> str:
    """What to say where there is no document at all."""
    return f"{'No document is here yet.' if library.catalogue.sources() else 'There is no library yet.'} {_next(library)}"


def _next(library: Library) -> str:
    if library.catalogue.sources():
        return "Run `fieldshelf sync` first (`--texts-only` costs least), to learn the collections and their documents."
    return (
        "Bring a pack from a stick with `fieldshelf import PLACE`, or add a source with `fieldshelf source add NAME URL` and "
        "run `fieldshelf sync` to learn its collections."
    )


def _near(name: str, ids: list[str]) -> list[str]:
    """Ids whose whole or last part is nearly what was typed, the nearest first."""
    by_part: dict[str, list[str]] = {}
    for identifier in ids:
        for part in (identifier, identifier.partition("/")[2]):
            by_part.setdefault(part, []).append(identifier)
    parts = difflib.get_close_matches(name.lower(), by_part, n=3, cutoff=0.7)
    parts += difflib.get_close_matches(name.lower().rpartition("/")[2], by_part, n=3, cutoff=0.7)
    return list(dict.fromkeys(identifier for part in parts for identifier in by_part[part]))[:3]


def _some(names: list[str], between: str = ", ") -> str:
    more = f" and {len(names) - 12} more" if len(names) > 12 else ""
    return between.join(names[:12]) + more
