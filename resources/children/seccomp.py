"""Linux: what a child process may ask of the kernel once it reads foreign files. No network, no programs, no other process.

A filter of system calls that holds for the rest of the process's life, whatever runs in it then. What no reader of documents
ever does ends the process (SIGSYS, which its parent tells as "forbidden"); what a library may try in good faith is refused
with an error. Numbers are those of the kernel's own tables, for x86-64 and 64-bit ARM; elsewhere there is no filter.
"""

from __future__ import annotations

import ctypes
import os
import platform
import struct
import sys
from dataclasses import dataclass

_SET_NO_NEW_PRIVS = 38
_SET_MODE_FILTER, _GET_ACTION_AVAIL = 1, 2
_ALL_THREADS = 1

_ALLOW = 0x7FFF0000
_KILL = 0x80000000
_ERROR = 0x00050000
_NOT_PERMITTED, _ACCESS, _AGAIN, _NOT_THERE = (_ERROR | number for number in (1, 13, 11, 38))

# Of classic BPF: load a word, and with, jump if equal, if a bit is set, if at least, return.
_LOAD, _AND, _EQUAL, _ANY_BIT, _AT_LEAST, _RETURN = 0x20, 0x54, 0x15, 0x45, 0x35, 0x06
_NUMBER, _ARCHITECTURE, _ARGUMENTS = 0, 4, 16  # offsets in what a filter sees

_THREAD = 0x00010000  # CLONE_THREAD
_UNIX, _NETLINK = 1, 16  # kinds of socket that name lookups and loggers try; they get an error and go on without
_SET_OWNER, _SET_SIGNAL, _SET_OWNER_EX = 8, 10, 15  # of fcntl: they make the kernel send signals to others
# Locks and leases keep others from files that may only be read; a watch tells what they do there.
_KEEPING = (6, 7, 37, 38, 1024, 1026)  # F_SETLK, F_SETLKW, the same for open files, F_SETLEASE, F_NOTIFY
# Of ioctl, what asks whether there is a terminal, how much there is to read, and what becomes of a descriptor. Others seal a
# file for ever, type into a terminal or send signals.
_HARMLESS = (0x5401, 0x5413, 0x541B, 0x5421, 0x5450, 0x5451, 0x802C542A)
_WRITE_ANYHOW = 0x3 | 0x40 | 0x200 | 0x400 | 0x400000  # write, create, truncate, append, temporary file
_TRUNCATE = 0x200

# name: (x86-64, 64-bit ARM); None where the machine has no such call
_Numbers = dict[str, tuple[int | None, int | None]]

