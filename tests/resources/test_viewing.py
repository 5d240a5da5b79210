"""The page that stands for an Office, HTML, EPUB or text file: complete, harmless, and with an anchor at each passage."""

from __future__ import annotations

import re
import shutil
import struct
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import unquote

import docx
import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from resources.errors import ContentError
from resources.extraction import Extractor, media_type
from resources.extraction.bounded_xml import titled
from resources.extraction.detect import DOCX
from resources.viewing import Viewer, view_html
from tests.support import documents, old_office, open_documents, pictured

ALLOWED = """
    html head meta title body a p h1 h2 h3 h4 h5 h6 hr br pre ul ol li blockquote table tbody tr td th small big b strong
    i em u s sub sup code tt kbd samp cite dfn var q img
"""
TAGS = frozenset(ALLOWED.split())
ATTRIBUTES = frozenset(
    ("name", "href", "dir", "colspan", "border", "cellspacing", "cellpadding", "charset", "src", "width", "height")
)

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


@pytest.fixture(scope="module")
def extractor() -> Iterator[Extractor]:
    with Extractor() as extractor:
        yield extractor


def check_harmless(page: str) -> LexborHTMLParser:
    tree = LexborHTMLParser(page)
    for node in tree.css("*"):
        assert node.tag in TAGS
        for name, value in node.attributes.items():
            assert name in ATTRIBUTES
            if name == "href":
                assert re.match("https?://|mailto:|#a[1-9][0-9]*$", value or "")
            if name == "src":
                assert node.tag == "img" and re.fullmatch(r"part:[A-Za-z0-9%._~-]+(\?\d+x\d+)?", value or "")
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


def pictures_of(page: str) -> list[tuple[str, LexborNode]]:
    """By their names, in order."""
    found = check_harmless(page).css("img")
    return [(unquote((node.attributes["src"] or "").removeprefix("part:").partition("?")[0]), node) for node in found]


def test_one_picture_has_the_size_of_each_of_its_places(viewer: Viewer, tmp_path: Path) -> None:
    body = "".join(f'<p><img src="a.png" {size}/></p>' for size in ('width="40" height="30"', 'width="10" height="8"', ""))
    path = documents.epub(tmp_path / "a.epub", [("C", f"<p>text</p>{body}")])
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("OPS/a.png", documents.picture(9))
    view = viewer.view(path, media_type(path))
    widths = [node.attributes.get("width") for _, node in pictures_of(view.html)]
    assert (widths, view.sizes) == (["40", "10", None], {"OPS/a.png": (9, 9)})


@pytest.mark.parametrize("kind", pictured.KINDS)
def test_pictures_are_named_with_their_sizes_and_change_no_passage(
    viewer: Viewer, extractor: Extractor, tmp_path: Path, kind: str
) -> None:
    path = pictured.KINDS[kind](tmp_path / f"a.{kind}")
    view = viewer.view(path, media_type(path))
    sizes = [
        (int(node.attributes["width"] or 0), int(node.attributes["height"] or 0))
        if "width" in node.attributes
        else view.sizes[name]
        for name, node in pictures_of(view.html)
    ]
    assert sizes == [(240, 160), (120, 160)] and view.unshown == 0
    with zipfile.ZipFile(path) as archive:
        assert {name for name, _ in pictures_of(view.html)} <= set(archive.namelist())
    (passage,) = extractor.extract(path).passages
    assert passage.text.split("\n")[-3:] == [pictured.BEFORE, pictured.BETWEEN, pictured.AFTER]


def test_pictures_among_long_texts_leave_the_passages_as_they_were(
    viewer: Viewer, extractor: Extractor, tmp_path: Path
) -> None:
    """Or what was found in a document published before would open at another place."""
    parts = [f"<h2>Part {part}</h2>" + "".join(f"<p>{part}.{n} {'word ' * 90}</p>" for n in range(9)) for part in range(3)]
    picture = '<p><img src="a.png"/></p>'
    with_pictures = picture + "".join(
        part.replace("<p>", f"{picture}<ul><li>{picture}</li></ul><p>").replace("</h2>", '<img src="b.gif"/></h2>')
        for part in parts
    )
    plain = documents.epub(tmp_path / "plain.epub", [("C", "".join(parts)), ("D", "<p>end</p>")])
    pictures = documents.epub(
        tmp_path / "pictures.epub", [("C", with_pictures + picture), ("D", f"{picture}<p>end</p>{picture}")]
    )
    expected = [(passage.label, passage.text) for passage in extractor.extract(plain).passages]
    assert [(passage.label, passage.text) for passage in extractor.extract(pictures).passages] == expected
    page = viewer.html(pictures, media_type(pictures))
    for number, (_, text) in enumerate(expected, 1):
        after = re.sub("<[^>]*>", " ", page.partition(f'<a name="p{number}"></a>')[2])
        assert after.split()[:4] == text.split()[:4]


