"""What is here, from where, how old it is and what it has cost: status."""

from __future__ import annotations

import argparse
import dataclasses
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from desktop.cli.foreign import tell_failures, tell_guards
from desktop.cli.keeping_commands import tell_room
from desktop.cli.opening import open_library
from desktop.cli.output import RESULT_WORDS, Output, counted
from desktop.cli.phrases import language_name, status_words
from resources.errors import LibraryError
from resources.measures import moment, size

if TYPE_CHECKING:
    from resources.library import Library
    from resources.store.catalogue import Source
    from resources.store.catalogue_sync import RunRow
    from sync.report import Contact
    from sync.room import Kept

OK = 0
_MOST_SHOWN = 20  # of one list, in the text for people
_MOST_WISHES = 100
_MOST_RUNS = 200

_T = TypeVar("_T")


def status(options: argparse.Namespace, output: Output) -> int:
    from resources.children.confinement import available
    from resources.children.failures import Failures
    from resources.store.residence import remarks
    from sync import room
    from sync.report import contacts

    if options.history:
        return _history(output)
    with open_library() as library:
        summary = library.summary()
        heard = contacts(library)
        sources = {source.name: source for source in library.catalogue.sources()}
        asked = len(library.catalogue.asked())
        quota = library.catalogue.quota()
        unread = [
            failure.to_json() | {"file": failure.file if source else _called(library, failure.file), "source": source or None}
            for source, failure in Failures(library.home.library).all()
            if not source or source in sources
        ]
        kept, unlisted, way = room.kept(library), sum(room.unlisted(library).values()), how_to_fetch(library)
        stands = [{"code": remark.code, "message": remark.message} for remark in remarks(library.home)]
        wishes = from_index(lambda: library.wish_list(_MOST_WISHES + 1), output) or []
    listed = [{"reference": wish.written, "documents": wish.documents} for wish in wishes[:_MOST_WISHES]]
    beside = {
        "asked": asked,
        "quota": quota,
        "lacking": len(kept.lacking),
        "textless": list(kept.textless),
        "unwanted_bytes": kept.unruled + unlisted,
        "contacts": [dataclasses.asdict(contact) for contact in heard],
        "failures": unread,
        "stands": stands,
        "guards": dataclasses.asdict(available()),
    }
    output.result(summary | {"wish_list": listed} | beside)
    output.line(f"{counted(summary['documents'], 'document')}, {summary['available']} of them on this laptop.")
    tell_lacking(kept, way, output)
    tell_room(summary["bytes"], quota, unlisted, output)
    for key, count in summary["statuses"].items():
        if count:
            output.line(f"   {status_words(key):<20} {count}")
    if summary["dirty"]:
        output.line(f"Still to be indexed: {counted(summary['dirty'], 'document')}. The next search or sync does it.")
    if asked:
        output.line(f"Asked for and not here yet: {counted(asked, 'document')}. The next sync fetches them first.")
    if wishes:
        output.line("Documents here name these, and the library does not have them:")
    for wanted in some([f"{wish.written:<20} in {counted(wish.documents, 'document')}" for wish in wishes]):
        output.line(f"   {wanted}")
    for remark in stands:
        output.line(remark["message"])
    tell_failures(unread, "could not be read", output)
    tell_guards(available(), output)
    for contact in heard:
        _tell(contact, output, sources[contact.name])
    if not heard:
        output.line("No source yet. Add one with `fieldshelf source add NAME URL`.")
    return OK


def _called(library: Library, sha256: str) -> str:
    """The document by its name, where it is still known."""
    document = library.catalogue.document_with(sha256)
    return sha256 if document is None else document.reference or document.id


def _tell(contact: Contact, output: Output, source: Source) -> None:
    trust = "" if source.pinned else " Unknown publisher: compare its fingerprint." if source.signed else " Not signed."
    problem = f" Last time: {contact.error['message']}" if contact.error else ""
    cost = f" {size(contact.bytes_today)} today, {size(contact.bytes_month)} in 30 days." if contact.bytes_month else ""
    output.line(f"Source {contact.name}: last heard from {moment(contact.last_contact)}.{cost}{trust}{problem}")
    if contact.silent:
        output.line(
            f"   Not heard from for {contact.silent_days} days. What it has replaced or withdrawn since is not known here: "
            "run `fieldshelf sync` where there is a connection, or import a newer pack."
        )


def _history(output: Output) -> int:
    with open_library() as library:
        runs = library.catalogue.runs(_MOST_RUNS)
    output.result({"runs": [dataclasses.asdict(run) for run in runs]})
    for run in runs[:_MOST_SHOWN]:
        output.line(_told(run))
    if len(runs) > _MOST_SHOWN:
        output.line("Earlier ones: `fieldshelf status --history --json`.")
    if not runs:
        output.line("Nothing was synced yet.")
    return OK


def _told(run: RunRow) -> str:
    when = moment(run.started)
    if run.ended is None:
        return f"{when}   {run.source}: Not finished. It is running, or was broken off; the next sync goes on there."
    changes = ", ".join(
        f"{count} {name}"
        for name in ("added", "updated", "removed", "superseded", "withdrawn")
        if (count := getattr(run, name))
    )
    problem = f" {run.error['message']}" if run.error else ""
    cost = f"{size(run.bytes)} in {counted(run.requests, 'request')}"
    result = RESULT_WORDS[run.result or "stopped"]
    return f"{when}   {run.source}: {result}. {changes + '; ' if changes else ''}{cost}.{problem}"


def how_to_fetch(library: Library) -> str:
    """What brings the files that are not here; what came with packs alone is fetched by no sync."""

    sources = library.catalogue.sources()
    from_packs = [source.name for source in sources if not source.addresses]
    if not from_packs:
        return "Run `fieldshelf sync` to fetch what is not here."
    if len(from_packs) == len(sources):
        return "Import the pack again that it came with (`fieldshelf import PACK`): no address is known to fetch from."
    return (
        "Run `fieldshelf sync` to fetch what is not here; for what came with packs, import the pack again "
        f"(no address is known of {', '.join(from_packs)})."
    )


def tell_lacking(kept: Kept, way: str, output: Output) -> None:
    """Files and texts that are to be kept here and are not, where there are any."""
    if lacking := kept.lacking:
        are = "is to be kept here and is not" if len(lacking) == 1 else "are to be kept here and are not"
        output.line(f"{counted(len(lacking), 'file')} ({size(sum(lacking.values()))}) {are}. {way}")
    if kept.textless:
        languages = ", ".join(map(language_name, kept.textless))
        output.line(f"Texts that are to be here are not, in {languages}: such documents are found by their titles alone. {way}")


def from_index(ask: Callable[[], _T], output: Output) -> _T | None:
    """What only the index knows; None, and a note, where it is damaged: the rest is told all the same."""
    try:
        return ask()
    except LibraryError as error:
        if (error.code, error.item) != ("library_damaged", "index.db"):
            raise
        output.note(
            "The index is damaged, so what documents cite is not known just now. Nothing is lost. "
            "Run `fieldshelf verify --repair`: it is built again from the texts kept here."
        )
        return None


def some(words: Sequence[str], most: int = _MOST_SHOWN) -> list[str]:
    """The first, and how many are left; of wishes, no more are counted than are asked for."""
    left = len(words) - most
    more = f"more than {left - 1}" if len(words) > _MOST_WISHES else str(left)
    return [*words[:most], *([f"and {more} more"] if left > 0 else [])]
