"""What a file is, by its content; its name only breaks ties between kinds of plain text.

It reads a few kilobytes and, of archives, the list of names. It does not say whether the rest is intact.
"""

from __future__ import annotations

import re
import struct
from pathlib import Path
from typing import Literal

from resources.extraction import compound
from resources.extraction.encoding import utf_16
from resources.plain_files import open_plain

PDF = "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
DOC = "application/msword"
PPT = "application/vnd.ms-powerpoint"
XLS = "application/vnd.ms-excel"
EPUB = "application/epub+zip"
HTML = "text/html"
TEXT = "text/plain"
CSV = "text/csv"
MARKDOWN = "text/markdown"
VTT = "text/vtt"
SRT = "application/x-subrip"
RTF = "application/rtf"
ODT = "application/vnd.oasis.opendocument.text"
ODP = "application/vnd.oasis.opendocument.presentation"
ODS = "application/vnd.oasis.opendocument.spreadsheet"
ENCRYPTED_OFFICE = "application/vnd.ms-office.encrypted"
ZIP = "application/zip"
UNKNOWN = "application/octet-stream"

PLAIN = frozenset((TEXT, CSV, MARKDOWN, VTT, SRT))
Office = Literal["docx", "pptx", "xlsx", "doc", "ppt", "xls"]
OFFICE: dict[str, Office] = {DOCX: "docx", PPTX: "pptx", XLSX: "xlsx", DOC: "doc", PPT: "ppt", XLS: "xls"}
READABLE = frozenset((PDF, EPUB, HTML)) | PLAIN | OFFICE.keys()
# A file of such a type without text is worth telling its publisher: a scan, a type that cannot be read, a mistake.
CARRIES_TEXT = READABLE | {RTF, ODT, ODP, ODS, ENCRYPTED_OFFICE}
# Types whose files must be what their name says: nothing else opens under these names.
_STRICT = {
    ".pdf": frozenset((PDF,)),
    ".epub": frozenset((EPUB,)),
    **{
        suffix: frozenset((*OFFICE, ENCRYPTED_OFFICE))
        for suffix in (".docx", ".docm", ".pptx", ".pptm", ".ppsx", ".xlsx", ".xlsm")
    },
}

