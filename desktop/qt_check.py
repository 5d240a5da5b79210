"""What of Qt the self-check asks: its version, and whether fonts and words for the languages of the window are here."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

from PySide6.QtCore import qVersion
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics, QGuiApplication

from desktop.languages import LANGUAGES


def qt_version() -> str:
    return qVersion()


def languages_of_window() -> tuple[list[str], list[str]]:
    """Codes of the languages whose words are here, Qt's own too; and of those whose are not."""
    complete = {language.code: language.is_complete() for language in LANGUAGES.values()}
    return [code for code, here in complete.items() if here], [code for code, here in complete.items() if not here]


def scripts_without_font(scripts: Mapping[str, str]) -> list[str]:
    """Names of the scripts (name -> one of its letters) that the interface font and its fall-backs cannot show."""
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # a check on a server has no screen to look for
    application = QGuiApplication.instance() or QGuiApplication([])
    writing_systems = {
        "Latin": QFontDatabase.WritingSystem.Latin,
        "Arabic": QFontDatabase.WritingSystem.Arabic,
        "Cyrillic": QFontDatabase.WritingSystem.Cyrillic,
        "Chinese": QFontDatabase.WritingSystem.SimplifiedChinese,
    }
    missing = []
    for name, letter in scripts.items():
        families = QFontDatabase.families(writing_systems[name])
        if not any(QFontMetrics(QFont(family)).inFontUcs4(ord(letter)) for family in families):
            missing.append(name)
    del application
    return missing
