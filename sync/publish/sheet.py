"""The sheet that a publisher corrects: written here from a folder, read by `add`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from pathlib import Path

from resources.models import DECLARED_STATUSES, KINDS, LANGUAGES, RELATIONS, ROLES, Collection, Document
from sync.publish import cells, suggesting, table, values
from sync.publish.add import without
from sync.publish.checks import PAST
from sync.publish.drafts import Draft, Drafting
from sync.publish.files import Lost
from sync.publish.report import Told, silent
from sync.publish.repository import Repository
from sync.publish.scan import documents_elsewhere, read_texts, scan
from sync.publish.suggesting import Suggested

# What a written sheet offers in its cells. Of handling, it proposes the words: a publisher has its own.
_CHOICES = {
    "kind": KINDS,
    "role": ROLES,
    "language": (*LANGUAGES, "und"),
    "status": DECLARED_STATUSES,
    "handling": ("public", "internal", "confidential"),
    suggesting.ACCEPT: ("yes",),
}


@dataclass(frozen=True)
class Written:
    """How many rows a sheet has; ids of documents that stay published, and of whose files none lies in the folder; and what
    first pages propose for cells."""

    rows: int
    gone: tuple[str, ...]
    suggested: tuple[Suggested, ...] = ()


def write_sheet(repo: Repository, folder: Path, collection_id: str, path: Path, told: Told = silent) -> Written:
    """Writes a sheet of what `folder` holds, filled with what is known or can be guessed.

    Documents of the collection without a file in this folder have a row too, so that they can be withdrawn. What cannot be
    read is left out.
    Adding the folder with this sheet, unchanged, gives what adding it without would have given.
    """
    with repo.lock():
        known, drafting, drafts, unseen = _drafted(repo, folder, collection_id, [path], told)
        here = {draft.document.id: (draft.document, draft.names) for draft in drafts}
        # In the order of the collection: the order of the rows becomes that of the collection.
        before = list(known.documents) if known else []
        documents = [here.pop(document.id, (document, ())) for document in before] + list(here.values())
        columns, lines = of_documents(documents, drafting.unsure)
        proposals = suggesting.suggested(repo, drafts, {document.id: document for document in before})
        columns, lines = suggesting.beside(columns, lines, proposals)
        table.write(path, columns, lines, _CHOICES, suggesting.styled(columns))
    absent = [document for document, names in documents if document.files and not names]
    gone = (document for document in absent if document.id not in unseen)
    ids = tuple(document.id for document in gone if document.declared_status not in PAST)
    return Written(len(lines), ids, tuple(proposals))


def suggestions(repo: Repository, folder: Path, collection_id: str, told: Told = silent) -> list[Suggested]:
    """What a written sheet would propose; writes none."""
    with repo.lock():
        known, _, drafts, _ = _drafted(repo, folder, collection_id, [], told)
        documents = known.documents if known else ()
        return suggesting.suggested(repo, drafts, {document.id: document for document in documents})


def _drafted(
    repo: Repository, folder: Path, collection_id: str, skip: Sequence[Path], told: Told
) -> tuple[Collection | None, Drafting, list[Draft], set[str]]:
    """The collection's records, what adding the folder would make of them, and ids of documents with a file that could not be
    read."""
    identifier = repo.collection_id(collection_id)
    known, origins = repo.read_collection(identifier) or (None, {})
    lost = Lost()
    scanned = scan(repo, folder, skip, may_be_empty=known is not None, told=told, lost=lost)
    elsewhere = {document.id for document in documents_elsewhere(repo, identifier)}
    drafting = Drafting(scanned, identifier, known, origins, elsewhere)
    texts = read_texts(repo, scanned, told, lost)
    given = drafting.from_folder()
    drafts = drafting.drafts(without(given, lost.keys(), known), None, texts)
    return known, drafting, drafts, {document.id for document in given if any(row.name in lost for row in document.files)}


def of_documents(
    documents: Iterable[tuple[Document, Sequence[str]]], unsure: Set[str] = frozenset()
) -> tuple[list[str], list[dict[str, str]]]:
    """Columns and rows of `documents`, each with the names of its files in their order. What belongs to the document stands
    in its first row, so that it is changed in one place. `unsure`: files whose language is left for a person to write."""
    documents = list(documents)
    here = {document.id for document, _ in documents}
    languages = {language for document, _ in documents for language in (*document.titles, *document.languages)}
    titles = [f"{cells.TITLE}{language}" for language in LANGUAGES if language in languages]
    lines = []
    for document, names in documents:
        slug = document.id.partition("/")[2]
        own: list[dict[str, str]] = []
        editions = dict(document.editions)
        # Without names its files are gone from the folder: a row by its id alone keeps them as they are.
        for file, name in zip(document.files if names else (), names, strict=True):
            row = {"file": name, "id": slug, "language": "" if name in unsure else file.language, "role": file.role}
            if file.language in editions:
                row["edition"] = values.write_date(editions.pop(file.language))
            own.append(row)
        own += [{"id": slug, "language": key, "edition": values.write_date(date)} for key, date in editions.items()]
        own = own or [{"id": slug}]
        own[0] |= _of_document(document, here)
        lines += own
    return [*cells.BEFORE_TITLES, *titles, *cells.AFTER_TITLES], lines


def _of_document(document: Document, here: Set[str]) -> dict[str, str]:
    row = {"kind": document.kind, "status": document.declared_status or "", "handling": ""}
    if document.handling != "public":  # blank is public too: nobody has looked at a document because a program wrote a word
        row["handling"] = document.handling
    row |= {f"{cells.TITLE}{language}": title for language, title in document.titles.items() if language in LANGUAGES}
    row |= {name: getattr(document, name) or "" for name in ("reference", "approved_by", "contact", "rights", "attribution")}
    row |= {name: values.write_list(getattr(document, name)) for name in cells.LISTS}
    row |= {name: values.write_date(date) for name in cells.DATES if (date := getattr(document, name))}
    for kind in RELATIONS:
        # Whole where it is not among these: its last part alone may be the reference number of another one.
        own = (target.partition("/")[2] if target in here else target for target in document.related(kind))
        row[kind] = values.write_list(own)
    row["minutes"] = str(document.minutes or "")
    row["learners"] = values.write_learners(document.learners) if document.learners else ""
    row["collection_path"] = values.write_paths(document.collection_paths)
    return row
