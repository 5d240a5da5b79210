"""What can be fetched, and one file that has been. Plain data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from resources.errors import FieldshelfError


class Wanted(Protocol):
    """What can be fetched: FetchSegment and FetchObject of `plan.py`."""

    @property
    def sha256(self) -> str: ...
    @property
    def length(self) -> int: ...
    @property
    def path(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def media_type(self) -> str: ...
    @property
    def called(self) -> str:
        """Within a sentence for people."""
        ...


W = TypeVar("W", bound=Wanted)


@dataclass(frozen=True)
class Done(Generic[W]):
    """One file: in place when `error` is None."""

    wanted: W
    error: FieldshelfError | None = None


@dataclass(frozen=True)
class Way:
    """A patch, as something to be fetched. Its hash is not signed: what it makes is."""

    sha256: str
    length: int
    path: str
    name: str
    media_type: str = "application/zstd"

    @property
    def called(self) -> str:
        return self.name
