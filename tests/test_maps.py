"""Each package's `__init__` is a map: it names every module, and none that is not there."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = sorted(
    path.parent.relative_to(ROOT).as_posix()
    for package in ("desktop", "sync", "resources")
    for path in (ROOT / package).rglob("__init__.py")
)
# What Python asks for, in no need of an explanation.
IMPLIED = {"__init__"}


def _map(package: str) -> str:
    return ast.get_docstring(ast.parse((ROOT / package / "__init__.py").read_text(encoding="utf-8"))) or ""


def _modules(package: str) -> set[str]:
    return {path.stem for path in (ROOT / package).glob("*.py")} - IMPLIED


@pytest.mark.parametrize("package", PACKAGES)
def test_every_module_is_named(package: str) -> None:
    named = set(re.findall(r"\w+", _map(package)))
    assert _modules(package) - named == set()


LINES = ["resources", *(f"resources/{name}" for name in ("store", "own", "words", "fulltext", "answers", "children"))]


@pytest.mark.parametrize("package", LINES)
def test_the_library_has_one_line_a_module(package: str) -> None:
    lines = re.findall(r"^ *(\w+) {2,}\S", _map(package), re.MULTILINE)
    assert sorted(lines) == sorted(_modules(package))


@pytest.mark.parametrize("package", PACKAGES)
def test_no_file_is_named_that_is_not_there(package: str) -> None:
    for name in re.findall(r"`([\w/]+\.py)`", _map(package)):
        assert (ROOT / package / name).exists(), name
