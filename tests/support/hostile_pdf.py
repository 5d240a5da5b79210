"""PDFs of the hostile set: written object by object, so that each lies in the one way that it should."""

from __future__ import annotations

import functools
import struct
import zlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from tests.support import documents
from tests.support.hostile import ALL, FIRST, LAST, MIDDLE, SECRET, Hostile, found, refused

MIB = 1024 * 1024
_FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"


def stream(content: bytes, more: bytes = b"") -> bytes:
    return b"<</Length %d%s>>stream\n%s\nendstream" % (len(content), more, content)


def shown(text: str) -> bytes:
    """A page's content that says `text`."""
    return b"BT /F 12 Tf 72 700 Td (%s) Tj ET\n" % text.encode()


def written(objects: Mapping[int, bytes], trailer: bytes = b"") -> bytes:
    """A PDF of these objects with a table and a trailer; 1 is the catalogue."""
    result = bytearray(b"%PDF-1.7\n")
    places = {}
    for number, content in objects.items():
        places[number] = len(result)
        result += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start, size = len(result), max(objects) + 1
    rows = [b"%010d 00000 n \n" % places[n] if n in places else b"0000000000 65535 f \n" for n in range(size)]
    result += b"xref\n0 %d\n%strailer\n<</Size %d/Root 1 0 R%s>>\n" % (size, b"".join(rows), size, trailer)
    return bytes(result) + b"startxref\n%d\n%%%%EOF\n" % start


def pages(
    contents: list[bytes], more: Mapping[int, bytes] | None = None, resources: bytes = b"", catalog: bytes = b""
) -> bytes:
    """A PDF with these pages: content streams, or whole objects where they begin with `<<`."""
    objects = {1: b"<</Type/Catalog/Pages 2 0 R%s>>" % catalog, 3: _FONT}
    kids = []
    for number, content in enumerate(contents):
        kid = 10 + 2 * number
        objects[kid] = (
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R/Resources<</Font<</F 3 0 R>>%s>>>>"
        ) % (kid + 1, resources)
        objects[kid + 1] = content if content.startswith(b"<<") else stream(content)
        kids.append(b"%d 0 R" % kid)
    objects[2] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(kids), b" ".join(kids))
    return written({**objects, **(more or {})})


def three(middle: bytes | None = None, more: Mapping[int, bytes] | None = None, resources: bytes = b"") -> bytes:
    """Three pages, of which the middle one may be something else."""
    return pages([shown(FIRST), shown(MIDDLE) if middle is None else middle, shown(LAST)], more, resources)


def nested_forms(levels: int, calls: int) -> bytes:
    """`calls` to the power of `levels` forms on the middle page, each of which draws the next."""
    more = {}
    for level in range(levels):
        inner = b"/X Do " * calls if level + 1 < levels else shown("x")
        target = b"/XObject<</X %d 0 R>>" % (101 + level)
        head = b"/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>%s>>" % target
        more[100 + level] = stream(inner, head)
    return three(shown(MIDDLE) + b"/X Do " * calls, more, b"/XObject<</X 100 0 R>>")


def packed(content: bytes, times: int = 1) -> bytes:
    for _ in range(times):
        content = zlib.compress(content, 9)
    return stream(content, b"/Filter[%s]" % (b"/FlateDecode" * times))


@functools.cache
def flate_bomb(length: int, start: bytes = b"") -> bytes:
    """What inflates to `start` and then blanks."""
    press = zlib.compressobj(9)
    parts = [press.compress(start)]
    parts += [press.compress(b" " * MIB) for _ in range(length // MIB)]
    return b"".join([*parts, press.flush()])


def many_pages(count: int) -> bytes:
    """All of them the same object, in the table of pages as often as that."""
    objects = {
        1: b"<</Type/Catalog/Pages 2 0 R>>", 3: _FONT, 5: stream(shown(FIRST)),
        4: b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R/Resources<</Font<</F 3 0 R>>>>>>",
    }  # fmt: skip
    for number in range(count):
        objects[10 + number] = objects[4]
    kids = b" ".join(b"%d 0 R" % (10 + number) for number in range(count))
    return written({**objects, 2: b"<</Type/Pages/Count %d/Kids[%s]>>" % (count, kids)})


def _file(content: Callable[[], bytes]) -> Callable[[Path], object]:
    return lambda path: path.write_bytes(content())


def _good(path: Path) -> bytes:
    return documents.pdf(path, list(ALL)).read_bytes()


def _with(change: Callable[[bytes], bytes]) -> Callable[[Path], object]:
    """A good PDF of three pages, changed."""
    return lambda path: path.write_bytes(change(_good(path)))


def _replaced(old: bytes, new: bytes) -> Callable[[Path], object]:
    def change(content: bytes) -> bytes:
        assert old in content
        return content.replace(old, new)

    return lambda path: path.write_bytes(change(three()))


def _deep_pages(depth: int) -> bytes:
    """A tree of pages that is a chain."""
    objects = {1: b"<</Type/Catalog/Pages 10 0 R>>", 3: _FONT, 5: stream(shown(FIRST))}
    for number in range(depth):
        objects[10 + number] = b"<</Type/Pages/Count 1/Kids[%d 0 R]%s>>" % (
            11 + number, b"/Parent %d 0 R" % (9 + number) if number else b""
        )  # fmt: skip
    objects[10 + depth] = b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 9 9]/Contents 5 0 R/Resources<</Font<</F 3 0 R>>>>>>" % (
        9 + depth
    )
    return written(objects)


