"""Text from real files of every type; and what hostile, broken and misnamed ones do: nothing but a clear error."""

from __future__ import annotations

import random
import unicodedata
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from resources.children.processes import MIB, Limits
from resources.errors import ContentError
from resources.extraction import CARRIES_TEXT, Extraction, Extractor, _extraction, clean, detect, language, media_type
from resources.extraction.blocks import CHUNK
from resources.extraction.encoding import guess
from resources.extraction.language import declared, is_foreign
from resources.extraction.language import detect as detect_language
from resources.extraction.plain import heading
from resources.sentences import Sentence
from tests.support import documents, old_office
from tests.support.texts import SENTENCES

RUSSIAN = "Миротворческие операции проводятся с согласия сторон, беспристрастно и без применения силы, кроме самообороны."
ARABIC = "تُجرى عمليات حفظ السلام بموافقة الأطراف وبحياد ومن دون استخدام القوة إلا دفاعاً عن النفس"
CHINESE = "维持和平行动在各方同意的情况下进行，保持公正，除自卫外不使用武力。这是我们的工作方法。"
FRENCH = "Les opérations de maintien de la paix sont menées avec le consentement des parties, de façon impartiale."


@pytest.fixture(scope="module")
def extractor() -> Iterator[Extractor]:
    with Extractor() as extractor:
        yield extractor


def refusal(extractor: Extractor, path: Path, limits: Limits | None = None) -> ContentError:
    with pytest.raises(ContentError) as caught:
        extractor.extract(path, limits)
    assert caught.value.item == path.name
    assert caught.value.message.endswith((".", ":"))
    return caught.value


_ANSWER: dict[str, object] = {
    "media_type": "text/plain", "passages": [[None, None, 5], [2, "Heron", 3]], "pages": None, "title": None, "properties": {},
    "language": None, "misnamed": False, "attachments": [], "unread": [], "incomplete": False,
}  # fmt: skip


@pytest.mark.parametrize(
    ("entries", "texts"),
    [
        ([[None, None, 5], [2, "Heron", 4]], "wadersea"), ([[None, None, 5]], "wadersea"), ([[None, None, -1]], ""),
        ([[None, None, 0]], ""), ([[None, None, "5"]], "waders"), ([[0, None, 5]], "wader"), ([[None, "\ud800", 5]], "wader"),
        ([[None, None, 1 << 70]], "wader"), ([[None, None]], "wader"), ([5], "wader"), (None, "wader"),
    ],
)  # fmt: skip
def test_texts_that_are_not_as_long_as_a_child_says(entries: object, texts: str) -> None:
    assert [passage.text for passage in _extraction(_ANSWER, bytearray(b"wadersea")).passages] == ["wader", "sea"]
    with pytest.raises((TypeError, ValueError)):
        _extraction({**_ANSWER, "passages": entries}, bytearray(texts.encode()))
    with pytest.raises(ValueError, match="utf-8"):
        _extraction(_ANSWER, bytearray(b"wader\xff\xfe\xfd"))


def rows(extraction: Extraction) -> list[tuple[int | None, str | None, str]]:
    return [(passage.page, passage.label, passage.text) for passage in extraction.passages]


# Every type, by its content alone.

SAMPLES: dict[str, tuple[str, Callable[[Path], Path]]] = {
    "pdf": (detect.PDF, lambda path: documents.pdf(path, ["sample text"])),
    "docx": (detect.DOCX, lambda path: documents.word(path, [("", "sample text")])),
    "pptx": (detect.PPTX, lambda path: documents.slides(path, [("sample text", "", "")])),
    "xlsx": (detect.XLSX, lambda path: documents.sheets(path, {"S": [["sample text"]]})),
    "doc": (detect.DOC, lambda path: old_office.doc(path, ["sample text"])),
    "ppt": (detect.PPT, lambda path: old_office.ppt(path, ["sample text"])),
    "xls": (detect.XLS, lambda path: old_office.xls(path, {"S": [["sample text"]]})),
    "epub": (detect.EPUB, lambda path: documents.epub(path, [("C", "<p>sample text</p>")])),
    "html": (detect.HTML, lambda path: documents.web_page(path, "<p>sample text</p>")),
    "txt": (detect.TEXT, lambda path: documents.plain(path, "sample text")),
}


