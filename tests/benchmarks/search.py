"""`make bench-search`: how fast the search is, at three sizes, beside the limits it is held to and beside its peers.

Every section runs in processes of its own over real libraries, which `tests.support.bulk` builds once and keeps. Prints a
table a section and writes `build/bench/search.json`. A figure that misses its limit has a "!"; what could not be had is "-".
Run it when nothing else runs: the load average is printed because it decides what the figures are worth.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import shutil
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from tests.benchmarks import peers, queries
from tests.benchmarks.measuring import MB, Figure, Table, forget_files, headline, middle, run
from tests.benchmarks.sentences import BUILD
from tests.support.bulk import Bulk, library_of

READING, WRITING = "tests.benchmarks.reading", "tests.benchmarks.writing"
SIZES = (10_000, 100_000, 1_000_000)
LIMITS = {10_000: (6.0, 20.0), 100_000: (6.0, 25.0), 1_000_000: (12.0, 40.0)}  # ms of a key: p50, p99
NO_LIMITS: tuple[float | None, float | None] = (None, None)
COLD_RUNS = 5


@dataclass
class Bench:
    """What was asked for, and the answers of child processes that several sections need."""

    libraries: list[Bulk]
    passes: int
    repeats: int
    with_peers: bool
    fresh_peers: bool
    drawn: int
    kept: dict[tuple[str, int], dict[str, Any]]

    @property
    def largest(self) -> Bulk:
        return self.libraries[-1]

    def ask(self, module: str, name: str, **arguments: Any) -> dict[str, Any]:
        """The function's answer in a new process; with repeats, the median of each number."""
        answer: dict[str, Any] = middle([run(module, name, arguments) for _ in range(self.repeats)])
        return answer

    def once(self, name: str, bulk: Bulk) -> dict[str, Any]:
        """`keystroke` or `settled` of one library, measured once for all sections."""
        key = (name, bulk.passages)
        if key not in self.kept:
            self.kept[key] = self.ask(READING, name, folder=str(bulk.folder), passes=self.passes)
        return self.kept[key]


def _times(found: dict[str, Any], p50: float | None, p99: float | None, most: float | None = None) -> list[Figure]:
    return [
        Figure("p50 ms", found["p50"], most=p50),
        Figure("p99 ms", found["p99"], most=p99),
        Figure("max ms", found["max"], most=most),
    ]


def keystroke(bench: Bench) -> list[Table]:
    table = Table("Every keystroke: 16 queries letter by letter, 20 rows with snippets")
    for bulk in bench.libraries:
        found = bench.once("keystroke", bulk)
        figures = _times(found, *LIMITS.get(bulk.passages, NO_LIMITS), most=120)
        table.add(f"{bulk.passages:,} passages", *figures, Figure("worst of all", found["worst"]))
        table.notes.append(f"{bulk.passages:,}: {found['keys']:.0f} keys, the slowest after {found['slowest']!r}")
    first = Table(f"The first key after a cold start, median of {COLD_RUNS} processes")
    how = ""
    for bulk in bench.libraries:
        runs = []
        for _ in range(COLD_RUNS):
            how = forget_files(bulk.folder)
            runs.append(run(READING, "cold", {"folder": str(bulk.folder)}))
        opened = [found["open"] + found["search"] for found in runs]
        first.add(
            f"{bulk.passages:,} passages",
            Figure("open + search ms", statistics.median(opened), most=500, digits=0),
            Figure("its max", max(opened), digits=0),
            Figure("imports before", statistics.median(found["import"] for found in runs), digits=0),
        )
    first.notes.append(f"Before each: {how}.")
    return [table, first]


def settled(bench: Bench) -> list[Table]:
    table = Table("Settled: finished queries, ranked, with snippets and facets")
    labels = {"sixteen": "the 16", "keys": "what any key leaves there", "drawn": "drawn from the corpus"}
    for bulk in bench.libraries:
        found = bench.once("settled", bulk)
        limits = (20.0, 150.0) if bulk.passages == SIZES[-1] else NO_LIMITS
        for name, label in labels.items():
            row = found[name]
            table.add(f"{bulk.passages:,}: {label} ({row['queries']:.0f})", *_times(row, *limits))
        shown = ", ".join(found["facets"])
        table.notes.append(
            f"{bulk.passages:,}: facets {shown}; kinds add up to the total: {'yes' if found['facets_sum'] else 'NO'}"
        )
    return [table, _overlap(bench)]


