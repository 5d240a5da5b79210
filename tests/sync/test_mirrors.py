"""Several places of one source: who is asked for what, and what a place that lies, lags, lacks or fails can do (nothing)."""

from __future__ import annotations

import dataclasses
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from resources.errors import FieldshelfError, SourceError, UsageError
from resources.library import Library
from sync.mirrors import Mirrors
from sync.plan import FetchObject
from sync.run import SourceReport, Tuning, sync
from sync.sources import add_source
from sync.transport import Link, Transport
from tests.support.publishers import Publisher
from tests.support.web import WebServer

LINK = Link(connect=5, answer=5, read=5, pauses=(0, 0), longer=(0,), sleep=lambda seconds: None)
QUICK = Tuning(link=LINK, reserve=0)


class EachRead(threading.local):
    """A clock on which every read takes 10 ms, on whatever thread: a sound server that a busy machine holds up is not slow."""

    now = 0.0

    def __call__(self) -> float:
        self.now += 0.01
        return self.now


@pytest.fixture
def mission(server: WebServer) -> WebServer:
    """The first place."""
    return server


@pytest.fixture
def internet(publisher: Publisher, tmp_path: Path) -> Iterator[WebServer]:
    """The second: a copy of its own."""
    shutil.copytree(publisher.public, tmp_path / "copy")
    with WebServer(tmp_path / "copy") as server:
        yield server


@pytest.fixture
def added(library: Library, publisher: Publisher, mission: WebServer, internet: WebServer) -> Library:
    add_source(library, "hq", mission.url, fingerprint=publisher.fingerprint)
    source = library.catalogue.sources()[0]
    library.catalogue.update_source(dataclasses.replace(source, mirrors=(internet.url,)))
    mission.well()
    return library


def run(library: Library, **more: object) -> SourceReport:
    return sync(library, tuning=dataclasses.replace(QUICK, **more)).sources[0]  # type: ignore[arg-type]


def complete(library: Library, **more: object) -> None:
    report = run(library, **more)
    assert (report.result, report.errors) == ("complete", ())
    assert library.summary()["available"] == library.summary()["documents"] > 0
    assert library.verify().ok


def kinds(server: WebServer) -> set[str]:
    return {path.partition("/")[0] for path in server.paths()}


def copy(publisher: Publisher, internet: WebServer) -> None:
    shutil.copytree(publisher.public, internet.folder, dirs_exist_ok=True)


def test_the_second_is_not_asked_while_the_first_is_well(added: Library, internet: WebServer) -> None:
    complete(added)
    report = run(added)
    assert (report.result, report.requests) == ("nothing_new", 2)
    assert internet.requests == []


@pytest.mark.parametrize(
    "fault",
    ["404 ...", "500 ...", "wrong ...", "longer ...", "cut:100 cut:0 ...", "later:429,9999 ...", "portal ...", "encoded:br ...",
     "401 ...", "redirect:http://example.invalid/ ...", "redirect:/objects/x ..."],
)  # fmt: skip
def test_what_the_first_cannot_give_comes_from_the_second(
    added: Library, mission: WebServer, internet: WebServer, fault: str
) -> None:
    mission.say("objects/*", fault)
    complete(added)
    assert kinds(mission) == {"metadata", "targets", "objects"}, "metadata from one"
    assert kinds(internet) == {"objects"}, "documents from the other, in one run"


@pytest.mark.parametrize("fault", ["404 ...", "wrong ...", "500 ...", "cut:1 ..."])
@pytest.mark.parametrize("what", ["targets/*catalogue*", "targets/*segment*"])
def test_lists_and_texts_too(added: Library, mission: WebServer, internet: WebServer, what: str, fault: str) -> None:
    mission.say(what, fault)
    complete(added)
    assert "targets" in kinds(internet) and "metadata" not in kinds(internet)


