"""The whole way by command line, on the real program: folder, sheet, keys, signature, server, library, search."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.command_line import ROOT, CommandLine, assert_sentence
from tests.support.web import WebServer

TEXTS = {
    "2019.08 Escort of convoys.txt": "A convoy is a movement of five or more vehicles. Two escort vehicles are enough.",
    "2023.05 Movement of convoys.txt": "Every convoy has one commander. The escort has four vehicles on unknown roads.",
    "securite_fr.html": "<html lang='fr'><h1>Sécurité des convois</h1><p>Le chef de convoi décide de l'escorte.</p></html>",
    "radio.txt": "The radio room keeps a log of every call, with the time and the station. See also S/RES/1325 (2000).",
}
SHEET = [
    {"file": "2019.08 Escort of convoys.txt", "id": "escort-2019", "kind": "policy", "reference": "2019.08",
     "title.en": "Escort of convoys", "language": "en", "effective": "2019-08-01"},
    {"file": "2023.05 Movement of convoys.txt", "id": "movement-2023", "kind": "policy", "reference": "2023.05",
     "title.en": "Movement of convoys", "language": "en", "effective": "2023-03", "supersedes": "escort-2019"},
    {"file": "securite_fr.html", "id": "securite", "kind": "sop", "title.fr": "Sécurité des convois", "language": "fr",
     "effective": "2022"},
    {"file": "radio.txt", "id": "radio", "kind": "manual", "title.en": "Radio rooms", "language": "en", "status": "withdrawn"},
]  # fmt: skip


class Shelf:
    """A publisher and a reader on one machine."""

    def __init__(self, folder: Path, *, fresh: bool = False) -> None:
        self.documents = folder / "documents"
        self.repository = folder / "repository"
        self.sheet = folder / "sheet.csv"
        self.home = folder / "home"
        self.run = CommandLine(self.home, fresh=fresh)

    def publish(self) -> str:
        """Returns the fingerprint of the publisher's root."""
        self.documents.mkdir()
        for name, text in TEXTS.items():
            (self.documents / name).write_text(text, encoding="utf-8")
        columns = sorted({column for row in SHEET for column in row})
        with self.sheet.open("w", encoding="utf-8", newline="") as stream:
            writer = csv.DictWriter(stream, columns, restval="")
            writer.writeheader()
            writer.writerows(SHEET)
        made = self.run.good("publish", "init", self.repository, "--institute", "hq", "--name", "HQ Library")
        added = self.run.good(
            "publish", "add", self.repository, self.documents, "--collection", "hq/guidance", "--sheet", self.sheet
        )
        assert added == {"added": 4, "updated": 0, "unchanged": 0, "problems": [], "warnings": [], "failures": []}
        assert self.run.good("publish", "build", self.repository)["documents"] == 4
        return str(made["fingerprint"])


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    """Published and synced once over HTTP; the tests that use it only read."""
    shelf = Shelf(tmp_path_factory.mktemp("shelf"))
    fingerprint = shelf.publish()
    with WebServer(shelf.repository / "public") as server:
        shelf.run.good("source", "add", "hq", server.url, "--fingerprint", fingerprint)
        synced = shelf.run.good("sync")["sources"][0]
    assert (synced["result"], synced["added"], synced["errors"]) == ("complete", 4, [])
    return shelf


def test_search_shows_the_current_edition_and_counts_the_hidden(shelf: Shelf) -> None:
    found = shelf.run.good("search", "convoy escort")
    assert next(hit["id"] for hit in found["hits"]) == "hq/movement-2023"
    assert "hq/escort-2019" not in {hit["id"] for hit in found["hits"]}
    assert found["hidden"] == 1
    hit = found["hits"][0]
    assert set(hit) >= {
        "id", "title", "reference", "kind", "status", "superseded_by", "language", "media_type", "page", "snippet",
        "available", "score",
    }  # fmt: skip
    assert (hit["title"], hit["reference"], hit["status"], hit["available"]) == (
        "Movement of convoys",
        "2023.05",
        "in_force",
        True,
    )
    assert "\ue000convoy\ue001" in hit["snippet"]


