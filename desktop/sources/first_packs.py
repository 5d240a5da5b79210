"""The packs that lie beside a program on a stick, offered when its library is empty: what they claim, and a button."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from desktop.parts.fingerprints import fingerprint_groups
from desktop.parts.layouts import frame, hbox, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, Icon, label
from desktop.words import import_words, wording
from desktop.words.wording import tr
from resources.errors import PackError

if TYPE_CHECKING:
    from sync.packs.opened import Pack

_SEGMENT = re.compile(r"\.segment-([a-z]{2,3})-\d+\.tar\.zst$")
_MOST = 6  # of which each is described


def beside(folder: Path) -> Sequence[Pack]:
    """The newest first; none where there are none, or none that can be read."""
    from sync.packs.opened import find, open_all

    if not folder.is_dir():
        return ()
    try:
        return open_all(find(folder))[0]
    except PackError:
        return ()


def languages(pack: Pack) -> list[str]:
    """Of its texts."""
    return sorted({found[1] for path in pack.files.values() if (found := _SEGMENT.search(path))})


class FirstPacks(QFrame):
    """`asked`: to see what they would change, and to import them. Nothing is believed or taken before."""

    asked = Signal()

    def __init__(self, theme: Theme, packs: Sequence[Pack]) -> None:
        super().__init__()
        self.setObjectName("option")
        title = wording.count(len(packs), "{n} pack lies beside this program", "{n} packs lie beside this program")
        words = tr(
            "You are shown what would be imported before anything is. Compare the fingerprint with what your office says."
        )
        self.button = Button(theme, tr("Look at them and import…"), "primary", icon="package-open")
        self.button.clicked.connect(self.asked)
        rows = [self._row(theme, pack) for pack in packs[:_MOST]]
        said = vbox(
            label(theme, title, "strong", wrap=True),
            label(theme, words, "small", "muted", wrap=True),
            8,
            *rows,
            8,
            hbox(self.button, None),
            spacing=2,
        )
        row = hbox(vbox(Icon(theme, "package", "accent_text", 24), None), said, margins=(16, 16, 16, 16), spacing=12)
        row.setStretch(1, 1)
        self.setLayout(row)

    @staticmethod
    def _row(theme: Theme, pack: Pack) -> QFrame:
        facts = [import_words.signed(pack)]
        if pack.bag.octets is not None:
            facts.append(wording.size(pack.bag.octets))
        if spoken := languages(pack):
            facts.append(wording.languages_said(spoken))
        who = tr("Calls itself {name}.").format(name=pack.title or pack.institute)
        return frame(
            vbox(
                label(theme, wording.ltr(pack.folder.name), "name", wrap=True),
                label(theme, f"{who} {' · '.join(facts)}", "small", "muted", wrap=True),
                fingerprint_groups(theme, pack.fingerprint, columns=8),
                spacing=2,
                margins=(0, 4, 0, 4),
            )
        )
