"""Reads the scanned pages of a collection by machine, page by page: they can be searched then, and are said to be read so.
Pictures that are documents' files are read, too; one with nothing to read on it is no fault.

A page, or a picture, is drawn by the child that reads PDF, and read by Tesseract. What was read is kept by the page's picture,
in `work/ocr`: a run that was killed goes on at its next page, and another edition with the same page needs none. The repository
is not locked meanwhile; a build in between publishes what is there.
"""

from __future__ import annotations

import contextlib
import dataclasses
import functools
import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from resources.errors import ContentError, PublishError
from resources.extraction.picture_pages import PICTURES
from resources.models import File, Passage
from resources.sentences import say_count
from resources.store.durable import make_folder
from resources.store.segments import passages_from_jsonl
from sync.publish.files import disk_errors, to_json, write
from sync.publish.report import Report, Told, silent
from sync.publish.repository import Repository
from sync.publish.tesseract import Grey, Tesseract
from sync.publish.texts import Text, Texts

if TYPE_CHECKING:
    from resources.rendering import PageRenderer, RenderedPage
    from sync.publish.add import AddReport

_PDF = "application/pdf"
_DPI, _MOST_PIXELS = 300, 12_000_000  # A4, and a third more
_FORMAT = 1


@dataclass(frozen=True)
class OcrReport(Report):
    """`files` that were gone through to the end, and `pages` of them that have a text now; that of `known` of them was there
    before. `problems` are what could not be read: `code`, `item`, `message`."""

    files: int
    pages: int
    known: int
    problems: tuple[dict[str, str | None], ...]


def read_scans(repo: Repository, collection_id: str, *, told: Told = silent) -> OcrReport:
    """The scanned pages of a collection's files, as far as they have not been read. `told` may stop it: what was read is kept.

    Raises PublishError `no_tesseract`.
    """
    tesseract = Tesseract.find()
    collection, _ = repo.read_collection(repo.collection_id(collection_id)) or (None, {})
    documents = collection.documents if collection else ()
    files = {file.sha256: file for document in documents for file in document.files if _may_be_scan(file)}
    problems: list[dict[str, str | None]] = []
    texts = Texts(repo.texts)
    jobs = []
    for file in files.values():
        text = texts.kept(file.sha256)
        if text is None or not (text.unread or text.by_machine or file.media_type in PICTURES):
            continue
        try:
            job = _Job(file, text, tesseract.setup(file.language))
        except PublishError as error:
            if text.unread or (file.media_type in PICTURES and error.code == "no_language_pack"):
                problems.append({"code": error.code, "item": file.name, "message": error.message})
            continue
        if text.read_with != f"{tesseract.version} {job.setup}":
            jobs.append(job)
    pages = known = 0
    total, before = sum(len(job.pages) for job in jobs), 0
    with _Reading(repo, tesseract) as reading:
        for job in jobs:
            found = reading.file(job, functools.partial(_tell, told, before, total))
            before += len(job.pages)
            problems += _keep(texts, job, found, tesseract.version)
            pages, known = pages + len(found.texts), known + found.known
    return OcrReport(len(jobs), pages, known, tuple(problems))


def _may_be_scan(file: File) -> bool:
    return file.media_type == _PDF or (file.media_type in PICTURES and file.role != "thumbnail")


def _tell(told: Told, before: int, total: int, done: int) -> None:
    told("ocr", before + done, total)


@dataclass(frozen=True)
class _Job:
    file: File
    text: Text
    setup: str

    @property
    def is_picture(self) -> bool:
        return self.file.media_type in PICTURES

    @property
    def pages(self) -> list[int]:
        """What was read with another setup before is read again. How many a picture has is known once it is opened."""
        return [1] if self.is_picture else sorted({*(self.text.unread or ()), *self.text.by_machine})


@dataclass
class _Found:
    """`texts` by page; pages that are too `unclear`, and those that `failed`, which another run may read. `refused` says why a
    picture cannot be drawn, which no other run can."""

    texts: dict[int, str] = dataclasses.field(default_factory=dict)
    unclear: list[int] = dataclasses.field(default_factory=list)
    failed: list[int] = dataclasses.field(default_factory=list)
    known: int = 0
    refused: ContentError | None = None


