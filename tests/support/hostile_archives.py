"""Archives of the hostile set: documents that are zip archives and lie about it, swell, or name what is not theirs."""

from __future__ import annotations

import functools
import io
import re
import struct
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.support import documents
from tests.support.hostile import ALL, FIRST, LAST, MIDDLE, SECRET, Hostile, found, refused

MIB = 1024 * 1024
MAIN = {
    "docx": "word/document.xml", "pptx": "ppt/slides/slide2.xml", "xlsx": "xl/worksheets/sheet2.xml",
    "epub": "OPS/chapter2.xhtml", "odt": "content.xml",
}  # fmt: skip
_MOMENT = (1980, 1, 1, 0, 0, 0)
_OPEN_DOCUMENT = 'xmlns:{0}="urn:oasis:names:tc:opendocument:xmlns:{0}:1.0"'

Parts = dict[str, bytes]


def _written(kind: str, path: Path) -> Path:
    if kind == "docx":
        return documents.word(path, [(word.title(), word) for word in ALL])
    if kind == "pptx":
        return documents.slides(path, [(word, "", "") for word in ALL])
    if kind == "xlsx":
        return documents.sheets(path, {word.title(): [[word]] for word in ALL})
    return documents.epub(path, [(word.title(), f"<p>{word}</p>") for word in ALL])


@functools.cache
def _good(kind: str) -> tuple[tuple[str, bytes], ...]:
    if kind in ("odt", "ods", "odp"):
        return tuple(_open_document(kind).items())
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(_written(kind, Path(folder) / f"good.{kind}")) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    if kind == "xlsx":  # whose library writes the hour into it
        parts["docProps/core.xml"] = re.sub(
            rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", b"2020-01-01T00:00:00", parts["docProps/core.xml"]
        )
    return tuple(parts.items())


def parts(kind: str, more: Mapping[str, bytes] | None = None) -> Parts:
    """A good document of that kind as the parts of its archive, the same in every run; then `more`, which go before."""
    return {**dict(_good(kind)), **(more or {})}


def _open_document(kind: str) -> Parts:
    names = " ".join(_OPEN_DOCUMENT.format(name) for name in ("office", "text", "table", "draw", "presentation"))
    if kind == "odt":
        body = f"<office:text>{''.join(f'<text:p>{word}</text:p>' for word in ALL)}</office:text>"
        media = "text"
    elif kind == "ods":
        cell = "<table:table-row><table:table-cell><text:p>{0}</text:p></table:table-cell></table:table-row>"
        cell = f'<table:table table:name="{{0}}">{cell}</table:table>'
        body, media = f"<office:spreadsheet>{''.join(cell.format(word) for word in ALL)}</office:spreadsheet>", "spreadsheet"
    else:
        page = "<draw:frame><draw:text-box><text:p>{0}</text:p></draw:text-box></draw:frame>"
        page = f'<draw:page draw:name="{{0}}">{page}</draw:page>'
        body, media = f"<office:presentation>{''.join(page.format(word) for word in ALL)}</office:presentation>", "presentation"
    content = (
        f'<?xml version="1.0"?><office:document-content {names}><office:body>{body}</office:body></office:document-content>'
    )
    return {"mimetype": f"application/vnd.oasis.opendocument.{media}".encode(), "content.xml": content.encode()}


def packed(content: Mapping[str, bytes]) -> bytes:
    result = io.BytesIO()
    with zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in content.items():
            method = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name, _MOMENT), data, method, 9)
    return result.getvalue()


def document(kind: str, change: Callable[[Parts], object] | None = None) -> Callable[[Path], object]:
    """Writes a good document of that kind, with its parts changed."""

    def make(path: Path) -> None:
        own = parts(kind)
        if change is not None:
            change(own)
        path.write_bytes(packed(own))

    return make


@dataclass(frozen=True)
class Entry:
    """An entry that may lie. `place`: where the list of the archive says that it begins, None for the truth."""

    name: bytes
    data: bytes
    method: int = 8
    flags: int = 0
    size: int | None = None
    crc: int | None = None
    place: int | None = None


def lying(entries: Sequence[Entry], *, comment: bytes = b"", count: int | None = None, before: bytes = b"") -> bytes:
    """An archive as `entries` say, whatever it is worth; of those with a `place`, the list alone speaks."""
    body, listed = bytearray(before), bytearray()
    for entry in entries:
        data = entry.data
        if entry.method == 8:
            press = zlib.compressobj(9, wbits=-15)
            data = press.compress(data) + press.flush()
        crc = zlib.crc32(entry.data) if entry.crc is None else entry.crc
        size = len(entry.data) if entry.size is None else entry.size
        about = struct.pack("<HHHHHIIIHH", 20, entry.flags, entry.method, 0, 33, crc, len(data), size, len(entry.name), 0)
        place = len(body) if entry.place is None else entry.place
        if entry.place is None:
            body += b"PK\3\4" + about + entry.name + data
        listed += b"PK\1\2" + struct.pack("<H", 20) + about + struct.pack("<HHHII", 0, 0, 0, 0, place) + entry.name
    count = len(entries) if count is None else count
    end = struct.pack("<HHHHIIH", 0, 0, count & 0xFFFF, count & 0xFFFF, len(listed), len(body), len(comment))
    return bytes(body + listed) + b"PK\5\6" + end + comment


