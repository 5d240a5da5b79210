"""What is wrong with a pack, in sentences for somebody who holds a stick. The engine's own speak of a network."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence

from resources.errors import FieldshelfError, LibraryError, PackError, SourceError
from resources.measures import local
from resources.sentences import Measured, capital, joined, otherwise, say, say_count
from sync.disk import GOES_ON, NOT_WRITABLE
from sync.fingerprints import agreeing, compared
from sync.packs.bag import Problem
from sync.packs.opened import Pack

_STAYS = say("What is in the library stays as it is.")


def too_old(pack: Pack, signed: datetime.datetime) -> PackError:
    message = joined(
        say(
            "The pack {pack} was signed on {date}, more than 24 months ago. Nothing of it was taken, because much of it may "
            "have changed since.",
            pack=pack.folder.name,
            date=day(signed),
        ),
        _STAYS,
        say("Ask for a newer pack. If it should not be so old, check this computer's date."),
    )
    return PackError("expired", message, item=pack.folder.name)


def stranger(pack: Pack, given: Sequence[str], found: str) -> SourceError:
    nearest = max(given, key=lambda typed: agreeing(typed, found))
    return SourceError(
        "wrong_root",
        joined(say(_NOT_FROM, pack=pack.folder.name), compared(nearest, found), say(_STRANGER)),
        item=pack.folder.name,
    )


def older(pack: Pack, seen: datetime.datetime | None) -> SourceError:
    first, second = _apart(pack.signed, seen)
    name = pack.folder.name
    if first and second:
        which = say(_OLDER_THAN_OF, pack=name, made=first, here=second)
    elif first:
        which = say(_OLDER_OF, pack=name, made=first)
    elif second:
        which = say(_OLDER_THAN, pack=name, here=second)
    else:
        which = say(_OLDER, pack=name)
    return SourceError("older", joined(which, say(_NO_OLDER_LIST)), item=name)


def lacking(pack: Pack, found: Sequence[Problem]) -> list[PackError]:
    """Files of the pack that are not there, and whose bytes are not here either. What is missing is told once; what is
    dangerous, each for itself."""
    unsafe = [problem for problem in found if problem.code == "unsafe"]
    errors = [PackError("pack_unsafe", say(_UNSAFE, path=problem.path), item=problem.path) for problem in unsafe[:10]]
    missing = [problem for problem in found if problem.code != "unsafe"]
    if missing:
        message = joined(
            say(
                "The pack {pack} is not complete: {what}, the first being {first}.",
                pack=pack.folder.name,
                what=_of_all(pack, missing, missing_only=True),
                first=called(missing[0].path),
            ),
            say(_INCOMPLETE),
        )
        errors.append(PackError("pack_incomplete", message, item=missing[0].path))
    return errors


def not_whole(pack: Pack, found: Sequence[Problem]) -> PackError | None:
    """The pack has faults, and this library lacks nothing by them."""
    if not found:
        return None
    named = [problem for problem in found if problem.code != "count"]
    what = say("its documents are longer or shorter together than its list says")
    if named:
        only = all(problem.code == "missing" for problem in named)
        some = _of_all(pack, named, missing_only=only)
        what = say("{what}, the first being {first}", what=some, first=called(named[0].path))
    message = joined(say("The pack {pack} is not whole: {what}.", pack=pack.folder.name, what=what), say(_NOT_WHOLE))
    return PackError("pack_not_whole", message, item=(named or found)[0].path)


def _of_all(pack: Pack, some: Sequence[Problem], *, missing_only: bool) -> str:
    total = len(pack.bag.files) + len(pack.bag.tags)
    if missing_only:
        return say_count(len(some), _ONE_MISSING, _MANY_MISSING, total=total)
    return say_count(len(some), _ONE_DAMAGED, _MANY_DAMAGED, total=total)


def in_a_pack(error: FieldshelfError, pack: Pack) -> FieldshelfError:
    """The same error, where the engine's own sentence does not fit."""
    if isinstance(error, LibraryError):
        return LibraryError(error.code, otherwise(error.message, _IMPORT_AGAIN), item=error.item)
    if isinstance(error, PackError) or error.code not in _SENTENCES:
        return error
    name = pack.folder.name
    item = pack.files.get(error.item or "", error.item)
    file = called(item) if item else say("what its publisher signed")
    if item is None:
        whose = say("The pack {pack}", pack=name)
    elif "/" in item:
        whose = say("{file} in the pack {pack}", file=file, pack=name)
    else:
        whose = say("What {institute} has signed in the pack {pack}", institute=item, pack=name)
    signed = day(pack.signed) if pack.signed else say("an unknown day")
    about = {"pack": name, "file": file, "whose": whose, "signed": signed}
    message = joined(say(_SENTENCES[error.code], **about), *_AFTER.get(error.code, ()))
    named = item is not None and file == item  # a name stays as it is, also at the beginning of a sentence
    return SourceError(error.code, message if named else capital(message), item=item)


