"""From a version to the next and back, as people do it: with the real program, a real web server, and on a stick."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.programs import Maker, answer, run
from tests.support.web import WebServer


@pytest.fixture
def server(tmp_path: Path) -> WebServer:
    return WebServer(tmp_path / "maker" / "repository" / "public")


def test_a_newer_version_is_found_fetched_tried_and_started_and_one_can_go_back(tmp_path: Path, server: WebServer) -> None:
    maker = Maker.begin(tmp_path / "maker", server.url)
    home, program = tmp_path / "home", maker.hand_out(tmp_path / "Fieldshelf")
    before = {path: path.read_bytes() for path in program.rglob("*") if path.is_file()}
    maker.release("0.1.0")
    with server:
        told = answer(program, "program", "check", home=home)
        assert (told["version"], told["newer"], told["publisher"]) == ("0.1.0", None, maker.repository.fingerprint)

        maker.release("0.2.0", {"en": "Faster.", "fr": "Plus rapide."})
        told = answer(program, "program", "check", home=home)
        assert told["newer"]["version"] == "0.2.0" and told["newer"]["notes"] == {"en": "Faster.", "fr": "Plus rapide."}
        assert answer(program, "program", "status", home=home)["told"] is True

        refused = run(program, "program", "apply", home=home)
        assert refused.returncode == 1 and "was not fetched yet" in refused.stderr
        got = answer(program, "program", "get", home=home)
        assert got["command"] is None and Path(got["path"]).is_file()
    applied = answer(program, "program", "apply", home=home)  # without a network
    assert applied == {"next": "0.2.0", "previous": "0.1.0"}

    told = answer(program, "program", "status", home=home)
    assert (told["version"], told["newer"], told["previous"]) == ("0.2.0", None, "0.1.0")
    assert before == {path: path.read_bytes() for path in before}, "what was unpacked is as it was"
    assert not list((home / "program" / "objects").glob("*/*")), "what was fetched is unpacked now"

    assert answer(program, "program", "rollback", home=home)["next"] == "0.1.0"
    told = answer(program, "program", "status", home=home)
    assert (told["version"], told["previous"], told["told"]) == ("0.1.0", "0.2.0", False), "nothing more is said of it"
    assert told["newer"]["version"] == "0.2.0", "it can still be had"
    assert answer(program, "program", "rollback", home=home)["next"] == "0.2.0", "and forward again"


def test_a_version_can_be_silenced_and_the_next_one_is_told(tmp_path: Path, server: WebServer) -> None:
    maker = Maker.begin(tmp_path / "maker", server.url)
    home, program = tmp_path / "home", maker.hand_out(tmp_path / "Fieldshelf")
    maker.release("0.2.0")
    with server:
        assert answer(program, "program", "check", home=home)["told"]
        told = answer(program, "program", "skip", "0.2.0", home=home)
        assert (told["told"], told["newer"]["version"], told["skipped"]) == (False, "0.2.0", ["0.2.0"])
        maker.release("0.3.0")
        assert answer(program, "program", "check", home=home)["told"]
    assert answer(program, "program", "skip", "0.2.0", "--undo", home=home)["skipped"] == []
    assert run(program, "program", "skip", "soon", home=home).returncode == 2


def test_a_sync_asks_once_a_day_and_says_what_is_newer(tmp_path: Path, server: WebServer) -> None:
    maker = Maker.begin(tmp_path / "maker", server.url)
    home, program = tmp_path / "home", maker.hand_out(tmp_path / "Fieldshelf")
    maker.release("0.2.0")
    with server:
        done = run(program, "sync", home=home)
        assert done.returncode == 0 and "Version 0.2.0 of Fieldshelf is available" in done.stderr, done
        asked = len(server.requests)
        assert 0 < asked <= 8 and not [path for path in server.paths() if path.startswith("targets/")]
        assert run(program, "sync", home=home).returncode == 0 and len(server.requests) == asked
        # What it cost is in the ledger, as a source's would be.
        server.say("*", "500 ...")
        assert run(program, "sync", "--dry-run", home=home).returncode == 0 and len(server.requests) == asked


def test_a_stick_brings_it_without_a_network(tmp_path: Path) -> None:
    maker = Maker.begin(tmp_path / "maker")
    home, program, stick = tmp_path / "home", maker.hand_out(tmp_path / "Fieldshelf"), tmp_path / "stick"
    maker.release("0.2.0")
    stick.mkdir()
    maker.public.rename(stick / "program")
    told = run(program, "program", "check", home=home)
    assert told.returncode == 1 and "knows no address" in told.stderr
    assert answer(program, "program", "check", "--from", stick, home=home)["newer"]["version"] == "0.2.0"
    answer(program, "program", "get", "--from", stick, home=home)
    answer(program, "program", "apply", home=home)
    assert answer(program, "program", "status", home=home)["version"] == "0.2.0"
    empty = tmp_path / "other"
    empty.mkdir()
    assert "There is nothing from the publisher" in run(program, "program", "check", "--from", empty, home=home).stderr


def test_a_program_of_an_administrator_gets_the_installer_and_the_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What an installed one differs in is where it stands, which a test cannot have."""
    from desktop.cli.run import run_command
    from sync.program import installation
    from sync.publish.program import add_release

    maker = Maker.begin(tmp_path / "maker")
    program = maker.hand_out(tmp_path / "usr")
    deb = tmp_path / "fieldshelf_0.2.0_amd64.deb"
    deb.write_bytes(b"!<arch>\n" * 1000)
    add_release(maker.repository, [deb], {})
    listed = tmp_path / "fieldshelf.list"
    listed.write_text("/usr/lib/fieldshelf\n", encoding="utf-8")
    monkeypatch.setattr(installation, "_OF_DEBIAN", listed)
    monkeypatch.setattr(installation, "_PLACE_OF_DEBIAN", program)
    monkeypatch.setenv("FIELDSHELF_PROGRAM", str(program))
    monkeypatch.setenv("FIELDSHELF_HOME", str(tmp_path / "home"))
    (tmp_path / "for the administrator").mkdir()
    words = ["program", "get", "--from", str(maker.public), "--to", str(tmp_path / "for the administrator")]
    assert run_command(words) == 0
    placed = tmp_path / "for the administrator" / deb.name
    assert placed.read_bytes() == deb.read_bytes() and list(placed.parent.iterdir()) == [placed]
    assert run_command(["program", "apply"]) == 1 and run_command(["program", "rollback"]) == 1
    assert not (program / "versions").exists()


