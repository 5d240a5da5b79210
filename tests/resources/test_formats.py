"""Text from the formats beside PDF and Microsoft's: OpenDocument, RTF, messages, saved pages, subtitles, tables as text."""

from __future__ import annotations

import random
import struct
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from resources.errors import ContentError
from resources.extraction import CARRIES_TEXT, Extraction, Extractor, clean, detect, media_type
from resources.viewing import Viewer
from tests.support import documents, old_office, open_documents

RUSSIAN = "Миротворческие операции проводятся с согласия сторон."
ARABIC = "تُجرى عمليات حفظ السلام بموافقة الأطراف"
CHINESE = "维持和平行动在各方同意的情况下进行，保持公正。"


@pytest.fixture(scope="module")
def extractor() -> Iterator[Extractor]:
    with Extractor() as extractor:
        yield extractor


def rows(extraction: Extraction) -> list[tuple[int | None, str | None, str]]:
    return [(passage.page, passage.label, passage.text) for passage in extraction.passages]


def escaped(text: str) -> str:
    """As Word writes it in RTF: what is no ASCII by number, with a question mark for old programs."""
    units = struct.unpack(f"<{len(text.encode('utf-16-le')) // 2}h", text.encode("utf-16-le"))
    return "".join(chr(unit) if 0 <= unit < 128 else rf"\u{unit}?" for unit in units)


SAMPLES: dict[str, tuple[str, Callable[[Path], Path]]] = {
    "odt": (detect.ODT, lambda path: open_documents.open_text(path, [("", "sample text")])),
    "ods": (detect.ODS, lambda path: open_documents.open_sheets(path, {"S": [["sample text"]]})),
    "odp": (detect.ODP, lambda path: open_documents.open_slides(path, [("sample text", "", "")])),
    "rtf": (detect.RTF, lambda path: open_documents.rich_text(path, r"\pard sample text\par")),
    "mht": (detect.MHTML, lambda path: open_documents.saved_page(path, "<html><body><p>sample text")),
    "srt": (detect.SRT, lambda path: open_documents.subtitles(path, [("00:00:01", "sample text")])),
    "vtt": (detect.VTT, lambda path: open_documents.subtitles(path, [("00:00:01", "sample text")])),
}


@pytest.mark.parametrize("suffix", SAMPLES)
@pytest.mark.parametrize("name", ["", "object", "wrong.pdf"])
def test_the_content_says_what_it_is(extractor: Extractor, tmp_path: Path, suffix: str, name: str) -> None:
    expected, make = SAMPLES[suffix]
    path = make(tmp_path / f"file.{suffix}")
    if name:
        path = path.rename(tmp_path / name)
    extraction = extractor.extract(path)
    assert media_type(path) == extraction.media_type == expected
    assert expected in CARRIES_TEXT
    assert [passage.text for passage in extraction.passages] == ["sample text"]
    assert extraction.misnamed == (name == "wrong.pdf")


@pytest.mark.parametrize("suffix", SAMPLES)
def test_it_is_shown_with_an_anchor_at_each_passage(tmp_path: Path, suffix: str) -> None:
    expected, make = SAMPLES[suffix]
    with Viewer() as viewer:
        page = viewer.html(make(tmp_path / f"a.{suffix}").rename(tmp_path / "object"), expected)
    assert '<a name="p1">' in page and "sample text" in page


def test_open_text(extractor: Extractor, tmp_path: Path) -> None:
    sections = [("", "Before."), ("Purpose", f"One.\n{ARABIC}"), ("目的", CHINESE)]
    path = open_documents.open_text(tmp_path / "a.odt", sections, title="The title", language="fr-FR", header="Ref. 2019.08")
    extraction = extractor.extract(path)
    assert rows(extraction) == [
        (None, None, "Before."),
        (None, "Purpose", f"Purpose\nOne.\n{ARABIC}"),
        (None, "目的", f"目的\n{CHINESE}"),
        (None, None, "Ref. 2019.08"),
    ]
    assert (extraction.title, extraction.language, extraction.properties["author"]) == ("The title", "fr", "Author")


def test_what_stands_in_an_open_text(extractor: Extractor, tmp_path: Path) -> None:
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region>"
        "</text:tracked-changes>"
        '<text:p>Two<text:s text:c="2"/>spaces<text:line-break/>and a <text:a xlink:href="https://example.org/">link</text:a>'
        "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>below</text:p></text:note-body></text:note>"
        " on.</text:p>"
        "<text:list><text:list-item><text:p>a</text:p><text:list><text:list-item><text:p>b</text:p></text:list-item></text:list>"
        "</text:list-item></text:list>"
        '<table:table table:name="T"><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>H</text:p>'
        '</table:table-cell><table:covered-table-cell/></table:table-row><table:table-row table:number-rows-repeated="2">'
        '<table:table-cell table:number-columns-repeated="2"><text:p>x</text:p></table:table-cell></table:table-row>'
        "</table:table>"
    )
    path = open_documents.open_document(tmp_path / "a.odt", "text", body)
    assert rows(extractor.extract(path)) == [
        (None, None, "Two spaces\nand a link1 below on.\na\nb\nH\nx\tx\nx\tx"),
    ]


