"""What runs leave behind: their history, the ledger, the queue, and lists that were not believed."""

from __future__ import annotations

import datetime
import signal
import sys
from pathlib import Path

import pytest

from resources.library import Library
from resources.store.catalogue import Catalogue
from resources.store.catalogue_sync import RUNS, Rule, RunRow
from sync.run import sync
from sync.sources import add_source
from tests.support.publishers import Publisher
from tests.support.web import WebServer
from tests.sync.test_kill import child
from tests.sync.test_run import QUICK, run


@pytest.fixture
def added(library: Library, publisher: Publisher, server: WebServer) -> Library:
    add_source(library, "hq", server.url, fingerprint=publisher.fingerprint)
    return library


def carried(library: Library) -> tuple[int, int]:
    return library.catalogue.traffic("").get("hq", (0, 0))


# History and ledger


def test_every_run_has_a_line_that_says_what_it_changed(added: Library, publisher: Publisher) -> None:
    first = run(added)
    publisher.hq.withdraw("water-points")
    publisher.hq.document("radio-2025", "The radio room has two logs.", supersedes=["radio-rooms"])
    publisher.hq.collections["guidance"] = [one for one in publisher.hq.collections["guidance"] if one.id != "hq/leaflet"]
    publisher.build()
    second = run(added)
    run(added)
    last, middle, oldest = added.catalogue.runs()
    assert (oldest.result, oldest.added, oldest.bytes, oldest.requests) == ("complete", 6, first.bytes, first.requests)
    assert (middle.added, middle.updated, middle.removed, middle.superseded, middle.withdrawn) == (1, 1, 1, 1, 1)
    assert (second.superseded, second.withdrawn) == (1, 1)
    assert (last.result, last.requests, last.error) == ("nothing_new", 2, None)
    assert all(row.source == "hq" and row.started <= str(row.ended) for row in (last, middle, oldest))
    assert carried(added) == (
        sum(row.bytes for row in (last, middle, oldest)),
        sum(row.requests for row in (last, middle, oldest)),
    )


def test_a_run_that_failed_is_kept_with_its_reason(added: Library, server: WebServer) -> None:
    server.say("*", "503 ...")
    report = run(added)
    (row,) = added.catalogue.runs()
    assert (row.result, row.error) == ("stopped", report.errors[0])


def test_a_dry_run_leaves_no_line(added: Library) -> None:
    run(added, dry_run=True)
    assert added.catalogue.runs() == [] and carried(added)[1] > 0


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_a_run_that_was_killed_leaves_what_it_had_cost_and_a_line_without_an_end(added: Library) -> None:
    done = child(added.home.settings.parent, "download:6")
    assert done.code == -signal.SIGKILL, done
    (row,) = added.catalogue.runs()
    assert (row.ended, row.result) == (None, None)
    before = carried(added)
    assert before[0] > 5_000 and before[1] >= 6, "metadata, the list, the texts"
    assert run(added).result == "complete"
    assert [row.result for row in added.catalogue.runs()] == ["complete", None]


def test_history_and_ledger_are_bounded(tmp_path: Path) -> None:
    catalogue = Catalogue(tmp_path / "catalogue.db")
    try:
        old = datetime.datetime.now(datetime.UTC).date() - datetime.timedelta(days=401)
        catalogue.add_traffic(str(old), "hq", 5, 1)
        catalogue.add_traffic(str(old + datetime.timedelta(days=2)), "hq", 7, 1)
        other = catalogue.begin_run("un")
        for _ in range(RUNS + 5):
            catalogue.finish_run(RunRow(catalogue.begin_run("hq"), "", "hq", result="nothing_new"))
        catalogue.finish_run(RunRow(other, "", "un", result="complete"))
        rows = catalogue.runs(1000)
        assert len(rows) == RUNS + 1 and {row.source for row in rows} == {"hq", "un"}
        assert catalogue.traffic("") == {"hq": (7, 1)}
    finally:
        catalogue.close()


# Rules and the queue


def test_a_rule_holds_for_the_next_sync_and_removes_nothing(added: Library) -> None:
    added.catalogue.set_rule(Rule(documents=False))
    report = run(added)
    assert report.result == "complete" and added.summary()["available"] == 2
    assert added.search("chlorine").total == 1
    assert run(added).result == "nothing_new", "the plan is empty, although not everything is here"
    added.catalogue.set_rule(Rule("hq/guidance", max_size=100_000))
    assert run(added).result == "complete" and added.summary()["available"] == 4
    added.catalogue.forget_rule("hq/guidance")
    assert run(added).result == "nothing_new" and added.summary()["available"] == 4


def test_what_was_asked_for_leaves_the_queue_when_it_is_here(added: Library, server: WebServer) -> None:
    added.catalogue.set_rule(Rule(documents=False))
    run(added)
    added.catalogue.ask("hq/radio-rooms")
    path = next(file for file in added.entry("hq/radio-rooms").document.files).sha256
    server.say(f"objects/{path[:2]}/{path}", "404")
    assert run(added).result == "partial"
    assert [one.document_id for one in added.catalogue.asked()] == ["hq/radio-rooms"], "it survives"
    server.well()
    assert run(added).result == "complete"
    assert added.catalogue.asked() == [] and added.entry("hq/radio-rooms").available


