"""Which proxy is between this computer and a source. A proxy's address may hold a password: it is never printed.

Decides nothing about when a proxy is used, and asks nobody.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Mapping
from urllib.parse import urlsplit

from resources.errors import SourceError, UsageError
from resources.sentences import say

_HOST = re.compile(r"[\w.-]+|[0-9a-f:.%]+")  # or an IPv6 address


def check_proxy(text: str | None) -> str | None:
    """The setting `proxy`, as a person may write it, `proxy.example.org:3128` or with http:// and a name and password, as an
    address. None and "" are kept. Raises UsageError "bad_proxy"."""
    if text is None or not text.strip():
        return text and ""
    address = _address(text.strip())
    if address is None:
        raise UsageError(
            "bad_proxy",
            say(
                "The setting proxy, of [sync] in settings.toml, is not the address of a proxy that Fieldshelf can use. Nothing "
                'was fetched. Write it like proxy = "http://proxy.example.org:3128", or take the line out; whoever runs the '
                "network knows the address."
            ),
            item="proxy",
        )
    return address


def _address(text: str) -> str | None:
    """None where it is none of a kind that we speak. A scheme that is misspelt (`htp:/gate`) must not pass for a host."""
    address = text if "://" in text else f"http://{text}"
    try:
        parts = urlsplit(address)
        named = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:
        return None
    plain = parts.path in ("", "/") and not parts.query and not parts.fragment and not parts.netloc.endswith(":")
    return address if named and plain and _HOST.fullmatch(parts.hostname or "") else None


def of_environment(proxies: Mapping[str, str]) -> dict[str, str]:
    """What the environment names, if it is of a kind that we speak. SourceError "proxy" for SOCKS and for what is none."""
    for proxy in proxies.values():
        if proxy.lower().startswith("socks"):
            raise SourceError(
                "proxy",
                say(
                    "This computer is set to reach the network through {proxy}, a SOCKS proxy, which Fieldshelf does not "
                    "speak. Nothing was fetched. Set an http:// proxy in the settings; ask whoever runs the network.",
                    proxy=shown(proxy),
                ),
            )
        if proxy.strip() and _address(proxy.strip()) is None:
            raise SourceError(
                "proxy",
                say(
                    "The proxy that this program's environment names (http_proxy, https_proxy or all_proxy) is not an address. "
                    "Nothing was fetched. It should look like http://proxy.example.org:3128; ask whoever runs the network."
                ),
            )
    return dict(proxies)


def shown(proxy: str) -> str:
    """Host and port alone."""
    try:
        parts = urlsplit(proxy if "://" in proxy else f"http://{proxy}")
        return f"{parts.hostname}:{parts.port}" if parts.port else str(parts.hostname)
    except ValueError:
        return "a proxy"


def is_loopback(host: str | None) -> bool:
    if host == "localhost":
        return True
    try:
        return host is not None and ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
