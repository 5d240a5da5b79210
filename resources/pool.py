"""Several children of one kind that read many files, each on its own: what becomes of one file costs the others nothing.

For callers that have threads, `call`; for one that has none, `run` keeps all children busy. A child that is killed is
replaced at the next file, and nothing that waited is lost with it.
"""

from __future__ import annotations

import queue
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from multiprocessing.connection import wait
from typing import Any, Generic, TypeVar

from resources.errors import ContentError
from resources.processes import Limits, Worker

K = TypeVar("K")


@dataclass(frozen=True)
class Asked(Generic[K]):
    """One request; `key` is the caller's, by which he knows the answer."""

    key: K
    method: str
    arguments: Mapping[str, Any]
    limits: Limits
    item: str | None = None


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

    def run(self, requests: Iterable[Asked[K]]) -> Iterator[tuple[K, Any | ContentError]]:
        """Each key with its result or how it failed, as they come: what is quick overtakes what is slow. A request is taken
        from `requests` only when a child is free for it."""
        coming = iter(requests)
        busy: dict[Worker, K] = {}
        try:
            while True:
                while (worker := self._free(wait_for_one=not busy)) is not None:
                    asked = next(coming, None)
                    if asked is None:
                        self._idle.put(worker)
                        break
                    try:
                        worker.begin(asked.method, asked.arguments, asked.limits, item=asked.item)
                    except ContentError as error:
                        self._idle.put(worker)
                        yield asked.key, error
                    except BaseException:
                        self._idle.put(worker)
                        raise
                    else:
                        busy[worker] = asked.key
                if not busy:
                    return
                for worker in _answered(list(busy)):
                    key, outcome = busy.pop(worker), _outcome(worker)
                    self._idle.put(worker)
                    yield key, outcome
        finally:
            for worker in busy:  # whoever asked does not want the rest
                worker.abandon()
                self._idle.put(worker)

    def _free(self, *, wait_for_one: bool) -> Worker | None:
        try:
            return self._idle.get(block=wait_for_one)
        except queue.Empty:
            return None


def _outcome(worker: Worker) -> Any | ContentError:
    try:
        return worker.finish(since_begun=True)[0]
    except ContentError as error:
        return error


def _answered(busy: list[Worker]) -> list[Worker]:
    """Those that have something to read, or whose time is over; waits until there is one."""
    waited = {worker: found for worker in busy if (found := worker.waited_for) is not None}
    if len(waited) < len(busy):  # its child was killed meanwhile
        return [worker for worker in busy if worker not in waited]
    channels, ends = zip(*waited.values(), strict=True)
    ready = wait(channels, max(0.0, min(ends) - time.monotonic()))
    now = time.monotonic()
    return [worker for worker, (channel, end) in waited.items() if end <= now or (channel in ready and worker.listen())]
