"""What goes from public/, when, and that nothing goes that anybody could still want: after a kill, by a wrong clock, in the
middle of a sync."""

from __future__ import annotations

import datetime
import functools
import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from resources.errors import PublishError
from resources.home import Home
from resources.library import Library
from sync.progress import Progress
from sync.publish import pruning
from sync.publish.add import add
from sync.publish.build import BuildReport, build
from sync.publish.checking import check
from sync.publish.repository import Repository
from sync.publish.uploading import upload
from sync.run import SourceReport, sync
from sync.sources import add_source
from tests.support.command_line import CommandLine
from tests.support.kills import QUICK
from tests.support.web import WebServer
from tests.sync.publish.conftest import NOW, Publisher
from tests.sync.publish.test_build import DAY, killed_at, take
from tests.sync.publish.test_patches import NAME, catalogue_target, edition, manual, prose

ROUTE = "The commander of the convoy decides on the {} and the speed."


def publish(publisher: Publisher, day: int, word: str, keep: int | None = None) -> BuildReport:
    """One document that says `word`, built on that day."""
    publisher.put("convoy.txt", ROUTE.format(word))
    add(publisher.repo, publisher.folder, "guidance")
    return build(publisher.repo, keep_days=keep, now=NOW + day * DAY)


def again(publisher: Publisher, day: int) -> int:
    """How many files a build of nothing new removes on that day; its end alone."""
    return pruning.prune(publisher.repo, pruning.days_kept(publisher.repo, None), NOW + day * DAY).files


def names(publisher: Publisher) -> set[str]:
    public = publisher.repo.public
    return {path.relative_to(public).as_posix() for path in public.rglob("*") if path.is_file()}


@pytest.fixture
def revised(publisher: Publisher) -> Publisher:
    """Two states: what only the first one names is unlisted since day 1, and is kept for 7 days."""
    publish(publisher, 0, "route", keep=7)
    publish(publisher, 1, "road")
    return publisher


def test_what_no_list_names_stays_its_days_and_then_goes(publisher: Publisher, tmp_path: Path) -> None:
    publish(publisher, 0, "route")
    first = names(publisher)
    report = publish(publisher, 1, "road")
    second = names(publisher)
    assert first < second and report.pruned == {"files": 0, "bytes": 0, "days": 180}
    for day in (90, 179, 181):
        assert again(publisher, day) == 0 and first < names(publisher)
    before = names(publisher)
    sizes = {name: (publisher.repo.public / name).stat().st_size for name in before}
    report = build(publisher.repo, now=NOW + 182 * DAY)
    gone = before - names(publisher)
    assert report.pruned == {"files": len(gone), "bytes": sum(sizes[name] for name in gone), "days": 180}
    kinds = sorted(name.partition("/")[0] + "/" + ".".join(name.rpartition("/")[2].split(".")[1:]) for name in gone)
    assert kinds == [
        "metadata/hq.json",
        "metadata/snapshot.json",
        "objects/",
        "targets/catalogue.json.zst",  # the list itself stays: there is a patch from it
        "targets/segment-en-1.tar.zst",
    ]
    assert gone < first and not check(str(publisher.repo.public), now=NOW + 182 * DAY).problems
    take(publisher, tmp_path / "reader")


def test_leftovers_are_no_problem_for_a_walk_nor_for_an_upload(revised: Publisher, tmp_path: Path) -> None:
    server = tmp_path / "server"
    for day in (1, 5, 9):
        again(revised, day)
        upload(revised.repo, str(server), prune=True)
        for place in (revised.repo.public, server):
            found = check(str(place), now=NOW + day * DAY)
            assert (found.problems, found.warnings) == ((), ())
        assert {path.relative_to(server).as_posix() for path in server.rglob("*") if path.is_file()} == names(revised)
    assert not list(server.glob("metadata/1.snapshot.json")) and list(server.glob("metadata/1.root.json"))


