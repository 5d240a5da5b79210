"""`packaging/program_release.py`, `make stick UPDATES=...` and what a bundle is told of its publisher: as they are called."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, cast

import pytest

from sync.program import checking, installation
from sync.program.installation import CARD, VERSION
from tests.support.command_line import ROOT, CommandLine
from tests.support.programs import Maker, answer, archive, bundle

sys.path.insert(0, str(ROOT / "packaging"))
finish_bundle = cast(Any, importlib.import_module("finish_bundle"))


def script(name: str, *words: object, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "packaging" / name), *map(str, words)]
    given = {**os.environ, **environment}
    return subprocess.run(
        command, env=given, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, timeout=120
    )


def test_a_publisher_begins_signs_releases_and_signs_again(tmp_path: Path) -> None:
    repository, release = tmp_path / "repository", tmp_path / "release"
    phrase = {"FIELDSHELF_KEY_PASSPHRASE": "a long passphrase"}
    made = script("program_release.py", "init", repository, "https://example.org/fieldshelf", **phrase)
    assert made.returncode == 0, made.stderr
    card = repository / "public" / "fieldshelf.fieldshelf-source"
    assert str(card) in made.stdout

    archive(bundle(tmp_path / "made", "0.2.0", card), release, "0.2.0")
    (release / "fieldshelf_0.2.0_amd64.deb").write_bytes(b"!<arch>\n" * 100)
    (release / "SHA256SUMS").write_text("", encoding="utf-8")
    (tmp_path / "notes.txt").write_text("Faster.\n", encoding="utf-8")
    words = ("program_release.py", "add", repository, release, "--notes", f"en={tmp_path / 'notes.txt'}")
    assert "passphrase" in script(*words).stderr, "the keys are locked"
    done = script(*words, **phrase)
    assert done.returncode == 0, done.stderr
    assert "0.2.0  linux-x86_64-portable" in done.stdout and "0.2.0  linux-x86_64-deb" in done.stdout
    assert script("program_release.py", "renew", repository, **phrase).returncode == 0

    # It is a publisher's repository like any other.
    person = CommandLine(tmp_path / "home")
    person.good("publish", "upload", repository, tmp_path / "server")
    assert (tmp_path / "server" / "metadata" / "timestamp.json").is_file()
    assert person.good("publish", "check", tmp_path / "server")["files"] == 2
    assert sorted(path.name.partition(".")[2] for path in (tmp_path / "server" / "targets").rglob("*.*") if path.is_file()) == [
        "fieldshelf-0.2.0-linux-x86_64-portable.tar.xz", "fieldshelf_0.2.0_amd64.deb",
    ]  # fmt: skip
    damaged = next((tmp_path / "server" / "targets").rglob("*.deb"))
    damaged.chmod(0o644)
    damaged.write_bytes(b"another")
    assert (
        "version 0.2.0 of the program is there, and is not what was signed"
        in person("publish", "check", damaged.parents[3]).err
    )
    empty = tmp_path / "empty"
    empty.mkdir()
    refused = script("program_release.py", "add", repository, empty, **phrase)
    assert refused.returncode == 1 and "There is no archive of the program" in refused.stderr
    assert "Traceback" not in script("program_release.py", "add", tmp_path / "none", release, **phrase).stderr


def test_the_key_of_versions_may_be_kept_elsewhere(tmp_path: Path) -> None:
    """The file is carried to it, and what comes back is what was asked for, also on another day."""
    maker, person = Maker.begin(tmp_path / "maker", "https://example.org/fieldshelf"), CommandLine(tmp_path / "home")
    repository = maker.repository.folder
    maker.release("0.1.0")
    key = (repository / "keys" / "fieldshelf.pem").rename(tmp_path / "fieldshelf.pem")
    release = maker.archive("0.2.0").parent
    (release / "fieldshelf-0.1.0-linux-x86_64-portable.tar.xz").unlink()
    program, home = maker.hand_out(tmp_path / "Fieldshelf"), tmp_path / "home"
    assert "To be signed elsewhere: fieldshelf" in script("program_release.py", "add", repository, release).stdout
    assert answer(program, "program", "check", "--from", maker.public, home=home)["newer"] is None
    carried = tmp_path / "to be signed"
    done = script("program_release.py", "add", repository, release, "--unsigned-out", carried)
    assert done.returncode == 0 and "To be signed elsewhere: fieldshelf" in done.stdout, done
    shown = person("publish", "sign", carried, "--key", key)
    assert shown.code == 0 and "fieldshelf-0.2.0-linux-x86_64-portable.tar.xz" in shown.out
    person.good("publish", "sign", repository, carried)
    assert script("program_release.py", "renew", repository).returncode == 0
    assert answer(program, "program", "check", "--from", maker.public, home=home)["newer"]["version"] == "0.2.0"
    assert {key["role"] for key in person.good("publish", "keys", repository)["roles"]} >= {"root", "timestamp", "fieldshelf"}


def test_a_stick_carries_the_newest_version_and_older_programs_take_it(tmp_path: Path) -> None:
    maker = Maker.begin(tmp_path / "maker")
    maker.release("0.2.0")
    maker.release("0.3.0")
    dest, home = tmp_path / "stick", tmp_path / "home"
    done = script("stick.py", dest, "--updates", maker.public)
    assert done.returncode == 0, done.stderr
    carried = sorted(path.name.partition(".")[2] for path in (dest / "program" / "targets").rglob("*.xz"))
    assert carried == ["fieldshelf-0.3.0-linux-x86_64-portable.tar.xz"]
    assert {path.name for path in (dest / "program" / "metadata").iterdir()} >= {"1.root.json", "timestamp.json"}
    program = maker.hand_out(tmp_path / "Fieldshelf")
    answer(program, "program", "get", "--from", dest, home=home)
    assert answer(program, "program", "apply", home=home)["next"] == "0.3.0"

    target = next((maker.public / "targets").rglob("*0.3.0*.xz"))
    target.chmod(0o644)
    target.write_bytes(b"damaged")
    refused = script("stick.py", tmp_path / "other", "--updates", maker.public)
    assert refused.returncode == 1 and "is not what was signed" in refused.stderr
    assert script("stick.py", tmp_path / "other", "--updates", tmp_path).returncode == 1


def test_a_bundle_is_told_its_version_and_its_publisher(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    maker = Maker.begin(tmp_path / "maker", "https://example.org/fieldshelf")
    folder = tmp_path / "bundle"
    finish_bundle.say_what_it_is(folder, "")
    assert not (folder / CARD).exists() and "no newer version" in capsys.readouterr().out
    finish_bundle.say_what_it_is(folder, str(maker.card))
    monkeypatch.setenv("FIELDSHELF_PROGRAM", str(folder))
    here = installation.here()
    assert here.publisher is not None and here.publisher.places == ("https://example.org/fieldshelf",)
    assert here.publisher.fingerprint == maker.repository.fingerprint and (folder / VERSION).read_text().strip() == here.version
    (tmp_path / "no card").write_text("{}", encoding="utf-8")
    with pytest.raises(SystemExit):
        finish_bundle.say_what_it_is(folder, str(tmp_path / "no card"))
    assert checking.ON_STICK == "program"
