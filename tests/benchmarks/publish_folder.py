"""A publisher's folder for `make bench-publish`: documents like real ones, the sheet that a librarian keeps, and five changes.

Six in ten are PDF, two DOCX, two HTML, in seven languages and in folders by theme: about seven pages each, 1,250 words, of the
sentences of `make bench-search`, so that they compress as text does. Every document has its row in the sheet: id, kind, title,
date and themes, six in ten a reference number, one in seven supersedes another. It all follows from the numbers.
"""

from __future__ import annotations

import csv
import dataclasses
import itertools
import re
import textwrap
from collections.abc import Iterator
from html import escape
from pathlib import Path

from tests.benchmarks.passages import Made, identifier, make, texts
from tests.benchmarks.sentences import Pool
from tests.support import documents

COLLECTION = "bench/guidance"
_PASSAGES = 3  # to a page
_WIDTH = {"zh": 40}  # characters of a line; ideographs are two columns wide
_COLUMNS = ("file", "id", "kind", "reference", "title", "language", "themes", "issued", "review", "status", "supersedes")


@dataclasses.dataclass
class Row:
    """One document: its file in the folder, and what the sheet says of it beside what `made` does."""

    made: Made
    name: str
    edition: int = 1
    status: str = ""
    supersedes: str = ""


class PublisherFolder:
    """`count` documents below `folder`, and the sheet beside it."""

    def __init__(self, pool: Pool, folder: Path, count: int) -> None:
        self.folder = folder
        self.sheet = folder.with_suffix(".csv")
        self._pool = pool
        self._rows = [self._new(number) for number in range(count)]
        # What changes is in force and replaces nothing yet, and lies all over the folder.
        plain = [number for number, row in enumerate(self._rows) if not row.status and not row.supersedes]
        self._changing = iter((plain[len(plain) // 3 :] + plain[: len(plain) // 3])[:: max(len(plain) // 500, 1)])
        for row in self._rows:
            self._write(row)
        self._write_sheet()

    @property
    def files(self) -> list[Path]:
        return [self.folder / row.name for row in self._rows]

    def change_five(self) -> None:
        """Two documents say something else, one is new, one supersedes another one from now on, one is withdrawn."""
        numbers = list(itertools.islice(self._changing, 5))
        for number in numbers[:2]:
            row = self._rows[number]
            row.edition += 1
            self._write(row)
        new = dataclasses.replace(self._new(len(self._rows)), supersedes="")
        self._rows.append(new)
        self._write(new)
        self._rows[numbers[2]].supersedes = _slug(numbers[3])
        self._rows[numbers[4]].status = "withdrawn"
        self._write_sheet()

    def _new(self, number: int) -> Row:
        made = make(self._pool, number)
        suffix = ("pdf", "pdf", "pdf", "html", "docx")[number % 5]
        title = re.sub(r"[^\w ]+", "", made.title)[:60].strip()
        name = f"{made.themes[0]}/{made.reference or ''} {title} {number:05}_{made.language}.{suffix}".replace("/ ", "/")
        older = _slug(made.supersedes) if made.supersedes is not None else ""
        return Row(made, name, status="withdrawn" if made.withdrawn else "", supersedes=older)

    def _write(self, row: Row) -> None:
        path = self.folder / row.name
        path.parent.mkdir(parents=True, exist_ok=True)
        made, pages = row.made, list(self._pages(row))
        if path.suffix == ".pdf":
            width = _WIDTH.get(made.language, 80)
            lines = ["\n".join(line for text in page for line in textwrap.wrap(text, width)) for page in pages]
            documents.pdf(path, lines, title=made.title, language=made.language)
        elif path.suffix == ".docx":
            documents.word(path, [(f"{number}.", "\n".join(page)) for number, page in enumerate(pages, 1)], title=made.title)
        else:
            body = "".join(
                f"<h2>{number}.</h2>" + "".join(f"<p>{escape(text)}</p>" for text in page)
                for number, page in enumerate(pages, 1)
            )
            documents.web_page(path, body, title=made.title, language=made.language)

    def _pages(self, row: Row) -> Iterator[list[str]]:
        passages = [text for half in (0, 1) for text in texts(self._pool, row.made, 2 * row.edition + half)]
        for first in range(0, len(passages), _PASSAGES):
            yield passages[first : first + _PASSAGES]

    def _write_sheet(self) -> None:
        languages = sorted({row.made.language for row in self._rows})
        columns = [name for name in _COLUMNS if name != "title"] + [f"title.{language}" for language in languages]
        with self.sheet.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.DictWriter(file, columns)
            writer.writeheader()
            for row in self._rows:
                made = row.made
                writer.writerow(
                    {
                        "file": row.name,
                        "id": _slug(made.number),
                        "kind": made.kind,
                        "reference": made.reference or "",
                        f"title.{made.language}": made.title,
                        "language": made.language,
                        "themes": "; ".join(made.themes),
                        "issued": made.issued.isoformat(),
                        "review": made.review.isoformat() if made.review else "",
                        "status": row.status,
                        "supersedes": row.supersedes,
                    }
                )


def _slug(number: int) -> str:
    return identifier(number).partition("/")[2]
