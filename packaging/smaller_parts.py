"""Two libraries of the bundle in a smaller form of the same name: ICU's data, and the linear algebra that NumPy asks for.

ICU's data are tables for every language and encoding; Qt asks them how words are put in order, in the languages of the
window. OpenBLAS is replaced by `small_blas.c`. Needs `icupkg`, `gcc`, `as` and `ld` (`packaging/setup.sh bundle`).
"""

from __future__ import annotations

import re
import subprocess
import tempfile
from pathlib import Path

from layout import INSIDE, QT

HERE = Path(__file__).resolve().parent
LANGUAGES = ("ar", "de", "en", "es", "fr", "ru", "zh")
# Tables that Qt never asks for: one script written in another, where a line may break (it knows by itself), numbers spelled
# out, names of characters, and encodings: texts are decoded by Python, long before Qt sees them.
_NEVER = re.compile(r"^(translit/.*|brkitr/.*|rbnf/.*|unames\.icu|(?!gb18030).*\.cnv)$")
# A table of one language: "curr/fr_CA.res", "zh_Hant.res"; what is no language's has another kind of name.
_OF_LANGUAGE = re.compile(r"^(?:[a-z]+/)?([a-z]{2,3})(?:_[A-Za-z0-9_]+)?\.(?:res|brk)$")
_NO_LANGUAGE = frozenset({"pool", "root", "day", "eras"})


def wanted(item: str) -> bool:
    """Whether that table of ICU stays."""
    if _NEVER.match(item):
        return False
    match = _OF_LANGUAGE.match(item)
    return match is None or match[1] in LANGUAGES or match[1] in _NO_LANGUAGE


def slim_icu(bundle: Path) -> None:
    library = next((bundle / QT / "lib").glob("libicudata.so.*"))
    version = library.name.rpartition(".")[2]
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        data = work / f"icudt{version}l.dat"
        data.write_bytes(_object(library, f"icudt{version}_dat"))
        items = _told("icupkg", "-l", data).split()
        (work / "away.txt").write_text("\n".join(item for item in items if not wanted(item)) + "\n", encoding="ascii")
        smaller = work / "smaller" / data.name  # each table is filed under the name of the file that it is written to
        smaller.parent.mkdir()
        _told("icupkg", "-r", work / "away.txt", data, smaller)
        (work / "data.s").write_text(
            f'.section .rodata\n.balign 16\n.globl icudt{version}_dat\n.type icudt{version}_dat, @object\n'
            f'icudt{version}_dat:\n.incbin "{smaller}"\n.size icudt{version}_dat, . - icudt{version}_dat\n'
            '.section .note.GNU-stack,"",@progbits\n',
            encoding="ascii",
        )  # fmt: skip
        _told("as", "-o", work / "data.o", work / "data.s")
        _told("ld", "-shared", "-z", "noexecstack", "-soname", library.name, "-o", library, work / "data.o")


def _object(library: Path, symbol: str) -> bytes:
    """The bytes that an ELF library has under that name."""
    row = re.search(rf"([0-9a-f]+)\s+(\S+)\s+OBJECT.*\b{symbol}$", _told("readelf", "--dyn-syms", "-W", library), re.MULTILINE)
    assert row is not None, f"{library.name} has no {symbol}"
    start, length = int(row[1], 16), int(row[2], 0)
    for kind, offset, address, size in re.findall(
        r"^\s+(LOAD)\s+(0x[0-9a-f]+) (0x[0-9a-f]+) \S+ (0x[0-9a-f]+)", _told("readelf", "-l", "-W", library), re.MULTILINE
    ):
        assert kind == "LOAD"
        if int(address, 16) <= start < int(address, 16) + int(size, 16):
            place = start - int(address, 16) + int(offset, 16)
            return library.read_bytes()[place : place + length]
    raise AssertionError(f"{symbol} is in no part of {library.name}")


def small_blas(bundle: Path) -> None:
    library = next((bundle / INSIDE / "numpy.libs").glob("libscipy_openblas64_*.so"))
    build_blas(library)
    for path in library.parent.glob("lib*"):  # Fortran's, which only OpenBLAS asks for
        if path != library:
            path.unlink()
    asked = set()
    for module in (bundle / INSIDE / "numpy").rglob("*.so"):
        asked |= set(re.findall(r" U (scipy_\w+)", _told("nm", "-D", module)))
    if lacking := asked - set(re.findall(r" T (scipy_\w+)", _told("nm", "-D", library))):
        raise SystemExit(f"NumPy asks for more than packaging/small_blas.c has: {', '.join(sorted(lacking))}")


def build_blas(library: Path) -> None:
    source, name = HERE / "small_blas.c", f"-Wl,-soname,{library.name}"
    _told("gcc", "-O3", "-shared", "-fPIC", "-Wall", "-Werror", "-fcx-limited-range", "-s", name, "-o", library, source)


def _told(*command: str | Path) -> str:
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, check=True).stdout