@pytest.mark.parametrize("suffix", SAMPLES)
@pytest.mark.parametrize("named", [True, False])
def test_type_by_content(extractor: Extractor, tmp_path: Path, suffix: str, named: bool) -> None:
    expected, make = SAMPLES[suffix]
    path = make(tmp_path / f"file.{suffix}")
    if not named:  # as objects are stored
        path = path.rename(tmp_path / ("ab" * 32))
    extraction = extractor.extract(path)
    assert media_type(path) == extraction.media_type == expected
    assert expected in CARRIES_TEXT
    assert [passage.text for passage in extraction.passages] == ["sample text"]


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("a.csv", b"a,b\n1,2\n", detect.CSV),
        ("a.md", b"# Title\n", detect.MARKDOWN),
        ("a.srt", b"1\n00:00:01,000 --> 00:00:02,000\nx\n", detect.SRT),
        ("a.rtf", b"{\\rtf1 x}", detect.RTF),
        ("a.txt", "\ufeffsome text".encode("utf-16-le"), detect.TEXT),
        ("a.txt", "some text".encode("utf-16-be"), detect.TEXT),
        ("a.htm", b"<p>no head", detect.HTML),
        ("a", b"<?xml version='1.0'?>\n<!-- x -->\n<!DOCTYPE html><html>", detect.HTML),
        ("a", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "image/svg+xml"),
        ("a.txt", b"BM is how this begins", detect.TEXT),
        ("a", b"\x00\x00\x00\x20ftypisom", "video/mp4"),
        ("a.pdf", b"\x7fELF\x02\x01", "application/x-executable"),
        ("a.pdf", b"", detect.UNKNOWN),
        ("a", bytes(range(256)), detect.UNKNOWN),
        ("a", b"PK\x03\x04", detect.ZIP),
        ("a", b"PK\x05\x06" + bytes(18), detect.ZIP),
        ("a.doc", bytes.fromhex("d0cf11e0a1b11ae1"), "application/x-ole-storage"),
        ("a.doc", bytes.fromhex("d0cf11e0a1b11ae1") + b"\xff" * 2000, "application/x-ole-storage"),
        ("a.png", documents.picture(), "image/png"),
    ],
)
def test_other_types(tmp_path: Path, name: str, content: bytes, expected: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert media_type(path) == expected


def test_pictures_and_sound_need_no_text() -> None:
    assert not {kind for kind in CARRIES_TEXT if kind.startswith(("image/", "audio/", "video/"))}
    assert detect.ZIP not in CARRIES_TEXT


def test_a_text_with_a_spreadsheet_in_it_is_a_text(tmp_path: Path) -> None:
    path = documents.word(tmp_path / "a.docx", [("", "x")])
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("word/embeddings/xl/sheet.bin", b"x")
    assert media_type(path) == detect.DOCX


# What each format gives.


def test_pdf(extractor: Extractor, tmp_path: Path) -> None:
    pages = ["First page\nwith two lines", RUSSIAN, "", ARABIC, CHINESE]
    path = documents.pdf(tmp_path / "a.pdf", pages, title="Le titre é", author="Someone", language="fr-CH")
    extraction = extractor.extract(path)
    assert rows(extraction) == [(n, None, unicodedata.normalize("NFC", text)) for n, text in enumerate(pages, 1) if text]
    assert (extraction.pages, extraction.title, extraction.language) == (5, "Le titre é", "fr")
    assert extraction.properties == {"author": "Someone", "created": "2019-08-01"}


def test_pages_stand_under_their_headings(extractor: Extractor, tmp_path: Path) -> None:
    outline = [("Purpose", 2), ("Scope", 2), ("الغرض", 4)]
    path = documents.pdf(tmp_path / "a.pdf", ["one", "two", "three", "four", "five"], outline=outline, attached=["a.xlsx"])
    extraction = extractor.extract(path)
    assert [label for _, label, _ in rows(extraction)] == [None, "Purpose", "Scope", "الغرض", "الغرض"]
    assert extraction.attachments == ("a.xlsx",)


def test_lines_that_end_in_the_middle_of_a_word(extractor: Extractor, tmp_path: Path) -> None:
    text = "the depart-\nment, миро-\nтворцы, soft\u00ad\nend, 2019-\n2020, a list -\nof"
    path = documents.pdf(tmp_path / "a.pdf", [text])
    assert rows(extractor.extract(path))[0][2] == "the department, миротворцы, softend, 2019-\n2020, a list -\nof"


def test_a_scan_has_pages_and_no_passages(extractor: Extractor, tmp_path: Path) -> None:
    extraction = extractor.extract(documents.pdf(tmp_path / "a.pdf", ["", ""]))
    assert (extraction.passages, extraction.pages) == ((), 2)


def test_pdf_with_presentation_forms(extractor: Extractor, tmp_path: Path) -> None:
    shaped = "\ufedf\ufedf\ufea4\ufed4\ufe8e\ufec5"  # as a shaping engine leaves it
    (_, _, text), (_, _, latin) = rows(extractor.extract(documents.pdf(tmp_path / "a.pdf", [shaped, "e\ufb03cient \ufb01le"])))
    assert text == "للحفاظ"
    assert latin == "efficient file"


def test_word(extractor: Extractor, tmp_path: Path) -> None:
    path = documents.word(
        tmp_path / "a.docx",
        [("", "Before any heading."), ("Purpose", f"One.\n{ARABIC}"), ("الغرض", "Three.")],
        title="The title",
        header="Ref. 2019.08",
        rows=[["Name", "Rank"], ["Ada", "Major"]],
    )
    extraction = extractor.extract(path)
    assert rows(extraction) == [
        (None, None, "Before any heading."),
        (None, "Purpose", f"Purpose\nOne.\n{ARABIC}"),
        (None, "الغرض", "الغرض\nThree.\nName\tRank\nAda\tMajor"),
        (None, None, "Ref. 2019.08"),
    ]
    assert (extraction.title, extraction.pages, extraction.properties["author"]) == ("The title", None, "Author")


def test_slides_with_notes(extractor: Extractor, tmp_path: Path) -> None:
    pages = [("One", "Body\nmore", "Say this."), ("", "", ""), ("Three", "", "ملاحظات")]
    extraction = extractor.extract(documents.slides(tmp_path / "a.pptx", pages, title="Deck"))
    assert rows(extraction) == [(1, None, "One\nBody\nmore\nSay this."), (3, None, "Three\nملاحظات")]
    assert (extraction.pages, extraction.title) == (3, "Deck")


def test_a_deck_full_of_pictures_fits_small_memory(extractor: Extractor, tmp_path: Path) -> None:
    path = documents.slides(tmp_path / "a.pptx", [(f"Slide {n}", "", "") for n in range(20)], picture=documents.picture(3000))
    assert path.stat().st_size > 20 * MIB
    extraction = extractor.extract(path, Limits(60, memory=256 * MIB))
    assert [passage.text for passage in extraction.passages] == [f"Slide {n}" for n in range(20)]


def test_sheets(extractor: Extractor, tmp_path: Path) -> None:
    tables: dict[str, list[list[str | int | float | None]]] = {
        "First": [["Name", "Count"], ["Ada", 3], [None, 2.5]],
        "Лист": [["Привет"]],
        "Empty": [],
    }
    extraction = extractor.extract(documents.sheets(tmp_path / "a.xlsx", tables))
    assert rows(extraction) == [(None, "First", "Name\tCount\nAda\t3\n2.5"), (None, "Лист", "Привет")]
    assert extraction.title is None


def test_a_long_sheet_is_cut_between_rows(extractor: Extractor, tmp_path: Path) -> None:
    lines = [[f"row {number}", "x" * 50] for number in range(300)]
    extraction = extractor.extract(documents.sheets(tmp_path / "a.xlsx", {"Long": lines}))
    assert len(extraction.passages) > 5
    assert {passage.label for passage in extraction.passages} == {"Long"}
    assert "\n".join(passage.text for passage in extraction.passages).split("\n") == ["\t".join(line) for line in lines]


def test_old_office(extractor: Extractor, tmp_path: Path) -> None:
    assert RUSSIAN in rows(extractor.extract(old_office.doc(tmp_path / "a.doc", ["First", RUSSIAN])))[0][2]
    assert rows(extractor.extract(old_office.ppt(tmp_path / "a.ppt", ["One", "Слайд"]))) == [
        (1, None, "One"),
        (2, None, "Слайд"),
    ]
    found = extractor.extract(old_office.xls(tmp_path / "a.xls", {"S": [["x", 1.5]], "Лист": [["y"]]}))
    assert rows(found) == [(None, "S", "x\t1.5"), (None, "Лист", "y")]


def test_epub(extractor: Extractor, tmp_path: Path) -> None:
    chapters = [("Opening", "<p>First &amp; foremost</p>"), ("Ignored", "<h1>A heading</h1><p>Body</p><h2>Sub</h2><p>More</p>")]
    extraction = extractor.extract(documents.epub(tmp_path / "a.epub", chapters, title="Le livre", language="fr"))
    assert rows(extraction) == [
        (None, "Opening", "First & foremost"),
        (None, "A heading", "A heading\nBody"),
        (None, "Sub", "Sub\nMore"),
    ]
    assert (extraction.title, extraction.language, extraction.pages) == ("Le livre", "fr", None)


def test_html(extractor: Extractor, tmp_path: Path) -> None:
    body = """<nav>Home</nav><script>no()</script><style>no</style><p>Intro <b>bold</b>
    text</p><h2>List</h2><ul><li>a<ul><li>b</li></ul></li></ul><table><tr><th>H<th>I<tr><td>1<td>2</table>
    <h2>Code</h2><pre>x\n  y</pre><p hidden>no</p><form>no <input value=no></form><img alt="A map" src="http://x/">"""
    extraction = extractor.extract(documents.web_page(tmp_path / "a.html", body, title="T &amp; U", language="es-MX"))
    assert rows(extraction) == [
        (None, None, "Intro bold text"),
        (None, "List", "List\na\nb\nH\tI\n1\t2"),
        (None, "Code", "Code\nx\n  y\nA map"),
    ]
    assert extraction.language == "es"


def test_html_in_its_declared_encoding(extractor: Extractor, tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(f'<html><head><meta charset="windows-1251"></head><body>{RUSSIAN}'.encode("cp1251"))
    assert rows(extractor.extract(path)) == [(None, None, RUSSIAN)]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (RUSSIAN, "utf-8"),
        (RUSSIAN, "utf-16"),
        (RUSSIAN, "utf-8-sig"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN.upper(), "cp1251"),
        (RUSSIAN, "iso8859-5"),
        (RUSSIAN, "koi8-r"),
        (RUSSIAN, "cp866"),
        (ARABIC, "cp1256"),
        (ARABIC.replace("\u064b", "").replace("\u064f", ""), "iso8859-6"),
        (ARABIC, "utf-32"),
        (ARABIC, "utf-16-le"),
        (CHINESE, "gb18030"),
        (CHINESE, "utf-16"),
        (f"第一条\n{CHINESE}\n第二条", "utf-16-le"),
        (f"第一条\n{CHINESE}\n第二条", "utf-16-be"),
        (FRENCH, "cp1252"),
        (FRENCH, "iso8859-1"),
        ("Le cœur de la manœuvre coûte 20 € à l'équipe.", "iso8859-15"),
        ("Le cœur de la manœuvre coûte 20 € à l’équipe.", "cp1252"),
        ("plain ASCII", "ascii"),
    ],
)
def test_plain_text_encodings(extractor: Extractor, tmp_path: Path, text: str, encoding: str) -> None:
    path = documents.plain(tmp_path / "a.txt", text, encoding)
    assert rows(extractor.extract(path)) == [(None, None, unicodedata.normalize("NFC", text))]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Words first.\n\n## Second level\n\n# First level\n", "First level"),
        ("## Only a second level\n", "Only a second level"),
        ("```\n# a comment in code\n```\n\n    # indented\n\n# A [guide](a.md) to `radio_rooms`\n", "A guide to radio_rooms"),
        ("A paragraph.\n\n---\n\nTitle\n-----\n", "Title"),
        ("#hashtag\n####### seven\n#\n", None),
        ("- a list\n---\nwords", None),
        ("", None),
        ("---\n" * 5000 + "# far away", None),
        ("# " + "[" * 100_000, "[" * 300),
    ],
)  # fmt: skip
def test_the_first_heading_of_markdown(text: str, title: str | None) -> None:
    assert heading(text) == title


