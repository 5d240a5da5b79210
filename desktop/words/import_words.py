"""The words of importing a pack in the window: who published it, what changes, how it went, and what errors mean to somebody
who sees no command line. No widget here."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.words import error_words, wording
from desktop.words.wording import later, later_count, tr
from resources import measures
from resources.errors import PackError

if TYPE_CHECKING:
    from sync.packs.importing import Look
    from sync.packs.opened import Pack
    from sync.report import SourceReport

# What becomes of a document: its pill's colours and icon, the tone of its number, and its words. The gravest first.
CHANGES = {
    "withdrawn": ("withdrawn", "ban", "bad", later("Withdrawn")),
    "superseded": ("superseded", "arrow-right", "super", later("Superseded")),
    "removed": ("unknown", "minus", "muted", later("Removed")),
    "updated": ("new", "refresh-cw", "accent", later("Updated")),
    "added": ("new", "plus", "ok", later("Added")),
}
TILES = {
    "added": later("added"), "updated": later("updated"), "superseded": later("superseded"), "withdrawn": later("withdrawn"),
    "removed": later("removed"),
}  # fmt: skip
_COUNTED = {
    "added": later_count("{n} added", "{n} added"), "updated": later_count("{n} updated", "{n} updated"),
    "superseded": later_count("{n} superseded", "{n} superseded"), "withdrawn": later_count("{n} withdrawn", "{n} withdrawn"),
    "removed": later_count("{n} removed", "{n} removed"),
}  # fmt: skip
# Where there is nothing to import.
_NOTHING = {
    "complete": later("Nothing in this pack is new here."),
    "nothing_new": later("Nothing in this pack is new here."),
    "partial": later("Nothing more of this pack can be taken."),
    "refused": later("Nothing of this pack can be taken."),
    "stopped": later("It could not be looked at to the end. Nothing was changed."),
}
_ENDED = {
    "complete": later("The import is complete."),
    "nothing_new": later("Nothing in this pack was new here."),
    "partial": later("The import is partly done."),
    "refused": later("The pack was refused. Nothing of it was taken."),
    "stopped": later("The import was stopped. What had been copied is kept; import the pack again to get the rest."),
}
HARMLESS = frozenset({"older", "pack_not_whole"})  # what is told, and nothing here fails by
_LONG = 60  # days, from which on an age is told in months


def tile(kind: str) -> str:
    return tr(TILES[kind])


def signed(pack: Pack) -> str:
    """ "Signed on 3 June 2024"."""
    if pack.signed is None:
        return tr("Without the date of its signature")
    return tr("Signed on {date}").format(date=wording.day(measures.local(pack.signed).date()))


def signed_and_age(look: Look) -> str:
    """ "Signed on 3 June 2024, 12 days ago"."""
    if look.days is None:
        return signed(look.pack)
    return wording.listed((signed(look.pack), _age(look.days)))


def _age(days: int) -> str:
    if days == 0:
        return tr("today")
    if days < _LONG:
        return wording.count(days, "{n} day ago", "{n} days ago")
    return wording.count(days // 30, "{n} month ago", "{n} months ago")


def claim(title: str) -> str:
    return tr("Unknown publisher calling itself {name}").format(name=title)


def known(look: Look) -> tuple[str, str]:
    """Of a publisher whose key somebody has compared: two short lines."""
    if look.added:
        return tr("Fingerprint compared"), tr("It is the one that you gave")
    return tr("Publisher known"), tr("Known here as {name}").format(name=wording.ltr(look.source.name))


def nothing(look: Look) -> str:
    return tr(_NOTHING.get(look.report.result, "Nothing in this pack is new here."))


def running() -> str:
    return tr("A pack is being imported.")


def going_on(source: str) -> str:
    return tr("Importing from {name}").format(name=source) if source else tr("Importing")


def ended(report: SourceReport) -> tuple[str, str, str]:
    """(icon, sentence, tone) of an import that has ended."""
    icon, _, tone = wording.result(report.result, "cancelled" if report.result == "stopped" else None)
    if report.result == "stopped" and not any(error["code"] == "cancelled" for error in report.errors):
        return "circle-dashed", tr("The import is not finished. What had been copied is kept."), "warn"
    return icon, tr(_ENDED.get(report.result, later("The import has ended."))), tone


def counted(report: SourceReport) -> str:
    """ "6 added, 1 superseded; 1.2 MB read."; nothing where nothing has changed."""
    said = [wording.count(number, *_COUNTED[kind]) for kind in _COUNTED if (number := getattr(report, kind))]
    if not said and not report.bytes:
        return ""
    changed = wording.listed(said) or tr("no document changed")
    return tr("{changes}; {size} read.").format(changes=changed, size=wording.size(report.bytes))


def no_pack(error: PackError, place: Path, what: str) -> PackError:
    """The same, where something else than a pack was brought: what to do with it in the window."""
    here = _INSTEAD.get(what) if error.code == "no_pack" else None
    return PackError(error.code, tr(here).format(place=wording.ltr(str(place))), item=error.item) if here else error


def said(error: Mapping[str, str | None]) -> str:
    """Its sentence, or one that names what stands on the page in place of a command."""
    here = _HERE.get(error["code"] or "")
    return tr(here).format(item=wording.ltr(error["item"] or "")) if here else error_words.told(error)


_INSTEAD = {
    "card": later(
        "{place} is a publisher's card, and no pack. Nothing was done. It says by which key a publisher is recognised. Add the "
        "publisher's address under Packs & sources."
    ),
    "public": later(
        "{place} is what a publisher puts on a server, and no pack. Nothing was done. Add this folder as a source under "
        "Packs & sources: it is fetched from there."
    ),
    "repository": later(
        "{place} is a publisher's repository, and no pack. Nothing was done. On the page Publish, a pack can be made of it."
    ),
}
_HERE = {
    "mass_removal": later(
        "The new list of {item} leaves out most of what it has here. That is more often a mistake, or an attack, than a wish, "
        "so it was not taken over: nothing was removed. Ask the publisher. If it is meant, take the shorter list over below."
    ),
    "prefix_owned": later(
        "The pack offers documents of {item}, which come from another source on this computer. They were refused, so that "
        "nobody can replace another's guidance. Compare both fingerprints with the publisher's own; those of your sources "
        "stand under Packs & sources. If the pack is the right one, remove that source first."
    ),
}
