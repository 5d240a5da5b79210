"""Preparing in child processes: the same index to the byte as without them, whatever happens to a child."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from resources.children.channel import Channel
from resources.children.processes import Worker
from resources.errors import ContentError
from resources.fulltext import indexing
from resources.fulltext.entering import Preparation
from resources.fulltext.entering_child import Child
from resources.models import Passage
from tests.support import mixed
from tests.support.libraries import Shelf, document, file, pages

DOCUMENTS, TEXTS = mixed.mixed(30, seed=9)
BOTH = pytest.mark.parametrize("children", [False, True], ids=["in this process", "in children"])
# What is in every row of the index, but for the random beginning of its generation.
_TABLES = {
    "unit": "SELECT * FROM unit ORDER BY first",
    "passage": "SELECT * FROM passage ORDER BY number",
    "document": "SELECT * FROM document ORDER BY number",
    "vocabulary": "SELECT * FROM vocabulary ORDER BY form, stem",
    "citation": "SELECT * FROM citation ORDER BY key, passage",
    "dictionary": "SELECT * FROM dictionary",
    "language": "SELECT * FROM language ORDER BY code",
    "block": "SELECT * FROM block ORDER BY number",
    "state": "SELECT next_low, next_high, passages FROM state",
    "titles": "SELECT rowid FROM titles ORDER BY rowid",
}


def content(shelf: Shelf) -> dict[str, Any]:
    with shelf.library.index.database.reading() as connection:
        found: dict[str, Any] = {name: list(connection.execute(sql)) for name, sql in _TABLES.items()}
    return found | {"words": mixed.instances(shelf.library.index)}


def many(monkeypatch: pytest.MonkeyPatch, children: bool) -> None:
    """The same steps and jobs either way; only whether child processes prepare differs."""
    monkeypatch.setattr(indexing, "_MANY", 3)
    monkeypatch.setattr(indexing, "_LARGE_JOB", 5)
    monkeypatch.setattr(indexing, "_CHILDREN", 2 if children else 0)


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path / "library")
    yield shelf
    shelf.close()


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The index as this process makes it."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        many(monkeypatch, False)
        shelf = Shelf(tmp_path_factory.mktemp("alone"))
        shelf.install(DOCUMENTS, TEXTS, with_files=False)
        found = content(shelf)
        shelf.close()
    assert all(found[name] for name in (*_TABLES, "words") if name != "dictionary")
    return found


class Here:
    """Counts what this process prepares."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.jobs = 0
        files = Preparation.files

        def counting(preparation: Preparation, *arguments: Any) -> Any:
            self.jobs += 1
            return files(preparation, *arguments)

        monkeypatch.setattr(Preparation, "files", counting)


