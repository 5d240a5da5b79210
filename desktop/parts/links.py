"""What a connection carries, as links are sold, in bits a second; and limits that somebody chose."""

from __future__ import annotations

from desktop.words import wording
from desktop.words.wording import tr


def rate_words(rate: int | None) -> str:
    """Bytes a second as "256 kbit/s"; None is no limit."""
    if rate is None:
        return tr("No limit")
    bits = rate * 8
    return wording.ltr(f"{bits / 1e6:.3g} Mbit/s" if bits >= 1_000_000 else f"{round(bits / 1e3)} kbit/s")


def limit_words(length: int) -> str:
    """Bytes that somebody chose: "20 MB", where a measured size would be 20.0 MB."""
    whole, rest = divmod(length, 1 << 20)
    return wording.size(length) if rest or whole >= 1000 else tr("{n} MB").format(n=whole)
