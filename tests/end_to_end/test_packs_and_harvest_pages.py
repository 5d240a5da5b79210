"""The commands on `docs/packs.md`, `docs/importing.md` and `docs/harvest.md`, run as they stand there and in their order."""

from __future__ import annotations

import json
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.end_to_end.test_key_events import Station
from tests.support import documents
from tests.support.command_line import Answer
from tests.support.pages import DOCS, blocks
from tests.support.web import WebServer


def typed(run: Station, command: str, places: dict[str, str]) -> Answer:
    """With real places for those of the page."""
    for said, real in places.items():
        command = command.replace(said, real)
    answer = run(*shlex.split(command))
    assert answer.code == 0, f"{command}: {answer}"
    return answer


def commands(page: str) -> list[str]:
    return [command for block in blocks(page) for command in block.commands]


def within(page: str, command: str) -> str:
    """A command that the page names in a sentence."""
    assert f"`fieldshelf {command}`" in (DOCS / page).read_text(encoding="utf-8")
    return command


def test_packs_and_importing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("documents").mkdir()
    documents.pdf(Path("documents/2023.04 Movement by road_en.pdf"), ["Two escort vehicles go with every convoy."])
    publisher, other = Station(tmp_path / "publisher"), Station(tmp_path / "other")
    publisher.good("publish", "init", "REPO", "--institute", "hq", "--name", "Head Quarters")
    publisher.good("publish", "add", "REPO", "documents", "--collection", "guidance")
    publisher.good("publish", "build", "REPO")
    publisher.good("source", "add", "hq", "REPO/public")
    publisher.good("sync")
    for stick in ("stick", "other-stick"):
        Path(stick).mkdir()
    told = [typed(publisher, command, {"/media/STICK": "stick"}).out for command in commands("packs.md")]
    assert len(told) == 2 and "Wrote stick/hq-" in told[0] and "stick/hq-" in told[1]
    (pack,) = Path("stick").iterdir()
    looked = commands("importing.md")
    assert [command.partition(" ")[0] for command in looked] == ["import"] * 3
    for command in reversed(looked):  # only what would change, first: afterwards nothing would
        yes = "" if "--dry-run" in command else " --yes"  # there is no terminal here that could be asked in
        answer = typed(other, command + yes, {"/media/stick": "stick", "hq-2026-05-01": pack.name})
        assert ("1 added" in answer.out) == (command != looked[0]), answer
    assert other.good("search", "escort vehicles")["total"] == 1

    third = Station(tmp_path / "third")
    typed(third, within("packs.md", "request FILE"), {"FILE": "request.json"})
    typed(publisher, within("packs.md", "export DEST --for FILE"), {"DEST": "other-stick", "FILE": "request.json"})
    assert third.good("import", "other-stick", "--yes")["packs"][0]["added"] == 1


@pytest.mark.skipif(sys.platform == "win32", reason="the page writes a file with printf")
def test_harvests(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    page = (DOCS / "harvest.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"```toml\n(\[harvest\]\ntype = \"opds\".*?)```", page, re.DOTALL)
    (printf,) = re.findall(r"^printf .*$", page, re.MULTILINE)
    run = Station(tmp_path / "home")
    Path("www").mkdir()
    documents.pdf(Path("www/radio.pdf"), ["The radio room keeps a log of every call."])
    link = {"href": "/radio.pdf", "rel": "http://opds-spec.org/acquisition", "type": "application/pdf"}
    about = {"identifier": "urn:radio", "title": "Radio rooms", "language": "en"}
    listed = json.dumps({"metadata": {}, "publications": [{"metadata": about, "links": [link]}], "links": []}).encode()
    with WebServer(Path("www")) as web:
        web.pages["opds"] = listed
        written = example.replace("https://library.example.org", web.url).replace("delay = 1.0", "delay = 0")
        Path("books.toml").write_text(written, encoding="utf-8")
        run.good("publish", "init", "REPO", "--institute", "ex", "--name", "Example")
        signed, own, tried = blocks("harvest.md")
        told = [typed(run, command, {}).out for command in (*signed.commands, *own.commands)]
        assert "1 document added" in told[0] and "1 added" in told[3]
        (hit,) = run.good("search", "log of every call")["hits"]
        assert hit["id"].startswith("local.books/")

        # As calibre's own server is tried on the page: `test_harvest_books.py` runs that one.
        subprocess.run(printf.replace("http://127.0.0.1:8080", web.url), shell=True, check=True, timeout=300)
        told = [typed(run, command, {"REPO": "tried"}).out for command in tried.commands]
        assert "1 document added" in told[1] and "Signed 1 document" in told[2]