def called(path: str) -> str:
    """A file of the pack in words, where its name is not meant for people."""
    if (match := _TARGET.search(path)) is None:
        return path
    if match[2] is None:
        return say("the list of {collection}", collection=match[1])
    return say("a bundle of texts ({language}) of {collection}", language=match[2], collection=match[1])


def day(moment: datetime.datetime) -> Measured:
    return Measured(f"{moment.day} {moment:%B %Y}", "day", moment.date().isoformat())


def _apart(first: datetime.datetime | None, second: datetime.datetime | None) -> tuple[str | None, str | None]:
    """Two moments, with the time of day where they are of the same day; this computer's own."""
    if first is None or second is None:
        return (day(local(first)) if first else None), (day(local(second)) if second else None)
    first, second = local(first), local(second)
    if day(first) != day(second):
        return day(first), day(second)
    for exact in (" at %H:%M", " at %H:%M:%S"):
        said = tuple(Measured(day(moment) + moment.strftime(exact), "moment", moment.isoformat()) for moment in (first, second))
        if said[0] != said[1]:
            return said[0], said[1]
    return said[0], None


_TARGET = re.compile(
    r"(?:^|/)targets/([a-z0-9-]+/[a-z0-9-]+)/[0-9a-f]{64}\.(?:catalogue\.json(?:\.zst)?|segment-([a-z]{2,3})-\d+\.tar\.zst)$"
)
_NOT_FROM = "The pack {pack} is not from the publisher whose fingerprint you gave. Nothing of it was taken."
_STRANGER = (
    "Either the fingerprint was mistyped, or somebody else made this pack under the publisher's name. Ask the publisher for "
    "the fingerprint again, by another way than the one by which the pack came; if it still differs, do not use the "
    "documents in the pack."
)
_OLDER = "The pack {pack} is older than the state that is here already."
_OLDER_OF = "The pack {pack}, signed on {made}, is older than the state that is here already."
_OLDER_THAN = "The pack {pack} is older than the state of {here} that is here already."
_OLDER_THAN_OF = "The pack {pack}, signed on {made}, is older than the state of {here} that is here already."
_NO_OLDER_LIST = "No list is replaced by an older one; all that it can bring are documents that are listed here and missing."
_ANEW = say("Copy the pack anew from where it came, or ask for it again.")
_UNSAFE = "{path} in the pack is a link or no file at all, which no pack has. It was not followed. Ask for the pack again."
_ONE_MISSING = "{n} of the {total} files that it lists is missing"
_MANY_MISSING = "{n} of the {total} files that it lists are missing"
_ONE_DAMAGED = "{n} of the {total} files that it lists is missing or damaged"
_MANY_DAMAGED = "{n} of the {total} files that it lists are missing or damaged"
_INCOMPLETE = (
    "It was perhaps only half copied. What is there can be taken; the rest stays missing in this library. Copy the pack anew "
    "from where it came, and import it again."
)
_NOT_WHOLE = (
    "This library lacks nothing by that. Do not hand the pack on, and do not open documents in its folder: copy it anew from "
    "where it came."
)
_IMPORT_AGAIN = {
    NOT_WRITABLE: say(
        "The library's folder cannot be written. What is in it can be read as before, but nothing can be added. Check that the "
        "disk is not write-protected and that the folder is yours, then import again."
    ),
    GOES_ON: say(
        "The library can be used as before, with what has arrived so far. Free some space and import again: it continues where "
        "it stopped."
    ),
}
_SENTENCES = {
    "wrong_hash": "{file} in the pack is not the file that its publisher signed: it was damaged or exchanged. It was not "
    "taken; the others were not affected.",
    "tampered": "{whose} shows signatures that do not fit, or parts of different days: it was damaged or exchanged. Nothing of "
    "that was taken.",
    "wrong_server": "What is signed in the pack {pack} cannot be read. Nothing of it was taken.",
    "wrong_root": "The pack {pack} is not from the publisher that it says it is from: its signing keys are different ones. "
    "Nothing of it was taken.",
    "not_found": "The pack {pack} is not complete: {file} is not in it. It was perhaps only half copied.",
    "expired": "The signature of the pack {pack} had run out already on the day on which it was made, {signed}. Nothing of "
    "that was taken.",
    "rollback": "{whose} offers an older state than the one seen before. Nothing of that was taken.",
    "prefix_owned": "The pack {pack} offers documents of {file}, which come from another source on this computer. They were "
    "refused, so that nobody can replace another's guidance. Compare both fingerprints with the publisher's own: `fieldshelf "
    "source list` shows the one of that source. If the pack is the right one, remove that source first.",
    "cancelled": "The import was stopped before it was finished. What had been copied is kept. Import again to get the rest.",
}
# What follows those sentences.
_AFTER = {
    "wrong_hash": (_ANEW,),
    "tampered": (_STAYS, _ANEW),
    "wrong_server": (_STAYS, _ANEW),
    "wrong_root": (_STAYS, say("Ask the publisher.")),
    "not_found": (_STAYS, _ANEW),
    "expired": (_STAYS, say("Ask the publisher for a newer pack.")),
    "rollback": (_STAYS, say("Ask for a newer pack.")),
}
