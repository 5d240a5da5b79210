"""Whatever publishers, links, mirrors and readers do, in whatever order: after a sync that could be finished there is nothing
left to do, and what is installed is exactly what was signed and what was wished for.

A state machine that hypothesis drives: two institutes publish, change, move, rename, withdraw and take away tiny documents
(`tests/support/offering.py`); a reader changes its mind about what to keep and asks for single documents (`wishes.py`); its
source has mirrors that are honest, lag, lie or are dead (`places.py`), a link that cuts, and kills. A kill is an exception
that nothing catches, at a step of the sync; real ones are in `test_kill.py` and `test_random_kills.py`.
"""

from __future__ import annotations

import contextlib
import itertools
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
from hypothesis.errors import FlakyFailure, FlakyStrategyDefinition
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from resources.home import Home
from resources.library import Library
from resources.models import Document
from resources.results import Filters
from resources.store.catalogue_sync import Rule
from sync.progress import PHASES, Progress
from sync.run import SourceReport, sync
from sync.sources import add_source
from tests.support.kills import QUICK
from tests.support.offering import CHANGES, COLLECTIONS, INSTITUTES, ROLES, Offering, Signed, listings
from tests.support.places import KINDS, LIES, PATTERNS, Places
from tests.support.web import Request
from tests.support.wishes import TAGS, Wishes, means, queue

T = TypeVar("T")

CUTS = ("cut:0", "cut:50", "cut:400", "cut:9000", "ok")
FAULTS = (*LIES, "norange", "badrange", "chunked", "ok")
RULES = st.builds(
    Rule,
    collection=st.sampled_from(("", "", "", *(f"{institute}/{name}" for institute in INSTITUTES for name in COLLECTIONS))),
    documents=st.sampled_from((*[True] * 7, False)),  # one condition alone shows more than several together
    languages=st.sampled_from(((), (), (), ("en",), ("fr", "en"), ("zh",), ("zh-Hans",))),
    roles=st.sampled_from(((), (), (), *((role,) for role in ROLES), ROLES[1:])),
    max_size=st.sampled_from((None, 2_000, 10_000)),
)

seen: Counter[str] = Counter()
# What must have been seen, or the run has shown little.
ALWAYS = (
    "clean: complete", "texts only: complete", "kills", "cuts", "mirror lists", *(f"places: {kind}" for kind in KINDS),
    "keep: a rule", "keep: no rule any more", "gets", "patches of a list: had",
)  # fmt: skip


class _KilledError(BaseException):
    """Caught by nothing in the program."""


