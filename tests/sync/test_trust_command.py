"""The TUF client workflow through `python -m sync.trust` and a real web server: what a conformance suite asks of a client.

The repositories are built with python-tuf's own metadata classes and carry no field of ours.
"""

from __future__ import annotations

import copy
import datetime
import hashlib
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import (
    DelegatedRole,
    Delegations,
    Metadata,
    MetaFile,
    Root,
    Snapshot,
    SuccinctRoles,
    TargetFile,
    Targets,
    Timestamp,
)

from sync.trust.__main__ import main
from tests.support.web import WebServer

TOP = ("root", "timestamp", "snapshot", "targets")
FUTURE = datetime.datetime.now(datetime.UTC).replace(microsecond=0) + datetime.timedelta(days=30)
PAST = FUTURE - datetime.timedelta(days=60)


class Repository:
    """One TUF repository in a folder. Change what stands in it, then `publish`; a role signs with all of its `signers`."""

    def __init__(self, folder: Path, *, consistent: bool = True) -> None:
        self.folder = folder
        self.signers = {role: [CryptoSigner.generate_ed25519()] for role in TOP}
        self.root = Root(expires=FUTURE, consistent_snapshot=consistent)
        for role in TOP:
            self.root.add_key(self.signers[role][0].public_key, role)
        self.timestamp = Timestamp(expires=FUTURE)
        self.snapshot = Snapshot(expires=FUTURE)
        self.roles = {"targets": Targets(expires=FUTURE)}
        self.add_root(0)
        self.publish()

    def publish(self, **versions: int) -> None:
        """Signs and writes all but the root; `versions` are those of timestamp, snapshot and targets, if not the next."""
        self.roles["targets"].version = versions.get("targets", self.roles["targets"].version + 1)
        for name, targets in self.roles.items():
            data = self.sign(targets, name)
            self.write(f"metadata/{self._versioned(name, targets.version)}", data)
            self.snapshot.meta[f"{name}.json"] = MetaFile(targets.version, len(data), {"sha256": _sha256(data)})
        self.snapshot.version = versions.get("snapshot", self.snapshot.version + 1)
        data = self.sign(self.snapshot, "snapshot")
        self.write(f"metadata/{self._versioned('snapshot', self.snapshot.version)}", data)
        self.timestamp.snapshot_meta = MetaFile(self.snapshot.version, len(data), {"sha256": _sha256(data)})
        self.stamp(versions.get("timestamp", self.timestamp.version + 1))

    def stamp(self, version: int) -> None:
        self.timestamp.version = version
        self.write("metadata/timestamp.json", self.sign(self.timestamp, "timestamp"))

    def add_root(self, step: int = 1, signers: list[CryptoSigner] | None = None) -> None:
        self.root.version += step
        data = self.sign(self.root, "root", signers)
        self.write(f"metadata/{self.root.version}.root.json", data)

    def replace_key(self, role: str) -> None:
        """Takes effect with the next root."""
        for signer in self.signers[role]:
            self.root.revoke_key(signer.public_key.keyid, role)
        self.signers[role] = [CryptoSigner.generate_ed25519()]
        self.root.add_key(self.signers[role][0].public_key, role)

    def target(self, path: str, data: bytes, role: str = "targets") -> None:
        self.roles[role].targets[path] = TargetFile(len(data), {"sha256": _sha256(data)}, path)
        before, slash, name = path.rpartition("/")
        prefix = f"{_sha256(data)}." if self.root.consistent_snapshot else ""
        self.write(f"targets/{before}{slash}{prefix}{name}", data)

    def delegate(self, parent: str, name: str, *paths: str, terminating: bool = False, hashes: list[str] | None = None) -> None:
        signer = CryptoSigner.generate_ed25519()
        self.signers.setdefault(name, [signer])
        key = self.signers[name][0].public_key
        delegations = self.roles[parent].delegations or Delegations({}, {})
        assert delegations.roles is not None
        delegations.keys[key.keyid] = key
        delegations.roles[name] = DelegatedRole(name, [key.keyid], 1, terminating, None if hashes else list(paths), hashes)
        self.roles[parent].delegations = delegations
        self.roles.setdefault(name, Targets(expires=FUTURE))

    def sign(self, signed: Any, role: str, signers: list[CryptoSigner] | None = None) -> bytes:
        metadata = Metadata(signed)
        for signer in self.signers[role] if signers is None else signers:
            metadata.sign(signer, append=True)
        return bytes(metadata.to_bytes())

    def write(self, name: str, data: bytes) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)

    def _versioned(self, role: str, version: int) -> str:
        return f"{version}.{quote(role, '')}.json" if self.root.consistent_snapshot else f"{quote(role, '')}.json"


