"""When the window asks the sources by itself: what a person wished, what happened before, and whether a run is due now.

Pure: it is told the time and the state of the connection, reads no clock and starts nothing. `background.py` does.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sync.budget import Window, bytes_from, window_from

EVERY = {"off": None, "hourly": 1, "six_hours": 6, "daily": 24}  # hours between two runs
BACK_OFF = (5, 15, 60, 360)  # minutes after the first failed run in a row, the second, ...
AFTER_START = datetime.timedelta(seconds=30)


@dataclass(frozen=True)
class Wishes:
    """The table `sync` of the settings, as far as a person chooses it.

    `limit_rate` is in bytes a second, `day` in bytes a day. `undecided`: a source was added, and what of it is wanted has not
    been said yet. `ask_above`: documents of a source that are more bytes than that wait until somebody agrees.
    """

    every: str = "daily"
    window: Window | None = None
    pause_on_metered: bool = True
    limit_rate: int | None = None
    texts_only: bool = False
    undecided: bool = False
    day: int | None = None
    ask_above: int | None = None

    @classmethod
    def read(cls, table: Mapping[str, object]) -> Wishes:
        """What cannot be understood is as if it were not there."""
        every = table.get("every")
        return cls(
            every=every if isinstance(every, str) and every in EVERY else "daily",
            window=window_from(table.get("window")),
            pause_on_metered=table.get("metered") != "go on",
            limit_rate=bytes_from(table.get("limit_rate")),
            texts_only=table.get("texts_only") is True,
            undecided=table.get("undecided") is True,
            day=bytes_from(day) if isinstance(day := table.get("budget"), str) else None,
            ask_above=bytes_from(table.get("ask_above")),
        )

    def write(self) -> dict[str, object]:
        """Every key; None where there is nothing to be kept."""
        return {
            "every": self.every,
            "window": str(self.window) if self.window else None,
            "metered": "wait" if self.pause_on_metered else "go on",
            "limit_rate": self.limit_rate,
            "texts_only": self.texts_only,
            "undecided": self.undecided or None,
            "budget": _written(self.day),
            "ask_above": self.ask_above,
        }


def _written(length: int | None) -> str | None:
    """As `sync.budget` reads what a day may cost."""
    if length is None:
        return None
    return f"{length >> 20}M" if length % (1 << 20) == 0 else f"{length >> 10}k" if length % 1024 == 0 else str(length)


@dataclass(frozen=True)
class Past:
    """When a run last came to an end, and how many in a row have failed."""

    attempt: datetime.datetime | None = None
    failures: int = 0

    @classmethod
    def read(cls, table: Mapping[str, object]) -> Past:
        return cls(_moment(table.get("last_attempt")), _positive(table.get("failures")) or 0)

    def write(self) -> dict[str, object]:
        said = f"{self.attempt.astimezone(datetime.UTC):%Y-%m-%dT%H:%M:%SZ}" if self.attempt else ""
        return {"last_attempt": said, "failures": self.failures}

    def after(self, now: datetime.datetime, *, failed: bool) -> Past:
        return Past(now, self.failures + 1 if failed else 0)

    def with_contacts(self, contacts: Iterable[str | None], now: datetime.datetime) -> Past:
        """Where another program has since heard from every source, that was a run too."""
        moments = [_moment(contact) for contact in contacts]
        heard = [moment for moment in moments if moment is not None and moment <= now]
        if not heard or len(heard) < len(moments) or (self.attempt is not None and min(heard) <= self.attempt <= now):
            return self
        return Past(min(heard), 0)


@dataclass(frozen=True)
class Facts:
    """What stands now. None is unknown, and does not hold a run up."""

    started: datetime.datetime
    sources: bool = True
    online: bool | None = None
    metered: bool | None = None
    busy: bool = False


@dataclass(frozen=True)
class Verdict:
    """`why`: due; off, no_source, undecided; waiting, backing_off, outside_window and starting, each until `at`;
    offline, metered, busy: until that is over."""

    why: str
    at: datetime.datetime | None = None

    @property
    def due(self) -> bool:
        return self.why == "due"


def decide(wishes: Wishes, past: Past, now: datetime.datetime, facts: Facts) -> Verdict:
    """Whether a run is due at `now`, which is on the person's clock."""
    hours = EVERY[wishes.every]
    if hours is None:
        return Verdict("off")
    if not facts.sources:
        return Verdict("no_source")
    if wishes.undecided:
        return Verdict("undecided")
    opens = wishes.window.opens if wishes.window else _at_once
    # A time to come is a clock that was wrong then, or is now: no reason to wait for a year.
    if past.attempt is not None and past.attempt <= now:
        failed = past.failures > 0
        pause = datetime.timedelta(minutes=BACK_OFF[min(past.failures, len(BACK_OFF)) - 1] if failed else 60 * hours)
        then = (past.attempt + pause).astimezone(now.tzinfo)
        if now < then:
            return Verdict("backing_off" if failed else "waiting", opens(then))
    if opens(now) != now:
        return Verdict("outside_window", opens(now))
    if facts.online is False:
        return Verdict("offline")
    if facts.metered and wishes.pause_on_metered:
        return Verdict("metered")
    if facts.started <= now < facts.started + AFTER_START:
        return Verdict("starting", facts.started + AFTER_START)
    return Verdict("busy" if facts.busy else "due")


def must_end(wishes: Wishes, now: datetime.datetime, facts: Facts) -> bool:
    """Whether a run that nobody asked for has come to where it may not go on."""
    outside = wishes.window is not None and not wishes.window.holds(now)
    return outside or bool(facts.metered and wishes.pause_on_metered)


def _at_once(now: datetime.datetime) -> datetime.datetime:
    return now


def _positive(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else None


def _moment(text: object) -> datetime.datetime | None:
    try:
        moment = datetime.datetime.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        return None
    return moment.replace(tzinfo=datetime.UTC) if moment is not None and moment.tzinfo is None else moment
