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
from resources.sentences import Measured, joined, say, say_count

ASK_PUBLISHER = say("Tell the publisher that their copy is not complete.")
ASK_ADDRESS = say("Ask the publisher for the right address.")
_TIMEOUTS = frozenset({"ConnectTimeout", "ConnectTimeoutError", "ReadTimeout", "ReadTimeoutError", "TimeoutError"})


def captive_portal(place: str) -> SourceError:
    """A network that answers in the source's stead, usually with a page to log in."""
    return SourceError(
        "captive_portal",
        say(
            "Instead of the library, a web page came back from {place}. Usually the network wants you to log in first. Open "
            "any web page, log in, and sync again. Nothing was changed.",
            place=place,
        ),
    )


def not_found(place: str, path: str) -> SourceError:
    return SourceError("not_found", joined(say("{path} is not at {place}.", path=path, place=place), ASK_PUBLISHER), item=path)


def refused_status(place: str, path: str, status: int) -> SourceError:
    """The sentence for an answer that is neither the file nor a part of it."""
    if status in (404, 410):
        return not_found(place, path)
    if status == 403:  # stores of the S3 kind answer so for what they do not have
        return SourceError(
            "not_found",
            say(
                "The server at {place} does not give out {path} (403): it is not there, or not for everybody. Tell the "
                "publisher that readers must be allowed to fetch every file.",
                place=place,
                path=path,
            ),
            item=path,
        )
    if status == 511:
        return captive_portal(place)
    if status == 407:
        return _proxy_password(place)
    if status == 401:
        return SourceError(
            "wrong_server",
            joined(say("The server at {place} asks for a name and a password. Nothing was changed.", place=place), ASK_ADDRESS),
        )
    return SourceError(
        "server_error",
        say(
            "The server at {place} answers that it has a problem ({status}). Nothing was changed here. Try again later; if "
            "it lasts, tell the publisher.",
            place=place,
            status=str(status),
        ),
        item=path,
    )


def busy(place: str, seconds: float) -> SourceError:
    """The server asks to be left alone for longer than anybody waits."""
    minutes = max(1, math.ceil(seconds / 60))
    again = datetime.datetime.now(datetime.UTC) + datetime.timedelta(minutes=min(minutes, 10**6))
    return SourceError(
        "busy",
        say_count(
            minutes,
            "The server at {place} is busy and asks to be left alone for {n} minute. What has arrived is kept. "
            "Sync again after {again}.",
            "The server at {place} is busy and asks to be left alone for {n} minutes. What has arrived is kept. "
            "Sync again after {again}.",
            place=place,
            again=moment(again),
        ),
    )


def mangled(place: str) -> SourceError:
    return SourceError(
        "mangled",
        say(
            "What comes from {place} is changed on the way, by a proxy or by the server itself, so that it cannot be used. "
            "Nothing of it was taken. Try another connection, or ask whoever runs the network to pass files on unchanged.",
            place=place,
        ),
    )


def _proxy_password(place: str) -> SourceError:
    return SourceError(
        "proxy",
        say(
            "The proxy on the way to {host} asks for a name and a password. Nothing was fetched. Put them into the "
            "proxy's address in the settings; whoever runs the network knows them.",
            host=str(urlsplit(place).hostname),
        ),
    )


def not_answered(place: str, error: BaseException, proxy: str | None = None) -> SourceError:
    """The sentence for whatever the HTTP library raised. `proxy` as it may be shown: through which one it was asked."""
    host = str(urlsplit(place).hostname)
    causes = list(_causes(error))
    names = {type(cause).__name__ for cause in causes}
    texts = " ".join(str(cause) for cause in causes)
    if "ProxyError" in names and "Tunnel connection failed" in texts:
        if "407" in texts:
            return _proxy_password(place)
        return SourceError(
            "proxy",
            joined(
                say("The proxy {proxy} on the way to {host} does not let requests to it through.", proxy=proxy, host=host)
                if proxy
                else say("The proxy on the way to {host} does not let requests to it through.", host=host),
                say("Nothing was fetched. Ask whoever runs the network to allow it, or use another connection."),
            ),
        )
    if "ProxyError" not in names and (any(isinstance(cause, ssl.SSLError) for cause in causes) or "SSLError" in names):
        return _tls(host, texts)
    if "DribbleError" in names:
        return SourceError(
            "too_slow",
            say(
                "{host} sends so little that it would never come to an end. What has arrived is kept. Try again later, or sync "
                "from another copy.",
                host=host,
            ),
        )
    if "ProxyError" in names:
        what = joined(
            say("The proxy {proxy} on the way to {host} does not answer.", proxy=proxy, host=host)
            if proxy
            else say("The proxy on the way to {host} does not answer.", host=host),
            say("Check it in the settings or in http_proxy and https_proxy."),
        )
    elif any(isinstance(cause, socket.gaierror) for cause in causes) or "NameResolutionError" in names:
        what = say(
            "The name {host} could not be found. Either there is no connection now, or the address is misspelt.", host=host
        )
    elif any(isinstance(cause, ConnectionRefusedError) for cause in causes):
        what = say("{host} refused the connection. No server is running there now, or a firewall is in the way.", host=host)
    elif names & _TIMEOUTS:
        what = say("{host} did not answer in time.", host=host)
    elif names & {"IncompleteRead", "ProtocolError", "ConnectionResetError", "RemoteDisconnected", "EOFError"}:
        what = say("The connection to {host} broke off.", host=host)
    else:
        what = say("{host} could not be reached.", host=host)
    through = ""
    if proxy and "ProxyError" not in names:
        through = say("It was asked through the proxy {proxy}, which may be the wrong one.", proxy=proxy)
    stays = say("What is in the library stays as it is. Try again when there is a connection.")
    return SourceError("unreachable", joined(what, through, stays))


def _tls(host: str, texts: str) -> SourceError:
    if "certificate has expired" in texts or "not yet valid" in texts:
        now = datetime.datetime.now().astimezone()
        message = say(
            "The certificate of {host} is not valid on {today}, which is the date of this computer. Nothing was fetched. "
            "Correct the date if it is wrong; if it is right, tell the publisher.",
            host=host,
            today=Measured(f"{now:%Y-%m-%d}", "day", now.date().isoformat()),
        )
        return SourceError("tls", message)
    return SourceError(
        "tls",
        say(
            "The server at {host} cannot prove that it is {host}. Nothing was fetched. Check the date of this computer, and "
            "open any web page to see whether the network asks you to log in first.",
            host=host,
        ),
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
        say(
            "Too many files from {place} were missing or wrong, so the rest was not asked for. What is in the library stays "
            "as it is. Sync from another copy, or tell the publisher.",
            place=place,
        ),
    )
