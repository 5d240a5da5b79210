"""The command line: a thin face on `resources` and `sync`, without Qt.

Read `run.py` and `parser.py` (what can be said, in the `grammar.py` of it; `values.py`: numbers and paths) first, then the
commands:
`search_commands.py` (search, list), `library_commands.py` (show, open, verify, self-check), `status_commands.py` (status),
`source_commands.py` (source, sync), `keeping_commands.py` (keep, get), `import_command.py`, `pack_commands.py` (export,
request, publish pack), `publish_commands.py` (publish init, add, build; `making.py`: what add can make of files),
`changes_command.py` (publish changes), `key_commands.py` (its keys and roles), `delivery_commands.py` (publish upload, check),
`program_commands.py` (newer versions of the program).
They share `opening.py` (the library), `meaning.py` (what was probably meant), `phrases.py` (what is said of a document),
`foreign.py` (of files that could not be read), `watching.py` (how far it is) and `output.py` (text and JSON). The JSON is a
contract, written down in `docs/cli.md` and held there by a test.
"""

from desktop.cli.run import run_command

__all__ = ["run_command"]
