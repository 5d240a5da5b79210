"""What searching costs, each function in a process of its own: `measuring.run("tests.benchmarks.reading", NAME, {...})`.

Times are milliseconds by the caller's clock around `Library.search`, snippets and facets included.
"""

from __future__ import annotations

import sys
import time

_STARTED = time.perf_counter()  # before anything of the program is imported: a cold start pays for that too

import contextlib  # noqa: E402
import random  # noqa: E402
import statistics  # noqa: E402
import threading  # noqa: E402
from pathlib import Path  # noqa: E402
from typing import Any  # noqa: E402

from resources.home import Home  # noqa: E402
from resources.library import Library  # noqa: E402
from resources.results import Cancel, SearchCancelled  # noqa: E402
from tests.benchmarks.measuring import memory, serve, spread  # noqa: E402
from tests.benchmarks.queries import QUERIES, drawn, keystrokes  # noqa: E402

LIMIT = 20
DRAWN = 200  # queries beside the sixteen
_TOP = 10
_COMMON = 0.02  # a word in more than this part of the passages is common: 20,000 of a million


def _open(folder: str) -> Library:
    return Library.open(Home.at(Path(folder)), create=False)


def timed(library: Library, query: str, typing: bool) -> float:
    """Milliseconds of one search."""
    started = time.perf_counter()
    library.search(query, limit=LIMIT, typing=typing)
    return (time.perf_counter() - started) * 1000


def typed(library: Library, passes: int) -> dict[str, Any]:
    """Of every keystroke the median of `passes`; `worst` is the worst of all, and `slowest` says what was typed then."""
    prefixes = keystrokes()
    rounds = [[timed(library, prefix, typing=True) for prefix in prefixes] for _ in range(passes)]
    medians = [statistics.median(times) for times in zip(*rounds, strict=True)]
    slowest = prefixes[max(range(len(prefixes)), key=lambda number: medians[number])]
    return {**spread(medians), "worst": max(max(times) for times in rounds), "slowest": slowest, "keys": len(prefixes)}


def keystroke(folder: str, passes: int) -> dict[str, Any]:
    """The sixteen queries letter by letter, after one search that is not counted."""
    with _open(folder) as library:
        timed(library, "a", typing=True)
        return typed(library, passes)


def cold(folder: str) -> dict[str, Any]:
    """The first key after a start: imports, opening, and the search."""
    imported = time.perf_counter()
    with _open(folder) as library:
        opened = time.perf_counter()
        library.search("p", limit=LIMIT, typing=True)
        done = time.perf_counter()
    steps = {"import": imported - _STARTED, "open": opened - imported, "search": done - opened, "all": done - _STARTED}
    return {name: seconds * 1000 for name, seconds in steps.items()}


def settled(folder: str, passes: int) -> dict[str, Any]:
    """Finished queries, medians of `passes`: the sixteen, what stands there after any key, and others drawn from the corpus."""
    from tests.benchmarks.sentences import pool

    sets = {
        "sixteen": [query for query, _ in QUERIES],
        "keys": list(dict.fromkeys(keystrokes())),
        "drawn": [query for query, _ in drawn(pool(), DRAWN)],
    }
    found: dict[str, Any] = {}
    with _open(folder) as library:
        timed(library, "a", typing=False)
        for name, queries in sets.items():
            times = [statistics.median(timed(library, query, typing=False) for _ in range(passes)) for query in queries]
            slowest = queries[max(range(len(queries)), key=lambda number: times[number])]
            found[name] = {**spread(times), "slowest": slowest, "queries": len(queries)}
            if name == "sixteen":
                found["each"] = dict(zip(queries, times, strict=True))
        result = library.search("configuration", limit=LIMIT, typing=False)
        found["facets"] = sorted(result.facets)
        found["facets_sum"] = sum(result.facets.get("kind", {}).values()) == result.total
    return found


