"""What a sync may cost: bytes a second and a day, hours of the day, metered connections. The decision is pure; `ledger.py`
counts and stops.

Metadata and lists, which change what may be relied on, are always taken: they are small, and are counted. The last tenth of a
day's bytes is a reserve for them and for what is urgent (superseding guidance, documents that somebody asked for). A file is
broken off where the bytes end and resumed there when it goes on, so that one larger than a day's bytes arrives too. Where a
server cannot resume, a file is begun only when what is left of the day covers all of it (`forecast.unbegun` tells of the rest).
"""

from __future__ import annotations

import dataclasses
import datetime
import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from resources import measures
from resources.errors import SourceError, UsageError
from resources.measures import on_clock, size
from resources.sentences import say
from resources.toml import read_toml
from sync.proxies import check_proxy

_WINDOW = re.compile(r"(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})")
_LEAST = 512
# Of [sync] in settings.toml; the last five are the window's (`desktop/updates/schedule.py`).
_KEYS = (
    "limit_rate", "budget", "window", "metered", "texts_only", "proxy", "every", "undecided", "last_attempt", "failures",
    "ask_above",
)  # fmt: skip


@dataclass(frozen=True)
class Window:
    """Hours of the day, in this machine's time; over midnight where it ends before it begins."""

    begin: datetime.time
    end: datetime.time

    def holds(self, now: datetime.datetime) -> bool:
        time = now.time()
        if self.begin < self.end:
            return self.begin <= time < self.end
        return time >= self.begin or time < self.end

    def opens(self, now: datetime.datetime) -> datetime.datetime:
        """When it is open next: now, where it is."""
        if self.holds(now):
            return now
        today = datetime.datetime.combine(now.date(), self.begin, now.tzinfo)
        return today if today >= now else today + datetime.timedelta(days=1)

    def __str__(self) -> str:
        return f"{self.begin:%H:%M}-{self.end:%H:%M}"


@dataclass(frozen=True)
class Budget:
    """None: not limited. `rate` is in bytes a second, `day` in bytes a day, over all sources together."""

    rate: int | None = None
    day: int | None = None
    window: Window | None = None
    waits_on_metered: bool = True
    texts_only: bool = False

    def most(self, *, urgent: bool) -> int:
        """Bytes of a day, which is limited."""
        assert self.day is not None
        return self.day if urgent else self.day - self.day // 10


@dataclass(frozen=True)
class Wait:
    """Why nothing more may be fetched now, and when it goes on, where that is known."""

    reason: str  # day, window or metered
    until: datetime.datetime | None


def wait(
    budget: Budget, used: int, now: datetime.datetime, *, metered: bool = False, urgent: bool = False, by_hand: bool = False
) -> Wait | None:
    """`used`: bytes of this day. `by_hand`: somebody sits and waits for it, whatever the hour and the connection."""
    window = None if by_hand else budget.window
    if budget.day is not None and used >= budget.most(urgent=urgent):
        midnight = next_day(now)
        return Wait("day", window.opens(midnight) if window else midnight)
    if window is not None and not window.holds(now):
        return Wait("window", window.opens(now))
    if metered and budget.waits_on_metered and not by_hand:
        return Wait("metered", None)
    return None


def covers(budget: Budget, used: int, count: int, *, urgent: bool) -> bool:
    """Whether so many bytes are left of this day."""
    return budget.day is None or used + count <= budget.most(urgent=urgent)


def next_day(now: datetime.datetime) -> datetime.datetime:
    return datetime.datetime.combine(now.date() + datetime.timedelta(days=1), datetime.time(), now.tzinfo)


def told(wait: Wait, budget: Budget, source: str) -> SourceError:
    """`budget`: what came first is here, the rest follows by itself."""
    until = on_clock(wait.until) if wait.until else ""
    if wait.reason == "day":
        message = say(_DAY, size=size(budget.day or 0), until=until)
    elif wait.reason == "window":
        start, _, end = str(budget.window).partition("-")
        message = say(_HOURS, start=start, end=end, until=until)
    else:
        message = say(_METERED)
    return SourceError("budget", message, item=source)


