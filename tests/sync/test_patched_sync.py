"""A library that keeps up by patches: what they spare, and that a sync without them ends as well.

With the real publisher and a real server; what a patch is, is tested in `test_patches.py`.
"""

from __future__ import annotations

import datetime
import errno
import random
import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import zstandard

from resources.home import Home
from resources.library import Library
from resources.models import Patch
from resources.store.objects import ObjectStore
from sync import patches
from sync.downloads import Downloads
from sync.plan import FetchObject
from sync.progress import Progress
from sync.publish.add import add
from sync.publish.build import build
from sync.publish.patches import CATALOGUES, make
from sync.publish.repository import Repository
from sync.sources import add_source
from sync.transport import open_transport
from tests.support.publishers import sha256
from tests.support.samples import sampled
from tests.support.web import WebServer
from tests.sync.publish.conftest import Publisher, new_publisher
from tests.sync.test_run import run

NOW = datetime.datetime.now(datetime.UTC)
_FAULTS = ["404", "403", "410", "wrong", "longer", "empty"]


def prose(seed: object, size: int = 400) -> str:
    """Words that nothing compresses away."""
    chance = random.Random(f"{seed}")
    words = []
    while size > 0:
        words.append("".join(chance.choices("abcdefghijklmnopqrstuvwxyz", k=chance.randint(3, 10))))
        size -= len(words[-1]) + 1
    return " ".join(words)


HANDBOOK = prose("handbook", 400_000)


class Offered:
    """A publisher's repository, the server in front of it, and what a reader must end up with."""

    def __init__(self, folder: Path, server: WebServer | None = None) -> None:
        """With a server, that one serves this from now on."""
        known = folder.is_dir()
        self.publisher = (
            Publisher(folder / "documents", Repository.open(folder / "repository")) if known else new_publisher(folder)
        )
        self.server = server or WebServer(self.publisher.repo.public)
        self.server.folder = self.publisher.repo.public

    def fill(self, count: int) -> None:
        for number in range(count):
            self.publisher.put(f"2024.{number:05} Note on {prose(number, 20)}.txt", prose(("text", number)))
        self.build()

    def change(self, *numbers: int) -> None:
        for number in numbers:
            (path,) = self.publisher.folder.glob(f"2024.{number:05} *")
            path.write_text(prose(("changed", number)), encoding="utf-8")
        self.build()

    def revise(self) -> None:
        """5 kB in the middle of the handbook."""
        new = HANDBOOK[:200_000] + prose("revised", 5_000) + HANDBOOK[205_000:]
        self.publisher.put("2023.1 Handbook_en.txt", new)
        self.build()

    def build(self) -> None:
        add(self.publisher.repo, self.publisher.folder, "guidance")
        build(self.publisher.repo, now=NOW)

    @property
    def sha256(self) -> str:
        """Of the catalogue that is signed now."""
        return str(self.publisher.signed("hq")["targets"]["hq/guidance/catalogue.json"]["hashes"]["sha256"])

    @property
    def handbook(self) -> str:
        """The sha256 of it as it is signed now."""
        (file,) = next(one for one in self.publisher.catalogue()["documents"] if "handbook" in one["id"])["files"]
        return str(file["sha256"])

    def requests(self) -> list[str]:
        """Of the last sync, without the signed metadata."""
        return [path for path in self.server.paths() if not path.startswith("metadata/")]

    def catalogues(self) -> list[str]:
        """The requests for whole catalogues."""
        return [path for path in self.requests() if "catalogue.json" in path]


@dataclass(frozen=True)
class First:
    """The first state: the publisher's folder, the home of a library that holds all of it, the server that it knows."""

    publisher: Path
    home: Path
    server: WebServer


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Iterator[First]:
    """Made once, and copied for each test."""
    folder = tmp_path_factory.mktemp("first")
    offered = Offered(folder / "publisher")
    with offered.server as server:
        offered.publisher.put("2023.1 Handbook_en.txt", HANDBOOK)
        offered.fill(120)
        with Library.open(Home.at(folder / "home")) as library:
            add_source(library, "hq", server.url, fingerprint=offered.publisher.repo.fingerprint)
            assert run(library).result == "complete"
        yield First(folder / "publisher", folder / "home", server)


