"""The program's one entry: no argument opens the window, anything else is a command."""

from __future__ import annotations

import gc
import multiprocessing
import os
import sys


def main() -> int:
    # A frozen program starts its child processes by calling itself: this line must come before anything else.
    multiprocessing.freeze_support()
    arguments = sys.argv[1:]
    if not arguments:
        from desktop.display import problem

        if told := problem(os.environ):
            sys.stderr.write(told + "\n")
            return 1
        from desktop.app import run
        from resources.home import Home

        return run(Home.find(), sys.argv)
    from desktop.cli import run_command

    # A command makes many things that stay until it ends: to look for circles among them every few hundred, as for a window
    # that is open all day, takes a third of the time of `publish build`.
    gc.set_threshold(100_000)
    return run_command(arguments)


if __name__ == "__main__":
    sys.exit(main())
