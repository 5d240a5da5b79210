"""What `make bench-search` types: sixteen queries, letter by letter, and any number drawn from the corpus."""

from __future__ import annotations

import random
import re
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.benchmarks.sentences import Pool

# With the language each is meant in, which the peers are told and Fieldshelf is not.
QUERIES = (
    ("package", "en"),
    ("the package manager", "en"),
    ("configuration file", "en"),
    ("debian policy manual", "en"),
    ("source code", "en"),
    ("pe", "en"),
    ("i", "en"),
    ("build dependencies", "en"),
    ("lintian warning", "en"),
    ('"upstream author"', "en"),
    ("paquet source", "fr"),
    ("sistema de archivos", "es"),
    ("软件包", "zh"),
    ("файл конфигурации", "ru"),
    ("حقوق الإنسان", "ar"),
    ("fichier de règles", "fr"),
)
# The same list as others hold it, where it stands beside the checkout.
SHARED = Path(__file__).resolve().parents[3] / "shared" / "relevance" / "typed-queries.txt"
_WORD = re.compile(r"[^\W\d_]{2,}")
_HAN = re.compile("[\u4e00-\u9fff]{2,}")


def difference() -> str | None:
    """A sentence where the shared list is there and is another one."""
    if not SHARED.is_file():
        return None
    shared = SHARED.read_text(encoding="utf-8").split("\n")
    if [line for line in shared if line] == [text for text, _ in QUERIES]:
        return None
    return f"{SHARED} holds other queries than tests/benchmarks/queries.py: the figures are of the latter."


def keystrokes() -> list[str]:
    """What stands in the search box after every key of all queries, in order."""
    return [text[:length] for text, _ in QUERIES for length in range(1, len(text) + 1)]


def drawn(pool: Pool, count: int) -> list[tuple[str, str]]:
    """(query, language): one to three words that follow each other in some sentence, two to four characters of Chinese."""
    rng = random.Random("queries")
    found: dict[tuple[str, str], None] = {}
    while len(found) < count:
        language = pool.choose(rng.random())
        sentence = rng.choice(language.sentences)[0]
        if language.code == "zh":
            runs = _HAN.findall(sentence)
            query = rng.choice(runs)[: rng.randrange(2, 5)] if runs else ""
        else:
            words, size = _WORD.findall(sentence), rng.randrange(1, 4)
            start = rng.randrange(max(len(words) - size, 0) + 1)
            query = " ".join(words[start : start + size])
        if query:
            found[query, language.code] = None
    return list(found)
