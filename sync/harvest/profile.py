"""A site's profile, the table [site] of a harvest: where its pages are, and what their headings, links and paths mean.

`profile = "peacekeeping-hub"` begins with one that comes with the program; what stands beside it counts instead.
"""

from __future__ import annotations

import re
import tomllib
import warnings
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import unquote, urlsplit

from resources.models import KINDS
from sync.harvest.addresses import canonical, matches, path_of, plain
from sync.harvest.configuration import Configuration, wrong
from sync.harvest.records import language, line
from sync.publish import values

SHIPPED = Path(__file__).parent / "profiles"
FOLDERS = ("section", "theme", "component", "language", "")
_THEMES = ("tab", "folder", "heading")
_FILES = "pdf doc docx ppt pptx xls xlsx epub odt odp ods rtf csv".split()  # noqa: SIM905
_MOST_DEPTH = 20
_LONGEST = 300  # characters that a pattern of the profile is tried on
# Beside the name of a language, what a link to a version says.
_BESIDE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|\b(?:pdf|docx?|pptx?|version|download)\b|[^\w]+", re.IGNORECASE)


@dataclass(frozen=True)
class Profile:
    """`start` are addresses; `pages` and `skip` patterns of paths as in robots.txt; `links`, `item`, `title`, `tabs` and
    `panels` CSS selectors. `folders` name what the folders of a file's path below `root` are, `theme` says where the theme is
    taken from, in order."""

    start: tuple[str, ...]
    pages: tuple[str, ...]
    skip: tuple[str, ...] = ()
    depth: int = 8
    files: tuple[str, ...] = tuple(_FILES)
    links: str = "a[href]"
    item: str = ""
    title: str = ""
    tabs: str = ""
    panels: str = ""
    root: str = ""
    folders: tuple[str, ...] = ()
    theme: tuple[str, ...] = _THEMES
    kinds: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    themes: Mapping[str, str] = field(default_factory=dict)
    languages: Mapping[str, str] = field(default_factory=dict)
    reference: re.Pattern[str] | None = None
    sitemap: bool = True

    def is_file(self, url: str) -> bool:
        return PurePosixPath(urlsplit(url).path).suffix.lower().removeprefix(".") in self.files and not self._skipped(url)

    def is_page(self, url: str) -> bool:
        return any(matches(pattern, path_of(url)) for pattern in self.pages) and not self._skipped(url)

    def _skipped(self, url: str) -> bool:
        return any(matches(pattern, path_of(url)) for pattern in self.skip)

    def language(self, text: str) -> str | None:
        """Of a link that says which version it leads to, such as "French" or "Français (PDF)"."""
        words = _BESIDE.sub(" ", text).strip().casefold()
        return self.languages.get(words) or values.language(words) if words else None

    def of_path(self, url: str) -> dict[str, str]:
        """What the folders of a file's address say, by the names in `folders`."""
        path = urlsplit(url).path
        if not path.startswith(self.root):
            return {}
        parts = [
            line(unquote(part).replace("_", " ")) or "" for part in path.removeprefix(self.root).strip("/").split("/")[:-1]
        ]
        return {name: part for name, part in zip(self.folders, parts, strict=False) if name and part}

    def kind(self, *texts: str | None) -> str | None:
        """By the first of `texts` in which one of the words of a kind stands."""
        for text in filter(None, texts):
            for kind, words in self.kinds.items():
                if any(word in text.casefold() for word in words):
                    return kind
        return None

    def named_theme(self, **said: str | None) -> str | None:
        found = next((text for source in self.theme if (text := said.get(source))), None)
        return self.themes.get(found.casefold(), found) if found else None

    def reference_in(self, *texts: str) -> str | None:
        for text in texts:
            if self.reference is not None and (match := self.reference.search(text[:_LONGEST])):
                return line(match[1] if self.reference.groups else match[0])
        return None


