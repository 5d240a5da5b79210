"""What is to be here, by command line: keep, get, what a sync may cost, status and its history, a mass removal."""

from __future__ import annotations

import datetime
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import apsw
import pytest

from tests.support.command_line import Answer, CommandLine, assert_sentence
from tests.support.publishers import Publisher
from tests.support.samples import sampled
from tests.support.web import WebServer


class Field:
    """A publisher, its server, and a person with an empty library who knows the source."""

    def __init__(self, folder: Path) -> None:
        self.publisher = Publisher(folder / "public")
        hq = self.publisher.hq
        hq.document("escort", "Two escort vehicles are enough.", size=30_000)
        hq.document("radio", "The radio room keeps a log.", size=300_000)
        hq.document("water", "Boil the water.", size=150_000)
        for number in range(30):
            hq.document(f"note-{number}", f"Note {number}.", collection="notes", size=60, packed=True)
        self.publisher.build()
        self.server = WebServer(self.publisher.public)
        self.run = CommandLine(folder / "home")

    def sync(self, *arguments: object) -> tuple[int, dict[str, Any]]:
        answer = self.run("sync", "--json", *arguments)
        source: dict[str, Any] = answer.json["sources"][0]
        return answer.code, source

    def here(self) -> set[str]:
        listed = self.run.good("list", "--collection", "hq/guidance")["documents"]
        return {one["id"].partition("/")[2] for one in listed if one["available"]}


@pytest.fixture
def field(tmp_path: Path) -> Iterator[Field]:
    field = Field(tmp_path)
    with field.server:
        field.run.good("source", "add", "hq", field.server.url, "--fingerprint", field.publisher.fingerprint)
        yield field


def usage(answer: Answer, code: str | None = None) -> None:
    assert answer.code == 2, answer
    assert "Traceback" not in answer.err
    if code is not None:
        assert answer.json["error"]["code"] == code
        assert_sentence(answer.err)


def test_keep_narrows_what_a_sync_fetches_and_lists_its_rules(field: Field) -> None:
    assert field.run.good("keep") == {"rules": [], "quota": None, "bytes": 0, "unwanted_bytes": 0}
    assert "everything" in field.run("keep").out
    field.run.good("keep", "--texts-only")
    assert field.sync()[1]["result"] == "complete" and field.here() == set()
    assert field.run.good("search", "radio")["total"] == 1
    field.run.good("keep", "--collection", "guidance", "--max-size", "200k", "--language", "en", "--role", "document")
    assert field.sync()[0] == 0 and field.here() == {"escort", "water"}
    rules = field.run.good("keep")["rules"]
    assert rules == [
        {"collection": "", "documents": False, "languages": [], "roles": [], "max_size": None},
        {"collection": "hq/guidance", "documents": True, "languages": ["en"], "roles": ["document"], "max_size": 200 * 1024},
    ]
    assert "hq/guidance: English; document; files up to 0.2 MB" in field.run("keep").out
    kept = field.run.good("keep", "--forget", "--collection", "hq/guidance")
    assert len(kept["rules"]) == 1 and kept["unwanted_bytes"] > 180_000
    assert field.sync()[1]["result"] == "nothing_new" and field.here() == {"escort", "water"}, "they stay"
    assert field.run.good("keep", "--forget")["rules"] == []
    assert field.sync()[0] == 0 and field.here() == {"escort", "water", "radio"}


@pytest.mark.long
def test_what_keep_does_not_take(field: Field) -> None:
    field.sync()
    assert field.run.refused("keep", "--collection", "hq/nothing", "--everything")[0] == "no_such_collection"
    assert field.run.refused("keep", "--forget")[0] == "no_such_rule"
    usage(field.run("keep", "--collection", "hq/guidance", "--json"), "bad_rule")
    usage(field.run("keep", "--texts-only", "--language", "en", "--json"), "bad_rule")
    usage(field.run("keep", "--language", "English, please", "--json"), "bad_language")
    for wrong in (["--role", "poem"], ["--max-size", "big"], ["--quota", "-1"], ["--everything", "--texts-only"]):
        usage(field.run("keep", *wrong))
    assert field.run.good("keep")["rules"] == []


