"""Messages (EML) and pages that a browser saved as one (MHTML): their words, and the names of what is attached to them.

Of a message that says the same twice the plain text is read, else its page. Nothing is loaded; what a page would show from
its other parts is left out, as pictures are everywhere.
"""

from __future__ import annotations

import email
import email.errors
import email.message
import email.policy
import email.utils
import re
from email.header import decode_header
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from resources.extraction import problems
from resources.extraction.blocks import Builder, Parsed
from resources.extraction.clean import one_line
from resources.extraction.encoding import decode
from resources.extraction.html import decode_html, parse_html_text, walk
from resources.extraction.plain import write_paragraphs

Message = email.message.Message

_LARGEST = 128 * 1024 * 1024
_DEEPEST, _MOST_PARTS = 20, 2000
_MOST_ATTACHMENTS = 500
_LONGEST_HEADER = 20_000  # characters that are decoded: the library takes the square of their number
_SHOWN = ("From", "To", "Cc", "Date")
# What the library raises where a message is not as it should be; each costs one field or one part.
_BROKEN = (email.errors.MessageError, ValueError, LookupError, TypeError, AttributeError, AssertionError)
_PAGES = ("text/html", "application/xhtml+xml")


class _Short(email.policy.Compat32):
    """Headers as they are, up to a length: for each semicolon in one the library goes through the rest of it again."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(sourcelines)
        return name, value[:_LONGEST_HEADER]


_SHORT = _Short()


def read_message(path: Path) -> Message:
    """ContentError damaged, too_large."""
    with path.open("rb") as file:
        data = file.read(_LARGEST + 1)
    if len(data) > _LARGEST:
        raise problems.too_much_text()
    try:
        return email.message_from_bytes(data, policy=_SHORT)
    except (RecursionError, *_BROKEN):
        raise problems.damaged() from None  # nested deeper than any program would


def parse_mhtml(path: Path) -> Parsed:
    """The page that the other parts belong to: the one that is named as such, else the first."""
    message = read_message(path)
    pages = [part for part in leaves(message) if part.get_content_type() in _PAGES]
    if not pages:
        return parse_message(path)
    start = str(message.get_param("start", ""))
    page = next((part for part in pages if start and header(part, "Content-ID") == start), pages[0])
    parsed = parse_html_text(_page(page))
    parsed.title = parsed.title or one_line(header(message, "Subject"))
    return parsed


def parse_message(path: Path) -> Parsed:
    message = read_message(path)
    writing = _Writing()
    writing.message(message)
    writing.builder.end()
    parsed = Parsed(writing.builder.sections, one_line(header(message, "Subject")), unshown=writing.builder.unshown)
    if author := one_line(header(message, "From")):
        parsed.properties["author"] = author
    if when := _day(header(message, "Date")):
        parsed.properties["created"] = when
    parsed.attachments = writing.attached
    return parsed


def leaves(message: Message, depth: int = 0) -> list[Message]:
    """Every part that is no multipart, those of messages within it too, in the order of the file."""
    found: list[Message] = []
    for part in _inner(message):
        found += leaves(part, depth + 1) if part.is_multipart() and depth < _DEEPEST else [part]
    return (found or [message])[:_MOST_PARTS]


def attachment_name(part: Message) -> str | None:
    """What an attached file is called; None for what is the message's own text."""
    name = given_name(part)
    # What calls itself a multipart and has no parts is the text of a message that was cut off or is broken.
    attached = part.get_content_disposition() == "attachment" or part.get_content_maintype() not in ("text", "multipart")
    if not attached or part.is_multipart():
        return None
    return one_line(_decoded(name)) if name else f"({part.get_content_type()})"


def given_name(part: Message) -> str | None:
    """As the message has it; None where there is none, or one in an encoding whose own name is none."""
    try:
        name = part.get_filename()
    except _BROKEN:
        return None
    return str(name) if name else None


def header(part: Message, name: str) -> str:
    try:
        return _decoded(next((str(value) for key, value in part.raw_items() if key.lower() == name.lower()), ""))
    except _BROKEN:
        return ""


def _decoded(value: str) -> str:
    """Encoded words (RFC 2047) as text, and what mail programs write instead of them."""
    pieces = []
    try:
        for piece, charset in decode_header(value[:_LONGEST_HEADER]):
            pieces.append(piece if isinstance(piece, str) else decode(piece, charset))
    except _BROKEN:
        return value
    found = "".join(pieces)
    # Bytes that are no ASCII came as surrogates.
    return decode(found.encode("utf-8", "surrogateescape")) if not found.isascii() else found


def _day(value: str) -> str | None:
    try:
        return email.utils.parsedate_to_datetime(value).date().isoformat()
    except (OverflowError, *_BROKEN):
        return None


def _inner(message: Message) -> list[Message]:
    # Text is not asked for: it would be decoded, and what its header calls the encoding may be anything.
    payload = message.get_payload() if message.is_multipart() else []
    return [part for part in payload if isinstance(part, email.message.Message)]


def content_of(part: Message) -> bytes:
    try:
        content = part.get_payload(decode=True)
    except _BROKEN:
        return b""
    return content if isinstance(content, bytes) else b""


def _charset(part: Message) -> str | None:
    try:
        found = part.get_content_charset()
    except _BROKEN:
        return None
    return found or None


def _page(part: Message) -> str:
    charset = _charset(part)
    return decode(content_of(part), charset) if charset else decode_html(content_of(part))


class _Writing:
    def __init__(self) -> None:
        self.builder = Builder()
        self.attached: list[str] = []
        self._parts = 0

    def message(self, message: Message, depth: int = 0) -> None:
        builder = self.builder
        if subject := one_line(header(message, "Subject")):
            builder.start("h1" if depth == 0 else "h2")
            builder.text(subject)
            builder.end()
        builder.start("p")
        lines = [f"{name}: {value}" for name in _SHOWN if (value := one_line(header(message, name), 2000))]
        for number, line in enumerate(lines):
            if number:
                builder.line()
            builder.text(line)
        builder.end()
        self._part(message, depth)

    def _part(self, part: Message, depth: int) -> None:
        self._parts += 1
        if depth > _DEEPEST or self._parts > _MOST_PARTS:
            return
        kind, inner = part.get_content_type(), _inner(part)
        if kind == "message/rfc822":
            for message in inner:
                self.builder.section()
                self.message(message, depth + 1)
        elif kind == "multipart/alternative" and inner:
            self._part(_best(inner), depth + 1)
        elif inner:
            for one in inner:
                self._part(one, depth + 1)
        elif (name := attachment_name(part)) is not None:
            if len(self.attached) < _MOST_ATTACHMENTS:
                self.attached.append(name)
                self.builder.start("p")
                self.builder.text(name)
                self.builder.end()
        elif kind in _PAGES:
            body = LexborHTMLParser(_page(part)).body
            if body is not None:
                walk(body, self.builder)
                self.builder.end()
        else:
            write_paragraphs(decode(content_of(part), _charset(part)), self.builder)


def _best(versions: list[Message]) -> Message:
    plain = next(
        (one for one in versions if one.get_content_type() == "text/plain" and re.search(rb"\S", content_of(one))), None
    )
    return plain or next((one for one in versions if one.is_multipart() or one.get_content_type() in _PAGES), versions[-1])