class _Reading:
    """One child that draws pages, and Tesseract beside it."""

    def __init__(self, repo: Repository, tesseract: Tesseract) -> None:
        self._repo, self._tesseract = repo, tesseract
        self._kept = repo.folder / "work" / "ocr"
        self._stack = contextlib.ExitStack()
        self._renderer: PageRenderer | None = None

    def __enter__(self) -> _Reading:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def file(self, job: _Job, told: Callable[[int], None]) -> _Found:
        found = _Found()
        try:
            sizes = self._sizes(job)
        except ContentError as error:
            sizes = ()
            if job.is_picture:
                found.refused = error
                return found
        for done, (page, picture) in enumerate(self._pictures(job, sizes)):
            told(done)
            if picture is None:
                found.failed.append(page)
                continue
            try:
                text, known = self._page(picture, job.setup, functools.partial(told, done))
            except ContentError:
                found.failed.append(page)
                continue
            found.known += known
            if text is None:
                found.unclear.append(page)
            elif text:
                found.texts[page] = text
        return found

    def _sizes(self, job: _Job) -> Sequence[tuple[float, float]]:
        if self._renderer is None:
            from resources.rendering import PageRenderer

            self._renderer = self._stack.enter_context(PageRenderer())
        return self._renderer.open(self._repo.object_path(job.file.sha256), item=job.file.name).sizes

    def _pictures(self, job: _Job, sizes: Sequence[tuple[float, float]]) -> Iterator[tuple[int, Grey | None]]:
        for page in range(1, len(sizes) + 1) if job.is_picture else job.pages:
            try:
                yield page, self._picture(page, *sizes[page - 1]) if page <= len(sizes) else None
            except ContentError:
                yield page, None

    def _picture(self, page: int, width: float, height: float) -> Grey:
        assert self._renderer is not None
        dots = min(_DPI / 72, (_MOST_PIXELS / (width * height)) ** 0.5)
        drawn = self._renderer.render(page, max(1, int(width * dots)))
        return Grey(drawn.width, drawn.height, _grey(drawn), max(70, round(drawn.width / width * 72)))

    def _page(self, picture: Grey, setup: str, watch: Callable[[], None]) -> tuple[str | None, bool]:
        """The text, and whether it was known."""
        digest = hashlib.sha256(f"{self._tesseract.version} {setup} {picture.width} {picture.height}\n".encode())
        digest.update(picture.data)
        place = self._kept / digest.hexdigest()[:2] / f"{digest.hexdigest()}.json"
        with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
            record = json.loads(place.read_bytes())
            if record["format"] == _FORMAT and (record["text"] is None or isinstance(record["text"], str)):
                return record["text"], True
        text = self._tesseract.read(picture, setup, watch)
        with disk_errors(place):
            make_folder(place.parent)
            write(place, to_json({"format": _FORMAT, "text": text}))
        return text, False


def _grey(drawn: RenderedPage) -> bytes:
    """As the eye weighs blue, green and red."""
    import numpy

    pixels = numpy.frombuffer(drawn.data, numpy.uint8).reshape(drawn.height, drawn.stride // 4, 4)[:, : drawn.width]
    grey = pixels[:, :, 0].astype(numpy.uint16) * 29
    grey += pixels[:, :, 1].astype(numpy.uint16) * 150
    grey += pixels[:, :, 2].astype(numpy.uint16) * 77
    return (grey >> 8).astype(numpy.uint8).tobytes()


def _keep(texts: Texts, job: _Job, found: _Found, version: str) -> Iterator[dict[str, str | None]]:
    """The text of the file with what was read; yields what could not be."""
    place, passages = texts.path(job.file.sha256), []
    if job.text.passages and not job.is_picture:
        with disk_errors(place):
            passages = passages_from_jsonl(place.read_bytes())
    replaced = {*found.texts, *job.text.by_machine}  # a stamp below a picture stays where the picture gives nothing
    passages = [passage for passage in passages if passage.page not in replaced]
    alone = job.is_picture and list(found.texts) == [1]
    passages += [Passage(text, None if alone else page) for page, text in found.texts.items()]
    passages.sort(key=lambda passage: passage.page or 0)
    if job.is_picture:
        found.unclear.clear()  # a photograph has patterns, and need not have words
    left = [] if job.is_picture else sorted([*found.unclear, *found.failed])
    text = dataclasses.replace(
        job.text,
        passages=len(passages),
        problem=None if passages and (job.text.problem or {}).get("code") == "no_text" else job.text.problem,
        unread=tuple(left),
        by_machine=tuple(sorted(found.texts)),
        read_with=None if found.failed else f"{version} {job.setup}",
    )
    texts.put(job.file.sha256, text, passages)
    pages, name = str(job.text.pages or len(job.pages)), job.file.name
    if found.refused is not None:
        yield {"code": found.refused.code, "item": name, "message": found.refused.message}
    if found.unclear:
        message = say_count(len(found.unclear), _UNCLEAR_ONE, _UNCLEAR, pages=pages, file=name)
        yield {"code": "unclear_pages", "item": name, "message": message}
    if found.failed:
        message = say_count(len(found.failed), _FAILED_ONE, _FAILED, pages=pages, file=name)
        yield {"code": "failed_pages", "item": name, "message": message}


def since_read(repository: Repository, report: AddReport) -> AddReport:
    """Without what was said of scans that have been read since."""
    texts = Texts(repository.texts)
    _, origins = repository.read_collection(report.collection) or (None, {})

    def holds(code: object, name: object) -> bool:
        origin = origins.get(str(name or ""))
        text = texts.kept(origin.sha256) if origin else None
        if text is None or code not in ("no_text", "unread_pages"):
            return True
        return bool(text.problem if code == "no_text" else text.unread)

    return dataclasses.replace(
        report,
        problems=tuple(one for one in report.problems if holds(one["code"], one["item"])),
        warnings=tuple(one for one in report.warnings if holds(one["code"], one["item"])),
        failures=tuple(one for one in report.failures if holds(one["reason"], one["file"])),
    )


_UNCLEAR_ONE = "{n} of {pages} pages of {file} could not be read by machine: it is too unclear. It cannot be searched."
_UNCLEAR = "{n} of {pages} pages of {file} could not be read by machine: they are too unclear. They cannot be searched."
_FAILED_ONE = "Reading {n} of {pages} pages of {file} by machine took too long, or broke off. The next run tries it again."
_FAILED = "Reading {n} of {pages} pages of {file} by machine took too long, or broke off. The next run tries them again."
