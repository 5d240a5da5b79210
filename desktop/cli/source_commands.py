"""Where collections come from: source add, list, mirrors, confirm, remove; and sync."""

from __future__ import annotations

import argparse
import datetime
from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from desktop.cli.opening import keep_fast, open_library
from desktop.cli.output import RESULT_WORDS, Output, counted
from desktop.cli.program_commands import tell_news
from desktop.cli.watching import watching
from resources.measures import grouped, moment, size

if TYPE_CHECKING:
    from resources.library import Library
    from resources.store.catalogue import Source
    from sync.budget import Budget
    from sync.forecast import Forecast
    from sync.plan import Plan
    from sync.run import SourceReport, SyncReport

OK, FAILED, PARTIAL = 0, 1, 3
# How each result of a source counts for the exit code; the worst of all sources is the command's.
EXIT = {"complete": OK, "nothing_new": OK, "partial": PARTIAL, "stopped": FAILED, "refused": FAILED}


def add(options: argparse.Namespace, output: Output) -> int:
    from sync.sources import add_source

    with open_library() as library:
        before = {source.name for source in library.catalogue.sources()}
        source = add_source(library, options.name, options.url, root=options.root, fingerprint=options.fingerprint)
    output.result(_record(source))
    if source.name in before and (source.name != options.name or source.mirrors):
        output.line(f"This publisher is here already, as the source {source.name}. {_asked_at(source)}")
    else:
        output.line(f"Added {source.name}: {source.url}")
    if not source.signed:
        output.line(
            "Not signed: nobody vouches for its documents, and they change the status of no others. "
            "Run `fieldshelf sync` to take them in."
        )
        return OK
    output.line(f"Fingerprint: {grouped(source.fingerprint or '')}")
    if source.pinned:
        output.line("Its key is the one you named. Run `fieldshelf sync` to fetch what it offers.")
    else:
        output.line(
            "Unknown publisher: nobody has compared this fingerprint yet. Ask the publisher for theirs by another way, and "
            f"type what you were told: `fieldshelf source confirm {source.name} FINGERPRINT`. If it differs, run "
            f"`fieldshelf source remove {source.name}` at once."
        )
    return OK


def list_sources(options: argparse.Namespace, output: Output) -> int:
    with open_library() as library:
        sources = [source for source in library.catalogue.sources() if not source.removed]
    output.result({"sources": [_record(source) for source in sources]})
    for source in sources:
        trust = "key known" if source.pinned else "unknown publisher" if source.signed else "not signed"
        place = source.url or "from packs"
        output.line(f"{source.name}   {place}   {trust}   last heard from {moment(source.last_contact)}")
        if source.signed:
            output.line(f"   Fingerprint: {grouped(source.fingerprint or '')}")
        if source.error:
            output.line(f"   Last time: {source.error['message']}")
    if not sources:
        output.line("No source yet. Add one with `fieldshelf source add NAME URL`.")
    return OK


def mirrors(options: argparse.Namespace, output: Output) -> int:
    from sync.sources import set_mirrors

    with open_library() as library:
        source = set_mirrors(library, options.name, options.urls)
    output.result(_record(source))
    output.line(_asked_at(source))
    return OK


def confirm(options: argparse.Namespace, output: Output) -> int:
    from sync.sources import confirm_source

    with open_library() as library:
        source = confirm_source(library, options.name, " ".join(options.fingerprint))
    output.result(_record(source))
    output.line(f"The fingerprint is that of {source.name}. Its publisher is known from now on: {source.title or source.name}.")
    return OK


def remove(options: argparse.Namespace, output: Output) -> int:
    from sync.sources import remove_source

    with open_library() as library:
        remove_source(library, options.name)
    output.result({"removed": options.name})
    output.line(f"Removed {options.name}. Its documents stay in the library; nothing more is taken in from it.")
    return OK


def run_sync(options: argparse.Namespace, output: Output) -> int:
    from desktop import program
    from sync.metered import watch
    from sync.program.in_sync import asks
    from sync.run import sync

    try:
        with open_library() as library:
            budget = _budget(library, options)
            report = sync(
                library,
                tuple(options.names),
                dry_run=options.dry_run,
                texts_only=options.texts_only,
                limit_rate=options.limit_rate,
                budget=budget,
                metered=watch() if budget.waits_on_metered else None,
                accept_removals=tuple(options.accept_removals or ()),
                afterwards=asks(program.here(), library.home),
                progress=watching(output),
            )
            output.passing("")
            _tell_all(report, output, budget, dry_run=options.dry_run)
            if not report.sources:
                output.line(_nobody_to_ask(library))
            if not options.dry_run:
                tell_news(output)
                keep_fast(library, output)
    finally:
        output.passing("")
    return worst([EXIT[item.result] for item in report.sources])


