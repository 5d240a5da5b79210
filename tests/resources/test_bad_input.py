"""Whatever is typed is answered, a lost index is filled again while everything else goes on, a newer library is refused."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resources.answers.completion import complete
from resources.errors import LibraryError
from resources.library import Library
from resources.results import Filters
from tests.support.libraries import Shelf, document, file, pages
from tests.support.texts import SENTENCES, texts_of

TYPED = {
    "empty": "",
    "spaces": " \t\n\u3000",
    "10,000 letters": "x" * 10_000,
    "10,000 characters": "civilians " * 1000,
    "10,000 ideographs": "人权" * 5000,
    "3,000 words": " ".join(f"word{number}" for number in range(3000)),
    "punctuation": "!?.,;:-–—…()[]{}<>@#$%^&*_+=|\\/~`'",
    "dashes": '- -- --- -"',
    "one quote": '"',
    "unbalanced": 'civilians "protect',
    "three quotes": '"civilians" "protect',
    "nested": '""civilians""',
    "curly": "“civilians ” «protect",
    "empty phrase": '"" "  "',
    "excluded alone": "-civilians",
    "excluded phrase": '-"protect civilians',
    "operators": "civilians AND OR NOT protect NOT",
    "near": "NEAR(civilians protect, 2)",
    "column": "stems:civilians title : protect",
    "prefix": "civ* *",
    "first": "^civilians",
    "braces": "{stems title}: civilians",
    "plus": "civilians + protect",
    "brackets": "((((civilians",
    "sql": "'; DROP TABLE words; --",
    "wildcards": "% _ ?",
    "nul": "\0",
    "nul within": "civi\0lians \0",
    "high surrogate": "\ud800",
    "low surrogate": "civilians \udfff",
    "surrogates": "\ud83d\ude00 \udc00\ud800",
    "right to left": "\u202ecivilians\u202c \u200f\u200e\u2066\u2069",
    "marks alone": "\u0301\u064b\u200d\ufe0f",
    "byte order": "\ufeffcivilians\ufffe\uffff",
    "emoji": "👩\u200d🚒 🇺🇳 civilians 🚑",
    "ligatures": "ﷺ ½ ² Ⅷ ﬃ",
    "fields": "kind: lang: ref: status: before: after: kind:x lang:xx before:yesterday after:0000",
    "far dates": "before:0001 after:9999-12-31",
    "private": "\ue000civilians\ue001",
    "zeros": "000 0.0 00.00.00",
    "years": "2019.08 2019.8.",
    "unicode digits": "٢٠١٩.٠٨",
    "tags": "<b>civilians</b>&amp;",
    "fill": "\u115f\u3164 \u2800",
}
UNKNOWN = ("", "unheard-of", "\ud800", "\0", "x" * 1000, "'")
FILTERS = [
    Filters(),
    Filters(kinds=UNKNOWN, languages=UNKNOWN, themes=UNKNOWN),
    Filters(years=UNKNOWN), Filters(sources=UNKNOWN), Filters(statuses=UNKNOWN), Filters(collections=UNKNOWN),
    Filters(posts=UNKNOWN, missions=UNKNOWN, audiences=UNKNOWN, available=False, status_all=True),
]  # fmt: skip
SETTINGS = settings(max_examples=80)


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path_factory.mktemp("input"))
    documents = [document("poc", "Protection of civilians", reference="2019.08")]
    texts = {"poc.pdf": pages("The mission shall protect civilians.")}
    for language, text in SENTENCES.items():
        documents.append(document(language, {language: text[:30]}, files=[file(f"{language}.pdf", language, pages=1)]))
        texts[f"{language}.pdf"] = pages(text)
    shelf.install(documents, texts, with_files=False)
    yield shelf
    shelf.close()


def answered(library: Library, text: str, filters: Filters) -> None:
    for typing in (True, False):
        result = library.search(text, typing=typing, filters=filters, limit=5)
        assert result.query == text
        assert 0 <= len(result.hits) <= min(result.total, 5)
        assert all(count > 0 for counts in result.facets.values() for count in counts.values())


@pytest.mark.parametrize("name", TYPED)
def test_it_is_answered(shelf: Shelf, name: str) -> None:
    for filters in FILTERS:
        answered(shelf.library, TYPED[name], filters)
    assert len(complete(shelf.library, TYPED[name])) <= 8
    shelf.library.hits_in("hq/poc", file("poc.pdf").sha256, TYPED[name])


@pytest.mark.parametrize(
    "name", [name for name, text in TYPED.items() if re.search(r"\bcivilians\b", text) and "-" not in text]
)
def test_what_is_around_a_word_does_not_hide_it(shelf: Shelf, name: str) -> None:
    assert "poc" in shelf.ids(TYPED[name].replace("AND OR NOT", "").replace("protect, 2", "protect"), limit=20)


def test_what_is_only_a_sign_finds_nothing(shelf: Shelf) -> None:
    for name in (
        "empty",
        "spaces",
        "punctuation",
        "dashes",
        "one quote",
        "nul",
        "high surrogate",
        "marks alone",
        "empty phrase",
    ):
        result = shelf.library.search(TYPED[name])
        assert (result.total, result.hits, result.hidden, result.suggestion) == (0, (), 0, None), name


ANYTHING = st.text() | texts_of() | st.lists(st.sampled_from([*TYPED.values(), " ", "civilians"]), max_size=4).map("".join)


@SETTINGS
@given(ANYTHING, st.sampled_from(FILTERS))
def test_anything_is_answered(shelf: Shelf, text: str, filters: Filters) -> None:
    answered(shelf.library, text, filters)


@SETTINGS
@given(ANYTHING, st.integers(0, 10))
def test_anything_is_completed(shelf: Shelf, text: str, limit: int) -> None:
    assert len(complete(shelf.library, text, limit)) <= limit


# A lost index, and a library of a newer program

DOCUMENTS = [
    document("new", "New", supersedes=["old"], issued="2021"),
    document("old", "Old", issued="2010"),
    *(document(f"d{number}", f"Document {number}") for number in range(60)),
]
TEXTS = {f"{entry.id[3:]}.pdf": pages(f"Convoys of {entry.id[3:]}x", "Annex") for entry in DOCUMENTS}


def spoil(path: Path, damage: str) -> None:
    if damage == "missing":
        path.unlink()
    elif damage == "garbage":
        path.write_bytes(b"garbage " * 4000)
    elif damage == "empty":
        path.write_bytes(b"")
    elif damage == "pages":
        data = bytearray(path.read_bytes())
        data[8192:] = bytes(len(data) - 8192)
        path.write_bytes(data)


@pytest.mark.parametrize("damage", ["missing", "garbage", "empty", "pages"])
def test_a_lost_index_is_filled_again_while_browsing_goes_on(tmp_path: Path, damage: str) -> None:
    shelf = Shelf(tmp_path)
    shelf.install(DOCUMENTS, TEXTS, with_files=False)
    shelf.close()
    spoil(shelf.home.library / "index.db", damage)
    with Library.open(shelf.home) as library:
        library.search("convoys")
        seen: list[tuple[int, int]] = []

        def browse(done: int, total: int) -> None:
            seen.append((done, total))
            assert len(library.entries()) == len(DOCUMENTS)
            assert [entry.document.id for entry in library.chain("hq/old")] == ["hq/old", "hq/new"]
            assert library.entry("hq/old").status.superseded_by == "hq/new"
            for entry in DOCUMENTS:
                texts = [passage.text for passage in library.passages(entry.files[0].sha256)]
                assert texts == [f"Convoys of {entry.id[3:]}x", "Annex"]
            assert library.summary()["documents"] == len(DOCUMENTS)
            complete(library, "docu")
            result = library.search("convoys", limit=100)
            assert result.incomplete or done == total
            assert result.places + result.hidden == done

        assert library.search("convoys").incomplete
        assert library.update_index(browse) == len(DOCUMENTS)
        assert len(seen) > 1
        assert (seen[-1], {total for _, total in seen}) == ((62, 62), {62})
        result = library.search("convoys", limit=100)
        assert (result.total, result.hidden, result.incomplete) == (61, 1, False)
        assert library.index.sound()


def test_an_index_that_is_lost_while_the_library_is_open(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    shelf.install(DOCUMENTS, TEXTS, with_files=False)
    assert shelf.library.search("convoys").total == 61
    with Library.open(shelf.home) as other, other.index.database.writing() as connection:
        connection.execute("UPDATE passage SET text = x'00'")
        connection.execute("UPDATE block SET data = x'00'")
        connection.execute("UPDATE state SET generation = generation + 1")
    assert [passage.text for passage in shelf.library.passages(DOCUMENTS[0].files[0].sha256)] == ["Convoys of newx", "Annex"]
    assert complete(shelf.library, "docu")
    assert shelf.library.search("convoys").incomplete
    shelf.library.update_index()
    assert shelf.library.search("convoys").total == 61
    shelf.close()


def test_a_library_of_a_newer_program_is_refused_and_left_as_it_was(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    shelf.install(DOCUMENTS[:2], TEXTS, with_files=False)
    with shelf.library.catalogue.database.writing() as connection:
        connection.pragma("user_version", 99)
    shelf.close()

    def state() -> dict[str, str]:
        return {
            str(path.relative_to(tmp_path)): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in sorted(tmp_path.rglob("*"))
            if path.is_file() and not path.name.endswith(("-wal", "-shm", "lock"))
        }

    before = state()
    with pytest.raises(LibraryError) as caught:
        Library.open(shelf.home)
    assert caught.value.code == "library_too_new"
    assert re.search(r"newer version of Fieldshelf.*99.*Nothing was changed\. Update Fieldshelf", caught.value.message)
    assert state() == before
