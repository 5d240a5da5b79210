"""From words to an exit code: parse, run the command, and turn what went wrong into a sentence."""

from __future__ import annotations

import itertools
import os
import sys
from collections.abc import Sequence

from desktop.cli.grammar import MisuseError
from desktop.cli.output import Output
from desktop.cli.parser import build_parser
from resources.errors import FieldshelfError, UsageError

OK, FAILED, USAGE, PARTIAL = 0, 1, 2, 3


def run_command(arguments: Sequence[str]) -> int:
    """Exit codes: 0 ok, 1 failed, 2 usage (also: not built yet), 3 partial."""
    parser = build_parser()
    try:
        options = parser.parse_args(arguments)
    except MisuseError as error:
        sys.stderr.write(error.usage)
        Output(as_json=_wants_json(arguments)).error(error)
        return USAGE
    output = Output(as_json=getattr(options, "json", False))
    try:
        code = options.command(options, output)
        sys.stdout.flush()
    except FieldshelfError as error:
        output.error(error)
        return USAGE if isinstance(error, UsageError) else FAILED
    except KeyboardInterrupt:
        print("Stopped. What was finished is kept; run the same command again to go on.", file=sys.stderr)
        return FAILED
    except BrokenPipeError:
        # The reader of our output went away (`fieldshelf list | head`): say nothing more, also not at interpreter exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except OSError as error:
        # What the file system refuses is the person's world too: name the file and the system's reason in words.
        where = f" ({error.filename})" if error.filename else ""
        reason = error.strerror or "the system refused"
        output.error(
            FieldshelfError(
                "system",
                f"A file or folder could not be used{where}: {reason.lower()}. Nothing that was here is lost. "
                "Check that it exists, that there is room, and that you may write there.",
                item=str(error.filename) if error.filename else None,
            )
        )
        return FAILED
    return int(code)


def _wants_json(arguments: Sequence[str]) -> bool:
    """Also of a line that cannot be understood; behind `--` stands text."""
    options = itertools.takewhile(lambda argument: argument != "--", arguments)
    return any(len(option) > 3 and "--json".startswith(option) for option in options)
