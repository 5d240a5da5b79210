"""Whatever publishers and links do, in whatever order: after a sync that could be finished there is nothing left to do, and
what is installed is exactly what was signed.

A state machine that hypothesis drives: two institutes publish, change, move, rename, withdraw and take away tiny documents,
and a reader syncs over a link that cuts, a mirror that lags or lies, and kills. A kill is an exception that nothing catches,
at a step of the sync; real ones are in `test_kill.py` and `test_random_kills.py`.
"""

from __future__ import annotations

import dataclasses
import shutil
import tempfile
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from resources.home import Home
from resources.library import Library
from resources.models import Document
from resources.results import Filters
from sync.progress import PHASES, Progress
from sync.run import SourceReport, sync
from sync.sources import add_source
from tests.support.kills import QUICK
from tests.support.publishers import Institute, Publisher
from tests.support.web import WebServer

COLLECTIONS = ("guidance", "training")
INSTITUTES = ("north", "south")
CHANGES = ("add", "supersede", "change", "rename", "withdraw", "move", "remove")
# Under which addresses something may go wrong, and what.
PLACES = ("*", "metadata/*", "targets/*", "objects/*", "*catalogue*", "*segment*")
FAULTS = ("cut:0", "cut:50", "cut:400", "404", "500", "wrong", "longer", "portal", "empty", "norange", "badrange", "chunked")
_SIZES = (40, 3_000, 70_000)  # of documents: the last is more than a chunk

seen: Counter[str] = Counter()


class _KilledError(BaseException):
    """Caught by nothing in the program."""


