"""Text out of foreign files: in a child process that may be killed, by the file's content and not by its name.

Read in this order: `detect` (what is it; `compound` for old Office files), `child` (which parser), `blocks` (what every
parser but PDF's makes, and how passages come of it), then `pdf` (`scans`, `pdf_parts`), `office` (`office_pictures`),
`open_document`, `rtf`, `html`, `epub`, `mail`, `subtitles`, `plain`, with `archive`, `xml` and `encoding` under them, and
`container` for the files within a file. `pdf_mending`, `bounded_html` (`open_elements`) and `bounded_xml` make of broken and
hostile files what the parsers can read.
`clean` is what every text goes through, `language` guesses, `problems` has the sentences (`format_names`: what
types of files are called in them), `pdf_child` (`pdf_page`) is the other side of `resources.rendering`
(`picture_pages` makes of pictures what it draws).
`front_page` finds, in the text that came of all this, what a document says about itself (`front_page_lines` its labels,
`front_page_dates`, `front_page_words` the tables of words). Only `Extractor`, `detect`, `language`, `front_page` are meant for
the parent: what the parsers do, a hostile file could make them do.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from resources.children.pool import Pool, Task
from resources.children.processes import MIB, Limits, Worker
from resources.errors import ContentError
from resources.extraction.container import MOST_MEMBERS, Member
from resources.extraction.detect import CARRIES_TEXT, media_type
from resources.models import Passage
from resources.sentences import say

__all__ = ["CARRIES_TEXT", "Extraction", "Extractor", "media_type"]

# Of the text the parent needs several times as much memory; the largest manuals have 6 MiB of it.
_MEMORY, _OUTPUT = 1024 * MIB, 12 * MIB
_PAGE_SECONDS = 20.0
# Pages at each of which a child was killed, or died, before the file is given up.
_MOST_LEFT_OUT = 8
MOST_PAGES = 1 << 31
_STOPPED = ("crashed", "too_slow", "too_large")


@dataclass(frozen=True, slots=True)
class Extraction:
    """What was found in one file. `language` only where it is declared; `pages` counts PDF pages and slides.

    `properties` may have: author, subject, keywords, created, modified, company. `misnamed`: its name promised another type.
    `attachments` names the files that are within it, whose text is not among the passages. `unread` are the pages that show
    something to read and have no text that says it: scans. `incomplete`: some pages or parts could not be read, and are not in
    `passages`.
    """

    media_type: str
    passages: tuple[Passage, ...]
    pages: int | None
    title: str | None
    properties: dict[str, str]
    language: str | None
    misnamed: bool = False
    attachments: tuple[str, ...] = ()
    unread: tuple[int, ...] = ()
    incomplete: bool = False


class Extractor:
    """Reads files in `workers` child processes; as many threads may call `extract` at once. `reads` are the folders that the
    files stand in: see `Worker`."""

    def __init__(self, workers: int = 1, *, reads: Sequence[Path] = ()) -> None:
        self._pool = Pool(Worker("resources.extraction.child:handlers", reads=reads, threads=True) for _ in range(workers))

    def __enter__(self) -> Extractor:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._pool.close()

    def extract(self, path: Path, limits: Limits | None = None, *, item: str | None = None) -> Extraction:
        """The text of the file at `path`; `item` is its name in error messages where the path's own says nothing. Its time
        grows with its size.

        ContentError: encrypted, empty, damaged, unsupported, not_what_it_says, missing, too_slow, too_large, crashed,
        forbidden.
        """
        ((_, result),) = self._results([_Reading.of(path, limits, item)])
        if isinstance(result, ContentError):
            raise result
        return result

    def extract_all(self, paths: Iterable[Path]) -> Iterator[tuple[Path, Extraction | ContentError]]:
        """As `extract`, of many files: each with its text, or with what became of it, as soon as it is there. A child reads the
        next one meanwhile; the second of `workers` is started for the fifth file."""
        for reading, result in self._results(map(_Reading.of, paths)):
            yield reading.path, result

    def _results(self, readings: Iterable[_Reading]) -> Iterator[tuple[_Reading, Extraction | ContentError]]:
        for reading, answer in self._pool.each(readings):
            yield reading, answer if isinstance(answer, ContentError) else reading.extraction(*answer)

    def members(self, path: Path, media_type: str) -> list[Member]:
        """The files within an archive or a message; none where `media_type` is neither, or it is one thing for one program.

        ContentError as of `extract`.
        """
        limits = Limits.of_file(path, memory=_MEMORY, output=_OUTPUT)
        answer = self._pool.call("members", {"path": str(path.absolute()), "media_type": media_type}, limits)
        try:
            return _members(answer)
        except (KeyError, TypeError, ValueError, AttributeError):
            raise _nonsense(path.name) from None

    def member(self, path: Path, media_type: str, member: Member) -> bytes:
        """The bytes of one of them."""
        arguments = {"path": str(path.absolute()), "media_type": media_type, "place": list(member.place)}
        limits = Limits.of_file(path, memory=_MEMORY, output=_OUTPUT + MIB)
        return bytes(self._pool.call_for_data("member", arguments, limits)[1])


@dataclass
class _Reading(Task):
    """Of one file; again without the page at which it was stopped, while there is time."""

    path: Path = Path()

    @classmethod
    def of(cls, path: Path, limits: Limits | None = None, item: str | None = None) -> _Reading:
        limits = limits or Limits.of_file(path, memory=_MEMORY, output=_OUTPUT, step=_PAGE_SECONDS)
        return cls("extract", {"path": str(path.absolute()), "without": []}, limits, item, path)

    def again(self, error: ContentError) -> bool:
        left_out, page = self.arguments["without"], error.reached
        left = self.limits.seconds - (error.seconds or 0.0)
        if page is None or page in left_out or len(left_out) == _MOST_LEFT_OUT or error.code not in _STOPPED or left <= 0:
            return False
        self.arguments = {**self.arguments, "without": [*left_out, page]}
        self.limits = dataclasses.replace(self.limits, seconds=left)
        return True

    def extraction(self, answer: Any, data: bytearray) -> Extraction | ContentError:
        try:
            return _extraction(answer, data)
        except (KeyError, TypeError, ValueError, AttributeError):
            return _nonsense(self.item or self.path.name)


def _nonsense(item: str) -> ContentError:
    message = say("Reading this file gave nothing that makes sense. It is probably damaged: get another copy.")
    return ContentError("crashed", message, item=item)


def _members(answer: Any) -> list[Member]:
    return [Member(tuple(map(_index, entry["place"])), _string(entry["name"])) for entry in answer[:MOST_MEMBERS]]


def _index(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise TypeError
    return value


def _extraction(answer: Any, data: bytearray) -> Extraction:
    """Checks every value: the child may have been taken over by what it read. `data`: the texts, one after the other."""
    passages = tuple(_passages(answer["passages"], data.decode()))
    properties = {_string(key): _string(value) for key, value in answer["properties"].items()}
    return Extraction(
        _string(answer["media_type"]),
        passages,
        _number(answer["pages"]),
        _string_or_none(answer["title"]),
        properties,
        _string_or_none(answer["language"]),
        bool(answer["misnamed"]),
        tuple(map(_string, answer["attachments"])),
        tuple(page for page in map(_number, answer["unread"]) if page),
        answer["incomplete"] is True,
    )


def _passages(entries: Any, texts: str) -> Iterator[Passage]:
    """ValueError, TypeError where they are not just as long as `texts`, which has no halves of characters."""
    place = 0
    for page, label, length in entries:
        if not isinstance(length, int) or length < 1:
            raise TypeError
        yield Passage(texts[place : place + length], _number(page), _string_or_none(label))
        place += length
    if place != len(texts):
        raise ValueError


def _string(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    if not value.isascii():
        value.encode()  # UnicodeEncodeError for halves of characters, which nothing can keep
    return value


def _string_or_none(value: object) -> str | None:
    return None if value is None else _string(value)


def _number(value: object) -> int | None:
    if value is not None and (not isinstance(value, int) or isinstance(value, bool) or not 1 <= value < MOST_PAGES):
        raise TypeError
    return value