def _outline_in_a_circle() -> bytes:
    more = {
        50: b"<</Type/Outlines/First 51 0 R/Last 51 0 R/Count 1>>",
        51: b"<</Title(x)/Parent 50 0 R/Next 51 0 R/First 51 0 R/Dest[10 0 R/Fit]>>",
    }
    return pages([shown(word) for word in ALL], more, catalog=b"/Outlines 50 0 R")


def _bad_lengths() -> bytes:
    return three().replace(b"/Length 3", b"/Length 9999993")


def _object_stream_in_itself() -> bytes:
    return three(more={60: stream(b"60 0 <<>>", b"/Type/ObjStm/N 1/First 5/Extends 60 0 R")})


def _cmap_bomb() -> bytes:
    """A font whose map gives every character a thousand others."""
    ranges = b"".join(b"<%02x> <%02x> <%s>\n" % (n, n, b"0041" * 1000) for n in range(256))
    font = b"<</Type/Font/Subtype/TrueType/BaseFont/X/ToUnicode 71 0 R/FirstChar 0/LastChar 255>>"
    cmap = b"begincmap 1 begincodespacerange <00> <ff> endcodespacerange 256 beginbfrange\n%sendbfrange endcmap" % ranges
    return three(
        shown(MIDDLE) + b"BT /G 9 Tf (%s) Tj ET" % (b"x" * 5000), {70: font, 71: stream(cmap)}, b"/Font<</F 3 0 R/G 70 0 R>>"
    )


def _action(kind: bytes) -> bytes:
    return pages([shown(word) for word in ALL], catalog=b"/OpenAction<</S%s>>" % kind)


def _picture(width: int, height: int) -> bytes:
    image = stream(zlib.compress(b"\0" * 100), b"/Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceRGB"
                   b"/BitsPerComponent 8/Filter/FlateDecode" % (width, height))  # fmt: skip
    return three(shown(MIDDLE) + b"q 500 0 0 500 0 0 cm /I Do Q", {80: image}, b"/XObject<</I 80 0 R>>")


def _filtered(content: Callable[[], bytes], filters: bytes) -> bytes:
    return three(stream(content(), b"/Filter" + filters))


