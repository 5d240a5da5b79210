"""One way of writing each address, so that a page is one page however its links spell it; and patterns of paths."""

from __future__ import annotations

import re
from urllib.parse import quote, urldefrag, urljoin, urlsplit, urlunsplit

_PORTS = {"http": 80, "https": 443}
_TRACKING = re.compile(r"(?:utm_\w+|mc_[ce]id|_ga|_gl|fbclid|gclid|dclid|msclkid|yclid|igshid|twclid)(?:=.*)?", re.IGNORECASE)
_ESCAPED = re.compile("%([0-9A-Fa-f]{2})")
# What stands in a path as itself, whether somebody escaped it or not.
_PLAIN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~$!'(),:@")
_KEPT = "%/;=+&*" + "".join(sorted(_PLAIN))


def canonical(url: str, base: str = "") -> str:
    """`url`, as it stands on the page `base`, without a fragment, a default port and parameters that only follow people;
    `%24web` is `$web`. ValueError where it is no address."""
    parts = urlsplit(urldefrag(urljoin(base, url.strip())).url)
    host, scheme = parts.hostname or "", parts.scheme.lower()
    if "@" in parts.netloc or not host:
        raise ValueError(f"not an address: {url[:100]!r}")
    netloc = f"[{host}]" if ":" in host else host
    if parts.port not in (None, _PORTS.get(scheme)):
        netloc += f":{parts.port}"
    query = "&".join(one for one in parts.query.split("&") if one and not _TRACKING.fullmatch(one))
    return urlunsplit(
        (scheme, netloc, _undotted(plain(parts.path)) or "/", quote(query, safe="%/?;=+&*[]" + "".join(sorted(_PLAIN))), "")
    )


def plain(path: str) -> str:
    """A path as `canonical` writes it."""

    def unescaped(match: re.Match[str]) -> str:
        letter = chr(int(match[1], 16))
        return letter if letter in _PLAIN else f"%{match[1].upper()}"

    return quote(_ESCAPED.sub(unescaped, path), safe=_KEPT)


def _undotted(path: str) -> str:
    """Without `.` and `..`, which `urljoin` leaves in an address that is whole."""
    kept: list[str] = []
    parts = path.split("/")
    for number, part in enumerate(parts):
        if part not in (".", ".."):
            kept.append(part)
            continue
        if part == ".." and len(kept) > 1:
            kept.pop()
        if number == len(parts) - 1:
            kept.append("")
    return "/".join(kept)


def matches(pattern: str, path: str) -> bool:
    """As robots.txt has it (RFC 9309): the beginning of a path, `*` for anything, `$` at the end for its end. Linear."""
    ended = pattern.endswith("$")
    first, *others = pattern.removesuffix("$").split("*")
    if not path.startswith(first):
        return False
    at = len(first)
    if not others:
        return not ended or at == len(path)
    for part in others[:-1]:
        found = path.find(part, at)
        if found < 0:
            return False
        at = found + len(part)
    if ended:
        return path.endswith(others[-1]) and len(path) - len(others[-1]) >= at
    return path.find(others[-1], at) >= 0


def path_of(url: str) -> str:
    """Path and query, which is what patterns are about."""
    parts = urlsplit(url)
    return f"{parts.path}?{parts.query}" if parts.query else parts.path
