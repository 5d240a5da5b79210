"""What of the bundle can be told without making one: damage is named, all is listed, and the desktop knows its files.

The bundle itself is made and tried by `make test-bundle`.
"""

from __future__ import annotations

import ctypes
import importlib
import json
import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from configparser import RawConfigParser
from pathlib import Path
from typing import Any, cast

import numpy as np
import pytest
import shiboken6

from desktop import bundle
from desktop.parts import icons
from desktop.words.languages import LANGUAGES
from resources.children import confinement

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "packaging"))

components, finish_bundle, layout, read_screen, sbom, smaller_parts, trimming = (
    cast(Any, importlib.import_module(name))
    for name in ("components", "finish_bundle", "layout", "read_screen", "sbom", "smaller_parts", "trimming")
)

QT = "_internal/PySide6/Qt/lib/libQt6Core.so.6"
LINUX = ROOT / "packaging" / "linux"


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """A folder that has the parts of a bundle, with its lists."""
    folder = tmp_path / "fieldshelf"
    for name in ("fieldshelf", "_internal/base_library.zip", "_internal/apsw/__init__.so", QT):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(name.encode() * 100)
    finish_bundle.write_manifest(folder, parts())
    return folder


def parts() -> list[Any]:
    return [
        components.Component("fieldshelf", "1.0", "Apache-2.0", "pypi", ["fieldshelf", "_internal/base_library.zip"], "a" * 64),
        components.Component(
            "apsw", "3.5", "any-OSI", "pypi", ["_internal/apsw/__init__.so"], "b" * 64, within=[("SQLite", "blessing")]
        ),
        components.Component("PySide6", "6.1", "LGPL-3.0-only", "pypi", [QT], "c" * 64),
    ]  # fmt: skip


def test_a_whole_bundle_is_whole(made: Path) -> None:
    (made / "fieldshelf.portable").touch()
    (made / "Fieldshelf library").mkdir()  # that of a stick lies beside the program
    (made / "Fieldshelf library" / "catalogue.db").touch()
    assert bundle.compare(made) == bundle.Damage()


def test_each_damage_is_named(made: Path) -> None:
    (made / "_internal/apsw/__init__.so").unlink()
    altered = made / "fieldshelf"
    altered.write_bytes(altered.read_bytes()[:-1] + b"?")
    (made / "_internal/apsw/more.so").touch()
    damage = bundle.compare(made)
    assert damage.is_fatal
    told = " ".join(bundle.sentences(damage))
    assert "_internal/apsw/__init__.so is missing." in told
    assert "fieldshelf is not what it was." in told
    assert "_internal/apsw/more.so does not belong here." in told
    assert told.endswith("from a stick or a download that is whole.")


