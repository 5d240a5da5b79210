"""Keeps one of each store of this program, before it is released: `python packaging/keep_released.py VERSION`.

Every later program must open it (`tests/upgrade`). Run it on the commit that is tagged, and commit what it writes.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.support.released import keep


def main() -> int:
    if len(sys.argv) != 2 or sys.argv[1].startswith("-"):
        sys.stderr.write("Usage: keep_released.py VERSION\n")
        return 2
    with tempfile.TemporaryDirectory(prefix="fieldshelf-released-") as folder:
        try:
            target = keep(sys.argv[1], Path(folder))
        except FileExistsError:
            sys.stderr.write(f"{sys.argv[1]} is kept already; what was released does not change.\n")
            return 1
    for file in sorted(target.iterdir()):
        print(f"{file.stat().st_size:>9,}  {file.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
