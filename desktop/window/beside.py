"""What goes on beside, said on the status line: a sync and how far it is, the index, the connection, a run that went wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.updates.connection import Connection
from desktop.updates.syncing import Syncing
from desktop.updates.updating import Updating
from desktop.upkeep import Upkeep
from desktop.window.status_bar import StatusBar
from desktop.words import error_words, import_words, wording
from desktop.words.wording import tr
from resources.errors import FieldshelfError

if TYPE_CHECKING:
    from sync.progress import Progress
    from sync.run import SyncReport


class Beside(QObject):
    def __init__(self, status: StatusBar, syncing: Syncing, upkeep: Upkeep, connection: Connection, program: Updating) -> None:
        super().__init__()
        self._status, self._syncing, self._connection = status, syncing, connection
        syncing.started.connect(lambda: status.show_rest(""))
        syncing.moved.connect(self._sync_moved)
        syncing.offered.connect(lambda _: status.show_work(""))
        syncing.previewed.connect(lambda _: status.show_work(""))
        syncing.finished.connect(self._finished)
        syncing.failed.connect(self._failed)
        upkeep.moved.connect(self._indexing_moved)
        upkeep.indexed.connect(lambda: status.show_work(""))
        connection.changed.connect(lambda: status.show_connection(connection.online))
        program.changed.connect(lambda: self._program(program))

    def _program(self, program: Updating) -> None:
        news, waiting = program.news, program.state.waiting
        words = tr("Fieldshelf {version} is available").format(version=wording.ltr(news.version)) if news else ""
        if waiting:
            words = tr("Fieldshelf {version} from the next start on").format(version=wording.ltr(waiting))
        self._status.show_news(words)

    def _sync_moved(self, progress: Progress) -> None:
        name = self._status.names.get(progress.source or "", progress.source)
        if self._syncing.importing:
            words = import_words.going_on(progress.source)
        else:
            words = tr("Updating from {name}").format(name=name) if name else tr("Updating")
        if progress.phase == "download" and progress.total_bytes:
            done, total = wording.size(progress.done_bytes), wording.size(progress.total_bytes)
            words = tr("{what}: {done} of {total}").format(what=words, done=done, total=total)
        self._status.show_work(words)

    def _finished(self, report: SyncReport) -> None:
        """What went wrong stays on the line until the next run: nobody may have been looking."""
        wrong = [source for source in report.sources if source.result not in ("complete", "nothing_new")]
        words = ""
        if self._syncing.interrupted:
            words = tr("The update goes on later.")
        elif len(wrong) == 1:
            code = str(wrong[0].errors[0].get("code")) if wrong[0].errors else None
            said = wording.result(wrong[0].result, "cancelled" if self._syncing.stopped else code)[1]
            name = self._status.names.get(wrong[0].name, wrong[0].name)
            words = tr("{name}: {result}. More under Updates.").format(name=name, result=said)
        elif wrong:
            words = wording.count(len(wrong), "{n} source could not be updated.", "{n} sources could not be updated.")
        self._status.show_rest(words)
        self._status.show_work("")

    def _failed(self, error: FieldshelfError) -> None:
        self._status.show_rest(error_words.error(error) if self._syncing.background else "")
        self._status.show_work("")

    def _indexing_moved(self, done: int, total: int) -> None:
        words = tr("Making the library searchable")
        if total:
            words = wording.count(
                total,
                "Making the library searchable: {done} of {n} document",
                "Making the library searchable: {done} of {n} documents",
                done=wording.number(done),
            )
        if not self._syncing.running:  # which says so itself
            self._status.show_work(words)
