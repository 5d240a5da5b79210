"""Adding sources: on whose word, and what is refused."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from resources.errors import FieldshelfError, SourceError, UsageError
from resources.library import Library
from resources.measures import grouped
from sync.first_root import metadata_folder
from sync.sources import add_source, confirm_source, list_sources, remove_source, set_mirrors
from tests.support.publishers import Publisher
from tests.support.web import WebServer
from tests.sync.test_run import QUICK, run


def code(library: Library, *arguments: object, **more: object) -> str:
    with pytest.raises(FieldshelfError) as caught:
        add_source(library, *arguments, link=QUICK.link, **more)  # type: ignore[arg-type]
    assert caught.value.message.endswith(".")
    assert list_sources(library) == []
    return caught.value.code


def test_by_fingerprint_in_any_writing(library: Library, publisher: Publisher, server: WebServer) -> None:
    digits = publisher.fingerprint
    read_out = " ".join(digits[start : start + 4] for start in range(0, 64, 4)).upper()
    source = add_source(library, "hq", f"{server.url}/", fingerprint=read_out)
    assert (source.pinned, source.fingerprint, source.url, source.title) == (True, digits, server.url, "The Library")
    assert list_sources(library) == [source]


def test_another_fingerprint_is_refused(library: Library, server: WebServer) -> None:
    assert code(library, "hq", server.url, fingerprint="0" * 64) == "wrong_root"
    assert code(library, "hq", server.url, fingerprint="abc") == "bad_fingerprint"


def test_a_wrong_fingerprint_is_no_way_to_the_right_one(library: Library, publisher: Publisher, server: WebServer) -> None:
    digits = publisher.fingerprint
    slip = digits[:4] + ("0" if digits[4] != "0" else "1") + digits[5:]
    with pytest.raises(SourceError) as caught:
        add_source(library, "hq", server.url, fingerprint=slip)
    message = caught.value.message
    assert "15 of its 16 groups agree" in message and grouped(slip) in message and "Ask the publisher" in message
    assert digits not in message and grouped(digits) not in message


def test_the_same_publisher_is_added_once(library: Library, publisher: Publisher, server: WebServer, tmp_path: Path) -> None:
    add_source(library, "hq", server.url)
    for known in (False, True):
        if known:
            confirm_source(library, "hq", publisher.fingerprint)
        for more in ({}, {"fingerprint": publisher.fingerprint}):
            if more and not known:
                continue  # that confirms it: the next test
            with pytest.raises(SourceError) as caught:
                add_source(library, "again", str(publisher.public), **more)  # type: ignore[arg-type]
            assert (caught.value.code, caught.value.item) == ("same_publisher", "hq")
            assert "fieldshelf source mirrors hq" in caught.value.message
    assert [source.name for source in list_sources(library)] == ["hq"] and not metadata_folder(library, "again").exists()
    (metadata_folder(library, "hq") / "bootstrap.json").write_bytes(b"damaged")
    other = Publisher(tmp_path / "other")
    other.build()
    assert add_source(library, "other", str(other.public)).name == "other"
    remove_source(library, "hq")
    assert add_source(library, "again", str(publisher.public)).name == "again"


@pytest.mark.parametrize("name", ["hq", "again"])
def test_a_fingerprint_given_later_confirms_the_source_that_is_here(
    library: Library, publisher: Publisher, server: WebServer, name: str
) -> None:
    add_source(library, "hq", server.url)
    source = add_source(library, name, str(publisher.public), fingerprint=publisher.fingerprint)
    assert (source.name, source.pinned, source.url, source.mirrors) == ("hq", True, server.url, (str(publisher.public),))
    assert list_sources(library) == [source]
    assert run(library).result == "complete" and library.entry("hq/leaflet").trusted


def test_a_fingerprint_is_compared_later(library: Library, publisher: Publisher, server: WebServer, tmp_path: Path) -> None:
    add_source(library, "hq", server.url)
    slip = ("0" if publisher.fingerprint[0] != "0" else "1") + publisher.fingerprint[1:]
    for name, typed, wanted in (
        ("hq", slip, "wrong_root"),
        ("hq", slip[:60], "bad_fingerprint"),
        ("school", publisher.fingerprint, "no_such_source"),
    ):
        with pytest.raises(FieldshelfError) as caught:
            confirm_source(library, name, typed)
        assert caught.value.code == wanted
    with pytest.raises(SourceError, match="15 of its 16 groups agree") as other:
        confirm_source(library, "hq", slip)
    assert "stays an unknown publisher" in other.value.message
    assert "source remove hq" in other.value.message and publisher.fingerprint not in other.value.message
    assert not list_sources(library)[0].pinned
    confirm_source(library, "hq", grouped(publisher.fingerprint).upper())
    assert list_sources(library)[0].pinned
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "note.txt").write_text("Words.", encoding="utf-8")
    add_source(library, "papers", str(tmp_path / "papers"))
    with pytest.raises(SourceError) as caught:
        confirm_source(library, "papers", publisher.fingerprint)
    assert caught.value.code == "not_signed"


def test_with_neither_it_is_believed_once_and_stays_unknown(library: Library, publisher: Publisher, server: WebServer) -> None:
    source = add_source(library, "hq", server.url)
    assert not source.pinned and source.fingerprint == publisher.fingerprint
    run(library)
    assert not library.entry("hq/leaflet").trusted
    shutil.rmtree(publisher.public)
    Publisher(publisher.public).build()
    assert run(library).errors[0]["code"] == "wrong_root"


def test_a_root_file_needs_no_connection(library: Library, publisher: Publisher, tmp_path: Path, server: WebServer) -> None:
    root = tmp_path / "root.json"
    root.write_bytes(publisher.root)
    server.say("*", "503 ...")
    assert add_source(library, "hq", server.url, root, link=QUICK.link).pinned
    server.well()
    assert run(library).result == "complete"


def test_a_root_file_of_somebody_else_is_refused_where_it_shows(library: Library, server: WebServer, tmp_path: Path) -> None:
    root = tmp_path / "root.json"
    root.write_bytes(Publisher(tmp_path / "other").root)
    assert code(library, "hq", server.url, root) == "wrong_root"


def test_a_source_file_brings_root_and_mirrors(
    library: Library, publisher: Publisher, tmp_path: Path, server: WebServer
) -> None:
    card = tmp_path / "hq.fieldshelf-source"
    record = {"format": 1, "name": "HQ", "mirrors": [str(publisher.public)], "root": publisher.root.decode()}
    card.write_text(json.dumps(record))
    source = add_source(library, "hq", server.url, card)
    assert source.pinned and source.mirrors == (str(publisher.public),)
    assert run(library).result == "complete"


@pytest.mark.parametrize("content", [b"", b"{}", b"[1]", b"\xff\xfe", b"[" * 100_000, b'{"root": "x"}', b'{"signed": {}}'])
def test_root_files_that_are_none(library: Library, publisher: Publisher, tmp_path: Path, content: bytes) -> None:
    root = tmp_path / "root.json"
    root.write_bytes(content)
    assert code(library, "hq", str(publisher.public), root) in ("bad_root", "wrong_server")


def test_a_root_file_that_is_not_there(library: Library, publisher: Publisher, tmp_path: Path) -> None:
    assert code(library, "hq", str(publisher.public), tmp_path / "none.json") == "bad_root"


def test_the_timestamp_of_a_publisher_is_no_root(library: Library, publisher: Publisher) -> None:
    assert code(library, "hq", str(publisher.public), publisher.public / "metadata/timestamp.json") == "wrong_server"


@pytest.mark.parametrize("name", ["", "HQ", "../x", "a/b", "con", "lpt1.x", ".hidden", "x" * 200])
def test_names_that_cannot_be(library: Library, publisher: Publisher, name: str) -> None:
    assert code(library, name, str(publisher.public)) == "bad_name"


def test_places_where_there_is_no_source(library: Library, tmp_path: Path, server: WebServer) -> None:
    assert code(library, "hq", str(tmp_path)) == "not_found"
    assert code(library, "hq", f"{server.url}/elsewhere") == "not_found"
    server.say("*", "portal ...")
    assert code(library, "hq", server.url) == "captive_portal"
    assert code(library, "hq", "ftp://example.org") == "bad_address"


def test_a_name_is_given_once(library: Library, publisher: Publisher, tmp_path: Path) -> None:
    add_source(library, "hq", str(publisher.public))
    with pytest.raises(SourceError) as caught:
        add_source(library, "hq", str(publisher.public))
    assert caught.value.code == "source_exists"


def test_a_relative_folder_is_kept_as_an_absolute_one(
    library: Library, publisher: Publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(publisher.public.parent)
    assert add_source(library, "hq", "public").url == str(publisher.public)


def test_removed_and_added_again(library: Library, publisher: Publisher, tmp_path: Path) -> None:
    add_source(library, "hq", str(publisher.public))
    run(library)
    assert remove_source(library, "hq").removed and list_sources(library) == []
    assert library.summary()["documents"] == 6, "documents stay"
    add_source(library, "hq", str(publisher.public), fingerprint=publisher.fingerprint)
    assert run(library).result == "nothing_new"
    with pytest.raises(SourceError):
        remove_source(library, "nobody")


def test_another_publisher_under_the_name_of_a_removed_source_is_refused_before_anything_is_lost(
    library: Library, publisher: Publisher, tmp_path: Path
) -> None:
    """What was seen of the removed one's signatures protects whoever adds it again."""
    add_source(library, "hq", str(publisher.public))
    run(library)
    remove_source(library, "hq")
    folder = metadata_folder(library, "hq")
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    other = Publisher(tmp_path / "other", "other")
    other.build()
    assert code(library, "hq", str(other.public)) == "source_exists"
    assert {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()} == before
    assert "timestamp.json" in before


