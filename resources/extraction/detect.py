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
from resources.store.plain_files import open_plain

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
EML = "message/rfc822"
MHTML = "multipart/related"
ENCRYPTED_OFFICE = "application/vnd.ms-office.encrypted"
ZIP = "application/zip"
UNKNOWN = "application/octet-stream"

PLAIN = frozenset((TEXT, CSV, MARKDOWN, VTT, SRT))
Office = Literal["docx", "pptx", "xlsx", "doc", "ppt", "xls"]
OFFICE: dict[str, Office] = {DOCX: "docx", PPTX: "pptx", XLSX: "xlsx", DOC: "doc", PPT: "ppt", XLS: "xls"}
OPEN_DOCUMENT = frozenset((ODT, ODP, ODS))
SUBTITLES = frozenset((VTT, SRT))
READABLE = frozenset((PDF, EPUB, HTML, RTF, EML, MHTML)) | PLAIN | OPEN_DOCUMENT | OFFICE.keys()
# A file of such a type without text is worth telling its publisher: a scan, a type that cannot be read, a mistake.
CARRIES_TEXT = READABLE | {ENCRYPTED_OFFICE}
_ANY_OFFICE = frozenset((*OFFICE, ENCRYPTED_OFFICE))
# Names that say what the content is, and what it may be then. Old programs opened anything that one of them had written:
# a page or a text with formats under `.doc` and `.xls` is what their writers meant.
_PROMISED = {
    ".pdf": frozenset((PDF,)),
    ".epub": frozenset((EPUB,)),
    **dict.fromkeys((".docx", ".docm", ".pptx", ".pptm", ".ppsx", ".xlsx", ".xlsm"), _ANY_OFFICE),
    **dict.fromkeys((".doc", ".dot"), _ANY_OFFICE | {RTF, HTML, MHTML}),
    **dict.fromkeys((".ppt", ".pps"), _ANY_OFFICE),
    ".xls": _ANY_OFFICE | {HTML, MHTML, CSV, TEXT},
    **dict.fromkeys((".odt", ".ods", ".odp"), OPEN_DOCUMENT),
    ".rtf": frozenset((RTF,)),
    **dict.fromkeys((".html", ".htm", ".xhtml"), frozenset((HTML, MHTML))),
    **dict.fromkeys((".mht", ".mhtml"), frozenset((MHTML, HTML, EML))),
    ".eml": frozenset((EML, MHTML)),
    ".srt": SUBTITLES,
    ".vtt": SUBTITLES,
    ".csv": frozenset((CSV, TEXT)),  # a member of an archive is kept without its name, by which alone a table is told from text
    **dict.fromkeys((".txt", ".md", ".markdown"), PLAIN | {HTML, EML}),
    ".png": frozenset(("image/png",)),
    **dict.fromkeys((".jpg", ".jpeg"), frozenset(("image/jpeg",))),
    ".gif": frozenset(("image/gif",)),
    **dict.fromkeys((".tif", ".tiff"), frozenset(("image/tiff",))),
    **dict.fromkeys((".mp4", ".m4v", ".m4a", ".mov"), frozenset(("video/mp4", "audio/mp4"))),
    ".zip": frozenset((ZIP, EPUB)) | OPEN_DOCUMENT | _ANY_OFFICE,
}
_STRICT = frozenset((".pdf", ".epub", ".docx", ".docm", ".pptx", ".pptm", ".ppsx", ".xlsx", ".xlsm"))

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
_TEXT_NAMES = frozenset((*_BY_NAME, ".txt", ".eml", ".mht", ".mhtml"))
_RARE = 100  # so many bytes for each that is no text
_CUES = re.compile(rb"\s*\d+[ \t]*\r?\n\s*\d+:\d\d:\d\d[,.]\d{1,3}[ \t]*-->")
_VTT = re.compile(rb"WEBVTT(?:[ \t\r\n]|$)")
_HEADER = re.compile(rb"(?:From [^\r\n]*\r?\n)?(?:[A-Za-z][A-Za-z0-9-]{1,60}:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*){2,}")
# What programs that send mail write and people who write a memorandum do not.
_OF_MAIL = re.compile(
    rb"^(?:message-id|mime-version|received|return-path|delivered-to|x-[a-z-]+):", re.IGNORECASE | re.MULTILINE
)
_SENT = re.compile(rb"^(?:to|cc|received|return-path|delivered-to|message-id):", re.IGNORECASE | re.MULTILINE)
_RELATED = re.compile(rb"^content-type:[ \t]*(?:\r?\n[ \t]+)?multipart/related", re.IGNORECASE | re.MULTILINE)
_PAGE = re.compile(rb"^(?:snapshot-content-location:|from:[ \t]*<?saved by)", re.IGNORECASE | re.MULTILINE)
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


def misnamed(path: Path, found: str) -> bool:
    """Whether the name promises a type that the content, `found`, is not: a log-in page saved as `manual.pdf`."""
    return found not in _PROMISED.get(path.suffix.lower(), (found,))


def contradicts(path: Path, found: str) -> bool:
    """Whether it is misnamed, and nothing that opens files by their name could open it."""
    return path.suffix.lower() in _STRICT and misnamed(path, found)


def _textual(path: Path, head: bytes) -> str:
    sample = head
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        sample = head.decode("utf-16", "ignore").encode()
    elif _CONTROL.search(head):
        wide = utf_16(head[: len(head) & ~1])
        sample = head.decode(wide, "ignore").encode() if wide else _mostly_text(path, head)
        if _CONTROL.search(sample):
            return UNKNOWN
    sample = sample.removeprefix(b"\xef\xbb\xbf")
    if not sample.strip():
        return TEXT if head else UNKNOWN
    if _SVG.match(sample):
        return "image/svg+xml"
    if _MARKUP.match(sample):
        return HTML
    if _VTT.match(sample):
        return VTT
    if _CUES.match(sample):
        return SRT
    return _mail(path, sample) or _BY_NAME.get(path.suffix.lower(), TEXT)


def _mostly_text(path: Path, head: bytes) -> bytes:
    """Without what a disk or a cable has made of it, where its name says that it is text: a lost sector, some turned bits."""
    if path.suffix.lower() not in _TEXT_NAMES:
        return head
    without = head.replace(b"\0", b"")
    text = _CONTROL.sub(b"", without)
    return text if len(text) * 2 >= len(head) and (len(without) - len(text)) * _RARE <= len(head) else head


def _mail(path: Path, sample: bytes) -> str | None:
    """A message, or a page that a browser saved as one; None for everything else."""
    match = _HEADER.match(sample)
    if match is None or not (_OF_MAIL.search(match[0]) or path.suffix.lower() in (".eml", ".mht", ".mhtml")):
        return None
    if _RELATED.search(match[0]) and (_PAGE.search(match[0]) or not _SENT.search(match[0])):
        return MHTML
    return EML


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
