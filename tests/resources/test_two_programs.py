"""Two programs, and two windows, on one library: nobody fails, and what each sees is of one moment."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from resources.answers.completion import complete
from resources.library import Library
from resources.results import SearchResult
from tests.support import mixed
from tests.support.libraries import Shelf, document, file, pages
from tests.support.other_program import SIZE, install

ROUNDS = 8


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path)
    yield shelf
    shelf.close()


def consistent(result: SearchResult, rounds: range) -> None:
    """No document twice, none of which text and record do not belong together, none but of rounds that there were."""
    assert len({hit.entry.document.id for hit in result.hits}) == len(result.hits)
    assert result.total <= SIZE
    assert sum(result.facets["kind"].values()) == result.total
    for hit in result.hits:
        number = hit.entry.document.id.partition("/d")[2]
        [name] = [each.name for each in hit.entry.document.files if each == hit.file]
        round_ = int(name.partition("-")[0][1:])
        assert round_ in rounds
        assert hit.title == f"Round{round_}x"
        if hit.snippet:
            words = hit.snippet.replace("\ue000", "").replace("\ue001", "")
            assert words == f"convoys round{round_}x number{number}y"


def test_searching_while_another_program_writes(shelf: Shelf, tmp_path: Path) -> None:
    install(shelf, 1)
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    command = [sys.executable, "-m", "tests.support.other_program", str(tmp_path), str(ROUNDS)]
    failures: list[BaseException] = []
    finished = threading.Event()
    searches = [0, 0]
    searched = [threading.Event(), threading.Event()]

    def search(number: int) -> None:
        """As a window of its own does, on the keys' way and on the settled one."""
        try:
            with Library.open(shelf.home) as library:
                while not finished.is_set():
                    for query in ("convoys ", "convoys number7y", "round"):
                        consistent(library.search(query, typing=bool(number), limit=50), range(1, ROUNDS + 1))
                    complete(library, "rou")
                    searches[number] += 1
                    searched[number].set()
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=search, args=(number,)) for number in range(2)]
    for thread in threads:
        thread.start()
    pipe = subprocess.PIPE
    with subprocess.Popen(command, env=environment, stdin=pipe, stdout=pipe, stderr=pipe, text=True) as other:
        assert other.stdin is not None and other.stdout is not None
        too_long = threading.Timer(120, other.kill)
        too_long.start()
        written = []
        try:
            # They search while it writes; and however seldom a busy machine lets them, each has a turn in every round.
            for _ in range(2, ROUNDS + 1):
                for event in searched:
                    event.clear()
                print(file=other.stdin, flush=True)
                written.append(other.stdout.readline().strip())
                assert all(event.wait(60) for event in searched), failures
            _, told = other.communicate()
        finally:
            too_long.cancel()
            finished.set()
            for thread in threads:
                thread.join()
    assert (other.returncode, told) == (0, "")
    assert written == [str(number) for number in range(2, ROUNDS + 1)]
    assert failures == []
    assert min(searches) > 3
    result = shelf.library.search(f"convoys round{ROUNDS}x", limit=50)
    assert (result.total, result.incomplete) == (SIZE, False)
    assert shelf.library.search("convoys round1x ").relaxed
    assert shelf.library.index.sound()
    assert mixed.vocabulary(shelf.library.index) == mixed.counted_anew(shelf.library.index)


def test_two_windows_see_each_others_changes(shelf: Shelf) -> None:
    first, second = shelf.library, Library.open(shelf.home)
    install(shelf, 1)
    for library in (first, second):
        assert library.search("round1x").total == SIZE
    install(shelf, 2)
    for library in (second, first):
        assert library.search("number3y round2x", typing=True).hits[0].title == "Round2x"
        assert library.search("round1x ").total == 0
        assert complete(library, "round")[0].text == "round2x"
    with second.lock():
        second.catalogue.mark_all_dirty()
    assert first.search("convoys").incomplete
    second.update_index()
    assert not first.search("convoys").incomplete
    second.maintain()
    assert first.index.maintained()
    assert mixed.answers(first, ["convoys", "round2x"]) == mixed.answers(second, ["convoys", "round2x"])
    second.close()


def test_two_windows_see_what_was_superseded_and_what_was_downloaded(shelf: Shelf) -> None:
    texts = {"a.pdf": pages("convoys"), "b.pdf": pages("convoys")}
    shelf.install([document("a", "A")], texts, with_files=False)
    with Library.open(shelf.home) as second:
        [hit] = second.search("convoys").hits
        assert not hit.available
        shelf.fetch([document("a", "A")])
        [hit] = second.search("convoys").hits
        assert hit.available
        assert second.search("convoys").facets["availability"] == {"here": 1}
        shelf.install(
            [document("a", "A"), document("b", "B", supersedes=["a"], files=[file("b.pdf")])], texts, with_files=False
        )
        result = second.search("convoys")
        assert ([hit.entry.document.id for hit in result.hits], result.hidden) == (["hq/b"], 1)


def test_a_search_is_of_one_moment_though_another_program_writes_in_the_middle(shelf: Shelf) -> None:
    """What is indexed between finding and showing is not in the answer, and breaks nothing in it."""
    install(shelf, 1)
    before = shelf.library.search("convoys", limit=50)
    searcher = shelf.library._searcher
    asked = searcher.entries_by
    rounds = iter([2])

    def writing(ids: object) -> object:
        for round_ in rounds:
            thread = threading.Thread(target=install, args=(shelf, round_))
            thread.start()
            thread.join()
        return asked(ids)  # type: ignore[arg-type]

    searcher.entries_by = writing  # type: ignore[assignment]
    during = shelf.library.search("convoys", limit=50)
    assert next(rounds, None) is None
    searcher.entries_by = asked
    assert [(hit.entry.document.id, hit.title, hit.snippet) for hit in during.hits] == [
        (hit.entry.document.id, hit.title, hit.snippet) for hit in before.hits
    ]
    consistent(during, range(1, 2))
    consistent(shelf.library.search("convoys", limit=50), range(2, 3))
