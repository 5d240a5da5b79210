"""Prints a document: page after page, each with a line in its margin that says what it is, whether it holds, and when it was
printed. A sheet of paper outlives what it was printed from.

The system's own dialog asks for printer and pages. Pages come from `print_sources.py`, one at a time; only the painting is done
on the main thread, and between two pages the window goes on.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from desktop.document_view import DocumentView
from desktop.documents.opening import Opened
from desktop.documents.print_sources import ImageSource, PdfSource, Source, TextSource
from desktop.documents.text_view import TextView
from desktop.parts.layouts import hbox, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Bar, Button, label
from desktop.pdf.pages import Pages
from desktop.pdf.pdf_view import PdfView
from desktop.words import error_words, wording
from desktop.words.wording import tr
from resources.errors import FieldshelfError, LibraryError
from resources.store.entry import Entry

_MARGIN = 12.0  # millimetres, at least
_STAMP_POINTS, _STAMP_GAP = 8.0, 6.0  # size of the stamp's letters, and the space below it
_NOT_TO_BE_RELIED_ON = ("superseded", "withdrawn", "not_yet_in_force")


@dataclass(frozen=True)
class Stamp:
    """What stands above every page. `warning`, in bold and first, where the document must not be relied on as it is."""

    warning: str
    document: str
    printed: str

    @classmethod
    def of(cls, entry: Entry, language: str | None, today: datetime.date) -> Stamp:
        what = wording.heading(entry.document, language or wording.interface())
        status, when = wording.status(entry), wording.date_phrase(entry)
        printed = tr("Printed {day} from Fieldshelf").format(day=wording.day(today))
        old = wording.old_version(entry, language)
        if entry.status.key in _NOT_TO_BE_RELIED_ON:
            return cls(" ".join(filter(None, (f"{status}.", old))), _beside(what, when), printed)
        return cls(old, _beside(what, status, when), printed)


def _beside(*parts: str) -> str:
    return "  ·  ".join(parts)


class PrintRun(QObject):
    """One document on its way to the printer. `progressed` (pages done, of how many), then `ended` with None, or with what
    went wrong; after `cancel`, with None as well."""

    progressed = Signal(int, int)
    ended = Signal(object)

    def __init__(self, theme: Theme, printer: QPrinter, source: Source, stamp: Stamp, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._printer, self._source, self._stamp = theme, printer, source, stamp
        self._painter: QPainter | None = None
        self._numbers: Sequence[int] = ()
        self._done = 0
        self.running = False
        QCoreApplication.instance().aboutToQuit.connect(self.cancel)  # type: ignore[union-attr]

    def start(self) -> None:
        self.running = True
        self._printer.setFullPage(True)
        margins = self._printer.pageLayout().minimumMargins()
        sides = [max(_MARGIN, side) for side in (margins.left(), margins.top(), margins.right(), margins.bottom())]
        self._margins = QMarginsF(*sides)
        if (first := self._source.landscape(1)) is not None:
            self._turn(first)
        self._source.lay_out(self._body().size() / self._dots())
        count = self._source.count
        begin, end = self._printer.fromPage() or 1, self._printer.toPage() or count
        self._numbers = range(max(1, begin), min(end, count) + 1)
        if self._numbers and (turned := self._source.landscape(self._numbers[0])) is not None:
            self._turn(turned)
        painter = QPainter()
        if not self._numbers or not painter.begin(self._printer):
            words = tr("The printer took nothing. Check that it is on and connected, then try again.")
            self._end(LibraryError("not_printed", words))
            return
        self._painter = painter
        QTimer.singleShot(0, self, self._next)

    def cancel(self) -> None:
        if self.running:
            self._printer.abort()
            self._end(None)

    def _next(self) -> None:
        if self.running and self._painter is not None:
            body = self._body()
            self._write_stamp(self._painter)
            self._source.draw(self._numbers[self._done], self._painter, body, self._dots(), self._drawn, self._end)

    def _drawn(self) -> None:
        if not self.running or self._painter is None:
            return
        self._done += 1
        self.progressed.emit(self._done, len(self._numbers))
        if self._done == len(self._numbers):
            self._end(None)
            return
        if (turned := self._source.landscape(self._numbers[self._done])) is not None:
            self._turn(turned)
        self._printer.newPage()
        QTimer.singleShot(0, self, self._next)

    def _end(self, error: FieldshelfError | None) -> None:
        self.running = False
        if self._painter is not None:
            if error is not None:
                self._printer.abort()
            self._painter.end()
            self._painter = None
        self.ended.emit(error)

    # The page

    def _turn(self, landscape: bool) -> None:
        turned = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
        self._printer.setPageOrientation(turned)

    def _dots(self) -> float:
        """Of the printer, per point."""
        return self._printer.resolution() / 72

    def _sheet(self) -> QRectF:
        """Within the margins, in dots."""
        page = QRectF(self._printer.pageLayout().fullRectPixels(self._printer.resolution()))
        dots = self._printer.resolution() / 25.4
        margins = self._margins
        return page.adjusted(
            margins.left() * dots, margins.top() * dots, -margins.right() * dots, -margins.bottom() * dots
        ).translated(-page.topLeft())

    def _body(self) -> QRectF:
        """What is left for the page itself."""
        height = (2 * _STAMP_POINTS * 1.4 + _STAMP_GAP) * self._dots()
        return self._sheet().adjusted(0, height, 0, 0)

    def _write_stamp(self, painter: QPainter) -> None:
        sheet, line = self._sheet(), _STAMP_POINTS * 1.4 * self._dots()
        painter.save()
        painter.setPen(QColor("#000000"))
        rtl = QCoreApplication.instance().layoutDirection() == Qt.LayoutDirection.RightToLeft  # type: ignore[union-attr]
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        row = QRectF(sheet.left(), sheet.top(), sheet.width(), line)
        if self._stamp.warning:
            self._write(painter, row, self._stamp.warning, bold=True)
            row.translate(0, line)
        pages = tr("page {n}").format(n=self._numbers[self._done])
        rest = _beside(self._stamp.printed, pages)
        if not self._stamp.warning:
            self._write(painter, row, self._stamp.document)
            self._write(painter, row.translated(0, line), rest)
        else:
            self._write(painter, row, _beside(self._stamp.document, rest), keep=rest)
        painter.setPen(QColor("#808080"))
        bottom = sheet.top() + 2 * line + _STAMP_GAP * self._dots() / 2
        painter.drawLine(round(sheet.left()), round(bottom), round(sheet.right()), round(bottom))
        painter.restore()

    def _write(self, painter: QPainter, row: QRectF, text: str, *, bold: bool = False, keep: str = "") -> None:
        """On one line; what is too long gives way before `keep`, with which it ends."""
        font = self._theme.font("strong" if bold else "body")
        font = type(font)(font)
        font.setPointSizeF(_STAMP_POINTS)
        painter.setFont(font)
        metrics = QFontMetricsF(font, self._printer)
        if metrics.horizontalAdvance(text) > row.width():
            head = text.removesuffix(keep)
            room = row.width() - metrics.horizontalAdvance(keep)
            text = metrics.elidedText(head, Qt.TextElideMode.ElideRight, max(0.0, room)) + keep
        painter.drawText(row, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), text)


class PrintProgress(QDialog):
    """How far it is, with a way to stop it."""

    def __init__(self, theme: Theme, run: PrintRun, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Print"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._words = label(theme, tr("The first page is being prepared."), "body")
        self._bar = Bar(theme)
        stop = Button(theme, tr("Stop printing"))
        stop.clicked.connect(self.reject)
        self.setLayout(vbox(self._words, 8, self._bar, 16, hbox(None, stop), margins=(20, 16, 20, 16)))
        self.setMinimumWidth(360)
        self.rejected.connect(run.cancel)
        run.progressed.connect(self._show)
        run.ended.connect(self.close)

    def _show(self, done: int, total: int) -> None:
        self._words.setText(tr("{n} of {total} pages printed").format(n=done, total=total))
        self._bar.set_fraction(done / max(1, total))


def print_view(reader: QWidget, theme: Theme, pages: Pages, channel: str, opened: Opened, view: DocumentView) -> None:
    """Asks for a printer for what `view` shows; what goes wrong is said in a dialog."""
    source = source_of(view, pages, channel, opened.path)
    if source is None or opened.file is None:
        return
    entry, language = opened.about.entry, opened.file.language
    stamp = Stamp.of(entry, language, datetime.date.today())  # noqa: DTZ011 - the person's own day
    title = wording.heading(entry.document, language).replace("\u2068", "").replace("\u2069", "")
    ask(reader, theme, source, stamp, title, lambda error: _tell(reader, error))


def _tell(parent: QWidget, error: FieldshelfError) -> None:
    said = QMessageBox(
        QMessageBox.Icon.Warning, tr("Not printed"), error_words.error(error), QMessageBox.StandardButton.Ok, parent
    )
    said.setTextFormat(Qt.TextFormat.PlainText)
    said.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    said.open()


def source_of(view: DocumentView, pages: Pages, channel: str, path: Path | None) -> Source | None:
    """What `view` shows; `path` is that of a PDF. None where there is nothing to be printed yet."""
    from desktop.documents.image_view import ImageView
    from desktop.documents.slide_view import SlideView

    if isinstance(view, PdfView):
        return PdfSource(pages, channel, path, view.places.upright) if path is not None else None
    if isinstance(view, TextView):
        return TextSource(view.document(), view.origin)
    if isinstance(view, SlideView):
        return TextSource(view.text(), view.slide.origin)
    if isinstance(view, ImageView) and view.image is not None:
        return ImageSource(view.image)
    return None


def ask(
    parent: QWidget, theme: Theme, source: Source, stamp: Stamp, title: str, failed: Callable[[FieldshelfError], None]
) -> QPrintDialog:
    """Opens the system's dialog; then prints, with the progress in a dialog of our own. `failed` with what went wrong."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setCreator("Fieldshelf")
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if source.count:
        dialog.setMinMax(1, source.count)

    def accepted() -> None:
        printer.setDocName(title)  # not before: of one that has a name Qt's own dialog offers no file to print into
        run = PrintRun(theme, printer, source, stamp, parent)
        progress = PrintProgress(theme, run, parent)
        run.ended.connect(lambda error: failed(error) if error is not None else None)
        progress.open()
        run.start()

    dialog.accepted.connect(accepted)
    QDialog.open(dialog)  # its own wants to be told whom to call
    return dialog
