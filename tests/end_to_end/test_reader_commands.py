"""What a reader meets who mistypes, has no display, no library or no patience: sentences, on the real program."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.cli.output import counted
from desktop.display import problem
from resources.answers.misread import filters_not_understood
from resources.home import Home
from resources.library import Library
from resources.models import PartialDate
from sync.run import sync
from sync.sources import add_source
from tests.support.command_line import ROOT, CommandLine, assert_sentence
from tests.support.publishers import Publisher
from tests.support.web import WebServer
from tests.sync.test_run import QUICK

linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="displays of this kind are Linux's")


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> CommandLine:
    """A synced library of three documents; the tests that use it only read."""
    folder = tmp_path_factory.mktemp("reader")
    publisher = Publisher(folder / "public")
    publisher.hq.document("escort-2019", "Two escort vehicles are enough for a convoy.", reference="2019.08")
    publisher.hq.document("movement-2023", "The escort of a convoy has four.", reference="2023.05", supersedes=["escort-2019"])
    publisher.hq.document("radio-rooms", "The radio room keeps a log.", themes=("radio", "safety"), audiences=("operators",))
    publisher.build()
    with Library.open(Home.at(folder / "home")) as library:
        add_source(library, "hq", str(publisher.public), fingerprint=publisher.fingerprint)
        assert sync(library, tuning=QUICK).ok
    return CommandLine(folder / "home")


@pytest.fixture
def new(tmp_path: Path) -> CommandLine:
    return CommandLine(tmp_path / "home")


# The window


@linux_only
@pytest.mark.parametrize("environment", [{}, {"QT_QPA_PLATFORM": "xcb"}, {"DISPLAY": ":65007"}])
def test_without_a_display_the_window_says_so(tmp_path: Path, environment: dict[str, str]) -> None:
    kept = {key: value for key, value in os.environ.items() if not key.endswith("DISPLAY") and key != "QT_QPA_PLATFORM"}
    kept |= {"PYTHONPATH": str(ROOT), "FIELDSHELF_HOME": str(tmp_path), **environment}
    done = subprocess.run([sys.executable, "-m", "desktop"], env=kept, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 1 and done.stdout == ""
    assert_sentence(done.stderr)
    assert "fieldshelf search WORDS" in done.stderr and "qt" not in done.stderr.lower()


@linux_only
def test_a_display_that_answers_is_left_to_qt(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as screen:
        screen.bind(str(tmp_path / "wayland-7"))
        named = {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)}
        assert problem(named) is None
        assert problem({**named, "DISPLAY": ":65007"}) is None
        assert "no display" in (problem({**named, "QT_QPA_PLATFORM": "xcb"}) or "")
    (tmp_path / "wayland-7").unlink()
    assert "WAYLAND_DISPLAY=wayland-7" in (problem(named) or "")
    assert problem({"DISPLAY": "elsewhere:0"}) is None
    assert problem({"QT_QPA_PLATFORM": "offscreen"}) is None
    assert problem({}, "win32") is None and problem({}, "darwin") is None


# Sources and sync


@pytest.mark.parametrize("url", ["nowhere.invalid", "127.0.0.1:18770", "localhost:18770/library"])
def test_an_address_without_its_scheme_gets_a_hint(new: CommandLine, url: str) -> None:
    assert "https://" in new.refused("source", "add", "n", url)[1]


def test_a_folder_that_is_not_there_gets_no_such_hint(new: CommandLine, tmp_path: Path) -> None:
    assert "https://" not in new.refused("source", "add", "n", tmp_path / "gone")[1]


def test_source_list_shows_what_went_wrong(new: CommandLine, tmp_path: Path) -> None:
    publisher = Publisher(tmp_path / "public")
    publisher.build()
    new.good("source", "add", "hq", publisher.public)
    publisher.public.rename(tmp_path / "elsewhere")
    answer = new("sync")
    assert answer.code == 1
    listed = new("source", "list").out
    assert "Last time: The folder" in listed and "is not there" in listed


@pytest.mark.skipif(sys.platform == "win32", reason="no such terminals there")
def test_sync_shows_on_a_terminal_how_far_it_is(new: CommandLine, tmp_path: Path) -> None:
    publisher = Publisher(tmp_path / "public")
    publisher.hq.document("radio-rooms", "The radio room keeps a log.", size=100_000)
    publisher.build()
    with WebServer(publisher.public) as server:
        new.good("source", "add", "hq", server.url)
        shown = _on_a_terminal(new, "sync")
        for words in ("the publisher's keys", "the publisher's signatures", "hq/guidance"):
            assert f"asking ... {words}" in shown
        assert "texts, English" in shown
        assert ".json" not in shown and ".tar.zst" not in shown
        assert "hq: asking" in shown and "hq: fetching" in shown and " of 1" in shown and "hq: making searchable" in shown
        assert "\r" in shown
        assert "\r" not in _on_a_terminal(new, "sync", "--json")
        assert new("sync").err == "", "not a terminal"


def _on_a_terminal(reader: CommandLine, *arguments: str) -> str:
    """What a command writes to standard error where that is a terminal."""
    import pty

    ours, theirs = pty.openpty()
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "FIELDSHELF_HOME": str(reader.home)}
    with subprocess.Popen(
        [sys.executable, "-m", "desktop", *arguments], env=environment, stderr=theirs, stdout=subprocess.DEVNULL
    ) as process:
        os.close(theirs)
        shown = b""
        try:
            while part := os.read(ours, 4096):
                shown += part
        except OSError:
            pass  # how Linux says that the other end is closed
        os.close(ours)
    assert process.returncode == 0, shown
    return shown.decode()


# Nothing here yet


def test_an_empty_library_says_what_to_do(new: CommandLine, tmp_path: Path) -> None:
    for command in (("list",), ("search", "water")):
        answer = new(*command)
        assert answer.code == 0 and "no library yet" in answer.out and "source add" in answer.out
        assert "`fieldshelf import PLACE`" in answer.out
    publisher = Publisher(tmp_path / "public")
    publisher.build()
    new.good("source", "add", "hq", publisher.public)
    for command in (("list",), ("search", "water")):
        answer = new(*command)
        assert "no library yet" not in answer.out and "fieldshelf sync" in answer.out and "source add" not in answer.out


# Names in short, and wrong ones


def test_a_collection_that_is_not_here(reader: CommandLine) -> None:
    collection = _collection(reader)
    code, message = reader.refused("list", "--collection", "nope")
    assert code == "no_such_collection" and collection in message
    bare = reader.good("list", "--collection", collection.partition("/")[2])
    assert len(bare["documents"]) == 3
    assert bare == reader.good("list", "--collection", collection)


def _collection(reader: CommandLine) -> str:
    with Library.open(Home.at(reader.home)) as library:
        return library.catalogue.collections()[0].id


def test_a_document_by_its_last_part_alone(reader: CommandLine) -> None:
    assert reader.good("show", "radio-rooms")["id"] == "hq/radio-rooms"
    code, message = reader.refused("show", "radio-room")
    assert code == "no_such_document" and "Did you mean hq/radio-rooms?" in message
    assert "Did you mean" not in reader.refused("show", "hq/qqqqqqqq")[1]


def test_a_name_that_two_publishers_use_is_asked_back(new: CommandLine, tmp_path: Path) -> None:
    publisher = Publisher(tmp_path / "public", "hq", "mission")
    for institute in publisher.institutes.values():
        institute.document("radio-rooms", f"The radio room of {institute.name}.")
    publisher.build()
    with Library.open(Home.at(new.home)) as library:
        add_source(library, "hq", str(publisher.public), fingerprint=publisher.fingerprint)
        assert sync(library, tuning=QUICK).ok
    code, message = new.refused("show", "radio-rooms")
    assert code == "several_documents" and "hq/radio-rooms" in message and "mission/radio-rooms" in message
    code, message = new.refused("list", "--collection", "guidance")
    assert code == "several_collections" and "hq/guidance" in message and "mission/guidance" in message


def test_show_tells_the_themes_and_for_whom_it_is(reader: CommandLine) -> None:
    out = reader("show", "radio-rooms").out
    assert "radio, safety" in out and "Audience     operators" in out


def test_a_page_that_the_file_does_not_have(reader: CommandLine) -> None:
    with Library.open(Home.at(reader.home)) as library:
        pages = library.entry("hq/radio-rooms").document.files[0].pages
    assert pages
    code, message = reader.refused("open", "radio-rooms", "--page", pages + 1)
    assert code == "no_such_page" and f"no page {pages + 1}" in message


def test_a_text_is_one_page_and_opens_at_its_beginning(new: CommandLine, tmp_path: Path) -> None:
    programs = tmp_path / "bin"
    programs.mkdir()
    opener = programs / ("open" if sys.platform == "darwin" else "xdg-open")
    opener.write_text("#!/bin/sh\nexit 0\n", encoding="utf-8")
    opener.chmod(0o755)
    folder = tmp_path / "office"
    folder.mkdir()
    (folder / "Water.txt").write_text("Boil the water.\n", encoding="utf-8")
    reader = CommandLine(new.home, {"PATH": f"{programs}{os.pathsep}{os.environ['PATH']}"})
    reader.good("source", "add", "office", folder)
    reader.good("sync")
    (water,) = reader.good("list")["documents"]
    answer = reader("open", water["id"], "--page", "5", "--json")
    assert (answer.code, answer.json["page"]) == (0, None)
    assert answer.err == "Water.txt is all one page, so there is no page 5. It opens at its beginning.\n"
    assert reader("open", water["id"], "--page", "1").err == ""


def test_the_successor_by_its_reference_for_people_and_its_id_for_programs(reader: CommandLine) -> None:
    assert "Superseded by 2023.05" in reader("search", "convoy status:all").out
    hits = {hit["id"]: hit for hit in reader.good("search", "convoy status:all")["hits"]}
    assert hits["hq/escort-2019"]["superseded_by"] == "hq/movement-2023"


# Filters


@pytest.mark.parametrize(
    "query", ["kind:sopp x", "before:xyz", "status:foo", "theme:x", "-lang:tlh x", "kinds:sop", "ref:", "kind:"]
)
def test_a_filter_that_was_not_understood(query: str) -> None:
    assert len(filters_not_understood(query)) == 1


@pytest.mark.parametrize(
    "query",
    ["kind:sop x", "before:2020-05 after:2018", "status:all", "status:In_Force", 'ref:"2019.08"', "lang:FR", "note: x",
     "https://example.org/x", '"kind:sopp"', "", "10:30", "a:b", "convoy"],
)  # fmt: skip
def test_what_is_understood_or_is_no_filter(query: str) -> None:
    assert filters_not_understood(query) == []


def test_the_note_stands_on_standard_error(reader: CommandLine) -> None:
    answer = reader("search", "radio kind:sopp")
    assert answer.code == 0 and "kind:sopp was not understood" in answer.err and "good-practice" in answer.err
    assert reader("search", "radio").err == ""


# Small things


def test_the_version(new: CommandLine) -> None:
    answer = new("--version")
    assert answer.code == 0 and answer.out.startswith("fieldshelf ") and answer.err == ""
    assert not new.home.exists()


def test_one_is_not_many() -> None:
    assert (counted(0, "document"), counted(1, "document"), counted(2, "document")) == (
        "0 documents",
        "1 document",
        "2 documents",
    )


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (("export", "stick", "--lagnuage", "fr"), "unknown option --lagnuage; did you mean --language?"),
        (("publish", "init", "REPO", "--instiute", "hq"), "unknown option --instiute; did you mean --institute?"),
        (("source", "add", "hq", "URL", "--quickly"), "unknown option --quickly."),
        (("import", "stick", "more"), "not understood: more."),
        (("publish", "bild", "REPO"), "there is no command bild; did you mean build?"),
        (("quickly",), "there is no command quickly; the commands are search, list"),
    ],
)
def test_what_was_mistyped_is_said_by_its_own_command(new: CommandLine, line: tuple[str, ...], said: str) -> None:
    answer = new(*line)
    assert answer.code == 2 and said in answer.err
    usage, command = answer.err.splitlines()[0], " ".join(word for word in line[:2] if word.islower())
    parts = command.split() if line[0] in ("source", "publish") and "no command" not in said else line[:1]
    assert usage.startswith(f"usage: fieldshelf {' '.join(parts)} ") or line == ("quickly",), usage
    assert new(*line, "--json").json["error"]["code"] == "usage"


# Documents by their numbers


def test_a_document_is_named_by_its_number(reader: CommandLine) -> None:
    assert reader.good("show", "2023.5")["id"] == "hq/movement-2023"
    assert reader.good("show", "2019.08")["superseded_by"] == "hq/movement-2023"  # asked for, and shown for what it is
    shown = reader("show", "2023.05", "--language", "en")
    assert shown.code == 0 and "movement-2023.pdf" in shown.out and "2019.08 -> 2023.05" in shown.out
    code, sentence = reader.refused("show", "2023.05", "--language", "fr")
    assert code == "no_language" and "does not exist in French. It has: English." in sentence
    code, sentence = reader.refused("open", "1999.99")
    assert code == "no_such_document" and "neither with this id nor with this reference number" in sentence
    assert reader("get", "2023.05").out.startswith("hq/movement-2023 is on this laptop.")


def test_editions_that_share_a_number_are_told_apart(tmp_path: Path) -> None:
    publisher = Publisher(tmp_path / "public")
    publisher.hq.document("fuel-2018", "Fuel by the litre.", reference="2018.04")
    issued = PartialDate("2022-05-01")
    publisher.hq.document("fuel-2022", "Fuel by the drum.", reference="2018.04", issued=issued, supersedes=["fuel-2018"])
    publisher.hq.document("tents", "Tents for ten.", reference="2020.01", issued=issued)
    publisher.hq.document("tents-annex", "Tents for two.", reference="2020.1", issued=PartialDate("2021"))
    publisher.build()
    with Library.open(Home.at(tmp_path / "home")) as library:
        add_source(library, "hq", str(publisher.public), fingerprint=publisher.fingerprint)
        assert sync(library, tuning=QUICK).ok
    reader = CommandLine(tmp_path / "home")
    shown = reader("show", "2018.04")
    assert shown.code == 0 and "hq/fuel-2022" in shown.out
    assert "This is the one to use of 2 documents with the number 2018.04." in shown.err
    assert "hq/fuel-2018 (Superseded by 2018.04)" in shown.err
    code, sentence = reader.refused("show", "2020.01")
    assert code == "several_documents"
    assert "hq/tents (In force, 2022-05-01); hq/tents-annex (In force, 2021)" in sentence


@pytest.mark.parametrize(
    "line",
    [
        ("show", " "),
        ("export", ""),
        ("import", "", "--yes"),
        ("request", ""),
        ("sync", ""),
        ("source", "add", "hq", ""),
        ("publish", "init", "", "--institute", "hq", "--name", "HQ"),
        ("publish", "new-key", ""),
        ("publish", "pack", "", ""),
        ("publish", "upload", "repository", ""),
        ("publish", "add", "repository", "", "--collection", "guidance"),
    ],
)
def test_an_empty_name_or_path_is_no_name_and_no_folder(new: CommandLine, tmp_path: Path, line: tuple[str, ...]) -> None:
    """A variable of a script that was never filled in: the folder in which it happens to run is not meant."""
    answer = new(*line)
    assert answer.code == 2 and answer.out == ""
    assert "it is empty. Nothing was done." in answer.err and "Traceback" not in answer.err
    assert not new.home.exists() or not list(new.home.iterdir())
