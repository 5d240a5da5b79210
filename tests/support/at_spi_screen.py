"""`at_spi_screen.py COMMAND...`: in a D-Bus session of its own, on a screen of its own.

The screen is there before the session is: else the accessibility bus may be started by the first who asks for it, not by who
knows the screen, and then every click of the mouse goes nowhere.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence


def main(command: Sequence[str]) -> int:
    asked, told = os.pipe()
    # It finds a number that is free. -noreset: else it begins anew whenever its last client leaves, as the bus does, and
    # refuses whoever comes meanwhile.
    screen = ["Xvfb", "-displayfd", str(told), "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(screen, pass_fds=[told], stdout=2) as display:
        os.close(told)
        with os.fdopen(asked) as number:
            environment = {**os.environ, "DISPLAY": f":{number.readline().strip()}"}
        try:
            return subprocess.call(["dbus-run-session", "--", *command], env=environment)
        finally:
            display.terminate()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
