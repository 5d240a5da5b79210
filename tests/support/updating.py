"""A library with an update under way, for pictures: new guidance that replaces older comes over a slow server."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from desktop.settings import Settings
from resources.home import Home
from resources.library import Library
from sync.run import sync
from sync.sources import add_source
from tests.support.publishers import Publisher
from tests.support.web import WebServer

_OLD = (
    ("2020.03", "Reporting of road incidents", "sop", 400_000, ""),
    ("2017.11", "Manual on radio rooms, second edition", "manual", 900_000, ""),
)
_NEW = (
    ("2024.07", "Road incident reporting", "sop", 1_100_000, "2020.03"),
    ("2024.04", "Manual on radio rooms", "manual", 9_600_000, "2017.11"),
    ("2024.08", "Working with interpreters during patrols", "guidelines", 1_600_000, ""),
    ("2024.11", "Night movement by road", "guidelines", 4_600_000, ""),
    ("3.2", "Planning a convoy, French slides", "training", 6_100_000, ""),
    ("2022.03", "Planning road movement", "guidelines", 8_400_000, ""),
    ("2024.12", "Safe use of small drones near camps", "policy", 800_000, ""),
    ("2024.13", "Water points in the dry season", "guidelines", 500_000, ""),
)


def _publish(publisher: Publisher, rows: tuple[tuple[str, str, str, int, str], ...]) -> None:
    for reference, title, kind, size, replaces in rows:
        slug = f"n{reference.replace('.', '-')}"
        old = (f"n{replaces.replace('.', '-')}",) if replaces else ()
        document = publisher.hq.document(slug, f"{title}.", size=size, supersedes=old)
        publisher.hq.put(dataclasses.replace(document, reference=reference, titles={"en": title}, kind=kind), "guidance")
    publisher.build()


def prepare(folder: Path) -> tuple[Home, WebServer]:
    """The home, and the server, which is running and slow; close it."""
    publisher = Publisher(folder / "public")
    _publish(publisher, _OLD)
    server = WebServer(publisher.public)
    server.__enter__()
    home = Home.at(folder / "home")
    with Library.open(home) as library:
        add_source(library, "hq-library", server.url, fingerprint=publisher.fingerprint)
        assert sync(library).ok
    _publish(publisher, _NEW)
    wishes = {"every": "daily", "budget": "100M", "window": "22:00-05:00", "limit_rate": 256_000, "ask_above": 20 << 20}
    Settings(home.settings).put("sync", wishes)
    large = [one for one in publisher.hq.collections["guidance"] if one.length > 1_500_000]
    for document in large:
        server.say(f"*{document.files[0].sha256}", "trickle ...")
    return home, server
