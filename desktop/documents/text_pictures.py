"""The pictures within a text. Each has a box of its size from the beginning, so that nothing moves when it comes; it is asked
for when its box is in view, and those that were in view longest ago are forgotten first."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from urllib.parse import unquote

from PySide6.QtCore import QSizeF, Qt, QUrl
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QTextBlockFormat, QTextCursor, QTextDocument, QTextImageFormat
from PySide6.QtWidgets import QTextBrowser

from desktop.documents.viewers import Picture, Viewers
from desktop.parts.theme import LIGHT
from desktop.words.wording import tr

_SCHEME = "part:"
_UNKNOWN = (480, 320)  # pixels of a picture of which nobody says how large it is
_KEPT_BYTES, _KEPT_SMALL = 32_000_000, 8_000_000
_LEAST = 48  # pixels: narrower cells of a table become broader for a picture
_ASKEW = 0.05  # by which the sides may be in another proportion
_INDENT = 40  # pixels of each list that something stands in
_IMAGE = QTextDocument.ResourceType.ImageResource.value


@dataclass(frozen=True, slots=True)
class Spot:
    """A picture in the text: where, and what the archive calls it. All that have the same `url` are of the same shape."""

    place: int
    url: str
    width: float = 0.0  # as the document has it, in pixels; 0 where it does not say
    height: float = 0.0

    @property
    def name(self) -> str:
        return unquote(self.url.removeprefix(_SCHEME).partition("?")[0])


def blank() -> QImage:
    """What stands in a box before its picture comes."""
    image = QImage(1, 1, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.sunken))
    return image


def spots(document: QTextDocument) -> Iterator[Spot]:
    block = document.begin()
    while block.isValid():
        parts = block.begin()
        while not parts.atEnd():
            fragment = parts.fragment()
            image = fragment.charFormat().toImageFormat()
            if image.name().startswith(_SCHEME):
                for place in range(fragment.position(), fragment.position() + fragment.length()):
                    yield Spot(place, image.name(), image.width(), image.height())
            parts += 1
        block = block.next()


def put(document: QTextDocument, url: str, image: QImage | None) -> None:
    """Into all boxes of this picture. None: as before it came."""
    document.addResource(_IMAGE, QUrl(url), image)


def box(document: QTextDocument, spot: Spot) -> QSizeF:
    cursor = QTextCursor(document)
    cursor.setPosition(spot.place + 1)
    image = cursor.charFormat().toImageFormat()
    return QSizeF(image.width(), image.height())


@dataclass(frozen=True, slots=True)
class Origin:
    """What the pictures of a text are read from: `sizes` as `resources.viewing.View` has them."""

    viewers: Viewers
    path: Path
    sizes: Mapping[str, tuple[int, int]]
    font: QFont  # of what is said in place of a broken one

    def fit(self, document: QTextDocument, found: Sequence[Spot], width: float, scale: float = 1.0) -> None:
        """Gives each box its size: that of its picture times `scale`, or less where a line of `width` pixels has no room for
        it."""
        single = QTextBlockFormat()  # the room between lines of text is a share of their height
        single.setLineHeight(100, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        for spot in found:
            cursor.setPosition(spot.place)
            room, table, inside = width, cursor.currentTable(), cursor.currentList()
            if table is not None:
                room = width / table.columns() - 2 * table.format().cellPadding() - 16
            elif inside is not None:
                room -= _INDENT * inside.format().indent()
            across, down = (spot.width, spot.height) if spot.width and spot.height else self.sizes.get(spot.name, (0, 0))
            if not (across and down):
                across, down = _UNKNOWN
            share = min(scale, max(_LEAST, room) / across)
            cursor.setPosition(spot.place + 1, QTextCursor.MoveMode.KeepAnchor)
            image = QTextImageFormat(cursor.charFormat().toImageFormat())
            image.setWidth(max(1, round(across * share)))
            image.setHeight(max(1, round(down * share)))
            cursor.mergeCharFormat(image)
            if not cursor.block().text().strip("\ufffc "):
                cursor.mergeBlockFormat(single)
        cursor.endEditBlock()

    def fetch(self, channel: Hashable, spot: Spot, box: QSizeF, width: int, done: Callable[[QImage, bool], None]) -> None:
        """For a box of this size, at most `width` pixels broad. `done` with what belongs into it, and whether that is all there
        can be: the picture, or words that say that it cannot be shown, for nobody must take the document for whole."""
        self.viewers.picture(
            channel,
            self.path,
            width,
            lambda picture: done(_boxed(picture, box), True),
            lambda _: done(_no_picture(box, self.font), False),
            part=spot.name,
        )


class TextPictures:
    def __init__(self, view: QTextBrowser, viewers: Viewers, channel: str) -> None:
        self._view, self._viewers, self._channel = view, viewers, (channel, "in text")
        self._most = _KEPT_SMALL if viewers.small else _KEPT_BYTES
        self.origin: Origin | None = None
        self._spots: list[Spot] = []
        self._kept: OrderedDict[str, tuple[int, QImage]] = OrderedDict()  # with the width that was asked for
        self._failed: set[str] = set()
        self._asked: tuple[Spot, int] | None = None
        self._fitted: tuple[float, float] | None = None  # the width of lines and the scale
        view.verticalScrollBar().valueChanged.connect(self.look)

    def show(self, path: Path | None, sizes: Mapping[str, tuple[int, int]]) -> None:
        """Those of the page that the view has now. `sizes` as `resources.viewing.View` has them."""
        self._viewers.drop_picture(self._channel)
        for url in self._kept:  # in the next document another picture may be called the same
            put(self._view.document(), url, None)
        self.origin = Origin(self._viewers, path, sizes, self._view.font()) if path is not None else None
        self._asked = self._fitted = None
        self._kept.clear()
        self._failed.clear()
        self._spots = list(spots(self._view.document())) if path is not None else []

    def fit(self, width: float, scale: float) -> None:
        """For lines of so many pixels; all pictures `scale` times as large as the document has them."""
        if self.origin is not None and self._fitted != (width, scale):
            self._fitted = (width, scale)
            self.origin.fit(self._view.document(), self._spots, width, scale)
            self.look()

    def look(self) -> None:
        """Asks for the first that is in view and not here, or too small: one at a time."""
        if self.origin is None or not self._spots or not self._view.isVisible():
            return
        wanted = next((one for one in self._in_view() if not self._is_sharp(*one)), None)
        if wanted is None or wanted == self._asked:
            return
        self._asked = wanted
        spot, width = wanted
        self.origin.fetch(self._channel, spot, box(self._view.document(), spot), width, partial(self._come, spot, width))

    def is_drawn(self) -> bool:
        return all(self._is_sharp(*one) for one in self._in_view())

    def _in_view(self) -> Iterator[tuple[Spot, int]]:
        """With the device pixels that their boxes are broad."""
        area = self._view.viewport().rect()
        corners = [
            self._view.cursorForPosition(corner).position()
            for corner in (area.topLeft(), area.topRight(), area.bottomLeft(), area.bottomRight())
        ]
        for spot in self._spots:
            if min(corners) - 1 <= spot.place <= max(corners) + 1:
                yield spot, math.ceil(box(self._view.document(), spot).width() * self._view.devicePixelRatioF())

    def _is_sharp(self, spot: Spot, width: int) -> bool:
        return spot.url in self._failed or (spot.url in self._kept and self._kept[spot.url][0] >= width)

    def _come(self, spot: Spot, width: int, image: QImage, good: bool) -> None:
        self._asked = None
        if not good:
            self._failed.add(spot.url)
        self._kept[spot.url] = (width, image)
        self._kept.move_to_end(spot.url)
        put(self._view.document(), spot.url, image)
        seen = {one.url for one, _ in self._in_view()}
        for url in [url for url in self._kept if url not in seen]:
            if sum(image.sizeInBytes() for _, image in self._kept.values()) <= self._most:
                break
            del self._kept[url]
            self._failed.discard(url)
            put(self._view.document(), url, None)
        self._view.viewport().update()
        self.look()


def _boxed(picture: Picture, box: QSizeF) -> QImage:
    """In the middle of a box of another shape, and not larger than it is: cut to size by its document, or of unknown size."""
    if abs(picture.width * box.height() / (picture.height * box.width()) - 1) < _ASKEW:
        return picture.image
    share = min(box.width() / picture.width, box.height() / picture.height, 1.0)
    dots = picture.image.width() / (picture.width * share)  # pixels of the image for each of the box
    whole = QImage(math.ceil(box.width() * dots), math.ceil(box.height() * dots), QImage.Format.Format_ARGB32_Premultiplied)
    whole.fill(Qt.GlobalColor.transparent)
    painter = QPainter(whole)
    painter.drawImage(
        (whole.width() - picture.image.width()) // 2, (whole.height() - picture.image.height()) // 2, picture.image
    )
    painter.end()
    return whole


def _no_picture(box: QSizeF, font: QFont) -> QImage:
    image = QImage(box.toSize(), QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.sunken))
    painter = QPainter(image)
    painter.setPen(QColor(LIGHT.paper_edge))
    painter.drawRect(image.rect().adjusted(0, 0, -1, -1))
    painter.setFont(font)
    painter.setPen(QColor(LIGHT.muted))
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(image.rect().adjusted(4, 4, -4, -4), int(flags), tr("This picture cannot be shown."))
    painter.end()
    return image
