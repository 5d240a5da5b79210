"""The program's own TUF client as a command, for test rigs such as the TUF conformance suite. People use `fieldshelf sync`.

    python -m sync.trust --metadata-dir D init ROOT
    python -m sync.trust --metadata-dir D --metadata-url U refresh
    python -m sync.trust --metadata-dir D --metadata-url U --target-name N --target-base-url B --target-dir T download

Exit 0, or 1 with a sentence on stderr. D holds what is trusted under names without versions (root.json, timestamp.json).
Fieldshelf's rules of naming are not applied: any repository will do.
"""

from __future__ import annotations

import argparse
import datetime
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from resources.errors import FieldshelfError, SourceError, UsageError
from sync import disk
from sync.http_transport import HttpTransport
from sync.transport import Link
from sync.trust import told
from sync.trust.updater import METADATA, DurableUpdater, TransportFetcher, read_root

# Asked once: a rig counts requests, and a fault in it is not one of the link.
_LINK = Link(pauses=())
_TARGETS = "targets/"


class _AsWritten(HttpTransport):
    """python-tuf quotes names of roles itself (`..%2Fevil.json`), and the names of targets are parts of an address already;
    what the transport quotes once more is taken back."""

    def _follow(self, url: str, headers: dict[str, str], check: Callable[[str, str], None]) -> Any:
        base = f"{self.place}/"
        return super()._follow(base + unquote(url.removeprefix(base)) if url.startswith(base) else url, headers, check)


class _Elsewhere(TransportFetcher):
    """The metadata of a repository lies at one address and its targets at another; both are asked for by relative path."""

    def __init__(self, metadata: HttpTransport, targets: HttpTransport | None) -> None:
        super().__init__(targets or metadata)
        self._metadata = TransportFetcher(metadata)

    def download_bytes(self, url: str, max_length: int) -> bytes:
        return self._metadata.download_bytes(url.removeprefix(METADATA), max_length)

    def _fetch(self, url: str) -> Any:
        return super()._fetch(url.removeprefix(_TARGETS))


def main(arguments: Sequence[str] | None = None) -> int:
    options = _parse(arguments)
    try:
        if options.command == "init":
            _init(options.metadata_dir, options.root)
        else:
            _run(options)
    except FieldshelfError as error:
        sys.stderr.write(f"{error.message}\n")
        return 1
    return 0


def _init(folder: Path, root: Path) -> None:
    try:
        data = root.read_bytes()
    except OSError as error:
        raise UsageError("bad_root", f"{root} cannot be read. Nothing was set up. Check the path of the root.") from error
    read_root(data)
    with disk.errors():
        disk.make_folder(folder)
        disk.write(folder / "root.json", data)


def _run(options: argparse.Namespace) -> None:
    """Refreshes; for `download`, fetches the target too, unless what lies there is right."""
    folder: Path = options.metadata_dir
    root = folder / "root.json"
    if not root.is_file():
        raise UsageError("bad_root", f"There is no root in {folder}. Nothing was fetched. Run init first.")
    metadata = _transport(options.metadata_url)
    targets = _transport(options.target_base_url) if options.command == "download" else None
    try:
        now = datetime.datetime.now(datetime.UTC)
        updater: DurableUpdater | None = None

        def clock() -> told.Clock:
            return told.Clock(now, updater.signed if updater else None)

        with told.errors(metadata.place, None, clock), disk.errors():
            updater = DurableUpdater(folder, _Elsewhere(metadata, targets), root.read_bytes(), now)
            updater.refresh()
            if options.command == "download":
                _download(updater, options.target_name, options.target_dir, metadata.place)
    finally:
        for transport in (metadata, targets):
            if transport is not None:
                transport.close()


def _download(updater: DurableUpdater, name: str, folder: Path, place: str) -> None:
    target = updater.get_targetinfo(name)
    if target is None:
        raise SourceError(
            "not_found",
            f"The source at {place} has signed no target named {name}. Nothing was fetched. Check the name.",
            item=name,
        )
    updater.target_dir = str(folder)
    if updater.find_cached_target(target) is None:
        updater.download_target(target, target_base_url=_TARGETS)


def _transport(url: str) -> HttpTransport:
    if urlsplit(url).scheme not in ("http", "https") or not urlsplit(url).hostname:
        raise UsageError("bad_address", f"{url} is not a web address. Nothing was fetched. Use http:// or https://.")
    return _AsWritten(url, _LINK)


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m sync.trust", description="Fieldshelf's TUF client, for test rigs.")
    parser.add_argument("--metadata-dir", type=Path, required=True)
    parser.add_argument("--metadata-url")
    parser.add_argument("--target-name")
    parser.add_argument("--target-base-url")
    parser.add_argument("--target-dir", type=Path)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("init").add_argument("root", type=Path)
    commands.add_parser("refresh")
    commands.add_parser("download")
    options = parser.parse_args(arguments)
    needed = {"refresh": ["metadata_url"], "download": ["metadata_url", "target_name", "target_base_url", "target_dir"]}
    for name in needed.get(options.command, []):
        if getattr(options, name) is None:
            parser.error(f"{options.command} needs --{name.replace('_', '-')}")
    return options


if __name__ == "__main__":
    sys.exit(main())
