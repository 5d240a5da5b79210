"""What is said to people below the window keeps what it was made of, so that the window can say it in its own language."""

from __future__ import annotations

import ast
import copy
import importlib.util
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from resources import measures
from resources.errors import LibraryError
from resources.sentences import Measured, Sentence, called, from_json, joined, say, say_count, to_json, whole, with_parts

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("resources", "sync")
# What the command line alone can meet stays English, as it does: a rig of the tests, and the commands about keys.
COMMANDS = {
    "sync/publish/program.py", "sync/publish/roles.py", "sync/publish/roots.py", "sync/publish/signing_file.py",
    "sync/trust/__main__.py",
}  # fmt: skip
MODULES = sorted(
    path for package in PACKAGES for path in (ROOT / package).rglob("*.py") if path.relative_to(ROOT).as_posix() not in COMMANDS
)
# And where it is a command that cannot be understood: a harvest's file, an option.
ENGLISH = {
    "sync/harvest/configuration.py", "sync/harvest/profile.py", "sync/harvest/symbols.py", "sync/packs/packing.py",
    "sync/run.py",
}  # fmt: skip

_spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
assert _spec is not None and _spec.loader is not None
translations = importlib.util.module_from_spec(_spec)
sys.modules["translations"] = translations  # dataclasses look there for their module
_spec.loader.exec_module(translations)


# The code


