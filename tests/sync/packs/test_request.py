"""A request says what is here and nothing else; the pack made for it carries what is missing, and hardly a byte more."""

from __future__ import annotations

import base64
import json
import zlib
from pathlib import Path
from typing import Any

import pytest

from resources.errors import PackError
from resources.home import Home
from resources.library import Library
from sync.packs.request import read_request, write_request
from tests.support.command_line import CommandLine
from tests.support.publishers import Publisher, sha256
from tests.sync.packs.conftest import assert_good, claims, payload, reader, size_of

MIB = 1024 * 1024


def export_for(run: CommandLine, stick: Path, request: Path, *options: object) -> list[Path]:
    packs = [Path(one["path"]) for one in run.good("export", stick, "--for", request, *options)["packs"]]
    for one in packs:
        assert_good(one)
    return packs


def carried(pack: Path) -> set[str]:
    return {sha256(data) for data in payload(pack).values()}


def test_only_what_is_missing_and_hardly_more(tmp_path: Path) -> None:
    """A library of some 40 MB in 150 documents; 40 of them are new where the pack comes from."""
    publisher = Publisher(tmp_path / "public")
    words = "The convoy commander checks the radio of every vehicle before it leaves, and again at each halt. "
    for number in range(110):
        publisher.hq.document(f"standing-procedure-{number}", words * 40 + str(number), size=60_000 + number * 4_000)
    publisher.build()
    field = reader(tmp_path / "field", publisher)
    request = tmp_path / "request.json"
    for number in range(40):
        publisher.hq.document(f"new-procedure-{number}", words * 40 + f"new {number}", size=60_000 + number * 4_000)
    publisher.build()
    hub = reader(tmp_path / "hub", publisher)
    field.good("request", request)
    (pack,) = export_for(hub, tmp_path / "stick", request)
    new = [document.files[0] for document in publisher.hq.collections["guidance"] if "new-" in document.id]
    assert carried(pack) == {file.sha256 for file in new}
    segments = publisher.hq.segments["guidance"]
    assert [path.name.partition(".")[0] for path in (pack / "fieldshelf").rglob("*.segment-*")] == [segments[1].sha256]
    missing = sum(file.length for file in new) + segments[1].length
    assert missing > 5 * MIB
    print(f"{size_of(pack)} bytes for {missing} missing: {100 * (size_of(pack) / missing - 1):.2f} % more")
    assert size_of(pack) <= missing * 1.01
    assert not claims(pack)["complete"]
    html = (pack / "START-HERE.html").read_text(encoding="utf-8")
    assert "New procedure 1" in html and "Standing procedure 1" not in html


def test_nothing_is_missing(tmp_path: Path, publisher: Publisher, run: CommandLine) -> None:
    other = reader(tmp_path / "other", publisher)
    other.good("request", tmp_path / "request.json")
    assert export_for(run, tmp_path / "stick", tmp_path / "request.json") == []
    told = run("export", tmp_path / "stick", "--for", tmp_path / "request.json")
    assert told.code == 0 and "Nothing is missing" in told.out
    publisher.hq.withdraw("radio-rooms")
    publisher.build()
    run.good("sync")
    (pack,) = export_for(run, tmp_path / "stick", tmp_path / "request.json")
    assert payload(pack) == {} and len(list((pack / "fieldshelf").rglob("*.catalogue.json.zst"))) == 1
    assert "There are no documents in this pack" in (pack / "START-HERE.html").read_text(encoding="utf-8")


def test_a_new_laptop_gets_everything(tmp_path: Path, publisher: Publisher, run: CommandLine) -> None:
    CommandLine(tmp_path / "new").good("request", tmp_path / "request.json")
    (pack,) = export_for(run, tmp_path / "stick", tmp_path / "request.json")
    assert carried(pack) == set(publisher.hq.bytes)


@pytest.mark.long
def test_what_it_does_not_want_does_not_come(tmp_path: Path, publisher: Publisher, run: CommandLine) -> None:
    other = CommandLine(tmp_path / "other")
    other.good("source", "add", "hq", publisher.public)
    other.good("keep", "--max-size", "50k")
    other.good("sync", "--texts-only")
    other.good("get", "hq/radio-rooms", "--later")
    other.good("request", tmp_path / "request.json")
    (pack,) = export_for(run, tmp_path / "stick", tmp_path / "request.json")
    assert sorted(payload(pack)) == [
        "guidance/Radio rooms en.pdf",
        "guidance/_superseded/[superseded] Escort 2019 en.pdf",
    ]


