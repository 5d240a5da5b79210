"""One window for one home: a second start hands what it was given to the first, which comes to the front and opens it.

Who is first is settled by a lock that the system takes back when its process ends, however it ends; what is handed over
goes through a local socket that only the same user can reach. Whatever cannot be told (a folder that cannot be written,
somebody else's) means: a window of one's own. Several windows on one library are safe; they are only not what one expects.
"""

from __future__ import annotations

import contextlib
import hashlib
import itertools
import json
import logging
import os
import socket
import stat
import struct
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QLockFile, QObject, QTimer

from desktop import brought
from desktop.words.wording import tr
from resources.home import Home

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_LOG = logging.getLogger(__name__)
PATIENCE = 2000  # ms: the first answers within that, or is taken for hanging
STARTING = 15_000  # ms from its start, in which it may still be opening its library on a slow disk
_LONGEST = 64 * 1024  # bytes of a message
_MOST = 20  # things at once
_MOST_TALKS = 8  # connections at once
_FORMAT = 1


class OneWindow(QObject):
    """`is_first` after `take`; then `listen`. Else `hand_over`."""

    def __init__(self, home: Home, folder: Path | None = None, *, patience: int = PATIENCE, starting: int = STARTING) -> None:
        """`folder` is where the lock and the socket stand. In milliseconds `patience` with whoever does not answer, and
        `starting` with a first that has only just begun."""
        super().__init__()
        self._patience, self._starting = patience, starting
        # On a stick: its lock stands there; its socket has a name only, since FAT has no sockets and nothing is left behind.
        self._nameless = home.stick is not None and folder is None and sys.platform == "linux"
        stick = home.stick.private if home.stick is not None and sys.platform != "win32" else None
        self._folder = folder or stick or _private_folder()
        which = f"{home.library.resolve()}\n{home.settings.resolve()}".encode("utf-8", "surrogateescape")
        self._name = f"fieldshelf-{hashlib.sha256(which).hexdigest()[:20]}"
        self._lock: QLockFile | None = None
        self._server: QLocalServer | None = None
        self._talks: list[QLocalSocket] = []
        self._waiting: list[QLocalSocket] = []  # those of them that were there when it was last looked who says nothing
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.timeout.connect(self._hang_up)
        self._given: Callable[[Sequence[str]], None] = lambda _: None

    @property
    def addresses(self) -> tuple[str, str]:
        """Where the first may be reached: at the second where something else has the first, such as a pipe of another user."""
        names = (self._name, f"{self._name}-2")
        if sys.platform == "win32" or self._nameless:
            return names
        return f"{self._folder}/{names[0]}", f"{self._folder}/{names[1]}"

    @property
    def listens_at(self) -> str:
        """The one of `addresses` where it hears others; "" where it hears nobody."""
        return self._server.fullServerName() if self._server is not None else ""

    def take(self) -> bool:
        """Whether this process has the window of this home, as far as can be told."""
        if self._folder is None:
            return True
        self._lock = QLockFile(str(self._folder / f"{self._name}.lock"))
        self._lock.setStaleLockTime(0)  # however long its process has been running
        if self._lock.tryLock(0):
            return True
        if self._lock.error() == QLockFile.LockError.LockFailedError:
            return False
        self._lock = None
        return True

    # The second

    def hand_over(self, what: Sequence[str]) -> str | None:
        """To the first: "" where it has taken it, words where it has not, and why; None where it does not answer.

        Waits for two seconds at most, or while the first is still starting; there is no window yet that could stand still.
        """
        from PySide6.QtNetwork import QLocalSocket

        limit = QDeadlineTimer(max(self._patience, min(self._starting, self._starting - self.age())))
        talk = QLocalSocket()
        if self._nameless:
            talk.setSocketOptions(QLocalSocket.SocketOption.AbstractNamespaceOption)
        for address in itertools.cycle(self.addresses):
            talk.connectToServer(address)
            if talk.waitForConnected(max(1, limit.remainingTime())):
                if self._nameless and not _mine(talk):
                    return None
                break
            if limit.hasExpired():
                # Left by a process that ended when this computer had another name: no process holds it.
                if self._lock is not None and self._lock.removeStaleLockFile():
                    self._lock.tryLock(0)
                return None
            # It is still starting, or has just ended: then the lock is free.
            if self._lock is not None and self._lock.tryLock(50):
                return None

        message = {"fieldshelf": _FORMAT, "open": [brought.absolute(one) for one in what]}
        talk.write(json.dumps(message).encode() + b"\n")
        answer = b""
        while not answer.endswith(b"\n") and len(answer) < _LONGEST:
            if not talk.waitForReadyRead(max(1, limit.remainingTime())) or limit.hasExpired():
                return None
            answer += bytes(talk.readAll().data())
        with contextlib.suppress(ValueError, KeyError, TypeError):
            return str(json.loads(answer)["words"])
        return None

    def age(self) -> int:
        """Milliseconds since the first took its lock."""
        try:
            return round((time.time() - Path(self._lock.fileName()).stat().st_mtime) * 1000) if self._lock else self._starting
        except OSError:
            return self._starting

    # The first

    def listen(self, given: Callable[[Sequence[str]], None]) -> None:
        """`given` gets what others were given, as they come; with nothing in it the window is only wanted in front."""
        if self._lock is None or not self._lock.isLocked():
            return
        from PySide6.QtNetwork import QLocalServer

        self._given = given
        self._server = QLocalServer(self)
        options = QLocalServer.SocketOption
        self._server.setSocketOptions(options.AbstractNamespaceOption if self._nameless else options.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        for address in self.addresses:
            QLocalServer.removeServer(address)  # left by a process that was killed: we have its lock
        if not any(self._server.listen(address) for address in self.addresses):
            # Nobody could hand anything over: without the lock, whoever comes has a window of its own and does not wait for us.
            _LOG.warning("no second start can be heard: %s", self._server.serverError().name)
            self.close()

    def _greet(self) -> None:
        while self._server is not None and (talk := self._server.nextPendingConnection()) is not None:
            if len(self._talks) >= _MOST_TALKS or (self._nameless and not _mine(talk)):
                talk.abort()
                talk.deleteLater()
                continue
            self._talks.append(talk)
            talk.setReadBufferSize(_LONGEST)
            talk.readyRead.connect(self._hear)
            talk.disconnected.connect(self._part)
            if not self._silence.isActive():
                self._silence.start(self._patience)
        self._hear()

    def _part(self) -> None:
        over = [talk for talk in self._talks if talk.state() == type(talk).LocalSocketState.UnconnectedState]
        self._talks = [talk for talk in self._talks if talk not in over]
        self._waiting = [talk for talk in self._waiting if talk not in over]
        for talk in over:
            talk.deleteLater()

    def _hang_up(self) -> None:
        """On whoever has said nothing since the last time; the others have until the next."""
        for talk in self._waiting:
            talk.abort()
        self._part()
        self._waiting = list(self._talks)
        if self._talks:
            self._silence.start(self._patience)

    def _hear(self) -> None:
        for talk in list(self._talks):
            if talk.canReadLine():
                talk.write(self._answer(bytes(talk.readLine(_LONGEST).data())))
                talk.disconnectFromServer()  # when that is written
            elif talk.bytesAvailable() >= _LONGEST:
                talk.abort()

    def _answer(self, line: bytes) -> bytes:
        what, words = _message(line), ""
        if what is None:
            words = tr("Another program has asked this window for something that it does not understand.")
        elif strange := [one for one in what if brought.read(one) is None]:
            words = brought.refusal(strange[0])
        else:
            self._given(what)
        return json.dumps({"words": words}).encode() + b"\n"

    @property
    def beside_another(self) -> bool:
        """Whether another window of this home is open, which did not answer."""
        return self._lock is not None and not self._lock.isLocked()

    def stop_listening(self) -> None:
        """Whoever comes now waits for the lock."""
        if self._server is not None:
            self._server.close()
            self._server = None

    def close(self) -> None:
        """When the library is closed."""
        self.stop_listening()
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None


def _mine(talk: QLocalSocket) -> bool:
    """Whether a process of the same user is at the other end: whoever knows a name without a file may connect to it."""
    try:
        with socket.socket(fileno=os.dup(int(talk.socketDescriptor()))) as same:
            _, user, _ = struct.unpack("3i", same.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12))
    except (OSError, struct.error):
        return False
    return bool(user == os.getuid())


def _message(line: bytes) -> list[str] | None:
    """What is wanted; None where that is no message of ours."""
    try:
        found = json.loads(line)
        wanted = found["open"] if found["fieldshelf"] == _FORMAT else None
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    if not isinstance(wanted, list) or len(wanted) > _MOST or not all(isinstance(one, str) for one in wanted):
        return None
    return wanted


def _private_folder() -> Path | None:
    """Where nobody else can put a socket; None where there is no such place."""
    if sys.platform == "win32":
        return Path(tempfile.gettempdir())  # each user has one
    given = os.environ.get("XDG_RUNTIME_DIR")
    folder = Path(given) if given else Path(tempfile.gettempdir()) / f"fieldshelf-{os.getuid()}"
    try:
        if not given:
            folder.mkdir(0o700, exist_ok=True)
        found = folder.lstat()
    except OSError:
        return None
    mine = stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & 0o077
    return folder if mine else None
