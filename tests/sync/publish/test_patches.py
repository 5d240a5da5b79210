"""Which patches a build makes, keeps and removes, and that making them changes nothing else."""

from __future__ import annotations

import datetime
import random
import shutil
from pathlib import Path
from typing import Any

import pytest

from resources.catalogue_format import collection_from_json
from sync import patches
from sync.publish.add import add
from sync.publish.build import BuildReport, build
from sync.publish.patches import CATALOGUES, DOCUMENTS
from tests.sync.publish.conftest import NOW, Publisher
from tests.sync.publish.test_build import take

HOUR = datetime.timedelta(hours=1)


def prose(seed: object, size: int) -> str:
    chance = random.Random(f"{seed}")
    return " ".join("".join(chance.choices("abcdefghijklmnop", k=6)) for _ in range(size // 7))


MANUAL = prose("manual", 300_000)
NAME = "2023.1 Manual_en.txt"


def edition(number: int) -> str:
    return f"{MANUAL[:150_000]} {prose(number, 2_000)} {MANUAL[150_000:]}" if number else MANUAL


def publish(publisher: Publisher, number: int, *, again: int = 0) -> BuildReport:
    """The edition of that number, an hour later than the one before."""
    publisher.put(NAME, edition(number))
    add(publisher.repo, publisher.folder, "guidance")
    return build(publisher.repo, now=NOW + (number + again) * HOUR)


@pytest.fixture
def filled(publisher: Publisher) -> Publisher:
    """Thirty small documents, and a large one in its first edition; published."""
    for number in range(30):
        publisher.put(f"2024.{number:02} Note_en.txt", prose(("note", number), 300))
    publish(publisher, 0)
    return publisher


def made(publisher: Publisher) -> dict[str, bytes]:
    place = publisher.repo.public / "patches"
    return {path.name: path.read_bytes() for path in place.iterdir()} if place.is_dir() else {}


def everything(publisher: Publisher) -> dict[str, bytes]:
    public = publisher.repo.public
    return {str(path.relative_to(public)): path.read_bytes() for path in sorted(public.rglob("*")) if path.is_file()}


def catalogue_target(publisher: Publisher) -> dict[str, Any]:
    target: dict[str, Any] = publisher.signed("hq")["targets"]["hq/guidance/catalogue.json"]
    return target


def manual(publisher: Publisher) -> dict[str, Any]:
    documents = publisher.catalogue()["documents"]
    file: dict[str, Any] = next(one for one in documents if "manual" in one["id"])["files"][0]
    return file


def test_a_first_build_has_nothing_to_patch(filled: Publisher) -> None:
    assert made(filled) == {} and "custom" not in catalogue_target(filled) and "patches" not in manual(filled)


def test_each_patch_that_is_signed_is_there_and_leads_to_what_is_signed(filled: Publisher, tmp_path: Path) -> None:
    first, old = catalogue_target(filled)["hashes"]["sha256"], manual(filled)["sha256"]
    before = filled.catalogue_bytes()
    report = publish(filled, 1)
    (one,) = catalogue_target(filled)["custom"]["patches"]
    (other,) = manual(filled)["patches"]
    assert (one["from"], other["from"]) == (first, old)
    new = filled.catalogue_bytes()
    target, file = catalogue_target(filled), manual(filled)
    found = made(filled)
    patch = found.pop(f"{first}-{target['hashes']['sha256']}")
    assert len(patch) == one["length"] < 2_000
    assert patches.apply(before, patch, len(new), target["hashes"]["sha256"]) == new
    patch = found.pop(f"{old}-{file['sha256']}")
    assert len(patch) == other["length"] < 3_000
    assert patches.apply(edition(0).encode(), patch, file["length"], file["sha256"]) == edition(1).encode()
    assert found == {}
    assert report.new_bytes >= one["length"] + other["length"] and report.warnings == ()
    assert take(filled, tmp_path / "reader") == collection_from_json(filled.catalogue())


def test_building_again_makes_no_patch_and_signs_the_same(filled: Publisher, monkeypatch: pytest.MonkeyPatch) -> None:
    publish(filled, 1)
    before = everything(filled)
    monkeypatch.setattr("sync.publish.patches.make", lambda *_: pytest.fail("made again"))
    report = publish(filled, 1)
    assert (report.changed, report.new_bytes, report.signed) == (False, 0, ())
    assert everything(filled) == before


def test_another_change_makes_no_patch_of_a_document_again(filled: Publisher) -> None:
    publish(filled, 1)
    before = manual(filled)["patches"], {name for name in made(filled) if name.endswith(manual(filled)["sha256"])}
    filled.put("2024.03 Note_en.txt", "Another word.")
    publish(filled, 1, again=1)
    assert (manual(filled)["patches"], {name for name in made(filled) if name.endswith(manual(filled)["sha256"])}) == before
    assert len(made(filled)) == len(catalogue_target(filled)["custom"]["patches"]) + 1 == 3


def test_the_same_history_gives_the_same_bytes(filled: Publisher, tmp_path: Path) -> None:
    twin = Publisher(filled.folder, filled.repo.open(shutil.copytree(filled.repo.folder, tmp_path / "twin")))
    for publisher in (filled, twin):
        publish(publisher, 1)
    assert everything(filled) == everything(twin)


def test_versions_beyond_the_limits_have_no_patch_any_more(filled: Publisher) -> None:
    catalogues, manuals = [], []
    last = CATALOGUES + 2
    for number in range(1, last + 1):
        catalogues.append(catalogue_target(filled)["hashes"]["sha256"])
        manuals.append(manual(filled)["sha256"])
        publish(filled, number)
    assert [one["from"] for one in catalogue_target(filled)["custom"]["patches"]] == catalogues[::-1][:CATALOGUES]
    assert [one["from"] for one in manual(filled)["patches"]] == manuals[::-1][:DOCUMENTS]
    new = catalogue_target(filled)["hashes"]["sha256"], manual(filled)["sha256"]
    listed = {f"{old}-{new[0]}" for old in catalogues[2:]} | {f"{old}-{new[1]}" for old in manuals[-DOCUMENTS:]}
    assert made(filled).keys() == listed


def test_an_edition_that_comes_back_is_patched_from_the_one_in_between(filled: Publisher) -> None:
    first = manual(filled)["sha256"]
    publish(filled, 1)
    between = manual(filled)["sha256"]
    publish(filled, 0, again=2)
    assert manual(filled)["sha256"] == first
    assert [one["from"] for one in manual(filled)["patches"]] == [between]


def test_an_emptied_public_folder_is_filled_again(filled: Publisher, tmp_path: Path) -> None:
    publish(filled, 1)
    shutil.rmtree(filled.repo.public)
    report = publish(filled, 1, again=1)
    assert report.warnings == () and made(filled) == {}
    assert "custom" not in catalogue_target(filled) and "patches" not in manual(filled)
    take(filled, tmp_path / "reader")
    publish(filled, 2)
    assert len(made(filled)) == 2
    assert take(filled, tmp_path / "reader") == collection_from_json(filled.catalogue())


@pytest.mark.parametrize("harm", ["removed", "cut"])
def test_a_patch_that_was_harmed_is_made_again(harm: str, filled: Publisher) -> None:
    publish(filled, 1)
    before = everything(filled)
    for path in (filled.repo.public / "patches").iterdir():
        if harm == "removed":
            path.unlink()
        else:
            path.write_bytes(path.read_bytes()[:-1])
    publish(filled, 1)
    assert everything(filled) == before


def test_a_document_that_is_new_throughout_has_no_patch(filled: Publisher) -> None:
    filled.put(NAME, prose("another", 300_000))
    add(filled.repo, filled.folder, "guidance")
    build(filled.repo, now=NOW + HOUR)
    assert "patches" not in manual(filled)
    assert len(made(filled)) == 1, "the catalogue's"
