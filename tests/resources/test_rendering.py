"""Pages as pixels and places, compared with what was drawn on them; and PDF files that mean harm."""

from __future__ import annotations

import dataclasses
import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from resources import rendering
from resources.errors import ContentError
from resources.extraction.pdf_page import MOST_CHARACTERS
from resources.rendering import MOST_PIXELS, PageRenderer, RenderedPage
from resources.words.marking import Marker
from resources.words.text import fold, terms
from tests.support import documents


@pytest.fixture(scope="module")
def renderer() -> Iterator[PageRenderer]:
    with PageRenderer() as renderer:
        yield renderer


def marker(*words: str, language: str = "en", prefix: str | None = None, phrases: tuple[str, ...] = ()) -> Marker:
    return Marker(tuple(term for word in words for term in terms(word, language)), prefix, phrases)


def dark(page: RenderedPage, x: float, y: float, width: float, height: float, scale: float) -> int:
    """How many pixels within the rectangle (in points) are drawn on."""
    count = 0
    for row in range(max(0, int(y * scale)), min(page.height, int((y + height) * scale) + 1)):
        start = row * page.stride
        line = bytes(page.data[start + 4 * max(0, int(x * scale)) : start + 4 * min(page.width, int((x + width) * scale) + 1)])
        count += sum(value < 128 for value in line[::4])
    return count


def test_sizes_and_outline(renderer: PageRenderer, tmp_path: Path) -> None:
    outline = [("First", 1), ("الثاني", 2)]
    info = renderer.open(documents.pdf(tmp_path / "a.pdf", ["x", "y"], outline=outline, rotate=90))
    assert (info.pages, info.sizes) == (2, [(842.0, 595.0)] * 2)
    assert info.outline == [("First", 1, 0), ("الثاني", 2, 0)]


def test_pixels(renderer: PageRenderer, tmp_path: Path) -> None:
    drawing = b"1 0 0 rg 0 742 100 100 re f  0 0 1 rg 495 0 100 100 re f"
    path = documents.pdf(tmp_path / "a.pdf", ["Hello"], drawing=drawing)
    renderer.open(path)
    page = renderer.render(1, 595)
    assert (page.width, page.height, page.stride, len(page.data)) == (595, 842, 2380, 2380 * 842)

    def pixel(x: int, y: int) -> tuple[int, ...]:
        return tuple(page.data[y * page.stride + 4 * x :][:3])

    assert pixel(50, 50) == (0, 0, 255), "red, from the top left, as BGR"
    assert pixel(550, 800) == (255, 0, 0)
    assert pixel(300, 400) == (255, 255, 255)


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
def test_find_gives_the_places_of_words(renderer: PageRenderer, tmp_path: Path, rotate: int) -> None:
    path = documents.pdf(tmp_path / "a.pdf", ["Command and control", "nothing", "the mission has missions"], rotate=rotate)
    renderer.open(path)
    hits = renderer.find(3, marker("mission"), "en")
    assert [len(hit) for hit in hits] == [1, 1]
    (first,), (second,) = hits
    if rotate == 0:
        assert 72 < first[0] < second[0]
        assert 60 < first[1] < 80
        assert 5 < first[3] < 20
    page = renderer.render(3, 1000)
    scale = page.width / (595 if rotate in (0, 180) else 842)
    inside = sum(dark(page, *rectangle, scale) for rectangle in (first, second))
    assert inside > 20, "there is ink where the word was found"
    assert renderer.find(2, marker("mission"), "en") == []


def test_a_hit_over_two_lines_has_two_rectangles(renderer: PageRenderer, tmp_path: Path) -> None:
    renderer.open(documents.pdf(tmp_path / "a.pdf", ["see the rules of\nengagement here"]))
    (hit,) = renderer.find(1, marker(phrases=("rules of engagement",)), "en")
    assert len(hit) == 2
    assert hit[0][1] < hit[1][1]
    assert hit[0][0] > hit[1][0]


