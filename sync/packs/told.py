"""What is wrong with a pack, in sentences for somebody who holds a stick. The engine's own speak of a network."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from resources.errors import FieldshelfError, LibraryError, PackError, SourceError
from sync.packs.bag import Problem
from sync.packs.opened import Pack

_STAYS = "What is in the library stays as it is."


def too_old(pack: Pack, signed: datetime.datetime) -> PackError:
    return PackError(
        "expired",
        f"The pack {pack.folder.name} was signed on {day(signed)}, more than 24 months ago. Nothing of it was taken, because "
        f"much of it may have changed since. {_STAYS} Ask for a newer pack. If it should not be so old, check this computer's "
        "date.",
        item=pack.folder.name,
    )


def older(pack: Pack, seen: datetime.datetime | None) -> SourceError:
    made = f", signed on {day(pack.signed)}," if pack.signed else ""
    here = f" of {day(seen)}" if seen else ""
    return SourceError(
        "older",
        f"The pack {pack.folder.name}{made} is older than the state{here} that is here already. No list is replaced by an "
        "older one; all that it can bring are documents that are listed here and missing.",
        item=pack.folder.name,
    )


def problems(pack: Pack, found: Sequence[Problem]) -> list[PackError]:
    """What is missing is told once; what is dangerous, each for itself."""
    unsafe = [problem for problem in found if problem.code == "unsafe"]
    errors = [PackError("pack_unsafe", _UNSAFE.format(problem.path), item=problem.path) for problem in unsafe[:10]]
    missing = [problem for problem in found if problem.code not in ("unsafe", "count")]
    if missing:
        total = len(pack.bag.files) + len(pack.bag.tags)
        message = _INCOMPLETE.format(pack.folder.name, len(missing), total, missing[0].path)
        errors.append(PackError("pack_incomplete", message, item=missing[0].path))
    return errors


def in_a_pack(error: FieldshelfError, pack: Pack) -> FieldshelfError:
    """The same error, where the engine's own sentence does not fit."""
    if isinstance(error, LibraryError):
        return LibraryError(error.code, error.message.replace("sync again", "import again"), item=error.item)
    if isinstance(error, PackError) or error.code not in _SENTENCES:
        return error
    item = pack.files.get(error.item or "", error.item)
    message = _SENTENCES[error.code].format(
        pack=pack.folder.name,
        file=item or "what its publisher signed",
        whose=f"{item} in the pack {pack.folder.name}" if item else f"The pack {pack.folder.name}",
        signed=day(pack.signed) if pack.signed else "an unknown day",
        stays=_STAYS,
    )
    return SourceError(error.code, message, item=item)


def day(moment: datetime.datetime) -> str:
    return f"{moment.day} {moment:%B %Y}"


_ANEW = "Copy the pack anew from where it came, or ask for it again."
_UNSAFE = "{} in the pack is a link or no file at all, which no pack has. It was not followed. Ask for the pack again."
_INCOMPLETE = (
    "The pack {} is not complete: {} of the {} files that it lists are not there, the first being {}. It was perhaps only half "
    f"copied. What is there can be used. {_ANEW}"
)
_SENTENCES = {
    "wrong_hash": f"{{file}} in the pack is not the file that its publisher signed: it was damaged or exchanged. It was not "
    f"taken; the others were not affected. {_ANEW}",
    "tampered": f"{{whose}} shows signatures that do not fit, or parts of different days: it was damaged or exchanged. Nothing "
    f"of that was taken. {{stays}} {_ANEW}",
    "wrong_server": f"What is signed in the pack {{pack}} cannot be read. Nothing of it was taken. {{stays}} {_ANEW}",
    "wrong_root": "The pack {pack} is not from the publisher that it says it is from: its signing keys are different ones. "
    "Nothing of it was taken. {stays} Ask the publisher.",
    "not_found": "The pack {pack} is not complete: {file} is not in it. It was perhaps only half copied. {stays} "
    f"{_ANEW}",
    "expired": "The signature of the pack {pack} had run out already on the day on which it was made, {signed}. Nothing of "
    "that was taken. {stays} Ask the publisher for a newer pack.",
    "rollback": "{whose} offers an older state than the one seen before. Nothing of that was taken. {stays} Ask for a newer "
    "pack.",
    "cancelled": "The import was stopped before it was finished. What had been copied is kept. Import again to get the rest.",
}
