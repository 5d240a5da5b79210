"""Asking the program's publisher, at its addresses or on a stick, and remembering what was seen: `home.program`.

The client, its clock and its rules are those of every source (`sync/trust`); the root and the folder are the program's own.
"""

from __future__ import annotations

import contextlib
import dataclasses
import datetime
import json
from collections.abc import Callable, Iterator
from pathlib import Path

from resources.errors import FieldshelfError, SourceError
from resources.home import Home
from resources.measures import day
from resources.sentences import say, with_parts
from sync import disk
from sync.mirrors import Mirrors
from sync.program import releases
from sync.program.alone import alone
from sync.program.installation import Installation, Publisher
from sync.program.known import Known, keep, known
from sync.transport import Link, Transport
from sync.trust import ROOT_LENGTH, SIGNED, TrustedSource, read_date

ON_STICK = "program"  # the folder of a stick with what the program's publisher has signed
OFTEN = datetime.timedelta(hours=20)  # between two that nobody asked for
OLDEST = datetime.timedelta(days=731)  # 24 months, between the day on which a stick was signed and that on which it is read
_TIMESTAMP = "metadata/timestamp.json"
Carried = Callable[[int, int], None]  # bytes and requests, as the network has carried them


def check(
    installation: Installation,
    home: Home,
    *,
    link: Link | None = None,
    place: Path | None = None,
    now: datetime.datetime | None = None,
    carried: Carried | None = None,
) -> Known:
    """Asks, and returns what is known then; `carried` is told what that cost.

    `place`: a stick or a folder with a copy, instead of the publisher's addresses; there expiry is judged at the day on which
    it was signed, at most 24 months ago, and an older copy than what was seen changes nothing. Raises FieldshelfError: what
    the transport and the signatures say, `no_program_publisher`, `no_address`, `no_program_there`, `program_in_use`,
    `program_full`, `program_read_only`.
    """
    publisher = publisher_of(installation)
    with mine(home), place_to_ask(publisher, place, link, carried or (lambda *_: None)) as mirrors:
        before = known(home)
        moment = now or datetime.datetime.now(datetime.UTC)
        floor = read_date(before.signed)
        signed = _signed(mirrors) if place is not None else None
        if signed is not None and max(moment, floor or moment) - signed > OLDEST:
            raise SourceError("expired", say(_OLD, place=str(place), day=day(signed)))

        def ask(transport: Transport) -> TrustedSource:
            trusted = TrustedSource(
                home.program / "metadata", transport, publisher.root, signed_floor=floor, now=moment, at=signed
            )
            trusted.refresh()
            return trusted

        try:
            trusted = mirrors.each(ask)
            newest = releases.newest(trusted.targets(), installation.kind)
        except FieldshelfError as error:
            if error.code == "rollback" and place is not None:
                return before  # an older stick: what was seen since is newer
            told = SourceError("wrong_root", say(_ANOTHER, place=mirrors.place)) if error.code == "wrong_root" else error
            _remember(home, dataclasses.replace(before, trouble=with_parts(told.to_json())))
            if told is error:
                raise
            raise told from error
        last = f"{trusted.signed:%Y-%m-%dT%H:%M:%SZ}" if trusted.signed else None
        warning = trusted.clock_warning
        found = Known(
            newest,
            f"{moment.astimezone(datetime.UTC):%Y-%m-%dT%H:%M:%SZ}",
            last,
            None if warning is None else with_parts(warning.to_json()),
            before.skipped,
        )
        _remember(home, found)
        trusted.settle()
        return found


def due(home: Home, now: datetime.datetime | None = None) -> bool:
    """Whether it is time to ask by itself: once a day is enough, whatever often a sync runs."""
    last = read_date(known(home).checked)
    moment = now or datetime.datetime.now(datetime.UTC)
    return last is None or not datetime.timedelta() <= moment - last < OFTEN


def skip(home: Home, version: str, *, wanted: bool = False) -> Known:
    """Nothing more is said of that version; with `wanted`, it is again."""
    with mine(home):
        before = known(home)
        after = before.skipped - {version} if wanted else before.skipped | {version}
        _remember(home, dataclasses.replace(before, skipped=after))
    return known(home)


def _remember(home: Home, found: Known) -> None:
    with disk.errors(home.program):
        keep(home, found)


def publisher_of(installation: Installation) -> Publisher:
    if installation.publisher is None:
        raise SourceError("no_program_publisher", say(_NO_PUBLISHER))
    return installation.publisher


@contextlib.contextmanager
def place_to_ask(publisher: Publisher, place: Path | None, link: Link | None, carried: Carried) -> Iterator[Mirrors]:
    """The publisher's addresses, or the copy in `place`; at the end `carried` is told bytes and requests of the network."""
    if place is not None:
        found = on_stick(place)
        if found is None:
            raise SourceError("no_program_there", say(_NOT_THERE, place=str(place), folder=ON_STICK), item=str(place))
        places: tuple[str, ...] = (str(found),)
    else:
        places = publisher.places
    if not places:
        raise SourceError("no_address", say(_NO_ADDRESS))
    mirrors = Mirrors(places, link or Link())
    try:
        yield mirrors
    finally:
        mirrors.close()
        paid = [transport for transport in mirrors.transports if not transport.local]
        carried(sum(transport.carried for transport in paid), sum(transport.requests for transport in paid))


def on_stick(place: Path) -> Path | None:
    """The folder of what the program's publisher has signed: `place` itself, or the one beside or above a pack."""
    for folder in (place, place / ON_STICK, place.parent / ON_STICK, place.parent.parent / ON_STICK):
        if (folder / _TIMESTAMP).is_file():
            return folder.absolute()
    return None


def _signed(mirrors: Mirrors) -> datetime.datetime | None:
    """The date in its timestamp, whose signature is verified when it is judged at it."""
    try:
        record = json.loads(mirrors.each(lambda transport: transport.get(_TIMESTAMP, ROOT_LENGTH)))
        return read_date(record["signed"].get(SIGNED))
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return None


def mine(home: Home) -> contextlib.AbstractContextManager[None]:
    """One at a time, in this person's folder."""
    return alone(home.program, say(_READ_ONLY, folder=home.program))


_NO_PUBLISHER = (
    "This Fieldshelf was built without the key of whoever publishes it, so it cannot tell which newer version is genuine, and "
    "offers none. Get a newer one where you got this one."
)
_NO_ADDRESS = "This Fieldshelf knows no address at which newer versions are published. Nothing was asked. Bring one on a stick."
_NOT_THERE = (
    "There is nothing from the publisher of this program in {place}. Nothing was changed. Choose the stick that has the folder "
    "{folder}."
)
_ANOTHER = (
    "What {place} offers as a newer version of this program was signed by somebody else than the publisher of this program. "
    "Nothing of it was taken. Ask whoever gave you the address or the stick."
)
_OLD = (
    "What lies in {place} was signed on {day}, more than 24 months ago. Nothing of it was taken, because it may be known "
    "to be unsafe by now. Ask for a newer stick."
)
_READ_ONLY = (
    "The folder {folder} cannot be written, so nothing can be kept of newer versions of the program. The program that you have "
    "goes on as it is. Check who may write there."
)