def test_keep_says_what_nothing_here_has_and_takes_the_rule(field: Field) -> None:
    early = field.run("keep", "--language", "xx", "--role", "video")
    assert (early.code, early.err) == (0, ""), "before the first list nobody knows"
    field.sync("--texts-only")
    answer = field.run("keep", "--language", "en", "--language", "eng", "--role", "document", "--role", "video", "--json")
    assert answer.code == 0
    assert (answer.json["rules"][0]["languages"], answer.json["rules"][0]["roles"]) == (["en", "eng"], ["document", "video"])
    language, role = answer.err.splitlines()
    assert language.startswith("No document that is listed here is in eng,") and "The languages are: en." in language
    assert role.startswith("No file that is listed here has the role video,") and "The roles are: document." in role
    assert "of hq/notes is in French" in field.run("keep", "--collection", "notes", "--language", "fr").err


@pytest.mark.long
def test_the_quota(field: Field) -> None:
    assert field.run.good("keep", "--quota", "250k")["quota"] == 250 * 1024
    code, report = field.sync()
    assert (code, report["result"], report["errors"][0]["code"]) == (3, "partial", "quota")
    assert field.here() == {"escort", "water"}
    assert "of the 0.2 MB that it may take" in field.run("keep").out
    assert field.run.good("keep", "--quota", "none")["quota"] is None
    assert field.sync()[0] == 0 and "radio" in field.here()


def test_get_fetches_now_where_it_can(field: Field) -> None:
    field.sync("--texts-only")
    got = field.run.good("get", "radio")
    assert got["asked"] == [] and got["sources"][0]["result"] == "complete"
    assert field.here() == {"radio"}
    assert "is on this laptop" in field.run("get", "hq/radio").out
    assert field.run.refused("get", "hq/nothing")[0] == "no_such_document"
    assert field.run.refused("get", "water", "--language", "fr")[0] == "no_file"
    usage(field.run("get", "--cancel", "--json"), "no_document")
    field.run.good("source", "remove", "hq")
    assert field.run.refused("get", "water")[0] == "source_removed"


def test_get_waits_for_the_next_sync_where_it_cannot(field: Field) -> None:
    field.sync("--texts-only")
    (asked,) = field.run.good("get", "water", "--later")["asked"]
    assert asked == {"id": "hq/water", "languages": [], "at": asked["at"], "bytes": 150_009}
    field.run.good("get", "escort", "--later", "--language", "en")
    field.run.good("get", "escort", "--cancel")
    field.server.say("*", "503 ...")
    answer = field.run("get", "radio", "--json")
    assert answer.code == 3 and [one["id"] for one in answer.json["asked"]] == ["hq/water", "hq/radio"]
    assert_sentence(answer.err)
    assert "before all others" in field.run("get").out
    assert field.run.good("status")["asked"] == 2
    field.server.well()
    field.run.good("keep", "--texts-only")
    assert field.sync()[1]["result"] == "complete" and field.here() == {"radio", "water"}
    assert field.run.good("get")["asked"] == [] and "Nothing waits" in field.run("get").out


def test_what_came_just_before_the_power_went_waits_no_more(field: Field) -> None:
    """The sync was broken off between the row of the file and the queue."""
    field.run.good("sync")
    connection = apsw.Connection(str(field.run.home / "library" / "catalogue.db"))
    connection.execute("INSERT INTO asked VALUES ('hq/escort', '[]', '2026-01-01T00:00:00Z')")
    connection.close()
    assert field.run.good("get", "hq/escort")["asked"] == []


def test_a_dry_run_shows_the_order(field: Field) -> None:
    field.sync("--texts-only")
    field.run.good("get", "radio", "--later")
    actions = field.sync("--dry-run")[1]["plan"]["actions"]
    assert [action.partition(" of ")[0] for action in actions] == ["fetch radio.pdf", "fetch escort.pdf", "fetch water.pdf"]
    assert all(action.partition(": ")[2] for action in actions), "each with its size"


def test_a_days_budget_is_told_with_the_time_when_it_goes_on(field: Field) -> None:
    code, report = field.sync("--budget", "100k")
    assert (code, report["result"], report["errors"][0]["code"]) == (3, "partial", "budget")
    tomorrow = datetime.date.today() + datetime.timedelta(days=1)  # noqa: DTZ011
    assert report["resumes"].endswith("Z") and report["added"] == 33
    resumes = datetime.datetime.fromisoformat(report["resumes"]).astimezone()
    assert (resumes.date(), resumes.hour, resumes.minute) == (tomorrow, 0, 0)
    assert report["bytes"] < 300_000
    (field.run.home / "settings.toml").write_text('[sync]\nbudget = "100k"\n')
    again = field.run("sync")
    assert again.code == 3 and f"after {tomorrow} 00:00" in again.err
    assert_sentence(again.err)
    assert field.sync("--budget", "none")[1]["result"] == "complete"


