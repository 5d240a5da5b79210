"""What is built, carried to a folder, a WebDAV server and an S3 store, whole there at every moment, and the walk of `check`."""

from __future__ import annotations

import importlib.util
import json
import shutil
import sys
import urllib.request
from pathlib import Path

import pytest

from resources.errors import PublishError
from resources.home import Home
from resources.library import Library
from sync.publish.add import add
from sync.publish.build import build
from sync.publish.checking import check
from sync.publish.uploading import is_remote, phases, upload
from sync.run import sync
from sync.sources import add_source
from tests.support.command_line import CommandLine
from tests.support.nginx import NGINX, free_port, running, serving
from tests.support.web import WebServer
from tests.sync.publish.conftest import Publisher

LONG = "The convoy waits at the bridge until the patrol has returned. " * 6000  # too large to travel with the texts


@pytest.fixture
def built(publisher: Publisher) -> Publisher:
    publisher.put("2024.1 Convoys.txt", LONG)
    publisher.put("2024.2 Radio.txt")
    publish(publisher)
    return publisher


def publish(publisher: Publisher) -> None:
    add(publisher.repo, publisher.folder, "guidance")
    build(publisher.repo)


def revise(publisher: Publisher) -> None:
    publisher.put("2024.1 Convoys.txt", LONG.replace("bridge", "depot"))
    publisher.put("2024.3 Escorts.txt", LONG.replace("patrol", "escort"))
    publish(publisher)


def test_readers_find_a_whole_library_at_every_moment_of_an_upload(built: Publisher, tmp_path: Path) -> None:
    place = tmp_path / "server"
    upload(built.repo, str(place))
    assert not check(str(place)).problems
    old = (place / "metadata" / "timestamp.json").read_bytes()
    revise(built)
    seen = []

    def look(phase: str, done: int, total: int) -> None:  # before every file
        report = check(str(place))
        assert not report.problems and not report.warnings, (phase, report)
        seen.append((phase, report.documents))

    done = upload(built.repo, str(place), told=look)
    phases = ["objects", "patches", "targets", "metadata", "source files", "timestamp"]
    assert list(dict.fromkeys(phase for phase, _ in seen)) == phases
    assert {documents for _, documents in seen} == {2}
    assert check(str(place)).documents == 3 and done.files and done.bytes
    assert (place / "metadata" / "timestamp.json").read_bytes() != old
    again = upload(built.repo, str(place))
    assert (again.files, again.bytes) == (0, 0)


def test_what_is_half_there_is_carried_again_and_what_nothing_names_goes_when_asked(built: Publisher, tmp_path: Path) -> None:
    place = tmp_path / "server"
    upload(built.repo, str(place))
    (torn,) = (path for path in (place / "objects").rglob("*") if path.is_file() and path.stat().st_size > 200_000)
    torn.chmod(0o644)
    torn.write_bytes(b"half")
    stray = place / "targets" / "hq" / "guidance" / "old.catalogue.json"
    stray.write_bytes(b"{}")
    assert [problem["code"] for problem in check(str(place)).problems] == ["not_as_signed"]
    assert upload(built.repo, str(place)).files == 1
    assert stray.exists() and not check(str(place)).problems
    assert upload(built.repo, str(place), prune=True).removed == 1
    assert not stray.exists() and not check(str(place)).problems


def test_a_walk_names_what_is_missing_and_what_is_another(built: Publisher, tmp_path: Path) -> None:
    place = tmp_path / "server"
    shutil.copytree(built.repo.public, place)
    (large,) = (path for path in (place / "objects").rglob("*") if path.is_file() and path.stat().st_size > 200_000)
    segment = next((place / "targets").rglob("*.tar.zst"))
    segment.unlink()
    data = bytearray(large.read_bytes())
    data[1000] ^= 1
    large.chmod(0o644)
    large.write_bytes(data)
    with WebServer(place) as server:
        found = {problem["code"]: problem["message"] or "" for problem in check(server.url).problems}
        quick = {problem["code"] for problem in check(server.url, quick=True).problems}
    assert found.keys() == {"not_found", "not_as_signed"}
    assert "2024.1" in found["not_as_signed"] and "segment" in found["not_found"]
    assert quick == {"not_found"}
    assert upload(built.repo, str(place)).files == 1, "what has its length is taken for what it should be"
    assert {problem["code"] for problem in check(str(place)).problems} == {"not_as_signed"}
    upload(built.repo, str(place), again=True)
    assert not check(str(place)).problems


def test_what_was_never_built_or_lies_in_itself_is_refused(publisher: Publisher, tmp_path: Path) -> None:
    with pytest.raises(PublishError) as refused:
        upload(publisher.repo, str(tmp_path / "server"))
    assert refused.value.code == "not_built"
    publisher.put("2024.2 Radio.txt")
    publish(publisher)
    with pytest.raises(PublishError) as refused:
        upload(publisher.repo, str(publisher.repo.public / "server"))
    assert refused.value.code == "bad_place" and not (publisher.repo.public / "server").exists()


def test_a_disk_of_windows_is_no_remote() -> None:
    assert is_remote("web:library") and is_remote(":webdav,url=http://127.0.0.1:1:") and not is_remote(r"c:\library")
    assert not is_remote("library") and not is_remote("../library")


def test_the_timestamp_is_last(built: Publisher) -> None:
    names = [name for phase in phases(built.repo.public) for name in (phase.below, *phase.names) if name]
    assert names[-1] == "metadata/timestamp.json" and names[0] == "objects"
    assert len([name for name in names if name.endswith("timestamp.json")]) == 1


