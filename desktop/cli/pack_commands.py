"""Packs: publish pack, export and request."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from desktop.cli.keeping_commands import check_languages
from desktop.cli.meaning import find_collection
from desktop.cli.opening import open_library
from desktop.cli.output import Output, counted
from resources.errors import FieldshelfError
from resources.measures import size

if TYPE_CHECKING:
    from pathlib import Path

    from sync.packs.bag import Watch
    from sync.packs.packing import PackReport

OK, PARTIAL = 0, 3


def publish_pack(options: argparse.Namespace, output: Output) -> int:
    from datetime import date

    from sync.packs.packing import Choice, pack
    from sync.packs.stock import published
    from sync.publish.repository import Repository

    check_languages(options.language)
    repository = Repository.open(options.repository)
    collections = tuple(repository.collection_id(name) for name in options.collection or ())
    choice = Choice(collections, tuple(options.language or ()), options.allow_restricted)
    today = date.today()  # noqa: DTZ011 - the person's own day
    there = options.destination.exists()
    with repository.lock():
        stock = published(repository.public, repository.institute, repository.name, today)
        reports = pack([stock], options.destination, choice, today, _watching(output))
    return _tell(reports, [], output, made=None if there else options.destination)


def export(options: argparse.Namespace, output: Output) -> int:
    from sync.packs.packing import Choice
    from sync.packs.packing import export as export_library
    from sync.packs.request import read_request

    check_languages(options.language)
    request = read_request(options.request) if options.request is not None else None
    there = options.destination.exists()
    with open_library() as library:
        collections = tuple(find_collection(library, name) for name in options.collection or ())
        choice = Choice(collections, tuple(options.language or ()), options.allow_restricted, request)
        reports, failed = export_library(library, options.destination, choice, _watching(output))
    if not reports and not failed:
        output.line("Nothing is missing where the request was made. No pack was written.")
    return _tell(reports, failed, output, made=None if there else options.destination)


def request(options: argparse.Namespace, output: Output) -> int:
    from sync.packs.request import write_request

    with open_library() as library:
        counts = write_request(library, options.file)
    output.result({"request": str(options.file), **counts})
    output.line(f"Wrote {options.file} ({size(counts['bytes'])}). It says which files are here, and nothing about you.")
    output.line(
        "Send it to whoever has the library; there, `fieldshelf export DEST --for FILE` writes only what is missing here."
    )
    return OK


def _watching(output: Output) -> Watch:
    def watch(done: int, total: int) -> None:
        output.passing(f"{size(done)} of {size(total)}")

    return watch


def _tell(reports: list[PackReport], failed: list[FieldshelfError], output: Output, *, made: Path | None) -> int:
    """`made`: the folder for the packs, where it was not there before."""
    output.passing("")
    errors = [*failed, *(error for report in reports for error in report.errors)]
    output.result({"packs": [report.to_json() for report in reports], "errors": [error.to_json() for error in failed]})
    if reports and made is not None:
        output.line(f"Made the folder {made}, which was not there.")
    for report in reports:
        what = f"{counted(report.documents, 'document')}, their texts in {counted(report.texts, 'file')}, {size(report.bytes)}"
        done = "Wrote" if report.new else "This very pack is there already, whole:"
        output.line(f"{done} {report.path}: {what}, as signed on {report.signed}.")
        if report.missing:
            output.note(f"{counted(report.missing, 'file')} could not be packed, not being on this computer.")
        if report.restricted:
            output.note(_RESTRICTED.format(counted(report.restricted, "document")))
    for error in errors:
        output.note(error.message)
    return PARTIAL if errors else OK


_RESTRICTED = (
    "{} not labelled public: the files were left out, and the bundles of texts that have theirs, so that other documents in "
    "these can be opened from the pack, but not searched. The signed list names them all the same, by their titles. "
    "--allow-restricted packs them too."
)
