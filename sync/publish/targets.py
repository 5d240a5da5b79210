"""What the cells of relation columns name: a document's id, or a reference number that exactly one document has."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterable, Mapping, Sequence

from resources.models import Document, is_document_id
from resources.sentences import joined, say
from resources.words.references import reference_key

_MOST = 300_000  # comparisons for proposals


class Targets:
    """Documents that can be named. `stated` are the references that the sheet gives by id: they count instead of the recorded
    ones; `more` are references in it whose documents are not known yet, `ids` the documents of the sheet."""

    def __init__(
        self,
        documents: Sequence[Document],
        stated: Mapping[str, str | None],
        more: Iterable[str],
        *,
        ids: Collection[str] = (),
    ) -> None:
        self._ids = {*ids, *(document.id for document in documents)}
        references = {document.id: document.reference for document in documents} | dict(stated)
        self._owners: dict[str, set[str]] = {}
        for identifier, reference in references.items():
            if reference and (key := reference_key(reference)):
                self._owners.setdefault(key, set()).add(identifier)
        self._more = {key for reference in more if (key := reference_key(reference))}
        self._compared = 0
        # What a person may have meant: an id, a title, a reference number.
        self._near = {title.casefold(): document.id for document in documents for title in document.titles.values()}
        self._near |= {reference.casefold(): identifier for identifier, reference in references.items() if reference}

    def possible(self, item: str, institute: str) -> bool:
        """Whether `item` can be an id, or is a reference number of some document here."""
        return is_document_id(_whole(item, institute)) or (key := reference_key(item)) in self._owners or key in self._more

    def leads_nowhere(self, item: str, institute: str, ids: Collection[str]) -> bool:
        """Whether `item` can be an id of this institute that no document has: none here, none of the sheet (`ids`)."""
        identifier = _whole(item, institute)
        known = identifier in self._ids or identifier in ids
        named = (key := reference_key(item)) in self._owners or key in self._more
        return is_document_id(identifier) and identifier.partition("/")[0] == institute and not (known or named)

    def find(self, item: str, source: str, institute: str) -> str:
        """The id of the document that `item`, in a row of the document `source`, names. ValueError with a sentence.

        An id that nobody has stays one: its document may be published later.
        """
        identifier = _whole(item, institute)
        if identifier in self._ids:
            return identifier
        owners = self._owners.get(reference_key(item), set())
        others = owners - {source}  # a new edition often has the reference of the one that it supersedes
        if len(others) == 1:
            return next(iter(others))
        if len(others) > 1:
            listed = ", ".join(_short(other, institute) for other in sorted(others))
            raise ValueError(
                say(
                    "{item} is the reference of several documents. Write the id of the one that is meant: {listed}.",
                    item=repr(item),
                    listed=listed,
                )
            )
        if owners:
            return source
        if not is_document_id(identifier):
            raise ValueError(self.unknown(item, ()))
        return identifier

    def unknown(self, item: str, ids: Iterable[str]) -> str:
        """The sentence about an item that names nothing, with what may have been meant."""
        candidates = {identifier.partition("/")[2]: identifier for identifier in (*self._ids, *ids)} | self._near
        self._compared += len(candidates)  # as in `Names`: the first slips get a proposal
        few = self._compared <= max(_MOST, len(candidates))
        near = difflib.get_close_matches(item.casefold(), list(candidates), 1, 0.75) if few else []
        hint = say("Is it {near}?", near=candidates[near[0]].partition("/")[2]) if near else ""
        unknown = say(
            "{item} is neither the id nor the reference number of a document here. Write the value of the `id` column (for "
            "example convoys-2019).",
            item=repr(item),
        )
        return joined(unknown, hint)


def _whole(item: str, institute: str) -> str:
    return item if "/" in item else f"{institute}/{item}"


def _short(identifier: str, institute: str) -> str:
    return identifier.removeprefix(f"{institute}/")
