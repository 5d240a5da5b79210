"""One peer of `make bench-search`, run by the Python that has it: `python peer_child.py tantivy|xapian ARGUMENTS`.

Imports nothing of Fieldshelf. ARGUMENTS is JSON: `passages` (a file with a line a passage: number, language, text, with
tabs between), `folder` for the index, `queries` ([text, language]), `passes`. An index that is whole is not made again: what
was measured when it was made stands in `folder`.json. Prints JSON: seconds to index by the clock and of processor, when
that was, bytes on disk, version, and ms of every finished query and of every key, each the median of the passes: the best
twenty with a snippet of the stored text.
"""

from __future__ import annotations

import importlib
import json
import os
import re
import shutil
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

TOP = 20
SNIPPET = 200  # characters
NAMES = {
    "ar": "arabic", "en": "english", "es": "spanish", "fr": "french", "pt": "portuguese", "ru": "russian", "zh": None,
}  # fmt: skip
SCRIPTS = (("[\u4e00-\u9fff]", ("zh",)), ("[\u0600-\u06ff]", ("ar",)), ("[\u0400-\u04ff]", ("ru",)))
LATIN = ("en", "fr", "es", "pt")


def lines(path: str) -> Iterator[tuple[int, str, str]]:
    with Path(path).open(encoding="utf-8") as file:
        for line in file:
            number, language, text = line.rstrip("\n").split("\t", 2)
            yield int(number), language, text


class Tantivy:
    """A field for each language with its own stemmer; Chinese as single characters and pairs.

    The query's script says which fields are asked, every word must be found, and the unfinished last word is a regular
    expression over the terms or the stem of what is there: the only prefix query that goes with others.
    """

    def __init__(self, folder: str) -> None:
        self.api: Any = importlib.import_module("tantivy")
        self.folder = folder
        self.version = str(self.api.__version__)
        builder = self.api.SchemaBuilder()
        self.analyzers: dict[str, Any] = {}
        for language, name in NAMES.items():
            builder.add_text_field(f"text_{language}", stored=True, tokenizer_name=f"own_{language}")
            tokenizer = self.api.Tokenizer.simple() if name else self.api.Tokenizer.ngram(1, 2)
            chain = self.api.TextAnalyzerBuilder(tokenizer).filter(self.api.Filter.lowercase())
            if name:
                chain = chain.filter(self.api.Filter.stemmer(name))
            self.analyzers[language] = chain.build()
        self.schema = builder.build()

    def fill(self, path: str) -> None:
        index = self._open()
        writer = index.writer(heap_size=256_000_000)
        for _, language, text in lines(path):
            writer.add_document(self.api.Document(**{f"text_{language}": text}))
        writer.commit()
        writer.wait_merging_threads()

    def _open(self) -> Any:
        index = self.api.Index(self.schema, path=self.folder)
        for language, analyzer in self.analyzers.items():
            index.register_tokenizer(f"own_{language}", analyzer)
        return index

    def open(self) -> None:
        self.index = self._open()
        self.index.reload()
        self.searcher = self.index.searcher()

    def search(self, text: str, language: str, typing: bool) -> int:
        fields = next((languages for pattern, languages in SCRIPTS if re.search(pattern, text)), LATIN)
        query = self._query(text, fields, typing)
        if query is None:
            return 0
        generators: dict[str, Any] = {}
        found = self.searcher.search(query, TOP).hits
        for _, address in found:
            document = self.searcher.doc(address)
            field = next(iter(document.to_dict()))
            if field not in generators:
                generators[field] = self.api.SnippetGenerator.create(self.searcher, query, self.schema, field)
                generators[field].set_max_num_chars(SNIPPET)
            generators[field].snippet_from_doc(document).to_html()
        return len(found)

    def _query(self, text: str, fields: tuple[str, ...], typing: bool) -> Any:
        must, api = self.api.Occur.Must, self.api
        phrases = re.findall(r'"([^"]*)"', text)
        words = re.sub(r'"[^"]*"', " ", text).replace('"', " ").split()
        parts = [self._any([self._phrase(field, phrase) for field in fields]) for phrase in phrases]
        for position, word in enumerate(words):
            unfinished = typing and position == len(words) - 1 and not text.endswith((" ", '"'))
            parts.append(self._any([self._word(field, word, unfinished) for field in fields]))
        parts = [part for part in parts if part is not None]
        return api.Query.boolean_query([(must, part) for part in parts]) if parts else None

    def _any(self, queries: list[Any]) -> Any:
        given = [query for query in queries if query is not None]
        should = self.api.Occur.Should
        return self.api.Query.boolean_query([(should, query) for query in given]) if given else None

    def _terms(self, language: str, text: str) -> list[str]:
        terms: list[str] = self.analyzers[language].analyze(text)
        if language == "zh" and len(text) > 1:
            terms = [term for term in terms if len(term) == 2]
        return terms

    def _phrase(self, language: str, text: str) -> Any:
        terms = self._terms(language, text)
        if len(terms) > 1:
            return self.api.Query.phrase_query(self.schema, f"text_{language}", terms)
        return self._word(language, text, unfinished=False)

    def _word(self, language: str, word: str, unfinished: bool) -> Any:
        query, field = self.api.Query, f"text_{language}"
        terms = [query.term_query(self.schema, field, term) for term in self._terms(language, word)]
        if not terms:
            return None
        whole = query.boolean_query([(self.api.Occur.Must, term) for term in terms])
        if not unfinished or language == "zh":
            return whole
        begun = query.regex_query(self.schema, field, re.escape(word.lower()) + ".*")
        return query.boolean_query([(self.api.Occur.Should, whole), (self.api.Occur.Should, begun)])


