from __future__ import annotations

from pathlib import Path

import apsw
import pytest

from resources.own.personal import Personal
from resources.store.database import schemas


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


def test_searches_are_kept_once_each_the_newest_first(tmp_path: Path) -> None:
    personal = Personal(tmp_path)
    for text in ("convoy protection", "radio", "  Convoy   Protection ", "Sécurité des convois"):
        personal.remember_search(text)
    assert personal.recent_searches() == ["Sécurité des convois", "Convoy Protection", "radio"]
    assert personal.recent_searches("CONVOY p") == ["Convoy Protection"]
    assert personal.recent_searches("securite") == ["Sécurité des convois"]
    assert personal.recent_searches(limit=1) == ["Sécurité des convois"]
    personal.close()


def test_no_more_than_two_hundred_searches_are_kept(tmp_path: Path) -> None:
    personal = Personal(tmp_path)
    for number in range(205):
        personal.remember_search(f"words {number}")
    kept = personal.recent_searches(limit=1000)
    assert (len(kept), kept[0], kept[-1]) == (200, "words 204", "words 5")
    personal.close()


def test_searches_are_forgotten_one_or_all_and_leave_nothing_in_the_file(tmp_path: Path) -> None:
    personal = Personal(tmp_path)
    for number in range(50):
        personal.remember_search(f"secretive words {number}")
    personal.remember_search("Radio check")
    personal.forget_search("radio  CHECK")
    assert "Radio check" not in personal.recent_searches(limit=100)
    personal.record_position("hq/a", "1" * 64, 3, 10)
    personal.forget_searches()
    assert personal.recent_searches() == []
    assert [position.document_id for position in personal.recent()] == ["hq/a"]
    personal.close()
    left = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert b"secretive" not in left and b"radio check" not in left.lower()


@pytest.mark.parametrize("text", ["", "   ", "\0", "x" * 401])
def test_what_is_no_search_is_not_kept(tmp_path: Path, text: str) -> None:
    personal = Personal(tmp_path)
    personal.remember_search(text)
    assert personal.recent_searches() == []
    personal.close()


def test_any_text_can_be_kept_and_asked_for(tmp_path: Path) -> None:
    personal = Personal(tmp_path)
    for text in ("a\ud800b", "a\0b", "50% _off*", "\u202eقوافل", "人权"):
        personal.remember_search(text)
        assert len(personal.recent_searches(text)) == 1
        personal.forget_search(text)
    assert personal.recent_searches() == []
    personal.close()


def version_1(folder: Path) -> None:
    """The file as the first release wrote it, with a reading position in it."""
    folder.mkdir(exist_ok=True)
    connection = apsw.Connection(str(folder / "personal.db"))
    connection.pragma("journal_mode", "wal")
    connection.execute(schemas("personal")[1])
    connection.pragma("user_version", 1)
    connection.pragma("application_id", 0x46534C46)
    connection.execute("INSERT INTO position VALUES ('hq/a', ?, 3, 10, '2026-01-01T00:00:00+00:00')", ("1" * 64,))
    connection.close()


def test_the_file_of_the_first_release_is_taken_over(tmp_path: Path) -> None:
    version_1(tmp_path)
    personal = Personal(tmp_path)
    personal.remember_search("convoys")
    assert personal.recent_searches() == ["convoys"]
    assert personal.recent()[0].page == 3
    personal.close()
    copy = apsw.Connection(str(tmp_path / "personal.db.before-2"), flags=apsw.SQLITE_OPEN_READONLY)
    assert copy.pragma("user_version") == 1
    assert copy.execute("SELECT page FROM position").fetchall() == [(3,)]
    copy.close()


@pytest.mark.parametrize("version", [1, 2])
def test_in_a_place_that_cannot_be_written_nothing_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, version: int
) -> None:
    version_1(tmp_path)
    if version == 2:
        before = Personal(tmp_path)
        before.remember_search("radio")
        before.close()
    stands = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    # Root may write anywhere, so the question is answered here; SQLite is asked to write nothing either way.
    monkeypatch.setattr("os.access", lambda *_: False)
    personal = Personal(tmp_path)
    assert personal.forgetful
    personal.remember_search("convoys")
    personal.forget_searches()
    assert personal.recent_searches() == (["radio"] if version == 2 else [])
    assert personal.recent()[0].page == 3
    personal.close()
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == stands
