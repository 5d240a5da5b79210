"""The page that stands for an Office, HTML, EPUB or text file: complete, harmless, and with an anchor at each passage."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import docx
import pytest
from selectolax.lexbor import LexborHTMLParser

from resources.errors import ContentError
from resources.extraction import Extractor, media_type
from resources.extraction.bounded_xml import titled
from resources.extraction.detect import DOCX
from resources.viewing import Viewer, view_html
from tests.support import documents, old_office

ALLOWED = """
    html head meta title body a p h1 h2 h3 h4 h5 h6 hr br pre ul ol li blockquote table tbody tr td th small big b strong
    i em u s sub sup code tt kbd samp cite dfn var q
"""
TAGS = frozenset(ALLOWED.split())
ATTRIBUTES = frozenset(("name", "href", "dir", "colspan", "border", "cellspacing", "cellpadding", "charset"))

LONG = "\n\n".join(f"Paragraph {number}. " + "word " * 80 for number in range(30))
FILES: dict[str, Callable[[Path], Path]] = {
    "docx": lambda path: documents.word(
        path, [("", "Intro"), ("One", LONG), ("Two", "x < y & z")], header="H", rows=[["a", "b"]]
    ),
    "pptx": lambda path: documents.slides(path, [("A", "b\nc", "notes"), ("", "", ""), ("D", "", "")]),
    "xlsx": lambda path: documents.sheets(path, {"S": [[f"row {n}", "x" * 40] for n in range(200)], "None": [], "T": [["y"]]}),
    "doc": lambda path: old_office.doc(path, ["One", "Two"]),
    "ppt": lambda path: old_office.ppt(path, ["One", "Two"]),
    "xls": lambda path: old_office.xls(path, {"S": [["x", 1.0]], "T": [["y"]]}),
    "epub": lambda path: documents.epub(path, [("C", "<p>text</p>"), ("D", "<h1>H</h1><ol><li>x</li></ol><h2>I</h2><p>z</p>")]),
    "html": lambda path: documents.web_page(path, "<p>a</p><h1>B</h1><ul><li>c<table><tr><td>d<td>e</table></ul><h2>F</h2>g"),
    "txt": lambda path: documents.plain(path, LONG),
}


@pytest.fixture(scope="module")
def viewer() -> Iterator[Viewer]:
    with Viewer() as viewer:
        yield viewer


def check_harmless(page: str) -> LexborHTMLParser:
    tree = LexborHTMLParser(page)
    for node in tree.css("*"):
        assert node.tag in TAGS
        for name, value in node.attributes.items():
            assert name in ATTRIBUTES
            if name == "href":
                assert re.match("https?://|mailto:|#a[1-9][0-9]*$", value or "")
    return tree


@pytest.mark.parametrize("suffix", FILES)
def test_anchors_are_the_passages(viewer: Viewer, tmp_path: Path, suffix: str) -> None:
    path = FILES[suffix](tmp_path / f"a.{suffix}")
    page = viewer.html(path, media_type(path))
    check_harmless(page)
    with Extractor() as extractor:
        passages = extractor.extract(path).passages
    assert len(passages) > (1 if suffix not in ("doc",) else 0)
    anchored = re.split(r'<a name="p(\d+)"></a>', page)
    assert [int(number) for number in anchored[1::2]] == list(range(1, len(passages) + 1))
    for passage, part in zip(passages, anchored[2::2], strict=True):
        shown = LexborHTMLParser(part).body
        assert shown is not None
        expected = "".join(passage.text.split())
        assert "".join(shown.text().split()).startswith(expected)


def test_slides_have_their_own_anchors(viewer: Viewer, tmp_path: Path) -> None:
    path = FILES["pptx"](tmp_path / "a.pptx")
    assert re.findall(r'name="(page-\d)"', viewer.html(path, media_type(path))) == ["page-1", "page-2", "page-3"]


def test_structure_is_kept(viewer: Viewer, tmp_path: Path) -> None:
    body = "<h1>T</h1><p>a <b>b <i>c</i></b> <a href='https://x.org/?a&amp;b'>d</a></p><ul><li>e<ol><li>f</ol></ul><p>سلام</p>"
    page = viewer.html(documents.web_page(tmp_path / "a.html", body), "text/html")
    assert '<p>a <b>b <i>c</i></b> <a href="https://x.org/?a&amp;b">d</a></p>' in page
    assert "<ul><li>e</li><ol><li>f</li></ol></ul>" in page
    assert '<p dir="rtl">سلام</p>' in page


def test_the_title_of_a_word_document_is_a_heading(viewer: Viewer, tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    document = docx.Document()
    document.add_paragraph("Escort rules", "Title")
    document.add_paragraph("For all drivers", "Subtitle")
    document.add_paragraph("Keep the distance.")
    document.save(str(path))
    page = viewer.html(path, DOCX)
    assert "<h1>Escort rules</h1>" in page and "<p><i>For all drivers</i></p><p>Keep the distance.</p>" in page


@pytest.mark.parametrize(
    ("style", "made"),
    [
        ('<w:name w:val="Title"/>', '<w:name w:val="Title"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
        (
            "<w:name w:val='title' /><w:pPr><w:jc/></w:pPr>",
            "<w:name w:val='title' /><w:pPr><w:outlineLvl w:val=\"0\"/><w:jc/></w:pPr>",
        ),
        ('<w:name w:val="Title"/><w:pPr><w:outlineLvl w:val="3"/></w:pPr>', ""),
        ('<w:name w:val="Subtitle"/>', ""),
        ('</w:style><w:name w:val="Title"/><w:style>', ""),  # of no style
    ],
)
def test_the_style_of_a_title_gets_a_level_where_it_has_none(style: str, made: str) -> None:
    styles = "<w:styles><w:style>{}</w:style><w:style><w:pPr/></w:style></w:styles>"
    assert titled(styles.format(style).encode()) == styles.format(made or style).encode()


def test_links_within_a_page_lead_to_its_own_places_under_names_of_ours(viewer: Viewer, tmp_path: Path) -> None:
    body = (
        "<ul><li><a href='#two'>to two</a><li><a href='#\"><script>'>nowhere</a><li><a href='other.html#x'>elsewhere</a></ul>"
        "<p id=one>First</p><table><tr><td><p id=cell>c</p></table><h1><a name=two></a>Second</h1>"
        "<p><a href='#one'>back</a></p>"
    )
    page = viewer.html(documents.web_page(tmp_path / "a.html", body), "text/html")
    check_harmless(page)
    leads = dict(re.findall(r'<a href="(#a\d+)">(.*?)</a>', page))
    assert list(leads.values()) == ["to two", "nowhere", "back"]
    to = {words: place[1:] for place, words in leads.items()}
    assert f'<h1><a name="{to["to two"]}"></a>Second</h1>' in page
    assert f'<p><a name="{to["back"]}"></a>First</p>' in page
    assert f'name="{to["nowhere"]}"' not in page
    assert "elsewhere" in page and "other.html" not in page


def test_links_from_chapter_to_chapter(viewer: Viewer, tmp_path: Path) -> None:
    chapters = [
        ("One", "<p><a href='chapter2.xhtml#deep'>deep</a> <a href='chapter2.xhtml'>chapter</a></p>"),
        ("Two", "<p>Start</p><p id='deep'>Deep</p>"),
    ]
    page = viewer.html(documents.epub(tmp_path / "a.epub", chapters), "application/epub+zip")
    check_harmless(page)
    (deep, _), (chapter, _) = re.findall(r'<a href="#(a\d+)">(deep|chapter)</a>', page)
    assert f'<a name="{deep}"></a>Deep' in page and f'<a name="{chapter}"></a>Start' in page


HOSTILE = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<img src='data:image/svg+xml,<svg onload=alert(1)>'>",
    "<a href='javascript:alert(1)'>x</a>",
    "<a href='file:///etc/passwd'>x</a>",
    "<a href=' jAvascript:alert(1)'>x</a>",
    "<a href='https://x\" onmouseover=\"alert(1)'>x</a>",
    "<p style='background:url(http://x/)' onclick=alert(1) class=y>x</p>",
    "<link rel=stylesheet href=http://x/><style>@import 'http://x/'</style>",
    "<iframe src=http://x/></iframe><object data=http://x/></object><embed src=http://x/>",
    "<form action=http://x/><input autofocus onfocus=alert(1)><button>x</button></form>",
    "<svg><script>alert(1)</script></svg><math><mtext><script>alert(1)</script></mtext></math>",
    "<base href=http://x/><meta http-equiv=refresh content='0;url=http://x/'>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
    "<table><td colspan='2\" onclick=\"alert(1)'>x</table>",
    "<table background=http://x/><tr><td><table><tr><td>nested</table></table>",
    "<h1>&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;</h1>",
    "<b><p>x</b></p></div></body></html><script>late</script>",
)


@pytest.mark.parametrize("body", HOSTILE)
def test_nothing_active_passes(viewer: Viewer, tmp_path: Path, body: str) -> None:
    for path in (
        documents.web_page(tmp_path / "a.html", f"before {body} after", title=body),
        documents.epub(tmp_path / "a.epub", [(body, f"before {body} after")]),
        documents.plain(tmp_path / "a.txt", f"before {body} after"),
        documents.word(tmp_path / "a.docx", [(body, f"before {body} after")], title=body),
        documents.sheets(tmp_path / "a.xlsx", {"S": [[body]]}),
    ):
        page = viewer.html(path, media_type(path))
        check_harmless(page)
        assert "http://x/" not in re.sub("&lt;.*?&gt;|&#x27;.*?&#x27;", "", page) or path.suffix in (
            ".txt",
            ".docx",
            ".xlsx",
            ".epub",
        )


def test_refusals(viewer: Viewer, tmp_path: Path) -> None:
    codes = []
    (picture := tmp_path / "picture").write_bytes(documents.picture())
    for path in (
        documents.pdf(tmp_path / "a.pdf", ["x"]),
        old_office.locked(tmp_path / "a.docx"),
        Path(shutil.copy(picture, tmp_path / "b.docx")),
        tmp_path / "gone.docx",
    ):
        kind = media_type(path) if path.exists() else "text/plain"
        with pytest.raises(ContentError) as caught:
            viewer.html(path, kind, item="The manual")
        assert caught.value.item == "The manual"
        codes.append(caught.value.code)
    assert codes == ["unsupported", "encrypted", "not_what_it_says", "missing"]


def test_alone(tmp_path: Path) -> None:
    assert "once" in view_html(documents.plain(tmp_path / "a.txt", "once"), "text/plain")