@pytest.mark.long
def test_hours(field: Field) -> None:
    now = datetime.datetime.now().astimezone()
    closed = f"{now + datetime.timedelta(hours=2):%H:%M}-{now + datetime.timedelta(hours=3):%H:%M}"
    code, report = field.sync("--window", closed)
    assert (code, report["errors"][0]["code"], report["added"]) == (3, "budget", 33)
    (field.run.home / "settings.toml").write_text(f'[sync]\nwindow = "{closed}"\n')
    assert field.sync()[0] == 3
    assert field.run.good("get", "water")["asked"] == [], "somebody sits and waits"
    assert field.sync("--window", "none")[1]["result"] == "complete"
    usage(field.run("sync", "--window", "at night"))
    usage(field.run("sync", "--budget", "little"))


def test_a_setting_that_is_not_understood_stops_before_anything_is_paid(field: Field) -> None:
    (field.run.home / "settings.toml").write_text('[sync]\nbudget = "a lot"\n')
    field.server.well()
    usage(field.run("sync", "--json"), "bad_setting")
    assert field.server.paths() == []


@pytest.mark.long
def test_a_mass_removal_is_told_every_time_and_can_be_accepted(field: Field) -> None:
    field.sync()
    del field.publisher.hq.collections["notes"][3:]
    field.publisher.build()
    messages = set()
    for _ in range(2):
        code, report = field.sync()
        assert (code, report["result"], report["removed"]) == (3, "partial", 0)
        assert report["errors"][0]["code"] == "mass_removal"
        messages.add(report["errors"][0]["message"])
    assert len(messages) == 1 and "27 of the 30" in messages.pop()
    assert field.run.good("status")["documents"] == 33
    code, report = field.sync("--accept-removals", "hq/notes")
    assert (code, report["removed"]) == (0, 27)
    assert field.run.good("verify")["ok"] is True


def test_status_tells_what_was_heard_and_carried_and_its_history_what_changed(field: Field) -> None:
    assert field.run.good("status")["contacts"][0]["last_contact"] is None
    _, report = field.sync()
    (contact,) = field.run.good("status")["contacts"]
    assert (contact["name"], contact["result"], contact["silent_days"], contact["silent"]) == ("hq", "complete", 0, False)
    assert contact["bytes_today"] == contact["bytes_month"] == report["bytes"]
    field.publisher.hq.withdraw("water")
    field.publisher.build()
    field.sync()
    newest, first = field.run.good("status", "--history")["runs"]
    assert (newest["withdrawn"], newest["updated"], first["added"], first["bytes"]) == (1, 1, 33, report["bytes"])
    told = field.run("status", "--history").out
    assert "33 added" in told and "1 withdrawn" in told
    assert "today" in field.run("status").out and "Not heard" not in field.run("status").out


def test_a_source_that_was_not_heard_for_a_month_is_named(field: Field) -> None:
    field.sync()
    long_ago = datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=40)
    connection = apsw.Connection(str(field.run.home / "library" / "catalogue.db"))
    connection.execute("UPDATE source SET last_contact = ?", (f"{long_ago:%Y-%m-%dT%H:%M:%SZ}",))
    connection.close()
    assert "Not heard from for 40 days" in field.run("status").out
    assert field.run.good("status")["contacts"][0]["silent"] is True


@pytest.mark.long
def test_people_read_their_own_time_and_scripts_read_utc(field: Field) -> None:
    field.sync()
    tokyo = CommandLine(field.run.home, {"TZ": "JST-9"})
    run = tokyo.good("status", "--history")["runs"][0]
    heard = tokyo.good("status")["contacts"][0]["last_contact"]
    assert run["started"].endswith("Z") and heard.endswith("Z")

    def there(iso: str) -> str:
        zone = datetime.timezone(datetime.timedelta(hours=9))
        return f"{datetime.datetime.fromisoformat(iso).astimezone(zone):%Y-%m-%d %H:%M}"

    assert tokyo("status", "--history").out.startswith(f"{there(run['started'])}   hq: ")
    for command in (("status",), ("source", "list")):
        assert f"last heard from {there(heard)}" in tokyo(*command).out


