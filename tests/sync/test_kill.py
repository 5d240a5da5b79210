"""The power goes at any moment of a sync: what is here is whole, and the next sync completes it.

The real program in a process of its own, ended by SIGKILL at the n-th step of every phase (`sync/progress.py`).
"""

from __future__ import annotations

import collections
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from resources.home import Home
from resources.library import Library
from sync.progress import PHASES, Progress
from sync.run import sync
from sync.sources import add_source
from tests.support.publishers import Publisher
from tests.support.web import WebServer
from tests.sync.test_run import QUICK, run

KILLED = ("check", "download", "verify", "install", "index")
# Where in a phase: at its first step, its last, and in between.
CUTS = [("first", phase, moment) for phase in KILLED for moment in (0.0, 0.25, 0.5, 0.75, 1.0)]
CUTS += [("update", phase, moment) for phase in KILLED for moment in (0.0, 0.5, 1.0)]
ROOT = Path(__file__).resolve().parents[2]
CHILD = """
import sys
from pathlib import Path
from resources.home import Home
from resources.library import Library
from sync.run import sync
with Library.open(Home.at(Path(sys.argv[1]))) as library:
    print(sync(library).sources[0].result)
"""

kills: collections.Counter[str] = collections.Counter()


@dataclass
class Scene:
    """A library to be copied for each power cut, and how many steps each phase of its next sync has."""

    home: Path
    steps: dict[str, int]
    documents: int
    searched: tuple[str, int]


@pytest.fixture(scope="module")
def scenes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Scene]]:
    """An empty library before its first sync, and one that is to be brought up to date."""
    folder = tmp_path_factory.mktemp("kill")
    publisher = Publisher(folder / "public")
    hq = publisher.hq
    for number in range(6):
        hq.document(f"sop-{number}", f"Procedure {number} about convoys and radios.", size=150_000 + number)
    for number in range(4):
        hq.document(f"leaflet-{number}", f"Leaflet {number} about helmets.", size=900 + number, packed=True)
    hq.document("form", "A form.", collection="forms", size=70_000)
    publisher.build()
    with WebServer(publisher.public) as server:
        homes = {name: folder / name for name in ("first", "update")}
        for home in homes.values():
            with Library.open(Home.at(home)) as library:
                add_source(library, "hq", server.url, fingerprint=publisher.fingerprint)
        with Library.open(Home.at(homes["update"])) as library:
            run(library)
        hq.document("sop-0", "Procedure 0, revised, about convoys and radios.", size=160_000)
        hq.document("sop-9", "Procedure 9 takes the place of procedure 1: convoys.", size=130_000, supersedes=["sop-1"])
        hq.document("leaflet-9", "Leaflet 9 about helmets.", size=1_000, packed=True)
        hq.withdraw("sop-2")
        hq.collections["guidance"] = [document for document in hq.collections["guidance"] if document.id != "hq/sop-3"]
        del hq.collections["forms"]
        publisher.build()
        scenes = {}
        for name, home in homes.items():
            counted = Progress()
            with _copy(home, folder / f"{name} counted") as library:
                report = sync(library, progress=counted, tuning=QUICK).sources[0]
                assert report.result == "complete"
                steps = {phase: counted._steps[phase] for phase in PHASES}
                scenes[name] = Scene(home, steps, library.summary()["documents"], ("helmets", library.search("helmets").total))
        yield scenes


def _copy(home: Path, to: Path) -> Library:
    shutil.copytree(home, to)
    return Library.open(Home.at(to))


def _child(home: Path, kill: str | None) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    environment.pop("FIELDSHELF_TEST_KILL", None)
    if kill is not None:
        environment["FIELDSHELF_TEST_KILL"] = kill
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", CHILD, str(home)], env=environment, capture_output=True, text=True, check=False
    )


def _cut(scene: Scene, home: Path, phase: str, step: int) -> None:
    """Kills a sync of a copy of the scene, at `home`. In how many pieces bytes arrive is never twice the same: where a download
    ended before that step, an earlier one is taken."""
    for chosen in dict.fromkeys(max(1, step - fewer) for fewer in (0, 1, 3, 6, step // 2, step)):
        shutil.rmtree(home, ignore_errors=True)
        shutil.copytree(scene.home, home)
        done = _child(home, f"{phase}:{chosen}")
        if done.returncode == -signal.SIGKILL:
            break
        assert phase == "download" and done.returncode == 0, f"{phase}:{chosen}: {done}"
    assert done.returncode == -signal.SIGKILL, f"{phase}:{step}: {done}"
    kills[phase] += 1


def _whole(library: Library, scene: Scene) -> None:
    assert library.verify().ok
    summary = library.summary()
    assert (summary["documents"], summary["available"], summary["dirty"]) == (scene.documents, scene.documents, 0)
    assert library.catalogue.wanted() == []
    word, total = scene.searched
    assert library.search(word).total == total
    assert list((library.home.library / "incoming").iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
@pytest.mark.parametrize(("name", "phase", "moment"), CUTS)
def test_killed_once(scenes: dict[str, Scene], name: str, phase: str, moment: float, tmp_path: Path) -> None:
    scene = scenes[name]
    home = tmp_path / "home"
    _cut(scene, home, phase, 1 + round(moment * (scene.steps[phase] - 1)))
    with Library.open(Home.at(home)) as library:
        assert library.verify().ok, "the last good state"
        library.search("convoys")
        report = run(library)
        assert report.result in ("complete", "nothing_new") and report.errors == ()
        _whole(library, scene)
        again = run(library)
        assert (again.result, again.requests) == ("nothing_new", 2)


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_killed_again_and_again_it_still_gets_there(scenes: dict[str, Scene], tmp_path: Path) -> None:
    """A generator that fails every few seconds: every run gets a little further."""
    home = tmp_path / "home"
    shutil.copytree(scenes["first"].home, home)
    runs = 0
    while (done := _child(home, "download:9")).returncode == -signal.SIGKILL:
        kills["download"] += 1
        runs += 1
        assert runs < 12, "no progress"
    assert done.stdout.strip() in ("complete", "nothing_new"), done
    assert runs >= 2
    with Library.open(Home.at(home)) as library:
        _whole(library, scenes["first"])


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_what_had_arrived_is_not_fetched_again(scenes: dict[str, Scene], tmp_path: Path) -> None:
    scene = scenes["first"]
    home = tmp_path / "home"
    _cut(scene, home, "download", scene.steps["download"] * 2 // 3)
    kept = [path for folder in ("incoming", "objects") for path in (home / "library" / folder).rglob("*") if path.is_file()]
    arrived = sum(path.stat().st_size for path in kept)
    assert arrived > 200_000
    with Library.open(Home.at(home)) as library:
        report = run(library)
        assert report.result == "complete"
        assert report.bytes + arrived < 1_050_000, "of 985 000"


def test_every_phase_was_killed(request: pytest.FixtureRequest) -> None:
    """Last in this file: the tests above have really cut every phase."""
    if sum(item.name.startswith("test_killed_once") for item in request.session.items) < len(CUTS):
        pytest.skip("only some of the cuts were asked for")
    print(f"kills: {dict(kills)}")
    assert all(kills[phase] >= 8 for phase in KILLED), kills
