"""Pictures drawn as the pages of a PDF are: whatever a scanner writes, and nothing that harms."""

from __future__ import annotations

import random
import struct
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy
import pytest
from PIL import Image, ImageDraw

from resources.children.processes import TooLargeError
from resources.errors import ContentError
from resources.extraction.picture_pages import MOST_PAGES, as_pdf, is_picture
from resources.rendering import PageRenderer


def drawn(mode: str = "RGB") -> Image.Image:
    image = Image.new("RGB", (120, 80), "white")
    draw = ImageDraw.Draw(image)
    draw.rectangle((10, 10, 50, 40), fill="black")
    draw.rectangle((70, 20, 100, 70), fill="black")
    return image.convert(mode)


KINDS: dict[str, Callable[[Path], object]] = {
    "rgb.png": lambda path: drawn().save(path),
    "grey.png": lambda path: drawn("L").save(path),
    "lines.png": lambda path: drawn("1").save(path),
    "palette.png": lambda path: drawn("P").save(path),
    "opaque.png": lambda path: drawn("RGBA").save(path),
    "rgb.jpg": lambda path: drawn().save(path, quality=95),
    "progressive.jpg": lambda path: drawn("L").save(path, quality=95, progressive=True),
    "plain.tiff": lambda path: drawn().save(path),
    "lzw.tiff": lambda path: drawn().save(path, compression="tiff_lzw"),
    "deflate.tiff": lambda path: drawn("L").save(path, compression="tiff_adobe_deflate"),
    "packbits.tiff": lambda path: drawn("P").save(path, compression="packbits"),
    "fax.tiff": lambda path: drawn("1").save(path, compression="group4"),
}


@pytest.fixture(scope="module")
def renderer() -> Iterator[PageRenderer]:
    with PageRenderer() as renderer:
        yield renderer


@pytest.mark.parametrize("name", KINDS)
def test_it_is_drawn_as_it_is(name: str, tmp_path: Path, renderer: PageRenderer) -> None:
    path = tmp_path / name
    KINDS[name](path)
    info = renderer.open(path)
    assert len(info.sizes) == 1
    page = renderer.render(1, 120)
    assert page.width == 120 and 79 <= page.height <= 80
    pixels = numpy.frombuffer(page.data, numpy.uint8).reshape(page.height, page.stride // 4, 4)[:79, :120, 0]
    wanted = numpy.asarray(drawn("L"))[:79]
    assert numpy.mean((pixels > 128) != (wanted > 128)) < 0.05


def test_every_page_of_a_fax(tmp_path: Path, renderer: PageRenderer) -> None:
    path = tmp_path / "fax.tiff"
    drawn("1").save(path, save_all=True, append_images=[drawn("1")] * 3, compression="group4")
    assert len(renderer.open(path).sizes) == 4


def test_what_is_no_such_picture(tmp_path: Path, renderer: PageRenderer) -> None:
    for name, data in {
        "empty.png": b"\x89PNG",
        "cut.jpg": b"\xff\xd8\xff\xe0\x00\x10",
        "cut.tiff": b"II*\0\x08\0\0\0\xff\xff",
    }.items():
        (tmp_path / name).write_bytes(data)
        with pytest.raises(ContentError) as refused:
            renderer.open(tmp_path / name)
        assert refused.value.code == "damaged", name


def test_strips_that_lie_over_each_other(tmp_path: Path) -> None:
    """A hundred thousand times the whole file: a terabyte."""
    path = tmp_path / "strips.tiff"
    count, entries = 50_000, 11
    values = {256: 8, 257: 50_000, 258: 1, 259: 1, 262: 1, 266: 1, 277: 1, 278: 1, 284: 1}
    tags = b"".join(struct.pack("<HHIHH", tag, 3, 1, value, 0) for tag, value in values.items())
    behind = 8 + 2 + 12 * entries + 4
    tags += struct.pack("<HHIIHHII", 273, 4, count, behind, 279, 4, count, behind + 4 * count)
    path.write_bytes(
        b"II*\0\x08\0\0\0" + struct.pack("<H", entries) + tags + b"\0" * 4 + b"\0" * 4 * count + b"\xff" * 4 * count
    )
    assert len(as_pdf(path, "image/tiff")) < 20_000_000


def test_a_claim_of_many_pixels_is_not_believed(tmp_path: Path) -> None:
    path = tmp_path / "bomb.png"
    drawn().save(path)
    data = bytearray(path.read_bytes())
    data[16:24] = b"\0\0\xff\xff\0\0\xff\xff"
    path.write_bytes(data)
    with pytest.raises(TooLargeError):
        as_pdf(path, "image/png")


def test_pages_that_follow_each_other_in_a_circle_end(tmp_path: Path) -> None:
    path = tmp_path / "circle.tiff"
    drawn("1").save(path)
    data = bytearray(path.read_bytes())
    first = int.from_bytes(data[4:8], "little")
    count = int.from_bytes(data[first : first + 2], "little")
    data[first + 2 + 12 * count : first + 6 + 12 * count] = data[4:8]
    path.write_bytes(data)
    assert as_pdf(path, "image/tiff").count(b"/Type /Page ") == 1 <= MOST_PAGES


def test_bits_that_are_wrong_refuse_it_or_are_drawn(tmp_path: Path) -> None:
    chance = random.Random(20261126)
    for name, make in KINDS.items():
        path = tmp_path / name
        make(path)
        whole = path.read_bytes()
        for _ in range(60):
            data = bytearray(whole)
            for _ in range(chance.randint(1, 8)):
                data[chance.randrange(4, min(len(data), 400))] = chance.randrange(256)
            path.write_bytes(data[: chance.choice((len(data), chance.randrange(4, len(data))))])
            kind = is_picture(path)
            assert kind is not None
            try:
                assert as_pdf(path, kind).startswith(b"%PDF-")
            except (ContentError, TooLargeError):
                continue
