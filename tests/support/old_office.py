"""Old Office files (DOC, PPT, XLS), as small as their formats allow, in OLE compound files written here.

After [MS-CFB], [MS-DOC], [MS-PPT] and [MS-XLS]; no program at hand writes them any more.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from pathlib import Path

_FREE, _END, _TABLE, _NONE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF
_SECTOR = 512
_SMALLEST = 4096  # shorter streams would need a second table


def compound(path: Path, streams: Mapping[str, bytes]) -> Path:
    """A compound file with these streams at its top level."""
    names = sorted(streams, key=lambda name: (len(name), name.upper()))
    directory_sectors = (len(names) + 1 + 3) // 4
    table = [_TABLE] + [number + 2 for number in range(directory_sectors - 1)] + [_END]
    entries = [_entry("Root Entry", 5, child=1 if names else _NONE, start=_END, length=0)]
    body = bytearray()
    for place, name in enumerate(names, 1):
        data = streams[name].ljust(_SMALLEST, b"\0")
        sectors = -(-len(data) // _SECTOR)
        start = len(table)
        table += [*range(start + 1, start + sectors), _END]
        body += data.ljust(sectors * _SECTOR, b"\0")
        entries.append(_entry(name, 2, right=place + 1 if place < len(names) else _NONE, start=start, length=len(data)))
    while len(entries) % 4:
        entries.append(_entry("", 0, start=0, length=0))
    assert len(table) <= _SECTOR // 4, "one sector of table must do"
    table += [_FREE] * (_SECTOR // 4 - len(table))
    header = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16) + struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    header += struct.pack("<IIIIIIIII", 0, 1, 1, 0, _SMALLEST, _END, 0, _END, 0)
    header += struct.pack("<109I", 0, *[_FREE] * 108)
    path.write_bytes(header + struct.pack("<128I", *table) + b"".join(entries) + body)
    return path


def _entry(name: str, kind: int, *, right: int = _NONE, child: int = _NONE, start: int, length: int) -> bytes:
    encoded = name.encode("utf-16-le")
    size = len(encoded) + 2 if name else 0
    links = struct.pack("<HBBIII", size, kind, 1, _NONE, right, child)
    return encoded.ljust(64, b"\0") + links + bytes(36) + struct.pack("<IQ", start, length)


def doc(path: Path, paragraphs: Sequence[str]) -> Path:
    text = "".join(f"{paragraph}\r" for paragraph in paragraphs)
    start = 1024
    pieces = struct.pack("<II", 0, len(text)) + struct.pack("<HIH", 0, start, 0)
    table = b"\x02" + struct.pack("<I", len(pieces)) + pieces
    header = bytearray(start)
    struct.pack_into("<HH", header, 0, 0xA5EC, 0x00C1)
    struct.pack_into("<H", header, 10, 0x0200)  # the table is in "1Table"
    struct.pack_into("<H", header, 12, 0x00BF)
    struct.pack_into("<II", header, 24, start, start + 2 * len(text))
    struct.pack_into("<H", header, 32, 14)
    struct.pack_into("<H", header, 62, 22)
    struct.pack_into("<I", header, 76, len(text))
    struct.pack_into("<H", header, 152, 93)
    struct.pack_into("<II", header, 154 + 33 * 8, 0, len(table))
    return compound(path, {"WordDocument": bytes(header) + text.encode("utf-16-le"), "1Table": table})


def xls(path: Path, tables: Mapping[str, Sequence[Sequence[str | float]]]) -> Path:
    def record(kind: int, content: bytes = b"") -> bytes:
        return struct.pack("<HH", kind, len(content)) + content

    def beginning(kind: int) -> bytes:
        return record(0x0809, struct.pack("<HHHHII", 0x0600, kind, 0x0DBB, 0x07CC, 0, 6))

    bodies = []
    for rows in tables.values():
        body = beginning(0x0010)
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                place = struct.pack("<HHH", row, column, 0)
                if isinstance(cell, str):
                    body += record(0x0204, place + struct.pack("<HB", len(cell), 1) + cell.encode("utf-16-le"))
                else:
                    body += record(0x0203, place + struct.pack("<d", cell))
        bodies.append(body + record(0x000A))
    names = [struct.pack("<BB", len(name), 1) + name.encode("utf-16-le") for name in tables]
    start = len(beginning(5)) + sum(4 + 6 + len(name) for name in names) + len(record(0x000A))
    globals_ = beginning(5)
    for name, body in zip(names, bodies, strict=True):
        globals_ += record(0x0085, struct.pack("<IH", start, 0) + name)
        start += len(body)
    return compound(path, {"Workbook": globals_ + record(0x000A) + b"".join(bodies)})


def ppt(path: Path, slides: Sequence[str]) -> Path:
    def atom(kind: int, content: bytes, instance: int = 0) -> bytes:
        return struct.pack("<HHI", instance << 4, kind, len(content)) + content

    def container(kind: int, content: bytes, instance: int = 0) -> bytes:
        return struct.pack("<HHI", instance << 4 | 0xF, kind, len(content)) + content

    texts = b""
    for number, text in enumerate(slides, 1):
        texts += atom(0x03F3, struct.pack("<IIIII", number + 1, 0, 1, 255 + number, 0))
        texts += atom(0x0F9F, struct.pack("<I", 0)) + atom(0x0FA0, text.encode("utf-16-le"))
    size = struct.pack("<iiiiiiIIHHBBBB", 5760, 4320, 4320, 5760, 5, 10, 0, 0, 1, 0, 0, 0, 0, 1)
    document = container(0x03E8, atom(0x03E9, size) + container(0x0FF0, texts))
    places = [0]
    for _ in slides:
        places.append(len(document))
        document += container(0x03EE, atom(0x03EF, bytes(24)))
    directory = len(document)
    document += atom(0x1772, struct.pack(f"<I{len(places)}I", 1 | len(places) << 20, *places))
    edit = len(document)
    document += atom(0x0FF5, struct.pack("<IHBBIIIIHH", 256, 0, 0, 3, 0, directory, 1, len(places) + 1, 1, 0))
    user = atom(0x0FF6, struct.pack("<IIIHHBBH", 0x14, 0xE391C05F, edit, 0, 0x03F4, 3, 0, 0) + struct.pack("<I", 8))
    return compound(path, {"PowerPoint Document": document, "Current User": user})


def locked(path: Path) -> Path:
    """What DOCX, PPTX and XLSX become when they get a password."""
    return compound(path, {"EncryptionInfo": b"\x04\x00\x04\x00" + bytes(64), "EncryptedPackage": bytes(512)})