def test_clearly_foreign_text() -> None:
    foreign = {
        "it": "Il comandante del convoglio decide la strada e la velocità di tutti i veicoli. La sala "
        "radio tiene un registro di ogni chiamata, con l'ora e la stazione. L'acqua va bollita prima di berla.",
        "uk": "Командир колони визначає маршрут і швидкість усіх транспортних засобів. Радіокімната веде журнал викликів.",
        "sw": "Kamanda wa msafara ndiye anayeamua njia na kasi ya magari yote. Chumba cha redio huweka kumbukumbu ya simu.",
    }
    assert [language for language, text in foreign.items() if not is_foreign(text)] == []
    assert [language for language, text in SENTENCES.items() if is_foreign(text * 3)] == []
    names = "Bentiu Malakal Juba Yambio Rumbek Torit Wau. Kilo Bravo Tango Sierra. Vehicles: tyres, spare wheel, lights, jack."
    assert not is_foreign(names) and not is_foreign("Der Führer des Konvois.")


def test_language_and_strangeness_in_one_look() -> None:
    samples = [*SENTENCES.values(), "Der Konvoi wartet auf den Führer. " * 9, "17", "", "中文", CHINESE, ARABIC * 20]
    for text in (*samples, *(one[:40] for one in samples)):
        foreign = is_foreign(text)
        assert language.look(text) == (None if foreign else language.detect(text), foreign)


