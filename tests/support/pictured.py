"""Documents with pictures in them: Word, OpenDocument, a book, slides. Each says the same around them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pptx
from docx.shared import Emu

from tests.support import documents, open_documents

WIDTH, HEIGHT = 240, 160  # pixels of 1/96 inch, of the first picture; the second is half as broad and broken
BEFORE, BETWEEN, AFTER = "Before the picture.", "Between them.", "After both, the escort waits."
_EMU = 9525  # of one pixel


def colored(red: int, green: int, blue: int, width: int = WIDTH) -> bytes:
    return documents.png(width, HEIGHT, (b"\0" + bytes((red, green, blue)) * width) * HEIGHT)


RED = colored(204, 34, 34)
BROKEN = colored(34, 51, 204, WIDTH // 2)[:60]


def word(path: Path, pictures: int = 2, *, drawing: bool = False) -> Path:
    """DOCX, with a logo in its header. `drawing`: and a Windows metafile, which nothing here can draw."""
    document = docx.Document()
    document.sections[0].header.paragraphs[0].add_run().add_picture(io.BytesIO(colored(1, 200, 1)))
    document.add_paragraph(BEFORE)
    for number in range(pictures):
        content = colored(204, 34, 34 + number)
        width = WIDTH if number != 1 else WIDTH // 2
        document.add_picture(io.BytesIO(content), Emu(width * _EMU), Emu(HEIGHT * _EMU))
        document.add_paragraph(BETWEEN if number == 0 else AFTER if number == 1 else f"Line {number}.")
    document.save(str(path))
    changed = {"word/media/image3.png": BROKEN} if pictures == 2 else {}
    more = {"word/media/image9.emf": b"\x01\0\0\0 EMF"} if drawing else {}
    return _rewritten(path, changed, more, "word/_rels/document.xml.rels")


def _rewritten(path: Path, changed: dict[str, bytes], more: dict[str, bytes], relations: str) -> Path:
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()} | changed | more
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
    for number, name in enumerate(more):
        one = f'<Relationship Id="more{number}" Type="{kind}" Target="media/{Path(name).name}"/></Relationships>'
        parts[relations] = parts[relations].replace(b"</Relationships>", one.encode())
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def altered(path: Path, how: str) -> Path:
    """The first picture of a Word file `mirrored`, `turned` or `cut`, as Word writes it."""
    old, new = {
        "mirrored": (b"<a:xfrm>", b'<a:xfrm flipH="1">'),
        "turned": (b"<a:xfrm>", b'<a:xfrm rot="10800000">'),
        "cut": (b"<a:stretch>", b'<a:srcRect r="50000"/><a:stretch>'),
        "none of it": (b"<a:xfrm>", b'<a:xfrm rot="0" flipH="0">'),
    }[how]
    word(path)
    with zipfile.ZipFile(path) as archive:
        body = archive.read("word/document.xml")
    assert old in body
    return _rewritten(path, {"word/document.xml": body.replace(old, new, 1)}, {}, "")


def open_text(path: Path, style: str = "", transform: str = "") -> Path:
    """ODT; `style` are attributes of the first picture's, `transform` one of its frame."""
    frames = [
        f'<text:p><draw:frame {more} svg:width="{width / 96:.4f}in" svg:height="{HEIGHT / 96:.4f}in">'
        f'<draw:image xlink:href="Pictures/{name}"/></draw:frame></text:p>'
        for name, width, more in (("1.png", WIDTH, f'draw:style-name="fr1" {transform}'), ("2.png", WIDTH // 2, ""))
    ]
    words = [f"<text:p>{words}</text:p>" for words in (BEFORE, BETWEEN, AFTER)]
    body = words[0] + frames[0] + words[1] + frames[1] + words[2]
    styles = f'<style:style style:name="fr1"><style:graphic-properties {style}/></style:style>' if style else ""
    open_documents.open_document(path, "text", body, styles=styles)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("Pictures/1.png", RED)
        archive.writestr("Pictures/2.png", BROKEN)
    return path


def book(path: Path) -> Path:
    shown = ('<p><img src="img/1.png"/></p>', '<div><img src="img/2.png" width="120" height="160"/></div>')
    body = f"<p>{BEFORE}</p>{shown[0]}<p>{BETWEEN}</p>{shown[1]}"
    documents.epub(path, [("Orders", f"{body}<p>{AFTER}</p>")])
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("OPS/img/1.png", RED)
        archive.writestr("OPS/img/2.png", BROKEN)
    return path


def slides(path: Path) -> Path:
    """One slide with words and the red picture, one with the picture alone."""
    presentation = pptx.Presentation()
    for title in (BEFORE, ""):
        slide = presentation.slides.add_slide(presentation.slide_layouts[5 if title else 6])
        if title:
            slide.shapes.title.text = title
        slide.shapes.add_picture(io.BytesIO(RED), 0, 0, WIDTH * _EMU, HEIGHT * _EMU)
    presentation.save(str(path))
    return path


KINDS: dict[str, Callable[[Path], Path]] = {"docx": word, "odt": open_text, "epub": book}
