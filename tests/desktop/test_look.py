"""What is seen: contrast, words for dates and sizes, marks in texts, and the icons that are named."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable
from pathlib import Path

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.parts import icons
from desktop.parts.paint import MarkedText, unmark
from desktop.parts.panels import Panel
from desktop.parts.style_sheet import STYLE_SHEET
from desktop.parts.theme import CURRENT_HIT, DARK, HIGHLIGHTS, HIT, LIGHT, Theme, Tokens
from desktop.parts.widgets import Icon, IconLabel
from desktop.words import wording
from resources.models import KINDS, PartialDate
from resources.store.status import STATUSES

DESKTOP = Path(__file__).parents[2] / "desktop"


def luminance(color: str) -> float:
    parts = [int(color[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """WCAG 2.2, relative luminance."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


LOOKS = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
SURFACES = ("bg", "surface", "sunken", "raised")


def weak(tokens: Tokens, pairs: Iterable[tuple[str, str]], least: float) -> dict[tuple[str, str], float]:
    found = {pair: contrast(getattr(tokens, pair[0]), getattr(tokens, pair[1])) for pair in pairs}
    return {pair: round(ratio, 2) for pair, ratio in found.items() if ratio < least}


@LOOKS
def test_every_text_can_be_read(tokens: Tokens) -> None:
    pairs = [(text, back) for text in ("text", "muted") for back in (*SURFACES, "accent_soft")]
    pairs += [(text, back) for text in ("faint", "link", "accent_text") for back in SURFACES]
    pairs += [("link", "accent_soft"), ("accent_text", "accent_soft"), ("on_accent", "accent"), ("on_accent", "accent_hover")]
    pairs += [("hl_text", "hl"), ("banner", "banner_bg"), ("banner_bg", "banner"), ("paper_text", "paper")]
    pairs += [(key, f"{key}_bg") for key in STATUSES]
    tones = ("in_force", "review_overdue", "superseded", "withdrawn")  # words in the colour of a status, without its pill
    pairs += [(tone, back) for tone in tones for back in (*SURFACES, "accent_soft")]
    assert weak(tokens, pairs, 4.5) == {}
    on_marks = {
        name: contrast(tokens.paper_text, color)
        for name, color in [("hit", HIT), ("current", CURRENT_HIT), *HIGHLIGHTS.items()]
    }
    assert {name: ratio for name, ratio in on_marks.items() if ratio < 4.5} == {}


@LOOKS
def test_every_pair_of_the_style_sheet_can_be_read(tokens: Tokens) -> None:
    """A rule that colours words and what is behind them; one that only colours words stands on what it inherits."""
    pairs = styled_pairs()
    assert {("text", "surface"), ("on_accent", "accent"), ("accent_text", "accent_soft"), ("paper_text", "paper")} <= pairs
    dimmed = {("faint", "track")}  # a button that cannot be pressed, which need not be read (WCAG 2.2, 1.4.3)
    assert weak(tokens, pairs - dimmed, 4.5) == {}
    assert weak(tokens, pairs & dimmed, 3) == {}


def styled_pairs() -> set[tuple[str, str]]:
    """(words, what is behind them) as tokens: of each rule, with what the plain rule of the same widget says where it is
    silent; what has no colour of its own stands on the page, on cards or at the side."""
    rules = re.findall(r"([^{}]+)\{([^{}]*)\}", STYLE_SHEET)
    plain: dict[str, dict[str, str]] = {}
    pairs: set[tuple[str, str]] = set()
    for selectors, body in rules:
        said = dict(re.findall(r"(?:^|[;\s])(color|background): \$?(\w+)", body))
        chosen = dict(re.findall(r"selection-(color|background-color): \$(\w+)", body))
        if len(chosen) == 2:
            pairs.add((chosen["color"], chosen["background-color"]))
        for selector in selectors.split(","):
            name = selector.strip()
            base = re.split(r"[:\[#]", name)[0] if name[0] != "#" else name
            state = name[: name.rindex(":")] if ":" in name.replace("::", "") else base
            known = {**plain.get(base, {}), **plain.get(state, {}), **said}
            plain[name] = {**plain.get(name, {}), **known}
            behind = [known["background"]] if known.get("background", "transparent") != "transparent" else list(SURFACES)
            if "color" in said or ("background" in said and "color" in known):
                pairs |= {(known["color"], back) for back in behind}
    return {pair for pair in pairs if pair[0] != "banner" or pair[1] == "banner_bg"}  # which stands on the banner alone


@LOOKS
def test_edges_and_the_focus_ring_can_be_seen(tokens: Tokens) -> None:
    assert weak(tokens, [("focus", back) for back in (*SURFACES, "accent_soft", "banner_bg")], 3) == {}
    assert weak(tokens, [("border_strong", back) for back in ("bg", "surface", "raised")], 3) == {}
    assert weak(tokens, [("fill", "surface"), ("fill", "track"), ("accent", "surface"), ("accent", "bg")], 3) == {}


