"""What is known about the open document: facts, versions, signature, languages, other files, related documents, and what
the texts say: documents like it, what it cites, what cites it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.documents.opening import About
from desktop.parts.gradually import InTurns
from desktop.parts.layouts import clear, frame, hbox, scrolls_down, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, Chip, ElidedLabel, Icon, explained, label, paint_shortened
from desktop.reader.about import Around
from desktop.reader.changes import pair
from desktop.reader.scan_words import scanned
from desktop.words import wording
from desktop.words.wording import tr
from resources.store.entry import Entry

_LINK_PADDING = 4  # pixels, both sides of a link, as in the style sheet
_MOST_NAMED = 8  # rows of what is cited; the rest is counted
_STATUS_TOKENS = {"in_force": "ok", "review_overdue": "warn", "superseded": "super", "withdrawn": "bad"}


class _Dot(QWidget):
    """One version in the chain: a dot, joined to its neighbours."""

    def __init__(self, theme: Theme, *, first: bool, last: bool, current: bool) -> None:
        super().__init__()
        self._theme, self._first, self._last, self._current = theme, first, last, current
        self.setFixedWidth(13)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, dot = self.width() / 2, 11.0
        painter.setPen(QPen(self._theme.color("border_strong"), 1))
        if not self._first:
            painter.drawLine(round(middle), 0, round(middle), round(dot - 6))
        if not self._last:
            painter.drawLine(round(middle), round(dot + 6), round(middle), self.height())
        color = self._theme.color("accent" if self._current else "border_strong")
        painter.setPen(QPen(color, 2))
        painter.setBrush(color if self._current else self._theme.color("surface"))
        painter.drawEllipse(QRectF(middle - 4.5, dot - 4.5, 9, 9))


class _TitleLink(Button):
    """Gives way where there is little room: what does not fit ends in an ellipsis."""

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, _: QPaintEvent) -> None:
        room = self.width() - _LINK_PADDING
        paint_shortened(self, self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room))


class InfoPanel(QScrollArea):
    """`document_asked` carries an id; `file_asked` a file of the open document; `changes_asked` the ids of two editions.
    `get_asked`, `give_up_asked` and `remove_asked` are about the open document."""

    document_asked = Signal(str)
    changes_asked = Signal(str, str)
    file_asked = Signal(object)
    get_asked = Signal()
    give_up_asked = Signal()
    remove_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._around = vbox()
        self._about: About | None = None
        self._turns = InTurns(self)
        scrolls_down(self)
        self.setMinimumWidth(220)
        self.setAccessibleName(tr("About this document"))

    def show_about(self, about: About) -> None:
        """One section in each turn of the event loop: the document itself comes first. Nothing where it is there already."""
        if about == self._about:
            return
        self._about = about
        sections = (
            self._facts, self._scanned, self._versions, self._claims, self._trust, self._languages, self._files, self._having,
            self._related,
        )  # fmt: skip
        facts, self._around = vbox(), vbox()
        column = vbox(facts, self._around)
        column.addStretch(1)
        self.setWidget(frame(column, "surface"))

        def add(section: Callable[[About], QVBoxLayout | None]) -> None:
            if (made := section(about)) is not None:
                facts.addWidget(frame(made, "line"))

        self._turns.do([partial(add, section) for section in sections])

    @property
    def is_complete(self) -> bool:
        """But for what `show_around` adds."""
        return self._turns.is_done

    def show_around(self, around: Around) -> None:
        """Below everything else, once it is known; replaces what stood there."""
        clear(self._around)
        sections = [
            self._listed(tr("Cites"), around.cites, len(around.cites)),
            self._listed(tr("Cited by"), [("", entry) for entry in around.cited_by], len(around.cited_by)),
            self._listed(tr("More like this"), [("", entry) for entry in around.similar], 0),
        ]
        for section in sections:
            if section is not None:
                self._around.addWidget(frame(section, "line"))

    def _facts(self, about: About) -> QVBoxLayout:
        document, entry = about.entry.document, about.entry
        facts = [
            (tr("Reference", "its number"), document.reference or tr("None")),
            (tr("Kind"), wording.kind(document.kind)),
            (tr("Issued"), wording.date(document.issued)),
            (tr("In effect"), wording.date(document.effective)),
            (tr("Review due"), self._review(entry)),
            (tr("Approved by"), document.approved_by),
            (tr("Contact"), (document.contact or "").replace("@", "@\u200b")),
            (tr("Themes"), ", ".join(document.themes) or None),
            (tr("Audience"), ", ".join(document.audiences) or None),
            (tr("Mission"), ", ".join(document.missions) or None),
            (tr("Handling"), document.handling.capitalize() if document.handling != "public" else None),
            (tr("Rights"), document.rights),
        ]
        column = vbox(margins=(16, 12, 16, 12), spacing=7)
        for name, value in facts:
            if value:
                said = label(self._theme, value, "name" if name == tr("Reference", "its number") else "body", wrap=True)
                said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                told = label(self._theme, name, "body", "muted")
                told.setFixedWidth(92)
                told.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
                row = hbox(told, said)
                row.setStretch(1, 1)
                column.addLayout(row)
        return column

    def _scanned(self, about: About) -> QVBoxLayout | None:
        """Why words that stand on a page may not be found."""
        said = scanned(about.file) if about.file is not None else []
        if not said:
            return None
        text = vbox(spacing=4)
        for sentence in said:
            text.addWidget(label(self._theme, sentence, "small", "muted", wrap=True))
        row = hbox(vbox(1, Icon(self._theme, "scan-text", "muted", 18), None), text)
        row.setStretch(1, 1)
        return vbox(row, margins=(16, 12, 16, 12))

    @staticmethod
    def _review(entry: Entry) -> str:
        review = wording.date(entry.document.review)
        if entry.status.key in ("superseded", "withdrawn") and review is None:
            return tr("None, {status}").format(status=wording.status_words(entry.status.key).lower())
        return review or tr("No review date given")

    def _versions(self, about: About) -> QVBoxLayout | None:
        if len(about.chain) < 2:
            return None
        column = vbox(label(self._theme, tr("Versions"), "strong"), 6, margins=(16, 12, 8, 12))
        for number, entry in enumerate(about.chain):
            current = entry.document.id == about.entry.document.id
            name = wording.ltr(entry.document.reference or entry.document.title(wording.interface()))
            tone = _STATUS_TOKENS.get(entry.status.key, "muted") if entry.status.current else "muted"
            words = label(self._theme, self._version_words(entry, about.chain, current), "small", tone, wrap=True)
            dot = _Dot(self._theme, first=number == 0, last=number == len(about.chain) - 1, current=current)
            if current:
                who: QWidget = label(self._theme, name, "strong")
            else:
                who = Button(self._theme, name, "link")
                who.setFont(self._theme.font("name"))
                who.clicked.connect(lambda _=False, identifier=entry.document.id: self.document_asked.emit(identifier))
            row = hbox(dot, who, words, spacing=7)
            row.setStretch(2, 1)
            line = frame(row)
            line.setMinimumHeight(28)
            column.addWidget(line)
        if (editions := pair(about.chain, about.entry.document.id)) is not None:
            changes = Button(self._theme, tr("What changed"), "link", "git-compare")
            names = [next(entry for entry in about.chain if entry.document.id == one) for one in editions]
            old, new = (wording.ltr(entry.document.reference or entry.document.title(wording.interface())) for entry in names)
            changes.setAccessibleName(tr("What changed from {old} to {new}").format(old=old, new=new))
            changes.setToolTip(explained(changes.accessibleName()))
            changes.clicked.connect(lambda: self.changes_asked.emit(*editions))
            column.addWidget(frame(hbox(changes, None), height=26))
        return column

    @staticmethod
    def _version_words(entry: Entry, chain: Sequence[Entry], current: bool) -> str:
        words = wording.status_words(entry.status.key)
        if current:
            return tr("{status}, you are here").format(status=words)
        if entry.status.key == "superseded":
            by = next((other for other in chain if other.document.id == entry.status.superseded_by), None)
            since = wording.date(by.document.effective or by.document.issued) if by else None
            return tr("{status} {date}").format(status=words, date=since) if since else words
        return words

    def _claims(self, about: About) -> QVBoxLayout | None:
        """What others say of it. Its status above is its own publisher's."""
        if not about.claims:
            return None
        column = vbox(label(self._theme, tr("Claimed by others"), "strong"), 4, margins=(16, 12, 16, 12))
        for who, entry in about.claims:
            column.addWidget(label(self._theme, wording.claim(who, entry), "small", "muted", wrap=True))
            if entry is not None:
                column.addWidget(frame(self._document(entry), height=26))
        words = tr("Only its own publisher, or one that it names, can replace a document.")
        column.addWidget(label(self._theme, words, "small", "faint", wrap=True))
        return column

    def _trust(self, about: About) -> QVBoxLayout:
        source, name = about.source, wording.source(about.entry)
        if about.entry.trusted:
            title, icon, token = tr("Signature verified"), "shield-check", "in_force"
            words = [tr("Signed by {name}.").format(name=name)]
        elif not about.entry.signed:
            title, icon, token = tr("Not signed"), "shield-alert", "review_overdue"
            words = [tr("From {name}.").format(name=about.entry.publisher_title or about.entry.source)]
            words.append(tr("Nobody vouches for it: it was taken from there as it is."))
        else:
            title, icon, token = tr("Unknown publisher"), "shield-alert", "review_overdue"
            words = [tr("Calls itself {name}.").format(name=about.entry.publisher_title or about.entry.source)]
            words.append(tr("Compare its fingerprint under Packs & sources."))
        if source is not None and (checked := wording.moment(source.last_contact)):
            words.append(tr("Checked here {date}.").format(date=checked))
        text = vbox(label(self._theme, title, "name"), 2)
        for line in words:
            text.addWidget(label(self._theme, line, "small", "muted", wrap=True))
        mark = vbox(1, Icon(self._theme, icon, token, 18), None)
        row = hbox(mark, text)
        row.setStretch(1, 1)
        return vbox(row, margins=(16, 12, 16, 12))

    def _languages(self, about: About) -> QVBoxLayout | None:
        document = about.entry.document
        if not document.files:
            return None
        column = vbox(label(self._theme, tr("Languages"), "strong"), 4, margins=(16, 12, 16, 12))
        for language in document.languages:
            files = [file for file in document.files if file.language == language]
            here = any(file.sha256 in about.entry.here for file in files)
            opened = about.file is not None and about.file.language == language
            code = language.partition("-")[0].upper()
            chip = Chip(self._theme, code, opened=opened, here=here)
            edition = document.editions.get(language)
            note = "" if edition is None else tr("edition of {date}").format(date=wording.date(edition))
            old = about.entry.outdated_in(language) is not None
            if old:
                note = tr("edition of {date}, older than the document").format(date=wording.date(edition))
            place = label(
                self._theme,
                tr("Here") if here else tr("Not here, {size}").format(size=wording.size(sum(file.length for file in files))),
                "small",
                "ok" if here else "muted",
            )
            if opened:
                name: QWidget = label(self._theme, wording.language(language))
            else:
                name = Button(self._theme, wording.language(language), "link")
                name.setFont(self._theme.font("body"))
                name.setAccessibleName(tr("Open in {language}").format(language=wording.language(language)))
                name.clicked.connect(lambda _=False, file=files[0]: self.file_asked.emit(file))
            column.addWidget(frame(hbox(chip, name, None, place), height=26))
            if note:
                column.addLayout(hbox(38, label(self._theme, note, "small", "warn" if old else "muted", wrap=True), spacing=0))
        return column

    def _files(self, about: About) -> QVBoxLayout | None:
        """Other files in the language that is open: slides, lesson plans, other formats."""
        if about.file is None:
            return None
        own = [file for file in about.entry.document.files if file.language == about.file.language]
        others = [file for file in own if file.role != "thumbnail"]
        if len(others) < 2:
            return None
        column = vbox(label(self._theme, tr("Files"), "strong"), 4, margins=(16, 12, 16, 12))
        for file in others:
            here = file.sha256 in about.entry.here
            ending = file.name.rpartition(".")[2].upper()
            words = wording.listed((wording.role(file.role), ending))
            choose = Button(self._theme, words, "link")
            choose.setFont(self._theme.font("strong" if file == about.file else "body"))
            choose.setEnabled(file != about.file)
            choose.clicked.connect(lambda _=False, file=file: self.file_asked.emit(file))
            size = label(self._theme, wording.size(file.length) if here else tr("Not here"), "small", "muted")
            icon = Icon(self._theme, wording.ROLE_ICONS.get(file.role, "file-text"), "muted", 14)
            column.addWidget(frame(hbox(icon, choose, None, size), height=26))
        return column

    def _having(self, about: About) -> QVBoxLayout | None:
        """Whether it is to come, and how it goes away again."""
        column = vbox(margins=(16, 8, 16, 8), spacing=2)
        if about.asked:
            words = tr("In the queue, {size}").format(size=wording.size(about.missing))
            column.addLayout(hbox(Icon(self._theme, "cloud-download", "muted", 14), label(self._theme, words, "body"), None))
            column.addLayout(hbox(self._link(tr("Do not get it"), "x", self.give_up_asked), None))
        elif about.missing:
            get = self._link(tr("Get when online"), "cloud-download", self.get_asked)
            get.setToolTip(explained(tr("{size} in this language").format(size=wording.size(about.missing))))
            column.addLayout(hbox(get, None))
        if about.removable:
            column.addLayout(hbox(self._link(tr("Remove from this laptop…"), "hard-drive", self.remove_asked), None))
        return column if column.count() else None

    def _link(self, words: str, icon: str, asked: SignalInstance) -> Button:
        button = Button(self._theme, words, "link", icon)
        button.setFont(self._theme.font("body"))
        button.clicked.connect(lambda: asked.emit())
        return button

    def _related(self, about: About) -> QVBoxLayout | None:
        return self._listed(tr("Related"), [("", entry) for entry in about.related], 0)

    def _listed(self, title: str, rows: Sequence[tuple[str, Entry | None]], total: int) -> QVBoxLayout | None:
        """Documents below each other; of one that is not in the library only the reference, as it was written."""
        if not rows:
            return None
        head = hbox(label(self._theme, title, "strong"), label(self._theme, f"{total}" if total else "", "body", "muted"), None)
        column = vbox(head, 4, margins=(16, 12, 16, 12))
        for reference, entry in rows[:_MOST_NAMED]:
            column.addWidget(frame(self._document(entry) if entry else self._missing(reference), height=26))
        if len(rows) > _MOST_NAMED:
            more = wording.count(len(rows) - _MOST_NAMED, "and {n} more", "and {n} more")
            column.addWidget(label(self._theme, more, "small", "muted"))
        return column

    def _document(self, entry: Entry) -> QHBoxLayout:
        """By its number and title; where it has none the title is the link, and the kind an icon: in words it would take the
        title's room."""
        document = entry.document
        title, status = document.title(wording.interface()), wording.status(entry)
        who = (
            Button(self._theme, wording.ltr(document.reference), "link")
            if document.reference
            else _TitleLink(self._theme, title, "link")
        )
        who.setFont(self._theme.font("body"))
        who.setAccessibleName(tr("Open {title}, {status}").format(title=title, status=status))
        who.clicked.connect(lambda _=False, identifier=document.id: self.document_asked.emit(identifier))
        icon = Icon(self._theme, wording.STATUS_ICONS[entry.status.key], entry.status.key, 14)
        icon.setToolTip(explained(status))
        if document.reference:
            items = hbox(who, ElidedLabel(self._theme, title), icon)
            items.setStretch(1, 1)
        else:
            kind = Icon(self._theme, wording.KIND_ICONS.get(document.kind, "file-text"), "muted", 14)
            kind.setToolTip(explained(wording.kind(document.kind)))
            items = hbox(kind, who, None, icon)
        if wording.interface() not in document.languages and document.languages:
            chip = Chip(self._theme, document.languages[0][:2].upper(), opened=False, here=entry.available)
            items.insertWidget(items.indexOf(icon), chip)
        return items

    def _missing(self, reference: str) -> QHBoxLayout:
        said = label(self._theme, tr("not in this library"), "small", "muted")
        items = hbox(ElidedLabel(self._theme, wording.ltr(reference), color="muted"), said)
        items.setStretch(0, 1)
        return items