class Client:
    """The command, in this process; `said` is what it wrote to stderr last."""

    def __init__(self, folder: Path, url: str, capsys: pytest.CaptureFixture[str]) -> None:
        self.metadata = folder / "client"
        self.targets = folder / "downloads"
        self.url = url
        self.said = ""
        self._capsys = capsys

    def init(self, root: Path) -> int:
        return self._run("init", str(root))

    def refresh(self) -> int:
        return self._run("--metadata-url", f"{self.url}/metadata/", "refresh")

    def download(self, name: str) -> int:
        base = ["--metadata-url", f"{self.url}/metadata", "--target-base-url", f"{self.url}/targets"]
        return self._run(*base, "--target-name", name, "--target-dir", str(self.targets), "download")

    def version(self, role: str) -> int:
        return int(Metadata.from_file(str(self.metadata / f"{quote(role, '')}.json")).signed.version)

    def versions(self) -> list[int]:
        return [self.version(role) for role in TOP]

    def _run(self, *arguments: str) -> int:
        status = main(["--metadata-dir", str(self.metadata), *arguments])
        self.said = self._capsys.readouterr().err
        assert (status == 0) == (self.said == ""), self.said
        assert not self.said or self.said.endswith(".\n")
        return status


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path / "repository")


@pytest.fixture
def server(repository: Repository) -> Iterator[WebServer]:
    with WebServer(repository.folder) as server:
        yield server


@pytest.fixture
def client(tmp_path: Path, repository: Repository, server: WebServer, capsys: pytest.CaptureFixture[str]) -> Client:
    """Initialised with the first root, and not refreshed yet."""
    client = Client(tmp_path, server.url, capsys)
    assert client.init(repository.folder / "metadata/1.root.json") == 0
    return client


def test_init_keeps_the_root_and_asks_nobody(client: Client, repository: Repository, server: WebServer) -> None:
    assert (client.metadata / "root.json").read_bytes() == (repository.folder / "metadata/1.root.json").read_bytes()
    assert server.requests == []


def test_init_refuses_what_is_no_signed_root(client: Client, repository: Repository, tmp_path: Path) -> None:
    assert client.init(repository.folder / "metadata/timestamp.json") == 1
    repository.add_root(0, signers=[CryptoSigner.generate_ed25519()])
    assert client.init(repository.folder / "metadata/1.root.json") == 1
    assert client.init(tmp_path / "nowhere.json") == 1


def test_refresh_without_init_asks_nobody(client: Client, server: WebServer) -> None:
    (client.metadata / "root.json").unlink()
    assert client.refresh() == 1
    assert "init" in client.said and server.requests == []


def test_refresh_asks_in_the_order_of_the_workflow_and_keeps_what_it_got(client: Client, server: WebServer) -> None:
    assert client.refresh() == 0
    assert server.paths() == [f"metadata/{name}.json" for name in ("2.root", "timestamp", "2.snapshot", "2.targets")]
    assert client.versions() == [1, 2, 2, 2]
    assert {path.name for path in client.metadata.glob("*.json")} == {f"{role}.json" for role in TOP}
    server.well()
    assert client.refresh() == 0
    assert server.paths() == ["metadata/2.root.json", "metadata/timestamp.json"]


def test_the_command_itself_in_a_process_of_its_own(client: Client, server: WebServer) -> None:
    command = [sys.executable, "-m", "sync.trust", "--metadata-dir", str(client.metadata), "--metadata-url"]
    assert subprocess.run([*command, f"{server.url}/metadata", "refresh"], check=False).returncode == 0
    failed = subprocess.run([*command, f"{server.url}/nowhere", "refresh"], check=False, capture_output=True, text=True)
    assert failed.returncode == 1
    assert "Traceback" not in failed.stderr and failed.stderr.count("\n") == 1


