"""The places of one source in the order in which they are asked, and what this run has seen of each.

Any copy is as good as the original, because everything is verified: the first one that is well is asked, the next one for
whatever it does not have. A place that lies or lags costs time and nothing else. Remembers nothing from one run to the next.
"""

from __future__ import annotations

import dataclasses
import datetime
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from resources.errors import FieldshelfError, SourceError, UsageError
from resources.store.catalogue import Source
from sync.first_root import bootstrap
from sync.progress import Progress
from sync.transport import TRANSIENT, Link, Transport, open_transport
from sync.trust import Offered, TrustedSource

# What is wrong with a place, for the rest of the run: the next request to it would fare no better.
DOWN = frozenset(
    {"unreachable", "captive_portal", "tls", "wrong_server", "busy", "too_slow", "proxy", "mangled", "bad_address", "bad_proxy"}
)
# What a place shows and nobody signed, and what was signed too long ago: both may be right in the next copy.
_LIES = frozenset({"wrong_hash", "tampered", "wrong_root"})
_OLD = frozenset({"rollback", "expired"})
_ELSEWHERE = DOWN | TRANSIENT | _LIES | _OLD | {"not_found", "no_range"}
_LACKING = 10  # so many things that a place does not have, one after the other, and the others are asked first

T = TypeVar("T")


@dataclass
class Mirror:
    """One place. `down` is why it is not asked again in this run; `lied`: it is asked when no other place has something."""

    place: str
    down: FieldshelfError | None = None
    lied: bool = False
    delivered: bool = False
    missed: int = 0

    @property
    def rank(self) -> int:
        return 2 if self.lied else 1 if self.missed >= _LACKING else 0

    def well(self) -> None:
        self.delivered = True
        self.missed = 0

    def failed(self, error: FieldshelfError) -> None:
        if error.code in DOWN:
            self.down = self.down or error
        elif error.code in _LIES:
            self.lied = True
        else:
            self.missed += 1


class Mirrors:
    """All places of one source. Several threads at once: each takes a `line()` of its own; `main` is the caller's.

    `check` is asked while somebody waits, and raises where there is no need to any more. `closing`: to be ended before the
    connections are.
    """

    def __init__(self, places: Sequence[str], link: Link) -> None:
        self.check = link.check
        self.closing: list[Callable[[], None]] = []
        self.link = dataclasses.replace(link, check=lambda: self.check())
        self._mirrors = [Mirror(place) for place in dict.fromkeys(places)]
        self._lock = threading.Lock()
        self._opened: dict[str, Transport] = {}
        self.main = self.line()

    @classmethod
    def of(cls, transport: Transport, link: Link | None = None) -> Mirrors:
        """One place that is open already; whoever opened it closes it."""
        mirrors = cls([transport.place], link or Link())
        mirrors._opened[transport.place] = transport
        return mirrors

    @property
    def place(self) -> str:
        """The one to name in a sentence about all of them."""
        return self._mirrors[0].place

    @property
    def requests(self) -> int:
        return sum(transport.requests for transport in self.transports)

    @property
    def carried(self) -> int:
        return sum(transport.carried for transport in self.transports)

    def line(self) -> Line:
        return Line(self)

    def close(self) -> None:
        for close in self.closing:
            close()
        for transport in self._opened.values():
            transport.close()

    def order(self) -> list[Mirror]:
        """Who can be asked, the best first. Those named earlier are nearer."""
        return sorted((mirror for mirror in self._mirrors if mirror.down is None), key=lambda mirror: mirror.rank)

    def first_trouble(self) -> FieldshelfError | None:
        """Why the first place cannot be asked."""
        return next((mirror.down for mirror in self._mirrors if mirror.down is not None), None)

    @property
    def transports(self) -> list[Transport]:
        """One for each place that was asked; its counts are those of all connections to it."""
        return list(self._opened.values())

    def each(self, work: Callable[[Transport], T]) -> T:
        """What `work` gives with the first place where it does not fail; else the error that says most."""
        return self.main.each(lambda mirror, transport: work(transport))

    def _open(self, place: str) -> Transport:
        with self._lock:
            if place not in self._opened:
                self._opened[place] = open_transport(place, self.link)
            return self._opened[place]

    def _fork(self, place: str) -> Transport:
        root = self._open(place)
        with self._lock:
            return root.fork()


