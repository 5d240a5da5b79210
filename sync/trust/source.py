"""One source's signed metadata, and the collections that its institutes offer (their catalogues: `sync.catalogues`).

Decides nothing about what to install, and writes nothing but its own folder, `library/metadata/<source>/`.
"""

from __future__ import annotations

import contextlib
import datetime
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tuf.api.metadata import TOP_LEVEL_ROLE_NAMES, DelegatedRole, TargetFile

from resources.errors import SourceError
from resources.models import is_name
from resources.sentences import say
from sync import disk
from sync.plan import Offer
from sync.transport import Transport
from sync.trust import offers, told
from sync.trust.updater import KEYS, ROOT_LENGTH, DurableUpdater, TransportFetcher, read_root

_INSTITUTES = 256
_UNSAFE = "{role} cannot be the name of an institute, and was refused. Tell the publisher."


@dataclass(frozen=True)
class Offered:
    """What a source's signed metadata offers: its collections, the institutes that it names, and those whose word could not be
    taken. An institute that it names no more has been revoked."""

    offers: tuple[Offer, ...]
    institutes: tuple[str, ...]
    refusals: dict[str, SourceError]


class TrustedSource:
    """One source's metadata. `bootstrap` is the root that the source was added with; `folder` keeps everything newer.

    `signed_floor` is the newest signing date seen from this source before; `at` the date at which expiry is judged, if not now;
    `fetched` is told each name before it is asked for.
    """

    def __init__(
        self,
        folder: Path,
        transport: Transport,
        bootstrap: bytes,
        *,
        signed_floor: datetime.datetime | None = None,
        now: datetime.datetime | None = None,
        at: datetime.datetime | None = None,
        fetched: Callable[[str], None] = lambda name: None,
    ) -> None:
        self._folder = folder
        self._transport = transport
        self._bootstrap = bootstrap
        self._now = now or datetime.datetime.now(datetime.UTC)
        self._floor = signed_floor
        self._at = at
        self._fetched = fetched
        self._updater: DurableUpdater | None = None

    def refresh(self) -> None:
        """Fetches and verifies root, timestamp, snapshot and targets. Raises SourceError: expired, tampered, rollback,
        wrong_root, wrong_server and whatever the transport says; LibraryError where the folder cannot be written."""
        folder = self._folder
        with disk.errors(folder):
            disk.make_folder(folder)
        with self._errors(None), disk.errors(folder):
            fetcher = TransportFetcher(self._transport, self._fetched)
            self._updater = DurableUpdater(folder, fetcher, self._bootstrap, self._now, self._floor, self._at)
            self._updater.refresh()

    @property
    def signed(self) -> datetime.datetime | None:
        """The newest signing date known to be this source's own, capped by its root's expiry."""
        return self._current.floor

    @property
    def clock_behind(self) -> datetime.timedelta | None:
        """How far this machine's clock lies before the newest signing date, which is used in its stead; None where all is
        well, and up to a day, which time zones explain."""
        return self._current.clock_behind

    @property
    def clock_warning(self) -> SourceError | None:
        """What to tell a person whose clock lies before the newest signing date: nothing failed for it."""
        return None if self.clock_behind is None else told.wrong_clock(self._clock())

    @property
    def recovered(self) -> bool:
        """A new root has replaced the keys that say how new everything is: what was seen under the old ones, versions
        and dates alike, may have been the work of a thief. True until `settle` is called."""
        return self._current.recovered

    def settle(self) -> None:
        """What this metadata lists has been taken over: from now on nothing older is."""
        with disk.errors(self._folder):
            disk.write(self._folder / KEYS, self._current.keys)

    @property
    def title(self) -> str | None:
        """What the source calls itself, if it says so. A claim, like every name."""
        for role in (self._current.root, self._current.targets):
            title = role.unrecognized_fields.get("x-fieldshelf-name")
            if isinstance(title, str) and title.strip():
                return " ".join(title.split())[:200]
        return None

    @property
    def _current(self) -> DurableUpdater:
        assert self._updater is not None, "refresh() first"
        return self._updater

    def offered(self) -> Offered:
        """Every collection of every institute that the source delegates to. One institute's bad metadata is a refusal
        of that institute, and of nothing else; a lost connection is raised."""
        found: list[Offer] = []
        refusals: dict[str, SourceError] = {}
        delegations = self._current.targets.delegations
        roles = list((delegations.roles or {}).values()) if delegations is not None else []
        names = [role.name for role in roles if is_name(role.name) and role.name not in TOP_LEVEL_ROLE_NAMES]
        for role in roles[:_INSTITUTES]:
            if not is_name(role.name) or role.name in TOP_LEVEL_ROLE_NAMES:
                refusals[role.name] = SourceError("unsafe_name", say(_UNSAFE, role=repr(role.name)), item=role.name)
                continue
            if not self._current.has_signed(role.name):
                continue
            try:
                version, allowed = self._listed(role)
                found += offers.collections(role.name, version, allowed)
            except SourceError as error:
                if error.code not in told.REFUSALS:
                    raise
                refusals[role.name] = error
        return Offered(tuple(found), tuple(names), refusals)

    def targets(self) -> dict[str, TargetFile]:
        """Everything that the institutes have signed, by path, whatever it is. Raises SourceError for the first of them whose
        word cannot be taken."""
        delegations = self._current.targets.delegations
        roles = list((delegations.roles or {}).values()) if delegations is not None else []
        found: dict[str, TargetFile] = {}
        for role in roles[:_INSTITUTES]:
            if is_name(role.name) and role.name not in TOP_LEVEL_ROLE_NAMES and self._current.has_signed(role.name):
                found |= self._listed(role)[1]
        return found

    def _listed(self, role: DelegatedRole) -> tuple[int, dict[str, TargetFile]]:
        """The version of an institute's list, and what of it is within its prefix."""
        with self._errors(role.name), disk.errors():
            targets = self._current.delegated(role.name)
        return targets.version, {path: file for path, file in targets.targets.items() if role.is_delegated_path(path)}

    def _errors(self, institute: str | None) -> contextlib.AbstractContextManager[None]:
        return told.errors(self._transport.place, institute, self._clock, self._same_root)

    def _clock(self) -> told.Clock:
        return told.Clock(self._now, self._updater.signed if self._updater else self._floor)

    def _same_root(self) -> bool:
        """Whether the place still shows the root that this source was added with; asked only when something is wrong."""
        try:
            version = read_root(self._bootstrap).version
            return self._transport.get(f"metadata/{version}.root.json", ROOT_LENGTH) == self._bootstrap
        except SourceError:
            return True  # cannot tell
