"""Which language a text is in, where nobody says: from its declaration, or by looking at it.

Only the languages of the library are told apart; a text in another one is taken for one of these, or for none, unless
`is_foreign` is asked first.
"""

from __future__ import annotations

import copy
import functools
import itertools
import os
import re
from collections.abc import Sequence
from typing import Any

from resources.models import LANGUAGES
from resources.words.languages import guess

# A few paragraphs are enough, and more costs time; fewer letters than a short title say too little.
_LONGEST = 6000
_SHORTEST = 12
_SURE = 0.6
# A text must be clearly in another language, in all its parts: English with foreign names in it is English.
_FOREIGN, _PARTS, _SHORTEST_PART, _FEWEST_LETTERS = 0.99, 3, 120, 80
_LEAST = 1e-12  # of a share: less has no figures left
_LETTERS = re.compile(r"[^\W\d_]")


def declared(tag: object) -> str | None:
    """The library's language of a tag such as `fr-CH`; None for other languages and for nonsense."""
    primary = re.split("[-_]", tag.strip().lower(), maxsplit=1)[0] if isinstance(tag, str) else ""
    return primary if primary in LANGUAGES else None


def detect(text: str) -> str | None:
    """The language of `text`, None where it is too short or could be several."""
    sample = text[:_LONGEST]
    if not _says_enough(sample):
        return None
    language, confidence = _classifier().classify(sample)
    return language if confidence >= _SURE else None


def is_foreign(text: str) -> bool:
    """Whether `text` is clearly in none of the library's languages; False where it is too short to say."""
    return look(text)[1]


def look(text: str) -> tuple[str | None, bool]:
    """As `detect` and `is_foreign`, of both of which most is the same; None where it is foreign."""
    sample = text[:_LONGEST]
    if not _says_enough(sample):
        return None, False
    classifier = _classifier(all_languages=True)
    shares = dict(classifier.rank(sample))
    most = max(shares, key=lambda language: shares[language])
    if most not in LANGUAGES and shares[most] >= _FOREIGN and _letters(sample, _FEWEST_LETTERS) == _FEWEST_LETTERS:
        part = max(-(-len(sample) // _PARTS), _SHORTEST_PART)
        parts = (sample[start : start + part] for start in range(0, max(len(sample) - part // 2, 1), part))
        if all(classifier.classify(one)[0] not in LANGUAGES for one in parts):
            return None, True
    # What remains where only the library's languages are asked for: how they share what all of them have.
    ours = {language: shares[language] for language in LANGUAGES}
    best = max(ours, key=lambda language: ours[language])
    if (together := sum(ours.values())) < _LEAST:
        return detect(sample), False
    return best if ours[best] / together >= _SURE else None, False


def _says_enough(sample: str) -> bool:
    found = _letters(sample, _SHORTEST)
    return found == _SHORTEST or found + 3 * sum("\u4e00" <= character <= "\u9fff" for character in sample) >= _SHORTEST


def _letters(sample: str, most: int) -> int:
    return sum(1 for _ in itertools.islice(_LETTERS.finditer(sample), most))


def of_passages(texts: Sequence[str], language: str | None) -> list[str | None]:
    """The language of each passage of a file in several; None for all where none is surely in another than `language`.

    None also for a single passage that is too short or could be several: it is in the file's language then. The
    classifier is asked only where the commonest words say something else than the file.
    """
    found: list[str | None] = []
    for text in texts:
        suspected = guess(text)
        found.append(suspected if suspected is None or suspected == language or detect(text) == suspected else None)
    return found if set(found) - {None, language} else [None] * len(found)


@functools.cache
def _classifier(*, all_languages: bool = False) -> Any:
    identifier = copy.copy(_model())  # which share its tables
    if not all_languages:
        identifier.set_languages(list(LANGUAGES))
    return identifier


@functools.cache
def _model() -> Any:
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # one small product; each thread costs address space
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # numpy and the model: 0.4 s, 30 MB

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
