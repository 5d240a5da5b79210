"""What is wrong with a pack, in sentences for somebody who holds a stick. The engine's own speak of a network."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence

from resources.errors import FieldshelfError, LibraryError, PackError, SourceError
from resources.measures import local
from sync.fingerprints import agreeing, compared
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


def stranger(pack: Pack, given: Sequence[str], found: str) -> SourceError:
    nearest = max(given, key=lambda typed: agreeing(typed, found))
    return SourceError("wrong_root", _STRANGER.format(pack.folder.name, compared(nearest, found)), item=pack.folder.name)


def older(pack: Pack, seen: datetime.datetime | None) -> SourceError:
    first, second = _apart(pack.signed, seen)
    made = f", signed on {first}," if first else ""
    here = f" of {second}" if second else ""
    return SourceError(
        "older",
        f"The pack {pack.folder.name}{made} is older than the state{here} that is here already. No list is replaced by an "
        "older one; all that it can bring are documents that are listed here and missing.",
        item=pack.folder.name,
    )


def lacking(pack: Pack, found: Sequence[Problem]) -> list[PackError]:
    """Files of the pack that are not there, and whose bytes are not here either. What is missing is told once; what is
    dangerous, each for itself."""
    unsafe = [problem for problem in found if problem.code == "unsafe"]
    errors = [PackError("pack_unsafe", _UNSAFE.format(problem.path), item=problem.path) for problem in unsafe[:10]]
    missing = [problem for problem in found if problem.code != "unsafe"]
    if missing:
        message = _INCOMPLETE.format(pack.folder.name, _of_all(pack, missing, "missing"), called(missing[0].path))
        errors.append(PackError("pack_incomplete", message, item=missing[0].path))
    return errors


def not_whole(pack: Pack, found: Sequence[Problem]) -> PackError | None:
    """The pack has faults, and this library lacks nothing by them."""
    if not found:
        return None
    named = [problem for problem in found if problem.code != "count"]
    what = "its documents are longer or shorter together than its list says"
    if named:
        how = "missing" if all(problem.code == "missing" for problem in named) else "missing or damaged"
        what = f"{_of_all(pack, named, how)}, the first being {called(named[0].path)}"
    return PackError("pack_not_whole", _NOT_WHOLE.format(pack.folder.name, what), item=(named or found)[0].path)


def _of_all(pack: Pack, some: Sequence[Problem], what: str) -> str:
    total = len(pack.bag.files) + len(pack.bag.tags)
    return f"{len(some)} of the {total} files that it lists {'is' if len(some) == 1 else 'are'} {what}"


def in_a_pack(error: FieldshelfError, pack: Pack) -> FieldshelfError:
    """The same error, where the engine's own sentence does not fit."""
    if isinstance(error, LibraryError):
        return LibraryError(error.code, error.message.replace("sync again", "import again"), item=error.item)
    if isinstance(error, PackError) or error.code not in _SENTENCES:
        return error
    item = pack.files.get(error.item or "", error.item)
    file = called(item) if item else "what its publisher signed"
    named = item is not None and file == item  # a name stays as it is, also at the beginning of a sentence
    whose = f"What {item} has signed" if item and "/" not in item else file
    message = _SENTENCES[error.code].format(
        pack=pack.folder.name,
        file=file,
        whose=f"{whose} in the pack {pack.folder.name}" if item else f"The pack {pack.folder.name}",
        signed=day(pack.signed) if pack.signed else "an unknown day",
        stays=_STAYS,
    )
    return SourceError(error.code, message if named else message[:1].upper() + message[1:], item=item)


def called(path: str) -> str:
    """A file of the pack in words, where its name is not meant for people."""
    if (match := _TARGET.search(path)) is None:
        return path
    return f"the list of {match[1]}" if match[2] is None else f"a bundle of texts ({match[2]}) of {match[1]}"


def day(moment: datetime.datetime) -> str:
    return f"{moment.day} {moment:%B %Y}"


def _apart(first: datetime.datetime | None, second: datetime.datetime | None) -> tuple[str | None, str | None]:
    """Two moments, with the time of day where they are of the same day; this computer's own."""
    if first is None or second is None:
        return (day(local(first)) if first else None), (day(local(second)) if second else None)
    first, second = local(first), local(second)
    for exact in ("", " at %H:%M", " at %H:%M:%S"):
        said = tuple(day(moment) + moment.strftime(exact) for moment in (first, second))
        if said[0] != said[1]:
            return said[0], said[1]
    return said[0], None


_TARGET = re.compile(
    r"(?:^|/)targets/([a-z0-9-]+/[a-z0-9-]+)/[0-9a-f]{64}\.(?:catalogue\.json(?:\.zst)?|segment-([a-z]{2,3})-\d+\.tar\.zst)$"
)
_STRANGER = (
    "The pack {} is not from the publisher whose fingerprint you gave. Nothing of it was taken. {} Either the fingerprint was "
    "mistyped, or somebody else made this pack under the publisher's name. Ask the publisher for the fingerprint again, by "
    "another way than the one by which the pack came; if it still differs, do not use the documents in the pack."
)
_ANEW = "Copy the pack anew from where it came, or ask for it again."
_UNSAFE = "{} in the pack is a link or no file at all, which no pack has. It was not followed. Ask for the pack again."
_INCOMPLETE = (
    "The pack {} is not complete: {}, the first being {}. It was perhaps only half copied. What is there can be taken; the "
    "rest stays missing in this library. Copy the pack anew from where it came, and import it again."
)
_NOT_WHOLE = (
    "The pack {} is not whole: {}. This library lacks nothing by that. Do not hand the pack on, and do not open documents in "
    "its folder: copy it anew from where it came."
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
    "prefix_owned": "The pack {pack} offers documents of {file}, which come from another source on this computer. They were "
    "refused, so that nobody can replace another's guidance. Compare both fingerprints with the publisher's own: `fieldshelf "
    "source list` shows the one of that source. If the pack is the right one, remove that source first.",
    "cancelled": "The import was stopped before it was finished. What had been copied is kept. Import again to get the rest.",
}
