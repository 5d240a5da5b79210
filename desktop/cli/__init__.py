"""The command line: a thin face on `resources` and `sync`, without Qt.

Read `parser.py` (what can be said) first, then the commands: `library_commands.py` (search, list, show, open, status,
verify), `source_commands.py` (source, sync), `publish_commands.py`; `output.py` writes text and JSON. The JSON is a
contract, written down in `docs/cli.md` and held there by a test.
"""

from desktop.cli.run import run_command

__all__ = ["run_command"]
