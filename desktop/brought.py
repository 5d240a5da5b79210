"""What the window may be given from outside: a pack or a publisher's card that was clicked, or a link to a document.

A link is `fieldshelf:<document>?page=<number>`. Only its form is looked at here; no file is touched.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from resources.models import is_document_id
from sync.packs.names import is_marker

if TYPE_CHECKING:
    from desktop.shelf import Place

LONGEST = 4096  # characters
_LINK = re.compile(r"fieldshelf:(?://)?([^?#]{1,600})(?:\?page=([1-9]\d{0,5}))?", re.IGNORECASE)


def is_brought(text: str) -> bool:
    """Whether a start of the program with this one argument opens the window."""
    return text[:11].lower() == "fieldshelf:" or is_marker(text) or text.lower().endswith(".fieldshelf-source")


def absolute(text: str) -> str:
    """As another process understands it, which works in another folder."""
    return text if text[:11].lower() == "fieldshelf:" else str(Path(text).absolute())


def read(text: str) -> Place | Path | None:
    """A document and its page, or the file of a pack or of a card; None where it is none of these."""
    if len(text) > LONGEST or "\0" in text:
        return None
    try:
        os.fsencode(text)
    except UnicodeEncodeError:  # half a character, which another program may write and no file system knows
        return None
    from desktop.shelf import Place  # the command line asks `is_brought`, and does without Qt

    if (link := _LINK.fullmatch(text)) is not None:
        document = unquote(link[1]).strip("/")
        return Place(document, page=int(link[2]) if link[2] else None) if is_document_id(document) else None
    path = Path(text)
    return path if is_brought(text) and path.is_absolute() else None


def refusal(text: str) -> str:
    from desktop.words.wording import tr

    return tr("Fieldshelf cannot open this: {name}").format(name=text[:200])
