"""Markup and text of the hostile set: XML in documents, web pages, spreadsheets, and plain text that is none."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.support import documents
from tests.support.hostile import ALL, FIRST, LAST, MIDDLE, SECRET, Hostile, found, refused
from tests.support.hostile_archives import Parts, document

MIB = 1024 * 1024
_WORDS = "".join(f"<p>{word}</p>" for word in ALL)
# Where an entity could be asked for: part of the archive, and a piece of its text.
_XML = {
    "docx": ("word/document.xml", MIDDLE), "pptx": ("ppt/slides/slide2.xml", MIDDLE),
    "xlsx": ("xl/worksheets/sheet2.xml", MIDDLE), "odt": ("content.xml", MIDDLE), "epub": ("OPS/book.opf", "Book"),
}  # fmt: skip


def declared(content: bytes, definitions: str, old: str, new: str) -> bytes:
    """XML with a document type of these `definitions`, and `new` in place of some text."""
    text = re.sub(rb"^\s*<\?xml[^>]*\?>\s*", b"", content).replace(old.encode(), new.encode())
    return f"<!DOCTYPE x [{definitions}]>".encode() + text


def _entity(kind: str, definitions: str, reference: str) -> Callable[[Path], object]:
    name, old = _XML[kind]

    def change(own: Parts) -> None:
        assert old.encode() in own[name], name
        own[name] = declared(own[name], definitions, old, f"{old} {reference}")

    return document(kind, change)


LAUGHS = '<!ENTITY l0 "ha">' + "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
QUADRATIC = f'<!ENTITY q "{"x" * 100_000}">'
PARAMETER = '<!ENTITY % p SYSTEM "http://localhost:9/x.dtd"> %p;'


def _xml_bombs() -> Iterator[Hostile]:
    for kind in _XML:
        secret = '<!ENTITY s SYSTEM "../../secret.txt"><!ENTITY t SYSTEM "file:///etc/passwd">'
        rest = (FIRST, LAST) if kind != "epub" else ALL
        for name, bomb, reference in (("billion laughs", LAUGHS, "&l9;"), ("quadratic", QUADRATIC, "&q;" * 20_000)):
            make = _entity(kind, bomb, reference)
            yield found(f"xml/{name}.{kind}", make, *rest)
        yield found(f"xml/entity from a file.{kind}", _entity(kind, secret, "&s;&t;"), *rest)
        yield found(f"xml/entity from the net.{kind}", _entity(kind, PARAMETER, ""), *rest)


def _relation(target: str, mode: str = ' TargetMode="External"') -> Callable[[Path], object]:
    def change(own: Parts) -> None:
        name = "word/_rels/document.xml.rels"
        more = f'<Relationship Id="rId99" Type="{_RELATION}/attachedTemplate" Target="{target}"{mode}/></Relationships>'
        own[name] = own[name].replace(b"</Relationships>", more.encode())

    return document("docx", change)


_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def _body(content: str) -> Callable[[Path], object]:
    """A text document with this in front of its end."""

    def change(own: Parts) -> None:
        name = "word/document.xml"
        assert b"<w:sectPr" in own[name]
        own[name] = own[name].replace(b"<w:sectPr", content.encode() + b"<w:sectPr", 1)

    return document("docx", change)


def _paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def _nested(opening: str, closing: str, depth: int, inside: str) -> str:
    return opening * depth + inside + closing * depth


def _word() -> Iterator[Hostile]:
    yield found("office/template from a file.docx", _relation("file:///etc/passwd"))
    yield found("office/template from the net.docx", _relation("http://localhost:9/x.dotm"))
    yield found("office/relation out of the archive.docx", _relation("../../../../secret.txt", ""))
    table = ("<w:tbl><w:tr><w:tc>", "<w:p/></w:tc></w:tr></w:tbl>")
    yield found("office/tables 30 deep.docx", _body(_nested(*table, 30, _paragraph("x"))))
    yield found("office/tables 2,000 deep.docx", _body(_nested(*table, 2000, _paragraph("x"))))
    yield found("office/a cell as wide as 2^31.docx", _body(
        f'<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2147483647"/></w:tcPr>{_paragraph("x")}</w:tc></w:tr></w:tbl>'
    ))  # fmt: skip
    yield found("office/a list 10^9 deep.docx", _body(
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="1000000000"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>'
    ))  # fmt: skip
    yield found("office/300,000 paragraphs.docx", _body(_paragraph("x") * 300_000), slow=True)
    yield found("office/elements 100,000 deep.docx", _body(_nested("<w:x>", "</w:x>", 100_000, "")))
    yield found("office/a style made of itself.docx", document("docx", lambda own: own.update({"word/styles.xml":
        own["word/styles.xml"].replace(b'<w:basedOn w:val="Normal"/>', b'<w:basedOn w:val="Heading1"/>')})))  # fmt: skip
    yield refused("office/no list of types.docx", document("docx", lambda own: own.pop("[Content_Types].xml")), "damaged")
    yield found(
        "office/macros in it.docx", document("docx", lambda own: own.update({"word/vbaProject.bin": b"\xd0\xcf\x11\xe0" * 99}))
    )
    group = ("<p:grpSp><p:nvGrpSpPr/><p:grpSpPr/>", "</p:grpSp>")
    for depth in (30, 5000):
        yield found(f"office/groups {depth:,} deep.pptx", document("pptx", lambda own, depth=depth: own.update({  # type: ignore[misc]
            "ppt/slides/slide2.xml": own["ppt/slides/slide2.xml"].replace(
                b"</p:spTree>", _nested(*group, depth, "").encode() + b"</p:spTree>")})))  # fmt: skip
    yield found("office/a slide that is its own layout.pptx", document("pptx", lambda own: own.update({
        "ppt/slides/_rels/slide2.xml.rels": own["ppt/slides/_rels/slide2.xml.rels"].replace(
            b"../slideLayouts/slideLayout2.xml", b"../slides/slide2.xml")})))  # fmt: skip


def _sheet(rows: str, more: str = "") -> Callable[[Path], object]:
    def change(own: Parts) -> None:
        name = "xl/worksheets/sheet2.xml"
        own[name] = own[name].replace(b"</sheetData>", f"{rows}</sheetData>{more}".encode())

    return document("xlsx", change)


def _cell(row: int, column: str, text: str) -> str:
    return f'<row r="{row}"><c r="{column}{row}" t="inlineStr"><is><t>{text}</t></is></c></row>'


def _sheets() -> Iterator[Hostile]:
    yield found("sheet/one cell in the far corner.xlsx", _sheet(_cell(1_048_576, "XFD", "corner")), *ALL, "corner")
    yield found(
        "sheet/1,000 cells at the right.xlsx",
        _sheet("".join(_cell(n, "XFD", "corner") for n in range(10, 1010))),
        *ALL,
        "corner",
    )
    yield found("sheet/beyond the corner.xlsx", _sheet(_cell(4_000_000_000, "ZZZZZZ", "corner")))
    yield found("sheet/all cells merged.xlsx", _sheet(
        _cell(9, "A", "merged"), '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'))  # fmt: skip
    yield found("sheet/says it is full.xlsx", document("xlsx", lambda own: own.update({"xl/worksheets/sheet2.xml": re.sub(
        rb'<dimension ref="[^"]*"', b'<dimension ref="A1:XFD1048576"', own["xl/worksheets/sheet2.xml"])})))  # fmt: skip
    yield found("sheet/a text that is not there.xlsx", _sheet('<row r="9"><c r="A9" t="s"><v>999999999</v></c></row>'))
    yield found("sheet/a text of number -1.xlsx", _sheet('<row r="9"><c r="A9" t="s"><v>-1</v></c></row>'))
    yield found(
        "sheet/10^9 texts announced.xlsx",
        _shared(f"<si><t>{MIDDLE}</t></si>", "", ' count="1000000000" uniqueCount="1000000000"'),
    )
    rows = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(10, 20_010))
    yield refused(
        "sheet/one long text 20,000 times.xlsx", _shared(f"<si><t>{'x' * 30_000}</t></si>", rows), "too_large", "crashed"
    )


def _shared(texts: str, rows: str = "", attributes: str = "") -> Callable[[Path], object]:
    """A workbook whose texts stand in a part of their own, from which `rows` of the middle sheet take them."""
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

    def change(own: Parts) -> None:
        own["xl/sharedStrings.xml"] = f'<sst xmlns="{space}"{attributes}>{texts}</sst>'.encode()
        relation = f'<Relationship Id="rId99" Type="{_RELATION}/sharedStrings" Target="sharedStrings.xml"/></Relationships>'
        name = "xl/_rels/workbook.xml.rels"
        own[name] = own[name].replace(b"</Relationships>", relation.encode())
        own["[Content_Types].xml"] = own["[Content_Types].xml"].replace(
            b"</Types>", f'<Override PartName="/xl/sharedStrings.xml" ContentType="{_TEXTS}"/></Types>'.encode()
        )
        sheet = "xl/worksheets/sheet2.xml"
        own[sheet] = own[sheet].replace(b"</sheetData>", f"{rows}</sheetData>".encode())

    return document("xlsx", change)


_TEXTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"


def _page(body: str, head: str = "") -> Callable[[Path], object]:
    return lambda path: path.write_text(f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>", encoding="utf-8")


def _html() -> Iterator[Hostile]:
    yield found("html/200,000 divs deep.html", _page(_WORDS + "<div>" * 200_000))
    yield found("html/in 200,000 divs.html", _page("<div>" * 200_000 + _WORDS), slow=True)
    yield found("html/tables 3,000 deep.html", _page(_WORDS + "<table><tr><td>" * 3000 + "x"))
    yield found("html/lists 20,000 deep.html", _page("<ul><li>" * 20_000 + _WORDS))
    yield found("html/emphasis 50,000 deep.html", _page("<b>" * 50_000 + _WORDS))
    yield found("html/formatting without end.html", _page("<a><b><i><u>" * 2000 + "<p>x" * 200 + _WORDS))
    yield found("html/100,000 attributes.html", _page(f"<p {' '.join(f'a{n}=1' for n in range(100_000))}>{_WORDS}"))
    yield found("html/an attribute of 20 MB.html", _page(f'<p title="{"x" * (20 * MIB)}">{_WORDS}'), slow=True)
    yield found("html/200,000 anchors.html", _page("".join(f'<a name="x{n}"></a>' for n in range(200_000)) + _WORDS), slow=True)
    yield found("html/cells as wide as 999.html", _page(f"<table>{'<tr><td colspan=999>x<td>y' * 2000}</table>{_WORDS}"))
    yield found("html/scripts.html", _page(f"<script>document.write('{SECRET}')</script><style>{SECRET}</style>{_WORDS}"))
    yield found("html/frames and forms.html", _page(
        f'<iframe src="../secret.txt"></iframe><object data="../secret.txt"></object><input value="{SECRET}">{_WORDS}'
    ))  # fmt: skip
    yield found(
        "html/goes elsewhere.html",
        _page(_WORDS, '<meta http-equiv="refresh" content="0;url=file:///etc/passwd"><base href="//x">'),
    )
    yield found("html/comments without end.html", _page(_WORDS + "<!--" * 50_000))
    yield found("html/60,000 headings.html", _page("<h2>x" * 60_000 + _WORDS))
    fonts = "".join(f"<font color=a{number}>" for number in range(300))
    yield found("html/emphasis of every paragraph.html", _page(fonts + "<p>x" * 1000 + _WORDS))
    field = b"Content-Type: multipart/mixed; boundary=x" + b';"' * 500_000
    mail = b"From: a@example.org\r\nMessage-ID: <a>\r\nSubject: %s\r\n%s\r\n\r\n" % (_WORDS.encode(), field)
    yield found("mail/a million parameters.eml", lambda path: path.write_bytes(mail))
    digits = f"1\n00:00:01,000 --> 00:00:02,000\n{_WORDS} &#{'9' * 5000};\n"
    yield found("text/a character of 5,000 digits.srt", lambda path: path.write_text(digits, encoding="utf-8"))
    yield found("html/surrogates by number.html", _page(f"&#xD800;&#0;&#x110000;&#xFFFE;{_WORDS}"))
    yield found("html/entities.html", lambda path: path.write_text(f"<!DOCTYPE html [{LAUGHS}]><html><body>&l9;{_WORDS}"))
    yield found("html/an encoding nobody knows.html", _page(_WORDS, '<meta charset="x-nobody-knows">'))
    yield found("html/says UTF-16 and is not.html", _page(_WORDS, '<meta charset="utf-16">'))
    yield found("html/says UTF-7.html", _page(_WORDS + "+ADw-script+AD4-", '<meta charset="utf-7">'))
    yield found("html/says it is packed.html", _page(_WORDS, '<meta charset="zlib_codec">'))
    yield found("html/100,000 bytes of title.html", _page(_WORDS, f"<title>{'t' * 100_000}</title>"))
    yield Hostile("html/a picture that is a program.svg", lambda path: path.write_text(
        f'<?xml version="1.0"?><!DOCTYPE svg [{LAUGHS}]><svg xmlns="http://www.w3.org/2000/svg"><script>x()</script>&l9;</svg>'
    ))  # fmt: skip


def _chapters(change: Callable[[Parts], object]) -> Callable[[Path], object]:
    return document("epub", change)


def _replacing(name: str, old: str, new: str) -> Callable[[Path], object]:
    def change(own: Parts) -> None:
        assert old.encode() in own[name], own[name]
        own[name] = own[name].replace(old.encode(), new.encode())

    return document("epub", change)


def _epub() -> Iterator[Hostile]:
    yield refused(
        "epub/contents outside.epub", _replacing("META-INF/container.xml", "OPS/book.opf", "../../../secret.txt"), "damaged"
    )
    yield found(
        "epub/a chapter outside.epub",
        _replacing("OPS/book.opf", 'href="chapter2.xhtml"', 'href="../../../secret.txt"'),
        FIRST,
        LAST,
    )
    yield found(
        "epub/a chapter on the net.epub",
        _replacing("OPS/book.opf", 'href="chapter2.xhtml"', 'href="http://localhost:9/"'),
        FIRST,
        LAST,
    )
    yield found(
        "epub/one chapter 100,000 times.epub",
        _replacing("OPS/book.opf", "</spine>", '<itemref idref="c0"/>' * 100_000 + "</spine>"),
    )
    yield found("epub/200,000 divs deep.epub", _replacing("OPS/chapter2.xhtml", MIDDLE, MIDDLE + "<div>" * 200_000))
    yield found("epub/contents that contain themselves.epub", _replacing("OPS/nav.xhtml", "<ol>", "<ol><li><ol>" * 2000))


def _ascii(text: str, encoding: str = "utf-8") -> Callable[[Path], object]:
    return lambda path: path.write_bytes(text.encode(encoding))


def _text() -> Iterator[Hostile]:
    words = "\n\n".join(ALL)
    yield refused("text/0 bytes.txt", lambda path: path.write_bytes(b""), "empty")
    yield refused("text/0 bytes.pdf", lambda path: path.write_bytes(b""), "empty")
    yield refused("text/nothing but blanks.txt", _ascii(" \n\t" * 1000), "no_text")
    yield refused("text/NULs alone.txt", lambda path: path.write_bytes(bytes(10_000)), "not_what_it_says")
    yield found("text/one line of 8 MB.txt", _ascii(f"{words}\n\n" + "word " * (8 * MIB // 5)), slow=True)
    yield found("text/a word of 5 MB.txt", _ascii(f"{words}\n\n" + "x" * (5 * MIB)))
    yield refused("text/100 MB of text.txt", _ascii("word " * (20 * MIB)), "too_large", slow=True)
    yield found("text/10^6 empty lines.txt", _ascii(f"{words}\n" + "\n" * 1_000_000))
    yield found("text/blanks after a line.txt", _ascii(f"{words}\n" + " " * 3_000_000 + "x"))
    yield found("text/a letter with 10^6 marks.txt", _ascii(f"{words}\n\na" + "\u0301\u0323" * 500_000))
    yield found("text/turns around.txt", _ascii("\u202e" + words.replace("\n", "\u202d\n\u2066")))
    yield found("text/two encodings.txt", lambda path: path.write_bytes(words.encode() + b"\n\xff\xfe\xfd\x80" * 1000))
    yield found("text/UTF-32.txt", _ascii("\ufeff" + words, "utf-32-le"))
    yield found("text/half a character.txt", lambda path: path.write_bytes(words.encode() + b"\xe4\xb8"))
    yield found("text/comments that never end.html", _ascii(f"{'<!---->' * 60}{words}"))
    yield found("text/declarations that never end.html", _ascii(f"{'<?xml ?>' * 60}{words}"))
    yield found("text/10^6 columns.csv", _ascii(",".join(ALL) + "\n" + "x," * 1_000_000))
    yield found("text/a quote without end.csv", _ascii(",".join(ALL) + '\n"' + "x\n" * 100_000))
    yield found("text/brackets.md", _ascii(f"# {'[' * 100_000}\n\n{words}"))
    yield found("text/stars.md", _ascii(f"# {'*_`' * 30_000}\n\n{words}"))
    yield found("text/formulas.csv", _ascii(f"=cmd|'/C calc'!A0,{','.join(ALL)}\n@SUM(1),+1,-1\n"))


def files() -> Iterator[Hostile]:
    yield from _xml_bombs()
    yield from _word()
    yield from _sheets()
    yield from _html()
    yield from _epub()
    yield from _text()


assert documents.PAGE