def test_a_lost_root_is_fetched_again_and_recognised(library: Library, publisher: Publisher) -> None:
    add_source(library, "hq", str(publisher.public))
    run(library)
    shutil.rmtree(metadata_folder(library, "hq"))
    assert run(library).result == "nothing_new"
    (metadata_folder(library, "hq") / "bootstrap.json").write_bytes(b"damaged")
    assert run(library).result == "nothing_new"
    shutil.rmtree(metadata_folder(library, "hq"))
    (publisher.public / "metadata/1.root.json").write_bytes(Publisher(publisher.public.parent / "x").root)
    report = run(library)
    assert (report.result, report.errors[0]["code"]) == ("refused", "wrong_root")


def test_a_usage_error_is_one() -> None:
    assert issubclass(UsageError, FieldshelfError)


def test_mirrors_are_asked_in_the_order_in_which_they_are_named(
    library: Library, publisher: Publisher, server: WebServer, tmp_path: Path
) -> None:
    add_source(library, "hq", server.url)
    set_mirrors(library, "hq", [str(tmp_path / "nowhere"), str(publisher.public), server.url])
    source = library.catalogue.source("hq")
    assert source is not None and source.mirrors == (str(tmp_path / "nowhere"), str(publisher.public))
    server.say("*", "404 ...")
    assert run(library).result == "complete"
    assert set_mirrors(library, "hq", []).mirrors == ()
    with pytest.raises(UsageError, match="not an address"):
        set_mirrors(library, "hq", ["ftp://example.org/"])
