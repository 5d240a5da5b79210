"""Small pictures of first pages: what they show, how large they are, and that only those who want them have them."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from sync.publish.add import add
from sync.publish.build import build
from sync.publish.thumbnails import LARGEST, WIDTH, make_thumbnails
from tests.support import documents, scans
from tests.sync.publish.conftest import Publisher


def picture_of(publisher: Publisher) -> Image.Image:
    (document,) = publisher.catalogue()["documents"]
    (file,) = [file for file in document["files"] if file.get("role") == "thumbnail"]
    assert file["media_type"] == "image/png" and file["packed"] and file["length"] <= LARGEST
    path: Path = publisher.repo.public / "objects" / file["sha256"][:2] / file["sha256"]
    return Image.open(io.BytesIO(path.read_bytes()))


def test_it_shows_the_first_page(publisher: Publisher) -> None:
    half = scans.drawn([])
    half.paste(60, (0, 0, half.width, half.height // 2))
    scans.pdf(publisher.folder / "a.pdf", [half, "Another page with other words on it"])
    add(publisher.repo, publisher.folder, "guidance")
    report = make_thumbnails(publisher.repo, "guidance")
    assert (report.made, report.bytes > 0) == (1, True)
    build(publisher.repo)
    picture = picture_of(publisher).convert("L")
    assert picture.width == WIDTH and abs(picture.height / picture.width - 842 / 595) < 0.02
    grey = picture.tobytes()
    assert abs(grey[30 * WIDTH + 90] - 60) < 20 and grey[220 * WIDTH + 90] >= 250
    again = make_thumbnails(publisher.repo, "guidance")
    assert (again.made, again.bytes) == (0, report.bytes)
    assert not build(publisher.repo).changed


def test_a_page_of_text_is_a_few_kilobytes(publisher: Publisher) -> None:
    lines = [f"{n}. The duty officer writes down every incident of the night, and tells who follows." for n in range(30)]
    scans.pdf(publisher.folder / "a.pdf", [scans.drawn(lines, points=10)])
    add(publisher.repo, publisher.folder, "guidance")
    assert 1000 < make_thumbnails(publisher.repo, "guidance").bytes < 10_000


@pytest.mark.parametrize(("width", "height"), [(20, 14_000), (14_000, 20), (14_000, 14_000), (3, 3)])
def test_pages_of_any_shape_are_small(publisher: Publisher, width: int, height: int) -> None:
    documents.pdf(publisher.folder / "a.pdf", ["x"], size=(width, height))
    add(publisher.repo, publisher.folder, "guidance")
    make_thumbnails(publisher.repo, "guidance")
    build(publisher.repo)
    picture = picture_of(publisher)
    assert picture.width <= WIDTH and picture.height <= 4 * WIDTH


def test_what_cannot_be_opened_has_none(publisher: Publisher) -> None:
    documents.pdf(publisher.folder / "locked.pdf", ["x"], locked=True)
    (publisher.folder / "cut.pdf").write_bytes(b"%PDF-1.7 and no more")
    publisher.put("a.txt")
    add(publisher.repo, publisher.folder, "guidance")
    report = make_thumbnails(publisher.repo, "guidance")
    assert (report.made, report.bytes) == (0, 0)
