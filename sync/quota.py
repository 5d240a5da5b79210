"""What the library may take on this disk, and at once: what of a plan fits, what is said where something does not. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from resources.errors import SourceError
from resources.measures import size
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
    what = f"{left[0].name} ({size(left[0].length)}) was" if len(left) == 1 else f"{len(left)} files were"
    total = size(sum(action.length for action in left))
    return SourceError(
        "quota",
        f"{what} left out, {total} together, because the library may take no more than {size(quota)}. Their texts can be "
        "searched all the same. Allow more with `fieldshelf keep --quota`, or keep fewer documents with `fieldshelf keep`.",
        item=left[0].document_id,
    )


def unagreed(waiting: Sequence[FetchObject], cost: int, most: int, source: str) -> SourceError:
    """`most`: bytes above which somebody wants to be asked first."""
    documents = len({action.document_id for action in waiting})
    what = "1 document waits" if documents == 1 else f"{documents} documents wait"
    return SourceError(
        "unagreed",
        f"{what} for your word: {size(cost)}, and you want to be asked before downloads over {size(most)}. Changes of status "
        "and texts are in.",
        item=source,
    )


def passed(taken: int, quota: int, leaving: int = 0) -> str:
    """`leaving`: bytes that no list names any more, and that go with the next complete sync."""
    goes = f" {size(leaving)} of it are not needed any more, and go with the next sync that is complete." if leaving else ""
    return (
        f"The library takes {size(taken)}, which is {size(taken - quota)} more than the {size(quota)} that it may take. "
        f"Nothing that is wanted is removed, and texts still come, but no further document.{goes} "
        "Allow more with `fieldshelf keep --quota`."
    )


def notice(taken: int, quota: int, source: str) -> SourceError:
    """After a sync, beside its result: nothing of it failed."""
    return SourceError("quota", passed(taken, quota), item=source)
