"""How well one passage answers, inside SQLite: BM25 with the weights of words given, instead of counted anew each time.

Only numbers of words are known here; exact forms, nearness and currency are judged in `search.py`.
"""

from __future__ import annotations

from typing import Any

import apsw

_K, _B = 1.2, 0.5


def register(connection: apsw.Connection) -> None:
    """Make `score(table, spec)` known; `spec` is made by `specification`."""
    connection.register_fts5_function("score", _score)


def specification(phrases: list[tuple[int, float]]) -> str:
    """For each phrase of the MATCH expression in order: (clause it belongs to, weight of a find).

    A passage that has only some of the clauses scores less than their sum.
    """
    return ",".join(f"{clause}:{weight:.4f}" for clause, weight in phrases)


def _score(api: apsw.FTS5ExtensionApi, /, *arguments: Any) -> float:
    data: tuple[list[tuple[int, int, float]], float, int] | None = api.aux_data
    if data is None:
        parsed = []
        for number, item in enumerate(str(arguments[0]).split(",")):
            clause, _, weight = item.partition(":")
            parsed.append((number, int(clause), float(weight)))
        average = api.column_total_size() / max(api.row_count, 1) or 1.0
        data = api.aux_data = (parsed, average, len({clause for _, clause, _ in parsed}))
    parsed, average, clauses = data
    norm = _K * (1 - _B + _B * api.column_size() / average)
    found: dict[int, tuple[float, float]] = {}
    for number, group, value in parsed:
        count = sum(map(len, api.phrase_locations(number)))
        if count:
            before, best = found.get(group, (0.0, 0.0))
            found[group] = (before + count, max(best, value))
    total = sum(weight * count * (_K + 1) / (count + norm) for count, weight in found.values())
    return total * (len(found) / clauses)
