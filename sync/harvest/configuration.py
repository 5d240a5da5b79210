"""The file that says what to harvest: where, on what terms, and how much at most.

```toml
[harvest]
type = "opds"
url = "https://library.example.org/opds"
terms = "CC BY 4.0"
attribution = "Example Library"
```

What a harvester needs beside that stands in a table by the name of its type. A key that is not known is refused: it may be
the limit that somebody meant to set.
"""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from resources.errors import UsageError
from resources.models import KINDS
from sync.budget import bytes_from
from sync.harvest.records import language, line
from sync.proxies import is_loopback

TYPES = ("feed", "folder", "opds", "site", "un-symbols")
# What these take is somebody's who has to be asked first; no feed says that it may be taken.
NEEDS_PERMISSION = frozenset({"site", "un-symbols"})
# Seconds between two requests, at least, where the server is nobody's who runs this.
_LEAST_DELAY = {"un-symbols": 2.0}
MIB = 1024 * 1024
_LARGEST = 1 * MIB  # of the file itself
# Of a key a.b.c the library takes the square of its parts: of a file of such keys, hours.
_DEEP_KEY = re.compile(r"""(?<![\w"'-])(?:(?:[\w-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+\.[ \t]*+){50}""")
_KEYS = (
    "type", "url", "name", "terms", "attribution", "permission", "kind", "language", "themes", "hosts", "delay", "max_bytes",
    "max_document_bytes", "max_documents", "max_pages",
)  # fmt: skip
_MOST_DELAY = 3600.0
_MOST_DOCUMENTS = 20_000
_MOST_PAGES = 5_000
_MOST_BYTES = 64 * 1024 * MIB


@dataclass(frozen=True)
class Configuration:
    """`terms` and `attribution` hold for documents that say nothing themselves. `delay` is in seconds between two requests;
    `max_bytes` and `max_pages` (of lists) are for one visit. `hosts` may be asked beside that of `url`. `own` is the table of
    the type; `folder` is where the file stands: paths in it are relative to there."""

    type: str
    url: str
    name: str | None = None
    terms: str | None = None
    attribution: str | None = None
    permission: bool = False
    kind: str | None = None
    language: str | None = None
    themes: tuple[str, ...] = ()
    hosts: frozenset[str] = frozenset()
    delay: float = 1.0
    max_bytes: int = 1024 * MIB
    max_document_bytes: int = 100 * MIB
    max_documents: int = 1000
    max_pages: int = 200
    own: Mapping[str, Any] = field(default_factory=dict)
    folder: Path = field(default_factory=Path)


def is_configuration(place: str) -> bool:
    """Whether what a person gave as a source is such a file, and not a folder or an address."""
    return "://" not in place and place.lower().endswith(".toml")


def read_configuration(path: Path) -> Configuration:
    """Raises UsageError: bad_harvest, no_permission."""
    try:
        if path.stat().st_size > _LARGEST:
            raise ValueError
        text = path.read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise _bad(path, "it cannot be read as text") from error
    return parse_configuration(text, path)


