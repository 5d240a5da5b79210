"""What this program is made of: its version, and the name, version and licence of every package that it needs. No widget.

Read from the packages themselves; in a bundle that left their descriptions out the list is shorter.
"""

from __future__ import annotations

import contextlib
import re
from dataclasses import dataclass
from importlib import metadata

_NAME = re.compile(r"[A-Za-z0-9._-]+")
_TEXTS = re.compile(r"(?:^|/)(?:licen[cs]e|notice|copying)[^/]*$", re.IGNORECASE)
_LONGEST = 60_000  # characters of licence texts of one package


@dataclass(frozen=True)
class Part:
    """`licence` in a word or two, as its makers name it."""

    name: str
    version: str
    licence: str


def version() -> str:
    with contextlib.suppress(metadata.PackageNotFoundError):
        return metadata.version("fieldshelf")
    return ""


def parts() -> list[Part]:
    """This program and all that it needs, by name; it first."""
    found: dict[str, Part] = {}
    waiting = ["fieldshelf"]
    while waiting:
        name = waiting.pop()
        with contextlib.suppress(metadata.PackageNotFoundError):
            package = metadata.distribution(name)
            key = str(package.metadata["Name"]).lower()
            if key in found:
                continue
            found[key] = Part(str(package.metadata["Name"]), package.version, _licence(package))
            needed = (one for one in package.requires or () if "extra ==" not in one)
            waiting += [match[0] for one in needed if (match := _NAME.match(one))]
    return sorted(found.values(), key=lambda part: (part.name.lower() != "fieldshelf", part.name.lower()))


def _licence(package: metadata.Distribution) -> str:
    about = package.metadata
    if "License-Expression" in about:
        return about["License-Expression"]
    named = [one.rpartition(" :: ")[2] for one in about.get_all("Classifier") or () if one.startswith("License ::")]
    if named:
        return ", ".join(named)
    return (about["License"].strip().splitlines() or [""])[0][:120] if "License" in about else ""


def text(name: str) -> str:
    """What the makers of that package want to be read, as far as it came with it; else ""."""
    texts: list[str] = []
    with contextlib.suppress(metadata.PackageNotFoundError):
        files = metadata.distribution(name).files or ()
        texts = [text for path in files if (text := _read(path))]
    return "\n\n".join(texts)[:_LONGEST]


def _read(path: metadata.PackagePath) -> str:
    if _TEXTS.search(path.as_posix()) and path.suffix not in (".py", ".pyc"):
        with contextlib.suppress(OSError, UnicodeDecodeError):
            return path.read_text(encoding="utf-8")
    return ""
