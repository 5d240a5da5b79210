"""Fingerprints as people give them: read out in groups, typed with a slip, of somebody else. Pure."""

from __future__ import annotations

import re

from resources.errors import UsageError
from resources.measures import grouped


def read_fingerprint(text: str) -> str:
    """64 hexadecimal digits, in whatever groups they were read out. Raises UsageError "bad_fingerprint"."""
    digits = re.sub(r"[\s:-]", "", text).lower()
    if not re.fullmatch(r"[0-9a-f]{64}", digits):
        count = f"; what you gave has {len(digits)}" if len(digits) != 64 else ""
        raise UsageError(
            "bad_fingerprint",
            f"A fingerprint is 64 digits and letters from a to f, in groups or not{count}. Nothing was done. Compare it with "
            "what the publisher gave you, or ask the publisher for it again.",
        )
    return digits


def compared(typed: str, found: str) -> str:
    """What is said of one that differs. Many groups that agree are a slip, none is somebody else. Which ones is not said, and
    the right ones are not shown: they would be copied, and then nothing has been compared."""
    return f"You gave {grouped(typed)}, and {agreeing(typed, found)} of its 16 groups agree."


def agreeing(typed: str, found: str) -> int:
    """Groups of four that are the same in the same place."""
    return sum(typed[at : at + 4] == found[at : at + 4] for at in range(0, len(found), 4))
