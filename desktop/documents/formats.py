"""Shows in the reader what is neither a PDF nor a text: slides, pictures, films. Each view is made when first it is needed."""

from __future__ import annotations

from functools import partial
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.documents.opening import PDF, Opened
from desktop.documents.viewers import Viewers
from desktop.parts.theme import Theme
from desktop.pdf.pages import Pages
from desktop.results import film
from desktop.shelf import Shelf
from resources.errors import FieldshelfError
from resources.models import File

if TYPE_CHECKING:
    from desktop.documents.image_view import ImageView
    from desktop.documents.media_panel import MediaPanel
    from desktop.documents.slide_view import SlideView
    from resources.rendering import PdfInfo
    from resources.viewing import View

_PICTURES = frozenset(("image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp"))
_SLIDES = frozenset((
    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "application/vnd.ms-powerpoint",
))  # fmt: skip


def shows(file: File) -> bool:
    """Whether `file` is for here; not drawings (SVG), which can name other files and addresses: nothing shows them."""
    return file.media_type in _PICTURES | _SLIDES or file.media_type.startswith(("video/", "audio/"))


class Formats(QObject):
    """`made` carries a new `DocumentView`; `ready` one that has its document; `instead` a widget that stands in the place of
    one; `failed` the `Opened` and its error; `outside_asked` is for the system's program."""

    made = Signal(object)
    ready = Signal(object)
    instead = Signal(object)
    failed = Signal(object, object)
    outside_asked = Signal()

    def __init__(self, theme: Theme, shelf: Shelf, pages: Pages, viewers: Viewers, channel: str, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._shelf, self._pages, self._viewers, self._channel = theme, shelf, pages, viewers, channel
        self._opened: Opened | None = None
        self._pictured: Opened | None = None  # whose picture was asked for last
        self.slides: SlideView | None = None
        self.picture: ImageView | None = None
        self.media: MediaPanel | None = None

    def show(self, opened: Opened) -> None:
        """A document whose file is here and is for here."""
        file, path = opened.file, opened.path
        assert file is not None and path is not None
        self._opened = opened
        if file.media_type in _SLIDES:
            self._viewers.view(
                self._channel, path, file.media_type, partial(self._show_slides, opened), partial(self.failed.emit, opened)
            )
        elif file.media_type in _PICTURES:
            self._show_picture(opened, path, file)
        else:
            self._show_media(opened, path)

    def forget(self) -> None:
        """Another document is opened, of another format."""
        self._opened = None

    # Slides

    def _show_slides(self, opened: Opened, view: View) -> None:
        if self._opened is not opened or opened.path is None:
            return
        if self.slides is None:
            from desktop.documents.slide_view import SlideView

            self.slides = SlideView(self._theme, self._pages, self._viewers, f"{self._channel} slides")
            self.slides.left_out.outside_asked.connect(self.outside_asked)
            self.made.emit(self.slides)
        self.slides.show_slides(view, opened.path, opened.page)
        self.ready.emit(self.slides)
        rendition = _rendition(opened)
        if rendition is not None:
            sha256 = rendition.sha256
            self._shelf.latest(
                ("rendition", self._channel),
                lambda library: library.file_path(sha256),
                lambda path: self._open_rendition(opened, path),
                lambda _: None,  # the words are shown already
            )

    def _open_rendition(self, opened: Opened, path: Path) -> None:
        def show(info: PdfInfo) -> None:
            if self._opened is opened and self.slides is not None:
                self.slides.show_rendition(path, info.sizes)

        if self._opened is opened:
            self._pages.open(f"{self._channel} slides", path, show, lambda _: None)

    # Pictures, films, recordings

    def _show_picture(self, opened: Opened, path: Path, file: File) -> None:
        self._pictured = opened
        if self.picture is None:
            from desktop.documents.image_view import ImageView

            self.picture = ImageView(self._theme, self._viewers, f"{self._channel} picture")
            self.made.emit(self.picture)
            self.picture.shown.connect(self._picture_shown)
            self.picture.failed.connect(self._picture_failed)
        self.picture.show_picture(path, file.name)

    def _picture_shown(self) -> None:
        if self._opened is not None and self._opened is self._pictured:  # else another document was opened meanwhile
            self.ready.emit(self.picture)

    def _picture_failed(self, error: FieldshelfError) -> None:
        if self._opened is not None and self._opened is self._pictured:
            self.failed.emit(self._opened, error)

    def _show_media(self, opened: Opened, path: Path) -> None:
        if self.media is None:
            from desktop.documents.media_panel import MediaPanel

            self.media = MediaPanel(self._theme, self._shelf, self._channel)
            self.media.play_asked.connect(self.outside_asked)
        self.media.show_media(opened, path)
        self.instead.emit(self.media)

    def say_time(self, label: str | None) -> None:
        """Of a place in what is said in the film that is open."""
        if self.media is not None and self._opened is not None:
            self.media.say_time(film.clock(label))


def _rendition(opened: Opened) -> File | None:
    """How the slides look, as a PDF in their language that is here: of several, that of the same name."""
    entry, file = opened.about.entry, opened.file
    if file is None:
        return None
    found = [
        other
        for other in entry.document.files
        if (other.role, other.media_type, other.language) == ("rendition", PDF, file.language) and other.sha256 in entry.here
    ]
    return next(
        (other for other in found if PurePosixPath(other.name).stem == PurePosixPath(file.name).stem), next(iter(found), None)
    )
