"""The publisher's side: publish init, add, build."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from desktop.cli import making
from desktop.cli.changes_command import summary
from desktop.cli.foreign import tell_failures
from desktop.cli.output import Output
from resources.errors import PublishError, UsageError
from resources.measures import grouped, size

if TYPE_CHECKING:
    from sync.publish.add import AddReport
    from sync.publish.repository import Repository

OK, PARTIAL = 0, 3
_FOR_WHOM = {"posts": "post", "missions": "mission", "audiences": "audience", "authorities": "authority"}


def init(options: argparse.Namespace, output: Output) -> int:
    from sync.publish.repository import Repository

    passphrase = given_passphrase() or asked("Passphrase for the new keys (empty: keys are not encrypted): ", twice=True)
    repository = Repository.init(
        options.repository, options.institute, options.name, passphrase, threshold=options.threshold, key_count=options.keys
    )
    output.result(
        {
            "repository": str(options.repository),
            "institute": options.institute,
            "fingerprint": repository.fingerprint,
            "encrypted": repository.keys_encrypted,
        }
    )
    output.line(f"Made the repository of {options.name} ({options.institute}) in {options.repository}.")
    output.line(f"Fingerprint for your readers: {grouped(repository.fingerprint)}")
    output.line(
        f"For your readers, when you have built: public/{options.institute}.fieldshelf-source, which `source add --root` takes."
    )
    if not repository.keys_encrypted:
        output.note(_NOT_ENCRYPTED)
    output.line("Keep the folder `keys` safe and apart: whoever has it can sign as you, and without it nobody can.")
    return OK


def add(options: argparse.Namespace, output: Output) -> int:
    from sync.harvest.configuration import is_configuration
    from sync.publish.add import add as add_folder
    from sync.publish.repository import Repository
    from sync.publish.sheet import write_sheet

    repository = Repository.open(options.repository, given_passphrase())
    making.check(options)
    for_whom = {name: given for name, key in _FOR_WHOM.items() if (given := getattr(options, key)) is not None}
    if is_configuration(str(options.source)):
        return _harvest(options, output, repository, for_whom)
    if options.accept_removals:
        raise UsageError("not_with_folder", _NOT_WITH_FOLDER)
    if options.write_sheet is not None:
        if for_whom:
            raise UsageError("not_with_write_sheet", _NOT_WITH_WRITE_SHEET)
        written = write_sheet(repository, options.source, options.collection, options.write_sheet)
        rows, found = written.rows, len(written.suggested)
        output.result({"sheet": str(options.write_sheet), "rows": rows, "suggestions": found})
        output.line(f"Wrote {options.write_sheet} with {counted(rows, 'row')}. Correct it, then add the folder with --sheet.")
        output.line(_CHECK_HANDLING)
        if found:
            output.line(f"First pages say more: {counted(found, 'suggestion')}. {_TAKE_SUGGESTIONS}")
        return OK
    report = add_folder(repository, options.source, options.collection, options.sheet, for_whom=for_whom)
    _tell_added(report, output)
    made = making.make(options, output, repository)
    from sync.publish.ocr import since_read

    report = since_read(repository, report)
    _tell_notices(report, output)
    output.result(_added(report) | made.told)
    if count := sum(problem["code"] not in _WITH_TEXT_OR_LEFT_OUT for problem in report.problems):
        they_are = "It is" if count == 1 else "They are"
        output.note(f"{counted(count, 'file')} gave no text. {they_are} still published, without text to search.")
    return PARTIAL if report.problems or made.problems else OK


def suggest(options: argparse.Namespace, output: Output) -> int:
    from sync.publish.repository import Repository
    from sync.publish.sheet import suggestions

    found = suggestions(Repository.open(options.repository, given_passphrase()), options.folder, options.collection)
    output.result({"suggestions": [one.to_json() for one in found]})
    shown = None
    for one in found:
        if one.document != shown:
            shown = one.document
            output.line(f"{one.document}  {one.title}")
        about = f" (now: {one.now})" if one.now else ""
        output.line(f"  {one.column}: {' or '.join(reading.value for reading in one.readings)}{about}")
        for sentence in dict.fromkeys((reading.sentence, reading.file, reading.page) for reading in one.readings):
            said, file, page = sentence
            output.line(f"      “{said}”  {file}{f', page {page}' if page else ''}")
    if not found:
        output.line("No first page says anything that is not known already.")
    else:
        output.line(
            f"{counted(len(found), 'suggestion')}. None of them counts yet: `fieldshelf publish add --write-sheet` writes a"
        )
        output.line(f"sheet that has them. {_TAKE_SUGGESTIONS}")
    return OK


_WITH_TEXT_OR_LEFT_OUT = ("incomplete", "unreadable", "changed")


def _harvest(options: argparse.Namespace, output: Output, repository: Repository, for_whom: Mapping[str, Sequence[str]]) -> int:
    from sync.harvest.publishing import add_harvest

    if options.sheet or options.write_sheet:
        raise UsageError("not_with_harvest", _NOT_WITH_HARVEST)
    report = add_harvest(
        repository, options.source, options.collection, for_whom=for_whom, accept_removals=options.accept_removals
    )
    carried = {
        "withdrawn": len(report.withdrawn),
        "complete": report.complete,
        "bytes": report.bytes,
        "requests": report.requests,
        "not_modified": report.not_modified,
    }
    _tell_added(report, output)
    made = making.make(options, output, repository)
    _tell_notices(report, output)
    output.result(_added(report) | carried | made.told)
    if report.withdrawn:
        output.line(f"{counted(len(report.withdrawn), 'document')} withdrawn: the source no longer lists them.")
    output.line(f"{counted(report.requests, 'request')}, {size(report.bytes)}; {report.not_modified} had not changed.")
    return PARTIAL if report.problems or made.problems or not report.complete else OK


def _added(report: AddReport) -> dict[str, Any]:
    return {
        "added": len(report.added),
        "updated": len(report.updated),
        "unchanged": len(report.unchanged),
        "problems": list(report.problems),
        "warnings": list(report.warnings),
        "failures": list(report.failures),
    }


def _tell_added(report: AddReport, output: Output) -> None:
    output.line(
        f"{counted(len(report.added), 'document')} added, {len(report.updated)} updated, {len(report.unchanged)} unchanged."
    )


def _tell_notices(report: AddReport, output: Output) -> None:
    for problem in (*report.problems, *report.warnings):
        output.note(problem["message"] or "")
    tell_failures(report.failures, "could not be read", output)


def build(options: argparse.Namespace, output: Output) -> int:
    from sync.publish.build import build as build_public
    from sync.publish.repository import Repository

    passphrase = given_passphrase()
    repository = Repository.open(options.repository, passphrase)
    if passphrase is None and repository.keys_encrypted:
        repository.passphrase = asked("Passphrase of the keys: ")
    report = build_public(
        repository, allow_restricted=options.allow_restricted, unsigned_out=options.unsigned_out, keep_days=options.keep_days
    )
    output.result(
        {
            "collections": report.collections,
            "documents": report.documents,
            "segments": report.segments,
            "objects": report.objects,
            "bytes": report.bytes,
            "version": report.version,
            "changed": report.changed,
            "signed": list(report.signed),
            "waiting": list(report.waiting),
            "expires": report.expires,
            "fingerprint": report.fingerprint,
            "changes": dict(report.changes),
            "pruned": dict(report.pruned),
            "warnings": list(report.warnings),
            "failures": list(report.failures),
        }
    )
    for warning in report.warnings:
        output.note(warning["message"] or "")
    if options.unsigned_out is not None and report.waiting:
        output.line(f"Wrote {options.unsigned_out}. Have it signed with `fieldshelf publish sign FILE --key KEY.pem`.")
    if not report.version:
        output.line("Nothing is published yet: signatures are missing.")
        return PARTIAL
    if not report.changed:
        output.line("Nothing had changed: nothing was signed again. What is signed already:")
    output.line(
        f"{'Signed ' if report.changed else ''}{counted(report.documents, 'document')} in "
        f"{counted(report.collections, 'collection')}: "
        f"{counted(report.objects, 'file')}, their texts in {report.segments} more, "
        f"{size(report.bytes)}, in {options.repository / 'public'}."
    )
    if report.changed:
        output.line(summary(report.changes))
    tell_failures(report.failures, "published without a text to be found by", output)
    if gone := report.pruned["files"]:
        about = f"{size(report.pruned['bytes'])}, which nothing had named for {report.pruned['days']} days"
        output.line(f"Removed {counted(gone, 'old file')} from it: {about}.")
    output.line(f"Sign again before {report.expires}: after that date readers take in nothing new, and keep what they have.")
    output.line(f"Next: `fieldshelf publish pack {options.repository} STICK`, or `publish upload` to a server.")
    return PARTIAL if report.waiting else OK


def counted(number: int, noun: str) -> str:
    """`1 document`, `2 documents`: for nouns that take an s."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def asked(prompt: str, *, twice: bool = False) -> str | None:
    """What a person types; None without a terminal, so that a script never hangs on a question."""
    if not sys.stdin.isatty():
        return None
    try:
        typed = getpass.getpass(prompt)
        again = getpass.getpass("Once more: ") if twice and typed else typed
    except EOFError as end:  # Ctrl-D, or a terminal that was closed
        print(file=sys.stderr)
        raise PublishError("no_passphrase", "No passphrase was given. Nothing was done. Run the command again.") from end
    if again != typed:
        raise PublishError("passphrase_differs", "The two passphrases differ. Nothing was made. Run the command again.")
    return typed or None


