"""The words of the schedule exist in the languages of the interface, with the same placeholders and in their own script."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MODULES = ("schedule_card", "proposal", "beside")
SCRIPTS = {"ar": "\u0600-\u06ff", "es": "a-z", "fr": "a-z", "ru": "\u0400-\u04ff", "zh": "\u4e00-\u9fff"}


def words() -> set[str]:
    """What these modules hand to `tr` and `count`, and the choices that they hand on."""
    found = set()
    for module in MODULES:
        for node in ast.walk(ast.parse((ROOT / "desktop" / f"{module}.py").read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in ("tr", "wording.count"):
                found |= {a.value for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, str)}
    from desktop.schedule_card import _EVERY

    return found | set(_EVERY.values())


def translations(language: str) -> dict[str, str]:
    tree = ET.parse(ROOT / "desktop" / "translations" / f"fieldshelf_{language}.ts")
    assert tree.findtext("context/name") == "fieldshelf"  # what `wording.tr` asks for
    return {m.findtext("source", ""): m.findtext("translation", "") for m in tree.iterfind("context/message")}


@pytest.mark.parametrize("language", SCRIPTS)
def test_every_word_is_translated(language: str) -> None:
    known = translations(language)
    assert len(words()) > 40
    assert words() - known.keys() == set()
    for source, target in known.items():
        assert sorted(re.findall(r"{\w+}", source)) == sorted(re.findall(r"{\w+}", target)), source
        if re.search("[A-Za-z]", re.sub(r"{\w+}", "", source)) and source != "{done} of {total}":
            assert re.search(f"[{SCRIPTS[language]}]", re.sub(r"{\w+}", "", target), re.IGNORECASE), source
            assert target != source