def test_before_the_first_sync_it_is_said_how_collections_are_learnt(field: Field) -> None:
    for command in (("keep", "--collection", "guidance", "--everything"), ("get", "escort"), ("show", "escort")):
        code, message = field.run.refused(*command)
        assert code in ("no_such_collection", "no_such_document")
        assert "Run `fieldshelf sync` first" in message and "learn the collections" in message
    nobody = CommandLine(field.run.home.with_name("empty"))
    assert "fieldshelf source add" in nobody.refused("get", "escort")[1]


# A connection that is charged by what it carries

_BUSCTL = "--system --auto-start=no get-property org.freedesktop.NetworkManager /org/freedesktop/NetworkManager"
_GDBUS = "call --system --dest org.freedesktop.NetworkManager --object-path /org/freedesktop/NetworkManager"


class System:
    """Programs that answer as `busctl` and `gdbus` of a system with NetworkManager; `asked` is what they were asked."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "programs"
        self.folder.mkdir()
        self.log = folder / "asked"

    def says(self, busctl: str, gdbus: str = "exit 1") -> None:
        for name, begin, then in (("busctl", _BUSCTL, busctl), ("gdbus", _GDBUS, gdbus)):
            program = self.folder / name
            program.write_text(
                f'#!/bin/sh\necho {name} >>"{self.log}"\ncase "$*" in "{begin}"*Metered) ;; *) exit 9 ;; esac\n{then}\n'
            )
            program.chmod(0o755)

    def asked(self) -> list[str]:
        names = self.log.read_text().split() if self.log.exists() else []
        self.log.unlink(missing_ok=True)
        return names


@pytest.fixture
def system(field: Field, tmp_path: Path) -> System:
    if sys.platform != "linux":
        pytest.skip("only NetworkManager is asked")
    system = System(tmp_path)
    field.run.environment["PATH"] = f"{system.folder}:{os.environ['PATH']}"
    return system


@pytest.mark.parametrize(
    ("busctl", "gdbus"),
    sampled([("echo u 1", "exit 1"), ("echo u 3", "exit 1"), ("exit 1", "echo '(<uint32 1>,)'")], [("echo u 1", "exit 1")]),
)
def test_a_metered_connection_waits_from_the_command_line_too(field: Field, system: System, busctl: str, gdbus: str) -> None:
    system.says(busctl, gdbus)
    code, report = field.sync()
    assert (code, report["result"], report["added"]) == (3, "partial", 33), "what they are is known all the same"
    error = report["errors"][0]
    assert (error["code"], report["resumes"], field.here()) == ("budget", None, set())
    assert "charged by what it carries" in error["message"] and "--even-metered" in error["message"]
    assert "Held back: the texts of hq/guidance, hq/notes and 3 files, 0.5 MB." in error["message"]
    assert set(system.asked()) == ({"busctl"} if gdbus == "exit 1" else {"busctl", "gdbus"})
    assert field.sync("--even-metered")[1]["result"] == "complete" and system.asked() == []
    assert field.here() == {"escort", "radio", "water"}


@pytest.mark.long
def test_get_and_the_setting_go_before_what_a_connection_costs(field: Field, system: System) -> None:
    system.says("echo u 1")
    field.sync()
    assert field.run.good("get", "escort")["asked"] == [] and field.here() == {"escort"}
    system.asked()
    (field.run.home / "settings.toml").write_text('[sync]\nmetered = "go on"\n')
    assert field.sync()[1]["result"] == "complete" and system.asked() == []


@pytest.mark.parametrize(
    ("busctl", "gdbus"),
    sampled(
        [
            ("echo u 0", "echo '(<uint32 1>,)'"),
            ("echo u 4", "exit 1"),
            ("echo nonsense", "echo nonsense"),
            ("exit 1", "exit 1"),
        ],
        [("exit 1", "exit 1")],
    ),
)
def test_where_it_is_not_metered_or_nobody_knows_it_goes_on(field: Field, system: System, busctl: str, gdbus: str) -> None:
    system.says(busctl, gdbus)
    assert field.sync()[1]["result"] == "complete" and system.asked()


def test_programs_that_do_not_answer_hold_nothing_up(field: Field, system: System) -> None:
    system.says("exec sleep 1000", "sleep 5 & exit 1")
    assert field.sync()[1]["result"] == "complete" and system.asked() == ["busctl", "gdbus"]
