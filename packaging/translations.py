"""The words of the window for Qt Linguist, in `desktop/translations`.

`update` writes what the code says into the .ts files, through lupdate: what was translated stays, what is no longer said goes.
`release` compiles them to the .qm files that the program loads, through lrelease, where they are older than their words.
`messages` prints what the code says, as JSON.

lupdate by itself reads `self.tr(...)` in classes. Here one function says everything in one context, `count` names the English
forms of a number side by side, and tables are marked by `later`: so this reads the code, and hands lupdate the same messages
in the form that it knows. Merging, plural forms and the files are Qt's. Of the packages below the window it reads what
`say` and `say_count` make, the sentences of `resources/sentences.py`.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("desktop", "resources", "sync")
FOLDER = ROOT / "desktop" / "translations"
CONTEXT = "fieldshelf"


@dataclass
class Message:
    """`one` is the English form for one thing, where the text has a number."""

    text: str
    meaning: str = ""
    one: str | None = None
    places: list[str] = field(default_factory=list)


def messages() -> list[Message]:
    """Everything that is said through `tr`, `later`, `count`, `later_count`, `say`, `say_count`, in the order of the files."""
    found: dict[tuple[str, str, str | None], Message] = {}
    for path in (path for package in PACKAGES for path in sorted((ROOT / package).rglob("*.py"))):
        for message in _said(path):
            first = found.setdefault((message.text, message.meaning, message.one), message)
            if path.name not in first.places:
                first.places.append(path.name)
    return list(found.values())


def _said(path: Path) -> Iterator[Message]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    named = constants(tree)
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
        called = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        texts = [texts_of(argument, named) for argument in call.args]
        if isinstance(call.func, ast.Name) and called == "say":
            for text in texts[0]:
                yield Message(text)
        elif isinstance(call.func, ast.Name) and called == "say_count":
            for one, many in zip(*texts[1:3], strict=True):
                yield Message(many, one=one)
        elif called in ("tr", "later") and texts:
            for text in texts[0]:
                yield Message(text, "".join(texts[1]) if len(texts) > 1 else "")
        elif called == "later_count" or (called == "count" and len(texts) == 3):
            for one, many in zip(*texts[-2:], strict=True):
                yield Message(many, one=one)


def constants(tree: ast.Module) -> dict[str, ast.expr]:
    """What the names of a module stand for."""
    return {
        node.targets[0].id: node.value
        for node in tree.body
        if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name)
    }


def texts_of(node: ast.expr, named: Mapping[str, ast.expr]) -> list[str]:
    """The literals that an argument can be, also joined, also by the name of a constant of the module or out of its table."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        return texts_of(node.body, named) + texts_of(node.orelse, named)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return [one + other for one in texts_of(node.left, named) for other in texts_of(node.right, named)]
    if isinstance(node, ast.Name) and isinstance(named.get(node.id), ast.Constant):
        return texts_of(named[node.id], named)
    if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
        table = named.get(node.value.id)
        return [text for value in table.values for text in texts_of(value, named)] if isinstance(table, ast.Dict) else []
    return []


def _for_lupdate(said: list[Message]) -> str:
    lines = []
    for message in said:
        lines.append(f"//: {', '.join(message.places)}" + (f"; for one: {message.one}" if message.one is not None else ""))
        text, meaning = _quoted(message.text), _quoted(message.meaning)
        numbered = ", n" if message.one is not None else ""
        lines.append(f"QCoreApplication::translate({_quoted(CONTEXT)}, {text}, {meaning}{numbered});")
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def update() -> None:
    with tempfile.TemporaryDirectory(prefix="fieldshelf-words-") as folder:
        source = Path(folder) / "said.cpp"
        source.write_text(_for_lupdate(messages()), encoding="utf-8")
        files = [str(path) for path in sorted(FOLDER.glob("fieldshelf_*.ts"))]
        options = ["-source-language", "en", "-locations", "none", "-no-obsolete", "-disable-heuristic", "similartext"]
        _run("lupdate", *options, str(source), "-ts", *files)


def release() -> None:
    old = []
    for path in sorted(FOLDER.glob("fieldshelf_*.ts")):
        made = path.with_suffix(".qm")
        if not made.exists() or made.stat().st_mtime_ns < path.stat().st_mtime_ns:
            old.append(str(path))
    if old:
        _run("lrelease", "-silent", *old)


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([str(program), *arguments], check=True)


def main() -> int:
    wanted = sys.argv[1] if len(sys.argv) == 2 else ""
    if wanted == "update":
        update()
    elif wanted == "release":
        release()
    elif wanted == "messages":
        print(json.dumps([asdict(message) for message in messages()], ensure_ascii=False))
    else:
        sys.exit("Usage: translations.py update | release | messages")
    return 0


if __name__ == "__main__":
    sys.exit(main())
