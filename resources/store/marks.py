"""Marks a copy that leaves the library as something that came from elsewhere, where the system knows such a mark.

Windows then asks before it runs it and opens Office files in Protected View, macOS asks before it opens it, and Linux file
managers show where it came from. A disk that keeps no such marks is no reason not to open a document.
"""

from __future__ import annotations

import contextlib
import os
import sys
import time
from pathlib import Path

_ORIGIN = "user.xdg.origin.url"
_LONGEST = 2000


def mark_as_downloaded(path: Path, origin: str | None) -> None:
    """`origin` is the address of the source, where it has one. Never fails."""
    address = origin if origin and origin.startswith(("http://", "https://")) and _plain(origin) else None
    with contextlib.suppress(OSError, ValueError):
        if sys.platform == "win32":
            lines = ["[ZoneTransfer]", "ZoneId=3", *([f"HostUrl={address}"] if address else [])]
            with open(f"{path}:Zone.Identifier", "w", encoding="utf-8", newline="\r\n") as stream:  # noqa: PTH123
                stream.write("\n".join(lines) + "\n")
        elif sys.platform == "darwin":
            from resources.children.programs import run_program

            value = f"0081;{int(time.time()):x};Fieldshelf;"
            run_program(["xattr", "-w", "com.apple.quarantine", value, str(path)], seconds=10)
        elif address:
            os.setxattr(path, _ORIGIN, address.encode())


def _plain(address: str) -> bool:
    return len(address) <= _LONGEST and address.isascii() and address.isprintable() and " " not in address
