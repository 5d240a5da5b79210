"""What files are called, which of several formats are taken, and whether a file is what was announced."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from resources.extraction import detect
from sync.harvest.records import RecordFile

_SUFFIXES = {
    detect.PDF: ".pdf",
    detect.EPUB: ".epub",
    detect.HTML: ".html",
    "application/xhtml+xml": ".html",
    detect.TEXT: ".txt",
    detect.CSV: ".csv",
    detect.MARKDOWN: ".md",
    detect.RTF: ".rtf",
    detect.ODT: ".odt",
    detect.ODP: ".odp",
    detect.ODS: ".ods",
    detect.EML: ".eml",
    detect.MHTML: ".mht",
    detect.SRT: ".srt",
    detect.VTT: ".vtt",
    **{kind: f".{suffix}" for kind, suffix in detect.OFFICE.items()},
    "application/x-mobipocket-ebook": ".mobi",
    "application/vnd.amazon.ebook": ".azw",
}
_SUFFIX = re.compile(r"\.[a-z0-9]{1,8}")
# Of these it shows pages and finds words.
_SHOWN = frozenset(_SUFFIXES[kind] for kind in detect.READABLE if kind in _SUFFIXES)


def file_name(title: str, media_type: str, url: str = "") -> str:
    """A name for a file of that title: its ending says what was announced, else what the address ends with."""
    suffix = _SUFFIXES.get(media_type)
    if suffix is None:
        ending = PurePosixPath(unquote(urlsplit(url).path)).suffix.lower()
        suffix = ending if _SUFFIX.fullmatch(ending) else ""
    stem = re.sub(r"[/\\]+", "_", title).strip(" .")[:100].strip(" .")
    return f"{stem or 'document'}{suffix}"


def chosen(files: Sequence[RecordFile], formats: Sequence[str] = ()) -> Iterable[RecordFile]:
    """Those of the wanted `formats`; without any, those that this program can show, else whatever there is."""
    endings = {f".{one}" for one in formats} or _SHOWN
    wanted = [file for file in files if PurePosixPath(file.name).suffix.lower() in endings]
    return wanted if wanted or formats else files


def is_announced(path: Path, name: str) -> bool:
    """Whether the file may be what its name promises. A page to log in is no book."""
    found = detect.media_type(path)
    suffix = PurePosixPath(name).suffix.lower()
    promised = next((kind for kind, ending in _SUFFIXES.items() if ending == suffix), None)
    return not (found == detect.HTML and promised not in (None, detect.HTML)) and not detect.contradicts(Path(name), found)


def is_another_document(path: Path) -> bool:
    """Whether a file that is not what its name promises can be read all the same: Word text called `.pdf`. A web page is more
    likely what a server gave in its place."""
    found = detect.media_type(path)
    return found in detect.READABLE and found != detect.HTML