class Line:
    """One thread's connections, one to each place that it has asked."""

    def __init__(self, mirrors: Mirrors) -> None:
        self.mirrors = mirrors
        self._transports: dict[str, Transport] = {}

    def transport(self, mirror: Mirror) -> Transport:
        """Raises UsageError where the place is no address."""
        if mirror.place not in self._transports:
            self._transports[mirror.place] = self.mirrors._fork(mirror.place)
        return self._transports[mirror.place]

    def warm(self) -> None:
        """Opens the connection to the place that will be asked first."""
        for mirror in self.mirrors.order()[:1]:
            self.transport(mirror).warm()

    def each(self, work: Callable[[Mirror, Transport], T]) -> T:
        """What `work` gives with the first place where it does not fail for a reason that lies with the place.

        Else what a place showed that was wrong is told before what did not answer, and what came first before the rest.
        """
        errors: list[FieldshelfError] = []
        for mirror in self.mirrors.order():
            if mirror.down is not None:
                continue  # another thread has found out
            try:
                result = work(mirror, self.transport(mirror))
            except (SourceError, UsageError) as error:
                if error.code not in _ELSEWHERE:
                    raise
                mirror.failed(error)
                errors.append(error)
                continue
            mirror.well()
            return result
        trouble = self.mirrors.first_trouble()
        shown = next((error for error in errors if error.code in _LIES | _OLD), None)
        told = shown or next(iter(errors), None) or trouble
        assert told is not None, "a source has a place"
        raise told


@dataclass(frozen=True)
class Contact:
    """A source's verified metadata, and what it offers; without metadata, what was known of it before."""

    trusted: TrustedSource | None
    offered: Offered

    @property
    def recovered(self) -> bool:
        return self.trusted is not None and self.trusted.recovered

    def settle(self) -> None:
        if self.trusted is not None:
            self.trusted.settle()


@dataclass
class Contacts:
    """How a source is asked for its metadata, which is kept in the folder `metadata`: in `progress` each name is shown, `now`
    is the tests' clock, `at` the date at which expiry is judged where that is not now."""

    metadata: Path
    source: Source
    progress: Progress
    now: datetime.datetime | None = None
    floor: datetime.datetime | None = None
    at: datetime.datetime | None = None
    _incomplete: list[Contact] = field(default_factory=list)

    def contact(self, mirrors: Mirrors) -> Contact:
        """From the first place that answers with what may be taken. Nothing newer there is an answer: whoever lags for
        long is found out by the expiry. Where one institute's word is missing or wrong, the next place is asked for it."""
        try:
            return mirrors.each(self._at)
        except SourceError as error:
            if not self._incomplete or error.code not in _ELSEWHERE:
                raise
            return min(self._incomplete, key=lambda contact: len(contact.offered.refusals))

    def _at(self, transport: Transport) -> Contact:
        self.progress.check_cancelled()
        root = bootstrap(self.metadata, self.source, transport)
        trusted = TrustedSource(
            self.metadata,
            transport,
            root,
            signed_floor=self.floor,
            now=self.now,
            at=self.at,
            fetched=self._fetched,
        )
        self.progress.step("check", transport.place)
        trusted.refresh()
        contact = Contact(trusted, trusted.offered())
        for error in contact.offered.refusals.values():
            if error.code in _ELSEWHERE:
                self._incomplete.append(contact)
                raise error
        return contact

    def _fetched(self, name: str) -> None:
        self.progress.check_cancelled()
        self.progress.step("check", name)
