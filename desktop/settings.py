"""What a person chose for this window, in `settings.toml`: its theme, language and text size, how it stands and whether it
opens what was open, whether searches and history are kept, which filters are folded away, for which post they read, when
sources are asked and what is fetched of them, and where a publisher works.

Nothing about documents or about what was searched is kept here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from resources.home import settings_too_new
from resources.store import machine
from resources.toml import read_toml

TEXT_SIZES = (90, 100, 110, 125, 150, 175, 200)


class Settings:
    """Unknown keys are kept when the file is written; a file that cannot be read or written costs nothing but the choice."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._values = self._read() or {}
        self._writable = True
        self._newer = settings_too_new(path)  # those of a newer program stay as they are

    def theme(self) -> str:
        """ "light" or "dark", or "system": as the system has it, also when that changes."""
        theme = self.table("window").get("theme")
        return str(theme) if theme in ("dark", "light") else "system"

    def set_theme(self, theme: str) -> None:
        self.put("window", {"theme": None if theme == "system" else theme})

    def text_size(self) -> int:
        """In per cent, one of `TEXT_SIZES`."""
        size = self.table("window").get("text_size")
        return size if isinstance(size, int) and size in TEXT_SIZES else 100

    def set_text_size(self, size: int) -> None:
        self.put("window", {"text_size": None if size == 100 else size})

    def small(self) -> bool:
        """Whether less memory is to be used: as somebody chose, else where this computer has little."""
        chosen = self.chosen_small()
        return machine.is_small() if chosen is None else chosen

    def chosen_small(self) -> bool | None:
        chosen = self.table("window").get("small")
        return chosen if isinstance(chosen, bool) else None

    def set_small(self, small: bool | None) -> None:
        self.put("window", {"small": small})

    def narrow_sidebar(self) -> bool:
        """Whether the pages are listed by icons alone, even where there is room for their names."""
        return self.table("window").get("narrow_sidebar") is True

    def set_narrow_sidebar(self, narrow: bool) -> None:
        self.put("window", {"narrow_sidebar": narrow or None})

    def language(self) -> str | None:
        """Of the interface: "fr". None where the system's is followed."""
        language = self.table("window").get("language")
        return language if isinstance(language, str) else None

    def set_language(self, code: str) -> None:
        self.put("window", {"language": code})

    def reopens(self) -> bool:
        """Whether what was open last time is opened again."""
        return self.table("window").get("reopen") is not False

    def set_reopens(self, reopen: bool) -> None:
        self.put("window", {"reopen": reopen})

    def keeps_history(self) -> bool:
        """Whether what somebody has read may be kept at all."""
        return self.table("history").get("keep") is not False

    def set_keeps_history(self, keep: bool) -> None:
        self.put("history", {"keep": keep})

    def skipped_first_run(self) -> bool:
        return self.table("window").get("skipped_first_run") is True

    def skip_first_run(self) -> None:
        self.put("window", {"skipped_first_run": True})

    def remembers_searches(self) -> bool:
        return self.table("search").get("remember") is not False

    def set_remembers_searches(self, remember: bool) -> None:
        self.put("search", {"remember": remember})

    def folded_filters(self) -> frozenset[str]:
        folded = self.table("search").get("folded")
        return frozenset(map(str, folded)) if isinstance(folded, list) else frozenset()

    def set_folded_filters(self, folded: Iterable[str]) -> None:
        self.put("search", {"folded": sorted(folded)})

    def reading(self) -> dict[str, str]:
        """The post, mission and audience that were chosen, by these names."""
        return {key: value for key, value in self.table("reading").items() if isinstance(value, str) and value}

    def set_reading(self, chosen: Mapping[str, str]) -> None:
        self.put("reading", {"post": None, "mission": None, "audience": None, **chosen})

    def repository(self) -> Path | None:
        """The publisher's repository that was chosen; None for everybody who only reads."""
        folder = self.table("publish").get("repository")
        return Path(folder) if isinstance(folder, str) and folder else None

    def set_repository(self, folder: Path | None) -> None:
        self.put("publish", {"repository": None if folder is None else str(folder)})

    def table(self, name: str) -> dict[str, object]:
        table = self._values.get(name)
        return table if isinstance(table, dict) else {}

    def put(self, name: str, values: Mapping[str, object]) -> None:
        """These keys of that table; None takes one away. What another window has written meanwhile stays."""
        if self._writable:
            self._values = self._read() or self._values
        merged = {**self.table(name), **values}
        self._values[name] = {key: value for key, value in merged.items() if value is not None}
        if self._newer:
            return
        part = self._path.with_name(self._path.name + ".part")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            part.write_text("\n".join(_lines(self._values)) + "\n", encoding="utf-8")
            part.replace(self._path)
        except OSError:
            self._writable = False  # a read-only stick: the choices last until the window closes

    def _read(self) -> dict[str, object] | None:
        try:
            return read_toml(self._path)
        except (OSError, ValueError):
            return None


def _lines(table: dict[str, object], name: str = "") -> list[str]:
    plain = [f"{_quoted(key)} = {_value(value)}" for key, value in table.items() if not isinstance(value, dict)]
    lines = [f"[{name}]", *plain] if name and plain else plain
    for key, value in table.items():
        if isinstance(value, dict):
            lines += _lines(value, f"{name}.{_quoted(key)}" if name else _quoted(key))
    return lines


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return f"[{', '.join(_value(item) for item in value)}]"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{_quoted(key)} = {_value(item)}' for key, item in value.items())}}}"
    if isinstance(value, int) and value >= 1 << 63:
        return hex(value)  # in tens Python neither writes nor reads thousands of digits, and in sixteens it does
    return _quoted(value) if isinstance(value, str) else str(value)


def _quoted(text: str) -> str:
    escaped = "".join(f"\\u{ord(c):04x}" if ord(c) < 32 or c in '"\\\x7f' else c for c in text)
    return f'"{escaped}"'
