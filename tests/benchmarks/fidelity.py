"""`python -m tests.benchmarks.fidelity [FOLDER]`: how many of the words that other programs find are found here, by language.

The PDFs of `tests.corpus.fetch` (manuals of Debian) beside pdftotext; the PDF, Word, PowerPoint and Excel files of the sample
library beside pdftotext, python-docx, python-pptx and openpyxl, and its PDFs beside the words that they were made from; and,
where LibreOffice is installed, the Declaration as DOCX, ODT and RTF that it wrote from HTML, beside the words of the HTML. Or
the files of FOLDER. Ends with 1 where a recall is below .99.
"""

from __future__ import annotations

import csv
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from resources.extraction import Extractor
from resources.extraction.language import detect
from tests.corpus.fetch import collect
from tests.support.references import has_pdftotext, reference_text, words

WANTED = 0.99
ROOT = Path(__file__).parents[2]
_KINDS = frozenset((".pdf", ".docx", ".pptx", ".xlsx"))
_SOURCE = """
import json, sys, sample_source
from pathlib import Path
found = {}
for collection in ("institute", "guide"):
    for piece in sample_source.load(collection):
        said = [piece.title, piece.notice, *(f"{label} {value}" for label, value in piece.ref_block())]
        blocks = (block for block in piece.blocks if block.kind != "break")
        said += [" ".join(block.cells) if block.kind == "row" else block.text for block in blocks]
        found[f"{collection}/{piece.path}"] = "\\n".join(said)
print(json.dumps(found))
"""


@dataclass(frozen=True)
class Compared:
    """One file: `set` is what it belongs to, `beside` what its text was compared with."""

    set: str
    beside: str
    language: str
    path: Path
    wanted: str


def main(arguments: list[str]) -> int:
    totals: dict[tuple[str, str, str], list[int]] = defaultdict(lambda: [0, 0, 0])
    with tempfile.TemporaryDirectory() as scratch, Extractor() as extractor:
        given = _folder(Path(arguments[0])) if arguments else everything(Path(scratch))
        for one in given:
            found = "\n".join(passage.text for passage in extractor.extract(one.path).passages)
            wanted = words(one.wanted)
            missing = wanted - words(found)
            total = totals[one.set, one.beside, one.language]
            for place, number in enumerate((1, wanted.total(), missing.total())):
                total[place] += number
    print(f"{'set':12} {'beside':12} language  files    words  recall")
    lowest = 1.0
    for (name, beside, language), (files, count, missing_count) in sorted(totals.items()):
        share = 1 - missing_count / max(1, count)
        lowest = min(lowest, share)
        print(f"{name:12} {beside:12} {language:8} {files:6} {count:8}  {share:.4f}")
    return 0 if lowest >= WANTED else 1


def everything(scratch: Path) -> Iterator[Compared]:
    yield from corpus(scratch / "corpus")
    yield from sample(scratch / "sample")
    if shutil.which("soffice"):
        yield from converted(scratch / "corpus" / "udhr", scratch / "converted")


def corpus(folder: Path) -> Iterator[Compared]:
    """The PDFs of the corpus; none where pdftotext is not installed."""
    collect(folder)
    with (folder / "sheet.csv").open(encoding="utf-8", newline="") as sheet:
        rows = [row for row in csv.DictReader(sheet) if row["file"].endswith(".pdf")]
    for row in rows if has_pdftotext() else ():
        path = folder / row["file"]
        yield Compared("Debian PDF", "pdftotext", row["language"], path, reference_text(path))


def sample(folder: Path) -> Iterator[Compared]:
    subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "sample_library.py"), str(folder)], check=True, capture_output=True
    )
    done = subprocess.run([sys.executable, "-c", _SOURCE], cwd=ROOT / "packaging", check=True, capture_output=True)
    made: dict[str, str] = json.loads(done.stdout)
    for collection in ("institute", "guide"):
        with (folder / collection / "sheet.csv").open(encoding="utf-8-sig", newline="") as sheet:
            rows = list(csv.DictReader(sheet))
        for row in rows:
            path = folder / collection / row["file"]
            if path.suffix not in _KINDS or not path.exists():
                continue
            kind = f"sample {path.suffix[1:].upper()}"
            if path.suffix != ".pdf" or has_pdftotext():
                yield Compared(kind, _BESIDE[path.suffix], row["language"], path, reference_text(path))
            if path.suffix == ".pdf":
                yield Compared(kind, "its source", row["language"], path, made[f"{collection}/{row['file']}"])


_BESIDE = {".pdf": "pdftotext", ".docx": "python-docx", ".pptx": "python-pptx", ".xlsx": "openpyxl"}


def converted(pages: Path, folder: Path) -> Iterator[Compared]:
    folder.mkdir()
    names = sorted(pages.glob("*.html"))
    for kind in ("docx", "odt", "rtf"):
        command = ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to", kind]
        command += ["--infilter=HTML (StarWriter)", "--outdir", str(folder), *map(str, names)]
        subprocess.run(command, check=True, capture_output=True, timeout=600)
        for page in names:
            body = LexborHTMLParser(page.read_text(encoding="utf-8")).body
            text = re.sub(r"<[^>]*>", " ", body.text(separator=" ")) if body is not None else ""
            path = folder / f"{page.stem}.{kind}"
            yield Compared(f"made {kind.upper()}", "its source", page.stem.rpartition(".")[2], path, text)


def _folder(folder: Path) -> Iterator[Compared]:
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() in _KINDS:
            text = reference_text(path)
            yield Compared(path.suffix[1:].upper(), _BESIDE[path.suffix.lower()], detect(text) or "?", path, text)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
