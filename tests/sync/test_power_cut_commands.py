"""The power goes in the middle of a command: the first opening of a library, `source add`, `keep`, `get`, `verify --repair`,
the upgrade of an older library, and what is personal. Afterwards the library opens, `verify` finds nothing, the command
repeated does what it was to do, the next sync completes, and what is personal is there.

`make test` takes a sample of the moments, always the same; `make test-long` every one.
"""

from __future__ import annotations

import random
import shutil
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import apsw
import pytest

from resources.home import Home
from resources.library import Library
from resources.store.catalogue_sync import Rule
from sync.sources import add_source
from tests.support import commands
from tests.support.commands import PAGES, READING
from tests.support.kills import Ended, Job, Nursery, Scene, next_sync, recovered
from tests.support.older import as_version
from tests.support.publishers import Publisher

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="fork and /proc")
SAMPLE = 3  # of the moments of each command


@dataclass
class Act:
    """A command in a copy of the library at `home`, which is sound unless `broken`."""

    scene: Scene
    home: Path
    words: tuple[str, ...]
    done: Callable[[Library], object]  # what is true when the command has done what it is for
    broken: bool = False
    fits: tuple[str, ...] = ()  # errors of the command repeated that say that it had been done
    source: bool = True  # known, or to be added before the next sync
    new: bool = False  # it begins like `opening`, which is an act of its own
    plain: Ended | None = None


class Acts:
    """Makes them, each when it is asked for."""

    def __init__(self, folder: Path, made: dict[str, Scene], nursery: Nursery, publisher: Publisher) -> None:
        self._folder, self._made, self.nursery, self._publisher = folder, made, nursery, publisher
        self._known: dict[str, Act] = {}

    def get(self, name: str) -> Act:
        if name not in self._known:
            act = self._known[name] = getattr(self, f"_{name}")(self._folder / name)
            counted = self._folder / f"{name} counted"
            shutil.copytree(act.home, counted)
            act.plain = self.nursery.run(Job(str(counted), command=act.words, count=True))
            assert act.plain.code == 0 and act.plain.error is None, act.plain
            with Library.open(Home.at(counted)) as library:
                assert act.done(library), name
        return self._known[name]

    def add(self, scene: Scene) -> tuple[str, ...]:
        with Library.open(Home.at(self._made["first"].home)) as library:
            (source,) = library.catalogue.sources()
        return ("source", "add", "hq", scene.server.url, "--fingerprint", source.fingerprint or "")

    def _empty(self, home: Path) -> Path:
        home.mkdir()
        return home

    def _copy(self, home: Path, name: str = "update") -> Path:
        """Of somebody's library, with something personal in it."""
        shutil.copytree(self._made[name].home, home)
        with Library.open(Home.at(home)) as library:
            library.personal.record_position("hq/sop-0", "ab" * 32, 3, 9)
            library.personal.remember_search("convoys")
            library.personal.mark_seen()
        return home

    def _opening(self, home: Path) -> Act:
        return Act(self._made["first"], self._empty(home), ("status",), lambda library: True, source=False)

    def _first_reading(self, home: Path) -> Act:
        return Act(self._made["first"], self._empty(home), (READING,), _has_read, source=False, new=True)

    def _reading(self, home: Path) -> Act:
        return Act(self._made["update"], self._copy(home), (READING,), _has_read)

    def _first_add(self, home: Path) -> Act:
        scene = self._made["first"]
        return Act(scene, self._empty(home), self.add(scene), _has_source, fits=("source_exists",), new=True)

    def _add(self, home: Path) -> Act:
        """Where a lost catalogue left the metadata of another publisher under that name."""
        lost = home.with_name("of another")
        with Library.open(Home.at(lost)) as library:
            add_source(library, "hq", str(self._publisher.public))
            assert next_sync(library).errors == ()
        Library.open(Home.at(home)).close()
        shutil.copytree(lost / "library" / "metadata", home / "library" / "metadata")
        scene = self._made["first"]
        return Act(scene, home, self.add(scene), _has_source, fits=("source_exists",))

    def _keep(self, home: Path) -> Act:
        words = ("keep", "--language", "en", "--quota", "1G")
        rule = Rule("", languages=("en",))
        return Act(
            self._made["update"],
            self._copy(home),
            words,
            lambda library: (library.catalogue.rules(), library.catalogue.quota()) == ([rule], 1 << 30),
        )

    def _get(self, home: Path) -> Act:
        home = self._copy(home, "first")
        assert self.nursery.run(Job(str(home), command=("sync", "--texts-only"))).result == "0"
        return Act(self._made["first"], home, ("get", "hq/sop-0"), _has_file)

    def _repair(self, home: Path) -> Act:
        """Of a file that is damaged, one that is gone, and an index that is no database any more."""
        home = self._copy(home)
        with Library.open(Home.at(home)) as library:
            objects = sorted(library.objects.path(sha256) for sha256 in library.objects.all())
        objects[0].chmod(0o600)
        objects[0].write_bytes(b"damaged")
        objects[1].unlink()
        (home / "library" / "index.db").write_bytes(b"no database " * 1000)
        return Act(self._made["update"], home, ("verify", "--repair"), _is_whole, broken=True)

    def _restore(self, home: Path) -> Act:
        """Of the catalogue out of its backup, where a log of the damaged one is left."""
        home = self._copy(home)
        catalogue = home / "library" / "catalogue.db"
        connection = apsw.Connection(str(catalogue))
        connection.pragma("wal_autocheckpoint", 0)
        connection.execute("UPDATE state SET generation = generation + 1; UPDATE source SET title = 'written last'")
        log = catalogue.with_name("catalogue.db-wal").read_bytes()
        connection.close()
        catalogue.write_bytes(b"no database " * 5000)
        catalogue.with_name("catalogue.db-wal").write_bytes(log)
        return Act(self._made["update"], home, ("verify", "--repair"), _is_restored, broken=True)

    def _lost(self, home: Path) -> Act:
        """The same without a backup."""
        act = self._restore(home)
        (home / "library" / "catalogue.backup.db").unlink()
        act.source = False
        return act

    def _upgrade(self, home: Path) -> Act:
        """Of every database, and by somebody who goes on reading."""
        home = self._copy(home)
        as_version(home / "library" / "catalogue.db", "catalogue", 1)
        as_version(home / "personal" / "personal.db", "personal", 1)
        connection = apsw.Connection(str(home / "library" / "index.db"))
        connection.pragma("user_version", 2)
        connection.close()
        return Act(self._made["update"], home, (READING,), _has_read)


