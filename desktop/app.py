"""The composition root of the window: makes everything, hands each its parts, runs the event loop, takes it apart again."""

from __future__ import annotations

import contextlib
import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from desktop import brought, problems, readiness
from desktop.documents.viewers import Viewers
from desktop.garbage import Garbage
from desktop.one_window import PATIENCE, OneWindow
from desktop.parts import icons, own_fonts
from desktop.parts.theme import LIGHT, Theme
from desktop.pdf.pages import Pages
from desktop.personal import session
from desktop.personal.session import Session
from desktop.settings import Settings
from desktop.shelf import Place, Shelf
from desktop.tasks import Tasks
from desktop.updates.syncing import Syncing
from desktop.window import whereabouts, window_state
from desktop.window.main_window import MainWindow
from desktop.window.residing import Residing
from desktop.window.whereabouts import Whereabouts
from desktop.words import languages
from desktop.words.languages import Language
from desktop.words.wording import tr
from resources import allocator
from resources.errors import FieldshelfError
from resources.home import Home
from resources.portable import Stick
from sync.program import chosen

_SOON = 100  # ms
_PAUSE = 2000  # ms after something was opened or closed: a crash loses no more than that of what is open


class Application:
    """One window on one library. `close` waits for what is being written, and ends the children.

    The window is in the language that is spoken when it is made; `anew` makes another one for another language.
    """

    def __init__(self, qt: QApplication, home: Home) -> None:
        self._qt, self._home = qt, home
        self.next_language: Language | None = None
        self.starts_again = False  # as a new process: Qt takes another size of everything only at its start
        # Another thread holds the interpreter, and the window gives it away at each call of Qt: a page of some hundred calls
        # waits that often. With half a millisecond a page stood still for 0.3 s while a sync was at work.
        sys.setswitchinterval(0.00005)
        self.settings = Settings(home.settings)
        self.theme = Theme(qt, self._dark())
        qt.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._follows = True
        self.tasks = Tasks()
        self.shelf = Shelf(self.tasks, home)
        small = self.settings.small()
        self.pages = Pages(self.tasks, home.library, small=small)
        self.viewers = Viewers(self.tasks, home.library, beside=self.pages if small else None)
        self.syncing = Syncing(self.shelf)
        self.window = MainWindow(self.theme, self.settings, self.shelf, self.pages, self.viewers, self.syncing)

        self.residing = Residing(self.window, self._start_again)
        self.window.language_chosen.connect(self._change_language)
        self.window.theme_chosen.connect(self._change_theme)
        self.window.text_size_chosen.connect(self._change_text_size)
        self._session_known = False  # whether the window shows what was open: not before, else nothing would be kept
        self._pause = QTimer(self.window)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._keep_session)
        self.window.tabs.changed.connect(self._pause.start)
        self.window.personal.known.connect(self._keep_soon)
        self.window.personal.stands_otherwise.connect(self._keep_session)  # there may be a passphrase, or no history, now

    def start(self) -> None:
        self.window.usable.connect(chosen.stood, Qt.ConnectionType.SingleShotConnection)
        self.shelf.open(self.window.begin, self._failed)
        self.window.show()

    def reopen(self) -> None:
        """Once it is usable: what was open last time."""

        def show(found: Session) -> None:
            whereabouts.reopen(self.window, found)
            self._session_known = True
            self._keep_soon()

        if self.settings.reopens() and self.shelf.is_open:
            self.shelf.read(lambda library: session.here(library, self._home.personal), show, lane="beside")
        else:
            self._session_known = True

    def get_ready(self, then: Callable[[], None]) -> None:
        """For the first key; when the first page was painted."""
        QTimer.singleShot(_SOON, self.window, lambda: readiness.get_ready(self.window, then))

    def bring(self, what: Sequence[str]) -> None:
        """To the front, with what somebody has clicked elsewhere: packs, publishers' cards, links to documents."""
        window_state.come_forward(self.window)
        if not self.shelf.is_open:
            return
        found = [brought.read(brought.absolute(one)) for one in what]
        for one, place in zip(what, found, strict=True):
            if isinstance(place, Place):
                self.window.open_beside(place)
            elif place is None:
                self.window.tell(brought.refusal(one))
        if paths := [path for path in found if isinstance(path, Path)]:
            self.window.packs.bring(paths)

    def _keep_soon(self) -> None:
        """What was opened before it was known whether it may be kept."""
        if self.window.tabs.places:
            self._pause.start()

    def _keep_session(self) -> None:
        standing = self.window.personal.standing
        if self._session_known and self.shelf.is_open and standing is not None:
            work = self._session_work(whereabouts.session(self.window), sealed=standing.sealed)
            self.tasks.run("beside", work, lambda _: None)  # no key waits for the disk

    def _session_work(self, now: Session, *, sealed: bool) -> Callable[[], None]:
        folder = self._home.personal
        # What is open says what somebody reads, and stands there in the clear.
        wanted = self.settings.reopens() and self.settings.keeps_history() and not sealed
        if not wanted or (not now.places and now.page == "home"):
            return lambda: session.forget(folder)
        return lambda: session.write(folder, now)

    def _failed(self, error: FieldshelfError) -> None:
        self.window.show_problem(error)
        chosen.stood()

    def _dark(self) -> bool:
        chosen = self.settings.theme()
        return self._qt.styleHints().colorScheme() == Qt.ColorScheme.Dark if chosen == "system" else chosen == "dark"

    def _follow_system(self) -> None:
        if self.settings.theme() == "system":
            self.theme.set_dark(self._dark())

    def _change_theme(self, theme: str) -> None:
        self.settings.set_theme(theme)
        self.theme.set_dark(self._dark())

    def _change_text_size(self, size: int) -> None:
        if size == self.settings.text_size():
            return
        self.settings.set_text_size(size)
        if self._busy():
            self.window.tell(
                tr("The text has its new size when Fieldshelf is opened the next time: something is still running.")
            )
            return
        self._start_again()

    def _start_again(self) -> None:
        self.starts_again = True
        self.window.close()
        self._qt.quit()

    def _busy(self) -> bool:
        """Whether something that was asked for would be stopped half-way."""
        return self.window.publishing.running or (self.syncing.running and not self.syncing.background)

    def _change_language(self, code: str) -> None:
        if self._busy():  # what runs without having been asked for goes on later
            self.window.tell(tr("What you have started is still running. Change the language when it has ended."))
            return
        self.settings.set_language(code)
        self.next_language = languages.choose(code)
        self._qt.quit()

    def anew(self, language: Language) -> Application:
        """Takes this one apart, and opens another in `language` that shows the same. What ran by itself goes on later."""
        old, where = self.window, whereabouts.of(self.window)
        old.body.hide()  # what is left is kept now: the page that somebody has reached
        self.close()
        languages.speak(language)
        application = Application(self._qt, self._home)
        window = application.window
        window.setGeometry(old.geometry())
        window.setWindowState(old.windowState())
        window.usable.connect(lambda: application._show_again(where), Qt.ConnectionType.SingleShotConnection)
        application.start()
        old.close()
        old.deleteLater()
        return application

    def _show_again(self, where: Whereabouts) -> None:
        whereabouts.go_to(self.window, where)
        self._session_known = True
        self._keep_soon()

    def close(self) -> None:
        if self._follows:
            self._qt.styleHints().colorSchemeChanged.disconnect(self._follow_system)
            self._follows = False
        now = whereabouts.session(self.window) if self._session_known and self.shelf.is_open else None
        self.window.personal.leaving.emit()
        self.syncing.stop_for_closing()
        self.window.background.stop_for_closing()
        self.window.upkeep.stop_for_closing()
        self.window.publishing.stop_for_closing()
        self.window.importing.stop_for_closing()
        self.tasks.close()
        self.pages.close()
        self.viewers.close()
        self.window.personal.finish()
        # As it stands now: a passphrase may have been set just before.
        sealed = self.window.personal.sealed_now() if now is not None else None
        last = self._session_work(now, sealed=sealed) if now is not None and sealed is not None else None
        self.shelf.close()
        if last is not None:
            last()


