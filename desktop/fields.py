"""Fields with their names: a box to type in, one for a folder with the button that chooses it."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QLineEdit, QWidget

from desktop import paint
from desktop.folders import choose_folder
from desktop.layouts import hbox, vbox
from desktop.theme import Theme
from desktop.widgets import Button, label
from desktop.wording import tr


def keep_level(box: QLineEdit) -> QLineEdit:
    """What is typed there stands on one line with what is written beside it, in every script. Returns the box."""

    def look(text: str) -> None:
        margins = box.textMargins()
        if margins.top() != (above := paint.rise(text, box.font())):
            margins.setTop(above)
            box.setTextMargins(margins)

    box.textChanged.connect(look)
    return box


def edit(theme: Theme, name: str, hint: str = "") -> QLineEdit:
    box = QLineEdit()
    box.setFont(theme.font("body"))
    box.setPlaceholderText(hint)
    box.setAccessibleName(name)
    return keep_level(box)


def named(theme: Theme, name: str, what: QWidget | QLayout) -> QLayout:
    """A field below its name."""
    return vbox(label(theme, name, "small", "muted"), what, spacing=4)


def path_row(theme: Theme, name: str, parent: QWidget) -> tuple[QLineEdit, QLayout]:
    """A box for a folder, and the button that chooses it."""
    box = edit(theme, name)
    choose = Button(theme, tr("Choose…"))
    choose.setAccessibleName(tr("Choose: {what}").format(what=name))
    choose.clicked.connect(lambda: choose_folder(parent.window(), name, box.setText, box.text()))
    row = hbox(box, choose)
    row.setStretch(0, 1)
    return box, row
