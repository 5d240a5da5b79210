"""What it means in words that bytes did not come. Knows no HTTP library: its exceptions are recognised by name."""

from __future__ import annotations

import datetime
import math
import socket
import ssl
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from resources.errors import SourceError
from resources.measures import moment

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


def refused_status(place: str, path: str, status: int) -> SourceError:
    """The sentence for an answer that is neither the file nor a part of it."""
    if status in (404, 410):
        return not_found(place, path)
    if status == 403:  # stores of the S3 kind answer so for what they do not have
        return SourceError(
            "not_found",
            f"The server at {place} does not give out {path} (403): it is not there, or not for everybody. "
            "Tell the publisher that readers must be allowed to fetch every file.",
            item=path,
        )
    if status == 511:
        return captive_portal(place)
    if status == 407:
        return _proxy_password(place)
    if status == 401:
        return SourceError(
            "wrong_server", f"The server at {place} asks for a name and a password. Nothing was changed. {ASK_ADDRESS}"
        )
    return SourceError(
        "server_error",
        f"The server at {place} answers that it has a problem ({status}). Nothing was changed here. "
        "Try again later; if it lasts, tell the publisher.",
        item=path,
    )


def busy(place: str, seconds: float) -> SourceError:
    """The server asks to be left alone for longer than anybody waits."""
    minutes = max(1, math.ceil(seconds / 60))
    again = datetime.datetime.now(datetime.UTC) + datetime.timedelta(minutes=min(minutes, 10**6))
    return SourceError(
        "busy",
        f"The server at {place} is busy and asks to be left alone for {minutes} minute{'s' * (minutes > 1)}. "
        f"What has arrived is kept. Sync again after {moment(again)}.",
    )


def mangled(place: str) -> SourceError:
    return SourceError(
        "mangled",
        f"What comes from {place} is changed on the way, by a proxy or by the server itself, so that it cannot be used. "
        "Nothing of it was taken. Try another connection, or ask whoever runs the network to pass files on unchanged.",
    )


def _proxy_password(place: str) -> SourceError:
    return SourceError(
        "proxy",
        f"The proxy on the way to {urlsplit(place).hostname} asks for a name and a password. Nothing was fetched. "
        "Put them into the proxy's address in the settings; whoever runs the network knows them.",
    )


def not_answered(place: str, error: BaseException, proxy: str | None = None) -> SourceError:
    """The sentence for whatever the HTTP library raised. `proxy` as it may be shown: through which one it was asked."""
    host = urlsplit(place).hostname
    named = f"{proxy} " if proxy else ""
    causes = list(_causes(error))
    names = {type(cause).__name__ for cause in causes}
    texts = " ".join(str(cause) for cause in causes)
    if "ProxyError" in names and "Tunnel connection failed" in texts:
        if "407" in texts:
            return _proxy_password(place)
        return SourceError(
            "proxy",
            f"The proxy {named}on the way to {host} does not let requests to it through. Nothing was fetched. "
            "Ask whoever runs the network to allow it, or use another connection.",
        )
    if "ProxyError" not in names and (any(isinstance(cause, ssl.SSLError) for cause in causes) or "SSLError" in names):
        return _tls(host, texts)
    if "DribbleError" in names:
        return SourceError(
            "too_slow",
            f"{host} sends so little that it would never come to an end. What has arrived is kept. "
            "Try again later, or sync from another copy.",
        )
    if "ProxyError" in names:
        what = (
            f"The proxy {named}on the way to {host} does not answer. Check it in the settings or in http_proxy and https_proxy."
        )
    elif any(isinstance(cause, socket.gaierror) for cause in causes) or "NameResolutionError" in names:
        what = f"The name {host} could not be found. Either there is no connection now, or the address is misspelt."
    elif any(isinstance(cause, ConnectionRefusedError) for cause in causes):
        what = f"{host} refused the connection. No server is running there now, or a firewall is in the way."
    elif names & _TIMEOUTS:
        what = f"{host} did not answer in time."
    elif names & {"IncompleteRead", "ProtocolError", "ConnectionResetError", "RemoteDisconnected", "EOFError"}:
        what = f"The connection to {host} broke off."
    else:
        what = f"{host} could not be reached."
    if proxy and "ProxyError" not in names:
        what += f" It was asked through the proxy {proxy}, which may be the wrong one."
    return SourceError("unreachable", f"{what} What is in the library stays as it is. Try again when there is a connection.")


def _tls(host: str | None, texts: str) -> SourceError:
    if "certificate has expired" in texts or "not yet valid" in texts:
        today = f"{datetime.datetime.now().astimezone():%Y-%m-%d}"
        what = f"The certificate of {host} is not valid on {today}, which is the date of this computer. Nothing was fetched."
        return SourceError("tls", f"{what} Correct the date if it is wrong; if it is right, tell the publisher.")
    return SourceError(
        "tls",
        f"The server at {host} cannot prove that it is {host}. Nothing was fetched. Check the date of this computer, "
        "and open any web page to see whether the network asks you to log in first.",
    )


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


def hopeless(place: str) -> SourceError:
    return SourceError(
        "too_many_errors",
        f"Too many files from {place} were missing or wrong, so the rest was not asked for. What is in the library stays as it "
        "is. Sync from another copy, or tell the publisher.",
    )
