"""Which files of a site are one document: those that one place of a page calls versions of each other, on whatever page.

"English | French" under a title is one document in two languages, listed on the English page and on the French one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from sync.harvest.files import file_name
from sync.harvest.profile import Profile
from sync.harvest.records import Record, RecordFile, language, line
from sync.publish import guess

_MOST_FILES = 50  # of one document


@dataclass
class Entry:
    """What one place of a page lists. `files` are languages by address, None where the link does not say."""

    page: str
    language: str | None
    title: str | None
    heading: str | None
    tab: str | None
    files: dict[str, str | None] = field(default_factory=dict)


@dataclass
class _Work:
    entries: list[Entry] = field(default_factory=list)
    files: dict[str, str | None] = field(default_factory=dict)


class Works:
    """Documents, while pages come in."""

    def __init__(self) -> None:
        self._of: dict[str, _Work] = {}

    def add(self, entry: Entry) -> None:
        """Only links that name a language make one document of two: a form that many pages link belongs to the first."""
        if len(entry.files) > _MOST_FILES:
            for url, spoken in entry.files.items():
                self.add(Entry(entry.page, entry.language, None, entry.heading, entry.tab, {url: spoken}))
            return
        versions = [url for url, spoken in entry.files.items() if spoken] or list(entry.files)[:1]
        works = list({id(work): work for url in versions if (work := self._of.get(url))}.values())
        work = works[0] if works else _Work()
        for other in works[1:]:
            work.entries += other.entries
            work.files |= {url: spoken or work.files.get(url) for url, spoken in other.files.items()}
            self._of |= dict.fromkeys(other.files, work)
        work.entries.append(entry)
        for url, spoken in entry.files.items():
            if self._of.setdefault(url, work) is work:
                work.files[url] = work.files.get(url) or spoken

    def __len__(self) -> int:
        return len(self._of)

    def records(self, profile: Profile, known: Mapping[str, str]) -> Iterator[tuple[Record, list[str]]]:
        """Each with the addresses of its files. `known` are identities of earlier visits by address of a file: a document
        stays itself as long as one of its files does."""
        works = list({id(work): work for work in self._of.values()}.values())
        used: set[str] = set()
        for work in works:
            urls = sorted(work.files, key=lambda url: (work.files[url] != "en", work.files[url] or "", url))
            names = [*(known[url] for url in urls if url in known), *urls]
            identity = next((name for name in names if name not in used), None)
            if identity is None:
                continue  # cannot be: its addresses are nobody else's, and an identity is one of them
            used.add(identity)
            yield _record(identity, urls[:_MOST_FILES], work, profile), urls


def _record(identity: str, urls: list[str], work: _Work, profile: Profile) -> Record:
    first = urls[0]
    stem = PurePosixPath(unquote(PurePosixPath(urlsplit(first).path).name)).stem
    named = guess.from_name(f"{stem}.x")
    folders = profile.of_path(first)
    titles: dict[str, str] = {}
    for entry in work.entries:
        if entry.title and entry.title not in titles.values():
            titles.setdefault(entry.language or "", entry.title)
    if len(titles) > 1:
        titles.pop("", None)
    entries = sorted(work.entries, key=lambda entry: entry.language != "en")
    heading = next((entry.heading for entry in entries if entry.heading), None)
    tab = next((entry.tab for entry in entries if entry.tab), None)
    theme = profile.named_theme(folder=folders.get("theme"), tab=tab, heading=heading)
    section, component = folders.get("section"), folders.get("component")
    title = titles.get("en") or next(iter(titles.values()), None)
    place = tuple(filter(None, (section, folders.get("theme"), component)))
    of_folder = language(folders.get("language"))
    return Record(
        identity=identity,
        files=tuple(RecordFile(_name(url), url, language=work.files[url] or of_folder) for url in urls),
        titles=titles or ({"": named.title} if named.title else {}),
        kind=profile.kind(title, component, heading, tab, section),
        reference=profile.reference_in(stem, title or "") or named.reference,
        themes=(theme,) if theme else (),
        page=entries[0].page,
        more={"collection_path": (place,) if place else ()},
    )


def _name(url: str) -> str:
    name = unquote(PurePosixPath(urlsplit(url).path).name)
    return file_name(line(PurePosixPath(name).stem) or "document", "", url)
