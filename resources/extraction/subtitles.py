"""Subtitles (SRT, WebVTT): what is said in a recording, with the time at which it is said as the label of each passage.

A few cues together make a passage, so that a sentence that goes over several can be found; the time is the first one's.
"""

from __future__ import annotations

import re
from pathlib import Path

from resources.extraction.blocks import Builder, Parsed
from resources.extraction.clean import unescaped
from resources.extraction.encoding import decode
from resources.extraction.language import declared

# A hit should lead to within half a minute of where it is said.
_SECONDS, _LETTERS = 30, 400
_TIME = re.compile(r"[ \t]*(?:(\d{1,4}):)?(\d{1,2}):(\d{2})[.,]\d{1,3}[ \t]*-->")
_MARKUP = re.compile(
    r"</?(?:[bisucv]|ruby|rt|lang|font)\b[^<>]{0,500}>|<(?:\d+:)?\d\d:\d\d\.\d{3}>|\{\\[^{}]{1,100}\}", re.IGNORECASE
)
_LANGUAGE = re.compile(r"^Language:[ \t]*([A-Za-z-]{2,20})[ \t]*$", re.MULTILINE)
_BLOCKS = re.compile(r"\n[ \t]*\n+")


def parse_subtitles(path: Path) -> Parsed:
    text = decode(path.read_bytes()).replace("\r\n", "\n").replace("\r", "\n")
    builder = Builder()
    started: int | None = None
    letters = 0
    last = ""
    for block in _BLOCKS.split(text):
        lines = block.strip("\n").split("\n")
        # A number, or in WebVTT a name, may stand before the time; notes and styles have none.
        place = next((place for place, line in enumerate(lines[:2]) if _TIME.match(line)), None)
        if place is None:
            continue
        said = " ".join(unescaped(_MARKUP.sub("", line)).strip() for line in lines[place + 1 :]).strip()
        if not said or said == last:  # recordings of speech repeat a line while the next one grows
            continue
        last = said
        at = _seconds(lines[place])
        if started is None or at - started >= _SECONDS or at < started or letters + len(said) > _LETTERS:
            builder.section(clock(at))
            started, letters = at, 0
        builder.start("p")
        builder.text(said)
        builder.end()
        letters += len(said)
    language = _LANGUAGE.search(text[:1000]) if text.startswith("WEBVTT") else None
    return Parsed(builder.sections, language=declared(language[1]) if language else None)


def clock(seconds: int) -> str:
    """As players show it: 01:02:03."""
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def _seconds(line: str) -> int:
    match = _TIME.match(line)
    assert match is not None
    return int(match[1] or 0) * 3600 + int(match[2]) * 60 + int(match[3])
