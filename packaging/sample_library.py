"""Builds the sample library from the text sources in `sample/`: `python packaging/sample_library.py DEST`.

Writes DEST/guide, DEST/institute and DEST/reading (files as a publisher would have them, each with a sheet.csv) and
DEST/queries.json. `reading` is a reading list: some documents of the institute again, for one post. Publishes nothing:
that is `fieldshelf publish`. The same sources give the same bytes.
"""

from __future__ import annotations

import csv
import json
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
if str(HERE) not in sys.path:  # so that tests may load this file by its path
    sys.path.append(str(HERE))

import sample_office
import sample_web
from sample_source import LANGUAGES, SAMPLE, Piece, load, pages

INSTITUTE = "example-institute"
AUTHOR = "Example Field Institute (invented)"
COLLECTIONS = {
    "guide": f"{INSTITUTE}/fieldshelf-guide",
    "institute": f"{INSTITUTE}/library",
    "reading": f"{INSTITUTE}/convoy-leaders",
}
# For whom a collection is, as `publish add` takes it; what it says nothing of is for everybody.
FOR_WHOM = {"reading": ("--post", "Convoy leader", "--post", "Escort commander")}
READING = (
    "2023-05", "2021-14", "2022-03", "2020-16", "form-movement-order", "form-route-card", "good-practice-waiting-places",
    "lesson-1-2",
)  # fmt: skip
RELATIONS = ("supersedes", "amends", "translates", "related", "implements", "evaluates", "teaches")
COLUMNS = (
    "file", "id", "kind", "reference", *(f"title.{language}" for language in LANGUAGES), "language", "role", "themes",
    "audiences", "missions", "approved_by", "contact", "issued", "effective", "review", "edition", "status", *RELATIONS,
    "collection_path", "rights", "attribution", "handling", "minutes", "learners", "objectives",
)  # fmt: skip
WRITERS = {
    "docx": sample_office.write_docx,
    "pptx": sample_office.write_pptx,
    "xlsx": sample_office.write_xlsx,
    "html": sample_web.write_html,
    "epub": sample_web.write_epub,
    "txt": sample_web.write_txt,
}
UNITS: dict[str, str] = {
    unit: names["en"] for unit, names in tomllib.loads((SAMPLE / "words.toml").read_text(encoding="utf-8"))["unit"].items()
}


def build(dest: Path) -> None:
    """Into `dest`, which may exist; what an earlier build left there is replaced."""
    jobs: list[dict[str, Any]] = []
    built: dict[tuple[str, str, str, str], str] = {}
    for collection in ("guide", "institute"):
        folder = dest / collection
        shutil.rmtree(folder, ignore_errors=True)
        pieces = load(collection)
        for piece in pieces:
            piece.meta.setdefault("author", AUTHOR)
            target = folder / piece.path
            if target.exists() or str(target) in {job["path"] for job in jobs}:
                raise ValueError(f"two pieces would be called {piece.path}")
            target.parent.mkdir(parents=True, exist_ok=True)
            if piece.format == "pdf":
                jobs.append(_pdf_job(piece, target))
            else:
                target.write_bytes(WRITERS[piece.format](piece))
            key = (piece.meta["slug"], piece.language, piece.format, piece.role)
            built[key] = f"{collection}/{piece.path}"
        _write_sheet(folder / "sheet.csv", pieces)
    subprocess.run([sys.executable, str(HERE / "sample_pdf.py")], input=json.dumps(jobs).encode(), check=True)
    _write_reading_list(dest)
    _write_queries(dest / "queries.json", built)