class Machine(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        memory = Path("/dev/shm")  # a disk that flushes at once
        self.folder = Path(tempfile.mkdtemp(prefix="fieldshelf-machine-", dir=memory if memory.is_dir() else None))
        self.settled = ""  # how far a sync has come since something happened: nowhere, to the texts, to everything
        self.publisher = Publisher(self.folder / "public", *INSTITUTES)
        self.number = 0
        self.words: dict[str, str] = {}  # a word that stands in the text of one document only
        self.stamps: dict[int, bytes] = {}
        self.built = False
        for institute in self.publisher.institutes.values():
            for collection in COLLECTIONS:
                self._publish(institute, collection, 40, packed=False)
        self._build()
        self.server = WebServer(self.publisher.public)
        self.server.__enter__()
        self.library = Library.open(Home.at(self.folder / "home"))
        add_source(self.library, "hq", self.server.url, fingerprint=self.publisher.fingerprint)

    def teardown(self) -> None:
        self.library.close()
        self.server.__exit__()
        shutil.rmtree(self.folder)

    # The publishers

    def _publish(self, institute: Institute, collection: str, size: int, *, packed: bool, **more: object) -> None:
        self.number += 1
        self._write(institute, f"document-{self.number}", collection, size, packed=packed, **more)

    def _write(self, institute: Institute, slug: str, collection: str, size: int, *, packed: bool, **more: object) -> None:
        word = f"wort{self.number}x{len(self.words)}"
        self.words[f"{institute.name}/{slug}"] = word
        institute.document(slug, f"This is about {word}.", collection=collection, size=size, packed=packed, **more)  # type: ignore[arg-type]
        self._happened()

    def _happened(self) -> None:
        self.built, self.settled = False, ""

    def _build(self) -> None:
        """Signs it, and keeps the signature: a mirror may still show it much later."""
        if not self.built:
            self.publisher.build()
            self.stamps[self.publisher.version] = self._stamp.read_bytes()
            self.built = True

    def _choose(self, data: st.DataObject) -> tuple[Institute, str, Document]:
        chosen = [
            (institute, collection, document)
            for institute in self.publisher.institutes.values()
            for collection, documents in institute.collections.items()
            for document in documents
        ]
        return data.draw(st.sampled_from(chosen), label="document")

    def _publish_changes(self, changes: list[str], data: st.DataObject) -> None:
        for change in changes:
            institute, collection, document = self._choose(data)
            size = data.draw(st.sampled_from(_SIZES), label="size")
            slug = document.id.partition("/")[2]
            if change == "add":
                self._publish(institute, collection, size, packed=size == _SIZES[0])
            elif change == "supersede":
                self._publish(institute, collection, size, packed=False, supersedes=[slug])
            elif change == "change":
                self.number += 1
                self._write(institute, slug, collection, size, packed=document.files[0].packed)
            elif change == "rename":
                self._rename(institute, collection, document)
            elif change == "withdraw":
                institute.withdraw(slug, collection)
            elif change == "move":
                self._move(institute, collection, document)
            else:
                self._take_away(institute, collection, document)
            self._happened()
        self._build()

    def _rename(self, institute: Institute, collection: str, document: Document) -> None:
        self.number += 1
        file = dataclasses.replace(document.files[0], name=f"renamed-{self.number}.pdf")
        renamed = dataclasses.replace(document, titles={"en": f"Renamed {self.number}"}, files=(file,))
        documents = institute.collections[collection]
        institute.collections[collection] = [renamed if one.id == document.id else one for one in documents]

    def _move(self, institute: Institute, collection: str, document: Document) -> None:
        if self._take_away(institute, collection, document):
            other = next(name for name in COLLECTIONS if name != collection)
            file = dataclasses.replace(document.files[0], segment="?")  # its text goes into a new one there
            moved = dataclasses.replace(document, files=(file,))
            institute.collections[other] = [*institute.collections.get(other, ()), moved]

    def _take_away(self, institute: Institute, collection: str, document: Document) -> bool:
        """Not the last one of a collection: that a list is empty is more often a mistake, and is refused."""
        left = [one for one in institute.collections[collection] if one.id != document.id]
        if left:
            institute.collections[collection] = left
        return bool(left)

    # The reader

    def _sync(self, progress: Progress | None = None, *, texts_only: bool = False, dry_run: bool = False) -> SourceReport:
        return sync(self.library, tuning=QUICK, progress=progress, texts_only=texts_only, dry_run=dry_run).sources[0]

    @rule()
    @precondition(lambda self: self.settled != "everything")
    def sync_cleanly(self) -> None:
        self._build()
        report = self._sync()
        assert report.result in ("complete", "nothing_new") and not report.errors, report
        seen[f"clean: {report.result}"] += 1
        plan = self._sync(dry_run=True).plan
        assert plan is not None and plan.actions == (), plan
        again = self._sync()
        assert (again.result, again.requests) == ("nothing_new", 2)
        self._check(texts_only=False)
        self.settled = "everything"

    @rule()
    @precondition(lambda self: not self.settled)
    def sync_texts_only(self) -> None:
        self._build()
        report = self._sync(texts_only=True)
        assert report.result in ("complete", "nothing_new") and not report.errors, report
        seen["texts only"] += 1
        report = self._sync(texts_only=True, dry_run=True)
        assert report.plan is not None and report.plan.actions == (), report.plan
        self._check(texts_only=True)
        self.settled = "texts"

    @rule(changes=st.lists(st.sampled_from(CHANGES), max_size=4), data=st.data())
    def changes_are_published(self, changes: list[str], data: st.DataObject) -> None:
        self._publish_changes(changes, data)

    @rule(
        change=st.sampled_from(CHANGES),
        accident=st.sampled_from(("bad link", "liar", "lagging", "killed", "killed")),
        texts_only=st.booleans(),
        data=st.data(),
    )
    def accident_while_something_is_new(self, change: str, accident: str, texts_only: bool, data: st.DataObject) -> None:
        self._publish_changes([change], data)
        before = self._versions()
        if accident == "killed":
            outcome = self._killed(data)
        elif accident == "lagging":
            back = data.draw(st.integers(1, 3), label="builds ago")
            self._stamp.write_bytes(self.stamps[max(1, self.publisher.version - back)])
            outcome = self._sync(texts_only=texts_only).result
            self._stamp.write_bytes(self.stamps[self.publisher.version])
        else:
            faults = data.draw(st.lists(st.sampled_from((*FAULTS, "ok")), min_size=1, max_size=4), label="faults")
            self.server.say(data.draw(st.sampled_from(PLACES)), " ".join(faults) + " ..." * (accident == "liar"))
            outcome = self._sync(texts_only=texts_only).result
            self.server.well()
        seen[f"{accident}: {outcome}"] += 1
        after = self._versions()
        assert all(after.get(identifier, 0) >= version for identifier, version in before.items()), "older than what was here"
        self.settled = ""

    def _killed(self, data: st.DataObject) -> str:
        phase = data.draw(st.sampled_from(PHASES), label="phase")
        left = data.draw(st.integers(1, 8), label="step")

        def moved(progress: Progress) -> None:
            nonlocal left
            left -= progress.phase == phase
            if left <= 0:
                raise _KilledError

        try:
            return self._sync(Progress(moved=moved)).result
        except _KilledError:
            return phase
        finally:
            self.library.close()
            self.library = Library.open(Home.at(self.folder / "home"))

    @property
    def _stamp(self) -> Path:
        return self.publisher.public / "metadata" / "timestamp.json"

    def _versions(self) -> dict[str, int]:
        return {row.id: row.version for row in self.library.catalogue.collections()}

    @invariant()
    def whole(self) -> None:
        checked = self.library.verify()
        assert checked.ok, checked

    def _check(self, *, texts_only: bool) -> None:
        """What is installed is what was signed; what is wanted is here; a search finds what holds, and nothing else."""
        library = self.library
        signed: dict[str, tuple[str, Document]] = {}
        for institute in self.publisher.institutes.values():
            for collection, documents in institute.collections.items():
                signed |= {document.id: (f"{institute.name}/{collection}", document) for document in documents}
        entries = {entry.document.id: entry for entry in library.entries()}
        assert entries.keys() == signed.keys()
        superseded = {target for _, document in signed.values() for target in document.related("supersedes")}
        here = library.catalogue.objects_here()
        for identifier, (collection, document) in signed.items():
            entry = entries[identifier]
            assert entry.collection_ids == (collection,), (identifier, entry.collection_ids, collection)
            assert entry.document.titles == document.titles
            assert [(file.sha256, file.name) for file in entry.document.files] == [
                (file.sha256, file.name) for file in document.files
            ]
            withdrawn = document.declared_status == "withdrawn"
            assert entry.status.key == ("withdrawn" if withdrawn else "superseded" if identifier in superseded else "unknown")
            for file in document.files:
                assert file.sha256 in here or (texts_only and not file.packed)
            word = self.words[identifier]
            current = [] if withdrawn or identifier in superseded else [identifier]
            assert [hit.entry.document.id for hit in library.search(word).hits] == current, word
            found = library.search(word, filters=Filters(status_all=True)).hits
            assert [hit.entry.document.id for hit in found] == [identifier], word
        assert library.catalogue.dirty_count() == 0
        assert library.summary()["documents"] == len(signed)


def _run(examples: int, steps: int, *, always_the_same: bool) -> None:
    seen.clear()
    run_state_machine_as_test(
        Machine,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            derandomize=always_the_same,
            database=None,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
    print(f"\nsyncs: {dict(sorted(seen.items()))}")


def test_whatever_happens_a_finished_sync_leaves_what_was_signed() -> None:
    _run(14, 16, always_the_same=True)
    assert seen["clean: complete"] and seen["texts only"], seen


@pytest.mark.long
def test_whatever_happens_for_longer() -> None:
    _run(100, 40, always_the_same=False)
