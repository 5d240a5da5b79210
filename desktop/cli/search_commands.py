"""Finding documents: search, list."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from desktop.cli.meaning import empty_library, find_collection, find_for_whom
from desktop.cli.opening import open_library
from desktop.cli.output import Output, counted
from desktop.cli.phrases import language_name, language_version, standing
from resources.errors import LibraryError
from resources.measures import size

if TYPE_CHECKING:
    from resources.library import Entry, Filters, Hit, Library
    from resources.results import SearchResult

OK = 0
AS_THE_WINDOW = 30  # documents that it asks for at first: how far a search looks depends on it, and with that the order


def search(options: argparse.Namespace, output: Output) -> int:
    options.query = " ".join(options.query)  # quotation marks around it are the shell's, and may be left out
    with open_library() as library:
        result = _search(library, options, output)
        hits = result.hits[: options.limit]
        empty = None if hits or library.catalogue.count() else empty_library(library)
    output.result(
        {
            "query": options.query.encode("utf-8", "replace").decode(),
            "elapsed_ms": round(result.elapsed_ms, 1),
            "total": result.total,
            "hidden": result.hidden,
            "relaxed": result.relaxed,
            "hits": [_record(hit) for hit in hits],
            "facets": result.facets,
            "suggestion": result.suggestion,
        }
    )
    from resources.answers.misread import filters_not_understood

    for told in filters_not_understood(options.query):
        output.note(told)
    for hit in hits:
        output.line(f"{hit.title}   {hit.entry.document.id}")
        output.line("   " + " · ".join(_about(hit)))
        output.line("   " + " ".join(hit.snippet.split()))
    output.line(empty or _found(result))
    return OK


def _search(library: Library, options: argparse.Namespace, output: Output) -> SearchResult:
    """Searches a whole index: what waits to be indexed comes first, and an index found damaged is filled again.

    The call is the window's, once the typing has settled: the order of what is found is the same.
    """
    filters = find_for_whom(library, options.post, options.mission, options.audience)
    limit = max(options.limit, AS_THE_WINDOW)
    _index(library, output)
    result = library.search(options.query, limit=limit, filters=filters, reads="en")
    if library.catalogue.dirty_count() and _index(library, output):
        result = library.search(options.query, limit=limit, filters=filters, reads="en")
    return result


def _index(library: Library, output: Output) -> bool:
    """Whether anything was indexed. While another program changes the library, the search is of what is there."""
    waiting = library.catalogue.dirty_count()
    if not waiting:
        return False
    output.note(f"Indexing {counted(waiting, 'document')} first, from the texts kept here ...")
    try:
        return library.update_index(lambda done, total: output.passing(f"{done} of {total} ...")) > 0
    except LibraryError as error:
        if error.code not in ("library_in_use", "library_read_only"):
            raise
        output.note(f"{error.message} Not everything may be found yet.")
        return False
    finally:
        output.passing("")


def _record(hit: Hit) -> dict[str, Any]:
    document = hit.entry.document
    return {
        "id": document.id,
        "title": hit.title,
        "reference": document.reference,
        "kind": document.kind,
        "status": hit.entry.status.key,
        "superseded_by": hit.entry.status.superseded_by,
        "old_language_only": hit.old_language_only,
        "earlier_edition": edition.to_json() if (edition := hit.entry.outdated_in(hit.language)) else None,
        "language": hit.language,
        "languages": list(hit.languages),
        "media_type": hit.file.media_type,
        "page": hit.page,
        "label": hit.label,
        "pages": [place.page for place in hit.pages if place.page is not None],
        "snippet": hit.snippet,
        "available": hit.available,
        "score": round(hit.score, 4),
    }


def _about(hit: Hit) -> list[str]:
    """What stands below a title, in order."""
    entry, status = hit.entry, standing(hit.entry)
    if hit.old_language_only:
        status += f"; the new edition does not exist in {language_name(hit.language)}"
    about = [
        entry.document.reference,
        entry.document.kind,
        status,
        language_version(entry, hit.language),
        f"also in {', '.join(hit.languages)}" if hit.languages else None,
        f"page {hit.page}" if hit.page else None,
        hit.label,
    ]
    return [words for words in about if words]


def _found(result: SearchResult) -> str:
    words = "Nothing found." if result.total == 0 else f"{counted(result.total, 'document')}."
    if result.relaxed:
        words += " Hardly anything has all of these words, so what has only some of them is here too."
    if result.hidden:
        words += f" {result.hidden} superseded or withdrawn hidden; add status:all to see them."
    if result.suggestion:
        words += f" Did you mean: {result.suggestion}"
    return words


def list_documents(options: argparse.Namespace, output: Output) -> int:
    with open_library() as library:
        filters = find_for_whom(library, options.post, options.mission, options.audience)
        entries = library.entries(find_collection(library, options.collection) if options.collection else None)
        empty = None if entries else empty_library(library)
        entries = _narrowed(library, entries, filters)
    output.result({"documents": [_row(entry) for entry in entries]})
    for entry in entries:
        document = entry.document
        here = "on this laptop" if entry.available else f"not here, {size(entry.bytes)}"
        about = (document.reference, document.kind, standing(entry), " ".join(document.languages), here)
        output.line(f"{document.id}   {document.title()}")
        output.line("   " + " · ".join(words for words in about if words))
    if empty:
        output.line("This collection has no documents." if options.collection else empty)
    elif not entries:
        output.line("No document here is for all of these. Leave one of them out.")
    return OK


def _narrowed(library: Library, entries: list[Entry], filters: Filters) -> list[Entry]:
    """Those that are for one of the posts, one of the missions and one of the audiences."""
    for name, values in (("post", filters.posts), ("mission", filters.missions), ("audience", filters.audiences)):
        if values:
            having = library.columns().facet(name).having(values)
            entries = [entry for entry in entries if entry.number < len(having) and having[entry.number]]
    return entries


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
