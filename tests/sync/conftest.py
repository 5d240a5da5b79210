"""A publisher with a few documents, a server in front of it, and an empty library beside it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from resources.home import Home
from resources.library import Library
from tests.support.kills import Nursery, Scene, scenes
from tests.support.publishers import Publisher


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    """Six documents, two of them packed, one superseding another; built once."""
    publisher = Publisher(tmp_path / "public")
    hq = publisher.hq
    hq.document("escort-2019", "Two escort vehicles are enough for a convoy.", size=30_000)
    hq.document("movement-2023", "The escort has four vehicles on unknown roads.", size=90_000, supersedes=["escort-2019"])
    hq.document("radio-rooms", "The radio room keeps a log of every call.", size=300_000)
    hq.document("water-points", "Boil the water, or let it stand with chlorine.", size=150_000)
    hq.document("leaflet", "Wear a helmet.", size=500, packed=True)
    hq.document("checklist", "Lights, tyres, spare wheel.", size=700, packed=True)
    publisher.build()
    return publisher


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(Home.at(tmp_path / "home")) as library:
        yield library


@pytest.fixture(scope="module")
def nursery() -> Iterator[Nursery]:
    """Whose children may be killed, run out of room, or lose their power."""
    with Nursery() as nursery:
        yield nursery


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, nursery: Nursery) -> Iterator[dict[str, Scene]]:
    with scenes(tmp_path_factory.mktemp("scenes"), nursery) as made:
        yield made
