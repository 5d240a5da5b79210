"""A pack's folder is read as BagIt says, and nothing outside it, whatever its manifests say."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from resources.errors import PackError
from sync.packs import bag
from sync.packs.bag import Problem

GUIDE, LESSON = b"Two vehicles go with every convoy.", b"Boil the water."


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def manifest(files: Mapping[str, bytes]) -> str:
    return "".join(f"{sha256(data)}  {bag.encode(path)}\n" for path, data in files.items())


def write(folder: Path, files: Mapping[str, bytes] | None = None) -> Path:
    """A bag by hand, as the standard describes it."""
    files = {"data/guide.pdf": GUIDE, "data/أ/lesson.txt": LESSON} if files is None else files
    oxum = f"{sum(map(len, files.values()))}.{len(files)}"
    tags = {
        "bagit.txt": b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
        "bag-info.txt": f"Source-Organization: Head\n  Quarters\nPayload-Oxum: {oxum}\n".encode(),
        "manifest-sha256.txt": manifest(files).encode(),
    }
    (folder / "data").mkdir(parents=True)
    for path, data in {**files, **tags, "tagmanifest-sha256.txt": manifest(tags).encode()}.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    return folder


def refused(folder: Path) -> str:
    with pytest.raises(PackError) as caught:
        bag.read(folder)
    assert caught.value.message.count(".") >= 2
    return caught.value.code


def test_what_is_in_it(tmp_path: Path) -> None:
    found = bag.read(write(tmp_path / "pack"))
    assert found.payload == {sha256(GUIDE): "data/guide.pdf", sha256(LESSON): "data/أ/lesson.txt"}
    assert (found.octets, found.count) == (len(GUIDE + LESSON), 2)
    assert found.info["source-organization"] == "Head Quarters"
    assert set(found.tags) == {"bagit.txt", "bag-info.txt", "manifest-sha256.txt"}
    with found.open("data/guide.pdf") as file:
        assert file.read() == GUIDE
    assert bag.check(found) == bag.verify(found) == []


def test_names_with_signs_of_the_manifest_itself(tmp_path: Path) -> None:
    found = bag.read(write(tmp_path / "pack", {"data/100 %.txt": GUIDE, "data/%41%0A.txt": LESSON}))
    assert set(found.payload.values()) == {"data/100 %.txt", "data/%41%0A.txt"}
    assert bag.verify(found) == []


def test_progress_counts_bytes_and_may_stop_it(tmp_path: Path) -> None:
    found = bag.read(write(tmp_path / "pack"))
    seen: list[tuple[int, int]] = []
    bag.verify(found, lambda done, total: seen.append((done, total)))
    assert seen[0] == (len(GUIDE), len(GUIDE + LESSON)) and seen[-1][0] == seen[-1][1]

    def stop(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        bag.verify(found, stop)


@pytest.mark.parametrize(
    "path",
    [
        "data/../../outside.txt", "/etc/passwd", "data/./guide.pdf", "data//guide.pdf", "data\\guide.pdf", "data/a\\..\\b",
        "C:/guide.pdf", "data/C:guide.pdf", "../outside.txt", "bagit.txt", "data", "data/", "data/%0Aguide.pdf", "data/\x00",
    ],
)  # fmt: skip
def test_a_path_that_leads_elsewhere(tmp_path: Path, path: str) -> None:
    pack = write(tmp_path / "pack")
    (tmp_path / "outside.txt").write_bytes(GUIDE)
    (pack / "manifest-sha256.txt").write_text(f"{sha256(GUIDE)}  {path}\n")
    assert refused(pack) == "pack_unsafe"


@pytest.mark.parametrize("twice", ["data/guide.pdf", "data/GUIDE.pdf", "data/%67uide.pdf"])
def test_the_same_file_twice(tmp_path: Path, twice: str) -> None:
    pack = write(tmp_path / "pack")
    with (pack / "manifest-sha256.txt").open("a") as file:
        file.write(f"{sha256(LESSON)}  {twice}\n")
    if twice.startswith("data/%"):
        assert set(bag.read(pack).files) >= {"data/guide.pdf", "data/%67uide.pdf"}, "only three escapes are known"
    else:
        assert refused(pack) == "pack_unsafe"


@pytest.mark.parametrize("name", ["bagit.txt", "manifest-sha256.txt", "tagmanifest-sha256.txt", "bag-info.txt"])
def test_half_copied(tmp_path: Path, name: str) -> None:
    pack = write(tmp_path / "pack")
    (pack / name).unlink()
    assert refused(pack) == "pack_incomplete"


def test_a_list_that_was_cut_off(tmp_path: Path) -> None:
    pack = write(tmp_path / "pack")
    path = pack / "manifest-sha256.txt"
    path.write_bytes(path.read_bytes()[:-5])
    assert refused(pack) == "pack_incomplete"


@pytest.mark.parametrize("line", ["what?", f"{'0' * 63}  data/guide.pdf", f"{'0' * 64} ", f"{'g' * 64}  data/guide.pdf"])
def test_a_line_that_is_none(tmp_path: Path, line: str) -> None:
    pack = write(tmp_path / "pack")
    (pack / "manifest-sha256.txt").write_text(f"{line}\n")
    assert refused(pack) == "pack_damaged"


def test_letters_that_are_none(tmp_path: Path) -> None:
    pack = write(tmp_path / "pack")
    (pack / "manifest-sha256.txt").write_bytes(f"{'0' * 64}  data/".encode() + b"\xff\xfe\n")
    assert refused(pack) == "pack_damaged"


@pytest.mark.parametrize("text", ["", "BagIt-Version: 2.0\nTag-File-Character-Encoding: UTF-8\n", "hello\n"])
def test_no_bag_of_ours(tmp_path: Path, text: str) -> None:
    pack = write(tmp_path / "pack")
    (pack / "bagit.txt").write_text(text)
    assert refused(pack) == "pack_damaged"


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    assert refused(tmp_path / "pack") == "pack_missing"


def test_a_list_without_end(tmp_path: Path) -> None:
    pack = write(tmp_path / "pack")
    with (pack / "manifest-sha256.txt").open("wb") as file:
        file.truncate(1 << 40)
    assert refused(pack) == "pack_too_large"


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
@pytest.mark.parametrize("what", ["file", "folder", "manifest", "pipe"])
def test_links_and_pipes_are_not_followed(tmp_path: Path, what: str) -> None:
    pack = write(tmp_path / "pack")
    (tmp_path / "elsewhere").mkdir()
    if what == "manifest":
        (pack / "manifest-sha256.txt").rename(tmp_path / "elsewhere" / "list")
        (pack / "manifest-sha256.txt").symlink_to(tmp_path / "elsewhere" / "list")
        assert refused(pack) == "pack_unsafe"
        return
    if what == "folder":
        (pack / "data" / "أ").rename(tmp_path / "elsewhere" / "data")
        (pack / "data" / "أ").symlink_to(tmp_path / "elsewhere" / "data")
    else:
        (pack / "data" / "أ" / "lesson.txt").unlink()
        if what == "file":
            (tmp_path / "elsewhere" / "lesson.txt").write_bytes(LESSON)
            (pack / "data" / "أ" / "lesson.txt").symlink_to(tmp_path / "elsewhere" / "lesson.txt")
        else:
            os.mkfifo(pack / "data" / "أ" / "lesson.txt")
    found = bag.read(pack)
    assert Problem("unsafe", "data/أ/lesson.txt") in bag.check(found)
    assert Problem("unsafe", "data/أ/lesson.txt") in bag.verify(found)
    with pytest.raises(PackError, match="which no pack may"):
        found.open("data/أ/lesson.txt")


def test_what_is_not_as_it_was(tmp_path: Path) -> None:
    pack = write(tmp_path / "pack")
    found = bag.read(pack)
    (pack / "data" / "guide.pdf").write_bytes(GUIDE[::-1])
    assert bag.check(found) == [], "not seen without reading"
    assert bag.verify(found) == [Problem("changed", "data/guide.pdf")]
    (pack / "data" / "guide.pdf").write_bytes(GUIDE[:5])
    assert bag.check(found) == [Problem("count", "bag-info.txt")]
    assert Problem("changed", "data/guide.pdf") in bag.verify(found)
    (pack / "data" / "guide.pdf").unlink()
    (pack / "data" / "virus.exe").write_bytes(b"MZ")
    assert bag.check(found) == [Problem("missing", "data/guide.pdf")]
    assert bag.verify(found) == [Problem("missing", "data/guide.pdf"), Problem("unlisted", "data/virus.exe")]
    (pack / "bag-info.txt").write_bytes(b"Source-Organization: Another\n")
    assert Problem("changed", "bag-info.txt") in bag.verify(found)


def test_a_file_that_is_all_holes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pack = write(tmp_path / "pack")
    found = bag.read(pack)
    with (pack / "data" / "guide.pdf").open("r+b") as file:
        file.truncate(1 << 42)
    monkeypatch.setattr(bag, "MOST_FILE", 5 << 20)
    assert Problem("changed", "data/guide.pdf") in bag.verify(found)


def test_of_a_file_whose_length_is_known_no_other_is_read(tmp_path: Path) -> None:
    """A small file that a pack has put a large one in place of, many times over, would keep a laptop busy for hours."""
    found = bag.read(write(tmp_path / "pack"))
    path, read = "data/guide.pdf", list[int]()
    assert bag.compare(found, path, found.files[path], read.append, length=len(GUIDE)) is None and sum(read) == len(GUIDE)
    os.truncate(tmp_path / "pack" / path, 1 << 40)
    read.clear()
    assert bag.compare(found, path, found.files[path], read.append, length=len(GUIDE)) == Problem("changed", path)
    assert read == []


def test_accents_that_a_mac_has_taken_apart(tmp_path: Path) -> None:
    pack = write(tmp_path / "pack", {"data/École/Été.txt": GUIDE})
    (pack / "data" / "École" / "Été.txt").rename(pack / "data" / "École" / "E\u0301te\u0301.txt")
    (pack / "data" / "École").rename(pack / "data" / "E\u0301cole")
    found = bag.read(pack)
    assert bag.check(found) == bag.verify(found) == []
