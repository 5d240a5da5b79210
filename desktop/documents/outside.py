"""What leaves the window: a copy of a file for the system's program, an address for its browser. The person is asked first
where the program may run what is in the file, and before every address."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from desktop.documents import opening
from desktop.documents.opening import Opened
from desktop.parts.asking import ask
from desktop.shelf import Shelf
from desktop.words import wording
from desktop.words.wording import tr
from resources.children.programs import open_address, open_with_system
from resources.errors import FieldshelfError
from resources.library import Library
from resources.models import File
from resources.store.endings import ending, named
from resources.store.entry import Entry
from sync.packs.names import safe_name


def copy_name(entry: Entry, file: File) -> str:
    """ "2023.05 Movement of convoys (fr).pdf": reference, title, the language where there are several, the type's ending."""
    document = entry.document
    parts = [document.reference or "", document.title(file.language)]
    if file.role not in ("document", "rendition"):
        parts.append(wording.role(file.role))
    if len(document.languages) > 1:
        parts.append(f"({file.language})")
    stem = safe_name(" ".join(filter(None, parts)), 100)
    return f"{stem}{ending(file)}" if stem else named(file)


def hand_over(parent: QWidget, shelf: Shelf, opened: Opened, failed: Callable[[FieldshelfError], None]) -> None:
    """A copy of the file to the system's program; asks first where that program may run what is in it."""
    file = opened.file
    if file is not None and opened.path is not None:
        name = copy_name(opened.about.entry, file)

        def work(library: Library) -> None:
            open_with_system(library.copy_for_opening(file, name))

        ask_first(parent, file, lambda: shelf.read(work, lambda _: None, failed), name)


def visit(parent: QWidget, shelf: Shelf, address: str) -> None:
    """Asks first, with the whole address in sight."""
    ask_for_address(parent, address, lambda: shelf.read(lambda _: open_address(address), lambda _: None))


def ask_first(parent: QWidget, file: File, hand_over: Callable[[], None], name: str | None = None) -> None:
    """`hand_over` at once where the file can run nothing, neither as it is called nor as its copy will be, by `name`; else
    when the person has agreed."""
    if not opening.can_run(file) and not (name and opening.can_run(replace(file, name=name))):
        hand_over()
        return
    words = tr("“{name}” can contain parts that run on this laptop. Open it only if you trust who published it.")
    words = words.format(name=wording.ltr(name or file.name))
    ask(parent, tr("Open with the system’s program"), words, hand_over, opens=True, warns=True)


def ask_for_address(parent: QWidget, address: str, open_it: Callable[[], None]) -> None:
    """`open_it` when the person, who sees the whole address, has agreed."""
    words = tr("This link leads out of the library, to {address}. It needs a connection, and that site learns that you came.")
    ask(parent, tr("Open a link"), words.format(address=wording.ltr(address)), open_it, opens=True)