def test_the_drawings_of_the_window_come_without_the_package_of_icons(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    named = ("search", "chevron-left", "house")
    wanted = {name: icons.drawing_of(name) for name in named}  # as a program from its sources has them
    finish_bundle.few_icons(tmp_path)
    monkeypatch.setattr(icons, "DRAWINGS", tmp_path / "_internal" / components.DRAWINGS)
    monkeypatch.setitem(sys.modules, "lucide", None)
    icons.drawing_of.cache_clear()
    try:
        assert {name: icons.drawing_of(name) for name in named} == wanted
        assert "path" not in icons.drawing_of("an icon that is not there")
    finally:
        icons.drawing_of.cache_clear()
        icons._brought.cache_clear()


def test_what_shiboken_would_compile_at_each_start_is_there_compiled(tmp_path: Path) -> None:
    inside = tmp_path / layout.INSIDE
    shutil.copytree(Path(shiboken6.__file__).parent, inside / "shiboken6")
    finish_bundle.compile_support(tmp_path)
    code = """
from shibokensupport.signature import loader
from PySide6.QtCore import QSize
print(loader.__file__)
try:
    QSize("no size")
except TypeError as error:
    print(error)
"""
    environment = {**os.environ, "PYTHONPATH": str(inside)}
    ran = subprocess.run(
        [sys.executable, "-c", f"import PySide6.QtCore{code}"], capture_output=True, text=True, check=True, env=environment
    )
    loaded, _, told = ran.stdout.partition("\n")
    assert loaded == str(tmp_path / layout.SUPPORT / "shibokensupport" / "signature" / "loader.pyc")
    assert "Supported signatures" in told and ran.stderr == ""


def test_another_qt_is_a_warning_and_a_missing_one_is_damage(made: Path) -> None:
    (made / QT).write_bytes(b"a newer one")
    (made / QT).with_name("libQt6Extra.so.6").touch()
    damage = bundle.compare(made)
    assert not damage.is_fatal
    assert bundle.warning(damage).startswith(f"{QT}, ")
    (made / QT).unlink()
    assert bundle.sentences(bundle.compare(made))[0] == f"{QT} is missing."


def test_many_files_are_counted(made: Path) -> None:
    for number in range(9):
        (made / f"_internal/{number}.so").touch()
    assert bundle.sentences(bundle.compare(made))[0].endswith("_internal/4.so and 4 more do not belong here.")


def test_sha256sum_reads_the_list(made: Path) -> None:
    done = subprocess.run(
        ["sha256sum", "--check", "--quiet", "--strict", bundle.MANIFEST], cwd=made, capture_output=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


@pytest.mark.skipif(sys.platform == "win32", reason="links need an administrator")
def test_a_link_stops_the_build(made: Path) -> None:
    (made / "_internal/again.so").symlink_to("apsw/__init__.so")
    with pytest.raises(SystemExit, match="no FAT stick can hold"):
        finish_bundle.hashes_of(made)
    trimming.without_links(made)
    assert "_internal/again.so" not in finish_bundle.hashes_of(made)


def test_the_list_of_components_is_complete(made: Path, tmp_path: Path) -> None:
    hashes = finish_bundle.hashes_of(made)
    sbom.write(tmp_path / "list.json", parts(), hashes)
    listed: dict[str, Any] = json.loads((tmp_path / "list.json").read_text(encoding="utf-8"))
    assert (listed["bomFormat"], listed["specVersion"]) == ("CycloneDX", "1.6")
    files: dict[str, str] = {}
    for component in listed["components"]:
        assert component["version"]
        assert component["licenses"]
        assert component["hashes"][0]["alg"] == "SHA-256"
        files |= {one["name"]: one["hashes"][0]["content"] for one in component["components"] if one["type"] == "file"}
    assert files == hashes


def test_a_file_of_no_component_stops_the_build(made: Path) -> None:
    with pytest.raises(SystemExit, match="No component has these files"):
        components.components(made)


@pytest.mark.parametrize(
    ("item", "stays"),
    [
        ("coll/zh.res", True), ("coll/root.res", True), ("coll/ucadata.icu", True), ("ru_RU.res", True), ("pool.res", True),
        ("likelySubtags.res", True), ("curr/supplementalData.res", True), ("coll/ko.res", False), ("curr/fr_CA.res", True),
        ("sw_KE.res", False), ("euc-tw-2014.cnv", False), ("gb18030.cnv", True), ("brkitr/thaidict.dict", False),
    ],
)  # fmt: skip
def test_which_tables_of_icu_stay(item: str, stays: bool) -> None:
    assert smaller_parts.wanted(item) is stays


@pytest.fixture(scope="module")
def small_blas(tmp_path_factory: pytest.TempPathFactory) -> ctypes.CDLL:
    path = tmp_path_factory.mktemp("blas") / "small.so"
    smaller_parts.build_blas(path)
    return ctypes.CDLL(str(path))


@pytest.mark.skipif(shutil.which("gcc") is None, reason="packaging/setup.sh bundle")
@pytest.mark.parametrize(("letter", "kind", "scalar"), [("s", np.float32, ctypes.c_float), ("d", np.float64, ctypes.c_double)])
def test_the_small_linear_algebra_gives_what_numpy_gives(small_blas: ctypes.CDLL, letter: str, kind: Any, scalar: Any) -> None:
    library, random = small_blas, np.random.default_rng(1)
    whole = ctypes.c_longlong

    def at(array: Any) -> ctypes.c_void_p:
        return ctypes.c_void_p(array.ctypes.data)

    rows, plain, turned, upper = 101, 111, 112, 121
    a, b, x = (random.random(shape).astype(kind) for shape in ((5, 7), (7, 3), 5))
    sizes, c = (whole(5), whole(3), whole(7)), np.zeros((5, 3), kind)
    library[f"scipy_cblas_{letter}gemm64_"](
        rows, plain, plain, *sizes, scalar(1), at(a), whole(7), at(b), whole(3), scalar(0), at(c), whole(3)
    )
    assert np.allclose(c, a @ b, rtol=1e-5)
    y = np.zeros(7, kind)
    library[f"scipy_cblas_{letter}gemv64_"](
        rows, turned, whole(5), whole(7), scalar(2), at(a), whole(7), at(x), whole(1), scalar(0), at(y), whole(1)
    )
    assert np.allclose(y, 2 * (x @ a), rtol=1e-5)
    c = np.zeros((5, 5), kind)
    library[f"scipy_cblas_{letter}syrk64_"](
        rows, upper, plain, whole(5), whole(7), scalar(1), at(a), whole(7), scalar(0), at(c), whole(5)
    )
    assert np.allclose(c, np.triu(a @ a.T), rtol=1e-5)
    dot = library[f"scipy_cblas_{letter}dot64_"]
    dot.restype = scalar
    assert np.isclose(dot(whole(5), at(x), whole(-1), at(x), whole(1)), np.dot(x[::-1], x), rtol=1e-5)  # once from its end


@pytest.mark.skipif(shutil.which("gcc") is None, reason="packaging/setup.sh bundle")
def test_and_so_with_complex_numbers(small_blas: ctypes.CDLL) -> None:
    library, random = small_blas, np.random.default_rng(2)
    a, b = (random.random(4) + 1j * random.random(4) for _ in range(2))
    result = np.zeros(1, np.complex128)
    one, at = ctypes.c_longlong(1), [ctypes.c_void_p(array.ctypes.data) for array in (a, b, result)]
    library.scipy_cblas_zdotc_sub64_(ctypes.c_longlong(4), at[0], one, at[1], one, at[2])
    assert np.isclose(result[0], np.vdot(a, b))


def test_a_page_counts_as_read_by_its_pairs_of_letters() -> None:
    sentence = read_screen.PAGES[2].sentence
    assert read_screen.share(sentence, f"4. {sentence[:5]} {sentence[5:]}\n") == 1
    assert read_screen.share(sentence, "\u25a1" * len(sentence)) == 0  # empty boxes
    assert read_screen.share(sentence, sentence[::-1]) < read_screen.ENOUGH < read_screen.share(sentence, sentence[:-2])


def test_the_desktop_knows_the_same_kinds_of_files() -> None:
    entry = RawConfigParser()
    entry.optionxform = str  # type: ignore[assignment, method-assign]
    entry.read(LINUX / "fieldshelf.desktop", encoding="utf-8")
    about = entry["Desktop Entry"]
    kinds = {kind for kind in about["MimeType"].split(";") if kind}
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    known = {node.get("type"): node for node in ET.parse(LINUX / "fieldshelf.xml").iter(f"{space}mime-type")}
    assert kinds == {*known, "x-scheme-handler/fieldshelf"}
    patterns = {glob.get("pattern") for node in known.values() for glob in node.iter(f"{space}glob")}
    assert patterns == {"*.fieldshelf-pack", "*.fieldshelf-source"}
    metainfo = ET.parse(LINUX / "org.fieldshelf.Fieldshelf.metainfo.xml")
    assert {node.text for node in metainfo.iter("mediatype")} == set(known)
    version = re.search(r'^version = "(.+)"$', (ROOT / "pyproject.toml").read_text(encoding="utf-8"), re.MULTILINE)
    assert version is not None
    assert version[1] in {node.get("version") for node in metainfo.iter("release")}
    for code in set(LANGUAGES) - {"en"}:
        assert about[f"Comment[{code}]"]
    assert about["Exec"] == "fieldshelf %u"


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="packaging/setup.sh bundle")
def test_the_desktop_entry_is_valid() -> None:
    done = subprocess.run(["desktop-file-validate", LINUX / "fieldshelf.desktop"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="a shell script")
def test_what_runs_after_installing_is_a_shell_script() -> None:
    assert subprocess.run(["sh", "-n", LINUX / "after"], check=False).returncode == 0


def test_confined_readers_of_a_bundle_may_read_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its modules lie at the end of its own file; without it every document would be told as forbidden."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert sys.executable in set(confinement._program("resources.rendering"))
