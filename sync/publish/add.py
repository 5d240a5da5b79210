"""From a folder of documents, and a sheet where there is one, to the working records of a collection.

Nothing is signed and nothing is public here. The records are replaced last and at once: until then, nothing has happened.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from resources.errors import PublishError
from resources.models import Collection, Document, is_name
from resources.sentences import say
from sync.publish import guess, rows, table
from sync.publish.drafts import Draft, Drafting
from sync.publish.files import Lost, LostError, Together, disk_errors, keep_object, length_of
from sync.publish.notices import already_elsewhere, content_warnings, gone_warnings, named, same_bytes, unread_pages
from sync.publish.report import Report, Told, silent
from sync.publish.repository import Repository
from sync.publish.rows import Given
from sync.publish.scan import documents_elsewhere, no_documents, read_texts, scan
from sync.publish.texts import failures
from sync.publish.unpacking import Store, unpack


@dataclass(frozen=True)
class AddReport(Report):
    """What an `add` did: ids of documents; files that should carry text and gave none, or that could not be read at all and
    were left out; and what a person should look at."""

    collection: str
    added: tuple[str, ...]
    updated: tuple[str, ...]
    unchanged: tuple[str, ...]
    files: int
    problems: tuple[dict[str, str | None], ...]
    warnings: tuple[dict[str, str | None], ...]
    failures: tuple[dict[str, Any], ...] = ()  # file, reason, seconds: what could not be read


def add(
    repo: Repository,
    folder: Path,
    collection_id: str,
    sheet: Path | None = None,
    *,
    titles: Mapping[str, str] | None = None,
    for_whom: Mapping[str, Sequence[str]] | None = None,
    told: Told = silent,
) -> AddReport:
    """Adds what `folder` holds to a collection; documents that are there already are updated by their id, the others stay.

    With a sheet, the files that it names and no others. `for_whom` has posts, missions, audiences and authorities of the
    collection, by these names: what is left out stays as it was. `told` may stop it: then nothing was added. Raises
    PublishError, and SheetError with every mistake in the sheet.
    """
    identifier = repo.collection_id(collection_id)
    institute = identifier.partition("/")[0]
    words = meant_for(institute, for_whom or {})
    with repo.lock():
        known, origins = repo.read_collection(identifier) or (None, {})
        read_table = table.read(sheet) if sheet else None
        lost = Lost()
        scanned = scan(repo, folder, [sheet] if sheet else [], may_be_empty=known is not None, told=told, lost=lost)
        elsewhere = documents_elsewhere(repo, identifier)
        drafting = Drafting(scanned, identifier, known, origins, {document.id for document in elsewhere})
        read = None
        if read_table is not None and sheet is not None:
            names = {file.name for file in scanned}
            read = rows.read(
                read_table,
                sheet.name,
                names,
                institute,
                drafting.identify,
                recorded=drafting.recorded(),
                known=known.documents if known else (),
                elsewhere=elsewhere,
            )
        given = list(read.documents) if read else drafting.from_folder()
        if not given:
            raise no_documents(folder)
        used = {file.name for document in given for file in document.files}
        keeping = [file for file in scanned if file.name in used]
        texts = read_texts(repo, keeping, told, lost)
        members, unpacked = unpack(Store(repo.object_path, repo.texts.with_name("unpacked")), keeping, texts, told)
        texts |= read_texts(repo, [file for inner in members.values() for file in inner], told)
        drafting.contain(members)
        with disk_errors(repo.folder), Together() as together:
            for done, file in enumerate(keeping):
                told("keep", done, len(keeping))
                if file.name not in lost and length_of(repo.object_place(file.sha256)) != file.found.length:
                    try:
                        keep_object(file.found.path, repo.object_path(file.sha256), file.sha256, together)
                    except LostError as error:
                        lost[file.name] = error
        given = without(given, lost.keys(), known)
        if lost and not given:
            raise next(iter(lost.values()))
        drafts = drafting.drafts(given, read, texts)
        collection, report = merge(identifier, known, drafts, titles)
        collection = dataclasses.replace(collection, **words)  # type: ignore[arg-type]
        given_ids = {draft.document.id for draft in drafts}
        gone = [document for document in drafting.gone() if document.id not in given_ids]
        here = str(folder.resolve())
        gone_here = gone_warnings(gone, origins, here, identifier)
        for draft in drafts:
            origins |= {name: dataclasses.replace(origin, folder=here) for name, origin in draft.origins.items()}
        repo.write_collection(collection, origins)
        mistyped = (
            [] if known else already_elsewhere(repo, identifier, {file.sha256 for file in keeping if file.name not in lost})
        )
    warnings = [
        *(read.warnings if read else ()),
        *drafting.warnings,
        *same_bytes(collection, drafts),
        *gone_here,
        *unpacked,
        *mistyped,
    ]
    warnings += content_warnings(texts, members)
    stays = {document.id for document in known.documents} - given_ids if known else set()
    recorded = drafting.recorded()
    for file in (file for file in scanned if file.name not in used):
        was = recorded.get(file.name)
        sentence = say(_NOT_IN_SHEET, file=file.name)
        if was is not None and was in stays:
            sentence = say(_STAYS, file=file.name, document=was)
        warnings.append({"code": "not_in_sheet", "item": file.name, "message": sentence})
    warnings += unknown_targets([collection], {document.id for document in elsewhere})
    warnings += unread_pages(texts)
    problems: list[dict[str, str | None]] = [
        {"code": problem["code"], "item": name, "message": problem["message"]}
        for name, text in sorted(texts.items())
        if (problem := text.problem)
    ]
    problems += lost.problems()
    return dataclasses.replace(
        report,
        files=len(used - lost.keys()),
        problems=tuple(map(named, problems)),
        warnings=tuple(map(named, warnings)),
        failures=tuple(failure.to_json() for failure in failures(texts)),
    )


def without(given: Sequence[Given], lost: Set[str], known: Collection | None) -> list[Given]:
    """What is to be added where the files in `lost` could not be read. A document that is known stays as it was: half of it
    would look as if its publisher had taken the rest away."""
    before = {document.id for document in known.documents} if known else set()
    found: list[Given] = []
    for document in given:
        files = [row for row in document.files if row.name not in lost]
        if len(files) == len(document.files):
            found.append(document)
        elif files and document.id not in before:
            found.append(dataclasses.replace(document, files=files))
    return found


def unknown_targets(collections: Sequence[Collection], elsewhere: Set[str]) -> list[dict[str, str | None]]:
    """Relations that lead nowhere, of all that the publisher has (`elsewhere`: ids of documents of other collections): a
    warning, since the other document may be published later."""
    ids = {document.id for collection in collections for document in collection.documents} | elsewhere
    found: list[dict[str, str | None]] = []
    for document in (document for collection in collections for document in collection.documents):
        for relation in document.relations:
            message = None
            theirs, ours = relation.target.partition("/")[0], document.publisher
            if theirs != ours:
                if relation.kind == "supersedes":
                    message = say(_FOREIGN, document=document.id, target=relation.target, theirs=theirs, ours=ours)
            elif relation.target not in ids:
                message = say(_UNKNOWN, document=document.id, kind=relation.kind, target=relation.target)
            if message:
                found.append({"code": "unknown_document", "item": document.id, "message": message})
    return found


def merge(
    identifier: str, known: Collection | None, drafts: Sequence[Draft], titles: Mapping[str, str] | None
) -> tuple[Collection, AddReport]:
    """The collection with what was drafted for it, and what that changed."""
    before = {document.id: document for document in known.documents} if known else {}
    new = {draft.document.id: draft.document for draft in drafts}
    added = tuple(key for key in new if key not in before)
    updated = tuple(key for key in new if key in before and before[key] != new[key])
    unchanged = tuple(key for key in new if key in before and before[key] == new[key])
    documents: list[Document]
    if before.keys() <= new.keys():  # all of it was given: so was the order
        documents = list(new.values())
    else:
        documents = [new.get(key, document) for key, document in before.items()] + [new[key] for key in added]
    names = dict(titles or (known.titles if known else None) or {"en": guess.humanise(identifier.partition("/")[2])})
    collection = dataclasses.replace(known or Collection(identifier, names), titles=names, documents=tuple(documents))
    return collection, AddReport(identifier, added, updated, unchanged, 0, (), ())


def meant_for(institute: str, given: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, ...]]:
    """Without what is empty or twice. Raises PublishError `bad_authority`."""
    found = {name: tuple(dict.fromkeys(filter(None, (text.strip() for text in words)))) for name, words in given.items()}
    for authority in found.get("authorities", ()):
        if not is_name(authority) or authority == institute:
            raise PublishError(
                "bad_authority", say(_BAD_AUTHORITY, authority=repr(authority), institute=institute), item=authority
            )
    return found


_NOT_IN_SHEET = "{file} is in the folder and not in the sheet. It was not added. Give it a row if it is to be published."
_STAYS = (
    "{file} is in the folder and not in the sheet. Its document {document} was added before, and stays in the collection as "
    "it is. If it is not to be published: `publish undo`, which the window calls Leave it as it was signed, takes back what "
    "is not signed yet; what is signed needs a row with withdrawn in the column status."
)
_UNKNOWN = (
    "{document} says {kind} {target}, which is in none of this publisher's collections. Readers will see no link "
    "until it is. Check it: write the value of the other document's `id` column, or its reference number."
)
_FOREIGN = (
    "{document} says that it supersedes {target}, another publisher's document. Readers will follow that only where "
    "{theirs} has named {ours} as an authority (`publish add --authority`); otherwise they are told that it is "
    "claimed."
)
_BAD_AUTHORITY = (
    "{authority} cannot be an authority over the documents of {institute}. Nothing was added. Write the short name "
    "of another institute, as it stands before the slash in the ids of its documents."
)
