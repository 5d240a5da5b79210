"""One source on the page of the sources: who it is and how far it is believed, where it is asked, when it was heard and is
asked again; comparing its fingerprint, changing its mirrors, removing it."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QFrame, QLayout, QWidget

from desktop.parts.asking import ask
from desktop.parts.fields import edit
from desktop.parts.fingerprints import CompareFingerprint, fingerprint_groups
from desktop.parts.layouts import frame, hbox, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, IconLabel, label, set_tone
from desktop.updates.syncing import Syncing
from desktop.words import error_words, import_words, wording
from desktop.words.wording import tr
from resources.errors import FieldshelfError
from resources.library import Library
from resources.store.catalogue import Source


class SourceCard(QFrame):
    """`silence` and `next_try` as in `wording.silence` and the schedule's words."""

    def __init__(self, theme: Theme, syncing: Syncing, source: Source, *, silence: str, next_try: str, last: bool) -> None:
        super().__init__()
        self.setObjectName("lastLine" if last else "line")
        self._theme, self._syncing, self.source = theme, syncing, source
        name = source.title or source.name
        self.setAccessibleName(name)
        self.remove = Button(theme, tr("Remove…"), "link")
        self.remove.setAccessibleName(tr("Remove {name}").format(name=source.name))
        self.remove.clicked.connect(self._look_before_removing)
        self.said = label(theme, "", "small", "bad", wrap=True)
        self.said.hide()
        lines: list[QWidget | QLayout] = [hbox(*self._who(name), None, self.remove)]
        place = wording.ltr(source.url) if source.url else tr("Comes with packs; no address is known.")
        lines.append(label(theme, f"{wording.ltr(source.name)}   {place}", "small", "muted"))
        lines += [label(theme, words, "small", tone, wrap=True) for words, tone in self._heard(silence, next_try)]
        if source.fingerprint:
            mark = label(theme, tr("Fingerprint"), "small", "muted")
            lines.append(hbox(vbox(mark, None), fingerprint_groups(theme, source.fingerprint, 8), None, spacing=12))
        self.compare: CompareFingerprint | None = None
        if source.signed and not source.pinned:
            words = tr("Ask the publisher for the fingerprint by another way, and type what you were told: it is compared.")
            self.compare = CompareFingerprint(theme)
            self.compare.compared.connect(self._confirm)
            lines += [label(theme, words, "small", "muted", wrap=True), self.compare]
        lines += [self._mirrors(), self.said]
        self.setLayout(vbox(*lines, margins=(16, 12, 16, 12), spacing=4))

    def _who(self, name: str) -> tuple[QWidget, QWidget]:
        theme, source = self._theme, self.source
        if source.pinned:
            return label(theme, name, "name"), IconLabel(theme, "shield-check", tr("Signature known"), "ok")
        if not source.signed:
            return label(theme, name, "name"), IconLabel(theme, "shield-alert", tr("Not signed"), "warn")
        unknown = IconLabel(theme, "shield-alert", tr("Fingerprint not compared"), "warn")
        return label(theme, import_words.claim(name), "name"), unknown

    def _heard(self, silence: str, next_try: str) -> list[tuple[str, str]]:
        source = self.source
        heard = wording.moment(source.last_contact, with_time=True)
        _, result, _ = wording.result(source.result, str(source.error.get("code")) if source.error else None)
        said = tr("{result}, last contact {date}").format(result=result, date=heard) if heard else result
        lines = [(said, "muted")]
        if silence:
            added = wording.moment(source.added)
            never = tr("Never heard from since it was added on {date}.").format(date=added) if added else f"{silence}."
            lines.append((f"{silence}." if heard else never, "warn" if heard else "muted"))
        if source.error:
            lines.append((error_words.told(source.error), "warn"))
            lines += [(tr("Next try: {when}.").format(when=next_try), "muted")] if next_try else []
        return lines

    # Mirrors

    def _mirrors(self) -> QWidget:
        theme, source = self._theme, self.source
        if not source.signed:
            return frame(vbox())
        places = "  ".join(source.mirrors)
        words = tr("Also asked at: {places}").format(places=wording.ltr(places)) if places else tr("Asked at no other place.")
        self.change = Button(theme, tr("Mirrors…"), "link")
        self.change.setAccessibleName(tr("Change the mirrors of {name}").format(name=source.name))
        self.change.clicked.connect(self._ask_mirrors)
        said = label(theme, words, "small", "muted", wrap=True)
        row = hbox(said, self.change)
        row.setStretch(0, 1)
        self.places = edit(theme, tr("Mirrors, with a space between them"), "https://")
        self.places.setText(" ".join(source.mirrors))
        self.places.returnPressed.connect(self._keep_mirrors)
        self.keep = Button(theme, tr("Save"))
        self.keep.clicked.connect(self._keep_mirrors)
        box = hbox(self.places, self.keep)
        box.setStretch(0, 1)
        hint = tr("Other addresses or folders with the same collections, with a space between them. They need no trust.")
        self._form = frame(vbox(label(theme, hint, "small", "muted", wrap=True), box, spacing=4))
        self._form.hide()
        return frame(vbox(row, self._form, spacing=4))

    def _ask_mirrors(self) -> None:
        self._form.show()
        self.places.setFocus()

    def _keep_mirrors(self) -> None:
        name, urls = self.source.name, self.places.text().split()

        def work(library: Library) -> None:
            from sync.sources import set_mirrors

            set_mirrors(library, name, urls)

        self._syncing.change(work, lambda _: None, self._fail)

    # Trust, and removal

    def _confirm(self, typed: str) -> None:
        name = self.source.name

        def work(library: Library) -> None:
            from sync.sources import confirm_source

            confirm_source(library, name, typed)

        self._syncing.change(work, lambda _: None, self._fail)

    def _fail(self, error: FieldshelfError) -> None:
        self.said.setText(error_words.error(error))
        set_tone(self.said, "bad")
        self.said.show()

    def _look_before_removing(self) -> None:
        """How much of it is here."""
        name = self.source.name

        def work(library: Library) -> dict[str, int]:
            from sync.removing import of_source

            return of_source(library, name)

        self._syncing.shelf.latest(("of source", name), work, self._ask_remove, self._fail, lane="beside")

    def _ask_remove(self, files: dict[str, int]) -> None:
        name, size = self.source.name, sum(files.values())
        words = tr("Remove {name}? Its documents stay on this laptop, but nothing new comes from it.").format(name=name)
        clear = QCheckBox(tr("Take its files off this laptop, too: {size}").format(size=wording.size(size)))

        def remove() -> None:
            self._syncing.remove_source(name, clear=size > 0 and clear.isChecked(), failed=self._fail)

        box = ask(self, tr("Remove a source"), words, remove, yes=tr("Remove"))
        if size:
            box.setInformativeText(tr("What is taken off can still be searched. It comes back when the source is added again."))
            box.setCheckBox(clear)