def test_open_slides_and_sheets(extractor: Extractor, tmp_path: Path) -> None:
    pages = [("One", "Body", "Say this."), ("", "", ""), ("Three", "", "ملاحظات")]
    extraction = extractor.extract(open_documents.open_slides(tmp_path / "a.odp", pages))
    assert rows(extraction) == [(1, None, "One\nBody\nSay this."), (3, None, "Three\nملاحظات")]
    assert extraction.pages == 3
    tables = {"First": [["Name", "Count"], ["Ada", "3"]], "Лист": [["Привет"]], "Empty": []}
    extraction = extractor.extract(open_documents.open_sheets(tmp_path / "a.ods", tables))
    assert rows(extraction) == [(None, "First", "Name\tCount\nAda\t3"), (None, "Лист", "Привет")]


def test_a_locked_open_document(extractor: Extractor, tmp_path: Path) -> None:
    with pytest.raises(ContentError) as caught:
        extractor.extract(open_documents.open_document(tmp_path / "a.odt", "text", "", locked=True))
    assert caught.value.code == "encrypted"


def test_rich_text(extractor: Extractor, tmp_path: Path) -> None:
    body = (
        r"{\header\pard Ref. 2019.08\par}\pard Before {\b any} heading\'85\par"
        "\n"
        r"\pard\s1\outlinelevel0 Purpose\par\pard One {\v hidden}{\*\bkmkstart x}line\line two\par "
        rf"{escaped(ARABIC)}\par{{\f1 \'cf\'f0\'e8\'e2\'e5\'f2}} {{\f3 \'d6\'d0\'b9\'fa}} {escaped('𝔘')}\par"
        r"{\field{\*\fldinst HYPERLINK https://example.org/}{\fldrslt a link}}{\*\footnote below}, on.\par"
        r"\pard\s2 Table\par\trowd\cellx1\cellx2\pard\intbl Name\cell Rank\cell\row"
        r"\trowd\pard\intbl\cell Major\par of horse\cell\row\pard After\par"
    )
    extraction = extractor.extract(open_documents.rich_text(tmp_path / "a.rtf", body, title="The title"))
    assert rows(extraction) == [
        (None, None, "Before any heading…"),
        (None, "Purpose", f"Purpose\nOne line\ntwo\n{ARABIC}\nПривет 中国 𝔘\na link below, on."),
        (None, "Table", "Table\nName\tRank\nMajor\nof horse\nAfter"),
        (None, None, "Ref. 2019.08"),
    ]
    assert (extraction.title, extraction.properties) == ("The title", {"author": "Author"})


@pytest.mark.parametrize(("text", "page"), [(RUSSIAN, 1251), (ARABIC, 1256), ("déjà vu – œuf", 1252), (CHINESE, 936)])
def test_rich_text_in_the_page_that_it_names(extractor: Extractor, tmp_path: Path, text: str, page: int) -> None:
    codes = "".join(
        rf"\'{byte:02x}" if byte > 127 else chr(byte) for byte in text.encode("gb18030" if page == 936 else f"cp{page}")
    )
    path = tmp_path / "a.rtf"
    path.write_text(rf"{{\rtf1\ansi\ansicpg{page} {codes}\par}}", encoding="ascii")
    assert rows(extractor.extract(path)) == [(None, None, text)]


def test_rich_text_that_jumps(extractor: Extractor, tmp_path: Path) -> None:
    path = tmp_path / "a.rtf"
    path.write_bytes(rb"{\rtf1 before{\pict\bin13 }}}}{{{\\\\\\}after{\bin9999999999 x}" + b"}" * 50 + b"beyond")
    assert [passage.text for passage in extractor.extract(path).passages] == ["beforeafter"]
    path.write_bytes(rb"{\rtf1 " + b"{" * 200_000 + b"deep")
    with pytest.raises(ContentError) as caught:
        extractor.extract(path)
    assert caught.value.code == "damaged"


def test_a_message(extractor: Extractor, tmp_path: Path) -> None:
    inner = open_documents.message(tmp_path / "inner.eml", "Earlier", "What was said before.").read_bytes()
    path = open_documents.message(
        tmp_path / "a.eml",
        "Колонна",
        f"First line\n\n{RUSSIAN}",
        charset="windows-1251",
        page="<p>the same again</p>",
        attached=[("route.pdf", b"%PDF-"), ("map.png", b"x")],
        inner=inner,
    )
    extraction = extractor.extract(path)
    assert extraction.media_type == detect.EML
    head = "From: Ada Example <ada@example.org>\nTo: all@example.org\nDate: Fri, 2 Aug 2019 12:00:00 +0200"
    assert rows(extraction) == [
        (None, "Колонна", f"Колонна\n{head}\nFirst line\n{RUSSIAN}\nroute.pdf\nmap.png"),
        (None, "Earlier", f"Earlier\n{head}\nWhat was said before."),
    ]
    assert extraction.attachments == ("route.pdf", "map.png")
    assert (extraction.title, extraction.properties["created"]) == ("Колонна", "2019-08-02")


