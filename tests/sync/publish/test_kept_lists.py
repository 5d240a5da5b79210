"""What is kept to save work is never believed over the truth: without it, or with a wrong one, a build gives the same bytes."""

from __future__ import annotations

import json
import os
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from resources.errors import PublishError
from sync.publish import contents, hashes, memo, segments
from sync.publish.add import add
from sync.publish.build import build
from sync.publish.checking import check
from sync.publish.files import Found, Stamp, sha256_of, stamp_of
from sync.publish.hashes import Hashes
from sync.publish.preview import preview
from sync.publish.repository import Repository
from tests.sync.publish.conftest import NOW, Publisher

SETTLED = -(1 << 60)  # ns: in place of the age from which a file is believed: every file is old enough


def lists(repo: Repository) -> list[Path]:
    work = repo.folder / "work"
    return [work / "texts.json", *sorted((work / "hashes").iterdir()), *sorted((work / "segments").iterdir())]


def fill(publisher: Publisher) -> None:
    publisher.put("convoys_en.txt", "The commander of the convoy decides on the route and the speed.")
    publisher.put("convoys_fr.txt", "Le chef de convoi décide de l'itinéraire et de la vitesse.")
    publisher.put("radio.txt", "The radio room keeps a log. Every call has a time.")
    publisher.put("empty.txt", "")
    add(publisher.repo, publisher.folder, "guidance")
    build(publisher.repo, now=NOW)


def change(publisher: Publisher) -> None:
    """A document is new, one says something else, one was taken out of a sheet's row, and all is published."""
    publisher.put("radio.txt", "The radio room keeps two logs. Every call has a time.")
    publisher.put("night.txt", "Night driving is forbidden on all roads of the mission.")
    rows = "file,id,status\nradio.txt,radio,\nnight.txt,night,\nconvoys_fr.txt,convoys,withdrawn\n"
    add(publisher.repo, publisher.folder, "guidance", publisher.sheet(rows))
    build(publisher.repo, now=NOW)


def published(repo: Repository) -> dict[str, bytes]:
    """Everything but the signatures."""
    files = [path for path in repo.public.rglob("*") if path.is_file() and path.parent.name != "metadata"]
    return {str(path.relative_to(repo.public)): path.read_bytes() for path in files}


def _emptied(path: Path) -> None:
    path.write_bytes(b"")


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-30])


def _of_another_version(path: Path) -> None:
    path.write_bytes(b"2 " + path.read_bytes()[2:])


def _other_digits(path: Path) -> None:
    """As a bad disk does it: still JSON, and not true any more."""
    head, _, data = path.read_bytes().partition(b"\n")
    path.write_bytes(head + b"\n" + data.translate(bytes.maketrans(b"0123456789", b"1234567891")))
    assert isinstance(json.loads(path.read_bytes().partition(b"\n")[2]), dict)


def _not_even_text(path: Path) -> None:
    path.write_bytes(bytes(range(256)))


def _not_an_object(path: Path) -> None:
    memo.keep(path, [1, 2])  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "damage", [Path.unlink, _emptied, _cut, _of_another_version, _other_digits, _not_even_text, _not_an_object]
)
def test_a_list_that_is_missing_or_damaged_changes_nothing(
    publisher: Publisher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, damage: Callable[[Path], None]
) -> None:
    monkeypatch.setattr(hashes, "_YOUNG", SETTLED)
    fill(publisher)
    other = Publisher(publisher.folder, Repository.open(shutil.copytree(publisher.repo.folder, tmp_path / "other")))
    assert len(lists(publisher.repo)) == 4
    for path in lists(other.repo):
        damage(path)
        assert memo.read(path) == {}
    change(publisher)
    change(other)
    assert published(other.repo) == published(publisher.repo)
    assert [path.name for path in lists(other.repo)] == [path.name for path in lists(publisher.repo)]
    assert all(memo.read(path) for path in lists(other.repo))


def test_lists_of_an_earlier_state_change_nothing(
    publisher: Publisher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hashes, "_YOUNG", SETTLED)
    fill(publisher)
    kept = {path: path.read_bytes() for path in lists(publisher.repo)}
    change(publisher)
    other = Publisher(publisher.folder, Repository.open(shutil.copytree(publisher.repo.folder, tmp_path / "other")))
    for path, data in kept.items():
        path.write_bytes(data)
    for one in (publisher, other):
        one.put("convoys_en.txt", "Nobody decides on the route, and nobody on the speed.")
        add(one.repo, one.folder, "guidance")
        build(one.repo, now=NOW)
    assert published(publisher.repo) == published(other.repo)


def test_nothing_is_read_again_that_was_not_touched(publisher: Publisher, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hashes, "_YOUNG", SETTLED)
    fill(publisher)
    read: list[str] = []

    def hashed(found: Found) -> str:
        read.append(found.name)
        return sha256_of(found.path)

    def unpacked(path: Path) -> object:
        raise AssertionError(f"{path} was unpacked")

    monkeypatch.setattr(hashes, "sha256_of_found", hashed)
    monkeypatch.setattr(contents, "read_segment", unpacked)
    change(publisher)
    assert read == ["night.txt", "radio.txt"]


