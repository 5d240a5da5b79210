"""Writes a piece of the sample library as HTML, EPUB or TXT; the same bytes every time."""

from __future__ import annotations

import io
import uuid
import zipfile
from html import escape

from sample_source import Block, Piece, sections

_STYLE = (
    "body{font-family:'Noto Serif','Noto Sans Arabic','Noto Serif CJK SC',serif;max-width:42em;margin:2em auto;padding:0 1em;"
    "line-height:1.5}table{border-collapse:collapse}td,th{padding:.2em .8em .2em 0;text-align:start;vertical-align:top}"
    ".sub{margin-inline-start:2em}footer,.notice{color:#5b6666;font-size:.85em}"
)


def _html_blocks(blocks: list[Block]) -> str:
    """Blocks under one first-level heading, as well-formed XHTML, so that an EPUB can carry them too."""
    lines: list[str] = []
    was = ""
    for block in blocks:
        wrapper = {"item": "ul", "row": "table"}.get(block.kind, "")
        if was != wrapper:
            lines += ([f"</{was}>"] if was else []) + ([f"<{wrapper}>"] if wrapper else [])
        if block.kind == "row":
            tag = "td" if was == "table" else "th"
            lines.append("<tr>" + "".join(f"<{tag}>{escape(cell)}</{tag}>" for cell in block.cells) + "</tr>")
        elif block.kind == "item":
            lines.append(f"<li>{escape(block.text)}</li>")
        elif block.kind == "h2":
            lines.append(f"<h3>{escape(block.text)}</h3>")
        else:
            css = ' class="sub"' if block.kind in ("sub", "note") else ""
            lines.append(f"<p{css}>{escape(block.text)}</p>")
        was = wrapper
    if was:
        lines.append(f"</{was}>")
    return "\n".join(lines)


def _head_block(piece: Piece) -> str:
    rows = "".join(f"<tr><th>{escape(label)}</th><td>{escape(value)}</td></tr>\n" for label, value in piece.ref_block())
    table = f"<table>\n{rows}</table>\n" if rows else ""
    return f'<h1>{escape(piece.title)}</h1>\n{table}<p class="notice">{escape(piece.notice)}</p>'


def write_html(piece: Piece) -> bytes:
    direction = "rtl" if piece.right_to_left else "ltr"
    body = "\n".join(
        (f"<h2>{escape(heading)}</h2>\n" if heading else "") + _html_blocks(blocks)
        for heading, blocks in sections(piece.blocks)
    )
    return f"""<!DOCTYPE html>
<html lang="{piece.language}" dir="{direction}">
<head>
<meta charset="utf-8">
<title>{escape(piece.heading)}</title>
<meta name="author" content="{escape(piece.meta["author"])}">
<style>{_STYLE}</style>
</head>
<body>
{_head_block(piece)}
{body}
<footer>{escape(piece.heading)}. {escape(piece.notice)}</footer>
</body>
</html>
""".encode()


def write_epub(piece: Piece) -> bytes:
    """EPUB 3: one chapter for each first-level heading, a title page, and the navigation document."""
    direction = "rtl" if piece.right_to_left else "ltr"

    def page(title: str, body: str) -> str:
        return (
            '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n'
            f'<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="{piece.language}" '
            f'xml:lang="{piece.language}" dir="{direction}">\n'
            f"<head><title>{escape(title)}</title><style>{_STYLE}</style></head>\n"
            f"<body>\n{body}\n</body>\n</html>\n"
        )

    footer = f"<footer>{escape(piece.heading)}. {escape(piece.notice)}</footer>"
    chapters = [(piece.title, _head_block(piece))]
    for heading, blocks in sections(piece.blocks):
        chapters.append((heading, f"<h2>{escape(heading)}</h2>\n{_html_blocks(blocks)}\n{footer}"))
    names = [f"chapter-{number}.xhtml" for number in range(len(chapters))]
    links = "\n".join(
        f'<li><a href="{name}">{escape(title)}</a></li>' for name, (title, _) in zip(names, chapters, strict=True)
    )
    manifest = "\n".join(f'<item id="c{n}" href="{name}" media-type="application/xhtml+xml"/>' for n, name in enumerate(names))
    spine = "\n".join(f'<itemref idref="c{number}"/>' for number in range(len(names)))
    progression = ' page-progression-direction="rtl"' if piece.right_to_left else ""
    package = f"""<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="{piece.language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, piece.path)}</dc:identifier>
<dc:title>{escape(piece.heading)}</dc:title>
<dc:language>{piece.language}</dc:language>
<dc:creator>{escape(piece.meta["author"])}</dc:creator>
<dc:rights>{escape(piece.notice)}</dc:rights>
<meta property="dcterms:modified">2024-06-01T00:00:00Z</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
{manifest}
</manifest>
<spine{progression}>
{spine}
</spine>
</package>
"""
    container = (
        '<?xml version="1.0"?>\n<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
        '<rootfiles><rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles>'
        "</container>\n"
    )
    files = {
        "META-INF/container.xml": container,
        "OEBPS/content.opf": package,
        "OEBPS/nav.xhtml": page(piece.title, f'<nav epub:type="toc"><ol>\n{links}\n</ol></nav>'),
    }
    files |= {f"OEBPS/{name}": page(title, body) for name, (title, body) in zip(names, chapters, strict=True)}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        # The media type stands first and uncompressed, so that a program can tell an EPUB by its first bytes.
        archive.writestr(zipfile.ZipInfo("mimetype", (2024, 6, 1, 0, 0, 0)), "application/epub+zip", zipfile.ZIP_STORED)
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name, (2024, 6, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED, 9)
    return out.getvalue()


def write_txt(piece: Piece) -> bytes:
    lines = [piece.heading, "", *(f"{label}: {value}" for label, value in piece.ref_block()), "", piece.notice]
    for block in piece.blocks:
        text = "   ".join(block.cells) if block.kind == "row" else block.text
        mark = {"item": "- ", "sub": "   ", "note": "   "}.get(block.kind, "")
        lines += [] if block.kind in ("row", "item") and lines[-1] else [""]
        lines.append(mark + text)
    return "\n".join([*lines, "", f"{piece.heading}. {piece.notice}", ""]).encode()
