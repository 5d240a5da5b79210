"""What is to be here: keep (rules and the quota) and get (single documents)."""

from __future__ import annotations

import argparse
import dataclasses
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from desktop.cli.meaning import find_collection, find_entry
from desktop.cli.opening import keep_fast, open_library
from desktop.cli.output import Output, counted
from desktop.cli.phrases import language_name
from resources.errors import ContentError, FieldshelfError, SourceError, UsageError
from resources.measures import size

if TYPE_CHECKING:
    from resources.library import Entry, Library
    from resources.store.catalogue_sync import Rule

OK, FAILED, PARTIAL = 0, 1, 3
_AGAIN = "If that was a slip, write the whole rule once more: it takes the place of this one."
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[a-zA-Z0-9]{2,8})*")


def keep(options: argparse.Namespace, output: Output) -> int:
    from sync import room

    _check(options)
    with open_library() as library:
        catalogue = library.catalogue
        collection = options.collection or ""
        if options.forget:
            _forget(library, collection)
        elif collection:
            collection = find_collection(library, collection)
        if options.everything or options.texts_only or _narrowed(options):
            catalogue.set_rule(_rule(collection, options))
            _tell_what_nothing_has(library, collection, options, output)
        if options.quota is not None:
            catalogue.set_quota(options.quota or None)
        rules, quota = catalogue.rules(), catalogue.quota()
        taken, unlisted = catalogue.object_bytes(), sum(room.unlisted(library).values())
        unruled = room.kept(library).unruled if catalogue.rules() else 0
    output.result(
        {
            "rules": [dataclasses.asdict(rule) for rule in rules],
            "quota": quota,
            "bytes": taken,
            "unwanted_bytes": unruled + unlisted,
        }
    )
    output.line("Texts of everything are kept, so that all of it can be searched. Of the documents:")
    if "" not in {rule.collection for rule in rules}:
        output.line(f"   {'everything' if not rules else 'everything else'}")
    for rule in rules:
        output.line(f"   {rule.collection or 'everything' if len(rules) == 1 else rule.collection or 'else'}: {_words(rule)}")
    tell_room(taken, quota, unlisted, output)
    if unruled:
        output.line(f"{size(unruled)} of it are documents that no rule asks for any more. They stay.")
    return OK


def tell_room(taken: int, quota: int | None, unlisted: int, output: Output) -> None:
    """What the library takes, and what of it goes by itself."""
    from sync.quota import passed

    if quota is not None and taken > quota:
        output.line(passed(taken, quota, unlisted))
        return
    most = f" of the {size(quota)} that it may take" if quota else ""
    output.line(f"The library takes {size(taken)}{most}.")
    if unlisted:
        output.line(f"{size(unlisted)} of it are not needed any more, and go with the next sync that is complete.")


def _narrowed(options: argparse.Namespace) -> bool:
    return bool(options.language or options.role or options.max_size)


def _tell_what_nothing_has(library: Library, collection: str, options: argparse.Namespace, output: Output) -> None:
    """The rule is taken all the same: what it asks for may be listed tomorrow. Before the first list nothing is known."""
    from sync.policy import means

    here = f"of {collection}" if collection else "that is listed here"
    if options.language:
        languages = _listed(library.catalogue.languages_listed(), collection)
        for asked in dict.fromkeys(options.language):
            if languages and not any(means(asked, tag) for tag in languages):
                what = f"No document {here} is in {language_name(asked)}"
                output.note(f"{what}, so this rule keeps none for it. The languages are: {', '.join(languages)}. {_AGAIN}")
    if options.role:
        roles = _listed(library.catalogue.roles_listed(), collection)
        for asked in dict.fromkeys(options.role):
            if roles and asked not in roles:
                what = f"No file {here} has the role {asked}"
                output.note(f"{what}, so this rule keeps none for it. The roles are: {', '.join(roles)}. {_AGAIN}")


def _listed(by_collection: Mapping[str, Iterable[str]], collection: str) -> list[str]:
    """What this collection has, or all of them where none is named."""
    return sorted({value for name, values in by_collection.items() if collection in ("", name) for value in values})


def _check(options: argparse.Namespace) -> None:
    whole = [name for name in ("everything", "texts_only", "forget") if getattr(options, name)]
    if whole and _narrowed(options):
        option = whole[0].replace("_", "-")
        raise UsageError(
            "bad_rule", f"--{option} is a rule of its own and goes with no other than --collection. Nothing was changed."
        )
    if options.collection and not whole and not _narrowed(options):
        raise UsageError(
            "bad_rule",
            f"It was not said what is to be kept of {options.collection}, so nothing was changed. Add --everything, "
            "--texts-only, or any of --language, --role and --max-size; --forget takes its rule away.",
            item=options.collection,
        )
    check_languages(options.language)


def check_languages(languages: Sequence[str] | None) -> None:
    for language in languages or ():
        if not _LANGUAGE.fullmatch(language):
            raise UsageError(
                "bad_language",
                f"{language!r} is not a language tag. Write it like en, fr or zh-Hans. Nothing was changed.",
                item=language,
            )


