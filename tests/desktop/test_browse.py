"""Guidance by place, narrowed and in other orders; news; and what changed, on the first page."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.browse import shelving
from desktop.browse.browse_page import BrowsePage
from desktop.browse.home_page import HomePage
from desktop.browse.news_page import NewsPage
from desktop.keep.keep_page import KeepPage
from desktop.parts.widgets import Button, ClickableRow
from desktop.results.results_model import STEP
from desktop.words import collection_names, wording
from resources.home import Home
from resources.store.catalogue import CollectionRow
from tests.desktop.conftest import Opener
from tests.support.libraries import Shelf, document
from tests.support.screens import Screen, wait_until


def guidance(screen: Screen) -> BrowsePage:
    screen.window.show_page("guidance")
    wait_until(lambda: screen.browse_settled("guidance"), "the tree is there")
    return screen.browse("guidance")


def titles(page: BrowsePage | NewsPage) -> list[str]:
    return [str(page.model.index(number).data()) for number in range(page.model.rowCount())]


def references(page: BrowsePage) -> list[str]:
    rows = [page.model.row(number) for number in range(page.model.rowCount())]
    return [row.entry.document.reference or "" for row in rows if row is not None]


def order(page: BrowsePage, key: str) -> None:
    bar = page.filters.order
    bar.setCurrentIndex(bar.findData(key))
    bar.activated.emit(bar.currentIndex())
    wait_until(lambda: page.loaded and page.choice.order == key, "the order is another")


def take(page: BrowsePage, facet: str, value: str) -> None:
    """Through the menu of that facet."""
    menu = page.filters.menu(facet)
    next(action for action in menu.actions() if action.text().startswith(value)).trigger()
    wait_until(lambda: page.loaded, "the list is narrowed")


def test_the_filters_take_no_more_room_than_they_need(screen: Screen) -> None:
    page = guidance(screen)
    screen.window.resize(1280, 800)
    bar = page.filters
    wait_until(lambda: bar.isVisible() and bar.height() == bar.heightForWidth(bar.width()), "the list begins below them")


def test_guidance_in_other_orders(screen: Screen) -> None:
    page = guidance(screen)
    testers = [QAbstractItemModelTester(page.model), QAbstractItemModelTester(page.tree.places)]
    every = titles(page)
    order(page, "title")
    assert titles(page) == sorted(every, key=str.casefold) != every
    order(page, "reference")
    shown = [reference for reference in references(page) if reference]
    assert shown[0] == "2018.11" and references(page)[: len(shown)] == shown  # those without one come last
    order(page, "status")
    pills = [row.entry.status.key for n in range(page.model.rowCount()) if (row := page.model.row(n)) is not None]
    assert pills == sorted(pills, key=["in_force", "review_overdue", "not_yet_in_force", "unknown"].index)
    order(page, "place")
    assert titles(page) == every and testers


def test_reference_numbers_are_in_order_whatever_a_publisher_puts_into_them(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "home")
    wanted = ["2018.2", "2018.11", "2018." + "1" * 5000, "2018.\U00010a40", None]
    shelf.install([document(f"d{n}", "Title", reference=wanted[n]) for n in (3, 4, 1, 0, 2)])
    standing = shelving.read(shelf.library, {}, training=False)
    found = shelving.narrowed(shelf.library, standing, shelving.Choice(order="reference"), first=10)
    assert [entry.document.reference for entry in found.entries] == wanted
    shelf.close()


def test_many_titles_are_sorted_in_pieces_as_in_one(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "home")
    shelf.install([document(f"d{n}", f"title {n * 7919 % 4999}") for n in range(4999)])
    standing = shelving.read(shelf.library, {}, training=False)
    found = shelving.narrowed(shelf.library, standing, shelving.Choice(order="title"), first=3)
    titles = {entry.document.id: entry.document.titles["en"] for entry in shelf.library.entries()}
    assert [titles[one] for one in found.ids] == [f"title {n}" for n in range(4999)]
    assert [entry.document.id for entry in found.entries] == found.ids[:3]
    shelf.close()


def test_the_rest_of_a_long_list_comes_when_somebody_is_at_its_end(open_window: Opener, home: Home) -> None:
    shelf = Shelf(home.library.parent, source="hill-source")
    shelf.install([document(f"d{n:03}", f"Title {n:03}", institute="hill") for n in range(450)], collection="hill/all")
    shelf.close()
    screen = open_window(home)
    page = guidance(screen)
    page.tree.choose(("hill/all",))
    wait_until(lambda: page.loaded and page.choice.path == ("hill/all",), "the place is chosen")
    tester = QAbstractItemModelTester(page.model)
    assert STEP <= page.model.rowCount() < 450 and any("450" in words for words in screen.texts(page)) and tester
    page.list.setFocus()
    while (seen := page.model.rowCount()) < 450:
        screen.press(Qt.Key.Key_End, page.list)
        wait_until(lambda seen=seen: page.model.rowCount() > seen, "more of them stand there")  # type: ignore[misc]
    assert titles(page) == [f"Title {n:03}" for n in range(450)]


def test_who_comes_back_finds_guidance_as_it_was_and_what_is_new(screen: Screen, home: Home) -> None:
    page = guidance(screen)
    order(page, "title")
    page.list.setCurrentIndex(page.model.index(3))
    before = page.shelved
    screen.window.show_page("home")
    page.loaded = False
    screen.window.show_page("guidance")
    wait_until(lambda: screen.browse_settled("guidance"), "it is there again")
    assert page.shelved is before and page.list.currentIndex().row() == 3
    shelf = Shelf(home.library.parent, source="hill-source")
    shelf.install([document("new", "A new one", institute="hill")], collection="hill/all")
    shelf.close()
    screen.window.show_page("home")
    screen.window.show_page("guidance")
    wait_until(lambda: "A new one" in titles(page), "what came meanwhile is there")


def test_guidance_is_narrowed_with_counts_and_back(screen: Screen) -> None:
    page = guidance(screen)
    every = page.model.rowCount()
    statuses = [row.entry.status.key for n in range(every) if (row := page.model.row(n)) is not None]
    assert page.filters.menu("status").actions()[0].text() == f"In force ({statuses.count('in_force')})"
    take(page, "kind", "SOP")
    kinds = {row.entry.document.kind for n in range(page.model.rowCount()) if (row := page.model.row(n)) is not None}
    assert kinds == {"sop"} and 0 < page.model.rowCount() < every
    take(page, "language", "Русский")
    both = page.model.rowCount()

    def chips() -> list[Button]:
        found = [button for button in page.filters.findChildren(Button) if button.accessibleName().startswith("Take away")]
        return [button for button in found if button.isVisible()]

    wait_until(lambda: [chip.text() for chip in chips()] == ["SOP", "Русский"], "both filters can be taken away")
    chips()[0].click()
    wait_until(lambda: page.loaded and page.model.rowCount() > both, "one filter is gone")
    take(page, "availability", "Opens now")
    page.tree.choose(("Fieldshelf guide",))
    wait_until(lambda: page.loaded and page.choice.path == ("Fieldshelf guide",), "another place is chosen")
    take(page, "kind", page.filters.menu("kind").actions()[0].text())
    page.tree.choose(("Library", "Forms"))
    screen.click_in(page.panel, "Take all filters away")
    wait_until(lambda: page.loaded and page.model.rowCount() == 2, "all forms are shown")
    page.tree.choose(())
    wait_until(lambda: page.loaded and page.model.rowCount() == every, "all is shown")


def test_news_stands_on_a_page_of_its_own(screen: Screen) -> None:
    assert not any("newsletter" in title for title in titles(guidance(screen)))
    screen.window.show_page("news")
    page = cast(NewsPage, screen.window.page("news"))
    wait_until(lambda: page.loaded, "the news is there")
    assert titles(page) == ["Field newsletter 2/2026", "Convoy policy now available in six languages"]
    screen.window.show_page("home")
    home = cast(HomePage, screen.window.page("home"))
    screen.click_in(home, "All news")
    assert screen.page == "news"


def test_what_changed_says_what_follows_from_it(open_window: Opener, home: Home) -> None:
    screen = open_window(home)
    page = cast(HomePage, screen.window.page("home"))

    def rows() -> list[str]:
        return [row.accessibleName() for row in page.findChildren(ClickableRow) if row.isVisible()]

    wait_until(lambda: any("2023.05" in row and "replaced by" in row and "Superseded" in row for row in rows()), "it says so")
    assert any("use instead" in row for row in rows())  # what replaced it was itself replaced
    page.tiles.button("withdrawn").click()
    wait_until(lambda: len([row for row in rows() if "Withdrawn" in row]) == 1, "only what was withdrawn")
    assert any("do not use it any more" in row for row in rows())
    assert not any("Superseded" in row for row in rows())
    page.tiles.button("all").click()
    screen.click_in(page, "Show all 39 changes")
    wait_until(lambda: len(rows()) > 39, "all are shown")
    screen.click_in(page, "Mark all as seen")
    wait_until(lambda: page.tiles.button("all").accessibleName() == "0 All changes", "nothing is new any more")


def test_what_was_updated_says_so_and_without_news_there_are_the_sources(open_window: Opener, home: Home) -> None:
    shelf = Shelf(home.library.parent.parent / "other")
    shelf.install([document("a", "First title")])
    with shelf.library.catalogue.database.writing() as connection:
        connection.execute("UPDATE change SET at = '2020-01-01T00:00:00+00:00'")  # long before what comes now
    shelf.library.personal.mark_seen()  # else it is new, whatever became of it afterwards
    shelf.install([document("a", "Second title")])
    with shelf.library.catalogue.database.writing() as connection:
        connection.execute("UPDATE change SET at = '2999-01-01T00:00:00+00:00' WHERE at > '2021'")
    shelf.close()
    screen = open_window(shelf.home)
    page = cast(HomePage, screen.window.page("home"))
    wait_until(lambda: any(row.isVisible() for row in page.findChildren(ClickableRow)), "the change stands there")
    shown = [row.accessibleName() for row in page.findChildren(ClickableRow) if row.isVisible()]
    assert any(row.startswith("Second title") and "updated " in row for row in shown)
    assert "All sources" in [button.text() for button in page.findChildren(Button) if button.isVisible()]
    assert "All news" not in [button.text() for button in page.findChildren(Button) if button.isVisible()]


def test_collections_of_the_same_name_are_told_apart_by_their_publisher(open_window: Opener, tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "two", source="hq-source")
    shelf.install([document("a", "Convoys")], title="Guidance")
    shelf.install([document("n", "News")], collection="hq/notes", title="Notes")
    shelf.close()
    other = Shelf(tmp_path / "two", source="field-office", pinned=False)  # a title for which nobody vouches is not shown
    other.install([document("b", "Water", institute="fo")], collection="fo/guidance", title="Guidance")
    other.close()
    screen = open_window(shelf.home)
    page = screen.window.page("home")
    assert page is not None
    wait_until(lambda: sum("1 document," in text for text in screen.texts(page)) == 3, "the collections stand there")
    said = sorted(text.partition("1 document")[0] for text in screen.texts(page) if "1 document," in text)
    assert said == ["", "Headquarters, ", "field-office, "]
    screen.window.show_page("keep")
    keep = cast(KeepPage, screen.window.page("keep"))
    wait_until(lambda: keep.stock is not None, "what is kept is shown")
    assert keep.stock is not None
    assert [one.title for one in keep.stock.shelves] == ["Guidance, field-office", "Guidance, Headquarters", "Notes"]


def test_collections_that_one_source_calls_the_same_have_their_ids() -> None:
    rows = [
        CollectionRow(identifier, {"en": title}, "s", 1, "", 1, 1)
        for identifier, title in (("a/x", "Guidance"), ("b/x", "Guidance"), ("b/y", "Notes"))
    ]
    found = collection_names.names(rows, {"s": "Headquarters"})
    assert [name.publisher for name in found.values()] == [wording.ltr("a/x"), wording.ltr("b/x"), ""]
