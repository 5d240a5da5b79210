"""`make bench-relevance`: how well the settled search ranks, on known questions, beside the bars and the peers.

Every set becomes a real library; every question goes through `Library.search` with nothing changed between the sets.
With `--embedded LIBRARY` the sets stand in a copy of that library instead: what a capped first stage loses there.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from resources.home import Home
from resources.library import Library
from resources.results import Filters
from tests.benchmarks import relevance_sets
from tests.benchmarks.ranking_measures import interval, ndcg, recall
from tests.benchmarks.relevance_sets import Question, Set
from tests.corpus.fetch import CorpusError
from tests.support.libraries import Shelf

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared" / "relevance"
WORK = ROOT / "build" / "bench"
LIMIT = 100
# nDCG@10. The bars are ours to hold; the peers' figures stand in the sets' README (XQuAD there with all 1,190 questions).
BARS = {
    "cranfield": 0.35, "cacm": 0.43, "xquad-en": 0.96, "xquad-es": 0.96, "xquad-ru": 0.945, "xquad-ar": 0.93, "xquad-zh": 0.955,
}  # fmt: skip
XAPIAN = {"cranfield": 0.345, "cacm": 0.474, "xquad-ru": 0.953, "xquad-ar": 0.933}
TANTIVY = {"cranfield": 0.348, "cacm": 0.427, "xquad-ru": 0.871, "xquad-ar": 0.878, "xquad-zh": 0.114}
FIRST = 3  # among how many the article must stand
# Older than all else, so that a rebuilt index gives the set the places that a capped first stage reaches last.
OLD = "1900"


@dataclass(frozen=True)
class Figures:
    """Of one set: nDCG@10 and Recall@100 of every question, questions answered in a second."""

    ndcg: list[float]
    recall: list[float]
    rate: float


def measure(library: Library, given: Set, filters: Filters | None = None) -> Figures:
    gains, recalls = [], []
    spent = 0.0
    for question in given.questions:
        started = time.perf_counter()
        found = _search(library, given, question, filters)
        spent += time.perf_counter() - started
        gains.append(ndcg(found, question.relevant))
        recalls.append(recall(found, question.relevant, LIMIT))
    return Figures(gains, recalls, len(given.questions) / spent)


def _search(library: Library, given: Set, question: Question, filters: Filters | None = None) -> list[str]:
    """The set's own ids of what is found. What is not of the set keeps its place, as something not relevant."""
    hits = library.search(question.text, limit=LIMIT, typing=False, filters=filters).hits
    return [given.record_id(hit.entry.document.id) or f"other {rank}" for rank, hit in enumerate(hits)]


@contextmanager
def _shelf(given: Set) -> Iterator[Shelf]:
    """A library of this set alone, in a folder that goes again."""
    WORK.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f"relevance-{given.name}-", dir=WORK) as folder:
        shelf = Shelf(Path(folder))
        try:
            relevance_sets.add(shelf, given)
            yield shelf
        finally:
            shelf.close()


def alone(sets: Sequence[Set]) -> bool:
    """Print the table of the sets, each a library of its own; whether every bar is held."""
    print(f"{'':<11}{'nDCG@10':>9}{'95 %':>15}{'bar':>7}{'':>6}{'Xapian':>8}{'tantivy':>9}{'Recall@100':>12}{'queries/s':>11}")
    held = True
    for given in sets:
        with _shelf(given) as shelf:
            figures = measure(shelf.library, given)
        mean, (low, high) = statistics.fmean(figures.ndcg), interval(figures.ndcg)
        bar = BARS.get(given.name)
        below = bar is not None and mean < bar
        held &= not below
        peers = f"{_figure(XAPIAN.get(given.name)):>8}{_figure(TANTIVY.get(given.name)):>9}"
        verdict = "" if bar is None else "below" if below else "held"
        print(
            f"{given.name:<11}{_figure(mean):>9}{f'{_figure(low)}-{_figure(high)}':>15}{_figure(bar):>7}{verdict:>6}{peers}"
            f"{_figure(statistics.fmean(figures.recall)):>12}{figures.rate:>11.0f}",
            flush=True,
        )
    print(
        "nDCG: gain = grade, discount 1 / log2(rank + 1), the ideal order over all graded documents; "
        "95 % by bootstrap over the questions.\nPeers: as published in the sets' README, not of this run."
    )
    return held