def given_passphrase() -> str | None:
    return os.environ.get("FIELDSHELF_KEY_PASSPHRASE") or None


_NOT_ENCRYPTED = (
    "The keys are not encrypted: whoever copies the folder `keys` can sign as you. To encrypt them, delete this new repository "
    "and run the command again with FIELDSHELF_KEY_PASSPHRASE set, or in a terminal, where a passphrase is asked for."
)
_NOT_WITH_WRITE_SHEET = (
    "--post, --mission, --audience and --authority are kept with what is added, and --write-sheet adds nothing. "
    "Nothing was written. Give them when you add the folder with --sheet."
)
_NOT_WITH_FOLDER = (
    "--accept-removals is for the TOML file of a harvest: of a folder, nothing is withdrawn but by a sheet. Nothing was added. "
    "Leave it out."
)
_NOT_WITH_HARVEST = (
    "--sheet and --write-sheet are for a folder of documents. Nothing was added. The file of a harvest names the sheet of a "
    'folder itself: [folder] sheet = "documents.csv".'
)
_TAKE_SUGGESTIONS = (
    "They stand in the columns suggested.*, and count only when you take them: write yes in the column accept of their row."
)
_CHECK_HANDLING = (
    "Check the column handling: a blank means public, that anybody may read the document. Write another word, such as "
    "internal, where that is not so."
)
