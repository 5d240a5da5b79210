"""Bare Debian systems to try the bundle on, each a folder made by `mmdebstrap` and entered by `chroot`. Needs root.

The packages come from where this machine's own come from, and are kept in `build/roots`.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

RELEASE = "bookworm"
PERSON = 1000  # the user and group that the program runs as
_HOME = "home/person"
# What dpkg writes of itself; everything else must be as before once the program is removed.
_OF_DPKG = ("var/lib/dpkg", "var/log", "var/cache")


def make(folder: Path, variant: str, packages: tuple[str, ...]) -> System:
    """Unpacks the system anew; it is fetched when its packages are not what they were."""
    kept = folder.parent / f"{folder.name}-{hashlib.sha256(repr((variant, packages)).encode()).hexdigest()[:12]}.tar"
    if not kept.is_file():
        folder.parent.mkdir(parents=True, exist_ok=True)
        told = subprocess.run(
            ["apt-get", "indextargets", "--format", "deb $(REPO_URI) $(CODENAME) $(COMPONENT)", "Identifier: Packages",
             "Origin: Debian"],
            capture_output=True, text=True, check=True,
        ).stdout  # fmt: skip
        part = kept.with_suffix(".part.tar")
        command = ["mmdebstrap", "--quiet", "--mode=root", f"--variant={variant}", "--format=tar"]
        command += [f"--include={','.join(packages)}"] if packages else []
        lines = "\n".join(sorted(set(told.splitlines())))
        subprocess.run([*command, RELEASE, part, "-"], input=lines, text=True, check=True)
        part.rename(kept)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    subprocess.run(["tar", "--extract", "--file", kept, "--directory", folder], check=True)
    home = folder / _HOME
    home.mkdir(parents=True)
    os.chown(home, PERSON, PERSON)
    return System(folder)


@dataclass
class System:
    """`environment` is what the person's programs get beside a home and a path."""

    folder: Path
    environment: dict[str, str] = field(default_factory=dict)

    @property
    def home(self) -> Path:
        return self.folder / _HOME

    def run(
        self, *command: str, root: bool = False, seconds: float = 180, **environment: str
    ) -> subprocess.CompletedProcess[str]:
        """In the system, by the person or by root, with its own processes and without the machine's network."""
        entered = self._entered(command, environment, root=root)
        return subprocess.run(entered, capture_output=True, text=True, timeout=seconds, check=False)

    @contextlib.contextmanager
    def running(self, *command: str, **environment: str) -> Iterator[subprocess.Popen[bytes]]:
        """The same by the person, beside what is done here; at the end it is ended with all its children."""
        entered = self._entered(command, environment)
        process = subprocess.Popen(entered, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            yield process
        finally:
            process.kill()
            process.wait()

    @contextlib.contextmanager
    def other_home(self, options: str) -> Iterator[None]:
        """The person's home is a small file system in memory meanwhile; `options` as `mount` takes them."""
        given = f"uid={PERSON},gid={PERSON},{options}"
        subprocess.run(["mount", "-t", "tmpfs", "-o", given, "tmpfs", self.home], check=True)
        try:
            yield
        finally:
            subprocess.run(["umount", self.home], check=True)

    def _entered(self, command: tuple[str, ...], environment: dict[str, str], *, root: bool = False) -> list[str]:
        given = {"PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "HOME": f"/{_HOME}", "LANG": "C.UTF-8", "USER": "person"}
        given |= self.environment | environment
        pairs = [f"{name}={value}" for name, value in given.items()]
        who = [] if root else [f"--userspec={PERSON}:{PERSON}", "--groups="]
        # The shell stays the first process: it ends with `unshare`, while what has become another user does not hear of it.
        mounts = (
            'mount --rbind /dev "$0/dev" && mkdir -p "$0/tmp/.X11-unix" && mount --bind /tmp/.X11-unix "$0/tmp/.X11-unix"'
            ' && mount -t proc proc "$0/proc" && { chroot "$@"; exit $?; }'
        )
        Path("/tmp/.X11-unix").mkdir(exist_ok=True)
        place = str(self.folder)
        entering = ["unshare", "--mount", "--pid", "--net", "--fork", "--kill-child", "sh", "-c", mounts, place]
        return [*entering, *who, place, "env", "-i", "-C", f"/{_HOME}", *pairs, *command]

    def tree(self) -> dict[str, tuple[int, str]]:
        """Every file and folder but dpkg's own: its kind and rights, and what is in it."""
        found = {}
        for path in sorted(self.folder.rglob("*")):
            name = path.relative_to(self.folder).as_posix()
            if name.startswith((*_OF_DPKG, "proc/", "dev/", "tmp/.X11-unix")):
                continue
            status = path.lstat()
            content = str(path.readlink()) if path.is_symlink() else _hash(path) if path.is_file() else ""
            found[name] = (status.st_mode, content)
        return found


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
