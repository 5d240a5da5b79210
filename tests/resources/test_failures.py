"""What could not be read is kept as data, within bounds, and is nobody's reading history."""

from __future__ import annotations

from pathlib import Path

import pytest

from resources.children.failures import Failure, Failures
from resources.errors import ContentError


def fail(failures: Failures, path: Path, code: str = "crashed", seconds: float | None = 1.26) -> None:
    error = ContentError(code, "It failed.")
    error.seconds = seconds
    with pytest.raises(ContentError), failures.watching(path):
        raise error


def test_of_a_source_as_it_stands(tmp_path: Path) -> None:
    failures = Failures(tmp_path)
    some = [Failure("a.pdf", "too_slow", 60.0), Failure("b.pdf", "encrypted")]
    failures.replace("office", some)
    failures.replace("other", some[:1])
    assert failures.all() == [("office", some[0]), ("office", some[1]), ("other", some[0])]
    failures.replace("office", [])
    assert Failures(tmp_path).all() == [("other", some[0])]
    assert [path.name for path in tmp_path.iterdir()] == ["failures.json"]


def test_nothing_is_written_where_nothing_fails(tmp_path: Path) -> None:
    failures = Failures(tmp_path)
    failures.replace("office", [])
    with failures.watching(tmp_path / "objects" / "ab"):
        pass
    assert list(tmp_path.iterdir()) == []


def test_what_was_opened_is_listed_until_it_is_read(tmp_path: Path) -> None:
    failures = Failures(tmp_path)
    fail(failures, tmp_path / "objects" / "ab")
    fail(failures, tmp_path / "objects" / "ab", "too_slow", 20)
    fail(failures, tmp_path / "objects" / "cd")
    assert failures.all() == [("", Failure("ab", "too_slow", 20)), ("", Failure("cd", "crashed", 1.26))]
    with failures.watching(tmp_path / "objects" / "ab"):
        pass
    assert failures.all() == [("", Failure("cd", "crashed", 1.26))]


def test_a_persons_own_files_and_passwords_are_not_noted(tmp_path: Path) -> None:
    failures = Failures(tmp_path / "library")
    (tmp_path / "library").mkdir()
    fail(failures, tmp_path / "letter.pdf")
    fail(failures, tmp_path / "library" / "objects" / "ab", "encrypted")
    assert failures.all() == []


@pytest.mark.parametrize("content", [b"", b"[]", b'{"office": 3}', b'{"office": [[1]]}', b"\xff", b'{"office": [["a", "b"'])
def test_a_damaged_list_is_an_empty_one(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "failures.json").write_bytes(content)
    failures = Failures(tmp_path)
    assert failures.all() == []
    fail(failures, tmp_path / "ab")
    assert len(failures.all()) == 1


def test_where_nothing_can_be_written(tmp_path: Path) -> None:
    fail(Failures(tmp_path / "gone"), tmp_path / "gone" / "ab")
    assert not (tmp_path / "gone").exists()


def test_what_was_opened_is_forgotten_with_the_history(tmp_path: Path) -> None:
    failures = Failures(tmp_path)
    failures.replace("office", [Failure("a.pdf", "damaged")])
    fail(failures, tmp_path / "objects" / "ab")
    failures.forget_opened()
    assert failures.all() == [("office", Failure("a.pdf", "damaged"))]


def test_many_sources_with_long_names_do_not_cost_the_list(tmp_path: Path) -> None:
    failures = Failures(tmp_path)
    names = [f"{number:03}" + 60 * "\U0001f4d8" + ".pdf" for number in range(500)]
    for source in range(8):
        failures.replace(f"office {source}", [Failure(name, "damaged") for name in names])
    fail(failures, tmp_path / "objects" / "ab")
    kept = failures.all()
    assert (tmp_path / "failures.json").stat().st_size <= 1024 * 1024
    assert {source for source, _ in kept} == {"", *(f"office {source}" for source in range(8))}
    assert kept[-1][1].file == names[-1], "the oldest of a source goes first"


def test_the_list_is_bounded(tmp_path: Path) -> None:
    failures = Failures(tmp_path)
    failures.replace("office", [Failure(f"{number}.pdf", "damaged") for number in range(2000)])
    assert len(failures.all()) == 500
