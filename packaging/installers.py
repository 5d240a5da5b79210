"""From the bundle to what is handed out for Linux: a .deb, a portable .tar.xz, the list of components, and checksums.

    installers.py BUNDLE DEST [deb] [portable]

Both hold the same bundle, with libraries and fonts: a laptop without a network cannot fetch what a package depends on. The same
bundle gives the same bytes on a day that SOURCE_DATE_EPOCH names.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

import sbom
from trimming import OF_THE_MACHINE, elves, needed_by

LINUX = HERE / "linux"
LOGO = HERE.parent / "desktop" / "assets" / "logo.svg"
PLACE = "usr/lib/fieldshelf"
MARKER = "fieldshelf.portable"
LEVEL = os.environ.get("XZ_LEVEL", "9")  # less to try something out: 9 takes two minutes
# Packages whose libraries are the machine's; one that is in the second list is worth having, and missed by nobody without it.
_NEEDED = {"libc": "libc6", "libm": "libc6", "libdl": "libc6", "librt": "libc6", "libpthread": "libc6", "libresolv": "libc6"}
_WORTH_HAVING = {"libcups": "libcups2"}


def version() -> str:
    import tomllib

    return str(tomllib.loads((HERE.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"])


def depends(bundle: Path) -> tuple[list[str], list[str]]:
    """What its files really name: packages that must be there, with the oldest C library that has all symbols, and those
    worth having. SystemExit for a library that neither the bundle nor a package of the two lists has."""
    files = elves(bundle)
    here = {path.name for path in files}
    named = {name for path in files for name in needed_by(path)} - here
    needed, recommended = set(), set()
    for name in named:
        stem = name.partition(".so")[0]
        if not OF_THE_MACHINE.match(name):
            raise SystemExit(f"{name} is named, and not in the bundle.")
        if stem in _WORTH_HAVING:
            recommended.add(_WORTH_HAVING[stem])
        elif not stem.startswith("ld-linux"):
            needed.add(_NEEDED[stem])
    oldest = max(_glibc(path) for path in files)
    return [f"{name} (>= {'.'.join(map(str, oldest))})" for name in sorted(needed)], sorted(recommended)


def _glibc(path: Path) -> tuple[int, ...]:
    told = subprocess.run(["readelf", "-V", "-W", str(path)], capture_output=True, text=True, check=True).stdout
    found = re.findall(r"Name: GLIBC_([0-9.]+)", told)
    return max((tuple(map(int, one.split("."))) for one in found), default=(0,))


def debian(bundle: Path, dest: Path) -> Path:
    made = dest / f"fieldshelf_{version()}_amd64.deb"
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "root"
        shutil.copytree(bundle, root / PLACE)
        for source, place in (
            (LINUX / "fieldshelf.desktop", "usr/share/applications/fieldshelf.desktop"),
            (LINUX / "fieldshelf.xml", "usr/share/mime/packages/fieldshelf.xml"),
            (LINUX / "org.fieldshelf.Fieldshelf.metainfo.xml", "usr/share/metainfo/org.fieldshelf.Fieldshelf.metainfo.xml"),
            (LOGO, "usr/share/icons/hicolor/scalable/apps/fieldshelf.svg"),
            (HERE.parent / "LICENSE", "usr/share/doc/fieldshelf/copyright"),
        ):
            (root / place).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, root / place)
        (root / "usr/bin").mkdir()
        (root / "usr/bin/fieldshelf").symlink_to("../lib/fieldshelf/fieldshelf")
        _control(bundle, root)
        _same_rights(root)
        command = ["dpkg-deb", "--root-owner-group", "-Zxz", f"-z{LEVEL}", "--threads-max=2", "--build", root, made]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=_with_day())
    return made


def _control(bundle: Path, root: Path) -> None:
    needed, recommended = depends(bundle)
    files = [path for path in sorted(root.rglob("*")) if path.is_file() and not path.is_symlink()]
    kilobytes = sum(-(-path.stat().st_size // 1024) for path in files)
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN/control").write_text(
        f"""Package: fieldshelf
Version: {version()}
Architecture: amd64
Maintainer: The Fieldshelf contributors <fieldshelf@example.org>
Installed-Size: {kilobytes}
Depends: {", ".join(needed)}
Recommends: {", ".join(recommended)}
Section: doc
Priority: optional
Description: official guidance and training, on a laptop that is rarely online
 Publishers prepare and sign collections of documents once; field staff fetch
 them over a bad link or from a stick, and search and open everything without a
 connection, at the page where the answer stands. Outdated guidance says that it
 is outdated, everywhere it appears.
 .
 Everything but the C library is inside, fonts included.
""",
        encoding="utf-8",
    )
    sums = [
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(root)}\n" for path in files
    ]
    (root / "DEBIAN/md5sums").write_text("".join(sums), encoding="utf-8")
    for name in ("postinst", "postrm"):
        shutil.copyfile(LINUX / "after", root / "DEBIAN" / name)


def portable(bundle: Path, dest: Path) -> Path:
    """To be unpacked anywhere, a stick for one; it keeps its library beside itself, and going is removing the folder."""
    name = f"fieldshelf-{version()}-linux-x86_64"
    made = dest / f"{name}-portable.tar.xz"
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / name
        shutil.copytree(bundle, root)
        (root / MARKER).write_text("", encoding="utf-8")
        _same_rights(Path(folder))
        day = f"--mtime=@{_with_day()['SOURCE_DATE_EPOCH']}"
        command = [
            "tar",
            "--sort=name",
            "--owner=0",
            "--group=0",
            "--numeric-owner",
            day,
            "--create",
            "--directory",
            folder,
            name,
        ]
        with made.open("wb") as file:
            packing = subprocess.Popen(command, stdout=subprocess.PIPE)
            subprocess.run(["xz", f"-{LEVEL}", "--threads=1", "--stdout"], stdin=packing.stdout, stdout=file, check=True)
            if packing.wait() != 0:
                raise SystemExit("The archive could not be packed.")
    return made


def _same_rights(root: Path) -> None:
    """Of each file by what it is, not by the umask of whoever builds."""
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            runs = path.is_dir() or path.name in ("fieldshelf", "postinst", "postrm") or ".so" in path.name
            path.chmod(0o755 if runs else 0o644)


def _with_day() -> dict[str, str]:
    day = os.environ.get("SOURCE_DATE_EPOCH") or subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=HERE, capture_output=True, text=True, check=True
    ).stdout.strip()  # fmt: skip
    return {**os.environ, "SOURCE_DATE_EPOCH": day}


def checksums(dest: Path) -> None:
    lines = []
    for path in sorted(dest.iterdir()):
        if path.is_file() and path.name != "SHA256SUMS":
            with path.open("rb") as file:
                lines.append(f"{hashlib.file_digest(file, 'sha256').hexdigest()}  {path.name}\n")
    (dest / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")


def main() -> None:
    bundle, dest, *kinds = Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:]
    dest.mkdir(parents=True, exist_ok=True)
    for kind, make in (("deb", debian), ("portable", portable)):
        if not kinds or kind in kinds:
            made = make(bundle, dest)
            print(f"{made}: {made.stat().st_size / 1e6:.1f} MB")
    shutil.copyfile(bundle / "licences" / sbom.NAME, dest / f"fieldshelf-{version()}.cdx.json")
    checksums(dest)


if __name__ == "__main__":
    main()
