"""The sample library: what it must hold, and that the words of every query stand where queries.json says."""

from __future__ import annotations

import csv
import hashlib
import html
import json
import re
import subprocess
import sys
import unicodedata
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from resources.models import DECLARED_STATUSES, KINDS, ROLES, PartialDate, is_name, is_safe_file_name

BUILDER = Path(__file__).parents[1] / "packaging" / "sample_library.py"
LANGUAGES = {"ar", "en", "es", "fr", "ru", "zh"}
FORMATS = {"pdf", "docx", "pptx", "xlsx", "html", "epub", "txt"}
TODAY = "2026-11-23"

Rows = list[dict[str, str]]


def run_builder(dest: Path) -> None:
    subprocess.run([sys.executable, str(BUILDER), str(dest)], check=True, capture_output=True)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    dest = tmp_path_factory.mktemp("sample")
    run_builder(dest)
    return dest


def sheet(folder: Path) -> Rows:
    with (folder / "sheet.csv").open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


@pytest.fixture(scope="module")
def institute(sample: Path) -> Rows:
    return sheet(sample / "institute")


def page_texts(path: Path) -> list[str]:
    """One text for each PDF page; for other formats the whole text as one."""
    if path.suffix == ".pdf":
        with pypdfium2.PdfDocument(path) as document:
            texts = []
            for page in document:
                text = page.get_textpage()
                texts.append(text.get_text_range())
                text.close()
                page.close()
            return texts
    if not zipfile.is_zipfile(path):
        return [re.sub(r"<[^>]+>", " ", path.read_text(encoding="utf-8"))]
    with zipfile.ZipFile(path) as archive:
        parts = [name for name in archive.namelist() if name.endswith(("xml", "html"))]
        if path.suffix == ".pptx":
            slides = [name for name in parts if re.search(r"slides/slide\d+\.xml$", name)]
            slides.sort(key=lambda name: int(re.findall(r"\d+", name)[-1]))
            return [slide_text(archive, name) for name in slides]
        text = " ".join(archive.read(name).decode() for name in parts)
        sheets = re.findall(r'<sheet [^>]*name="([^"]+)"', text)
        return [" ".join([*sheets, re.sub(r"<[^>]+>", "", text)])]


def slide_text(archive: zipfile.ZipFile, name: str) -> str:
    text = archive.read(name).decode()
    relations = archive.read(name.replace("slides/", "slides/_rels/") + ".rels").decode()
    for notes in re.findall(r"notesSlides/notesSlide\d+\.xml", relations):
        text += archive.read(f"ppt/{notes}").decode()
    return re.sub(r"<[^>]+>", "", text)


