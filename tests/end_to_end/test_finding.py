"""Searching, reading lists, citations and the wish list, on the real program; and searches that nothing typed can break."""

from __future__ import annotations

import csv
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import apsw
import pytest

from desktop.cli.search_commands import AS_THE_WINDOW
from desktop.search import search_page
from resources.home import Home
from resources.library import Filters, Library
from tests.support.command_line import ROOT, CommandLine, assert_sentence

GUIDANCE = [
    ("drills.txt", "Towing a broken vehicle at a checkpoint needs the heavy winch and a second mechanic.",
     {"id": "drills", "kind": "sop", "reference": "2016.16", "title.en": "Towing drills", "language": "en", "issued": "2016"}),
    ("guide.txt", "Towing at a checkpoint: the heavy winch and the mechanic are in SOP 2016.16. See also S/RES/1325 (2000).",
     {"id": "guide", "kind": "manual", "title.en": "Guide to towing", "language": "en", "issued": "2022"}),
    ("old_en.txt", "The quarantine of livestock lasts nine days.",
     {"id": "old", "reference": "2015.01", "title.en": "Quarantine", "language": "en", "issued": "2015"}),
    ("old_fr.txt", "La quarantaine du bétail dure neuf jours.",
     {"id": "old", "reference": "2015.01", "title.fr": "Quarantaine", "language": "fr", "issued": "2015"}),
    ("new_en.txt", "The quarantine of livestock lasts fourteen days, says S/RES/1325 (2000).",
     {"id": "new", "reference": "2021.02", "title.en": "Quarantine", "language": "en", "issued": "2021", "supersedes": "old"}),
    ("radio_en.txt", "The radio room answers within one minute.",
     {"id": "radio", "title.en": "Radio rooms", "language": "en", "issued": "2020"}),
    ("radio_fr.txt", "La salle radio répond en deux minutes.",
     {"id": "radio", "title.fr": "Salles radio", "language": "fr", "issued": "2020", "edition": "2017"}),
]  # fmt: skip
DRIVERS = [
    ("car.txt", "Every morning the driver checks the heavy winch before towing to a checkpoint with the mechanic.",
     {"id": "car", "title.en": "The morning check", "language": "en", "issued": "2023", "missions": "Mission East"}),
]  # fmt: skip


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> CommandLine:
    """Two collections, one of them for drivers; the tests that use it only read."""
    folder = tmp_path_factory.mktemp("finding")
    run = CommandLine(folder / "home")
    run.good("publish", "init", folder / "repository", "--institute", "hq", "--name", "HQ")
    _add(run, folder, "guidance", GUIDANCE)
    _add(run, folder, "drivers", DRIVERS, "--post", "Driver", "--post", "Convoy commander", "--audience", "Everybody")
    run.good("publish", "build", folder / "repository")
    run.good("source", "add", "hq", folder / "repository" / "public")
    assert run.good("sync")["sources"][0]["result"] == "complete"
    return run


def _add(run: CommandLine, folder: Path, collection: str, texts: list[tuple[str, str, dict[str, str]]], *more: str) -> None:
    (folder / collection).mkdir()
    for name, text, _ in texts:
        (folder / collection / name).write_text(text, encoding="utf-8")
    columns = ["file", *sorted({column for _, _, row in texts for column in row})]
    with (folder / f"{collection}.csv").open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, columns, restval="")
        writer.writeheader()
        writer.writerows({"file": name, **row} for name, _, row in texts)
    sheet = folder / f"{collection}.csv"
    run.good("publish", "add", folder / "repository", folder / collection, "--collection", collection, "--sheet", sheet, *more)


@pytest.fixture
def copy(reader: CommandLine, tmp_path: Path) -> CommandLine:
    """A library of the test's own."""
    shutil.copytree(reader.home, tmp_path / "home")
    return CommandLine(tmp_path / "home")


def _ids(answer: dict[str, object]) -> list[str]:
    hits = answer.get("hits", answer.get("documents"))
    assert isinstance(hits, list)
    return [row["id"] for row in hits]


# What documents name


