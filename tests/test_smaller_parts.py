"""That the libraries of the bundle in a smaller form answer as the real ones do, for all that is asked of them here: NumPy
itself with `small_blas.c` in place of OpenBLAS, and Qt with ICU's tables for our languages alone, each in its own process.
"""

from __future__ import annotations

import importlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

import numpy as np
import PySide6
import pytest

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "packaging"))

layout, smaller_parts = (cast(Any, importlib.import_module(name)) for name in ("layout", "smaller_parts"))

# Every kind of number, from which memory: whole, turned, every other column, from the end; as large as a register and larger.
PRODUCTS = """
import sys
import numpy as np
random, found = np.random.default_rng(7), {}
def some(kind, *shape):
    numbers = random.standard_normal(shape)
    return (numbers + 1j * random.standard_normal(shape)).astype(kind) if kind in "FD" else numbers.astype(kind)
def ways(matrix):
    return {"whole": matrix, "turned": np.ascontiguousarray(matrix.T).T, "steps": np.repeat(matrix, 2, 1)[:, ::2],
            "back": matrix[::-1, ::-1].copy()[::-1, ::-1], "column": np.asfortranarray(matrix)}
for kind in "fdFD":
    for m, k, n in ((1, 1, 1), (2, 3, 4), (17, 33, 9), (64, 5, 1), (1, 70, 97), (40, 41, 42)):
        left, right, vector = some(kind, m, k), some(kind, k, n), some(kind, k)
        for one, a in ways(left).items():
            for other, b in ways(right).items():
                found[f"{kind}{m},{k},{n} {one} {other}"] = a @ b
            found[f"{kind}{m},{k} {one} vector"] = a @ vector
            found[f"{kind}{m},{k} vector {one}"] = some(kind, m) @ a
            found[f"{kind}{m},{k} {one} own"] = a @ a.T
            found[f"{kind}{m},{k} {one} own turned"] = a.T @ a
            found[f"{kind}{m},{k} {one} conjugate"] = a @ a.conj().T
        found[f"{kind}{k} dot"] = np.dot(vector, vector[::-1])
        found[f"{kind}{k} vdot"] = np.vdot(vector, some(kind, k))
        found[f"{kind}{k} inner"] = np.inner(left, left)
        found[f"{kind}{k} outer"] = np.outer(vector, vector)
        found[f"{kind}{m},{k},{n} tensor"] = np.tensordot(some(kind, 2, m, k), right, 1)
        found[f"{kind}{m},{k},{n} many"] = np.matmul(some(kind, 3, m, k), right)
        found[f"{kind}{m},{k},{n} sum"] = np.einsum("ij,jk->ik", left, right, optimize=True)
np.savez(sys.argv[1], **{name.replace(" ", "_"): value for name, value in found.items()})
maps = open("/proc/self/maps").read()
print(next(line.split()[-1] for line in maps.splitlines() if "openblas" in line))
"""
TOLD = """
import json, sys
from resources.extraction.language import detect, look
texts = json.load(open(sys.argv[1], encoding="utf-8"))
print(json.dumps([[detect(text), *look(text)] for text in texts]))
"""
ORDERED = """
import json, sys
from PySide6.QtCore import QCollator, QLocale, Qt
words = json.load(open(sys.argv[1], encoding="utf-8"))
found = {}
for language in sys.argv[2].split(","):
    for numeric in (False, True):
        collator = QCollator(QLocale(language))
        collator.setNumericMode(numeric)
        keys = [collator.sortKey(word) for word in words]
        found[f"{language} {numeric}"] = sorted(range(len(words)), key=lambda number: keys[number])
        collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        found[f"{language} {numeric} case"] = [collator.compare(*pair) for pair in zip(words, words[1:])]
    locale = QLocale(language)
    found[language] = [locale.toUpper(word) + locale.toLower(word) for word in words]
maps = open("/proc/self/maps").read()
print(json.dumps({"found": found, "tables": next(line.split()[-1] for line in maps.splitlines() if "libicudata" in line)}))
"""