def test_status_all_shows_the_superseded_one_as_such(shelf: Shelf) -> None:
    hits = {hit["id"]: hit for hit in shelf.run.good("search", "convoy status:all")["hits"]}
    assert (hits["hq/escort-2019"]["status"], hits["hq/escort-2019"]["superseded_by"]) == ("superseded", "hq/movement-2023")


def test_other_languages_are_found_in_their_forms(shelf: Shelf) -> None:
    assert [hit["id"] for hit in shelf.run.good("search", "convoi lang:fr")["hits"]] == ["hq/securite"]


def test_list_show_status_verify(shelf: Shelf) -> None:
    rows = {row["id"]: row for row in shelf.run.good("list")["documents"]}
    assert {row["status"] for row in rows.values()} == {"in_force", "superseded", "withdrawn"}
    assert set(rows["hq/radio"]) == {"id", "title", "reference", "kind", "status", "languages", "available", "bytes"}
    shown = shelf.run.good("show", "hq/escort-2019")
    assert [link["id"] for link in shown["chain"]] == ["hq/escort-2019", "hq/movement-2023"]
    assert shown["trusted"] is True
    status = shelf.run.good("status")
    assert (status["documents"], status["available"], status["dirty"]) == (4, 4, 0)
    assert shelf.run.good("verify")["ok"] is True


def test_text_for_people_has_no_marks_of_ours(shelf: Shelf) -> None:
    answer = shelf.run("search", "convoy")
    assert answer.code == 0
    assert "[convoy]" in answer.out and "\ue000" not in answer.out
    assert "1 superseded or withdrawn hidden" in answer.out


@pytest.mark.parametrize(
    "query",
    ["", " ", '"', "(((", "NOT AND OR", "\u202e\u200f", "😀", "a" * 10_000, "ref:", "*", "-", "convoy -", "kind:nothing x"],
)
def test_no_query_is_an_error(shelf: Shelf, query: str) -> None:
    assert shelf.run("search", "--json", "--", query).code == 0


def test_nothing_new_costs_two_requests(shelf: Shelf) -> None:
    with WebServer(shelf.repository / "public") as server:
        reader = CommandLine(shelf.home.parent / "second home")
        reader.good("source", "add", "hq", server.url)
        assert reader.good("sync")["sources"][0]["result"] == "complete"
        again = reader.good("sync")["sources"][0]
    assert (again["result"], again["requests"]) == ("nothing_new", 2)


def test_unknown_document(shelf: Shelf) -> None:
    code, message = shelf.run.refused("show", "hq/nothing")
    assert code == "no_such_document" and "hq/nothing" in message