def test_the_wish_list_counts_documents_and_leaves_out_what_is_here(reader: CommandLine) -> None:
    assert reader.good("status")["wish_list"] == [{"reference": "S/RES/1325 (2000)", "documents": 2}]
    shown = reader("status").out
    assert "the library does not have them" in shown and "S/RES/1325 (2000)    in 2 documents" in shown
    assert "2016.16" not in shown


@pytest.mark.long
def test_a_long_wish_list_is_cut_for_people_alone(tmp_path: Path) -> None:
    run = CommandLine(tmp_path / "home")
    text = " ".join(f"See S/RES/{number} ({1990 + number % 30})." for number in range(1001, 1123))
    parts = [text[start : start + 1200].rpartition(" See ")[0] for start in range(0, len(text), 1100)]
    run.good("publish", "init", tmp_path / "repository", "--institute", "hq", "--name", "HQ")
    _add(run, tmp_path, "guidance", [(f"{n}.txt", part, {"id": f"n{n}", "language": "en"}) for n, part in enumerate(parts)])
    run.good("publish", "build", tmp_path / "repository")
    run.good("source", "add", "hq", tmp_path / "repository" / "public")
    run.good("sync")
    assert len(run.good("status")["wish_list"]) == 100
    lines = run("status").out.splitlines()
    assert "   and more than 80 more" in lines
    assert len([line for line in lines if "S/RES/" in line]) == 20


def test_show_tells_what_a_document_cites_what_cites_it_and_what_is_like_it(reader: CommandLine) -> None:
    guide = reader.good("show", "hq/guide")
    assert guide["cites"] == [
        {"reference": "2016.16", "id": "hq/drills"},
        {"reference": "S/RES/1325 (2000)", "id": None},
    ]
    assert guide["cited_by"] == []
    assert set(guide["similar"]) == {"hq/drills", "hq/car"}
    assert reader.good("show", "hq/drills")["cited_by"] == ["hq/guide"]
    text = reader("show", "hq/guide").out
    assert "2016.16 (hq/drills)" in text and "S/RES/1325 (2000) (not in this library)" in text
    assert "Similar      hq/drills   Towing drills" in text
    assert "Cited by     hq/guide   Guide to towing" in reader("show", "hq/drills").out


# Languages and editions


def test_old_guidance_that_alone_is_in_a_language_is_offered_and_says_so(reader: CommandLine) -> None:
    found = reader.good("search", "quarantaine bétail")
    told = [(hit["id"], hit["status"], hit["old_language_only"]) for hit in found["hits"]]
    assert told == [("hq/new", "in_force", False), ("hq/old", "superseded", True)]
    assert "Superseded by 2021.02; the new edition does not exist in French" in reader("search", "quarantaine bétail").out
    english = {hit["id"]: hit["old_language_only"] for hit in reader.good("search", "livestock status:all")["hits"]}
    assert english == {"hq/new": False, "hq/old": False}


def test_a_language_version_of_an_earlier_edition_is_said(reader: CommandLine) -> None:
    assert "French version of the edition of 2017" in reader("search", "salle radio").out
    assert "French version of the edition of 2017, which is not the latest" in reader("show", "hq/radio").out
    assert "version of the edition" not in reader("search", "minute lang:en").out
    assert reader.good("show", "hq/radio")["earlier_editions"] == ["fr"]


def test_other_languages_that_answer(reader: CommandLine) -> None:
    hit = reader.good("search", "radio")["hits"][0]
    assert (hit["id"], sorted([hit["language"], *hit["languages"]])) == ("hq/radio", ["en", "fr"])
    assert f"also in {hit['languages'][0]}" in reader("search", "radio").out


# Counts, and fewer words than were typed


def test_facets_are_counted(reader: CommandLine) -> None:
    facets = reader.good("search", "towing")["facets"]
    assert set(facets) == {"kind", "language", "theme", "year", "source", "status", "availability"}
    assert facets["year"] == {"2016": 1, "2022": 1, "2023": 1}
    assert (facets["source"], facets["language"], facets["availability"]) == ({"hq": 3}, {"en": 3}, {"here": 3})


