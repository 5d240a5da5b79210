"""Whatever publishers, links, mirrors and readers do, in whatever order: after a sync that could be finished there is nothing
left to do, and what is installed is exactly what was signed and what was wished for.

A state machine that hypothesis drives: two institutes publish, change, move, rename, withdraw and take away tiny documents
(`tests/support/offering.py`); a reader changes its mind about what to keep and asks for single documents (`wishes.py`); its
source has mirrors that are honest, lag, lie or are dead (`places.py`), a link that cuts, and kills. A kill is an exception
that nothing catches, at a step of the sync; real ones are in `test_kill.py` and `test_random_kills.py`.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any, TypeVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from resources.catalogue_sync import Rule
from resources.home import Home
from resources.library import Library
from resources.models import Document
from resources.results import Filters
from sync.progress import PHASES, Progress
from sync.run import SourceReport, sync
from sync.sources import add_source
from tests.support.kills import QUICK
from tests.support.offering import CHANGES, COLLECTIONS, INSTITUTES, ROLES, Offering, Signed, listings
from tests.support.places import KINDS, LIES, PATTERNS, Places
from tests.support.wishes import TAGS, Wishes, means, queue

T = TypeVar("T")

FAULTS = (*LIES, "cut:400", "norange", "badrange", "chunked", "ok")
RULES = st.builds(
    Rule,
    collection=st.sampled_from(("", *(f"{institute}/{name}" for institute in INSTITUTES for name in COLLECTIONS))),
    documents=st.sampled_from((True, True, True, False)),
    languages=st.lists(st.sampled_from(TAGS), max_size=2, unique=True).map(tuple),
    roles=st.lists(st.sampled_from(ROLES), max_size=2, unique=True).map(tuple),
    max_size=st.sampled_from((None, None, 2_000, 10_000)),
)

seen: Counter[str] = Counter()


class _KilledError(BaseException):
    """Caught by nothing in the program."""


class Machine(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        memory = Path("/dev/shm")  # a disk that flushes at once
        self.folder = Path(tempfile.mkdtemp(prefix="fieldshelf-machine-", dir=memory if memory.is_dir() else None))
        self.settled = ""  # how far a sync has come since something happened: nowhere, to the texts, to everything
        self.offering = Offering(self.folder / "public")
        self.places = Places(self.folder / "public", self.folder)
        self.wishes = Wishes()
        self.may_be_here: set[str] = set()  # documents that some sync was to fetch
        self.library = Library.open(Home.at(self.folder / "home"))
        add_source(self.library, "hq", self.places.own.url, fingerprint=self.offering.publisher.fingerprint)

    def teardown(self) -> None:
        self.library.close()
        self.places.close()
        shutil.rmtree(self.folder)

    # What is published, where, and what is wished for

    @rule(changes=st.lists(st.sampled_from(CHANGES), min_size=1, max_size=4), data=st.data())
    def publish(self, changes: list[str], data: st.DataObject) -> None:
        def choose(possible: Sequence[T], what: str) -> T:
            return data.draw(st.sampled_from(possible), label=what)

        for change in changes:
            self.offering.change(change, choose)
            seen[f"changes: {change}"] += 1
        self.offering.build()
        self.settled = ""

    @rule(
        own=st.sampled_from((*KINDS, "honest")),
        mirrors=st.lists(st.sampled_from(KINDS), max_size=4, unique=True),
        lie=st.tuples(st.sampled_from(PATTERNS), st.sampled_from(LIES)),
    )
    def arrange_places(self, own: str, mirrors: list[str], lie: tuple[str, str]) -> None:
        self.places.arrange(self.library, own, mirrors, lie)
        seen["mirror lists"] += bool(mirrors)
        self.settled = ""

    @rule()
    @precondition(lambda self: self.places.lag < self.offering.version)
    def lagging_places_catch_up(self) -> None:
        self.places.copy(self.offering.version)
        self.settled = ""

    @rule(rule=RULES)
    def keep(self, rule: Rule) -> None:
        self.wishes.keep(self.library, rule)
        seen["keep: a rule"] += 1
        self.settled = ""

    @rule(rule=RULES)
    def keep_no_rule(self, rule: Rule) -> None:
        """For what `rule` would be about."""
        self.wishes.forget(self.library, rule.collection)
        seen["keep: no rule"] += 1
        self.settled = ""

    @rule(data=st.data(), tags=st.lists(st.sampled_from(TAGS), max_size=1).map(tuple), later=st.booleans())
    @precondition(lambda self: self.library.catalogue.missing())
    def get(self, data: st.DataObject, tags: tuple[str, ...], later: bool) -> None:
        """A document that is listed and not wholly here."""
        waiting = self.library.catalogue.missing()
        listed = [
            document
            for document in self.library.catalogue.documents()
            if any(file.sha256 in waiting and means(tags, file) for file in document.files)
        ]
        if not listed:
            return
        document = data.draw(st.sampled_from(listed), label="document")
        self.wishes.ask(self.library, document.id, tags)
        seen["gets: later" if later else "gets: now"] += 1
        self.settled = ""
        if not later:
            self._finish(asked_only=True)

    @rule(data=st.data())
    @precondition(lambda self: self.wishes.asked)
    def get_no_more(self, data: st.DataObject) -> None:
        self.wishes.give_up(self.library, data.draw(st.sampled_from(sorted(self.wishes.asked)), label="document"))
        seen["gets: given up"] += 1
        self.settled = ""

    # Syncs

    @rule()
    @precondition(lambda self: self.settled != "everything")
    def sync_cleanly(self) -> None:
        if self._finish():
            self.settled = "everything"

    @rule()
    @precondition(lambda self: not self.settled)
    def sync_texts_only(self) -> None:
        if self._finish(texts_only=True):
            self.settled = "texts"

    def _finish(self, **how: bool) -> bool:
        """A sync that nothing disturbs but the places that it has: where one of them answers, it ends as it should."""
        version = self.places.answers(self.offering.version, self._trusted())
        before = self.library.catalogue.objects_here()
        lists = self._lists()
        report = self._sync(**how)
        what = " ".join(how) or "clean"
        if version is None:
            seen[f"{what}, no place: {report.result}"] += 1
            self._survived(lists)
            return False
        context = (self.places.order, self.places.lie, version, report)
        assert report.result in ("complete", "nothing_new") and not report.errors, context
        seen[f"{what}: {report.result}"] += 1
        seen["an older version was taken"] += version < self.offering.version
        signed = self.offering.signed[version]
        self._check_here(signed, before, **how)
        self._check_lists(signed)
        plan = self._sync(dry_run=True, **how).plan
        assert plan is not None and plan.actions == (), (context, plan)
        if not how:
            again = self._sync()
            assert (again.result, again.errors) == ("nothing_new", ())
            assert again.requests == 2 or self.places.order[0] != "honest"
        return True

    @rule(
        accident=st.sampled_from(("bad link", "killed", "killed")),
        how=st.sampled_from(({}, {}, {"texts_only": True}, {"asked_only": True})),
        data=st.data(),
    )
    @precondition(lambda self: self.settled != "everything")
    def an_accident(self, accident: str, how: dict[str, bool], data: st.DataObject) -> None:
        lists = self._lists()
        if accident == "killed":
            outcome = self._killed(data, how)
        else:
            server = data.draw(st.sampled_from(self.places.servers), label="server")
            faults = data.draw(st.lists(st.sampled_from(FAULTS), min_size=1, max_size=4), label="faults")
            server.say(data.draw(st.sampled_from(PATTERNS), label="of what"), " ".join(faults))
            outcome = self._sync(**how).result
            self.places.well()
        seen[f"{accident}: {outcome}"] += 1
        self._survived(lists)
        self.settled = ""

    def _killed(self, data: st.DataObject, how: dict[str, bool]) -> str:
        phase = data.draw(st.sampled_from(PHASES), label="phase")
        left = data.draw(st.integers(1, 8), label="step")

        def moved(progress: Progress) -> None:
            nonlocal left
            left -= progress.phase == phase
            if left <= 0:
                raise _KilledError

        try:
            return f"not, {self._sync(Progress(moved=moved), **how).result}"
        except _KilledError:
            seen["kills"] += 1
            return phase
        finally:
            self.library.close()
            self.library = Library.open(Home.at(self.folder / "home"))

    def _sync(self, progress: Progress | None = None, **how: bool) -> SourceReport:
        self._intend(**how)
        seen["syncs"] += 1
        for kind in self.places.order:
            seen[f"places: {kind}"] += 1
        try:
            return sync(self.library, tuning=QUICK, progress=progress, **how).sources[0]
        finally:
            for request in self.places.asked():
                seen["cuts"] += request.fault.startswith("cut")
                if request.path.startswith("patches/"):
                    new = request.path.rpartition("-")[2]
                    what = "a document" if new in self.offering.words else "a list"
                    seen[f"patches of {what}: {'had' if request.fault == 'ok' else 'not had'}"] += 1

    def _intend(self, *, dry_run: bool = False, texts_only: bool = False, asked_only: bool = False) -> None:
        """Takes down what a sync may fetch now, from whatever place."""
        if not dry_run and not texts_only:
            for version in {self.offering.version, self.places.lag} - {0}:
                self.may_be_here |= self.wishes.documents(self.offering.signed[version], asked_only=asked_only)

    # What must be true

    @invariant()
    def whole(self) -> None:
        """And nothing is here that nobody wanted."""
        checked = self.library.verify()
        assert checked.ok, checked
        travelling = {*self.offering.segments.values(), *self._packed()}
        assert self.library.catalogue.objects_here() <= self.may_be_here | travelling

    def _packed(self) -> set[str]:
        every = (listings(signed) for signed in self.offering.signed.values())
        return {file.sha256 for listed in every for _, _, file in listed if file.packed}

    def _lists(self) -> dict[str, tuple[int, str]]:
        return {row.id: (row.version, row.sha256) for row in self.library.catalogue.collections()}

    def _trusted(self) -> int:
        """The newest version that the library has seen."""
        path = self.library.home.library / "metadata" / "hq" / "timestamp.json"
        return int(json.loads(path.read_bytes())["signed"]["version"]) if path.exists() else 0

    def _survived(self, before: dict[str, tuple[int, str]]) -> None:
        """Nothing is older than what was here, and nobody who waits is forgotten."""
        after = self._lists()
        assert all(after.get(name, (0,))[0] >= version for name, (version, _) in before.items()), "older than what was here"
        left = queue(self.library)
        assert left.items() <= self.wishes.asked.items()
        listed = {document.id: document for document in self.library.catalogue.documents()}
        here = self.library.catalogue.objects_here()
        for identifier in self.wishes.asked.keys() - left.keys():
            files = listed[identifier].files if identifier in listed else ()
            assert all(file.sha256 in here for file in files if means(self.wishes.asked[identifier], file)), identifier
        self.wishes.asked = left

    def _check_here(self, signed: Signed, before: frozenset[str], *, texts_only: bool = False, asked_only: bool = False) -> None:
        """Every file and text that is to be here is, and nothing else has come."""
        here = self.library.catalogue.objects_here()
        wanted = set() if texts_only else self.wishes.documents(signed, asked_only=asked_only)
        texts = {self.offering.segments[name, str(file.segment)] for name, _, file in listings(signed)}
        texts |= {file.sha256 for _, _, file in listings(signed) if file.packed}
        if asked_only:  # texts wait, unless what was asked for travels with them
            assert before | wanted <= here <= before | wanted | texts
        else:
            assert here == before | wanted | texts
        self.wishes.asked = self.wishes.waiting(signed, here)
        assert queue(self.library) == self.wishes.asked
        assert texts_only or not self.wishes.asked
        if not asked_only:
            self._check_found(signed)

    def _check_lists(self, signed: Signed) -> None:
        """Row for row what was signed; what is told to be here is."""
        library = self.library
        documents = {document.id: document for listed in signed.values() for document in listed}
        superseded = _superseded(documents)
        entries = {entry.document.id: entry for entry in library.entries()}
        assert entries.keys() == documents.keys()
        here = library.catalogue.objects_here()
        for identifier, document in documents.items():
            entry = entries[identifier]
            assert set(entry.collection_ids) == {name for name, _, file in listings(signed) if _ is document or _.id == identifier}
            assert entry.document.titles == document.titles
            assert [_told(file) for file in entry.document.files] == [_told(file) for file in document.files]
            assert entry.here == {file.sha256 for file in document.files} & here
            withdrawn = document.declared_status == "withdrawn"
            assert entry.status.key == ("withdrawn" if withdrawn else "superseded" if identifier in superseded else "unknown")
        assert library.summary()["documents"] == len(documents)

    def _check_found(self, signed: Signed) -> None:
        """A search finds what holds, and nothing else."""
        library = self.library
        assert library.catalogue.dirty_count() == 0
        having: dict[str, set[str]] = {}
        for _, document, file in listings(signed):
            having.setdefault(file.sha256, set()).add(document.id)
        documents = {document.id: document for listed in signed.values() for document in listed}
        old = _superseded(documents) | {one.id for one in documents.values() if one.declared_status == "withdrawn"}
        for sha256, identifiers in having.items():
            word = self.offering.words[sha256]
            assert {hit.entry.document.id for hit in library.search(word).hits} == identifiers - old, word
            found = library.search(word, filters=Filters(status_all=True)).hits
            assert {hit.entry.document.id for hit in found} == identifiers, word


def _superseded(documents: dict[str, Document]) -> set[str]:
    return {target for document in documents.values() for target in document.related("supersedes")}


def _told(file: Any) -> tuple[object, ...]:
    """Of a file, all but the segment: of several collections that list it, one counts."""
    return file.sha256, file.length, file.name, file.language, file.role


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
    print("\n" + "\n".join(f"{what}: {count}" for what, count in sorted(seen.items())))


def test_whatever_happens_a_finished_sync_leaves_what_was_signed() -> None:
    _run(14, 16, always_the_same=True)
    for what in ("clean: complete", "texts_only: complete", "kills", "cuts", "keep: a rule", "gets: now", "mirror lists"):
        assert seen[what], (what, seen)
    assert all(seen[f"places: {kind}"] for kind in KINDS), seen


@pytest.mark.long
def test_whatever_happens_for_longer() -> None:
    _run(100, 40, always_the_same=False)