def test_a_message_that_is_only_a_page(extractor: Extractor, tmp_path: Path) -> None:
    path = tmp_path / "object"
    path.write_bytes(
        b"Message-ID: <x@example.org>\r\nSubject: caf\xe9\r\nContent-Type: text/html\r\n\r\n"
        b"<html><body><script>no()</script><h2>Heading</h2><p>Body"
    )
    assert rows(extractor.extract(path)) == [(None, "Heading", "café\nHeading\nBody")]


def test_a_message_with_a_broken_subject(extractor: Extractor, tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    path.write_bytes(
        b"Message-ID: <x@y>\nSubject: =?utf-8?B?A?=\nDate: never\nContent-Type: text/plain; charset=nope\n"
        b"Content-Transfer-Encoding: base64\n\nBody, in no base64"
    )
    (_, _, text), *_ = rows(extractor.extract(path))
    assert text.startswith("=?utf-8?B?A?=\nDate: never")


@pytest.mark.parametrize("suffix", SAMPLES)
def test_damage_anywhere(extractor: Extractor, tmp_path: Path, suffix: str) -> None:
    path = SAMPLES[suffix][1](tmp_path / f"a.{suffix}")
    content = path.read_bytes()
    chance = random.Random(suffix)
    for _ in range(12):
        damaged = bytearray(content)
        for _ in range(chance.choice((1, 5, 50))):
            place = chance.randrange(len(damaged))
            damaged[place : place + chance.choice((0, 1, 20))] = chance.randbytes(chance.choice((0, 1, 20)))
        path.write_bytes(damaged)
        try:
            extraction = extractor.extract(path)
        except ContentError as error:
            assert error.code in ("damaged", "encrypted", "unsupported", "not_what_it_says", "too_large")
        else:
            assert all(passage.text == clean.clean(passage.text) for passage in extraction.passages)


def test_a_memorandum_is_no_message(tmp_path: Path) -> None:
    path = documents.plain(tmp_path / "a.txt", "To: All\nFrom: The commander\nSubject: Water\n\nBoil it.\n")
    assert media_type(path) == detect.TEXT
    path = documents.plain(tmp_path / "a.md", "Title: x\nAuthor: y\n\n# Heading\n")
    assert media_type(path) == detect.MARKDOWN


def test_a_saved_page(extractor: Extractor, tmp_path: Path) -> None:
    page = '<html lang="ru"><head><title>Вода</title></head><body><h1>Вода</h1><p>Кипятите её.<img src="cid:x">'
    extraction = extractor.extract(open_documents.saved_page(tmp_path / "a.mht", page, charset="windows-1251"))
    assert rows(extraction) == [(None, "Вода", "Вода\nКипятите её.")]
    assert (extraction.title, extraction.language) == ("Вода", "ru")


def test_subtitles_say_when(extractor: Extractor, tmp_path: Path) -> None:
    cues = [
        ("00:00:01", "<i>Stop</i> before\nthe bridge,"),
        ("00:00:04", "and wait."),
        ("00:00:05", "and wait."),
        ("00:00:45", "<v Ada>Radio &amp; map."),
        ("01:02:03", "{\\an8}The end."),
    ]
    expected = [
        (None, "00:00:01", "Stop before the bridge,\nand wait."),
        (None, "00:00:45", "Radio & map."),
        (None, "01:02:03", "The end."),
    ]
    for name in ("a.srt", "a.vtt"):
        extraction = extractor.extract(open_documents.subtitles(tmp_path / name, cues))
        assert rows(extraction) == expected
    assert extraction.language == "en"


def test_a_table_as_text(extractor: Extractor, tmp_path: Path) -> None:
    text = 'Имя;Примечание\nАда;"две\nстроки; и ""слово"""\n'
    path = documents.plain(tmp_path / "a.csv", text, "cp1251")
    assert rows(extractor.extract(path)) == [(None, None, 'Имя\tПримечание\nАда\tдве строки; и "слово"')]
    no_table = documents.plain(tmp_path / "b.csv", "Just words.\n\nAnd more.")
    assert rows(extractor.extract(no_table)) == [(None, None, "Just words.\nAnd more.")]
    endless = documents.plain(tmp_path / "c.csv", "a,b\n" + '"' + "x" * 300_000)
    assert sum(len(text) for _, _, text in rows(extractor.extract(endless))) > 300_000


def test_old_names_for_what_programs_wrote(extractor: Extractor, tmp_path: Path) -> None:
    path = open_documents.rich_text(tmp_path / "a.doc", r"\pard text\par")
    assert not extractor.extract(path).misnamed
    page = documents.web_page(tmp_path / "a.xls", "<table><tr><td>1")
    assert not extractor.extract(page).misnamed
    sheet = old_office.xls(tmp_path / "b.txt", {"S": [["x"]]})
    assert extractor.extract(sheet).misnamed
