"""Several children of one kind that read files: for several threads, or many files for one. What becomes of one file costs
the others nothing.

A child that is killed is replaced at the next file, and nothing that waited is lost with it.
"""

from __future__ import annotations

import collections
import contextlib
import queue
from collections.abc import Generator, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from resources.children.processes import AHEAD, Limits, Worker, first_to_answer
from resources.errors import ContentError

_AT_ONCE = 1 + AHEAD  # calls that a child has: small files are read faster than anybody asks for the next


@dataclass
class Task:
    """A call that may be made once more, otherwise, where it has failed."""

    method: str
    arguments: Mapping[str, Any]
    limits: Limits
    item: str | None = None

    def again(self, error: ContentError) -> bool:
        """Whether to make it again, as it is after this."""
        return False


AnyTask = TypeVar("AnyTask", bound=Task)


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

    def each(self, tasks: Iterable[AnyTask]) -> Generator[tuple[AnyTask, tuple[Any, bytearray] | ContentError], None, None]:
        """Each task with its result and bytes, or the ContentError that came of it, as soon as it is there: by as many children
        as are idle and wanted. A child goes on with its next while the answer before is looked at."""
        waiting, again = iter(tasks), collections.deque[AnyTask]()
        held: dict[Worker, collections.deque[AnyTask]] = {}
        try:
            while True:
                while (worker := self._with_room(held)) is not None:
                    task = again.popleft() if again else next(waiting, None)
                    if task is None:
                        break
                    give = worker.ahead if held[worker] else worker.begin
                    give(task.method, task.arguments, task.limits, item=task.item)
                    held[worker].append(task)
                if not (busy := [worker for worker in held if held[worker]]):
                    return
                worker = first_to_answer(busy)
                task = held[worker].popleft()
                result: tuple[Any, bytearray] | ContentError
                try:
                    result = worker.finish()
                except ContentError as error:
                    if task.again(error):
                        again.append(task)
                        continue
                    result = error
                yield task, result
        finally:
            for worker in held:
                worker.drop()
                self._idle.put(worker)

    def _with_room(self, held: dict[Worker, collections.deque[AnyTask]]) -> Worker | None:
        """The one that has the least to do; of those that are idle, one more where all of these have enough."""
        least = min(held, key=lambda worker: len(held[worker]), default=None)
        if least is not None and len(held[least]) < _AT_ONCE:
            return least
        with contextlib.suppress(queue.Empty):
            held[worker := self._idle.get(block=not held)] = collections.deque()
            return worker
        return None
