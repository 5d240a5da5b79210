"""Starts the runs that nobody asked for: looks once a minute whether one is due, and remembers how the last one went.

What is due is decided in `schedule.py`. The run is the same as the button's, on the same lane; it is shown in the status
line and on the page of the updates, never as a dialog.
"""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.settings import Settings
from desktop.updates import schedule
from desktop.updates.connection import Connection
from desktop.updates.schedule import Facts, Past, Verdict, Wishes
from desktop.updates.syncing import Syncing
from desktop.upkeep import Upkeep
from resources.errors import FieldshelfError
from resources.store.catalogue import Source
from resources.store.database import may_write

if TYPE_CHECKING:
    from sync.run import SyncReport

_MINUTE = 60_000
_SOON = 1_000  # until the connection is looked at: the first page stands there by then
_SMALL = 1_000_000  # bytes of documents about which nobody is asked


def local_now() -> datetime.datetime:
    return datetime.datetime.now(datetime.UTC).astimezone()


class Background(QObject):
    """`told` when what `verdict` says may have changed; `proposed` carries (name, bytes of texts, bytes of everything)."""

    told = Signal()
    proposed = Signal(str, object, object)

    def __init__(
        self,
        settings: Settings,
        syncing: Syncing,
        upkeep: Upkeep,
        connection: Connection,
        now: Callable[[], datetime.datetime] = local_now,
    ) -> None:
        super().__init__()
        self._settings, self._syncing, self._upkeep = settings, syncing, upkeep
        self.connection, self.now = connection, now
        self.in_use = False  # another program was changing the library when a run was due
        self._sources: Sequence[Source] = ()
        self._started = now()
        self._added = ""  # by what name the new source is known
        self.unasked: int | None = None  # bytes of a new source that was too small to ask about, until that is told
        self._closed = False
        self.timer = QTimer(self)
        self.timer.setInterval(_MINUTE)
        self.timer.timeout.connect(self.look)
        self._first = QTimer(self)
        self._first.setSingleShot(True)
        self._first.timeout.connect(self.look)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(connection.look)
        connection.changed.connect(self.look)
        syncing.wishes = lambda: self.wishes
        syncing.started.connect(self._has_started)
        syncing.finished.connect(self._finished)
        syncing.failed.connect(self._failed)
        syncing.postponed.connect(self._postponed)
        syncing.offered.connect(self._offered)

    # Wishes

    @property
    def wishes(self) -> Wishes:
        return Wishes.read(self._settings.table("sync"))

    def wish(self, wishes: Wishes) -> None:
        self._settings.put("sync", wishes.write())
        self.told.emit()
        self.look()

    def choose(self, *, texts_only: bool) -> None:
        """The answer to the proposal; what was chosen is fetched now."""
        self.wish(dataclasses.replace(self.wishes, texts_only=texts_only, undecided=False))
        self._syncing.start(agreed=True)

    # Looking

    def begin(self, sources: Sequence[Source]) -> None:
        """The library is open."""
        self._sources = sources
        self._started = self.now()
        self.timer.start()
        self._first.start(schedule.AFTER_START // datetime.timedelta(milliseconds=1))
        self._soon.start(_SOON)
        self.told.emit()

    def show_sources(self, sources: Sequence[Source]) -> None:
        self._sources = sources
        self.told.emit()

    @property
    def _past(self) -> Past:
        past = Past.read(self._settings.table("sync"))
        return past.with_contacts([source.last_contact for source in self._sources], self.now())

    def _may_write(self) -> bool:
        """Nobody fetches by himself into a library that somebody else keeps, or that stands on a write-protected stick."""
        return may_write(self._syncing.shelf.home.library)

    def _facts(self) -> Facts:
        web = [source.url.startswith(("http:", "https:")) for source in self._sources]  # the others are folders
        return Facts(
            started=self._started,
            sources=bool(self._sources) and self._may_write(),
            online=self.connection.online if all(web) else None,
            metered=self.connection.metered if any(web) else None,
            busy=self._syncing.running or self._upkeep.indexing or not self._upkeep.quiet(),
        )

    def verdict(self) -> Verdict:
        return schedule.decide(self.wishes, self._past, self.now(), self._facts())

    def look(self) -> None:
        """Starts a run if one is due; ends one of its own where it may not go on."""
        if self._closed or not self.timer.isActive():
            return
        if self._syncing.running:
            if self._syncing.background and schedule.must_end(self.wishes, self.now(), self._facts()):
                self._syncing.interrupt()
        elif self.verdict().due:
            self._syncing.start(background=True)
        self.told.emit()

    # How it went

    def _has_started(self) -> None:
        self.in_use = False
        self.told.emit()

    def _finished(self, report: SyncReport) -> None:
        if not self._syncing.interrupted and not self._syncing.importing:  # else it is as due as it was
            self._remember(failed=not _went_well(report) and not self._syncing.stopped)

    def _failed(self, _: FieldshelfError) -> None:
        if not self._syncing.importing and not self._syncing.previewing:
            self._remember(failed=True)

    def _postponed(self) -> None:
        """Another program changes the library: no attempt, and no error; it is looked at again in a minute."""
        self.in_use = True
        self.told.emit()

    def _remember(self, *, failed: bool) -> None:
        past = Past.read(self._settings.table("sync")).after(self.now(), failed=failed)
        self._settings.put("sync", past.write())
        self.told.emit()

    # A new source

    def added(self, source: Source) -> None:
        """What it has is looked at first, and it is asked what of it is wanted."""
        if self.wishes.texts_only:
            self._syncing.start()
            return
        self._added = source.title if source.title and source.pinned else source.name
        self.wish(dataclasses.replace(self.wishes, undecided=True))
        self._syncing.look_at(source.name)

    def _offered(self, report: SyncReport) -> None:
        source = report.sources[0]
        texts = sum(segment.length for segment in source.plan.segments) if source.plan else 0
        everything = source.plan.bytes if source.plan else 0
        if everything - texts <= _SMALL:
            self.unasked = everything
            self.choose(texts_only=False)
        else:
            self.proposed.emit(self._added, texts, everything)

    def stop_for_closing(self) -> None:
        self._closed = True
        for timer in (self.timer, self._first, self._soon):
            timer.stop()


def _went_well(report: SyncReport) -> bool:
    """Also where only a person's word is missing: trying again soon would not help."""
    return report.ok or all(
        source.result in ("complete", "nothing_new") or all(error["code"] == "unagreed" for error in source.errors)
        for source in report.sources
    )
