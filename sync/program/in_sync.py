"""The program's publisher, asked once a day at the end of a sync: two small requests, within the sync's budget.

Whatever comes of it changes nothing of how the sync went; what was found, and what went wrong, stands in `checking.known`.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from resources.errors import FieldshelfError
from resources.home import Home
from sync.ledger import Ledger
from sync.program import checking
from sync.program.installation import RESERVED, Installation
from sync.transport import Link


def asks(installation: Installation, home: Home) -> Callable[[Ledger, Link], None]:
    """For `sync.run.sync`, as `afterwards`."""

    def ask(ledger: Ledger, link: Link) -> None:
        publisher = installation.publisher
        if publisher is None or not publisher.places or not checking.due(home):
            return
        ledger.begin(RESERVED)
        with contextlib.suppress(FieldshelfError):
            ledger.check(urgent=True)
            checking.check(installation, home, link=link, carried=ledger.note)

    return ask