class Machine(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        seen["examples"] += 1
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
    def changes_are_published(self, changes: list[str], data: st.DataObject) -> None:
        self._publish(changes, data)

    def _publish(self, changes: list[str], data: st.DataObject) -> None:
        def choose(possible: Sequence[T], what: str) -> T:
            return possible[data.draw(st.integers(0, len(possible) - 1), label=what)]

        for change in changes:
            self.offering.change(change, choose)
            seen[f"changes: {change}"] += 1
        self.offering.build()
        self.settled = ""

    @rule(
        own=st.sampled_from((*KINDS, "honest", "lagging")),
        mirrors=st.permutations(KINDS).flatmap(lambda kinds: st.integers(0, len(KINDS)).map(lambda count: kinds[:count])),
        lie=st.tuples(st.sampled_from(PATTERNS), st.sampled_from(LIES)),
        copy=st.booleans(),
    )
    def arrange_places(self, own: str, mirrors: list[str], lie: tuple[str, str], copy: bool) -> None:
        """`copy`: those that lag have seen what is published now; they will not see what comes next."""
        self.places.arrange(self.library, own, mirrors, lie)
        if copy:
            self.places.copy(self.offering.version)
        seen["mirror lists"] += bool(mirrors)
        self.settled = ""

    @rule(rule=RULES, forget=st.booleans(), data=st.data())
    def keep(self, rule: Rule, forget: bool, data: st.DataObject) -> None:
        if forget and self.wishes.rules:
            self.wishes.forget(self.library, data.draw(st.sampled_from(sorted(self.wishes.rules)), label="of which"))
            seen["keep: no rule any more"] += 1
        else:
            self.wishes.keep(self.library, rule)
            seen["keep: a rule"] += 1
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
        seen[f"gets: {'later' if later else 'now'}"] += 1
        seen["gets"] += 1
        self.settled = ""
        if not later:
            self._finish("asked only")

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
        if self._finish(""):
            self.settled = "everything"

    @rule()
    @precondition(lambda self: not self.settled)
    def sync_texts_only(self) -> None:
        if self._finish("texts only"):
            self.settled = "texts"

    def _finish(self, mode: str) -> bool:
        """A sync that nothing disturbs but the places that it has: where one of them answers, it ends as it should."""
        version = self.places.answers(self.offering.version, self._trusted())
        before = self.library.catalogue.objects_here()
        lists = self._lists()
        report = self._sync(mode)
        what = mode or "clean"
        if version is None:
            seen[f"{what}, no place: {report.result}"] += 1
            self._survived(lists)
            return False
        context = (self.places.order, self.places.lie, version, report)
        assert report.result in ("complete", "nothing_new") and not report.errors, context
        seen[f"{what}: {report.result}"] += 1
        seen["an older version was taken"] += version < self.offering.version
        signed = self.offering.signed[version]
        self._check_here(signed, before, mode)
        self._check_lists(signed)
        plan = self._sync(mode, dry_run=True).plan
        assert plan is not None and plan.actions == (), (context, plan)
        if not mode:
            again = self._sync()
            assert (again.result, again.errors) == ("nothing_new", ())
            assert again.requests == 2 or self.places.order[0] != "honest"
        return True

    @rule(
        change=st.sampled_from(CHANGES),
        accident=st.sampled_from(("cuts", "faults", "killed", "killed")),
        mode=st.sampled_from(("", "", "texts only", "asked only")),
        data=st.data(),
    )
    def accident_while_something_is_new(self, change: str, accident: str, mode: str, data: st.DataObject) -> None:
        self._publish([change], data)
        lists = self._lists()
        if accident == "killed":
            outcome = self._killed(data, mode)
        else:
            possible = st.sampled_from(CUTS if accident == "cuts" else FAULTS)
            faults = data.draw(st.lists(possible, min_size=1, max_size=4), label="faults")
            pattern = "*" if accident == "cuts" else data.draw(st.sampled_from(PATTERNS), label="of what")
            for server in self.places.servers:  # the link is the reader's
                server.say(pattern, " ".join(faults))
            outcome = self._sync(mode).result
            self.places.well()
        seen[f"{accident}: {outcome}"] += 1
        self._survived(lists)

    def _killed(self, data: st.DataObject, mode: str) -> str:
        phase = data.draw(st.sampled_from(PHASES), label="phase")
        left = data.draw(st.sampled_from((1, 1, 2, 3, 5, 8)), label="step")

        def moved(progress: Progress) -> None:
            nonlocal left
            left -= progress.phase == phase
            if left <= 0:
                raise _KilledError

        try:
            return f"not, {self._sync(mode, Progress(moved=moved)).result}"
        except _KilledError:
            seen["kills"] += 1
            return phase
        finally:
            self.library.close()
            self.library = Library.open(Home.at(self.folder / "home"))

    def _sync(self, mode: str = "", progress: Progress | None = None, *, dry_run: bool = False) -> SourceReport:
        seen["syncs"] += 1
        seen.update(f"places: {kind}" for kind in self.places.order)
        texts, asked = mode == "texts only", mode == "asked only"
        if not dry_run and not texts:
            for version in {self.offering.version, self.places.lag} - {0}:
                self.may_be_here |= self.wishes.documents(self.offering.signed[version], asked_only=asked)
        try:
            return sync(
                self.library, tuning=QUICK, progress=progress, texts_only=texts, asked_only=asked, dry_run=dry_run
            ).sources[0]
        finally:
            self._count(self.places.asked())

    def _count(self, requests: Sequence[Request]) -> None:
        for request in requests:
            seen["cuts"] += request.fault.startswith("cut")
            if request.path.startswith("patches/"):
                what = "a document" if request.path.rpartition("-")[2] in self.offering.words else "a list"
                seen[f"patches of {what}: {'had' if request.fault == 'ok' else 'not had'}"] += 1

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

    def _check_here(self, signed: Signed, before: frozenset[str], mode: str) -> None:
        """Every file and text that is to be here is, and nothing else has come."""
        here = self.library.catalogue.objects_here()
        wanted = set() if mode == "texts only" else self.wishes.documents(signed, asked_only=mode == "asked only")
        texts = {self.offering.segments[name, str(file.segment)] for name, _, file in listings(signed)}
        texts |= {file.sha256 for _, _, file in listings(signed) if file.packed}
        if mode == "asked only":  # texts wait, unless what was asked for travels with them
            assert before | wanted <= here <= before | wanted | texts
        else:  # what no list names any more has gone, but for what a file that is still to come is made of
            due = before & {file.sha256 for _, _, file in listings(signed)} | wanted | texts
            listed = before & set(self.offering.segments.values())  # a list may name one of which nothing is needed any more
            assert due <= here <= due | (before if mode == "texts only" else listed)
        self.wishes.asked = self.wishes.waiting(signed, here)
        assert queue(self.library) == self.wishes.asked
        assert mode == "texts only" or not self.wishes.asked
        if mode != "asked only":
            self._check_found(signed)

    def _check_lists(self, signed: Signed) -> None:
        """Row for row what was signed; what is told to be here is."""
        library = self.library
        documents = {document.id: document for listed in signed.values() for document in listed}
        superseded = {target for document in documents.values() for target in document.related("supersedes")}
        entries = {entry.document.id: entry for entry in library.entries()}
        assert entries.keys() == documents.keys()
        here = library.catalogue.objects_here()
        for identifier, document in documents.items():
            entry = entries[identifier]
            listed_in = {name for name, listed in signed.items() if any(one.id == identifier for one in listed)}
            assert set(entry.collection_ids) == listed_in
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
        after = {identifier: _successors(documents, identifier) for identifier in documents}
        old = {one for one in documents if after[one] or documents[one].declared_status == "withdrawn"}
        for sha256, identifiers in having.items():
            word = self.offering.words[sha256]
            found = {hit.entry.document.id for hit in library.search(word, filters=Filters(status_all=True)).hits}
            assert found == identifiers, word
            # What is superseded is offered beside its successor where that lacks its language.
            apart = {one for one in identifiers if any(_languages(documents[one]) - _languages(new) for new in after[one])}
            beside = apart.union(*([new.id for new in after[one]] for one in apart))
            found = {hit.entry.document.id for hit in library.search(word).hits}
            assert identifiers - old <= found <= (identifiers - old) | beside, (word, found, identifiers, old)


def _successors(documents: dict[str, Document], identifier: str) -> list[Document]:
    """Those that replace it, and those that replace them."""
    direct = [one for one in documents.values() if identifier in one.related("supersedes")]
    return [*direct, *(further for one in direct for further in _successors(documents, one.id))]


def _languages(document: Document) -> set[str]:
    return {file.language for file in document.files}


def _told(file: Any) -> tuple[object, ...]:
    """Of a file, all but the segment: of several collections that list it, one counts."""
    return file.sha256, file.length, file.name, file.language, file.role


def _run(machine: type[RuleBasedStateMachine], examples: int, steps: int, *, always_the_same: bool) -> None:
    """What is drawn hangs on what came of the steps before, and that on the moment of a kill. Where the same choices lead
    elsewhere than they did once, Hypothesis ends the run: that says nothing about the program, and others follow."""
    with contextlib.suppress(FlakyStrategyDefinition):
        run_state_machine_as_test(
            machine,
            settings=settings(
                max_examples=examples,
                stateful_step_count=steps,
                derandomize=always_the_same,
                database=None,
                deadline=None,
                suppress_health_check=list(HealthCheck),
                report_multiple_bugs=False,
            ),
        )
    print("\n" + "\n".join(f"{what}: {count}" for what, count in sorted(seen.items())))


def _run_until_seen(what: Sequence[str], examples: Sequence[int], steps: int, *, always_the_same: bool) -> None:
    """So many examples, and then more, if need be."""
    seen.clear()
    for number in examples:
        _run(Machine, number, steps, always_the_same=always_the_same)
        if seen["examples"] >= examples[0] and all(seen[one] for one in what):
            return
    pytest.fail(f"not seen: {[one for one in what if not seen[one]]} in {seen}")


def test_whatever_happens_a_finished_sync_leaves_what_was_signed_and_wished_for() -> None:
    _run_until_seen(ALWAYS, (6, 12, 24, 48), 16, always_the_same=True)


@pytest.mark.long
def test_whatever_happens_for_longer() -> None:
    what = (*ALWAYS, "patches of a document: had", "an older version was taken")
    _run_until_seen(what, (100, 100, 100), 40, always_the_same=False)


def test_what_is_drawn_may_hang_on_what_came_of_it_and_a_mistake_is_one_all_the_same() -> None:
    moments = itertools.count()

    class Drawing(RuleBasedStateMachine):
        broken = False

        @rule(data=st.data())
        def draw(self, data: st.DataObject) -> None:
            data.draw(st.integers(0, next(moments) % 7 + 1))
            assert not self.broken

    _run(Drawing, 24, 8, always_the_same=True)
    Drawing.broken = True
    with pytest.raises((AssertionError, FlakyFailure)):
        _run(Drawing, 24, 8, always_the_same=True)
