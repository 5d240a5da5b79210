"""A Tesseract that is not one: quick, counted, and stopped where a test wants it. What the real one reads is in test_ocr."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

# Reads every page as what is written in the file `page`, counts, and waits at a page where it is told to.
PROGRAM = """#!/bin/sh
case "$1" in
--version) echo "tesseract 9.9"; exit;;
--list-langs) echo "List of available languages (1):"; echo eng; exit;;
esac
echo "$1" >> {folder}/asked
number=$(wc -l < {folder}/asked)
if [ -e {folder}/fail-$number ]; then exit 1; fi
if [ -e {folder}/wait-$number ]; then read line < {folder}/wait-$number; fi
cp {folder}/table "$2.tsv"
"""
HEAD = "level page_num block_num par_num line_num word_num left top width height conf text".replace(" ", "\t")


def table(*words: tuple[int, float, str]) -> str:
    """Of (line, how sure, word)."""
    rows = [f"5\t1\t1\t1\t{line}\t1\t0\t0\t9\t9\t{sure}\t{word}" for line, sure, word in words]
    return "\n".join([HEAD, "1\t1\t0\t0\t0\t0\t0\t0\t9\t9\t-1\t", *rows]) + "\n"


@dataclass(frozen=True)
class Program:
    """A Tesseract that is not one, quick and counted."""

    folder: Path

    @property
    def asked(self) -> int:
        place = self.folder / "asked"
        return len(place.read_text().splitlines()) if place.exists() else 0

    @classmethod
    def in_folder(cls, folder: Path) -> Program:
        folder.mkdir()
        (folder / "tesseract").write_text(PROGRAM.format(folder=folder))
        (folder / "tesseract").chmod(0o755)
        made = cls(folder)
        made.says((1, 90.0, "Escorts"), (1, 90.0, "decide"), (2, 90.0, "alone"))
        return made

    @property
    def path(self) -> str:
        """For PATH, so that it is found before a real one."""
        return f"{self.folder}{os.pathsep}{os.environ['PATH']}"

    def says(self, *words: tuple[int, float, str]) -> None:
        (self.folder / "table").write_text(table(*words), encoding="utf-8")
