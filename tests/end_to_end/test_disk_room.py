"""Disk room and budgets, by command line: what goes, what is said before, and a server that answers no parts of files."""

from __future__ import annotations

import functools
import http.server
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end_to_end.test_keeping import Field
from tests.support.command_line import CommandLine, assert_sentence
from tests.support.publishers import Publisher


@pytest.fixture
def field(tmp_path: Path) -> Iterator[Field]:
    field = Field(tmp_path)
    with field.server:
        field.run.good("source", "add", "hq", field.server.url, "--fingerprint", field.publisher.fingerprint)
        yield field


class _Plain(http.server.SimpleHTTPRequestHandler):
    """As `python -m http.server` has it: whole files, and no word of their parts."""

    asked: list[str]

    def do_GET(self) -> None:
        self.asked.append(self.path)
        super().do_GET()

    def log_message(self, *_: object) -> None:
        """Nothing on the test's output."""


@pytest.fixture
def plain(field: Field) -> Iterator[tuple[str, list[str]]]:
    """The same tree, by Python's own server."""
    asked: list[str] = []
    handler = functools.partial(type("Handler", (_Plain,), {"asked": asked}), directory=str(field.publisher.public))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}", asked
        server.shutdown()
        thread.join()


def objects(run: CommandLine) -> int:
    return sum(path.stat().st_size for path in (run.home / "library" / "objects").glob("??/*"))


def test_what_is_not_needed_any_more_is_told_and_goes(field: Field, tmp_path: Path) -> None:
    other = Publisher(tmp_path / "other", "un")
    other.hq.document("guide", "A guide.", size=1_000)
    other.build()
    field.run.good("source", "add", "un", other.public, "--fingerprint", other.fingerprint)
    field.run.good("sync")
    before = objects(field.run)
    assert field.run.good("status")["unwanted_bytes"] == 0
    hq = field.publisher.hq
    hq.document("radio", "The radio room keeps a new log.", size=310_000)
    hq.collections["guidance"] = [one for one in hq.collections["guidance"] if one.id != "hq/water"]
    field.publisher.build()
    looked = field.run("sync", "--dry-run", "hq")
    assert "0.4 MB on this disk are not needed any more after it." in looked.out
    assert field.sync("hq")[0] == 0, "one source alone does not say what another may list"
    unwanted = field.run.good("status")["unwanted_bytes"]
    assert 450_000 < unwanted < 460_000 and field.run.good("keep")["unwanted_bytes"] == unwanted
    assert "0.4 MB of it are not needed any more, and go with the next sync that is complete." in field.run("status").out
    assert field.sync()[1]["result"] == "nothing_new"
    assert field.run.good("status")["unwanted_bytes"] == 0
    assert "not needed any more" not in field.run("status").out
    assert objects(field.run) < before - 130_000 and field.run.good("verify")["ok"]


def test_a_quota_that_is_passed_is_told_everywhere(field: Field) -> None:
    field.run.good("sync")
    field.run.good("keep", "--quota", "100k")
    for command in ("status", "keep"):
        told = field.run(command).out
        assert "more than the 0.1 MB that it may take" in told and "Allow more with `fieldshelf keep --quota`" in told
    code, source = field.sync()
    assert (code, source["result"], [error["code"] for error in source["errors"]]) == (0, "nothing_new", ["quota"])
    field.publisher.hq.document("maps", "All maps.", size=400_000)
    field.publisher.build()
    looked = field.run("sync", "--dry-run", "--json").json["sources"][0]
    assert [left.partition(" of ")[0] for left in looked["plan"]["left_out"]] == ["fetch maps.pdf"]
    assert "left out by the quota: fetch maps.pdf of hq/maps: 0.4 MB" in field.run("sync", "--dry-run").out
    answer = field.run("sync")
    assert answer.code == 3 and "maps.pdf (0.4 MB) was left out" in answer.err
    assert "maps.pdf (0.4 MB) was left out" in field.run("status").out
    field.run.good("keep", "--quota", "none")
    assert field.sync()[1]["result"] == "complete" and "more than" not in field.run("status").out


def test_a_dry_run_says_what_a_budget_holds_back_today(field: Field) -> None:
    plan = field.run.good("sync", "--dry-run", "--budget", "200k")["sources"][0]["plan"]
    assert (plan["held_by"], plan["later"]) == ("day", plan["bytes"] - plan["today"])
    assert 150_000 < plan["today"] < 185_000 and plan["until"][11:16] == "00:00"
    (field.run.home / "settings.toml").write_text("[sync]\nbudget = '200k'\n", encoding="utf-8")
    told = field.run("sync", "--dry-run").out
    assert "would be held back: this day may cost 0.2 MB" in told
    unlimited = field.run.good("sync", "--dry-run", "--budget", "none")["sources"][0]["plan"]
    assert (unlimited["held_by"], unlimited["later"], unlimited["today"]) == (None, 0, plan["bytes"])


def test_without_parts_no_day_is_spent_on_a_file_that_it_does_not_cover(
    field: Field, plain: tuple[str, list[str]], tmp_path: Path
) -> None:
    url, asked = plain
    run = CommandLine(tmp_path / "another home")
    run.good("source", "add", "hq", url, "--fingerprint", field.publisher.fingerprint)
    answer = run("sync", "--budget", "300k", "--json")
    (source,) = answer.json["sources"]
    assert (answer.code, source["result"], [error["code"] for error in source["errors"]]) == (3, "partial", ["no_range"])
    assert_sentence(answer.err)
    assert source["resumes"] is None, "no day has room for it"
    assert source["bytes"] < 220_000, "nothing of it was taken"
    assert "radio.pdf" in answer.err and "more than any day may cost" in answer.err
    assert "radio.pdf was not begun" in run("status").out
    asked.clear()
    again = run("sync", "--budget", "300k", "--json").json["sources"][0]
    assert again["bytes"] < 5_000 and sum("/objects/" in path for path in asked) == 1
    need = answer.err.partition("--budget ")[2].partition("`")[0]
    assert run.good("sync", "--budget", need)["sources"][0]["result"] == "complete"
    assert run.good("verify")["ok"]
