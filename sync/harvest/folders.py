"""A folder or a share of documents, with a sheet where there is one: what lies there, as records. Hashes and reads no document.

Language versions and formats of one work are one record, as in `publish add`; what a sheet says goes before what is guessed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from resources.errors import PublishError, SourceError
from resources.sentences import say
from sync.harvest.configuration import Configuration, wrong
from sync.harvest.records import Harvest, Record, RecordFile, notice
from sync.publish import guess, rows, table
from sync.publish.files import Found, Lost, walk
from sync.publish.scan import is_sheet


def harvest(configuration: Configuration, institute: str) -> Harvest:
    """Every document below the folder; with a sheet, what it names and no more. `institute` is whose documents they become.

    Raises SourceError `unreachable` where the folder is not there, and SheetError with every mistake in the sheet.
    """
    folder = Path(configuration.url)
    if not folder.is_dir():
        raise SourceError("unreachable", say(_NOT_THERE, folder=folder), item=str(folder))
    lost = Lost()
    found = walk(folder, lost=lost)
    sheet = _sheet(configuration, found)
    files = {one.name: one for one in found if not is_sheet(one) and one.path != sheet}
    few = len(files) <= configuration.max_documents
    files = dict(list(files.items())[: configuration.max_documents])
    records = _from_sheet(sheet, files, institute) if sheet else [_record(work, own) for work, own in _works(files).items()]
    problems = () if few else (notice("too_much", str(folder), say(_TOO_MANY, folder=folder)),)
    # What could not be looked at is not known to be gone.
    return Harvest(tuple(records), complete=few and not lost, problems=(*problems, *lost.problems()))


def _sheet(configuration: Configuration, found: Sequence[Found]) -> Path | None:
    """The one that is named, else the only one that lies at the top of the folder."""
    given = configuration.own.get("sheet")
    if set(configuration.own) - {"sheet"} or not (given is None or isinstance(given, str)):
        raise wrong(configuration, 'the only thing that it may say is sheet = "documents.csv"')
    if given is not None:
        path = configuration.folder / given
        if not path.is_file():
            raise wrong(configuration, f"there is no sheet {path}")
        return path
    sheets = [one.path for one in found if is_sheet(one)]
    return sheets[0] if len(sheets) == 1 else None


def _works(files: Mapping[str, Found]) -> dict[tuple[str, str], list[Found]]:
    works = guess.works({name: guess.from_name(name) for name in files})
    found: dict[tuple[str, str], list[Found]] = {}
    for name, file in files.items():
        found.setdefault(works[name], []).append(file)
    return found


def _record(work: tuple[str, str], files: Sequence[Found]) -> Record:
    reference = next((found for file in files if (found := guess.from_name(file.name).reference)), None)
    return Record("/".join(filter(None, work)), tuple(map(_file, files)), reference=reference)


def _file(found: Found, row: rows.GivenFile | None = None) -> RecordFile:
    language, role, edition = (row.language, row.role, row.edition) if row else (None, None, None)
    return RecordFile(
        found.name,
        path=found.path,
        language=language,
        role=role,
        edition=edition,
        length=found.length,
        last_modified=str(found.modified),
    )


def _from_sheet(sheet: Path, files: Mapping[str, Found], institute: str) -> list[Record]:
    by_work = {file.name: f"{institute}/{_record(work, own).new_slug()}" for work, own in _works(files).items() for file in own}

    def identify(given: dict[str, str]) -> dict[str, str]:
        return by_work | given

    try:
        read = rows.read(table.read(sheet), sheet.name, set(files), institute, identify, recorded={})
    except PublishError as error:
        raise SourceError(error.code, error.message, item=error.item) from error
    records = []
    for given in read.documents:
        if not given.files:
            continue  # a row by its id alone speaks of a document that is nowhere else
        own = tuple(_file(files[row.name], row) for row in given.files)
        slug = given.id.partition("/")[2]
        records.append(Record(slug, own, given.titles, slug=slug, more=dict(given.values)))
    return records


_NOT_THERE = (
    "The folder {folder} is not there. Nothing was changed. Connect the drive or the share that holds it, or give "
    "the right folder."
)
_TOO_MANY = (
    "{folder} has more files than one harvest takes. What was seen is taken, the rest is left out, and nothing "
    "counts as gone. Set max_documents higher if they are meant."
)
