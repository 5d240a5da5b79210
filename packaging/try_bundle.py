"""Shows that a bundle stands alone: copied elsewhere, without the virtual environment, it checks itself,
and opens its window.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path


def main() -> int:
    bundle = Path(sys.argv[1])
    with tempfile.TemporaryDirectory(prefix="fieldshelf-bundle-") as folder:
        place = Path(folder)
        shutil.copytree(bundle, place / "elsewhere", symlinks=True)
        program = place / "elsewhere" / "fieldshelf"
        # Nothing of this checkout: no PATH to the virtual environment, no PYTHONPATH, another working folder.
        environment = {"PATH": "/usr/bin:/bin", "HOME": str(place), "FIELDSHELF_HOME": str(place / "home"), "LANG": "C.UTF-8"}
        checked = subprocess.run([program, "self-check"], env=environment, cwd=place, check=False)
        if checked.returncode != 0:
            return 1
        report = place / "start.json"
        environment["FIELDSHELF_STARTUP_REPORT"] = str(report)
        window = _with_display([str(program)])
        opened = subprocess.run(window, env=environment, cwd=place, check=False, timeout=120)
        if opened.returncode != 0 or not report.is_file():
            print(f"The window did not open: exit code {opened.returncode}")
            return 1
        print(f"window opened: {json.loads(report.read_text(encoding='utf-8'))}")
    return 0


def _with_display(command: list[str]) -> list[str]:
    """A real X server, made for the occasion, where there is none."""
    if os.environ.get("DISPLAY"):
        return ["env", f"DISPLAY={os.environ['DISPLAY']}", *command]
    return ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1280x800x24", *command]


if __name__ == "__main__":
    sys.exit(main())
