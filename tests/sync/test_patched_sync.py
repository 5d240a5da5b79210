"""A library that keeps up by patches: what they spare, and that a sync without them ends as well.

With the real publisher and a real server; what a patch is, is tested in `test_patches.py`.
"""

from __future__ import annotations

import datetime
import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from resources.library import Library
from sync.publish.add import add
from sync.publish.build import build
from sync.sources import add_source
from tests.support.web import WebServer
from tests.sync.publish.conftest import Publisher, new_publisher
from tests.sync.test_run import run

NOW = datetime.datetime.now(datetime.UTC)


def prose(seed: object, size: int = 400) -> str:
    """Words that nothing compresses away."""
    chance = random.Random(f"{seed}")
    words = []
    while size > 0:
        words.append("".join(chance.choices("abcdefghijklmnopqrstuvwxyz", k=chance.randint(3, 10))))
        size -= len(words[-1]) + 1
    return " ".join(words)


class Offered:
    """A publisher's repository, the server in front of it, and what a reader must end up with."""

    def __init__(self, folder: Path) -> None:
        self.publisher: Publisher = new_publisher(folder)
        self.server = WebServer(self.publisher.repo.public)

    def fill(self, count: int) -> None:
        for number in range(count):
            self.publisher.put(f"2024.{number:05} Note on {prose(number, 20)}.txt", prose(("text", number)))
        self.build()

    def change(self, *numbers: int) -> None:
        for number in numbers:
            (path,) = self.publisher.folder.glob(f"2024.{number:05} *")
            path.write_text(prose(("changed", number)), encoding="utf-8")
        self.build()

    def build(self) -> None:
        add(self.publisher.repo, self.publisher.folder, "guidance")
        build(self.publisher.repo, now=NOW)

    @property
    def sha256(self) -> str:
        """Of the catalogue that is signed now."""
        return str(self.publisher.signed("hq")["targets"]["hq/guidance/catalogue.json"]["hashes"]["sha256"])

    def requests(self) -> list[str]:
        """Of the last sync, without the signed metadata."""
        return [path for path in self.server.paths() if not path.startswith("metadata/")]

    def catalogues(self) -> list[str]:
        """The requests for whole catalogues."""
        return [path for path in self.requests() if "catalogue.json" in path]


@pytest.fixture
def offered(tmp_path: Path) -> Iterator[Offered]:
    offered = Offered(tmp_path / "publisher")
    offered.fill(120)
    with offered.server:
        yield offered


@pytest.fixture
def added(library: Library, offered: Offered) -> Library:
    """A library with the first state in it, and nothing asked for since."""
    add_source(library, "hq", offered.server.url, fingerprint=offered.publisher.repo.fingerprint)
    assert run(library).result == "complete"
    offered.server.well()
    return library


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
