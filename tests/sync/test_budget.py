"""What a sync may cost: the decision, the settings, the ledger, and a run that stops and goes on."""

from __future__ import annotations

import dataclasses
import datetime
from pathlib import Path

import pytest

from resources.errors import LibraryError, SourceError, UsageError
from resources.library import Library
from resources.store.catalogue import Source
from sync.budget import Budget, Wait, Window, bytes_from, read_budget, read_proxy, told, wait, window_from
from sync.ledger import Ledger
from sync.run import SourceReport, Tuning, sync
from sync.sources import add_source
from tests.support.publishers import Publisher
from tests.support.web import WebServer
from tests.sync.test_run import QUICK

NIGHT = Window(datetime.time(22), datetime.time(5))


FIRST = datetime.datetime.now(datetime.UTC).date()  # the ledger forgets what is older than a year
FIRST_DAY, SECOND_DAY = str(FIRST), str(FIRST + datetime.timedelta(days=1))


def at(hour: int, minute: int = 0, day: int = 0) -> datetime.datetime:
    date = FIRST + datetime.timedelta(days=day)
    return datetime.datetime.combine(date, datetime.time(hour, minute), datetime.UTC)


@pytest.mark.parametrize(
    ("window", "now", "opens"),
    [
        (NIGHT, at(23), at(23)),
        (NIGHT, at(4, 59), at(4, 59)),
        (NIGHT, at(5), at(22)),
        (NIGHT, at(12), at(22)),
        (Window(datetime.time(1), datetime.time(3)), at(2), at(2)),
        (Window(datetime.time(1), datetime.time(3)), at(3), at(1, day=1)),
    ],
)
def test_a_window_opens(window: Window, now: datetime.datetime, opens: datetime.datetime) -> None:
    assert window.opens(now) == opens and window.holds(now) == (now == opens)


def test_nothing_limited_never_waits() -> None:
    assert wait(Budget(), 10**12, at(12), metered=False) is None


def test_a_days_bytes_and_their_reserve() -> None:
    budget = Budget(day=1000)
    assert wait(budget, 899, at(12)) is None
    assert wait(budget, 900, at(12)) == Wait("day", at(0, day=1))
    assert wait(budget, 900, at(12), urgent=True) is None
    assert wait(budget, 1000, at(12), urgent=True) == Wait("day", at(0, day=1))
    assert wait(budget, 1000, at(12), urgent=True, by_hand=True) is not None, "money is money"


def test_a_day_that_is_used_up_goes_on_when_both_allow_it() -> None:
    assert wait(Budget(day=10, window=NIGHT), 10, at(23)) == Wait("day", at(0, day=1))
    day = Window(datetime.time(9), datetime.time(17))
    assert wait(Budget(day=10, window=day), 10, at(12)) == Wait("day", at(9, day=1))


def test_the_hour_and_the_connection() -> None:
    assert wait(Budget(window=NIGHT), 0, at(12), urgent=True) == Wait("window", at(22))
    assert wait(Budget(window=NIGHT), 0, at(12), by_hand=True) is None
    assert wait(Budget(), 0, at(12), metered=True) == Wait("metered", None)
    assert wait(Budget(waits_on_metered=False), 0, at(12), metered=True) is None
    assert wait(Budget(), 0, at(12), metered=True, by_hand=True) is None


@pytest.mark.parametrize("reason", ["day", "window", "metered"])
def test_it_is_told_in_a_sentence(reason: str) -> None:
    error = told(Wait(reason, None if reason == "metered" else at(22)), Budget(day=50_000_000, window=NIGHT), "hq")
    assert (error.code, error.item) == ("budget", "hq") and error.message.count(". ") == 2
    assert (f"{FIRST_DAY} 22:00" in error.message) == (reason != "metered")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("64k", 65536),
        ("50M", 50 * 1024**2),
        ("20g", 20 * 1024**3),
        ("7", 7),
        ("0", None),
        ("0k", None),
        ("-1", None),
        ("5 MB", 5 * 1024**2),
        ("64 kB", 65536),
        ("2.5 GB", 5 * 1024**3 // 2),
        ("0.5", None),
        ("5 B", None),
        ("5 TB", None),
        ("M", None),
    ],
)
def test_sizes(text: str, value: int | None) -> None:
    assert bytes_from(text) == value


