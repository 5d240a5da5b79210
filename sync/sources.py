"""Adding, listing and removing sources: who is believed, and on whose word.

The root that a source was added with is kept as it was given, and its sha256 is the source's fingerprint: everything later
is judged by it. Fetches nothing but that root.
"""

from __future__ import annotations

import dataclasses
import datetime
import hashlib
import re
import shutil
from collections.abc import Sequence
from pathlib import Path

from resources.errors import PackError, SourceError, UsageError
from resources.library import Library
from resources.measures import moment
from resources.models import is_name
from resources.sentences import joined, say
from resources.store.catalogue import Source
from sync import disk
from sync.budget import read_proxy
from sync.fingerprints import compared, read_fingerprint
from sync.first_root import (
    FIRST_ROOT,
    claimed_title,
    keep_root,
    kept_fingerprint,
    kept_keys,
    metadata_folder,
    other_root,
    read_root_file,
    root_keys,
)
from sync.harvest.local import add_unsigned, unsigned
from sync.packs.opened import find
from sync.program import installation
from sync.program.installation import RESERVED
from sync.transport import FolderTransport, Link, Transport, open_transport
from sync.trust import ROOT_LENGTH, read_root

# Windows has no folder of these names.
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?")


def may_be_called(name: str) -> bool:
    """Whether it can be the name of a source, which is a folder's name too."""
    return is_name(name) and not _DEVICES.fullmatch(name) and name != RESERVED


def list_sources(library: Library) -> list[Source]:
    return library.catalogue.sources()


def add_source(
    library: Library, name: str, url: str, root: Path | None = None, fingerprint: str | None = None, *, link: Link | None = None
) -> Source:
    """Adds a source under a name of the person's choice. What is no published tree, a folder of documents or the file of a
    harvest, is a source that nobody signs. Of all others: with `root` (a root.json or a .fieldshelf-source file) or
    `fingerprint` it is pinned; with neither it is believed on first use, and stays an unknown publisher. Where the publisher
    is here already and unknown, these confirm it: that source is returned, asked here too.

    Raises UsageError; SourceError wrong_root where the address shows another root, source_exists, and what the transport says
    (not with `root`: that works without a connection).
    """
    if name == RESERVED:
        raise UsageError("bad_name", say(_RESERVED, name=name), item=name)
    if not may_be_called(name):
        raise UsageError(
            "bad_name",
            say(
                "{name} cannot be the name of a source. Use small letters, digits and hyphens, for example: hq-library.",
                name=repr(name),
            ),
        )
    _refuse_pack(name, url)
    wanted = None if fingerprint is None else read_fingerprint(fingerprint)
    if root is None and wanted is None and (configuration := unsigned(library, url)) is not None:
        return add_unsigned(library, name, url, configuration, metadata_folder(library, name))
    link = link or Link()
    if link.proxy is None:
        link = dataclasses.replace(link, proxy=read_proxy(library.home.settings))
    transport = open_transport(url, link)
    given = url
    try:
        url = str(Path(transport.place).absolute()) if isinstance(transport, FolderTransport) else transport.place
        mirrors: tuple[str, ...] = ()
        if root is not None:
            data, mirrors = read_root_file(root)
            if read_root(data).version == 1:
                _compare(data, transport)
        else:
            data = transport.get(FIRST_ROOT, ROOT_LENGTH, fresh=True)
    except SourceError as error:
        if error.code == "unreachable" and _perhaps_web(given):
            raise SourceError(error.code, joined(error.message, say(_WEB)), item=name) from error
        if error.code != "not_found":
            raise
        raise SourceError(
            "not_found",
            say(
                "There is no Fieldshelf source at {url}. Nothing was added. Check the address, or ask the publisher for it.",
                url=url,
            ),
            item=name,
        ) from error
    finally:
        transport.close()
    found, title = hashlib.sha256(data).hexdigest(), claimed_title(data)
    if wanted is not None and wanted != found:
        raise SourceError(
            "wrong_root",
            joined(
                say("The fingerprint that you gave and that of the publisher at {url} differ, so nothing was added.", url=url),
                compared(wanted, found),
                say(
                    "Ask the publisher for the fingerprint again, by another way than that address: either it was mistyped, or "
                    "this is somebody else."
                ),
            ),
            item=name,
        )
    source = Source(
        name=name,
        url=url,
        mirrors=mirrors,
        fingerprint=found,
        pinned=root is not None or wanted is not None,
        title=title,
        added=f"{datetime.datetime.now(datetime.UTC):%Y-%m-%dT%H:%M:%SZ}",
    )
    return keep_source(library, source, data)


