"""A made site behind nginx: harvested by the profile that comes with the program, signed, synced, found, and opened."""

from __future__ import annotations

import shutil
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from resources.home import Home
from resources.library import Library
from tests.support.command_line import CommandLine
from tests.support.made_site import NGINX, build, nginx, ports
from tests.support.web import WebServer

pytestmark = pytest.mark.skipif(NGINX is None, reason="nginx is not installed (packaging/setup.sh tests peers)")

CONFIGURATION = """
[harvest]
type = "site"
url = "http://127.0.0.1:{0}/en"
hosts = ["127.0.0.1:{1}"]
permission = "yes"
name = "Example hub"
terms = "CC BY 4.0"
delay = 0
max_pages = 400
max_documents = 1000
[site]
profile = "peacekeeping-hub"
"""


@pytest.mark.parametrize(("pages", "files"), [(24, 40), pytest.param(300, 500, marks=pytest.mark.long)])
def test_a_hub_from_nginx_to_a_reader(tmp_path: Path, pages: int, files: int) -> None:
    run, repository, file = CommandLine(tmp_path / "home"), tmp_path / "repository", tmp_path / "hub.toml"
    site, blobs = ports()
    made = build(tmp_path / "made", pages, files, f"http://127.0.0.1:{site}", f"http://127.0.0.1:{blobs}")
    file.write_text(CONFIGURATION.format(site, blobs), encoding="utf-8")
    run.good("publish", "init", repository, "--institute", "ex", "--name", "Example")

    def add(*more: str) -> dict[str, Any]:
        begun = time.monotonic()
        answer = run("publish", "add", repository, file, "--collection", "ex/hub", *more, "--json", timeout=900)
        assert "Traceback" not in answer.err, answer.err
        said = answer.json
        figures = {name: said.get(name) for name in ("added", "requests", "not_modified", "bytes")}
        print(f"{pages} pages, {files} files: {time.monotonic() - begun:.1f} s, {figures}")
        return said

    def visited() -> tuple[dict[str, Any], list[list[str]]]:
        """What was said of a visit, and the lines of the log: nginx writes each after its answer, all of them when it ends."""
        with nginx(made, site, blobs) as log:
            said = add()
        lines = [line.split() for line in log.read_text(encoding="utf-8").splitlines()]
        log.unlink()
        return said, lines

    first, lines = visited()
    assert (first["added"], first["complete"]) == (len(made.works), True), first["problems"]
    assert first["problems"] == []
    asked = Counter(path for _, path in lines)
    assert not any("utm_" in path or "%24" in path for path in asked)
    assert asked.pop("/robots.txt") == 2, "of each host, once"
    assert sum(path.endswith(".pdf") for path in asked) == files and set(asked.values()) == {1}, "nothing twice"
    again, lines = visited()
    assert (again["added"], again["updated"], again["unchanged"]) == (0, 0, len(made.works))
    statuses = Counter(status for status, _ in lines)
    assert again["not_modified"] == statuses["304"] >= pages + files and statuses["200"] == 0
    fingerprint = run.good("publish", "build", repository)["fingerprint"]
    with WebServer(repository / "public") as web:
        run.good("source", "add", "ex", web.url, "--fingerprint", fingerprint)
        report = run("sync", "--json", timeout=900).json
        assert report["sources"][0]["added"] == len(made.works)
    work = next(work for work in made.works if "fr" in work.languages)
    hits = run.good("search", work.word)["hits"]
    assert {hit["title"] for hit in hits} <= {work.title("en"), work.title("fr")} and len({hit["id"] for hit in hits}) == 1
    shown = run.good("show", hits[0]["id"])
    assert (shown["reference"], shown["kind"]) == (work.reference, "policy" if work.component == "Policies" else "guidelines")
    assert (shown["titles"]["en"], shown["titles"]["fr"]) == (work.title("en"), work.title("fr"))
    assert shown["themes"] == [work.theme] and {one["language"] for one in shown["files"]} == set(work.languages)
    with Library.open(Home.at(run.home)) as library:
        for one in library.entry(hits[0]["id"]).document.files:
            assert library.copy_for_opening(one).read_bytes()[:5] == b"%PDF-"
            assert work.word in library.passages(one.sha256)[0].text

    shutil.move(made.pages, tmp_path / "whole")
    shutil.copytree(tmp_path / "whole", made.pages)
    for number, page in enumerate(sorted(made.pages.glob("*/guidance-*"))):
        if number % 2:
            page.unlink()
    with nginx(made, site, blobs):
        half = add()
        assert (half["withdrawn"], half["complete"]) == (0, False) and half["problems"]
    assert run("publish", "add", repository, file, "--collection", "ex/hub", "--json").json["error"]["code"] == "unreachable"
    shutil.rmtree(made.pages)
    for language in ("en", "fr", "es", "ar", "zh", "ru"):
        (made.pages / language).mkdir(parents=True)
        (made.pages / language / "index").write_text("<h1>Nothing today</h1>", encoding="utf-8")
    with nginx(made, site, blobs):
        nothing = add()
        assert (nothing["withdrawn"], nothing["complete"]) == (0, False)
        assert [one["code"] for one in nothing["problems"]] == ["mass_removal"]
        assert add("--accept-removals")["withdrawn"] == len(made.works)
    shutil.rmtree(made.pages)
    shutil.move(tmp_path / "whole", made.pages)
    with nginx(made, site, blobs):
        back = add()
        assert (back["added"], back["complete"]) == (0, True), "each document is the one that it was"
