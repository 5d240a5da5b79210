"""A deck of about 20 MB as LibreOffice saves it, and the same one after somebody changed one slide and saved again.

The first is drawn as a flat OpenDocument presentation: fifty slides, each with a picture that nothing compresses.
"""

from __future__ import annotations

import base64
import random
import shutil
import struct
import subprocess
import tempfile
import zipfile
import zlib
from pathlib import Path

SLIDES, SIDE = 50, 370  # pictures of 370 x 370 pixels, 3 bytes each: 411 kB
OLD, NEW = "The convoy waits at the bridge.", "The convoy waits at the depot, not at the bridge."

_NAMES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
    for short, long in {
        "office": "office",
        "draw": "drawing",
        "text": "text",
        "style": "style",
        "svg": "svg-compatible",
        "presentation": "presentation",
    }.items()
)


def deck(place: Path) -> None:
    """`place` (a .pptx) as LibreOffice writes it when it saves a PPTX that it opened."""
    chance = random.Random("slides")
    pages = [_page(number, chance) for number in range(1, SLIDES + 1)]
    drawn = place.with_suffix(".fodp")
    drawn.write_text(
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {_NAMES} office:version="1.3" '
        'office:mimetype="application/vnd.oasis.opendocument.presentation"><office:body><office:presentation>'
        f"{''.join(pages)}</office:presentation></office:body></office:document>",
        encoding="utf-8",
    )
    _save(drawn, place)
    drawn.unlink()
    _save(place, place)


def revise(place: Path) -> None:
    """One sentence of one slide is another, and the deck is saved again by LibreOffice."""
    with zipfile.ZipFile(place) as archive:
        members = [(info, archive.read(info)) for info in archive.infolist()]
    found = 0
    with zipfile.ZipFile(place, "w", zipfile.ZIP_DEFLATED) as archive:
        for info, data in members:
            if info.filename == f"ppt/slides/slide{SLIDES // 2}.xml":
                found = data.count(OLD.encode())
                data = data.replace(OLD.encode(), NEW.encode())
            archive.writestr(info, data)
    if found != 1:
        raise RuntimeError(f"the sentence stands {found} times on the slide")
    _save(place, place)


def _save(source: Path, place: Path) -> None:
    """As `File > Save as` would: LibreOffice reads `source` and writes `place`. RuntimeError where it does not."""
    with tempfile.TemporaryDirectory() as work:
        command = ["soffice", "--headless", f"-env:UserInstallation={Path(work, 'profile').as_uri()}"]
        command += ["--convert-to", "pptx:Impress MS PowerPoint 2007 XML", "--outdir", work, str(source)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
        saved = Path(work, f"{source.stem}.pptx")
        if not saved.is_file():
            raise RuntimeError(f"LibreOffice saved nothing: {done.stdout}{done.stderr}")
        shutil.move(saved, place)


def _page(number: int, chance: random.Random) -> str:
    sentences = "".join(f"<text:p>{sentence}</text:p>" for sentence in (f"Slide {number}: on the road", OLD))
    picture = base64.b64encode(_png(chance)).decode("ascii")
    return (
        f'<draw:page draw:name="page{number}"><draw:frame svg:x="1cm" svg:y="1cm" svg:width="24cm" svg:height="5cm">'
        f"<draw:text-box>{sentences}</draw:text-box></draw:frame>"
        f'<draw:frame svg:x="4cm" svg:y="7cm" svg:width="10cm" svg:height="10cm"><draw:image><office:binary-data>'
        f"{picture}</office:binary-data></draw:image></draw:frame></draw:page>"
    )


def _png(chance: random.Random) -> bytes:
    rows = b"".join(b"\0" + chance.randbytes(SIDE * 3) for _ in range(SIDE))

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", SIDE, SIDE, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows, 1)) + chunk(b"IEND", b"")
