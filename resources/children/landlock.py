"""Linux: which files a child process may touch once it reads foreign ones: some folders to read, one to write in.

Landlock (Linux 5.13 and later) takes rights away from the process that asks, for good, and needs no privilege. Each version
of its interface knows more of them; what a kernel does not know is not asked for.
"""

from __future__ import annotations

import ctypes
import os
import stat
import sys
from collections.abc import Iterable

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446  # the same on every machine
_VERSION = 1
_PATH_BENEATH = 1

_EXECUTE, _WRITE, _READ, _LIST = 1 << 0, 1 << 1, 1 << 2, 1 << 3
_REMOVE_FILE, _MAKE_FILE = 1 << 5, 1 << 8
_REFER, _TRUNCATE, _DEVICE = 1 << 13, 1 << 14, 1 << 15
_FIRST = (1 << 13) - 1  # what version 1 knows
_OF_FILES = _EXECUTE | _WRITE | _READ | _TRUNCATE | _DEVICE  # all others are those of folders
_READING = _READ | _LIST
_WRITING = _READING | _WRITE | _REMOVE_FILE | _MAKE_FILE | _TRUNCATE  # no folders: what is left is easily removed
_NETWORK = 0b11  # to bind and to connect
_SCOPES = 0b11  # sockets without a name in the file system, signals


class _Ruleset(ctypes.Structure):
    _fields_ = [("files", ctypes.c_uint64), ("network", ctypes.c_uint64), ("scoped", ctypes.c_uint64)]


class _Beneath(ctypes.Structure):
    _pack_ = 1
    _fields_ = [("allowed", ctypes.c_uint64), ("parent", ctypes.c_int32)]


def version() -> int:
    """Of the interface; 0 where there is none, or where it is switched off."""
    if sys.platform != "linux":
        return 0
    return max(0, int(ctypes.CDLL(None).syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), _VERSION)))


def restrict(reads: Iterable[str], writes: Iterable[str]) -> bool:
    """This thread and those it starts, from now on: `reads` and what is below them may be read, `writes` written too, nothing
    else be touched. Paths that are not there are passed over. False where the system does not take it."""
    known = version()
    if not known:
        return False
    assert sys.platform == "linux", "no other system has a version of it"
    files = _FIRST
    for since, right in ((2, _REFER), (3, _TRUNCATE), (5, _DEVICE)):
        files |= right if known >= since else 0
    asked = _Ruleset(files, _NETWORK if known >= 4 else 0, _SCOPES if known >= 6 else 0)
    length = 8 if known < 4 else 16 if known < 6 else 24
    call = ctypes.CDLL(None).syscall
    ruleset = call(_CREATE_RULESET, ctypes.byref(asked), ctypes.c_size_t(length), 0)
    if ruleset < 0:
        return False
    try:
        for paths, rights in ((reads, _READING), (writes, _WRITING)):
            for path in paths:
                if not _allow(ruleset, path, rights & files):
                    return False
        return bool(call(_RESTRICT_SELF, ruleset, 0) == 0)
    finally:
        os.close(ruleset)


def _allow(ruleset: int, path: str, rights: int) -> bool:
    assert sys.platform == "linux", "no other system has such a ruleset"
    try:
        place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return True
    try:
        if not stat.S_ISDIR(os.fstat(place).st_mode):
            rights &= _OF_FILES
        rule = _Beneath(rights, place)
        return bool(ctypes.CDLL(None).syscall(_ADD_RULE, ruleset, _PATH_BENEATH, ctypes.byref(rule), 0) == 0)
    finally:
        os.close(place)