def run(home: Home, arguments: list[str], *, given: str = "", language: str = "", patience: int = PATIENCE) -> int:
    """Opens the window, with a pack or a link that was clicked and in a language that was asked for; returns when it is closed.

    Where a window of this home is open already, that one comes to the front, and opens what was given; it has `patience`
    milliseconds to answer.
    """
    one = OneWindow(home, patience=patience)
    first = one.take()
    if not first and (answer := one.hand_over([given] if given else [])) is not None:
        if answer:
            sys.stderr.write(answer + "\n")
        return 1 if answer else 0
    allocator.give_back()
    problems.remember()
    settings = Settings(home.settings)
    qt = _application(arguments, settings.text_size(), home.stick)
    qt.setApplicationName("fieldshelf")
    qt.setApplicationDisplayName("Fieldshelf")
    qt.setDesktopFileName("fieldshelf")
    qt.setWindowIcon(_icon())
    own_fonts.complete()
    languages.speak(languages.choose(language or settings.language()))
    application = Application(qt, home)
    report = os.environ.get("FIELDSHELF_STARTUP_REPORT")
    watcher = _FirstPaint(application.window, Path(report)) if report else None

    def begin() -> None:
        application.reopen()
        one.listen(lambda what: application.bring(what))
        if one.beside_another:
            application.window.tell(tr("Another window of Fieldshelf is open and does not answer. This one works beside it."))
        if given:
            application.bring([given])
        if report is None:  # else the program ends with the first page
            application.get_ready(garbage.settle)

    application.window.usable.connect(begin, Qt.ConnectionType.SingleShotConnection)
    garbage = Garbage(lambda: application.window.upkeep.quiet())
    application.start()
    try:
        code = qt.exec()
        while (chosen := application.next_language) is not None:
            garbage.begin_again()
            application = application.anew(chosen)
            application.window.usable.connect(partial(application.get_ready, garbage.settle))
            code = qt.exec()
        return code
    finally:
        del watcher
        one.stop_listening()
        application.close()
        one.close()
        if application.starts_again:
            os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])  # noqa: S606 - this very program


