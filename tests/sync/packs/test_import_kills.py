"""Killed (SIGKILL) at random moments of an import: what is here is whole, and importing again completes it.

A random moment is a random step of a phase, looking at the pack included, and up to some milliseconds after it. Of the 50,
`make test` takes a sample that is always the same.
"""

from __future__ import annotations

import random
import shutil
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from resources.home import Home
from resources.library import Library
from sync.progress import PHASES
from tests.support.kills import Job, Nursery, import_packs
from tests.support.packs import pack
from tests.support.publishers import Publisher

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL and fork")
TIMES = 50
SAMPLE = 12
_LATEST = 4000  # microseconds after a step


@dataclass
class Stick:
    """A stick with one pack; `homes` are libraries before its import: without anything, and with an earlier state."""

    place: Path
    homes: dict[str, Path]
    steps: dict[str, dict[str, int]]


@pytest.fixture(scope="module")
def stick(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stick]:
    folder = tmp_path_factory.mktemp("kills")
    publisher = Publisher(folder / "public")
    hq = publisher.hq
    for number in range(6):
        hq.document(f"sop-{number}", f"Procedure {number} about convoys and radios.", size=150_000 + number)
    for number in range(4):
        hq.document(f"leaflet-{number}", f"Leaflet {number} about helmets.", size=900 + number, packed=True)
    hq.document("large", "All of it about convoys.", size=3_000_000)
    hq.document("form", "A form.", collection="forms", size=70_000)
    publisher.build()
    homes = {name: folder / name for name in ("first", "update")}
    with Library.open(Home.at(homes["update"])) as library:
        assert import_packs(library, pack(publisher, folder / "earlier"))[0].result == "complete"
    Library.open(Home.at(homes["first"])).close()
    hq.document("sop-0", "Procedure 0, revised, about convoys and radios.", size=160_000)
    hq.document("sop-9", "Procedure 9 takes the place of procedure 1: convoys.", size=1_130_000, supersedes=["sop-1"])
    hq.document("leaflet-9", "Leaflet 9 about helmets.", size=1_000, packed=True)
    hq.withdraw("sop-2")
    del hq.collections["forms"]
    publisher.build()
    place = folder / "stick"
    pack(publisher, place)
    steps = {}
    with Nursery() as nursery:
        for name, home in homes.items():
            counted = folder / f"{name} counted"
            shutil.copytree(home, counted)
            plain = nursery.run(Job(str(counted), packs=str(place), count=True))
            assert plain.result == "complete", plain
            steps[name] = plain.steps
    yield Stick(place, homes, steps)


def _moments(stick: Stick) -> list[tuple[str, str, int, int]]:
    """(library, phase, step, microseconds after it): the phases in turn, everything else by chance, always the same."""
    chance = random.Random(5)
    moments = []
    for number in range(TIMES):
        phase, turn = PHASES[number % len(PHASES)], number // len(PHASES)
        name = sorted(stick.homes)[chance.random() < 0.5]
        step = 1 + int(chance.random() * stick.steps[name][phase])
        moments.append((name, phase, step, int(chance.random() * (0, _LATEST // 20, _LATEST)[turn % 3])))
    return moments


def _kill(nursery: Nursery, stick: Stick, home: Path, moments: list[tuple[str, str, int, int]]) -> Counter[str]:
    kills: Counter[str] = Counter()
    for name, phase, step, after in moments:
        shutil.copytree(stick.homes[name], home)
        ended = nursery.run(Job(str(home), packs=str(stick.place), kill=(phase, step, after)))
        late = after or step > ended.steps.get(phase, 0)  # what is indexed on the way is not always the same
        assert ended.killed or (late and ended.result == "complete"), (name, phase, step, after, ended)
        kills[ended.phase if ended.killed else "too late"] += 1
        try:
            _recovers(home, stick.place)
        except Exception as error:
            raise AssertionError((name, phase, step, after)) from error
        shutil.rmtree(home)
    print(f"\nkills by phase: {dict(kills)}")
    return kills


def _recovers(home: Path, place: Path) -> None:
    with Library.open(Home.at(home)) as library:
        assert library.verify().ok, "the last good state"
        library.search("convoys")
        report = import_packs(library, place)[0]
        assert report.result in ("complete", "nothing_new") and report.errors == (), report
        assert library.verify().ok
        summary = library.summary()
        assert (summary["documents"], summary["available"], summary["dirty"]) == (13, 13, 0)
        assert library.catalogue.wanted() == []
        assert library.search("helmets").total == 5
        assert list((library.home.library / "incoming").iterdir()) == []
        assert import_packs(library, place)[0].result == "nothing_new"


def test_killed_at_random_moments(nursery: Nursery, stick: Stick, tmp_path: Path) -> None:
    kills = _kill(nursery, stick, tmp_path / "home", _moments(stick)[:SAMPLE])
    left_out = [("first", phase, 1, 0) for phase in PHASES if not kills[phase]]  # by chance
    kills += _kill(nursery, stick, tmp_path / "home", left_out)
    assert all(kills[phase] for phase in PHASES), kills


@pytest.mark.long
def test_killed_at_fifty_random_moments(nursery: Nursery, stick: Stick, tmp_path: Path) -> None:
    kills = _kill(nursery, stick, tmp_path / "home", _moments(stick))
    assert all(kills[phase] for phase in PHASES), kills