@pytest.mark.parametrize(
    ("source", "shown", "told"),
    [
        ('src="img/a.png"', ["OPS/img/a.png"], 0),
        ('src="../a%20b.JPG"', ["a b.JPG"], 0),
        ('src="../../../etc/a.png"', ["../../etc/a.png"], 0),  # of this name there is nothing in an archive
        ("src='x\"y>.png'", ['OPS/x"y>.png'], 0),
        ('src="http://127.0.0.1/a.png"', [], 1),
        ('src="//127.0.0.1/a.png"', [], 1),
        ('src="file:///etc/passwd.png"', [], 1),
        ('src="data:image/png;base64,AAAA"', [], 1),
        ('src="a.svg"', [], 1),
        ('src="dot.png" width="1" height="1"', [], 0),
        ('alt="none"', [], 0),
    ],
)
def test_of_pictures_only_the_names_within_the_book_pass(
    viewer: Viewer, tmp_path: Path, source: str, shown: list[str], told: int
) -> None:
    path = documents.epub(tmp_path / "a.epub", [("C", f"<p>text <img {source}/></p>")])
    view = viewer.view(path, media_type(path))
    assert ([name for name, _ in pictures_of(view.html)], view.unshown) == (shown, told)


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("<p>a</p><img src='a.png'><img src='a.png'><img src='b.png'><img src='t.gif' width=1 height=1>", 2),
        ("<p>no picture</p>", 0),
    ],
)
def test_of_a_page_without_its_pictures_they_are_counted(viewer: Viewer, tmp_path: Path, body: str, told: int) -> None:
    path = documents.web_page(tmp_path / "a.html", body)
    view = viewer.view(path, media_type(path))
    assert (pictures_of(view.html), view.unshown) == ([], told)


def test_the_pictures_of_a_rich_text_are_counted(viewer: Viewer, tmp_path: Path) -> None:
    picture = r"{\pict\pngblip 89504e47}"
    body = rf"one {{\*\shppict{picture}}}{{\nonshppict{picture}}} two {picture}{{\header logo {picture}}}"
    unshown = [
        viewer.view(path, media_type(path)).unshown
        for path in (open_documents.rich_text(tmp_path / "a.rtf", body), open_documents.rich_text(tmp_path / "b.rtf", "none"))
    ]
    assert unshown[0] - unshown[1] == 2, "each once, without the logo at the head of every page"


def test_one_picture_a_thousand_times_over_is_shown_so_often_and_no_more(viewer: Viewer, tmp_path: Path) -> None:
    path = documents.epub(tmp_path / "a.epub", [("C", '<p>text</p><img src="a.png"/>' * 20_000)])
    view = viewer.view(path, media_type(path))
    assert list(view.sizes) == ["OPS/a.png"] and len(pictures_of(view.html)) == 5000


@pytest.mark.parametrize(
    ("content", "size"),
    [
        (documents.picture(9), (9, 9)),
        (b"GIF89a" + struct.pack("<HH", 30, 20), (30, 20)),
        (b"GIF89a", (0, 0)),
        (documents.picture(9)[:18], (0, 0)),
        (b"\xff\xd8\xff" + bytes(100), (0, 0)),
        (b"", (0, 0)),
    ],
)
def test_a_picture_of_unknown_size_is_as_large_as_it_says(
    viewer: Viewer, tmp_path: Path, content: bytes, size: tuple[int, int]
) -> None:
    path = documents.epub(tmp_path / "a.epub", [("C", '<p>text <img src="a.png"/></p>')])
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("OPS/a.png", content)
    assert viewer.view(path, media_type(path)).sizes == {"OPS/a.png": size}


@pytest.mark.parametrize(("how", "shown"), [("mirrored", 1), ("turned", 1), ("cut", 1), ("none of it", 2)])
def test_a_picture_that_word_shows_otherwise_is_not_shown_as_it_is(
    viewer: Viewer, tmp_path: Path, how: str, shown: int
) -> None:
    """An arrow would point the other way, and what its author took away would be there again: it is told."""
    view = viewer.view(pictured.altered(tmp_path / "a.docx", how), DOCX)
    assert (len(pictures_of(view.html)), view.unshown) == (shown, 2 - shown)


@pytest.mark.parametrize(
    ("style", "transform", "shown"),
    [
        ('style:mirror="horizontal"', "", 1),
        ('fo:clip="rect(0cm, 2.1cm, 0cm, 0cm)"', "", 1),
        ("", 'draw:transform="rotate (1.57) translate (1cm 2cm)"', 1),
        ('style:mirror="none" fo:clip="rect(0cm, 0cm, 0cm, 0cm)"', "", 2),
    ],
)
def test_nor_one_that_opendocument_does(viewer: Viewer, tmp_path: Path, style: str, transform: str, shown: int) -> None:
    path = pictured.open_text(tmp_path / "a.odt", style, transform)
    view = viewer.view(path, media_type(path))
    assert (len(pictures_of(view.html)), view.unshown) == (shown, 2 - shown)


def test_a_picture_alone_begins_where_the_words_beside_it_do(viewer: Viewer, tmp_path: Path) -> None:
    picture = '<p><img src="a.png"/></p>'
    chapters = [
        ("C", f"{picture}<p>تسير الحراسة في المقدمة.</p>{picture}"),
        ("D", f"{picture}<p>Escorts in front.</p>{picture}"),
    ]
    page = viewer.html(documents.epub(tmp_path / "a.epub", chapters), "application/epub+zip")
    alone = [node for node in check_harmless(page).css("p") if node.css("img")]
    assert [node.attributes.get("dir") for node in alone] == ["rtl", "rtl", None, None]