def test_changes_keeps_nothing(publisher: Publisher, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hashes, "_YOUNG", SETTLED)
    fill(publisher)
    for path in lists(publisher.repo):
        path.unlink()
    preview(publisher.repo)
    assert lists(publisher.repo) == [publisher.repo.folder / "work" / "texts.json"]
    assert not (publisher.repo.folder / "work" / "texts.json").exists()


def test_lists_of_segments_that_are_gone_go(publisher: Publisher) -> None:
    fill(publisher)
    first = {path.stem for path in (publisher.repo.folder / "work" / "segments").iterdir()}
    publisher.put("convoys_fr.txt", "Personne ne décide de l'itinéraire ni de la vitesse.")
    add(publisher.repo, publisher.folder, "guidance")
    build(publisher.repo, now=NOW)
    now = {path.stem for path in (publisher.repo.folder / "work" / "segments").iterdir()}
    assert now == {segment["sha256"] for segment in publisher.catalogue()["segments"]}
    assert first - now


def test_a_segment_that_was_damaged_behind_the_list_is_made_anew(publisher: Publisher) -> None:
    fill(publisher)
    before = publisher.catalogue()
    segment = next(one for one in before["segments"] if one["language"] == "en")
    path = publisher.repo.public / "targets" / "hq" / "guidance" / f"{segment['sha256']}.{segment['name']}"
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 0xFF
    before_it = path.stat()
    path.write_bytes(data)
    os.utime(path, ns=(before_it.st_atime_ns, before_it.st_mtime_ns + 10**9))  # a disk's clock may not have moved since
    assert path.stat().st_size == segment["length"]
    build(publisher.repo, now=NOW)
    assert segment["name"] not in [one["name"] for one in publisher.catalogue()["segments"]]


def test_a_segment_that_rots_with_its_stamp_unchanged_is_made_anew_from_the_texts(
    publisher: Publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its list says what it carries, and its bytes do not: whoever moves them into another segment finds out."""
    monkeypatch.setattr(segments, "MANY", 1)
    for number, name in enumerate(("convoys", "radio", "night")):
        publisher.put(f"{name}_en.txt", f"The page about {name} says what is done on every day of the week.")
        add(publisher.repo, publisher.folder, "guidance")
        build(publisher.repo, now=NOW)
        if not number:
            (first,) = publisher.catalogue()["segments"]
            path = publisher.repo.public / "targets" / "hq" / "guidance" / f"{first['sha256']}.{first['name']}"
            path.write_bytes(bytes(first["length"]))
            kept = publisher.repo.folder / "work" / "segments" / f"{first['sha256']}.json"
            memo.keep(kept, memo.read(kept) | {"stamp": list(stamp_of(path) or ())})
    assert first["name"] not in [one["name"] for one in publisher.catalogue()["segments"]]
    found = check(str(publisher.repo.public), now=NOW)
    assert (found.documents, found.problems) == (3, ())


def test_a_text_that_is_lost_stops_the_build_in_spite_of_the_list(publisher: Publisher) -> None:
    fill(publisher)
    next(publisher.repo.texts.glob("*.jsonl")).unlink()
    with pytest.raises(PublishError) as caught:
        build(publisher.repo, now=NOW)
    assert caught.value.code == "text_missing"


def test_other_bytes_of_the_same_length_are_noticed(publisher: Publisher, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the old time set again, as `cp -p` does it: the system's own time of the change tells, or the youth of the file."""
    path = publisher.put("speed.txt", "On gravel, drive at 40 km/h at the most.")
    add(publisher.repo, publisher.folder, "guidance")
    for speed in (50, 60, 70):
        about = path.stat()
        path.write_text(f"On gravel, drive at {speed} km/h at the most.", encoding="utf-8")
        os.utime(path, ns=(about.st_atime_ns, about.st_mtime_ns))
        assert (path.stat().st_size, path.stat().st_mtime_ns) == (about.st_size, about.st_mtime_ns)
        assert add(publisher.repo, publisher.folder, "guidance").updated == ("hq/speed",)
        if sys.platform != "win32":  # there the second time is that of the file's making
            monkeypatch.setattr(hashes, "_YOUNG", SETTLED)  # and now by the system's time alone


def test_a_file_that_is_young_is_read_again_and_an_old_one_is_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Within one tick of a disk's clock a file can change, and nothing of its stamp does."""
    assert hashes._YOUNG >= 2 * 10**9, "FAT's tick"
    monkeypatch.setattr(hashes, "_YOUNG", 1800 * 10**9)  # a file does not grow old while a slow machine runs this
    path, kept = tmp_path / "a.txt", tmp_path / "kept.json"
    now = time.time_ns()
    for age, noticed in ((0, True), (3600, False)):
        stamp = Stamp(2, now - age * 10**9, now - age * 10**9)
        seen = []
        for text in ("40", "50"):
            path.write_text(text, encoding="utf-8")
            known = Hashes(kept)
            seen.append(known.of(Found(path, "a.txt", stamp)))
            known.keep()
        assert (seen[0] != seen[1]) is noticed, age
    for place in range(3):
        other = Stamp(*(value + (number == place) for number, value in enumerate(stamp)))
        assert Hashes(kept).of(Found(path, "a.txt", other)) == sha256_of(path) != Hashes(kept).of(Found(path, "a.txt", stamp))