def test_bad_sheet_names_row_and_column_and_adds_nothing(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    shelf.documents.mkdir()
    (shelf.documents / "a.txt").write_text("Some words about water.", encoding="utf-8")
    shelf.sheet.write_text("file,colour,effective\na.txt,red,2018-13\na.txt,blue,2018\n", encoding="utf-8")
    shelf.run.good("publish", "init", shelf.repository, "--institute", "hq", "--name", "HQ")
    _, message = shelf.run.refused(
        "publish", "add", shelf.repository, shelf.documents, "--collection", "hq/x", "--sheet", shelf.sheet
    )
    assert "colour" in message and "effective" in message and "2018-13" in message and "row 3" in message.lower()
    assert list((shelf.repository / "collections").glob("*.json")) == []


def test_bad_input_is_a_sentence_each(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    fingerprint = shelf.publish()
    public = shelf.repository / "public"
    shelf.run.good("source", "add", "hq", public, "--fingerprint", fingerprint)
    shelf.run.good("sync")
    codes = {
        "wrong root": shelf.run.refused("source", "add", "other", public, "--fingerprint", "0" * 64)[0],
        "unreachable": shelf.run.refused("source", "add", "far", "http://127.0.0.1:9/")[0],
        "twice": shelf.run.refused("source", "add", "hq", public)[0],
        "unknown source": shelf.run.refused("sync", "nobody")[0],
        "no such folder": shelf.run.refused("source", "add", "gone", tmp_path / "nothing here")[0],
    }
    assert codes["wrong root"] == "wrong_root"
    assert codes["twice"] == "source_exists"
    empty = tmp_path / "empty"
    empty.mkdir()
    shelf.run.refused("publish", "add", shelf.repository, empty, "--collection", "hq/empty")
    assert shelf.run.good("search", "convoy")["total"] == 1, "the library as it was stays usable"


def test_damaged_databases_are_told_and_nothing_is_lost(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    shelf.publish()
    shelf.run.good("source", "add", "hq", shelf.repository / "public")
    shelf.run.good("sync")
    before = [hit["id"] for hit in shelf.run.good("search", "convoy")["hits"]]
    index = shelf.home / "library" / "index.db"
    index.write_bytes(b"not a database at all" * 1000)
    assert [hit["id"] for hit in shelf.run.good("search", "convoy")["hits"]] == before, "rebuilt from the texts kept here"
    index.unlink()
    assert [hit["id"] for hit in shelf.run.good("search", "convoy")["hits"]] == before
    catalogue = shelf.home / "library" / "catalogue.db"
    kept = catalogue.read_bytes()
    catalogue.write_bytes(b"not a database at all" * 1000)
    answer = shelf.run("search", "convoy")
    assert answer.code == 1
    assert_sentence(answer.err)
    assert catalogue.read_bytes() != kept and len(list((shelf.home / "library" / "objects").rglob("*"))) > 4


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("sync", "--window", "at night"), "'at night' is not hours"),
        (("sync", "--limit-rate", "fast", "--js"), "'fast' is not a rate"),
        (("keep", "--everything", "--texts-only"), "not allowed with"),
        (("show",), "ID"),
        (("source", "sell"), "sell"),
        (("nothing",), "nothing"),
    ],
)
def test_a_line_that_is_not_understood_is_told_in_json_too(tmp_path: Path, arguments: tuple[str, ...], words: str) -> None:
    run = CommandLine(tmp_path / "home")
    answer = run(*arguments, "--json")
    error = answer.json["error"]
    assert (answer.code, error["code"], error["item"]) == (2, "usage", None) and words in error["message"]
    assert error["message"] in answer.err and "usage: fieldshelf" in answer.err
    assert_sentence(answer.err)
    if "--js" not in arguments:
        plain = run(*arguments)
        assert (plain.code, plain.out) == (2, "") and error["message"] in plain.err
    assert run("sync", "--nonsense", "--", "--json").out == "", "behind -- stands text"


@pytest.mark.skipif(sys.platform == "win32", reason="no terminals to pretend")
def test_who_gives_up_at_the_passphrase_has_made_nothing(tmp_path: Path) -> None:
    """Ctrl+D, once it is asked for."""
    import pty

    ours, theirs = pty.openpty()
    arguments = ["publish", "init", str(tmp_path / "repository"), "--institute", "hq", "--name", "Head Quarters"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "FIELDSHELF_HOME": str(tmp_path / "home")}
    environment.pop("FIELDSHELF_KEY_PASSPHRASE", None)
    with subprocess.Popen(
        [sys.executable, "-m", "desktop", *arguments],
        env=environment, stdin=theirs, stdout=subprocess.PIPE, stderr=theirs, start_new_session=True,
    ) as process:  # fmt: skip
        os.close(theirs)
        shown = b""
        while b"not encrypted): " not in shown:
            shown += os.read(ours, 4096)
        os.write(ours, b"\x04")
        try:
            while part := os.read(ours, 4096):
                shown += part
        except OSError:
            pass  # how Linux says that the other end is closed
        os.close(ours)
        out, _ = process.communicate(timeout=120)
    assert (process.returncode, out) == (1, b"") and b"Traceback" not in shown
    assert b"No passphrase was given. Nothing was done. Run the command again." in shown
    assert not (tmp_path / "repository").exists()