@pytest.fixture
def offered(first: First, tmp_path: Path) -> Offered:
    first.server.well()
    return Offered(shutil.copytree(first.publisher, tmp_path / "publisher"), first.server)


@pytest.fixture
def added(first: First, offered: Offered, tmp_path: Path) -> Iterator[Library]:
    """A library with the first state in it, and nothing asked for since."""
    with Library.open(Home.at(shutil.copytree(first.home, tmp_path / "home")), create=False) as library:
        yield library


def holds_what_is_signed(library: Library, offered: Offered) -> None:
    """Row for row, and byte for byte."""
    assert [row.sha256 for row in library.catalogue.collections()] == [offered.sha256]
    signed = {document["id"]: document for document in offered.publisher.catalogue()["documents"]}
    listed = {document.id: document for document in library.catalogue.documents()}
    assert listed.keys() == signed.keys()
    for identifier, document in listed.items():
        assert [file.sha256 for file in document.files] == [file["sha256"] for file in signed[identifier]["files"]]
        assert document.titles == signed[identifier]["titles"]
    assert library.summary()["available"] == len(signed)
    assert library.verify().ok


def test_a_changed_document_brings_the_catalogue_as_a_patch(added: Library, offered: Offered) -> None:
    old = offered.sha256
    offered.change(7)
    report = run(added)
    assert (report.result, report.added, report.updated, report.errors) == ("complete", 0, 1, ())
    patch, segment = offered.requests()
    assert patch == f"patches/{old}-{offered.sha256}" and "/" in segment and "segment-" in segment
    holds_what_is_signed(added, offered)
    assert added.search(prose(("changed", 7), 60)).total == 1


@pytest.mark.parametrize("fault", sampled([*_FAULTS, "gzip", "chunked"], ["404", "wrong", "gzip"]))
def test_without_its_patch_the_catalogue_comes_whole(fault: str, added: Library, offered: Offered) -> None:
    offered.change(7)
    offered.server.say("patches/*", f"{fault} ...")
    report = run(added)
    assert (report.result, report.updated, report.errors) == ("complete", 1, ())
    whole = [f"targets/hq/guidance/{offered.sha256}.catalogue.json.zst"]
    assert offered.catalogues() == ([] if fault in ("gzip", "chunked") else whole)
    holds_what_is_signed(added, offered)


@pytest.mark.parametrize("harm", ["lost", "damaged", "another", "a folder"])
def test_without_the_kept_copy_the_catalogue_comes_whole(harm: str, added: Library, offered: Offered) -> None:
    kept = added.home.library / "metadata" / "hq" / "catalogues"
    (copy,) = kept.iterdir()
    if harm == "lost":
        shutil.rmtree(kept)
    elif harm == "damaged":
        copy.write_bytes(copy.read_bytes()[:-20])
    elif harm == "another":
        copy.write_bytes(zstandard.compress(b"{}"))
    else:
        copy.unlink()
        copy.mkdir()
    offered.change(7)
    assert run(added).result == "complete"
    assert offered.catalogues() == [f"targets/hq/guidance/{offered.sha256}.catalogue.json.zst"]
    holds_what_is_signed(added, offered)
    offered.server.well()
    offered.change(8)
    assert run(added).result == "complete"
    assert bool(offered.catalogues()) == (harm == "a folder"), "the copy is kept again"


def test_a_patch_of_the_catalogue_that_is_cut_is_asked_for_again(added: Library, offered: Offered) -> None:
    offered.change(7)
    offered.server.say("patches/*", "cut:100 ok")
    assert run(added).result == "complete"
    assert len(offered.requests()) == 3 and not offered.catalogues()
    holds_what_is_signed(added, offered)


