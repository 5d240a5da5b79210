"""What the window says of scans: how many pages of a file cannot be searched, and how many a machine has read."""

from __future__ import annotations

from desktop.words.wording import count
from resources.models import File


def scanned(file: File) -> list[str]:
    """Sentences; none for most files."""
    pages = str(file.pages or file.unread + file.by_machine)
    unread = count(
        file.unread,
        "{n} of {pages} pages cannot be searched: it is a picture.",
        "{n} of {pages} pages cannot be searched: they are pictures.",
        pages=pages,
    )
    by_machine = count(
        file.by_machine,
        "{n} of {pages} pages was read by machine: words on it may be wrong.",
        "{n} of {pages} pages were read by machine: words on them may be wrong.",
        pages=pages,
    )
    return [said for number, said in ((file.unread, unread), (file.by_machine, by_machine)) if number]
