"""What changed between two editions: their kept passages compared sentence by sentence, and word by word where one changed.

Sentences that are the same on both sides and occur once are the fixed points (the "patience" way of comparing, by Bram
Cohen), so that a paragraph put in costs that paragraph and moves nothing. The numbering of paragraphs, running heads and
page numbers do not count; what stands elsewhere unchanged is counted as moved and not listed. The work is bounded by
counting, never by a clock: the same two files give the same answer on every machine.
"""

from __future__ import annotations

import bisect
import difflib
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from resources.fulltext.running_lines import repeated, shape
from resources.models import Passage
from resources.words import diacritics

MOST_CHARACTERS = 3_000_000  # of one file; a book of a thousand pages. More is not compared
MOST_SENTENCES = 60_000
MOST_CHANGES = 1000
_LONGEST = 120  # words of a sentence; a longer one is cut
_LONGEST_CHANGE = 90  # words that one place shows; a longer run of changes becomes several
_NEAR = 8  # how far from its expected place the other half of a changed sentence is looked for
_ALIKE = 0.5  # of their words that two sentences share to be the same sentence, changed
_DEEPEST = 12  # times that what lies between two fixed points is looked through for more
_MOST_WORD_WORK = 20_000_000  # pairs of words; beyond it a changed sentence is shown whole, old and new

# Chinese and Japanese characters are words of their own: there is nothing between them.
_WIDE = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_WORDS = re.compile(rf"[{_WIDE}\u3000-\u303f\uff00-\uff0f\uff1a-\uff20]|[^\s{_WIDE}\u3000-\u303f\uff00-\uff0f\uff1a-\uff20]+")
_HAS_WIDE = re.compile(f"[{_WIDE}]")
_ENDS = frozenset(".!?:;\u061b\u061f\u0964\u3002\uff01\uff1f\uff1b")
_CLOSING = '"\u201d\u00bb)'  # may stand after the end
# "4.2", "(a)", "12.", "iv)", a bullet: how a paragraph begins, and what does not make it another one.
_NUMBERING = re.compile(
    r"(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|\d{1,3}(?:\.\d{1,3})+\.?|[\u2022\u2023\u25aa\u25cf\u2013\u2014*-])$"
)


@dataclass(frozen=True, slots=True)
class Spot:
    """Where something stands in one file: `passage` from 1, with its page or its label."""

    passage: int
    page: int | None
    label: str | None


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a change. `kind`: same, removed or added."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Change:
    """One place that differs. `kind`: changed, removed or added; of what was removed, `new` is where it would stand."""

    kind: str
    old: Spot
    new: Spot
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Differences:
    """`problem`: "" or no_text_old, no_text_new, too_long: nothing was compared then. `more` places are not listed."""

    changes: tuple[Change, ...] = ()
    moved: int = 0  # sentences that stand elsewhere
    more: int = 0
    problem: str = ""


@dataclass(slots=True)
class _Sentence:
    """`words` have a space before them where one stands there in the text; `key` has none, nor the numbering."""

    spot: Spot
    words: list[str]
    key: str = ""
    bag: frozenset[str] | None = None


def compare(
    old: Sequence[Passage], new: Sequence[Passage], *, wrapped_old: bool = False, wrapped_new: bool = False
) -> Differences:
    """`wrapped`: the lines of its text are those of a printed page (PDF), not paragraphs."""
    for passages, problem in ((old, "no_text_old"), (new, "no_text_new")):
        if not any(passage.text.strip() for passage in passages):
            return Differences(problem=problem)
    if max(sum(len(passage.text) for passage in passages) for passages in (old, new)) > MOST_CHARACTERS:
        return Differences(problem="too_long")
    before, after = _sentences(old, wrapped_old), _sentences(new, wrapped_new)
    for sentences, problem in ((before, "no_text_old"), (after, "no_text_new")):
        if not sentences:  # of a scan there may be the numbers of its pages
            return Differences(problem=problem)
    if max(len(before), len(after)) > MOST_SENTENCES:
        return Differences(problem="too_long")
    return _Comparison(before, after).run()


# Sentences


