"""What grows with a foreign file grows as it does, not as its square: each of these took minutes, hours or for ever.

By the size alone: a hundred times what is read here in a moment could not be waited for. The time only ends the waiting.
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import SupportsIndex

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from resources.answers import differences
from resources.extraction import child, detect
from resources.extraction.archive import Archive
from resources.extraction.blocks import Builder, passages
from resources.extraction.bounded_html import bounded
from resources.extraction.bounded_xml import bounded_sheet
from resources.extraction.clean import clean, clean_characters
from resources.extraction.html import parse_html_text
from resources.extraction.mail import parse_message
from resources.extraction.xml import parse_xml, text_of
from resources.models import Passage
from resources.words import diacritics
from resources.words.text import fold, terms
from tests.fuzz.beginnings import zip_of

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="waits by a signal")
_PATIENCE = 60.0  # seconds of the processor


@pytest.fixture(autouse=True)
def patience() -> Iterator[None]:
    def stop(_number: int, _frame: FrameType | None) -> None:
        raise AssertionError(f"not done after {_PATIENCE:g} s of work")

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, _PATIENCE)
    yield
    signal.setitimer(signal.ITIMER_PROF, 0)
    signal.signal(signal.SIGPROF, before)


@pytest.mark.parametrize("begun", [b"<c ", b"<x:c ", b"<c r='", b'<c a r="AB', b"<c r='A", b"<c" + b"\t" * 50])
def test_cells_that_never_end(begun: bytes) -> None:
    """Two million characters; forty thousand took half a minute."""
    many = begun * (2_000_000 // len(begun))
    assert bounded_sheet(many) == many
    far = b'<row><c r="XFD1"><v>1</v></c></row>' + b"<row/>" * 200 + many
    assert bounded_sheet(far).startswith(b'<row><c r="A1">')


def test_a_cell_beyond_the_last_column_that_counts_is_still_seen() -> None:
    rows = b"".join(b'<row r="%d"><c r="A%d"/><c s="1" r="XFD%d"/></row>' % (row, row, row) for row in range(1, 200))
    assert b'r="B7"' in bounded_sheet(rows) and b"XFD" not in bounded_sheet(rows)


def test_blanks_that_nobody_wrote_are_counted() -> None:
    """Seven hundred in each row of a file of 45 kB took a gigabyte."""
    wide = b"".join(b'<row r="%d"><c r="ZZ%d"/></row>' % (row, row) for row in range(1, 1000))
    assert b"ZZ" not in bounded_sheet(wide)
    real = b"".join(b'<row r="%d"><c r="A%d"/><c r="BZ%d"/></row>' % (row, row, row) for row in range(1, 2000))
    assert bounded_sheet(real) == real
    full = "".join(f'<c r="{first}{last}1"/>' for first in " ABCDEFGHIJ" for last in "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    full = full.replace('" ', '"')
    assert bounded_sheet(full.encode() * 2000) == full.encode() * 2000


def test_declarations_that_never_end() -> None:
    broken = b"<a>&b;<c><!ENTITY" + b"<!DOCTYPE [" * 100_000 + b"kestrel"
    assert parse_xml(broken) is not None
    assert text_of(parse_xml(b'<!DOCTYPE a [<!ENTITY b "x">]><a>kestrel &b;<c></a>')).startswith("kestrel")


def test_nothing_but_headings() -> None:
    """Each looked whether there was anything else before it."""
    builder = Builder()
    for number in range(60_000):
        builder.start("h2")
        builder.text(f"Heading {number}")
    builder.end()
    assert len(builder.sections) == 1 and len(builder.sections[0].blocks) == 60_000
    builder.start("p")
    builder.text("kestrel")
    builder.start("h2")
    builder.text("Next")
    builder.end()
    assert [section.label for section in builder.sections] == ["Heading 59999", "Next"]


class _Counted(str):
    """A text that counts what is copied out of it, and out of the copies."""

    copied = 0

    def __getitem__(self, place: SupportsIndex | slice) -> str:
        piece = _Counted(super().__getitem__(place))
        _Counted.copied += len(piece)
        return piece


def test_a_file_that_is_one_paragraph() -> None:
    """The rest of it was copied for each block: of 60 MB, terabytes."""
    builder, text = Builder(), _Counted("heron " * 100_000)
    builder.start("pre", keep_spaces=True)
    builder.text(text)
    builder.end()
    blocks = [block for section in builder.sections for block in section.blocks]
    assert sum(len(block.text.split()) for block in blocks) == 100_000 and all(len(block.text) <= 4000 for block in blocks)
    assert len(text) <= _Counted.copied < 2 * len(text)


def test_emphasis_that_never_ends_is_not_written_for_every_paragraph() -> None:
    opened = "".join(f"<font color=a{number}><em class=a{number}>" for number in range(250))
    parsed = parse_html_text(opened + "<p>kestrel" * 2000)
    assert sum(len(block.html) for section in parsed.sections for block in section.blocks) < 1_000_000
    assert sum(found["text"].count("kestrel") for found in passages(parsed.sections)) == 2000


_TANGLES = {
    "closes what was never open": "<div></i>",
    "in an attribute": '<div title="</div>">',
    "in a comment": "<div><!--</div>-->",
    "in a script": "<div><script></div></script>",
    "in a script in a script": "<div><script><!--<script></script></div>--></script>",
    "in a title": "<div><title></div></title>",
    "what seems to be at once open and closed": "<div/></i>",
    "from within a heading": "<span><h1></span></h1>",
    "from within a cell": "<div><table><td></div></table>",
    "what closes itself, outside of what it belongs to": "<rt>",
    "groups of options": "<optgroup>",
    "emphasis in each paragraph": "<p><b a=%d>x</p>",
    "emphasis in each item": "<li><font a=%d>x",
    "emphasis that something walls in": "<b a=%d><object></b></object>x",
    "tables": "<table><tr><td>",
    "drawings": "<svg><p>",
}


@pytest.mark.parametrize("piece", _TANGLES.values(), ids=_TANGLES.keys())
def test_pages_that_tangle(piece: str) -> None:
    """The parser's work is the depth, or the emphasis that is open, times the length: megabytes of these took it minutes, and
    their text was lost."""
    tangled = "".join(piece.replace("%d", str(number)) for number in range(4000))
    page = f"<h2>heron</h2>{tangled}<p>kestrel"
    depth, elements = _depth_and_elements(page)
    assert depth < 3000 and elements < 40 * 4000  # a table with its cell is four deep
    found = [found["text"] for found in passages(parse_html_text(page).sections)]
    assert "heron" in found[0] and "kestrel" in found[-1]


def _depth_and_elements(page: str) -> tuple[int, int]:
    node: LexborNode | None = LexborHTMLParser(bounded(page)).root
    depth = deepest = elements = 0
    while node is not None:
        elements += 1
        deepest = max(deepest, depth)
        if node.child is not None:
            node, depth = node.child, depth + 1
            continue
        while node is not None and node.next is None:
            node, depth = node.parent, depth - 1
        node = node.next if node is not None else None
    return deepest, elements


def test_a_list_to_choose_from_that_is_very_long() -> None:
    """The parser looked through all options at each of them."""
    page = f"<p>heron<select>{'<option>x' * 10_000}</select><p>kestrel"
    assert bounded(page).count("<option>") <= 2000
    assert [found["text"] for found in passages(parse_html_text(page).sections)] == ["heron\nkestrel"]


def test_tables_in_tables_before_many_headings() -> None:
    """Each table looked through everything in it for what would make it an arrangement of the page."""
    parsed = parse_html_text("<table><tr><td>" * 500 + "<h2>heron</h2>" * 20_000 + "<p>kestrel")
    assert sum(len(section.blocks) for section in parsed.sections) == 20_001


def test_pages_that_are_only_long_are_left_as_they_are() -> None:
    said = (
        "<p>a<ul><li>b<li><b>c</b><ul><li>d</ul></ul><table><tr><td>e<td><font>f<tr><th>g</table><a id=h/><br/><span>i</span>"
    )
    drawn = (
        "<svg><path/><title>k</title></svg><select><option>l</select><ruby>m<rt>n</ruby><!-- </div> --><script>'</p>'</script>"
    )
    for page in (said * 1000, drawn * 1000, (said + drawn) * 1000):
        assert bounded(page) == page


@pytest.mark.parametrize("parameter", [b';"', b'; a="b;', b"; a*0=b"])
def test_a_header_of_a_million_parameters(parameter: bytes, tmp_path: Path) -> None:
    file = tmp_path / "a.eml"
    field = parameter * (1_000_000 // len(parameter))
    parts = (b"Content-Type: multipart/mixed; boundary=x", b"Content-Disposition: attachment", b"Content-Type: text/plain")
    for part in parts:
        file.write_bytes(b"From: a@example.org\r\nSubject: kestrel\r\n" + part + field + b"\r\n\r\nheron\r\n")
        assert parse_message(file).title == "kestrel"


def test_names_as_long_as_a_header_can_say(tmp_path: Path) -> None:
    """An archive without a list: 64 kB of name were read and kept for every 40 bytes of it."""
    file = tmp_path / "a.zip"
    header = b"PK\x03\x04" + b"\0" * 22 + b"\xff\xff\0\0"
    good = zip_of(("a.txt", b"kestrel"))
    file.write_bytes(good[: good.index(b"PK\x01\x02")] + b"".join(header + b"%010d" % number for number in range(200_000)))
    with Archive(file) as archive:
        assert archive.names() == ["a.txt"]
        assert archive.read("a.txt") == b"kestrel"


@pytest.mark.parametrize("marks", ["\u0301\u0323", "\u0f73", "\uff9e\u0334", "\u0301\ufe20\u0323"])
def test_a_letter_with_a_million_marks(marks: str) -> None:
    """Putting them in order took the square of their number, wherever text is made one of two spellings."""
    text = f"e{marks * (1_000_000 // len(marks))} kestrel"
    passage = Passage(text, 1, None, None)
    assert clean(text).endswith(" kestrel") and "".join(clean_characters(list(text))[0]).endswith(" kestrel")
    assert fold(text).endswith(" kestrel")
    assert terms(text, "en")[-1] == "kestrel"
    assert not differences.compare([passage], [passage]).changes
    assert diacritics.fewer("ﾊﾟｶﾞ Việt की" * 50) == "ﾊﾟｶﾞ Việt की" * 50


def test_a_number_of_thousands_of_digits(tmp_path: Path) -> None:
    """As a character, in subtitles: nothing could be read for it."""
    file = tmp_path / "a.srt"
    said = f"kestrel &#{'9' * 5000}; &#{'0' * 5000}65; &#x41; &#65;&amp;&#;"
    file.write_text(f"1\n00:00:01,000 --> 00:00:02,000\n{said}\n", encoding="utf-8")
    assert passages(child.parse(file, detect.SRT).sections)[0]["text"] == "kestrel \ufffd A A A&&#;"
