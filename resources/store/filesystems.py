"""What kind of file system a folder stands on, as far as it matters: a share of the network, or one with small files only.

A database in WAL mode needs memory that all its users share, which a network share cannot give; FAT32 has no file of 4 GiB.
Unknown is taken for ordinary: nobody is kept from a disk that has an unusual name.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from resources.sentences import say

_NETWORK = frozenset({
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "ncp", "afs", "coda", "9p", "ceph", "glusterfs", "lustre", "gfs2", "ocfs2",
    "davfs", "fuse.sshfs", "fuse.davfs2", "fuse.glusterfs", "fuse.rclone", "fuse.gvfsd-fuse", "vboxsf", "prl_fs",
    "fuse.smbnetfs", "afpfs", "webdav",
})  # fmt: skip
_FAT = frozenset({"vfat", "msdos", "fat", "fat32", "fat16"})
_LEAST_ROOM = 1024 * 1024  # bytes: what did not fit may have left some
FAT_LARGEST = 4 * 1024**3 - 1  # bytes of one file


def kind(folder: Path) -> str:
    """Of `folder`, or of the nearest one above it that is there; in lower case, empty where the system does not tell."""
    folder = _nearest(folder)
    try:
        if sys.platform == "win32":
            return _windows(folder)
        return _mounted(folder, Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="surrogateescape"))
    except OSError:
        return ""


def is_network(folder: Path) -> bool:
    return kind(folder) in _NETWORK


def largest_file(folder: Path) -> int | None:
    """Bytes that one file may have there; None for more than anybody has."""
    return FAT_LARGEST if kind(folder) in _FAT else None


def without_room(*folders: str | Path | None) -> str:
    """Which disk is full, in a sentence, by a folder on it: the first of `folders` that has no room, or the one for temporary
    files; where none is found to be full (a person's share of it may be), the first. "" where none is named."""
    import tempfile  # only where something went wrong

    named = [Path(folder) for folder in folders if folder is not None]
    full = [folder for folder in (*named, Path(tempfile.gettempdir())) if _is_full(folder)]
    return say("There is no room in {folder}.", folder=str((full or named)[0])) if full or named else ""


def _is_full(folder: Path) -> bool:
    try:
        return shutil.disk_usage(_nearest(folder)).free < _LEAST_ROOM
    except OSError:
        return False


def _nearest(folder: Path) -> Path:
    """`folder`, or the one above it that is there."""
    folder = folder.absolute()
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return folder


def _mounted(folder: Path, table: str) -> str:
    """By the longest mount point above it; of several at one place the last, which hides the others."""
    real, best, found = os.path.realpath(folder), -1, ""
    for line in table.splitlines():
        before, _, after = line.partition(" - ")
        fields = before.split()
        if len(fields) < 5 or not after:
            continue
        point = _plain(fields[4])
        if (real == point or real.startswith(point.rstrip("/") + "/")) and len(point) >= best:
            best, found = len(point), after.split()[0].lower()
    return found


def _plain(text: str) -> str:
    """As the kernel writes a path: a space is \\040."""
    for code, sign in ((r"\040", " "), (r"\011", "\t"), (r"\012", "\n"), (r"\134", "\\")):
        text = text.replace(code, sign)
    return text


def _windows(folder: Path) -> str:
    import ctypes

    root = os.path.splitdrive(folder)[0] + "\\"
    windll = ctypes.windll  # type: ignore[attr-defined,unused-ignore]
    if windll.kernel32.GetDriveTypeW(root) == 4:
        return "smbfs"
    name = ctypes.create_unicode_buffer(64)
    if not windll.kernel32.GetVolumeInformationW(root, None, 0, None, None, None, name, len(name)):
        return ""
    return name.value.lower()
