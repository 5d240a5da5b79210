"""The library and single documents of it: show, open, verify, self-check."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeVar

from desktop.cli.keeping_commands import check_languages
from desktop.cli.meaning import find_entry
from desktop.cli.opening import keep_fast, open_library
from desktop.cli.output import Output, counted
from desktop.cli.phrases import date_words, language_name, language_version, scanned, standing
from desktop.cli.status_commands import from_index, how_to_fetch, some, tell_lacking
from resources.catalogue_format import document_to_json
from resources.errors import ContentError
from resources.measures import size

if TYPE_CHECKING:
    from resources.library import Entry, Library, VerifyReport
    from resources.models import Document, File
    from sync.room import Kept

OK, FAILED = 0, 1

_T = TypeVar("_T")


def show(options: argparse.Namespace, output: Output) -> int:
    from sync.first_root import institute_name

    check_languages([options.language] if options.language else [])
    with open_library() as library:
        entry = find_entry(library, options.id, output.note)
        _check_language(entry.document, options.language)
        institute = institute_name(library, entry.source, entry.document.id.partition("/")[0]) if entry.signed else None
        chain = library.chain(entry.document.id)
        cites, cited_by, similar = from_index(lambda: _around(library, entry), output) or ([], [], [])
    document = entry.document
    record = document_to_json(document)
    for file in record.get("files", []):
        file["available"] = file["sha256"] in entry.here
    record |= {
        "status": entry.status.key,
        "superseded_by": entry.status.superseded_by,
        "revoked": entry.revoked,
        "claims": [{"publisher": publisher, "id": identifier} for publisher, identifier in entry.claims],
        "earlier_editions": sorted(language for language in document.languages if entry.outdated_in(language)),
        "current": entry.current,
        "available": entry.available,
        "source": entry.source,
        "publisher": entry.publisher_title,
        "institute": institute,
        "trusted": entry.trusted,
        "signed": entry.signed,
        "collections": list(entry.collection_ids),
        "chain": [{"id": e.document.id, "reference": e.document.reference, "status": e.status.key} for e in chain],
        "cites": [{"reference": reference, "id": cited.document.id if cited else None} for reference, cited in cites],
        "cited_by": [citing.document.id for citing in cited_by],
        "similar": [other.document.id for other in similar],
    }
    output.result(record)
    output.line(document.title(*filter(None, [options.language])))
    trust = "signature verified" if entry.trusted else "unknown publisher: its key was not compared"
    trust = trust if entry.signed else "not signed"
    facts: list[tuple[str, str | None]] = [
        ("Id", document.id),
        ("Reference", document.reference),
        ("Kind", document.kind),
        ("Status", standing(entry)),
        ("Claimed", _claimed(entry)),
        ("Themes", ", ".join(document.themes) or None),
        ("Audience", ", ".join(document.audiences) or None),
        ("Mission", ", ".join(document.missions) or None),
        ("Issued", date_words(document.issued)),
        ("In effect", date_words(document.effective)),
        ("Review due", date_words(document.review)),
        ("Approved by", document.approved_by),
        ("Contact", document.contact),
        ("Handling", document.handling if document.handling != "public" else None),
        ("From", f"{_publisher(entry, institute)} ({trust})"),
        ("Places", "; ".join(" > ".join(path) for path in document.collection_paths) or None),
        ("Takes", f"{document.minutes} minutes" if document.minutes else None),
        ("Made for", _people(document)),
        ("Teaches to", "; ".join(document.objectives) or None),
        ("Rights", document.rights),
        ("Attribution", document.attribution),
    ]
    for name, value in facts:
        if value:
            output.line(f"   {name:<12} {value}")
    for language in document.languages:
        if entry.outdated_in(language):
            output.line(f"   {'Edition':<12} {language_version(entry, language)}, which is not the latest")
    if entry.current and (missing := sorted(set(document.languages) - entry.successor_languages)):
        instead = f"{entry.current}, which is to be used instead, is not there in {', '.join(missing)}"
        output.line(f"   {'Languages':<12} {instead}")
    for title in (f"   {'Title ' + language:<12} {text}" for language, text in document.titles.items()):
        output.line(title)
    for file in document.files:
        if options.language not in (None, file.language) or file.role == "thumbnail":
            continue
        here = "on this laptop" if file.sha256 in entry.here else "not here"
        made = " · rendition" if file.role == "rendition" else ""
        output.line(f"   {'File':<12} {file.name} · {file.language} · {size(file.length)} · {here}{made}")
        for sentence in scanned(file):
            output.line(f"   {'':<12} {sentence}")
    if len(chain) > 1:
        output.line(f"   {'Versions':<12} " + " -> ".join(f"{e.document.reference or e.document.id}" for e in chain))
    for name, words in (
        ("Cites", [f"{reference} ({cited.document.id if cited else 'not in this library'})" for reference, cited in cites]),
        ("Cited by", [_called(citing) for citing in cited_by]),
        ("Similar", [_called(other) for other in similar]),
    ):
        for shown in some(words):
            output.line(f"   {name:<12} {shown}")
    return OK


def _check_language(document: Document, language: str | None) -> None:
    """Raises ContentError no_language where there is neither a file nor a title in it."""
    if language is not None and language not in {*document.languages, *document.titles}:
        raise ContentError(
            "no_language",
            f"{document.id} does not exist in {language_name(language)}. "
            f"It has: {', '.join(map(language_name, document.languages)) or 'no files'}. Leave --language out to see it.",
            item=document.id,
        )


def _people(document: Document) -> str | None:
    if document.learners is None:
        return None
    least, most = document.learners
    return f"{least} to {most} people" if least < most else f"{most} people"


def _around(library: Library, entry: Entry) -> tuple[list[tuple[str, Entry | None]], list[Entry], list[Entry]]:
    """What it cites, what cites it, what is like it."""
    name = entry.document.id
    return library.cites(name), library.cited_by(name), library.similar(name)


def _publisher(entry: Entry, institute: str | None) -> str:
    """The institute, and whose repository it publishes in, where that is another's."""
    source = entry.publisher_title or entry.source
    return f"{institute}, in the repository of {source}" if institute and institute != source else source


