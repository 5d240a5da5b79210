"""What the library has, as a plan takes it (`plan.Here`)."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Sequence

from resources.errors import LibraryError
from resources.library import Library
from resources.models import Collection
from resources.store.catalogue import Source
from sync import disk
from sync.guards import FEW
from sync.plan import Here, Weighed
from sync.rebuild import rebuilt
from sync.trust import Offered


def look(library: Library, source: Source, offered: Offered) -> Here:
    """Before any list is read."""
    catalogue = library.catalogue
    mine = {row.id: (row.version, row.sha256, row.documents) for row in catalogue.collections() if row.source == source.name}
    institutes = {*offered.institutes, *(identifier.partition("/")[0] for identifier in mine)}
    owners = {institute: owner for institute in institutes if (owner := _owner(library, source, institute)) is not None}
    return Here(
        source.name, mine, owners, catalogue.segments_here(), catalogue.objects_here(), catalogue.object_bytes(),
        catalogue.held(), revoked=catalogue.revoked(source.name),
    )  # fmt: skip


def look_closer(library: Library, here: Here, weighed: Weighed) -> Here:
    """When it is known which collections are to be changed: what they list now, where they are large enough for it to matter,
    and what may go with them."""
    catalogue = library.catalogue
    moving = [one for one in (*(offer.id for offer in weighed.changed), *weighed.gone) if one in here.collections]
    files = {}
    if any(here.collections[identifier][2] > FEW for identifier in moving):
        files = {identifier: catalogue.listed_files(identifier) for identifier in moving}
    loose = catalogue.loose(moving)
    if loose:
        mine = library.personal.staying(loose)
        loose = {sha256: found for sha256, found in loose.items() if sha256 not in mine}
    return dataclasses.replace(here, files=files, loose=loose)


def with_rebuilt(library: Library, here: Here, collections: Sequence[Collection], dry_run: bool) -> Here:
    """With the segments of these new lists that can be made out of those that are here. They are put in place before any list
    names them: a kill leaves bytes that the next sync uses, or sweeps. With `dry_run` they are not."""
    made: dict[str, int] = {}
    with contextlib.suppress(LibraryError):  # no room for one: it is said when it is fetched
        for collection in collections:
            for segment, data in rebuilt(library, collection) if collection.id in here.collections else ():
                if not dry_run:
                    with disk.errors(library.home.library):
                        library.objects.add_bytes(data)
                    library.catalogue.record_objects([(segment.sha256, segment.length)])
                made[segment.sha256] = segment.length
    return dataclasses.replace(
        here, segments={*here.segments, *made}, objects={*here.objects, *made}, bytes=here.bytes + sum(made.values())
    )


def _owner(library: Library, source: Source, institute: str) -> str | None:
    """Whom the catalogue would refuse us for: a removed source gives way to one that a trusted hand vouched for."""
    name = library.catalogue.owner(institute)
    owner = library.catalogue.source(name) if name else None
    return None if owner is None or (owner.removed and source.pinned) else owner.name
