"""What the library may take on this disk, and at once: what of a plan fits, what is said where something does not. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from resources.errors import SourceError
from resources.measures import size
from resources.sentences import joined, say, say_count
from sync.actions import FetchObject


def within(room: int, actions: Sequence[FetchObject]) -> tuple[list[FetchObject], list[FetchObject]]:
    """Those that fit, taken in their order, and those that are left out."""
    fitting: list[FetchObject] = []
    left: list[FetchObject] = []
    for action in actions:
        (fitting if action.length <= room else left).append(action)
        room -= action.length if action.length <= room else 0
    return fitting, left


def left_out(left: Sequence[FetchObject], quota: int) -> SourceError:
    about = {"total": size(sum(action.length for action in left)), "quota": size(quota)}
    one = {"name": left[0].name, "size": size(left[0].length)} if len(left) == 1 else {}
    return SourceError(
        "quota",
        joined(
            say(_LEFT_OUT, **one, **about) if one else say(_MANY_LEFT_OUT, n=len(left), **about),
            say(
                "Their texts can be searched all the same. Allow more with `fieldshelf keep --quota`, or keep fewer documents "
                "with `fieldshelf keep`."
            ),
        ),
        item=left[0].document_id,
    )


def unagreed(waiting: Sequence[FetchObject], cost: int, most: int, source: str) -> SourceError:
    """`most`: bytes above which somebody wants to be asked first."""
    documents = len({action.document_id for action in waiting})
    return SourceError(
        "unagreed",
        say_count(
            documents,
            "{n} document waits for your word: {cost}, and you want to be asked before downloads over {most}. Changes of "
            "status and texts are in.",
            "{n} documents wait for your word: {cost}, and you want to be asked before downloads over {most}. Changes of "
            "status and texts are in.",
            cost=size(cost),
            most=size(most),
        ),
        item=source,
    )


def passed(taken: int, quota: int, leaving: int = 0) -> str:
    """`leaving`: bytes that no list names any more, and that go with the next complete sync."""
    goes = ""
    if leaving:
        goes = say(
            "{size} of it are not needed any more, and go with the next sync that is complete.",
            size=size(leaving),
        )
    return joined(
        say(
            "The library takes {taken}, which is {more} more than the {quota} that it may take. Nothing that is wanted is "
            "removed, and texts still come, but no further document.",
            taken=size(taken),
            more=size(taken - quota),
            quota=size(quota),
        ),
        goes,
        say("Allow more with `fieldshelf keep --quota`."),
    )


def notice(taken: int, quota: int, source: str) -> SourceError:
    """After a sync, beside its result: nothing of it failed."""
    return SourceError("quota", passed(taken, quota), item=source)


_LEFT_OUT = "{name} ({size}) was left out, {total} together, because the library may take no more than {quota}."
_MANY_LEFT_OUT = "{n} files were left out, {total} together, because the library may take no more than {quota}."
