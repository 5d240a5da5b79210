"""What a type of file is called among people: "Word document", and not the name that programs have for it."""

from __future__ import annotations

from resources.extraction import detect
from resources.sentences import say

_NAMES: dict[str, str] = {
    detect.PDF: "PDF",
    detect.DOCX: say("Word document"),
    detect.DOC: say("Word document"),
    detect.PPTX: say("PowerPoint slides"),
    detect.PPT: say("PowerPoint slides"),
    detect.XLSX: say("Excel workbook"),
    detect.XLS: say("Excel workbook"),
    detect.ENCRYPTED_OFFICE: say("Office document with a password"),
    detect.ODT: say("OpenDocument file"),
    detect.ODP: say("OpenDocument file"),
    detect.ODS: say("OpenDocument file"),
    detect.RTF: say("formatted text (RTF)"),
    detect.EPUB: say("book (EPUB)"),
    detect.HTML: say("web page"),
    detect.MHTML: say("web page"),
    detect.EML: say("e-mail message"),
    detect.TEXT: say("plain text"),
    detect.MARKDOWN: say("plain text"),
    detect.CSV: say("table (CSV)"),
    detect.VTT: say("subtitles"),
    detect.SRT: say("subtitles"),
    detect.ZIP: say("archive"),
    "application/gzip": say("archive"),
    "application/x-7z-compressed": say("archive"),
    "application/vnd.rar": say("archive"),
    "application/zstd": say("archive"),
    "application/vnd.microsoft.portable-executable": say("program"),
    "application/x-executable": say("program"),
}
_KINDS = {"image/": say("picture"), "video/": say("film"), "audio/": say("recording")}
_UNKNOWN = say("of an unknown kind")


def format_name(media_type: str) -> str:
    """A sentence, so that the window says it in its own language. What is not known is not repeated."""
    kind = next((name for start, name in _KINDS.items() if media_type.startswith(start)), _UNKNOWN)
    return _NAMES.get(media_type, kind)
