"""`make test-bundle`: the .deb and the portable archive on two bare Debian systems, as somebody in the field would meet them.

    try_bundle.py RELEASE [--only SYSTEM]

Installed, checked, a pack taken in from a stick, searched in six languages, the window opened, damaged in several ways, and
removed without a trace; with a clock in 1970, a locale that the system lacks, a home that is full or read-only, no fonts, no
D-Bus and no OpenGL.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from bare_systems import PERSON, System, make
from read_screen import ENOUGH, PAGES, SCALED, SIZE, Screen, read
from run_sample import WORK, fieldshelf, prepare

ROOTS = HERE.parent / "build" / "roots"
# A system with what a small desktop has, and one with what Debian calls essential: no apt, no fonts, no D-Bus, no OpenGL, no X.
SYSTEMS = {
    "desktop": ("minbase", ("fontconfig", "fonts-dejavu-core", "dbus", "libgl1", "desktop-file-utils", "shared-mime-info")),
    "essential": ("essential", ()),
}
_LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")


class Trial:
    """One way of having the program on one system. `place` is its folder, `program` how a person starts it."""

    def __init__(self, system: System, name: str, place: str, program: str, screen: Screen | None) -> None:
        self.system, self.name, self.place, self.program, self.screen = system, name, place, program, screen
        self.failed: list[str] = []

    def step(self, what: str, good: bool, told: str = "") -> None:
        print(f"  {'ok    ' if good else 'FAILED'} {what}{f': {told}' if told else ''}", flush=True)
        if not good:
            self.failed.append(f"{self.name}: {what}")

    def json(self, *arguments: str, **environment: str) -> tuple[int, dict[str, Any]]:
        done = self.system.run(self.program, *arguments, "--json", **environment)
        try:
            return done.returncode, json.loads(done.stdout)
        except ValueError:
            return done.returncode, {"error": (done.stdout + done.stderr)[-600:]}

    def check(self, what: str, **environment: str) -> None:
        code, answer = self.json("self-check", **environment)
        bad = [f"{one['name']}: {one['detail']}" for one in answer.get("checks", []) if not one["ok"]]
        letters = next((one["detail"] for one in answer.get("checks", []) if one["name"] == "fonts"), "")
        self.step(what, code == 0 and answer.get("ok") is True, "; ".join(bad) or answer.get("error", "") or letters)

    def use(self) -> None:
        """What somebody does on the first day."""
        self.check("self-check")
        code, answer = self.json("import", "/media/stick", "--yes")
        self.step("a pack is taken in", code == 0, "" if code == 0 else str(answer)[:300])
        queries = json.loads((WORK / "documents" / "queries.json").read_text(encoding="utf-8"))
        chosen = {query["language"]: query for query in reversed(queries) if query.get("page")}
        for language in _LANGUAGES:
            query = chosen[language]
            _, answer = self.json("search", query["query"])
            hit = next((one for one in answer.get("hits", []) if one["id"] == query["id"]), None)
            right = hit is not None and query["page"] in hit["pages"]
            self.step(
                f"search [{language}]", right, f"{query['query']} -> {hit['id']}, page {query['page']}" if hit else "nothing"
            )
        self.window("the window")
        if self.screen is not None:
            self.pages(self.screen)

    def window(self, what: str, **environment: str) -> None:
        report = self.system.home / "start.json"
        where = {"DISPLAY": self.screen.display} if self.screen else {"QT_QPA_PLATFORM": "offscreen"}
        done = self.system.run(self.program, FIELDSHELF_STARTUP_REPORT="/home/person/start.json", **where, **environment)
        told = (done.stdout + done.stderr).strip()
        good = done.returncode == 0 and report.is_file()
        figures = (
            f"{json.loads(report.read_text(encoding='utf-8'))['usable_ms']:.0f} ms" if good else f"exit {done.returncode} "
        )
        report.unlink(missing_ok=True)
        self.step(
            what, good, f"{figures} on {'X' if self.screen else 'no screen'}{f'; it says: {told[-300:]}' if told else ''}"
        )

    def pages(self, screen: Screen) -> None:
        """Documents on the screen: are they to be read there?"""
        for page in PAGES:
            window = {"DISPLAY": screen.display, "LANG": {"ar": "ar_EG.UTF-8", "zh": "zh_CN.UTF-8"}[page.language], **SCALED}
            with self.system.running(self.program, page.link, **window) as process:
                found = read(screen, page, lambda process=process: process.poll() is None)
            self.step(
                f"a page is read off the screen [{page.language}, {page.form}]", found >= ENOUGH, f"{found:.0%} of its letters"
            )

    def bad_surroundings(self) -> None:
        self.window("with a language that the system lacks", LANG="ru_RU.UTF-8", LC_ALL="ru_RU.UTF-8")
        self.check("self-check with a locale that does not exist", LANG="xx_YY.ISO-8859-15", LC_ALL="xx_YY.ISO-8859-15")
        self.window("with a D-Bus that does not answer", DBUS_SESSION_BUS_ADDRESS="unix:path=/nowhere")
        clock = self.system.folder / "tmp" / "libfaketime.so.1"
        source = next(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))
        shutil.copyfile(source, clock)
        then = {"LD_PRELOAD": "/tmp/libfaketime.so.1", "FAKETIME": "@1970-01-02 00:00:00", "FAKETIME_DONT_FAKE_MONOTONIC": "1"}
        _, answer = self.json("search", "convoy protection", **then)
        self.step("search with a clock in 1970", bool(answer.get("hits")), answer.get("error", ""))
        self.window("the window with a clock in 1970", **then)
        self.check("self-check with a clock in 1970", **then)
        clock.unlink()
        for what, options, words in (
            ("a home without any room", "size=16k", "The disk is full."),
            ("a home with little room", "size=300k", "The disk is full."),
            ("a home that cannot be written", "ro", "cannot be written"),
        ):
            with self.system.other_home(options):
                done = self.system.run(self.program, "import", "/media/stick", "--yes")
            told = done.stderr.strip()
            self.step(what, done.returncode == 1 and words in told and "Traceback" not in told, told[-200:])

    def damage(self) -> None:
        """Each kind on a fresh file, put back afterwards."""
        inside = self.system.folder / self.place.lstrip("/") / "_internal"
        victim = next((inside / "apsw").glob("__init__*.so"))
        with _changed(victim, lambda path: path.unlink()):
            self._names(victim, "a missing file is named")
            done = self.system.run(self.program, "status")
            self.step(
                "and told by a program that cannot start",
                done.returncode == 1 and victim.name in done.stderr,
                done.stderr[:160],
            )
        with _changed(inside / "certifi" / "cacert.pem", lambda path: path.write_bytes(path.read_bytes()[:-7])):
            self._names(inside / "certifi" / "cacert.pem", "an altered file is named")
        with _changed(victim, lambda path: path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])):
            self._names(victim, "a library cut in half is named")  # loading it would end the process
        more = inside / "more.so"
        more.write_bytes(b"x")
        self._names(more, "a file too many is named")
        more.unlink()
        svg = inside / "PySide6" / "Qt" / "lib" / "libQt6Svg.so.6"
        with _changed(svg, lambda path: path.write_bytes(path.read_bytes() + b"\0")):
            code, answer = self.json("self-check")
            notes = [one["detail"] for one in answer.get("checks", []) if one["warning"]]
            self.step("another Qt is a note, and works", code == 0 and any(svg.name in note for note in notes), " ".join(notes))

    def _names(self, path: Path, what: str) -> None:
        done = self.system.run(self.program, "self-check")
        line = next(
            (line for line in done.stdout.splitlines() if "program files" in line), done.stdout[-300:] + done.stderr[-300:]
        )
        self.step(what, done.returncode == 1 and path.name in line, line)


@contextlib.contextmanager
def _changed(path: Path, change: Callable[[Path], object]) -> Iterator[None]:
    before, rights = path.read_bytes(), path.stat().st_mode
    change(path)
    try:
        yield
    finally:
        path.write_bytes(before)
        path.chmod(rights)


def of_deb(system: System, release: Path, screen: Screen | None) -> Trial:
    deb = next(release.glob("*.deb"))
    before = system.tree()
    shutil.copyfile(deb, system.folder / "tmp" / deb.name)
    done = system.run("dpkg", "--install", f"/tmp/{deb.name}", root=True, seconds=600)
    (system.folder / "tmp" / deb.name).unlink()
    trial = Trial(system, f"{system.folder.name}, .deb", "/usr/lib/fieldshelf", "fieldshelf", screen)
    trial.step("installed", done.returncode == 0, done.stderr[-300:])
    cache = system.folder / "usr/share/applications/mimeinfo.cache"
    if (system.folder / "usr/bin/update-desktop-database").exists():
        trial.step("kinds of files are known", cache.is_file() and "fieldshelf-pack" in cache.read_text(encoding="utf-8"))
    trial.use()
    trial.bad_surroundings()
    trial.damage()
    gone = system.run("dpkg", "--purge", "fieldshelf", root=True)
    _forget_person(system)
    _nothing_left(trial, before, gone.stderr)
    return trial


def of_archive(system: System, release: Path, screen: Screen | None) -> Trial:
    archive = next(release.glob("*-portable.tar.xz"))
    before = system.tree()
    media = system.home / "stick"
    media.mkdir()
    subprocess.run(["tar", "--extract", "--file", archive, "--directory", media, "--no-same-owner"], check=True)
    folder = next(media.iterdir())
    subprocess.run(["chown", "--recursive", f"{PERSON}:{PERSON}", media], check=True)
    place = f"/home/person/stick/{folder.name}"
    trial = Trial(system, f"{system.folder.name}, portable", place, f"{place}/fieldshelf", screen)
    trial.step("no links in it", not any(path.is_symlink() for path in folder.rglob("*")))
    trial.use()
    shutil.rmtree(media)
    _nothing_left(trial, before, "")
    return trial


def _forget_person(system: System) -> None:
    """What is somebody's own stays when a program is removed, as it should; here it is looked at, and removed by hand."""
    own = [path for name in (".local/share", ".config", ".cache", ".local/state") if (path := system.home / name).exists()]
    for path in own:
        shutil.rmtree(path)
    for name in (".local", "start.json"):
        path = system.home / name
        if path.is_dir() and not any(path.iterdir()):
            path.rmdir()


