"""Files of the formats that no library of ours writes, by hand and as the programs that write them would: OpenDocument, RTF,
messages, pages saved by a browser, subtitles."""

from __future__ import annotations

import base64
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

_SPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"), ("text", "text"), ("table", "table"), ("draw", "drawing"), ("presentation", "presentation"),
        ("style", "style"), ("meta", "meta"), ("svg", "svg-compatible"), ("fo", "xsl-fo-compatible"),
    )
) + ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"'  # fmt: skip


def open_document(
    path: Path,
    kind: str,
    body: str,
    *,
    title: str = "",
    language: str = "",
    header: str = "",
    locked: bool = False,
    styles: str = "",
) -> Path:
    """`kind` is text, spreadsheet or presentation; `body` the XML within it, `styles` that of its own styles; `header` stands
    on every page."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", f"application/vnd.oasis.opendocument.{kind}", zipfile.ZIP_STORED)
        encryption = '<manifest:encryption-data manifest:checksum="x"/>' if locked else ""
        archive.writestr(
            "META-INF/manifest.xml",
            '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
            f'<manifest:file-entry manifest:full-path="content.xml">{encryption}</manifest:file-entry></manifest:manifest>',
        )
        archive.writestr(
            "content.xml",
            f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {_SPACES}>'
            f"<office:automatic-styles>{styles}</office:automatic-styles>"
            f"<office:body><office:{kind}>{body}</office:{kind}></office:body></office:document-content>",
        )
        archive.writestr(
            "styles.xml",
            f"<office:document-styles {_SPACES}><office:master-styles><style:master-page><style:header>"
            f"<text:p>{escape(header)}</text:p></style:header></style:master-page></office:master-styles></office:document-styles>",
        )
        archive.writestr(
            "meta.xml",
            f"<office:document-meta {_SPACES}><office:meta><dc:title>{escape(title)}</dc:title>"
            f"<meta:initial-creator>Author</meta:initial-creator><dc:language>{language}</dc:language>"
            "</office:meta></office:document-meta>",
        )
    return path


def open_text(path: Path, sections: Sequence[tuple[str, str]], **more: str) -> Path:
    """ODT of (heading, paragraphs by newline); an empty heading for none."""
    parts = []
    for heading, text in sections:
        if heading:
            parts.append(f'<text:h text:outline-level="1">{escape(heading)}</text:h>')
        parts += [f"<text:p>{escape(line)}</text:p>" for line in text.split("\n")]
    return open_document(path, "text", "".join(parts), **more)  # type: ignore[arg-type]


def open_sheets(path: Path, tables: Mapping[str, Sequence[Sequence[str]]]) -> Path:
    """ODS of sheet name -> rows; each ends in the million empty cells that programs write there."""
    body = ""
    for name, rows in tables.items():
        lines = "".join(
            "<table:table-row>"
            + "".join(f"<table:table-cell><text:p>{escape(cell)}</text:p></table:table-cell>" for cell in row)
            + '<table:table-cell table:number-columns-repeated="16000"/></table:table-row>'
            for row in rows
        )
        rest = '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/>'
        body += f'<table:table table:name="{escape(name)}"><table:table-column/>{lines}{rest}</table:table-row></table:table>'
    return open_document(path, "spreadsheet", body)


def open_slides(path: Path, pages: Sequence[tuple[str, str, str]]) -> Path:
    """ODP of (title, body, notes)."""
    body = ""
    for number, (title, text, notes) in enumerate(pages, 1):
        frames = "".join(
            f"<draw:frame><draw:text-box><text:p>{escape(part)}</text:p></draw:text-box></draw:frame>"
            for part in (title, text)
            if part
        )
        said = f"<draw:frame><draw:text-box><text:p>{escape(notes)}</text:p></draw:text-box></draw:frame>" if notes else ""
        body += (
            f'<draw:page draw:name="page{number}">{frames}<presentation:notes><draw:page-thumbnail/>{said}'
            "</presentation:notes></draw:page>"
        )
    return open_document(path, "presentation", body)


def rich_text(path: Path, body: str, *, page: int = 1252, title: str = "") -> Path:
    """RTF; `body` is what Word would write between its tables and the last brace, in ASCII."""
    fonts = r"{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\fnil\fcharset204 Arial;}{\f3\fnil\fcharset134 SimSun;}}"
    styles = r"{\stylesheet{\s0 Normal;}{\s1\outlinelevel0 heading 1;}{\s2 heading 2;}{\*\cs10 Heading 1 Char;}}"
    about = rf"{{\info{{\title {title}}}{{\author Author}}}}" if title else ""
    picture = rf"{{\*\shppict{{\pict\pngblip {'ab' * 50}}}}}"
    text = rf"{{\rtf1\ansi\ansicpg{page}\deff0{fonts}{{\colortbl;\red0\green0\blue0;}}{styles}{about}{picture}{body}}}"
    path.write_bytes(text.encode("ascii"))
    return path


def message(
    path: Path,
    subject: str,
    text: str,
    *,
    charset: str = "utf-8",
    page: str = "",
    attached: Sequence[tuple[str, bytes]] = (),
    inner: bytes = b"",
) -> Path:
    """EML: `text`, the same as the HTML `page` where there is one, then what is attached and a message that it passes on."""
    outer = f"outer{len(inner)}"
    encoded = base64.b64encode(subject.encode(charset)).decode()
    lines = [
        "Received: from mail.example.org by example.org; Fri, 2 Aug 2019 10:00:00 +0000",
        f"From: Ada Example <ada@example.org>\nTo: all@example.org\nSubject: =?{charset}?B?{encoded}?=",
        "Date: Fri, 2 Aug 2019 12:00:00 +0200\nMessage-ID: <1@example.org>\nMIME-Version: 1.0",
        f'Content-Type: multipart/mixed; boundary="{outer}"\n',
        f'--{outer}\nContent-Type: multipart/alternative; boundary="inner"\n',
        _part(f"text/plain; charset={charset}", text.encode(charset), "inner"),
    ]
    if page:
        lines.append(_part(f"text/html; charset={charset}", page.encode(charset), "inner"))
    lines.append("--inner--\n")
    for name, data in attached:
        lines.append(_part("application/octet-stream", data, outer, f'Content-Disposition: attachment; filename="{name}"\n'))
    if inner:
        lines.append(f"--{outer}\nContent-Type: message/rfc822\n\n{inner.decode('ascii')}\n")
    path.write_text("\n".join([*lines, f"--{outer}--\n"]), encoding="ascii")
    return path


def _part(kind: str, data: bytes, boundary: str, more: str = "") -> str:
    return f"--{boundary}\nContent-Type: {kind}\n{more}Content-Transfer-Encoding: base64\n\n{base64.encodebytes(data).decode()}"


def saved_page(path: Path, page: str, *, charset: str = "utf-8") -> Path:
    """MHTML as Chromium writes it, with a picture and a style sheet that are not the page."""
    parts = [
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://example.org/\nSubject: Saved\nMIME-Version: 1.0",
        'Content-Type: multipart/related;\n\ttype="text/html";\n\tboundary="edge"\n',
        _part("text/css", b"p { color: red }", "edge"),
        _part(f"text/html; charset={charset}", page.encode(charset), "edge", "Content-ID: <frame@mhtml.blink>\n"),
        _part("image/png", b"\x89PNG\r\n\x1a\n", "edge"),
        "--edge--\n",
    ]
    path.write_text("\n".join(parts), encoding="ascii")
    return path


def subtitles(path: Path, cues: Sequence[tuple[str, str]]) -> Path:
    """SRT or, by the name, WebVTT of (start such as 00:01:02, what is said)."""
    web = path.suffix == ".vtt"
    lines = ["WEBVTT\nLanguage: en\n\nNOTE made by hand\n"] if web else []
    for number, (start, said) in enumerate(cues, 1):
        lines.append(f"{number}\n{start}{'.' if web else ','}000 --> {start}{'.' if web else ','}900\n{said}\n")
    path.write_text("\n".join(lines), encoding="utf-8")
    return path
