"""The program's own updates, put together: what runs, how its publisher is asked, how a new version is tried. No widget.

What is asked of the network is counted and paced like a sync's. The work is `sync/program`'s.
"""

from __future__ import annotations

import contextlib
import datetime
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import bundle
from resources.children.programs import run_program
from resources.errors import FieldshelfError
from resources.home import Home
from resources.store import stores
from sync.program import installation

if TYPE_CHECKING:
    from sync.program.chosen import Choice
    from sync.program.installation import Installation
    from sync.program.releases import Release
    from sync.progress import Progress
    from sync.transport import Link

FILE = "fieldshelf.exe" if sys.platform == "win32" else "fieldshelf"
_SECONDS = 300.0  # a self-check on a slow stick


def here() -> Installation:
    return installation.here()


def link(home: Home) -> Link:
    """As the settings say: through which proxy, and how fast. Raises UsageError `bad_setting`."""
    from sync.budget import read_budget, read_proxy
    from sync.ledger import Pace
    from sync.transport import Link

    rate = read_budget(home.settings).rate
    pace = Pace(rate) if rate else None
    return Link(proxy=read_proxy(home.settings), arrived=pace.take if pace else lambda count: None)


def counted(home: Home) -> Callable[[int, int], None]:
    """Writes down what the network has carried for the program, where there is a library; it is in the day's sum like a
    source's."""

    def count(carried: int, requests: int) -> None:
        from resources.library import Library

        if not (carried or requests) or not (home.library / "catalogue.db").is_file():
            return
        with contextlib.suppress(FieldshelfError), Library.open(home) as library:
            today = datetime.datetime.now().astimezone().date().isoformat()
            library.catalogue.add_traffic(today, installation.RESERVED, carried, requests)

    return count


def tried(folder: Path) -> str:
    """What is wrong with the program in `folder`: compared with its own list of hashes, then asked to check itself on this
    computer, as a process of its own. "" where nothing is."""
    try:
        told = bundle.sentences(bundle.compare(folder))
    except OSError:
        told = [f"{bundle.MANIFEST} cannot be read."]
    if told:
        return " ".join(told[:-1] or told)
    ran = run_program([str(folder / FILE), "self-check", "--json"], _SECONDS)
    if ran is not None and ran.code == 0:
        return ""
    return _failed(ran.output) if ran is not None else "It does not start here."


def _failed(output: str) -> str:
    """The checks that failed, of what a self-check has written."""
    with contextlib.suppress(ValueError, LookupError, TypeError):
        checks = json.loads(output[output.index("{") :])["checks"]
        return " ".join(f"{one['name']}: {one['detail']}" for one in checks if not one["ok"])
    return output.strip()[-300:] or "It does not start here."


def apply(release: Release, archive: Path, home: Home, progress: Progress | None = None) -> Choice:
    """Raises what `switching.apply` does. What was fetched goes: it stands unpacked now."""
    from sync.program import getting, switching

    choice = switching.apply(here(), release, archive, tried=tried, schemas=stores.known(), progress=progress)
    with contextlib.suppress(FieldshelfError, OSError):
        getting.forget(home)
    return choice


def lost_by_going_back(home: Home) -> list[str]:
    """Of the stores here, those that the version before does not open any more: it refuses them, and touches nothing."""
    from sync.program import switching

    before = here().before
    return [] if before is None else switching.upgraded(before, stores.here(home))


def go_back(home: Home) -> Choice:
    """To the version before, from the next start on; the one that is left is not offered again by itself. Raises what
    `switching.back` does."""
    from sync.program import checking, releases, switching

    installed = here()
    choice = switching.back(installed, schemas=stores.known())
    if choice.now is not None and choice.before is not None and releases.newer(choice.before.number, choice.now.number):
        with contextlib.suppress(FieldshelfError):
            checking.skip(home, choice.before.number)
    return choice