def test_every_icon_that_is_named_exists(qtbot: QtBot) -> None:
    named = {*wording.KIND_ICONS.values(), *wording.STATUS_ICONS.values(), *wording.ROLE_ICONS.values(), *icons.MIRRORED}
    for path in DESKTOP.rglob("*.py"):
        code = path.read_text(encoding="utf-8")
        named |= set(
            re.findall(r'(?:Icon|IconButton|IconLabel|set_icon|show_icon|show_words)\([^()"]*"([a-z]+(?:-[a-z]+)*)"', code)
        )
        named |= set(re.findall(r'icon="([a-z-]+)"', code))
    assert {"scale", "refresh-cw", "chevron-up", "panel-right"} <= named
    named -= set(IconLabel.TONES)
    empty = [name for name in sorted(named) if "<path" not in shapes(name)]
    assert empty == []


def shapes(name: str) -> str:
    """The drawing, its other shapes counted as paths; a missing icon is drawn as a placeholder with text."""
    drawing = re.sub("<(circle|rect|line|polyline|polygon|ellipse) ", "<path ", icons.drawing_of(name))
    return "" if "<text" in drawing or "placeholder" in drawing else drawing


def test_every_kind_and_status_has_an_icon_and_words() -> None:
    assert set(wording.KIND_ICONS) == set(KINDS)
    assert set(wording.STATUS_ICONS) == set(STATUSES)
    assert len({wording.kind(kind) for kind in KINDS}) == len(KINDS)
    assert len({wording.status_words(key) for key in STATUSES}) == len(STATUSES)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("2023-03-01", "1 March 2023"),
        ("2018-12", "December 2018"),
        ("2019", "2019"),
        ({"text": "after the rains"}, "after the rains"),
    ],
)
def test_dates_are_as_precise_as_they_were_given(given: object, said: str) -> None:
    assert wording.date(PartialDate.parse(given)) == said


def test_ages() -> None:
    today = datetime.date(2024, 6, 12)
    assert wording.age("2024-06-12T08:00:00", today) == "today"
    assert wording.age("2024-06-11", today) == "1 day ago"
    assert wording.age("2024-06-09", today) == "3 days ago"
    assert wording.age(None, today) is None
    assert wording.age("soon", today) is None


def test_marks_become_spans_and_neighbours_one() -> None:
    text, spans = unmark("a \ue000convoy\ue001 \ue000protection\ue001 plan for \ue000convoys\ue001\nof two")
    assert text == "a convoy protection plan for convoys of two"
    assert [text[start:end] for start, end in spans] == ["convoy protection", "convoys"]


def test_broken_marks_do_no_harm() -> None:
    assert unmark("\ue001no \ue000end") == ("no end", [])
    assert unmark("\ue000\ue001") == ("", [])


def test_page_chips_show_three_and_count_the_rest() -> None:
    assert wording.places([12, 14, 31, 37, 44, 44], slides=False) == "p. 12 · 14 · 31  \u2068+2\u2069"
    assert wording.places([9], slides=True) == "slide 9"
    assert wording.places([9, 10], slides=True) == "slides 9 · 10"


def test_a_panel_has_no_icon_before_it_has_words(qtbot: QtBot) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    panel = Panel(Theme(application, False))
    qtbot.addWidget(panel)
    [icon] = panel.findChildren(Icon)
    assert not icon.isVisibleTo(panel)
    panel.show_words("info", "No file", "This document was published without a file.")
    assert icon.isVisibleTo(panel)


@pytest.mark.parametrize("marked", ["2022.03", "المرجع", "بطاقة"])
def test_a_mark_stands_behind_its_words_where_the_direction_changes(qapp: QApplication, marked: str) -> None:
    text = "2022.03 بطاقة الطريق المرجع 2022.04"
    font = Theme(qapp, dark=False).font("small")
    start = text.index(marked)
    laid = MarkedText.lay_out(text, [(start, start + len(marked))], font, 600, lines=1, line_height=18, rtl=True)
    wide = sum(box.width() - 2 for box in laid.boxes())
    alone = QFontMetricsF(font).horizontalAdvance(marked)
    assert alone * 0.7 < wide < alone * 1.3, f"{wide} pixels are marked of {alone}"


@pytest.mark.parametrize(
    "text", ["written for each convoy, also when the road is well known. " * 3, "حركة القوافل وحمايتها في الميدان " * 6]
)
def test_what_is_cut_short_always_ends_in_an_ellipsis(qapp: QApplication, text: str) -> None:
    font = Theme(qapp, dark=False).font("body")
    for width in range(150, 450):
        laid = MarkedText.lay_out(text, [], font, width, lines=2, line_height=18)
        shown = laid.layout.lineAt(laid.layout.lineCount() - 1)
        end = laid.layout.text()[shown.textStart() : shown.textStart() + shown.textLength()]
        assert laid.truncated and laid.layout.lineCount() == 2 and end.endswith("…"), width