_HEAD = 8192
_LARGEST_DIRECTORY = 8 * 1024 * 1024
_SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"BM", "image/bmp"),
    (b"{\\rtf", RTF),
    (b"ID3", "audio/mpeg"),
    (b"\xff\xfb", "audio/mpeg"),
    (b"OggS", "audio/ogg"),
    (b"fLaC", "audio/flac"),
    (b"\x1aE\xdf\xa3", "video/webm"),
    (b"\x00\x00\x01\xba", "video/mpeg"),
    (b"\x1f\x8b", "application/gzip"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"Rar!", "application/vnd.rar"),
    (b"(\xb5/\xfd", "application/zstd"),
    (b"MZ", "application/vnd.microsoft.portable-executable"),
    (b"\x7fELF", "application/x-executable"),
)
_RIFF = {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}
_BY_NAME = {
    ".csv": CSV, ".md": MARKDOWN, ".markdown": MARKDOWN, ".vtt": VTT, ".srt": SRT, ".html": HTML, ".htm": HTML, ".xhtml": HTML,
}  # fmt: skip
# Atomic, each piece and each number of them: where comments may end in several places, trying all takes for ever.
_BEFORE = rb"\s*+(?>(?:<\?xml[^>]*>|<!--.*?-->)\s*)*+"
_MARKUP = re.compile(_BEFORE + rb"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL)
_SVG = re.compile(
    _BEFORE + rb"(?:<!doctype\s+svg[^>\[]*(?:\[[^\]]*\]\s*)?>)?" + _BEFORE + rb"<svg\b", re.IGNORECASE | re.DOTALL
)
_ENTRY = re.compile(rb"PK\x03\x04")
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")


def media_type(path: Path) -> str:
    """The media type of the file at `path`. OSError where it cannot be read."""
    with open_plain(path, follow=True) as file:
        head = file.read(_HEAD)
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zip(path, head)
    if head.startswith(compound.MAGIC):
        return _compound(path)
    # Mail programs and scanners put lines before it; readers accept it within the first kilobyte.
    if b"%PDF-" in head[:1024]:
        return PDF
    for signature, kind in _SIGNATURES:
        if head.startswith(signature) and (len(signature) > 2 or _CONTROL.search(head)):
            return kind
    if head[:4] == b"RIFF" and head[8:12] in _RIFF:
        return _RIFF[head[8:12]]
    if head[4:8] == b"ftyp":
        return "audio/mp4" if head[8:11] == b"M4A" else "video/mp4"
    return _textual(path, head)


def contradicts(path: Path, found: str) -> bool:
    """Whether the name promises a type that the content, `found`, is not: a log-in page saved as `manual.pdf`."""
    return found not in _STRICT.get(path.suffix.lower(), (found,))


def _textual(path: Path, head: bytes) -> str:
    sample = head
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        sample = head.decode("utf-16", "ignore").encode()
    elif _CONTROL.search(head):
        wide = utf_16(head[: len(head) & ~1])
        sample = head.decode(wide, "ignore").encode() if wide else head
        if _CONTROL.search(sample):
            return UNKNOWN
    sample = sample.removeprefix(b"\xef\xbb\xbf")
    if not sample.strip():
        return TEXT if head else UNKNOWN
    if _SVG.match(sample):
        return "image/svg+xml"
    if _MARKUP.match(sample):
        return HTML
    return _BY_NAME.get(path.suffix.lower(), TEXT)


def _compound(path: Path) -> str:
    names = {name.casefold() for name in compound.root_names(path)}
    if "encryptedpackage" in names:
        return ENCRYPTED_OFFICE
    for name, kind in (("powerpoint document", PPT), ("worddocument", DOC), ("workbook", XLS), ("book", XLS)):
        if name in names:
            return kind
    return "application/x-ole-storage"


def _zip(path: Path, head: bytes) -> str:
    # EPUB and OpenDocument say it themselves, in a first entry that is stored as it is.
    length = struct.unpack_from("<H", head, 26)[0] if len(head) >= 30 else 0
    if head[30 : 30 + length] == b"mimetype":
        stated = head[30 + length :][:80]
        for kind in (EPUB, ODT, ODP, ODS):
            if stated.startswith(kind.encode()):
                return kind
    directory = _zip_directory(path)
    for name, kind in ((b"word/document", DOCX), (b"ppt/presentation", PPTX), (b"xl/workbook", XLSX)):
        if name in directory:
            return kind
    if b"[Content_Types].xml" in directory:
        for name, kind in ((b"word/", DOCX), (b"ppt/", PPTX), (b"xl/", XLSX)):
            if name in directory:
                return kind
    return EPUB if b"META-INF/container.xml" in directory and b"mimetype" in directory else ZIP


def _zip_directory(path: Path) -> bytes:
    """The list of an archive's entries as it stands there; where there is none, their names as the entries themselves say."""
    with open_plain(path, follow=True) as file:
        size = file.seek(0, 2)
        file.seek(max(0, size - 65_557))  # the longest comment and the record before it
        tail = file.read()
        place = tail.rfind(b"PK\x05\x06")
        if 0 <= place <= len(tail) - 22:
            length, start = struct.unpack_from("<II", tail, place + 12)
            file.seek(min(start, size))
            if directory := file.read(min(length, _LARGEST_DIRECTORY)):
                return directory
        file.seek(0)
        data = file.read(_LARGEST_DIRECTORY)
        return b"\n".join(data[match.end() + 26 : match.end() + 126] for match in _ENTRY.finditer(data))
