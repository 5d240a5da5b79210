"""Filters of a query that the search took for words: mistyped, of a name that there is not, or with a value not taken."""

from __future__ import annotations

import difflib
import re

from resources.fulltext.query import parse
from resources.models import KINDS, LANGUAGES
from resources.sentences import Sentence, say
from resources.store.status import STATUSES

_LONGEST = 400  # characters that are looked at
_FILTERS = ("ref", "kind", "lang", "status", "before", "after")
# Words that people may well try before a colon. Any other word with a colon is text.
_TRIED = (
    "theme", "themes", "topic", "type", "language", "title", "date", "year", "since", "until", "author", "mission",
    "audience", "collection", "publisher", "source", "reference", "id",
)  # fmt: skip
# A quoted phrase is passed over: a colon in it is text.
_ITEM = re.compile(r'(?<!:)"[^"]*"?|(?<!\S)-?(?P<field>[A-Za-z]+)[:\uff1a](?P<value>"[^"]*"?|[^\s"]*)')


def filters_not_understood(query: str, *, finished: bool = True) -> list[Sentence]:
    """A sentence for each filter that the search took for words, in their order; while the query is not `finished`, without
    the one at its very end, of which more may follow."""
    told = []
    for match in _ITEM.finditer(query[:_LONGEST]):
        if not finished and match.end() == len(query):
            break
        field = (match["field"] or "").lower()
        if field in _FILTERS:
            understood = parse(f"{field}:{match['value']}")
            if not (understood.narrows or understood.status_all):
                told.append(
                    say(
                        "{filter} was not understood and was searched as words. {field} takes {values}.",
                        filter=match[0],
                        field=f"{field}:",
                        values=_taken(field),
                    )
                )
        elif field in _TRIED or difflib.get_close_matches(field, _FILTERS, 1, 0.75):
            told.append(
                say(
                    "There is no filter {field}, so it was searched as words. The filters are {filters}.",
                    field=f"{field}:",
                    filters=", ".join(f"{name}:" for name in _FILTERS),
                )
            )
    return list(dict.fromkeys(told))


def _taken(field: str) -> str:
    if field == "ref":
        return say("a reference such as 2019.08")
    if field in ("before", "after"):
        return say("a date such as 2020 or 2018-06")
    return ", ".join({"kind": KINDS, "lang": LANGUAGES, "status": ("all", *STATUSES)}[field])