def test_results_that_have_only_some_of_the_words_say_so(reader: CommandLine) -> None:
    some = reader.good("search", "livestock winch minute")
    assert some["relaxed"] is True and some["total"] > 0
    assert "only some of them" in reader("search", "livestock winch minute").out
    assert reader.good("search", "heavy winch")["relaxed"] is False
    assert "only some of them" not in reader("search", "heavy winch").out
    for nothing in (("qqqq wwww zzzz",), ("livestock", "winch", "minute", "kind:news")):
        assert reader("search", *nothing).out.startswith("Nothing found.")
        assert "some of them" not in reader("search", *nothing).out and reader.good("search", *nothing)["relaxed"] is False


# Reading lists


def test_search_and_list_are_narrowed_to_a_post(reader: CommandLine) -> None:
    assert set(_ids(reader.good("search", "towing"))) == {"hq/drills", "hq/guide", "hq/car"}
    assert _ids(reader.good("search", "towing", "--post", "Driver")) == ["hq/car"]
    assert _ids(reader.good("list", "--post", "driver")) == ["hq/car"], "however it is capitalised"
    assert _ids(reader.good("list", "--mission", "Mission East", "--audience", "Everybody")) == ["hq/car"]
    assert _ids(reader.good("list", "--collection", "guidance", "--post", "Driver")) == []
    assert "No document here is for all of these" in reader("list", "--collection", "guidance", "--post", "Driver").out
    assert len(_ids(reader.good("list"))) == 6


@pytest.mark.parametrize("command", [("list",), ("search", "towing")])
def test_a_post_that_nothing_is_for(reader: CommandLine, command: tuple[str, ...]) -> None:
    code, message = reader.refused(*command, "--post", "Pilot")
    assert code == "no_such_post"
    assert "Convoy commander, Driver" in message
    assert "Leave --mission out" in reader.refused(*command, "--mission", "Nowhere")[1]


# The same order as the window


@pytest.mark.parametrize(
    "query", ["towing", "the heavy winch at a checkpoint", "quarantine status:all", "livestock winch", "2016.16"]
)
def test_the_order_is_that_of_a_settled_search(reader: CommandLine, query: str) -> None:
    with Library.open(Home.at(reader.home)) as library:
        settled = library.search(query, limit=AS_THE_WINDOW, filters=Filters())
        narrowed = library.search(query, limit=AS_THE_WINDOW, filters=Filters(posts=("Driver",)))
    answer = reader.good("search", query)
    assert _ids(answer) == [hit.entry.document.id for hit in settled.hits]
    assert [hit["score"] for hit in answer["hits"]] == [round(hit.score, 4) for hit in settled.hits]
    assert _ids(reader.good("search", query, "--post", "Driver")) == [hit.entry.document.id for hit in narrowed.hits]


def test_fewer_are_the_first_of_the_same(reader: CommandLine) -> None:
    first = reader.good("search", "towing", "--limit", "1")
    assert (_ids(first), first["total"]) == (_ids(reader.good("search", "towing"))[:1], 3)


def test_as_many_are_asked_for_as_the_window_asks_for() -> None:
    assert search_page._FIRST == AS_THE_WINDOW


# Bad input

ANY_TEXT = """
import json, os, sys
from desktop.cli import run_command
for text in json.loads(os.environ["TEXTS"]):
    for more in ([], ["--json"]):
        code = run_command(["search", *more, "--", text])
        print("\\x1f", code, "\\x1e", sep="")
"""
TEXTS = [
    "", "a" * 10_000, "towing " * 1_500, "\ud800", "tow\ud800ing", "\udc80\udcff", "tow\0ing", "\0", "\u202etowing\u200f",
    '"towing', "towing) OR (", "NEAR(", "^towing*", "kind:\0", "after:\ud800",
    "\U0001f469\u200d\U0001f467 \U0001f1eb\U0001f1f7",
]  # fmt: skip


