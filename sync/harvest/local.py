"""Sources that nobody signs: a folder that is no published tree, or the file of a harvest, added by a reader for this library.

Their documents have ids of their own, `local.<name>/...`, so that nothing in them can pass for a publisher's.
"""

from __future__ import annotations

import datetime
import json
from pathlib import Path
from urllib.parse import urlsplit

from resources.errors import SourceError, UsageError
from resources.library import Library
from resources.models import is_name
from resources.sentences import say
from resources.store.catalogue import Source
from sync import disk
from sync.harvest.configuration import Configuration, is_configuration, parse_configuration, read_configuration
from sync.publish.files import Lost, walk
from sync.transport import open_transport

_FILE = "harvest.json"


def institute(source: str) -> str:
    """Whose its documents are said to be."""
    return f"local.{source}"


def collection_id(source: str) -> str:
    return f"{institute(source)}/documents"


def unsigned(library: Library, place: str) -> Configuration | None:
    """What is to be harvested at a place that a person gave as a source; None where a signed tree is to be expected.

    Raises UsageError where the file of a harvest is not right, SourceError where a folder holds the library itself.
    """
    if is_configuration(place):
        return read_configuration(Path(place))
    if urlsplit(place).scheme in ("http", "https"):
        return None
    folder = Path(open_transport(place).place)
    if not folder.is_dir() or (folder / "metadata").is_dir() or not walk(folder, lost=Lost()):
        return None
    if library.home.library.resolve().is_relative_to(folder.resolve()):
        raise SourceError("not_found", say(_ITSELF, folder=folder), item=str(folder))
    return Configuration("folder", str(folder.absolute()))


def add_unsigned(library: Library, name: str, place: str, configuration: Configuration, folder: Path) -> Source:
    """`folder` is where it is remembered. Raises SourceError `source_exists`, UsageError `bad_name`."""
    if not is_name(institute(name)):
        raise UsageError(
            "bad_name", say("{name} is too long for the name of a source. Nothing was added. Choose a shorter one.", name=name)
        )
    source = Source(
        name=name,
        url=configuration.url,
        title=configuration.name,
        added=f"{datetime.datetime.now(datetime.UTC):%Y-%m-%dT%H:%M:%SZ}",
        signed=False,
    )
    with library.lock():
        library.catalogue.add_source(source)
        with disk.errors(folder):
            disk.make_folder(folder)
            if is_configuration(place):
                path = Path(place).absolute()
                text = path.read_text(encoding="utf-8")
                disk.write(folder / _FILE, json.dumps({"path": str(path), "text": text}).encode())
            else:
                (folder / _FILE).unlink(missing_ok=True)
    return source


def configuration_of(source: Source, folder: Path) -> Configuration:
    """As it was when the source was added. Raises SourceError `harvest_lost`."""
    try:
        record = json.loads((folder / _FILE).read_bytes())
        return parse_configuration(record["text"], Path(record["path"]))
    except FileNotFoundError:
        if "://" not in source.url:
            return Configuration("folder", source.url)
    except (OSError, ValueError, KeyError, TypeError, UsageError):
        pass
    raise SourceError(
        "harvest_lost",
        say(
            "What {source} is harvested by cannot be read any more. Its documents stay. Remove the source, and add it again.",
            source=source.name,
        ),
        item=source.name,
    )


_ITSELF = (
    "There is no Fieldshelf source at {folder}, and as a folder of documents it cannot be taken, because this "
    "library lies in it. Nothing was added. Give the folder that holds the documents and nothing else."
)
