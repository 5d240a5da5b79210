"""RTF (specification 1.9.1): its words, headings, tables and notes. One pass over the bytes, with a stack of the open groups.

Pictures, embedded objects and everything that a program keeps for itself are left out; `\\bin` is jumped over, never read.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from resources.extraction import problems
from resources.extraction.blocks import Builder, Parsed
from resources.extraction.clean import one_line

_LARGEST = 128 * 1024 * 1024
_DEEPEST = 10_000
_TOKEN = re.compile(
    rb"\\(?:([a-zA-Z]{1,32})(-?\d{1,10})? ?|'([0-9a-fA-F]{2})|([^a-zA-Z']))|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\", re.DOTALL
)
# Groups whose words are none of the document's.
_SKIPPED = frozenset(
    b"fonttbl colortbl stylesheet info listtable listoverridetable revtbl rsidtbl generator pict object objdata "
    b"datafield datastore themedata colorschememapping latentstyles xmlnstbl mmathPr fldinst filetbl pnseclvl pntxta "
    b"pntxtb bkmkstart bkmkend atrfstart atrfend atnid atnref listtext pntext sp sn sv shpinst wgrffmtfilter private "
    b"passwordhash userprops docvar falt panose template ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn tc tcn xe "
    b"nonshppict shprslt annotation".split()
)
_SHOWN = frozenset((b"shptxt", b"fldrslt", b"footnote", b"shppict"))  # though starred
_FURNITURE = frozenset((b"header", b"headerl", b"headerr", b"headerf", b"footer", b"footerl", b"footerr", b"footerf"))
_INFORMATION = {b"title": "title", b"author": "author", b"subject": "subject", b"keywords": "keywords", b"company": "company"}
_SYMBOLS = {
    b"emdash": "—", b"endash": "–", b"lquote": "‘", b"rquote": "’", b"ldblquote": "“", b"rdblquote": "”", b"bullet": "•",
    b"tab": " ", b"emspace": " ", b"enspace": " ", b"qmspace": " ", b"zwj": "\u200d", b"zwnj": "\u200c",
}  # fmt: skip
_PAGES = {
    0: "cp1252", 77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gb18030", 136: "big5", 161: "cp1253", 162: "cp1254",
    163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250", 254: "cp437",
}  # fmt: skip
_CODE_PAGES = {936: "gb18030", 950: "big5", 10000: "mac_roman", 65001: "utf-8"}


@dataclass(slots=True)
class _State:
    """What a group inherits, and what ends with it."""

    skipped: bool = False
    hidden: bool = False
    encoding: str = "cp1252"
    after_unicode: int = 1
    furniture: bool = False
    into: str = ""  # the property that the text of the group is


def parse_rtf(path: Path) -> Parsed:
    with path.open("rb") as file:
        data = file.read(_LARGEST + 1)
    if len(data) > _LARGEST:
        raise problems.too_much_text()
    reading = _Reading()
    reading.run(data)
    return reading.parsed()


class _Reading:
    def __init__(self) -> None:
        self._builder = Builder()
        self._furniture: list[list[str]] = []  # pieces of each header and footer
        self._state = _State()
        self._stack: list[_State] = []
        self._fonts: dict[int, str] = {}
        self._styles: dict[int, int] = {}  # styles of headings: their level
        self._font = self._style = 0  # of the table that is being read
        self._bytes = bytearray()
        self._skip = 0  # characters to skip after one that was given in Unicode
        self._level: int | None = None
        self._in_table = self._row_open = self._table_open = False
        self._cells = 0  # that have ended since the last one with something in it
        self._default_font = -1
        self._default = "cp1252"
        self._information: dict[str, str] = {}
        self._high = ""  # the first half of a pair of surrogates
        self._first = True  # nothing has stood in this group yet
        self._star = False
        self._table = b""  # fonttbl, stylesheet
        self._name = ""  # of the style that is being read

    def run(self, data: bytes) -> None:
        place = 0
        while (match := _TOKEN.match(data, place)) is not None:
            place = match.end()
            word, number, code, symbol, brace, text = match.groups()
            if brace == b"{":
                self._flush()
                self._skip = 0
                if len(self._stack) >= _DEEPEST:
                    raise problems.damaged()
                self._stack.append(replace(self._state))
                self._first, self._star = True, False
                continue
            if brace:
                self._close()
                if not self._stack:
                    break
            elif word:
                if word == b"bin":
                    place += max(0, int(number or 0))
                else:
                    self._word(word, int(number) if number else None)
            elif code:
                self._byte(int(code, 16))
            elif symbol:
                self._symbol(symbol)
            elif text:
                self._plain(text)
            if word or code or text or (symbol and symbol != b"*"):
                self._first = False
        self._flush()

    def parsed(self) -> Parsed:
        builder = self._builder
        self._end_table()
        builder.end()
        seen: set[str] = set()
        for pieces in self._furniture:
            words = "\n".join(line for line in "".join(pieces).split("\n") if line.strip())
            if words and words not in seen:
                if not seen:
                    builder.section()
                seen.add(words)
                builder.start("p")
                for number, line in enumerate(words.split("\n")):
                    if number:
                        builder.line()
                    builder.text(line)
                builder.end()
        parsed = Parsed(builder.sections, title=one_line(self._information.pop("title", None)), unshown=builder.unshown)
        for name, value in self._information.items():
            if kept := one_line(value):
                parsed.properties[name] = kept
        return parsed

    # Groups

    def _close(self) -> None:
        self._flush()
        self._skip = 0
        self._end_of_style()
        if self._stack:
            state, self._state = self._state, self._stack.pop()
            if self._table and not self._state.skipped and state.skipped:
                self._table = b""
                self._state.encoding = self._fonts.get(self._default_font, self._default)

    def _end_of_style(self) -> None:
        if self._table == b"stylesheet" and self._name:
            found = re.fullmatch(r"\s*heading (\d)\s*;?\s*", self._name, re.IGNORECASE)
            if found and self._style:
                self._styles[self._style] = min(max(int(found[1]), 1), 6)
        self._name, self._style = "", 0

    def _symbol(self, symbol: bytes) -> None:
        if symbol == b"*" and self._first:
            self._star = True
        elif symbol in (b"\r", b"\n"):
            self._word(b"par", None)
        elif symbol == b"~":
            self._put(" ")
        elif symbol == b"_":
            self._put("-")
        elif symbol in (b"\\", b"{", b"}"):
            self._plain(symbol)

    # Text

    def _byte(self, byte: int) -> None:
        if self._skip:
            self._skip -= 1
        else:
            self._bytes.append(byte)

    def _plain(self, text: bytes) -> None:
        if self._state.skipped and not self._table and not self._state.into:
            return
        skipped = min(self._skip, len(text))
        self._skip -= skipped
        self._bytes += text[skipped:]

    def _flush(self) -> None:
        if self._bytes:
            text = self._bytes.decode(self._state.encoding, "replace")
            self._bytes.clear()
            self._put(text)

    def _put(self, text: str) -> None:
        self._flush()
        state = self._state
        if state.into:
            kept = self._information.get(state.into, "")
            if len(kept) < 2000:
                self._information[state.into] = kept + text
        elif self._table == b"stylesheet":
            self._name = (self._name + text)[:100]
        elif state.skipped or state.hidden:
            pass
        elif state.furniture:
            self._furniture[-1].append(text)
        elif self._in_table:
            self._open_row()
            self._builder.text(text)
        else:
            self._end_table()
            self._builder.text(text)

    # Words of control

    def _word(self, word: bytes, number: int | None) -> None:
        self._flush()
        if word not in (b"u", b"uc"):
            self._skip = 0
        starred, self._star = self._star, False
        state = self._state
        if self._first:
            if word in (b"fonttbl", b"stylesheet"):
                self._table = word
            if word in _INFORMATION:
                state.into = _INFORMATION[word]
            elif word in _FURNITURE:
                state.furniture = True
                self._furniture.append([])
            elif word in _SKIPPED or (starred and word not in _SHOWN):
                if word == b"pict" and not (state.skipped or state.furniture):
                    self._builder.no_picture()
                state.skipped = True
            elif word == b"footnote":
                self._put(" ")
            elif word == b"shptxt":  # a box with text, within what says where it stands
                state.skipped = False
        if (action := _ACTIONS.get(word)) is not None:
            action(self, 1 if number is None else number)
        elif word in _SYMBOLS:
            self._put(_SYMBOLS[word])

    def _ansi(self, page: int) -> None:
        self._default = self._state.encoding = _known(_CODE_PAGES.get(page, f"cp{page}"))

    def _font_is(self, number: int) -> None:
        if self._table == b"fonttbl":
            self._font = number
        else:
            self._state.encoding = self._fonts.get(number, self._default)

    def _charset(self, number: int) -> None:
        if self._table == b"fonttbl" and len(self._fonts) < 10_000:
            # 1 is whatever the machine had, 2 symbols.
            self._fonts[self._font] = _known(_PAGES[number]) if number in _PAGES and number else self._default

    def _plain_again(self, _: int) -> None:
        self._state.hidden = False
        self._state.encoding = self._fonts.get(self._default_font, self._default)

    def _font_by_default(self, number: int) -> None:
        self._default_font = number

    def _unicode(self, number: int) -> None:
        self._skip = self._state.after_unicode
        character = chr(number & 0xFFFF)
        if "\ud800" <= character < "\udc00":
            self._high = character
            return
        if "\udc00" <= character < "\ue000":
            character = (self._high + character).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        self._high = ""
        if not 0xF000 <= ord(character[0]) <= 0xF0FF:  # a picture of a symbol font
            self._put(character)

    def _after_unicode(self, number: int) -> None:
        self._state.after_unicode = min(max(number, 0), 100)

    def _hidden(self, number: int) -> None:
        self._state.hidden = bool(number)

    def _style_is(self, number: int) -> None:
        if self._table == b"stylesheet":
            self._style = number
        elif number in self._styles:
            self._heading(self._styles[number])

    def _outline(self, number: int) -> None:
        if not self._table and 0 <= number < 6:
            self._heading(number + 1)

    def _heading(self, level: int) -> None:
        if not (self._in_table or self._state.skipped or self._state.furniture):
            self._level = level
            self._builder.start(f"h{level}")

    def _paragraph_again(self, _: int) -> None:
        """\\pard: nothing that the paragraph was said to be holds."""
        self._in_table = False
        if self._level is not None and not self._state.skipped:
            self._level = None
            self._builder.start("p")

    def _paragraph_ends(self, _: int) -> None:
        state = self._state
        if state.skipped or self._table:
            return
        if state.furniture:
            self._furniture[-1].append("\n")
        elif self._in_table:
            if self._row_open and not self._cells:
                self._builder.line()
        else:
            self._end_table()
            self._builder.end()
            if self._level is not None:
                self._builder.start(f"h{self._level}")

    def _line(self, _: int) -> None:
        if self._state.furniture:
            self._put(" ")
        elif not self._state.skipped and (self._row_open or not self._in_table):
            self._builder.line()

    # Tables

    def _into_table(self, _: int) -> None:
        if not (self._state.skipped or self._state.furniture):
            self._in_table = True

    def _open_row(self) -> None:
        if not self._row_open:
            if not self._table_open:
                self._builder.enter("table")
                self._table_open = True
            self._builder.row()
            self._row_open, self._cells = True, self._cells + 1
        for _ in range(min(self._cells, 100)):
            self._builder.cell()
        self._cells = 0

    def _cell(self, _: int) -> None:
        if self._state.skipped or self._state.furniture:
            return
        self._cells += 1

    def _row(self, _: int) -> None:
        if self._row_open:
            self._builder.end()
        self._row_open, self._cells = False, 0

    def _end_table(self) -> None:
        if self._table_open:
            self._row(0)
            self._builder.leave()
            self._table_open = False


def _known(encoding: str) -> str:
    try:
        return codecs.lookup(encoding).name
    except LookupError:
        return "cp1252"


_ACTIONS: dict[bytes, Callable[[_Reading, int], None]] = {
    b"ansicpg": _Reading._ansi,
    b"f": _Reading._font_is,
    b"fcharset": _Reading._charset,
    b"plain": _Reading._plain_again,
    b"u": _Reading._unicode,
    b"uc": _Reading._after_unicode,
    b"v": _Reading._hidden,
    b"deleted": _Reading._hidden,
    b"deff": _Reading._font_by_default,
    b"s": _Reading._style_is,
    b"outlinelevel": _Reading._outline,
    b"pard": _Reading._paragraph_again,
    b"par": _Reading._paragraph_ends,
    b"sect": _Reading._paragraph_ends,
    b"page": _Reading._paragraph_ends,
    b"line": _Reading._line,
    b"intbl": _Reading._into_table,
    b"cell": _Reading._cell,
    b"nestcell": _Reading._cell,
    b"row": _Reading._row,
    b"nestrow": _Reading._row,
}
