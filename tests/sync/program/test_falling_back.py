"""A chosen version that never comes to its window gives way to the one before: real processes, killed as a crash kills them."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from sync.program import chosen, starts
from tests.support.programs import Maker, answer, run

CRASHES = "kill -9 $$"
CRASHES_WHERE_TOLD = 'if [ -e "$here/../crash" ]; then kill -9 $$; fi'
WAITS = "echo it starts; read -r word"


class Person:
    """With 0.1.0 unpacked, and a home."""

    def __init__(self, place: Path) -> None:
        self.maker = Maker.begin(place / "maker")
        self.home, self.program, self._report = place / "home", self.maker.hand_out(place / "Fieldshelf"), place / "report"
        self.versions = self.program / "versions"

    def update(self, version: str, window: str) -> None:
        self.maker.release(version, window=window)
        answer(self.program, "program", "get", "--from", self.maker.public, home=self.home)
        answer(self.program, "program", "apply", home=self.home)

    def opens(self) -> bool:
        """Whether the window stands; it is closed then."""
        self._report.unlink(missing_ok=True)
        done = run(self.program, home=self.home, FIELDSHELF_STARTUP_REPORT=str(self._report))
        assert self._report.is_file() == (done.returncode == 0), done
        return done.returncode == 0

    def status(self) -> tuple[str, str | None, str | None]:
        """What runs, what did not start, and what one can go back to."""
        told = answer(self.program, "program", "status", home=self.home)
        return told["version"], told["did_not_start"], told["previous"]

    def begin(self) -> subprocess.Popen[bytes]:
        given = {**os.environ, "FIELDSHELF_HOME": str(self.home), "QT_QPA_PLATFORM": "offscreen"}
        return subprocess.Popen([self.program / "fieldshelf"], env=given, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def begun(self) -> int:
        """Starts that have not come to a window."""
        try:
            return len(json.loads((self.versions / starts.FILE).read_bytes())["starts"])
        except FileNotFoundError:
            return 0


@pytest.fixture
def person(tmp_path: Path) -> Person:
    return Person(tmp_path)


def test_after_two_crashes_in_a_row_the_version_before_opens_and_says_so(person: Person) -> None:
    person.update("0.2.0", CRASHES)
    assert not person.opens() and not person.opens()
    assert person.status() == ("0.2.0", None, "0.1.0"), "commands go on with what was chosen"
    assert person.opens()
    assert person.status() == ("0.1.0", "0.2.0", "0.2.0")
    told = run(person.program, "program", "status", home=person.home).stdout
    assert "Version 0.2.0 of the program did not start, so the one before it runs again" in told
    assert answer(person.program, "program", "status", home=person.home)["told"] is False, "it is not praised again"
    assert person.opens(), "and so the next time"

    person.update("0.3.0", ":")
    assert person.opens() and person.status() == ("0.3.0", None, "0.1.0")


def test_who_goes_back_to_it_tries_it_twice_again(person: Person) -> None:
    person.update("0.2.0", CRASHES)
    assert [person.opens() for _ in range(3)] == [False, False, True]
    assert answer(person.program, "program", "rollback", home=person.home)["next"] == "0.2.0"
    assert person.status() == ("0.2.0", None, "0.1.0")
    assert [person.opens() for _ in range(3)] == [False, False, True]


def test_one_crash_or_power_cut_is_forgotten_when_the_window_stands(person: Person) -> None:
    person.update("0.2.0", CRASHES_WHERE_TOLD)
    for _ in range(2):
        (person.versions / "crash").touch()
        assert not person.opens() and person.begun() == 1
        (person.versions / "crash").unlink()
        assert person.opens() and person.begun() == 0
    assert person.status() == ("0.2.0", None, "0.1.0")


def test_what_ends_in_good_order_and_every_command_count_for_nothing(person: Person) -> None:
    person.update("0.2.0", ":")
    for _ in range(3):
        assert run(person.program, "--interface", "xx", home=person.home).returncode == 2
        done = run(person.program, home=person.home, QT_QPA_PLATFORM="xcb", DISPLAY=":4321", WAYLAND_DISPLAY="")
        assert done.returncode == 1 and "does not answer" in done.stderr
        assert person.begun() == 0
        ended = subprocess.run(
            ["timeout", "--signal=KILL", "0.05", person.program / "fieldshelf", "status"], capture_output=True, check=False
        )
        assert ended.returncode != 1 and person.begun() == 0
    assert person.status() == ("0.2.0", None, "0.1.0")


def test_a_start_that_takes_long_is_none_that_failed(person: Person) -> None:
    person.update("0.2.0", WAITS)
    slow = []
    for number in range(4):  # whoever sees nothing happen clicks again
        slow.append(person.begin())
        assert slow[-1].stdout is not None and slow[-1].stdout.readline() == b"it starts\n"
        assert person.begun() == number + 1
    for process in slow:
        process.kill()
        process.communicate()
    assert person.opens() and person.status()[:2] == ("0.1.0", "0.2.0")


def test_from_one_to_the_other_and_at_last_to_what_was_unpacked(person: Person) -> None:
    person.update("0.2.0", CRASHES_WHERE_TOLD)
    assert person.opens()
    person.update("0.3.0", CRASHES)
    (person.versions / "crash").touch()
    assert [person.opens() for _ in range(5)] == [False, False, False, False, True]
    assert person.status()[:2] == ("0.1.0", "0.2.0")


@pytest.mark.parametrize(
    "damage",
    [lambda path: path.unlink(), lambda path: path.chmod(0o644), lambda path: path.write_bytes(b"\x7fELF and then nothing")],
    ids=["gone", "no program", "cut off"],
)
def test_what_cannot_even_begin_gives_way_at_once(person: Person, damage: Callable[[Path], None]) -> None:
    person.update("0.2.0", ":")
    damage(person.versions / "0.2.0" / "fieldshelf")
    assert person.status() == ("0.1.0", "0.2.0", "0.2.0")
    assert person.opens()


@pytest.mark.parametrize(
    "damage",
    [
        b"", b"{", b"[]", b'{"version": "0.2.0", "starts": 7}', b'{"version": "0.2.0", "starts": ["x"]}',
        b'{"version": "0.2.0", "starts": ["x ' + b"1" * 5000 + b'"]}', b'{"version": "0.2.0", "starts": ' + b"[" * 100_000,
    ],
)  # fmt: skip
def test_a_list_of_starts_that_is_damaged_keeps_nobody_out(person: Person, damage: bytes) -> None:
    person.update("0.2.0", ":")
    (person.versions / starts.FILE).write_bytes(damage)
    assert person.opens() and person.begun() == 0
    assert person.status() == ("0.2.0", None, "0.1.0")


def test_what_was_kept_of_falling_is_read_whatever_it_is(person: Person) -> None:
    person.update("0.2.0", ":")
    path = person.versions / chosen.FILE
    record = json.loads(path.read_bytes())
    for fell in (None, 7, [7], [{"folder": "../x", "number": "1"}], [{"folder": "9.9.9", "number": "9.9.9"}]):
        path.write_text(json.dumps({**record, "fell": fell}), encoding="utf-8")
        assert chosen.read(person.program).fell == ()