def test_the_model_is_read_once_for_both_questions() -> None:
    german = "Jeder Konvoi hat einen Führer, und auf unbekannten Straßen begleiten ihn vier Fahrzeuge. " * 3
    for _ in range(2):  # neither question narrows what the other is answered from
        assert language.detect("Boil the water, or let it stand with chlorine.") == "en"
        assert is_foreign(german)
    assert language._model.cache_info().misses == 1


def test_long_text_is_cut_at_paragraphs(extractor: Extractor, tmp_path: Path) -> None:
    paragraphs = [f"Paragraph {number}. " + "word " * 60 for number in range(100)]
    extraction = extractor.extract(documents.plain(tmp_path / "a.txt", "\n\n".join(paragraphs)))
    assert max(len(passage.text) for passage in extraction.passages) <= CHUNK + 100
    assert "\n".join(passage.text for passage in extraction.passages) == "\n".join(text.strip() for text in paragraphs)


def test_one_endless_paragraph_is_cut_too(extractor: Extractor, tmp_path: Path) -> None:
    for name, text in (("spaces.txt", "word " * 20_000), ("none.txt", "x" * 100_000)):
        extraction = extractor.extract(documents.plain(tmp_path / name, text))
        assert max(len(passage.text) for passage in extraction.passages) <= 2 * CHUNK
        assert sum(len(passage.text.replace(" ", "")) for passage in extraction.passages) == len(text.replace(" ", ""))


