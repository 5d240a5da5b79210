"""What a person keeps: saved documents, lists, notes, what was opened; with a passphrase and without, and after a wipe."""

from __future__ import annotations

import itertools
from pathlib import Path

import apsw
import pytest

from resources.errors import LibraryError
from resources.own import notes
from resources.own.notes import Anchor
from resources.own.personal import Personal

SHA = "5" * 64
ANCHOR = Anchor(SHA, "en", 4, 4, 10, 27, "convoy protection", "decides the level of ", " after the route check")
SECRETS = ("convoy protection", "ask the movement cell", "Before the patrol", "hq/2023-05", "radio silence", SHA)


@pytest.fixture
def personal(tmp_path: Path) -> Personal:
    return Personal(tmp_path / "personal")


def again(personal: Personal) -> Personal:
    """As another run of the program finds it."""
    personal.close()
    return Personal(personal._folder)


def fill(personal: Personal) -> int:
    """Something of each kind; the number of the note."""
    personal.save("hq/2023-05", sha256=SHA, language="en", page=4)
    personal.make_list("Before the patrol", ["hq/2023-05", "hq/2019-08"])
    personal.record_visit("hq/2023-05", SHA, "en")
    personal.record_position("hq/2023-05", SHA, 4, 9)
    personal.remember_search("radio silence")
    return personal.add_note("hq/2023-05", ANCHOR, color="yellow", text="ask the movement cell").number


def everything(personal: Personal) -> list[object]:
    return [
        personal.saved(), personal.lists(), personal.notes(), personal.visits(), personal.recent(), personal.recent_searches()
    ]  # fmt: skip


def bytes_of(personal: Personal) -> bytes:
    """All that stands in its folder."""
    return b"".join(path.read_bytes() for path in personal._folder.rglob("*") if path.is_file())


def left(personal: Personal) -> list[str]:
    data = bytes_of(personal)
    return [words for words in SECRETS if words.encode() in data]


def test_what_was_saved_is_there_again_once_each(personal: Personal) -> None:
    number = personal.save("hq/a")
    assert personal.save("hq/a") == number
    page = personal.save("hq/a", sha256=SHA, language="en", page=3)
    personal = again(personal)
    assert [(one.document_id, one.page) for one in personal.saved()] == [("hq/a", 3), ("hq/a", None)]
    removed = personal.remove("saved", page)
    assert [one.page for one in personal.saved()] == [None] and removed is not None
    personal.restore(removed)
    assert [one.number for one in personal.saved()] == [page, number]
    assert personal.remove("saved", 99) is None


def test_lists_are_named_ordered_and_hold_documents_in_order(personal: Personal) -> None:
    first, second = personal.make_list("  Before \n the patrol ", ["hq/a", "hq/b", "hq/a"]), personal.make_list("For Amina")
    personal.set_list(second, ["hq/b"])
    personal.order_lists([second, first])
    personal.rename_list(first, "After it")
    third = personal.make_list("Last")
    found = [(one.number, one.name, one.documents) for one in again(personal).lists()]
    assert found == [(second, "For Amina", ("hq/b",)), (first, "After it", ("hq/a", "hq/b")), (third, "Last", ())]


def test_a_note_is_kept_changed_taken_away_and_brought_back(personal: Personal) -> None:
    note = personal.add_note("hq/2023-05", ANCHOR, color="yellow")
    page = personal.add_note("hq/2023-05", Anchor(SHA, "en", 2), text="Read this first\0\ud800")
    other = personal.add_note("hq/a", Anchor(SHA, page=1), text="elsewhere")
    personal.change_note(note.number, text="ask the movement cell")
    personal.change_note(note.number, color="pink")
    personal = again(personal)
    notes = personal.notes(["hq/2023-05"])
    assert [(one.number, one.color, one.text) for one in notes] == [
        (page.number, "", "Read this first\0\ud800"), (note.number, "pink", "ask the movement cell"),
    ]  # fmt: skip
    assert notes[1].anchor == ANCHOR
    removed = personal.remove("note", note.number)
    personal.change_note(note.number, text="too late")
    assert removed is not None and [one.number for one in personal.notes()] == [page.number, other.number]
    personal.restore(removed)
    assert personal.notes(["hq/2023-05"])[1].text == "ask the movement cell"