def files() -> Iterator[Hostile]:
    yield refused("pdf/locked.pdf", lambda path: documents.pdf(path, ["x"], locked=True), "encrypted")
    yield refused("pdf/password.pdf", lambda path: documents.pdf(path, ["x"], password="x"), "encrypted")
    unknown = b"/Encrypt<</Filter/Nobody.Knows/V 9/R 9/P 0>>/ID[<01><01>]"
    yield refused("pdf/unknown lock.pdf", _with(lambda content: content.replace(b"/Info 7", unknown + b"/Info 7")), "sealed")
    yield refused("pdf/nothing but a header.pdf", _file(lambda: b"%PDF-1.7\n"), "damaged")
    yield refused("pdf/nothing but a trailer.pdf", _file(lambda: b"%PDF-1.7\ntrailer<</Root 1 0 R>>\n%%EOF"), "damaged")
    yield refused("pdf/no pages.pdf", _file(lambda: pages([])), "damaged")
    yield found("pdf/pages in a circle.pdf", _replaced(b"/Kids[10 0 R", b"/Kids[2 0 R 2 0 R"), MIDDLE, LAST, partly=True)
    yield found("pdf/two thousand million pages.pdf", _replaced(b"/Count 3", b"/Count 2000000000"))
    yield refused("pdf/50,000 pages.pdf", _file(lambda: many_pages(50_000)), "too_large", slow=True)
    yield found("pdf/5,000 pages.pdf", _file(lambda: many_pages(5000)), FIRST, slow=True)
    yield found("pdf/pages 30 deep.pdf", _file(lambda: _deep_pages(30)), FIRST)
    yield refused("pdf/pages 5,000 deep.pdf", _file(lambda: _deep_pages(5000)), "damaged")
    yield found("pdf/forms in forms, 10^9.pdf", _file(lambda: nested_forms(9, 10)), FIRST, LAST, slow=True, partly=True)
    yield found("pdf/forms in forms, 10^2.pdf", _file(lambda: nested_forms(2, 10)))
    yield found("pdf/a form in itself.pdf", _file(lambda: three(
        shown(MIDDLE) + b"/X Do", {100: stream(b"/X Do", b"/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 100 0 R>>>>")},
        b"/XObject<</X 100 0 R>>",
    )))  # fmt: skip
    yield found("pdf/states 100,000 deep.pdf", _file(lambda: three(b"q " * 100_000 + shown(MIDDLE))))
    yield found("pdf/arrays 100,000 deep.pdf", _file(lambda: three(shown(MIDDLE) + b"[" * 100_000)))
    yield found("pdf/dictionaries 100,000 deep.pdf", _file(lambda: three(more={90: b"<</A" * 100_000})))
    # Whether 400 MB of one page are read or not is the limit's affair; the other pages are, and who asked does not notice.
    bomb = functools.partial(flate_bomb, 400 * MIB, shown(MIDDLE))
    for name, content, filters in (
        ("flate of 400 MB", bomb, b"/FlateDecode"),
        ("flate in flate, 400 MB", lambda: zlib.compress(bomb()), b"[/FlateDecode/FlateDecode]"),
    ):
        make = functools.partial(_filtered, content, filters)
        yield Hostile(f"pdf/{name}.pdf", _file(make), (FIRST, LAST), slow=True, or_else=("incomplete",))
    yield found("pdf/flate in flate.pdf", _file(lambda: three(packed(shown(MIDDLE), 3))))
    yield found("pdf/a hundred filters.pdf", _file(lambda: three(packed(shown("x"), 100))), FIRST, LAST)
    yield found("pdf/filter that is none.pdf", _file(lambda: three(stream(b"x", b"/Filter/Nobody"))), FIRST, LAST)
    yield found("pdf/a picture of 10^9 points.pdf", _file(lambda: _picture(32_000, 32_000)))
    yield found("pdf/a page of 10^9 points.pdf", _replaced(b"[0 0 595 842]", b"[0 0 999999999 999999999]"))
    yield found("pdf/a page without size.pdf", _replaced(b"[0 0 595 842]", b"[0 0 0 0]      "))
    yield found("pdf/outline in a circle.pdf", _file(_outline_in_a_circle))
    yield found("pdf/lengths that lie.pdf", _file(_bad_lengths))
    yield found("pdf/a stream of objects in itself.pdf", _file(_object_stream_in_itself))
    yield found("pdf/font with a map that swells.pdf", _file(_cmap_bomb), FIRST, LAST, partly=True)
    yield found("pdf/10^6 letters on a page.pdf", _file(lambda: three(shown(MIDDLE) + shown("word " * 200_000))), slow=True)
    yield found("pdf/script on opening.pdf", _file(lambda: _action(b"/JavaScript/JS(while\\(true\\){})")))
    yield found("pdf/launches a program.pdf", _file(lambda: _action(b"/Launch/F(/bin/sh)")))
    yield found("pdf/goes to another file.pdf", _file(lambda: _action(b"/GoToR/F(../secret.txt)/D[0/Fit]")))
    yield found("pdf/stream in another file.pdf", _file(lambda: three(stream(b"", b"/F(../secret.txt)"))), FIRST, LAST)
    yield found("pdf/lines before it.pdf", _with(lambda content: b"From: scanner\r\n\r\n" + content))
    yield found("pdf/a megabyte after it.pdf", _with(lambda content: content + bytes(MIB)))
    yield found("pdf/table that points nowhere.pdf", _with(lambda content: content.replace(b"startxref\n", b"startxref\n9999")))
    yield found("pdf/no table.pdf", _with(lambda content: content[: content.rindex(b"xref\n0")] + b"trailer<</Root 1 0 R>>"))
    yield refused(
        "pdf/header alone, then noise.pdf", _file(lambda: b"%PDF-1.4\n" + struct.pack("<1000d", *range(1000))), "damaged"
    )


assert SECRET not in ALL
