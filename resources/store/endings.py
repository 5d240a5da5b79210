"""The ending that a file's type has, whatever it was called: by it other programs, and systems, tell what to do with it.

A Word text that somebody called `.pdf` opens nowhere; a copy that leaves the library is called what it is.
"""

from __future__ import annotations

from pathlib import PurePosixPath

from resources.models import File

_OFFICE = "application/vnd.openxmlformats-officedocument"
_OPEN = "application/vnd.oasis.opendocument"
# The first is the type's own; the others are left as they are.
_ENDINGS = {
    "application/pdf": ".pdf",
    "application/epub+zip": ".epub",
    "application/rtf": ".rtf",
    "application/zip": ".zip .kmz .cbz",
    "text/html": ".html .htm .xhtml",
    "text/plain": ".txt .md .markdown .srt .vtt .text .csv",
    "text/markdown": ".md .markdown .txt",
    "text/csv": ".csv",
    "text/vtt": ".vtt",
    "application/x-subrip": ".srt",
    "message/rfc822": ".eml",
    "multipart/related": ".mht .mhtml",
    "application/msword": ".doc .dot",
    "application/vnd.ms-powerpoint": ".ppt .pps .pot",
    "application/vnd.ms-excel": ".xls .xlt",
    f"{_OFFICE}.wordprocessingml.document": ".docx .docm .dotx",
    f"{_OFFICE}.presentationml.presentation": ".pptx .ppsx .pptm",
    f"{_OFFICE}.spreadsheetml.sheet": ".xlsx .xlsm",
    f"{_OPEN}.text": ".odt",
    f"{_OPEN}.presentation": ".odp",
    f"{_OPEN}.spreadsheet": ".ods",
    "image/png": ".png",
    "image/jpeg": ".jpg .jpeg .jpe",
    "image/gif": ".gif",
    "image/tiff": ".tif .tiff",
    "image/bmp": ".bmp",
    "image/webp": ".webp",
    "image/svg+xml": ".svg",
    "video/mp4": ".mp4 .m4v .mov",
    "video/webm": ".webm .mkv",
    "audio/mpeg": ".mp3",
    "audio/mp4": ".m4a .mp4",
    "audio/ogg": ".ogg .oga .opus",
    "audio/wav": ".wav",
}


def ending(file: File) -> str:
    """ ".docx"; of a type that has none that is known, what the file is called, where that can be an ending; else ""."""
    given = PurePosixPath(file.name.lower()).suffix
    own = _ENDINGS.get(file.media_type, "").split()
    found = given if not own or given in own else own[0]
    return found if found[1:].isalnum() and found.isascii() and len(found) <= 11 else ""


def named(file: File) -> str:
    """What the file is called, with the ending that it should have."""
    given, right = PurePosixPath(file.name).suffix, ending(file)
    if not right or given.lower() == right:
        return file.name
    known = {each for some in _ENDINGS.values() for each in some.split()}
    return f"{file.name.removesuffix(given) if given.lower() in known else file.name}{right}"
