"""JSON and headers that are as they should be but for a few places: bytes alone would nearly always be no JSON at all.

The first byte chooses a beginning, every two that follow a place in it and what stands there instead.
"""

from __future__ import annotations

import contextlib
import copy
import json
import lzma
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import requests

from resources.errors import SourceError
from resources.models import Patch
from sync import http_transport, patches
from sync.program import releases, unpacking
from tests.fuzz import beginnings, sent
from tests.fuzz.target import Target

_ODD: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 2**31, 2**63, 10**400, 1.5, float("inf"), float("nan"), "", " ", "\ud800", "\0", "a" * 300,
    "../a", "en", "2020-02-30", "9999-99", "0" * 64, "\u0301" * 40, [], {}, [[]], [None], {"": ""}, ["a", "a"],
)  # fmt: skip
_LETTERS: tuple[tuple[bytes, Callable[[bytes, Path], None]], ...] = (
    (json.dumps(beginnings.CATALOGUE).encode(), sent._catalogue),
    (beginnings.LINE.split(b"\n")[0], sent._passages),
    (beginnings.REQUEST, sent._request),
    (beginnings.CARD, sent._card),
    (beginnings.ROOT, sent._card),
    (beginnings.SIGNING, sent._signing),
    (beginnings.JSON_FEED, sent._feed),
    (beginnings.OPDS_2, sent._opds),
)


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    """(what holds it, its key or number) of everything in it."""
    for key in list(value) if isinstance(value, dict) else range(len(value)):
        yield value, key
        if isinstance(value[key], (dict, list)):
            yield from _places(value[key])


def altered(beginning: bytes, edits: bytes) -> bytes:
    """The JSON of `beginning` with other things in places of it, as `edits` says; see above."""
    whole = [json.loads(beginning)]
    for place, odd in zip(edits[::2], edits[1::2], strict=False):
        places = list(_places(whole))
        if len(places) > 1000:
            break
        holder, key = places[place % len(places)]
        if odd < len(_ODD):
            holder[key] = copy.deepcopy(_ODD[odd])
        elif odd < 128:  # what stands elsewhere
            other, its_key = places[odd % len(places)]
            holder[key] = copy.deepcopy(other[its_key])
        elif odd < 160 and isinstance(holder, dict):
            del holder[key]
        else:
            holder[key] = [copy.deepcopy(holder[key]) for _ in range(odd % 3)]
        if not whole:
            break
    return json.dumps(whole[0] if whole else None).encode()


def _letters(data: bytes, file: Path) -> None:
    beginning, run = _LETTERS[(data or b"\0")[0] % len(_LETTERS)]
    run(altered(beginning, data[1:40]), file)


def _answers(data: bytes, _: Path) -> None:
    """The headers of an answer, one a line."""
    for status in (200, 206, 429, 503):
        answer = requests.Response()
        answer.status_code = status
        for line in data.decode("latin-1").split("\n"):
            name, _colon, value = line.partition(":")
            answer.headers[name] = value.strip()
        for offset in (0, 5):
            extent = http_transport._extent(answer, offset)
            assert extent is None or extent[0] == offset or status == 200
            assert extent is None or extent[1] is None or 0 <= extent[1] < 10**20
        seconds = http_transport._retry_after(answer)
        assert seconds is None or 0 <= seconds < 1e12


def _patch(data: bytes, _: Path) -> None:
    old, length = b"The first edition of a text.", min(len(data), 50) or 1
    assert patches.apply(old, data, length, "0" * 64) is None
    patches.apply(data, data, length, "0" * 64)
    with contextlib.suppress(ValueError, RecursionError):
        for patch in patches.listed(json.loads(data)):
            assert isinstance(patch, Patch) and patch.length >= 0


_RELEASE = {
    "version": "1.2.0",
    "kind": "linux-x86_64-portable",
    "path": "hq/linux-x86_64-portable/fieldshelf-1.2.0.tar.xz",
    "sha256": "a" * 64,
    "length": 9,
    "unpacked": 12,
    "day": "2026-01-02",
    "notes": {"en": "Faster"},
}


def _release(data: bytes, _: Path) -> None:
    for odd in (data, altered(json.dumps(_RELEASE).encode(), data[:40])):
        try:
            record = json.loads(odd)
        except (ValueError, RecursionError):
            continue
        if (found := releases.from_json(record)) is not None:
            assert releases.from_json(found.to_json()) == found
            assert releases.newer(found.version, "0.0.1") in (True, False)
            json.dumps(found.to_json(), ensure_ascii=False).encode()


def _program(data: bytes, file: Path) -> None:
    """The tar of a new version, with the check sums that its heads should have, packed as it comes."""
    blocks = [data[place : place + 512] for place in range(0, len(data), 512)]
    summed = b"".join(sent._summed(block) if block[257:262] == b"ustar" else block for block in blocks)
    file.write_bytes(lzma.compress(summed, preset=0))
    folder = file.with_name("program")
    with contextlib.suppress(SourceError):
        assert unpacking.measure(file) >= 0
    shutil.rmtree(folder, ignore_errors=True)
    with contextlib.suppress(SourceError):
        unpacking.unpack(file, folder, 12)
        assert sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) == 12
    assert not any(path.is_symlink() for path in folder.rglob("*"))


EDITED: dict[str, Target] = {
    "edited": Target(
        _letters,
        tuple(bytes([number, 3, 0, 9, 14]) for number in range(len(_LETTERS))),
        (
            "resources.catalogue_format",
            "resources.models",
            "resources.store.segments",
            "sync.packs.request",
            "sync.first_root",
            "sync.publish.signing_file",
            "sync.harvest.feeds",
            "sync.harvest.opds",
            "sync.harvest.records",
            "tests.fuzz.edited",
        ),
    ),
    "answers": Target(
        _answers,
        (
            b"Content-Length: 12\nContent-Range: bytes 5-11/12\nRetry-After: 120\n",
            b"Retry-After: Fri, 31 Dec 1999 23:59:59 GMT\nDate: Fri, 31 Dec 1999 23:50:00 GMT",
            b"Retry-After: Fri, 31 Dec 1999 23:59:59 -0000",
        ),
        ("sync.http_transport",),
    ),
    "release": Target(
        _release, (json.dumps(_RELEASE).encode(), b"\3\0\x09\x0e"), ("sync.program.releases", "tests.fuzz.edited")
    ),
    "program": Target(
        _program,
        (
            beginnings.tar_of([("fieldshelf/a.txt", b"1" * 12)]),
            beginnings.tar_of([("fieldshelf/" + "x" * 120, b"1"), ("fieldshelf/é", b"1" * 11)]),
        ),
        ("sync.program.unpacking", "tarfile"),
    ),
    "patch": Target(_patch, (b'{"patches":[{"old":"a","length":3}]}', b"\x28\xb5\x2f\xfd\x20\0\1\0\0"), ("sync.patches",)),
}
