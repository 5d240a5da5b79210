"""On the page about the program: whether there is a newer version, what has changed in it, getting it, and going back."""

from __future__ import annotations

import datetime
import shlex
from pathlib import Path

from desktop.parts import folders
from desktop.parts.asking import ask
from desktop.parts.layouts import frame, hbox, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Bar, Button, Card, label
from desktop.updates.updating import Updating
from desktop.words import error_words, languages, wording
from desktop.words.wording import tr


class ProgramCard(Card):
    def __init__(self, theme: Theme, updating: Updating) -> None:
        super().__init__(theme, tr("Newer versions"))
        self._theme, self._updating = theme, updating
        self._was = ""
        self.look = Button(theme, tr("Look now"), "link")
        self.look.clicked.connect(updating.check)
        self.header.addWidget(self.look)
        self.fallen = label(theme, "", "body", wrap=True)
        self.words = label(theme, "", "body", wrap=True)
        self.notes = label(theme, "", "body", "muted", wrap=True)
        self.trouble = label(theme, "", "body", "muted", wrap=True)
        self.bar = Bar(theme)
        self.get = Button(theme, tr("Get it"), "primary")
        self.get.clicked.connect(self._get)
        self.skip = Button(theme, tr("Not this version"))
        self.skip.clicked.connect(updating.skip)
        self.stop = Button(theme, tr("Stop"))
        self.stop.clicked.connect(updating.stop)
        self.back = Button(theme, "")
        self.back.clicked.connect(lambda: updating.lost_by_going_back(self._go_back))
        buttons = frame(hbox(self.get, self.skip, self.stop, self.back, None))
        self.body.addLayout(
            vbox(self.fallen, self.words, self.notes, self.bar, self.trouble, buttons, margins=(16, 12, 16, 14), spacing=8)
        )  # fmt: skip
        self._buttons = buttons
        updating.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        updating, state = self._updating, self._updating.state
        knows, newer = updating.installed.knows_publisher, state.newer
        placed = newer is not None and newer.version == state.waiting
        fallen = error_words.said(updating.installed.fallen)
        self.fallen.setText(fallen)
        self.fallen.setVisible(bool(fallen))
        self.words.setText(self._said())
        notes = newer.notes_in(languages.spoken().code) if newer is not None and not placed else ""
        self.notes.setText(notes)
        self.notes.setVisible(bool(notes))
        done, total = updating.progress
        self.bar.setVisible(updating.doing == "get")
        self.bar.set_fraction(done / total if total else 0.0)
        trouble = error_words.error(updating.error) if updating.error else self._kept_trouble()
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))
        idle = not updating.doing
        self.look.setVisible(knows and idle)
        to_get = newer is not None and idle and not placed and state.placed is None
        self.get.setVisible(to_get)
        self.skip.setVisible(to_get and state.told)
        self.stop.setVisible(updating.doing == "get")
        self.stop.setEnabled(not updating.stopping)
        self.back.setText(tr("Go back to version {version}").format(version=wording.ltr(state.before)))
        self.back.setVisible(bool(state.before) and idle)
        shown = (self.get, self.skip, self.stop, self.back)
        self._buttons.setVisible(any(not button.isHidden() for button in shown))

    def _said(self) -> str:
        updating, state = self._updating, self._updating.state
        newer = state.newer
        if not updating.installed.knows_publisher:
            return tr(
                "This program came without the key of its publisher, so it cannot tell which newer version is genuine, and "
                "does not look for one. Get a newer one where you got this one."
            )
        if updating.doing == "check":
            return tr("Asking the publisher of the program …")
        if updating.stopping:
            return tr("Stopping at the next safe place…")
        if updating.doing == "get":
            done, total = updating.progress
            words = tr("{done} of {total} are here.")
            return words.format(done=wording.size(done), total=wording.size(total or (newer.length if newer else 0)))
        if updating.doing == "apply":
            return tr("The new version is unpacked and tried. This takes a minute or two.")
        if state.waiting:
            return tr("Version {version} starts the next time that you open Fieldshelf.").format(
                version=wording.ltr(state.waiting)
            )
        if state.placed is not None:
            return tr("The installer lies in {path}. Whoever administers this computer installs it with: {command}").format(
                path=wording.ltr(str(state.placed)),
                command=wording.ltr(f"sudo dpkg --install {shlex.quote(str(state.placed))}"),
            )
        if newer is not None:
            return tr("Version {version} is available: {size}. You have {installed}, which goes on working.").format(
                version=wording.ltr(newer.version),
                size=wording.size(newer.length),
                installed=wording.ltr(updating.installed.version),
            )
        checked = state.known.checked if state.known else None
        age = wording.age(checked, datetime.datetime.now().astimezone().date()) if checked else None
        if age is None:
            return tr("Nobody has been asked for a newer version yet. It is done once a day, with an update of the documents.")
        return tr("There is no newer version. Last asked: {age}.").format(age=age)

    def _kept_trouble(self) -> str:
        """What the last asking met, where it is more than a connection that was not there."""
        known = self._updating.state.known
        trouble = known.trouble if known is not None else None
        return "" if trouble is None or trouble.get("code") == "unreachable" else error_words.told(trouble)

    def _get(self) -> None:
        if self._updating.installed.swaps:
            self._updating.get(None)
            return
        title = tr("Folder for the installer")
        folders.choose_folder(self.window(), title, lambda folder: self._updating.get(Path(folder)))

    def _go_back(self, lost: list[str]) -> None:
        version = self._updating.state.before
        words = tr("Version {version} starts the next time that you open Fieldshelf.").format(version=wording.ltr(version))
        if lost:
            what = {"library": tr("the library"), "personal": tr("your notes"), "settings": tr("the settings")}
            named = wording.listed([what[name] for name in lost])
            refuses = tr(
                "It does not open {what} any more: this version has changed their form. It will say so and touch nothing, "
                "until you come back to this version."
            )
            words = f"{words} {refuses.format(what=named)}"
        title = tr("Go back to version {version}").format(version=version)
        ask(self.window(), title, words, self._updating.go_back, yes=tr("Go back"), warns=bool(lost))