def test_two_windows_see_what_the_other_writes(personal: Personal) -> None:
    other = Personal(personal._folder)
    note = personal.add_note("hq/a", ANCHOR, text="one")
    assert [one.text for one in other.notes()] == ["one"]
    other.change_note(note.number, text="two")
    other.make_list("theirs")
    personal.change_note(note.number, color="pink")
    assert [(one.text, one.color) for one in personal.notes()] == [("two", "pink")]
    assert [one.name for one in personal.lists()] == ["theirs"]
    other.close()


def test_what_goes_wrong_within_a_change_leaves_what_was(personal: Personal) -> None:
    number = personal.make_list("kept")
    with pytest.raises(ZeroDivisionError), personal._records.changing() as change:
        change.put("list", {"name": "half", "documents": [], "place": 1}, number)
        personal._records._kept_at = None  # as if another window had written meanwhile
        assert personal.lists()[0].name == "half"
        raise ZeroDivisionError
    assert [one.name for one in personal.lists()] == ["kept"]


def test_history_is_once_a_day_and_can_be_turned_off(personal: Personal, monkeypatch: pytest.MonkeyPatch) -> None:
    seconds = itertools.count(10)
    monkeypatch.setattr(notes, "now", lambda: f"2026-11-26T12:00:{next(seconds)}+00:00")
    personal.record_visit("hq/a")
    personal.record_visit("hq/2023-05", SHA, "en")
    personal.record_visit("hq/a")
    personal.record_position("hq/2023-05", SHA, 4)
    assert [one.document_id for one in personal.visits()] == ["hq/a", "hq/2023-05"]
    with monkeypatch.context() as tomorrow:
        tomorrow.setattr(notes, "now", lambda: "2026-11-27T08:00:00+00:00")
        personal.record_visit("hq/a")
    assert [one.document_id for one in personal.visits()] == ["hq/a", "hq/a", "hq/2023-05"]
    personal.keep_history(False)
    personal.record_visit("hq/a")
    personal.record_position("hq/a", SHA, 1)
    assert (personal.visits(), personal.recent(), left(personal)) == ([], [], [])
    personal = again(personal)
    assert not personal.keeps_history
    personal.keep_history(True)
    personal.record_visit("hq/a")
    assert len(personal.visits()) == 1


def test_with_a_passphrase_nothing_of_it_can_be_read_in_the_file(personal: Personal) -> None:
    fill(personal)
    before = everything(personal)
    assert set(left(personal)) == set(SECRETS)  # else the next line would say nothing
    personal.set_passphrase("Blue lorry, seven doors")
    assert left(personal) == []
    assert everything(personal) == before  # it is open as long as nobody locks it
    personal.add_note("hq/2023-05", ANCHOR, text="ask the movement cell again, radio silence")
    personal = again(personal)
    assert left(personal) == []
    assert personal.standing().locked and personal.standing().sealed
    with pytest.raises(LibraryError, match="not the passphrase"):
        personal.unlock("blue lorry, seven doors")
    personal.unlock("Blue lorry, seven doors")
    assert len(personal.notes()) == 2
    personal.close()


def test_locked_nothing_is_told_and_nothing_is_kept_unasked(personal: Personal) -> None:
    number = fill(personal)
    personal.set_passphrase("x")
    personal.lock()
    personal.record_visit("hq/a")
    personal.record_position("hq/a", SHA, 1)
    personal.remember_search("something else")
    assert (personal.recent(), personal.recent_searches(), personal.position("hq/2023-05", SHA)) == ([], [], None)
    assert personal.staying([SHA, "6" * 64]) == {SHA, "6" * 64}  # nobody can tell
    for act in (personal.notes, personal.saved, personal.lists, personal.visits):
        with pytest.raises(LibraryError, match="locked"):
            act()
    with pytest.raises(LibraryError, match="locked"):
        personal.change_note(number, text="lost")
    personal.unlock("x")
    assert personal.notes()[0].text == "ask the movement cell" and len(personal.visits()) == 1
    assert personal.staying([SHA, "6" * 64]) == {SHA}


