"""PDFs whose pages are pictures of text, as a scanner makes them; drawn by Pillow in Noto."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

_NOTO = Path("/usr/share/fonts")
_FONTS = {"ar": "truetype/noto/NotoSansArabic-Regular.ttf", "zh": "opentype/noto/NotoSansCJK-Regular.ttc"}
_PLAIN = "truetype/noto/NotoSans-Regular.ttf"
DPI = 150
A4 = (1240, 1754)


def drawn(lines: Sequence[str], language: str = "en", size: tuple[int, int] = A4, points: int = 14) -> Image.Image:
    """Black on white, a line below the other, from the leading edge."""
    image = Image.new("L", size, 255)
    draw = ImageDraw.Draw(image)
    font = ImageFont.truetype(str(_NOTO / _FONTS.get(language, _PLAIN)), points * DPI // 72, index=2 if language == "zh" else 0)
    right = language == "ar"
    for row, line in enumerate(lines):
        place = (size[0] - 150 if right else 150, 150 + row * points * DPI // 36)
        draw.text(place, line, 0, font, anchor="ra" if right else "la", direction="rtl" if right else None)
    return image


def pdf(path: Path, pages: Sequence[Image.Image | str], content: str | None = None) -> Path:
    """A picture fills its page; a text is a text layer, a line below the other. `content` draws pictures otherwise, as `/I`."""
    objects: dict[int, bytes] = {}
    kids = []
    for number, page in enumerate(pages):
        first = 10 + 3 * number
        if isinstance(page, str):
            shown = [f"1 0 0 1 72 {720 - 18 * row} Tm ({line}) Tj" for row, line in enumerate(page.splitlines())]
            drawing, used = f"BT /F 12 Tf {' '.join(shown)} ET", "/Font<</F 3 0 R>>"
        else:
            drawing = "q 595 0 0 842 0 0 cm /I Do Q" if content is None else content
            used = f"/Font<</F 3 0 R>>/XObject<</I {first + 2} 0 R>>"
            data = zlib.compress(page.tobytes(), 1)
            objects[first + 2] = (
                b"<</Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceGray/BitsPerComponent 8"
                b"/Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (*page.size, len(data), data)
            )
        objects[first] = b"<</Length %d>>stream\n%s\nendstream" % (len(drawing), drawing.encode())
        objects[first + 1] = (
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {first} 0 R/Resources<<{used}>>>>".encode()
        )
        kids.append(f"{first + 1} 0 R")
    objects[1] = b"<</Type/Catalog/Pages 2 0 R>>"
    objects[2] = f"<</Type/Pages/Count {len(kids)}/Kids[{' '.join(kids)}]>>".encode()
    objects[3] = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
    out = bytearray(b"%PDF-1.7\n")
    places = {}
    for number, body in objects.items():
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    last = max(objects) + 1
    rows = [b"%010d 00000 n \n" % places[number] if number in places else b"0000000000 65535 f \n" for number in range(last)]
    out += b"xref\n0 %d\n" % last + b"".join(rows) + b"trailer<</Root 1 0 R/Size %d>>\nstartxref\n%d\n%%%%EOF" % (last, start)
    path.write_bytes(out)
    return path
