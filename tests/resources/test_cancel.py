"""Giving up a search from another thread: before it begins, while SQLite works, and too late."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest

from resources.library import Library
from resources.results import Cancel, SearchCancelled
from tests.support.libraries import Shelf, document, pages

COUNT = 60
QUERIES = ["convoys", "convoys radio", "convoys radio zeppelin", '"convoys radio"', "convoys -patrols"]


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path_factory.mktemp("cancel"))
    texts = {f"d{number}.pdf": pages(f"convoys radio number{number}x", "convoys", "radio") for number in range(COUNT)}
    shelf.install([document(f"d{number}", f"Document {number}") for number in range(COUNT)], texts, with_files=False)
    yield shelf
    shelf.close()


class AtWork:
    """Calls `then`, once, in the middle of the first statement of this thread's connection that looks for words."""

    def __init__(self, library: Library, then: Callable[[], None]) -> None:
        self._library, self._then = library, then
        self._looking = False
        self.times = 0

    def __enter__(self) -> AtWork:
        with self._library.index.database.reading() as connection:
            connection.exec_trace = self._begins
            connection.set_progress_handler(self._works, 1)
        return self

    def __exit__(self, *_: object) -> None:
        with self._library.index.database.reading() as connection:
            connection.exec_trace = None
            connection.set_progress_handler(None, 1)

    def _begins(self, _: object, sql: str, __: object) -> bool:
        self._looking = "words MATCH" in sql or "FROM instances" in sql
        return True

    def _works(self) -> bool:
        if self._looking and not self.times:
            self.times += 1
            self._then()
        return False


def elsewhere(work: Callable[[], object]) -> None:
    """In another thread, and to the end."""
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


def everything(library: Library) -> list[tuple[str, int]]:
    return [(hit.entry.document.id, hit.passage) for hit in library.search("convoys radio", limit=1000).hits]


@pytest.fixture
def library(shelf: Shelf) -> Iterator[Library]:
    """With nothing kept from earlier searches."""
    with Library.open(shelf.home) as library:
        yield library


@pytest.mark.parametrize("typing", [True, False])
@pytest.mark.parametrize("query", QUERIES)
def test_set_before_the_search_begins(library: Library, query: str, typing: bool) -> None:
    cancel = Cancel()
    elsewhere(cancel.set)
    with pytest.raises(SearchCancelled):
        library.search(query, typing=typing, cancel=cancel)
    assert len(everything(library)) == COUNT


@pytest.mark.parametrize("typing", [True, False])
@pytest.mark.parametrize("query", QUERIES)
def test_set_while_sqlite_works(library: Library, query: str, typing: bool) -> None:
    cancel = Cancel()
    with AtWork(library, lambda: elsewhere(cancel.set)) as work, pytest.raises(SearchCancelled):
        library.search(query, typing=typing, cancel=cancel)
    assert work.times == 1
    assert len(everything(library)) == COUNT
    again = library.search(query, typing=typing, cancel=Cancel())
    assert again.total == COUNT


def test_set_after_the_search_has_ended(library: Library) -> None:
    cancel = Cancel()
    first = library.search("convoys radio", cancel=cancel)
    assert first.total == COUNT
    elsewhere(cancel.set)
    assert library.search("radio", cancel=Cancel()).total == COUNT
    assert library.search("radio").total == COUNT


def test_an_old_one_does_not_touch_the_next_search_of_its_connection(library: Library) -> None:
    old = Cancel()
    library.search("convoys radio", cancel=old)
    with AtWork(library, lambda: elsewhere(old.set)) as work:
        assert library.search("radio number7x", cancel=Cancel()).hits[0].entry.document.id == "hq/d7"
    assert work.times == 1


def test_one_that_was_set_stays_set(library: Library) -> None:
    cancel = Cancel()
    cancel.set()
    cancel.set()
    for _ in range(2):
        with pytest.raises(SearchCancelled):
            library.search("convoys", cancel=cancel)


def test_only_the_thread_that_was_given_up_ends(library: Library) -> None:
    """Four searches are in the middle of SQLite at the same moment; two of them are given up."""
    cancels = [Cancel() for _ in range(4)]
    together, set_ = threading.Barrier(5), threading.Event()
    ended: dict[int, object] = {}

    def wait() -> None:
        together.wait(60)
        set_.wait(60)

    def search(number: int) -> None:
        try:
            with AtWork(library, wait):
                ended[number] = (
                    library.search(f"convoys number{number}x radio", cancel=cancels[number]).hits[0].entry.document.id
                )
        except SearchCancelled:
            ended[number] = "cancelled"

    threads = [threading.Thread(target=search, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    together.wait(60)
    cancels[1].set()
    cancels[2].set()
    set_.set()
    for thread in threads:
        thread.join()
    assert ended == {0: "hq/d0", 1: "cancelled", 2: "cancelled", 3: "hq/d3"}


def test_a_search_that_was_given_up_leaves_no_transaction_open(library: Library) -> None:
    cancel = Cancel()
    with AtWork(library, lambda: elsewhere(cancel.set)), pytest.raises(SearchCancelled):
        library.search("convoys", cancel=cancel)
    for database in (library.index.database, library.catalogue.database):
        with database.reading() as connection:
            assert not connection.in_transaction
