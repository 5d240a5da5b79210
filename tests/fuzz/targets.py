"""What is fuzzed: each parser of ours, given any bytes, ends with a result that holds together or with a ContentError.

Of formats that are archives the bytes are the part that is parsed, and the archive is put around them: otherwise nearly all
that a fuzzer tries would end at a check sum. `archive` is for the archive itself.
"""

from __future__ import annotations

import contextlib
import io
import json
import random
import re
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

from resources.errors import ContentError
from resources.extraction import child, detect
from resources.extraction.archive import Archive
from resources.extraction.blocks import passages, to_html
from resources.extraction.clean import clean, clean_characters
from resources.extraction.compound import root_names
from resources.extraction.encoding import decode
from tests.fuzz.beginnings import ARCHIVES
from tests.fuzz.edited import EDITED
from tests.fuzz.own import OWN
from tests.fuzz.sent import SENT, members
from tests.fuzz.shown import SHOWN
from tests.fuzz.target import Target, each

_TEXT = "Первый абзац. 第一段。 الفقرة الأولى. Fourth paragraph, with café and ﬁve."
_BODY = f"<h1 id='a'>Leave</h1><p>{_TEXT} <a href='#a'>up</a></p><table><tr><td colspan=2>1<td>2</table><ul><li>x<li>y</ul>"
_MAIL = (
    b"From: a@example.org\r\nTo: b@example.org\r\nSubject: =?utf-8?B?0J/RgNC40LrQsNC3?=\r\nMIME-Version: 1.0\r\n"
    b"Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=windows-1251\r\n"
    b"Content-Transfer-Encoding: quoted-printable\r\n\r\n=CF=F0=E8=EA=E0=E7\r\n--x\r\nContent-Type: text/html\r\n"
    b"Content-Disposition: attachment; filename*=utf-8''a%20b.html\r\n\r\n<p>Page</p>\r\n--x--\r\n"
)
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_SLIDES = "http://schemas.openxmlformats.org/presentationml/2006/main"
_OPEN = "urn:oasis:names:tc:opendocument:xmlns"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


_IMAGE = re.compile('<img src="part:[A-Za-z0-9%._~-]+(?:[?][0-9]+x[0-9]+)?"(?: width="[1-9][0-9]*" height="[1-9][0-9]*")?>')


def _in(*modules: str) -> tuple[str, ...]:
    return tuple(f"resources.extraction.{module}" for module in modules)


def _parser(media_type: str, around: Callable[[bytes], bytes] = bytes) -> Callable[[bytes, Path], None]:
    def run(data: bytes, file: Path) -> None:
        file.write_bytes(around(data))
        with contextlib.suppress(ContentError):
            parsed = child.parse(file, media_type)
            found, page = passages(parsed.sections), to_html(parsed)
            json.dumps([found, parsed.title, parsed.properties, parsed.attachments], ensure_ascii=False).encode()
            page.encode()
            assert page.count("<img ") == len(_IMAGE.findall(page)) <= 5000, "a picture that could be anything"
            json.dumps(child.sizes(file, parsed.unsized), ensure_ascii=False)
            assert page.count('<a name="p') - page.count('<a name="page-') == len(found), "a passage without its anchor"
            for passage in found:
                assert clean(passage["text"]) == passage["text"], "a passage that is not clean"

    return run


def _in_archive(name: str, others: Mapping[str, str | bytes]) -> Callable[[bytes], bytes]:
    def around(data: bytes) -> bytes:
        held = io.BytesIO()
        with zipfile.ZipFile(held, "w") as archive:
            for other, content in others.items():
                archive.writestr(other, content)
            archive.writestr(name, data)
        return held.getvalue()

    return around


def _archive(data: bytes, file: Path) -> None:
    file.write_bytes(data)
    with contextlib.suppress(ContentError), Archive(file) as archive:
        for name in archive.names()[:50]:
            with contextlib.suppress(ContentError):
                archive.read(name)


def _clean(data: bytes, _: Path) -> None:
    text = data.decode("utf-8", "replace")
    once = clean(text)
    assert clean(once) == once, "cleaned twice, it is something else"
    other, origins = clean_characters(list(text))
    assert other == once, "by characters it is something else"
    assert len(origins) == len(other) and all(0 <= origin < len(text) for origin in origins)


def _encoding(data: bytes, _: Path) -> None:
    clean(decode(data)).encode()


