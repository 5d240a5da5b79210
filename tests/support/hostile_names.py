"""Names, types and places of the hostile set: good content under names that deceive, and what is no file at all."""

from __future__ import annotations

import os
import random
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.support import documents, old_office
from tests.support.hostile import ALL, Hostile, found, refused
from tests.support.hostile_archives import document

WORDS = " ".join(ALL)


def _text(path: Path) -> None:
    path.write_text(WORDS, encoding="utf-8")


def _pdf(path: Path) -> None:
    documents.pdf(path, list(ALL))


def _in_bytes(name: bytes) -> str:
    return os.fsdecode(name)


def files() -> Iterator[Hostile]:
    yield from _names()
    yield from _wrong_types()
    yield from _no_files()


def _names() -> Iterator[Hostile]:
    strange = {  # what is strange about it: the name
        "a newline": "line one\nline two", "a return": "line\rone", "turned around": "report\u202efdp",
        "marks": "\u200f\u200ename\u2066",
        "250 bytes": "n" * 246, "250 bytes of Arabic": "ن" * 123, "a reserved name": "CON", "another": "nul", "a port": "COM1",
        "a blank at the end": "name ", "dots": "name...", "a question": "what?", "a star": "*", "quotes": "\"'`",
        "a pipe": "a|b",
        "an option": "-rf", "a variable": "$(touch slipped)", "percent": "%s%n%00", "backslashes": "a..\\..\\slipped",
        "a colon": "c:x",
        "a tag": "<b>name<b>", "an entity": "&lt;&amp;", "an escape": "\x1b[31mred", "a bell": "\x07",
        "no letters": "\u0301\u0302",
        "other digits": "２０１９．０８", "composed": "e\u0301te\u0301", "one letter": "x",
    }  # fmt: skip
    for about, name in strange.items():
        yield found(f"names/{about}/{name}.txt", _text)
    yield found(f"names/bytes that are no text/{_in_bytes(b'caf' + bytes([0xE9]) + b'.txt')}", _text)
    yield found(f"names/bytes that are no text/{_in_bytes(bytes([0xFF, 0xFE]) + b'.pdf')}", _pdf)
    yield found(f"names/{'/'.join(['deep'] * 60)}/name.txt", _text)
    yield found("names/no ending/name", _text)
    yield found("names/endings/name.tar.gz.exe.txt", _text)


def _wrong_types() -> Iterator[Hostile]:
    yield found("types/a page to log in.pdf", lambda path: documents.web_page(path, "<p>Please log in</p>"), "Please log in")
    yield found("types/a text.docx", lambda path: path.write_text("Nothing but text."), "Nothing")
    yield refused("types/a program.pdf", lambda path: path.write_bytes(b"\x7fELF\x02\x01" + bytes(1000)), "not_what_it_says")
    yield refused("types/a picture.pdf", lambda path: path.write_bytes(documents.picture()), "not_what_it_says")
    yield refused("types/noise.pdf", lambda path: path.write_bytes(random.Random(7).randbytes(20_000)), "not_what_it_says")
    yield refused("types/noise.txt", lambda path: path.write_bytes(random.Random(8).randbytes(20_000)), "not_what_it_says")
    yield refused("types/noise.doc", lambda path: path.write_bytes(random.Random(9).randbytes(20_000)), "not_what_it_says")
    yield found("types/a text document.doc", document("docx"))
    yield found("types/a text document.xlsx", document("docx"))
    yield found("types/a PDF.txt", _pdf)
    yield found("types/a PDF.jpg", _pdf)
    yield found("types/a page.txt", lambda path: documents.web_page(path, f"<p>{WORDS}</p>"))
    yield found("types/an old text.ppt", lambda path: old_office.doc(path, list(ALL)))
    yield refused("types/locked by Office.docx", lambda path: old_office.locked(path), "encrypted")
    yield refused(
        "types/a list of zip entries alone.docx", lambda path: path.write_bytes(b"PK\5\6" + bytes(18)), "not_what_it_says"
    )


def _no_files() -> Iterator[Hostile]:
    def ignored(name: str, make: Callable[[Path], object]) -> Hostile:
        return Hostile(f"places/{name}", make, ignored=True)

    yield ignored("link to a file.txt", lambda path: path.symlink_to("../../secret.txt"))
    yield ignored("link to the system.txt", lambda path: path.symlink_to("/etc/passwd"))
    yield ignored("link to itself.txt", lambda path: path.symlink_to(path.name))
    yield ignored("link to nowhere.pdf", lambda path: path.symlink_to("nothing"))
    yield ignored("link to its own folder", lambda path: path.symlink_to("."))
    yield ignored("link to the one above", lambda path: path.symlink_to("../.."))
    yield ignored("a pipe.txt", os.mkfifo)
    yield ignored("a socket.txt", _socket)
    yield ignored("link to a device.txt", lambda path: path.symlink_to("/dev/zero"))
    yield ignored("a device.txt", _device)
    yield ignored(".hidden.txt", _text)
    yield ignored("~$lock.docx", _text)
    yield ignored("Thumbs.db", _text)
    yield found("places/two names of one file.txt", _linked)


def _socket(path: Path) -> None:
    # Addresses of sockets are short; the way there need not be.
    here = os.open(path.parent, os.O_RDONLY)
    try:
        with socket.socket(socket.AF_UNIX) as server:
            server.bind(f"/proc/self/fd/{here}/{path.name}")
    finally:
        os.close(here)


def _device(path: Path) -> None:
    """/dev/zero once more; who may not make one makes a pipe."""
    try:
        os.mknod(path, 0o600 | 0o020000, os.makedev(1, 5))
    except PermissionError:
        os.mkfifo(path)


def _linked(path: Path) -> None:
    _text(path)
    os.link(path, path.with_name("the other name.txt"))
