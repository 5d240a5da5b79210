"""One sync of the library at a home, in a process of its own that may be killed: `python -m tests.support.one_sync HOME`."""

from __future__ import annotations

import sys
import warnings
from pathlib import Path

from resources.home import Home
from resources.library import Library
from sync.run import sync
from tests.support.kills import mark_requests

if __name__ == "__main__":
    warnings.simplefilter("error")
    mark_requests()
    with Library.open(Home.at(Path(sys.argv[1]))) as library:
        print(sync(library).sources[0].result)
