"""Bringing the index up to date with the catalogue: from dirty marks and kept segments, never from the documents.

A step is: read and prepare the texts of some documents, write them in one index transaction, then take their marks away.
Killed in between, the step is done again, with the same result.
"""

from __future__ import annotations

import contextlib
import itertools
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from resources.errors import ContentError
from resources.fulltext.entering import Counts, Preparation, Prepared, Texts, Wanted
from resources.fulltext.entering_child import MOST_FILES, Child
from resources.fulltext.frames import FEWEST
from resources.fulltext.index_writer import Entering
from resources.fulltext.maintenance import soften
from resources.fulltext.regions import CURRENT
from resources.models import Document, File, Passage
from resources.store.catalogue_rows import chunks
from resources.store.machine import is_small

if TYPE_CHECKING:
    from resources.fulltext.index import Index
    from resources.store.catalogue import Catalogue
    from resources.store.columns import Columns
    from resources.store.objects import ObjectStore

_MANY = 500  # documents from which it is a bulk: larger steps, since nobody waits for each, and more processes
_CHILDREN = 2  # one, where there is little memory
# Passages and documents in one transaction; a commit of few leaves whoever types alone.
_STEP, _LARGE_STEP = (400, 48), (12_000, 6000)
_SOFTEN = 16  # steps after which a little of what they left is merged, for whoever searches meanwhile
_JOB, _LARGE_JOB = 48, MOST_FILES  # documents that are prepared together
_SAMPLE = 12_000  # passages from which the dictionary is made

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Shelf:
    """What an update needs of a library; `columns` are today's."""

    catalogue: Catalogue
    index: Index
    objects: ObjectStore
    columns: Columns


def _children() -> int:
    return 1 if is_small() else _CHILDREN


def update(shelf: Shelf, progress: Progress | None, cancelled: Cancelled | None) -> int:
    """Index every marked document; the least current first, because what is written last is found first.

    Returns how many documents were looked at.
    """
    marks = dict(shelf.catalogue.dirty_marks())
    done, total = 0, len(marks)
    for number, step in enumerate(_Updating(shelf, marks).steps(), 1):
        if cancelled and cancelled():
            break
        shelf.index.write(step.entering, step.counts, step.gone)
        shelf.catalogue.clear_dirty([(identifier, marks[identifier]) for identifier in step.documents])
        done += len(step.documents)
        if number % _SOFTEN == 0:
            soften(shelf.index)
        if progress:
            progress(done, total)
    return done


@dataclass(slots=True)
class _Step:
    """One transaction: ids of the `documents` whose marks go with it, those that are `gone`, and those that enter."""

    documents: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    entering: list[Entering] = field(default_factory=list)
    counts: Counts = field(default_factory=dict)
    passages: int = 0


@dataclass(frozen=True, slots=True)
class _Job:
    """Documents whose texts are prepared together: of each file what is wanted, in the order of the documents' files."""

    documents: list[Document]
    wanted: list[Wanted]


