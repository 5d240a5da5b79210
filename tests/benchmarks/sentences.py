"""The sentences that the passages of `make bench-search` are shuffled from: what the corpus of `tests.corpus.fetch` says.

Text comes through `resources.extraction`. Of works that stand in the corpus as PDF and as text, the text is taken: it says
the same. Sentences are kept once each, in `build/bench`, so that only the first run fetches and reads the corpus.
"""

from __future__ import annotations

import hashlib
import itertools
import json
import os
import re
import tempfile
from bisect import bisect
from dataclasses import dataclass
from pathlib import Path

from resources.extraction import Extractor
from resources.models import LANGUAGES
from tests.corpus import fetch

BUILD = Path(__file__).resolve().parents[2] / "build" / "bench"
_SUFFIXES = (".txt", ".html", ".epub")
_LEAST_SHARE = 0.01  # of a language: Arabic has the Declaration alone, 0.3 % of the corpus

_SHORTEST, _LONGEST = 12, 500  # bytes of a sentence
_TITLE = (14, 110)  # bytes of what may be a title
_LIST_ITEM = re.compile(r"[*+•·–|-]\s?|\[?\d+(?:\.\d+)*[.)\]]?\s|https?:")
_END = re.compile(r"(?<=[.!?؟])\s+(?=[^\W\d_a-z])|(?<=[。！？])")
_HAN = re.compile("[\u3400-\u9fff\uff00-\uffef]")
_LETTERS = re.compile(r"[^\W\d_]")


@dataclass(frozen=True)
class Language:
    """Of one language: sentences with their bytes, short ones that serve as titles, and its share of the passages."""

    code: str
    sentences: tuple[tuple[str, int], ...]
    titles: tuple[str, ...]
    share: float


@dataclass(frozen=True)
class Pool:
    """All sentences; `digest` changes when any of them does."""

    languages: tuple[Language, ...]
    digest: str

    def choose(self, chance: float) -> Language:
        """The language at `chance` (0 to 1) of the shares laid end to end."""
        ends = list(itertools.accumulate(language.share for language in self.languages))
        return self.languages[min(bisect(ends, chance * ends[-1]), len(ends) - 1)]

    def language(self, code: str) -> Language:
        return next(language for language in self.languages if language.code == code)


def pool() -> Pool:
    """The sentences of the corpus, from `build/bench` or, the first time, from the corpus itself. Raises CorpusError."""
    kept = BUILD / f"sentences-{hashlib.sha256(Path(__file__).read_bytes()).hexdigest()[:12]}.json"
    if not kept.exists():
        found = _collect()
        kept.parent.mkdir(parents=True, exist_ok=True)
        part = kept.with_suffix(".part")
        part.write_text(json.dumps(found, ensure_ascii=False, indent=0), encoding="utf-8")
        os.replace(part, kept)  # noqa: PTH105
        for other in kept.parent.glob("sentences-*"):
            if other != kept:
                other.unlink()
    data = kept.read_bytes()
    record: dict[str, list[str]] = json.loads(data)
    sized = {code: tuple((text, len(text.encode())) for text in texts) for code, texts in record.items()}
    total = sum(size for texts in sized.values() for _, size in texts)
    languages = tuple(
        Language(
            code,
            texts,
            tuple(text for text, size in texts if _is_title(text, size)),
            max(sum(size for _, size in texts) / total, _LEAST_SHARE),
        )
        for code, texts in sized.items()
    )
    return Pool(languages, hashlib.sha256(data).hexdigest())


def _collect() -> dict[str, list[str]]:
    found: dict[str, dict[str, None]] = {code: {} for code in LANGUAGES}
    with tempfile.TemporaryDirectory(prefix="corpus-") as folder, Extractor() as extractor:
        fetch.collect(Path(folder))
        for path in sorted(Path(folder).rglob("*")):
            if path.suffix in _SUFFIXES:
                # The language is in the name: `start.zh-cn.html`, `udhr.ar.html`.
                code = path.name.split(".")[-2].partition("-")[0]
                for passage in extractor.extract(path).passages:
                    found[code].update(dict.fromkeys(sentences(passage.text, wrapped=path.suffix == ".txt")))
    return {code: list(texts) for code, texts in found.items()}


def sentences(text: str, *, wrapped: bool) -> list[str]:
    """The sentences of a passage, on one line each; `wrapped` where lines end at a column and not with a paragraph."""
    lines = [" ".join(line.split()) for line in text.split("\n")]
    found = []
    for line in _unwrapped(lines) if wrapped else lines:
        for sentence in _END.split(line):
            sentence = sentence.strip()
            size = len(sentence.encode())
            if _SHORTEST <= size <= _LONGEST and "|" not in sentence and _lettered(sentence, 0.5):
                found.append(sentence)
    return found


def _unwrapped(lines: list[str]) -> list[str]:
    joined: list[str] = []
    full = False
    for line in lines:
        if full and line and not _LIST_ITEM.match(line):
            between = "" if _HAN.match(joined[-1][-1]) and _HAN.match(line[0]) else " "
            joined[-1] += between + line
        else:
            joined.append(line)
        full = len(line) + len(_HAN.findall(line)) >= 54  # ideographs are two columns wide
    return joined


def _is_title(text: str, size: int) -> bool:
    return _TITLE[0] <= size <= _TITLE[1] and text[-1] not in ".:;,。：；，" and not text[0].islower() and _lettered(text, 0.6)


def _lettered(text: str, least: float) -> bool:
    """Whether letters are so large a part of `text`; drawings and tables in plain text are not sentences."""
    return len(_LETTERS.findall(text)) >= least * len(text)
