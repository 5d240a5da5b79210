"""A film or a recording and its subtitles: which belong together, and at what time something is said. Knows no widget.

No player that a laptop may have is told a time in the same way, so the time is said, and the person goes there.
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from desktop.words import wording
from desktop.words.wording import tr
from resources.extraction.detect import SUBTITLES
from resources.models import File
from resources.store.entry import Entry

_CLOCK = re.compile(r"(\d\d):(\d\d):(\d\d)")


def is_film(file: File) -> bool:
    return file.media_type.startswith(("video/", "audio/"))


def of_subtitles(entry: Entry, file: File | None) -> File | None:
    """The film that is here of what is said in `file`; None where that is something else."""
    if file is None or file.media_type not in SUBTITLES:
        return None
    films = [other for other in entry.document.files if is_film(other) and other.sha256 in entry.here]
    return min(films, key=lambda film: (not _alike(film, file), film.language != file.language), default=None)


def words_of(entry: Entry, file: File, language: str | None) -> File:
    """Where the words of `file` stand: of a film in its subtitles, those in `language` first; of everything else in it."""
    if not is_film(file):
        return file
    said = [other for other in entry.document.files if other.media_type in SUBTITLES]
    several = sum(map(is_film, entry.document.files)) > 1
    own = [other for other in said if _alike(file, other) or not several]
    wanted = language or file.language
    return min(own, key=lambda other: (other.language != wanted, not _alike(file, other)), default=file)


def clock(label: str | None) -> str | None:
    """ "12:34", "1:02:03" of the time that subtitles have for a label; None where it is none."""
    found = _CLOCK.fullmatch(label or "")
    if found is None:
        return None
    hours, minutes, seconds = map(int, found.groups())
    return wording.ltr(f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}")


def said_at(label: str | None, file: File | None) -> str:
    """ "At 12:34" of what is said in a film; "" of everything else."""
    time = clock(label) if file is not None and (is_film(file) or file.media_type in SUBTITLES) else None
    return "" if time is None else tr("At {time}").format(time=time)


def place(page: int | None, label: str | None, file: File | None = None) -> str:
    """As `wording.place`, or the time at which it is said."""
    return said_at(label, file) or wording.place(page, label, file)


def _alike(film: File, said: File) -> bool:
    """By their names: "patrol.mp4" has "patrol.srt" and "patrol.fr.vtt"."""
    return PurePosixPath(said.name).name.startswith(f"{PurePosixPath(film.name).stem}.")
