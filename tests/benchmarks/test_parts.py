"""The parts of `make bench-search` that can be wrong without anybody noticing: its texts, its library, its arithmetic."""

from __future__ import annotations

from pathlib import Path

import pytest

from resources.library import Library
from tests.benchmarks import engine, queries
from tests.benchmarks.measuring import Figure, middle, percentile, spread
from tests.benchmarks.passages import PER_DOCUMENT, identifier, make, stream, texts
from tests.benchmarks.sentences import Language, Pool, sentences
from tests.support import bulk

ENGLISH = tuple(f"The ferry of line {number} carries lorries, water and bandages across the river." for number in range(60))
FRENCH = tuple(f"Le convoi numéro {number} transporte des bâches et du carburant vers le nord." for number in range(60))


def _pool() -> Pool:
    def language(code: str, lines: tuple[str, ...], share: float) -> Language:
        return Language(code, tuple((line, len(line.encode())) for line in lines), tuple(line[:30] for line in lines), share)

    return Pool((language("en", ENGLISH, 0.75), language("fr", FRENCH, 0.25)), "by hand")


def test_wrapped_lines_become_sentences_and_list_items_stay_apart() -> None:
    text = (
        "Move the pumps to the dry side of the camp before the rains begin\nthere. Then tell the "
        "guard.\n* Check the fuel of the pumps\n+---+---+---+---+---+---+"
    )
    assert sentences(text, wrapped=True) == [
        "Move the pumps to the dry side of the camp before the rains begin there.",
        "Then tell the guard.",
        "* Check the fuel of the pumps",
    ]


def test_chinese_is_joined_without_spaces_and_split_without_them() -> None:
    first = "雨季之前请把水泵移到营地的干燥一侧并检查燃料和备用零件是否充足然后通知值班人"
    assert sentences(f"{first}\n员。然后填写登记表格。", wrapped=True) == [f"{first}员。", "然后填写登记表格。"]


def test_a_smaller_library_is_the_beginning_of_a_larger_one() -> None:
    pool = _pool()
    small, large = list(stream(pool, 40)), list(stream(pool, 400))
    assert large[:40] == small
    assert sum(len(content) for _, content in large) == 400 * PER_DOCUMENT
    lengths = [len(text.encode()) for _, content in large for text in content]
    assert 370 < sum(lengths) / len(lengths) < 430


def test_newer_editions_replace_older_documents_of_their_own_publisher() -> None:
    pool = _pool()
    made = [make(pool, number) for number in range(2000)]
    newer = [document for document in made if document.supersedes is not None]
    for document in newer:
        assert document.supersedes is not None
        old = made[document.supersedes]
        assert (old.publisher, old.language, old.title) == (document.publisher, document.language, document.title)
        assert old.issued < document.issued
    assert 0.12 < len({document.supersedes for document in newer}) / len(made) < 0.18
    assert {document.language for document in made} == {"en", "fr"}


def test_another_edition_says_something_else_at_the_same_length() -> None:
    pool, made = _pool(), make(_pool(), 7)
    assert texts(pool, made) == texts(pool, made)
    assert texts(pool, made) != texts(pool, made, edition=2)
    assert len(texts(pool, made, edition=2)) == made.passages


def test_a_library_is_whole_and_replacing_changes_it(tmp_path: Path) -> None:
    pool = _pool()
    built = bulk.build(pool, 480, tmp_path)
    assert not list(tmp_path.glob("*.part"))
    with Library.open(built.home, create=False) as library:
        assert len(library.catalogue.documents()) == 48
        assert library.catalogue.dirty_count() == 0
        assert library.search("ferry", typing=False).total > 0
        match = engine.match_of(library, "ferry")
        assert match is not None
        ranked = engine.ranked_by_fts5(library, match.expression)
        assert len(ranked) == engine.frequency(library, "ferry")
        assert [goodness for _, goodness in ranked] == sorted((goodness for _, goodness in ranked), reverse=True)
        assert engine.frequency(library, "ferry") > 100
        assert sum(engine.table_bytes(library).values()) > 10_000

        collection = bulk.first_collection(library, built)
        changed, count = bulk.next_edition(library, collection, pool, 20, edition=2)
        assert 20 <= count < 20 + 2 * PER_DOCUMENT
        bulk.install(library, changed, version=2)
        assert 0 < library.catalogue.dirty_count() < len(changed.documents) + 48
        library.update_index()
        first = make(pool, 0)
        assert changed.documents[0].id == first.id == identifier(0)
        found = [passage.text for passage in library.passages(changed.documents[0].files[0].sha256)]
        assert found == texts(pool, first, edition=2)


def test_percentiles_and_limits() -> None:
    values = [float(number) for number in range(1, 101)]
    assert (percentile(values, 0.99), percentile(values, 0.5), percentile([3.0], 0.99)) == (99.0, 50.0, 3.0)
    assert spread(values) == {"p50": 50.5, "p99": 99.0, "max": 100.0, "mean": 50.5}
    assert Figure("ms", 12.0, most=12).kept is True
    assert str(Figure("ms", 12.1, most=12)) == "12.1 (<=12)!"
    assert str(Figure("share", 0.94, least=0.95, digits=2)) == "0.94 (>=0.95)!"
    assert (Figure("ms", None, most=12).kept, str(Figure("ms", None))) == (None, "-")


def test_the_middle_of_several_answers() -> None:
    answers = [
        {"a": 1.0, "b": {"c": [3, 9]}, "d": "x"},
        {"a": 5.0, "b": {"c": [1, 7]}, "d": "y"},
        {"a": 2.0, "b": {"c": [2, 8]}, "d": "z"},
    ]
    assert middle(answers) == {"a": 2.0, "b": {"c": [2, 8]}, "d": "x"}


def test_the_sixteen_queries_are_those_that_others_type() -> None:
    if not queries.SHARED.is_file():
        pytest.skip("the shared list is not beside this checkout")
    assert queries.difference() is None


def test_every_key_is_typed() -> None:
    keys = queries.keystrokes()
    assert keys[:3] == ["p", "pa", "pac"]
    assert len(keys) == sum(len(text) for text, _ in queries.QUERIES)
