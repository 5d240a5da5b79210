"""What is written down about checks and imports: how each went, what it carried, and what today has cost; in words for people.

No widget here.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.words import error_words, wording
from desktop.words.wording import later_count, tr
from resources.errors import LibraryError
from resources.library import Library
from resources.store.catalogue import Source
from resources.store.catalogue_sync import RunRow

_RUNS = 100
_COUNTED = (
    ("added", later_count("{n} new", "{n} new")),
    ("updated", later_count("{n} updated", "{n} updated")),
    ("removed", later_count("{n} removed", "{n} removed")),
    ("superseded", later_count("{n} superseded", "{n} superseded")),
    ("withdrawn", later_count("{n} withdrawn", "{n} withdrawn")),
)


@dataclass(frozen=True)
class Records:
    """The newest runs first; `names` of sources as people know them; `used` are the bytes of today; `documents` are those of
    each source."""

    runs: Sequence[RunRow]
    names: dict[str, str]
    used: int
    documents: dict[str, int]


def name_of(source: Source) -> str:
    """What it is called in the window: by its title, where somebody vouches for that, or nobody could."""
    return source.title if source.title and (source.pinned or not source.signed) else source.name


def reading(now: Callable[[], datetime.datetime]) -> Callable[[Library], Records]:
    """To be asked of the library: `now` is the person's own time."""

    def read(library: Library) -> Records:
        catalogue = library.catalogue
        names = {one.name: name_of(one) for one in catalogue.sources(removed=True)}
        listed: dict[str, set[str]] = {}
        for row in catalogue.collections():
            listed.setdefault(row.source, set()).update(catalogue.document_ids(row.id))
        documents = {source: len(ids) for source, ids in listed.items()}
        used = sum(carried for carried, _ in catalogue.traffic(now().date().isoformat()).values())
        return Records(catalogue.runs(_RUNS), names, used, documents)

    return read


def counted(run: object, kinds: Sequence[str] = ("added", "updated", "removed", "superseded", "withdrawn")) -> list[str]:
    """ "3 new", "1 withdrawn": what a run, or its report, has changed."""
    return [wording.count(number, *words) for kind, words in _COUNTED if kind in kinds and (number := getattr(run, kind))]


def result(run: RunRow) -> tuple[str, str, str]:
    """(icon, words, tone); of one that never came to an end, that it is not finished."""
    return wording.result(run.result or "stopped", str(run.error.get("code")) if run.error else None)


def happened(run: RunRow) -> str:
    """In one sentence, or what stopped it in two."""
    changes = wording.listed(counted(run))
    if run.ended is None:
        return tr("It was broken off when Fieldshelf or the computer was switched off. The next check goes on with it.")
    if run.error:
        return error_words.told(run.error)
    if changes:
        return tr("{changes}; received and verified.").format(changes=changes)
    if run.result == "complete":
        return tr("What was still missing was received and verified.")
    return tr("Nothing had changed.")


def as_text(records: Records, now: datetime.datetime) -> str:
    """What is saved: one run below the other, the newest first."""
    when = tr("{day}, {time}").format(day=wording.day(now.date()), time=f"{now:%H:%M}")
    lines = [tr("Fieldshelf: history of updates, {date}").format(date=when), ""]
    for run in records.runs:
        words = (
            wording.moment(run.started, with_time=True) or run.started, records.names.get(run.source, run.source),
            result(run)[1], wording.size(run.bytes),
        )  # fmt: skip
        lines += [wording.listed(words), f"    {happened(run)}"]
    return "\n".join(lines).replace("\u2068", "").replace("\u2069", "") + "\n"


def save(text: str, path: Path) -> Path:
    """Raises LibraryError `not_saved`."""
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        words = tr("{path} could not be written. Choose another place.").format(path=wording.ltr(str(path)))
        raise LibraryError("not_saved", words, item=str(path)) from error
    return path
