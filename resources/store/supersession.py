"""Which document replaces which: of all that documents say of each other, what counts.

A claim counts where its publisher is that of the older document, or is named as an authority in a signed collection of
that publisher and not revoked by its source; and a source that is not signed speaks of its own documents only. In a circle
(each of some documents replaces the next, and the last the first) a claim counts only where the newer document holds from a
strictly later day: so the circle is broken, and whatever was published last stays visible. None of this depends on today's
date.
"""

from __future__ import annotations

import heapq
import json
from collections.abc import Collection, Iterable, Mapping, Set
from typing import Any

import apsw

_CLAIMS = """
    FROM relation
    JOIN document AS new ON new.id = relation.document AND new.collection = relation.collection
    JOIN document AS old ON old.id = relation.target
    JOIN collection AS new_collection ON new_collection.id = new.collection
    JOIN source AS new_source ON new_source.name = new_collection.source
    JOIN collection AS old_collection ON old_collection.id = old.collection
    WHERE relation.kind = 'supersedes' AND new.number != old.number"""
_COUNTS = """(
    (new.publisher = old.publisher OR new.declared IS NOT 'revoked' AND EXISTS (
        SELECT 1 FROM authority JOIN collection ON collection.id = authority.collection
        JOIN source ON source.name = collection.source
        WHERE authority.publisher = old.publisher AND authority.institute = new.publisher AND source.signed
    )) AND (new_source.signed OR new_collection.source = old_collection.source))"""


def settle(connection: apsw.Connection, drawn: Set[int] = frozenset()) -> tuple[set[tuple[int, int]], set[int]]:
    """Bring the table up to date with listings, authorities and sources, within the transaction that changed them.

    `drawn`: numbers of the documents that are not what they were. Returns the (old, new) that have come to count, and the
    numbers of the documents whose status may be another now because of others.
    """
    rows: list[tuple[int, int, int, int]] = list(
        connection.execute(
            f"SELECT DISTINCT old.number, new.number, coalesce(old.start, 0), coalesce(new.start, 0) {_CLAIMS} AND {_COUNTS} "
            "ORDER BY coalesce(new.start, 0) DESC, new.id DESC"
        )
    )
    circle = circles({(old, new) for old, new, _, _ in rows})
    after: dict[tuple[int, int], tuple[int, int]] = {}
    places: dict[int, int] = {}
    for old, new, start, later in rows:
        if later > start or not (old in circle and circle[old] == circle.get(new)):
            places[old] = places.get(old, -1) + 1
            after[old, new] = later, places[old]
    before = {(old, new): about for old, new, *about in connection.execute("SELECT old, new, start, place FROM supersession")}
    connection.executemany("DELETE FROM supersession WHERE old = ? AND new = ?", list(before.keys() - after))
    connection.executemany(
        "INSERT OR REPLACE INTO supersession VALUES (?, ?, ?, ?)",
        [(*pair, *about) for pair, about in sorted(after.items()) if before.get(pair) != list(about)],
    )
    moved = {old for old, _ in before.keys() ^ after} | {old for old, new in before.keys() & after if new in drawn}
    return after.keys() - before, moved


def circles(edges: Iterable[tuple[int, int]]) -> dict[int, int]:
    """For each node that lies in a circle, a name that exactly the nodes that reach each other share.

    Tarjan, "Depth-first search and linear graph algorithms" (SIAM J. Comput. 1, 1972), with a stack of our own: a chain of
    some thousand documents must not overflow Python's.
    """
    following: dict[int, list[int]] = {}
    for start, end in edges:
        following.setdefault(start, []).append(end)
    order: dict[int, int] = {}
    lowest: dict[int, int] = {}
    waiting: list[int] = []
    is_waiting: set[int] = set()
    found: dict[int, int] = {}
    for root in following:
        if root in order:
            continue
        path = [(root, iter(following[root]))]
        order[root] = lowest[root] = len(order)
        waiting.append(root)
        is_waiting.add(root)
        while path:
            node, rest = path[-1]
            for end in rest:
                if end not in order:
                    order[end] = lowest[end] = len(order)
                    waiting.append(end)
                    is_waiting.add(end)
                    path.append((end, iter(following.get(end, ()))))
                    break
                if end in is_waiting:
                    lowest[node] = min(lowest[node], order[end])
            else:
                path.pop()
                if path:
                    lowest[path[-1][0]] = min(lowest[path[-1][0]], lowest[node])
                if lowest[node] == order[node]:
                    component = [waiting.pop()]
                    while component[-1] != node:
                        component.append(waiting.pop())
                    is_waiting.difference_update(component)
                    if len(component) > 1:
                        found.update(dict.fromkeys(component, node))
    return found


def claims(connection: apsw.Connection, numbers: Collection[int]) -> dict[int, list[tuple[str, str]]]:
    """Number -> (publisher, document id) of those that say they replace it, and may not."""
    rows: Iterable[tuple[Any, ...]] = connection.execute(
        f"SELECT DISTINCT old.number, new.publisher, new.id {_CLAIMS} AND NOT {_COUNTS} "  # noqa: S608
        "AND old.number IN (SELECT value FROM json_each(?)) ORDER BY new.id",
        (json.dumps(list(numbers)),),
    )
    found: dict[int, list[tuple[str, str]]] = {}
    for number, publisher, identifier in rows:
        found.setdefault(number, []).append((publisher, identifier))
    return found


def chain(connection: apsw.Connection, number: int) -> list[int]:
    """The document with all that it replaced and all that replaced it, the oldest first: each before what replaces it."""
    edges: set[tuple[int, int]] = set()
    for here, there in (("new", "old"), ("old", "new")):
        edges |= set(
            connection.execute(
                f"""WITH RECURSIVE reached (number) AS (
                        VALUES (?) UNION SELECT {there} FROM supersession JOIN reached ON {here} = number
                    )
                    SELECT old, new FROM supersession JOIN reached ON {here} = number""",  # noqa: S608
                (number,),
            )
        )
    nodes = {number, *(node for edge in edges for node in edge)}
    ages: Mapping[int, tuple[int, str]] = {
        node: (start, identifier)
        for node, start, identifier in connection.execute(
            "SELECT number, coalesce(start, 0), id FROM document WHERE number IN (SELECT value FROM json_each(?))",
            (json.dumps(sorted(nodes)),),
        )
    }
    return _in_order(ages, edges)


def _in_order(ages: Mapping[int, tuple[int, str]], edges: Set[tuple[int, int]]) -> list[int]:
    """Each before what replaces it; of those that might come next, the oldest."""
    following: dict[int, list[int]] = {}
    left = dict.fromkeys(ages, 0)
    for old, new in edges:
        following.setdefault(old, []).append(new)
        left[new] += 1
    ready = [(ages[node], node) for node, count in left.items() if count == 0]
    heapq.heapify(ready)
    found = []
    while ready:
        _, node = heapq.heappop(ready)
        found.append(node)
        for new in following.get(node, ()):
            left[new] -= 1
            if left[new] == 0:
                heapq.heappush(ready, (ages[new], new))
    return found
