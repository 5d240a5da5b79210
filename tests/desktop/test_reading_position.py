"""Where one stopped in a document: on the first page however late it is written, and kept when the window closes at once."""

from __future__ import annotations

from desktop.parts.widgets import ElidedLabel
from desktop.shelf import Place
from resources.home import Home
from resources.library import Library
from tests.desktop.conftest import Opener
from tests.support.lanes import kept_waiting, until_done
from tests.support.screens import Screen, wait_until

PAGES, CURRENT = "example-institute/2018-11", "example-institute/2023-05"


def read(screen: Screen, document_id: str) -> None:
    screen.window.open(Place(document_id))
    wait_until(lambda: screen.page == "reader" and screen.reader_settled(document_id), f"{document_id} is shown")


def continued(screen: Screen) -> list[str]:
    """What the first page says of each document that was read."""
    said = [label.text() for label in screen.home.findChildren(ElidedLabel) if label.isVisible()]
    return [words for words in said if "pened" in words and words.startswith(("Page ", "Opened "))]


def stands(screen: Screen, page: int) -> bool:
    """That page, on the first page. Where a machine takes seconds to show a document, it is written as opened at its first."""
    return any(words.startswith(f"Page {page} of ") for words in continued(screen))


def test_a_place_that_is_written_late_still_comes_to_the_first_page(screen: Screen) -> None:
    read(screen, PAGES)
    screen.reader.go_to(2)
    with kept_waiting(screen, "library"):
        screen.window.show_page("home")
        until_done(screen, "beside")
        assert not stands(screen, 2), "it was read before the place was written"
    wait_until(lambda: stands(screen, 2), "the place stands on the first page")


def test_a_place_is_not_lost_while_the_document_is_read_anew(screen: Screen, library: Library) -> None:
    """The library changes, and somebody leaves before the document stands there again."""
    read(screen, PAGES)
    screen.reader.go_to(3)
    with kept_waiting(screen, "pages"):
        screen.reader.reload()
        wait_until(lambda: screen.reader.view is None, "it is being read anew")
        screen.window.show_page("home")
    wait_until(lambda: stands(screen, 3), "the place stands on the first page")
    assert [one.page for one in library.personal.recent(1)] == [3]


def test_what_is_opened_stands_there_without_turning_a_page(screen: Screen) -> None:
    read(screen, CURRENT)
    screen.window.show_page("home")
    wait_until(lambda: bool(continued(screen)), "it stands on the first page")
    assert continued(screen)[0].startswith("Page 1 of ")


def test_a_place_is_written_when_the_window_closes_before_its_turn(open_window: Opener, home: Home) -> None:
    screen = open_window(home)
    read(screen, PAGES)
    screen.reader.go_to(2)
    with kept_waiting(screen, "library"):
        screen.application.close()
    with Library.open(home, create=False) as library:
        assert [(one.document_id, one.page) for one in library.personal.recent(1)] == [(PAGES, 2)]