@pytest.mark.long
def test_who_missed_some_states_takes_one_patch_and_who_missed_too_many_takes_it_whole(
    added: Library, offered: Offered
) -> None:
    old = offered.sha256
    for number in range(CATALOGUES):
        offered.change(number)
    assert run(added).updated == CATALOGUES
    assert f"patches/{old}-{offered.sha256}" in offered.requests() and not offered.catalogues()
    for number in range(CATALOGUES + 1):
        offered.change(20 + number)
    offered.server.well()
    assert run(added).updated == CATALOGUES + 1
    assert offered.catalogues() == [f"targets/hq/guidance/{offered.sha256}.catalogue.json.zst"]
    holds_what_is_signed(added, offered)


def test_who_has_the_catalogue_already_does_not_fetch_it_again(added: Library, offered: Offered) -> None:
    """As after a kill between keeping it and its rows."""
    offered.change(7)
    run(added, dry_run=True)
    offered.server.well()
    assert run(added).result == "complete"
    assert len(offered.requests()) == 1, "the new segment"
    holds_what_is_signed(added, offered)


# Documents


def objects(offered: Offered) -> list[str]:
    """The requests for documents, whole or as patches."""
    return [path for path in offered.requests() if path.startswith("objects/") or path.endswith(f"-{offered.handbook}")]


def ends_full(progress: Progress) -> None:
    assert progress.done_bytes == progress.total_bytes > 0


def test_a_large_document_arrives_by_its_patch(added: Library, offered: Offered) -> None:
    old = offered.handbook
    offered.revise()
    progress = Progress()
    report = run(added, progress=progress)
    assert (report.result, report.updated, report.errors) == ("complete", 1, ())
    assert objects(offered) == [f"patches/{old}-{offered.handbook}"]
    patch = (offered.publisher.repo.public / "patches" / f"{old}-{offered.handbook}").stat().st_size
    assert patch < 0.05 * len(HANDBOOK)
    holds_what_is_signed(added, offered)
    ends_full(progress)
    assert not list((added.home.library / "incoming").iterdir())


@pytest.mark.parametrize("fault", sampled(_FAULTS, ["404", "wrong", "empty"]))
def test_without_its_patch_a_document_comes_whole(fault: str, added: Library, offered: Offered) -> None:
    old = offered.handbook
    offered.revise()
    patch = f"patches/{old}-{offered.handbook}"
    offered.server.say(patch, f"{fault} ...")
    progress = Progress()
    report = run(added, progress=progress)
    assert (report.result, report.errors) == ("complete", ())
    assert objects(offered)[-1] == f"objects/{offered.handbook[:2]}/{offered.handbook}"
    assert set(objects(offered)[:-1]) == {patch}
    holds_what_is_signed(added, offered)
    ends_full(progress)
    assert not list((added.home.library / "incoming").iterdir())


def test_a_patch_that_is_cut_is_resumed(added: Library, offered: Offered) -> None:
    old = offered.handbook
    offered.revise()
    offered.server.say(f"patches/{old}-{offered.handbook}", "cut:1000 cut:600 ok")
    progress = Progress()
    assert run(added, progress=progress).result == "complete"
    ranges = [one.range for one in offered.server.requests if one.path.endswith(f"-{offered.handbook}")]
    assert ranges == [None, "bytes=1000-", "bytes=1600-"]
    holds_what_is_signed(added, offered)
    ends_full(progress)


def test_a_patch_that_broke_off_is_continued_by_the_next_sync(added: Library, offered: Offered) -> None:
    old = offered.handbook
    offered.revise()
    offered.server.say(f"patches/{old}-{offered.handbook}", "cut:1000 cut:0 ...")
    progress = Progress()
    assert run(added, progress=progress).result == "stopped"
    assert 0 <= progress.done_bytes <= progress.total_bytes
    offered.server.well()
    progress = Progress()
    assert run(added, progress=progress).result == "complete"
    assert [one.range for one in offered.server.requests if not one.path.startswith("metadata/")] == ["bytes=1000-"]
    holds_what_is_signed(added, offered)
    ends_full(progress)


