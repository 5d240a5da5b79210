"""Generated libraries of mixed languages for tests, and what an index holds, counted anew without it."""

from __future__ import annotations

import random
from collections import Counter
from typing import Any

import numpy as np

from resources.fulltext.index import Index
from resources.fulltext.postings import unpack
from resources.library import Library
from resources.models import Document, Passage
from resources.words.preparing import Preparer
from resources.words.text import UNIT
from tests.support.libraries import document, file
from tests.support.texts import SENTENCES

Texts = dict[str, list[Passage]]
_KINDS = ("policy", "sop", "manual", "guidelines")
_THEMES = ("safety", "logistics", "medicine")


def words_of(language: str) -> list[str]:
    """The words of the language's sentence; a script without spaces in stretches of some characters."""
    if language == "zh":
        return ["培训", "结束以前", "所有学员", "都要填写", "评估表", "無線電設備", "由第3小组", "保管", "学员", "评估"]
    return [match[0] for match in UNIT.finditer(SENTENCES[language])]


def passage(words: random.Random, language: str, own: str, length: int = 14) -> str:
    """Words of the language in any order, and one of the document's own, in any place."""
    chosen = [words.choice(words_of(language)) for _ in range(words.randint(3, length))]
    chosen.insert(words.randrange(len(chosen)), own)
    return ("，" if language == "zh" else " ").join(chosen)


def mixed(count: int, seed: int = 1) -> tuple[list[Document], Texts]:
    """Documents in seven languages, some in two, with kinds, themes, dates, references they name, and chains."""
    random_ = random.Random(seed)
    languages = sorted(SENTENCES)
    documents, texts = [], Texts()
    for number in range(count):
        spoken = random_.sample(languages, 2 if number % 5 == 0 else 1)
        files = []
        for language in spoken:
            name = f"d{number}-{language}.pdf"
            files.append(file(name, language, f"segment-{language}-{number % 3}.tar.zst", pages=4))
            pages = []
            for page in range(1, random_.randint(2, 5)):
                text = passage(random_, language, f"own{number}x")
                if random_.random() < 0.2:
                    text += f" Policy 2019.{random_.randrange(1, 40)}."
                alien = random_.choice(languages) if random_.random() < 0.1 else None
                pages.append(Passage(passage(random_, alien, "mixture") if alien else text, page, language=alien))
            texts[name] = pages
        title = {language: f"{random_.choice(words_of(language))} own{number}x title{number % 7}y" for language in spoken}
        documents.append(
            document(
                f"d{number}",
                title,
                files=files,
                kind=_KINDS[number % 4],
                issued=f"{2001 + number % 20}-{1 + number % 12:02}",
                reference=f"2019.{number}" if number < 20 else None,
                themes=(_THEMES[number % 3],),
                supersedes=[f"d{number - 3}"] if number % 11 == 10 else (),
                declared_status="withdrawn" if number % 29 == 28 else None,
            )
        )
    return documents, texts


def queries(count: int, seed: int = 2) -> list[str]:
    """Single words, pairs of words, phrases, exclusions, filters and questions, in the seven languages."""
    random_ = random.Random(seed)
    languages = sorted(SENTENCES)
    found = []
    for number in range(count):
        words = words_of(languages[number % 7])
        one, other = random_.choice(words), random_.choice(words)
        found.append(
            [
                one, f"{one} {other}", f"{one} own{number}x", f'"{one} {other}"', f"{one} -{other}", f"{one} status:all",
                f"{one} kind:{_KINDS[number % 4]}", " ".join(random_.sample(words, 5)), f"title{number % 7}y {one}",
                f"{one} after:2010",
            ][number % 10]
        )  # fmt: skip
    return found


def answers(library: Library, asked: list[str], **more: Any) -> list[tuple[Any, ...]]:
    """What is found, in an order of its own, without what a score says."""
    found: list[tuple[Any, ...]] = []
    for query in asked:
        result = library.search(query, limit=1000, **more)
        hits = {
            hit.entry.document.id: (
                hit.file.sha256,
                hit.language,
                hit.page,
                hit.passage,
                hit.pages,
                hit.snippet,
                set(hit.languages),
            )
            for hit in result.hits
        }
        assert len(hits) == len(result.hits)
        found.append((query, result.total, result.places, result.hidden, result.facets, result.relaxed, hits))
    return found


