"""Pages of a PDF without a text layer: which of them have something to read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from resources.extraction import Extractor
from tests.support import scans

LINES = ["Reporting of road incidents", "Every driver reports within an hour.", "The duty officer writes it down."]


@pytest.fixture(scope="module")
def extractor() -> Iterator[Extractor]:
    with Extractor() as extractor:
        yield extractor


def test_scanned_pages_are_counted_and_no_others(extractor: Extractor, tmp_path: Path) -> None:
    scan = scans.drawn(LINES)
    path = scans.pdf(tmp_path / "a.pdf", ["\n".join(LINES), scan, "", scan, "Movement control in camps at night"])
    found = extractor.extract(path)
    assert (found.pages, found.unread) == (5, (2, 4))
    assert [passage.page for passage in found.passages] == [1, 5]


STAMP = "BT /F 8 Tf 1 0 0 1 20 20 Tm (Made with Scanner App) Tj ET"
WORDS = "BT /F 8 Tf 1 0 0 1 20 20 Tm (The duty officer writes down every incident at once) Tj ET"
SHAPES = " ".join(f"{x} 400 m {x + 4} 410 l {x + 9} 400 l f" for x in range(20, 580, 8))


@pytest.mark.parametrize(
    ("content", "scan"),
    [
        (f"q 595 0 0 842 0 0 cm /I Do Q {STAMP}", True),  # what some scanners put below
        (f"q 595 0 0 842 0 0 cm /I Do Q {WORDS}", False),  # it can be found by these
        (f"q 60 0 0 60 500 760 cm /I Do Q {STAMP}", False),  # a short page with a logo
        ("q 60 0 0 60 500 760 cm /I Do Q", False),  # a logo alone
        ("q 400 0 0 300 90 300 cm /I Do Q", True),
        (SHAPES, True),  # letters made into shapes
        ("72 700 m 500 700 l S", False),  # a line
        ("", False),
    ],
)
def test_what_is_on_a_page_says_whether_there_is_something_to_read(
    extractor: Extractor, tmp_path: Path, content: str, scan: bool
) -> None:
    path = scans.pdf(tmp_path / "a.pdf", [scans.drawn(LINES)], content)
    assert extractor.extract(path).unread == ((1,) if scan else ())
