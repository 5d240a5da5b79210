"""What Windows has in place of resource limits: a job that ends its process with us, bounds its memory and has no other in it.

Elsewhere a Job does nothing; `processes.py` sets the limits inside the child there.
"""

from __future__ import annotations

import sys

# The largest memory any caller of `processes.Worker` asks for: a job's limit holds for the process's whole life.
PROCESS_MEMORY = 2 * 1024 * 1024 * 1024

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _LIMIT_ACTIVE_PROCESS = 0x0008  # how many there may be in the job: what the child would start could not run
    _LIMIT_PROCESS_MEMORY = 0x0100
    _LIMIT_DIE_ON_UNHANDLED_EXCEPTION = 0x0400
    _LIMIT_KILL_ON_JOB_CLOSE = 0x2000
    _EXTENDED_LIMIT_INFORMATION = 9
    _PROCESS_TERMINATE = 0x0001
    _PROCESS_SET_QUOTA = 0x0100

    class _Basic(ctypes.Structure):
        _fields_ = [
            ("PerProcessUserTimeLimit", ctypes.c_int64),
            ("PerJobUserTimeLimit", ctypes.c_int64),
            ("LimitFlags", wintypes.DWORD),
            ("MinimumWorkingSetSize", ctypes.c_size_t),
            ("MaximumWorkingSetSize", ctypes.c_size_t),
            ("ActiveProcessLimit", wintypes.DWORD),
            ("Affinity", ctypes.c_size_t),
            ("PriorityClass", wintypes.DWORD),
            ("SchedulingClass", wintypes.DWORD),
        ]

    class _Extended(ctypes.Structure):
        _fields_ = [
            ("BasicLimitInformation", _Basic),
            ("IoInfo", ctypes.c_uint64 * 6),
            ("ProcessMemoryLimit", ctypes.c_size_t),
            ("JobMemoryLimit", ctypes.c_size_t),
            ("PeakProcessMemoryUsed", ctypes.c_size_t),
            ("PeakJobMemoryUsed", ctypes.c_size_t),
        ]

    class Job:
        """Holds process `pid` until `close`; the system closes it when this process ends, in whatever way."""

        def __init__(self, pid: int | None) -> None:
            kernel = self._kernel = ctypes.WinDLL("kernel32", use_last_error=True)
            kernel.CreateJobObjectW.restype = wintypes.HANDLE
            kernel.CreateJobObjectW.argtypes = [wintypes.LPVOID, wintypes.LPCWSTR]
            kernel.SetInformationJobObject.argtypes = [wintypes.HANDLE, ctypes.c_int, wintypes.LPVOID, wintypes.DWORD]
            kernel.OpenProcess.restype = wintypes.HANDLE
            kernel.OpenProcess.argtypes = [wintypes.DWORD, wintypes.BOOL, wintypes.DWORD]
            kernel.AssignProcessToJobObject.argtypes = [wintypes.HANDLE, wintypes.HANDLE]
            kernel.CloseHandle.argtypes = [wintypes.HANDLE]
            self._handle = kernel.CreateJobObjectW(None, None)
            if not self._handle or pid is None:
                return
            limits = _Extended()
            limits.BasicLimitInformation.LimitFlags = (
                _LIMIT_ACTIVE_PROCESS | _LIMIT_PROCESS_MEMORY | _LIMIT_DIE_ON_UNHANDLED_EXCEPTION | _LIMIT_KILL_ON_JOB_CLOSE
            )
            limits.BasicLimitInformation.ActiveProcessLimit = 1
            limits.ProcessMemoryLimit = PROCESS_MEMORY
            kernel.SetInformationJobObject(
                self._handle, _EXTENDED_LIMIT_INFORMATION, ctypes.byref(limits), ctypes.sizeof(limits)
            )
            process = kernel.OpenProcess(_PROCESS_TERMINATE | _PROCESS_SET_QUOTA, False, pid)
            if process:
                kernel.AssignProcessToJobObject(self._handle, process)
                kernel.CloseHandle(process)

        def close(self) -> None:
            if self._handle:
                self._kernel.CloseHandle(self._handle)
                self._handle = None

else:

    class Job:
        """Nothing to hold: the child limits itself here."""

        def __init__(self, pid: int | None) -> None:
            del pid

        def close(self) -> None:
            pass
