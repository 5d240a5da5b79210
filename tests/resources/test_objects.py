from __future__ import annotations

import io
import json
import tarfile
from pathlib import Path

import pytest
import zstandard

from resources.errors import ContentError
from resources.models import Passage
from resources.store.objects import ObjectStore
from resources.store.segments import SegmentLimits, passages_from_jsonl, passages_to_jsonl, read_segment, write_segment
from tests.support.libraries import sha256

NAME = sha256("a file")


@pytest.fixture
def store(tmp_path: Path) -> ObjectStore:
    return ObjectStore(tmp_path)


def test_an_object_is_found_under_its_hash_and_read_only(store: ObjectStore) -> None:
    name = store.add_bytes(b"guidance")
    assert name == sha256(b"guidance")
    assert store.has(name)
    assert store.path(name).read_bytes() == b"guidance"
    assert not store.path(name).stat().st_mode & 0o222
    assert list(store.all()) == [name]
    assert store.add_bytes(b"guidance") == name


def test_a_part_becomes_an_object_whole(store: ObjectStore) -> None:
    name = sha256(b"guidance")
    part = store.incoming(name)
    part.write_bytes(b"guid")
    assert not store.has(name)
    part.write_bytes(b"guidance")
    store.install(part, name)
    assert store.verify(name)
    assert not part.exists()


def test_installing_again_replaces_a_damaged_object(store: ObjectStore) -> None:
    name = store.add_bytes(b"guidance")
    store.path(name).chmod(0o644)
    store.path(name).write_bytes(b"guidanc3")
    assert not store.verify(name)
    part = store.incoming(name)
    part.write_bytes(b"guidance")
    store.install(part, name)
    assert store.verify(name)


def test_removing(store: ObjectStore) -> None:
    name = store.add_bytes(b"guidance")
    store.remove(name)
    store.remove(name)
    assert not store.has(name)
    assert not store.verify(name)


@pytest.mark.parametrize("name", ["", "../../etc/passwd", "A" * 64, "a" * 63])
def test_only_hashes_are_names(store: ObjectStore, name: str) -> None:
    with pytest.raises(ValueError, match="sha256"):
        store.path(name)


def segment(tmp_path: Path, data: bytes) -> Path:
    path = tmp_path / "segment"
    path.write_bytes(data)
    return path


def tar(*members: tuple[str, bytes], kind: bytes = tarfile.REGTYPE) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for name, data in members:
            member = tarfile.TarInfo(name)
            member.type = kind
            if kind == tarfile.SYMTYPE:
                member.linkname = "/etc/passwd"
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
    return zstandard.compress(buffer.getvalue())


def test_a_segment_gives_back_what_was_put_in(tmp_path: Path) -> None:
    passages = [Passage("one\u2028line", 1), Passage("два", None, "Sheet 1", "ru")]
    data = write_segment({NAME: passages}, {sha256(b"small"): b"small"})
    assert data == write_segment({NAME: passages_to_jsonl(passages)}, {sha256(b"small"): b"small"})
    found = {(kind, name): content for kind, name, content in read_segment(segment(tmp_path, data))}
    assert passages_from_jsonl(found["text", NAME]) == passages
    assert found["object", sha256(b"small")] == b"small"


@pytest.mark.parametrize(
    "data",
    [
        b"not a segment",
        b"",
        zstandard.compress(b"not a tar" * 100),
        write_segment({NAME: b'{"text":"x"}\n' * 500}, {})[:-20],
        tar(("../outside", b"x")),
        tar((f"texts/../{NAME}.jsonl", b"x")),
        tar((f"objects/{NAME}", b"not what it says")),
        tar((f"objects/{NAME}", b""), kind=tarfile.SYMTYPE),
    ],
)
def test_a_segment_that_is_not_one_is_refused(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(ContentError) as raised:
        assert list(read_segment(segment(tmp_path, data))) != []
    assert raised.value.code == "damaged"


@pytest.mark.parametrize("limits", [SegmentLimits(total=50_000), SegmentLimits(member=1000), SegmentLimits(members=1)])
def test_a_segment_that_grows_too_large_is_refused(tmp_path: Path, limits: SegmentLimits) -> None:
    data = write_segment({NAME: b'{"text":"x"}\n' * 100_000, sha256("other"): b"{}"}, {})
    with pytest.raises(ContentError) as raised:
        list(read_segment(segment(tmp_path, data), limits))
    assert raised.value.code == "too_large"


def test_a_segment_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ContentError) as raised:
        list(read_segment(tmp_path / "none"))
    assert raised.value.code == "not_here"


@pytest.mark.parametrize(
    "line",
    [
        "[]",
        "{",
        '{"text": 3}',
        '{"text": "x", "page": 0}',
        '{"text": "x", "page": true}',
        '{"text":"x","label":1}',
        "[" * 100_000,
    ],
)
def test_a_text_that_is_not_passages_is_refused(line: str) -> None:
    with pytest.raises(ContentError):
        passages_from_jsonl(line.encode())


def test_lone_surrogates_do_not_come_in() -> None:
    assert passages_from_jsonl(json.dumps({"text": "a\ud800b"}).encode()) == [Passage("a?b")]
