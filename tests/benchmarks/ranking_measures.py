"""How good an order of documents is: nDCG, recall, and how sure a mean over queries is. Pure arithmetic."""

from __future__ import annotations

import math
import random
import statistics
from collections.abc import Mapping, Sequence

_SAMPLES, _SEED = 2000, 20260101


def ndcg(found: Sequence[str], relevant: Mapping[str, int], depth: int = 10) -> float:
    """Sum of grade / log2(rank + 1) over the first `depth`, as a part of the greatest sum there can be; 0 to 1.

    The gain is the grade itself, not 2 ** grade - 1 (Järvelin and Kekäläinen 2002; what trec_eval calls `ndcg_cut`).
    """
    best = _gain(sorted(relevant.values(), reverse=True)[:depth])
    return _gain([relevant.get(document, 0) for document in found[:depth]]) / best if best else 0.0


def _gain(grades: Sequence[int]) -> float:
    return sum(grade / math.log2(rank + 1) for rank, grade in enumerate(grades, 1))


def recall(found: Sequence[str], relevant: Mapping[str, int], depth: int = 100) -> float:
    """Which part of the relevant documents, whatever their grade, is among the first `depth`."""
    return len(set(found[:depth]) & set(relevant)) / len(relevant) if relevant else 0.0


def interval(values: Sequence[float], level: float = 0.95) -> tuple[float, float]:
    """Bootstrap percentile interval of the mean over queries; always the same for the same values."""
    chance = random.Random(_SEED)
    means = sorted(statistics.fmean(chance.choices(values, k=len(values))) for _ in range(_SAMPLES))
    cut = round((1 - level) / 2 * _SAMPLES)
    return means[cut], means[-cut - 1]
