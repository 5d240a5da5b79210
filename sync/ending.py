"""What is done once all sources have had their turn, and after an import: the queue, the quota, and the catalogue's backup."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Sequence

from resources.errors import LibraryError
from resources.library import Library
from resources.store.catalogue_sync import Asked
from sync import quota
from sync.policy import speaks
from sync.report import SourceReport

WAITS = ("budget", "no_range", "quota", "unagreed")  # codes of what comes later, though nothing went wrong


def settled(report: SourceReport) -> bool:
    """Whether all that the source lists is known, though files may be to come: then what no list names is not needed."""
    waits = report.result == "partial" and all(error["code"] in WAITS for error in report.errors)
    return waits or report.result in ("complete", "nothing_new")


def passed_quota(library: Library, reports: list[SourceReport]) -> list[SourceReport]:
    """The last report says it where the library takes more than it may, unless what was left out says so already."""
    most, taken = library.catalogue.quota(), library.catalogue.object_bytes()
    said = any(error["code"] == "quota" for report in reports for error in report.errors)
    if not reports or most is None or taken <= most or said:
        return reports
    last = reports[-1]
    notice = quota.notice(taken, most, last.name).to_json()
    return [*reports[:-1], dataclasses.replace(last, errors=(*last.errors, notice))]


def tidy(library: Library, reports: Sequence[SourceReport], *, swept: int = 0) -> None:
    """After the sources' turns: the queue, and the backup of the catalogue. `swept`: bytes that went from the disk."""
    tick_off(library)
    changed = swept or any((report.plan and report.plan.actions) or report.added or report.updated for report in reports)
    if changed or not library.backed_up:  # none: the run that changed it was killed
        with contextlib.suppress(LibraryError):  # no room for a copy: what has come is here all the same
            library.back_up()


def tick_off(library: Library) -> None:
    """What was asked for and is here now leaves the queue, and so does what nobody publishes any more."""
    catalogue = library.catalogue
    asked = catalogue.asked()
    documents = catalogue.documents_by(one.document_id for one in asked)
    here = catalogue.here({file.sha256 for document in documents.values() for file in document.files})

    def waits(one: Asked) -> bool:
        document = documents.get(one.document_id)
        return document is not None and any(file.sha256 not in here for file in document.files if speaks(file, one.languages))

    done = [one.document_id for one in asked if not waits(one)]
    if done:
        with contextlib.suppress(LibraryError):  # no room for it; the next sync finds it done
            catalogue.forget_asked(done)