def _sentences(passages: Sequence[Passage], wrapped: bool) -> list[_Sentence]:
    """In order. A sentence may go on over the end of a page where the lines are a printed page's."""
    found: list[_Sentence] = []
    # The first and last lines that most pages share, whatever the numbers in them.
    furniture = repeated((passage.text for passage in passages), 0.5) if wrapped else frozenset()
    open_one: _Sentence | None = None

    def close() -> None:
        nonlocal open_one
        if open_one is not None and open_one.words:
            found.append(_keyed(open_one))
        open_one = None

    for number, passage in enumerate(passages, 1):
        spot = Spot(number, passage.page, passage.label)
        if not wrapped:
            close()
        lines = [line.strip() for line in diacritics.normal("NFC", passage.text).split("\n")]
        if wrapped:
            lines = _without(lines, furniture)
        full = 0.6 * max(map(len, lines), default=0)
        for line, following in zip(lines, [*lines[1:], ""], strict=False):  # there may be none: all was furniture
            words = _words(line)
            if not words or not wrapped or _NUMBERING.match(words[0].lstrip()):
                close()
            for word in words:
                if open_one is None:
                    open_one = _Sentence(spot, [])
                open_one.words.append(word)
                if len(open_one.words) >= _LONGEST or (
                    word.rstrip(_CLOSING)[-1:] in _ENDS and not (len(open_one.words) == 1 and _NUMBERING.match(word.lstrip()))
                ):
                    close()
            if len(line) < full and following and not following[0].islower():  # the last line of a paragraph, or a heading
                close()
    close()
    return found


def _words(line: str) -> list[str]:
    if not _HAS_WIDE.search(line):
        return [f" {word}" for word in line.split()]
    words, end = [], -1
    for match in _WORDS.finditer(line):
        words.append(match[0] if match.start() == end else f" {match[0]}")
        end = match.end()
    if words and _HAS_WIDE.match(words[0].lstrip()):
        words[0] = words[0].lstrip()  # the end of a line is no space between such characters
    return words


def _keyed(sentence: _Sentence) -> _Sentence:
    words = sentence.words
    if len(words) > 1 and _NUMBERING.match(words[0].lstrip()):
        words = words[1:]
    sentence.key = "".join(words).replace(" ", "")  # where a line was broken says nothing
    return sentence


def _without(lines: list[str], furniture: frozenset[str]) -> list[str]:
    """Without what is furniture, or a number alone, among the two lines at either end."""
    full = [number for number, line in enumerate(lines) if line]
    edges = {*full[:2], *full[-2:]}
    return [
        line for number, line in enumerate(lines)
        if number not in edges or not (shape(line) in furniture or shape(line).strip("- ") == "0")
    ]  # fmt: skip


# Comparing


@dataclass(frozen=True, slots=True)
class _Row:
    """A sentence of the old file, of the new one, or one that changed. Indices; None where there is none."""

    old: int | None
    new: int | None


