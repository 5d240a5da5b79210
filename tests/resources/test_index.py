"""The index lags, and never lies: through kills, damage, changes and a second reader."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest

from resources.fulltext.index import Unit
from resources.fulltext.regions import CURRENT
from resources.library import Library
from tests.support.libraries import Shelf, document, file, pages

TEXTS = {f"d{number}.pdf": pages(f"Guidance number{number}x about convoys", "Annex") for number in range(60)}
DOCUMENTS = [document(f"d{number}", f"Document {number}") for number in range(60)]


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path)
    yield shelf
    shelf.close()


def vocabulary(shelf: Shelf) -> dict[str, int]:
    with shelf.library.index.database.reading() as connection:
        return dict(connection.execute("SELECT form, sum(df) FROM vocabulary GROUP BY form"))


def test_a_changed_text_leaves_nothing_of_the_old_one(shelf: Shelf) -> None:
    shelf.install([document("a", "Old title")], {"a.pdf": pages("elephants", "convoys")})
    shelf.install([document("a", "New title", files=[file("b.pdf")])], {"b.pdf": pages("giraffes")})
    assert shelf.ids("giraffes") == ["a"]
    assert shelf.ids("elephants") == shelf.ids("old") == []
    assert vocabulary(shelf) == {"giraffes": 1, "new": 1, "title": 1}
    assert shelf.library.index.sound()


def test_a_removed_document_is_not_found(shelf: Shelf) -> None:
    shelf.install(DOCUMENTS[:2], TEXTS)
    shelf.install(DOCUMENTS[:1], TEXTS)
    assert shelf.ids("convoys") == ["d0"]
    assert shelf.ids("number1x") == []
    assert "number1x" not in vocabulary(shelf)


def units(shelf: Shelf, *slugs: str) -> list[Unit]:
    numbers = shelf.library.catalogue.numbers(f"hq/{slug}" for slug in slugs)
    return [unit for number in numbers.values() for unit in shelf.library.index.units(number)]


def test_indexing_again_changes_nothing(shelf: Shelf) -> None:
    shelf.install(DOCUMENTS[:3], TEXTS)
    before = (vocabulary(shelf), units(shelf, "d0", "d1", "d2"))
    shelf.library.catalogue.mark_all_dirty()
    assert shelf.library.update_index() == 3
    assert (vocabulary(shelf), units(shelf, "d0", "d1", "d2")) == before
    assert shelf.library.update_index() == 0


def test_what_is_superseded_moves_below_what_is_current(shelf: Shelf) -> None:
    shelf.install([document("old", "Old")], {"old.pdf": pages("convoys")})
    assert all(unit.first >= CURRENT for unit in units(shelf, "old"))
    texts = {"old.pdf": pages("convoys"), "new.pdf": pages("convoys")}
    shelf.install([document("old", "Old"), document("new", "New", supersedes=["old"])], texts)
    assert [unit.first < CURRENT for unit in units(shelf, "old")] == [True]
    assert shelf.ids("convoys") == ["new"]
    shelf.install([document("old", "Old")], texts)
    assert shelf.ids("convoys") == ["old"]


def test_the_same_file_in_two_documents(shelf: Shelf) -> None:
    same = [file("same.pdf")]
    shelf.install([document("a", "A", files=same), document("b", "B", files=same)], {"same.pdf": pages("convoys")})
    assert sorted(shelf.ids("convoys")) == ["a", "b"]
    shelf.install([document("b", "B", files=same)], {"same.pdf": pages("convoys")})
    assert shelf.ids("convoys") == ["b"]


def test_texts_come_before_files(shelf: Shelf) -> None:
    shelf.install(DOCUMENTS[:1], TEXTS, with_files=False)
    [hit] = shelf.library.search("convoys").hits
    assert not hit.available
    assert [passage.text for passage in shelf.library.passages(hit.file.sha256)] == ["Guidance number0x about convoys", "Annex"]


def test_until_it_is_indexed_a_search_says_that_it_is_incomplete(shelf: Shelf) -> None:
    shelf.install(DOCUMENTS[:1], TEXTS, index=False)
    assert shelf.library.search("convoys").incomplete
    shelf.library.update_index()
    result = shelf.library.search("convoys")
    assert (result.total, result.incomplete) == (1, False)


def test_progress_and_stopping(shelf: Shelf) -> None:
    shelf.install(DOCUMENTS, TEXTS, index=False)
    seen: list[tuple[int, int]] = []
    shelf.library.update_index(lambda done, total: seen.append((done, total)), cancelled=lambda: bool(seen))
    assert seen == [(48, 60)]
    assert len(shelf.library.catalogue.dirty()) == 12
    shelf.library.update_index()
    assert shelf.library.search("convoys").total == 60


# What each line leaves done when the process is killed there.
KILLED = {
    "before anything": "library.index.write = kill",
    "between index and mark": "library.catalogue.clear_dirty = kill",
    "after the first step": "progress = kill",
}


@pytest.mark.skipif(sys.platform == "win32", reason="kills itself with a signal")
@pytest.mark.parametrize("moment", KILLED)
def test_killed_while_indexing(shelf: Shelf, tmp_path: Path, moment: str) -> None:
    shelf.install(DOCUMENTS, TEXTS, index=False)
    program = f"""
