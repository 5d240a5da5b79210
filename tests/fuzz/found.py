"""What the fuzzer found, cut down to what shows it; each is tried in every run of the tests."""

from __future__ import annotations

_ODS = b"""<o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0">
<o:body><o:spreadsheet><table:table><table:table-row><table:table-cell>%s"""

_OPF = (
    b"<package><metadata><title>a&#xd801;b</title></metadata><manifest><item id='c' href='c.xhtml'/></manifest>"
    b"<spine><itemref idref='c'/></spine>"
)

FOUND: tuple[tuple[str, bytes], ...] = (
    # An encoded word whose Base64 is of an impossible length: the message was lost for its subject.
    ("mail", b"From: a@example.org\r\nSubject: =?utf-8?B?QsNC3?=\r\n\r\nText\r\n"),
    (
        "mhtml",
        b"From: a@example.org\r\nSubject: =?utf-8?B?QsNC3?=\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x--\r\n",
    ),
    # An encoding whose name has a zero in it.
    ("mail", b"From: a\x85@example.org\r\nTo: b\r\nContent-Type: text/plain; charset=w\x00in\r\n\r\nText\x9f\r\n"),
    ("mail", b"From: a\r\nTo: b\r\nContent-Disposition: attachment; filename*=utf\x00-6''a%20b\r\n\r\nText\r\n"),
    # Half a character as a reference, in XML that must be mended: reading the name or the text then failed.
    ("ods", _ODS % b"<&#xd800; table:x='3'><text:p>1</text:p>"),
    ("ods", _ODS % b"<text:p>1&#55296;2&#xDFFF;\xed\xa0\x80"),
    ("epub", _OPF),
)
