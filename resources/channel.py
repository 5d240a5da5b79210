"""What passes between a process and its child: messages of bounded length by a bounded time, and how reading a file may end.

Nothing here believes the child: it may have been taken over by the file it reads.
"""

from __future__ import annotations

import os
import select
import struct
import sys
import time
from typing import Any, TypeAlias

from resources.errors import ContentError
from resources.sentences import from_json, say

if sys.platform == "win32":
    from multiprocessing.connection import PipeConnection

    Channel: TypeAlias = "PipeConnection[Any, Any]"
else:
    from multiprocessing.connection import Connection

    Channel: TypeAlias = "Connection[Any, Any]"

_LONGEST_MESSAGE = 400


class TooLargeError(Exception):
    """Raised here when an answer outgrows its limit, and by children that count for themselves."""


def receive(connection: Channel, deadline: float, largest: int) -> bytearray:
    """One message of at most `largest` bytes by `deadline`. TimeoutError, TooLargeError, EOFError, OSError."""
    if sys.platform == "win32":  # message pipes: what has begun to arrive is there
        if not connection.poll(max(0.0, deadline - time.monotonic())):
            raise TimeoutError
        try:
            return bytearray(connection.recv_bytes(largest))
        except EOFError:
            raise
        except OSError as error:
            # `Connection` tells a message that is too long only by this; a broken pipe is an EOFError.
            raise TooLargeError from error
    # `recv_bytes` would wait for ever for the rest of a message that a hostile child has only begun.
    (length,) = struct.unpack("!i", _read(connection.fileno(), 4, deadline))
    if length < 0 or length > largest:
        raise TooLargeError
    return _read(connection.fileno(), length, deadline)


def _read(descriptor: int, length: int, deadline: float) -> bytearray:
    """Exactly `length` bytes by `deadline`."""
    assert sys.platform != "win32", "its pipes deliver whole messages"
    poller = select.poll()
    poller.register(descriptor, select.POLLIN)
    read = bytearray(length)
    left = memoryview(read)
    while left:
        seconds = deadline - time.monotonic()
        if seconds <= 0 or not poller.poll(seconds * 1000):
            raise TimeoutError
        count = os.readv(descriptor, [left])
        if not count:
            raise EOFError
        left = left[count:]
    return read


_MESSAGES = {
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


def problem(code: str, item: str | None) -> ContentError:
    """The ends that no child needs to find words for: too_slow, too_large, crashed, forbidden."""
    return ContentError(code, _MESSAGES[code], item=item)


def is_error(error: object) -> bool:
    """A known code, or any code with a sentence of sensible length."""
    if not isinstance(error, dict) or not isinstance(error.get("code"), str):
        return False
    if error.get("message") is None:
        return error["code"] in _MESSAGES
    return 0 < len(from_json(error["message"])) <= _LONGEST_MESSAGE
