"""Another program that changes a library: `python -m tests.support.other_program HOME ROUNDS`.

In each round every document gets a new file with a new text, in place of the one of the round before. A round begins with a
line on standard input, and its number on standard output says that it is over.
"""

from __future__ import annotations

import sys
from pathlib import Path

from resources.models import Document
from tests.support.libraries import Shelf, document, file, pages

SIZE = 30  # documents of one round


def documents(round_: int) -> list[Document]:
    """Each has one file of its own, of this round."""
    return [document(f"d{number}", f"Round{round_}x", files=[file(f"r{round_}-{number}.pdf")]) for number in range(SIZE)]


def install(shelf: Shelf, round_: int) -> None:
    texts = {f"r{round_}-{number}.pdf": pages(f"convoys round{round_}x number{number}y") for number in range(SIZE)}
    shelf.version = round_
    shelf.install(documents(round_), texts, with_files=False)


def main(home: str, rounds: str) -> None:
    shelf = Shelf(Path(home))
    for round_ in range(2, int(rounds) + 1):
        sys.stdin.readline()
        install(shelf, round_)
        print(round_, flush=True)
    with shelf.library.lock():
        shelf.library.maintain()
    shelf.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
