"""What another user of this computer does, in a process of his own: only root can begin one (`may`)."""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

NOBODY = 65534
may = sys.platform == "linux" and os.geteuid() == 0


@contextmanager
def place() -> Iterator[Path]:
    """A folder that everybody can reach; pytest's own are for their owner alone."""
    folder = Path(tempfile.mkdtemp(prefix="fieldshelf-two-users-"))
    folder.chmod(0o755)
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


class Other:
    """`steps` runs there as nobody, one each time that it may `go_on`, which gives what it yields. To be made while no database
    of the library is open: SQLite, which knows them by their files, would take them for its own there. What is imported late
    should have been imported: another user may not read the folder of this Python."""

    def __init__(self, steps: Callable[[], Iterator[Any]]) -> None:
        told, tell = os.pipe()
        hear, go = os.pipe()
        self._process = os.fork()
        if self._process == 0:
            os.close(told)
            os.close(go)
            code = 1
            try:
                os.setgroups([])
                os.setgid(NOBODY)
                os.setuid(NOBODY)
                found = steps()
                while os.read(hear, 1):
                    os.write(tell, json.dumps(next(found)).encode() + b"\n")
                code = 0
            except BaseException:
                os.write(tell, json.dumps(traceback.format_exc()).encode() + b"\n")
            finally:
                os._exit(code)  # nothing of the test's own is taken apart here
        os.close(tell)
        os.close(hear)
        self._told, self._go = os.fdopen(told), go

    def go_on(self) -> Any:
        os.write(self._go, b".")
        return json.loads(self._told.readline())

    def __enter__(self) -> Other:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """It has gone on without an error of its own."""
        os.close(self._go)
        self._told.close()
        code = os.waitstatus_to_exitcode(os.waitpid(self._process, 0)[1])
        assert kind is not None or code == 0, f"the other user ended with {code}"