def parse_configuration(text: str, path: Path) -> Configuration:
    """What `text` says; `path` is where it stands, or stood. Raises UsageError: bad_harvest, no_permission."""
    if _DEEP_KEY.search(text):
        raise _bad(path, "it has a key of more than fifty parts")
    try:
        tables = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise _bad(path, f"it is not TOML: {error}") from error
    table = tables.get("harvest")
    if not isinstance(table, dict):
        raise _bad(path, "it has no table [harvest]")
    kind = table.get("type")
    if kind not in TYPES:
        raise _bad(path, f"type has to be one of {', '.join(TYPES)}")
    for key in table:
        if key not in _KEYS:
            near = difflib.get_close_matches(key, _KEYS, 1)
            raise _bad(path, f"{key} is not known in [harvest]" + (f"; is it {near[0]}?" if near else ""))
    for name, other in tables.items():
        if name not in ("harvest", kind) or not isinstance(other, dict):
            raise _bad(path, f"[{name}] is not known beside a [harvest] of the type {kind}")
    reading = _Reading(path, table)
    url = reading.url(kind)
    least = 0.0 if is_loopback(urlsplit(url).hostname) else _LEAST_DELAY.get(kind, 0.0)
    found = Configuration(
        type=kind,
        url=url,
        name=reading.text("name"),
        terms=reading.text("terms"),
        attribution=reading.text("attribution"),
        permission=reading.text("permission") == "yes",
        kind=reading.choice("kind", KINDS),
        language=reading.language(),
        themes=tuple(reading.texts("themes")),
        hosts=frozenset(host.lower() for host in reading.texts("hosts")),
        delay=max(reading.number("delay", Configuration.delay, 0.0, _MOST_DELAY), least),
        max_bytes=reading.size("max_bytes", Configuration.max_bytes),
        max_document_bytes=reading.size("max_document_bytes", Configuration.max_document_bytes),
        max_documents=int(reading.number("max_documents", Configuration.max_documents, 1, _MOST_DOCUMENTS)),
        max_pages=int(reading.number("max_pages", Configuration.max_pages, 1, _MOST_PAGES)),
        own=tables.get(kind, {}),
        folder=path.absolute().parent,
    )
    if kind in NEEDS_PERMISSION and not found.permission:
        raise UsageError(
            "no_permission", _NO_PERMISSION.format(path.name, urlsplit(found.url).hostname or found.url), item=kind
        )
    return found


def wrong(configuration: Configuration, what: str) -> UsageError:
    """`bad_harvest`, for a harvester that finds its own table not as it should be; `what` goes on after "because"."""
    return _bad(configuration.folder / f"[{configuration.type}]", what)


@dataclass(frozen=True)
class _Reading:
    path: Path
    table: Mapping[str, Any]

    def url(self, kind: str) -> str:
        given = self.table.get("url")
        if given is None and kind == "un-symbols":
            return "https://documents.un.org"
        if not isinstance(given, str) or not given.strip():
            raise _bad(self.path, "url is missing: it names what is to be harvested")
        given = given.strip()
        if kind == "folder":
            return str((self.path.absolute().parent / given).absolute())
        try:
            parts = urlsplit(given)
        except ValueError:
            parts = urlsplit("")
        if parts.scheme not in ("http", "https") or not parts.hostname or "@" in parts.netloc:
            raise _bad(self.path, f"{given} is not an address that begins with https:// or http://")
        return given

    def text(self, key: str) -> str | None:
        given = self.table.get(key)
        if given is not None and not isinstance(given, str):
            raise _bad(self.path, f"{key} has to be a text in quotation marks")
        return line(given)

    def texts(self, key: str) -> list[str]:
        given = self.table.get(key, [])
        if not isinstance(given, list) or not all(isinstance(one, str) for one in given) or len(given) > 100:
            raise _bad(self.path, f'{key} has to be a list of texts, such as ["one", "two"]')
        return [found for one in given if (found := line(one))]

    def choice(self, key: str, allowed: tuple[str, ...]) -> str | None:
        given = self.text(key)
        if given is not None and given not in allowed:
            raise _bad(self.path, f"{key} has to be one of {', '.join(allowed)}")
        return given

    def language(self) -> str | None:
        given = self.text("language")
        found = language(given)
        if given is not None and found is None:
            raise _bad(self.path, f"{given} is not a language; write a code such as en or fr")
        return found

    def number(self, key: str, default: float, least: float, most: float) -> float:
        given = self.table.get(key, default)
        if isinstance(given, bool) or not isinstance(given, (int, float)) or not least <= given <= most:
            raise _bad(self.path, f"{key} has to be a number from {least:g} to {most:g}")
        return given

    def size(self, key: str, default: int) -> int:
        given = self.table.get(key, default)
        found = bytes_from(given)
        if found is None or found > _MOST_BYTES:
            raise _bad(self.path, f'{key} has to be a size such as "50M"')
        return found


def _bad(path: Path, what: str) -> UsageError:
    return UsageError(
        "bad_harvest",
        f"{path.name} cannot be used to harvest from, because {what}. Nothing was fetched. Correct it and run it again.",
        item=path.name,
    )


_NO_PERMISSION = (
    "{0} asks for documents of {1}, which are not offered for this. Nothing was fetched. Read its terms of use or ask its "
    'owner; if you may take and pass on these documents, write permission = "yes" into {0}.'
)
