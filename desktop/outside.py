"""What leaves the window: a copy of a file for the system's program, an address for its browser. The person is asked first
where the program may run what is in the file, and before every address."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import PurePosixPath

from PySide6.QtWidgets import QWidget

from desktop import opening, wording
from desktop.asking import ask
from desktop.opening import Opened
from desktop.shelf import Shelf
from desktop.wording import tr
from resources.entry import Entry
from resources.errors import FieldshelfError
from resources.library import Library
from resources.models import File
from resources.programs import open_address, open_with_system
from sync.packs.names import safe_name

# The ending that a type has, whatever the publisher's file was called: by it the system chooses the program.
_ENDINGS = {
    "application/pdf": ".pdf", "application/epub+zip": ".epub", "text/html": ".html", "text/plain": ".txt", "text/csv": ".csv",
    "application/msword": ".doc", "application/vnd.ms-powerpoint": ".ppt", "application/vnd.ms-excel": ".xls",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": ".pptx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
    "image/png": ".png", "image/jpeg": ".jpg", "image/gif": ".gif", "image/webp": ".webp", "image/svg+xml": ".svg",
    "video/mp4": ".mp4", "video/webm": ".webm", "audio/mpeg": ".mp3", "audio/ogg": ".ogg", "audio/wav": ".wav",
}  # fmt: skip
_KIN = {".jpg": {".jpeg", ".jpe"}, ".html": {".htm", ".xhtml"}, ".txt": {".md", ".srt", ".vtt", ".text"}}
_ENDING = {".doc": {".dot"}, ".docx": {".docm", ".dotx"}, ".pptx": {".ppsx", ".pptm"}, ".xlsx": {".xlsm"}} | _KIN


def copy_name(entry: Entry, file: File) -> str:
    """ "2023.05 Movement of convoys (fr).pdf": reference, title, the language where there are several, the type's ending."""
    given = PurePosixPath(file.name.lower()).suffix
    ending = _ENDINGS.get(file.media_type, given)
    if given in _ENDING.get(ending, ()):
        ending = given
    document = entry.document
    parts = [document.reference or "", document.title(file.language)]
    if file.role not in ("document", "rendition"):
        parts.append(wording.role(file.role))
    if len(document.languages) > 1:
        parts.append(f"({file.language})")
    stem = safe_name(" ".join(filter(None, parts)), 100)
    return f"{stem}{safe_ending(ending)}" if stem else file.name


def safe_ending(ending: str) -> str:
    return ending if ending[1:].isalnum() and ending.isascii() and len(ending) <= 11 else ""


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
