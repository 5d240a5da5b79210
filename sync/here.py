"""What the library has, as a plan takes it (`plan.Here`). Reads rows only."""

from __future__ import annotations

import dataclasses

from resources.catalogue import Source
from resources.library import Library
from sync.guards import FEW
from sync.plan import Here, Weighed
from sync.trust import Offered


def look(library: Library, source: Source, offered: Offered) -> Here:
    """Before any list is read."""
    catalogue = library.catalogue
    mine = {row.id: (row.version, row.sha256, row.documents) for row in catalogue.collections() if row.source == source.name}
    institutes = {*offered.institutes, *(identifier.partition("/")[0] for identifier in mine)}
    owners = {institute: owner for institute in institutes if (owner := _owner(library, source, institute)) is not None}
    return Here(
        source.name, mine, owners, catalogue.segments_here(), catalogue.objects_here(), catalogue.object_bytes(),
        catalogue.held(),
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
        mine = library.personal.files()
        loose = {sha256: found for sha256, found in loose.items() if sha256 not in mine}
    return dataclasses.replace(here, files=files, loose=loose)


def _owner(library: Library, source: Source, institute: str) -> str | None:
    """Whom the catalogue would refuse us for: a removed source gives way to one that a trusted hand vouched for."""
    name = library.catalogue.owner(institute)
    owner = library.catalogue.source(name) if name else None
    return None if owner is None or (owner.removed and source.pinned) else owner.name