class _Updating:
    """One update: what is marked, in the order in which it is to stand, step by step."""

    def __init__(self, shelf: Shelf, marks: dict[str, int]) -> None:
        self._catalogue, self._index, self._objects, self._marks = shelf.catalogue, shelf.index, shelf.objects, marks
        self._columns = shelf.columns
        self._numbers = shelf.catalogue.numbers(marks)
        self._texts = Texts(shelf.objects.path, self._forget)

    def _forget(self, segment: str) -> None:
        """It is missing or damaged: the next synchronisation fetches it again."""
        self._catalogue.forget_objects([segment])

    def steps(self) -> Iterator[_Step]:
        gone = sorted(set(self._marks) - set(self._numbers))
        if gone:
            yield _Step(gone, gone)
        order = self._order()
        self._learn(order)
        many = len(order) > _MANY
        most = _LARGE_STEP if many else _STEP
        step = _Step()
        jobs = self._jobs(order, _LARGE_JOB if many else _JOB)
        for job, prepared, counts in self._prepared(jobs, _children() if many else 0):
            texts = {file.sha256: file for file in prepared if file is not None}
            for document in job.documents:
                step.documents.append(document.id)
                step.entering.append(self._entering(document, texts))
                step.passages += sum(text.passages for text in step.entering[-1].texts)
            for term, count in counts.items():
                step.counts[term] = step.counts.get(term, 0) + count
            if step.passages >= most[0] or len(step.documents) >= most[1]:
                yield step
                step = _Step()
        if step.documents:
            yield step

    def _jobs(self, order: Sequence[str], most: int) -> Iterator[_Job]:
        """Of at most so many documents. A text that two documents share is prepared for each: the forms of both are counted."""
        for chunk in chunks(order):
            documents = self._catalogue.documents_by(chunk)
            segments = self._catalogue.segments_of(
                file.sha256 for document in documents.values() for file in document.files if file.segment
            )
            job = _Job([], [])
            for document in documents.values():
                files = {file.sha256: file for file in document.files if segments.get(file.sha256)}
                shared = any(file.sha256 in files for file in job.wanted)
                if job.documents and (shared or len(job.documents) >= most or len(job.wanted) + len(files) > MOST_FILES):
                    yield job
                    job = _Job([], [])
                here = self._here(document)
                job.documents.append(document)
                job.wanted.extend(
                    Wanted(file.sha256, file.language, segments[file.sha256], here.get((file.sha256, file.language), ()))
                    for file in files.values()
                )
            if job.documents:
                yield job

    def _here(self, document: Document) -> dict[tuple[str, str], list[str]]:
        """(sha256, language) -> hashes of the texts that are indexed, in the right region."""
        found: dict[tuple[str, str], list[str]] = {}
        current = self._is_current(document.id)
        for unit in self._index.units(self._numbers[document.id]):
            if (unit.first >= CURRENT) == current:
                found.setdefault((unit.sha256, unit.language), []).append(unit.digest)
        return found

    def _prepared(self, jobs: Iterator[_Job], children: int) -> Iterator[tuple[_Job, list[Prepared | None], Counts]]:
        """Every job in order with what became of it: in this process, or in some that work ahead of the writing."""
        preparation = Preparation(self._index.frames())
        if not children:
            for job in jobs:
                yield job, preparation.files(job.wanted, self._texts), preparation.counts()
            return
        workers = [Child(self._objects.folder.parent) for _ in range(children)]
        waiting: deque[tuple[_Job, Child]] = deque()
        try:
            for job, worker in zip(jobs, itertools.cycle(workers), strict=False):
                finished = self._finished(*waiting.popleft(), preparation) if len(waiting) == len(workers) else None
                with contextlib.suppress(ContentError):  # `finish` says it again
                    worker.begin(job.wanted)
                waiting.append((job, worker))
                if finished:
                    yield finished
            while waiting:
                yield self._finished(*waiting.popleft(), preparation)
        finally:
            for worker in workers:
                worker.close()

    def _finished(self, job: _Job, worker: Child, preparation: Preparation) -> tuple[_Job, list[Prepared | None], Counts]:
        try:
            prepared, counts, damaged = worker.finish()
        except ContentError:  # killed, or out of memory: slower, but nothing is lost
            return job, preparation.files(job.wanted, self._texts), preparation.counts()
        for segment in damaged:
            self._forget(segment)
        return job, prepared, counts

    def _order(self) -> list[str]:
        """The least current first; those of one segment together, so that it is unpacked once; among them the newest last."""
        segments = self._catalogue.segments_of_dirty()
        columns, newest = self._columns, dict[str, int]()
        size = len(columns)
        days = {identifier: int(columns.day[number]) if number < size else 0 for identifier, number in self._numbers.items()}
        for identifier, day in days.items():
            segment = segments.get(identifier, "")
            newest[segment] = max(newest.get(segment, 0), day)

        def place(identifier: str) -> tuple[bool, int, str, int, str]:
            segment = segments.get(identifier, "")
            return self._is_current(identifier), newest[segment], segment, days[identifier], identifier

        return sorted(self._numbers, key=place)

    def _is_current(self, identifier: str) -> bool:
        number = self._numbers[identifier]
        return number < len(self._columns) and bool(self._columns.current[number])

    def _entering(self, document: Document, prepared: Mapping[str, Prepared]) -> Entering:
        """What is indexed already, word for word and in the right region, was not prepared again."""
        here = self._here(document)
        texts = [prepared[file.sha256] for file in _distinct(document) if file.sha256 in prepared]
        keep = frozenset(
            (text.sha256, text.language, text.digest)
            for text in texts
            if text.digest in here.get((text.sha256, text.language), ())
        )
        new = [text for text in texts if (text.sha256, text.language, text.digest) not in keep]
        return Entering(self._numbers[document.id], document, self._is_current(document.id), keep, new)

    def _learn(self, order: Sequence[str]) -> None:
        """Once there is enough to learn from: a dictionary for the texts, from some here and there."""
        if self._index.frames().has_dictionary or len(order) < 20:
            return
        sample: list[str] = []
        for job in self._jobs(order[:: max(1, len(order) // 2000)], _JOB):
            texts = (self._texts.of(wanted) for wanted in job.wanted)
            sample += [passage.text for text in texts if text for passage in text.passages[:40]]
            if len(sample) >= _SAMPLE:
                break
        if len(sample) >= FEWEST:
            self._index.learn(sample[:_SAMPLE])


def _distinct(document: Document) -> Iterable[File]:
    return {file.sha256: file for file in document.files}.values()


def text_of(catalogue: Catalogue, objects: ObjectStore, sha256: str) -> list[Passage]:
    """The text of a file, from whatever kept segment carries it."""
    texts = Texts(objects.path, lambda segment: catalogue.forget_objects([segment]))
    text = texts.of(Wanted(sha256, "", catalogue.segments_of([sha256])[sha256]))
    return list(text.passages) if text else []
