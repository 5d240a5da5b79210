"""Whether a page stands on a screen so that it can be read: what somebody would see is read by `tesseract`, which knows letters
by their shapes alone. Empty boxes, letters of another script and Arabic letters that do not join are not read."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from tests.benchmarks.desktop_screen import Screen

SIZE = (2560, 1600)  # with everything twice as large: letters of 20 pixels, as readers of scans want them
SCALED = {"QT_SCALE_FACTOR": "2"}
ENOUGH = (
    0.6  # of the pairs of letters: of an Arabic page of the sample 0.9 are read and of a Chinese one nearly all, of boxes none
)
_PATIENCE = 180  # seconds


@dataclass(frozen=True)
class Page:
    """`link` opens it; `sentence` stands on it, in `language`. `form` says how it is drawn."""

    language: str
    form: str
    link: str
    sentence: str


PAGES = (
    Page("ar", "PDF", "fieldshelf:example-institute/2023-05?page=2", "يقرر قائد الحراسة مستوى حماية القافلة بعد فحص الطريق"),
    Page("ar", "HTML", "fieldshelf:example-institute/2021-06", "يساعد هذا الإجراء على أن تبقى النار الصغيرة صغيرة"),
    Page("zh", "PDF", "fieldshelf:example-institute/road-upkeep?page=2", "大雨之后四小时内禁止重车通行"),
    Page("zh", "HTML", "fieldshelf:example-institute/good-practice-waiting-places", "司机不必在雨中作决定"),
)
_READER = {"ar": "ara", "zh": "chi_sim"}


def share(sentence: str, read: str) -> float:
    """Of the neighbouring letters of `sentence` how many are neighbours in what was `read`; 1 where all are."""
    pairs = _pairs(sentence)
    return len(pairs & _pairs(read)) / len(pairs)


def _pairs(text: str) -> set[str]:
    letters = "".join(one for one in text if one.isalpha())
    return {letters[place : place + 2] for place in range(len(letters) - 1)}


def read(screen: Screen, page: Page, runs: Callable[[], bool]) -> float:
    """The share of the sentence that can be read, once it is enough; the best one where the program ends (`runs`), or where
    it is not enough within three minutes."""
    best, end = 0.0, time.monotonic() + _PATIENCE
    while best < ENOUGH and runs() and time.monotonic() < end:
        if screen.has_content():
            best = max(best, share(page.sentence, _letters(screen, page.language)))
    return best


def _letters(screen: Screen, language: str) -> str:
    """Of the middle of the screen, where the page is."""
    picture = screen.picture()
    height, width = picture.shape
    picture = picture[height // 6 : height * 5 // 6, width // 5 : width * 4 // 5]
    with tempfile.NamedTemporaryFile(suffix=".pgm") as file:
        file.write(b"P5 %d %d 255\n" % (picture.shape[1], picture.shape[0]) + picture.tobytes())
        file.flush()
        command = ["tesseract", file.name, "-", "-l", _READER[language], "--psm", "6"]
        alone = {**os.environ, "OMP_THREAD_LIMIT": "1"}  # its threads wait for each other by turning round
        return subprocess.run(
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=alone, check=True
        ).stdout
