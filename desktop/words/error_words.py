"""What the library and the sync tell, errors above all, in the language of the interface. No widget here.

They are written in English where they happen, as `resources/sentences.py` says, and put into words when they are shown. What
was kept by a version that did not know that, or comes from another program, stays as it is. What tells to type a command is
said as `here_words.py` does, in English too.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.words import here_words, languages, wording
from resources.errors import FieldshelfError
from resources.sentences import Measured, Sentence, fill


def said(text: str) -> str:
    if not isinstance(text, Sentence) or (languages.spoken() is languages.ENGLISH and not _names_command(text)):
        return str(text)
    if text.number is None:
        words = wording.tr(here_words.of(text.template))
    else:
        words = QCoreApplication.translate("fieldshelf", text.template, "", text.number)
    words = fill(words, text.values, _value)
    return f"{words[:1].upper()}{words[1:]}" if text[:1].isupper() else words


def _names_command(text: Sentence) -> bool:
    """Whether a button of the window stands for what it, or a part of it, tells to type."""
    parts = (value for value in text.values.values() if isinstance(value, Sentence))
    return here_words.of(text.template) != text.template or any(map(_names_command, parts))


def error(problem: FieldshelfError) -> str:
    return said(problem.message)


def told(row: Mapping[str, Any] | None) -> str:
    """Of an error as a report or the library has it: {"code", "item", "message"}."""
    return said((row or {}).get("message") or "")


def _value(value: str | int) -> str:
    if isinstance(value, int):
        return wording.number(value)
    if isinstance(value, Sentence):
        return said(value)
    return _measured(value) if isinstance(value, Measured) else wording.ltr(value)


def _measured(value: Measured) -> str:
    if isinstance(value.of, int):
        return wording.size(value.of)
    return wording.moment(value.of, with_time=value.what == "moment") or wording.ltr(value)
