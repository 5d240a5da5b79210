"""Tesseract, which reads the text off the picture of a page: a program of the system, where it is installed.

It gets a plain grey picture that was made here, in a folder of its own, and no foreign file. Its time, its memory and what it
writes are bounded.
"""

from __future__ import annotations

import itertools
import re
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from resources.children.processes import MIB
from resources.children.programs import Bounds, ask_program, run_program
from resources.errors import ContentError, PublishError
from resources.extraction.clean import clean
from resources.sentences import say

PROGRAM = "tesseract"
# By the language of a file. A page in other letters has names and numbers in Latin ones, too.
_PACKS = {"ar": "ara+eng", "en": "eng", "es": "spa", "fr": "fra", "ru": "rus+eng", "zh": "chi_sim+eng"}
_SECONDS, _MEMORY, _OUTPUT = 180.0, 1536 * MIB, 8 * MIB
# Of a hundred: a word below the first is a stain, a page below the second is nothing to be searched.
_WORD, _PAGE = 20.0, 45.0
_HAN = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f"
_BETWEEN_HAN = re.compile(f"(?<=[{_HAN}]) +(?=[{_HAN}])")


@dataclass(frozen=True, slots=True)
class Grey:
    """A picture: `height` rows of `width` bytes, black is 0; so many dots to the inch."""

    width: int
    height: int
    data: bytes
    dpi: int


class Tesseract:
    """Of one version, with its language packs."""

    def __init__(self, version: str, packs: frozenset[str]) -> None:
        self.version, self._packs = version, packs

    @classmethod
    def find(cls) -> Tesseract:
        """Raises PublishError `no_tesseract`."""
        said = ask_program([PROGRAM, "--version"], 20)
        listed = ask_program([PROGRAM, "--list-langs"], 20)
        match = re.match(r"tesseract v?(\S{1,40})", said or "")
        if match is None or listed is None:
            raise PublishError("no_tesseract", say(_NO_TESSERACT))
        return cls(match[1], frozenset(line.strip() for line in listed.splitlines()[1:]))

    def setup(self, language: str) -> str:
        """What reads that language, as Tesseract calls it. Raises PublishError `no_language_pack`, `no_such_language`."""
        wanted = _PACKS.get(language.partition("-")[0])
        if wanted is None:
            raise PublishError("no_such_language", say(_NO_SUCH_LANGUAGE, language=language), item=language)
        missing = [pack for pack in wanted.split("+") if pack not in self._packs]
        if missing:
            packages = " ".join(f"tesseract-ocr-{pack.replace('_', '-')}" for pack in missing)
            raise PublishError("no_language_pack", say(_NO_PACK, language=language, packages=packages), item=packages)
        return wanted

    def read(self, page: Grey, setup: str, watch: Callable[[], None] | None = None) -> str | None:
        """The text of a page, "" where there is none on it, None where it is too unclear. `watch` may stop it by raising.
        ContentError `too_slow`, `crashed`."""
        with tempfile.TemporaryDirectory(prefix="fieldshelf-") as scratch:
            folder = Path(scratch)
            picture, found = folder / "page.pgm", folder / "found"
            picture.write_bytes(b"P5\n%d %d\n255\n" % (page.width, page.height) + page.data)
            turned = ("--psm", "1") if "osd" in self._packs else ()  # a page that lies on its side is stood up
            command = [PROGRAM, str(picture), str(found), "-l", setup, "--dpi", str(page.dpi), *turned, "tsv"]
            ran = run_program(command, _SECONDS, watch=watch, bounds=Bounds(folder, memory=_MEMORY, file=_OUTPUT))
            if ran is None:
                raise PublishError("no_tesseract", say(_NO_TESSERACT))
            table = found.with_suffix(".tsv")
            if ran.code != 0 or not table.is_file():
                raise ContentError("too_slow" if ran.code == -1 else "crashed", say(_FAILED))
            with table.open("rb") as file:
                return text_of(file.read(_OUTPUT).decode("utf-8", "replace"))


def text_of(table: str) -> str | None:
    """Of Tesseract's table of words, a line each; see `Tesseract.read`."""
    words = list(_words(table))
    letters = sum(len(word) for _, _, word in words)
    if not letters:
        return ""
    if sum(sure * len(word) for _, sure, word in words) < _PAGE * letters:
        return None
    lines = []
    for _, line in itertools.groupby((one for one in words if one[1] >= _WORD), key=lambda one: one[0]):
        lines.append(_BETWEEN_HAN.sub("", " ".join(word for _, _, word in line)))
    return clean("\n".join(lines)).strip()


def _words(table: str) -> Iterator[tuple[tuple[str, ...], float, str]]:
    """(block, paragraph and line; how sure it is, of a hundred; the word)."""
    for line in table.split("\n")[1:]:
        cells = line.rstrip("\r").split("\t", 11)
        if len(cells) == 12 and (word := cells[11].strip()):
            try:
                sure = float(cells[10])
            except ValueError:
                continue
            if sure >= 0:
                yield tuple(cells[2:5]), min(sure, 100.0), word


_NO_TESSERACT = (
    "To read scans, this computer needs the program Tesseract, which is not installed. Nothing was read. On Debian and Ubuntu: "
    "`apt install tesseract-ocr`. Then run it again."
)
_NO_PACK = (
    "To read scans in this language ({language}), Tesseract needs a language pack that is not installed. On Debian and Ubuntu: "
    "`apt install {packages}`. Then run it again."
)
_NO_SUCH_LANGUAGE = (
    "Scans in this language ({language}) cannot be read here: Arabic, Chinese, English, French, Russian and Spanish can. If it "
    "is one of these, correct the column `language` in the sheet."
)
_FAILED = "This page could not be read by machine. It may be too large or too confused. The other pages are not affected."