def test_the_command_line_uploads_and_checks(built: Publisher, tmp_path: Path) -> None:
    person, place = CommandLine(tmp_path / "home"), tmp_path / "server"
    assert person.good("publish", "check", built.repo.folder)["complete"]
    assert person.good("publish", "upload", built.repo.folder, place)["files"]
    card = next(place.glob("*.fieldshelf-source"))
    assert person.good("publish", "check", place, "--root", card)["documents"] == 2
    next((place / "targets").rglob("*.tar.zst")).unlink()
    broken = person("publish", "check", place, "--json")
    assert broken.code == 1 and not broken.json["complete"] and "Traceback" not in broken.err
    nowhere = person("publish", "check", tmp_path / "nothing", "--json")
    assert nowhere.code == 1 and nowhere.json["error"]["message"]
    if shutil.which("rclone"):
        failed = person("publish", "upload", built.repo.folder, "nosuchremote:x", "--json")
        assert failed.code == 1 and failed.json["error"]["code"] == "upload_failed"


def test_what_is_not_built_yet_is_told_to_its_publisher(built: Publisher, tmp_path: Path) -> None:
    shutil.rmtree(built.repo.public)
    code, message = CommandLine(tmp_path / "home").refused("publish", "check", built.repo.folder)
    assert code == "not_built"
    assert "Nothing is built" in message and f"fieldshelf publish build {built.repo.folder}" in message


needs_rclone = pytest.mark.skipif(not shutil.which("rclone"), reason="rclone is not installed here")


@needs_rclone
def test_by_webdav(built: Publisher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    port, store = free_port(), tmp_path / "store"
    store.mkdir()
    monkeypatch.setenv("RCLONE_CONFIG", str(tmp_path / "rclone.conf"))
    address = f"http://127.0.0.1:{port}"
    (tmp_path / "rclone.conf").write_text(f"[web]\ntype = webdav\nurl = {address}\nvendor = other\n", encoding="utf-8")
    with serving(["rclone", "serve", "webdav", f"--addr=127.0.0.1:{port}", str(store)], port):
        extra = [built.repo.public / "metadata" / name for name in ("0.hq.json", "7.root.json")]
        for path in extra:
            path.write_bytes(b"{}")
        upload(built.repo, "web:library")
        for path in extra:
            path.unlink()
        revise(built)
        upload(built.repo, "web:library", prune=True)
        there = {path.name for path in (store / "library/metadata").iterdir()}
        assert there == {path.name for path in (built.repo.public / "metadata").iterdir()} | {"7.root.json"}
        report = check(f"{address}/library")
        assert not report.problems and report.documents == 3
        assert synced(f"{address}/library", built, tmp_path) == "complete"


@needs_rclone
@pytest.mark.skipif(importlib.util.find_spec("moto") is None, reason="moto is not installed here")
def test_by_the_api_of_s3(built: Publisher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    monkeypatch.delenv("AWS_CA_BUNDLE", raising=False)  # the S3 part of rclone refuses to start with it
    monkeypatch.setenv("RCLONE_CONFIG", str(tmp_path / "rclone.conf"))
    (tmp_path / "rclone.conf").write_text(
        f"[store]\ntype = s3\nprovider = Other\nendpoint = {address}\naccess_key_id = example\nsecret_access_key = example\n"
        "region = us-east-1\nforce_path_style = true\nacl = public-read\n",
        encoding="utf-8",
    )
    with serving([sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)], port):
        urllib.request.urlopen(urllib.request.Request(f"{address}/library", method="PUT"), timeout=20).close()
        upload(built.repo, "store:library")
        revise(built)
        upload(built.repo, "store:library")
        assert json.loads(urllib.request.urlopen(f"{address}/library/metadata/timestamp.json", timeout=20).read())
        report = check(f"{address}/library")
        assert not report.problems and report.documents == 3
        assert synced(f"{address}/library", built, tmp_path) == "complete"


@pytest.mark.skipif(NGINX is None, reason="nginx is not installed here")
def test_an_origin_and_a_mirror_in_a_mission_as_shipped(built: Publisher, tmp_path: Path) -> None:
    place, there, here = tmp_path / "server", free_port(), free_port()
    upload(built.repo, str(place))
    origin = {"127.0.0.1:8080": f"127.0.0.1:{there}", "/srv/fieldshelf": str(place)}
    mirror = {"127.0.0.1:8081": f"127.0.0.1:{here}", "127.0.0.1:8080": f"127.0.0.1:{there}"}
    mirror["/var/cache/fieldshelf"] = str(tmp_path / "kept")
    with (
        running("origin.conf", there, origin, tmp_path / "origin"),
        running("mission-mirror.conf", here, mirror, tmp_path / "mirror") as address,
    ):
        assert not check(address).problems
        assert synced(address, built, tmp_path) == "complete"
        (large,) = (path for path in (place / "objects").rglob("*") if path.is_file() and path.stat().st_size > 200_000)
        large.unlink()
        part = urllib.request.Request(f"{address}/{large.relative_to(place)}", headers={"Range": "bytes=100-199"})
        with urllib.request.urlopen(part, timeout=20) as answer:  # out of the cache: the origin has it no more
            assert (answer.status, len(answer.read())) == (206, 100)
        revise(built)
        upload(built.repo, str(place))
        assert check(address).documents == 3  # metadata is never old


def synced(url: str, publisher: Publisher, folder: Path) -> str:
    with Library.open(Home.at(folder / "reader")) as library:
        add_source(library, "hq", url, fingerprint=publisher.repo.fingerprint)
        return sync(library).sources[0].result
