"""Which language a text is in, where nobody says: from its declaration, or by looking at it.

Only the languages of the library are told apart; a text in another one is taken for one of these, or for none.
"""

from __future__ import annotations

import functools
import os
import re
from collections.abc import Callable, Sequence

from resources.languages import guess
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
def _classifier() -> Callable[[str], tuple[str, float]]:
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # one small product; each thread costs address space
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # numpy and the model: 0.2 s, 30 MB

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(list(LANGUAGES))
    classify: Callable[[str], tuple[str, float]] = identifier.classify
    return classify