_DAY = (
    "The {size} that this day may cost are used up, so the sync paused. Changes of status are in, and what has arrived is "
    "kept. It goes on at the first sync after {until}, or today with a larger `fieldshelf sync --budget`."
)
_HOURS = (
    "Documents are fetched only from {start} to {end}, so the sync paused. Changes of status are in, and what has arrived is "
    "kept. It goes on at the first sync after {until}, or now with `fieldshelf sync --window none`."
)
_METERED = (
    "This connection is charged by what it carries, so the sync paused. Changes of status are in, and what has arrived is "
    'kept. It goes on at the first sync on another one, or now with `fieldshelf sync --even-metered` (always: metered = "go '
    'on" in settings.toml).'
)


def bytes_from(given: object) -> int | None:
    """`64k` is 64 x 1024, `50M` or `50 MB` 50 x 1024 x 1024, a bare number bytes; None for anything else, and for 0.

    A number that is no text is one that the window wrote; one below _LEAST is more often a unit that was forgotten.
    """
    if isinstance(given, int) and not isinstance(given, bool):
        return given if given >= _LEAST else None
    return measures.bytes_from(given) or None if isinstance(given, str) else None


def window_from(text: object) -> Window | None:
    """`22:00-05:00`; None for anything else."""
    match = _WINDOW.fullmatch(text.strip()) if isinstance(text, str) else None
    if match is None:
        return None
    try:
        begin, end = (datetime.time(int(match[at]), int(match[at + 1])) for at in (1, 3))
    except ValueError:
        return None
    return Window(begin, end) if begin != end else None


def read_budget(path: Path) -> Budget:
    """What `settings.toml` says in `[sync]`: limit_rate, budget, window, metered ("wait" or "go on") and texts_only.

    Raises UsageError `bad_setting` rather than going on without a limit that somebody has set: it may be a bill.
    """
    table = _table(path)
    if unknown := next((key for key in table if key not in _KEYS), None):
        near = difflib.get_close_matches(unknown, _KEYS, 1)
        raise _bad(path, _unknown(unknown, near))
    budget = Budget()
    for key, field, parse, example in (
        ("limit_rate", "rate", bytes_from, "64k"),
        ("budget", "day", _day, "50M"),
        ("window", "window", window_from, "22:00-05:00"),
        ("metered", "waits_on_metered", _waits, "wait"),
    ):
        given = table.get(key, "none")
        if given == "none":
            continue
        value = parse(given)
        if value is None:
            raise _bad(
                path,
                say(
                    '{key} = {given} is not understood; write it like {key} = "{example}"',
                    key=key,
                    given=repr(given),
                    example=example,
                ),
            )
        budget = dataclasses.replace(budget, **{field: value})  # type: ignore[arg-type]
    texts_only = table.get("texts_only", False)
    if not isinstance(texts_only, bool):
        raise _bad(path, say("texts_only is true or false"))
    return dataclasses.replace(budget, texts_only=texts_only)


def read_proxy(path: Path) -> str | None:
    """The address of the proxy that `settings.toml` names in `[sync]`, "" for none; None: what the environment says.

    Raises UsageError `bad_setting`, and `bad_proxy` where it is no address.
    """
    given = _table(path).get("proxy")
    if given is not None and not isinstance(given, str):
        raise _bad(path, say('proxy is not understood; write it like proxy = "http://proxy.example.org:3128"'))
    return check_proxy(given)


def _table(path: Path) -> Mapping[str, object]:
    try:
        table = read_toml(path).get("sync", {})
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise _bad(path, say("it cannot be read ({error})", error=str(error))) from error
    if not isinstance(table, Mapping):
        raise _bad(path, say("[sync] is not a table"))
    return table


def _day(given: object) -> int | None:
    """A bare number would be so many bytes, which nobody means for a day."""
    return bytes_from(given) if isinstance(given, str) else None


def _waits(given: object) -> bool | None:
    return given == "wait" if given in ("wait", "go on") else None


def _unknown(key: str, near: list[str]) -> str:
    if near:
        return say("{key} is not a setting of [sync]; did you mean {near}?", key=key, near=near[0])
    return say("{key} is not a setting of [sync]", key=key)


def _bad(path: Path, why: str) -> UsageError:
    return UsageError(
        "bad_setting",
        say(
            "The settings in {path} may limit what a sync costs, and could not be followed: {why}. Nothing was fetched. "
            "Correct that line, or take it out.",
            path=str(path),
            why=why,
        ),
        item=str(path),
    )