def _detect(data: bytes, file: Path) -> None:
    file.write_bytes(data)
    detect.misnamed(file, detect.media_type(file))


def _compound(data: bytes, file: Path) -> None:
    file.write_bytes(data)
    assert len(root_names(file)) < 100_000


def _relations(kind: str, target: str) -> str:
    return (
        f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_OFFICE}/{kind}" Target="{target}"/></Relationships>'
    )


def _types(part: str, kind: str) -> str:
    return (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
        f'ContentType="application/xml"/><Override PartName="/{part}" '
        f'ContentType="application/vnd.openxmlformats-officedocument.{kind}.main+xml"/></Types>'
    )


def _docx(data: bytes) -> bytes:
    others = {
        "[Content_Types].xml": _types("word/document.xml", "wordprocessingml.document"),
        "_rels/.rels": _relations("officeDocument", "word/document.xml"),
    }
    return _in_archive("word/document.xml", others)(data)


def _xlsx(data: bytes) -> bytes:
    others = {
        "[Content_Types].xml": _types("xl/workbook.xml", "spreadsheetml.sheet"),
        "_rels/.rels": _relations("officeDocument", "xl/workbook.xml"),
        "xl/_rels/workbook.xml.rels": _relations("worksheet", "worksheets/sheet1.xml"),
        "xl/workbook.xml": f'<workbook xmlns="{_SHEET}" xmlns:r="{_OFFICE}"><sheets>'
        '<sheet name="Rates" sheetId="1" r:id="rId1"/></sheets></workbook>',
    }
    return _in_archive("xl/worksheets/sheet1.xml", others)(data)


def _pptx(data: bytes) -> bytes:
    others = {
        "[Content_Types].xml": _types("ppt/presentation.xml", "presentationml.presentation"),
        "_rels/.rels": _relations("officeDocument", "ppt/presentation.xml"),
        "ppt/_rels/presentation.xml.rels": _relations("slide", "slides/slide1.xml"),
        "ppt/presentation.xml": f'<p:presentation xmlns:p="{_SLIDES}" xmlns:r="{_OFFICE}"><p:sldIdLst>'
        '<p:sldId id="256" r:id="rId1"/></p:sldIdLst></p:presentation>',
    }
    return _in_archive("ppt/slides/slide1.xml", others)(data)


def _epub(name: str) -> Callable[[bytes], bytes]:
    others = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": '<container><rootfiles><rootfile full-path="p.opf"/></rootfiles></container>',
        "p.opf": _PACKAGE_OF_A_BOOK,
        "c.xhtml": f"<html><body>{_BODY}</body></html>",
        "nav.xhtml": "<html><body><nav><a href='c.xhtml'>One</a></nav></body></html>",
    }
    return _in_archive(name, {key: value for key, value in others.items() if key != name})


def _contents(data: bytes) -> bytes:
    """A book whose contents are `data`, in both ways of writing them."""
    package = _PACKAGE_OF_A_BOOK.replace(
        "</manifest>", '<item id="o" href="o.ncx" media-type="application/x-dtbncx+xml"/></manifest>'
    )
    others = {
        "META-INF/container.xml": '<container><rootfiles><rootfile full-path="p.opf"/></rootfiles></container>',
        "META-INF/encryption.xml": data.decode("latin-1") if b"Encrypted" in data else "<encryption/>",
        "p.opf": package,
        "c.xhtml": "<p>One",
        "o.ncx": data.decode("utf-8", "replace"),
    }
    return _in_archive("nav.xhtml", others)(data)


_NAVIGATION = b"<html><body><nav><ol><li><a href='c.xhtml#x'>One</a></ol></nav></body></html>"
_OLD_NAVIGATION = (
    b"<ncx><navMap><navPoint><navLabel><text>One</text></navLabel><content src='./c.xhtml?a'/></navPoint></navMap>"
    b"<EncryptedData><EncryptionMethod Algorithm='http://ns.adobe.com/pdf/enc#RC'/></EncryptedData></ncx>"
)
_PACKAGE_OF_A_BOOK = (
    '<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>T</dc:title>'
    '<dc:language>fr</dc:language></metadata><manifest><item id="c" href="c.xhtml" media-type="application/xhtml+xml"/>'
    '<item id="n" href="nav.xhtml" properties="nav"/></manifest><spine><itemref idref="c"/></spine></package>'
)