@pytest.mark.parametrize(
    ("patch", "file", "asked"),
    [("whole", "half", "nothing"), ("whole", "whole", "nothing"), ("half", "half", "patch"), ("too long", "none", "patch")],
)
def test_what_a_kill_may_leave(patch: str, file: str, asked: str, added: Library, offered: Offered) -> None:
    old = offered.handbook
    offered.revise()
    public, name = offered.publisher.repo.public, f"{old}-{offered.handbook}"
    path = added.objects.incoming(offered.handbook)
    made, whole = ((public / place).read_bytes() for place in (f"patches/{name}", f"objects/{path.stem[:2]}/{path.stem}"))
    path.with_name(f"{name}.part").write_bytes({"whole": made, "half": made[:2_000], "too long": made + b"x"}[patch])
    if file != "none":
        path.write_bytes(whole if file == "whole" else whole[:200_000])
        path.chmod(0o400)
    progress = Progress()
    assert run(added, progress=progress).result == "complete"
    assert objects(offered) == ([f"patches/{name}"] if asked == "patch" else [])
    holds_what_is_signed(added, offered)
    ends_full(progress)
    assert not list(path.parent.iterdir())


@pytest.mark.parametrize("harm", ["lost", "damaged"])
def test_without_the_old_version_a_document_comes_whole(harm: str, added: Library, offered: Offered) -> None:
    path = added.objects.path(offered.handbook)
    path.chmod(0o600)
    if harm == "lost":
        path.unlink()
    else:
        path.write_bytes(b"x" * path.stat().st_size)
    offered.revise()
    progress = Progress()
    assert run(added, progress=progress).result == "complete"
    assert objects(offered)[-1] == f"objects/{offered.handbook[:2]}/{offered.handbook}"
    assert len(objects(offered)) == (1 if harm == "lost" else 2), "nothing is fetched for what is not here"
    assert added.objects.verify(offered.handbook)
    ends_full(progress)


def test_what_has_almost_arrived_whole_is_not_begun_anew_with_a_patch(added: Library, offered: Offered) -> None:
    offered.revise()
    data = (offered.publisher.repo.public / "objects" / offered.handbook[:2] / offered.handbook).read_bytes()
    added.objects.incoming(offered.handbook).write_bytes(data[:-100])
    progress = Progress()
    assert run(added, progress=progress).result == "complete"
    assert objects(offered) == [f"objects/{offered.handbook[:2]}/{offered.handbook}"]
    holds_what_is_signed(added, offered)
    ends_full(progress)


def test_several_at_once_are_put_together_one_after_the_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each takes the memory of both its versions."""
    (tmp_path / "here").mkdir()
    objects = ObjectStore(tmp_path / "here")
    there = tmp_path / "there"
    (there / "patches").mkdir(parents=True)
    wanted = []
    for number in range(8):
        old = prose(("old", number), 50_000).encode()
        new = old + prose(("new", number), 500).encode()
        patch = make(old, new)
        objects.add_bytes(old)
        (there / patches.path_of(sha256(old), sha256(new))).write_bytes(patch)
        ways = (Patch(sha256(old), len(patch)),)
        wanted.append(FetchObject(sha256(new), len(new), f"hq/{number}", f"{number}.txt", "text/plain", patches=ways))
    inside: list[int] = []

    real = patches.apply

    def watched(*args: Any) -> bytes | None:
        inside.append(1)
        time.sleep(0.02)
        assert len(inside) == 1
        try:
            return real(*args)
        finally:
            inside.pop()

    monkeypatch.setattr("sync.patches.apply", watched)
    progress = Progress()
    done = list(Downloads(open_transport(str(there)), objects, progress).run(wanted))
    assert [one.error for one in done] == [None] * 8
    assert all(objects.verify(one.sha256) for one in wanted)
    assert progress.done_bytes == sum(one.length for one in wanted)


def test_a_patch_that_nobody_could_have_meant_costs_nothing(added: Library, offered: Offered) -> None:
    """Signed with a length beyond the file's: the file comes whole, and is not asked for as a patch."""
    old = offered.handbook
    actions = [FetchObject(old, 10, "hq/x", "x.txt", "text/plain", patches=(Patch("a" * 64, 10**15), Patch(old, 10**15)))]
    added.objects.remove(old)
    list(Downloads(open_transport(offered.server.url), added.objects, Progress()).run(actions))
    assert not any(path.startswith("patches/") for path in offered.server.paths())


