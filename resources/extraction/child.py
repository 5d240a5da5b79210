"""What runs in the child process: reads one foreign file and answers with passages, or with the page to show."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from resources import allocator
from resources.children.processes import Handlers, WithData
from resources.errors import ContentError
from resources.extraction import container, detect, problems
from resources.extraction.archive import Archive
from resources.extraction.blocks import Parsed, passages, to_html
from resources.extraction.picture_pages import size


def handlers() -> Handlers:
    allocator.keep()
    return {"extract": _extract, "view": view, "members": container.members, "member": _member}


def _member(path: str, media_type: str, place: list[int]) -> WithData:
    return WithData(None, container.member(path, media_type, place))


def _extract(path: str, without: Sequence[int] = ()) -> WithData:
    """The texts of the passages go as they are, in one piece, each with its length in characters: in JSON they would be looked
    at letter by letter, twice."""
    answer = extract(path, without)
    found = answer["passages"]
    answer["passages"] = [(passage["page"], passage["label"], len(passage["text"])) for passage in found]
    return WithData(answer, "".join([passage["text"] for passage in found]).encode("utf-8", "replace"))


def extract(path: str, without: Sequence[int] = ()) -> dict[str, Any]:
    """`without`: pages at which an earlier child was stopped."""
    file = Path(path)
    media_type = _media_type(file)
    parsed = _parsed(file, media_type, without)
    return {
        "media_type": media_type,
        "passages": passages(parsed.sections),
        "pages": parsed.pages,
        "title": parsed.title,
        "properties": parsed.properties,
        "language": parsed.language,
        "misnamed": detect.misnamed(file, media_type),
        "attachments": parsed.attachments,
        "unread": parsed.unread,
        "incomplete": parsed.incomplete,
    }


def view(path: str, media_type: str) -> dict[str, Any]:
    file = Path(path)
    if media_type == detect.PDF:
        raise problems.unsupported(media_type)
    found = _media_type(file)
    # The publisher's word decides only where the content does not: between kinds of plain text.
    kind = media_type if {media_type, found} <= detect.PLAIN - detect.SUBTITLES else found
    parsed = _parsed(file, kind)
    return {"html": to_html(parsed), "sizes": sizes(file, parsed.unsized), "unshown": parsed.unshown}


def sizes(file: Path, names: Sequence[str]) -> dict[str, tuple[int, int]]:
    """Of pictures in an archive, in their own pixels; 0 x 0 where that cannot be seen at their beginning."""
    if not names:
        return {}
    with Archive(file) as archive:
        return {name: size(archive.beginning(name)) for name in names}


def _parsed(file: Path, media_type: str, without: Sequence[int] = ()) -> Parsed:
    """The content decides; the name only where nothing can be read: then it is what is said to be wrong."""
    try:
        return parse(file, media_type, without)
    except ContentError as error:
        if error.code == "unsupported" and detect.misnamed(file, media_type):
            raise problems.not_what_it_says(file.suffix, media_type) from None
        raise


def parse(file: Path, media_type: str, without: Sequence[int] = ()) -> Parsed:
    """The parsers are imported one by one: most calls need one of them."""
    try:
        if media_type == detect.PDF:
            from resources.extraction.pdf import parse_pdf

            return parse_pdf(file, without)
        if media_type in detect.OFFICE:
            from resources.extraction.office import parse_office

            return parse_office(file, media_type)
        if media_type == detect.EPUB:
            from resources.extraction.epub import parse_epub

            return parse_epub(file)
        if media_type == detect.HTML:
            from resources.extraction.html import parse_html

            return parse_html(file)
        if media_type in detect.OPEN_DOCUMENT:
            from resources.extraction.open_document import parse_open_document

            return parse_open_document(file, media_type)
        if media_type == detect.RTF:
            from resources.extraction.rtf import parse_rtf

            return parse_rtf(file)
        if media_type in (detect.EML, detect.MHTML):
            from resources.extraction.mail import parse_message, parse_mhtml

            return parse_message(file) if media_type == detect.EML else parse_mhtml(file)
        if media_type in detect.SUBTITLES:
            from resources.extraction.subtitles import parse_subtitles

            return parse_subtitles(file)
        if media_type in detect.PLAIN:
            from resources.extraction.plain import parse_plain

            return parse_plain(file, media_type)
    except OSError:
        raise problems.missing() from None
    if media_type == detect.ENCRYPTED_OFFICE:
        raise problems.encrypted()
    raise problems.unsupported(media_type)


def _media_type(file: Path) -> str:
    try:
        found = detect.media_type(file)
        if file.stat().st_size == 0:
            raise problems.empty()
    except OSError:
        raise problems.missing() from None
    return found