import os, signal, sys
from pathlib import Path
from resources.home import Home
from resources.fulltext.index import Unit
from resources.library import Library
from resources.fulltext.regions import CURRENT
def kill(*arguments):
    os.kill(os.getpid(), signal.SIGKILL)
progress = None
library = Library.open(Home.at(Path(sys.argv[1])))
{KILLED[moment]}
library.update_index(progress)
"""
    killed = subprocess.run([sys.executable, "-c", program, str(tmp_path)], check=False, timeout=300)
    assert killed.returncode == -signal.SIGKILL
    assert shelf.library.search("convoys").incomplete
    shelf.library.update_index()
    result = shelf.library.search("convoys")
    assert (result.total, result.places, result.incomplete) == (60, 60, False)
    assert vocabulary(shelf)["convoys"] == 60
    assert shelf.library.index.sound()


def reopen(shelf: Shelf) -> Library:
    return Library.open(shelf.home)


@pytest.mark.parametrize("damage", ["missing", "garbage", "cut", "other version", "page", "begun"])
def test_a_lost_or_damaged_index_is_built_again_from_the_segments(shelf: Shelf, damage: str) -> None:
    shelf.install(DOCUMENTS, TEXTS)
    shelf.close()
    path = shelf.home.library / "index.db"
    if damage == "missing":
        path.unlink()
    elif damage == "garbage":
        path.write_bytes(b"garbage " * 5000)
    elif damage == "cut":
        path.write_bytes(path.read_bytes()[:6000])
    elif damage == "page":
        data = bytearray(path.read_bytes())
        data[4096:] = b"\xa5" * len(data[4096:])
        path.write_bytes(data)
    elif damage == "begun":  # the power went between its tables and what stands in them from the beginning
        connection = apsw.Connection(str(path))
        connection.execute("DELETE FROM state")
        connection.close()
    else:
        with Library.open(shelf.home) as library, library.index.database.writing() as connection:
            connection.pragma("user_version", 77)
    with reopen(shelf) as library:
        library.search("convoys")  # may find the damage; must not raise
        assert library.search("convoys").incomplete
        assert library.update_index() == 60
        assert library.search("convoys").total == 60
        assert library.index.sound()


def test_a_damaged_segment_is_forgotten_and_wanted_again(shelf: Shelf) -> None:
    shelf.install(DOCUMENTS[:2], TEXTS, index=False)
    [segment] = shelf.library.catalogue.segments_here()
    path = shelf.library.objects.path(segment)
    path.chmod(0o644)
    path.write_bytes(b"not a segment any more")
    shelf.library.update_index()
    assert shelf.library.catalogue.segments_here() == set()
    assert shelf.ids("document") == ["d0", "d1"]  # by title still


def test_a_text_that_was_only_packed_anew_is_not_indexed_again(shelf: Shelf) -> None:
    shelf.install([document("a", "A")], TEXTS | {"a.pdf": pages("convoys")})
    before = units(shelf, "a")
    moved = [file("a.pdf", segment="segment-en-7.tar.zst", pages=3)]
    assert shelf.install([document("a", "A", files=moved)], {"a.pdf": pages("convoys")}).updated == ()
    assert units(shelf, "a") == before


def test_a_passage_that_cannot_be_read_any_more_costs_the_index_not_the_search(shelf: Shelf) -> None:
    shelf.install(DOCUMENTS[:1], TEXTS)
    with shelf.library.index.database.writing() as connection:
        connection.execute("UPDATE passage SET text = x'00'")
    assert shelf.library.search("convoys").incomplete
    shelf.library.update_index()
    assert shelf.library.search("convoys").places == 1


def test_searching_from_several_threads_while_indexing(shelf: Shelf) -> None:
    shelf.install(DOCUMENTS, TEXTS, index=False)
    failures: list[BaseException] = []
    finished = threading.Event()

    def search() -> None:
        try:
            while not finished.is_set():
                for hit in shelf.library.search("convoys guidance").hits:
                    assert hit.page == 1
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=search) for _ in range(3)]
    for thread in threads:
        thread.start()
    shelf.library.update_index()
    finished.set()
    for thread in threads:
        thread.join()
    assert failures == []
    assert shelf.library.search("convoys").total == 60
