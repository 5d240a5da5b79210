"""The hostile set: each file comes to its outcome, and the others, the process that asked and the disk do not notice."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from resources.children.processes import MIB, Limits
from sync.publish.files import readable
from tests.support.hostile import Hostile, build, the_set
from tests.support.hostile_run import Run, run


def wrong(files: Sequence[Hostile], said: Run) -> list[str]:
    """What came out otherwise than it should, a line for each."""
    lines = []
    for one in files:
        name = readable(one.name)
        if one.ignored:
            lines += [f"{name!r}: taken for a document"] if name in said.texts else []
            continue
        text, problem = said.texts.get(name), said.problems.get(name)
        if text is None:
            lines.append(f"{name!r}: not seen")
            continue
        missing = [word for word in one.found if word not in text]
        leaked = [word for word in one.never if word in text]
        expected = problem == one.problem or problem in one.or_else
        if missing or leaked or not expected or bool(text) != bool(one.found):
            lines.append(f"{name!r}: {one.outcome}; but {problem}, {text[:60]!r}, without {missing}, with {leaked}")
    return lines


_ENDING = 10  # seconds, for killing a child and for what is done with a text


def outcomes(files: Sequence[Hostile], folder: Path, timeout: float) -> None:
    documents = folder / "set" / "documents"
    build(documents, files)
    said = run(documents, folder / "run", timeout)
    assert wrong(files, said) == []
    assert said.peak < 300 * MIB
    assert said.left == (0, 0)
    assert len(said.seconds) > len(files) / 2, "else the time of hardly any was looked at"
    limits = {name: Limits.of_file(documents / name, memory=0, output=0).seconds for name in said.seconds}
    assert not [name for name, seconds in said.seconds.items() if seconds > limits[name] + _ENDING]
    assert sorted(path.name for path in folder.rglob("slipped*")) == []
    for place in (Path("/slipped"), Path("/tmp/slipped"), Path("/slipped.txt"), Path("/tmp/slipped.txt")):
        assert not place.exists()


def test_a_sample_of_the_set(tmp_path: Path) -> None:
    outcomes(the_set(slow=False), tmp_path, 1200)  # of which a busy machine takes a part; it ends what hangs


@pytest.mark.long
def test_the_whole_set(tmp_path: Path) -> None:
    files = the_set()
    assert len(files) >= 150
    outcomes(files, tmp_path, 3600)
