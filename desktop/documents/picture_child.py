"""What runs in the child process that decodes pictures: Qt's readers, without any window. Nothing of a picture is decoded
in the window itself.

Drawings (SVG) are not for here: they can name other files and addresses.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from resources.children.processes import Handlers, TooLargeError, WithData
from resources.extraction import problems
from resources.extraction.archive import Archive

FORMATS = frozenset((b"png", b"jpeg", b"gif", b"webp", b"bmp"))
MOST_PIXELS = 25_000_000  # of what is handed over
_MOST_DECODED = 100_000_000  # of the picture itself
_MEGABYTES = 512


def handlers() -> Handlers:
    QImageReader.setAllocationLimit(_MEGABYTES)
    return {"picture": picture}


def picture(path: str, width: int, part: str | None = None) -> WithData:
    """The first picture of the file, upright and at most `width` pixels wide: [width, height, its own width, its own height],
    and ARGB pixels, the colours multiplied by how opaque they are. `part`: of what the archive that the file is calls so."""
    if not Path(path).is_file():
        raise problems.missing()
    if Path(path).stat().st_size == 0:
        raise problems.empty()
    if part is None:
        return _read(QImageReader(path), width)
    buffer = QBuffer()
    buffer.setData(_part(Path(path), part))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    return _read(QImageReader(buffer), width)


def _part(path: Path, name: str) -> bytes:
    with Archive(path) as archive:
        try:
            return archive.read(name)
        except KeyError:
            raise problems.damaged() from None


def _read(reader: QImageReader, width: int) -> WithData:
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    kind = reader.format().data()
    if kind not in FORMATS:
        raise problems.unsupported("image") if kind else problems.damaged()
    size = reader.size()
    if not size.isValid() or size.isEmpty():
        raise problems.damaged()
    if size.width() * size.height() > _MOST_DECODED:
        raise TooLargeError
    turned = bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)
    upright = size.transposed() if turned else size
    wanted = _fitted(upright, width)
    if wanted != upright:
        reader.setScaledSize(wanted.transposed() if turned else wanted)
    image = reader.read()
    if image.isNull():
        raise problems.damaged()
    if image.width() * image.height() > MOST_PIXELS:
        image = image.scaled(wanted, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    image = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    if image.isNull() or image.bytesPerLine() != image.width() * 4:
        raise problems.damaged()
    sides = [image.width(), image.height(), upright.width(), upright.height()]
    return WithData(sides, bytes(image.constBits()))


def _fitted(size: QSize, width: int) -> QSize:
    share = min(1.0, width / size.width(), (MOST_PIXELS / (size.width() * size.height())) ** 0.5)
    return QSize(max(1, int(size.width() * share)), max(1, int(size.height() * share)))