ACTS = ("opening", "first_reading", "reading", "first_add", "add", "keep", "get", "repair", "restore", "lost", "upgrade")


def _has_read(library: Library) -> bool:
    found = {one.document_id: one.page for one in library.personal.recent()}
    return found.get("hq/read") == PAGES and f"page {PAGES}" in library.personal.recent_searches(limit=100)


def _has_source(library: Library) -> bool:
    return [(source.name, source.pinned) for source in library.catalogue.sources()] == [("hq", True)]


def _has_file(library: Library) -> bool:
    return library.entry("hq/sop-0").available and not library.catalogue.asked()


def _is_restored(library: Library) -> bool:
    """And nothing out of the log of the damaged one has got into it."""
    return library.verify().ok and "written last" not in {source.title for source in library.catalogue.sources()}


def _is_whole(library: Library) -> bool:
    return library.verify().ok


class Power:
    """Cuts it, and looks at what is found; `cuts` counts by what was being written."""

    def __init__(self, acts: Acts, folder: Path) -> None:
        self._acts, self._nursery, self._folder = acts, acts.nursery, folder
        self.cuts: Counter[str] = Counter()

    def cut(self, act: Act, kind: str, number: int, seed: int | None, *, strict: bool = False) -> None:
        folder = self._folder / f"cut {self.cuts.total()}"
        folder.mkdir()
        home, after = folder / "home", folder / "after"
        shutil.copytree(act.home, home)
        ended = self._nursery.run(Job(str(home), command=act.words, power=(kind, number, seed, str(after)), strict=strict))
        assert ended.killed or ended.error is None, (kind, number, seed, ended)
        if ended.killed:
            self.cuts[kind] += 1
            try:
                self._look(act, after, _read_pages(home))
            except Exception as error:
                raise AssertionError(f"{' '.join(act.words)}: cut at {kind} {number}, seed {seed}") from error
        shutil.rmtree(folder)

    def _look(self, act: Act, home: Path, pages: int) -> None:
        _upgraded(act, home)
        if not act.broken:
            _opens(home)
        personal = _personal(act, home, pages)
        repeated = self._nursery.run(Job(str(home), command=act.words))
        if act.broken and repeated.result == "1":  # it has told what it has put right
            repeated = self._nursery.run(Job(str(home), command=act.words))
        assert repeated.error in (None, *act.fits), repeated
        assert repeated.result == "0" or repeated.error in act.fits, repeated
        _opens(home)
        with Library.open(Home.at(home)) as library:
            assert act.done(library)
        if not act.source:
            added = self._nursery.run(Job(str(home), command=self._acts.add(act.scene)))
            assert added.result == "0" or added.error == "source_exists", added
        recovered(home, act.scene, durable_parts=False)
        now = commands.kept(home)
        assert personal["positions"].items() <= now["positions"].items() or act.words == (READING,)
        assert set(personal["searches"]) <= set(now["searches"])

    def __str__(self) -> str:
        return f"power cuts by what was being written: {dict(self.cuts)}"


