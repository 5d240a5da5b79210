"""What runs in the child process: reads one foreign file and answers with passages, or with the page to show."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from resources.extraction import detect, problems
from resources.extraction.blocks import Parsed, passages, to_html
from resources.processes import Handlers


def handlers() -> Handlers:
    return {"extract": extract, "view": view}


def extract(path: str, without: Sequence[int] = ()) -> dict[str, Any]:
    """`without`: pages at which an earlier child was stopped."""
    file = Path(path)
    media_type = _media_type(file)
    parsed = parse(file, media_type, without)
    return {
        "media_type": media_type,
        "passages": passages(parsed.sections),
        "pages": parsed.pages,
        "title": parsed.title,
        "properties": parsed.properties,
        "language": parsed.language,
        "unread": parsed.unread,
        "incomplete": parsed.incomplete,
    }


def view(path: str, media_type: str) -> str:
    file = Path(path)
    if media_type == detect.PDF:
        raise problems.unsupported(media_type)
    found = _media_type(file)
    # The publisher's word decides only where the content does not: between kinds of plain text.
    return to_html(parse(file, found))


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
            raise problems.damaged()
    except OSError:
        raise problems.missing() from None
    if detect.contradicts(file, found):
        raise problems.not_what_it_says(file.suffix, found)
    return found
