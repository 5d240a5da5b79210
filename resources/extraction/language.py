"""Which language a text is in, where nobody says: from its declaration, or by looking at it.

Only the languages of the library are told apart; a text in another one is taken for one of these, or for none.
"""

from __future__ import annotations

import functools
import os
import re
from collections.abc import Callable

from resources.models import LANGUAGES

# A few paragraphs are enough, and more costs time; fewer letters than a short title say too little.
_LONGEST = 6000
_SHORTEST = 12
_SURE = 0.6
_LETTERS = re.compile(r"[^\W\d_]")


def declared(tag: object) -> str | None:
    """The library's language of a tag such as `fr-CH`; None for other languages and for nonsense."""
    primary = re.split("[-_]", tag.strip().lower(), maxsplit=1)[0] if isinstance(tag, str) else ""
    return primary if primary in LANGUAGES else None


def detect(text: str) -> str | None:
    """The language of `text`, None where it is too short or could be several."""
    sample = text[:_LONGEST]
    letters = _LETTERS.findall(sample)
    ideographs = sum("\u4e00" <= letter <= "\u9fff" for letter in letters)
    if len(letters) + 3 * ideographs < _SHORTEST:
        return None
    language, confidence = _classifier()(sample)
    return language if confidence >= _SURE else None


@functools.cache
def _classifier() -> Callable[[str], tuple[str, float]]:
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # one small product; each thread costs address space
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # numpy and the model: 0.2 s, 30 MB

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(list(LANGUAGES))
    classify: Callable[[str], tuple[str, float]] = identifier.classify
    return classify