def _name(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _messages(tree: ast.Module, *, usage: bool = True) -> Iterator[ast.expr]:
    """Where the sentence of an error, or of what is told like one, is given. `usage`: also of UsageError."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node).endswith("Error") and len(node.args) == 2:
            if usage or _name(node) != "UsageError":
                yield node.args[1]
        elif isinstance(node, ast.Dict):
            for key, value in zip(node.keys, node.values, strict=True):
                if isinstance(key, ast.Constant) and key.value == "message":
                    yield value


def _plain(node: ast.expr, bound: dict[str, list[ast.expr]], seen: frozenset[str] = frozenset()) -> bool:
    """Whether it is text that has forgotten what it was made of."""
    if isinstance(node, ast.IfExp):
        return _plain(node.body, bound, seen) or _plain(node.orelse, bound, seen)
    if isinstance(node, ast.Name):
        return node.id not in seen and any(_plain(value, bound, seen | {node.id}) for value in bound.get(node.id, ()))
    if isinstance(node, ast.Call):
        made_text = {"format", "join", "replace", "strip", "capitalize"}
        return _name(node) == "str" or (isinstance(node.func, ast.Attribute) and node.func.attr in made_text)
    return isinstance(node, (ast.JoinedStr, ast.BinOp)) or (isinstance(node, ast.Constant) and bool(node.value))


def _bound(tree: ast.Module) -> dict[str, list[ast.expr]]:
    """Whatever a name of the module, or of a function in it, is made to stand for."""
    found: dict[str, list[ast.expr]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name):
                    found.setdefault(target.id, []).append(node.value)
    return found


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_error_is_told_in_a_sentence_that_can_be_translated(path: Path) -> None:
    tree = _tree(path)
    usage = path.relative_to(ROOT).as_posix() not in ENGLISH
    plain = [node for node in _messages(tree, usage=usage) if _plain(node, _bound(tree))]
    assert [f"{path.name}:{node.lineno} {ast.unparse(node)[:60]}" for node in plain] == [], "through say(), see CONTRIBUTING.md"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_template_is_found_and_has_the_values_of_its_places(path: Path) -> None:
    if path.name == "sentences.py":
        return
    tree = _tree(path)
    named = translations.constants(tree)
    wrong = []
    for call in [node for node in ast.walk(tree) if isinstance(node, ast.Call) and _name(node) in ("say", "say_count")]:
        templates = call.args if _name(call) == "say" else call.args[1:]
        texts = [text for template in templates for text in translations.texts_of(template, named)]
        given = {keyword.arg for keyword in call.keywords} | ({"n"} if _name(call) == "say_count" else set())
        fits = all(
            set(re.findall(r"\{(\w+)\}", text)) == given and text.count("{") == len(re.findall(r"\{\w+\}", text))
            for text in texts
        )
        if not texts or (None not in given and not fits):
            wrong.append(f"{path.name}:{call.lineno} {ast.unparse(call)[:80]}")
    assert wrong == []


def test_the_check_can_tell() -> None:
    tree = ast.parse(
        'raise LibraryError("a", f"{x} is damaged.")\n'
        'WORDS = "One {}."\n'
        'problem = {"code": "b", "message": WORDS.format(1)}\n'
        'raise SourceError("c", WORDS)\n'
        'raise PackError("d", say("The pack {name} is damaged.", name=name))\n'
        'raise PackError("e", error.message)\n'
    )
    assert [_plain(node, _bound(tree)) for node in sorted(_messages(tree), key=lambda node: node.lineno)] == [
        True,
        True,
        True,
        False,
        False,
    ]


# The sentences


def _whole() -> str:
    left = say_count(3, "{n} file was left out of {name}.", "{n} files were left out of {name}.", name="hq {x}")
    return joined(left, "", say("{size} are free.", size=measures.size(2_577_000_000)))


def test_a_sentence_is_its_english_text() -> None:
    said = _whole()
    assert said == "3 files were left out of hq {x}. 2.4 GB are free."
    assert json.dumps(LibraryError("left", said).to_json()) == json.dumps(
        {"code": "left", "item": None, "message": "3 files were left out of hq {x}. 2.4 GB are free."}
    )
    assert say_count(1, "{n} file.", "{n} files.") == "1 file."
    with pytest.raises(KeyError):
        say("{name} is damaged.")


def test_it_keeps_what_it_was_made_of() -> None:
    for said in (_whole(), copy.deepcopy(_whole()), from_json(json.loads(json.dumps(to_json(_whole()))))):
        assert isinstance(said, Sentence)
        assert said == _whole()
        left, free = said.values["first"], said.values["then"]
        assert isinstance(left, Sentence) and isinstance(free, Sentence)
        assert (left.number, left.values) == (3, {"n": 3, "name": "hq {x}"})
        size = free.values["size"]
        assert isinstance(size, Measured)
        assert (size.what, size.of) == ("size", 2_577_000_000)


def test_what_stands_in_it_can_be_called_otherwise() -> None:
    renamed = called(say("{path} is not at {place}.", path="a/b", place="x"), "a/b", "the list")
    assert isinstance(renamed, Sentence)
    assert renamed == "the list is not at x."
    assert renamed.values == {"path": "the list", "place": "x"}


def test_an_error_is_kept_beside_its_text_and_read_again() -> None:
    error = {"code": "left", "item": None, "message": _whole()}
    kept = json.loads(json.dumps(with_parts(error)))
    assert kept["message"] == str(_whole())  # all that an older program reads
    assert whole(kept) == error
    assert isinstance(whole(kept)["message"], Sentence)


@pytest.mark.parametrize(
    "said",
    [
        None,
        7,
        {"text": "Free."},
        {"text": "Free.", "template": "{a.__class__}{b}", "values": {"a": "x"}, "number": None},
        {"text": "Free.", "template": "x" * 5000, "values": {}, "number": None},
        {"text": "Another one.", "template": "Another one.", "values": {}, "number": None},
        {"text": "Free.", "template": "{a}", "values": {"a": {"text": "5 kB", "what": "size", "of": "5"}}, "number": None},
    ],
)
def test_what_no_program_has_written_is_not_believed(said: object) -> None:
    error = {"code": "left", "item": None, "message": "Free."}
    found = whole({**error, "said": said})
    assert found == error
    assert not isinstance(found["message"], Sentence)
    assert whole(error) == error  # a row of before
