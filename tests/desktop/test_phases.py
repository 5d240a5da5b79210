"""What a check says that it is doing: words, where the name of a file of signatures says nothing to people."""

from __future__ import annotations

import pytest

from desktop.updates.phases import under_way
from sync.progress import Progress


@pytest.mark.parametrize(
    ("phase", "current", "words"),
    [
        ("check", "https://library.example/hq", "Asking \u2068https://library.example/hq\u2069"),
        ("check", "2.root.json", "Checking the publisher’s keys"),
        ("check", "timestamp.json", "Checking the publisher’s signatures"),
        ("check", "12.hq.json", "Checking the publisher’s signatures"),
        ("check", "hq/guidance/catalogue.json", "Reading what the publisher offers"),
        ("download", "segment-fr-1.tar.zst", "Texts, French"),
        ("download", "2023.05 Convoys.json", "2023.05 Convoys.json"),
        ("compare", "", ""),
    ],
)
def test_the_words(phase: str, current: str, words: str) -> None:
    assert under_way(Progress(phase=phase, current=current)) == words
