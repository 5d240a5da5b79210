"""Three libraries and no network: one has all, one half, one nothing; requests go one way and packs the other."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.support.command_line import CommandLine
from tests.support.publishers import Publisher

LARGE = 600_000


class Homes:
    """A has synced all of it, B half of it, C nothing; `stick` is what goes between them."""

    def __init__(self, folder: Path) -> None:
        self.publisher = Publisher(folder / "publisher", "hq")
        for number in range(12):
            self.publisher.hq.document(f"guide-{number}", f"Guide {number}: convoys wait at the bridge.", size=LARGE)
        self.publisher.build()
        self.a, self.b, self.c = (CommandLine(folder / name) for name in ("a", "b", "c"))
        self.stick = folder / "stick"
        self.stick.mkdir()
        for home, asked in ((self.a, None), (self.b, range(6))):
            home.good("source", "add", "hq", self.publisher.public, "--fingerprint", self.publisher.fingerprint)
            if asked is None:
                home.good("sync")
            else:
                home.good("sync", "--texts-only")
                home.good("get", *(f"hq/guide-{number}" for number in asked))

    def carried(self, home: CommandLine) -> tuple[dict[str, Any], int]:
        """What `home` lacks, asked for, packed by A and imported: what the import says, and the bytes on the stick."""
        request = self.stick / f"{home.home.name}.fieldshelf-request"
        home.good("request", request)
        place = self.stick / home.home.name
        place.mkdir()
        self.a.good("export", place, "--for", request)
        packed = sum(path.stat().st_size for path in place.rglob("*") if path.is_file())
        (imported,) = home.good("import", place, "--yes")["packs"]
        return imported, packed


@pytest.fixture
def homes(tmp_path: Path) -> Homes:
    return Homes(tmp_path)


def test_each_ends_complete_and_little_more_than_what_it_lacked_was_carried(homes: Homes) -> None:
    documents = {one["id"] for one in homes.a.good("list")["documents"]}
    for home, missing in ((homes.b, 6 * LARGE), (homes.c, 12 * LARGE)):
        imported, packed = homes.carried(home)
        assert imported["result"] == "complete" and not imported["errors"], imported
        listed = home.good("list")["documents"]
        assert {one["id"] for one in listed} == documents and all(one["available"] for one in listed)
        assert home.good("verify")["ok"] and home.good("search", "bridge")["total"] == len(documents)
        print(f"{home.home.name}: {packed:,} bytes on the stick for {missing:,} missing, {packed / missing - 1:.2%} more")
        assert packed <= 1.01 * missing


def test_somebody_who_has_never_seen_the_network_knows_who_has_signed(homes: Homes) -> None:
    place = homes.stick / "all"
    place.mkdir()
    homes.a.good("export", place)
    refused = homes.c("import", place, "--json")
    assert refused.code == 2 and refused.json["error"]["code"] == "not_confirmed"
    looked = homes.c.good("import", place, "--dry-run")["packs"][0]
    assert looked["known"] is False and looked["fingerprint"] == homes.publisher.fingerprint
    homes.c.good("import", place, "--yes")
    assert homes.c.good("source", "list")["sources"][0]["pinned"] is False
