"""The words of a document are all found: beside what it was made from, and beside what other programs find in it."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pptx
import pytest
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.util import Inches

from resources.extraction import Extractor
from tests.benchmarks import fidelity
from tests.support import documents, open_documents
from tests.support.references import has_pdftotext, recall, reference_text, words
from tests.support.texts import SENTENCES


@pytest.fixture(scope="module")
def extractor() -> Iterator[Extractor]:
    with Extractor() as extractor:
        yield extractor


def text_of(extractor: Extractor, path: Path) -> str:
    return "\n".join(passage.text for passage in extractor.extract(path).passages)


def in_lines(text: str) -> str:
    """Of three words, so that each fits on a page. PDFium leaves out a letter that stands alone and has no shape in the font,
    which those of `documents.pdf` may not have: a real document brings its font."""
    parts = text.replace("٢٠١٩", "").split()  # which `documents.pdf` would turn round
    return "\n".join(" ".join(parts[start : start + 3]) for start in range(0, len(parts), 3))


MAKERS: dict[str, Callable[[Path, str], Path]] = {
    "pdf": lambda path, text: documents.pdf(path, [text]),
    "docx": lambda path, text: documents.word(path, [("", text)]),
    "pptx": lambda path, text: documents.slides(path, [("", text, "")]),
    "xlsx": lambda path, text: documents.sheets(path, {"S": [[line] for line in text.split("\n")]}),
    "odt": lambda path, text: open_documents.open_text(path, [("", text)]),
    "epub": lambda path, text: documents.epub(path, [("C", text.replace("\n", "<br/>"))]),
}


@pytest.mark.parametrize("suffix", MAKERS)
@pytest.mark.parametrize("language", SENTENCES)
def test_every_word_in_every_language(extractor: Extractor, tmp_path: Path, suffix: str, language: str) -> None:
    text = in_lines(SENTENCES[language]) if suffix == "pdf" else f"{SENTENCES[language]}\n1 2 3"
    path = MAKERS[suffix](tmp_path / f"a.{suffix}", text)
    assert words(text) - words(text_of(extractor, path)) == {}


@pytest.mark.skipif(not has_pdftotext(), reason="pdftotext (poppler-utils) is not installed")
@pytest.mark.parametrize("language", SENTENCES)
def test_beside_pdftotext(extractor: Extractor, tmp_path: Path, language: str) -> None:
    path = documents.pdf(tmp_path / "a.pdf", [in_lines(SENTENCES[language]), SENTENCES[language][:40]])
    assert recall(text_of(extractor, path), reference_text(path)) >= fidelity.WANTED


def word(path: Path) -> None:
    document: Any = docx.Document()
    table = document.add_table(2, 2)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "merged head"
    table.cell(1, 0).text = SENTENCES["ru"]
    inner = table.cell(1, 1).add_table(1, 2)
    inner.cell(0, 0).text, inner.cell(0, 1).text = "inner one", "inner two"
    document.add_paragraph("bulleted", style="List Bullet")
    document.add_paragraph("numbered", style="List Number")
    paragraph = document.add_paragraph()
    paragraph.add_run("half").bold = True
    paragraph.add_run("word split\tby a tab").add_break()
    paragraph.add_run(SENTENCES["ar"])
    first, second = document.sections[0], document.add_section()
    first.footer.paragraphs[0].text = "Footer words"
    first.different_first_page_header_footer = True
    first.first_page_header.paragraphs[0].text = "First page head"
    second.header.is_linked_to_previous = False
    second.header.paragraphs[0].text = "Second head"
    document.add_heading(SENTENCES["zh"], 4)
    document.add_paragraph("quoted", style="Intense Quote")
    document.save(str(path))


def slides(path: Path) -> None:
    presentation: Any = pptx.Presentation()
    slide = presentation.slides.add_slide(presentation.slide_layouts[5])
    slide.shapes.title.text = SENTENCES["ar"]
    slide.shapes.add_textbox(0, 0, Inches(2), Inches(1)).text_frame.text = "box of text"
    group = slide.shapes.add_group_shape()
    group.shapes.add_textbox(0, 0, Inches(1), Inches(1)).text_frame.text = "grouped"
    table = slide.shapes.add_table(2, 2, 0, 0, Inches(2), Inches(1)).table
    table.cell(0, 0).text, table.cell(1, 1).text = SENTENCES["zh"], "last cell"
    chart = CategoryChartData()
    chart.categories = ["East", "West"]
    chart.add_series("Patrols", (1, 2))
    slide.shapes.add_chart(XL_CHART_TYPE.COLUMN_CLUSTERED, 0, 0, Inches(3), Inches(3), chart)
    slide.notes_slide.notes_text_frame.text = "say this"
    presentation.save(str(path))


def sheets(path: Path) -> None:
    workbook = openpyxl.Workbook()
    sheet: Any = workbook.worksheets[0]
    sheet.append(["day", datetime.date(2020, 1, 2), True, 0.25, -3, "two\nlines", "=1+1"])
    sheet.merge_cells("A3:C3")
    sheet["A3"] = "merged"
    sheet["A5"] = SENTENCES["ru"]
    hidden: Any = workbook.create_sheet("Hidden")
    hidden.sheet_state = "hidden"
    hidden["Z100"] = SENTENCES["zh"]
    workbook.save(path)
    workbook.close()


@pytest.mark.parametrize("make", [word, slides, sheets])
def test_beside_the_library_that_wrote_it(extractor: Extractor, tmp_path: Path, make: Callable[[Path], None]) -> None:
    path = tmp_path / f"a.{ {'word': 'docx', 'slides': 'pptx', 'sheets': 'xlsx'}[make.__name__] }"
    make(path)
    expected = words(reference_text(path))
    assert expected.total() > 10
    assert expected - words(text_of(extractor, path)) == {}


def test_a_word_too_few_is_noticed() -> None:
    assert recall("one two", "One two two") == pytest.approx(2 / 3)
    assert recall("维持和平", "维和平") == 1
    assert recall("fi", "\ufb01") == 1


@pytest.mark.long
def test_all_of_the_corpus(capsys: pytest.CaptureFixture[str]) -> None:
    assert fidelity.main([]) == 0
    assert "Debian PDF" in capsys.readouterr().out