def test_a_program_without_a_publisher_says_so(tmp_path: Path) -> None:
    from tests.support.command_line import CommandLine
    from tests.support.programs import bundle

    person = CommandLine(tmp_path / "home")
    told = person.good("program", "status")
    assert (told["publisher"], told["newer"], told["kind"].rpartition("-")[2]) == (None, None, "source")
    assert person.refused("program", "check")[0] == "no_program_publisher"
    assert person.refused("program", "get")[0] == "no_program_publisher"
    assert person.refused("program", "rollback")[0] == "not_here"
    without = bundle(tmp_path / "Fieldshelf", "0.1.0")
    assert answer(without, "program", "status", home=tmp_path / "home")["publisher"] is None
    assert "without the key" in run(without, "program", "check", home=tmp_path / "home").stderr


def test_the_library_of_a_portable_program_stands_where_it_stood(tmp_path: Path) -> None:
    maker = Maker.begin(tmp_path / "maker")
    program = maker.hand_out(tmp_path / "Fieldshelf")
    maker.release("0.2.0")
    home = tmp_path / "none"
    words = {"FIELDSHELF_HOME": "", "HOME": str(tmp_path / "host"), "XDG_RUNTIME_DIR": str(tmp_path / "host")}
    (tmp_path / "host").mkdir()
    answer(program, "program", "get", "--from", maker.public, home=home, **words)
    answer(program, "program", "apply", home=home, **words)
    assert answer(program, "program", "status", home=home, **words)["version"] == "0.2.0"
    stands = answer(program, "status", home=home, **words)["stands"]
    assert str(program / "data") in stands[0]["message"]
    assert list((tmp_path / "host").iterdir()) == [] and not home.exists()