def plain(text: str) -> str:
    """Comparable text: a PDF breaks lines where it likes, so white space does not count."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFC", html.unescape(text)))


def documents(rows: Rows) -> dict[str, Rows]:
    found: dict[str, Rows] = {}
    for row in rows:
        found.setdefault(row["id"], []).append(row)
    return found


def test_counts(institute: Rows) -> None:
    assert len(documents(institute)) >= 30
    assert {row["language"] for row in institute} == LANGUAGES
    assert {Path(row["file"]).suffix[1:] for row in institute} == FORMATS
    assert {row["kind"] for row in institute} == set(KINDS)


@pytest.mark.parametrize("collection", ["guide", "institute"])
def test_the_sheet_is_right(sample: Path, collection: str) -> None:
    rows = sheet(sample / collection)
    known = documents(rows)
    here = {path.relative_to(sample / collection).as_posix() for path in (sample / collection).rglob("*.*") if path.is_file()}
    assert {row["file"] for row in rows} | {"sheet.csv"} == here
    assert len({row["file"] for row in rows}) == len(rows)
    for row in rows:
        assert row["kind"] in KINDS
        assert row["role"] in ROLES
        assert row["status"] in ("", *DECLARED_STATUSES)
        assert is_name(row["id"])
        assert row[f"title.{row['language']}"]
        assert all(is_safe_file_name(part) for part in row["file"].split("/"))
        for column in ("issued", "effective", "edition"):
            assert not row[column] or PartialDate.parse(row[column])
        for relation in ("supersedes", "amends", "translates", "related", "implements", "evaluates", "teaches"):
            assert set(filter(None, row[relation].split(";"))) <= known.keys()
    for same in known.values():
        for column in ("kind", "reference", "status", "effective", "supersedes", "title.en", "collection_path"):
            assert len({row[column] for row in same}) == 1


def test_statuses(institute: Rows) -> None:
    first = {slug: rows[0] for slug, rows in documents(institute).items()}
    assert [first[slug]["supersedes"] for slug in ("2023-05", "2019-08", "2014-22")] == ["2019-08", "2014-22", ""]
    assert first["2014-22"]["effective"] < first["2019-08"]["effective"] < first["2023-05"]["effective"] < TODAY
    assert [slug for slug, row in first.items() if row["status"] == "withdrawn"] == ["2016-04"]
    assert [slug for slug, row in first.items() if row["effective"] > TODAY] == ["2026-19"]
    assert first["2021-14"]["review"] < TODAY
    assert first["2021-14"]["status"] == "in_force"
    assert not first["supply-driver-handbook"]["status"]  # nothing is known about it
    assert any(re.fullmatch(r'"to be reviewed .*"', row["review"]) for row in institute)


def test_the_programme_has_two_modules_with_lessons_and_assets(institute: Rows) -> None:
    lessons = [row for row in institute if row["kind"] == "training" and row["id"].startswith("lesson")]
    places = {tuple(part.strip() for part in row["collection_path"].split(">")) for row in lessons}
    assert {place[0] for place in places} == {"Safe Movement Programme"}
    assert len({place[1] for place in places}) == 2
    assert len(places) == 4
    for slug in ("lesson-1-1", "lesson-2-2"):
        assert {row["role"] for row in lessons if row["id"] == slug} == {"lesson-plan", "slides", "activity", "evaluation"}


def test_one_language_version_is_older_than_the_document(institute: Rows) -> None:
    editions = {row["language"]: row["edition"] for row in institute if row["id"] == "2022-03"}
    assert editions["fr"] < "2022-04-08" < editions["ar"]


def test_at_least_five_pdfs_have_three_to_six_pages(sample: Path, institute: Rows) -> None:
    long = 0
    for row in institute:
        if row["file"].endswith(".pdf"):
            pages = page_texts(sample / "institute" / row["file"])
            assert 2 <= len(pages) <= 6
            long += len(pages) >= 3
    assert long >= 5


def pieces(sample: Path) -> Iterator[tuple[dict[str, str], Path]]:
    for collection in ("guide", "institute"):
        for row in sheet(sample / collection):
            yield row, sample / collection / row["file"]


def test_every_file_says_that_it_is_invented(sample: Path) -> None:
    words = {"en": "invented", "fr": "inventé", "es": "inventado", "ar": "مخترع", "ru": "ымышлен", "zh": "虚构"}
    for row, path in pieces(sample):
        pages = page_texts(path)
        for page in pages if path.suffix == ".pdf" else [" ".join(pages)]:
            assert words[row["language"]] in plain(page), path.name


def test_pdfs_carry_title_language_outline_and_no_present_date(sample: Path) -> None:
    for row, path in pieces(sample):
        if path.suffix == ".pdf":
            data = path.read_bytes()
            with pypdfium2.PdfDocument(data) as document:
                metadata = document.get_metadata_dict()
                outline = [(mark.get_title(), mark.get_dest().get_index()) for mark in document.get_toc()]
            assert row[f"title.{row['language']}"] in metadata["Title"]
            assert metadata["CreationDate"] == "D:20240601000000Z"
            assert f"/Lang ({row['language']})".encode() in data
            pages = page_texts(path)
            for title, page in outline:
                assert plain(title) in plain(pages[page])
            assert len({page for _, page in outline}) == len(pages)


def test_text_of_every_pdf_is_free_of_lookalikes(sample: Path) -> None:
    """Qt names a glyph by the first code point that its font maps there: a radical for a Chinese character."""
    for _, path in pieces(sample):
        if path.suffix == ".pdf":
            strange = {c for page in page_texts(path) for c in page if 0x2E80 <= ord(c) < 0x2FE0 or 0xFB50 <= ord(c) < 0xFF00}
            assert not strange, path.name


def queries(sample: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((sample / "queries.json").read_text(encoding="utf-8"))
    return found


def test_the_words_of_every_query_stand_on_its_page(sample: Path) -> None:
    known = {row["id"] for row, _ in pieces(sample)}
    for query in queries(sample):
        pages = page_texts(sample / query["file"])
        page = pages[query["page"] - 1] if query["page"] else " ".join(pages)
        for words in query["words"]:
            assert plain(words) in plain(page), query
        if query["page"]:  # so that only one page is right
            assert sum(all(plain(words) in plain(text) for words in query["words"]) for text in pages) == 1, query
        if query["label"]:
            assert plain(query["label"]) in plain(page), query
        assert query["id"].removeprefix("example-institute/") in known


def test_queries_cover_every_language_at_a_later_page_and_every_format(sample: Path) -> None:
    assert {query["language"] for query in queries(sample) if query["format"] == "pdf" and query["page"] >= 2} == LANGUAGES
    assert {query["format"] for query in queries(sample)} == FORMATS


def test_a_second_build_gives_the_same_bytes(sample: Path, tmp_path: Path) -> None:
    run_builder(tmp_path)

    def sums(root: Path) -> dict[str, str]:
        files = [path for path in root.rglob("*") if path.is_file()]
        return {path.relative_to(root).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}

    assert sums(tmp_path) == sums(sample)


def test_the_reading_list_is_of_documents_that_the_institute_has(sample: Path, institute: Rows) -> None:
    listed = sheet(sample / "reading")
    own = {row["file"]: row for row in institute}
    assert listed and all(row == own[row["file"]] for row in listed)
    assert {row["id"] for row in listed} < {row["id"] for row in institute}
    for row in listed:
        assert (sample / "reading" / row["file"]).read_bytes() == (sample / "institute" / row["file"]).read_bytes()
