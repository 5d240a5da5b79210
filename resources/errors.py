"""Everything that may be said to a person when something goes wrong.

An error that a person can meet carries three things: a stable code (for scripts and translations), the
item it is about, and one or two plain sentences: what happened, what it means, what to do next. A bug is
any other exception; it is never caught by turning it into one of these. The sentences are made by `say` of
`sentences.py`: they are English here, and the window says them in its language.
"""

from __future__ import annotations


class FieldshelfError(Exception):
    """Something that happened in the person's world, told in a sentence."""

    def __init__(self, code: str, message: str, *, item: str | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.item = item

    def to_json(self) -> dict[str, str | None]:
        return {"code": self.code, "item": self.item, "message": self.message}


class LibraryError(FieldshelfError):
    """The library on disk: missing, damaged, too new, full, read-only, in use."""


class ContentError(FieldshelfError):
    """A document that cannot be read or shown: damaged, encrypted, too large, too slow, not what it says."""

    seconds: float | None = None  # how long a child process had worked at it
    reached: int | None = None  # how far it had come: the number of a page


class SourceError(FieldshelfError):
    """A source that cannot be reached, or that offers what must not be taken."""


class PackError(FieldshelfError):
    """A pack that cannot be written where it should go, or that cannot be read or believed."""


class PublishError(FieldshelfError):
    """The publisher's input or repository: a sheet, a folder, a key."""


class UsageError(FieldshelfError):
    """A command that cannot be understood; exit code 2."""
