"""A source that nobody signs, synchronised again and again in one process."""

from __future__ import annotations

from pathlib import Path

import pytest

from resources.home import Home
from resources.library import Library
from sync.publish import segments
from sync.run import sync
from sync.sources import add_source


def test_many_small_segments_become_few(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each sync with something new makes one of its own: what they carry moves when there are many."""
    monkeypatch.setattr(segments, "MANY", 1)
    share = tmp_path / "share"
    share.mkdir()
    with Library.open(Home.at(tmp_path / "home")) as library:
        for number, what in enumerate(("wells", "pumps", "tanks")):
            (share / f"{what}_en.txt").write_text(f"The {what} are inspected every month by two engineers.", encoding="utf-8")
            if not number:
                add_source(library, "office", str(share))
            assert [report.result for report in sync(library).sources] == ["complete"]
        assert [library.search(what).total for what in ("wells", "pumps", "tanks")] == [1, 1, 1]
        (collection,) = library.catalogue.collections()
        names = {file.segment for document in library.catalogue.documents(collection.id) for file in document.files}
        assert names == {"segment-en-3.tar.zst", "segment-en-4.tar.zst"}
