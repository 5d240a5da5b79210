"""The JSON that each command really writes against `docs/cli.md`: no key undocumented, no documented key missing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.end_to_end.test_command_line import Shelf

DOCS = (Path(__file__).resolve().parents[2] / "docs" / "cli.md").read_text(encoding="utf-8")
# Keys that only some answers have, and what is a value, an error's field or a name of the catalogue's own.
SOMETIMES = {"errors", "plan", "actions", "code", "item", "message"}


def _section(command: str) -> str:
    start = re.search(rf"^### `fieldshelf {re.escape(command)}(?: .*)?`$", DOCS, re.MULTILINE)
    assert start is not None, command
    return re.split(r"^##", DOCS[start.end() :], maxsplit=1, flags=re.MULTILINE)[0]


def _keys(value: Any, *, of_values: frozenset[str]) -> Iterator[str]:
    """Every key, at every depth; not those of objects whose keys are values (`statuses` counts by status)."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield key
            if key not in of_values:
                yield from _keys(inner, of_values=of_values)
    elif isinstance(value, list):
        for inner in value:
            yield from _keys(inner, of_values=of_values)


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """One good answer of every command that has one here; `open` needs a program, `self-check` has its own test.

    Each starts as it does for a script, with nothing imported yet.
    """
    shelf = Shelf(tmp_path_factory.mktemp("contract"), fresh=True)
    fingerprint = shelf.publish()
    run, repository, folder = shelf.run.good, shelf.repository, shelf.documents
    other = shelf.home.parent / "other"
    found: dict[str, Any] = {
        "publish init": run("publish", "init", other, "--institute", "other", "--name", "Other"),
        "publish add": run("publish", "add", repository, folder, "--collection", "hq/guidance", "--sheet", shelf.sheet),
        "publish build": run("publish", "build", repository),
        "other": run("publish", "add", other, folder, "--collection", "other/guidance"),
        "publish changes": run("publish", "changes", other),
        "publish undo": run("publish", "undo", other),
        "source add": run("source", "add", "hq", repository / "public", "--fingerprint", fingerprint),
        "source list": run("source", "list"),
        "keep": run("keep", "--max-size", "20k"),
        # A plan is what a dry run tells.
        "sync": {"plan": run("sync", "--dry-run")["sources"][0]["plan"], **run("sync")},
        "get": run("get"),
        "export": run("export", shelf.home.parent / "stick"),
        "request": run("request", shelf.home.parent / "request.json"),
        "publish pack": run("publish", "pack", repository, shelf.home.parent / "stick"),
        "search": run("search", "convoy status:all"),
        "list": run("list"),
        "status": run("status"),
        "verify": run("verify"),
        "self-check": run("self-check"),
    }
    return found


@pytest.mark.parametrize(
    "command",
    [
        "publish init",
        "publish add",
        "publish changes",
        "publish undo",
        "publish build",
        "source add",
        "source list",
        "keep",
        "sync",
        "get",
        "export",
        "request",
        "publish pack",
        "search",
        "list",
        "status",
        "verify",
        "self-check",
    ],
)
def test_json_is_as_documented(answers: dict[str, Any], command: str) -> None:
    section = _section(command)
    if command == "source list":  # "each as above"
        section += _section("source add")
    if command == "publish pack":  # "answer as for export"
        section += _section("export")
    real = set(_keys(answers[command], of_values=frozenset({"statuses", "languages", "facets"})))
    real |= set(answers[command].get("facets", ()))
    documented = set(re.findall(r'"([a-z_]+)"', section)) | set(re.findall(r"`([a-z_]+)`", section))
    assert real - documented == set(), "written, but not documented"
    promised = set(re.findall(r'"([a-z_]+)"', section)) - SOMETIMES
    if command == "publish add":
        promised -= {"sheet", "rows", "suggestions"}  # with --write-sheet
        promised -= {"files", "pages", "known", "made", "bytes"}  # with --ocr and the like; see test_scans
    if command == "get":
        promised -= {"id", "languages", "at", "bytes"}  # nothing waits here; see test_keeping
    assert promised - real == set(), "documented, but not written"


def test_show_has_what_is_documented_beside_the_catalogue(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    shelf.publish()
    shelf.run.good("source", "add", "hq", shelf.repository / "public")
    shelf.run.good("sync")
    shown = shelf.run.good("show", "hq/escort-2019")
    beside = {
        "status", "superseded_by", "available", "source", "publisher", "trusted", "collections", "chain", "claims",
        "earlier_editions", "current", "cites", "cited_by", "similar",
    }  # fmt: skip
    assert beside <= set(shown)
    assert beside <= set(re.findall(r"`([a-z_]+)`", _section("show")))
    assert [set(link) for link in shown["chain"]] == [{"id", "reference", "status"}] * 2
    assert all(file["available"] for file in shown["files"])
    assert shelf.run.good("source", "remove", "hq") == {"removed": "hq"}
    sheet = shelf.run.good(
        "publish",
        "add",
        shelf.repository,
        shelf.documents,
        "--collection",
        "hq/guidance",
        "--write-sheet",
        tmp_path / "new.csv",
    )
    assert set(sheet) == {"sheet", "rows", "suggestions"}
