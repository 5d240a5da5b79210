"""How sizes and moments are written for people, and that what is written can be typed."""

from __future__ import annotations

import datetime
import time
from collections.abc import Iterator

import pytest

from resources import measures
from sync.budget import bytes_from

K, M, G = 1024, 1024**2, 1024**3


@pytest.mark.parametrize(
    ("length", "said"),
    [(0, "0 kB"), (1, "1 kB"), (23 * K + 1, "24 kB"), (50 * K, "0.1 MB"), (200 * K, "0.2 MB"), (5 * M, "5.0 MB"),
     (96 * M, "96.0 MB"), (410 * M, "410 MB"), (int(999.4 * M), "999 MB"), (int(999.6 * M), "1.0 GB"), (20 * G, "20.0 GB")],
)  # fmt: skip
def test_sizes(length: int, said: str) -> None:
    assert measures.size(length) == said


@pytest.mark.parametrize("typed", ["5M", "50M", "410M", "20G"])
def test_a_size_is_shown_as_it_was_typed_and_can_be_typed_as_it_is_shown(typed: str) -> None:
    length = bytes_from(typed)
    assert length is not None
    shown = measures.size(length)
    assert shown.replace(".0", "").replace(" ", "").removesuffix("B") == typed
    assert bytes_from(shown) == length


@pytest.fixture
def tokyo(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    if not hasattr(time, "tzset"):
        pytest.skip("a system whose time zone a program cannot choose")
    monkeypatch.setenv("TZ", "JST-9")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("tokyo")
def test_moments_are_on_the_clock_of_the_person() -> None:
    assert measures.moment("2026-11-25T22:12:31Z") == "2026-11-26 07:12"
    assert measures.moment("2026-11-25T22:12:31") == "2026-11-26 07:12"
    assert measures.moment(datetime.datetime(2026, 11, 25, 22, 12, tzinfo=datetime.UTC)) == "2026-11-26 07:12"


def test_no_moment() -> None:
    assert measures.moment(None) == "never" and measures.moment("last week") == "last week"
