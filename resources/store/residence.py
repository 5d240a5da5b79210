"""What a person should know of where the library stands: on a stick, on one that is write-protected, in a place that everybody
here shares, on a share of the network. Sentences for the command line and the window; nothing of it is an error."""

from __future__ import annotations

from dataclasses import dataclass

from resources.home import Home
from resources.sentences import say
from resources.store import filesystems
from resources.store.database import may_write


@dataclass(frozen=True)
class Remark:
    """`code`: stick, stick_memory, stick_folder, packs, shared, network. `urgent`: a command says it without being asked."""

    code: str
    message: str
    urgent: bool = False


def remarks(home: Home) -> list[Remark]:
    found = []
    if home.stick is not None:
        if home.stick.kept == "stick":
            found.append(Remark("stick", say(_STICK, folder=home.stick.data)))
        elif home.stick.kept == "folder":
            found.append(Remark("stick_folder", say(_FOLDER, folder=home.stick.private)))
        else:
            found.append(Remark("stick_memory", say(_MEMORY), urgent=True))
        if home.stick.packs.is_dir() and not (home.library / "catalogue.db").exists():
            found.append(Remark("packs", say(_PACKS, folder=home.stick.packs), urgent=True))
    if home.shared and not may_write(home.library):
        found.append(Remark("shared", say(_SHARED)))
    if filesystems.is_network(home.library):
        found.append(Remark("network", say(_NETWORK, folder=home.library)))
    return found


_STICK = (
    "Everything stands on the stick, in {folder}, and nothing is written on this computer. Close Fieldshelf before you take "
    "the stick out."
)
_MEMORY = (
    "The stick is write-protected. You can read and search as always; your notes, and what you have read, are kept in memory "
    "only, and are gone when Fieldshelf ends."
)
_FOLDER = "The stick is write-protected. Your notes, and what you have read, are kept in this folder: {folder}"
_PACKS = "The library is empty, and packs lie beside this program: `fieldshelf import {folder}` shows what they hold."
_SHARED = (
    "This library is kept for everybody on this computer by its administrator, who brings it up to date. Your notes, and what "
    "you have read, are your own."
)
_NETWORK = (
    "The library stands on a share of the network: {folder}. It works there, more slowly; let only one computer at a time "
    "write to it. It is safer and faster on a disk of this computer."
)