def read_profile(configuration: Configuration) -> Profile:
    """Raises UsageError `bad_harvest`."""
    own: dict[str, Any] = dict(configuration.own)
    if (name := own.pop("profile", None)) is not None:
        own = {**_shipped(configuration, name), **own}
    reading = _Reading(configuration, own)
    start = tuple(reading.address(one) for one in reading.texts("start") or [configuration.url])
    reference = reading.pattern("reference")
    found = Profile(
        start=start,
        pages=tuple(map(plain, reading.texts("pages"))) or tuple(path_of(one) for one in start),
        skip=tuple(map(plain, reading.texts("skip"))),
        depth=reading.number("depth", Profile.depth, _MOST_DEPTH),
        files=tuple(one.lower().removeprefix(".") for one in reading.texts("files")) or tuple(_FILES),
        links=reading.text("links") or Profile.links,
        item=reading.text("item"),
        title=reading.text("title"),
        tabs=reading.text("tabs"),
        panels=reading.text("panels"),
        root=plain(reading.text("root")),
        folders=reading.some("folders", FOLDERS),
        theme=reading.some("theme", _THEMES) or _THEMES,
        kinds=reading.kinds(),
        themes={said.casefold(): wanted for said, wanted in reading.table("themes").items()},
        languages=reading.languages(),
        reference=reference,
        sitemap=reading.yes("sitemap"),
    )
    reading.finish()
    return found


def _shipped(configuration: Configuration, name: object) -> dict[str, Any]:
    names = sorted(path.stem for path in SHIPPED.glob("*.toml"))
    if name not in names:
        raise wrong(configuration, f"the profile {name!r} does not come with this program; it has {', '.join(names)}")
    site: dict[str, Any] = tomllib.loads((SHIPPED / f"{name}.toml").read_text(encoding="utf-8"))["site"]
    return site


class _Reading:
    """The table, key by key; what is left at the end is not known."""

    def __init__(self, configuration: Configuration, table: Mapping[str, Any]) -> None:
        self._configuration = configuration
        self._left = dict(table)

    def text(self, key: str) -> str:
        given = self._left.pop(key, "")
        if not isinstance(given, str) or len(given) > 2000:
            raise wrong(self._configuration, f"{key} has to be a text in quotation marks")
        return given.strip()

    def pattern(self, key: str) -> re.Pattern[str] | None:
        given = self.text(key)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("error")  # what a later Python would take for something else
                return re.compile(given) if given else None
        except (re.error, OverflowError, RecursionError, Warning) as error:
            raise wrong(self._configuration, f"{key} is no pattern: {error}") from error

    def texts(self, key: str) -> list[str]:
        return self._texts(key, self._left.pop(key, []))

    def _texts(self, key: str, given: object) -> list[str]:
        if not isinstance(given, list) or len(given) > 200 or not all(isinstance(one, str) for one in given):
            raise wrong(self._configuration, f'{key} has to be a list of texts, such as ["one", "two"]')
        return given

    def some(self, key: str, allowed: tuple[str, ...]) -> tuple[str, ...]:
        given = tuple(self.texts(key))
        if not set(given) <= set(allowed):
            raise wrong(self._configuration, f"{key} has to be a list of some of {', '.join(filter(None, allowed))}")
        return given

    def table(self, key: str) -> dict[str, str]:
        given = self._left.pop(key, {})
        if not isinstance(given, dict) or not all(isinstance(one, str) for one in given.values()):
            raise wrong(self._configuration, f"[site.{key}] has to be a table of texts")
        return given

    def kinds(self) -> dict[str, tuple[str, ...]]:
        given = self._left.pop("kinds", {})
        if not isinstance(given, dict) or not set(given) <= set(KINDS):
            raise wrong(self._configuration, f"[site.kinds] has to be a table whose keys are some of {', '.join(KINDS)}")
        return {kind: tuple(word.casefold() for word in self._texts(kind, words)) for kind, words in given.items()}

    def languages(self) -> dict[str, str]:
        given = self.table("languages")
        found = {said.casefold(): known for said, code in given.items() if (known := language(code))}
        if len(found) != len(given):
            raise wrong(self._configuration, "[site.languages] has to give the codes of languages, such as en or fr")
        return found

    def number(self, key: str, default: int, most: int) -> int:
        given = self._left.pop(key, default)
        if isinstance(given, bool) or not isinstance(given, int) or not 0 <= given <= most:
            raise wrong(self._configuration, f"{key} has to be a whole number from 0 to {most}")
        return given

    def yes(self, key: str) -> bool:
        given = self._left.pop(key, True)
        if not isinstance(given, bool):
            raise wrong(self._configuration, f"{key} has to be true or false")
        return given

    def address(self, given: str) -> str:
        try:
            return canonical(given, self._configuration.url)
        except ValueError as error:
            raise wrong(self._configuration, f"{given} is no address") from error

    def finish(self) -> None:
        if self._left:
            raise wrong(self._configuration, f"{min(self._left)} is not known in [site]")
