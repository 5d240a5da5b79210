"""`docs/cli.md` and the program say the same of every command and option. Its JSON: `end_to_end/test_json_contract.py`."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.cli.parser import build_parser

DOCS = (Path(__file__).resolve().parent.parent / "docs" / "cli.md").read_text(encoding="utf-8")


def _commands(parser: argparse.ArgumentParser, prefix: str = "") -> Iterator[tuple[str, argparse.ArgumentParser]]:
    nested = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    if not nested:
        yield prefix, parser
    for action in nested:
        for name, child in action.choices.items():
            yield from _commands(child, f"{prefix} {name}".strip())


COMMANDS = dict(_commands(build_parser()))
HEADINGS = re.findall(r"^### `fieldshelf (.+)`$", DOCS, re.MULTILINE)


@pytest.mark.parametrize("name", COMMANDS)
def test_command_is_documented_with_its_options(name: str) -> None:
    heading = next((text for text in HEADINGS if text == name or text.startswith(name + " ")), None)
    assert heading is not None, f"`fieldshelf {name}` has no heading in docs/cli.md"
    options = {option for action in COMMANDS[name]._actions for option in action.option_strings if option.startswith("--")}
    assert set(re.findall(r"--[a-z-]+", heading)) == options - {"--help"}


@pytest.mark.parametrize("heading", HEADINGS)
def test_documented_command_exists(heading: str) -> None:
    assert any(heading == name or heading.startswith(name + " ") for name in COMMANDS)
