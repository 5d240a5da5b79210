"""What a publisher hands out on sticks: two packs of a few small texts, made by the publishing engine itself.

The second is newer: a document is new and replaces another, one has changed, one is withdrawn.
"""

from __future__ import annotations

import csv
import datetime
from collections.abc import Sequence
from pathlib import Path

from sync.packs.packing import Choice, pack
from sync.packs.stock import published
from sync.publish.add import add
from sync.publish.build import build
from sync.publish.repository import Repository

_COLUMNS = ("file", "id", "kind", "reference", "title.en", "issued", "status", "supersedes")
_ESCORTS = ("escorts.txt", "escorts", "policy", "2019.04", "Escorts of convoys", "2019-04-01", "", "")
_RADIO = ("radio.txt", "radio", "sop", "2020.11", "Radio rooms", "2020-11-02", "", "")
_WATER = ("water.txt", "water", "form", "2018.07", "Water points", "2018-07-03", "", "")
_TEXTS = {
    "escorts.txt": "Two escort vehicles go with every convoy.",
    "radio.txt": "The radio room keeps a log of every call.",
    "water.txt": "Boil the water, or let it stand with chlorine.",
}


class HandedOut:
    """`old` and `new` are folders of packs, each on a stick of its own; both are of one publisher, whose tree is `public`."""

    def __init__(self, folder: Path) -> None:
        self._documents = folder / "documents"
        self._documents.mkdir(parents=True)
        self._repository = Repository.init(folder / "repository", "example-hq", "Example Headquarters")
        self.public, self.fingerprint = self._repository.public, self._repository.fingerprint
        now = datetime.datetime.now(datetime.UTC)
        self.old = self._hand_out(_TEXTS, (_ESCORTS, _RADIO, _WATER), folder / "old", now - datetime.timedelta(days=90))
        changed = {"radio.txt": "The radio room has a spare battery.", "convoys.txt": "Four escort vehicles go with a convoy."}
        newer = ("convoys.txt", "convoys", "policy", "2026.21", "Movement of convoys", "2026-11-02", "", "escorts")
        rows = (_ESCORTS, _RADIO, (*_WATER[:6], "withdrawn", ""), newer)
        self.new = self._hand_out(changed, rows, folder / "new", now)

    def _hand_out(self, texts: dict[str, str], rows: Sequence[Sequence[str]], stick: Path, now: datetime.datetime) -> Path:
        for name, text in texts.items():
            (self._documents / name).write_text(text, encoding="utf-8")
        sheet = self._documents / "sheet.csv"
        with sheet.open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream).writerows([_COLUMNS, *rows])
        add(self._repository, self._documents, "guidance", sheet, titles={"en": "Guidance"})
        build(self._repository, now=now)
        stock = published(self.public, self._repository.institute, self._repository.name, now.date())
        stick.mkdir()
        (report,) = pack([stock], stick, Choice(), now.date())
        return report.path