_NEVER: _Numbers = {
    "execve": (59, 221), "execveat": (322, 281), "fork": (57, None), "vfork": (58, None), "ptrace": (101, 117),
    "process_vm_readv": (310, 270), "process_vm_writev": (311, 271),
}  # fmt: skip
_REFUSED: _Numbers = {
    "socketpair": (53, 199), "bind": (49, 200), "listen": (50, 201), "accept": (43, 202), "accept4": (288, 242),
    "connect": (42, 203), "sendto": (44, 206), "sendmsg": (46, 211), "sendmmsg": (307, 269), "recvmsg": (47, 212),
    "io_uring_setup": (425, 425), "io_uring_enter": (426, 426), "io_uring_register": (427, 427),
    "tkill": (200, 130), "rt_sigqueueinfo": (129, 138), "rt_tgsigqueueinfo": (297, 240),
    "pidfd_send_signal": (424, 424), "pidfd_open": (434, 434), "pidfd_getfd": (438, 438),
    "process_madvise": (440, 440), "process_mrelease": (448, 448), "kcmp": (312, 272),
    "move_pages": (279, 239), "migrate_pages": (256, 238), "setpriority": (141, 140),
    "mount": (165, 40), "umount2": (166, 39), "pivot_root": (155, 41), "chroot": (161, 51), "unshare": (272, 97),
    "setns": (308, 268), "open_tree": (428, 428), "move_mount": (429, 429), "fsopen": (430, 430), "fsconfig": (431, 431),
    "fsmount": (432, 432), "fspick": (433, 433), "mount_setattr": (442, 442),
    "init_module": (175, 105), "finit_module": (313, 273), "delete_module": (176, 106), "kexec_load": (246, 104),
    "kexec_file_load": (320, 294), "reboot": (169, 142), "swapon": (167, 224), "swapoff": (168, 225), "acct": (163, 89),
    "settimeofday": (164, 170), "clock_settime": (227, 112), "clock_adjtime": (305, 266), "adjtimex": (159, 171),
    "sethostname": (170, 161), "setdomainname": (171, 162), "iopl": (172, None), "ioperm": (173, None),
    "quotactl": (179, 60), "quotactl_fd": (443, 443), "syslog": (103, 116), "vhangup": (153, 58),
    "add_key": (248, 217), "request_key": (249, 218), "keyctl": (250, 219), "bpf": (321, 280),
    "perf_event_open": (298, 241), "userfaultfd": (323, 282), "name_to_handle_at": (303, 264),
    "open_by_handle_at": (304, 265), "personality": (135, 92),
    "shmget": (29, 194), "shmat": (30, 196), "shmctl": (31, 195), "semget": (64, 190), "semctl": (66, 191),
    "semop": (65, 193), "msgget": (68, 186), "msgsnd": (69, 189), "msgrcv": (70, 188), "msgctl": (71, 187),
    "mq_open": (240, 180), "mq_unlink": (241, 181),
    # What Landlock does not cover: files keep their owners, permissions, times and attributes.
    "chmod": (90, None), "fchmod": (91, 52), "fchmodat": (268, 53), "fchmodat2": (452, 452), "chown": (92, None),
    "fchown": (93, 55), "lchown": (94, None), "fchownat": (260, 54), "setxattr": (188, 5), "lsetxattr": (189, 6),
    "fsetxattr": (190, 7), "removexattr": (197, 14), "lremovexattr": (198, 15), "fremovexattr": (199, 16),
    # What keeps others from a file, watches what they do, slows them down, or takes memory that no limit counts.
    "flock": (73, 32), "inotify_add_watch": (254, 27), "fanotify_init": (300, 262), "fanotify_mark": (301, 263),
    "sched_setaffinity": (203, 122), "sched_setscheduler": (144, 119), "sched_setparam": (142, 118),
    "sched_setattr": (314, 274), "ioprio_set": (251, 30), "memfd_create": (319, 279), "memfd_secret": (447, 447),
    "utime": (132, None), "utimes": (235, None), "futimesat": (261, None), "utimensat": (280, 88),
    "mknod": (133, None), "mknodat": (259, 33),
}  # fmt: skip
# What changes folders and files without opening one: where Landlock does not, the filter forbids it everywhere.
_CHANGING: _Numbers = {
    "creat": (85, None), "truncate": (76, 45), "rename": (82, None), "renameat": (264, 38), "renameat2": (316, 276),
    "mkdir": (83, None), "mkdirat": (258, 34), "rmdir": (84, None), "unlink": (87, None), "unlinkat": (263, 35),
    "link": (86, None), "linkat": (265, 37), "symlink": (88, None), "symlinkat": (266, 36),
}  # fmt: skip
_TRUNCATING: _Numbers = {"truncate": (76, 45)}
# Newer forms whose arguments a filter cannot see: libraries take the older ones then.
_UNSEEN: _Numbers = {"clone3": (435, 435), "openat2": (437, 437)}
# name: (number on both, place of the argument that is looked at)
_OPENING: dict[str, tuple[tuple[int | None, int | None], int]] = {"open": ((2, None), 1), "openat": ((257, 56), 2)}
_LOOKED_AT: _Numbers = {
    "clone": (56, 220), "kill": (62, 129), "tgkill": (234, 131), "socket": (41, 198), "fcntl": (72, 25), "ioctl": (16, 29),
    "prlimit64": (302, 261),
}  # fmt: skip


@dataclass(frozen=True)
class _Machine:
    column: int  # of the tables
    architecture: int  # as the kernel's audit names it
    seccomp: int


_MACHINES = {"x86_64": _Machine(0, 0xC000003E, 317), "aarch64": _Machine(1, 0xC00000B7, 277)}
_NEWER = 463  # calls from here on came after Linux 6.12: not known here, so not there
_OTHER_NUMBERS = 0x40000000  # x86-64: from here on calls are of another table, x32


class _Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("filter", ctypes.c_char_p)]


def available() -> bool:
    """Whether this system takes a filter that ends a process."""
    machine = _machine()
    if machine is None:
        return False
    action = ctypes.c_uint32(_KILL)
    return bool(ctypes.CDLL(None).syscall(machine.seccomp, _GET_ACTION_AVAIL, 0, ctypes.byref(action)) == 0)