def test_nothing_dangerous_is_left_in_text() -> None:
    assert clean.clean("a\0b\x1bc\u202ed\ue000e\ud800f\ufeffg\u200bh\xadi\ufffej") == "abcdefghij"
    assert clean.clean("e\u0301\r\nx\rz\u2028\x0cy") == "é\nx\nz\n\ny"
    assert clean.clean("\ufef7 \ufb01") == "لأ fi"
    assert clean.clean("\u2f8f\u2f45") == "行方", "radicals, as Chinese fonts name them"
    assert clean.clean("می\u200cخواهم") == "می\u200cخواهم", "joiners are part of the spelling"


def test_cleaned_characters_know_where_they_came_from() -> None:
    text, origins = clean.clean_characters(list("a\0\ufb01\ufffeb"))
    assert (text, origins) == ("afib", [0, 2, 2, 4])


def test_languages() -> None:
    samples = {"ru": RUSSIAN, "ar": ARABIC, "zh": CHINESE, "fr": FRENCH}
    samples["en"] = "Peacekeeping operations are conducted with the consent of the parties, impartially."
    samples["es"] = "Las operaciones de mantenimiento de la paz se realizan con el consentimiento de las partes."
    samples["pt"] = "As operações de manutenção da paz são realizadas com o consentimento das partes, não pela força."
    assert {language: detect_language(text) for language, text in samples.items()} == {key: key for key in samples}
    assert [detect_language(text) for text in ("", "12 345 / 67", "A/RES/49/37", "x")] == [None] * 4
    assert [declared(tag) for tag in ("zh-Hans-CN", "FR_ch", "de", "", None, 7)] == ["zh", "fr", None, None, None, None]