def test_a_passphrase_is_changed_and_removed(personal: Personal) -> None:
    fill(personal)
    before = everything(personal)
    personal.set_passphrase("one")
    with pytest.raises(LibraryError, match="not the passphrase"):
        personal.set_passphrase("two")
    personal.set_passphrase("two", "one")
    personal = again(personal)
    with pytest.raises(LibraryError, match="not the passphrase"):
        personal.unlock("one")
    personal.unlock("two")
    assert everything(personal) == before
    with pytest.raises(LibraryError, match="not the passphrase"):
        personal.remove_passphrase("one")
    personal.remove_passphrase("two")
    personal = again(personal)
    assert everything(personal) == before and not personal.standing().sealed
    with pytest.raises(LibraryError, match="at least one character"):
        personal.set_passphrase("  ")


def test_the_same_letters_from_another_keyboard_open_it(personal: Personal) -> None:
    personal.set_passphrase("s\u00e9curit\u00e9")
    personal.lock()
    personal.unlock("se\u0301curite\u0301")
    assert not personal.standing().locked


def test_another_window_is_locked_out_when_a_passphrase_is_set_or_changed(personal: Personal) -> None:
    fill(personal)
    other = Personal(personal._folder)
    assert len(other.notes()) == 1
    personal.set_passphrase("one")
    with pytest.raises(LibraryError, match="locked"):
        other.notes()
    with pytest.raises(LibraryError, match="locked"):
        other.make_list("in the clear")
    other.unlock("one")
    assert len(other.notes()) == 1
    other.close()


def test_a_sealed_value_opens_in_its_own_row_alone(personal: Personal) -> None:
    first, second = personal.make_list("one"), personal.make_list("two")
    personal.set_passphrase("x")
    personal.close()
    connection = apsw.Connection(str(personal._folder / "personal.db"))
    connection.execute("UPDATE record SET body = (SELECT body FROM record WHERE number = ?) WHERE number = ?", (first, second))
    connection.execute("UPDATE setting SET value = value + 1 WHERE name = 'change'")
    connection.close()
    personal = Personal(personal._folder)
    personal.unlock("x")
    with pytest.raises(LibraryError, match="cannot be read"):
        personal.lists()


def test_a_kill_before_the_file_was_cleaned_is_made_good_when_it_is_opened(
    personal: Personal, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(personal)
    with monkeypatch.context() as patch:
        patch.setattr(type(personal._records), "tidy", lambda _: None)
        personal.set_passphrase("x")
        assert left(personal)  # in the log
        (personal._folder / "personal.db.before-3").write_bytes(SECRETS[0].encode())
    personal = again(personal)
    assert personal.standing().locked
    assert left(personal) == []


def test_a_wipe_takes_everything_and_needs_no_passphrase(personal: Personal) -> None:
    fill(personal)
    personal.mark_seen()
    copy = personal._folder / "opened" / "5555" / "hq-2023-05.pdf"
    copy.parent.mkdir(parents=True)
    copy.write_text(SECRETS[0])
    personal.set_lock_minutes(3)
    personal.set_passphrase("forgotten")
    personal = again(personal)
    personal.wipe()
    assert everything(personal) == [[], [], [], [], [], []] and personal.last_seen() is None
    assert (personal.standing().sealed, personal.standing().lock_minutes) == (False, 3)
    assert left(personal) == [] and not copy.exists()
    assert (personal._folder / "personal.db-wal").stat().st_size < 20_000
    fill(personal)
    assert len(personal.notes()) == 1
    personal.wipe()
    assert left(personal) == []


def test_where_nothing_can_be_written_it_is_said(personal: Personal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.access", lambda *_: False)
    assert (personal.notes(), personal.saved(), personal.standing().forgetful) == ([], [], True)
    personal.record_visit("hq/a")
    with pytest.raises(LibraryError, match="cannot be kept"):
        personal.add_note("hq/a", ANCHOR)
    assert not personal._folder.exists()
