"""The program's one entry: the window is opened by no argument, by a pack, a publisher's card or a link that was clicked, or
by `--interface LANGUAGE`; anything else is a command."""

from __future__ import annotations

import gc
import multiprocessing
import os
import sys

from desktop.brought import is_brought
from resources.home import portable_stick

INTERFACES = ("ar", "en", "es", "fr", "ru", "zh")


def main(**window: int) -> int:
    """`window`: what `desktop.app.run` takes besides, such as the patience with a window that is open already."""
    # A frozen program starts its child processes by calling itself: this line must come before anything else.
    multiprocessing.freeze_support()
    stick = portable_stick()
    if stick is not None:
        from resources import portable

        portable.settle(stick)
    arguments = sys.argv[1:]
    given = arguments[0] if len(arguments) == 1 and is_brought(arguments[0]) else ""
    option, _, language = ("" if given else " ".join(arguments)).replace("=", " ", 1).partition(" ")
    if not arguments or given or option == "--interface":
        if option and language not in INTERFACES:
            offered = ", ".join(INTERFACES)
            alone = "It stands alone; so does what is to be opened, which an open window takes."
            sys.stderr.write(f"The window was not opened: --interface takes one of {offered}. {alone}\n")
            return 2
        from desktop.display import problem

        if told := problem(os.environ):
            sys.stderr.write(told + "\n")
            return 1
        from desktop.app import run
        from resources.errors import LibraryError
        from resources.home import Home

        try:
            home = Home.find()
        except LibraryError as error:
            sys.stderr.write(error.message + "\n")
            return 1
        return run(home, sys.argv, given=given, language=language, **window)
    from desktop.cli import run_command

    # A command makes many things that stay until it ends: to look for circles among them every few hundred, as for a window
    # that is open all day, takes a third of the time of `publish build`.
    gc.set_threshold(100_000)
    return run_command(arguments)


if __name__ == "__main__":
    sys.exit(main())
