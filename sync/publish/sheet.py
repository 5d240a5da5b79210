"""The sheet that a publisher corrects: written here from a folder, read by `add`."""

from __future__ import annotations

from pathlib import Path

from sync.publish import rows, table
from sync.publish.drafts import Drafting
from sync.publish.repository import Repository
from sync.publish.scan import documents_elsewhere, read_texts, scan


def write_sheet(repo: Repository, folder: Path, collection_id: str, path: Path) -> int:
    """Writes a sheet of what `folder` holds, filled with what is known or can be guessed; the number of its rows.

    Documents of the collection without a file in this folder have a row too, so that they can be withdrawn.
    Adding the folder with this sheet, unchanged, gives what adding it without would have given.
    """
    identifier = repo.collection_id(collection_id)
    with repo.lock():
        known, origins = repo.read_collection(identifier) or (None, {})
        scanned = scan(repo, folder, [path], may_be_empty=known is not None)
        elsewhere = {document.id for document in documents_elsewhere(repo, identifier)}
        drafting = Drafting(scanned, identifier, known, origins, elsewhere)
        drafts = drafting.drafts(drafting.from_folder(), None, read_texts(repo, scanned))
        here = {draft.document.id: (draft.document, draft.names) for draft in drafts}
        # In the order of the collection: the order of the rows becomes that of the collection.
        before = list(known.documents) if known else []
        documents = [here.pop(document.id, (document, ())) for document in before] + list(here.values())
        columns, lines = rows.of_documents(documents, drafting.unsure)
        table.write(path, columns, lines, rows.CHOICES)
    return len(lines)