def _rule(collection: str, options: argparse.Namespace) -> Rule:
    from resources.store.catalogue_sync import Rule

    languages, roles = (tuple(dict.fromkeys(given or ())) for given in (options.language, options.role))
    return Rule(collection, not options.texts_only, languages, roles, options.max_size)


def _forget(library: Library, collection: str) -> None:
    """Also of a collection that is not here any more."""
    known = {rule.collection for rule in library.catalogue.rules()}
    if collection and collection not in known:
        collection = find_collection(library, collection)
    if not library.catalogue.forget_rule(collection):
        about = f"for {collection}" if collection else "for everything"
        raise ContentError(
            "no_such_rule",
            f"There is no rule {about}, so nothing was changed. `fieldshelf keep` lists the rules that there are.",
            item=collection or None,
        )


def _words(rule: Rule) -> str:
    if not rule.documents:
        return "none, texts alone"
    parts = [
        ", ".join(language_name(language) for language in rule.languages),
        ", ".join(rule.roles),
        f"files up to {size(rule.max_size)}" if rule.max_size else "",
    ]
    return "; ".join(part for part in parts if part) or "all"


def get(options: argparse.Namespace, output: Output) -> int:
    check_languages(options.language)
    if options.cancel and not options.ids:
        raise UsageError(
            "no_document",
            "It was not said which documents to give up. Nothing was changed. Write `fieldshelf get ID --cancel`.",
        )
    with open_library() as library:
        entries = [find_entry(library, identifier, output.note) for identifier in options.ids]
        if options.cancel:
            library.catalogue.forget_asked([entry.document.id for entry in entries])
            return _tell_queue(library, [], output)
        waiting = [entry for entry in entries if _is_missing(entry, options.language or ())]
        for entry in waiting:
            _check_source(library, entry)
        for entry in waiting:
            library.catalogue.ask(entry.document.id, options.language or ())
        for entry in entries:
            if entry not in waiting:
                output.line(f"{entry.document.id} is on this laptop.")
        if options.later or not waiting:
            from sync.ending import tick_off

            tick_off(library)  # what came just before a sync was broken off is in the queue still
            return _tell_queue(library, [], output)
        reports = _fetch(library, dict.fromkeys(entry.source for entry in waiting), output)
        code = _tell_queue(library, reports, output, [entry.document.id for entry in waiting])
        keep_fast(library, output)
        return code


def _is_missing(entry: Entry, languages: Sequence[str]) -> bool:
    from sync.policy import speaks

    identifier = entry.document.id
    files = [file for file in entry.document.files if speaks(file, languages)]
    if not files:
        raise ContentError(
            "no_file",
            f"{identifier} has no file{' in ' if languages else ''}{', '.join(map(language_name, languages))} to fetch. "
            f"Nothing was done. It has: {', '.join(entry.document.languages) or 'none'}.",
            item=identifier,
        )
    return any(file.sha256 not in entry.here for file in files)


def _check_source(library: Library, entry: Entry) -> None:
    source = library.catalogue.source(entry.source)
    if source is None or source.removed:
        raise SourceError(
            "source_removed",
            f"{entry.document.id} came from the source {entry.source}, which was removed, so it cannot be fetched. Nothing was "
            "done. Add that source again with `fieldshelf source add`.",
            item=entry.document.id,
        )


def _fetch(library: Library, names: Iterable[str], output: Output) -> list[dict[str, Any]]:
    from desktop.cli.source_commands import source_record
    from desktop.cli.watching import watching
    from sync.run import sync
    from sync.sources import find_source, reachable

    asked = []
    for name in names:
        try:
            asked.append(reachable(find_source(library, name)).name)
        except SourceError as error:  # what comes from the others is fetched all the same
            output.note(error.message)
    if not asked:
        return []
    try:
        report = sync(library, tuple(asked), asked_only=True, progress=watching(output))
    except FieldshelfError as error:  # what was asked for is in the queue, and that is to be told
        output.note(error.message)
        return []
    finally:
        output.passing("")
    for item in report.sources:
        for problem in item.errors:
            output.note(f"{item.name}: {problem['message']}")
    return [source_record(item, dry_run=False) for item in report.sources]


def _tell_queue(library: Library, reports: list[dict[str, Any]], output: Output, wanted: Sequence[str] = ()) -> int:
    """Tells what waits, and what of `wanted` has come."""
    asked = library.catalogue.asked()
    documents = library.catalogue.documents_by(one.document_id for one in asked)
    queue: list[dict[str, Any]] = [
        {
            "id": one.document_id,
            "languages": list(one.languages),
            "at": one.at,
            "bytes": documents[one.document_id].length if one.document_id in documents else 0,
        }
        for one in asked
    ]
    output.result({"asked": queue, "sources": reports})
    waiting = {one.document_id for one in asked}
    for identifier in wanted:
        if identifier not in waiting:
            output.line(f"{identifier} has come.")
    if queue:
        output.line(f"{counted(len(queue), 'document')} will come with the next sync, or with a pack, before all others:")
    elif not wanted:
        output.line("Nothing waits to be fetched.")
    for one in queue:
        only = f", in {', '.join(one['languages'])} only" if one["languages"] else ""
        output.line(f"   {one['id']}   {size(one['bytes'])}{only}")
    return PARTIAL if waiting & set(wanted) else OK