def keep_source(library: Library, source: Source, root: bytes) -> Source:
    """Adds a source whose root is known, and whose fingerprint is that root's; one that came with a pack gets its address.
    The source as it is here then. Raises SourceError source_exists, same_publisher."""
    with library.lock():
        if source.pinned and (unknown := _unknown(library, source)) is not None:
            places = dict.fromkeys((*unknown.addresses, *source.addresses))
            confirmed = dataclasses.replace(unknown, url=next(iter(places)), mirrors=tuple(places)[1:], pinned=True)
            library.catalogue.update_source(confirmed)
            return confirmed
        _check_new(library, source, root)
        folder = metadata_folder(library, source.name)
        with disk.errors(folder):
            if folder.exists() and kept_fingerprint(folder) != source.fingerprint:
                shutil.rmtree(folder)  # another publisher's, under a name that is free again
            keep_root(folder, root)
        old = library.catalogue.source(source.name)
        if old is None or old.removed:
            library.catalogue.add_source(source)
            return source
        known = dataclasses.replace(old, url=source.url, mirrors=source.mirrors)
        library.catalogue.update_source(known)
        return known


def confirm_source(library: Library, name: str, fingerprint: str) -> Source:
    """From now on a trusted hand has vouched for its key.

    Raises UsageError bad_fingerprint; SourceError no_such_source, not_signed, wrong_root where it is another key's.
    """
    typed = read_fingerprint(fingerprint)
    with library.lock():
        source = find_source(library, name)
        if not source.signed or source.fingerprint is None:
            raise SourceError("not_signed", say(_NOT_SIGNED, name=name), item=name)
        if typed != source.fingerprint:
            differs = say(_STAYS_KNOWN if source.pinned else _STAYS_UNKNOWN, name=name)
            message = joined(differs, compared(typed, source.fingerprint), say(_OTHER_KEY, name=name))
            raise SourceError("wrong_root", message, item=name)
        source = dataclasses.replace(source, pinned=True)
        library.catalogue.update_source(source)
    return source


def set_mirrors(library: Library, name: str, urls: Sequence[str]) -> Source:
    """The places that are asked after the source's own, in this order; whatever they show is verified like everything else.

    Raises UsageError "bad_address" and SourceError "no_such_source".
    """
    source = find_source(library, name)
    places = [open_transport(url) for url in urls]
    mirrors = [str(Path(one.place).absolute()) if isinstance(one, FolderTransport) else one.place for one in places]
    with library.lock():
        changed = dataclasses.replace(source, mirrors=tuple(dict.fromkeys(url for url in mirrors if url != source.url)))
        library.catalogue.update_source(changed)
    return changed


def remove_source(library: Library, name: str) -> Source:
    """Nothing more is fetched from it; its documents stay, and what was seen of its signatures is remembered."""
    source = find_source(library, name)
    with library.lock():
        library.catalogue.remove_source(name)
    return dataclasses.replace(source, removed=True)


def find_source(library: Library, name: str) -> Source:
    source = library.catalogue.source(name)
    if source is None or source.removed:
        known = ", ".join(source.name for source in library.catalogue.sources())
        raise SourceError(
            "no_such_source",
            say("There is no source named {name}. The sources here are: {known}.", name=name, known=known)
            if known
            else say("There is no source named {name}. The sources here are: none.", name=name),
            item=name,
        )
    return source


def reachable(source: Source) -> Source:
    """Raises SourceError "no_address" for one that is asked nowhere."""
    if not source.addresses:
        who = say("The source {name}", name=source.name)
        if source.title:
            who = say("{title} (the source {name})", title=source.title, name=source.name)
        if source.signed_floor:
            first = say(_FROM_SIGNED_PACKS, who=who, date=moment(source.signed_floor))
        else:
            first = say(_FROM_PACKS, who=who)
        raise SourceError("no_address", joined(first, say(_NO_ADDRESS, name=source.name)), item=source.name)
    return source


def _refuse_pack(name: str, url: str) -> None:
    """A pack, one that was copied in part, or a stick with some: read as a folder nobody had signed, what it withdraws would
    look like anything else."""
    try:
        said: str = say(_IS_PACK, url=find(Path(url))[0])
    except PackError as error:
        if error.code != "pack_incomplete":
            return
        said = error.message
    except (OSError, ValueError):  # no path at all: an address
        return
    raise SourceError("is_pack", said, item=name)


