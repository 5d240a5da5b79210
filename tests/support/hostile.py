"""The hostile set: files that would break, fool, fill or hang whoever reads them, each with what must become of it.

All are made on the spot, the same ones every time, by `hostile_pdf`, `hostile_archives`, `hostile_markup`,
`hostile_damage` and `hostile_names`; a library of real formats is in `documents`. None is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

# What a good part of a file says; found again where it can be saved.
FIRST, MIDDLE, LAST = "kestrel", "heron", "osprey"
ALL = (FIRST, MIDDLE, LAST)
# What stands beside the set, in a file that no document may reach.
SECRET = "pelican"


@dataclass(frozen=True)
class Hostile:
    """One file of the set. `make` writes it. Then it comes to one of these, within its limits:

    `found`: these words are in its text (and with `problem` it is said that something is missing);
    `problem` alone: this is said of it, and it has no text; neither: there is nothing to read in it, which is no problem;
    `ignored`: it is not a file of the folder at all.
    `or_else`: other problems that are as good, where it depends on the system which limit is met first.
    `slow`: it costs seconds to make or to read. `never`: words that must not have come into its text.
    """

    name: str
    make: Callable[[Path], object]
    found: tuple[str, ...] = ()
    problem: str | None = None
    ignored: bool = False
    slow: bool = False
    or_else: tuple[str, ...] = ()
    never: tuple[str, ...] = (SECRET,)

    @property
    def outcome(self) -> str:
        said = [f"found: {', '.join(self.found)}"] if self.found else []
        said += [self.problem] if self.problem else []
        return "; ".join(said) or ("ignored" if self.ignored else "nothing to read")


def found(name: str, make: Callable[[Path], object], *words: str, slow: bool = False, partly: bool = False) -> Hostile:
    """Read as if nothing were wrong; `partly`: what is whole is, and it is said that the rest is not."""
    return Hostile(name, make, words or ALL, "incomplete" if partly else None, slow=slow)


def refused(name: str, make: Callable[[Path], object], problem: str, *or_else: str, slow: bool = False) -> Hostile:
    return Hostile(name, make, problem=problem, slow=slow, or_else=or_else)


def the_set(*, slow: bool = True) -> list[Hostile]:
    """All of it; without `slow`, what `make test` has the time for."""
    from tests.support import hostile_archives, hostile_damage, hostile_markup, hostile_names, hostile_pdf

    parts = (hostile_pdf, hostile_archives, hostile_markup, hostile_damage, hostile_names)
    every = [one for part in parts for one in part.files()]
    assert len({one.name for one in every}) == len(every), "one name twice"
    return [one for one in every if slow or not one.slow]


def build(folder: Path, files: Iterable[Hostile]) -> None:
    """Writes `files` below `folder`, and the secret beside it."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder.parent / "secret.txt").write_text(f"The {SECRET} is nobody's business.", encoding="utf-8")
    for one in files:
        path = folder / one.name
        path.parent.mkdir(parents=True, exist_ok=True)
        one.make(path)