def _upgraded(act: Act, home: Path) -> None:
    """A database that is of another version than it was has the old one beside it, whole."""
    for name in ("library/catalogue.db", "personal/personal.db"):
        was = _sound(act.home / name)
        if 0 < was < _sound(home / name):
            assert _sound(home / f"{name}.before-{was + 1}") == was


def _sound(path: Path) -> int:
    """The version of a database; 0 where there is none, or none that is one."""
    if not path.is_file():
        return 0
    connection = apsw.Connection(str(path))
    try:
        return int(connection.pragma("user_version")) if connection.pragma("integrity_check") == "ok" else 0
    except (apsw.NotADBError, apsw.CorruptError):
        return 0
    finally:
        connection.close()


def _opens(home: Path) -> None:
    with Library.open(Home.at(home)) as library:
        checked = library.verify()
        assert checked.ok, checked


def _read_pages(home: Path) -> int:
    """How many pages it was told of that they are kept."""
    report = commands.done(home)
    return report.stat().st_size if report.exists() else 0


def _personal(act: Act, home: Path, pages: int) -> dict[str, Any]:
    """What there is, after looking whether everything is there that there was, and everything that was reported as done."""
    before = commands.kept(act.home) if (act.home / "personal").exists() else {"positions": {}, "searches": []}
    now = commands.kept(home)
    assert before["positions"].items() <= now["positions"].items(), (before, now)
    assert set(before["searches"]) | {f"page {page}" for page in range(1, pages + 1)} <= set(now["searches"]), (pages, now)
    assert now["positions"].get("hq/read", (0, ""))[0] >= pages, (pages, now)
    return now


@pytest.fixture(scope="module")
def acts(made: dict[str, Scene], nursery: Nursery, tmp_path_factory: pytest.TempPathFactory) -> Acts:
    folder = tmp_path_factory.mktemp("acts")
    other = Publisher(folder / "public", "other")
    other.build()
    return Acts(folder, made, nursery, other)


@pytest.fixture
def power(acts: Acts, tmp_path: Path) -> Iterator[Power]:
    power = Power(acts, tmp_path)
    yield power
    print(f"\n{power}")


def _moments(acts: Acts, name: str) -> Sequence[tuple[str, int]]:
    """Before every write and every flush: its kind, its number."""
    act, before = acts.get(name), acts.get("opening").plain
    assert act.plain is not None and before is not None
    return [
        (kind, number)
        for kind, count in act.plain.all.items()
        for number in range(1 + before.all.get(kind, 0) * act.new, count + 1)
    ]


@pytest.mark.parametrize("name", ACTS)
def test_power_cuts(acts: Acts, power: Power, name: str) -> None:
    act = acts.get(name)
    chance = random.Random(name)
    for number, (kind, moment) in enumerate(chance.sample(_moments(acts, name), SAMPLE)):
        power.cut(act, kind, moment, chance.choice([None, number]))
    assert power.cuts.total() == SAMPLE, power


def test_the_log_of_a_damaged_catalogue_is_not_found_beside_the_restored_one(acts: Acts, power: Power) -> None:
    """It would be replayed into it."""
    act = acts.get("restore")
    assert act.plain is not None
    for number in range(1, act.plain.all["folders"] + 1):
        for seed in range(4):
            power.cut(act, "folders", number, seed)
    assert power.cuts.total() >= 8


def test_the_copy_that_an_upgrade_leaves_is_durable_before_anything_is_upgraded(acts: Acts, power: Power) -> None:
    act = acts.get("upgrade")
    assert act.plain is not None
    power.cut(act, "index", 1, None)  # the catalogue has just been upgraded
    power.cut(act, "personal", act.plain.all["personal"] // 2, None)
    assert power.cuts.total() == 2


def test_what_is_personal_survives_where_a_folder_must_be_flushed_into_the_one_above_it(acts: Acts, power: Power) -> None:
    act = acts.get("first_reading")
    assert act.plain is not None
    for kind in ("index", "personal"):
        power.cut(act, kind, act.plain.all[kind] * 3 // 4, None, strict=True)
    assert power.cuts == {"index": 1, "personal": 1}


@pytest.mark.long
@pytest.mark.parametrize("name", ACTS)
def test_a_power_cut_at_every_write(acts: Acts, power: Power, name: str) -> None:
    """Of what was not flushed nothing is found, or some of it, in turn."""
    act, wrong = acts.get(name), []
    moments = _moments(acts, name)
    for number, (kind, moment) in enumerate(moments):
        try:
            power.cut(act, kind, moment, number if number % 2 else None)
        except AssertionError as error:
            wrong.append(f"{error}: {error.__cause__!r}")
            print(wrong[-1])
    assert not wrong, "\n".join(wrong)
    assert power.cuts.total() >= len(moments) * 0.9, power
