"""Actions of a plan about institutes as a whole: whether their source still vouches for what they have signed. Pure."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class RevokeInstitute:
    """Its key is believed no more: its documents stay, and none of them is in force."""

    institute: str

    def __str__(self) -> str:
        return f"mark the documents of {self.institute}, whose key the source has revoked"


@dataclass(frozen=True)
class ReinstateInstitute:
    institute: str

    def __str__(self) -> str:
        return f"take the mark off the documents of {self.institute}, which the source names again"
