"""Makes a PyInstaller folder smaller, and fit for any stick: what the program never loads goes, so do symbols and links.

Only what is shipped without being used is taken; each line says why. What Qt needs stays in files of their own, which
anybody may replace (LGPL).
"""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

from layout import INSIDE, QT
from smaller_parts import slim_icu, small_blas

# (glob below the bundle, why it is not needed)
UNUSED = (
    (f"{QT}/plugins/egldeviceintegrations", "full-screen devices without a desktop"),
    (f"{QT}/plugins/generic", "input devices without a desktop"),
    (f"{QT}/plugins/networkinformation", "the window asks no network"),
    (f"{QT}/plugins/tls", "the window asks no network; `sync` has its own TLS"),
    (f"{QT}/plugins/xcbglintegrations", "nothing is drawn by OpenGL: pages and widgets are painted by the processor"),
    (f"{QT}/plugins/wayland-graphics-integration-client", "the same, on Wayland"),
    (f"{QT}/plugins/platforms/libqeglfs.so", "full-screen devices without a desktop"),
    (f"{QT}/plugins/platforms/libqlinuxfb.so", "the same"),
    (f"{QT}/plugins/platforms/libqvkkhrdisplay.so", "the same"),
    (f"{QT}/plugins/platforms/libqvnc.so", "a server"),
    (f"{QT}/plugins/platforms/libqminimal*.so", "for tests of Qt"),
    (f"{QT}/plugins/platformthemes/libqgtk3.so", "GTK and forty libraries; dialogs come from the desktop's portal"),
    (f"{QT}/plugins/imageformats/libqicns.so", "not a picture format that Fieldshelf shows"),
    (f"{QT}/plugins/imageformats/libqtga.so", "not a picture format that Fieldshelf shows"),
    (f"{QT}/plugins/imageformats/libqtiff.so", "not a picture format that Fieldshelf shows"),
    (f"{QT}/plugins/imageformats/libqwbmp.so", "not a picture format that Fieldshelf shows"),
    (f"{QT}/plugins/imageformats/libqpdf.so", "pages are drawn by PDFium"),
    (f"{INSIDE}/zstandard/_cffi*", "for PyPy"),
    (f"{INSIDE}/numpy/random", "no random numbers are wanted of it"),
    (f"{INSIDE}/numpy/fft/*.so", "nor waves"),
    (f"{INSIDE}/lxml/objectify*", "XML is read as a tree"),
    (f"{INSIDE}/lxml/html/_difflib*", "pages are not compared by it"),
    (f"{INSIDE}/lxml/html/diff*", "the same"),
    (f"{INSIDE}/lxml/sax*", "XML is read as a tree"),
    (f"{INSIDE}/lxml/isoschematron", "nor checked by rules"),
    (f"{INSIDE}/python3.11/lib-dynload/*test*", "tests of Python"),
    (f"{INSIDE}/python3.11/lib-dynload/xx*", "examples of Python"),
    (f"{INSIDE}/python3.11/lib-dynload/readline*", "for typing Python at a prompt"),
    (f"{INSIDE}/PySide6/QtDBus*", "Qt speaks to the desktop by itself"),
    (f"{INSIDE}/numpy/_core/_multiarray_tests*", "tests of NumPy"),
    (f"{INSIDE}/numpy/_core/_*_tests*", "the same"),
    (f"{INSIDE}/*.dist-info/sboms", "what is inside is in licences/fieldshelf.cdx.json"),
    (f"{INSIDE}/*.dist-info/WHEEL", "for pip"),
    (f"{INSIDE}/*.dist-info/top_level.txt", "for pip"),
    (f"{INSIDE}/libcups.so.2", "of the machine's printing system: without one the plugin for it has nothing to do"),
    (f"{INSIDE}/**/*.pyi", "for type checkers"),
    (f"{INSIDE}/**/*.c", "sources"),
    (f"{INSIDE}/**/*.h", "sources"),
    (f"{INSIDE}/**/*.pxd", "sources"),
    (f"{INSIDE}/**/*.pxi", "sources"),
    (f"{INSIDE}/**/*.pyx", "sources"),
    (f"{INSIDE}/*.dist-info/RECORD", "names files that are not here"),
    (f"{INSIDE}/*.dist-info/REQUESTED", "for pip"),
    (f"{INSIDE}/*.dist-info/INSTALLER", "for pip"),
    (f"{INSIDE}/*.dist-info/direct_url.json", "names the folder that it was built in"),
)
# Qt's own words, by the language of the window; English stands in its code, and qtbase_en has its plural forms.
QT_WORDS = ("ar", "en", "es", "fr", "ru", "zh_CN")
# Left to the machine although something here names them: the C library, which fits the kernel, and that of the printers.
OF_THE_MACHINE = re.compile(r"^(ld-linux.*|libc|libm|libdl|librt|libpthread|libresolv|libutil|libcups)\.so\.\d+$")
# Named by Qt's libraries, which do not load without them, but left out by PyInstaller as parts of a graphics driver. These
# are only the switchboard to the drivers (GLVND) and the protocol of the display; with no OpenGL in use no driver is asked for.
SWITCHBOARD = (
    "libGL.so.1", "libEGL.so.1", "libGLX.so.0", "libGLdispatch.so.0", "libxcb.so.1", "libwayland-client.so.0",
    "libwayland-cursor.so.0",
)  # fmt: skip