def _nothing_left(trial: Trial, before: dict[str, tuple[int, str]], told: str) -> None:
    after = trial.system.tree()
    left = [name for name in after if name not in before]
    other = [name for name in before if after.get(name) != before[name]]
    caches = ("usr/share/mime/", "usr/share/applications/mimeinfo.cache", "usr/share/applications", "tmp")
    left, other = ([name for name in names if not name.startswith(caches)] for names in (left, other))
    trial.step("removed without a trace", not left and not other, " ".join([*left[:8], *other[:8]]) or told[-200:])


def stick(folder: Path) -> Path:
    """A pack of the sample library."""
    home = prepare(WORK)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    fieldshelf("publish", "pack", str(WORK / "repository"), str(folder), home=home)
    return folder


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("release", type=Path)
    parser.add_argument("--only", choices=SYSTEMS)
    options = parser.parse_args()
    if os.geteuid() != 0:
        sys.exit("Bare systems are made and entered by root: sudo make test-bundle")
    begun, failed = time.monotonic(), []
    pack = stick(ROOTS / "stick")
    with Screen(*SIZE, everybody=True) as screen:
        for name in [options.only] if options.only else SYSTEMS:
            variant, packages = SYSTEMS[name]
            for trial_of in (of_deb, of_archive):
                system = make(ROOTS / name, variant, packages)
                shutil.copytree(pack, system.folder / "media" / "stick")
                shown = screen if name == "desktop" else None  # the other one has no screen at all
                print(f"{name}, {'.deb' if trial_of is of_deb else 'portable archive'}", flush=True)
                failed += trial_of(system, options.release, shown).failed
                shutil.rmtree(system.folder)
    print(f"{time.monotonic() - begun:.0f} s")
    for one in failed:
        print(f"FAILED {one}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
