"""Fields with their names: a box to type in, one for a folder with the button that chooses it, and what it says."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QLineEdit, QWidget

from desktop.parts import paint
from desktop.parts.folders import choose_folder
from desktop.parts.layouts import hbox, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, label
from desktop.words import wording
from desktop.words.wording import tr


def keep_level(box: QLineEdit) -> QLineEdit:
    """What is typed there stands on one line with what is written beside it, in every script; where nothing is typed yet,
    the cursor stands where the hint begins. Returns the box."""

    def look(text: str) -> None:
        begin_at_the_side(box, text)
        margins = box.textMargins()
        if margins.top() != (above := paint.rise(text, box.font())):
            margins.setTop(above)
            box.setTextMargins(margins)

    begin_at_the_side(box, box.text())
    box.textChanged.connect(look)
    return box


def begin_at_the_side(box: QLineEdit, text: str) -> None:
    """The side on which the window begins, while the box is empty: Qt would go by the keyboard, and put the cursor at the other
    end of an Arabic hint. Words stand as their own direction says."""
    if not text and box.isRightToLeft():
        box.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    else:
        box.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)


def edit(theme: Theme, name: str, hint: str = "") -> QLineEdit:
    box = QLineEdit()
    box.setFont(theme.font("body"))
    box.setPlaceholderText(hint)
    box.setAccessibleName(name)
    return keep_level(box)


def named(theme: Theme, name: str, what: QWidget | QLayout) -> QLayout:
    """A field below its name."""
    return vbox(label(theme, name, "small", "muted"), what, spacing=4)


def place_in(box: QLineEdit) -> Path | None:
    """The folder that is named there; None where there is none, or only the end of its path: a window works in no folder."""
    text = box.text().strip()
    place = Path(text).expanduser() if text else None
    return place if place is not None and place.is_absolute() else None


def no_place(box: QLineEdit, empty: str) -> str:
    """Why `place_in` finds none: `empty`, or that it is no whole path."""
    text = box.text().strip()
    whole = tr("{path} is no whole path of a folder. Choose the folder with the button beside it.")
    return whole.format(path=wording.ltr(text[:200])) if text else empty


def no_stick(box: QLineEdit) -> str:
    return no_place(box, tr("Choose where it goes: a stick, or a folder on it. Nothing was written."))


def path_row(theme: Theme, name: str, parent: QWidget) -> tuple[QLineEdit, QLayout]:
    """A box for a folder, and the button that chooses it."""
    box = edit(theme, name)
    choose = Button(theme, tr("Choose…"))
    choose.setAccessibleName(tr("Choose: {what}").format(what=name))
    choose.clicked.connect(lambda: choose_folder(parent.window(), name, box.setText, box.text()))
    row = hbox(box, choose)
    row.setStretch(0, 1)
    return box, row