def _open_document(body: str) -> bytes:
    return (
        f'<office:document-content xmlns:office="{_OPEN}:office:1.0" xmlns:text="{_OPEN}:text:1.0" '
        f'xmlns:table="{_OPEN}:table:1.0" xmlns:draw="{_OPEN}:drawing:1.0" xmlns:style="{_OPEN}:style:1.0"><office:body>{body}'
        "</office:body></office:document-content>"
    ).encode()


def _of_open_document(data: bytes) -> bytes:
    """What it says, how it looks and what is said about it: the same bytes for all of them."""
    return _in_archive("content.xml", {"mimetype": detect.ODT, "styles.xml": data, "meta.xml": data})(data)


def _pdf() -> bytes:
    content = b"BT /F1 12 Tf 72 720 Td (Leave of absence) Tj ET"
    return (
        b"%%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/Outlines 6 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n"
        b"4 0 obj<</Length %d>>stream\n%s\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
        b"6 0 obj<</First 7 0 R/Last 7 0 R/Count 1>>endobj\n7 0 obj<</Title(One)/Parent 6 0 R/Dest[3 0 R/Fit]>>endobj\n"
        b"trailer<</Root 1 0 R/Info<</Title(Leave)/CreationDate(D:20240102)>>>>\n%%%%EOF\n" % (len(content), content)
    )