@pytest.mark.parametrize(
    "fault", ["503 ...", "404 ...", "403 ...", "portal ...", "wrong ...", "endless ...", "empty ...", "cut:20 ...", "drip ..."]
)
@pytest.mark.parametrize("name", ["*", "metadata/timestamp.json", "metadata/1.snapshot.json", "metadata/1.hq.json"])
def test_metadata_that_cannot_be_taken_is_asked_for_elsewhere(
    added: Library, mission: WebServer, internet: WebServer, name: str, fault: str
) -> None:
    mission.say(name, fault)
    complete(added, link=dataclasses.replace(LINK, window=0.2, least=5000, clock=EachRead()))
    assert "metadata" in kinds(internet)


def test_whoever_has_lied_is_not_asked_for_files_again(added: Library, mission: WebServer, internet: WebServer) -> None:
    mission.say("objects/*", "wrong ...")
    complete(added, parallel=1)
    assert sum(path.startswith("objects/") for path in mission.paths()) == 1
    assert sum(path.startswith("objects/") for path in internet.paths()) == 4


def test_a_liar_is_asked_when_nobody_else_has_it(added: Library, mission: WebServer, internet: WebServer) -> None:
    mission.say("objects/*", "wrong ok")
    shutil.rmtree(internet.folder / "objects")
    report = run(added, parallel=1)
    assert (report.result, [error["code"] for error in report.errors]) == ("partial", ["wrong_hash"])
    assert added.summary()["available"] == 5, "whatever is right is right"
    complete(added)


def test_a_place_that_is_down_costs_its_patience_once(added: Library, mission: WebServer, internet: WebServer) -> None:
    mission.say("objects/*", "cut:0 ...")
    complete(added, parallel=1)
    assert sum(path.startswith("objects/") for path in mission.paths()) == 1 + len(LINK.pauses)


def test_what_one_has_begun_another_continues(added: Library, mission: WebServer, internet: WebServer) -> None:
    mission.say("objects/*", "cut:20000 500 ...")
    complete(added, parallel=1)
    assert any(request.range == "bytes=20000-" for request in internet.requests)


def test_a_part_that_was_spoilt_by_one_is_not_held_against_the_next(
    added: Library, mission: WebServer, internet: WebServer
) -> None:
    """The first sends 20,000 wrong bytes and fails: only the second's own bytes, from the beginning, are its word."""
    files = [action for action in run_plan(added) if action.length > 100_000]
    for action in files:
        path = mission.folder / action.path
        path.write_bytes(b"?" * path.stat().st_size)
        mission.say(action.path, "cut:20000 404 ...")
    complete(added, parallel=1)
    assert [request.range for request in internet.requests if request.path == files[0].path] == ["bytes=20000-", None]


def run_plan(library: Library) -> list[FetchObject]:
    plan = sync(library, dry_run=True, tuning=QUICK).sources[0].plan
    assert plan is not None
    return list(plan.objects)


def test_one_that_lags_is_refused_and_the_next_is_asked(
    added: Library, publisher: Publisher, mission: WebServer, internet: WebServer, tmp_path: Path
) -> None:
    shutil.copytree(publisher.public, tmp_path / "old")
    publisher.hq.document("new-one", "Something new.")
    publisher.build()
    copy(publisher, internet)
    complete(added)  # both are new: version 2 has been seen
    shutil.rmtree(mission.folder)
    shutil.copytree(tmp_path / "old", mission.folder)
    internet.well()
    assert run(added).result == "nothing_new"
    assert internet.paths() == ["metadata/2.root.json", "metadata/timestamp.json"]
    publisher_moves_on(publisher, tmp_path, internet)
    complete(added)
    assert added.entry("hq/newer").available and added.entry("hq/new-one").available


def publisher_moves_on(publisher: Publisher, tmp_path: Path, internet: WebServer) -> None:
    public, publisher.public = publisher.public, internet.folder
    publisher.hq.document("newer", "Something newer still.")
    publisher.build()
    publisher.public = public


