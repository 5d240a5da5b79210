"""Documents that speak of the same: found by the words that are frequent in one document and rare in the library."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import numpy as np

from resources.answers.ranking import Ranker
from resources.fulltext.matching import Group, idf
from resources.words.stopwords import STOPWORDS
from resources.words.text import is_han, tokens

if TYPE_CHECKING:
    from resources.fulltext.index import Index
    from resources.fulltext.postings import Postings
    from resources.store.columns import Columns

_MOST_TERMS = 16
_MOST_PASSAGES = 60  # of the document, from its beginning: purpose and scope say what it is about
_SHORTEST = 3  # letters of a word that may be significant
_MOST_COMMON = 0.1  # of all passages: words of more say nothing
_MOST_READ = 300_000  # passages with any of the words
_SHARED = 3  # significant words that a passage must have, at least


def similar(index: Index, postings: Postings, columns: Columns, number: int, limit: int) -> list[int]:
    """Numbers of the current documents that share most of the significant words of document `number`, the nearest first.

    A word counts by how often it stands in the document and how rare it is elsewhere (tf-idf, as "more like this" of
    Lucene); a document by its best two passages.
    """
    groups = _significant(index, number)
    if len(groups) < _SHARED:
        return []
    known = index.places()
    some = Ranker(index, postings, known, None).some(groups, "", _MOST_READ)
    enough = np.bitwise_count(some.bits) >= min(_SHARED, len(groups))
    documents, scores = known.documents[some.places[enough]], some.scores[enough]
    inside = documents < len(columns)
    documents, scores = documents[inside], scores[inside]
    allowed = columns.current[documents] & (documents != number)
    documents, scores = documents[allowed], scores[allowed]
    order = np.argsort(-scores, kind="stable")
    total: dict[int, float] = {}
    counted: Counter[int] = Counter()
    for document, score in zip(documents[order].tolist(), scores[order].tolist(), strict=True):
        if counted[document] < 2:
            counted[document] += 1
            total[document] = total.get(document, 0.0) + score
        if len(total) > 20 * limit:
            break
    return sorted(total, key=lambda document: (-total[document], document))[:limit]


def _significant(index: Index, number: int) -> list[Group]:
    passages, vocabulary = index.passage_count(), index.vocabulary.at(index.generation())
    counts: Counter[str] = Counter()
    for unit in index.units(number):
        if sum(counts.values()) > 20_000:
            break
        rowids = range(unit.first, min(unit.last, unit.first + _MOST_PASSAGES - 1) + 1)
        for passage in index.passages_at(rowids).values():
            for form, stem in tokens(passage.text, passage.language or unit.language):
                if form not in STOPWORDS and not form.isdecimal() and len(form) >= (2 if is_han(form) else _SHORTEST):
                    counts[stem] += 1
    weighed = []
    for stem, count in counts.most_common(400):
        df = vocabulary.frequency([stem])
        if 1 < df <= max(_MOST_COMMON * passages, 3):
            weight = idf(df, passages)
            weighed.append((count**0.5 * weight, Group(((stem,),), weight * count**0.5, df)))
    weighed.sort(key=lambda item: -item[0])
    return [group for _, group in weighed[:_MOST_TERMS]]
