from __future__ import annotations

from pathlib import Path

from resources.personal import Personal


def test_positions_are_kept_the_newest_first(tmp_path: Path) -> None:
    personal = Personal(tmp_path / "personal")
    personal.record_position("hq/a", "1" * 64, 3, 10)
    personal.record_position("hq/b", "2" * 64, 1)
    personal.record_position("hq/a", "1" * 64, 4, 10)
    assert [(position.document_id, position.page, position.pages) for position in personal.recent(5)] == [
        ("hq/a", 4, 10),
        ("hq/b", 1, None),
    ]
    assert len(personal.recent(1)) == 1
    found = personal.position("hq/a", "1" * 64)
    assert found is not None
    assert found.page == 4
    assert personal.position("hq/a", "3" * 64) is None
    personal.close()


def test_what_was_seen_is_remembered(tmp_path: Path) -> None:
    personal = Personal(tmp_path)
    assert personal.last_seen() is None
    personal.mark_seen()
    first = personal.last_seen()
    personal.mark_seen()
    assert first is not None
    assert (personal.last_seen() or "") >= first
    personal.close()


def test_nothing_is_written_before_it_is_used(tmp_path: Path) -> None:
    Personal(tmp_path / "personal").close()
    assert not (tmp_path / "personal").exists()
