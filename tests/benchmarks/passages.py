"""A library of any size for `make bench-search`: documents of about ten passages of about 400 bytes, from real sentences.

Every document follows from its number alone, so that a smaller library is the beginning of a larger one, nothing has to be
kept in memory, and any document can be made again. What is true of real collections is true here: documents have a
publisher, kind, themes and dates; 15 % are superseded by a newer edition with the same title, 3 % are withdrawn.
Words are as frequent as in the corpus, but sentences return: a million passages hold each about sixty times.
"""

from __future__ import annotations

import datetime
import random
from collections.abc import Iterator
from dataclasses import dataclass

from resources.models import KINDS
from tests.benchmarks.sentences import Language, Pool

SEED = "fieldshelf"
PER_DOCUMENT = 10  # passages, on average; two neighbours have twenty together
PUBLISHERS = ("north", "east", "south", "west")
THEMES = (
    "Access", "Accommodation", "Airfields", "Briefing", "Budget", "Convoys", "Drinking water", "Fire", "First aid", "Fuel",
    "Housing", "Mail", "Mapping", "Radio", "Roads", "Safety", "Stores", "Training", "Vehicles", "Weather",
)  # fmt: skip
_KIND_WEIGHTS = (4, 10, 14, 6, 4, 3, 12, 5, 14, 3, 10, 4, 4, 3, 2, 2)
_FIRST_DAY, _DAYS = datetime.date(2011, 9, 1), 15 * 365
_SUPERSEDES = 0.165  # leaves 15 % superseded, since some are superseded twice
_WITHDRAWN, _WITH_REFERENCE, _WITH_REVIEW = 0.03, 0.6, 0.5
_MEAN = 397  # bytes: leaves 399 after rounding to whole sentences
assert len(_KIND_WEIGHTS) == len(KINDS)


@dataclass(frozen=True, slots=True)
class Made:
    """One document, without its texts. `supersedes` is the number of an older one of the same publisher and language."""

    number: int
    publisher: str
    language: str
    title: str
    kind: str
    themes: tuple[str, ...]
    reference: str | None
    issued: datetime.date
    review: datetime.date | None
    withdrawn: bool
    supersedes: int | None
    passages: int

    @property
    def id(self) -> str:
        return identifier(self.number)


def identifier(number: int) -> str:
    """The id of the document of that number."""
    return f"{PUBLISHERS[number % len(PUBLISHERS)]}/d{number:06}"


def make(pool: Pool, number: int) -> Made:
    """The document of that number."""
    rng = random.Random(f"{SEED}:{number}")
    language = pool.choose(rng.random())
    title, kind = rng.choice(language.titles), rng.choices(KINDS, _KIND_WEIGHTS)[0]
    themes = tuple(sorted(rng.sample(THEMES, rng.choice((2, 3)))))
    issued = _FIRST_DAY + datetime.timedelta(rng.randrange(_DAYS))
    reference = f"{issued.year}.{rng.randrange(1, 400):02}" if rng.random() < _WITH_REFERENCE else None
    review = issued.replace(year=issued.year + 4, day=1) if rng.random() < _WITH_REVIEW else None
    withdrawn, supersedes = rng.random() < _WITHDRAWN, None
    back = len(PUBLISHERS) * rng.randrange(1, 40)
    if rng.random() < _SUPERSEDES and back <= number:
        supersedes = number - back
        old = make(pool, supersedes)
        language, title, kind, themes = pool.language(old.language), old.title, old.kind, old.themes
        issued = max(issued, old.issued + datetime.timedelta(200))
        withdrawn = False
    first = random.Random(f"{SEED}:pair:{number // 2}").randrange(2, 2 * PER_DOCUMENT - 1)
    return Made(
        number=number,
        publisher=PUBLISHERS[number % len(PUBLISHERS)],
        language=language.code,
        title=title,
        kind=kind,
        themes=themes,
        reference=reference,
        issued=issued,
        review=review,
        withdrawn=withdrawn,
        supersedes=supersedes,
        passages=2 * PER_DOCUMENT - first if number % 2 else first,
    )


def texts(pool: Pool, made: Made, edition: int = 1) -> list[str]:
    """The texts of its passages: sentences of its language, in no order; another `edition` says something else."""
    rng = random.Random(f"{SEED}:{made.number}:{edition}")
    language = pool.language(made.language)
    return [_text(rng, language) for _ in range(made.passages)]


def _text(rng: random.Random, language: Language) -> str:
    wanted = _MEAN * (0.4 + 1.2 * rng.random())
    sentences, count, length = language.sentences, len(language.sentences), 0
    chosen: list[str] = []
    while True:
        sentence, size = sentences[int(rng.random() * count)]
        if chosen and length + size / 2 > wanted:
            return " ".join(chosen)
        chosen.append(sentence)
        length += size + 1


def stream(pool: Pool, documents: int) -> Iterator[tuple[Made, list[str]]]:
    """The first `documents`, each with its texts."""
    for number in range(documents):
        made = make(pool, number)
        yield made, texts(pool, made)
