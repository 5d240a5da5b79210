"""What of Qt the self-check asks: its version, and whether letters and words for the languages of the window are here."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCollator, QLocale, qVersion
from PySide6.QtGui import QFont, QGuiApplication, QTextLayout

from desktop.parts import own_fonts, theme
from desktop.words.languages import LANGUAGES


def qt_version() -> str:
    return qVersion()


def languages_of_window() -> tuple[list[str], list[str]]:
    """Codes of the languages whose words are here, Qt's own too; and of those whose are not."""
    complete = {language.code: language.is_complete() for language in LANGUAGES.values()}
    return [code for code, here in complete.items() if here], [code for code, here in complete.items() if not here]


def puts_in_order() -> bool:
    """Whether Qt knows how words follow one another: without its tables it goes by the numbers of letters, B before a."""
    collator = QCollator(QLocale("fr"))
    return sorted(("b", "É", "B", "a", "e", "A"), key=collator.sortKey) == ["a", "A", "b", "B", "e", "É"]


@dataclass(frozen=True)
class Letters:
    """`without` are the languages that came out with an empty box for a letter; `own` the files of fonts that the program
    brought because the machine has none, and `families` what the texts were set in."""

    without: list[str]
    own: list[str]
    families: list[str]


def letters(samples: Mapping[str, str]) -> Letters:
    """Sets each text (language -> a line of it) as the window does, and looks at every glyph that came out."""
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # a check on a server has no screen to look for
    application = QGuiApplication.instance() or QGuiApplication([])
    own = own_fonts.complete()
    font = QFont()
    if families := theme.families():
        font.setFamilies(families)
    without, used = [], set()
    for language, text in samples.items():
        layout = QTextLayout(text, font)
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        runs = layout.glyphRuns()
        used |= {run.rawFont().familyName() for run in runs}
        glyphs = [glyph for run in runs for glyph in run.glyphIndexes()]
        if not glyphs or 0 in glyphs:  # 0 is the box that a font has for what it has not
            without.append(language)
    del application
    return Letters(without, own, sorted(used))
