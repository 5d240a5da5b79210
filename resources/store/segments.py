"""Segments: the texts of documents, and small files, in one compressed bundle.

A zstd tar of `texts/<sha256 of the file>.jsonl` (one passage a line) and `objects/<sha256>`. Written the same for
the same input. Read with every size bounded, since it comes from elsewhere; nothing is ever unpacked to disk.
"""

from __future__ import annotations

import hashlib
import io
import json
import re
import tarfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Literal, cast

import zstandard

from resources.errors import ContentError
from resources.models import Passage
from resources.sentences import say

_MEMBER = re.compile(r"(?:(texts)/([0-9a-f]{64})\.jsonl|(objects)/([0-9a-f]{64}))")
# Of 300 documents in seven languages 5.44 MB in 1.1 s; 15 takes 5.2 s for 5.25 MB, which beside the documents is half of a
# hundredth; all between is slower than this and no smaller.
_LEVEL = 12
MOST_PASSAGES = 1 << 20  # of one file: what its place in the index has room for, less one

Kind = Literal["text", "object"]


@dataclass(frozen=True, slots=True)
class SegmentLimits:
    """What a segment may grow to when it is read: bytes in all, bytes of one member, members."""

    total: int = 256 * 1024 * 1024
    member: int = 64 * 1024 * 1024
    members: int = 50_000


def write_segment(
    texts: Mapping[str, bytes | Sequence[Passage]], objects: Mapping[str, bytes], *, level: int = _LEVEL
) -> bytes:
    """The bytes of a segment: `texts` by the sha256 of the file they were taken from, `objects` by their own.

    `level` is zstd's; less than the default is for what never leaves this machine.
    """
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", format=tarfile.USTAR_FORMAT) as tar:
        members = [
            (f"texts/{sha256}.jsonl", text if isinstance(text, bytes) else passages_to_jsonl(text))
            for sha256, text in texts.items()
        ]
        members += [(f"objects/{sha256}", data) for sha256, data in objects.items()]
        for name, data in sorted(members):
            if not _MEMBER.fullmatch(name):
                raise ValueError(f"not a sha256: {name!r}")
            member = tarfile.TarInfo(name)
            member.size, member.mode = len(data), 0o644
            tar.addfile(member, io.BytesIO(data))
    return zstandard.ZstdCompressor(level=level, write_checksum=True).compress(buffer.getvalue())


def read_segment(path: Path, limits: SegmentLimits | None = None) -> Iterator[tuple[Kind, str, bytes]]:
    """("text" or "object", sha256, bytes) of every member; an object's bytes are what its name says.

    Raises ContentError: `not_here`, `damaged`, `too_large`. A text is named by its file, so only the segment's own
    signed hash vouches for it; the caller has checked that.
    """
    limits = limits or SegmentLimits()
    try:
        with (
            path.open("rb") as file,
            zstandard.ZstdDecompressor(max_window_size=1 << 27).stream_reader(file) as stream,
            tarfile.open(fileobj=cast(IO[bytes], _Bounded(stream, limits.total)), mode="r|", tarinfo=_Plain) as tar,
        ):
            for count, member in enumerate(tar):
                name = _MEMBER.fullmatch(member.name)
                if name is None or member.type != tarfile.REGTYPE:
                    raise _damaged(path)
                if member.size > limits.member or count >= limits.members:
                    raise _too_large(path)
                source = tar.extractfile(member)
                data = source.read() if source else b""
                if len(data) != member.size:
                    raise _damaged(path)
                if name[1]:
                    yield "text", name[2], data
                elif hashlib.sha256(data).hexdigest() == name[4]:
                    yield "object", name[4], data
                else:
                    raise _damaged(path)
                tar.members = []  # type: ignore[attr-defined]  # otherwise it remembers every one
    except _TooMuchError:
        raise _too_large(path) from None
    except FileNotFoundError:
        raise ContentError(
            "not_here", say("A part of the library is not on this disk. Synchronise again to fetch it."), item=path.name
        ) from None
    except (tarfile.TarError, zstandard.ZstdError, EOFError, OverflowError) as error:
        raise _damaged(path) from error


def passages_to_jsonl(passages: Iterable[Passage]) -> bytes:
    lines = []
    for passage in passages:
        record: dict[str, Any] = {
            "page": passage.page,
            "label": passage.label,
            "text": passage.text,
            "language": passage.language,
        }
        kept = {key: value for key, value in record.items() if value is not None}
        lines.append(json.dumps(kept, ensure_ascii=False, separators=(",", ":")) + "\n")
    return "".join(lines).encode("utf-8", "replace")


def passages_from_jsonl(data: bytes) -> list[Passage]:
    """Raises ContentError `damaged` where a line is not a passage."""
    try:
        lines = data.decode("utf-8").split("\n")  # not splitlines: U+2028 may stand inside a text
        passages = [_passage(json.loads(line)) for line in lines[:MOST_PASSAGES] if line]
    except (ValueError, RecursionError):
        raise ContentError(
            "damaged",
            say(
                "The text of a document is not in the form it should be. The document itself can still be opened. Tell its "
                "publisher."
            ),
        ) from None
    return passages[: MOST_PASSAGES - 1]


def _passage(record: Any) -> Passage:
    if not isinstance(record, dict):
        raise ValueError("not a passage")
    text, page, label, language = (record.get(key) for key in ("text", "page", "label", "language"))
    if not isinstance(text, str) or not (page is None or (type(page) is int and 0 < page < 1 << 31)):
        raise ValueError("not a passage")
    if not all(value is None or isinstance(value, str) for value in (label, language)):
        raise ValueError("not a passage")
    return Passage(_clean(text), page, _clean(label) if label else None, _clean(language) if language else None)


def _clean(text: str) -> str:
    """Without lone surrogates: JSON can say them, UTF-8 cannot."""
    return text.encode("utf-8", "replace").decode("utf-8") if not text.isascii() else text


class _TooMuchError(Exception):
    pass


class _Plain(tarfile.TarInfo):
    """Of the kinds of members only plain files, the one that is ever written: what others carry (long names, sparse files, any
    number of fields) is parsed by the library as it comes, without bounds."""

    def _proc_member(self, tar: tarfile.TarFile) -> tarfile.TarInfo:
        if self.type != tarfile.REGTYPE:
            raise tarfile.ReadError("not a plain file")
        plain: tarfile.TarInfo = super()._proc_member(tar)  # type: ignore[misc]
        return plain


class _Bounded:
    """A stream that ends in an error, not in a full memory."""

    def __init__(self, stream: zstandard.ZstdDecompressionReader, limit: int) -> None:
        self._stream = stream
        self._left = limit

    def read(self, size: int) -> bytes:
        if size > self._left + 65_536:
            raise _TooMuchError
        data = self._stream.read(size)
        self._left -= len(data)
        if self._left < 0:
            raise _TooMuchError
        return data


def _damaged(path: Path) -> ContentError:
    return ContentError(
        "damaged",
        say("A part of the library is damaged or not what it says. Check the library with repair, then synchronise."),
        item=path.name,
    )


def _too_large(path: Path) -> ContentError:
    return ContentError(
        "too_large",
        say("A part of the library is larger than it may be, and was not read. Tell its publisher."),
        item=path.name,
    )
