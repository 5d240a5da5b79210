"""What stands around a document in the library: documents like it, what it cites, and what cites it. Knows no widget.

Asked for after the document is shown: it may take longer than opening it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from resources.library import Library
from resources.store.entry import Entry

MOST_SIMILAR = 5


@dataclass(frozen=True)
class Around:
    """`cites` are the references as they stand in the text, with the document where the library has it."""

    similar: Sequence[Entry] = ()
    cites: Sequence[tuple[str, Entry | None]] = ()
    cited_by: Sequence[Entry] = ()


def around(library: Library, document_id: str) -> Around:
    """Everything at once, on the library's thread."""
    return Around(library.similar(document_id, MOST_SIMILAR), library.cites(document_id), library.cited_by(document_id))
