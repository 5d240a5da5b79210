"""Damaged files of the hostile set: every format cut off, with bits turned over, with a lost sector, with another beginning.

What becomes of each stands in OUTCOMES: the first letters of the words that are found, + where it is said that not all of it
could be read; or what is said of it.
"""

from __future__ import annotations

import functools
import random
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.support import old_office
from tests.support.hostile import ALL, FIRST, LAST, MIDDLE, Hostile
from tests.support.hostile_archives import packed, parts
from tests.support.hostile_pdf import three

_FILL = "The convoy leaves when everybody is there and the radio has been tried. " * 12
_PARAGRAPHS = [f"{_FILL}{word} {_FILL}" for word in ALL]


def _written(write: Callable[[Path], object]) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "file"
        write(path)
        return path.read_bytes()


def _message() -> str:
    head = "From: a@example.org\nTo: b@example.org\nSubject: Convoys\nMessage-ID: <1@example.org>\nMIME-Version: 1.0\n"
    return head + "Content-Type: text/plain; charset=utf-8\n\n" + "\n\n".join(_PARAGRAPHS)


def _saved_page() -> str:
    head = "From: <Saved by a browser>\nSnapshot-Content-Location: http://example.org/\nMIME-Version: 1.0\n"
    kind = (
        'Content-Type: multipart/related; type="text/html"; boundary="xyz"\n\n--xyz\nContent-Type: text/html; charset=utf-8\n'
    )
    body = "".join(f"<p>{text}</p>\n" for text in _PARAGRAPHS)
    return f"{head}{kind}Content-Location: http://example.org/\n\n<html><body>\n{body}</body></html>\n--xyz--\n"


def _cues(mark: str) -> str:
    lines = [f"{n}\n00:00:{n:02}{mark}000 --> 00:00:{n + 1:02}{mark}000\n{text}\n" for n, text in enumerate(_PARAGRAPHS, 1)]
    return "\n".join(lines)


def _packed(kind: str) -> bytes:
    return packed(parts(kind))


SAMPLES: dict[str, Callable[[], bytes]] = {
    "pdf": three,
    **{kind: functools.partial(_packed, kind) for kind in ("docx", "pptx", "xlsx", "epub", "odt", "ods", "odp")},
    "doc": lambda: _written(lambda path: old_office.doc(path, _PARAGRAPHS)),
    "ppt": lambda: _written(lambda path: old_office.ppt(path, _PARAGRAPHS)),
    "xls": lambda: _written(lambda path: old_office.xls(path, {word: [[word]] for word in ALL})),
    "html": lambda: f"<!DOCTYPE html><html><body>{''.join(f'<p>{text}</p>' for text in _PARAGRAPHS)}</body></html>".encode(),
    "txt": lambda: "\n\n".join(_PARAGRAPHS).encode(),
    "md": lambda: "\n\n".join(f"# {text[:20]}\n\n{text}" for text in _PARAGRAPHS).encode(),
    "csv": lambda: "\n".join(f"{n},{text}" for n, text in enumerate(_PARAGRAPHS)).encode(),
    "rtf": lambda: (r"{\rtf1\ansi\deff0{\fonttbl{\f0 Arial;}}" + r"\par ".join(_PARAGRAPHS) + "}").encode(),
    "eml": lambda: _message().encode(),
    "mht": lambda: _saved_page().encode(),
    "srt": lambda: _cues(",").encode(),
    "vtt": lambda: f"WEBVTT\n\n{_cues('.')}".encode(),
}  # fmt: skip
MISSING = 512  # a sector of a disk


def _cut(data: bytes, percent: int) -> bytes:
    return data[: len(data) * percent // 100]


def _turned(data: bytes, seed: str, count: int) -> bytes:
    """So many bits turned over, in places that the seed gives."""
    chance, damaged = random.Random(seed), bytearray(data)
    for _ in range(count):
        damaged[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return bytes(damaged)


def _lost(data: bytes, start: int) -> bytes:
    return data[:start] + bytes(min(MISSING, len(data) - start)) + data[start + MISSING :]


DAMAGES: dict[str, Callable[[bytes, str], bytes]] = {
    "cut at 30": lambda data, _: _cut(data, 30),
    "cut at 70": lambda data, _: _cut(data, 70),
    "cut at 99": lambda data, _: _cut(data, 99),
    "one bit": lambda data, kind: _turned(data, kind, 1),
    "20 bits": lambda data, kind: _turned(data, kind, 20),
    "a sector": lambda data, _: _lost(data, len(data) // 2),
    "the beginning": lambda data, _: bytes(16) + data[16:],
}
OUTCOMES: dict[str, str] = {
    "pdf": "k+ kho+ kho kho damaged kh+ not_what_it_says",
    "docx": "kho+ kho+ kho+ kho+ damaged kho+ not_what_it_says",
    "pptx": "damaged damaged kho+ kho+ kho+ kho+ not_what_it_says",
    "xlsx": "not_what_it_says not_what_it_says kho+ kho damaged kh+ not_what_it_says",
    "epub": "damaged kh+ kho+ kho+ damaged damaged not_what_it_says",
    "odt": "damaged kho+ kho+ kho not_what_it_says damaged not_what_it_says",
    "ods": "damaged kho+ kho+ not_what_it_says not_what_it_says damaged not_what_it_says",
    "odp": "damaged kho+ kho+ damaged not_what_it_says damaged not_what_it_says",
    "doc": "damaged damaged kho kho kho kho not_what_it_says",
    "ppt": "damaged damaged kho kho kho kho not_what_it_says",
    "xls": "damaged damaged damaged kho kho kho not_what_it_says",
    "html": "k kh kho kh kh ko kho",
    "txt": "k kh kho kho kho ko kho",
    "md": "k kh kho kho kho ko kho",
    "csv": "k kh kho kho kho ko kho",
    "rtf": "k kh kho kho kho ko not_what_it_says",
    "eml": "k kh kho kho kho ko kho",
    "mht": "k kh kho kho kho ko kho",
    "srt": "k kh kho kho ko ko ho",
    "vtt": "k kh kho kho kho ko ho",
}


def files() -> Iterator[Hostile]:
    for kind in OUTCOMES:
        for damage, outcome in zip(DAMAGES, OUTCOMES[kind].split(), strict=True):
            yield _file(f"damage/{damage}.{kind}", functools.partial(_content, kind, damage), outcome)


def _content(kind: str, damage: str) -> bytes:
    return DAMAGES[damage](SAMPLES[kind](), kind)


def _file(name: str, content: Callable[[], bytes], outcome: str) -> Hostile:
    letters = {word[0]: word for word in (FIRST, MIDDLE, LAST)}
    whole = outcome.rstrip("+")
    if outcome == "-":
        return Hostile(name, lambda path: path.write_bytes(content()))
    if set(whole) <= letters.keys():
        problem = "incomplete" if outcome.endswith("+") else None
        return Hostile(name, lambda path: path.write_bytes(content()), tuple(letters[one] for one in whole), problem)
    return Hostile(name, lambda path: path.write_bytes(content()), problem=outcome)
