"""What python-tuf raises, in sentences. Knows no files; asks the transport nothing but what it is handed."""

from __future__ import annotations

import contextlib
import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tuf.api import exceptions
from tuf.api.serialization import DeserializationError

from resources.errors import SourceError
from resources.measures import day
from resources.sentences import joined, say

# What refuses one institute while the others go on.
REFUSALS = frozenset({"expired", "tampered", "rollback", "wrong_root", "not_found", "wrong_server", "unsafe_name"})
_REFUSED = "Nothing of it was taken; what is in the library stays as it is. Sync from another copy, or tell the publisher."


@dataclass(frozen=True)
class Clock:
    """The machine's date, and the newest date on which the source is known to have been signed."""

    now: datetime.datetime
    signed: datetime.datetime | None

    def told(self) -> str:
        """The date seen, so that whoever reads it sees at once which of the two is wrong."""
        here = day(self.now)
        if self.signed is None:
            return say("This computer's date is {here}.", here=here)
        if self.signed > self.now:
            return say(_BEFORE, here=here, signed=day(self.signed))
        return say(_AFTER, here=here, signed=day(self.signed))


def wrong_clock(clock: Clock) -> SourceError:
    return SourceError(
        "clock",
        joined(
            clock.told(),
            say(
                "Until it is set right, the later date is used to judge what is in force, and nothing is lost. Correct "
                "the date of this computer."
            ),
        ),
    )


@contextlib.contextmanager
def errors(
    place: str, institute: str | None, clock: Callable[[], Clock], same_root: Callable[[], bool] = lambda: True
) -> Iterator[None]:
    """Turns what python-tuf raises into SourceError. `institute` is None for the source's own metadata."""
    try:
        yield
    except (exceptions.RepositoryError, exceptions.DownloadError, DeserializationError) as error:
        raise _told(error, place, institute, clock, same_root) from error


def _told(
    error: Exception, place: str, institute: str | None, clock: Callable[[], Clock], same_root: Callable[[], bool]
) -> SourceError:
    whose = say("The source at {place}", place=place)
    if institute:
        whose = say("The institute {institute} at {place}", institute=institute, place=place)
    if isinstance(error, exceptions.ExpiredMetadataError):
        return SourceError(
            "expired",
            joined(
                say("{whose} has not been signed for so long that its signature has run out.", whose=whose),
                clock().told(),
                say(
                    "Nothing new was taken; what is in the library can be read as before. Check the date of this computer, "
                    "then ask the publisher to sign it again."
                ),
            ),
            item=institute,
        )
    if isinstance(error, exceptions.BadVersionNumberError):
        return SourceError(
            "rollback",
            joined(say("{whose} offers an older state than the one seen before.", whose=whose), say(_REFUSED)),
            item=institute,
        )
    if isinstance(error, exceptions.DownloadHTTPError):
        return SourceError(
            "not_found",
            say(
                "There is no Fieldshelf source at {place}, or its copy is not complete. Nothing was changed. Check the "
                "address, or ask the publisher.",
                place=place,
            ),
            item=institute,
        )
    if isinstance(error, DeserializationError):
        return SourceError(
            "wrong_server",
            joined(say("What {place} sent is not Fieldshelf metadata.", place=place), say(_REFUSED)),
            item=institute,
        )
    if institute is None and not same_root():
        return SourceError(
            "wrong_root",
            say(
                "{place} is not the publisher that was added under this name: its signing keys are different ones. Nothing was "
                "taken. Compare the fingerprint with the publisher before you add it anew.",
                place=place,
            ),
        )
    return SourceError(
        "tampered",
        joined(
            say("{whose} shows metadata that is not what its publisher signed, or parts of different days.", whose=whose),
            say(_REFUSED),
        ),
        item=institute,
    )


_BEFORE = "This computer's date is {here}, which is before the source was last signed, on {signed}."
_AFTER = "This computer's date is {here}; the source was last signed on {signed}."
