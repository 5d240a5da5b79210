"""What is published: verified by tuf's own client classes, the same for the same input, and whole after any kill."""

from __future__ import annotations

import datetime
import hashlib
import json
import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
import zstandard
from tuf.api.exceptions import DownloadHTTPError, ExpiredMetadataError
from tuf.api.metadata import TargetFile, Targets
from tuf.ngclient import FetcherInterface, Updater
from tuf.ngclient._internal.trusted_metadata_set import TrustedMetadataSet
from tuf.ngclient.config import EnvelopeType

from resources.catalogue_format import collection_from_json
from resources.errors import PublishError
from resources.models import Collection
from resources.store.segments import read_segment
from sync.publish import files, hashes, segments
from sync.publish.add import add
from sync.publish.build import build
from sync.publish.repository import Repository
from tests.support import documents
from tests.sync.publish.conftest import NOW, Publisher, new_publisher

DAY = datetime.timedelta(days=1)


class FolderFetcher(FetcherInterface):
    """A published folder as tuf's client sees a web server."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def _fetch(self, url: str) -> Iterator[bytes]:
        path = self._folder / url.removeprefix("repo:/")
        if not path.is_file():
            raise DownloadHTTPError("not found", 404)
        yield path.read_bytes()


def reader(publisher: Publisher, place: Path) -> Updater:
    """A reader who knows 1.root.json, after a refresh; keeps what it has seen in `place`, so that a rollback is refused."""
    place.mkdir(exist_ok=True)
    return Updater(
        str(place),
        "repo:/metadata",
        target_base_url="repo:/targets/",
        target_dir=str(place),
        fetcher=FolderFetcher(publisher.repo.public),
        bootstrap=publisher.repo.first_root,
    )


def take(publisher: Publisher, place: Path, collection: str = "hq/guidance") -> Collection:
    """The collection as a reader gets it: every target, text, small file and object verified."""
    updater = reader(publisher, place)
    updater.refresh()
    info = updater.get_targetinfo(f"{collection}/catalogue.json")
    assert info is not None
    data = Path(updater.download_target(info)).read_bytes()
    packed = publisher.repo.public / "targets" / collection / f"{info.hashes['sha256']}.catalogue.json.zst"
    assert zstandard.ZstdDecompressor().decompress(packed.read_bytes()) == data
    taken = collection_from_json(json.loads(data))
    texts: dict[str, set[str]] = {}
    small: dict[str, set[str]] = {}
    for segment in taken.segments:
        listed = updater.get_targetinfo(f"{collection}/{segment.name}")
        assert listed is not None
        assert (listed.length, listed.hashes["sha256"]) == (segment.length, segment.sha256)
        for kind, sha256, _ in read_segment(Path(updater.download_target(listed))):
            (texts if kind == "text" else small).setdefault(segment.name, set()).add(sha256)
    for document in taken.documents:
        for file in document.files:
            path = publisher.repo.public / "objects" / file.sha256[:2] / file.sha256
            assert files.sha256_of(path) == file.sha256
            assert path.stat().st_size == file.length
            kept = publisher.repo.texts / f"{file.sha256}.jsonl"
            if kept.exists():
                assert file.sha256 in texts[file.segment or ""]
            if file.packed:
                assert file.sha256 in small[file.segment or ""]
            assert file.packed == (file.length <= segments.PACKED)
    return taken


def fill(publisher: Publisher) -> None:
    publisher.put("2018.29 Convoy policy_en.txt", "The commander of the convoy decides on the route and the speed.")
    publisher.put("2018.29 Convoy policy_fr.txt", "Le chef de convoi décide de l'itinéraire et de la vitesse.")
    documents.pdf(publisher.folder / "radio.pdf", ["The radio room keeps a log.", "Every call has a time."])
    (publisher.folder / "photo.png").write_bytes(documents.picture(400))
    add(publisher.repo, publisher.folder, "guidance")


def test_a_reader_takes_what_was_published(publisher: Publisher, tmp_path: Path) -> None:
    fill(publisher)
    report = build(publisher.repo)
    taken = take(publisher, tmp_path / "reader")
    assert (report.collections, report.documents, report.objects) == (1, 3, 4)
    assert report.segments == len(taken.segments) == 2
    assert report.changed
    assert report.signed == ("hq", "targets", "snapshot", "timestamp")
    assert report.fingerprint == hashlib.sha256(publisher.repo.first_root).hexdigest()
    assert [document.id for document in taken.documents] == ["hq/2018-29-convoy-policy", "hq/photo", "hq/radio"]


def test_the_chain_of_trust_and_its_dates(publisher: Publisher) -> None:
    fill(publisher)
    build(publisher.repo, now=NOW)
    place = publisher.repo.public / "metadata"
    trusted = TrustedMetadataSet((place / "1.root.json").read_bytes(), EnvelopeType.METADATA)
    trusted.reference_time = NOW
    timestamp = trusted.update_timestamp((place / "timestamp.json").read_bytes())
    snapshot = trusted.update_snapshot((place / "1.snapshot.json").read_bytes())
    targets = trusted.update_targets((place / "1.targets.json").read_bytes())
    delegated = trusted.update_delegated_targets((place / "1.hq.json").read_bytes(), "hq", Targets.type)
    lifetimes = [(signed.expires - NOW).days for signed in (timestamp, snapshot, targets, delegated, trusted.root)]
    assert lifetimes == [180, 365, 365, 730, 730]
    assert timestamp.unrecognized_fields == {"x-fieldshelf-signed": "2026-11-23T12:00:00Z"}
    assert targets.delegations is not None
    assert targets.delegations.roles is not None
    role = targets.delegations.roles["hq"]
    assert (role.terminating, role.paths, role.threshold) == (True, ["hq/*/*"], 1)
    assert not targets.targets
    assert all(role.is_delegated_path(path) for path in delegated.targets)


def test_the_same_input_gives_the_same_catalogue(tmp_path: Path) -> None:
    found = []
    for name in ("one", "two"):
        publisher = new_publisher(tmp_path / name)
        fill(publisher)
        build(publisher.repo)
        found.append((publisher.catalogue_bytes(), publisher.signed("hq")["targets"]))
    assert found[0] == found[1]


def tree(folder: Path) -> dict[str, tuple[int, str]]:
    return {
        str(path.relative_to(folder)): (path.stat().st_mtime_ns, files.sha256_of(path))
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_unchanged_input_writes_nothing(publisher: Publisher, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hashes, "_YOUNG", 0)  # else files become old enough to be believed while the test runs
    fill(publisher)
    build(publisher.repo, now=NOW)
    before = tree(publisher.repo.folder)
    add(publisher.repo, publisher.folder, "guidance")
    report = build(publisher.repo, now=NOW + 30 * DAY)
    after = tree(publisher.repo.folder)
    assert (report.changed, report.signed, report.new_bytes, report.version) == (False, (), 0, 1)
    assert {name for name in after if after[name] != before.get(name)} <= {"collections/guidance.json", ".lock"}


def test_only_what_changed_is_signed_and_segments_stay(publisher: Publisher, tmp_path: Path) -> None:
    fill(publisher)
    build(publisher.repo)
    first = take(publisher, tmp_path / "reader")
    publisher.put("night.txt", "Night driving is forbidden on all roads of the mission.")
    add(publisher.repo, publisher.folder, "guidance")
    report = build(publisher.repo)
    second = take(publisher, tmp_path / "reader")
    assert report.signed == ("hq", "snapshot", "timestamp")
    assert set(first.segments) < set(second.segments)
    assert [segment.name for segment in second.segments if segment not in first.segments] == ["segment-en-2.tar.zst"]
    by_id = {document.id: document for document in second.documents}
    assert all(by_id[document.id] == document for document in first.documents)


def test_a_segment_that_nobody_needs_goes_and_its_name_is_not_given_again(publisher: Publisher, tmp_path: Path) -> None:
    publisher.put("en.txt", "The commander of the convoy decides on the route and the speed.")
    publisher.put("other.txt", "Le chef de convoi décide de l'itinéraire et de la vitesse.")
    add(publisher.repo, publisher.folder, "guidance")
    build(publisher.repo)
    publisher.put("other.txt", "Le chef de convoi ne décide plus de rien, ni de la vitesse ni de la route.")
    add(publisher.repo, publisher.folder, "guidance")
    build(publisher.repo)
    taken = take(publisher, tmp_path / "reader")
    assert [segment.name for segment in taken.segments] == ["segment-en-1.tar.zst", "segment-fr-2.tar.zst"]
    (publisher.folder / "other.txt").write_text("The radio room keeps a log of every call.", encoding="utf-8")
    sheet = publisher.sheet("file,id,language\nen.txt,en,en\nother.txt,other,en\n")
    add(publisher.repo, publisher.folder, "guidance", sheet)
    build(publisher.repo)
    assert [segment.name for segment in take(publisher, tmp_path / "reader").segments] == [
        "segment-en-1.tar.zst",
        "segment-en-2.tar.zst",
    ]
    publisher.put("other.txt", "Le chef de convoi décide de nouveau de la route et de la vitesse.")
    add(publisher.repo, publisher.folder, "guidance", publisher.sheet("file,id,language\nen.txt,en,en\nother.txt,other,fr\n"))
    build(publisher.repo)
    assert [segment.name for segment in take(publisher, tmp_path / "reader").segments][-1] == "segment-fr-3.tar.zst"


def test_a_text_that_is_taken_later_finds_a_segment(publisher: Publisher, tmp_path: Path) -> None:
    path = publisher.put("a.txt")
    add(publisher.repo, publisher.folder, "guidance")
    digest = files.sha256_of(path)
    for kept in publisher.repo.texts.glob(f"{digest}.*"):
        kept.unlink()
    unread = {"format": 1, "media_type": "text/plain", "problem": {"code": "too_slow", "message": "Too slow."}}
    unread |= {"pages": None, "title": None, "language": None, "passages": 0}
    (publisher.repo.texts / f"{digest}.json").write_text(json.dumps(unread), encoding="utf-8")
    build(publisher.repo)
    assert take(publisher, tmp_path / "reader").segments[0].name == "segment-en-1.tar.zst"
    add(publisher.repo, publisher.folder, "guidance")
    build(publisher.repo)
    taken = take(publisher, tmp_path / "reader")
    assert [segment.name for segment in taken.segments] == ["segment-en-2.tar.zst"]


def test_segments_stay_below_their_size(publisher: Publisher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(segments, "LARGEST", 6000)
    for number in range(12):
        words = " ".join(hashlib.sha256(f"{number} {word}".encode()).hexdigest() for word in range(40))
        publisher.put(f"{number:02}.txt", f"The commander decides. {words}")
    add(publisher.repo, publisher.folder, "guidance")
    build(publisher.repo)
    taken = take(publisher, tmp_path / "reader")
    assert len(taken.segments) > 3
    assert all(segment.length <= 6000 for segment in taken.segments)
    assert [segment.name for segment in taken.segments] == [
        f"segment-en-{n}.tar.zst" for n in range(1, len(taken.segments) + 1)
    ]


def test_large_files_travel_alone(publisher: Publisher, tmp_path: Path) -> None:
    (publisher.folder / "film.bin").write_bytes(os.urandom(segments.PACKED + 1))
    publisher.put("a.txt")
    add(publisher.repo, publisher.folder, "guidance")
    build(publisher.repo)
    by_id = {document.id: document.files[0] for document in take(publisher, tmp_path / "reader").documents}
    assert (by_id["hq/film"].packed, by_id["hq/film"].segment) == (False, None)
    assert by_id["hq/a"].packed


@pytest.mark.parametrize(
    ("days", "signed"),
    [
        (89, ()),
        (91, ("timestamp",)),
        (184, ("targets", "snapshot", "timestamp")),
        (366, ("root", "hq", "targets", "snapshot", "timestamp")),
        (1000, ("root", "hq", "targets", "snapshot", "timestamp")),
    ],
)
def test_signatures_are_renewed_when_half_of_their_time_is_over(
    publisher: Publisher, days: int, signed: tuple[str, ...]
) -> None:
    fill(publisher)
    build(publisher.repo, now=NOW)
    before = publisher.catalogue_bytes()
    report = build(publisher.repo, now=NOW + days * DAY)
    assert report.signed == signed
    assert publisher.catalogue_bytes() == before
    if "root" in signed:
        place = publisher.repo.public / "metadata"
        trusted = TrustedMetadataSet((place / "1.root.json").read_bytes(), EnvelopeType.METADATA)
        trusted.reference_time = NOW + days * DAY
        trusted.update_root((place / "2.root.json").read_bytes())
        trusted.update_timestamp((place / "timestamp.json").read_bytes())
        assert publisher.repo.fingerprint == hashlib.sha256((place / "1.root.json").read_bytes()).hexdigest()


def test_a_renewal_waits_for_its_key_while_there_is_time(publisher: Publisher) -> None:
    fill(publisher)
    build(publisher.repo, now=NOW)
    (publisher.repo.keys / "root.pem").rename(publisher.folder.parent / "root.pem")
    report = build(publisher.repo, now=NOW + 400 * DAY)
    assert "root" not in report.signed
    assert [(warning["code"], warning["item"]) for warning in report.warnings] == [("renew", "root")]
    with pytest.raises(PublishError) as caught:
        build(publisher.repo, now=NOW + 731 * DAY)
    assert caught.value.code == "key_missing"


def test_a_clock_that_went_back_signs_nothing(publisher: Publisher) -> None:
    fill(publisher)
    build(publisher.repo, now=NOW)
    with pytest.raises(PublishError) as caught:
        build(publisher.repo, now=NOW - 400 * DAY)
    assert caught.value.code == "clock_behind"


def test_nothing_restricted_without_a_word(publisher: Publisher, tmp_path: Path) -> None:
    publisher.put("a.txt")
    publisher.put("b.txt", "The radio room keeps a log.")
    sheet = publisher.sheet("file,id,handling\na.txt,a,internal\nb.txt,b,\n")
    add(publisher.repo, publisher.folder, "guidance", sheet)
    with pytest.raises(PublishError) as caught:
        build(publisher.repo)
    assert caught.value.code == "restricted"
    assert "hq/a: internal" in caught.value.message
    assert not (publisher.repo.public / "objects").exists()
    build(publisher.repo, allow_restricted=True)
    assert take(publisher, tmp_path / "reader").documents[0].handling == "internal"


def test_nothing_to_publish(publisher: Publisher) -> None:
    with pytest.raises(PublishError) as caught:
        build(publisher.repo)
    assert caught.value.code == "nothing_to_publish"


def test_damage_in_the_repository_is_not_published(publisher: Publisher) -> None:
    path = publisher.put("a.txt")
    add(publisher.repo, publisher.folder, "guidance")
    kept = publisher.repo.object_path(files.sha256_of(path))
    data = kept.read_bytes()
    kept.unlink()
    with pytest.raises(PublishError) as caught:
        build(publisher.repo)
    assert caught.value.code == "object_missing"
    kept.write_bytes(b"x" * len(data))
    with pytest.raises(PublishError) as caught:
        build(publisher.repo)
    assert caught.value.code == "object_damaged"
    assert not (publisher.repo.public / "metadata" / "timestamp.json").exists()


def test_damaged_metadata_stops_and_says_so(publisher: Publisher) -> None:
    fill(publisher)
    build(publisher.repo)
    for name in ("timestamp.json", "1.snapshot.json", "1.hq.json"):
        path = publisher.repo.metadata / name
        kept = path.read_bytes()
        for damage in (b"", kept[:-20], kept.replace(b'"version":1', b'"version":7')):
            path.write_bytes(damage)
            with pytest.raises(PublishError) as caught:
                build(publisher.repo)
            assert caught.value.code == "metadata_damaged"
        path.write_bytes(kept)
    assert not build(publisher.repo).changed


def test_an_emptied_public_folder_is_made_again_and_no_version_goes_back(publisher: Publisher, tmp_path: Path) -> None:
    fill(publisher)
    build(publisher.repo)
    publisher.put("night.txt", "Night driving is forbidden on all roads of the mission.")
    add(publisher.repo, publisher.folder, "guidance")
    build(publisher.repo)
    before = take(publisher, tmp_path / "reader")
    shutil.rmtree(publisher.repo.public)
    build(publisher.repo)
    after = take(publisher, tmp_path / "reader")  # the same reader, who refuses a rollback
    assert [document.id for document in after.documents] == [document.id for document in before.documents]


def test_two_collections_and_what_stands_in_both(publisher: Publisher, tmp_path: Path) -> None:
    publisher.put("a.txt")
    add(publisher.repo, publisher.folder, "guidance", publisher.sheet("file,id,title.en\na.txt,a,One title\n"))
    add(publisher.repo, publisher.folder, "training", publisher.sheet("file,id,title.en\na.txt,a,Another title\n"))
    report = build(publisher.repo)
    assert [warning["code"] for warning in report.warnings] == ["two_versions"]
    assert (report.collections, report.documents, report.objects) == (2, 1, 1)
    assert take(publisher, tmp_path / "reader", "hq/training").documents[0].titles == {"en": "Another title"}
    (publisher.repo.collections / "training.json").unlink()
    assert build(publisher.repo).collections == 1
    updater = reader(publisher, tmp_path / "reader")
    assert updater.get_targetinfo("hq/training/catalogue.json") is None


def test_another_institutes_paths_are_not_this_ones(publisher: Publisher, tmp_path: Path) -> None:
    """The role cannot speak for others, even where its own key signs it."""
    fill(publisher)
    build(publisher.repo)
    updater = reader(publisher, tmp_path / "reader")
    assert updater.get_targetinfo("other/guidance/catalogue.json") is None
    assert isinstance(updater.get_targetinfo("hq/guidance/catalogue.json"), TargetFile)


def test_expired_for_readers_until_it_is_built_again(publisher: Publisher, tmp_path: Path) -> None:
    fill(publisher)
    long_ago = datetime.datetime.now(datetime.UTC) - 200 * DAY
    build(publisher.repo, now=long_ago)
    with pytest.raises(ExpiredMetadataError):
        reader(publisher, tmp_path / "reader").refresh()
    assert build(publisher.repo).signed == ("targets", "snapshot", "timestamp")
    take(publisher, tmp_path / "reader")


@pytest.mark.skipif(sys.platform == "win32", reason="forks")
def test_a_kill_at_any_moment_leaves_the_old_state_or_the_new(publisher: Publisher, tmp_path: Path) -> None:
    fill(publisher)
    build(publisher.repo)
    publisher.put("night.txt", "Night driving is forbidden on all roads of the mission.")
    step = 0
    seen = set()
    while True:
        copy = Publisher(publisher.folder, Repository.open(shutil.copytree(publisher.repo.folder, tmp_path / f"copy{step}")))
        killed = _killed_at(copy, step)
        taken = take(copy, tmp_path / f"reader{step}")
        seen.add(len(taken.documents))
        add(copy.repo, copy.folder, "guidance")
        build(copy.repo)
        assert len(take(copy, tmp_path / f"reader{step}").documents) == 4
        shutil.rmtree(copy.repo.folder)
        step += 1
        if not killed:
            break
    assert step > 8
    assert seen == {3, 4}


def _killed_at(publisher: Publisher, step: int) -> bool:
    def both() -> None:
        add(publisher.repo, publisher.folder, "guidance")
        build(publisher.repo)

    return killed_at(step, both)


def killed_at(step: int, act: Callable[[], object], names: Sequence[str] = ("replace",)) -> bool:
    """Acts in a child that is killed before its `step`-th call of one of these methods of `Path`: before a file gets its name,
    or goes. False where it was not killed."""
    child = os.fork()
    if child == 0:
        left = [step]

        def counted(method: Callable[..., Any]) -> Callable[..., Any]:
            def call(*arguments: Any, **more: Any) -> Any:
                left[0] -= 1
                if left[0] < 0:
                    os.kill(os.getpid(), signal.SIGKILL)
                return method(*arguments, **more)

            return call

        for name in names:
            setattr(Path, name, counted(getattr(Path, name)))
        try:
            act()
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)
