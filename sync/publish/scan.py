"""A publisher's folder, read: its files with their hashes and their texts."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from pathlib import Path

from resources.errors import PublishError
from resources.models import Document
from resources.sentences import say
from sync.publish import rows, table, workbook
from sync.publish.drafts import Scanned
from sync.publish.files import Found, Lost, LostError, disk_errors, walk
from sync.publish.hashes import Hashes
from sync.publish.report import Told, silent
from sync.publish.repository import Repository
from sync.publish.texts import Text, Texts

_LARGEST_SHEET, _UNPACKED = 8 * 1024 * 1024, 32 * 1024 * 1024


def scan(
    repo: Repository,
    folder: Path,
    skip: Sequence[Path],
    *,
    may_be_empty: bool = False,
    told: Told = silent,
    lost: Lost | None = None,
) -> list[Scanned]:
    """Every file below `folder` but sheets and what is in `skip`, hashed. PublishError where there is none, or no folder.

    What cannot be read goes into `lost`, its files with an empty hash; without it, LostError.
    `may_be_empty`: the files of a whole collection may have been taken out of the folder, to be withdrawn by a sheet.
    """
    with disk_errors(folder):
        if not folder.is_dir():
            raise PublishError("no_folder", say(_NO_FOLDER, folder=folder), item=str(folder))
    if folder.resolve().is_relative_to(repo.folder.resolve()):
        raise PublishError("no_folder", say(_INSIDE, folder=folder), item=str(folder))
    found = [one for one in walk(folder, [repo.folder, *skip], lost) if not is_sheet(one)]
    if not found and not may_be_empty:
        raise next(iter(lost.values())) if lost else no_documents(folder)
    hashes, scanned = Hashes(repo.hashes(folder)), []
    for done, one in enumerate(found):
        told("hash", done, len(found))
        try:
            scanned.append(Scanned(one, hashes.of(one)))
        except LostError as error:
            if lost is None:
                raise
            lost[one.name] = error
            scanned.append(Scanned(one, ""))
    with disk_errors(repo.folder):
        hashes.keep()
    return scanned


def is_sheet(found: Found) -> bool:
    """Whether this is an older sheet, at the top of the folder: what was written there for the publisher is not published."""
    if "/" in found.name or found.path.suffix.lower() not in (".csv", ".xlsx") or found.length > _LARGEST_SHEET:
        return False
    try:
        # Tables that are documents are many; to read their cells takes ten times as long as to look for a word.
        if found.path.suffix.lower() == ".xlsx" and not workbook.may_say(found.path.read_bytes(), b"kind", _UNPACKED):
            return False
        return rows.is_sheet(table.read(found.path, unpacked=_UNPACKED))
    except (PublishError, OSError):
        return False  # a document, if a damaged one


def read_texts(repo: Repository, scanned: list[Scanned], told: Told = silent, lost: Lost | None = None) -> dict[str, Text]:
    """By the name of the file; without those that are in `lost`, or come to be. LostError where there is no such list."""
    found = {}
    files = [(file.found, file.sha256) for file in scanned if not lost or file.name not in lost]
    with Texts(repo.texts) as texts, contextlib.closing(texts.of_all(files)) as read:
        told("text", 0, len(scanned))
        for done, (file, text) in enumerate(read, 1):
            if not isinstance(text, LostError):
                found[file.name] = text
            elif lost is None:
                raise text
            else:
                lost[file.name] = text
            told("text", done, len(scanned))
    return found


def documents_elsewhere(repo: Repository, identifier: str) -> list[Document]:
    """The documents of all other collections."""
    others = [repo.read_collection(other) for other in repo.collection_ids() if other != identifier]
    return [document for other in others if other for document in other[0].documents]


def no_documents(folder: Path) -> PublishError:
    return PublishError("no_documents", say(_EMPTY, folder=folder), item=str(folder))


_EMPTY = "There is no document in {folder}. Nothing was added. Put files there, or give the right folder."
_NO_FOLDER = "There is no folder {folder}. Nothing was added. Give the folder that holds the documents."
_INSIDE = "{folder} lies inside the repository. Nothing was added. Keep the documents in a folder of their own, and give that."
