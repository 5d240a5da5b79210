"""Packs that somebody brings to the window: which there are, what the chosen one would change, and importing it. No widget.

What is done is `sync.packs`, as for the command line; it runs on the lane of the syncs, since the library is changed by one at
a time. The import itself is a run of `Syncing`, so that it is seen and stopped where a sync is.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.shelf import Shelf
from desktop.updates.syncing import Syncing
from desktop.words import import_words
from resources.errors import FieldshelfError, PackError

if TYPE_CHECKING:
    from sync.packs.importing import Look
    from sync.packs.opened import Pack
    from sync.progress import Progress
    from sync.report import SourceReport
    from sync.run import SyncReport

_CHANNEL = "pack"


@dataclass(frozen=True)
class Offer:
    """One pack of a stick: what it claims, or why it is none. `result`: how its import went, in this window."""

    folder: Path
    pack: Pack | None = None
    error: FieldshelfError | None = None
    result: str = ""


class Importing(QObject):
    """`step` says where one is, and `changed` that something of it is another: "" (nothing was brought), "opening", "choice"
    (of several packs), "looking", "question" (what would change is known), "importing", "result", "trouble" (`error` says why).

    `error` at the question is of what was typed there. `asked` when a pack was brought.
    """

    changed = Signal()
    asked = Signal()

    def __init__(self, shelf: Shelf, syncing: Syncing) -> None:
        super().__init__()
        self._shelf, self.syncing = shelf, syncing
        self.step = ""
        self.offers: tuple[Offer, ...] = ()
        self.pack: Pack | None = None
        self.look: Look | None = None
        self.report: SourceReport | None = None
        self.error: FieldshelfError | None = None
        self.typed = ""  # as a fingerprint: it may have to be put right
        self.accepted: tuple[str, ...] = ()  # collections whose removals somebody has agreed to
        self._looking: Progress | None = None
        self._go = False  # as soon as the library is free
        syncing.started.connect(self.changed)
        syncing.finished.connect(self._run_finished)
        syncing.failed.connect(self._run_failed)
        for ended in (syncing.offered, syncing.postponed):
            ended.connect(lambda *_: self._run_ended())

    @property
    def waiting(self) -> bool:
        """A sync that somebody has started has the library."""
        return self.syncing.running and not self.syncing.importing and not self.syncing.background

    # Before

    def open(self, places: Sequence[Path]) -> None:
        """Folders of packs, files in them that were clicked, sticks with several. Where an import runs, that is shown."""
        if self.step != "importing":
            self._forget()
            self.offers = ()
            self._step("opening")
            self._make_way()
            self._shelf.tasks.latest(_CHANNEL, "sync", lambda: _found(places), self._found, self._trouble)
        self.asked.emit()

    def _found(self, offers: tuple[Offer, ...]) -> None:
        self.offers = offers
        if len(offers) > 1:
            self._step("choice")
        elif offers[0].error is not None:
            self._trouble(offers[0].error)
        else:
            self.choose(offers[0])

    def choose(self, offer: Offer) -> None:
        """What that pack would change here is looked at."""
        self._forget()
        self.pack = offer.pack
        self._look("")

    def again(self) -> None:
        """The same pack, read anew: the stick may have been put back, or the pack copied once more."""
        assert self.pack is not None
        folder = self.pack.folder
        self._forget()
        self._step("opening")
        self._make_way()
        self._shelf.tasks.latest(_CHANNEL, "sync", lambda: _found([folder]), self._found_again, self._trouble)

    def _found_again(self, offers: tuple[Offer, ...]) -> None:
        new = offers[0]
        self.offers = tuple(new if one.folder == new.folder else one for one in self.offers)
        if new.error is not None:
            self._trouble(new.error)
        else:
            self.choose(new)

    def choose_another(self) -> None:
        """Back to all that are on the stick."""
        self._forget()
        self._step("choice")

    def compare(self, typed: str) -> None:
        """The fingerprint that the publisher gave, in groups or not: looked at anew, and refused where it is another's."""
        self.typed = typed
        self._look(typed)

    def accept(self, collections: Sequence[str]) -> None:
        """What the new lists of these leave out is removed here."""
        self.accepted = tuple(collections)
        self._look("")

    def _look(self, typed: str) -> None:
        pack, accepted = self.pack, self.accepted
        assert pack is not None
        known = self.look
        given = [known.source.fingerprint] if not typed and known and known.known and known.source.fingerprint else []
        try:
            fingerprints = [_read_fingerprint(typed)] if typed else given  # what was compared stays compared
        except FieldshelfError as error:
            self.error = error
            self.changed.emit()
            return
        from sync.progress import Progress

        progress = self._looking = Progress()

        def work() -> tuple[Look, bool]:
            from sync.packs.importing import look, vouch

            library = self._shelf.library
            found = look(library, pack, fingerprints=fingerprints, accept_removals=accepted, progress=progress)
            return found, bool(typed) and not found.worth and vouch(library, found)

        self.error = None
        self._step("looking")
        self._make_way()
        self._shelf.tasks.latest(_CHANNEL, "sync", work, self._looked, self._trouble)

    def _looked(self, found: tuple[Look, bool]) -> None:
        self._looking = None
        self.look, vouched = found
        self._step("question")
        if vouched:  # its publisher, which was here already
            self._shelf.changed.emit()

    def _trouble(self, error: FieldshelfError) -> None:
        self._looking = None
        self.error = error
        self._step("trouble")

    def _make_way(self) -> None:
        """Whoever works on the lane of the syncs without having been asked to ends."""
        self.syncing.lane_wanted.emit()
        if self.syncing.background:
            self.syncing.interrupt()

    # During and after

    def start(self) -> None:
        """Imports what was looked at; what only runs in the background makes way."""
        if self.step != "question" or self.look is None or self.waiting:
            return
        self._make_way()
        self._go = True
        self._step("importing")
        self._begin()

    def _begin(self) -> None:
        if self._go and self.look is not None and not self.syncing.running:
            self._go = False
            self.syncing.import_pack(self.look, self.accepted)

    def cancel(self) -> None:
        """While it is looked at: as if nothing had been brought. During the import: it ends at the next safe place."""
        if self.step != "importing":
            self.leave()
        elif self._go:  # it had not begun
            self._go = False
            self._step("question")
        else:
            self.syncing.cancel()

    def stop_for_closing(self) -> None:
        self._go = False
        if self._looking is not None:
            self._looking.cancel()

    def leave(self) -> None:
        """Nothing is brought any more."""
        self._forget()
        self.offers = ()
        self._step("")

    def _forget(self) -> None:
        self._shelf.tasks.drop(_CHANNEL)
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None
        self.pack = self.look = self.report = self.error = None
        self.typed, self.accepted = "", ()

    def _run_finished(self, report: SyncReport) -> None:
        if self.syncing.importing and self.step == "importing":
            self.report = report.sources[0]
            result = self.report.result
            self.offers = tuple(
                dataclasses.replace(one, result=result) if one.pack is self.pack else one for one in self.offers
            )
            self._step("result")
        self._run_ended()

    def _run_failed(self, error: FieldshelfError) -> None:
        if self.syncing.importing and self.step == "importing":
            self._trouble(error)
        self._run_ended()

    def _run_ended(self) -> None:
        QTimer.singleShot(0, self, self._begin)  # when everybody knows that the other run has ended
        self.changed.emit()

    def _step(self, step: str) -> None:
        self.step = step
        self.changed.emit()


def _read_fingerprint(typed: str) -> str:
    from sync.fingerprints import read_fingerprint

    return read_fingerprint(typed)


def _found(places: Sequence[Path]) -> tuple[Offer, ...]:
    """The packs there, the newest first, then what is none. Raises PackError where there is nothing of the kind."""
    from sync.packs.opened import find, open_all, something_else

    folders: list[Path] = []
    for place in places:
        try:
            folders += find(place)
        except PackError as error:
            raise import_words.no_pack(error, place, something_else(place)) from error
    packs, refused = open_all(list(dict.fromkeys(folders)))
    return (*(Offer(pack.folder, pack) for pack in packs), *(Offer(folder, error=error) for folder, error in refused))