def test_nothing_that_is_typed_is_an_error(reader: CommandLine) -> None:
    """Through the program's own entry, because no system hands NUL to a program as an argument."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "FIELDSHELF_HOME": str(reader.home), "TEXTS": json.dumps(TEXTS)}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", ANY_TEXT],
        env=environment, capture_output=True, encoding="utf-8", timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    answers = [part.rpartition("\x1f") for part in done.stdout.split("\x1e\n")[:-1]]
    assert len(answers) == 2 * len(TEXTS)
    assert {code for _, _, code in answers} == {"0"}
    for text, json_ in zip(answers[::2], answers[1::2], strict=True):
        total = json.loads(json_[0])["total"]
        assert ("Nothing found" in text[0]) == (total == 0)
    assert json.loads(answers[5][0])["total"] == 3, "'towing' many times"


# An index that is damaged, gone or behind; a catalogue from tomorrow


def _damaged(path: Path) -> None:
    path.write_bytes(b"this is no database " * 5_000)


@pytest.mark.parametrize("harm", [_damaged, Path.unlink])
def test_search_fills_a_lost_index_again_and_says_so_while_list_goes_on(copy: CommandLine, harm: object) -> None:
    before = _ids(copy.good("search", "towing"))
    listed = copy.good("list")
    index = copy.home / "library" / "index.db"
    for beside in index.parent.glob("index.db-*"):
        beside.unlink()
    assert callable(harm)
    harm(index)
    with Library.open(Home.at(copy.home)) as library, library.lock():  # as long as another program is at it
        assert copy.good("list") == listed
        assert copy.good("show", "hq/guide")["cites"] == []
        told = copy("search", "towing")
        assert told.code == 0 and "Not everything may be found yet" in told.err
    answer = copy("search", "towing", "--json")
    assert answer.code == 0 and "Indexing 6 documents first, from the texts kept here" in answer.err
    assert _ids(answer.json) == before
    assert copy("search", "towing").err == ""


def test_show_and_status_do_without_a_damaged_index(copy: CommandLine) -> None:
    """The damage is where the citations stand, so that it is not noticed on opening."""
    index = copy.home / "library" / "index.db"
    connection = apsw.Connection(str(index))
    connection.pragma("wal_checkpoint(truncate)")
    size = connection.pragma("page_size")
    pages = [page for (page,) in connection.execute("SELECT rootpage FROM sqlite_schema WHERE tbl_name = 'citation'")]
    connection.close()
    data = bytearray(index.read_bytes())
    for page in pages:
        data[(page - 1) * size : page * size] = b"\xff" * size
    index.write_bytes(data)
    for command in (("show", "hq/guide"), ("status",)):
        answer = copy(*command, "--json")
        assert answer.code == 0, answer.err
        assert "verify --repair" in answer.err
    repaired = copy("verify", "--repair", "--json")
    assert repaired.code == 1 and repaired.json["index_ok"] is False
    assert copy.good("show", "hq/guide")["cites"] != []


def test_a_library_of_a_newer_program_is_refused_and_left_as_it_is(copy: CommandLine) -> None:
    path = copy.home / "library" / "catalogue.db"
    connection = apsw.Connection(str(path))
    connection.pragma("user_version", 99)
    connection.close()
    before = path.read_bytes()
    for command in (("search", "towing"), ("list",), ("status",), ("sync",), ("verify", "--repair")):
        code, message = copy.refused(*command)
        assert code == "library_too_new", command
        assert "Update Fieldshelf" in message
        assert_sentence(message)
    assert path.read_bytes() == before
    assert not list(path.parent.glob("catalogue.db.*")) and not list(path.parent.glob("*.damaged*"))


# What is done when nobody waits


@pytest.mark.long
def test_sync_and_repair_leave_an_index_that_is_fast(copy: CommandLine) -> None:
    def maintained() -> bool:
        with Library.open(Home.at(copy.home)) as library:
            return library.index.maintained()

    assert maintained(), "after a sync"
    index = copy.home / "library" / "index.db"
    index.unlink()
    copy.good("search", "towing")
    assert not maintained(), "a search keeps nobody waiting for it"
    copy.good("sync", "--dry-run")
    assert not maintained(), "nothing is changed"
    assert copy.good("sync")["sources"][0]["result"] == "nothing_new"
    assert maintained(), "what the search left"
    index.unlink()
    assert copy.good("verify", "--repair")["ok"] is True
    assert maintained()
