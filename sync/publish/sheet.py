"""The sheet that a publisher corrects: written here from a folder, read by `add`."""

from __future__ import annotations

from pathlib import Path

from sync.publish import rows, table
from sync.publish.drafts import Drafting
from sync.publish.repository import Repository
from sync.publish.scan import ids_elsewhere, read_texts, scan


def write_sheet(repo: Repository, folder: Path, collection_id: str, path: Path) -> int:
    """Writes a sheet of what `folder` holds, filled with what is known or can be guessed; the number of its rows.

    Adding the folder with this sheet, unchanged, gives what adding it without would have given.
    """
    identifier = repo.collection_id(collection_id)
    with repo.lock():
        known, origins = repo.read_collection(identifier) or (None, {})
        scanned = scan(repo, folder, [path])
        drafting = Drafting(scanned, identifier, known, origins, ids_elsewhere(repo, identifier))
        drafts = drafting.drafts(drafting.from_folder(), None, read_texts(repo, scanned))
        without_files = [document for document in (known.documents if known else ()) if not document.files]
        documents = [(draft.document, draft.names) for draft in drafts] + [(document, ()) for document in without_files]
        columns, lines = rows.of_documents(documents)
        table.write(path, columns, lines)
    return len(lines)