@pytest.mark.parametrize(
    ("text", "word", "language"),
    [
        ("Операции и миссии", "миссия", "ru"),
        ("عمليات حفظ السلام", "السلام", "ar"),
        ("维持和平行动", "和平", "zh"),
        ("e\ufb03cient", "efficient", "en"),
    ],
)
def test_find_in_every_script(renderer: PageRenderer, tmp_path: Path, text: str, word: str, language: str) -> None:
    renderer.open(documents.pdf(tmp_path / "a.pdf", [text]))
    (hit,) = renderer.find(1, marker(word, language=language), language)
    (x, y, width, height) = hit[0]
    assert (len(hit), 60 < y < 80, 5 < height < 25) == (1, True, True)
    assert x + 1 >= 72
    assert x + width <= 72 + 12 * len(text)


def test_a_hit_is_one_rectangle_as_high_as_its_line(renderer: PageRenderer, tmp_path: Path) -> None:
    renderer.open(documents.pdf(tmp_path / "a.pdf", ["some mission someone"]))
    heights = {round(hit[0][3], 2) for word in ("some", "mission", "someone") for hit in renderer.find(1, marker(word), "en")}
    assert len(heights) == 1


def test_prefix_as_while_typing(renderer: PageRenderer, tmp_path: Path) -> None:
    renderer.open(documents.pdf(tmp_path / "a.pdf", ["Peace, peacekeeping, and peas"]))
    assert len(renderer.find(1, marker(prefix=fold("Peac")), "en")) == 2


def test_text_is_the_passages_text(renderer: PageRenderer, tmp_path: Path) -> None:
    renderer.open(documents.pdf(tmp_path / "a.pdf", ["one\ntwo", "السلام عليكم"]))
    assert [renderer.text(1), renderer.text(2)] == ["one\ntwo", "السلام عليكم"]


@pytest.mark.parametrize("rotate", [0, 90])
def test_characters_stand_where_they_are_drawn(renderer: PageRenderer, tmp_path: Path, rotate: int) -> None:
    texts = ["Old e\ufb03cient o\u0301rder\nof the da\u0301y", "حركة القوافل\nوحمايتها", ""]
    renderer.open(documents.pdf(tmp_path / "a.pdf", texts, rotate=rotate))
    for page in (1, 2, 3):
        content = renderer.content(page)
        assert content.text == renderer.text(page) and len(content.boxes) == 4 * len(content.text)
    content = renderer.content(1)
    assert "Old efficient \u00f3rder" in content.text, "composed, and without ligatures, as it is kept"
    drawn = renderer.render(1, 1190 if rotate == 0 else 1684)
    for place in (content.text.index("O"), content.text.index("rder"), content.text.index("d\u00e1y")):
        x, y, width, height = content.boxes[4 * place : 4 * place + 4]
        assert dark(drawn, x, y, width, height, 2) > 5


def test_text_without_end_is_cut(renderer: PageRenderer, tmp_path: Path) -> None:
    renderer.open(documents.pdf(tmp_path / "a.pdf", ["\n".join(["words without end"] * 4000)], size=(595, 14_000)))
    content = renderer.content(1)
    assert 40_000 < len(content.text) <= MOST_CHARACTERS


@pytest.mark.parametrize("turn", [0, 1, 2, 3])
def test_a_part_of_a_page_is_cut_from_the_whole(renderer: PageRenderer, tmp_path: Path, turn: int) -> None:
    renderer.open(documents.pdf(tmp_path / "a.pdf", ["x"], drawing=b"0 0 1 rg 100 200 300 400 re f", size=(500, 800)))
    whole = renderer.render(1, 500 if turn % 2 == 0 else 800, turn)
    assert (whole.width, whole.height) == ((500, 800) if turn % 2 == 0 else (800, 500))
    part = renderer.render(1, whole.width, turn, (90, 90, 60, 130))
    assert (part.width, part.height) == (60, 130)
    for row in range(130):
        start = (row + 90) * whole.stride + 4 * 90
        assert bytes(part.data[row * part.stride :][: part.stride]) == bytes(whole.data[start : start + part.stride])
    with pytest.raises(ValueError, match="no part"):
        renderer.render(1, 500, 0, (0, 0, 100_000, 100_000))