@pytest.mark.parametrize("consistent", [True, False])
@pytest.mark.parametrize("name", ["file.txt", "path/to/file.txt", "page.html"])
def test_download(tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, consistent: bool) -> None:
    repository = Repository(tmp_path / "other", consistent=consistent)
    repository.target(name, b"<html>The first.</html>")
    repository.publish()
    with WebServer(repository.folder) as server:
        client = Client(tmp_path, server.url, capsys)
        client.init(repository.folder / "metadata/1.root.json")
        assert client.download(name) == 0
        kept = client.targets / quote(name, "")
        assert kept.read_bytes() == b"<html>The first.</html>"
        server.well()
        assert client.download(name) == 0
        assert not any(path.startswith("targets/") for path in server.paths()), "what is right is not fetched again"
        repository.target(name, b"The second.")
        repository.publish()
        assert client.download(name) == 0
        assert [path.read_bytes() for path in client.targets.iterdir()] == [b"The second."]


def test_a_target_that_nobody_signed(client: Client) -> None:
    assert client.download("nothing.txt") == 1
    assert "nothing.txt" in client.said
    assert client.versions() == [1, 2, 2, 2], "the metadata was brought up to date all the same"


@pytest.mark.parametrize("fault", ["wrong", "longer", "empty", "endless", "cut:3", "404", "portal"])
def test_wrong_bytes_of_a_target(client: Client, repository: Repository, server: WebServer, fault: str) -> None:
    repository.target("file.txt", b"What was signed.")
    repository.publish()
    server.say("targets/*", f"{fault} ...")
    assert client.download("file.txt") == 1
    assert list(client.targets.iterdir()) == []


# Roots


def test_root_rotation_over_several_versions(client: Client, repository: Repository) -> None:
    for role in ("root", "timestamp", "snapshot", "targets"):
        old = list(repository.signers[role])
        repository.replace_key(role)
        repository.add_root(signers=repository.signers["root"] + (old if role == "root" else []))
    repository.publish()
    assert client.refresh() == 0
    assert client.versions() == [5, 3, 3, 3]


@pytest.mark.parametrize(("old", "new", "taken"), [(2, 2, True), (3, 3, True), (2, 1, False), (1, 2, False), (0, 3, False)])
def test_threshold_of_two_out_of_three(client: Client, repository: Repository, old: int, new: int, taken: bool) -> None:
    three = [CryptoSigner.generate_ed25519() for _ in range(3)]
    first = repository.signers["root"]
    repository.signers["root"] = three
    repository.root.roles["root"].keyids = [signer.public_key.keyid for signer in three]
    repository.root.keys.update({signer.public_key.keyid: signer.public_key for signer in three})
    repository.root.roles["root"].threshold = 2
    repository.add_root(signers=[*first, *three])
    others = [CryptoSigner.generate_ed25519() for _ in range(3)]
    repository.root.roles["root"].keyids = [signer.public_key.keyid for signer in others]
    repository.root.keys.update({signer.public_key.keyid: signer.public_key for signer in others})
    repository.add_root(signers=[*three[:old], *others[:new]])
    assert client.refresh() == (0 if taken else 1)
    assert client.version("root") == (3 if taken else 2)


@pytest.mark.parametrize("who", ["only the old key", "only the new key", "nobody"])
def test_a_root_that_too_few_signed(client: Client, repository: Repository, who: str) -> None:
    old = repository.signers["root"]
    repository.replace_key("root")
    repository.add_root(signers={"only the old key": old, "only the new key": repository.signers["root"], "nobody": []}[who])
    assert client.refresh() == 1
    assert client.version("root") == 1 and not (client.metadata / "timestamp.json").exists()


def test_one_key_that_signs_twice_is_one_signature(client: Client, repository: Repository) -> None:
    repository.root.roles["root"].threshold = 2
    repository.add_root(signers=repository.signers["root"] * 2)
    assert client.refresh() == 1


@pytest.mark.parametrize("version", [1, 3])
def test_a_root_of_another_version_than_its_name(client: Client, repository: Repository, version: int) -> None:
    root = copy.deepcopy(repository.root)
    root.version = version
    repository.write("metadata/2.root.json", repository.sign(root, "root"))
    assert client.refresh() == 1
    assert client.version("root") == 1


def test_a_skipped_root_version_ends_the_walk(client: Client, repository: Repository) -> None:
    repository.add_root(2)
    assert client.refresh() == 0
    assert client.version("root") == 1


def test_an_expired_root_on_the_way_is_no_obstacle(client: Client, repository: Repository) -> None:
    repository.root.expires = PAST
    repository.add_root()
    repository.root.expires = FUTURE
    repository.add_root()
    assert client.refresh() == 0


# Rollback, freeze, mix and match


