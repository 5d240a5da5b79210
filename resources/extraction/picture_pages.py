"""A picture as a PDF, so that the child that draws pages draws it: PNG, JPEG, and TIFF as scanners write it.

Nothing is decoded here: the compressed data goes into the PDF as it is, with a description that PDFium reads it by.
PNG: W3C, "Portable Network Graphics", 2003. TIFF: Adobe, revision 6.0, 1992. PDF filters: ISO 32000-1, 7.4.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from resources.children.processes import TooLargeError
from resources.extraction import problems

_BEGINNINGS = {b"\x89PNG": "image/png", b"\xff\xd8\xff": "image/jpeg", b"II*\0": "image/tiff", b"MM\0*": "image/tiff"}
PICTURES = frozenset(_BEGINNINGS.values())
MOST_PIXELS = 100_000_000  # of one page
MOST_PAGES = 200
_LARGEST = 256 * 1024 * 1024  # bytes
_MOST_PARTS = 100_000  # chunks, segments, strips
# As of a sheet of A4: fewer dots are taken for a photograph of one, more for a larger sheet.
_LONG_SIDE, _FEWEST_DPI, _MOST_DPI = 11.7, 100.0, 300.0


@dataclass(frozen=True, slots=True)
class _Strip:
    """Rows of a picture: so many of them, the data, and the entries of the dictionary by which PDF reads it."""

    height: int
    data: bytes
    entries: str


@dataclass(frozen=True, slots=True)
class _Picture:
    width: int
    height: int
    strips: tuple[_Strip, ...]


def as_pdf(path: Path, media_type: str) -> bytes:
    """Of one page, or as many as the TIFF has. ContentError `unsupported`, `damaged`; TooLargeError."""
    with path.open("rb") as file:
        data = file.read(_LARGEST + 1)
    if len(data) > _LARGEST:
        raise TooLargeError
    read = {"image/png": _png, "image/jpeg": _jpeg, "image/tiff": _tiff}[media_type]
    try:
        pictures = list(read(data))
    except (struct.error, IndexError, ValueError, KeyError):
        raise problems.damaged() from None
    if not pictures:
        raise problems.damaged()
    return _pdf(pictures)


def is_picture(path: Path) -> str | None:
    """Its media type, where it is one that is drawn here."""
    with path.open("rb") as file:
        head = file.read(4)
    return next((kind for start, kind in _BEGINNINGS.items() if head.startswith(start)), None)


def size(data: bytes) -> tuple[int, int]:
    """Width and height in pixels, of a PNG, a JPEG or a GIF by its beginning; 0 x 0 where that does not tell."""
    try:
        if data.startswith(b"GIF8"):
            return struct.unpack_from("<HH", data, 6)
        if data.startswith(b"\x89PNG"):
            return struct.unpack_from(">II", data, 16)
        if data.startswith(b"\xff\xd8\xff"):
            return next(((picture.width, picture.height) for picture in _jpeg(data)), (0, 0))
    except (struct.error, IndexError, ValueError, KeyError, TooLargeError):
        pass
    return 0, 0


def _sized(width: int, height: int) -> None:
    if width <= 0 or height <= 0:
        raise ValueError("no pixels")
    if width * height > MOST_PIXELS:
        raise TooLargeError


# PNG

# By colour type: how many numbers a pixel has, and the space they are in. Of a pixel's opacity nothing is made: it is the last
# number, read as black ink that is never there.
_PNG_COLORS = {0: (1, "/DeviceGray", ""), 2: (3, "/DeviceRGB", ""), 6: (4, "/DeviceCMYK", "/Decode [1 0 1 0 1 0 0 0]")}


def _png(data: bytes) -> Iterator[_Picture]:
    width, height, bits, color, _, _, interlaced = struct.unpack_from(">IIBBBBB", data, 16)
    _sized(width, height)
    palette, parts, at = b"", [], 8
    for _ in range(_MOST_PARTS):
        if at + 8 > len(data):
            break
        length, kind = struct.unpack_from(">I4s", data, at)
        body = data[at + 8 : at + 8 + length]
        if kind == b"PLTE":
            palette = body[:768]
        elif kind == b"IDAT":
            parts.append(body)
        elif kind == b"IEND":
            break
        at += 12 + length
    if interlaced or (color not in _PNG_COLORS and color != 3):
        raise problems.unsupported("image/png")
    colors, space, more = (1, _indexed(palette), "") if color == 3 else _PNG_COLORS[color]
    entries = (
        f"/ColorSpace {space} /BitsPerComponent {bits} {more} /Filter /FlateDecode "
        f"/DecodeParms << /Predictor 15 /Colors {colors} /BitsPerComponent {bits} /Columns {width} >>"
    )
    yield _Picture(width, height, (_Strip(height, b"".join(parts), entries),))


def _indexed(palette: bytes) -> str:
    if not palette or len(palette) % 3:
        raise ValueError("no palette")
    return f"[/Indexed /DeviceRGB {len(palette) // 3 - 1} <{palette.hex()}>]"


# JPEG

_FRAMES = frozenset((0xC0, 0xC1, 0xC2))  # what PDF's filter decodes: baseline, extended, progressive
_ALONE = frozenset((0x01, *range(0xD0, 0xD9)))  # markers without a length


def _jpeg(data: bytes) -> Iterator[_Picture]:
    at = 2
    for _ in range(_MOST_PARTS):
        at = data.index(0xFF, at)
        while data[at] == 0xFF:
            at += 1
        marker, at = data[at], at + 1
        if marker in _ALONE:
            continue
        (length,) = struct.unpack_from(">H", data, at)
        if marker in _FRAMES:
            _, height, width, colors = struct.unpack_from(">BHHB", data, at + 2)
            _sized(width, height)
            space = {1: "/DeviceGray", 3: "/DeviceRGB", 4: "/DeviceCMYK"}[colors]
            more = "/Decode [1 0 1 0 1 0 1 0]" if colors == 4 else ""  # as Adobe's programs write it
            entries = f"/ColorSpace {space} /BitsPerComponent 8 {more} /Filter /DCTDecode"
            yield _Picture(width, height, (_Strip(height, data, entries),))
            return
        if marker == 0xDA:
            return
        at += length


# TIFF

_SIZES = {1: "B", 3: "H", 4: "I"}
_DEFLATE = (8, 32946)
_TAGS = frozenset((256, 257, 258, 259, 262, 266, 273, 277, 278, 279, 284, 317, 320))  # that are asked for below


def _tiff(data: bytes) -> Iterator[_Picture]:
    order = {b"II": "<", b"MM": ">"}[data[:2]]
    (at,) = struct.unpack_from(f"{order}I", data, 4)
    seen: set[int] = set()
    left = len(data)  # strips may lie over each other: of a megabyte a terabyte
    while at and at not in seen and len(seen) < MOST_PAGES:
        seen.add(at)
        (count,) = struct.unpack_from(f"{order}H", data, at)
        tags: dict[int, tuple[int, ...]] = {}
        for number in range(count):
            tag, kind, values = struct.unpack_from(f"{order}HHI", data, at + 2 + 12 * number)
            if tag not in _TAGS or tag in tags or kind not in _SIZES or values > _MOST_PARTS:
                continue
            form = f"{order}{values}{_SIZES[kind]}"
            place = at + 10 + 12 * number
            if struct.calcsize(form) > 4:
                (place,) = struct.unpack_from(f"{order}I", data, place)
            tags[tag] = struct.unpack_from(form, data, place)
        page = _tiff_page(data, tags, left)
        left -= sum(len(strip.data) for strip in page.strips)
        yield page
        (at,) = struct.unpack_from(f"{order}I", data, at + 2 + 12 * count)


def _tiff_page(data: bytes, tags: dict[int, tuple[int, ...]], left: int) -> _Picture:
    width, height = tags[256][0], tags[257][0]
    _sized(width, height)
    bits, compression, meaning = tags.get(258, (1,)), tags.get(259, (1,))[0], tags[262][0]
    colors, planes, fill = tags.get(277, (1,))[0], tags.get(284, (1,))[0], tags.get(266, (1,))[0]
    if len(set(bits)) > 1 or bits[0] not in (1, 2, 4, 8) or planes != 1 or fill != 1 or 273 not in tags:
        raise problems.unsupported("image/tiff")
    if meaning == 3:
        table, size = tags[320], 1 << bits[0]
        palette = bytes(table[place + plane * size] >> 8 for place in range(size) for plane in range(3))
        space, more = _indexed(palette), ""
    elif (meaning, colors) in ((0, 1), (1, 1)):
        inverted = meaning == 0 and compression not in (3, 4)
        space, more = "/DeviceGray", "/Decode [1 0]" if inverted else ""
    elif (meaning, colors) in ((2, 3), (2, 4)):
        space, more = ("/DeviceRGB", "") if colors == 3 else ("/DeviceCMYK", "/Decode [1 0 1 0 1 0 0 0]")
    else:
        raise problems.unsupported("image/tiff")
    predictor = tags.get(317, (1,))[0]
    how = (
        f"/DecodeParms << /Predictor 2 /Colors {colors} /BitsPerComponent {bits[0]} /Columns {width} >>"
        if predictor == 2
        else ""
    )
    rows = min(tags.get(278, (height,))[0], height) or height
    strips = []
    for number, (start, length) in enumerate(zip(tags[273], tags[279], strict=True)):
        tall = min(rows, height - number * rows)
        if tall <= 0:
            break
        entries = f"/ColorSpace {space} /BitsPerComponent {bits[0]} {more} {_filter(compression, meaning, width, tall, how)}"
        content = data[start : start + min(length, left)]
        left -= len(content)
        strips.append(_Strip(tall, content, entries))
    return _Picture(width, height, tuple(strips))


def _filter(compression: int, meaning: int, width: int, height: int, how: str) -> str:
    if compression == 1:
        return ""
    if compression == 4:
        black = "true" if meaning == 1 else "false"
        return f"/Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns {width} /Rows {height} /BlackIs1 {black} >>"
    if compression == 5:
        return f"/Filter /LZWDecode {how}"
    if compression in _DEFLATE:
        return f"/Filter /FlateDecode {how}"
    if compression == 32773:
        return "/Filter /RunLengthDecode"
    raise problems.unsupported("image/tiff")


# PDF


def _pdf(pictures: list[_Picture]) -> bytes:
    objects: list[bytes] = [b"", b""]  # the catalogue and the list of pages, which name what follows
    pages = []
    for picture in pictures:
        first = len(objects) + 1
        dpi = min(_MOST_DPI, max(_FEWEST_DPI, max(picture.width, picture.height) / _LONG_SIDE))
        across, down = picture.width * 72 / dpi, picture.height * 72 / dpi
        drawn, top = [], down
        for number, strip in enumerate(picture.strips):
            tall = strip.height * 72 / dpi
            top -= tall
            drawn.append(f"q {across:.3f} 0 0 {tall:.3f} 0 {top:.3f} cm /I{number} Do Q")
            entries = f"/Type /XObject /Subtype /Image /Width {picture.width} /Height {strip.height} {strip.entries}"
            objects.append(_stream(entries, strip.data))
        objects.append(_stream("", "\n".join(drawn).encode()))
        names = " ".join(f"/I{number} {first + number} 0 R" for number in range(len(picture.strips)))
        pages.append(len(objects) + 1)
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {across:.3f} {down:.3f}] /Contents {len(objects)} 0 R "
            f"/Resources << /XObject << {names} >> >> >>".encode()
        )
    objects[0] = b"<< /Type /Catalog /Pages 2 0 R >>"
    kids = " ".join(f"{page} 0 R" for page in pages)
    objects[1] = f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode()
    return _written(objects)


def _stream(entries: str, data: bytes) -> bytes:
    return f"<< {entries} /Length {len(data)} >>\nstream\n".encode() + data + b"\nendstream"


def _written(objects: list[bytes]) -> bytes:
    parts, places, length = [b"%PDF-1.7\n"], [], 9
    for number, body in enumerate(objects, 1):
        places.append(length)
        part = b"%d 0 obj\n%b\nendobj\n" % (number, body)
        parts.append(part)
        length += len(part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    parts.append(b"xref\n0 %d\n0000000000 65535 f \n%b" % (len(objects) + 1, table))
    parts.append(b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, length))
    return b"".join(parts)
