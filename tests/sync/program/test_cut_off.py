"""Power cuts and full disks in the middle of putting a new version in its place: what starts afterwards is whole, the old one
or the new one, and the next try completes it.

`tests/support/power.py` says what a cut leaves: what was flushed, and of the rest what chance wants.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop import bundle
from sync.program import chosen
from tests.support.kills import Ended, Job, Nursery
from tests.support.programs import Maker, answer, run

_APPLY, _BACK = ("program", "apply"), ("program", "rollback")
_KIND = "personal"  # of all that is not in a library (`power.kind_of`)


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with the program in it, 0.1.0, and 0.2.0 fetched."""
    place = tmp_path_factory.mktemp("begun")
    maker, home = Maker.begin(place / "maker"), place / "home"
    program = maker.hand_out(home / "Fieldshelf")
    maker.release("0.2.0")
    answer(program, "program", "get", "--from", maker.public, home=home)
    return home


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cut")


@pytest.fixture(scope="module")
def nursery(place: Path) -> Iterator[Nursery]:
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("FIELDSHELF_PROGRAM", str(place / "home" / "Fieldshelf"))
        with Nursery() as nursery:
            yield nursery


def fresh(begun: Path, place: Path) -> Path:
    for path in list(place.iterdir()):
        shutil.rmtree(path)
    return Path(shutil.copytree(begun, place / "home"))


def starts(home: Path) -> str:
    """The version that starts; every file of it is as its list says."""
    program = home / "Fieldshelf"
    now = chosen.read(program).now
    folder = program / "versions" / now.folder if now is not None and now.folder else program
    assert not bundle.compare(folder).is_fatal and (folder / "fieldshelf").stat().st_mode & 0o100
    assert not bundle.compare(program).is_fatal, "what was unpacked by hand"
    return now.number if now is not None else "0.1.0"


def writes(nursery: Nursery, home: Path, command: tuple[str, ...]) -> int:
    ended = nursery.run(Job(str(home), command, count=True))
    assert ended.result == "0", ended
    return ended.all[_KIND]


def completes(home: Path, place: Path) -> None:
    """What is found after the cut is moved to where the program was."""
    shutil.rmtree(place / "home")
    home.rename(place / "home")
    program = place / "home" / "Fieldshelf"
    if starts(place / "home") == "0.1.0":
        assert answer(program, "program", "apply", home=place / "home")["next"] == "0.2.0"
    assert answer(program, "program", "status", home=place / "home")["version"] == "0.2.0"
    assert not list((program / "versions").glob("*.part"))


@pytest.mark.parametrize("seed", [None, 1])
def test_the_power_goes_at_any_write(begun: Path, place: Path, nursery: Nursery, seed: int | None) -> None:
    count = writes(nursery, fresh(begun, place), _APPLY)
    seen = set()
    for number in range(1, count + 1):
        home = fresh(begun, place)
        after = place / "after"
        ended = nursery.run(Job(str(home), _APPLY, power=(_KIND, number, seed, str(after))))
        assert ended.killed, (number, ended)
        seen.add(starts(after))
        if number in (1, count // 2, count):
            completes(after, place)
    assert "0.1.0" in seen <= {"0.1.0", "0.2.0"}


def test_the_power_goes_while_one_goes_back(begun: Path, place: Path, nursery: Nursery) -> None:
    def updated() -> Path:
        home = fresh(begun, place)
        answer(home / "Fieldshelf", "program", "apply", home=home)
        return home

    whole = Path(shutil.copytree(updated(), place.with_name("updated")))
    count = writes(nursery, fresh(whole, place), _BACK)
    for number in range(1, count + 1):
        home = fresh(whole, place)
        ended = nursery.run(Job(str(home), _BACK, power=(_KIND, number, number, str(place / "after"))))
        assert ended.killed, (number, ended)
        assert starts(place / "after") in ("0.1.0", "0.2.0")


def test_the_disk_is_full_at_any_write(begun: Path, place: Path, nursery: Nursery) -> None:
    ended = nursery.run(Job(str(fresh(begun, place)), _APPLY, count=True))
    told: list[Ended] = []
    for number in range(1, ended.kinds[_KIND] + 1):
        home = fresh(begun, place)
        told.append(nursery.run(Job(str(home), _APPLY, full=(_KIND, number, False))))
        if told[-1].result != "0":  # where only what is not needed any more could not be put away, nothing failed
            assert told[-1].error == "program_full", (number, told[-1])
            assert starts(home) == "0.1.0" and not list((home / "Fieldshelf" / "versions").glob("0*"))
        if number in (2, ended.kinds[_KIND] // 2):
            assert answer(home / "Fieldshelf", "program", "apply", home=home)["next"] == "0.2.0"
    assert any(one.error == "program_full" for one in told)


def test_what_is_chosen_and_gone_starts_what_was_unpacked(begun: Path, place: Path) -> None:
    home = fresh(begun, place)
    program = home / "Fieldshelf"
    answer(program, "program", "apply", home=home)
    for damage in (
        lambda: shutil.rmtree(program / "versions" / "0.2.0"),
        lambda: (program / "versions" / chosen.FILE).write_bytes(b"\0" * 40),
        lambda: (program / "versions" / chosen.FILE).write_text('{"now": {"folder": "../../other", "number": "9"}}'),
        lambda: shutil.rmtree(program / "versions"),
    ):
        damage()
        assert answer(program, "program", "status", home=home)["version"] == "0.1.0"
    assert run(program, "program", "rollback", home=home).returncode == 1