@pytest.mark.parametrize("role", ["timestamp", "snapshot", "targets"])
def test_rollback(client: Client, repository: Repository, role: str) -> None:
    repository.publish()
    assert client.refresh() == 0
    repository.publish(**{role: 2})
    assert client.refresh() == 1
    assert "older" in client.said
    assert client.version(role) == 3


@pytest.mark.parametrize("role", ["root", "timestamp", "snapshot", "targets"])
def test_freeze(client: Client, repository: Repository, role: str) -> None:
    part = {"root": repository.root, "timestamp": repository.timestamp, "snapshot": repository.snapshot, **repository.roles}[
        role
    ]
    part.expires = PAST
    repository.add_root()
    repository.publish()
    assert client.refresh() == 1
    assert "run out" in client.said


def test_mix_and_match(client: Client, repository: Repository) -> None:
    """Each part is signed, and they are of different days."""
    repository.publish()
    metadata = repository.folder / "metadata"
    (metadata / "3.targets.json").write_bytes((metadata / "2.targets.json").read_bytes())
    assert client.refresh() == 1
    assert client.version("snapshot") == 3 and not (client.metadata / "targets.json").exists()


def test_a_snapshot_that_forgets_a_role(client: Client, repository: Repository) -> None:
    repository.delegate("targets", "role", "*")
    repository.publish()
    assert client.refresh() == 0
    del repository.roles["role"], repository.snapshot.meta["role.json"]
    repository.publish()
    assert client.refresh() == 1


def test_a_timestamp_changed_without_a_new_version_is_not_taken(client: Client, repository: Repository) -> None:
    assert client.refresh() == 0
    kept = (client.metadata / "timestamp.json").read_bytes()
    repository.timestamp.snapshot_meta.version = 100
    repository.stamp(2)
    assert client.refresh() == 0
    assert (client.metadata / "timestamp.json").read_bytes() == kept


@pytest.mark.parametrize("name", ["2.root", "timestamp", "2.snapshot", "2.targets"])
@pytest.mark.parametrize("fault", ["endless", "longer", "wrong", "portal", "500"])
def test_endless_and_other_data(client: Client, repository: Repository, server: WebServer, name: str, fault: str) -> None:
    repository.add_root()
    server.say(f"metadata/{name}.json", f"{fault} ...")
    assert client.refresh() == 1
    server.well()
    assert client.refresh() == 0, "nothing false was kept"


# Keys


@pytest.mark.parametrize(("roles", "versions"), [
    (["timestamp"], {"timestamp": 1}),
    (["timestamp", "snapshot"], {"timestamp": 1, "snapshot": 1}),
    (["timestamp", "snapshot"], {"timestamp": 1, "snapshot": 1, "targets": 1}),
])  # fmt: skip
def test_fast_forward_recovery(client: Client, repository: Repository, roles: list[str], versions: dict[str, int]) -> None:
    repository.publish(**dict.fromkeys(versions, 9_999))
    assert client.refresh() == 0
    for role in roles:
        repository.replace_key(role)
    repository.add_root()
    repository.publish(**versions)
    assert client.refresh() == 0
    assert {role: client.version(role) for role in versions} == versions


@pytest.mark.parametrize("role", ["timestamp", "snapshot", "targets"])
def test_a_revoked_key_signs_no_more(client: Client, repository: Repository, role: str) -> None:
    assert client.refresh() == 0
    stolen = repository.signers[role]
    repository.replace_key(role)
    repository.add_root()
    repository.signers[role] = stolen
    repository.publish()
    assert client.refresh() == 1


# Delegations


def test_a_revoked_delegated_key_signs_no_more(client: Client, repository: Repository) -> None:
    repository.delegate("targets", "role", "*")
    repository.target("file.txt", b"By its owner.", "role")
    repository.publish()
    assert client.download("file.txt") == 0
    stolen = repository.signers.pop("role")
    repository.delegate("targets", "role", "*")
    repository.signers["role"] = stolen
    repository.target("file.txt", b"By a thief.", "role")
    repository.roles["role"].version += 1
    repository.publish()
    assert client.download("file.txt") == 1
    assert [path.read_bytes() for path in client.targets.iterdir()] == [b"By its owner."]


@pytest.mark.parametrize(("terminating", "status"), [(False, 0), (True, 1)])
def test_a_terminating_delegation_is_the_last_word(
    client: Client, repository: Repository, terminating: bool, status: int
) -> None:
    repository.delegate("targets", "first", "*.txt", terminating=terminating)
    repository.delegate("targets", "second", "*.txt")
    repository.target("file.txt", b"By the second.", "second")
    repository.publish()
    assert client.download("file.txt") == status


