"""What a document may be relied on for today, where it is new: before its day, and after that of its review."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.parts.widgets import ClickableRow, Pill
from desktop.shelf import Place
from tests.desktop.conftest import Opener
from tests.support.libraries import Shelf, document
from tests.support.screens import Screen, wait_until

FUTURE = "2999-03-01"
BEFORE = "Until then the version before it counts."
ALONE = "Do not act on it before then."


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path / "home")


@pytest.fixture
def look(open_window: Opener, shelf: Shelf) -> Callable[[str], str]:
    """What the banner of a document says."""
    opened: list[Screen] = []

    def look(slug: str) -> str:
        if not opened:
            shelf.close()
            opened.append(open_window(shelf.home))
        screen = opened[0]
        screen.window.open(Place(f"hq/{slug}"))
        wait_until(lambda: screen.reader_settled(f"hq/{slug}"), f"{slug} is shown")
        return screen.reader.banner.text()

    return look


def test_a_version_before_counts_only_where_there_is_one(shelf: Shelf, look: Callable[[str], str]) -> None:
    shelf.install(
        [
            document("old", "Escorts", issued="2015"),
            document("next", "Escorts anew", issued=FUTURE, supersedes=["old"]),
            document("after", "Escorts at last", issued="2999-06-01", supersedes=["next"]),
            document("first", "Drones", issued=FUTURE),
            document("lost", "Boats", issued=FUTURE, supersedes=["boats-of-2010"]),
            document("gone", "Mules", issued="2015", declared_status="withdrawn"),
            document("mules", "Mules anew", issued=FUTURE, supersedes=["gone"]),
        ],
        with_files=False,
    )
    said = {slug: look(slug) for slug in ("next", "after", "first", "lost", "mules")}
    assert all(words.startswith("Not yet in force\nIt takes effect on ") for words in said.values())
    assert {slug for slug, words in said.items() if words.endswith(BEFORE)} == {"next", "after"}
    assert {slug for slug, words in said.items() if words.endswith(ALONE)} == {"first", "lost", "mules"}


def test_what_changed_says_beside_new_what_is_not_in_force_or_overdue(shelf: Shelf, open_window: Opener) -> None:
    shelf.install(
        [
            document("plain", "Plain", issued="2020"),
            document("early", "Early", issued=FUTURE),
            document("late", "Late", issued="2015", review="2018"),
        ],
        with_files=False,
    )
    shelf.close()
    screen = open_window(shelf.home)
    screen.window.show_page("updates")

    def pills() -> dict[str, list[str]]:
        rows = [row for row in screen.updates.findChildren(ClickableRow) if row.isVisible()]
        shown = {row.accessibleName().split(",")[0]: row.findChildren(Pill) for row in rows}
        return {title: [pill.text() for pill in those] for title, those in shown.items() if those}

    wait_until(lambda: "Plain" in pills(), "the changes stand there")
    assert pills() == {"Plain": ["New"], "Early": ["New", "Not yet in force"], "Late": ["New", "Review overdue"]}
