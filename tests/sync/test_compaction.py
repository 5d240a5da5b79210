"""A publisher moves texts into fewer segments, and a reader who has them fetches none of them again.

With the real publisher and a real server.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator
from pathlib import Path

import pytest

from resources.catalogue_format import collection_from_json
from resources.library import Library
from resources.models import Collection
from resources.store.segments import read_segment, write_segment
from sync.publish.segments import MANY
from sync.run import sync
from sync.sources import add_source
from tests.sync.test_patched_sync import Offered
from tests.sync.test_run import QUICK, run


class Compacted(Offered):
    def collection(self) -> Collection:
        return collection_from_json(self.publisher.catalogue())

    def members(self) -> dict[str, set[tuple[str, str]]]:
        """What stands in each segment that is listed."""
        place = self.publisher.repo.public / "targets" / "hq" / "guidance"
        return {
            segment.name: {(kind, sha256) for kind, sha256, _ in read_segment(place / f"{segment.sha256}.{segment.name}")}
            for segment in self.collection().segments
        }

    def fetched(self) -> list[str]:
        """Names of the segments that were asked for."""
        return [path.partition(".")[2] for path in self.server.paths() if ".segment-" in path]

    def one_more(self, number: int) -> None:
        self.publisher.put(f"2025.{number:05} More.txt", f"The word of this one is topic{number}.")
        self.build()


@pytest.fixture
def offered(tmp_path: Path) -> Iterator[Compacted]:
    offered = Compacted(tmp_path / "publisher")
    with offered.server:
        yield offered


def added(library: Library, offered: Compacted) -> None:
    add_source(library, "hq", offered.server.url, fingerprint=offered.publisher.repo.fingerprint)


def is_whole(library: Library, offered: Compacted) -> None:
    """Everything is here, nothing more is, and every text can be indexed from what is here."""
    listed = offered.collection()
    assert library.verify().ok
    assert set(library.objects.all()) == {
        *(segment.sha256 for segment in listed.segments),
        *(file.sha256 for document in listed.documents for file in document.files),
    }
    library.index.reset()
    library.update_index()
    for document in listed.documents:
        assert library.passages(document.files[0].sha256), document.id


def test_many_small_segments_become_one_and_a_reader_fetches_what_is_new_alone(library: Library, offered: Compacted) -> None:
    offered.fill(2)
    added(library, offered)
    assert run(library).result == "complete"
    most = 0
    for number in range(2 * MANY):
        offered.one_more(number)
        offered.server.well()
        looked = sync(library, dry_run=True, tuning=QUICK).sources[0].plan
        assert run(library).result == "complete"
        (new,) = offered.fetched()
        assert len(offered.members()[new]) == 2, "the new document and its text"
        assert looked is not None and [action.name for action in looked.segments] == [new]
        most = max(most, len(offered.collection().segments))
    assert most == MANY + 1
    is_whole(library, offered)
    assert library.search("topic3").total == library.search("topic15").total == 1


def test_a_segment_of_which_most_is_not_listed_any_more_is_left(library: Library, offered: Compacted) -> None:
    offered.fill(10)
    added(library, offered)
    assert run(library).result == "complete"
    offered.change(0, 1, 2, 3)
    assert run(library).result == "complete"
    first, second = (segment.name for segment in offered.collection().segments)
    assert len(offered.members()[first]) == 20, "most of it is still listed: it stays as it is"
    offered.change(4, 5)
    offered.server.well()
    assert run(library).result == "complete"
    members = offered.members()
    assert first not in members and second in members and len(members) == 3
    (moved,) = (name for name in members if name != second and len(members[name]) == 8)
    assert moved not in offered.fetched() and len(offered.fetched()) == 1
    is_whole(library, offered)
    offered.server.well()
    assert run(library).result == "nothing_new"
    before = offered.publisher.catalogue_bytes()
    offered.build()
    assert offered.publisher.catalogue_bytes() == before, "a build without a change compacts nothing"


def test_who_lacks_a_text_fetches_the_segment(library: Library, offered: Compacted) -> None:
    offered.fill(2)
    added(library, offered)
    assert run(library).result == "complete"
    for number in range(MANY + 1):
        offered.one_more(number)
    offered.server.well()
    assert run(library).result == "complete"
    assert sorted(offered.fetched()) == sorted(segment.name for segment in offered.collection().segments)
    is_whole(library, offered)


def test_where_another_version_packs_otherwise_it_is_fetched(
    library: Library, offered: Compacted, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered.fill(10)
    added(library, offered)
    assert run(library).result == "complete"
    monkeypatch.setattr("sync.publish.segments.write_segment", functools.partial(write_segment, level=3))
    offered.change(0, 1, 2, 3, 4, 5)
    offered.server.well()
    assert run(library).result == "complete"
    assert len(offered.fetched()) == 2
    is_whole(library, offered)