@pytest.mark.parametrize(("path", "status"), [("in/file.txt", 0), ("out/file.txt", 1), ("in/deeper/file.txt", 1)])
def test_only_what_was_delegated_counts(client: Client, repository: Repository, path: str, status: int) -> None:
    repository.delegate("targets", "role", "in/*")
    repository.target(path, b"Signed by the role.", "role")
    repository.publish()
    assert client.download(path) == status


def test_hash_prefixes(client: Client, repository: Repository) -> None:
    repository.delegate("targets", "yes", hashes=[_sha256(b"file.txt")[:2]])
    repository.target("file.txt", b"In its bin.", "yes")
    repository.target("other.txt", b"Not in its bin.", "yes")
    repository.publish()
    assert (client.download("file.txt"), client.download("other.txt")) == (0, 1)


def test_succinct_roles(client: Client, repository: Repository) -> None:
    signer = CryptoSigner.generate_ed25519()
    succinct = SuccinctRoles([signer.public_key.keyid], 1, 2, "bin")
    repository.roles["targets"].delegations = Delegations({signer.public_key.keyid: signer.public_key}, succinct_roles=succinct)
    for name in succinct.get_roles():
        repository.signers[name] = [signer]
        repository.roles[name] = Targets(expires=FUTURE)
    repository.target("file.txt", b"In its bin.", succinct.get_role_for_target("file.txt"))
    repository.publish()
    assert client.download("file.txt") == 0


def test_a_delegation_that_the_snapshot_does_not_know(client: Client, repository: Repository) -> None:
    repository.delegate("targets", "role", "*")
    del repository.roles["role"]
    repository.publish()
    assert client.download("file.txt") == 1


def test_delegations_in_a_circle_come_to_an_end(client: Client, repository: Repository, server: WebServer) -> None:
    repository.delegate("targets", "one", "*")
    repository.delegate("one", "two", "*")
    repository.delegate("two", "one", "*")
    repository.publish()
    assert client.download("file.txt") == 1
    assert [path for path in server.paths() if "one" in path or "two" in path] == ["metadata/1.one.json", "metadata/1.two.json"]


def test_delegations_too_deep_are_given_up(client: Client, repository: Repository, server: WebServer) -> None:
    parent = "targets"
    for number in range(40):
        repository.delegate(parent, parent := f"level-{number}", "*")
    repository.target("file.txt", b"At the bottom.", parent)
    repository.publish()
    assert client.download("file.txt") == 1
    assert sum("level" in path for path in server.paths()) == 32


@pytest.mark.parametrize("change", ["expires", "version", "signature"])
def test_a_delegated_role_is_checked_like_the_others(client: Client, repository: Repository, change: str) -> None:
    repository.delegate("targets", "role", "*")
    repository.target("file.txt", b"By the role.", "role")
    if change == "expires":
        repository.roles["role"].expires = PAST
    if change == "signature":
        repository.signers["role"] = [CryptoSigner.generate_ed25519()]
    repository.publish()
    if change == "version":
        repository.roles["role"].version = 2
        repository.write("metadata/1.role.json", repository.sign(repository.roles["role"], "role"))
    assert client.download("file.txt") == 1
    assert not (client.metadata / "role.json").exists()


@pytest.mark.parametrize("role", ["?", "#", "/role", "../role", "a b", "%2e"])
def test_a_role_of_an_unusual_name_stays_in_its_folder(
    client: Client, repository: Repository, server: WebServer, role: str, seen: Callable[[], list[str]]
) -> None:
    repository.delegate("targets", role, "*")
    repository.publish()
    repository.write(f"metadata/1.{role}.json", repository.sign(repository.roles[role], role))  # where the server looks
    assert client.download("nothing.txt") == 1
    assert f"/metadata/1.{quote(role, '')}.json" in seen()
    assert {path.stem for path in client.metadata.glob("*.json")} == {*TOP, quote(role, "")}


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> Callable[[], list[str]]:
    """The paths as they went over the wire, before the server read them."""
    from tests.support import web

    paths: list[str] = []
    serve = web._Handler.do_GET

    def do_get(handler: web._Handler) -> None:
        paths.append(handler.path)
        serve(handler)

    monkeypatch.setattr(web._Handler, "do_GET", do_get)
    return lambda: paths
