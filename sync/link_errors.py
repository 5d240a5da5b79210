"""What it means in words that bytes did not come. Knows no HTTP library: its exceptions are recognised by name."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from resources.errors import SourceError

ASK_PUBLISHER = "Tell the publisher that their copy is not complete."
ASK_ADDRESS = "Ask the publisher for the right address."
_TIMEOUTS = frozenset({"ConnectTimeout", "ConnectTimeoutError", "ReadTimeout", "ReadTimeoutError", "TimeoutError"})


def captive_portal(place: str) -> SourceError:
    """A network that answers in the source's stead, usually with a page to log in."""
    return SourceError(
        "captive_portal",
        f"Instead of the library, a web page came back from {place}. Usually the network wants you to log in first. "
        "Open any web page, log in, and sync again. Nothing was changed.",
    )


def not_found(place: str, path: str) -> SourceError:
    return SourceError("not_found", f"{path} is not at {place}. {ASK_PUBLISHER}", item=path)


def not_answered(place: str, error: BaseException) -> SourceError:
    """The sentence for whatever the HTTP library raised."""
    host = urlsplit(place).hostname
    causes = list(_causes(error))
    names = {type(cause).__name__ for cause in causes}
    if any(isinstance(cause, ssl.SSLError) for cause in causes) or "SSLError" in names:
        return SourceError(
            "tls",
            f"The server at {host} cannot prove that it is {host}. Nothing was fetched. Check the date of this computer, "
            "and open any web page to see whether the network asks you to log in first.",
        )
    if any(isinstance(cause, socket.gaierror) for cause in causes) or "NameResolutionError" in names:
        what = f"The name {host} could not be found. Either there is no connection now, or the address is misspelt."
    elif any(isinstance(cause, ConnectionRefusedError) for cause in causes):
        what = f"{host} refused the connection. No server is running there now, or a firewall is in the way."
    elif "ProxyError" in names:
        what = f"The proxy on the way to {host} did not let the request through."
    elif names & _TIMEOUTS:
        what = f"{host} did not answer in time."
    elif names & {"IncompleteRead", "ProtocolError", "ConnectionResetError", "RemoteDisconnected"}:
        what = f"The connection to {host} broke off."
    else:
        what = f"{host} could not be reached."
    return SourceError("unreachable", f"{what} What is in the library stays as it is. Try again when there is a connection.")


def timed_out(error: BaseException) -> bool:
    return any(type(cause).__name__ in _TIMEOUTS for cause in _causes(error))


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """An exception and everything it wraps, by `__cause__`, `__context__`, `reason` and `args`."""
    seen: set[int] = set()
    waiting: list[Any] = [error]
    while waiting:
        cause = waiting.pop()
        if not isinstance(cause, BaseException) or id(cause) in seen:
            continue
        seen.add(id(cause))
        yield cause
        waiting += [cause.__cause__, cause.__context__, getattr(cause, "reason", None), *cause.args]
