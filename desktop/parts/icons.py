"""Icons by their Lucide names, tinted and cached; and the logo, which is our own drawing.

The drawings are read from the icon package one by one when they are first painted; a bundle has them in one file, since the
package loads a database, a parser and what the network needs. No colour is chosen here.
"""

from __future__ import annotations

import functools
import json
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

ASSETS = Path(__file__).parents[1] / "assets"
DRAWINGS = ASSETS / "drawings.json"
_LOGO_COLOURS = {"#17606B": "accent", "#2A7F8A": "fill", "#D9982B": "banner_line", "#1B2529": "text"}
_NOTHING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"/>'
_STROKE = 1.75
# In a right-to-left window these point the other way.
MIRRORED = frozenset(
    {"arrow-left", "arrow-right", "chevron-left", "chevron-right", "external-link", "list-checks", "book-open-text"}
)


@functools.cache
def _brought() -> dict[str, str]:
    """Drawings by name; of a bundle (`packaging/finish_bundle.py`) all that the window names."""
    drawings: dict[str, str] = json.loads(DRAWINGS.read_bytes())
    return drawings


@functools.cache
def drawing_of(name: str) -> str:
    """Its SVG, in the colour that is current where it is drawn."""
    if DRAWINGS.is_file():
        return _brought().get(name, _NOTHING)
    import lucide

    drawing: str = lucide.lucide_icon(name)
    return drawing


@functools.lru_cache(maxsize=256)
def _renderer(name: str, color: str, stroke: float) -> QSvgRenderer:
    drawing = drawing_of(name).replace("currentColor", color).replace('stroke-width="2"', f'stroke-width="{stroke}"')
    return QSvgRenderer(QByteArray(drawing.encode()))


def paint(
    painter: QPainter, name: str, rect: QRectF, color: QColor | str, stroke: float = _STROKE, mirrored: bool = False
) -> None:
    """The icon in `rect`; `mirrored` where the layout runs right to left (only icons with a direction change).

    It is drawn once, kept, and put on whole pixels: to draw it each time, in every row of a list, took a tenth of a key's time.
    """
    side, device = rect.width(), painter.device()
    ratio = device.devicePixelRatioF()
    plain = painter.transform().type() in (QTransform.TransformationType.TxNone, QTransform.TransformationType.TxTranslate)
    if side == rect.height() and side == int(side) and plain and ratio == int(ratio):
        kept = pixmap(name, QColor(color).name(), int(side), ratio, mirrored and name in MIRRORED, stroke)
        painter.drawPixmap(rect.topLeft().toPoint(), kept)
    else:
        _draw(painter, name, rect, color, stroke, mirrored)


def _draw(painter: QPainter, name: str, rect: QRectF, color: QColor | str, stroke: float, mirrored: bool) -> None:
    renderer = _renderer(name, QColor(color).name(), stroke)
    if mirrored and name in MIRRORED:
        painter.save()
        painter.translate(rect.left() + rect.right(), 0)
        painter.scale(-1, 1)
        renderer.render(painter, rect)
        painter.restore()
    else:
        renderer.render(painter, rect)


@functools.lru_cache(maxsize=512)
def pixmap(name: str, color: str, size: int, ratio: float = 1.0, mirrored: bool = False, stroke: float = _STROKE) -> QPixmap:
    """`size` in logical pixels."""
    image = QPixmap(round(size * ratio), round(size * ratio))
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _draw(painter, name, QRectF(0, 0, size, size), color, stroke, mirrored)
    painter.end()
    return image


def icon(
    name: str, color: str, size: int = 16, disabled: str | None = None, mirrored: bool = False, before: int = 0, after: int = 0
) -> QIcon:
    """For buttons, sharp at one and at two device pixels per point; `before` and `after` are empty pixels at its sides."""
    result = QIcon()
    for ratio in (1.0, 2.0):
        for tint, mode in ((color, QIcon.Mode.Normal), (disabled, QIcon.Mode.Disabled)):
            if tint:
                image = QPixmap(round((before + size + after) * ratio), round(size * ratio))
                image.setDevicePixelRatio(ratio)
                image.fill(Qt.GlobalColor.transparent)
                painter = QPainter(image)
                painter.drawPixmap(before, 0, pixmap(name, tint, size, ratio, mirrored))
                painter.end()
                result.addPixmap(image, mode)
    return result


def logo_pixmap(colours: dict[str, str], size: int, ratio: float = 1.0) -> QPixmap:
    """The logo in the colours of a theme: `colours` is its tokens by name."""
    drawing = (ASSETS / "logo.svg").read_text(encoding="utf-8")
    for own, token in _LOGO_COLOURS.items():
        drawing = drawing.replace(own, colours[token])
    image = QPixmap(round(size * ratio), round(size * ratio))
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image
