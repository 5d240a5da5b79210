"""Reading the library: search, list, show, open, status, verify, self-check."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from desktop.cli.meaning import empty_library, filters_not_understood, find_collection, find_entry
from desktop.cli.opening import open_library
from desktop.cli.output import Output, counted
from resources.catalogue_format import document_to_json
from resources.errors import ContentError, LibraryError
from resources.measures import size

if TYPE_CHECKING:
    from resources.library import Entry, Library
    from resources.models import File
    from resources.results import SearchResult

OK, FAILED = 0, 1


def search(options: argparse.Namespace, output: Output) -> int:
    with open_library() as library:
        result = _search(library, options.query, options.limit, output)
        hits: list[dict[str, Any]] = [
            {
                "id": hit.entry.document.id,
                "title": hit.title,
                "reference": hit.entry.document.reference,
                "kind": hit.entry.document.kind,
                "status": hit.entry.status.key,
                "superseded_by": hit.entry.status.superseded_by,
                "language": hit.language,
                "media_type": hit.file.media_type,
                "page": hit.page,
                "label": hit.label,
                "pages": [place.page for place in hit.pages if place.page is not None],
                "snippet": hit.snippet,
                "available": hit.available,
                "score": round(hit.score, 4),
            }
            for hit in result.hits
        ]
        successors = [hit.entry.superseded_by_reference or hit.entry.status.superseded_by for hit in result.hits]
        empty = None if hits or library.catalogue.documents() else empty_library(library)
    output.result(
        {
            "query": options.query.encode("utf-8", "replace").decode(),
            "elapsed_ms": round(result.elapsed_ms, 1),
            "total": result.total,
            "hidden": result.hidden,
            "hits": hits,
            "suggestion": result.suggestion,
        }
    )
    for told in filters_not_understood(options.query):
        output.note(told)
    for hit, successor in zip(hits, successors, strict=True):
        place = f"page {hit['page']}" if hit["page"] else hit["label"] or ""
        about = [hit["reference"], hit["kind"], _status_words(hit["status"], successor), hit["language"], place]
        output.line(f"{hit['title']}   {hit['id']}")
        output.line("   " + " · ".join(word for word in about if word))
        output.line("   " + " ".join(hit["snippet"].split()))
    output.line(empty or _found(result.total, result.hidden, result.suggestion))
    return OK


def _search(library: Library, query: str, limit: int, output: Output) -> SearchResult:
    """Searches a whole index: what waits to be indexed comes first, and an index found damaged is filled again."""
    _index(library, output)
    result = library.search(query, limit=limit, typing=False)
    if library.catalogue.dirty_count() and _index(library, output):
        result = library.search(query, limit=limit, typing=False)
    return result


def _index(library: Library, output: Output) -> bool:
    """Whether anything was indexed. While another program changes the library, the search is of what is there."""
    waiting = library.catalogue.dirty_count()
    if not waiting:
        return False
    output.note(f"Indexing {counted(waiting, 'document')} first, from the texts kept here ...")
    try:
        return library.update_index() > 0
    except LibraryError as error:
        if error.code not in ("library_in_use", "library_read_only"):
            raise
        output.note(f"{error.message} Not everything may be found yet.")
        return False


def _found(total: int, hidden: int, suggestion: str | None) -> str:
    words = "Nothing found." if total == 0 else f"{counted(total, 'document')}."
    if hidden:
        words += f" {hidden} superseded or withdrawn hidden; add status:all to see them."
    if suggestion:
        words += f" Did you mean: {suggestion}"
    return words


def list_documents(options: argparse.Namespace, output: Output) -> int:
    with open_library() as library:
        entries = library.entries(find_collection(library, options.collection) if options.collection else None)
        empty = None if entries else empty_library(library)
    output.result({"documents": [_row(entry) for entry in entries]})
    for entry in entries:
        document = entry.document
        here = "on this laptop" if entry.available else f"not here, {size(entry.bytes)}"
        status = _status_words(entry.status.key, entry.superseded_by_reference or entry.status.superseded_by)
        output.line(f"{document.id}   {document.title()}")
        output.line(
            "   " + " · ".join(x for x in (document.reference, document.kind, status, " ".join(document.languages), here) if x)
        )
    if empty:
        output.line("This collection has no documents." if options.collection else empty)
    return OK


def _row(entry: Entry) -> dict[str, Any]:
    document = entry.document
    return {
        "id": document.id,
        "title": document.title(),
        "reference": document.reference,
        "kind": document.kind,
        "status": entry.status.key,
        "languages": list(document.languages),
        "available": entry.available,
        "bytes": entry.bytes,
    }


def show(options: argparse.Namespace, output: Output) -> int:
    with open_library() as library:
        entry = find_entry(library, options.id)
        chain = library.chain(entry.document.id)
    record = document_to_json(entry.document)
    for file in record.get("files", []):
        file["available"] = file["sha256"] in entry.here
    record |= {
        "status": entry.status.key,
        "superseded_by": entry.status.superseded_by,
        "available": entry.available,
        "source": entry.source,
        "publisher": entry.publisher_title,
        "trusted": entry.trusted,
        "collections": list(entry.collection_ids),
        "chain": [{"id": e.document.id, "reference": e.document.reference, "status": e.status.key} for e in chain],
    }
    output.result(record)
    document = entry.document
    output.line(document.title())
    status = _status_words(entry.status.key, entry.superseded_by_reference or entry.status.superseded_by)
    trust = "signature verified" if entry.trusted else "unknown publisher: its key was not compared"
    facts: list[tuple[str, str | None]] = [
        ("Id", document.id),
        ("Reference", document.reference),
        ("Kind", document.kind),
        ("Status", status),
        ("Themes", ", ".join(document.themes) or None),
        ("Issued", _date(document.issued)),
        ("In effect", _date(document.effective)),
        ("Review due", _date(document.review)),
        ("Approved by", document.approved_by),
        ("Contact", document.contact),
        ("Handling", document.handling if document.handling != "public" else None),
        ("From", f"{entry.publisher_title or entry.source} ({trust})"),
        ("Places", "; ".join(" > ".join(path) for path in document.collection_paths) or None),
        ("Rights", document.rights),
    ]
    for name, value in facts:
        if value:
            output.line(f"   {name:<12} {value}")
    for title in (f"   {'Title ' + language:<12} {text}" for language, text in document.titles.items()):
        output.line(title)
    for file in document.files:
        here = "on this laptop" if file.sha256 in entry.here else "not here"
        output.line(f"   {'File':<12} {file.name} · {file.language} · {size(file.length)} · {here}")
    if len(chain) > 1:
        output.line(f"   {'Versions':<12} " + " -> ".join(f"{e.document.reference or e.document.id}" for e in chain))
    return OK


def open_document(options: argparse.Namespace, output: Output) -> int:
    from resources.processes import open_with_system

    with open_library() as library:
        entry = find_entry(library, options.id)
        file = _chosen(entry, options.language)
        if options.page and file.pages and options.page > file.pages:
            raise ContentError(
                "no_such_page",
                f"{file.name} has {counted(file.pages, 'page')}, so there is no page {options.page}. Nothing was opened. "
                f"Choose a page from 1 to {file.pages}.",
                item=entry.document.id,
            )
        path = library.copy_for_opening(file)
    if entry.status.key in ("superseded", "withdrawn", "not_yet_in_force"):
        instead = entry.superseded_by_reference or entry.status.superseded_by
        output.note(f"Attention: {_status_words(entry.status.key, instead)}. Do not act on this version.")
    open_with_system(path)
    output.result({"id": entry.document.id, "path": str(path), "page": options.page, "status": entry.status.key})
    output.line(f"Opened {file.name}." + (f" Turn to page {options.page}." if options.page else ""))
    return OK


def _chosen(entry: Entry, language: str | None) -> File:
    files = [file for file in entry.document.files if language is None or file.language == language]
    if not files:
        asked = f"in {language!r} " if language else ""
        raise ContentError(
            "no_file",
            f"{entry.document.id} has no file {asked}to open. It has: {', '.join(entry.document.languages) or 'none'}.",
            item=entry.document.id,
        )
    return next((file for file in files if file.sha256 in entry.here), files[0])


def status(options: argparse.Namespace, output: Output) -> int:
    with open_library() as library:
        summary = library.summary()
        sources = library.catalogue.sources()
    output.result(summary)
    output.line(
        f"{counted(summary['documents'], 'document')}, {summary['available']} of them on this laptop, {size(summary['bytes'])}."
    )
    for key, count in summary["statuses"].items():
        if count:
            output.line(f"   {_status_words(key, None):<20} {count}")
    if summary["dirty"]:
        output.line(f"Still to be indexed: {counted(summary['dirty'], 'document')}. The next search or sync does it.")
    for source in sources:
        heard = source.last_contact or "never"
        trust = "" if source.pinned else " Unknown publisher: compare its fingerprint."
        problem = f" Last time: {source.error['message']}" if source.error else ""
        output.line(f"Source {source.name}: last heard from {heard}.{trust}{problem}")
    if not sources:
        output.line("No source yet. Add one with `fieldshelf source add NAME URL`.")
    return OK


def verify(options: argparse.Namespace, output: Output) -> int:
    from resources.home import Home
    from resources.verify import restore

    restored = restore(Home.find()) if options.repair else []
    with open_library() as library:
        report = library.verify(repair=options.repair)
    problems = [*restored, *report.problems]
    ok = not problems
    output.result(
        {
            "ok": ok,
            "objects": report.objects,
            "bytes": report.bytes,
            "missing": report.missing,
            "damaged": report.damaged,
            "segments": report.segments,
            "index_ok": report.index_ok,
            "catalogue_ok": report.catalogue_ok,
            "problems": problems,
        }
    )
    for problem in problems:
        output.line(problem["message"] or "")
    if ok:
        output.line(f"Everything is intact: {report.objects} files, {size(report.bytes)}, the catalogue and the index.")
    elif not options.repair:
        output.line("Run `fieldshelf verify --repair`, then `fieldshelf sync` to fetch what was dropped.")
    else:
        output.line("Repaired what could be. Run `fieldshelf sync` to fetch what was dropped.")
    return OK if ok else FAILED


def self_check(options: argparse.Namespace, output: Output) -> int:
    from desktop.self_check import check

    checks = check()
    failed = [item for item in checks if not item.ok]
    output.result({"ok": not failed, "checks": [{"name": c.name, "ok": c.ok, "detail": c.detail} for c in checks]})
    for item in checks:
        output.line(f"{'ok    ' if item.ok else 'FAILED'} {item.name}: {item.detail}")
    if failed:
        output.line(
            "Something this program needs does not work here. Install it again, or show these lines to whoever gave it."
        )
    return FAILED if failed else OK


STATUS_WORDS = {
    "not_yet_in_force": "Not yet in force",
    "in_force": "In force",
    "review_overdue": "Review overdue",
    "superseded": "Superseded",
    "withdrawn": "Withdrawn",
    "unknown": "Unknown",
}


def _status_words(key: str, successor: str | None) -> str:
    if key == "superseded" and successor:
        return f"Superseded by {successor}"
    return STATUS_WORDS[key]


def _date(date: Any) -> str | None:
    return None if date is None else date.iso or date.text
