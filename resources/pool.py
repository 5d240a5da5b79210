"""Several children of one kind that read files for several threads: what becomes of one file costs the others nothing.

A child that is killed is replaced at the next file, and nothing that waited is lost with it.
"""

from __future__ import annotations

import queue
from collections.abc import Iterable, Mapping
from typing import Any

from resources.processes import Limits, Worker


class Pool:
    """`workers` are started when they are needed first. Safe to share between threads."""

    def __init__(self, workers: Iterable[Worker]) -> None:
        self._workers = list(workers)
        self._idle: queue.LifoQueue[Worker] = queue.LifoQueue()  # the one that has just been at work is warm
        for worker in self._workers:
            self._idle.put(worker)

    def __enter__(self) -> Pool:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Ends the children, at once even when they are working."""
        for worker in self._workers:
            worker.close()

    def call(self, method: str, arguments: Mapping[str, Any], limits: Limits, *, item: str | None = None) -> Any:
        """As `Worker.call`, by whichever child is idle; waits for one."""
        return self.call_for_data(method, arguments, limits, item=item)[0]

    def call_for_data(
        self, method: str, arguments: Mapping[str, Any], limits: Limits, *, item: str | None = None
    ) -> tuple[Any, bytearray]:
        """As `Worker.call_for_data`."""
        worker = self._idle.get()
        try:
            return worker.call_for_data(method, arguments, limits, item=item)
        finally:
            self._idle.put(worker)