def _application(arguments: list[str], text_size: int, stick: Stick | None) -> QApplication:
    """Everything in that size, sharp: fonts, rows, icons and spaces together. What the system or somebody has set for this
    computer counts beside it, and other programs that are started from here are not told of it."""
    outside = os.environ.get("QT_SCALE_FACTOR")
    if text_size != 100:
        with contextlib.suppress(ValueError):
            os.environ["QT_SCALE_FACTOR"] = str(float(outside or 1) * text_size / 100)
    if stick is not None:  # also what Qt keeps of its dialogs; and none of the system's own, which keep what was chosen
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(stick.private / "cache"))
        QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    try:
        return QApplication(arguments[:1])
    finally:
        if outside is None:
            os.environ.pop("QT_SCALE_FACTOR", None)
        else:
            os.environ["QT_SCALE_FACTOR"] = outside


def _icon() -> QIcon:
    icon = QIcon()
    colours = {name: getattr(LIGHT, name) for name in ("accent", "fill", "banner_line", "text")}
    for size in (16, 32, 48, 128):
        icon.addPixmap(icons.logo_pixmap(colours, size))
    return icon


class _FirstPaint(QObject):
    """For the benchmarks: writes how long it took until the first page with data was painted, then quits."""

    def __init__(self, window: MainWindow, path: Path) -> None:
        super().__init__()
        self._window, self._path, self._usable = window, path, False
        window.usable.connect(self._ready)

    def _ready(self) -> None:
        self._usable = True
        self._window.body.installEventFilter(self)
        self._window.body.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._usable and event.type() == QEvent.Type.Paint:
            self._usable = False
            QTimer.singleShot(0, self._report)  # when this round of painting is over
        return False

    def _report(self) -> None:
        figures = {"usable_ms": _milliseconds_since_start(), "rss_kb": _resident_kilobytes()}
        self._path.write_text(json.dumps(figures) + "\n", encoding="utf-8")
        QApplication.quit()


def _milliseconds_since_start() -> float | None:
    """Since the system started this process; `FIELDSHELF_STARTED` (seconds since 1970) where the system does not tell."""
    try:
        ticks = int(Path("/proc/self/stat").read_text(encoding="ascii").rpartition(")")[2].split()[19])
        started = ticks / os.sysconf("SC_CLK_TCK")
        return round((time.clock_gettime(time.CLOCK_BOOTTIME) - started) * 1000, 1)
    except (OSError, ValueError, AttributeError):
        told = os.environ.get("FIELDSHELF_STARTED")
        return round((time.time() - float(told)) * 1000, 1) if told else None


def _resident_kilobytes() -> int | None:
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return None
    return next((int(line.split()[1]) for line in lines if line.startswith("VmRSS:")), None)
