"""Fingerprints as people give them: read out in groups, typed with a slip, of somebody else. Pure."""

from __future__ import annotations

import re

from resources.errors import UsageError
from resources.measures import grouped
from resources.sentences import joined, say


def read_fingerprint(text: str) -> str:
    """64 hexadecimal digits, in whatever groups they were read out. Raises UsageError "bad_fingerprint"."""
    digits = re.sub(r"[\s:-]", "", text).lower()
    if not re.fullmatch(r"[0-9a-f]{64}", digits):
        what = say("A fingerprint is 64 digits and letters from a to f, in groups or not.")
        if len(digits) != 64:
            what = say(
                "A fingerprint is 64 digits and letters from a to f, in groups or not; what you gave has {n}.", n=len(digits)
            )
        then = say(
            "Nothing was done. Compare it with what the publisher gave you, or ask the publisher for it again.",
        )
        raise UsageError("bad_fingerprint", joined(what, then))
    return digits


def compared(typed: str, found: str) -> str:
    """What is said of one that differs. Many groups that agree are a slip, none is somebody else. Which ones is not said, and
    the right ones are not shown: they would be copied, and then nothing has been compared."""
    return say("You gave {typed}, and {n} of its 16 groups agree.", typed=grouped(typed), n=agreeing(typed, found))


def agreeing(typed: str, found: str) -> int:
    """Groups of four that are the same in the same place."""
    return sum(typed[at : at + 4] == found[at : at + 4] for at in range(0, len(found), 4))
