"""The program's one entry: no argument, or only `--interface LANGUAGE`, opens the window; anything else is a command."""

from __future__ import annotations

import multiprocessing
import os
import sys

INTERFACES = ("ar", "en", "es", "fr", "ru", "zh")


def main() -> int:
    # A frozen program starts its child processes by calling itself: this line must come before anything else.
    multiprocessing.freeze_support()
    arguments = sys.argv[1:]
    option, _, language = " ".join(arguments).replace("=", " ", 1).partition(" ")
    if not arguments or option == "--interface":
        if arguments and language not in INTERFACES:
            offered = ", ".join(INTERFACES)
            sys.stderr.write(f"The window was not opened: --interface takes one of {offered}, and nothing else.\n")
            return 2
        from desktop.display import problem

        if told := problem(os.environ):
            sys.stderr.write(told + "\n")
            return 1
        from desktop.app import run
        from resources.home import Home

        return run(Home.find(), sys.argv, language)
    from desktop.cli import run_command

    return run_command(arguments)


if __name__ == "__main__":
    sys.exit(main())