@pytest.mark.long
def test_only_sources_that_it_knows(tmp_path: Path, publisher: Publisher, run: CommandLine) -> None:
    academy = Publisher(tmp_path / "academy", "academy")
    academy.hq.document("lesson", "A lesson.")
    academy.build()
    run.good("source", "add", "academy", academy.public)
    run.good("sync")
    other = CommandLine(tmp_path / "other")
    other.good("source", "add", "another-name", academy.public)
    other.good("request", tmp_path / "request.json")
    (pack,) = export_for(run, tmp_path / "stick", tmp_path / "request.json")
    assert claims(pack)["institute"] == "academy"


def test_a_source_is_known_by_any_of_its_roots(tmp_path: Path, publisher: Publisher, run: CommandLine) -> None:
    publisher.new_root(replace=["timestamp"])
    publisher.build()
    newer = tmp_path / "2.root.json"
    newer.write_bytes(publisher.roots[1])
    other = CommandLine(tmp_path / "other")
    other.good("source", "add", "hq", publisher.public, "--root", newer)
    other.good("request", tmp_path / "request.json")
    run.good("sync")
    (pack,) = export_for(run, tmp_path / "stick", tmp_path / "request.json")
    assert carried(pack) == set(publisher.hq.bytes)
    assert {path.name for path in (pack / "fieldshelf" / "metadata").glob("*.root.json")} == {"1.root.json", "2.root.json"}


def test_it_is_small_and_says_nothing_personal(tmp_path: Path, publisher: Publisher, run: CommandLine) -> None:
    run.good("search", "chlorine")
    files = [sha256(str(number).encode()) for number in range(30_000)]  # 10,000 documents in three languages
    with Library.open(Home.at(run.home)) as library, library.lock():
        library.catalogue.record_objects([(name, 1) for name in files])
    written = run.good("request", tmp_path / "request.json")
    data = (tmp_path / "request.json").read_bytes()
    assert written["bytes"] == len(data) <= 200_000 and written["objects"] > 30_000
    record = json.loads(data)
    assert set(record) == {"format", "made", "sources", "objects", "asked", "wanted"}
    text = json.dumps(record | {"objects": "", "asked": ""})  # those are hashes, and letters by chance
    for private in (str(tmp_path), str(publisher.public), "chlorine", "radio-rooms", "home", "hq"):
        assert private not in text, private
    request = read_request(tmp_path / "request.json")
    assert all(request.has(name) for name in files)
    assert not any(request.has(sha256(f"other {number}".encode())) for number in range(30_000))


def changed(record: dict[str, Any], **more: Any) -> bytes:
    return json.dumps(record | more).encode()


def test_what_is_no_request_is_refused(tmp_path: Path, publisher: Publisher, run: CommandLine) -> None:
    with Library.open(Home.at(run.home)) as library:
        write_request(library, tmp_path / "good.json")
    good = json.loads((tmp_path / "good.json").read_bytes())
    bomb = base64.b64encode(zlib.compress(bytes(200 * MIB))).decode()
    bad = [
        b"", b"{}", b"[]", b"\xff\xfe", b"[" * 100_000, changed(good, format=2), changed(good, objects="!"),
        changed(good, objects=base64.b64encode(b"not packed").decode()), changed(good, objects=bomb),
        changed(good, objects=base64.b64encode(zlib.compress(b"12345")).decode()), changed(good, sources=[{}]),
        changed(good, sources=5), changed(good, wanted=[{"collection": "x"}]), changed(good, objects=None),
    ]  # fmt: skip
    for data in bad:
        (tmp_path / "bad.json").write_bytes(data)
        with pytest.raises(PackError) as caught:
            read_request(tmp_path / "bad.json")
        assert caught.value.code == "bad_request"
    assert run.refused("export", tmp_path / "stick", "--for", tmp_path / "bad.json")[0] == "bad_request"
    assert run.refused("export", tmp_path / "stick", "--for", tmp_path / "not there.json")[0] == "bad_request"
    assert run.refused("request", tmp_path / "no folder" / "request.json")[0] == "request_not_written"
