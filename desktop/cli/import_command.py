"""Import: what each pack would change here, the question, and how it went."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.cli.opening import keep_fast, open_library
from desktop.cli.output import RESULT_WORDS, Output, counted
from desktop.cli.program_commands import tell_stick
from desktop.cli.source_commands import EXIT, source_record, worst
from desktop.cli.watching import watching
from resources.errors import UsageError
from resources.measures import grouped, size

if TYPE_CHECKING:
    from resources.library import Library
    from sync.packs.importing import Look
    from sync.packs.opened import Pack
    from sync.report import SourceReport

# Where there is nothing to import.
_NOTHING = {
    "complete": "Nothing in it is new here",
    "nothing_new": "Nothing in it is new here",
    "partial": "Nothing more of it can be taken",
    "refused": "Nothing of it was taken",
}
_COMPARE = (
    "   Its publisher stays unknown until its fingerprint was compared. Ask the publisher for it by another way, and type what "
    "you were told: `fieldshelf source confirm {name} FINGERPRINT`."
)
_NAMED = 5  # documents of a kind that are named, where the change may matter to somebody who knows them


def import_packs(options: argparse.Namespace, output: Output) -> int:
    from sync.fingerprints import read_fingerprint
    from sync.packs.opened import find

    fingerprints = [read_fingerprint(text) for text in options.fingerprint or ()]
    folders = find(options.pack)
    if not options.yes and not options.dry_run and (output.as_json or not sys.stdin.isatty()):
        raise UsageError(
            "not_confirmed",
            "An import asks before it changes anything, and here there is nobody to answer. Nothing was changed. Add --dry-run "
            "to see what would change, or --yes to import.",
        )
    with open_library() as library:
        packs, records = _opened(folders, output)
        codes = [EXIT["refused"]] * len(records)
        for pack in packs:
            look, report = _one(library, pack, fingerprints, options, output)
            records.append(_record(look, report))
            codes.append(EXIT[report.result])
        output.result({"packs": records})
        if not options.dry_run:
            tell_stick(options.pack, output)
            keep_fast(library, output)
    return worst(codes)


def _opened(folders: list[Path], output: Output) -> tuple[list[Pack], list[dict[str, Any]]]:
    """The newest first; and the records of those that are none."""
    from sync.packs.opened import open_all

    packs, refused = open_all(folders)
    for _, error in refused:
        output.note(error.message)
    return packs, [{"pack": folder.name, "result": "refused", "errors": [error.to_json()]} for folder, error in refused]


def _one(
    library: Library, pack: Pack, fingerprints: Sequence[str], options: argparse.Namespace, output: Output
) -> tuple[Look, SourceReport]:
    """What it would change is told; then, where that is wanted, it is done."""
    from sync.packs.importing import import_pack, look, vouch

    accepted = tuple(options.accept_removals or ())
    try:
        found = look(library, pack, fingerprints=fingerprints, accept_removals=accepted, progress=watching(output))
        output.passing("")
        report = found.report
        _tell(found, output)
        for error in report.errors:
            output.note(str(error["message"]))
        if not found.worth:
            output.line(f"   {_NOTHING.get(report.result, RESULT_WORDS[report.result])}.")
            if fingerprints and not options.dry_run and vouch(library, found):
                output.line(f"   The publisher of the source {found.source.name} is known from now on.")
        elif not options.dry_run and not options.yes and not _agreed(found):
            output.line("Nothing was imported.")
        elif not options.dry_run:
            report = import_pack(library, found, accept_removals=accepted, progress=watching(output))
            output.passing("")
            _tell_result(found, report, output)
            if not found.known and report.result in ("complete", "partial"):
                output.line(_COMPARE.format(name=found.source.name))
            for error in report.errors:
                if error not in found.report.errors:
                    output.note(str(error["message"]))
    finally:
        output.passing("")
    return found, report


def _agreed(look: Look) -> bool:
    whose = "" if look.known else ", although its publisher is unknown"
    try:
        return input(f"Import {look.pack.folder.name}{whose}? [y/N] ").strip().lower() in ("y", "yes")
    except EOFError:  # Ctrl-D
        print()
        return False


def _tell(look: Look, output: Output) -> None:
    pack = look.pack
    title = look.title or pack.institute
    signed = f"signed on {pack.signed:%Y-%m-%d}, {_age(look)} ago" if pack.signed else "without the date of its signature"
    output.line(f"{pack.folder.name}: {signed}")
    if look.stranger:
        output.line(f"   Calls itself {title}, and has another fingerprint than the one that you gave.")
    elif look.known:
        how = "the fingerprint is the one that you gave" if look.added else f"its key is known here (source {look.source.name})"
        output.line(f"   Publisher: {title}; {how}.")
    else:
        seen = "" if look.added else f" (source {look.source.name})"
        output.line(f"   Unknown publisher calling itself {title}{seen}. Fingerprint, to compare with the publisher's own:")
        output.line(f"   {grouped(look.source.fingerprint or pack.fingerprint)}")
    if look.report.plan is None:
        return
    from sync.packs.importing import KINDS

    counts = [(kind, look.changes.get(kind, ())) for kind in KINDS]
    output.line("   What will change here: " + ", ".join(f"{len(ids)} {kind}" for kind, ids in counts))
    for kind, ids in counts:
        if kind in ("superseded", "withdrawn", "removed"):
            for identifier in ids[:_NAMED]:
                output.line(f"      {kind}: {identifier}")
            if len(ids) > _NAMED:
                output.line(f"      and {len(ids) - _NAMED} more")
    output.line(f"   {size(look.needed)} to copy; {size(look.free)} are free")
    if look.absent:
        output.line(f"   {counted(look.absent, 'document')} of its lists can be found, but will not be on this laptop")


def _tell_result(look: Look, report: SourceReport, output: Output) -> None:
    changes = [(report.added, "added"), (report.updated, "updated"), (report.removed, "removed")]
    changes += [(count, word) for count, word in ((report.superseded, "superseded"), (report.withdrawn, "withdrawn")) if count]
    said = ", ".join(f"{count} {word}" for count, word in changes)
    output.line(f"{look.pack.folder.name}: {RESULT_WORDS[report.result]}. {said}; {size(report.bytes)} read.")


def _age(look: Look) -> str:
    days = look.days or 0
    return counted(days, "day") if days < 60 else f"{days // 30} months"


def _record(look: Look, report: SourceReport) -> dict[str, Any]:
    from sync.packs.importing import KINDS

    pack = look.pack
    record = source_record(report, dry_run=False)
    del record["resumes"], record["requests"]
    return {
        "pack": pack.folder.name,
        "publisher": look.title,
        "fingerprint": look.source.fingerprint,
        "known": look.known,
        "new_source": look.added,
        "signed": f"{pack.signed:%Y-%m-%d}" if pack.signed else None,
        "age_days": look.days,
        "older": look.older,
        "changes": {kind: list(look.changes.get(kind, ())) for kind in KINDS},
        "needed": look.needed,
        "free": look.free,
        "not_carried": look.absent,
        **record,
    }