def _ole() -> bytes:
    header = bytearray(512)
    header[:8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    header[30:32], header[48:52], header[76:80] = b"\x09\0", b"\x01\0\0\0", b"\0\0\0\0"
    table = (b"\xfd\xff\xff\xff\xfe\xff\xff\xff" + b"\xff" * 504)[:512]
    entries = bytearray(512)
    for number, name in enumerate(("Root Entry", "WordDocument")):
        encoded = name.encode("utf-16-le")
        entries[number * 128 : number * 128 + len(encoded)] = encoded
        entries[number * 128 + 64] = len(encoded) + 2
        entries[number * 128 + 68 : number * 128 + 80] = b"\xff" * 8 + (b"\1\0\0\0" if number == 0 else b"\xff" * 4)
    return bytes(header) + table + bytes(entries)


_RTF = (
    rb"{\rtf1\ansi\ansicpg1251\deff0{\fonttbl{\f0\fcharset204 Arial;}}{\info{\title Leave}{\author A}}{\stylesheet{\s1 "
    rb"heading 1;}}\pard\s1\outlinelevel0 Leave\par\pard\u1055?\'f0\'e8 \b bold\b0\line next\par\trowd\cellx9\cellx99 a\cell "
    rb'b\cell\row{\field{\*\fldinst HYPERLINK "https://example.org"}{\fldrslt link}}{\footnote note}{\pict 00ff}\par}'
)
_SRT = b"1\r\n00:00:01,000 --> 00:00:02,500\r\n<i>Welcome</i>\r\n\r\n2\n00:01:00,0 --> 00:01:02\nto the course\n"
_VTT = b"WEBVTT\n\nNOTE no\n\nid\n00:01.000 --> 00:02.000 line:0\n<v Ann>Welcome &amp; hello\n"

TARGETS: dict[str, Target] = {
    "rtf": Target(_parser(detect.RTF), (_RTF,), _in("rtf", "blocks", "clean")),
    "html": Target(
        _parser(detect.HTML),
        (f"<html lang=ar><title>T</title><meta name=author content=A><body>{_BODY}<pre>a  b</pre></body>".encode(),),
        _in("html", "bounded_html", "blocks", "clean"),
    ),
    "epub": Target(
        _parser(detect.EPUB, _epub("p.opf")), (_PACKAGE_OF_A_BOOK.encode(),), _in("epub", "xml", "html", "bounded_html")
    ),
    "contents": Target(_parser(detect.EPUB, _contents), (_NAVIGATION, _OLD_NAVIGATION), _in("epub", "xml")),
    "odf": Target(
        each(*(_parser(kind, _of_open_document) for kind in (detect.ODT, detect.ODS, detect.ODP))),
        (
            _open_document(
                "<office:text><text:h text:outline-level='1'>Leave</text:h><text:p>One<text:s text:c='3'/>two<text:line-break/>"
                "<text:note><text:note-body><text:p>n</text:p></text:note-body></text:note></text:p><text:list><text:list-item>"
                "<text:p>i</text:p></text:list-item></text:list></office:text>"
            ),
            _open_document(
                "<office:spreadsheet><table:table table:name='A'><table:table-row table:number-rows-repeated='2'>"
                "<table:table-cell table:number-columns-repeated='3'><text:p>1</text:p></table:table-cell></table:table-row>"
                "</table:table></office:spreadsheet>"
            ),
            _open_document(
                "<office:presentation><draw:page><draw:frame><draw:text-box><text:p>S</text:p></draw:text-box></draw:frame>"
                "<notes><text:p>N</text:p></notes></draw:page></office:presentation><style:header><text:p>H</text:p></style:header>"
                "<title>T</title><language>fr</language><creator>A</creator>"
            ),
        ),
        _in("open_document", "xml"),
    ),
    "docx": Target(
        _parser(detect.DOCX, _docx),
        (
            f'<w:document xmlns:w="{_WORD}"><w:body><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Leave</w:t></w:r>'
            "</w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>".encode(),
        ),
        _in("office", "bounded_xml"),
    ),
    "xlsx": Target(
        _parser(detect.XLSX, _xlsx),
        (
            f'<worksheet xmlns="{_SHEET}"><dimension ref="A1:B2"/><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" '
            't="inlineStr"><is><t>rate</t></is></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>'
            "</worksheet>".encode(),
        ),
        _in("office", "bounded_xml"),
    ),
    "pptx": Target(
        _parser(detect.PPTX, _pptx),
        (
            f'<p:sld xmlns:p="{_SLIDES}" xmlns:a="{_DRAWING}"><p:cSld><p:spTree><p:sp><p:txBody><a:p><a:r><a:t>A</a:t></a:r>'
            "</a:p></p:txBody></p:sp></p:spTree></p:cSld></p:sld>".encode(),
        ),
        _in("office", "bounded_xml"),
    ),
    "mail": Target(_parser(detect.EML), (_MAIL,), _in("mail", "html", "encoding")),
    "mhtml": Target(
        _parser(detect.MHTML),
        (_MAIL.replace(b"mixed", b"related").replace(b"plain", b"html"),),
        _in("mail", "html", "encoding"),
    ),
    "subtitles": Target(_parser(detect.SRT), (_SRT, _VTT), _in("subtitles", "encoding")),
    "plain": Target(
        each(_parser(detect.CSV), _parser(detect.MARKDOWN)),
        (
            'a;b\n"x;y";Привет\n1;2'.encode("cp1251"),
            b"a,b\r\n1,2\r\n",
            f"---\nx: y\n---\n# {_TEXT}\n\n```\ncode\n```\nTitle\n=====\n".encode(),
        ),
        _in("plain", "encoding"),
    ),
    "encoding": Target(
        each(_encoding, _clean),
        (
            *(_TEXT.encode(name) for name in ("utf-8", "utf-16", "gb18030")),
            "Привет, мир".encode("koi8-r"),
            "مرحبا".encode("cp1256"),
            "a\u0301\u0323 \u1100\u1161\r\n\u2028".encode(),
        ),
        _in("encoding", "clean"),
    ),
    "detect": Target(
        each(_detect, _compound),
        (_RTF, _MAIL, _SRT, _VTT, _pdf(), _ole(), b"PK\3\4", b"<!--x--><html>", _TEXT.encode("utf-16")),
        _in("detect", "compound"),
    ),
    "archive": Target(
        each(_archive, members),
        (_docx(b"<w/>"), _epub("p.opf")(b"<p/>"), _docx(b"<w/>")[:300], _MAIL, *ARCHIVES),
        (*_in("archive", "container", "mail"), "zipfile"),
    ),
    "pdf": Target(_parser(detect.PDF), (_pdf(),), _in("pdf", "pdf_parts", "pdf_page", "pdf_mending")),
    **SENT,
    **EDITED,
    **SHOWN,
    **OWN,
}


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Some bytes changed, cut out, doubled or put elsewhere: what can be tried without a fuzzer. It is not led by coverage."""
    made = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        start = chance.randrange(len(made) + 1)
        end = min(len(made), start + chance.choice((1, 1, 2, 4, 16, 64)))
        piece = bytes(made[start:end])
        made[start:end] = chance.choice(
            (b"", piece * 2, piece[::-1], bytes([chance.randrange(256)]), chance.choice(_ODD), made[: chance.randrange(64)])
        )
    return bytes(made)


_ODD = (
    b"\0",
    b"\xff\xff\xff\xff",
    b"99999999999",
    b"-1",
    b"<",
    b">",
    b"{",
    b"}",
    b"\\",
    b'"',
    b"&#xd800;",
    b"\xed\xa0\x80",
    b"\r",
)
