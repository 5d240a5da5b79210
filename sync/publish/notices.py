"""What `add` points at besides mistakes: documents whose files went, files that are there twice, files that are something else
than their names say. Changes nothing."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence, Set
from pathlib import Path, PurePosixPath

from resources.models import Collection, Document
from resources.sentences import joined, say, say_count
from sync.publish.drafts import Draft
from sync.publish.repository import Origins, Repository
from sync.publish.texts import Text

Notice = dict[str, str | None]
_UNREAD_ONE = "{n} of {pages} pages of {file} cannot be searched: it is a scan without text."
_UNREAD = "{n} of {pages} pages of {file} cannot be searched: they are scans without text."
_PAST = frozenset({"withdrawn", "superseded"})


def named(notice: Notice) -> Notice:
    """A message that begins with what it is about: in a list of many files, a sentence alone helps nobody."""
    item, message = notice["item"] or "", notice["message"] or ""
    return (
        notice
        if not item or message.startswith(item)
        else notice | {"message": say("{item}: {message}", item=item, message=message)}
    )


def unread_pages(texts: Mapping[str, Text]) -> list[Notice]:
    """Files of which some pages, not all, are scans without text; by their names. All of them is a problem of its own."""
    return [
        {"code": "unread_pages", "item": name, "message": unread(len(text.unread), text.pages or 0, name)}
        for name, text in sorted(texts.items())
        if text.unread and text.problem is None
    ]


def unread(count: int, pages: int, file: str) -> str:
    """Of a file with text on other pages."""
    return say_count(count, _UNREAD_ONE, _UNREAD, pages=str(pages), file=file)


def gone_warnings(gone: Iterable[Document], origins: Origins, folder: str, collection: str) -> list[Notice]:
    """About documents of the collection that have no file in `folder`: named where their files were there the last time.

    Those of another folder that exists, or of an address, are where they belong; where that is not known, they are counted.
    """
    found: list[Notice] = []
    uncounted = 0
    places: dict[str, dict[str, str]] = {}  # by document: the folders by the names of its files
    for name, origin in origins.items():
        places.setdefault(origin.document, {})[name] = origin.folder
    for document in (document for document in gone if document.declared_status not in _PAST):
        own = places.get(document.id, {})
        gone_name = next((name for name, place in own.items() if place == folder), None)
        if gone_name is not None:
            slug = document.id.partition("/")[2]
            found.append(
                {
                    "code": "file_gone",
                    "item": gone_name,
                    "message": say(_GONE, file=gone_name, document=document.id, slug=slug),
                }
            )
        elif not any(place and ("://" in place or Path(place).is_dir()) for place in own.values()):
            uncounted += 1
    if uncounted:
        there = say_count(uncounted, _ONE_ELSEWHERE, _ELSEWHERE, folder=folder, collection=collection)
        found.append({"code": "files_elsewhere", "item": folder, "message": joined(there, say(_TAKEN_OUT))})
    return found


def same_bytes(collection: Collection, drafts: Sequence[Draft]) -> list[Notice]:
    """About files of this folder that are, byte for byte, a file of another document too."""
    names: dict[tuple[str, str], str] = {}
    for draft in drafts:
        for file, name in zip(draft.document.files, draft.names, strict=False):
            names[draft.document.id, file.sha256] = name
    first: dict[str, tuple[str, str]] = {}  # by hash: the document and its file
    found: list[Notice] = []
    for document in (document for document in collection.documents if document.declared_status not in _PAST):
        for file in document.files:
            here = names.get((document.id, file.sha256))
            other, other_name = first.setdefault(file.sha256, (document.id, here or file.name))
            if other == document.id or not file.length or (here is None and (other, file.sha256) not in names):
                continue
            message = say(_SAME, file=here or file.name, document=document.id, other_file=other_name, other=other)
            found.append({"code": "same_bytes", "item": here or file.name, "message": message})
    return found


def already_elsewhere(repo: Repository, identifier: str, files: Set[str]) -> list[Notice]:
    """About a new collection whose files, given by their hashes, are in another one, all of them: is its name a slip?"""
    for other in repo.collection_ids() if files else ():
        read = repo.read_collection(other)
        if other == identifier or read is None:
            continue
        if files <= {file.sha256 for document in read[0].documents for file in document.files}:
            message = say_count(len(files), _ALREADY_ONE, _ALREADY, other=other, collection=identifier)
            return [{"code": "collection_new", "item": identifier, "message": message}]
    return []


def content_warnings(texts: Mapping[str, Text], taken_apart: Container[str]) -> Iterator[Notice]:
    """About files, by their names, whose content is of another type than their names promise, and those with files in them."""
    from resources.extraction.detect import misnamed
    from resources.extraction.format_names import format_name

    for name, text in sorted(texts.items()):
        if text.problem is None and misnamed(Path(name), text.media_type):
            suffix = PurePosixPath(name).suffix
            message = say(_MISNAMED, file=name, suffix=suffix, type=format_name(text.media_type))
            yield {"code": "not_what_it_says", "item": name, "message": message}
        if text.attachments and name not in taken_apart:
            shown = "; ".join(text.attachments[:_SHOWN]) + ("; …" if len(text.attachments) > _SHOWN else "")
            yield {"code": "attachments", "item": name, "message": say(_ATTACHED, file=name, names=shown)}


_ALREADY_ONE = (
    "{collection} is a new collection, and its {n} file is in {other} already. Is a new collection meant? If not, take it back "
    "with `publish undo`, and give the name {other}."
)
_ALREADY = (
    "{collection} is a new collection, and its {n} files are in {other} already. Is a new collection meant? If not, take it "
    "back with `publish undo`, and give the name {other}."
)
_SHOWN = 20  # names of attached files in a sentence
_MISNAMED = (
    "{file} is called {suffix}, but its content is something else ({type}). It is published as what it is. Check that it is "
    "the right file and no error page saved in its place; else give it the right ending."
)
_ATTACHED = (
    "{file} has other files in it, whose text nobody finds: {names}. Save those that readers need, and add them beside it."
)
_GONE = (
    "{file} is no longer in the folder. Its document {document} stays published as it is. To withdraw it, add "
    "the folder with a sheet that has a row with the id {slug}, an empty file cell and the status withdrawn "
    "(--write-sheet writes it); else put it back."
)
_ONE_ELSEWHERE = "{folder}: {n} document has no file in this folder but in the collection {collection}, and stays published."
_ELSEWHERE = "{folder}: {n} documents have no file in this folder but in the collection {collection}, and stays published."
_TAKEN_OUT = (
    "If files were taken out, write a sheet with --write-sheet, put withdrawn in the column status of their rows, and add the "
    "folder with it."
)
_SAME = (
    "{file} ({document}) and {other_file} ({other}) are the same, byte for byte, in two documents. Readers find the "
    "same text twice. Check whether the right file lies there, or give both rows the same id."
)