def _overlap(bench: Bench) -> Table:
    bulk = bench.largest
    rows = run(READING, "overlap", {"folder": str(bulk.folder), "passages": bulk.passages, "count": bench.drawn})["rows"]
    table = Table(f"Overlap of the first ten documents with a full ranking, {bulk.passages:,} passages")
    references = {
        "word": "first stage / BM25 by word",
        "stage": "first stage / FTS5 bm25",
        "own": "shown / all looked into",
        "fts5": "shown / FTS5 bm25",
    }
    for row in (row for row in rows if not row["drawn"]):
        figures = [Figure(name, row[key], digits=2) for key, name in references.items()]
        table.add(f"{row['query']}{' *' if row['common'] else ''}", *figures, Figure("rarest word in", row["rarest"], digits=0))
    for drawn, label in ((False, "the 16"), (True, "drawn")):
        for common, least in ((False, 0.95), (True, 0.80)):
            chosen = [row for row in rows if row["drawn"] == drawn and row["common"] == common]
            means = []
            for key, name in references.items():
                values = [row[key] for row in chosen if row[key] is not None]
                limit = least if key in ("word", "stage") else None
                means.append(Figure(name, statistics.fmean(values) if values else None, least=limit, digits=3))
            table.add(
                f"mean, {label}: {'every word common *' if common else 'others'}",
                *means,
                Figure("queries", len(chosen), digits=0),
            )
    table.notes.append("* every word stands in more than 2 % of the passages")
    return table


def cancel(bench: Bench) -> list[Table]:
    found = bench.ask(READING, "cancelled", folder=str(bench.largest.folder), passes=5)
    table = Table(f"Cancelled: from the next key to the return of a settled search, {bench.largest.passages:,} passages")
    if found["times"] is None:
        table.add("16 queries x 5", Figure("p50 ms", None), Figure("p99 ms", None, most=20), Figure("max ms", None))
        table.notes.append("every search had ended before it was cancelled")
    else:
        table.add("16 queries x 5", *_times(found["times"], None, 20))
    table.notes.append(f"{found['cancelled']:.0f} cancelled while at work; {found['finished_before']:.0f} had ended before")
    return [table]


def preparing(bench: Bench) -> list[Table]:
    bulk, megabytes = bench.largest, 12.0
    alone = bench.ask(WRITING, "preparing", megabytes=megabytes)
    table = Table("Preparing and writing")
    for name, found in (
        ("in one process", alone),
        *((f"two at once, {n}", f) for n, f in zip("ab", _two(megabytes), strict=True)),
    ):
        size = found["bytes"] / MB
        table.add(
            f"text prepared {name}",
            Figure("MB/s of a core", size / found["cpu"], least=4),
            Figure("MB/s by the clock", size / found["wall"]),
        )
    found = bench.ask(WRITING, "prepared", passages=bulk.passages)
    limit = 60.0 if bulk.passages == SIZES[-1] else None
    table.add(
        f"{bulk.passages:,} passages written from prepared text",
        Figure("seconds", found["seconds"], most=limit),
        Figure("of these reading", found["reading"]),
    )
    space = Table("On disk, beside the bytes of the text")
    for each in bench.libraries:
        sizes = run(WRITING, "sizes", {"folder": str(each.folder), "passages": each.passages})
        space.add(
            f"{each.passages:,} passages, {sizes['text'] / MB:,.1f} MB of text",
            Figure("index / text", sizes["index"] / sizes["text"], most=0.6, digits=3),
            Figure("stored / text", sizes["stored"] / sizes["text"], most=0.5, digits=3),
            Figure("index.db MB", sizes["file"] / MB),
        )
        largest = ", ".join(f"{name} {size / MB:,.1f}" for name, size in list(sizes["tables"].items())[:6])
        space.notes.append(f"{each.passages:,}: MB by table: {largest}")
    return [table, space]


def _two(megabytes: float) -> list[dict[str, Any]]:
    """The same in two processes at once, as an update does it."""
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(2) as pool:
        return list(pool.map(lambda _: run(WRITING, "preparing", {"megabytes": megabytes}), range(2)))