def test_guesses_do_not_take_western_text_for_another() -> None:
    for text in (FRENCH, "naïve café – señor", "à"):
        assert guess(text.encode("cp1252")) == "cp1252"


# What must be refused.


@pytest.mark.parametrize(
    "make",
    [
        lambda folder: documents.pdf(folder / "a.pdf", ["x"], locked=True),
        lambda folder: old_office.locked(folder / "a.docx"),
        lambda folder: documents.epub(
            folder / "a.epub", [("C", "<p>x</p>")], encrypted="http://www.w3.org/2001/04/xmlenc#aes128-cbc"
        ),
    ],
)
def test_encrypted(extractor: Extractor, tmp_path: Path, make: Callable[[Path], Path]) -> None:
    assert refusal(extractor, make(tmp_path)).code == "encrypted"


def test_encrypted_fonts_lock_nothing(extractor: Extractor, tmp_path: Path) -> None:
    path = documents.epub(tmp_path / "a.epub", [("C", "<p>x</p>")], encrypted="http://www.idpf.org/2008/embedding")
    assert rows(extractor.extract(path)) == [(None, "C", "x")]


@pytest.mark.parametrize("suffix", ["pdf", "docx", "pptx", "xlsx", "doc", "ppt", "xls", "epub"])
@pytest.mark.parametrize("kept", [0.3, 0.7])
def test_cut_off(extractor: Extractor, tmp_path: Path, suffix: str, kept: float) -> None:
    path = SAMPLES[suffix][1](tmp_path / f"a.{suffix}")
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * kept)])
    try:
        extraction = extractor.extract(path)
    except ContentError as error:
        assert error.code in ("damaged", "not_what_it_says", "unsupported")
    else:
        assert suffix in ("pdf", "doc", "xls", "ppt") or extraction.incomplete, "what was saved is not said to be all"
        assert all(passage.text in "sample text" for passage in extraction.passages)


def test_empty_and_missing(extractor: Extractor, tmp_path: Path) -> None:
    empty = tmp_path / "empty.pdf"
    empty.touch()
    assert refusal(extractor, empty).code == "empty"
    assert refusal(extractor, tmp_path / "gone.pdf").code == "missing"
    assert refusal(extractor, tmp_path).code == "missing"


def test_not_what_it_says(extractor: Extractor, tmp_path: Path) -> None:
    picture = tmp_path / "manual.pdf"
    picture.write_bytes(documents.picture())
    refused = refusal(extractor, picture)
    assert refused.code == "not_what_it_says", "there is nothing in it to read: what is wrong is said"
    assert isinstance(refused.message, Sentence), "from the child as it was made there"
    assert refused.message.values == {"suffix": ".pdf", "type": "picture"}


