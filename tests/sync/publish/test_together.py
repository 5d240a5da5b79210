"""Files that are made durable many at a time: none is there before its turn, and what cannot be written leaves nothing."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from sync.publish.files import Found, LostError, Stamp, Together, keep_object
from sync.publish.texts import Text, Texts
from tests.sync.publish.conftest import Publisher


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_all_are_there_at_the_end_and_what_is_last_is_last(tmp_path: Path) -> None:
    with Together() as together:
        together.write(tmp_path / "record", b"2", last=True)
        together.write(tmp_path / "text", b"1")
        assert not {"record", "text"} & names(tmp_path)
    assert names(tmp_path) == {"record", "text"}
    assert (tmp_path / "text").read_bytes() == b"1"


def test_more_than_may_be_open_at_once(tmp_path: Path) -> None:
    with Together() as together:
        for number in range(300):
            together.write(tmp_path / str(number), b"%d" % number)
        assert len([name for name in names(tmp_path) if not name.startswith(".")]) >= 200
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {str(n): b"%d" % n for n in range(300)}


def test_an_error_keeps_what_is_whole(tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.write_bytes(b"other bytes than those that were hashed")
    kept = tmp_path / "kept"
    kept.mkdir()
    with pytest.raises(LostError), Together() as together:
        together.write(kept / "before", b"whole")
        keep_object(source, kept / "object", hashlib.sha256(b"").hexdigest(), together)
    assert names(kept) == {"before"}


def test_the_same_bytes_twice_are_one_object(tmp_path: Path) -> None:
    sha256 = hashlib.sha256(b"same").hexdigest()
    with Together() as together:
        for name in ("one", "two"):
            (tmp_path / name).write_bytes(b"same")
            keep_object(tmp_path / name, tmp_path / "kept" / "object", sha256, together)
    assert (tmp_path / "kept" / "object").read_bytes() == b"same"
    assert names(tmp_path / "kept") == {"object"}


def found(path: Path) -> Found:
    return Found(path, path.name, Stamp.of(path.stat()))


def test_what_was_read_is_kept_where_somebody_stops(publisher: Publisher) -> None:
    paths = [publisher.put(f"{number}.txt", f"Convoy {number} leaves at noon.") for number in range(5)]
    files = [(found(path), hashlib.sha256(path.read_bytes()).hexdigest()) for path in paths]
    with Texts(publisher.repo.texts) as texts:
        reading = texts.of_all(files)
        first, _ = next(reading)
        reading.close()
        kept = texts.kept(next(sha256 for one, sha256 in files if one == first))
    assert kept is not None and kept.passages == 1
    assert not list(publisher.repo.texts.glob(".*"))


def test_plain_text_that_is_known_is_not_opened_again(publisher: Publisher) -> None:
    path = publisher.put("orders.txt", "The commander decides.")
    copy = publisher.put("copy.txt", "The commander decides.")
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    one, two = found(path), found(copy)
    with Texts(publisher.repo.texts) as texts:
        first = dict(texts.of_all([(one, sha256), (two, sha256)]))
        assert first[one] == first[two] and isinstance(first[one], Text)
        path.unlink()
        assert dict(texts.of_all([(one, sha256)])) == {one: first[one]}