def trim(bundle: Path) -> None:
    """In place; the program works afterwards as before."""
    for pattern, _ in UNUSED:
        for path in list(bundle.glob(pattern)):
            shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink()
    words = {f"qtbase_{code}.qm" for code in QT_WORDS}
    for path in (bundle / QT / "translations").glob("*"):
        if path.name not in words:
            path.unlink()
    without_links(bundle)
    bring_switchboard(bundle)
    slim_icu(bundle)
    small_blas(bundle)
    for path in unneeded(bundle):
        path.unlink()
    strip(bundle)
    for folder in sorted((path for path in bundle.rglob("*") if path.is_dir()), reverse=True):
        if not any(folder.iterdir()):
            folder.rmdir()


def without_links(bundle: Path) -> None:
    """FAT knows no links. Each library has its place beside what names it (RUNPATH), so that a second name is not needed."""
    for path in [path for path in bundle.rglob("*") if path.is_symlink()]:
        path.unlink()


def bring_switchboard(bundle: Path) -> None:
    known = libraries_here()
    for name in SWITCHBOARD:
        shutil.copyfile(known[name], bundle / INSIDE / name)
        (bundle / INSIDE / name).chmod(0o755)


def libraries_here() -> dict[str, Path]:
    """Name -> file, as the loader of this machine knows them."""
    told = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    found: dict[str, Path] = {}
    for name, path in re.findall(r"^\s*(\S+) \(.*x86-64.*\) => (\S+)$", told, re.MULTILINE):
        found.setdefault(name, Path(path).resolve())
    return found


def elves(bundle: Path) -> list[Path]:
    """Every program and library in it."""
    return [path for path in sorted(bundle.rglob("*")) if path.is_file() and _magic(path) == b"\x7fELF"]


def _magic(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(4)


def needed_by(path: Path) -> set[str]:
    """Names of the libraries that this one names."""
    told = subprocess.run(["readelf", "--dynamic", "--wide", str(path)], capture_output=True, text=True, check=True).stdout
    return set(re.findall(r"\(NEEDED\).*\[(.+)\]", told))


def unneeded(bundle: Path) -> list[Path]:
    """Libraries that nothing that is left leads to. What Python or Qt load by themselves leads; so does each plugin."""
    files = elves(bundle)
    libraries = {path.name: path for path in files if _is_plain_library(bundle, path)}
    wanted = [path for path in files if path.name not in libraries]
    reached: set[str] = set()
    while wanted:
        for name in needed_by(wanted.pop()):
            if name in libraries and name not in reached:
                reached.add(name)
                wanted.append(libraries[name])
    return [path for name, path in libraries.items() if name not in reached and not name.startswith("libpython")]


def _is_plain_library(bundle: Path, path: Path) -> bool:
    """What is only ever loaded because something names it: those beside the program and Qt's."""
    return ".so." in path.name and path.parent in (bundle / INSIDE, bundle / QT / "lib")


def missing(bundle: Path) -> dict[str, list[str]]:
    """Library that is named but neither here nor the machine's by right -> who names it."""
    files = elves(bundle)
    here = {path.name for path in files}
    found: dict[str, list[str]] = {}
    for path in files:
        for name in needed_by(path) - here:
            if not OF_THE_MACHINE.match(name):
                found.setdefault(name, []).append(path.name)
    return found


def strip(bundle: Path) -> None:
    """Symbols for debuggers: a third of what Python's own files weigh. The program itself carries its archive at its end, and
    what a wheel has brought and rewritten (`*.libs`) does not load any more after `strip`."""
    for path in elves(bundle):
        if path.parent == bundle or path.parent.name.endswith(".libs"):
            continue
        smaller = path.with_name(path.name + ".stripped")
        subprocess.run(["strip", "--strip-unneeded", "-o", str(smaller), str(path)], check=True)
        if is_aligned(smaller):
            smaller.replace(path)
        else:
            smaller.unlink()


def is_aligned(path: Path) -> bool:
    """Whether each part of an ELF file lies where the loader can map it."""
    told = subprocess.run(["readelf", "-l", "-W", str(path)], capture_output=True, text=True, check=True).stdout
    parts = re.findall(r"^\s+LOAD\s+(0x\S+) (0x\S+) .* (0x\S+)$", told, re.MULTILINE)
    return bool(parts) and all(int(place, 16) % int(by, 16) == int(address, 16) % int(by, 16) for place, address, by in parts)
