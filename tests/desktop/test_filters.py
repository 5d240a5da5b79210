"""The filters beside the results: whatever facets a result carries, in the same form."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.parts.theme import Theme
from desktop.parts.widgets import Button
from desktop.search.facets import HERE, NOT_HERE, Facets
from desktop.settings import Settings
from resources.home import Home
from resources.results import Filters
from tests.support.screens import Screen, wait_until

COUNTS = {
    "kind": {"policy": 6, "sop": 5},
    "language": {"en": 23, "fr": 17, "ar": 12, "ru": 4, "zh": 3, "es": 2, "pt": 2, "de": 1, "it": 1},
    "theme": {"road-movement": 14},
    "year": {"2019": 1, "2024": 3, "2021": 9},
    "source": {"HQ Library": 18},
    "status": {"in_force": 19, "superseded": 9},
    "availability": {HERE: 20, NOT_HERE: 3},
}


@pytest.fixture
def facets(qtbot: QtBot) -> Iterator[Facets]:
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    widget = Facets(Theme(qt, False))
    qtbot.addWidget(widget)
    widget.resize(204, 700)
    widget.show_counts(COUNTS)
    widget.show()
    yield widget


def names(facets: Facets, facet: str) -> list[str]:
    return [row.accessibleName() for row in facets.rows(facet)]


def test_every_facet_is_shown_in_words(facets: Facets) -> None:
    assert names(facets, "kind") == ["Policy, 6", "SOP, 5"]
    assert names(facets, "theme") == ["Road movement, 14"]
    assert names(facets, "year") == ["2024, 3", "2021, 9", "2019, 1"]
    assert names(facets, "status") == ["In force, 19", "Superseded, 9"]
    assert names(facets, "availability") == ["Opens now, 20", "Not here yet, 3"]


def test_what_is_chosen_becomes_filters(facets: Facets) -> None:
    for facet, value in (("theme", "road-movement"), ("year", "2024"), ("source", "HQ Library"), ("availability", HERE)):
        row = facets.row(facet, value)
        assert row is not None
        row.click()
    assert facets.filters() == Filters(themes=("road-movement",), years=("2024",), sources=("HQ Library",), available=True)
    facets.choose("availability", NOT_HERE, True)
    assert facets.filters().available is None  # both is everything
    facets.choose("availability", HERE, False)
    assert facets.filters().available is False
    facets.reset()
    assert facets.filters() == Filters()


def test_superseded_guidance_asked_for_by_name_is_shown(facets: Facets) -> None:
    facets.choose("status", "in_force", True)
    assert facets.filters() == Filters(statuses=("in_force",))
    facets.choose("status", "superseded", True)
    assert facets.filters() == Filters(statuses=("in_force", "superseded"), status_all=True)


def test_long_groups_show_six_and_more_when_asked(facets: Facets) -> None:
    assert len(names(facets, "language")) == 6
    more = next(button for button in facets.findChildren(Button) if "more" in button.text())
    assert (more.text(), more.accessibleName()) == ("3 more…", "Language: 3 more…")
    more.click()
    assert len(names(facets, "language")) == 9


def test_a_chosen_value_stays_with_nought(facets: Facets) -> None:
    facets.choose("language", "it", True)
    facets.choose("theme", "road-movement", True)
    facets.show_counts({"language": COUNTS["language"] | {"it": 0}})
    assert "it, 0" in names(facets, "language")
    assert names(facets, "theme") == ["Road movement, 0"]
    row = facets.row("theme", "road-movement")
    assert row is not None and row.isChecked()


def test_capped_counts_say_so(facets: Facets) -> None:
    facets.show_counts(COUNTS, exact=False)
    assert names(facets, "kind") == ["Policy, 6+", "SOP, 5+"]


def test_a_facet_that_the_result_does_not_carry_is_not_shown(facets: Facets) -> None:
    facets.show_counts({"kind": {"policy": 1}})
    assert facets.title("kind") is not None
    assert facets.title("year") is None
    assert facets.title("status") is None


def test_rows_stay_and_the_focus_stays_with_its_value(facets: Facets) -> None:
    """An answer comes with every key: no widget is made anew for it, and Tab goes through them as they stand."""
    policy, sop = facets.row("kind", "policy"), facets.row("kind", "sop")
    assert policy is not None and sop is not None
    sop.setFocus()
    facets.show_counts({"kind": {"sop": 7, "policy": 6, "manual": 2}, "theme": {"water": 1}})
    assert facets.row("kind", "sop") is policy and facets.row("kind", "policy") is sop
    assert names(facets, "kind") == ["SOP, 7", "Policy, 6", "Manual, 2"]
    assert policy.hasFocus(), "it is the row of the procedures now"
    manual, title = facets.row("kind", "manual"), facets.title("theme")
    assert manual is not None and title is not None
    after = manual.nextInFocusChain()
    while after is not None and not (after.isVisible() and after.focusPolicy() & Qt.FocusPolicy.TabFocus):
        after = after.nextInFocusChain()
    assert after is title
    facets.show_counts({"theme": {"water": 1}})
    assert facets.title("kind") is None and not policy.isVisible()


@pytest.mark.qt_log_ignore("not accepted by receiving widget")  # which is what is shown here
def test_a_click_that_began_on_another_value_chooses_nothing(qtbot: QtBot, facets: Facets) -> None:
    row = facets.row("kind", "policy")
    assert row is not None
    qtbot.mousePress(row, Qt.MouseButton.LeftButton)
    facets.show_counts({"kind": {"sop": 7, "policy": 6}})
    qtbot.mouseRelease(row, Qt.MouseButton.LeftButton)
    assert not facets.narrows
    facets.show_counts({"kind": {"sop": 8, "policy": 6}})
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert facets.filters() == Filters(kinds=("sop",))


def test_a_folded_group_keeps_what_is_chosen_and_is_remembered(qtbot: QtBot, screen: Screen, home: Home) -> None:
    screen.write("convoy")
    qtbot.waitUntil(screen.search_settled, timeout=60_000)
    facets = screen.search.facets
    row, title = facets.row("kind", "training"), facets.title("kind")
    assert row is not None and title is not None
    assert title.accessibleName() == "Kind, shown"
    row.click()
    qtbot.waitUntil(lambda: {found.entry.document.kind for found in screen.results()} == {"training"}, timeout=60_000)
    title = facets.title("kind")
    assert title is not None
    title.click()
    assert [row.value for row in facets.rows("kind")] == ["training"]
    assert Settings(home.settings).folded_filters() == {"kind"}
    title = facets.title("kind")
    assert title is not None and title.accessibleName() == "Kind, folded"
    title.click()
    assert Settings(home.settings).folded_filters() == frozenset()
    assert len(names(facets, "kind")) > 1


def test_a_source_is_called_as_everywhere_else(screen: Screen) -> None:
    screen.write("convoy")
    wait_until(screen.search_settled, "it is answered")
    row = screen.search.facets.row("source", "example")
    assert row is not None and row.accessibleName().startswith("Example Field Institute, ")