class Xapian:
    """Indexed with the stemmer of each passage's language, Chinese as pairs; asked with the stemmer of the query's."""

    def __init__(self, folder: str) -> None:
        os.environ.setdefault("XAPIAN_FLUSH_THRESHOLD", "100000")
        self.api: Any = importlib.import_module("xapian")
        self.folder = folder
        self.version = str(self.api.version_string())
        self.stemmers = {language: self.api.Stem(name or "none") for language, name in NAMES.items()}

    def fill(self, path: str) -> None:
        database = self.api.WritableDatabase(self.folder, self.api.DB_CREATE_OR_OVERWRITE)
        generator = self.api.TermGenerator()
        generator.set_flags(self.api.TermGenerator.FLAG_CJK_NGRAM)
        for _, language, text in lines(path):
            document = self.api.Document()
            document.set_data(text)
            generator.set_document(document)
            generator.set_stemmer(self.stemmers[language])
            generator.index_text(text)
            database.add_document(document)
        database.commit()
        database.close()

    def open(self) -> None:
        self.database = self.api.Database(self.folder)
        self.parsers = {}
        for language, stemmer in self.stemmers.items():
            parser = self.parsers[language] = self.api.QueryParser()
            parser.set_database(self.database)
            parser.set_stemmer(stemmer)
            parser.set_stemming_strategy(self.api.QueryParser.STEM_SOME)
            parser.set_default_op(self.api.Query.OP_AND)

    def search(self, text: str, language: str, typing: bool) -> int:
        kind = self.api.QueryParser
        flags = kind.FLAG_DEFAULT | kind.FLAG_CJK_NGRAM | (kind.FLAG_PARTIAL if typing else 0)
        enquire = self.api.Enquire(self.database)
        enquire.set_query(self.parsers[language].parse_query(text, flags))
        matches = enquire.get_mset(0, TOP)
        for match in matches:
            matches.snippet(match.document.get_data().decode(), SNIPPET, self.stemmers[language])
        return len(matches)


def ms(search: Callable[[], int]) -> float:
    started = time.perf_counter()
    search()
    return (time.perf_counter() - started) * 1000


def main() -> int:
    name, arguments = sys.argv[1], json.loads(sys.argv[2])
    folder = Path(arguments["folder"])
    peer: Any = {"tantivy": Tantivy, "xapian": Xapian}[name](str(folder))
    kept = folder.with_suffix(".json")
    if kept.exists():
        filled = json.loads(kept.read_text())
    else:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        started, cpu = time.perf_counter(), time.process_time()
        peer.fill(arguments["passages"])
        filled = {"seconds": time.perf_counter() - started, "cpu": time.process_time() - cpu}
        filled["bytes"] = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
        filled["at"] = time.strftime("%Y-%m-%d %H:%M")
        kept.write_text(json.dumps(filled))
    peer.open()
    queries = [(text, language) for text, language in arguments["queries"]]
    keys = [(text[:length], language) for text, language in queries for length in range(1, len(text) + 1)]
    answer: dict[str, Any] = {"version": peer.version, **filled}
    for kind, asked, typing in (("settled", queries, False), ("keys", keys, True)):
        rounds = [
            [ms(lambda q=query, t=typing: peer.search(*q, t)) for query in asked]  # type: ignore[misc]
            for _ in range(arguments["passes"])
        ]
        answer[kind] = [statistics.median(times) for times in zip(*rounds)]  # noqa: B905 - the system's Python may be old
        answer[f"{kind}_found"] = [peer.search(*query, typing) for query in asked]
    print(json.dumps(answer))
    return 0


if __name__ == "__main__":
    sys.exit(main())