class _Comparison:
    def __init__(self, old: list[_Sentence], new: list[_Sentence]) -> None:
        self._old, self._new = old, new
        self._word_work = 0
        self._where = [{sentence.key: sentence.spot for sentence in reversed(side)} for side in (old, new)]

    def run(self) -> Differences:
        rows: list[list[_Row]] = []
        for i0, i1, j0, j1 in self._gaps():
            rows.append(self._pair(i0, i1, j0, j1))
        taken, put = self._moved(rows)
        changes: list[Change] = []
        more = 0
        for gap in rows:
            for run in self._runs([row for row in gap if row.old not in taken and row.new not in put]):
                if len(changes) < MOST_CHANGES:
                    changes.append(self._change(run))
                else:
                    more += 1
        return Differences(tuple(changes), len(taken), more)

    def _gaps(self) -> Iterator[tuple[int, int, int, int]]:
        """What lies between the sentences that are the same: (old from, to, new from, to), in order."""
        stack = [(0, len(self._old), 0, len(self._new), 0)]
        while stack:
            i0, i1, j0, j1, depth = stack.pop()
            while i0 < i1 and j0 < j1 and self._old[i0].key == self._new[j0].key:
                i0, j0 = i0 + 1, j0 + 1
            while i0 < i1 and j0 < j1 and self._old[i1 - 1].key == self._new[j1 - 1].key:
                i1, j1 = i1 - 1, j1 - 1
            if i0 == i1 and j0 == j1:
                continue
            fixed = self._fixed(i0, i1, j0, j1) if i0 < i1 and j0 < j1 and depth < _DEEPEST else []
            if not fixed:
                yield i0, i1, j0, j1
                continue
            parts = []
            for i, j in fixed:
                parts.append((i0, i, j0, j, depth + 1))
                i0, j0 = i + 1, j + 1
            parts.append((i0, i1, j0, j1, depth + 1))
            stack.extend(reversed(parts))

    def _fixed(self, i0: int, i1: int, j0: int, j1: int) -> list[tuple[int, int]]:
        """Sentences that occur once on either side, the longest run of them that ascends on both."""
        counts = [Counter(s.key for s in self._old[i0:i1]), Counter(s.key for s in self._new[j0:j1])]
        places = {self._new[j].key: j for j in range(j0, j1)}
        pairs = [
            (i, places[key]) for i in range(i0, i1)
            if counts[0][key := self._old[i].key] == 1 and counts[1][key] == 1
        ]  # fmt: skip
        tails: list[int] = []
        ends: list[int] = []
        before: list[int] = []
        for number, (_, j) in enumerate(pairs):
            at = bisect.bisect_left(tails, j)
            if at == len(tails):
                tails.append(j)
                ends.append(number)
            else:
                tails[at], ends[at] = j, number
            before.append(ends[at - 1] if at else -1)
        chosen, at = [], ends[-1] if ends else -1
        while at >= 0:
            chosen.append(pairs[at])
            at = before[at]
        return chosen[::-1]

    def _pair(self, i0: int, i1: int, j0: int, j1: int) -> list[_Row]:
        """Sentences of a gap that are one another's other edition stand in one row; the most alike are joined first."""
        found = []
        for i in range(i0, i1):
            middle = j0 + (i - i0) * (j1 - j0) // max(1, i1 - i0)
            for j in range(max(j0, middle - _NEAR), min(j1, middle + _NEAR + 1)):
                likeness = _likeness(self._old[i], self._new[j])
                if likeness >= _ALIKE:
                    found.append((-likeness, i, j))
        taken: list[tuple[int, int]] = []
        for _, i, j in sorted(found):
            at = bisect.bisect(taken, (i, j))
            if (at == 0 or (taken[at - 1][0] < i and taken[at - 1][1] < j)) and (
                at == len(taken) or (taken[at][0] > i and taken[at][1] > j)
            ):
                taken.insert(at, (i, j))
        rows: list[_Row] = []
        for i, j in [*taken, (i1, j1)]:
            rows += [_Row(number, None) for number in range(i0, i)]
            rows += [_Row(None, number) for number in range(j0, j)]
            if i < i1 and self._old[i].key != self._new[j].key:
                rows.append(_Row(i, j))
            i0, j0 = i + 1, j + 1
        return rows

    def _moved(self, gaps: list[list[_Row]]) -> tuple[set[int], set[int]]:
        """Sentences that were taken out in one place and put in, the same, in another."""
        places: dict[str, list[int]] = {}
        for gap in gaps:
            for row in gap:
                if row.old is None and row.new is not None:
                    places.setdefault(self._new[row.new].key, []).append(row.new)
        old, new = set(), set()
        for gap in gaps:
            for row in gap:
                if row.new is None and row.old is not None and places.get(self._old[row.old].key):
                    old.add(row.old)
                    new.add(places[self._old[row.old].key].pop(0))
        return old, new

    def _runs(self, rows: list[_Row]) -> Iterator[list[_Row]]:
        """Neighbouring rows that one place shows: as far as a page of either edition, or _LONGEST_CHANGE words."""
        run: list[_Row] = []
        length = 0
        for row in rows:
            words = sum(len(self._of(row, side).words) for side in (0, 1) if (row.old, row.new)[side] is not None)
            if run and (length + words > _LONGEST_CHANGE or any(self._parts(run[-1], row))):
                yield run
                run, length = [], 0
            run.append(row)
            length += words
        if run:
            yield run

    def _of(self, row: _Row, side: int) -> _Sentence:
        number = (row.old, row.new)[side]
        assert number is not None
        return (self._old, self._new)[side][number]

    def _parts(self, one: _Row, other: _Row) -> Iterator[bool]:
        """Whether a page or passage ends between the two, in either edition."""
        for side in (0, 1):
            if (one.old, one.new)[side] is not None and (other.old, other.new)[side] is not None:
                yield self._of(one, side).spot != self._of(other, side).spot

    def _change(self, run: list[_Row]) -> Change:
        pieces: list[Piece] = []
        for row in run:
            if pieces and not pieces[-1].text.endswith("\n"):
                pieces[-1] = replace(pieces[-1], text=pieces[-1].text + "\n")
            pieces += self._pieces(row)
        kinds = {piece.kind for piece in pieces}
        kind = "changed" if len(kinds) > 1 else kinds.pop()
        last = pieces[-1]
        pieces[-1] = replace(last, text=last.text.rstrip("\n"))
        return Change(kind, self._spot(run, 0), self._spot(run, 1), tuple(pieces))

    def _spot(self, run: list[_Row], side: int) -> Spot:
        """Where the run is in one file; where it has nothing there, after what stands before it in the other's order."""
        for row in run:
            if (row.old, row.new)[side] is not None:
                return self._of(row, side).spot
        sentences, others = (self._old, self._new)[side], (self._old, self._new)[1 - side]
        number = (run[0].old, run[0].new)[1 - side]
        assert number is not None
        for before in range(number - 1, max(-1, number - 200), -1):
            if (spot := self._where[side].get(others[before].key)) is not None:
                return spot
        return sentences[0].spot

    def _pieces(self, row: _Row) -> list[Piece]:
        if row.new is None:
            return [Piece("removed", _said(self._of(row, 0).words))]
        if row.old is None:
            return [Piece("added", _said(self._of(row, 1).words))]
        old, new = self._of(row, 0).words, self._of(row, 1).words
        self._word_work += len(old) * len(new)
        if self._word_work > _MOST_WORD_WORK:
            return [Piece("removed", _said(old) + " "), Piece("added", _said(new))]
        bare = [[word.lstrip() for word in words] for words in (old, new)]
        matcher = _Matcher(bare[0], bare[1])
        pieces: list[Piece] = []
        for what, i0, i1, j0, j1 in matcher.get_opcodes():
            parts = [("same", new[j0:j1])] if what == "equal" else [("removed", old[i0:i1]), ("added", new[j0:j1])]
            for kind, words in parts:
                if words:
                    said = "".join(words)
                    pieces.append(Piece(kind, said if pieces else said.lstrip()))
        self._word_work += max(0, matcher.pairs - len(old) * len(new))
        return pieces


class _Matcher(difflib.SequenceMatcher[str]):
    """Counts the `pairs` of equal words that it looks at, and at many again and again."""

    def __init__(self, old: Sequence[str], new: Sequence[str]) -> None:
        super().__init__(None, old, new, autojunk=False)
        self.pairs = 0
        self._old, self._many = old, Counter(new)

    def find_longest_match(self, alo: int = 0, ahi: int | None = None, blo: int = 0, bhi: int | None = None) -> difflib.Match:
        self.pairs += sum(self._many[word] for word in self._old[alo:ahi])
        return super().find_longest_match(alo, ahi, blo, bhi)


def _likeness(one: _Sentence, other: _Sentence) -> float:
    """Of their different words, how many they share: 0 to 1."""
    if 3 * min(len(one.words), len(other.words)) < max(len(one.words), len(other.words)):
        return 0.0
    mine, others = _bag(one), _bag(other)
    return 2 * len(mine & others) / (len(mine) + len(others))


def _bag(sentence: _Sentence) -> frozenset[str]:
    if sentence.bag is None:
        sentence.bag = frozenset(word.lstrip() for word in sentence.words)
    return sentence.bag


def _said(words: Sequence[str]) -> str:
    return "".join(words).lstrip()
