"""What the window is measured on: a large library with documents that can be read, and what comes to it meanwhile.

The library is that of `tests.support.bulk`, whose documents are texts alone; a source called `bench` is added, with manuals of
Debian and small PDF files. Its tree exists in several states, each signed after the one before, so that a sync always has
something to fetch; packs hold more collections of the same publisher. Everything is made once, in `build/bench`.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from resources.home import Home
from resources.library import Library
from tests.benchmarks.sentences import BUILD
from tests.benchmarks.sync_trees import fieldshelf, pdf
from tests.corpus import fetch
from tests.support.bulk import library_of

STATES, PACKS = 4, 3  # each pack is newer than one state, and older than the next
SMALL, CHANGED, SIZE = 200, 40, 20_000  # documents at first, that change and that are added from state to state; bytes
PACKED, PACKED_SIZE = 60, 200_000
_READ = (".pdf", ".epub", ".html")
_MOST_PAGES_OF_ONE_KIND = 12
_SHEET_LANGUAGES = frozenset({"en", "fr", "es"})
SOURCE = "bench"


@dataclass(frozen=True)
class Offered:
    """What a publisher has: the trees to serve, one state after the other, and packs."""

    folder: Path

    @property
    def states(self) -> list[Path]:
        return [self.folder / f"public-{number}" for number in range(STATES + 1)]

    @property
    def packs(self) -> list[Path]:
        return [next(path for path in self.folder.glob(f"stick-{number}/*") if path.is_dir()) for number in range(PACKS)]

    @property
    def about(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads((self.folder / "about.json").read_bytes())
        return found


def offered() -> Offered:
    """Made where it is not there: some minutes."""
    recipe = hashlib.sha256(Path(__file__).read_bytes()).hexdigest()[:12]
    folder = BUILD / f"desktop-offered-{recipe}"
    if not (folder / "about.json").exists():
        for old in BUILD.glob("desktop-offered-*"):
            shutil.rmtree(old)
        print("making what is synced and imported", file=sys.stderr, flush=True)
        _make(folder)
    return Offered(folder)


def _make(folder: Path) -> None:
    documents, repository = folder / "documents", folder / "repository"
    documents.mkdir(parents=True)
    _manuals(documents)
    for number in range(SMALL):
        (documents / f"small{number:04}.pdf").write_bytes(pdf(f"small{number}", SIZE))
    made, _ = fieldshelf("publish", "init", repository, "--institute", SOURCE, "--name", "Bench")

    def publish(number: int) -> None:
        fieldshelf("publish", "add", repository, documents, "--collection", f"{SOURCE}/guidance")
        fieldshelf("publish", "build", repository)
        shutil.copytree(repository / "public", folder / f"public-{number}")

    def pack(number: int) -> None:
        packed = folder / f"packed-{number}"
        packed.mkdir()
        for item in range(PACKED):
            (packed / f"packed{number}{item:04}.pdf").write_bytes(pdf(f"packed{number} {item}", PACKED_SIZE))
        collection = f"{SOURCE}/pack-{number}"
        fieldshelf("publish", "add", repository, packed, "--collection", collection)
        fieldshelf("publish", "build", repository)
        fieldshelf("publish", "pack", repository, folder / f"stick-{number}", "--collection", collection)
        shutil.rmtree(packed)

    publish(0)
    for state in range(1, STATES + 1):
        for number in range(CHANGED):
            changed = (state * CHANGED + number) % SMALL
            (documents / f"small{changed:04}.pdf").write_bytes(pdf(f"small{changed} in state {state}", SIZE))
            (documents / f"added{state}{number:04}.pdf").write_bytes(pdf(f"added{state} {number}", SIZE))
        publish(state)
        if state <= PACKS:
            pack(state - 1)
    shutil.rmtree(repository)
    about = {"fingerprint": made["fingerprint"]}
    (folder / "about.json").write_text(json.dumps(about), encoding="utf-8")


def _manuals(documents: Path) -> None:
    """Real manuals in three languages: all that are PDF, some of what is HTML and EPUB."""
    with tempfile.TemporaryDirectory(prefix="corpus-") as place:
        fetch.collect(Path(place))
        count = dict.fromkeys(_READ, 0)
        for path in sorted(Path(place).rglob("*")):
            if path.suffix in _READ and path.name.split(".")[-2].partition("-")[0] in _SHEET_LANGUAGES:
                count[path.suffix] += 1
                if path.suffix == ".pdf" or count[path.suffix] <= _MOST_PAGES_OF_ONE_KIND:
                    shutil.copyfile(path, documents / path.name)


def prepared(passages: int, given: Offered) -> Path:
    """A home with the large library, and the first state of what is offered, here and indexed. To be copied, not opened."""
    bulk = library_of(passages)
    home = BUILD / f"desktop-home-{bulk.folder.name}-{given.folder.name.rpartition('-')[2]}"
    if not (home / "ready").exists():
        for old in BUILD.glob(f"desktop-home-search-{passages}-*"):
            shutil.rmtree(old)
        shutil.copytree(bulk.folder, home)
        (home / "settings.toml").write_text('[sync]\nevery = "off"\n', encoding="utf-8")  # the other sources are nowhere
        fieldshelf("source", "add", SOURCE, given.states[0], "--fingerprint", given.about["fingerprint"], home=home)
        fieldshelf("sync", SOURCE, home=home)
        with Library.open(Home.at(home)) as library:
            library.update_index()
            library.maintain()
            library.personal.mark_seen()
        (home / "ready").touch()
    return home


def copy_of(prepared_home: Path, name: str, url: str | None = None) -> Path:
    """One that may be changed, whose source is asked at `url`."""
    home = BUILD / f"desktop-run-{name}"
    shutil.rmtree(home, ignore_errors=True)
    subprocess.run(["cp", "-a", "--reflink=auto", str(prepared_home), str(home)], check=True)
    if url is not None:
        with Library.open(Home.at(home)) as library, library.catalogue.database.writing() as connection:
            connection.execute("UPDATE source SET url = ? WHERE name = ?", (url, SOURCE))
    return home


def point_at(link: Path, state: Path) -> None:
    """What is served at `link` is that state, from one request to the next."""
    part = link.with_name(link.name + ".part")
    part.unlink(missing_ok=True)
    part.symlink_to(state)
    os.replace(part, link)  # noqa: PTH105
