"""Asking servers that are not ours, politely: at a pace, for what has changed, from hosts that were named, and not without end.

What came is kept in a folder with what the server said of its version, so that the next visit asks whether it is still that.
A server that does not want programs is believed: its page is no document.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, urldefrag, urljoin, urlsplit

from resources.errors import SourceError
from resources.measures import size
from resources.sentences import say
from sync import disk
from sync.harvest.configuration import Configuration
from sync.link_errors import refused_status
from sync.transport import TRANSIENT, Answer, Link

if TYPE_CHECKING:
    from sync.http_transport import HttpTransport

LIST = 16 * 1024 * 1024  # bytes of one page of a list
_LONGEST_URL = 2000
_FIELD = re.compile(r"[\x20-\x7e]{1,1000}")  # a validator goes back into a header as it came
_BLOCKED = frozenset({202, 401, 403, 405, 406, 409, 418, 451})
_ENOUGH_BLOCKED = 3  # answers of this kind, and this server is left alone
_FORMAT = 1


@dataclass(frozen=True)
class Fetched:
    """What stands at an address. `url` is where it came from in the end, to which links in it are relative; `path` holds its
    bytes. `fresh` is False where the server said that nothing has changed."""

    url: str
    path: Path
    sha256: str
    length: int
    media_type: str
    fresh: bool

    def read(self) -> bytes:
        return self.path.read_bytes()


@dataclass(frozen=True)
class _Kept:
    """What is known of an address from the last time."""

    asked: str
    url: str
    sha256: str
    length: int
    media_type: str
    etag: str | None
    last_modified: str | None
    format: int = _FORMAT


class Fetcher:
    """One visit to the servers that `configuration` names. `folder` is what is kept from visit to visit.

    `kept` knows files by their sha256 that are kept elsewhere, so that they need not be here too; `before` is asked before each
    request, and raises to stop. OSError where the folder cannot be written.
    """

    def __init__(
        self,
        configuration: Configuration,
        folder: Path,
        link: Link | None = None,
        *,
        kept: Callable[[str], Path | None] = lambda sha256: None,
        before: Callable[[], None] = lambda: None,
    ) -> None:
        self._base = urlsplit(configuration.url)
        self._configuration = configuration
        self._folder = folder
        self._link = link or Link()
        self._kept = kept
        self._before = before
        self._transport = _transport(self._base, self._link)
        self._asked = 0
        self._arrived = 0
        self._blocked = 0
        self._taken: set[str] = set()
        self.unchanged = 0
        # A harvester that learns more of what a server wants says so here: seconds between two requests, and what raises for
        # an address that is to be left alone.
        self.delay = configuration.delay
        self.permit: Callable[[str], None] = lambda url: None

    def __enter__(self) -> Fetcher:
        return self

    def __exit__(self, *_: object) -> None:
        if self._transport is not None:
            self._transport.close()

    @property
    def requests(self) -> int:
        return self._transport.requests if self._transport else 0

    @property
    def carried(self) -> int:
        return self._transport.carried if self._transport else 0

    def address(self, link: str, base: str) -> str | None:
        """The address that `link` means on the page `base`; None where it is none that may be asked."""
        try:
            found = urldefrag(urljoin(base, link.strip())).url
            return found if self._allowed(found) else None
        except ValueError:
            return None

    def get(self, url: str, *, most: int | None = None, accept: str = "*/*") -> Fetched:
        """What stands at `url`, of at most `most` bytes (None: what one document may have).

        Raises SourceError: elsewhere, blocked, not_found, too_large, too_much, and what the link says.
        """
        self._check(self._base.geturl(), url)
        if self._blocked >= _ENOUGH_BLOCKED:
            raise self._no_programs(url)
        most = most or self._configuration.max_document_bytes
        for pause in self._link.pauses:
            try:
                return self._get(url, most, accept)
            except SourceError as error:
                if error.code not in TRANSIENT:
                    raise
                self._link.back_off(pause)
        return self._get(url, most, accept)

    def release(self, fetched: Fetched) -> None:
        """Its bytes are kept elsewhere by now, where `kept` finds them."""
        if fetched.path.parent == self._folder and self._kept(fetched.sha256) is not None:
            fetched.path.unlink(missing_ok=True)

    def prune(self) -> None:
        """Forgets what was not asked for in this visit; after one that saw everything."""
        for path in self._folder.glob("*"):
            if path.suffix in (".json", ".body", ".part") and path.stem not in self._taken:
                path.unlink(missing_ok=True)

    def _get(self, url: str, most: int, accept: str) -> Fetched:
        assert self._transport is not None
        known = self._known(url)
        headers = {"Accept": accept}
        if known is not None and known[0].etag:
            headers["If-None-Match"] = known[0].etag
        if known is not None and known[0].last_modified:
            headers["If-Modified-Since"] = known[0].last_modified
        self._wait()
        answer = self._transport.answer(url, headers, self._check)
        try:
            if answer.status == 304 and known is not None:
                self.unchanged += 1
                self._taken.add(_name(url))
                record, path = known
                return Fetched(record.url, path, record.sha256, record.length, record.media_type, fresh=False)
            if answer.status in _BLOCKED:
                self._blocked += 1
                raise self._no_programs(url)
            if answer.status != 200:
                raise refused_status(self._transport.place, urlsplit(url).path or "/", answer.status)
            return self._keep(url, answer, most)
        finally:
            answer.close()

    def _keep(self, url: str, answer: Answer, most: int) -> Fetched:
        disk.make_folder(self._folder)
        part = self._folder / f"{_name(url)}.part"
        body = part.with_suffix(".body")
        digest = hashlib.sha256()
        length = 0
        try:
            with part.open("wb") as file:
                for chunk in answer.chunks:
                    length += len(chunk)
                    if length > most:
                        raise _too_large(url, most)
                    self._arrived += len(chunk)
                    if self._arrived > self._configuration.max_bytes:
                        raise self._too_much()
                    digest.update(chunk)
                    file.write(chunk)
                file.flush()
                os.fsync(file.fileno())
            part.replace(body)
        finally:
            part.unlink(missing_ok=True)
        media_type = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
        record = _Kept(
            asked=url,
            url=answer.url,
            sha256=digest.hexdigest(),
            length=length,
            media_type=media_type[:100],
            etag=_field(answer.headers.get("etag")),
            last_modified=_field(answer.headers.get("last-modified")),
        )
        disk.write(body.with_suffix(".json"), json.dumps(asdict(record), ensure_ascii=False).encode())
        self._taken.add(body.stem)
        return Fetched(record.url, body, record.sha256, length, record.media_type, fresh=True)

    def _known(self, url: str) -> tuple[_Kept, Path] | None:
        """What is kept of it and can be used again: a version that can be asked about, and its bytes."""
        path = self._folder / f"{_name(url)}.json"
        try:
            record = _Kept(**json.loads(path.read_bytes()))
        except (OSError, ValueError, TypeError):
            return None
        if record.format != _FORMAT or record.asked != url or not (record.etag or record.last_modified):
            return None
        body = path.with_suffix(".body")
        if not _has(body, record.sha256):
            elsewhere = self._kept(record.sha256)
            return (record, elsewhere) if elsewhere is not None else None
        return record, body

    def _wait(self) -> None:
        self._before()
        if self._asked:
            self._link.rest(self.delay)
        self._link.check()
        self._asked += 1

    def _allowed(self, url: str) -> bool:
        parts = urlsplit(url)
        if len(url) > _LONGEST_URL or "@" in parts.netloc or not parts.hostname:
            return False
        near = parts.netloc.lower() == self._base.netloc.lower()
        named = near or parts.netloc.lower() in self._configuration.hosts or parts.hostname in self._configuration.hosts
        return named and (parts.scheme == "https" or (parts.scheme == "http" and self._base.scheme == "http"))

    def _check(self, url: str, target: str) -> None:
        """Where a link or a redirect may lead: what a stranger writes must not make this computer ask its own network."""
        if not self._allowed(target):
            raise SourceError(
                "elsewhere",
                say(
                    "{host} sends on to {target}, another server, which was not asked. If what is there belongs to the "
                    'source, add its name to hosts = ["..."] in the file of the harvest.',
                    host=str(urlsplit(url).hostname),
                    target=target[:200],
                ),
                item=target[:_LONGEST_URL],
            )
        self.permit(target)

    def _no_programs(self, url: str) -> SourceError:
        return SourceError(
            "blocked",
            say(
                "{host} does not give this to programs: it refuses, or wants to see a person first. Nothing of its answer "
                "was taken. Ask its owner for permission, or for an address that is meant for programs.",
                host=str(urlsplit(url).hostname),
            ),
            item=url,
        )

    def _too_much(self) -> SourceError:
        return SourceError(
            "too_much",
            say(
                "The {max_bytes} that one harvest may fetch are used up. What has arrived is kept. Run it again to go on, or "
                "set max_bytes higher if more is meant.",
                max_bytes=size(self._configuration.max_bytes),
            ),
        )


def _too_large(url: str, most: int) -> SourceError:
    return SourceError(
        "too_large",
        say(
            "{url} has more than {most}, the most that is taken of one document. It was left out. Set max_document_bytes "
            "higher if it is meant.",
            url=url,
            most=size(most),
        ),
        item=url,
    )


def _transport(base: SplitResult, link: Link) -> HttpTransport | None:
    """None for a folder, which is not asked anything."""
    if base.scheme not in ("http", "https"):
        return None
    from sync.http_transport import HttpTransport

    return HttpTransport(f"{base.scheme}://{base.netloc}", link)


def _has(path: Path, sha256: str) -> bool:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == sha256
    except OSError:
        return False


def _field(value: str | None) -> str | None:
    return value if value and _FIELD.fullmatch(value) else None


def _name(url: str) -> str:
    return hashlib.sha256(url.encode("utf-8", "replace")).hexdigest()[:40]
