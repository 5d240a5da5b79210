"""That an empty box in place of a letter is seen, and that the fonts of a bundle have every letter of the window."""

from __future__ import annotations

import importlib
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtGui import QRawFont
from PySide6.QtWidgets import QApplication

from desktop import qt_check
from desktop.parts import own_fonts
from desktop.words.languages import FOLDER, LANGUAGES

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))

FONTS: dict[str, tuple[str, ...]] = importlib.import_module("components").FONTS


def test_an_empty_box_is_seen(qapp: QApplication) -> None:
    found = qt_check.letters({"English": "A report", "None": "A \U000f1234 report"})
    assert found.without == ["None"]
    assert found.families


def test_fonts_that_the_machine_has_are_not_brought(qapp: QApplication) -> None:
    assert own_fonts.complete(Path("/usr/share/fonts/truetype/noto")) == []


@pytest.mark.skipif(shutil.which("dpkg") is None, reason="the fonts are taken from Debian's packages")
def test_the_fonts_of_the_bundle_have_every_letter_of_the_window(qapp: QApplication) -> None:
    listed = subprocess.run(["dpkg", "-L", *FONTS], capture_output=True, text=True, check=True).stdout.split("\n")
    names = [name for wanted in FONTS.values() for name in wanted]
    fonts = [QRawFont(path, 12) for path in listed if path.rpartition("/")[2] in names]
    assert len(fonts) == len(names)
    for code in LANGUAGES:
        path = FOLDER / f"fieldshelf_{code}.ts"
        words = "".join(node.text or "" for node in ET.parse(path).iter("translation")) if path.is_file() else ""
        lacking = {one for one in words if one.isprintable() and not any(font.supportsCharacter(ord(one)) for font in fonts)}
        assert not lacking, code
