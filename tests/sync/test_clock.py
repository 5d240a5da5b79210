"""A machine whose clock is wrong: the date seen is said, and the newest signing date stands in for a clock that went back."""

from __future__ import annotations

import dataclasses
import datetime
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from securesystemslib.signer import CryptoSigner

from resources.errors import SourceError
from resources.library import Library
from sync.run import sync
from sync.sources import add_source
from sync.transport import FolderTransport
from sync.trust import SIGNED as SIGNED_FIELD
from sync.trust import TrustedSource
from tests.support.publishers import Publisher
from tests.sync.test_run import QUICK

DAY = datetime.timedelta(days=1)
SIGNED = datetime.datetime(2026, 11, 24, 12, tzinfo=datetime.UTC)


@pytest.fixture(autouse=True)
def in_utc(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Dates are told as they are where one is: noon there is another day in some places."""
    if not hasattr(time, "tzset"):
        yield
        return
    with monkeypatch.context() as patched:
        patched.setenv("TZ", "UTC")
        time.tzset()
        yield
    time.tzset()


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    publisher = Publisher(tmp_path / "public", now=SIGNED)
    publisher.hq.document("a", "The text.")
    publisher.build()
    return publisher


def source(publisher: Publisher, folder: Path, now: datetime.datetime, floor: datetime.datetime | None = None) -> TrustedSource:
    return TrustedSource(folder, FolderTransport(str(publisher.public)), publisher.root, now=now, signed_floor=floor)


def said(trusted: TrustedSource) -> str:
    with pytest.raises(SourceError) as caught:
        trusted.refresh()
    assert caught.value.code == "expired"
    return caught.value.message


@pytest.mark.parametrize("floor", [SIGNED, None], ids=["seen before", "never seen"])
def test_a_year_ahead_is_said_with_both_dates(publisher: Publisher, tmp_path: Path, floor: datetime.datetime | None) -> None:
    message = said(source(publisher, tmp_path / "seen", SIGNED + 365 * DAY, floor))
    assert "This computer's date is 24 November 2027; the source was last signed on 24 November 2026." in message
    assert "Check the date of this computer" in message


def test_a_year_ahead_in_the_report_of_a_sync(library: Library, publisher: Publisher) -> None:
    add_source(library, "hq", str(publisher.public))
    today = dataclasses.replace(QUICK, now=SIGNED + DAY)
    assert sync(library, tuning=today).sources[0].result == "complete"
    ahead = sync(library, tuning=dataclasses.replace(today, now=SIGNED + 366 * DAY)).sources[0]
    assert (ahead.result, ahead.errors[0]["code"]) == ("refused", "expired")
    assert "25 November 2027; the source was last signed on 24 November 2026" in str(ahead.errors[0]["message"])
    assert library.search("text").total == 1, "reading goes on"
    assert sync(library, tuning=today).sources[0].result == "nothing_new", "nothing of the wrong date was kept"


def test_a_year_behind_goes_on_and_is_told(publisher: Publisher, tmp_path: Path) -> None:
    trusted = source(publisher, tmp_path / "seen", SIGNED - 365 * DAY)
    trusted.refresh()
    assert trusted.clock_behind == 365 * DAY
    assert [offer.id for offer in trusted.offered().offers] == ["hq/guidance"]


def test_a_year_behind_is_told_beside_a_sync_that_is_complete(library: Library, publisher: Publisher) -> None:
    add_source(library, "hq", str(publisher.public))
    report = sync(library, tuning=dataclasses.replace(QUICK, now=SIGNED - 365 * DAY))
    (run,) = report.sources
    assert report.ok and run.result == "complete" and run.added == 1
    (told,) = run.errors
    assert told["code"] == "clock"
    assert "24 November 2025, which is before the source was last signed, on 24 November 2026" in str(told["message"])


@pytest.mark.parametrize("ahead", [-1, 0, 100], ids=["a day behind", "the same day", "later"])
def test_a_clock_that_may_be_right_is_no_news(publisher: Publisher, tmp_path: Path, ahead: int) -> None:
    trusted = source(publisher, tmp_path / "seen", SIGNED + ahead * DAY)
    trusted.refresh()
    assert trusted.clock_behind is None


def test_expired_by_what_is_signed_though_the_clock_is_behind(publisher: Publisher, tmp_path: Path) -> None:
    """Seen later than this copy is valid: an old copy, and a clock that would have believed it."""
    message = said(source(publisher, tmp_path / "seen", SIGNED - 365 * DAY, SIGNED + 200 * DAY))
    assert "date is 24 November 2025, which is before the source was last signed, on 12 June 2027." in message


def test_a_repository_that_does_not_say_when_it_was_signed(publisher: Publisher, tmp_path: Path) -> None:
    sign = publisher.sign

    def bare(signed: Any, signer: CryptoSigner) -> bytes:
        signed.unrecognized_fields.pop(SIGNED_FIELD, None)
        return sign(signed, signer)

    publisher.sign = bare  # type: ignore[method-assign]
    publisher.lives["timestamp"] = 10
    publisher.build()
    message = said(source(publisher, tmp_path / "seen", SIGNED + 11 * DAY))
    assert "This computer's date is 5 December 2026. " in message
