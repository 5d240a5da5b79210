"""Sentences for people that keep what they were made of, so that the window can say them in its own language.

A `Sentence` is its English text, and a plain `str` to whoever asks for no more: the command line, its JSON, a log. It also
knows its template, English with named places, and what stands in them; the window puts both into words (`desktop/words/`).
`packaging/translations.py` finds the templates where `say` and `say_count` are called, so they are literals, or names of
literals of the same module.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import PurePath
from typing import Any, cast

_PLACE = re.compile(r"\{(\w+)\}")
_DEEPEST = 8  # sentences within sentences, of those that were kept
_LONGEST = 4000  # characters of a template or value that was kept
_MOST = 20  # places


class Measured(str):
    """What was measured, in English: `what` is "size", "moment" or "day"; `of` the number of bytes, or ISO text."""

    what: str
    of: int | str

    def __new__(cls, text: str, what: str = "", of: int | str = "") -> Measured:
        made = super().__new__(cls, text)
        made.what, made.of = what, of
        return made


class Sentence(str):
    """`values` by the names of the places: text, numbers, what was measured, other sentences. `number` chooses the plural form,
    where the template has one; then `template` is the English form for many, with the place `n`."""

    template: str
    values: Mapping[str, str | int]
    number: int | None

    def __new__(
        cls, text: str, template: str = "", values: Mapping[str, str | int] | None = None, number: int | None = None
    ) -> Sentence:
        made = super().__new__(cls, text)
        made.template, made.values, made.number = template, values or {}, number
        return made


def say(template: str, /, **values: str | int | PurePath) -> Sentence:
    """`say("The file {name} is damaged.", name=name)`; KeyError for a place without a value."""
    given = _plain(values)
    return Sentence(fill(template, given), template, given)


def say_count(number: int, one: str, many: str, /, **values: str | int | PurePath) -> Sentence:
    """`say_count(2, "{n} file was left out.", "{n} files were left out.")`"""
    given = {"n": number, **_plain(values)}
    return Sentence(fill(one if number == 1 else many, given), many, given, number)


def _plain(values: Mapping[str, str | int | PurePath]) -> dict[str, str | int]:
    return {name: str(value) if isinstance(value, PurePath) else value for name, value in values.items()}


def joined(*sentences: str) -> str:
    """One after the other; those that are empty are left out."""
    said, *others = filter(None, sentences)
    for then in others:
        said = say("{first} {then}", first=said, then=then)
    return said


def fill(template: str, values: Mapping[str, Any], written: Callable[[Any], str] = str) -> str:
    """The words with their places filled. Unlike `str.format` it reaches into no value, whoever wrote the words."""
    return _PLACE.sub(lambda place: written(values[place[1]]), template)


def called(sentence: str, old: str, new: str) -> str:
    """The same, where a text that stands in it is to be called otherwise."""
    if sentence == old:
        return new
    text = sentence.replace(old, new)
    if not isinstance(sentence, Sentence):
        return text
    values = {
        name: called(value, old, new) if isinstance(value, str) and not isinstance(value, Measured) else value
        for name, value in sentence.values.items()
    }
    return Sentence(text, sentence.template, values, sentence.number)


def otherwise(sentence: str, others: Mapping[str, Sentence]) -> str:
    """The same, with those of its parts replaced whose template is in `others`."""
    if not isinstance(sentence, Sentence):
        return sentence
    if sentence.template in others:
        return others[sentence.template]
    values = {
        name: otherwise(value, others) if isinstance(value, Sentence) else value for name, value in sentence.values.items()
    }
    return say(sentence.template, **values) if sentence.number is None and values != sentence.values else sentence


def capital(sentence: str) -> str:
    """The same, where it may begin with what is called something within a sentence: "the list of ..."."""
    text = f"{sentence[:1].upper()}{sentence[1:]}"
    return Sentence(text, sentence.template, sentence.values, sentence.number) if isinstance(sentence, Sentence) else text


# Between processes and program runs


def to_json(text: str) -> Any:
    """What `from_json` makes the same of. For plain text that is the text."""
    if isinstance(text, Measured):
        return {"text": str(text), "what": text.what, "of": text.of}
    if isinstance(text, Sentence):
        values = {name: value if isinstance(value, int) else to_json(value) for name, value in text.values.items()}
        return {"text": str(text), "template": text.template, "values": values, "number": text.number}
    return text


def from_json(given: object) -> str:
    """Raises ValueError for what no `to_json` has written; nothing of it is believed but that it is text."""
    return _from_json(given, _DEEPEST)


def _from_json(given: object, deepest: int) -> str:
    if isinstance(given, str):
        return given
    known = cast("dict[str, Any]", given) if isinstance(given, dict) else {}
    text, template, values = known.get("text"), known.get("template"), known.get("values")
    if not isinstance(text, str):
        raise ValueError("no text")
    what, of = known.get("what"), known.get("of")
    if what in ("size", "moment", "day") and isinstance(of, int if what == "size" else str):
        return Measured(text, what, of)
    number = known.get("number")
    if not isinstance(template, str) or len(template) > _LONGEST or not isinstance(values, dict) or len(values) > _MOST:
        raise ValueError("no sentence")
    if deepest == 0 or not isinstance(number, int | None) or not set(_PLACE.findall(template)) <= set(values):
        raise ValueError("no sentence")
    read = {name: value if isinstance(value, int) else _from_json(value, deepest - 1) for name, value in values.items()}
    if any(isinstance(value, str) and len(value) > _LONGEST for value in read.values()):
        raise ValueError("too long")
    return Sentence(text, template, read, number)


def with_parts(error: Mapping[str, Any]) -> dict[str, Any]:
    """An error as it is kept in JSON: beside its message what that was made of, which older programs do not read."""
    return {**error, "said": to_json(error["message"])} if isinstance(error.get("message"), Sentence) else dict(error)


def whole(error: Mapping[str, Any]) -> dict[str, Any]:
    """The error that `with_parts` made, in this program, an older or a damaged one."""
    plain = {name: value for name, value in error.items() if name != "said"}
    try:
        sentence = from_json(error.get("said"))
    except ValueError:
        return plain
    return {**plain, "message": sentence} if sentence == plain.get("message") else plain