def test_a_document_that_is_gone_leaves_the_queue(added: Library, publisher: Publisher) -> None:
    run(added, texts_only=True)
    added.catalogue.ask("hq/radio-rooms")
    added.catalogue.ask("hq/water-points", ["fr"])
    publisher.hq.collections["guidance"] = [one for one in publisher.hq.collections["guidance"] if one.id != "hq/radio-rooms"]
    publisher.build()
    run(added, texts_only=True)
    assert added.catalogue.asked() == [], "the one is gone, of the other there is nothing in French"


def test_asked_only_fetches_lists_and_what_was_asked_for(added: Library, publisher: Publisher, server: WebServer) -> None:
    run(added, texts_only=True)
    publisher.hq.withdraw("water-points")
    publisher.hq.document("new-one", "A new document.")
    publisher.build()
    added.catalogue.ask("hq/radio-rooms")
    server.well()
    assert run(added, asked_only=True).result == "complete"
    kinds = [path.partition("/")[0] for path in server.paths() if not path.startswith("metadata/")]
    assert kinds == ["targets", "objects"], "the list and the document"
    assert added.entry("hq/water-points").status.key == "withdrawn"
    assert len(added.catalogue.segments_here()) == 1 and run(added).result == "complete"
    assert len(added.catalogue.segments_here()) == 2


def test_the_quota(added: Library) -> None:
    run(added, texts_only=True)
    added.catalogue.set_quota(added.catalogue.object_bytes() + 200_000)
    report = run(added)
    assert (report.result, [error["code"] for error in report.errors]) == ("partial", ["quota"])
    assert added.catalogue.object_bytes() <= (added.catalogue.quota() or 0)
    assert added.entry("hq/movement-2023").available and not added.entry("hq/radio-rooms").available
    assert run(added).errors[0]["code"] == "quota"
    added.catalogue.set_quota(None)
    assert run(added).result == "complete"


# A list that leaves out most of what is here


@pytest.fixture
def many(added: Library, publisher: Publisher) -> Library:
    for number in range(40):
        publisher.hq.document(f"note-{number}", f"Note {number}.", collection="notes", size=50, packed=True)
    publisher.build()
    assert run(added).added == 46
    return added


def test_a_mass_removal_waits_and_says_the_same_until_it_is_accepted(
    many: Library, publisher: Publisher, server: WebServer
) -> None:
    del publisher.hq.collections["notes"][5:]
    publisher.hq.withdraw("water-points")
    publisher.build()
    first = run(many)
    assert (first.result, first.removed, [error["code"] for error in first.errors]) == ("partial", 0, ["mass_removal"])
    assert many.summary()["documents"] == 46 and many.search("Note").total == 40
    assert many.entry("hq/water-points").status.key == "withdrawn", "other collections go on"
    server.well()
    again = run(many)
    assert again.result == "partial" and again.errors == first.errors
    assert server.paths() == ["metadata/2.root.json", "metadata/timestamp.json"], "it is not fetched to be refused again"
    assert many.catalogue.runs()[0].error == first.errors[0]
    accepted = run(many, accept_removals=["hq/notes"])
    assert (accepted.result, accepted.removed, accepted.errors) == ("complete", 35, ())
    assert many.summary()["documents"] == 11 and many.verify().ok
    assert run(many).result == "nothing_new"


def test_a_mass_removal_that_was_a_mistake_goes_away_by_itself(many: Library, publisher: Publisher) -> None:
    whole = list(publisher.hq.collections["notes"])
    del publisher.hq.collections["notes"][5:]
    publisher.build()
    assert run(many).errors[0]["code"] == "mass_removal"
    publisher.hq.collections["notes"] = whole
    publisher.hq.document("note-99", "Note 99.", collection="notes", packed=True)
    publisher.build()
    report = run(many)
    assert (report.result, report.added, report.removed) == ("complete", 1, 0)


def test_a_collection_that_is_gone_waits_too(many: Library, publisher: Publisher) -> None:
    del publisher.hq.collections["notes"]
    publisher.build()
    for _ in range(2):
        report = run(many)
        assert (report.result, [error["code"] for error in report.errors]) == ("partial", ["mass_removal"])
    assert many.summary()["documents"] == 46
    assert run(many, accept_removals=["hq"]).removed == 40


def test_a_collection_that_was_split_is_no_removal(many: Library, publisher: Publisher, server: WebServer) -> None:
    notes = publisher.hq.collections["notes"]
    publisher.hq.collections["more-notes"] = notes[5:]
    del notes[5:]
    publisher.hq.segments["more-notes"] = publisher.hq.segments["notes"]
    publisher.build()
    for segment in publisher.hq.segments["notes"]:
        data = (publisher.public / f"targets/hq/notes/{segment.sha256}.{segment.name}").read_bytes()
        publisher.write(f"targets/hq/more-notes/{segment.sha256}.{segment.name}", data)
    server.well()
    report = run(many)
    assert (report.result, report.added, report.removed, report.errors) == ("complete", 0, 0, ())
    assert not any("objects/" in path or "segment" in path for path in server.paths()), "moves cost nothing"
    assert many.summary()["documents"] == 46 and many.search("Note").total == 40


def test_a_source_that_is_not_named_keeps_its_queue(added: Library) -> None:
    run(added, texts_only=True)
    added.catalogue.ask("hq/radio-rooms")
    assert sync(added, ["hq"], tuning=QUICK, dry_run=True).sources[0].plan is not None
    assert len(added.catalogue.asked()) == 1