def replacing(bench: Bench) -> list[Table]:
    bulk = bench.largest
    copy = BUILD / "replacing"
    shutil.rmtree(copy, ignore_errors=True)
    try:
        shutil.copytree(bulk.folder / "library", copy / "library", ignore=shutil.ignore_patterns("lock"))
        shutil.copyfile(bulk.folder / "bulk.json", copy / "bulk.json")
        arguments = {"folder": str(copy), "passages": bulk.passages, "passes": bench.passes, "rounds": 3}
        found = run(WRITING, "replacing", arguments)
    finally:
        shutil.rmtree(copy, ignore_errors=True)
    title = f"Replacing 1,000 passages three times while someone types without a pause, {bulk.passages:,} passages"
    table = Table(title)
    table.add(f"keys before ({found['before']['keys']:.0f})", *_times(found["before"], None, None))
    table.add(f"keys meanwhile ({found['during']['keys']:.0f})", *_times(found["during"], None, 60))
    table.add("keys after, before maintenance", *_times(found["unkempt"], None, None))
    limits = LIMITS.get(bulk.passages, NO_LIMITS)
    table.add("keys after idle maintenance", *_times(found["after"], *limits, most=120))
    for name, row in sorted(found["writer"]["commits"].items()):
        table.add(
            f"{name}: {row['count']:.0f} transactions",
            Figure("longest ms", row["transaction"], most=100),
            Figure("COMMIT alone ms", row["commit"], most=100),
        )
    writer = found["writer"]
    table.notes.append(
        f"{writer['changed']} passages replaced in {writer['seconds']:.1f} s: installing {writer['steps']['install']:.1f} s, "
        f"indexing {writer['steps']['index']:.1f} s, the rest is packing segments"
    )
    table.notes.append(f"maintenance took {found['maintained']:.1f} s")
    return [table]


def side_by_side(bench: Bench) -> list[Table]:
    bulk = bench.largest
    table = Table(f"Side by side, {bulk.passages:,} passages: 16 queries, top 20 with snippets of the stored text")
    answered: list[tuple[str, dict[str, float]]] = []
    keys, finished = bench.once("keystroke", bulk), bench.once("settled", bulk)["sixteen"]
    size = (bulk.folder / "library" / "index.db").stat().st_size
    own = {"seconds": bulk.about["index_seconds"], "cpu": None, "bytes": size, "keys": keys, "settled": finished}
    own["each"] = bench.once("settled", bulk)["each"]
    rows: dict[str, dict[str, Any] | str] = {"Fieldshelf": own}
    if bench.with_peers:
        rows |= peers.compare(bulk, bench.passes, fresh=bench.fresh_peers)
    else:
        table.notes.append("without peers (--no-peers)")
    for name, row in rows.items():
        if isinstance(row, str):
            table.notes.append(row)
            continue
        answered.append((name, row["each"]))
        table.add(
            name,
            Figure("index s", row["seconds"]),
            Figure("of processor s", row["cpu"]),
            Figure("MB on disk", row["bytes"] / MB),
            *(Figure(f"settled {key}", row["settled"][key]) for key in ("p50", "p99", "max")),
            *(Figure(f"key {key}", row["keys"][key]) for key in ("p50", "p99", "max")),
        )
        if "version" in row:
            table.notes.append(f"{name}: {row['version']}, indexed {row['at']}")
    table.notes += [
        "Fieldshelf answers with documents in force, grouped, with exact facets, titles and pages; the peers with passages.",
        "The peers are told the query's language (tantivy by its script). Fieldshelf's index s are Library.update_index.",
    ]
    each = Table("Side by side, settled, query by query (ms)")
    for query, _ in queries.QUERIES:
        each.add(query, *(Figure(name, times[query]) for name, times in answered))
    return [table, each]


def memory(bench: Bench) -> list[Table]:
    table = Table("Memory of a fresh process (MB)")
    for bulk in bench.libraries:
        found = bench.ask(READING, "remembered", folder=str(bulk.folder))
        for step, label in (("open", "library open"), ("first", "after one search"), ("after", "after all queries")):
            row = found[step]
            table.add(
                f"{bulk.passages:,}: {label}",
                Figure("resident", row["rss"], most=200, digits=0),
                Figure("proportional", row["pss"], digits=0),
                Figure("anonymous", row["anonymous"], digits=0),
            )
    table.notes.append("resident includes pages of files that are mapped; anonymous is what the process alone holds")
    return [table]


