"""The publisher's side once it is built: publish upload, check."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop.cli.output import Output
from desktop.cli.publish_commands import counted
from resources.errors import PublishError, SourceError
from resources.measures import grouped, size

OK, FAILED = 0, 1


def upload(options: argparse.Namespace, output: Output) -> int:
    from sync.publish.repository import Repository
    from sync.publish.uploading import upload as carry

    repository = Repository.open(options.repository)
    done = carry(
        repository,
        options.place,
        again=options.again,
        prune=options.prune,
        told=lambda phase, *_: output.passing(f"Uploading: {phase}"),
    )
    output.passing("")
    output.result({"place": done.place, "files": done.files, "bytes": done.bytes, "removed": done.removed})
    if done.files is None or done.bytes is None:
        output.line(f"Uploaded to {done.place}: all that is built is there.")
    else:
        output.line(f"Uploaded to {done.place}: {counted(done.files, 'file')} new or changed, {size(done.bytes)}.")
    if done.removed:
        output.line(f"{counted(done.removed, 'file')} that nothing names any more {'is' if done.removed == 1 else 'are'} gone.")
    output.line("See it as your readers do: `fieldshelf publish check ADDRESS`, with the address that they use.")
    return OK


def check(options: argparse.Namespace, output: Output) -> int:
    from sync.first_root import read_root_file
    from sync.packs.bag import is_pack
    from sync.publish.checking import check as walk
    from sync.publish.uploading import LAST

    place, root = options.place, None
    folder = Path(place)
    if is_pack(folder):
        raise SourceError("is_pack", _IS_PACK.format(place), item=place)
    if (folder / "publisher.json").is_file():  # a repository: what it has built
        place = str(folder / "public")
        if not (folder / "public" / LAST).is_file():
            raise PublishError("not_built", _NOT_BUILT.format(folder), item=str(folder))
    if options.root is not None:
        root = read_root_file(options.root)[0]
    report = walk(place, root, quick=options.quick, told=lambda done, total: output.passing(f"{done} of {total} files"))
    output.passing("")
    output.result({"complete": not report.problems, **report.to_json()})
    output.line(f"{report.place}: signed on {report.signed or 'an unknown day'}, fingerprint {grouped(report.fingerprint)}")
    for problem in (*report.problems, *report.warnings):
        output.note(problem["message"] or "")
    looked = "lengths compared" if options.quick else "every byte compared"
    what = (
        f"{counted(report.documents, 'document')} in {counted(report.collections, 'collection')}, "
        f"{counted(report.files, 'file')}, {size(report.bytes)}, {looked}"
    )
    if report.problems:
        output.line(f"Not complete: {counted(len(report.problems), 'problem')}. {what}.")
        return FAILED
    output.line(f"Complete: {what}.")
    return OK


_NOT_BUILT = "Nothing is built in {0} yet, so there is nothing to check. Run `fieldshelf publish build {0}` first."
_IS_PACK = (
    "{0} is a pack, and no published tree. Nothing was checked. `fieldshelf import {0} --dry-run` says what is "
    "wrong with its lists and signatures; `sha256sum -c manifest-sha256.txt` in its folder compares every document."
)
