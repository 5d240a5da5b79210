"""Which elements are open at a place of an HTML page: as the standard's tree construction has them, or more, never fewer.

Only their depth is of interest. What the standard does with elements that lie wrongly in each other is followed where they
would be fewer otherwise than the parser has.
"""

from __future__ import annotations

import collections
from dataclasses import dataclass, field


def _names(names: str) -> frozenset[str]:
    return frozenset(names.split())


# What has no end, or ends by itself where the next one begins: it does not lie in itself, however often it stands there.
VOID = _names("area base br col embed hr img input link meta param source track wbr")
_TABLE = _names("tr td th thead tbody tfoot colgroup col caption")
_CELLS = _names("td th caption")
_BLOCKS = _names("p li dt dd h1 h2 h3 h4 h5 h6")
_SAME = {
    name: group for group in map(_names, ("p", "li", "dt dd", "h1 h2 h3 h4 h5 h6")) for name in group
}  # one ends the other
FLAT = VOID | _TABLE | _BLOCKS | _names("option html head body a nobr")
# Goes on in the next paragraph where it was not closed.
FORMATTING = _names("b big code em font i s small strike strong tt u")
# Nothing within is closed from without, nor the other way round.
_WALLS = _names("applet marquee object template table select")
_FOREIGN = _names("svg math")
_HTML_IN_FOREIGN = _names("foreignobject desc title mi mo mn ms mtext annotation-xml")
_NEVER_FOREIGN = FORMATTING - {"font"} | _BLOCKS | _names(
    """blockquote body br center div dl embed head hr img listing menu meta nobr ol pre ruby span sub sup table ul var font"""
)  # fmt: skip
# What an end tag of another name does not close on its way.
_SPECIAL = _BLOCKS | _names(
    """address article aside blockquote button center details dir div dl fieldset figcaption figure footer form frameset
    header hgroup iframe listing main menu nav noembed noframes noscript ol plaintext pre script search section style summary
    textarea title ul xmp foreignobject desc mi mo mn ms mtext annotation-xml"""
)
_FARTHEST = 100  # elements that an end tag goes past to its own; beyond them it is taken to close nothing


@dataclass(slots=True)
class _Element:
    name: str
    foreign: bool  # what is in it is not HTML
    kept: bool


@dataclass(slots=True)
class _Room:
    """Within one of _WALLS, or the page."""

    name: str
    kept: bool = True
    elements: list[_Element] = field(default_factory=list)
    names: collections.Counter[str] = field(default_factory=collections.Counter)
    formatting: list[str] = field(default_factory=list)
    left_out: collections.Counter[str] = field(default_factory=collections.Counter)  # emphasis that was not kept
    cell: int | None = None  # of a table: how much emphasis was open where the open cell began


class OpenElements:
    """Told each tag in turn, it says whether to keep it."""

    def __init__(self, deepest: int, most_formatting: int) -> None:
        self._deepest, self._most_formatting = deepest, most_formatting
        self._rooms = [_Room("")]
        self._depth = self._emphasis = 0  # of what was kept

    @property
    def foreign(self) -> bool:
        """Whether what stands here belongs to a drawing or a formula."""
        elements = self._rooms[-1].elements
        return bool(elements) and elements[-1].foreign

    def open(self, name: str, *, itself: bool = False) -> bool:
        """Whether there is room for it. `itself`: its tag ends in `/>`, which counts in drawings and formulas only."""
        if self.foreign:
            if name not in _NEVER_FOREIGN:
                return itself or self._push(name, foreign=name not in _HTML_IN_FOREIGN)
            while self.foreign:
                self._pop()
        room = self._rooms[-1]
        if name in FORMATTING:
            if self._emphasis >= self._most_formatting:
                room.left_out[name] += 1
                return False
            room.formatting.append(name)
            self._emphasis += 1
            return True
        if name in _TABLE:
            if room.name == "table":
                self._leave_cell(room)
                if name in _CELLS:
                    room.cell = len(room.formatting)
            return True
        if name in _BLOCKS:
            if room.elements and room.elements[-1].name == "p":
                self._pop()
            if room.elements and room.elements[-1].name in _SAME[name]:
                self._pop()
            room.elements.append(_Element(name, False, False))
            room.names[name] += 1
            return True
        if name in FLAT:
            return True
        if name in _WALLS:
            kept = self._depth < self._deepest
            self._depth += kept
            self._rooms.append(_Room(name, kept))
            return kept
        return self._push(name, foreign=name in _FOREIGN)

    def close(self, name: str) -> bool:
        """Whether its end tag is to be kept."""
        room = self._rooms[-1]
        if name in FORMATTING:
            return self._close_formatting(room, name)
        if name in _WALLS:
            return self._close_room(name)
        if name in _TABLE:
            if room.name == "table":
                self._leave_cell(room)
            return True
        if not room.names[name]:
            return True
        if name == "form":  # taken out from under what lies in it
            return self._take_out(room, name)
        if name not in _SPECIAL:
            for element in room.elements[: -_FARTHEST - 1 : -1]:
                if element.name == name:
                    break
                if element.name in _SPECIAL:
                    return True
            else:
                return True
        while True:
            element = self._pop()
            if element.name == name:
                return element.kept or name in _BLOCKS

    def _push(self, name: str, *, foreign: bool) -> bool:
        room, kept = self._rooms[-1], self._depth < self._deepest
        self._depth += kept
        room.elements.append(_Element(name, foreign, kept))
        room.names[name] += 1
        return kept

    def _pop(self) -> _Element:
        room = self._rooms[-1]
        element = room.elements.pop()
        room.names[element.name] -= 1
        self._depth -= element.kept
        return element

    def _take_out(self, room: _Room, name: str) -> bool:
        for index in range(len(room.elements) - 1, max(-1, len(room.elements) - _FARTHEST - 1), -1):
            if room.elements[index].name == name:
                element = room.elements.pop(index)
                room.names[name] -= 1
                self._depth -= element.kept
                return element.kept
        return True

    def _close_formatting(self, room: _Room, name: str) -> bool:
        if room.left_out[name]:
            room.left_out[name] -= 1
            return False
        for index in range(len(room.formatting) - 1, (room.cell or 0) - 1, -1):
            if room.formatting[index] == name:
                del room.formatting[index]
                self._emphasis -= 1
                break
        return True

    def _close_room(self, name: str) -> bool:
        for index, room in enumerate(self._rooms[: -_FARTHEST - 1 : -1], 1):
            if room.name == name:
                for _ in range(index):
                    self._leave_room()
                return room.kept
            if not room.name or room.name == "template" or name not in ("table", "select", "template"):
                break
        return True

    def _leave_room(self) -> None:
        room = self._rooms.pop()
        self._empty(room)
        self._forget_formatting(room, 0)
        self._depth -= room.kept

    def _leave_cell(self, room: _Room) -> None:
        self._empty(room)
        if room.cell is not None:
            self._forget_formatting(room, room.cell)
            room.cell = None

    def _empty(self, room: _Room) -> None:
        self._depth -= sum(element.kept for element in room.elements)
        room.elements.clear()
        room.names.clear()

    def _forget_formatting(self, room: _Room, left: int) -> None:
        self._emphasis -= len(room.formatting) - left
        del room.formatting[left:]
        room.left_out.clear()