def test_children_make_the_same_index(shelf: Shelf, alone: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    many(monkeypatch, True)
    here = Here(monkeypatch)
    shelf.install(DOCUMENTS, TEXTS, with_files=False)
    assert here.jobs == 0
    assert content(shelf) == alone


def test_children_use_the_dictionary_that_was_learnt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(indexing, "FEWEST", 10)
    texts = {f"d{number}.pdf": pages(*(f"Convoys on road {n} of {number}x" for n in range(60))) for number in range(25)}
    documents = [document(f"d{number}", "-") for number in range(25)]
    found = []
    for children in (False, True):
        many(monkeypatch, children)
        shelf = Shelf(tmp_path / str(children))
        shelf.install(documents, texts, with_files=False)
        found.append(content(shelf))
        assert shelf.library.index.frames().has_dictionary
        assert [passage.text for passage in shelf.library.passages(documents[3].files[0].sha256)][:1] == [
            "Convoys on road 0 of 3x"
        ]
        shelf.close()
    assert found[0] == found[1]
    assert found[0]["dictionary"]


@pytest.mark.skipif(sys.platform == "win32", reason="kills a child with a signal")
@pytest.mark.parametrize("moment", ["begin", "finish"])
def test_a_child_that_is_killed_costs_nothing(
    shelf: Shelf, alone: dict[str, Any], monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    """As soon as it has begun, each time; or once, before its answer is fetched."""
    many(monkeypatch, True)
    here = Here(monkeypatch)
    method, killed = getattr(Child, moment), list[int]()

    def kill(child: Child) -> None:
        pid = child._worker.pid
        if pid is not None and pid not in killed and (moment == "begin" or not killed):
            killed.append(pid)
            os.kill(pid, signal.SIGKILL)

    def killing(child: Child, *arguments: Any) -> Any:
        if moment == "begin":
            method(child, *arguments)
            kill(child)
            return None
        kill(child)
        return method(child, *arguments)

    start = Worker._start

    def start_stopped(worker: Worker) -> Channel:
        """So that it cannot have answered before it is killed, however long this process is kept from that."""
        channel = start(worker)
        assert worker.pid is not None
        os.kill(worker.pid, signal.SIGSTOP)
        return channel

    if moment == "begin":
        monkeypatch.setattr(Worker, "_start", start_stopped)
    monkeypatch.setattr(Child, moment, killing)
    shelf.install(DOCUMENTS, TEXTS, with_files=False)
    assert len(killed) == (6 if moment == "begin" else 1)
    if moment == "begin":
        assert here.jobs == 6
    assert content(shelf) == alone
    assert shelf.library.index.sound()


def test_a_child_that_cannot_be_started_costs_nothing(
    shelf: Shelf, alone: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    many(monkeypatch, True)
    here = Here(monkeypatch)

    def refuse(child: Child, wanted: object) -> None:
        child._begun = False
        raise ContentError("crashed", "It could not be started.")

    monkeypatch.setattr(Child, "begin", refuse)
    shelf.install(DOCUMENTS, TEXTS, with_files=False)
    assert here.jobs == 6
    assert content(shelf) == alone


@BOTH
@pytest.mark.parametrize("damage", ["garbage", "missing"])
def test_a_damaged_segment_is_forgotten_and_the_others_are_read(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch, children: bool, damage: str
) -> None:
    many(monkeypatch, children)
    documents = [
        document(f"d{number}", "-", files=[file(f"d{number}.pdf", segment=f"segment-en-{number % 2 + 1}.tar.zst")])
        for number in range(8)
    ]
    texts = {f"d{number}.pdf": pages("convoys") for number in range(8)}
    shelf.install(documents, texts, with_files=False, index=False)
    library = shelf.library
    before = library.catalogue.segments_here()
    [segment] = library.catalogue.segments_of([documents[0].files[0].sha256])[documents[0].files[0].sha256]
    path = library.objects.path(segment)
    path.chmod(0o644)
    path.write_bytes(b"no segment any more") if damage == "garbage" else path.unlink()
    assert library.update_index() == 8
    assert library.catalogue.segments_here() == before - {segment}
    assert sorted(shelf.ids("convoys")) == ["d1", "d3", "d5", "d7"]
    assert library.index.sound()
    assert mixed.vocabulary(library.index) == mixed.counted_anew(library.index)


@BOTH
def test_the_same_file_in_documents_of_one_job(shelf: Shelf, monkeypatch: pytest.MonkeyPatch, children: bool) -> None:
    many(monkeypatch, children)
    same = [file("same.pdf")]
    documents = [document(f"d{number}", "-", files=[*same, file(f"d{number}.pdf")]) for number in range(8)]
    texts = {f"d{number}.pdf": pages("radios") for number in range(8)} | {"same.pdf": pages("convoys", "convoys 2019.08")}
    shelf.install(documents, texts, with_files=False)
    result = shelf.library.search("convoys")
    assert (result.total, result.places) == (8, 16)
    assert mixed.vocabulary(shelf.library.index)["convoys", "convoy"] == 16
    shelf.install(documents[:5], texts, with_files=False)
    assert mixed.vocabulary(shelf.library.index) == mixed.counted_anew(shelf.library.index)
    assert shelf.library.search("convoys").places == 10
    assert shelf.library.index.sound()


@BOTH
def test_a_file_that_is_known_of_one_document_and_new_of_another(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch, children: bool
) -> None:
    """In one job: what needs not be prepared for the one is prepared for the other."""
    many(monkeypatch, children)
    others = [document(f"d{number}", "-") for number in range(5)]
    same = {"same.pdf": pages("convoys escorted")}
    shelf.install([*others, document("b", "-", files=[file("same.pdf")])], same, with_files=False)
    in_french = document("c", "-", files=[file("same.pdf", "fr", "segment-en-1.tar.zst")])
    documents = [*others, *(document(slug, "-", files=[file("same.pdf")]) for slug in "ab"), in_french]
    shelf.install(documents, same, with_files=False, index=False)
    shelf.library.catalogue.mark_all_dirty()
    shelf.library.update_index()
    assert sorted(shelf.ids("convoys")) == ["a", "b", "c"]
    units = {slug: shelf.library.index.units(shelf.library.entry(f"hq/{slug}").number) for slug in "abc"}
    assert {slug: [(unit.language, unit.passages) for unit in units[slug]] for slug in units} == {
        "a": [("en", 1)], "b": [("en", 1)], "c": [("fr", 1)],
    }  # fmt: skip
    assert mixed.vocabulary(shelf.library.index) == mixed.counted_anew(shelf.library.index)


@BOTH
def test_one_file_twice_in_one_document(shelf: Shelf, monkeypatch: pytest.MonkeyPatch, children: bool) -> None:
    many(monkeypatch, children)
    documents = [document(f"d{number}", "-", files=[file(f"d{number}.pdf"), file(f"d{number}.pdf")]) for number in range(5)]
    shelf.install(documents, {f"d{number}.pdf": pages("convoys") for number in range(5)}, with_files=False)
    assert (shelf.library.search("convoys").places, mixed.vocabulary(shelf.library.index)["convoys", "convoy"]) == (5, 5)


@BOTH
def test_a_text_that_is_known_is_not_prepared_again(shelf: Shelf, monkeypatch: pytest.MonkeyPatch, children: bool) -> None:
    many(monkeypatch, children)
    shelf.install(DOCUMENTS, TEXTS, with_files=False)
    before = content(shelf)
    prepared: list[str] = []
    text = Preparation.text

    def telling(preparation: Preparation, of: Any) -> Any:
        prepared.append(of.sha256)
        return text(preparation, of)

    monkeypatch.setattr(Preparation, "text", telling)
    shelf.library.catalogue.mark_all_dirty()
    assert shelf.library.update_index() == len(DOCUMENTS)
    assert content(shelf) == before
    assert prepared == []


@BOTH
def test_strange_passages_go_both_ways(shelf: Shelf, monkeypatch: pytest.MonkeyPatch, children: bool) -> None:
    many(monkeypatch, children)
    strange = [
        "",
        " ",
        "\x00",
        "a\x00b convoys",
        "\ue000 convoys \ue001",
        "convoys \U0001f69a 人权",
        "\u202econvoys",
        "x" * 5000,
    ]
    texts = {
        f"d{number}.pdf": [Passage(text, None, "a label\x00", None), Passage(text, 2, None, "und")]
        for number, text in enumerate(strange)
    }
    documents = [document(f"d{number}", "-") for number in range(len(strange))]
    shelf.install(documents, texts, with_files=False)
    for number, text in enumerate(strange):
        found = shelf.library.passages(documents[number].files[0].sha256)
        assert [(passage.text, passage.page, passage.label) for passage in found] == [
            (text, None, "a label\x00"),
            (text, 2, None),
        ]
    assert {f"d{number}" for number in (3, 4, 5, 6)} <= set(shelf.ids("convoys"))
    assert mixed.vocabulary(shelf.library.index) == mixed.counted_anew(shelf.library.index)
