"""What a budget will let through, said before a sync, and what it did not let begin, said after one. Pure."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from resources.errors import SourceError
from resources.measures import on_clock, size
from resources.sentences import joined, say
from sync.actions import FetchObject, FetchSegment
from sync.budget import Budget, Wait, next_day, wait
from sync.plan import Plan

_M = 1024 * 1024


@dataclass(frozen=True)
class Forecast:
    """Of a plan: bytes that come today, bytes that do not, how many files those belong to, and why; `wait` is None where
    everything comes. How fast the link is, and so what hours have room for, nobody can say."""

    today: int
    later: int = 0
    files: int = 0
    wait: Wait | None = None


def forecast(
    plan: Plan, budget: Budget, used: int, now: datetime.datetime, *, metered: bool = False, by_hand: bool = False
) -> Forecast:
    """As `apply.py` carries it out: texts, what is urgent, the rest; a file is broken off where the day's bytes end.

    `used`: bytes of this day so far.
    """
    closed = wait(budget, 0, now, metered=metered, by_hand=by_hand)  # whatever is left of the day
    begun, files, ended = used, 0, False
    for group, urgent in (
        (plan.segments, False),
        ([action for action in plan.objects if action.urgent], True),
        ([action for action in plan.objects if not action.urgent], False),
    ):
        for action in group:
            room = action.cost if budget.day is None else max(0, budget.most(urgent=urgent) - begun)
            comes = 0 if closed or (ended and not urgent) else min(action.cost, room)
            begun += comes
            files += comes < action.cost
            ended = ended or comes < action.cost
    today = begun - used
    if not files:
        return Forecast(today)
    reason = closed or wait(budget, budget.day or 0, now, metered=metered, urgent=True, by_hand=by_hand)
    return Forecast(today, plan.bytes - today, files, reason)


def held_back(found: Forecast, budget: Budget) -> str:
    """In a sentence; nothing where everything comes today."""
    if found.wait is None:
        return ""
    until = f"{found.wait.until:%Y-%m-%d %H:%M}" if found.wait.until else ""
    if found.wait.reason == "day":
        why = f"this day may cost {size(budget.day or 0)}, with what it has cost already. More comes from {until} on, or today "
        why += "with a larger `--budget`"
    elif found.wait.reason == "window":
        why = (
            f"documents and texts are fetched only from {str(budget.window).replace('-', ' to ')}. They come from {until} on, "
        )
        why += "or now with `--window none`"
    else:
        why = "this connection is charged by what it carries"
    what = "1 file" if found.files == 1 else f"{found.files} files"
    return f"Of it {size(found.today)} would come today. {size(found.later)} of {what} would be held back: {why}."


def unbegun(
    files: Sequence[FetchSegment | FetchObject], budget: Budget, used: int, source: str, now: datetime.datetime
) -> tuple[SourceError, datetime.datetime | None]:
    """What is said of files that were not begun, because their server cannot resume them and the day's bytes do not cover
    them; and from when on a day's bytes cover any of them, where they ever do."""
    largest = max(files, key=lambda file: file.cost)
    one = len(files) == 1
    fits = [file for file in files if file.cost <= budget.most(urgent=isinstance(file, FetchObject) and file.urgent)]
    until = None
    more = over = ""
    if fits:
        until = budget.window.opens(next_day(now)) if budget.window else next_day(now)
        more = say(_ROOM if one else _ROOM_FOR_MORE, until=on_clock(until))
    if len(fits) < len(files):
        over = say(_OVER if one else _LARGEST_OVER, size=size(largest.cost), **({} if one else {"name": largest.name}))
    need = -(-(used + sum(file.cost for file in files)) * 10 // 9 // _M)
    about: dict[str, str] = {"source": source, "size": size(budget.day or 0)}
    return (
        SourceError(
            "no_range",
            joined(
                say(_UNBEGUN, name=largest.name, **about) if one else say(_MANY_UNBEGUN, n=len(files), **about),
                more,
                over,
                say(_FETCH if one else _FETCH_THEM, need=str(need)),
            ),
            item=largest.name,
        ),
        until,
    )


_UNBEGUN = (
    "{name} was not begun: the server of {source} cannot go on with a file that was broken off, so it would begin anew every "
    "day, and what is left of the {size} that this day may cost does not cover it."
)
_MANY_UNBEGUN = (
    "{n} files were not begun: the server of {source} cannot go on with a file that was broken off, so it would begin anew "
    "every day, and what is left of the {size} that this day may cost does not cover them."
)
_ROOM = "The first sync after {until} has room for it."
_ROOM_FOR_MORE = "The first sync after {until} has room for more of them."
_OVER = "It ({size}) is more than any day may cost."
_LARGEST_OVER = "{name} ({size}) is more than any day may cost."
_FETCH = "`fieldshelf sync --budget {need}M` fetches it now; better is a server that answers parts of files (Range)."
_FETCH_THEM = "`fieldshelf sync --budget {need}M` fetches them now; better is a server that answers parts of files (Range)."
