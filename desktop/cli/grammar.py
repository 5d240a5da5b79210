"""How a line is read: what cannot be understood is raised and never written, and says what was probably meant."""

from __future__ import annotations

import argparse
import difflib
import itertools
import re
from collections.abc import Callable, Iterable
from typing import Any, NoReturn

from desktop.cli.output import Output
from resources.errors import UsageError

Command = Callable[[argparse.Namespace, Output], int]


class MisuseError(UsageError):
    """A line that does not follow the grammar of its command; `usage` shows that."""

    def __init__(self, parser: argparse.ArgumentParser, message: str) -> None:
        stop = "" if message.endswith("?") else "."
        super().__init__(
            "usage", f"{parser.prog}: {message}{stop} Nothing was done. `{parser.prog} --help` shows what it takes."
        )
        self.usage = parser.format_usage()


class Parser(argparse.ArgumentParser):
    """Raises what it cannot understand, and writes nothing: with `--json` that is told in JSON, like every other error."""

    def error(self, message: str) -> NoReturn:
        raise MisuseError(self, message)

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """What a command does not know is said by that command: with its own usage, and before what it misses."""
        if any(isinstance(action, argparse._SubParsersAction) for action in self._actions):
            return super().parse_known_args(args, namespace)
        for argument in itertools.takewhile(lambda argument: argument != "--", args or ()):
            name = argument.partition("=")[0]
            if re.fullmatch(r"--[A-Za-z][\w-]*", name) and not self._get_option_tuples(name):
                self.error(f"unknown option {name}{_meant(name, self._option_string_actions)}")
        found, left = super().parse_known_args(args, namespace)
        if left:
            self.error(f"not understood: {' '.join(left)}")
        return found, left

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        if isinstance(action, argparse._SubParsersAction) and value not in action.choices:
            meant = _meant(str(value), action.choices) or f"; the commands are {', '.join(action.choices)}"
            self.error(f"there is no command {value}{meant}")
        super()._check_value(action, value)


def _meant(typed: str, known: Iterable[str]) -> str:
    near = difflib.get_close_matches(typed.lower(), [one for one in known if len(one) > 2], 1, 0.7)
    return f"; did you mean {near[0]}?" if near else ""


def command(commands: Any, name: str, text: str, answers: Command, *, json: bool = False) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(name, help=text, description=text[0].upper() + text[1:] + ".")
    parser.set_defaults(command=answers)
    if json:
        parser.add_argument("--json", action="store_true", help="one JSON object instead of text")
    return parser