def test_what_is_listed_again_has_all_its_days_before_it(publisher: Publisher, tmp_path: Path) -> None:
    publish(publisher, 0, "route", keep=7)
    first = names(publisher)
    publish(publisher, 1, "road")
    publish(publisher, 8, "route")  # the old file, list and text are wanted again
    publish(publisher, 9, "road")
    for day in (13, 16):
        again(publisher, day)
        assert any(name.startswith("objects/") and name in names(publisher) for name in first)
    again(publisher, 17)
    assert len([name for name in names(publisher) if name.startswith("objects/")]) == 1
    publish(publisher, 18, "route")  # and what has gone comes back
    assert [document.id for document in take(publisher, tmp_path / "reader").documents] == ["hq/convoy"]


def test_a_clock_that_is_years_ahead_removes_nothing_at_once(publisher: Publisher) -> None:
    publish(publisher, 0, "route")
    publish(publisher, 1, "road")
    before = names(publisher) - {"metadata/timestamp.json"}
    assert build(publisher.repo, now=NOW + 2000 * DAY).pruned["files"] == 0 and before < names(publisher)
    assert again(publisher, 2000) == 0, "the same day counts once"
    assert again(publisher, 2001) == 0 and before < names(publisher)
    assert again(publisher, 2090) == 0
    assert again(publisher, 2091) > 0  # 90 of the first build with that clock, then 91 days


def test_a_clock_that_goes_back_counts_nothing(revised: Publisher) -> None:
    for day in (5, 4, 5, 4, 5, 4, 5):
        assert again(revised, day) == 0  # 4, then 1 each time that it goes on: 7
    assert again(revised, 6) > 0


