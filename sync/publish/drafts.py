"""Documents out of a folder: what is known from before, what the sheet says, and guesses for the rest. Reads no file."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

from resources.models import RELATIONS, Collection, Document, File, PartialDate, Relation
from resources.sentences import say
from sync.publish import guess
from sync.publish.cells import LISTS
from sync.publish.files import Found
from sync.publish.repository import Origin, Origins
from sync.publish.rows import Given, GivenFile, Read
from sync.publish.texts import Text
from sync.publish.values import LANGUAGE_NAMES

_FALLBACK_LANGUAGE = "en"
_ARCHIVE = "application/zip"


@dataclass(frozen=True)
class Scanned:
    """One file of the folder, hashed."""

    found: Found
    sha256: str

    @property
    def name(self) -> str:
        return self.found.name


@dataclass(frozen=True)
class Draft:
    """A document, and for each of its files the name that it has in the folder; no names where its files are gone."""

    document: Document
    names: tuple[str, ...]
    origins: Origins


class Drafting:
    """Makes drafts for the collection `identifier`. `known` and `origins` are its earlier records, `elsewhere` the ids of
    documents in the publisher's other collections, which are not given anew."""

    def __init__(
        self, scanned: Sequence[Scanned], identifier: str, known: Collection | None, origins: Origins, elsewhere: Set[str]
    ) -> None:
        self._institute = identifier.partition("/")[0]
        self._elsewhere = elsewhere
        self._scanned = {file.name: file for file in scanned}
        self._known = {document.id: document for document in known.documents} if known else {}
        self._origins = {name: origin for name, origin in origins.items() if origin.document in self._known}
        self._guesses = {name: guess.from_name(name) for name in self._scanned}
        self._works = guess.works(self._guesses)
        holders: dict[str, set[str]] = {}
        for document in self._known.values():
            for file in document.files:
                holders.setdefault(file.sha256, set()).add(document.id)
        self._holders = {sha256: next(iter(ids)) for sha256, ids in holders.items() if len(ids) == 1}
        self.warnings: list[dict[str, str | None]] = []
        self._members: dict[str, Sequence[Scanned]] = {}
        self._inner: dict[str, Scanned] = {}
        self.unsure: set[str] = set()  # names of files in a language that the library does not have, and nobody has said which

    def identify(self, given: Mapping[str, str]) -> dict[str, str]:
        """An id for every file: as given, as it was before, or that of another version of the same work, or a new one."""
        found = dict(given)
        for name, file in self._scanned.items():
            before = self._origins.get(name)
            if name not in found and (old := before.document if before else self._holders.get(file.sha256)):
                found[name] = old
        works: dict[tuple[str, str], str] = {}
        for identified in (given, found):
            for name, identifier in identified.items():
                works.setdefault(self._works[name], identifier)
        taken = {*self._known, *self._elsewhere, *found.values()}
        # The id is made of the English name where there is one: it has letters that an id can have.
        for name in sorted(self._scanned, key=lambda name: self._guesses[name].language != "en"):
            work = self._works[name]
            if work not in works:
                works[work] = guess.free_slug(self._guesses[name], taken, self._institute)
                taken.add(works[work])
        return {name: found.get(name) or works[self._works[name]] for name in self._scanned}

    def contain(self, members: Mapping[str, Sequence[Scanned]]) -> None:
        """By the names of archives and messages, the files in them: each a file of its document, the archive then none."""
        for name, inner in members.items():
            self._members[name] = inner
            self._inner |= {file.name: file for file in inner}
            self._guesses |= {file.name: guess.from_name(file.name) for file in inner}

    def _with_members(self, row: GivenFile, texts: Mapping[str, Text]) -> list[GivenFile]:
        inner = [GivenFile(row.row, file.name, None, None, None) for file in self._members.get(row.name, ())]
        return inner if inner and texts[row.name].media_type == _ARCHIVE else [row, *inner]

    def recorded(self) -> dict[str, str]:
        """Which document each file belonged to the last time, by its name in the folder, whether it is still there or not."""
        return {name: origin.document for name, origin in self._origins.items()}

    def gone(self) -> list[Document]:
        """Documents of the collection that have files, and none of them in this folder."""
        here = set(self.identify({}).values())
        return [document for document in self._known.values() if document.files and document.id not in here]

    def from_folder(self) -> list[Given]:
        """As a sheet would give it that names every file and says nothing else: in the order of before, then what is new."""
        ids = self.identify({})
        documents: dict[str, Given] = {}
        for name in self._scanned:
            document = documents.setdefault(ids[name], Given(ids[name]))
            document.files.append(GivenFile(0, name, None, None, None))
        for document in documents.values():
            old = self._known.get(document.id)
            document.files.sort(key=lambda row: self._place(row.name, old))
        order = {identifier: place for place, identifier in enumerate(self._known)}
        return sorted(documents.values(), key=lambda document: order.get(document.id, len(order)))

    def drafts(self, given: Sequence[Given], read: Read | None, texts: Mapping[str, Text]) -> list[Draft]:
        """`texts` by the name of the file. `read` is None where there is no sheet."""
        languages = Counter(language for name in texts if (language := self._guesses[name].language or texts[name].language))
        usual = languages.most_common(1)[0][0] if languages else _FALLBACK_LANGUAGE
        return [self._draft(one, read, texts, usual) for one in given]

    def _draft(self, given: Given, read: Read | None, texts: Mapping[str, Text], usual: str) -> Draft:
        old = self._known.get(given.id)
        if old is not None and old.files and not given.files:
            given = _filled(given, old)
        files: list[File] = []
        names: list[str] = []
        editions = dict(given.editions) if read and read.has_editions else dict(old.editions) if old else {}
        of_document = next((language for file in given.files if (language := self._language(file, old, texts))), usual)
        for row in (each for outer in given.files for each in self._with_members(outer, texts)):
            known = self._language(row, old, texts)
            language = known or of_document
            if known is None and texts[row.name].foreign:
                self.unsure.add(row.name)
                self._warn(
                    "other_language", row.name, say(_OTHER_LANGUAGE, file=row.name, languages=_LANGUAGES, language=language)
                )
            if row.edition is not None and editions.setdefault(language, row.edition) != row.edition:
                self._warn("two_editions", row.name, say(_TWO_EDITIONS, file=row.name, document=given.id, language=language))
            file = self._file(row, language, old, texts[row.name], [other.name for other in files])
            if any(other.sha256 == file.sha256 for other in files):
                self._warn("same_file", row.name, say(_SAME_FILE, file=row.name, document=given.id))
                continue
            files.append(file)
            names.append(row.name)
        if old is not None and not given.files:
            files = list(old.files)  # they are gone from the folder, or were not meant: a row by id alone takes nothing away
        elif old is not None:
            taken_apart = {self._scanned[row.name].sha256 for row in given.files if row.name in self._members}
            self._say_what_went(old, files, taken_apart)
        document = self._document(given, read, old, tuple(files), editions, texts)
        return Draft(
            document, tuple(names), {row.name: Origin(given.id, self._scanned[row.name].sha256) for row in given.files}
        )

    def _language(self, row: GivenFile, old: Document | None, texts: Mapping[str, Text]) -> str | None:
        before = self._before(row.name, old)
        return row.language or (before and before.language) or self._guesses[row.name].language or texts[row.name].language

    def _before(self, name: str, old: Document | None) -> File | None:
        """What this file was the last time: the same bytes, or those that had its place."""
        files = {file.sha256: file for file in old.files} if old else {}
        origin = self._origins.get(name)
        return files.get(self._file_of(name).sha256) or (files.get(origin.sha256) if origin else None)

    def _file_of(self, name: str) -> Scanned:
        return self._scanned.get(name) or self._inner[name]

    def _place(self, name: str, old: Document | None) -> int:
        before = self._before(name, old)
        return old.files.index(before) if old and before else len(old.files) if old else 0

    def _file(self, row: GivenFile, language: str, old: Document | None, text: Text, taken: Sequence[str]) -> File:
        scanned = self._file_of(row.name)
        before = self._before(row.name, old)
        role = row.role or (before.role if before else guess.role(text.media_type, self._guesses[row.name].stem))
        name = guess.file_name(row.name, taken, language)
        return File(scanned.sha256, scanned.found.length, text.media_type, language, name, role, text.pages)

    def _document(
        self,
        given: Given,
        read: Read | None,
        old: Document | None,
        files: tuple[File, ...],
        editions: dict[str, PartialDate],
        texts: Mapping[str, Text],
    ) -> Document:
        said = given.values
        first = self._guesses[given.files[0].name] if given.files else None
        titles = (
            {language: title for language, title in old.titles.items() if not read or language not in read.title_languages}
            if old
            else {}
        )
        titles |= given.titles
        for row, language in ((row, self._language(row, old, texts)) for row in given.files):
            new = old is None or language not in old.languages  # a title that nobody gave then is not missing now
            if language is not None and language not in titles and (not titles or (new and not read)):
                titles[language] = self._title(row.name, texts[row.name])
        if not titles:
            language = files[0].language if files else _FALLBACK_LANGUAGE
            name = given.files[0].name if given.files else None
            own = self._title(name, texts[name]) if name else guess.humanise(given.id.partition("/")[2])
            titles[language] = own
        place = () if first is None or not first.places else (first.places,)
        document = old or Document(
            id=given.id,
            kind=guess.kind(*titles.values(), *((first.stem, " ".join(first.places)) if first else ())),
            titles={},
            reference=first.reference if first else None,
            collection_paths=place,
        )
        changes: dict[str, object] = {}
        plain = (
            "reference",
            "themes",
            "audiences",
            "missions",
            "approved_by",
            "contact",
            "issued",
            "effective",
            "review",
            "rights",
            "attribution",
            "minutes",
            "learners",
            "objectives",
        )
        for column in plain:
            if column in said:
                changes[column] = said[column] or (() if column in LISTS else None)
        if said.get("kind"):
            changes["kind"] = said["kind"]
        if "status" in said:
            changes["declared_status"] = said["status"]
        if "handling" in said:
            changes["handling"] = said["handling"] or "public"
        if "collection_path" in said:
            changes["collection_paths"] = said["collection_path"] or ()
        changes["relations"] = tuple(
            Relation(kind, target)
            for kind in RELATIONS
            for target in ((said[kind] or ()) if kind in said else document.related(kind))
        )
        return dataclasses.replace(document, titles=titles, files=files, editions=editions, **changes)  # type: ignore[arg-type]

    def _title(self, name: str, text: Text) -> str:
        return guess.title(self._guesses[name], text.title, written=text.media_type == "text/markdown")

    def _say_what_went(self, old: Document, files: Sequence[File], taken_apart: Set[str]) -> None:
        names = {file.name for file in files}
        hashes = {file.sha256 for file in files} | taken_apart
        for file in old.files:
            if file.name not in names and file.sha256 not in hashes:
                self._warn("file_dropped", file.name, say(_DROPPED, file=file.name, document=old.id))

    def _warn(self, code: str, item: str, message: str) -> None:
        self.warnings.append({"code": code, "item": item, "message": message})


def _filled(given: Given, old: Document) -> Given:
    """What a row says about a document whose files are not in the folder: its blanks keep what is known, but for the status.

    Such a row is mostly typed to withdraw the document, by whoever has its id and no more.
    """
    said = {column: value for column, value in given.values.items() if value or column == "status"}
    return Given(given.id, said, {**old.titles, **given.titles}, [], {**old.editions, **given.editions})


_TWO_EDITIONS = (
    "{file} has another edition date than an earlier row of {document} in the language {language}. The earlier one was "
    "taken. Correct one of them."
)
_SAME_FILE = (
    "{file} is the same, byte for byte, as another file of {document}. It was taken once. Check whether the right "
    "file lies there."
)
_LANGUAGES = ", ".join(next(filter(lambda name: len(name) > 3, names)).capitalize() for names in LANGUAGE_NAMES.values())
_OTHER_LANGUAGE = (
    "The language of {file} is not one of {languages}. It was given as {language}; correct it in the sheet: in the "
    "column language, write its two-letter code (such as de for German), or und."
)
_DROPPED = (
    "{file} is no longer a file of {document}: the folder does not hold it, or the sheet does not name it. If that was "
    "not meant, put it back and add the folder again."
)
