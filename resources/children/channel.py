"""What passes between a process and its child: messages of bounded length by a bounded time, and how reading a file may end.

Nothing here believes the child: it may have been taken over by the file it reads.
"""

from __future__ import annotations

import json
import math
import os
import re
import select
import struct
import sys
import time
from collections.abc import Callable, Sequence
from multiprocessing.connection import wait
from typing import Any, TypeAlias, TypeVar

from resources.errors import ContentError
from resources.sentences import from_json, say

if sys.platform == "win32":
    from multiprocessing.connection import PipeConnection

    Channel: TypeAlias = "PipeConnection[Any, Any]"
else:
    from multiprocessing.connection import Connection

    Channel: TypeAlias = "Connection[Any, Any]"

AnyRead = TypeVar("AnyRead", bytes, int)

_LONGEST_MESSAGE = 400
_LENGTH = struct.Struct("!i")
_AT_ONCE = 32 * 1024  # bytes


class TooLargeError(Exception):
    """Raised here when an answer outgrows its limit, and by children that count for themselves."""


def send(connection: Channel, *messages: bytes | bytearray | memoryview) -> None:
    """From the child, whose end waits for its reader: all of them at once, so that whoever waits is woken once. OSError."""
    if sys.platform == "win32":
        for message in messages:
            connection.send_bytes(message)
        return
    parts: list[memoryview] = []
    for message in messages:
        body = memoryview(message).cast("B")
        parts += memoryview(_LENGTH.pack(len(body))), body
    while parts:
        count = os.writev(connection.fileno(), parts)
        while parts and count >= len(parts[0]):
            count -= len(parts.pop(0))
        if parts:
            parts[0] = parts[0][count:]


class Inbox:
    """What comes by one end, message by message; where that end does not wait, neither does this, beyond what it is told.

    Two messages that are sent together are mostly read at once: each look costs as much as what a small file says.
    """

    def __init__(self, connection: Channel) -> None:
        self._connection = connection
        self._ahead = b""  # read, and not asked for yet

    def begun(self) -> bool:
        """Whether a message has come, or some of it. EOFError, OSError."""
        if sys.platform == "win32":
            return bool(wait([self._connection], 0))
        if not self._ahead:
            try:
                self._ahead = os.read(self._connection.fileno(), _AT_ONCE)
            except BlockingIOError:
                return False
            if not self._ahead:
                raise EOFError
        return True

    def receive(self, deadline: float, largest: int) -> bytearray:
        """One message of at most `largest` bytes by `deadline`. TimeoutError, TooLargeError, EOFError, OSError."""
        if sys.platform == "win32":  # message pipes: what has begun to arrive is there
            if not self._connection.poll(None if deadline == math.inf else max(0.0, deadline - time.monotonic())):
                raise TimeoutError
            try:
                return bytearray(self._connection.recv_bytes(largest))
            except EOFError:
                raise
            except OSError as error:
                # `Connection` tells a message that is too long only by this; a broken pipe is an EOFError.
                raise TooLargeError from error
        # `recv_bytes` would wait for ever for the rest of a message that a hostile child has only begun.
        while len(self._ahead) < _LENGTH.size:
            self._ahead += self._by(deadline, os.read, _AT_ONCE)
        (length,) = _LENGTH.unpack_from(self._ahead)
        if length < 0 or length > largest:
            raise TooLargeError
        message, end = bytearray(length), _LENGTH.size + length
        here, self._ahead = self._ahead[_LENGTH.size : end], self._ahead[end:]
        message[: len(here)] = here
        left = memoryview(message)[len(here) :]
        while left:
            left = left[self._by(deadline, os.readv, [left]) :]
        return message

    def _by(self, deadline: float, read: Callable[..., AnyRead], argument: object) -> AnyRead:
        """Mostly it is there, and nothing need be asked before it is taken."""
        while (seconds := deadline - time.monotonic()) > 0:
            try:
                some = read(self._connection.fileno(), argument)
            except BlockingIOError:
                speaks([self._connection], seconds)
                continue
            if not some:
                raise EOFError
            return some
        raise TimeoutError


_STRING = re.compile(rb'"(?:[^"\\]|\\.)*+"')
_BEFORE_VALUES = (b",", b":", b"[", b"{")
_SMALL = 1024 * 1024  # bytes that take no more memory than anybody has, whatever they say
_MOST_STRINGS, _MOST_BETWEEN = 2_000_000, 8 * 1024 * 1024  # of one answer, and bytes of what stands between them


def read_json(answer: bytearray) -> Any:
    """What it says. TooLargeError where a few bytes each would become objects by the million; ValueError, RecursionError."""
    # Each value but the first stands behind one of these. Counting them takes a tenth of looking where they stand, and of what
    # a document says there are never so many.
    if len(answer) > _SMALL and sum(map(answer.count, _BEFORE_VALUES)) > _MOST_STRINGS:
        place = between = 0
        for count, match in enumerate(_STRING.finditer(answer)):
            between += match.start() - place
            place = match.end()
            if count > _MOST_STRINGS or between > _MOST_BETWEEN:
                raise TooLargeError
        if between + len(answer) - place > _MOST_BETWEEN:
            raise TooLargeError
    return json.loads(answer)


def has_spoken(inbox: Inbox) -> bool:
    """Whether there is something that nobody has asked for, or the end."""
    try:
        return inbox.begun()
    except (EOFError, OSError):
        return True


def speaks(connections: Sequence[Channel], seconds: float) -> None:
    """Returns when one of them has something to read, or its end, or after `seconds`."""
    if sys.platform == "win32":
        wait(connections, seconds)
        return
    poller = select.poll()  # `Connection.poll` makes a selector each time, which takes longer than what it is asked
    for connection in connections:
        poller.register(connection.fileno(), select.POLLIN)
    poller.poll(seconds * 1000)


_MESSAGES = {
    "missing": say("This file is no longer where it was, or may not be read. Check that it is there, and its permissions."),
    "too_slow": say(
        "This file took too long to read and was stopped. It may be damaged or made to do harm. Open it with another program "
        "if you trust where it came from."
    ),
    "too_large": say(
        "This file needs more memory or holds more text than is allowed, and was stopped. It may be damaged or made to do "
        "harm. Open it with another program if you trust where it came from."
    ),
    "crashed": say(
        "Reading this file failed and was stopped; nothing else is affected. It is probably damaged. Get another copy, or open "
        "it with another program if you trust where it came from."
    ),
    "forbidden": say(
        "Reading this file led to something that no document needs: using the network, starting a program or writing a file. "
        "It was stopped before it could. The file is probably made to do harm: do not open it, and tell whoever it came from."
    ),
}


def problem(code: str, item: str | None = None) -> ContentError:
    """The ends that no child needs to find words for: missing, too_slow, too_large, crashed, forbidden."""
    return ContentError(code, _MESSAGES[code], item=item)


def is_error(error: object) -> bool:
    """A known code, or any code with a sentence of sensible length."""
    if not isinstance(error, dict) or not isinstance(error.get("code"), str):
        return False
    if error.get("message") is None:
        return error["code"] in _MESSAGES
    return 0 < len(from_json(error["message"])) <= _LONGEST_MESSAGE