def _write_reading_list(dest: Path) -> None:
    """The same documents and the same bytes as in the institute's library, chosen for one post."""
    folder = dest / "reading"
    shutil.rmtree(folder, ignore_errors=True)
    pieces = [piece for piece in load("institute") if piece.meta["slug"] in READING]
    for piece in pieces:
        piece.meta.setdefault("author", AUTHOR)
        (folder / piece.path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(dest / "institute" / piece.path, folder / piece.path)
    _write_sheet(folder / "sheet.csv", pieces)


def _pdf_job(piece: Piece, target: Path) -> dict[str, Any]:
    sheets = [[[block.kind, "   ".join(block.cells) if block.kind == "row" else block.text] for block in page]
              for page in pages(piece.blocks)]  # fmt: skip
    block = [["label", f"{label}: {value}"] for label, value in piece.ref_block()]
    sheets[0] = [["title", piece.title], *block, ["notice", piece.notice], *sheets[0]]
    return {
        "path": str(target),
        "heading": piece.heading,
        "language": piece.language,
        "right_to_left": piece.right_to_left,
        "notice": piece.notice,
        "author": piece.meta["author"],
        "pages": sheets,
    }


def _write_sheet(path: Path, pieces: list[Piece]) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        sheet = csv.DictWriter(stream, COLUMNS)
        sheet.writeheader()
        for piece in pieces:
            meta = piece.meta
            unit = meta.get("unit")
            row = {
                "file": piece.path,
                "id": meta["slug"],
                "language": piece.language,
                "role": piece.role,
                "approved_by": "Director, Example Field Institute" if unit and meta.get("approved", True) else "",
                "contact": f"{UNITS[unit]}, {unit}@institute.example" if unit else "",
                "edition": meta.get("edition", {}).get(piece.language, ""),
                "rights": "Free to copy and change (Apache-2.0)",
                "attribution": meta["author"],
                "handling": "public",
            }
            row |= {f"title.{language}": title for language, title in meta["title"].items()}
            for column in (
                "kind",
                "reference",
                "issued",
                "effective",
                "review",
                "status",
                "collection_path",
                "minutes",
                "learners",
            ):
                row[column] = meta.get(column, "")
            if row["review"] and not row["review"][0].isdigit():
                row["review"] = f'"{row["review"]}"'  # so the sheet marks words that are no date
            for column in ("themes", "audiences", "missions", "objectives", *RELATIONS):
                row[column] = ";".join(meta.get(column, ()))
            sheet.writerow(row)


def _write_queries(path: Path, built: dict[tuple[str, str, str, str], str]) -> None:
    """`words` stand on `page` (PDF, slide; null elsewhere, where `label` may name the section or sheet) of `file`."""
    queries = []
    for query in tomllib.loads((SAMPLE / "queries.toml").read_text(encoding="utf-8"))["query"]:
        key = (query["document"], query["language"], query["format"], query.get("role", "document"))
        queries.append(
            {
                "query": query["query"],
                "language": query["language"],
                "id": f"{INSTITUTE}/{query['document']}",
                "format": query["format"],
                "page": query.get("page"),
                "label": query.get("label"),
                "words": query["words"],
                "file": built[key],
            }
        )
    path.write_text(json.dumps(queries, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def convert_legacy(dest: Path) -> list[Path]:
    """DOC, PPT and XLS of one document each, in DEST/legacy: those that the LibreOffice of this machine can write."""
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        return []
    folder = dest / "legacy"
    folder.mkdir(exist_ok=True)
    made = []
    for new, old in (("docx", "doc"), ("pptx", "ppt"), ("xlsx", "xls")):
        source = min((dest / "institute").rglob(f"*_EN.{new}"))
        profile = f"-env:UserInstallation={(folder / 'profile').resolve().as_uri()}"
        command = [office, profile, "--headless", "--convert-to", old, "--outdir", str(folder), str(source)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)
        made += folder.glob(f"{source.stem}.{old}")  # none where Writer, Impress or Calc is not installed
    shutil.rmtree(folder / "profile", ignore_errors=True)
    return made


def main(arguments: list[str]) -> int:
    if len(arguments) != 1 or arguments[0].startswith("-"):
        print("usage: sample_library.py DEST")
        return 2
    dest = Path(arguments[0])
    build(dest)
    files = [path for collection in COLLECTIONS for path in (dest / collection).rglob("*") if path.is_file()]
    print(f"{len(files) - len(COLLECTIONS)} files, {sum(path.stat().st_size for path in files) // 1024} kB, in {dest}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
