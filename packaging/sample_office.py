"""Writes a piece of the sample library as DOCX, PPTX or XLSX; the same bytes every time."""

from __future__ import annotations

import datetime
import io
import re
import zipfile
from typing import Any

import docx
import openpyxl
import pptx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt
from docx.text.run import Run
from openpyxl.styles import Alignment, Font
from pptx.util import Emu
from pptx.util import Pt as SlidePt
from sample_source import Piece, sections

FIXED = datetime.datetime(2024, 6, 1, tzinfo=datetime.UTC)
_STAMP = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")


def fixed(data: bytes) -> bytes:
    """The same ZIP with fixed dates; python-docx, python-pptx and openpyxl write the present time."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "docProps/core.xml":
                content = _STAMP.sub(rb"\g<1>" + FIXED.strftime("%Y-%m-%dT%H:%M:%SZ").encode(), content)
            new.writestr(zipfile.ZipInfo(name, (2024, 6, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED, 9)
    return out.getvalue()


def _properties(properties: Any, piece: Piece) -> None:
    properties.title = piece.heading
    properties.language = piece.language
    properties.created = properties.modified = FIXED.replace(tzinfo=None)


def _drop_thumbnail(relations: Any) -> None:
    """The template's thumbnail shows somebody else's document."""
    for key, relation in list(relations.items()):
        if relation.reltype.endswith("/thumbnail"):
            relations.pop(key)


def write_docx(piece: Piece) -> bytes:
    document = docx.Document()
    _properties(document.core_properties, piece)
    document.core_properties.author = piece.meta["author"]
    document.styles["Normal"].font.name = "Calibri"
    document.styles["Normal"].font.size = Pt(11)
    document.sections[0].header.paragraphs[0].text = piece.heading
    document.sections[0].footer.paragraphs[0].text = piece.notice
    document.add_heading(piece.title, level=0)
    block = piece.ref_block()
    if block:
        table = document.add_table(rows=0, cols=2)
        for label, value in block:
            cells = table.add_row().cells
            cells[0].text, cells[1].text = label, value
    document.add_paragraph(piece.notice, style="Quote")
    table = None
    for item in piece.blocks:
        if item.kind != "row":
            table = None
        if item.kind in ("h1", "h2"):
            document.add_heading(item.text, level=int(item.kind[1]))
        elif item.kind == "row":
            table = table or document.add_table(rows=0, cols=len(item.cells), style="Table Grid")
            for cell, text in zip(table.add_row().cells, item.cells, strict=True):
                cell.text = text
        elif item.kind == "break":
            document.add_page_break()
        else:
            paragraph = document.add_paragraph(item.text, style="List Bullet" if item.kind == "item" else None)
            if item.kind == "sub":
                paragraph.paragraph_format.left_indent = Pt(24)
    if piece.right_to_left:
        _right_to_left(document)
    _drop_thumbnail(document.part.package.rels)
    out = io.BytesIO()
    document.save(out)
    return fixed(out.getvalue())


def _right_to_left(document: Any) -> None:
    section = document.sections[0]
    # The order of a paragraph's properties is fixed by the schema; these may follow `bidi`.
    after = ("w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:outlineLvl", "w:rPr", "w:sectPr")
    for root in (document.element, section.header._element, section.footer._element):
        for paragraph in root.iter(qn("w:p")):
            paragraph.get_or_add_pPr().insert_element_before(OxmlElement("w:bidi"), *after)
        for run in root.iter(qn("w:r")):
            Run(run, None).font.rtl = True
        for table in root.iter(qn("w:tblPr")):
            table.bidiVisual_val = True


def write_pptx(piece: Piece) -> bytes:
    """One slide for each first-level heading; `>` blocks are its notes."""
    deck = pptx.Presentation()
    deck.slide_width, deck.slide_height = Emu(12192000), Emu(6858000)
    _properties(deck.core_properties, piece)
    deck.core_properties.author = piece.meta["author"]
    for number, (heading, blocks) in enumerate([("", []), *sections(piece.blocks)]):
        slide = deck.slides.add_slide(deck.slide_layouts[1 if number else 0])
        slide.shapes.title.text = heading or piece.title
        body = slide.placeholders[1].text_frame
        lines = [block.text for block in blocks if block.kind != "note"]
        if not number:
            lines = [" | ".join(f"{label}: {value}" for label, value in piece.ref_block()), piece.notice]
        body.text = lines[0]
        for line in lines[1:]:
            body.add_paragraph().text = line
        for shape in (slide.shapes.title, slide.placeholders[1]):
            # The template is 4:3; its places are stretched to the wide slide.
            shape.left, shape.width = Emu(int(shape.left * 4 / 3)), Emu(int(shape.width * 4 / 3))
        footer = slide.shapes.add_textbox(Emu(457200), Emu(6400800), Emu(11277600), Emu(320040)).text_frame
        footer.text = f"{piece.heading}. {piece.notice}" if number else piece.meta["author"]
        footer.paragraphs[0].runs[0].font.size = SlidePt(9)
        notes = [block.text for block in blocks if block.kind == "note"]
        if notes:
            slide.notes_slide.notes_text_frame.text = "\n".join(notes)
        if piece.right_to_left:
            for shape in slide.shapes:
                for paragraph in shape.text_frame.paragraphs:
                    paragraph._p.get_or_add_pPr().set("rtl", "1")
                    paragraph._p.get_or_add_pPr().set("algn", "r")
    _drop_thumbnail(deck.part.package._rels)
    out = io.BytesIO()
    deck.save(out)
    return fixed(out.getvalue())


def write_xlsx(piece: Piece) -> bytes:
    """One sheet for each first-level heading, which is its name; the first row of a table is bold."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    _properties(book.properties, piece)
    book.properties.creator = piece.meta["author"]
    for number, (heading, blocks) in enumerate(sections(piece.blocks)):
        sheet = book.create_sheet(heading[:31])
        sheet.sheet_view.rightToLeft = piece.right_to_left
        sheet.oddFooter.left.text = f"{piece.heading}. {piece.notice}"
        if not number:
            sheet.append([piece.heading])
            sheet["A1"].font = Font(bold=True, size=14)
            for label, value in piece.ref_block():
                sheet.append([label, value])
            sheet.append([piece.notice])
        was_row = False
        for block in blocks:
            sheet.append(block.cells if block.kind == "row" else [block.text])
            for cell in sheet[sheet.max_row]:
                cell.alignment = Alignment(wrap_text=block.kind == "row", vertical="top")
                cell.font = Font(bold=block.kind == "h2" or (block.kind == "row" and not was_row))
            was_row = block.kind == "row"
        for column in "ABCDEF":
            sheet.column_dimensions[column].width = 32
    out = io.BytesIO()
    book.save(out)
    return fixed(out.getvalue())
