"""The pictures of a new Office file: which of them somebody reads it for, and which it shows otherwise than they are.

Part names, relations and attributes: ECMA-376-1, 9.3, 20.1.7.6 (rot, flipH, flipV) and 20.1.8.55 (srcRect); the order of
attributes is free, names of types and prefixes are what all programs write.
"""

from __future__ import annotations

import html
import posixpath
import re

from resources.extraction.detect import Office

# Not those of its letterhead, its theme or its layouts.
_RELATIONS = {
    "docx": re.compile(r"word/_rels/(?:document|footnotes|endnotes)\.xml\.rels"),
    "pptx": re.compile(r"ppt/slides/_rels/slide\d+\.xml\.rels"),
    "xlsx": re.compile(r"xl/drawings/_rels/drawing\d+\.xml\.rels"),
}
_KINDS = frozenset((b"image", b"chart", b"chartEx", b"diagramData"))
_RELATION = re.compile(rb"<(?:\w{1,20}:)?Relationship\s([^<>]{1,4000})>")
_ATTRIBUTE = re.compile(rb"""\b(Id|Type|Target)\s*=\s*["']([^"'<>]{1,1000})["']""")
_END = re.compile(rb"</(?:pic|p):pic>")
_BEGINNINGS = (b"<pic:pic", b"<p:pic")
_EMBEDDED = re.compile(rb"""\br:embed\s*=\s*["']([^"'<>]{1,200})["']""")
_ALTERED = re.compile(
    rb"""\b(?:rot|flipH|flipV)\s*=\s*["'](?!0["']|false["'])|<a:srcRect\s[^<>]{0,300}?\b[lrtb]\s*=\s*["'](?!0["'])"""
)


class OfficePictures:
    """`shown`: the parts that are pictures, charts or diagrams of what is read; of linked ones their addresses."""

    def __init__(self, kind: Office) -> None:
        self._relations = _RELATIONS[kind]
        self.shown: set[str] = set()
        self._links: dict[str, dict[bytes, str]] = {}  # part -> what it calls another -> that one
        self._altered: dict[str, list[bytes]] = {}  # part -> what it calls those that it does not show as they are

    def look(self, name: str, part: bytes) -> None:
        """At one part of the file, whatever it is."""
        if self._relations.fullmatch(name):
            folder, file = posixpath.split(name)
            owner = posixpath.join(posixpath.dirname(folder), file.removesuffix(".rels"))
            for match in _RELATION.finditer(part):
                found = dict(_ATTRIBUTE.findall(match[1]))
                if found.get(b"Type", b"").rpartition(b"/")[2] in _KINDS and b"Target" in found:
                    shown = _part(posixpath.dirname(owner), found[b"Target"])
                    self.shown.add(shown)
                    self._links.setdefault(owner, {})[found.get(b"Id", b"")] = shown
        elif any(beginning in part for beginning in _BEGINNINGS) and _ALTERED.search(part):
            self._altered[name] = _altered(part)

    def altered(self) -> set[str]:
        """Turned, mirrored or cut to size somewhere, once all parts were looked at: an arrow would point elsewhere, and what
        the author took away would be there again."""
        return {self._links.get(part, {}).get(one, "") for part, found in self._altered.items() for one in found}


def _part(folder: str, target: bytes) -> str:
    """The part that is meant by `target` from within `folder`."""
    return posixpath.normpath(posixpath.join(f"/{folder}", html.unescape(target.decode("utf-8", "replace")))).lstrip("/")


def _altered(part: bytes) -> list[bytes]:
    found = []
    for piece in _END.split(part)[:-1]:
        picture = piece[max(piece.rfind(beginning) for beginning in _BEGINNINGS) :]
        if (embedded := _EMBEDDED.search(picture)) is not None and _ALTERED.search(picture):
            found.append(embedded[1])
    return found
