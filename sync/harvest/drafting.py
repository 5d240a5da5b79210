"""Documents out of records: what the source says, else what its configuration says, else what can be guessed from the files.

An id belongs to an identity: it stays whatever the title becomes.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping, Set
from typing import Any

from resources.models import Collection
from sync.harvest.configuration import Configuration
from sync.harvest.gathering import Gathered
from sync.harvest.records import Notice, Record
from sync.publish.drafts import Draft, Drafting
from sync.publish.repository import Origins
from sync.publish.rows import Given, GivenFile
from sync.publish.texts import Text

_FALLBACK_LANGUAGE = "en"


@dataclasses.dataclass(frozen=True)
class Drafted:
    """`listed` are the ids of all records, also of those whose files did not come."""

    drafts: tuple[Draft, ...]
    listed: frozenset[str]
    warnings: tuple[Notice, ...]


def draft(
    gathered: Gathered,
    configuration: Configuration,
    identifier: str,
    known: Collection | None,
    origins: Origins,
    texts: Mapping[str, Text],
    *,
    mine: Set[str],
) -> Drafted:
    """Documents for the collection `identifier`. `known` and `origins` are its records of before, `mine` the ids in it that
    came from this source; `texts` are by the name of the file."""
    institute = identifier.partition("/")[0]
    drafting = Drafting(gathered.scanned, identifier, known, origins, frozenset())
    drafting.contain(gathered.members)
    ids = _ids(gathered.harvest.records, institute, mine)
    given = [_given(record, ids[record.identity], gathered, configuration, texts) for record in gathered.records]
    return Drafted(tuple(drafting.drafts(given, None, texts)), frozenset(ids.values()), tuple(drafting.warnings))


def listed(records: Iterable[Record], institute: str, mine: Set[str]) -> frozenset[str]:
    """The ids of records, before anything of them is fetched."""
    return frozenset(_ids(records, institute, mine).values())


def _ids(records: Iterable[Record], institute: str, mine: Set[str]) -> dict[str, str]:
    """By identity: the id that it had before, which its mark tells, or a new one."""
    known = {identifier.rpartition("-")[2]: identifier for identifier in mine}
    return {
        record.identity: (not record.slug and known.get(record.mark)) or f"{institute}/{record.new_slug()}"
        for record in records
    }


def _given(
    record: Record, identifier: str, gathered: Gathered, configuration: Configuration, texts: Mapping[str, Text]
) -> Given:
    files = gathered.files[record.identity]
    spoken = record.language or configuration.language
    rows = [GivenFile(0, scanned.name, file.language or spoken, file.role, file.edition) for file, scanned in files]
    first = next((row.language or texts[row.name].language for row in rows), None) or _FALLBACK_LANGUAGE
    titles = {language or first: title for language, title in record.titles.items()}
    return Given(identifier, _values(record, configuration), titles, rows)


def _values(record: Record, configuration: Configuration) -> dict[str, Any]:
    """As a row of a sheet would say it; what nobody says is left to guesses, or to what was known before."""
    said: dict[str, Any] = dict(record.more)
    plain = {
        "kind": record.kind or configuration.kind,
        "reference": record.reference,
        "themes": tuple(dict.fromkeys((*record.themes, *configuration.themes))),
        "issued": record.issued,
        "rights": record.rights or configuration.terms,
        "attribution": _attribution(record, configuration),
    }
    for name, value in plain.items():
        if value and not said.get(name):
            said[name] = value
    if configuration.type != "folder":
        said.setdefault("collection_path", ())
    return said


def _attribution(record: Record, configuration: Configuration) -> str | None:
    """Who made it, by whom it was published, and where a person finds it."""
    return "; ".join(filter(None, dict.fromkeys((record.attribution, configuration.attribution, record.page)))) or None