def entries(kind: str, changed: Mapping[str, Entry] | None = None) -> list[Entry]:
    return [
        (changed or {}).get(name) or Entry(name.encode(), data, 0 if name == "mimetype" else 8)
        for name, data in parts(kind).items()
    ]


def _lying(kind: str, **fields: object) -> Callable[[Path], object]:
    """Whose main part lies as `fields` say."""
    name = MAIN[kind]
    entry = Entry(name.encode(), parts(kind)[name], **fields)  # type: ignore[arg-type]
    return lambda path: path.write_bytes(lying(entries(kind, {name: entry})))


def _with_entries(kind: str, *more: Entry, **options: object) -> Callable[[Path], object]:
    return lambda path: path.write_bytes(lying([*entries(kind), *more], **options))  # type: ignore[arg-type]


def overlapping(own: Sequence[Entry], name: str, count: int) -> bytes:
    """`count` entries that each have the headers of all that follow, and then all of them the same 10 MiB, as their content."""
    press = zlib.compressobj(9, wbits=-15)
    kernel = bytes(10 * MIB)
    packed_kernel = press.compress(kernel) + press.flush()
    headers: list[bytes] = []
    crc, packed, size = zlib.crc32(kernel), len(packed_kernel), len(kernel)
    tails = [packed_kernel]
    content = kernel
    listed: list[tuple[bytes, bytes]] = []
    for number in reversed(range(count)):
        about = struct.pack("<HHHHHIIIHH", 20, 0, 8, 0, 33, crc, packed, size, len(name.format(number)), 0)
        written = name.format(number).encode()
        header = b"PK\3\4" + about + written
        listed.append((about, written))
        headers.append(header)
        if number:  # the one before quotes this header, in a block that is stored
            quoted = struct.pack("<BHH", 0, len(header), ~len(header) & 0xFFFF) + header
            tails.append(quoted)
            content = header + content if number > count - _SUMMED else content
            crc = zlib.crc32(content) if number > count - _SUMMED else 0
            packed, size = packed + len(quoted), size + len(header)
    first = lying(own)
    place = first.rindex(b"PK\5\6")
    start, length = struct.unpack_from("<I", first, place + 16)[0], struct.unpack_from("<I", first, place + 12)[0]
    directory = first[start : start + length]
    body = bytearray(first[:start])
    places: list[int] = []
    previous = b""
    for header, tail in zip(reversed(headers), [*reversed(tails[1:]), b""], strict=True):
        places.append(len(body) if not places else places[-1] + len(previous) + 5)
        previous = header
        body += header if len(places) == 1 else b""
        body += tail
    body += packed_kernel
    for (about, written), at in zip(reversed(listed), places, strict=True):
        directory += b"PK\1\2" + struct.pack("<H", 20) + about + struct.pack("<HHHII", 0, 0, 0, 0, at) + written
    total = len(own) + count
    return bytes(body) + directory + b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, total, total, len(directory), len(body), 0)


_SUMMED = 25  # entries whose sums are right; none needs more


def _overlapping(kind: str, name: str, count: int) -> Callable[[Path], object]:
    return lambda path: path.write_bytes(overlapping(entries(kind), name, count))


def _inside(name: str, content: bytes, depth: int) -> bytes:
    for level in range(depth):
        content = packed({name if not level else f"{level}.zip": content})
    return content


def _swollen(kind: str, length: int = 65 * MIB) -> Callable[[Path], object]:
    return document(kind, lambda own: own.update({MAIN[kind]: own[MAIN[kind]] + b" " * length}))


def files() -> Iterator[Hostile]:
    yield from _bombs()
    yield from _names()
    yield from _lies()
    yield from _plain_zip()


def _bombs() -> Iterator[Hostile]:
    for kind in MAIN:
        yield refused(f"zip/flat bomb.{kind}", _swollen(kind), "too_large", slow=kind not in ("docx", "epub"))
    yield found(
        "zip/a bomb that nobody opens.docx", document("docx", lambda own: own.update({"word/media/x.bin": bytes(65 * MIB)}))
    )
    yield found("zip/a bomb that nobody opens.epub", document("epub", lambda own: own.update({"OPS/x.png": bytes(65 * MIB)})))
    yield refused("zip/ten parts of 40 MB.docx", document("docx", lambda own: own.update(
        {f"word/header{n}.xml": b"<x/>" + b" " * (40 * MIB) for n in range(10)})), "too_large", slow=True)  # fmt: skip
    yield refused("zip/overlapping.docx", _overlapping("docx", "word/{:04}.xml", 2000), "too_large")
    yield refused("zip/overlapping.xlsx", _overlapping("xlsx", "xl/worksheets/{:04}.xml", 2000), "too_large", slow=True)
    yield found("zip/overlapping, and never asked for.epub", _overlapping("epub", "OPS/{:04}.xhtml", 2000))
    yield refused("zip/100,000 parts.docx", document(
        "docx", lambda own: own.update(dict.fromkeys(map(str, range(100_000)), b""))),
                  "too_large", slow=True)  # fmt: skip
    yield found(
        "zip/a document in itself.docx", document("docx", lambda own: own.update({"word/embeddings/own.docx": packed(own)}))
    )