@pytest.mark.parametrize("text", ["22:00", "24:00-05:00", "22:60-05:00", "05:00-05:00", "x", "22-5"])
def test_what_is_no_window(text: str) -> None:
    assert window_from(text) is None


def test_a_window_is_read_as_it_is_written() -> None:
    assert window_from("22:00-5:00") == NIGHT and str(NIGHT) == "22:00-05:00"


def test_the_settings(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    assert read_budget(path) == Budget()
    path.write_text('[window]\ntheme = "dark"\n')
    assert read_budget(path) == Budget()
    path.write_text(
        '[sync]\nlimit_rate = "64k"\nbudget = "50M"\nwindow = "22:00-05:00"\nmetered = "go on"\ntexts_only = true\n'
    )
    assert read_budget(path) == Budget(65536, 50 * 1024**2, NIGHT, False, True)
    path.write_text('[sync]\nbudget = "none"\nwindow = "none"\n')
    assert read_budget(path) == Budget()


@pytest.mark.parametrize(
    "text", ["[sync", "sync = 1", '[sync]\nbudget = "a lot"', "[sync]\nbudget = 50", '[sync]\nwindow = "night"',
             '[sync]\nmetered = "no"', '[sync]\ntexts_only = "yes"'],
)  # fmt: skip
def test_a_limit_that_is_not_understood_is_never_left_out(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(text)
    with pytest.raises(UsageError) as caught:
        read_budget(path)
    assert caught.value.code == "bad_setting" and "Nothing was fetched" in caught.value.message


class Clock:
    """A day that can be moved."""

    def __init__(self) -> None:
        self.now = at(12)

    def __call__(self) -> datetime.datetime:
        return self.now


def test_the_ledger_writes_by_day_and_source(library: Library) -> None:
    clock = Clock()
    ledger = Ledger(library.catalogue, Budget(day=1000), clock=clock)
    ledger.begin("hq")
    ledger.arrived(600)
    ledger.note(650, 3)
    ledger.begin("un")
    ledger.arrived(200)
    ledger.check(urgent=False)
    ledger.note(300, 1)
    with pytest.raises(SourceError):
        ledger.check(urgent=False)
    assert ledger.until == at(0, day=1)
    assert library.catalogue.traffic(FIRST_DAY) == {"hq": (650, 3), "un": (300, 1)}
    clock.now = at(0, 1, day=1)
    ledger.check(urgent=False)
    ledger.note(340, 2)
    assert library.catalogue.traffic(SECOND_DAY) == {"un": (40, 1)}
    again = Ledger(library.catalogue, Budget(day=40), clock=clock)
    with pytest.raises(SourceError):
        again.check(urgent=True)


def test_what_has_arrived_is_written_down_on_the_way(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sync.ledger._OFTEN", 0.0)
    ledger = Ledger(library.catalogue, Budget(), clock=at_noon)
    ledger.begin("hq")
    ledger.arrived(5)
    ledger.arrived(6)
    assert library.catalogue.traffic(FIRST_DAY) == {"hq": (11, 0)}


def at_noon() -> datetime.datetime:
    return at(12)


def test_a_ledger_that_cannot_be_written_is_written_later(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    ledger = Ledger(library.catalogue, Budget(), clock=at_noon)
    ledger.begin("hq")

    def full(*_: object) -> None:
        raise LibraryError("library_full", "The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(library.catalogue, "add_traffic", full)
        ledger.note(100, 1)
    ledger.note(150, 2)
    assert library.catalogue.traffic(FIRST_DAY) == {"hq": (150, 2)}


# Whole runs

NOON = dataclasses.replace(QUICK, clock=at_noon, parallel=1)


def run(library: Library, budget: Budget, tuning: Tuning = NOON, **more: object) -> SourceReport:
    return sync(library, budget=budget, tuning=tuning, **more).sources[0]  # type: ignore[arg-type]


@pytest.fixture
def added(library: Library, publisher: Publisher, server: WebServer) -> Library:
    add_source(library, "hq", server.url, fingerprint=publisher.fingerprint)
    return library


def test_a_day_that_is_used_up_stops_in_the_middle_of_a_file_and_the_next_one_goes_on_there(
    added: Library, server: WebServer
) -> None:
    """570 kB in all; 200 kB a day: three days and a little."""
    clock, budget = Clock(), Budget(day=200_000)
    tuning = dataclasses.replace(NOON, clock=clock)
    report = run(added, budget, tuning)
    assert (report.result, [error["code"] for error in report.errors]) == ("partial", ["budget"])
    assert report.added == 6 and report.resumes == at(0, day=1)
    assert added.entry("hq/escort-2019").status.key == "superseded"
    assert added.entry("hq/movement-2023").available, "what replaces it came first"
    assert 180_000 <= report.bytes < 180_000 + 2 * 65536
    again = run(added, budget, tuning)
    assert (again.result, again.errors[0]["code"]) == ("partial", "budget") and again.bytes < 5_000
    spent, days = report.bytes + again.bytes, 1
    while again.result == "partial":
        clock.now += datetime.timedelta(days=1)
        again = run(added, budget, tuning)
        spent, days = spent + again.bytes, days + 1
    assert again.result == "complete" and added.verify().ok and days in (3, 4)
    assert spent < 620_000, "nothing was fetched twice"
    assert run(added, budget, tuning).result == "nothing_new"
    assert sum(carried for carried, _ in added.catalogue.traffic(FIRST_DAY).values()) == pytest.approx(spent, abs=5_000)


def test_the_reserve_is_for_superseding_guidance(added: Library) -> None:
    run(added, Budget(day=1), texts_only=False)
    assert added.summary()["available"] == 0 and added.summary()["documents"] == 6, "lists come at any price"
    clock = Clock()
    clock.now = at(12, day=1)
    tuning = dataclasses.replace(NOON, clock=clock)
    added.catalogue.add_traffic(SECOND_DAY, "hq", 950_000, 1)
    report = run(added, Budget(day=1_000_000), tuning)
    assert report.errors[0]["code"] == "budget"
    assert "movement-2023.pdf" in {path.name for path in _parts_of(added)} | _here(added), "begun, if not finished"
    assert "escort-2019.pdf" not in _here(added)


def _here(library: Library) -> set[str]:
    here = library.catalogue.objects_here()
    return {file.name for document in library.catalogue.documents() for file in document.files if file.sha256 in here}


def _parts_of(library: Library) -> list[Path]:
    names = {file.sha256: file.name for document in library.catalogue.documents() for file in document.files}
    return [Path(names[part.stem]) for part in (library.home.library / "incoming").glob("*.part") if part.stem in names]


def test_outside_its_hours_it_takes_what_changes_a_status_and_no_document(
    added: Library, publisher: Publisher, server: WebServer
) -> None:
    run(added, Budget())
    publisher.hq.withdraw("water-points")
    publisher.hq.document("new-one", "A new document.")
    publisher.build()
    server.well()
    report = run(added, Budget(window=NIGHT))
    assert (report.result, report.errors[0]["code"], report.withdrawn) == ("partial", "budget", 1)
    assert report.resumes == at(22) and "22:00 to 05:00" in str(report.errors[0]["message"])
    assert added.entry("hq/water-points").status.key == "withdrawn"
    assert not any("objects/" in path or "segment" in path for path in server.paths())
    assert run(added, Budget(window=NIGHT), dataclasses.replace(NOON, clock=lambda: at(23))).result == "complete"


def test_on_a_metered_connection_it_waits_unless_told_otherwise(added: Library) -> None:
    report = run(added, Budget(), metered=lambda: True)
    assert (report.result, report.errors[0]["code"], report.resumes) == ("partial", "budget", None)
    assert run(added, Budget(waits_on_metered=False), metered=lambda: True).result == "complete"


def test_eight_threads_may_write_the_ledger_while_the_library_is_written(
    added: Library, publisher: Publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sync.ledger._OFTEN", 0.0)
    for number in range(60):
        publisher.hq.document(f"sop-{number}", f"Procedure {number}.", size=20_000)
    publisher.build()
    report = run(added, Budget(day=10**9), dataclasses.replace(NOON, parallel=8))
    assert report.result == "complete" and added.verify().ok
    assert added.catalogue.traffic(FIRST_DAY) == {"hq": (report.bytes, report.requests)}


def test_a_folder_costs_nothing(library: Library, publisher: Publisher) -> None:
    add_source(library, "stick", str(publisher.public), fingerprint=publisher.fingerprint)
    assert run(library, Budget(day=1, window=NIGHT), metered=lambda: True).result == "complete"
    assert library.catalogue.traffic("") == {}


def test_the_settings_hold_where_nobody_says_otherwise(added: Library) -> None:
    added.home.settings.write_text('[sync]\nwindow = "22:00-05:00"\n')
    assert sync(added, tuning=NOON).sources[0].errors[0]["code"] == "budget"
    assert run(added, Budget()).result == "complete"


def test_a_dry_run_is_paid_for_too_and_stops_nowhere(added: Library) -> None:
    report = run(added, Budget(day=1), dry_run=True)
    assert report.plan is not None and report.plan.bytes > 500_000 and report.errors == ()
    assert added.catalogue.traffic(FIRST_DAY)["hq"] == (report.bytes, report.requests)


def test_the_proxy_of_the_settings(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    assert read_proxy(path) is None
    path.write_text('[sync]\nproxy = "proxy.example.org:3128"\nlimit_rate = 65536\nmetered = "go on"\n', encoding="utf-8")
    assert read_proxy(path) == "http://proxy.example.org:3128"
    assert read_budget(path) == Budget(rate=65536, waits_on_metered=False)  # as the window writes them
    path.write_text("[sync]\nproxy = 3128\n", encoding="utf-8")
    with pytest.raises(UsageError, match="proxy is not understood") as raised:
        read_proxy(path)
    assert raised.value.code == "bad_setting"


def test_a_sync_goes_through_the_proxy_of_the_settings(library: Library) -> None:
    """Port 1 of this machine is nobody's: what is said is said of the proxy. An address outside is never asked."""
    library.catalogue.add_source(Source("far", "http://fieldshelf.invalid/", fingerprint="ab" * 32, pinned=True))
    library.home.settings.write_text('[sync]\nproxy = "http://somebody:secret@127.0.0.1:1"\n', encoding="utf-8")
    (run,) = sync(library, tuning=QUICK).sources
    assert run.errors[0]["code"] == "unreachable"
    message = str(run.errors[0]["message"])
    assert "proxy" in message and "127.0.0.1:1" in message and "fieldshelf.invalid" in message
    assert "secret" not in str(run.errors)


def test_a_name_that_is_no_setting_is_never_a_limit_left_out(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    wrong = {
        "budgt = '10k'": "did you mean budget?",
        "nothing = 1": "nothing is not a setting",
        "limit_rate = 64": "limit_rate",
    }
    for text, words in wrong.items():
        path.write_text(f"[sync]\n{text}\n", encoding="utf-8")
        with pytest.raises(UsageError, match=words):
            read_budget(path)


def test_removals_are_accepted_of_what_is_here(library: Library, publisher: Publisher) -> None:
    add_source(library, "hq", str(publisher.public))
    sync(library, tuning=QUICK)
    assert sync(library, accept_removals=["guidance", "hq"], tuning=QUICK).ok
    with pytest.raises(UsageError, match="no source or collection nonsense") as raised:
        sync(library, accept_removals=["nonsense"], tuning=QUICK)
    assert "hq, hq/guidance" in raised.value.message


# Servers that answer no parts of files


def test_bytes_are_set_aside_for_what_cannot_be_resumed(library: Library) -> None:
    ledger = Ledger(library.catalogue, Budget(day=1000), clock=at_noon)
    ledger.begin("hq")
    with ledger.promised("a", 500, urgent=False):
        with pytest.raises(SourceError) as caught, ledger.promised("b", 401, urgent=False):
            pass
        assert caught.value.code == "no_range"
        ledger.arrived(100)
        with ledger.promised("b", 400, urgent=False):
            pass
        with ledger.promised("c", 500, urgent=True):
            pass
    with ledger.promised("d", 800, urgent=False):
        pass
    unlimited = Ledger(library.catalogue, Budget(), clock=at_noon)
    with unlimited.promised("e", 10**12, urgent=False):
        pass


@pytest.mark.parametrize("parallel", [1, 8])
def test_without_parts_a_file_is_begun_only_when_the_day_covers_it(added: Library, server: WebServer, parallel: int) -> None:
    """570 kB in all, the largest 300 kB; no byte of 350 kB a day is spent on a file that does not arrive."""
    server.say("*", "norange ...")
    clock, budget = Clock(), Budget(day=350_000)
    tuning = dataclasses.replace(NOON, clock=clock, parallel=parallel)
    report = run(added, budget, tuning)
    assert (report.result, [error["code"] for error in report.errors]) == ("partial", ["no_range"])
    assert report.resumes == at(0, day=1) and "radio-rooms.pdf was not begun" in str(report.errors[0]["message"])
    assert _here(added) >= {"movement-2023.pdf", "escort-2019.pdf", "water-points.pdf"}
    assert not any(path.stat().st_size for path in (added.home.library / "incoming").iterdir())
    assert report.bytes < 290_000
    again = run(added, budget, tuning)
    assert again.errors[0]["code"] == "no_range" and again.bytes < 5_000, "nothing of it was fetched"
    clock.now += datetime.timedelta(days=1)
    last = run(added, budget, tuning)
    assert last.result == "complete" and added.verify().ok
    assert report.bytes + again.bytes + last.bytes < 600_000, "no byte was fetched twice"


def test_what_no_day_covers_is_said_with_the_budget_that_would(added: Library, server: WebServer) -> None:
    server.say("*", "norange ...")
    for _ in range(2):
        report = run(added, Budget(day=200_000))
        assert report.result == "partial"
    assert report.resumes == at(0, day=1) and report.errors[0]["code"] == "no_range"
    message = str(report.errors[0]["message"])
    assert "2 files were not begun" in message and "radio-rooms.pdf (0.3 MB) is more than any day may cost" in message
    need = bytes_from(message.partition("--budget ")[2].partition("`")[0])
    assert run(added, Budget(day=need)).result == "complete"


def test_a_part_that_another_server_began_is_kept_for_it(added: Library, server: WebServer) -> None:
    """The first server broke off in the middle; the next one cannot go on, and the day does not cover the whole."""
    clock, budget = Clock(), Budget(day=400_000)
    tuning = dataclasses.replace(NOON, clock=clock)
    assert run(added, budget, tuning).errors[0]["code"] == "budget"
    assert [path.name for path in _parts_of(added)] == ["radio-rooms.pdf"]
    clock.now += datetime.timedelta(days=1)
    server.say("objects/*", "norange ...")
    report = run(added, Budget(day=200_000), tuning)
    assert report.errors[0]["code"] == "no_range" and [path.name for path in _parts_of(added)] == ["radio-rooms.pdf"]
    server.well()
    report = run(added, Budget(day=300_000), tuning)
    assert report.result == "complete" and report.bytes < 250_000


def test_a_budget_asks_for_parts_and_nobody_else_does(added: Library, publisher: Publisher, server: WebServer) -> None:
    run(added, Budget())
    assert not any(request.range for request in server.requests)
    publisher.hq.document("maps", "All maps.", size=40_000)
    publisher.build()
    server.well()
    assert run(added, Budget(day=10**9)).result == "complete"
    assert {request.range for request in server.requests if request.path.startswith("objects/")} == {"bytes=0-"}


# Said before


def test_a_dry_run_says_what_today_would_hold_back(added: Library) -> None:
    looked = run(added, Budget(day=200_000), dry_run=True)
    assert looked.plan is not None and looked.forecast is not None
    spent = looked.bytes
    assert looked.forecast.today == 180_000 - spent and looked.forecast.wait == Wait("day", at(0, day=1))
    assert looked.forecast.later == looked.plan.bytes - looked.forecast.today
    real = run(added, Budget(day=200_000))
    assert real.bytes == pytest.approx(looked.forecast.today, abs=70_000)
    left = len(added.catalogue.wanted())
    assert looked.forecast.files == left
    assert run(added, Budget(window=NIGHT), dry_run=True).forecast.wait == Wait("window", at(22))  # type: ignore[union-attr]
    closed = run(added, Budget(), dry_run=True, metered=lambda: True).forecast
    assert closed is not None and (closed.today, closed.wait) == (0, Wait("metered", None))
    free = run(added, Budget(), dry_run=True).forecast
    assert free is not None and free.wait is None and free.later == 0


def test_a_dry_run_says_that_the_disk_is_too_small(added: Library) -> None:
    report = run(added, Budget(), dataclasses.replace(NOON, reserve=1 << 60), dry_run=True)
    assert report.errors[0]["code"] == "library_full" and "too little room" in str(report.errors[0]["message"])