def no_new_privileges() -> bool:
    """From here on no program that is started can gain any; both guards ask for it first."""
    return bool(ctypes.CDLL(None).prctl(_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0)


def restrict(*, threads: bool, write_nowhere: bool, no_truncating: bool, locks: bool = False) -> bool:
    """Every thread of this process, from now on; False where the system does not take it. `write_nowhere`: no file may be
    opened to be written, nor any folder be changed. `no_truncating`: files cannot be cut without being opened. `locks`: it may
    lock parts of files, as databases do."""
    machine = _machine()
    if machine is None:
        return False
    code = program(machine.column, threads=threads, write_nowhere=write_nowhere, no_truncating=no_truncating, locks=locks)
    given = _Program(len(code) // 8, code)
    call = ctypes.CDLL(None).syscall
    return bool(call(machine.seccomp, _SET_MODE_FILTER, _ALL_THREADS, ctypes.byref(given)) == 0)


def _machine() -> _Machine | None:
    return _MACHINES.get(platform.machine()) if sys.platform == "linux" and struct.calcsize("P") == 8 else None


def program(column: int, *, threads: bool, write_nowhere: bool, no_truncating: bool, locks: bool = False) -> bytes:
    """The filter as the kernel reads it, for the machine of that column of the tables."""
    build = _Building(column)
    build.foreign_machine()
    for names, action in ((_NEVER, _KILL), (_REFUSED, _NOT_PERMITTED), (_UNSEEN, _NOT_THERE)):
        build.always(names, action)
    if write_nowhere:
        build.always(_CHANGING, _ACCESS)
    elif no_truncating:
        build.always(_TRUNCATING, _ACCESS)
    for numbers, place in _OPENING.values():
        if write_nowhere:
            build.looked_at(numbers, place, [(_ANY_BIT, _WRITE_ANYHOW, _ACCESS)])
        else:  # to be read and cut to nothing: Landlock of old takes that for reading
            build.looked_at(numbers, place, [(_EQUAL, _TRUNCATE, _ACCESS)], mask=_TRUNCATE | 0x3)
    own = os.getpid()
    build.looked_at(_LOOKED_AT["clone"], 0, [(_ANY_BIT, _THREAD, _ALLOW if threads else _AGAIN)], otherwise=_KILL)
    build.looked_at(_LOOKED_AT["kill"], 0, [(_EQUAL, own, _ALLOW)], otherwise=_KILL)
    build.looked_at(_LOOKED_AT["tgkill"], 0, [(_EQUAL, own, _ALLOW)], otherwise=_KILL)
    kinds = [(_EQUAL, kind, _NOT_PERMITTED) for kind in (_UNIX, _NETLINK)]
    build.looked_at(_LOOKED_AT["socket"], 0, kinds, otherwise=_KILL)
    forbidden = (_SET_OWNER, _SET_SIGNAL, _SET_OWNER_EX, *(() if locks else _KEEPING))
    commands = [(_EQUAL, command, _NOT_PERMITTED) for command in forbidden]
    build.looked_at(_LOOKED_AT["fcntl"], 1, commands)
    commands = [(_EQUAL, command, _ALLOW) for command in _HARMLESS]
    build.looked_at(_LOOKED_AT["ioctl"], 1, commands, otherwise=_NOT_PERMITTED)
    build.looked_at(_LOOKED_AT["prlimit64"], 0, [(_EQUAL, pid, _ALLOW) for pid in (0, own)], otherwise=_NOT_PERMITTED)
    build.add(_RETURN, _ALLOW)
    return bytes(build.code)


class _Building:
    def __init__(self, column: int) -> None:
        self.code = bytearray()
        self._column = column

    def add(self, operation: int, value: int, yes: int = 0, no: int = 0) -> None:
        self.code += struct.pack("=HBBI", operation, yes, no, value)

    def foreign_machine(self) -> None:
        """Calls by another machine's numbers, which the kernel takes too, end the process. Leaves the number loaded."""
        machine = list(_MACHINES.values())[self._column]
        self.add(_LOAD, _ARCHITECTURE)
        self.add(_EQUAL, machine.architecture, 1, 0)
        self.add(_RETURN, _KILL)
        self.add(_LOAD, _NUMBER)
        self.add(_AT_LEAST, _OTHER_NUMBERS, 0, 1)
        self.add(_RETURN, _KILL)
        self.add(_AT_LEAST, _NEWER, 0, 1)
        self.add(_RETURN, _NOT_THERE)

    def always(self, names: _Numbers, action: int) -> None:
        for numbers in names.values():
            number = numbers[self._column]
            if number is not None:
                self.add(_EQUAL, number, 0, 1)
                self.add(_RETURN, action)

    def looked_at(
        self,
        numbers: tuple[int | None, int | None],
        argument: int,
        cases: list[tuple[int, int, int]],
        *,
        mask: int | None = None,
        otherwise: int = _ALLOW,
    ) -> None:
        """The call with that number: the first of `cases` (test, value, action) that fits, or `otherwise`. Of an argument its
        lower half is seen, which is all that these calls take of it."""
        number = numbers[self._column]
        if number is None:
            return
        self.add(_EQUAL, number, 0, 2 + 2 * len(cases) + (mask is not None))
        self.add(_LOAD, _ARGUMENTS + 8 * argument)
        if mask is not None:
            self.add(_AND, mask)
        for test, value, action in cases:
            self.add(test, value, 0, 1)
            self.add(_RETURN, action)
        self.add(_RETURN, otherwise)
