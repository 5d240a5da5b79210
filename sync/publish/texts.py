"""The texts of files, taken once and kept by the hash of the file: `work/texts/<sha256>.jsonl`, with `.json` for the rest.

What cannot be read is kept as a problem and tried again the next time: a better program may read it.
"""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
import time
from collections.abc import Collection, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from resources.children.failures import Failure, seconds_of
from resources.errors import ContentError
from resources.models import File, Passage
from resources.sentences import say, whole, with_parts
from resources.store.segments import passages_to_jsonl
from sync.publish import memo
from sync.publish.files import Found, LostError, Together, changed, disk_errors, reading, stamp_of, to_json

if TYPE_CHECKING:
    from resources.extraction import Extraction, Extractor

_FORMAT = 1
_SAMPLE = 6000
_PDF, _PLAIN = "application/pdf", "text/plain"
_CHILDREN = 2
_ROOTS = 32  # folders that one of them is started for
_ABANDONED = 24 * 60 * 60  # seconds
# What a file with such a name claims to be: without text, something is wrong with it whatever its content looks like.
_TEXT_SUFFIXES = frozenset(
    {
        "csv", "doc", "docx", "eml", "epub", "htm", "html", "md", "mht", "mhtml", "odp", "ods", "odt", "pdf", "ppt", "pptx",
        "rtf", "srt", "txt", "vtt", "xhtml", "xls", "xlsx",
    }
)  # fmt: skip


@dataclass(frozen=True)
class Text:
    """What is known about a file's content. `foreign`: it is clearly in none of the library's languages. `problem` is
    {code, message} where it should carry text and gives none, or not all of it (`incomplete`): a failure for that reason, after
    so many `seconds`. `attachments` names the files within it, which nobody finds. `unread`: pages of a PDF that show something
    to read and have no text; None where nobody has looked. `by_machine`: those whose text was read off their picture, and
    `read_with` by what, once all of them were tried (`ocr.py`)."""

    media_type: str
    pages: int | None = None
    title: str | None = None
    language: str | None = None
    passages: int = 0
    problem: dict[str, str] | None = None
    foreign: bool = False
    unread: tuple[int, ...] | None = None
    by_machine: tuple[int, ...] = ()
    read_with: str | None = None
    attachments: tuple[str, ...] = ()
    seconds: float | None = None  # that were spent on it in vain
    knows_mail: bool = False  # whoever read it could tell messages and saved pages from mere text

    def counted(self, file: File) -> File:
        """`file`, and how many of its pages have no text, or one that was read off their picture."""
        if not self.unread and not self.by_machine:
            return file
        return dataclasses.replace(file, unread=len(self.unread or ()), by_machine=len(self.by_machine))


def failures(texts: Mapping[str, Text]) -> list[Failure]:
    """Of texts by the names of their files."""
    return [Failure(name, text.problem["code"], text.seconds) for name, text in sorted(texts.items()) if text.problem]