@pytest.mark.parametrize("place", ["patch", "file"])
def test_a_disk_that_is_full_keeps_nothing_half(
    place: str, added: Library, offered: Offered, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered.revise()
    full = OSError(errno.ENOSPC, "full")
    incoming = added.objects.incoming(offered.handbook)
    with monkeypatch.context() as patch:
        if place == "patch":
            patch.setattr("sync.parts.Part.add", _raising(full, lambda part, chunk: part._file.write(chunk[:100])))
        else:
            patch.setattr(Path, "write_bytes", _raising(full, lambda path, data: path.open("wb").close(), incoming))
        progress = Progress()
        report = run(added, progress=progress)
    assert [error["code"] for error in report.errors] == ["library_full"]
    assert sum(path.stat().st_size for path in incoming.parent.iterdir() if path.name.startswith(offered.handbook)) == 0
    assert 0 <= progress.done_bytes <= progress.total_bytes
    assert run(added).result == "complete"
    holds_what_is_signed(added, offered)


def _raising(error: OSError, first: Callable[[Any, bytes], object], only: Path | None = None) -> Callable[[Any, bytes], int]:
    real = Path.write_bytes

    def write(self: Any, data: bytes) -> int:
        if only is not None and self != only:
            return real(self, data)
        first(self, data)
        raise error

    return write


# What keeping up costs


def second_sync(library: Library, folder: Path, count: int) -> tuple[int, int]:
    """What a sync carries after 5 of so many documents have changed: all of it but the new segment, and that."""
    offered = Offered(folder)
    with offered.server:
        offered.fill(count)
        add_source(library, "hq", offered.server.url, fingerprint=offered.publisher.repo.fingerprint)
        assert run(library).result == "complete"
        offered.change(*range(0, count, count // 5))
        offered.server.well()
        report = run(library)
        assert (report.result, report.updated) == ("complete", 5)
        assert offered.catalogues() == []
        holds_what_is_signed(library, offered)
        files = [offered.publisher.repo.public / path for path in offered.server.paths()]
    sizes = {path: path.stat().st_size for path in files if path.is_file()}
    texts = sum(size for path, size in sizes.items() if "segment-" in path.name)
    print(f"{count} documents, 5 changed: {report.requests} requests")
    for path, size in sizes.items():
        print(f"  {size:>9,} bytes  {path.relative_to(offered.publisher.repo.public).as_posix()[:60]}")
    assert sum(sizes.values()) <= report.bytes, "what the report says is at least that"
    return sum(sizes.values()) - texts, texts


def test_five_changes_in_a_thousand_documents_cost_some_kilobytes(library: Library, tmp_path: Path) -> None:
    lists, texts = second_sync(library, tmp_path / "publisher", 1_000)
    assert lists < 6_000 and texts < 8_000


@pytest.mark.long
def test_five_changes_in_ten_thousand_documents_cost_less_than_forty(library: Library, tmp_path: Path) -> None:
    lists, texts = second_sync(library, tmp_path / "publisher", 10_000)
    assert lists < 40_000 and texts < 8_000