_FROM_PACKS = "All that is here of {who} came with packs, and no address is known where it could be asked."
_FROM_SIGNED_PACKS = (
    "All that is here of {who} came with packs, the newest of them signed on {date}, and no address is known where it could be "
    "asked."
)
_NO_ADDRESS = (
    "Import another pack of that publisher, one that has what is missing (`fieldshelf request` says what is here, so that it "
    "can be made to fit), or ask the publisher for an address and give it with `fieldshelf source mirrors {name} URL`."
)
_IS_PACK = (
    "{url} is a pack, and no source: it brings its publisher's documents and signature with it. Nothing was added. "
    "Run `fieldshelf import {url}`."
)
_NOT_SIGNED = (
    "{name} is not signed: nobody's key is behind it, so there is no fingerprint to compare. Nothing was changed. "
    "`fieldshelf source list` shows which sources are signed."
)
_STAYS_KNOWN = (
    "The fingerprint that you gave and that of {name} differ, so {name} stays known by the key that was compared before."
)
_STAYS_UNKNOWN = "The fingerprint that you gave and that of {name} differ, so {name} stays an unknown publisher."
_OTHER_KEY = (
    "Either it was mistyped, or {name} is somebody else who uses the publisher's name. Ask the publisher for the fingerprint "
    "again, by another way than the one by which {name} came. If it still differs, do not act on what came from {name}, and "
    "take nothing more from it: `fieldshelf source remove {name}`."
)
_WEB = "If you meant a web address, write it with https:// at its beginning."


_HAD_ANOTHER_KEY = "A source named {name} was removed, and had another key ({place}). Nothing was changed. Choose another name."
_EXISTS = (
    "There is a source named {name} already ({place}). Nothing was changed. Choose another name, or remove that one first."
)


def _perhaps_web(url: str) -> bool:
    """Whether what was taken for a folder that is not there may be a web address without its https://."""
    return "://" not in url and not url.startswith((".", "~", "/", "\\")) and not Path(url).is_absolute()


def _check_new(library: Library, source: Source, root: bytes) -> None:
    """Before anything of an older source under this name is touched; `add_source` of the catalogue has the last word.

    A publisher speaks through one source: a second one would be refused at each of its syncs.
    """
    old = library.catalogue.source(source.name)
    place = _place(old) if old else ""
    if old is not None and ((not old.removed and old.addresses) or old.fingerprint != source.fingerprint):
        if old.removed:  # what was seen of its signatures is remembered
            message = say(_HAD_ANOTHER_KEY, name=source.name, place=place)
        else:
            message = say(_EXISTS, name=source.name, place=place)
        raise SourceError("source_exists", message, item=source.name)
    keys = root_keys(root)
    program = installation.here().publisher
    if program is not None and keys & root_keys(program.root):
        raise SourceError("is_program", say(_IS_PROGRAM, url=source.url), item=source.name)
    for other in library.catalogue.sources():
        if other.name == source.name or other.removed:
            continue
        if other.fingerprint == source.fingerprint or keys == kept_keys(metadata_folder(library, other.name)):
            raise SourceError(
                "same_publisher",
                say(
                    "{url} is the same publisher as the source {other} ({place}). Nothing was added. To ask it here too, use "
                    "`fieldshelf source mirrors {other}`; to ask it here only, remove {other} first.",
                    url=source.url,
                    other=other.name,
                    place=_place(other),
                ),
                item=other.name,
            )


def _unknown(library: Library, source: Source) -> Source | None:
    """The same publisher, by its very root, where nobody has vouched for it yet."""
    known = (one for one in library.catalogue.sources() if one.fingerprint == source.fingerprint)
    return next((one for one in known if not one.pinned), None)


def _place(source: Source) -> str:
    return source.url or say("from a pack")


def _compare(data: bytes, transport: Transport) -> None:
    """Where the place can be reached now and shows another first root, it is said now and not at the first sync."""
    try:
        seen = transport.get(FIRST_ROOT, ROOT_LENGTH, fresh=True)
    except SourceError:
        return
    if seen != data:
        raise other_root(transport.place)


_RESERVED = "No source can be called {name}: that is the name of this program. Nothing was added. Choose another one."
_IS_PROGRAM = (
    "{url} is where newer versions of this program are published, and no source of documents. Nothing was added. The program "
    "asks there by itself."
)
