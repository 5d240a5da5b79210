"""What is fuzzed of what is the person's own, or comes from other programs on this computer: settings, what was open last time,
what a second start hands over, and what Tesseract says of a page."""

from __future__ import annotations

import json
import os
from pathlib import Path

from desktop import brought, one_window
from desktop.personal import session
from desktop.settings import TEXT_SIZES, Settings
from desktop.shelf import Place
from resources import portable
from resources.extraction.clean import clean
from sync.publish import tesseract
from tests.fuzz import edited
from tests.fuzz.target import Target

_TOML = (
    b'[window]\ntheme = "dark"\ntext_size = 125\nlanguage = "fr"\n[search]\nfolded = ["kind"]\n[reading]\npost = "a"\n'
    b"[later]\nday = 2020-01-02T03:04:05Z\nlist = [{a = 1}, {b = [1.5, -inf]}]\nmany = 0xffff\n[[later.table]]\nx = true\n"
)
_SESSION = {
    "format": 1,
    "front": 1,
    "page": "search",
    "places": [{"document_id": "hq/leave", "page": 3, "query": "leave", "look": {"above": 0.5, "across": 0, "zoom": "width"}}],
}
_MESSAGE = {
    "fieldshelf": 1,
    "open": ["fieldshelf:hq/leave?page=3", "/media/stick/a.fieldshelf-pack", "/a/hq.fieldshelf-source"],
}
_PAGE = (
    b"level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"
    b"1\t1\t0\t0\t0\t0\t0\t0\t600\t800\t-1\t\n5\t1\t1\t1\t1\t1\t9\t9\t50\t12\t96.5\tLeave\n5\t1\t1\t1\t1\t2\t70\t9\t50\t12\t91\tof\n"
    b"5\t1\t1\t1\t2\t1\t9\t30\t20\t12\t80\t\xe6\xb3\x95\n5\t1\t1\t1\t2\t2\t40\t30\t20\t12\t12.0\t\xe5\xbe\x8b\r\n"
)


def _settings(data: bytes, file: Path) -> None:
    """Whatever stands there, a choice can be made, and what was understood is still there after it."""
    file.write_bytes(data)
    before = Settings(file)
    assert before.text_size() in TEXT_SIZES and before.theme() in ("system", "light", "dark")
    for ask in (before.language, before.reading, before.folded_filters, before.chosen_small, before.repository):
        ask()
    portable._places(file)
    known = dict(before._values)
    before.put("search", {"remember": False})
    after = Settings(file)
    if not before._newer:
        assert not after.remembers_searches(), "a choice that is not there next time"
        assert _said(after._values) == _said({**known, "search": before.table("search")}), "what was there is lost"


def _said(value: object) -> object:
    """To be compared: without empty tables, which need not be written, and whatever is no number equal to itself."""
    if isinstance(value, dict):
        return {key: said for key, item in value.items() if (said := _said(item)) != {}}
    if isinstance(value, list):
        return [_said(item) for item in value]
    return hex(value) if type(value) is int else repr(value)


def _session(data: bytes, file: Path) -> None:
    folder = file.with_name("personal")
    folder.mkdir(exist_ok=True)
    for odd in (data, edited.altered(json.dumps(_SESSION).encode(), data[:40])):
        (folder / session.NAME).write_bytes(odd)
        found = session.read(folder)
        for place in found.places:
            place.document_id.encode()
            assert all(number is None or 0 <= number < 2**31 for number in (place.page, place.passage))
        session.write(folder, found)
        assert session.read(folder) == found


def _brought(data: bytes, _: Path) -> None:
    for odd in (data, edited.altered(json.dumps(_MESSAGE).encode(), data[:40])):
        for one in one_window._message(odd) or []:
            place = brought.read(one)
            if isinstance(place, Place):
                place.document_id.encode()
                assert place.page is None or 0 < place.page < 1_000_000
            elif place is not None:
                assert place.is_absolute() and os.fsencode(place)
            json.dumps(brought.refusal(one)).encode()
            brought.is_brought(brought.absolute(one))


def _tesseract(data: bytes, _: Path) -> None:
    text = tesseract.text_of(data.decode("utf-8", "replace"))
    assert text is None or clean(text).strip() == text, "a page that is not clean"


OWN: dict[str, Target] = {
    "settings": Target(_settings, (_TOML,), ("desktop.settings", "resources.toml", "resources.home", "tomllib._parser")),
    "session": Target(
        _session, (json.dumps(_SESSION).encode(), b"\3\0\x09\x0e"), ("desktop.personal.session", "tests.fuzz.edited")
    ),
    "brought": Target(
        _brought,
        (json.dumps(_MESSAGE).encode(), b"\3\0\x09\x0e"),
        ("desktop.brought", "desktop.one_window", "tests.fuzz.edited"),
    ),
    "tesseract": Target(_tesseract, (_PAGE,), ("sync.publish.tesseract", "resources.extraction.clean")),
}