class Texts:
    """The kept texts in `folder`. A context manager: the process that reads foreign files is started when one must be read; it
    may read the folder that the first of them was found in, and those of `reads`."""

    def __init__(self, folder: Path, reads: Sequence[Path] = ()) -> None:
        self._folder, self._reads = folder, reads
        self._list = folder.with_suffix(".json")
        self._known: dict[str, list[Any]] | None = None  # by hash: the stamp of its file, and what that says
        self._asked: dict[str, list[Any]] = {}
        self._stack = contextlib.ExitStack()
        self._extractor: Extractor | None = None

    def __enter__(self) -> Texts:
        return self

    def __exit__(self, *exception: object) -> None:
        self._extractor = None
        self._stack.close()

    def of_all(self, files: Iterable[tuple[Found, str]]) -> Generator[tuple[Found, Text | LostError], None, None]:
        """Of each file, given with its hash, from what is kept, else from the file itself, as soon as it is there; what is lost
        where it is being written to, or taken away. Kept when this ends: close it where it was not used up."""
        wanted: dict[str, Found] = {}
        copies: list[tuple[Found, str]] = []
        for found, sha256 in files:
            if sha256 in wanted:
                copies.append((found, sha256))
            elif (kept := self._complete(found, sha256)) is not None:
                yield found, kept
            else:
                wanted[sha256] = found
        if wanted:
            yield from self._take(wanted)
        if copies:
            yield from self.of_all(copies)

    def _complete(self, found: Found, sha256: str) -> Text | LostError | None:
        """What is kept, if it is all that there is to know."""
        kept = self.kept(sha256)
        if kept is None or kept.by_machine:
            return kept
        try:
            return kept if kept.problem is None and _is_complete(kept, found) else None
        except LostError as error:
            return error

    def _take(self, wanted: Mapping[str, Found]) -> Iterator[tuple[Found, Text | LostError]]:
        hashes = {found.path: sha256 for sha256, found in wanted.items()}
        with disk_errors(self._folder), Together() as together:
            self._tidy()
            for path, result in self._extracted(wanted.values()):
                sha256 = hashes[path]
                found = wanted[sha256]
                try:
                    text, passages = _text(found, result)
                    with reading(path):
                        about = path.stat()
                    if (about.st_size, about.st_mtime_ns) != (found.length, found.modified):
                        raise changed(path)
                except LostError as error:
                    yield found, error
                    continue
                self._put(together, sha256, text, passages)
                yield found, text

    def _extracted(self, files: Collection[Found]) -> Iterator[tuple[Path, Extraction | ContentError | None]]:
        """None: it is empty. In two processes where the machine has as many, which are started for the first file."""
        yield from ((found.path, None) for found in files if found.length == 0)
        paths = [found.path for found in files if found.length]
        if not paths:
            return
        from resources.extraction import Extractor

        if self._extractor is None:
            roots = list(dict.fromkeys((*self._reads, *(found.root for found in files))))
            children = min(_CHILDREN, os.cpu_count() or 1)
            self._extractor = self._stack.enter_context(Extractor(children, reads=roots[:_ROOTS]))
        yield from self._extractor.extract_all(paths)

    def _tidy(self) -> None:
        """Removes what a killed run has left half written long ago."""
        with contextlib.suppress(OSError):
            for path in self._folder.glob(".*.part"):
                if time.time() - path.stat().st_mtime > _ABANDONED:
                    path.unlink()

    def kept(self, sha256: str) -> Text | None:
        place = f"{self._folder}/{sha256}.json"
        try:
            stamp = stamp_of(place)
            if stamp is None:
                return None  # never extracted
            if self._known is None:
                self._known = memo.read(self._list)
            *before, record = self._known.get(sha256, [None])
            if before != list(stamp):
                record = json.loads(Path(place).read_bytes())
            self._asked[sha256] = [*stamp, record]
            fields: dict[str, Any] = {name: value for name, value in record.items() if name != "format"}
            for name in ("unread", "by_machine"):
                if fields.get(name) is not None:
                    fields[name] = tuple(fields[name])
            fields["problem"] = whole(fields["problem"]) if fields["problem"] else None
            fields.setdefault("knows_mail", "attachments" in fields)
            fields["attachments"] = tuple(fields.get("attachments", ()))
            if record["format"] != _FORMAT or (fields["passages"] and stamp_of(self.place(sha256)) is None):
                return None
            return Text(**fields)
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return None  # half written by an older program: taken anew

    def keep(self) -> None:
        """Puts what is known about those that were asked for into one list beside the folder, so that not each of its files
        must be opened the next time."""
        if self._asked and self._asked != self._known:
            memo.keep(self._list, self._asked)

    def path(self, sha256: str) -> Path:
        """The passages, one a line; there only where the file has text."""
        return Path(self.place(sha256))

    def place(self, sha256: str) -> str:
        return f"{self._folder}/{sha256}.jsonl"

    def put(self, sha256: str, text: Text, passages: Sequence[Passage]) -> None:
        """In place of what was known."""
        with disk_errors(self._folder), Together() as together:
            self._put(together, sha256, text, passages)

    def _put(self, together: Together, sha256: str, text: Text, passages: Sequence[Passage]) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        if passages:
            together.write(self.path(sha256), passages_to_jsonl(passages))
        fields = {name: getattr(text, name) for name in text.__dataclass_fields__}
        fields["problem"] = with_parts(text.problem) if text.problem else None
        together.write(self._folder / f"{sha256}.json", to_json({"format": _FORMAT, **fields}), last=True)


def _text(found: Found, result: Extraction | ContentError | None) -> tuple[Text, tuple[Passage, ...]]:
    """What is known of the file by what came of reading it. LostError where it went away."""
    from resources.extraction import CARRIES_TEXT, media_type
    from resources.extraction.language import look, of_passages

    if result is None or isinstance(result, ContentError):
        with reading(found.path):
            kind = media_type(found.path)
        if result is None:
            return Text(kind, problem={"code": "empty", "message": say(_EMPTY, file=found.name)}), ()
        claims_text = kind in CARRIES_TEXT or found.path.suffix.lower().lstrip(".") in _TEXT_SUFFIXES
        if result.code == "unsupported" and not claims_text:
            return Text(kind), ()
        return Text(kind, problem={"code": result.code, "message": result.message}, seconds=seconds_of(result)), ()
    passages = tuple(passage for passage in result.passages if passage.text.strip())
    guessed, foreign = (None, False) if result.language else look(" ".join(passage.text for passage in passages[:20])[:_SAMPLE])
    language = result.language or guessed
    problem = None
    if not passages and result.media_type in CARRIES_TEXT:
        problem = {"code": "no_text", "message": say(_NO_TEXT, file=found.name)}
    elif result.incomplete:
        problem = {"code": "incomplete", "message": say(_INCOMPLETE, file=found.name)}
    text = Text(
        result.media_type,
        result.pages,
        result.title or None,
        language,
        len(passages),
        problem,
        foreign,
        result.unread,
        attachments=result.attachments,
        knows_mail=True,
    )
    languages = [] if foreign else of_passages([passage.text for passage in result.passages], language)
    if not passages or not any(languages):
        return text, tuple(result.passages) if passages else ()
    spoken = zip(result.passages, languages, strict=True)
    return text, tuple(dataclasses.replace(passage, language=found) for passage, found in spoken)


def _is_complete(kept: Text, found: Found) -> bool:
    """Whether an older program knew all of it: it did not look for scans, and took messages and saved pages for mere text."""
    if kept.media_type == _PLAIN and not kept.knows_mail:
        from resources.extraction.detect import EML, MHTML, media_type

        with reading(found.path):
            return media_type(found.path) not in (EML, MHTML)
    return kept.unread is not None or kept.media_type != _PDF


_EMPTY = (
    "{file} is empty: it has 0 bytes, as after a copy that was interrupted. Readers would get an empty file. Copy "
    "it again from where it came from, or take it out of the folder."
)
_NO_TEXT = (
    "{file} has no text in it: it may be a scan. It is published as it is, but nobody will find it by its words. "
    "Replace it by a version with text if there is one."
)
_INCOMPLETE = (
    "Part of {file} could not be read: it is damaged, or made to do harm. The rest of its text can be searched. Get "
    "another copy from where it came from if there is one."
)
