"""What is said of foreign files in more than one command: which could not be read, and what holds the processes that try."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from desktop.cli.output import Output, counted

if TYPE_CHECKING:
    from resources.children.confinement import Guards

_MOST = 20  # shown; all are in --json
_REASONS = {
    "crashed": "reading it failed",
    "damaged": "damaged",
    "empty": "empty",
    "encrypted": "locked with a password",
    "forbidden": "tried what no document needs: it is probably made to do harm",
    "missing": "not there, or not to be read",
    "no_text": "no text in it",
    "sealed": "locked by an unknown method",
    "too_large": "too much memory or text",
    "too_slow": "took too long",
    "unsupported": "of a type that is not read",
}
_GUARDS = {
    "network": "use the network",
    "programs": "start programs",
    "writing": "write files",
    "reading": "read other files",
    "memory": "take any amount of memory",
}


def tell_failures(failures: Sequence[Mapping[str, Any]], what: str, output: Output) -> None:
    """Each is {file, reason, seconds}; `what` follows their number."""
    if not failures:
        return
    output.line(f"{counted(len(failures), 'file')} {what}:")
    for failure in failures[:_MOST]:
        reason = _REASONS.get(failure["reason"], str(failure["reason"]).replace("_", " "))
        seconds = "" if failure["seconds"] is None else f", after {failure['seconds']:.1f} s"
        output.line(f"   {failure['file']}: {reason}{seconds}")
    if len(failures) > _MOST:
        output.line(f"   and {len(failures) - _MOST} more")


def tell_guards(guards: Guards, output: Output) -> None:
    held = dataclasses.asdict(guards)
    output.line("Foreign files are read in processes of their own.")
    for words, names in (
        ("There they cannot", [name for name in held if held[name]]),
        ("This system does not keep them from it that they", [name for name in held if not held[name]]),
    ):
        if names:
            *first, last = (_GUARDS[name] for name in names)
            output.line(f"   {words} {', '.join(first)}{' or ' if first else ''}{last}.")
