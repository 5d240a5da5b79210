"""What of Qt the self-check asks: its version, and whether fonts for the scripts of the interface are here."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

from PySide6.QtCore import qVersion
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics, QGuiApplication


def qt_version() -> str:
    return qVersion()


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