DAMAGES: list[Callable[[bytes], bytes]] = [
    lambda data: b"",
    lambda data: data[: len(data) // 2],
    lambda data: b"[]",
    lambda data: data.replace(b":0", b":-900"),
    lambda data: json.dumps(json.loads(data) | {"since": ["metadata/1.hq.json"]}).encode(),
    lambda data: json.dumps(json.loads(data) | {"day": 7}).encode(),
    lambda data: json.dumps(json.loads(data) | {"counted": True}).encode(),
    lambda data: json.dumps(json.loads(data) | {"counted": "900"}).encode(),
    lambda data: json.dumps(json.loads(data) | {"format": 2}).encode(),
]


def test_without_a_note_that_can_be_read_counting_begins_anew(revised: Publisher) -> None:
    state = revised.repo.folder / "work" / "unlisted.json"
    again(revised, 5)
    good = state.read_bytes()
    assert json.loads(good)["counted"] == 4
    for damage in DAMAGES:
        state.write_bytes(damage(good))
        assert again(revised, 5) == 0
        record = json.loads(state.read_bytes())
        assert (record["counted"], set(record["since"].values())) == (0, {0})
    state.unlink()
    for day in (6, 10, 13):
        assert again(revised, day) == 0
    assert again(revised, 14) > 0 and not state.exists()


def test_roots_and_what_others_put_there_stay_for_ever(publisher: Publisher, tmp_path: Path) -> None:
    publish(publisher, 0, "route", keep=7)
    foreign = ["index.html", "robots.txt", "objects/readme.txt", "metadata/notes.json", "targets/hq/guidance/notes.txt"]
    for name in foreign:
        (publisher.repo.public / name).write_text("Ours.", encoding="utf-8")
    torn = publisher.repo.public / "objects" / "ab" / f".{'ab' * 32}.4711.part"
    torn.parent.mkdir(exist_ok=True)
    torn.write_bytes(b"half")
    days = [*range(0, 1200, 90)]
    for day in days:
        build(publisher.repo, now=NOW + day * DAY)
    roots = sorted(name for name in names(publisher) if name.endswith(".root.json"))
    assert len(roots) > 1 and roots[0] == "metadata/1.root.json" and set(foreign) < names(publisher) and not torn.exists()
    assert len([name for name in names(publisher) if name.endswith(".snapshot.json")]) < 3
    assert not check(str(publisher.repo.public), publisher.repo.first_root, now=NOW + days[-1] * DAY).problems


def test_what_patches_are_made_from_stays_while_they_are(publisher: Publisher) -> None:
    for number in range(12):
        publisher.put(f"2024.{number:02} Note_en.txt", prose(("note", number), 300))
    manuals, lists = [], []
    for number in range(5):
        publisher.put(NAME, edition(number))
        add(publisher.repo, publisher.folder, "guidance")
        build(publisher.repo, keep_days=7, now=NOW + 10 * number * DAY)
        manuals.append(manual(publisher)["sha256"])
        lists.append(catalogue_target(publisher)["hashes"]["sha256"])
    assert [patch["from"] for patch in manual(publisher)["patches"]] == manuals[-2:-5:-1]
    assert [patch["from"] for patch in catalogue_target(publisher)["custom"]["patches"]] == lists[-2::-1]
    for day in (50, 60):
        again(publisher, day)
    here = [name.rpartition("/")[2].partition(".")[0] for name in names(publisher)]
    assert [one in here for one in manuals] == [False, True, True, True, True]
    assert len([name for name in names(publisher) if name.endswith(".json.zst")]) < len(lists)


def test_what_waits_for_a_signature_takes_nothing_away(revised: Publisher, tmp_path: Path) -> None:
    key, away = revised.repo.keys / "hq.pem", tmp_path / "hq.pem"
    key.rename(away)
    before = take(revised, tmp_path / "reader")
    for day in (5, 9, 13, 17):
        report = publish(revised, day, "speed limit")
        assert [one["role"] for one in report.waiting] == ["hq"]
        assert take(revised, tmp_path / "reader") == before
    away.rename(key)
    assert not publish(revised, 18, "speed limit").waiting
    assert take(revised, tmp_path / "reader") != before


def test_where_public_is_not_what_was_signed_last_nothing_goes(revised: Publisher) -> None:
    again(revised, 5)
    place = revised.repo.public / "metadata" / "timestamp.json"
    kept = place.read_bytes()
    listed = revised.signed("hq")["targets"]["hq/guidance/catalogue.json"]["hashes"]["sha256"]
    catalogue = revised.repo.public / "targets/hq/guidance" / f"{listed}.catalogue.json"
    for path, data in ((place, kept.replace(b'"version":2', b'"version":1')), (catalogue, b"{}"), (catalogue, None)):
        was = path.read_bytes()
        path.unlink() if data is None else path.write_bytes(data)
        before = names(revised)
        assert pruning.prune(revised.repo, 7, NOW + 30 * DAY).files == 0 and names(revised) == before
        path.write_bytes(was)
    assert again(revised, 9) > 0


def test_what_cannot_be_removed_is_said_and_tried_again(revised: Publisher, monkeypatch: pytest.MonkeyPatch) -> None:
    again(revised, 5)

    def held(path: Path) -> int:
        if path.name == "1.snapshot.json":
            raise PermissionError(13, "held", str(path))
        return remove(path)

    remove = pruning._remove
    with monkeypatch.context() as patch:
        patch.setattr(pruning, "_remove", held)
        report = build(revised.repo, now=NOW + 9 * DAY)
    assert report.pruned["files"] == 4
    assert [(one["code"], Path(one["item"] or "").name) for one in report.warnings] == [("not_pruned", "1.snapshot.json")]
    report = build(revised.repo, now=NOW + 9 * DAY)
    assert report.pruned["files"] == 1 and report.warnings == ()


@pytest.mark.skipif(sys.platform == "win32", reason="forks")
def test_a_kill_at_any_step_leaves_a_whole_library_and_loses_no_day(revised: Publisher, tmp_path: Path) -> None:
    again(revised, 5)
    step, left = 0, set()
    while True:
        copy = Publisher(revised.folder, Repository.open(shutil.copytree(revised.repo.folder, tmp_path / f"copy{step}")))
        before = names(copy)
        killed = killed_at(step, functools.partial(again, copy, 9), ("replace", "unlink"))
        left.add(len(before - names(copy)))
        assert not check(str(copy.repo.public), now=NOW + 9 * DAY).problems
        again(copy, 9)
        assert len(before - names(copy)) == 5 and not (copy.repo.folder / "work" / "unlisted.json").exists()
        if not killed:
            break
        step += 1
    assert left == set(range(6))


@pytest.mark.skipif(sys.platform == "win32", reason="forks")
def test_a_kill_when_something_is_first_unlisted_removes_nothing_early(publisher: Publisher, tmp_path: Path) -> None:
    publish(publisher, 0, "route", keep=7)
    publisher.put("convoy.txt", ROUTE.format("road"))
    add(publisher.repo, publisher.folder, "guidance")
    step = 0
    while True:
        copy = Publisher(publisher.folder, Repository.open(shutil.copytree(publisher.repo.folder, tmp_path / f"copy{step}")))
        first = names(copy)
        killed = killed_at(step, functools.partial(build, copy.repo, now=NOW + DAY))
        assert again(copy, 5) == 0 and first <= names(copy)
        assert not check(str(copy.repo.public), now=NOW + 5 * DAY).problems
        step += 1
        if not killed:
            break
    assert step > 5 and first < names(copy)


def test_days_are_kept_from_one_build_to_the_next_and_refused_before_anything_is_signed(publisher: Publisher) -> None:
    publisher.put("convoy.txt")
    add(publisher.repo, publisher.folder, "guidance")
    for days in (0, 6, 3651):
        with pytest.raises(PublishError) as refused:
            build(publisher.repo, keep_days=days, now=NOW)
        assert refused.value.code == "bad_keep_days" and not (publisher.repo.public / "metadata/timestamp.json").exists()
    assert build(publisher.repo, now=NOW).pruned["days"] == 180
    assert build(publisher.repo, keep_days=30, now=NOW).pruned["days"] == 30
    publisher.repo.write_institutes({"field": "Field School"})
    opened = Repository.open(publisher.repo.folder)
    assert (opened.keep_days, opened.others) == (30, {"field": "Field School"})


def test_the_command_line_says_what_went(publisher: Publisher, tmp_path: Path) -> None:
    today = (datetime.datetime.now(datetime.UTC) - NOW).days
    publish(publisher, today - 10, "route", keep=7)
    publish(publisher, today - 9, "road")
    again(publisher, today - 5)
    person = CommandLine(tmp_path / "home")
    told = person("publish", "build", publisher.repo.folder, "--keep-days", "7")
    assert told.code == 0 and "Removed 5 old files from it: 2 kB, which nothing had named for 7 days." in told.out, told
    assert person.good("publish", "build", publisher.repo.folder)["pruned"] == {"files": 0, "bytes": 0, "days": 7}


class Reader:
    """A library that takes from a server; `meanwhile` happens once, when the first document is about to be fetched."""

    def __init__(self, home: Path, publisher: Publisher, url: str) -> None:
        self.home = home
        with Library.open(Home.at(home)) as library:
            add_source(library, "hq", url, fingerprint=publisher.repo.fingerprint)

    def sync(self, meanwhile: Callable[[], object] | None = None) -> SourceReport:
        waiting = [meanwhile] if meanwhile else []

        def moved(progress: Progress) -> None:
            if progress.phase == "download" and waiting:
                waiting.pop()()

        with Library.open(Home.at(self.home)) as library:
            report = sync(library, progress=Progress(moved=moved), tuning=QUICK).sources[0]
            assert not waiting and library.verify().ok
            return report


@pytest.mark.parametrize("late", [False, True])
def test_a_reader_in_the_middle_of_a_sync_over_http(late: bool, publisher: Publisher, tmp_path: Path) -> None:
    """Within its days it never notices; after them, one file is not there, and the next sync makes up for it."""
    now = datetime.datetime.now(datetime.UTC)
    large = publisher.folder / "film.bin"  # it travels alone, and not with the texts
    large.write_bytes(b"first" * 80_000)

    def built(day: int) -> int:
        add(publisher.repo, publisher.folder, "guidance")
        return build(publisher.repo, keep_days=7, now=now + day * DAY).pruned["files"]

    def meanwhile() -> None:
        large.write_bytes(b"other" * 80_000)
        removed = [built(day) for day in ((-8, -4, 0) if late else (-8, -4, -1))]
        assert removed[:2] == [0, 0] and bool(removed[2]) == late

    built(-10)
    with WebServer(publisher.repo.public) as server:
        reader = Reader(tmp_path / "home", publisher, server.url)
        first = reader.sync(meanwhile)
        assert first.result == ("partial" if late else "complete"), first
        assert [error["code"] for error in first.errors] == (["not_found"] if late else [])
        second = reader.sync()
        assert (second.result, second.updated) == ("complete", 1), second