def words(folder: Path) -> bool:
    """Print how many of the everyday words find their article; whether all do."""
    try:
        sets = relevance_sets.declaration(folder)
    except CorpusError as error:
        print(f"The words of the Declaration were not looked for. {error}")
        return True
    missed, total = [], 0
    for given in sets:
        with _shelf(given) as shelf:
            for question in given.questions:
                total += 1
                found = _search(shelf.library, given, question)
                (article,) = question.relevant
                if article not in found[:FIRST]:
                    where = f"at {found.index(article) + 1}" if article in found else "not found"
                    missed.append(f"{given.name} {question.text} (article {article}: {where})")
    print(f"{total - len(missed)} of {total} words of udhr-words.tsv find their article among the first {FIRST}", flush=True)
    for line in missed:
        print(f"  missed: {line}")
    return not missed


def embedded(sets: Sequence[Set], home: Path, rebuild: bool) -> None:
    """Print what the sets lose in a copy of the library at `home`: within their collection, and among everything."""
    WORK.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="relevance-embedded-", dir=WORK) as folder:
        copy = Path(folder) / "home"
        _copy(home, copy)
        shelf = Shelf(copy, source="relevance")
        try:
            for given in sets:
                relevance_sets.add(shelf, given, issued=OLD)
            if rebuild:
                shelf.library.index.reset()
                shelf.library.update_index()
            among = sum(collection.documents for collection in shelf.library.catalogue.collections())
            place = "first reached last, being the oldest" if rebuild else "first reached first, being written last"
            print(f"nDCG@10 among {among:,} documents; the sets are {place}")
            print(f"{'':<11}{'alone':>9}{'in its collection':>19}{'unfiltered':>12}{'Recall@100 of each':>25}{'queries/s':>11}")
            for given in sets:
                with _shelf(given) as own:
                    before = measure(own.library, given)
                within = measure(shelf.library, given, Filters(collections=(given.collection,)))
                without = measure(shelf.library, given)
                means = [_figure(statistics.fmean(figures.ndcg)) for figures in (before, within, without)]
                recalls = " ".join(_figure(statistics.fmean(figures.recall)) for figures in (before, within, without))
                print(
                    f"{given.name:<11}{means[0]:>9}{means[1]:>19}{means[2]:>12}{recalls:>25}{without.rate:>11.0f}", flush=True
                )
        finally:
            shelf.close()


def _copy(home: Path, target: Path) -> None:
    """A home of its own. Objects never change once they stand, so they are linked; the databases are copied."""
    source, copied = Home.at(home).library, Home.at(target).library
    for path in sorted(source.rglob("*")):
        there = copied / path.relative_to(source)
        if path.is_dir():
            there.mkdir(parents=True, exist_ok=True)
        elif path.relative_to(source).parts[0] == "objects":
            _link(path, there)
        elif path.name != "lock":
            there.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, there)


def _link(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(source, target)
    except OSError:  # another disk, or a file system without links
        shutil.copyfile(source, target)


def _figure(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}"


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.relevance", description="How well the search ranks.")
    parser.add_argument("--from", dest="folder", type=Path, default=SHARED, metavar="FOLDER", help=f"the sets ({SHARED})")
    parser.add_argument("--sets", help="only these, with commas between; udhr for the words (all)")
    parser.add_argument("--embedded", type=Path, metavar="LIBRARY_HOME", help="measure in a copy of this library")
    parser.add_argument(
        "--rebuild",
        action="store_true",
        help="with --embedded: index the copy anew, so that the sets stand where they belong by date",
    )
    given = parser.parse_args(arguments)
    here = relevance_sets.names(given.folder) if given.folder.is_dir() else []
    if not here:
        print(f"There are no relevance sets in {given.folder}, so nothing was measured. Put them there and run this again.")
        return 0
    chosen = given.sets.split(",") if given.sets else [*here, "udhr"]
    if unknown := set(chosen) - {*here, "udhr"}:
        parser.error(f"no such set: {', '.join(sorted(unknown))}; there are {', '.join([*here, 'udhr'])}")
    sets = [relevance_sets.read(given.folder, name) for name in BARS if name in chosen and name in here]
    sets += [relevance_sets.read(given.folder, name) for name in here if name in chosen and name not in BARS]
    if given.embedded:
        embedded(sets, given.embedded, given.rebuild)
        return 0
    held = alone(sets) if sets else True
    return 0 if ("udhr" not in chosen or words(given.folder)) and held else 1


if __name__ == "__main__":
    sys.exit(main())
