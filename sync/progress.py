"""How far a sync has come, for whoever looks: the window polls these fields, the command line is called at each step.

Knows no window. Steps may be taken on several threads: each is counted and told before the next. It is also the one place
that reads `FIELDSHELF_TEST_KILL`, with which the tests end this process in the middle of a phase.
"""

from __future__ import annotations

import os
import re
import signal
import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from resources.errors import SourceError
from resources.sentences import say

if TYPE_CHECKING:
    from sync.actions import FetchObject

# What is looked at, what is weighed, what is fetched, what is hashed, what is put in place, what is made searchable.
PHASES = ("check", "compare", "download", "verify", "install", "index")


_TEXTS = re.compile(r"segment-([a-z]{2,3})-\d+\.tar\.zst")


@dataclass
class Progress:
    """`phase` is one of PHASES, or "" before the beginning; byte and item counts are those of the current source.

    `coming` are the files of documents that this source's plan fetches, in its order; `arrived` how many bytes of each there
    are (by sha256), `ready` those that can be opened, `received` the bytes that came over its connections.

    `moved` is called at each step, on the thread that takes it: it must be quick, and change nothing. `gate` is asked at each
    step of a download, before a request and after each chunk, when nothing is lost by stopping: it raises where to stop.
    """

    phase: str = ""
    source: str = ""
    done_bytes: int = 0
    total_bytes: int = 0
    done_items: int = 0
    total_items: int = 0
    current: str = ""
    coming: tuple[FetchObject, ...] = ()
    arrived: Counter[str] = field(default_factory=Counter, repr=False)
    ready: set[str] = field(default_factory=set, repr=False)
    received: int = 0
    cancelled: bool = False
    later: bool = False  # with `cancelled`: not a person's wish, and it goes on by itself
    moved: Callable[[Progress], None] | None = field(default=None, repr=False)
    gate: Callable[[], None] | None = field(default=None, repr=False)
    _steps: Counter[str] = field(default_factory=Counter, repr=False)
    _stepping: threading.Lock = field(default_factory=threading.Lock, repr=False, compare=False)

    @property
    def texts(self) -> str | None:
        """The language whose texts are on their way, where they are: the name of such a file says nothing to people."""
        match = _TEXTS.fullmatch(self.current)
        return match[1] if match else None

    @property
    def checks(self) -> str:
        """What of the source is looked at in the phase `check`: "keys" (who may sign), "signatures" (how new everything is, and
        whether it is whole), "list" (what a collection has); "" where `current` is an address or a file that people know."""
        if self.phase != "check" or "://" in self.current:
            return ""
        if self.current.endswith("/catalogue.json"):
            return "list"
        if not self.current.endswith(".json") or "/" in self.current.removeprefix("metadata/"):
            return ""
        return "keys" if self.current.endswith("root.json") else "signatures"

    def begin(self, source: str) -> None:
        self.source, self.phase, self.current = source, "", ""
        self.done_bytes = self.total_bytes = self.done_items = self.total_items = self.received = 0
        self.coming, self.arrived, self.ready = (), Counter(), set()
        self._tell()

    def step(self, phase: str, current: str | None = None) -> None:
        """Something begins that belongs to `phase`: a request, a chunk, a file, a transaction."""
        assert phase in PHASES, phase
        with self._stepping:
            self.phase = phase
            if current is not None:
                self.current = current
            self._steps[phase] += 1
            self._tell()
            _die_if_asked(phase, self._steps[phase])
        if phase == "download" and self.gate is not None:
            self.gate()

    def _tell(self) -> None:
        if self.moved is not None:
            self.moved(self)

    def cancel(self, *, later: bool = False) -> None:
        """Asks the sync to end at the next safe place; what is here stays, and the next sync continues.

        `later`: nobody stopped it, but it may not go on now (its hours have ended, the window closes).
        """
        self.later = later
        self.cancelled = True

    def check_cancelled(self) -> None:
        """Raises SourceError `cancelled`, or `interrupted` where it goes on by itself: it is told so after a restart, too."""
        if self.cancelled:
            code, what = ("interrupted", _LATER) if self.later else ("cancelled", _STOPPED)
            raise SourceError(code, what, item=self.source or None)


_STOPPED = say("The sync was stopped before it was finished. What had arrived is kept. Sync again to fetch the rest.")
_LATER = say(
    "The sync had to make a pause before it was finished, because it may not go on now. What had arrived is kept, and it goes "
    "on by itself when it may; `fieldshelf sync` goes on at once."
)


def _die_if_asked(phase: str, count: int) -> None:
    """The tests' power cut: `FIELDSHELF_TEST_KILL="download:7"` ends this process at the 7th step of that phase."""
    asked = os.environ.get("FIELDSHELF_TEST_KILL")
    if asked and asked == f"{phase}:{count}":
        os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
