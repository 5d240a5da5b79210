"""`python -m tests.benchmarks.preparing [RELEVANCE]`: how fast text is prepared for the index, in megabytes a second.

The texts are those of `tests.corpus.fetch` and, where they are there, of the relevance sets (`../shared/relevance`), in
one process; Arabic is mostly in the latter. "new" is a `Preparer` that knows no word yet, "known" one that
has prepared the same text before, as it has most words of a large library; both with the counting of words. Beside them
FTS5's own `unicode61` on the same bytes in the same run, which folds but does not stem, nor take Chinese apart. Medians
of five.
"""

from __future__ import annotations

import csv
import json
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path

import apsw

from resources.extraction import Extractor
from resources.words.languages import guess
from resources.words.preparing import Preparer
from tests.corpus.fetch import CorpusError, collect

RUNS = 5
RELEVANCE = Path(__file__).parents[3] / "shared" / "relevance"
_Texts = list[tuple[str, str]]  # text, language


def _corpus(relevance: Path) -> dict[str, _Texts]:
    found: dict[str, _Texts] = {}
    with tempfile.TemporaryDirectory() as folder, Extractor() as extractor:
        collect(Path(folder))
        with (Path(folder) / "sheet.csv").open(encoding="utf-8", newline="") as sheet:
            for row in csv.DictReader(sheet):
                extraction = extractor.extract(Path(folder) / row["file"])
                texts = found.setdefault(row["language"], [])
                texts += [(passage.text, row["language"]) for passage in extraction.passages]
    for path in sorted(relevance.glob("*/documents.jsonl")):
        for document in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
            found.setdefault(document["language"], []).append((document["body"], document["language"]))
    mixed = [text for texts in found.values() for text in texts]
    random.Random(1).shuffle(mixed)
    return {**dict(sorted(found.items())), "mixed": mixed}


def _prepare(preparer: Preparer, texts: _Texts) -> None:
    for text, language in texts:
        preparer.passage(text, language)
    preparer.counts()


def _unicode61(texts: _Texts) -> None:
    tokenizer = apsw.Connection(":memory:").fts5_tokenizer("unicode61", [])
    for text, _ in texts:
        tokenizer(text.encode(), apsw.FTS5_TOKENIZE_DOCUMENT, None, include_offsets=False, include_colocated=False)


def _median(size: int, runs: Iterable[Callable[[], object]]) -> float:
    """Megabytes a second."""
    seconds = []  # of the processor, so that what else runs on the machine counts little
    for run in runs:
        start = time.process_time()
        run()
        seconds.append(time.process_time() - start)
    return size / statistics.median(seconds) / 1e6


def main() -> int:
    try:
        corpus = _corpus(Path(sys.argv[1]) if len(sys.argv) > 1 else RELEVANCE)
    except CorpusError as error:
        print(error, file=sys.stderr)
        return 1
    _prepare(Preparer(), corpus["mixed"][:200])  # loads numpy, the stemmers and the table of Chinese
    print(f"{'':8}{'MB':>7}{'passages':>10}{'new':>8}{'known':>8}{'guessing':>10}{'unicode61':>11}   MB/s, median of {RUNS}")
    for name, texts in corpus.items():
        size = sum(len(text.encode()) for text, _ in texts)
        new = _median(size, (lambda: _prepare(Preparer(), texts) for _ in range(RUNS)))  # noqa: B023 (called at once)
        preparer = Preparer()
        _prepare(preparer, texts)
        known = _median(size, (lambda: _prepare(preparer, texts) for _ in range(RUNS)))  # noqa: B023
        guessing = _median(size, (lambda: [guess(text) for text, _ in texts] for _ in range(RUNS)))  # noqa: B023
        peer = _median(size, (lambda: _unicode61(texts) for _ in range(RUNS)))  # noqa: B023
        print(f"{name:8}{size / 1e6:7.2f}{len(texts):10,}{new:8.1f}{known:8.1f}{guessing:10.1f}{peer:11.1f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
