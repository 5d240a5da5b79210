"""When a signed list is not believed, because it would take away most of what a collection has. Pure.

Such a list is refused as a whole until a person accepts it; the one installed before goes on counting. Taking from it only
what it says of the documents that it still lists would make a list that nobody has signed: it could be compared with no hash,
and a second run, a pack or a mirror could not tell it from a forged one. The price: a status that it changes waits too, and
the sentence says so at every sync. A document that another list of the same source takes up, under its id or with one of its
files under another, has moved and is not missing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from resources.errors import SourceError
from resources.models import Collection
from resources.sentences import joined, say
from resources.store.catalogue_sync import Held
from sync.policy import Policy

# Collection -> id of each document that is listed here -> sha256 of its files.
Files = Mapping[str, Mapping[str, frozenset[str]]]

FEW = 20  # so many may go at once, whatever part of a collection they are


def accepts(policy: Policy, source: str, collection: str) -> bool:
    return source in policy.accepted or collection in policy.accepted


def losses(
    doubted: Iterable[str], lists: Mapping[str, Collection], staying: Iterable[str], files: Files
) -> dict[str, tuple[int, int]]:
    """Of the collections to be changed or given up, those that lose more than half, and more than FEW: id -> (documents that
    are listed here, how many of them are nowhere any more). `lists` are what would count after this sync, beside what
    is `staying` as it is in `files`, because its new list was refused for another reason."""
    found: dict[str, tuple[int, int]] = {}
    candidates = [identifier for identifier in doubted if len(files.get(identifier, ())) > FEW]
    still = [identifier for identifier in staying if identifier in files]
    settled = not candidates
    while not settled:  # what is refused goes on listing what it lists, which may be where another's documents are
        settled = True
        ids = {document.id for name, one in lists.items() if name not in found for document in one.documents}
        bytes_of = {
            file.sha256
            for name, one in lists.items()
            if name not in found
            for document in one.documents
            for file in document.files
        }
        for name in (*found, *still):
            ids |= files[name].keys()
        for identifier in candidates:
            if identifier in found:
                continue
            here = files[identifier]
            missing = sum(document not in ids and not (hashes & bytes_of) for document, hashes in here.items())
            if missing > FEW and missing * 2 > len(here):
                found[identifier] = (len(here), missing)
                settled = False
    return found


def mass_removal(held: Held) -> SourceError:
    about: dict[str, str | int] = {"collection": held.collection, "missing": held.missing, "documents": held.documents}
    return SourceError(
        "mass_removal",
        joined(
            say(_SHORTER if held.sha256 else _GONE, **about),
            say(
                "That is more often a mistake, or an attack, than a wish, so it was not taken over: nothing was removed, and "
                "what else it says of them waits too. Ask the publisher; if it is meant, run `fieldshelf sync "
                "--accept-removals {collection}`, or import the pack with that option.",
                collection=held.collection,
            ),
        ),
        item=held.collection,
    )


_SHORTER = "The new list of {collection} leaves out {missing} of the {documents} documents that it has here."
_GONE = "The list of {collection} is gone, and with it {missing} of the {documents} documents that it has here."