def test_the_content_wins_over_the_name(extractor: Extractor, tmp_path: Path) -> None:
    page = documents.web_page(tmp_path / "manual.pdf", "<p>Please log in</p>")
    extraction = extractor.extract(page)
    assert (extraction.media_type, extraction.misnamed) == (detect.HTML, True)
    assert rows(extraction) == [(None, None, "Please log in")]
    text = extractor.extract(documents.plain(tmp_path / "manual.docx", "just text"))
    assert (text.media_type, text.misnamed) == (detect.TEXT, True)
    assert not extractor.extract(documents.pdf(tmp_path / "real.pdf", ["x"])).misnamed
    assert not extractor.extract(documents.plain(tmp_path / "README", "x")).misnamed


def test_one_office_type_may_bear_anothers_name(extractor: Extractor, tmp_path: Path) -> None:
    path = documents.word(tmp_path / "a.docx", [("", "sample")]).rename(tmp_path / "a.doc")
    assert rows(extractor.extract(path)) == [(None, None, "sample")]


@pytest.mark.parametrize("content", [documents.picture(), b"7z\xbc\xaf\x27\x1c", b"\x7fELF" + bytes(100)])
def test_unsupported(extractor: Extractor, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "object"
    path.write_bytes(content)
    assert refusal(extractor, path).code == "unsupported"


@pytest.mark.parametrize("suffix", ["docx", "pptx", "xlsx", "epub"])
def test_bombs(extractor: Extractor, tmp_path: Path, suffix: str) -> None:
    names = {
        "docx": "word/document.xml",
        "pptx": "ppt/presentation.xml",
        "xlsx": "xl/workbook.xml",
        "epub": "OPS/chapter1.xhtml",
    }
    path = tmp_path / f"a.{suffix}"
    if suffix == "epub":
        documents.epub(path, [("C", "x")])
        lines = zipfile.ZipFile(path)
        with lines, zipfile.ZipFile(tmp_path / "b.epub", "w", zipfile.ZIP_DEFLATED) as bomb:
            for name in lines.namelist():
                bomb.writestr(name, bytes(100 * MIB) if name == names[suffix] else lines.read(name))
        path = tmp_path / "b.epub"
    else:
        documents.bomb(path, ["[Content_Types].xml", names[suffix]], 100 * MIB)
    assert path.stat().st_size < MIB
    assert refusal(extractor, path).code == "too_large"


def rewritten(path: Path, name: str, change: Callable[[str], str]) -> Path:
    with zipfile.ZipFile(path) as archive:
        entries = {entry: archive.read(entry).decode() for entry in archive.namelist()}
    entries[name] = change(entries[name])
    with zipfile.ZipFile(path, "w") as archive:
        for entry, content in entries.items():
            archive.writestr(entry, content)
    return path


def test_entities_are_not_resolved(extractor: Extractor, tmp_path: Path) -> None:
    secret = documents.plain(tmp_path / "secret.txt", "the secret")
    doctype = f'<!DOCTYPE x [<!ENTITY s SYSTEM "{secret.as_uri()}"><!ENTITY h "ha">]>'
    path = documents.epub(tmp_path / "a.epub", [("C", "<p>body</p>")])
    rewritten(path, "OPS/book.opf", lambda text: doctype + text.replace("Book", "T &s; &h; U"))
    extraction = extractor.extract(path)
    assert (rows(extraction), extraction.title) == ([(None, "C", "body")], "T &s; &h; U")


def test_a_bomb_of_entities(extractor: Extractor, tmp_path: Path) -> None:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    path = documents.epub(tmp_path / "a.epub", [("C", "<p>body</p>")])
    rewritten(path, "OPS/book.opf", lambda text: f'<!DOCTYPE x [<!ENTITY l0 "ha">{laughs}]>{text.replace("Book", "&l9;")}')
    extraction = extractor.extract(path)
    assert rows(extraction) == [(None, "C", "body")]
    assert "ha" not in (extraction.title or "")


def test_names_in_archives_are_not_paths(extractor: Extractor, tmp_path: Path) -> None:
    documents.plain(tmp_path / "secret.xhtml", "the secret")
    path = documents.epub(tmp_path / "a.epub", [("C", "<p>body</p>")])
    rewritten(path, "OPS/book.opf", lambda text: text.replace('href="chapter1.xhtml"', f'href="../..{tmp_path}/secret.xhtml"'))
    assert refusal(extractor, path).code == "damaged"


def test_deep_markup(extractor: Extractor, tmp_path: Path) -> None:
    for name, piece in (("b", "<b>"), ("ul", "<ul><li>"), ("table", "<table><tr><td>")):
        path = documents.web_page(tmp_path / f"{name}.html", piece * 2000 + "deep")
        assert rows(extractor.extract(path)) == [(None, None, "deep")]


def test_a_page_tree_without_end(extractor: Extractor, tmp_path: Path) -> None:
    path = documents.pdf(tmp_path / "a.pdf", ["x"])
    content = path.read_bytes()
    path.write_bytes(content.replace(b"/Count 1/Kids[11 0 R]", b"/Count 9/Kids[2 0 R]  "))
    assert refusal(extractor, path).code in ("damaged", "too_slow", "crashed")


def test_limits_hold_and_the_next_file_is_read(extractor: Extractor, tmp_path: Path) -> None:
    long = documents.plain(tmp_path / "long.txt", f"{RUSSIAN}\n\n" * 20_000)
    assert refusal(extractor, long, Limits(seconds=0.01)).code == "too_slow"
    assert refusal(extractor, long, Limits(seconds=60, output=10_000)).code == "too_large"
    documents.plain(long, "word " * (12 * MIB))
    assert refusal(extractor, long, Limits(seconds=60, memory=160 * MIB)).code == "too_large"
    assert rows(extractor.extract(documents.plain(tmp_path / "short.txt", "next"))) == [(None, None, "next")]


@pytest.mark.parametrize("suffix", SAMPLES)
def test_damage_anywhere(extractor: Extractor, tmp_path: Path, suffix: str) -> None:
    path = SAMPLES[suffix][1](tmp_path / f"a.{suffix}")
    content = path.read_bytes()
    chance = random.Random(suffix)
    for _ in range(12):
        damaged = bytearray(content)
        for _ in range(chance.choice((1, 5, 50))):
            damaged[chance.randrange(len(damaged))] = chance.choice((0, 0xFF, 0x7F, chance.randrange(256)))
        path.write_bytes(damaged)
        try:
            extraction = extractor.extract(path, Limits(10))
        except ContentError as error:
            assert error.code in ("damaged", "encrypted", "unsupported", "not_what_it_says", "too_slow", "too_large", "crashed")
        else:
            assert all(passage.text == clean.clean(passage.text) for passage in extraction.passages)


def test_several_workers(tmp_path: Path) -> None:
    import threading

    paths = [documents.plain(tmp_path / f"{number}.txt", f"text {number}") for number in range(12)]
    found: dict[int, str] = {}
    with Extractor(workers=2) as extractor:

        def read(numbers: range) -> None:
            for number in numbers:
                found[number] = extractor.extract(paths[number]).passages[0].text

        threads = [threading.Thread(target=read, args=(range(start, 12, 3),)) for start in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert found == {number: f"text {number}" for number in range(12)}


def test_many_files_are_as_each_alone(extractor: Extractor, tmp_path: Path) -> None:
    paths = [documents.plain(tmp_path / f"{number}.txt", f"text {number}") for number in range(9)]
    paths += [documents.pdf(tmp_path / "locked.pdf", ["x"], locked=True), tmp_path / "missing.txt"]
    paths += [documents.pdf(tmp_path / "one.pdf", ["The commander decides."])]
    with Extractor(workers=2) as two:
        found = dict(two.extract_all(paths))
    assert len(found) == len(paths)
    for path in paths:
        together = found[path]
        if isinstance(together, ContentError):
            alone = refusal(extractor, path)
            assert (together.code, together.message, together.item) == (alone.code, alone.message, alone.item)
        else:
            assert together == extractor.extract(path)


def test_error_messages_name_the_document_as_the_caller_does(extractor: Extractor, tmp_path: Path) -> None:
    path = documents.pdf(tmp_path / ("cd" * 32), ["x"], locked=True)
    with pytest.raises(ContentError) as caught:
        extractor.extract(path, item="Manual.pdf")
    assert caught.value.item == "Manual.pdf"
