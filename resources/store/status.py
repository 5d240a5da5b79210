"""Whether a document may be relied on today. Derived on reading, never stored: tomorrow it may be another.

The rule, the first line that fits:

    withdrawn          its publisher says so; or the source has revoked its publisher, whose word counts no more
    superseded         a document that is in force replaces it (a row of `supersession`: see `supersession.py` for what
                       counts), or its publisher says so. What came into force last is to be used instead
    not_yet_in_force   the day from which it holds has not come
    review_overdue     the day of its review has passed: still in force
    in_force           it has a date, or its publisher says so
    unknown            none of these

A successor that is not yet in force leaves the old one in force; one that was withdrawn does not bring it back.
`query` is the only place where the rule stands in a language that a machine reads.
"""

from __future__ import annotations

from dataclasses import dataclass

STATUSES = ("not_yet_in_force", "in_force", "review_overdue", "superseded", "withdrawn", "unknown")
NOT_CURRENT = frozenset({"superseded", "withdrawn"})  # what searches and lists leave out by default

_CODE = {key: number for number, key in enumerate(STATUSES)}


@dataclass(frozen=True, slots=True)
class Status:
    """One of `STATUSES`; `superseded_by` is the id of the document to use instead, where it is known."""

    key: str
    superseded_by: str | None = None

    @property
    def current(self) -> bool:
        return self.key not in NOT_CURRENT


def query(*, some: bool = False) -> str:
    """SQL for `number`, `day`, `available`, `status` (a place in STATUSES) and `successor` (a number or null).

    Of every document, or with `some` of those whose numbers are in the JSON list `:numbers`. `:today` is an ordinal.
    """
    where = "WHERE number IN (SELECT value FROM json_each(:numbers))" if some else ""
    return f"""
        SELECT number, day, available,
            CASE
                WHEN declared IN ('withdrawn', 'revoked') THEN {_CODE["withdrawn"]}
                WHEN declared = 'superseded' OR successor IS NOT NULL THEN {_CODE["superseded"]}
                WHEN start > :today THEN {_CODE["not_yet_in_force"]}
                WHEN review < :today THEN {_CODE["review_overdue"]}
                WHEN declared = 'in_force' OR start IS NOT NULL THEN {_CODE["in_force"]}
                ELSE {_CODE["unknown"]}
            END AS status,
            CASE WHEN declared IN ('withdrawn', 'revoked') THEN NULL ELSE successor END AS successor
        FROM (
            SELECT number, day, available, declared, start, review, (
                SELECT new FROM supersession AS by
                WHERE by.old = document.number AND (document.declared = 'superseded' OR by.start <= :today)
                ORDER BY by.start > :today, place LIMIT 1
            ) AS successor
            FROM document {where}
            LIMIT -1  -- all; but without it SQLite looks for the successor once for every place where it is named
        )"""  # noqa: S608