@pytest.fixture(scope="module")
def texts() -> list[str]:
    """Paragraphs of the sample library in its languages, and words of the window in all of them."""
    sources = sorted((ROOT / "packaging" / "sample").rglob("*.md"))
    found = [part for path in sources for part in path.read_text(encoding="utf-8").splitlines() if part.strip("=#-| ")]
    assert len(found) > 400
    return found


def answer(code: str, *arguments: object, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout.splitlines()[-1]


@pytest.fixture(scope="module")
def small_numpy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with NumPy as the bundle has it."""
    if shutil.which("gcc") is None or shutil.which("nm") is None:
        pytest.skip("packaging/setup.sh bundle")
    folder = tmp_path_factory.mktemp("bundle")
    package = Path(np.__file__).parent
    inside: Path = folder / layout.INSIDE
    shutil.copytree(package, inside / "numpy", ignore=shutil.ignore_patterns("tests", "__pycache__"))
    shutil.copytree(package.with_name("numpy.libs"), inside / "numpy.libs")
    smaller_parts.small_blas(folder)
    assert len(list((inside / "numpy.libs").iterdir())) == 1
    return inside


def test_numpy_multiplies_with_the_small_library_as_with_its_own(small_numpy: Path, tmp_path: Path) -> None:
    real, small = tmp_path / "real.npz", tmp_path / "small.npz"
    assert str(small_numpy) not in answer(PRODUCTS, real)
    assert str(small_numpy) in answer(PRODUCTS, small, PYTHONPATH=str(small_numpy))
    with np.load(real) as wanted, np.load(small) as found:
        assert wanted.files == found.files and len(found.files) > 900
        for name in wanted.files:
            near = 1e-4 if name[0] in "fF" else 1e-11
            assert np.allclose(found[name], wanted[name], rtol=near, atol=near), name


def test_languages_are_told_apart_as_with_the_real_library(small_numpy: Path, tmp_path: Path, texts: list[str]) -> None:
    given = tmp_path / "texts.json"
    given.write_text(json.dumps(texts), encoding="utf-8")
    wanted = json.loads(answer(TOLD, given))
    assert {language for language, *_ in wanted} >= {"ar", "en", "es", "fr", "ru", "zh"}
    assert json.loads(answer(TOLD, given, PYTHONPATH=f"{small_numpy}{os.pathsep}{ROOT}")) == wanted


def ordered(given: Path, **environment: str) -> Mapping[str, Any]:
    answered: dict[str, Any] = json.loads(answer(ORDERED, given, ",".join(smaller_parts.LANGUAGES), **environment))
    return answered


def test_words_stand_in_the_same_order_with_fewer_tables(tmp_path: Path, texts: list[str]) -> None:
    libraries = Path(PySide6.__file__).resolve().parent / "Qt" / "lib"
    real = next(libraries.glob("libicudata.so.*"), None)
    if real is None or shutil.which("icupkg") is None or shutil.which("ld") is None:
        pytest.skip("packaging/setup.sh bundle")
    place = tmp_path / layout.QT / "lib"
    place.mkdir(parents=True)
    shutil.copyfile(real, place / real.name)
    smaller_parts.slim_icu(tmp_path)
    assert (place / real.name).stat().st_size < real.stat().st_size / 2
    words = sorted({word for text in texts for word in text.split()})
    letters = [
        chr(code) for code in (*range(0x20, 0x600), *range(0x600, 0x700), *range(0x1E00, 0x2000), *range(0x4E00, 0x9FFF, 7))
    ]
    given = tmp_path / "words.json"
    given.write_text(
        json.dumps([*words, *letters, "Section 2", "Section 10", "côte", "coté", "ñu", "nz", "ll", "ch"]), encoding="utf-8"
    )
    wanted, found = ordered(given), ordered(given, LD_LIBRARY_PATH=str(place))
    assert (wanted["tables"], found["tables"]) == (str(real), str(place / real.name))
    assert found["found"] == wanted["found"]
