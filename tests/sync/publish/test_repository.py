"""Repositories and keys: made once, opened by their owner, never written over."""

from __future__ import annotations

import hashlib
import json
import os
import stat
from pathlib import Path

import pytest
from tuf.api.metadata import Metadata, Root

from resources.errors import PublishError
from sync.publish import keys
from sync.publish.add import add
from sync.publish.build import build
from sync.publish.repository import Repository
from tests.sync.publish.conftest import NOW, Publisher


def test_a_new_repository(tmp_path: Path) -> None:
    repo = Repository.init(tmp_path / "r", "hq", "  Head\nQuarters ", mirrors=["https://mirror.example.org/"], now=NOW)
    data = (repo.public / "metadata" / "1.root.json").read_bytes()
    root = Metadata[Root].from_bytes(data)
    root.verify_delegate("root", root)
    assert repo.fingerprint == hashlib.sha256(data).hexdigest()
    assert root.signed.consistent_snapshot
    assert (root.signed.expires - NOW).days == 730
    assert root.signed.unrecognized_fields == {"x-fieldshelf-name": "Head Quarters"}
    assert len(root.signed.keys) == 4
    card = json.loads((repo.public / "hq.fieldshelf-source").read_bytes())
    assert card["root"].encode() == data
    assert (card["format"], card["name"], card["mirrors"]) == (1, "Head Quarters", ["https://mirror.example.org/"])
    again = Repository.open(tmp_path / "r")
    assert (again.institute, again.name, again.mirrors, again.fingerprint) == (
        "hq",
        "Head Quarters",
        repo.mirrors,
        repo.fingerprint,
    )
    if os.name == "posix":
        assert {stat.S_IMODE(path.stat().st_mode) for path in repo.keys.iterdir()} == {0o600}
        assert stat.S_IMODE(repo.keys.stat().st_mode) == 0o700


@pytest.mark.parametrize("institute", ["root", "targets", "snapshot", "timestamp", "HQ", "a b", "", "a/b", "../x", "-a"])
def test_names_that_no_institute_may_have(tmp_path: Path, institute: str) -> None:
    with pytest.raises(PublishError) as caught:
        Repository.init(tmp_path / "r", institute, "Name")
    assert caught.value.code == "bad_institute"
    assert not (tmp_path / "r").exists()


def test_nothing_is_written_over(publisher: Publisher, tmp_path: Path) -> None:
    with pytest.raises(PublishError) as caught:
        Repository.init(publisher.repo.folder, "hq", "Head Quarters")
    assert caught.value.code == "repository_exists"
    publisher.put("letter.txt")
    with pytest.raises(PublishError) as caught:
        Repository.init(publisher.folder, "hq", "Head Quarters")
    assert caught.value.code == "folder_in_use"
    with pytest.raises(PublishError) as caught:
        keys.create(publisher.repo.keys, "root", None)
    assert caught.value.code == "key_exists"


def test_an_interrupted_init_goes_on_with_the_keys_it_has(tmp_path: Path) -> None:
    folder = tmp_path / "r"
    repo = Repository.init(folder, "hq", "Head Quarters", "secret")
    key = (repo.keys / "root.pem").read_bytes()
    (repo.metadata / "1.root.json").unlink()
    (repo.keys / "targets.pem").unlink()
    with pytest.raises(PublishError) as caught:
        Repository.open(folder)
    assert caught.value.code == "no_repository"
    Repository.init(folder, "hq", "Head Quarters", "secret")
    assert (repo.keys / "root.pem").read_bytes() == key
    assert Repository.open(folder).has_root


@pytest.mark.parametrize("content", ["", "{}", "[]", "nonsense", '{"format":1}'])
def test_what_is_no_repository(tmp_path: Path, content: str) -> None:
    with pytest.raises(PublishError) as caught:
        Repository.open(tmp_path)
    assert caught.value.code == "no_repository"
    (tmp_path / "publisher.json").write_text(content, encoding="utf-8")
    with pytest.raises(PublishError) as caught:
        Repository.open(tmp_path)
    assert caught.value.code == "repository_damaged"


def test_keys_locked_with_a_passphrase(tmp_path: Path) -> None:
    folder = tmp_path / "documents"
    folder.mkdir()
    (folder / "a.txt").write_text("The commander decides.", encoding="utf-8")
    repo = Repository.init(tmp_path / "r", "hq", "Head Quarters", "žluťoučký secret")
    assert repo.keys_encrypted
    assert all(b"ENCRYPTED" in path.read_bytes() for path in repo.keys.iterdir())
    add(repo, folder, "guidance")
    repo = Repository.open(tmp_path / "r")
    for passphrase, code in ((None, "passphrase_needed"), ("wrong", "passphrase_wrong")):
        repo.passphrase = passphrase
        with pytest.raises(PublishError) as caught:
            build(repo)
        assert caught.value.code == code
        assert not (repo.public / "metadata" / "timestamp.json").exists()
    repo.passphrase = "žluťoučký secret"
    assert build(repo).version == 1


def test_keys_that_are_missing_damaged_or_anothers(publisher: Publisher) -> None:
    publisher.put("a.txt")
    add(publisher.repo, publisher.folder, "guidance")
    build(publisher.repo, now=NOW)
    publisher.put("b.txt", "Another document, so that something must be signed.")
    add(publisher.repo, publisher.folder, "guidance")
    path = publisher.repo.keys / "snapshot.pem"
    kept = path.read_bytes()
    before = publisher.signed("timestamp")
    path.unlink()
    with pytest.raises(PublishError) as caught:
        build(publisher.repo, now=NOW)
    assert caught.value.code == "key_missing"
    path.write_bytes(b"no key")
    with pytest.raises(PublishError) as caught:
        build(publisher.repo, now=NOW)
    assert caught.value.code == "key_unreadable"
    path.write_bytes((publisher.repo.keys / "targets.pem").read_bytes())
    with pytest.raises(PublishError) as caught:
        build(publisher.repo, now=NOW)
    assert caught.value.code == "key_wrong"
    assert publisher.signed("timestamp") == before
    path.write_bytes(kept)
    assert build(publisher.repo, now=NOW).version == 2


def test_offline_keys_are_not_needed_for_a_usual_build(publisher: Publisher) -> None:
    publisher.put("a.txt")
    add(publisher.repo, publisher.folder, "guidance")
    build(publisher.repo, now=NOW)
    for role in ("root", "targets"):
        (publisher.repo.keys / f"{role}.pem").unlink()
    publisher.put("b.txt", "Another document, so that something must be signed.")
    add(publisher.repo, publisher.folder, "guidance")
    assert build(publisher.repo, now=NOW).signed == ("hq", "snapshot", "timestamp")