def _called(entry: Entry) -> str:
    return f"{entry.document.id}   {entry.document.title()}"


def open_document(options: argparse.Namespace, output: Output) -> int:
    from resources.children.programs import open_with_system

    with open_library() as library:
        entry = find_entry(library, options.id, output.note)
        file, page = _chosen(entry, options.language), options.page
        if page and page > 1 and _is_one_page(file):
            output.note(f"{file.name} is all one page, so there is no page {page}. It opens at its beginning.")
            page = None
        if page and file.pages and page > file.pages:
            raise ContentError(
                "no_such_page",
                f"{file.name} has {counted(file.pages, 'page')}, so there is no page {page}. Nothing was opened. "
                f"Choose a page from 1 to {file.pages}.",
                item=entry.document.id,
            )
        path = library.copy_for_opening(file)
    if entry.status.key in ("superseded", "withdrawn", "not_yet_in_force"):
        output.note(f"Attention: {standing(entry)}. Do not act on this version.")
    if edition := entry.outdated_in(file.language):
        output.note(f"Attention: this is the {language_name(file.language)} version of the edition of {date_words(edition)}.")
    open_with_system(path)
    output.result({"id": entry.document.id, "path": str(path), "page": page, "status": entry.status.key})
    output.line(f"Opened {file.name}." + (f" Turn to page {page}." if page else ""))
    return OK


def _is_one_page(file: File) -> bool:
    """A text, and what is read like one; how many pages a Word file has is known to Word alone."""
    from resources.extraction import detect

    return file.pages is None and file.media_type in {*detect.PLAIN, detect.HTML, detect.MHTML, detect.EML}


def _chosen(entry: Entry, language: str | None) -> File:
    files = [file for file in entry.document.files if language is None or file.language == language]
    if not files:
        asked = f"in {language!r} " if language else ""
        raise ContentError(
            "no_file",
            f"{entry.document.id} has no file {asked}to open. It has: {', '.join(entry.document.languages) or 'none'}.",
            item=entry.document.id,
        )
    # Of what is here the present edition, and of that the language that most read.
    return min(
        files,
        key=lambda file: (
            file.sha256 not in entry.here,
            entry.outdated_in(file.language) is not None,
            file.language != "en",
        ),
    )


def verify(options: argparse.Namespace, output: Output) -> int:
    from resources.home import Home
    from resources.verify import restore
    from sync.room import Kept, kept

    restored = restore(Home.find()) if options.repair else []
    with open_library() as library:
        report = library.verify(repair=options.repair)
        problems = [*restored, *report.problems]
        absent = kept(library) if report.catalogue_ok else Kept()
        _tell_verified(report, problems, absent, how_to_fetch(library), output)
        if options.repair:
            keep_fast(library, output)
    return FAILED if problems else OK


def _tell_verified(
    report: VerifyReport, problems: Sequence[dict[str, str | None]], absent: Kept, way: str, output: Output
) -> None:
    """`absent`: what is to be kept here and is not; `way` says what brings it."""
    output.result(
        {
            "ok": not problems,
            "objects": report.objects,
            "bytes": report.bytes,
            "missing": report.missing,
            "damaged": report.damaged,
            "lacking": len(absent.lacking),
            "textless": list(absent.textless),
            "segments": report.segments,
            "index_ok": report.index_ok,
            "catalogue_ok": report.catalogue_ok,
            "problems": problems,
        }
    )
    for problem in problems:
        output.line(problem["message"] or "")
    if not problems:
        output.line(f"Everything is intact: {report.objects} files, {size(report.bytes)}, the catalogue and the index.")
    elif report.repaired:
        output.line("Repaired what could be.")
    else:
        output.line("Run `fieldshelf verify --repair` to put right what can be.")
    if problems and report.repaired and not (absent.lacking or absent.textless):
        output.line(way)  # bundles of texts, or a catalogue that is of an earlier day
    tell_lacking(absent, way, output)


def self_check(options: argparse.Namespace, output: Output) -> int:
    from desktop.self_check import check

    checks = check()
    failed = [item for item in checks if not item.ok]
    output.result(
        {"ok": not failed, "checks": [{"name": c.name, "ok": c.ok, "warning": c.warning, "detail": c.detail} for c in checks]}
    )
    for item in checks:
        mark = "FAILED" if not item.ok else "NOTE  " if item.warning else "ok    "
        output.line(f"{mark} {item.name}: {item.detail}")
    if failed:
        output.line(
            "Something this program needs does not work here. Install it again, or show these lines to whoever gave it."
        )
    return FAILED if failed else OK


def _claimed(entry: Entry) -> str | None:
    """Who says that it is replaced, and may not; it stands as before."""
    if not entry.claims:
        return None
    return (
        "superseded, by "
        + "; ".join(f"{publisher} ({identifier})" for publisher, identifier in entry.claims)
        + ": not followed"
    )