def overlap(folder: str, passages: int, count: int) -> dict[str, Any]:
    """How many of the first ten are those of a full ranking, per query; documents that are in force, by their best passage.

    `word`: the engine's first stage beside BM25 of everything that matches, where all spellings of a word are one word;
    `stage`: the same beside FTS5's bm25, to which each spelling is a word with a rarity of its own; `own`: what
    is shown beside the same where every match is ranked and looked into; `fts5`: what is shown beside bm25, from which it
    differs on purpose (titles, currency, words as typed and side by side). A document that ties with the tenth of bm25 is
    as good as the tenth. None where nothing has all the words.
    """
    from tests.benchmarks import engine
    from tests.benchmarks.passages import PER_DOCUMENT, identifier, make
    from tests.benchmarks.sentences import pool

    sentences, left_out = pool(), set()
    for number in range(passages // PER_DOCUMENT):
        made = make(sentences, number)
        left_out |= {identifier(made.supersedes)} if made.supersedes is not None else set()
        left_out |= {made.id} if made.withdrawn else set()

    def in_force(library: Library, ranked: list[tuple[int, float]]) -> dict[str, float]:
        """Documents by their best passage, the best first."""
        documents, found = engine.documents_of(library, [rowid for rowid, _ in ranked]), dict[str, float]()
        for rowid, goodness in ranked:
            if rowid in documents and documents[rowid] not in left_out:
                found.setdefault(documents[rowid], goodness)
        return found

    rows = []
    with _open(folder) as library:
        for position, (query, _) in enumerate([*QUERIES, *drawn(sentences, count)]):
            started = time.perf_counter()
            shown = [hit.entry.document.id for hit in library.search(query, limit=LIMIT, typing=False).hits][:_TOP]
            took = time.perf_counter() - started
            frequencies = [engine.frequency(library, word) for word in query.replace('"', "").split()]
            row: dict[str, Any] = {
                "query": query,
                "drawn": position >= len(QUERIES),
                "common": min(frequencies, default=0) > _COMMON * passages,
                "rarest": min(frequencies, default=0),
                "ms": took * 1000,
            }
            match = engine.match_of(library, query)
            full = in_force(library, engine.ranked_by_fts5(library, match.expression)) if match else {}
            stage = list(in_force(library, engine.ranked_first(library, match)))[:_TOP] if match else []
            by_word = in_force(library, engine.ranked_by_word(library, match)) if match and len(match.groups) < 8 else {}
            row |= {"word": _share(stage, by_word), "stage": _share(stage, full), "fts5": _share(shown, full)}
            first = [hit.entry.document.id for hit in engine.exhaustive(library, query).hits][:_TOP]
            row["own"] = len(set(first) & set(shown)) / len(first) if first else None
            rows.append(row)
    return {"rows": rows}


def _share(shown: list[str], best: dict[str, float]) -> float | None:
    """Of the first ten of `best` (document -> goodness, the best first) the part that is shown, ties counting as equals."""
    wanted = min(_TOP, len(best))
    if not wanted:
        return None
    least = list(best.values())[wanted - 1] - 1e-9
    return min(sum(best.get(document, -1e9) >= least for document in shown), wanted) / wanted


def cancelled(folder: str, passes: int) -> dict[str, Any]:
    """From `cancel.set()` to the return of a settled search that was still at work."""
    rng, late, before = random.Random("cancel"), [], 0
    with _open(folder) as library:
        timed(library, "a", typing=False)
        search: Any = library.search
        for query in [query for query, _ in QUERIES] * passes:
            cancel, returned = Cancel(), threading.Event()
            finished: list[float] = []

            def work(
                query: str = query,
                cancel: Cancel = cancel,
                returned: threading.Event = returned,
                finished: list[float] = finished,
            ) -> None:
                try:
                    with contextlib.suppress(SearchCancelled):
                        search(query, limit=LIMIT, typing=False, cancel=cancel)
                finally:
                    finished.append(time.perf_counter())
                    returned.set()

            thread = threading.Thread(target=work)
            thread.start()
            if returned.wait(rng.uniform(0.001, 0.015)):
                before += 1
            else:
                asked = time.perf_counter()
                cancel.set()
                returned.wait()
                late.append(max(finished[0] - asked, 0.0) * 1000)
            thread.join()
    return {"times": spread(late) if late else None, "cancelled": len(late), "finished_before": before}


def remembered(folder: str) -> dict[str, Any]:
    """MB of a process that does nothing but search: imported, library open, after one search, after all queries."""
    found = {"imported": memory()}
    with _open(folder) as library:
        found["open"] = memory()
        library.search("p", limit=LIMIT, typing=True)
        found["first"] = memory()
        for prefix in keystrokes():
            library.search(prefix, limit=LIMIT, typing=True)
        for query, _ in QUERIES:
            library.search(query, limit=LIMIT, typing=False)
        found["after"] = memory()
    return found


if __name__ == "__main__":
    sys.exit(serve((keystroke, cold, settled, overlap, cancelled, remembered)))
