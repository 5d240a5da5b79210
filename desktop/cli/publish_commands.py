"""The publisher's side: publish init, add, build."""

from __future__ import annotations

import argparse
import getpass
import os
import sys

from desktop.cli.changes_command import summary
from desktop.cli.output import Output
from resources.errors import PublishError, UsageError
from resources.measures import size

OK, PARTIAL = 0, 3
_FOR_WHOM = {"posts": "post", "missions": "mission", "audiences": "audience", "authorities": "authority"}


def init(options: argparse.Namespace, output: Output) -> int:
    from sync.publish.repository import Repository

    passphrase = _passphrase() or _asked("Passphrase for the new keys (empty: keys are not encrypted): ", twice=True)
    repository = Repository.init(options.repository, options.institute, options.name, passphrase)
    output.result(
        {
            "repository": str(options.repository),
            "institute": options.institute,
            "fingerprint": repository.fingerprint,
            "encrypted": repository.keys_encrypted,
        }
    )
    output.line(f"Made the repository of {options.name} ({options.institute}) in {options.repository}.")
    output.line(f"Fingerprint for your readers: {repository.fingerprint}")
    output.line(
        f"For your readers, when you have built: public/{options.institute}.fieldshelf-source, which `source add --root` takes."
    )
    if not repository.keys_encrypted:
        output.note(_NOT_ENCRYPTED)
    output.line("Keep the folder `keys` safe and apart: whoever has it can sign as you, and without it nobody can.")
    return OK


def add(options: argparse.Namespace, output: Output) -> int:
    from sync.publish.add import add as add_folder
    from sync.publish.repository import Repository
    from sync.publish.sheet import write_sheet

    repository = Repository.open(options.repository, _passphrase())
    for_whom = {name: given for name, key in _FOR_WHOM.items() if (given := getattr(options, key)) is not None}
    if options.write_sheet is not None:
        if for_whom:
            raise UsageError("not_with_write_sheet", _NOT_WITH_WRITE_SHEET)
        rows = write_sheet(repository, options.folder, options.collection, options.write_sheet)
        output.result({"sheet": str(options.write_sheet), "rows": rows})
        output.line(f"Wrote {options.write_sheet} with {counted(rows, 'row')}. Correct it, then add the folder with --sheet.")
        output.line(_CHECK_HANDLING)
        return OK
    report = add_folder(repository, options.folder, options.collection, options.sheet, for_whom=for_whom)
    output.result(
        {
            "added": len(report.added),
            "updated": len(report.updated),
            "unchanged": len(report.unchanged),
            "problems": list(report.problems),
            "warnings": list(report.warnings),
        }
    )
    output.line(
        f"{counted(len(report.added), 'document')} added, {len(report.updated)} updated, {len(report.unchanged)} unchanged."
    )
    for problem in (*report.problems, *report.warnings):
        output.note(problem["message"] or "")
    if count := len(report.problems):
        they_are = "It is" if count == 1 else "They are"
        output.note(f"{counted(count, 'file')} gave no text. {they_are} still published, without text to search.")
    return PARTIAL if report.problems else OK


def build(options: argparse.Namespace, output: Output) -> int:
    from sync.publish.build import build as build_public
    from sync.publish.repository import Repository

    passphrase = _passphrase()
    repository = Repository.open(options.repository, passphrase)
    if passphrase is None and repository.keys_encrypted:
        repository.passphrase = _asked("Passphrase of the keys: ")
    report = build_public(repository, allow_restricted=options.allow_restricted)
    output.result(
        {
            "collections": report.collections,
            "documents": report.documents,
            "segments": report.segments,
            "objects": report.objects,
            "bytes": report.bytes,
            "version": report.version,
            "changed": report.changed,
            "expires": report.expires,
            "fingerprint": report.fingerprint,
            "changes": dict(report.changes),
            "warnings": list(report.warnings),
        }
    )
    output.line(
        f"Signed {counted(report.documents, 'document')} in {counted(report.collections, 'collection')}: "
        f"{counted(report.objects, 'file')} and {counted(report.segments, 'text segment')}, "
        f"{size(report.bytes)}, in {options.repository / 'public'}."
    )
    output.line(summary(report.changes) if report.changed else "Nothing had changed: nothing was signed again.")
    output.line(f"Sign again before {report.expires}: after that date readers take in nothing new, and keep what they have.")
    for warning in report.warnings:
        output.note(warning["message"] or "")
    output.line("Copy that folder to any web server or stick: objects and targets first, metadata/timestamp.json last.")
    return OK


def counted(number: int, noun: str) -> str:
    """`1 document`, `2 documents`: for nouns that take an s."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _asked(prompt: str, *, twice: bool = False) -> str | None:
    """What a person types; None without a terminal, so that a script never hangs on a question."""
    if not sys.stdin.isatty():
        return None
    typed = getpass.getpass(prompt)
    if twice and typed and getpass.getpass("Once more: ") != typed:
        raise PublishError("passphrase_differs", "The two passphrases differ. Nothing was made. Run the command again.")
    return typed or None


def _passphrase() -> str | None:
    return os.environ.get("FIELDSHELF_KEY_PASSPHRASE") or None


_NOT_ENCRYPTED = (
    "The keys are not encrypted: whoever copies the folder `keys` can sign as you. To encrypt them, delete this new repository "
    "and run the command again with FIELDSHELF_KEY_PASSPHRASE set, or in a terminal, where a passphrase is asked for."
)
_NOT_WITH_WRITE_SHEET = (
    "--post, --mission, --audience and --authority are kept with what is added, and --write-sheet adds nothing. "
    "Nothing was written. Give them when you add the folder with --sheet."
)
_CHECK_HANDLING = (
    "Check the column handling: a blank means public, that anybody may read the document. Write another word, such as "
    "internal, where that is not so."
)