def _names() -> Iterator[Hostile]:
    evil = {
        f"{'../' * 12}tmp/slipped": b"x",
        "/slipped": b"x",
        "..\\..\\slipped": b"x",
        "C:\\slipped": b"x",
        "a/../../slipped": b"x",
    }
    for kind in MAIN:
        yield found(
            f"zip/names that climb.{kind}", document(kind, lambda own: own.update({**evil, f"{'../' * 3}x.xml": b"<x/>"}))
        )
    names = (b"a\0b.xml", b"\xff\xfe.xml", b"a\nb.xml", b"n" * 60_000, "\u202etxt.xml".encode(), b"CON", b"", b"dir/")
    strange = [Entry(name, b"<x/>", flags=0x800 if name.startswith(b"\xe2") else 0) for name in names]
    yield found("zip/strange names.docx", _with_entries("docx", *strange))
    yield found("zip/strange names.epub", _with_entries("epub", *strange))
    again = Entry(MAIN["docx"].encode(), parts("docx")[MAIN["docx"]].replace(FIRST.encode(), b"magpie!"))
    yield found("zip/the same name twice.docx", _with_entries("docx", again), MIDDLE, LAST)


def _lies() -> Iterator[Hostile]:
    yield refused("zip/a part under lock.docx", _lying("docx", flags=1), "encrypted")
    yield refused("zip/a part under lock.epub", _lying("epub", flags=1), "encrypted")
    yield found("zip/a method nobody knows.epub", _lying("epub", method=77), FIRST, LAST, partly=True)
    yield refused("zip/a method nobody knows.docx", _lying("docx", method=77), "damaged")
    yield found("zip/a wrong sum.docx", _lying("docx", crc=1), partly=True)
    yield found("zip/a wrong sum.epub", _lying("epub", crc=1), partly=True)
    yield found("zip/a wrong sum.pptx", _lying("pptx", crc=1), partly=True)
    yield found("zip/says it is 4 GB.docx", _lying("docx", size=0xFFFFFFF0))
    yield found("zip/says it is empty.docx", _lying("docx", size=0))
    nowhere = Entry(MAIN["epub"].encode(), b"", place=0x7FFFFFFF)
    yield found("zip/a part that is nowhere.epub", lambda path: path.write_bytes(
        lying(entries("epub", {MAIN["epub"]: nowhere}))), FIRST, LAST, partly=True)  # fmt: skip
    yield found("zip/says there are 65,535 parts.docx", _with_entries("docx", count=0xFFFF))
    yield found(
        "zip/another end in its comment.docx", _with_entries("docx", comment=b"PK\5\6" + bytes(18) + b"x" * 100), partly=True
    )
    yield found("zip/a program before it.docx", _with_entries("docx", before=b"PK\3\4"))
    yield found("zip/no list.docx", lambda path: path.write_bytes(
        (whole := packed(parts("docx")))[: whole.index(b"PK\1\2")]), partly=True)  # fmt: skip
    yield found("zip/no list.pptx", lambda path: path.write_bytes(
        (whole := packed(parts("pptx")))[: whole.index(b"PK\1\2")]), partly=True)  # fmt: skip


def _plain_zip() -> Iterator[Hostile]:
    inner = packed(dict(parts("docx")))
    yield Hostile("zip/notes.zip", lambda path: path.write_bytes(packed({"a.docx": inner})))
    yield Hostile("zip/in 100 others.zip", lambda path: path.write_bytes(_inside("a.txt", FIRST.encode(), 100)))
    yield Hostile("zip/flat bomb.zip", lambda path: documents.bomb(path, ["a.txt", "b.txt"], 100 * MIB), slow=True)
    yield Hostile("zip/nested bomb.zip", lambda path: path.write_bytes(
        _inside("a.zip", packed({str(n): bytes(5 * MIB) for n in range(10)}), 3)))  # fmt: skip
    yield Hostile("zip/overlapping.zip", lambda path: path.write_bytes(
        overlapping([Entry(b"a.txt", FIRST.encode())], "{:04}.txt", 2000)))  # fmt: skip
    yield Hostile(
        "zip/climbs.zip", lambda path: path.write_bytes(packed({f"{'../' * 12}tmp/slipped.txt": b"x", "/slipped.txt": b"x"}))
    )
    yield Hostile("zip/under lock.zip", lambda path: path.write_bytes(lying([Entry(b"a.txt", b"x" * 100, flags=1)])))


assert SECRET not in ALL