def growth(bench: Bench) -> list[Table]:
    table = Table("Growth: the exponent of each row from one size to the next (1 = with the number of passages)")
    rows: list[tuple[str, Callable[[Bulk], float]]] = [
        ("keystroke p50 ms", lambda bulk: float(bench.once("keystroke", bulk)["p50"])),
        ("keystroke p99 ms", lambda bulk: float(bench.once("keystroke", bulk)["p99"])),
        ("settled p50 ms", lambda bulk: float(bench.once("settled", bulk)["sixteen"]["p50"])),
        ("settled p99 ms", lambda bulk: float(bench.once("settled", bulk)["sixteen"]["p99"])),
        ("index s", lambda bulk: float(bulk.about["index_seconds"])),
        ("index.db MB", lambda bulk: (bulk.folder / "library" / "index.db").stat().st_size / MB),
        ("peak MB while indexing", lambda bulk: float(bulk.about["index_peak_mb"])),
    ]
    for label, value in rows:
        values = [value(bulk) for bulk in bench.libraries]
        figures = [Figure(f"{bulk.passages:,}", found) for bulk, found in zip(bench.libraries, values, strict=True)]
        for number in range(1, len(values)):
            ratio = bench.libraries[number].passages / bench.libraries[number - 1].passages
            grown = math.log(values[number] / values[number - 1]) / math.log(ratio)
            figures.append(Figure(f"to {bench.libraries[number].passages:,}", grown, digits=2))
        table.add(label, *figures)
    if len(bench.libraries) < 2:
        table.notes.append("one size alone: no exponent")
    return [table]


SECTIONS: dict[str, Callable[[Bench], list[Table]]] = {
    "keystroke": keystroke,
    "settled": settled,
    "cancel": cancel,
    "preparing": preparing,
    "replacing": replacing,
    "peers": side_by_side,
    "memory": memory,
    "growth": growth,
}


def _arguments(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.search", description="How fast the search is.")
    parser.add_argument("--passages", type=int, nargs="+", default=list(SIZES), metavar="N", help="sizes (default: all three)")
    parser.add_argument("--only", default=",".join(SECTIONS), help=f"some of: {', '.join(SECTIONS)}")
    parser.add_argument("--passes", type=int, default=3, help="passes over the queries; each time is their median (default: 3)")
    parser.add_argument("--repeats", type=int, default=1, help="whole measurements; each figure is their median (default: 1)")
    parser.add_argument("--drawn", type=int, default=60, help="queries beside the 16 for the overlap (default: 60)")
    parser.add_argument("--peers", action=argparse.BooleanOptionalAction, default=True, help="tantivy and Xapian beside it")
    parser.add_argument("--fresh-peers", action="store_true", help="index with the peers anew instead of taking what was kept")
    parser.add_argument(
        "--fresh", action="store_true", help="index the libraries anew: after a change that the schema does not tell"
    )
    given = parser.parse_args(arguments)
    if unknown := set(given.only.split(",")) - set(SECTIONS):
        parser.error(f"no such section: {', '.join(sorted(unknown))}")
    return given


def main(arguments: Sequence[str] | None = None) -> int:
    given = _arguments(arguments)
    started = time.perf_counter()
    libraries = [library_of(count, fresh=given.fresh) for count in sorted(given.passages)]
    built = time.perf_counter() - started
    bench = Bench(libraries, given.passes, given.repeats, given.peers, given.fresh_peers, given.drawn, {})
    head = headline()
    print("\n".join(head), flush=True)
    if warning := queries.difference():
        head.append(warning)
        print(warning)
    sections, missed, held = {}, 0, 0
    for name in [name for name in SECTIONS if name in given.only.split(",")]:
        tables = SECTIONS[name](bench)
        for table in tables:
            table.print()
            kept = [figure.kept for _, figures in table.rows for figure in figures]
            missed, held = missed + kept.count(False), held + kept.count(True)
        sections[name] = [table.to_json() for table in tables]
        sys.stdout.flush()
    seconds = time.perf_counter() - started - built
    load = f"{os.getloadavg()[0]:.2f}"
    print(f"\n{held} figures within their limits, {missed} not (!); {seconds:.0f} s, load average at the end {load}")
    about = {str(bulk.passages): {k: v for k, v in bulk.about.items() if k != "segments"} for bulk in libraries}
    record = {
        "at": time.strftime("%Y-%m-%dT%H:%M:%S%z"), "machine": head, "seconds": round(seconds), "load_at_the_end": float(load),
        "held": held, "missed": missed, "libraries": about, "sections": sections,
    }  # fmt: skip
    (BUILD / "search.json").write_text(json.dumps(record, ensure_ascii=False, indent=1), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
