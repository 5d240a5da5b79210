"""What was seen of newer versions, kept in `home.program`, and what somebody does not want to hear of. Loads little: the window
asks it at its start.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from resources.home import Home
from resources.sentences import whole
from sync import disk
from sync.program import releases
from sync.program.installation import Installation
from sync.program.releases import Release


@dataclass(frozen=True)
class Known:
    """What was seen. `newest`: of this kind, whether or not it is newer than what runs; `checked`: when somebody was reached,
    ISO in UTC; `signed`: the newest signing date; `trouble`: why the last time failed, as errors are told; `skipped`: versions
    that somebody does not want to hear of."""

    newest: Release | None = None
    checked: str | None = None
    signed: str | None = None
    trouble: Mapping[str, Any] | None = None
    skipped: frozenset[str] = field(default_factory=frozenset)

    def offered(self, installation: Installation) -> Release | None:
        """The version that could be had instead of the one that runs: never an older one, nor one of another kind."""
        newest = self.newest
        if newest is None or newest.kind != installation.kind or not releases.newer(newest.version, installation.version):
            return None
        return newest

    def news(self, installation: Installation) -> Release | None:
        """The same, unless somebody does not want to hear of it, or it was here and did not start."""
        offered, fell = self.offered(installation), installation.fell
        if offered is None or offered.version in self.skipped or (fell is not None and fell.number == offered.version):
            return None
        return offered


def known(home: Home) -> Known:
    """What is damaged is as good as nothing: the next check finds it again."""
    try:
        record = json.loads(_file(home).read_bytes())
        skipped = frozenset(str(version) for version in record.get("skipped", []))
        trouble = record.get("trouble")
        return Known(
            releases.from_json(record.get("newest")),
            _text(record.get("checked")),
            _text(record.get("signed")),
            whole(trouble) if isinstance(trouble, dict) and isinstance(trouble.get("message"), str) else None,
            skipped,
        )
    except (OSError, ValueError, TypeError, AttributeError, RecursionError):
        return Known()


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _file(home: Home) -> Path:
    return home.program / "known.json"


def keep(home: Home, found: Known) -> None:
    """OSError of the disk."""
    record = {
        "newest": found.newest.to_json() if found.newest else None,
        "checked": found.checked,
        "signed": found.signed,
        "trouble": found.trouble,
        "skipped": sorted(found.skipped),
    }
    disk.write(_file(home), json.dumps(record, ensure_ascii=False, indent=1).encode())
