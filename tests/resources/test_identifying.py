"""What a file is that somebody brings: by its bytes, its number, its text; and nothing that it is can do harm."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from resources.answers import identifying
from resources.answers.identifying import identify
from resources.errors import ContentError
from tests.support.documents import pdf
from tests.support.libraries import Shelf, body, document, file, pages

PARTS = (
    "The commander of the convoy decides on the route after speaking to the drivers about the state of every bridge.",
    "Each vehicle carries water for two days, a first aid kit, a tow bar and a list of all who travel in it.",
    "At a waiting place nobody leaves the vehicle before the escort has looked at both sides of the road.",
    "A road incident is reported within one hour, with the place, the time and the state of the load.",
)
NEWER = (
    *PARTS[:2],
    "At a waiting place the drivers rest while the escort keeps watch from the higher ground nearby.",
    PARTS[3],
)
OTHER = "Tomatoes are watered in the early morning, and tied to a stick when they have reached the height of a hand."


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path_factory.mktemp("library"))
    old = document("old", "Movement of convoys", reference="2015.03", files=[file("old.pdf", pages=4)])
    new = document("new", "Movement of convoys", reference="2021.07", files=[file("new.pdf", pages=4)], supersedes=["old"])
    radio = document("radio", "Radio rooms", reference="2018.11", files=[file("radio.pdf", pages=1)])
    water = document("water", {"zh": "水"}, files=[file("water.pdf", "zh", pages=1)])
    chinese = "车队指挥官在与司机讨论每座桥梁的状况之后决定行进路线并通知所有人员做好准备" * 2
    shelf.install(
        [old, new, radio, water],
        {
            "old.pdf": pages(*PARTS),
            "new.pdf": pages(*NEWER),
            "radio.pdf": pages("The radio room is never empty."),
            "water.pdf": pages(chinese),
        },
    )
    yield shelf
    shelf.close()


def test_the_same_bytes_are_the_document_itself(shelf: Shelf, tmp_path: Path) -> None:
    path = tmp_path / "whatever it is called.bin"
    path.write_bytes(body("old.pdf"))
    found = identify(shelf.library, path)
    assert (found.how, found.entry and found.entry.document.id, found.current and found.current.document.id) == (
        "identical", "hq/old", "hq/new",
    )  # fmt: skip
    assert found.file is not None and found.file.name == "old.pdf" and path.read_bytes() == body("old.pdf")


def test_the_old_edition_is_told_from_the_new_one_by_its_text(shelf: Shelf, tmp_path: Path) -> None:
    """Both have the same first page, and it names neither number."""
    found = identify(shelf.library, pdf(tmp_path / "scan0001.pdf", _lines(PARTS)))
    assert (found.how, found.entry and found.entry.document.id) == ("same_text", "hq/old")
    assert found.current is not None and found.current.document.id == "hq/new" and found.share > 0.95
    found = identify(shelf.library, pdf(tmp_path / "scan0002.pdf", _lines(NEWER)))
    assert (found.how, found.entry and found.entry.document.id, found.current) == ("same_text", "hq/new", None)


def test_another_edition_says_on_which_pages_it_differs(shelf: Shelf, tmp_path: Path) -> None:
    text = (*PARTS[:2], OTHER, PARTS[3])
    found = identify(shelf.library, pdf(tmp_path / "2015.03 convoys.pdf", _lines(text)))
    assert (found.how, found.entry and found.entry.document.id) == ("edition", "hq/old")
    assert (found.theirs, found.ours, found.pages) == ((3,), (3,), 4) and 0.5 < found.share < 0.95


def test_a_number_alone_is_only_a_number(shelf: Shelf, tmp_path: Path) -> None:
    path = tmp_path / "2018.11_Radio rooms_EN.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    found = identify(shelf.library, path)
    assert (found.how, found.entry and found.entry.document.id, found.share) == ("reference", "hq/radio", 0.0)
    assert found.problem is not None and found.problem.code == "unsupported"
    path = pdf(tmp_path / "letter.pdf", [f"Policy 2018.11\n{OTHER}"])
    assert identify(shelf.library, path).how == "reference"


def test_whoever_names_a_document_is_not_that_document(shelf: Shelf, tmp_path: Path) -> None:
    """The text decides, whatever number stands on the first page."""
    text = [f"This replaces the policy 2018.11.\n{_lines(PARTS)[0]}", *_lines(PARTS)[1:]]
    found = identify(shelf.library, pdf(tmp_path / "a.pdf", text))
    assert found.entry is not None and found.entry.document.id == "hq/old"


def test_what_is_not_known_is_said_to_be_unknown(shelf: Shelf, tmp_path: Path) -> None:
    path = tmp_path / "garden.txt"
    path.write_text(OTHER, encoding="utf-8")
    found = identify(shelf.library, path)
    assert (found.how, found.entry, found.problem) == ("unknown", None, None)
    path.write_bytes(b"")
    assert identify(shelf.library, path).how == "unknown"


def test_texts_without_spaces(shelf: Shelf, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("车队指挥官在与司机讨论每座桥梁的状况之后决定行进路线并通知所有人员做好准备" * 2, encoding="utf-8")
    found = identify(shelf.library, path)
    assert (found.how, found.entry and found.entry.document.id) == ("same_text", "hq/water")


def test_a_file_that_is_none_or_too_much_is_refused_in_a_sentence(
    shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    large = tmp_path / "large.pdf"
    with large.open("wb") as stream:
        stream.truncate(identifying.MOST_BYTES + 1)  # all holes
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)  # reading it would wait for ever
    for path, code in ((large, "too_large_to_identify"), (pipe, "not_a_file"), (tmp_path, "not_a_file")):
        with pytest.raises(ContentError) as caught:
            identify(shelf.library, path)
        assert caught.value.code == code
    with pytest.raises(ContentError) as caught:
        identify(shelf.library, tmp_path / "gone.pdf")
    assert caught.value.code == "missing"
    small = tmp_path / "small.txt"
    small.write_text(OTHER, encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        identify(shelf.library, small, lambda: True)
    assert caught.value.code == "stopped"


def test_a_hostile_file_becomes_a_sentence(shelf: Shelf, tmp_path: Path) -> None:
    locked = pdf(tmp_path / "locked.pdf", _lines(PARTS), locked=True)
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7\n" + b"\xff" * 5000)
    program = tmp_path / "invoice.pdf.exe"
    program.write_bytes(b"MZ" + bytes(500))
    for path, codes in ((locked, {"encrypted"}), (broken, {"damaged"}), (program, {"unsupported"})):
        found = identify(shelf.library, path)
        assert found.how == "unknown" and found.problem is not None and found.problem.code in codes


def _lines(texts: tuple[str, ...]) -> list[str]:
    """Each as a page of short lines."""
    found = []
    for text in texts:
        words = text.split()
        found.append("\n".join(" ".join(words[start : start + 9]) for start in range(0, len(words), 9)))
    return found