def vocabulary(index: Index) -> dict[tuple[str, str], int]:
    with index.database.reading() as connection:
        return {(form, stem): df for form, stem, df in connection.execute("SELECT form, stem, df FROM vocabulary")}


def counted_anew(index: Index) -> dict[tuple[str, str], int]:
    """The vocabulary as it should be: of every passage that is here, and of every title."""
    preparer = Preparer()
    with index.database.reading() as connection:
        numbers = [number for (number,) in connection.execute("SELECT number FROM passage")]
        packed = [forms for (forms,) in connection.execute("SELECT forms FROM document")]
    passages, units = index.passages_at(numbers), index.units_at(numbers)
    for number in numbers:
        preparer.passage(passages[number].text, passages[number].language or units[number].language)
    counts = Counter(preparer.counts())
    for forms in packed:  # a form a line, and its stem where it is another
        lines = [line.split(" ") for line in index.frames().unpack(forms).splitlines() if line]
        counts.update({(line[0], line[-1]) for line in lines})
    return dict(counts)


def instances(index: Index) -> list[tuple[str, int, int]]:
    """(term, rowid, place) of everything in the full-text table."""
    with index.database.reading() as connection:
        return list(connection.execute("SELECT term, doc, offset FROM instances ORDER BY doc, offset, term"))


def repeated(index: Index) -> dict[str, dict[int, int]]:
    """Stem -> rowid -> how often more than once."""
    with index.database.reading() as connection:
        rows = list(connection.execute("SELECT stem, data FROM repeated"))
    return {stem: dict(zip(*(column.tolist() for column in unpack(data)), strict=True)) for stem, data in rows}


def repeated_anew(index: Index, common: float) -> dict[str, dict[int, int]]:
    """The same, out of the full-text table, for the stems of more than `common` passages."""
    frequency: Counter[str] = Counter()
    for (_, stem), df in vocabulary(index).items():
        frequency[stem] += df
    often = Counter((term, rowid) for term, rowid, _ in instances(index))
    found: dict[str, dict[int, int]] = {stem: {} for stem, df in frequency.items() if df > common}
    for (term, rowid), count in often.items():
        if term in found and count > 1:
            found[term][rowid] = min(count - 1, 255)
    return found


def beginnings(index: Index) -> dict[str, list[tuple[str, str, int]]]:
    with index.database.reading() as connection:
        rows = list(connection.execute("SELECT prefix, form, stem, df FROM beginning ORDER BY prefix, place"))
    found: dict[str, list[tuple[str, str, int]]] = {}
    for prefix, *row in rows:
        found.setdefault(prefix, []).append((row[0], row[1], row[2]))
    return found


def beginnings_anew(index: Index, many: int, most: int, longest: int) -> dict[str, list[tuple[str, str, int]]]:
    """Of every prefix that begins more than `many` forms, the `most` frequent ones."""
    found: dict[str, list[tuple[str, str, int]]] = {}
    for (form, stem), df in vocabulary(index).items():
        for length in range(1, min(longest, len(form)) + 1):
            found.setdefault(form[:length], []).append((form, stem, df))
    return {
        prefix: sorted(rows, key=lambda row: (-row[2], row[0], row[1]))[:most]
        for prefix, rows in found.items()
        if len(rows) > many
    }


def same_places(one: Index, other: Index) -> bool:
    """Whether two indexes know the same of every passage and title."""
    mine, theirs = one.places(), other.places()
    return (
        all(
            np.array_equal(getattr(mine, name), getattr(theirs, name))
            for name in ("documents", "languages", "lengths", "title_lengths")
        )
        and (mine.low, mine.tags) == (theirs.low, theirs.tags)
        and mine.average == theirs.average
    )