def worst(codes: Sequence[int]) -> int:
    return max(codes, key=(OK, PARTIAL, FAILED).index, default=OK)


def _budget(library: Library, options: argparse.Namespace) -> Budget:
    """What the settings say, and what is said here goes before it; "none" takes a limit away."""
    from sync.budget import read_budget, window_from

    budget = read_budget(library.home.settings)
    if options.budget is not None:
        budget = replace(budget, day=options.budget or None)
    if options.window is not None:
        budget = replace(budget, window=window_from(options.window))
    if options.even_metered:
        budget = replace(budget, waits_on_metered=False)
    return budget


def _tell_all(report: SyncReport, output: Output, budget: Budget, *, dry_run: bool) -> None:
    output.result({"sources": [source_record(item, dry_run=dry_run) for item in report.sources]})
    for item in report.sources:
        _tell(item, output, budget, dry_run=dry_run)


def _nobody_to_ask(library: Library) -> str:
    """Why a sync asked no source: there is none, or all came with packs."""
    names = [source.name for source in library.catalogue.sources() if not source.removed]
    if not names:
        return "No source yet. Add one with `fieldshelf source add NAME URL`."
    return (
        f"No source has an address to be asked at: {', '.join(names)} came with a pack. Import the next pack, or give an "
        "address with `fieldshelf source mirrors NAME URL`."
    )


def source_record(item: SourceReport, *, dry_run: bool) -> dict[str, Any]:
    record: dict[str, Any] = {
        "name": item.name,
        "result": item.result,
        "added": item.added,
        "updated": item.updated,
        "removed": item.removed,
        "bytes": item.bytes,
        "requests": item.requests,
        "superseded": item.superseded,
        "withdrawn": item.withdrawn,
        "errors": list(item.errors),
        "resumes": f"{item.resumes.astimezone(datetime.UTC):%Y-%m-%dT%H:%M:%SZ}" if item.resumes else None,
    }
    if dry_run and item.plan is not None:
        record["plan"] = _plan_record(item.plan, item.forecast)
    return record


def _plan_record(plan: Plan, forecast: Forecast | None) -> dict[str, Any]:
    wait = forecast.wait if forecast else None
    return {
        "bytes": plan.bytes,
        "actions": [str(action) for action in plan.actions],
        "left_out": [str(action) for action in plan.left],
        "frees": plan.frees,
        "today": forecast.today if forecast else plan.bytes,
        "later": forecast.later if forecast else 0,
        "held_by": wait.reason if wait else None,
        "until": f"{wait.until:%Y-%m-%dT%H:%M%z}" if wait and wait.until else None,
    }


def _tell(item: SourceReport, output: Output, budget: Budget, *, dry_run: bool) -> None:
    from sync.forecast import held_back

    if dry_run and item.plan is not None:
        for action in item.plan.actions:
            output.line(f"   {action}")
        for left in item.plan.left:
            output.line(f"   left out by the quota: {left}")
        steps, most = counted(len(item.plan.actions), "step"), size(item.plan.bytes)
        frees = f" {size(item.plan.frees)} on this disk are not needed any more after it." if item.plan.frees else ""
        output.line(f"{item.name}: {steps}, at most {most} to fetch. Nothing was changed.{frees}")
        if item.forecast is not None and (held := held_back(item.forecast, budget)):
            output.line(held)
    else:
        changes = [(item.added, "added"), (item.updated, "updated"), (item.removed, "removed")]
        changes += [(count, word) for count, word in ((item.superseded, "superseded"), (item.withdrawn, "withdrawn")) if count]
        said = ", ".join(f"{count} {word}" for count, word in changes)
        carried = f"{size(item.bytes)} in {counted(item.requests, 'request')}"
        output.line(f"{item.name}: {RESULT_WORDS[item.result]}. {said}; {carried}.")
    for error in item.errors:
        output.note(f"{item.name}: {error['message']}")


def _asked_at(source: Source) -> str:

    places = source.addresses
    if not places:
        return f"{source.name} is not asked anywhere: all that is known of it came with packs, and `import` brings what is new."
    return f"{source.name} is asked at {', then at '.join(places)}."


def _record(source: Source) -> dict[str, Any]:
    record = asdict(source)
    record["mirrors"] = list(source.mirrors)
    del record["removed"]
    return record