def test_a_password_opens_what_it_locks(renderer: PageRenderer, tmp_path: Path) -> None:
    path = documents.pdf(tmp_path / "a.pdf", ["said in confidence"], password="quiet otter")
    for wrong in (None, "", "loud otter", "x" * 10_000):
        with pytest.raises(ContentError) as caught:
            renderer.open(path, password=wrong)
        assert caught.value.code == "encrypted" and "otter" not in caught.value.message
    assert renderer.open(path, password="quiet otter").pages == 1
    assert renderer.text(1) == "said in confidence"


def test_a_huge_page_is_drawn_smaller(renderer: PageRenderer, tmp_path: Path) -> None:
    for size in ((14400, 14400), (100, 200_000), (200_000, 3)):
        renderer.open(documents.pdf(tmp_path / "a.pdf", ["x"], size=size))
        page = renderer.render(1, 100_000)
        assert page.width * page.height <= MOST_PIXELS
        assert page.width >= 1
        assert page.height >= 1


@pytest.mark.parametrize("page", [0, 2, -1])
def test_pages_that_are_not_there(renderer: PageRenderer, tmp_path: Path, page: int) -> None:
    renderer.open(documents.pdf(tmp_path / "a.pdf", ["x"]))
    with pytest.raises(ContentError) as caught:
        renderer.render(page, 100)
    assert (caught.value.code, caught.value.item) == ("damaged", "a.pdf")


@pytest.mark.skipif(sys.platform == "win32", reason="kills as POSIX does")
def test_a_child_that_was_killed_opens_the_file_again(renderer: PageRenderer, tmp_path: Path) -> None:
    renderer.open(documents.pdf(tmp_path / "a.pdf", ["again"]))
    os.kill(renderer._worker.pid or 0, signal.SIGKILL)
    answers: list[str] = []
    while not answers:
        try:
            answers.append(renderer.text(1))
        except ContentError as error:
            assert error.code == "crashed"
    assert answers == ["again"]


def test_refusals(renderer: PageRenderer, tmp_path: Path) -> None:
    codes = {}
    (tmp_path / "rubbish.pdf").write_bytes(b"%PDF-1.7\nrubbish")
    (tmp_path / "empty.pdf").touch()
    documents.pdf(tmp_path / "locked.pdf", ["x"], locked=True)
    for name in ("rubbish.pdf", "empty.pdf", "locked.pdf", "gone.pdf"):
        with pytest.raises(ContentError) as caught:
            renderer.open(tmp_path / name)
        codes[name] = caught.value.code
    assert codes == {"rubbish.pdf": "damaged", "empty.pdf": "empty", "locked.pdf": "encrypted", "gone.pdf": "missing"}


def test_a_page_that_never_ends_costs_only_itself(
    renderer: PageRenderer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    star = b"0 0 m " + b"595 842 l 0 842 l 595 0 l 0 0 l 300 842 l 1 3 l 595 400 l " * 5000 + b"f* "
    renderer.open(documents.pdf(tmp_path / "a.pdf", ["text"], drawing=star * 10))
    monkeypatch.setattr(rendering, "_RENDER", dataclasses.replace(rendering._RENDER, seconds=0.3))
    with pytest.raises(ContentError) as caught:
        renderer.render(1, 4000)
    assert caught.value.code == "too_slow"
    renderer.open(documents.pdf(tmp_path / "b.pdf", ["next"]))
    assert renderer.text(1) == "next"
