"""Asks the viewing child for Office, HTML and EPUB documents as sanitised HTML, off the main thread."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.tasks import Tasks
from resources.errors import FieldshelfError

if TYPE_CHECKING:
    from resources.viewing import Viewer


class Viewers:
    """Only the `viewer` lane touches the child; it is started when the first such document is opened."""

    def __init__(self, tasks: Tasks) -> None:
        self._tasks = tasks
        self._viewer: Viewer | None = None

    def html(
        self,
        channel: Hashable,
        path: Path,
        media_type: str,
        done: Callable[[str], None],
        failed: Callable[[FieldshelfError], None],
    ) -> None:
        self._tasks.latest(("view", channel), "viewer", lambda: self._html(path, media_type), done, failed)

    def close(self) -> None:
        """After the tasks were closed."""
        if self._viewer is not None:
            self._viewer.close()
            self._viewer = None

    def _html(self, path: Path, media_type: str) -> str:
        if self._viewer is None:
            from resources.viewing import Viewer

            self._viewer = Viewer()
        return self._viewer.html(path, media_type)