def test_one_that_lags_still_gives_the_files_that_it_has(
    added: Library, publisher: Publisher, mission: WebServer, internet: WebServer, tmp_path: Path
) -> None:
    publisher_moves_on(publisher, tmp_path, internet)
    mission.say("metadata/*", "404 ...")
    complete(added)
    assert sum(path.startswith("objects/") for path in mission.paths()) == 5, "it is nearer, and asked first"
    assert sum(path.startswith("objects/") for path in internet.paths()) == 1


def test_one_that_never_changes_is_believed_until_its_signature_runs_out(
    added: Library, publisher: Publisher, mission: WebServer, internet: WebServer, tmp_path: Path
) -> None:
    complete(added)
    publisher_moves_on(publisher, tmp_path, internet)
    assert run(added).result == "nothing_new", "two requests, as always"
    report = run(added, now=publisher.now.replace(year=publisher.now.year + 1))
    assert report.errors[0]["code"] == "expired"


def test_wrong_keys_at_the_first_do_not_stop_the_second(
    added: Library, mission: WebServer, internet: WebServer, tmp_path: Path
) -> None:
    shutil.rmtree(mission.folder)
    other = Publisher(mission.folder)
    other.hq.document("lie", "Drink from the river.")
    other.build()
    complete(added)
    assert "lie" not in " ".join(entry.id for entry in added.catalogue.documents())


def test_when_none_has_it_the_item_is_told_and_the_rest_arrives(
    added: Library, mission: WebServer, internet: WebServer
) -> None:
    path = next(path for path in (mission.folder / "objects").rglob("*") if path.is_file())
    name = path.relative_to(mission.folder)
    path.unlink()
    (internet.folder / name).unlink()
    report = run(added)
    assert (report.result, [error["code"] for error in report.errors]) == ("partial", ["not_found"])
    assert added.summary()["available"] == 5


def test_when_all_are_down_the_first_is_told(added: Library, mission: WebServer, internet: WebServer) -> None:
    mission.say("objects/*", "portal ...")
    internet.say("objects/*", "cut:0 ...")
    report = run(added, parallel=1)
    assert (report.result, report.errors[0]["code"]) == ("stopped", "captive_portal")
    assert len(report.errors) == 1


def test_one_institute_whose_word_is_missing_everywhere_leaves_the_rest(
    added: Library, publisher: Publisher, mission: WebServer, internet: WebServer
) -> None:
    mission.say("metadata/1.hq.json", "404 ...")
    internet.say("metadata/1.hq.json", "404 ...")
    report = run(added)
    assert (report.result, report.errors[0]["code"]) == ("refused", "not_found")


def failing(code: str) -> FieldshelfError:
    return (UsageError if code == "bad_address" else SourceError)(code, "Something happened.")


@pytest.mark.parametrize(
    ("codes", "told"),
    [
        (["unreachable", "not_found"], "unreachable"),
        (["unreachable", "rollback"], "rollback"),
        (["not_found", "tampered"], "tampered"),
        (["bad_address", "unreachable"], "bad_address"),
    ],
)
def test_which_error_is_told(tmp_path: Path, codes: list[str], told: str) -> None:
    mirrors = Mirrors([str(tmp_path / str(number)) for number in range(len(codes))], LINK)
    left = iter(codes)

    def work(transport: Transport) -> None:
        raise failing(next(left))

    with pytest.raises(FieldshelfError) as caught:
        mirrors.each(work)
    assert caught.value.code == told


def test_what_is_no_fault_of_a_place_is_raised_at_once(tmp_path: Path) -> None:
    mirrors = Mirrors([str(tmp_path), str(tmp_path / "b")], LINK)

    def work(transport: Transport) -> None:
        assert transport.place == str(tmp_path)
        raise failing("cancelled")

    with pytest.raises(SourceError):
        mirrors.each(work)


def test_who_lacks_much_is_asked_after_the_others(tmp_path: Path) -> None:
    mirrors = Mirrors(["a", "b"], LINK)
    for _ in range(10):
        mirrors.order()[0].failed(failing("not_found"))
    assert [mirror.place for mirror in mirrors.order()] == ["b", "a"]
    mirrors.order()[1].well()
    assert [mirror.place for mirror in mirrors.order()] == ["a", "b"]
