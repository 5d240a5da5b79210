"""Whether this program works on this machine: the whole way of a document, in a temporary folder, in a few seconds.

Used by `fieldshelf self-check`, also by a bundle that was copied elsewhere. It changes nothing of the person's library.
"""

from __future__ import annotations

import importlib.metadata
import platform
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop import bundle
from resources.children.confinement import available
from resources.errors import FieldshelfError
from resources.home import Home
from resources.library import Library
from resources.store.database import sqlite_version

# A line in each language of the window and of its documents, with the letters that other languages do not have.
_LINES = {
    "Arabic": "حماية المدنيين أثناء مرافقة القوافل: ٣ مراحل، ثم تقرير.",
    "Chinese": "护送车队时保护平民：三个阶段，然后报告。",
    "English": "Protection of civilians – “three stages”, then a report…",
    "French": "Protéger les civils à l’arrivée : où, çà, Noël, œuvre, « trois étapes ».",
    "German": "Schutz der Zivilbevölkerung: größer, Öl, für „drei Schritte“.",
    "Russian": "Защита гражданских лиц: объём, ещё три этапа №\u00a05, затем отчёт.",
    "Spanish": "¿Protección de civiles? Sí: el niño, el pingüino, ¡tres etapas!",
}
_WORD = "lighthouse"


@dataclass(frozen=True)
class Check:
    """`warning`: it works, but not with what the program came with."""

    name: str
    ok: bool
    detail: str
    warning: bool = False


def check() -> list[Check]:
    """Every check, in order; one that fails does not keep the others from running. Of a damaged bundle nothing else is asked:
    what it answers would be about the damage, and some of it may end the process."""
    files = _files()
    if not all(one.ok for one in files):
        return files
    with tempfile.TemporaryDirectory(prefix="fieldshelf-check-", ignore_cleanup_errors=True) as folder:
        place = Path(folder)
        home = Home.at(place / "home")
        return [
            *files,
            _run("versions", _versions),
            _run("fonts", _fonts),
            _run("languages", _languages),
            _run("publish and sync", lambda: _publish_and_sync(place, home)),
            _run("database", lambda: _database(home)),
            _run("search", lambda: _search(home)),
            _run("page rendered", lambda: _render(place / "documents" / "check.pdf")),
        ]


def _run(name: str, step: Callable[[], str]) -> Check:
    try:
        return Check(name, True, step())
    except FieldshelfError as error:
        return Check(name, False, error.message)
    except Exception as error:
        return Check(name, False, f"{type(error).__name__}: {error}")


def _files() -> list[Check]:
    """Of a bundle; no check where there is none."""
    if told := bundle.explain():
        return [Check(bundle.NAME, False, told)]
    damage = bundle.damage_here()
    if damage is None:
        return []
    told = bundle.warning(damage)
    return [Check(bundle.NAME, True, told or "all as they were made", warning=bool(told))]


def _versions() -> str:
    from desktop.qt_check import qt_version

    try:
        version = importlib.metadata.version("fieldshelf")
    except importlib.metadata.PackageNotFoundError:
        version = "unknown"
    bundled = " (bundle)" if getattr(sys, "frozen", False) else ""
    return (
        f"Fieldshelf {version}{bundled}, Python {platform.python_version()}, Qt {qt_version()}, "
        f"SQLite {sqlite_version()}, {platform.system()}"
    )


def _fonts() -> str:
    from desktop.qt_check import letters

    found = letters(_LINES)
    if found.without:
        raise FieldshelfError("no_font", f"No font on this machine shows {', '.join(found.without)}. Install the Noto fonts.")
    own = f"; of the program's own: {', '.join(found.own)}" if found.own else ""
    return f"every letter of {', '.join(_LINES)}, in {', '.join(found.families)}{own}"


def _languages() -> str:
    from desktop.qt_check import languages_of_window, puts_in_order

    offered, missing = languages_of_window()
    if missing:
        raise FieldshelfError(
            "no_words", f"The window cannot speak {', '.join(missing)}: the words are missing. Install Fieldshelf again."
        )
    if not puts_in_order():
        raise FieldshelfError(
            "no_order", "Titles cannot be put in order: Qt does not find its tables of languages. Install Fieldshelf again."
        )
    return "the window speaks " + ", ".join(offered) + ", and puts words in order"


def _publish_and_sync(place: Path, home: Home) -> str:
    from sync.publish.add import add
    from sync.publish.build import build
    from sync.publish.repository import Repository
    from sync.run import sync
    from sync.sources import add_source

    documents = place / "documents"
    documents.mkdir()
    (documents / "check.pdf").write_bytes(_pdf(f"The {_WORD} stands on page one."))
    (documents / "note.txt").write_text(f"A note about the {_WORD}. " * 5, encoding="utf-8")
    repository = Repository.init(place / "repository", "self-check", "Self-check")
    add(repository, documents, "self-check/documents")
    build(repository)
    with Library.open(home) as library:
        source = add_source(library, "check", str(repository.public), root=None, fingerprint=repository.fingerprint)
        report = sync(library)
    result = report.sources[0]
    if result.result != "complete":
        raise FieldshelfError("sync", f"The sync was not complete but {result.result}: {result.errors}")
    return f"{result.added} documents signed, fetched and verified from {source.name}"


def _database(home: Home) -> str:
    with Library.open(home) as library:
        report = library.verify()
    if not report.ok:
        raise FieldshelfError("verify", "; ".join(problem["message"] or "" for problem in report.problems))
    return f"{report.objects} files, catalogue and index intact"


def _search(home: Home) -> str:
    with Library.open(home) as library:
        result = library.search(_WORD)
    if result.total != 2:
        raise FieldshelfError("search", f"Two documents should have been found, not {result.total}.")
    return f"{result.total} documents in {result.elapsed_ms:.0f} ms"


def _render(path: Path) -> str:
    from resources.rendering import PageRenderer

    renderer = PageRenderer()
    try:
        renderer.open(path)
        page = renderer.render(1, 400)
        pixels = bytes(page.data)
        guards = renderer.guards
    finally:
        renderer.close()
    if len(set(pixels[::4])) < 2:
        raise FieldshelfError("render", "The page came out blank.")
    if guards != available():
        raise FieldshelfError("guards", "The process that reads foreign files is not held as this system allows.")
    return f"{page.width} x {page.height} pixels, from a child process; guards: {guards.words().replace(' ', ', ')}"


def _pdf(text: str) -> bytes:
    """A PDF of one page and one line, written by hand so that nothing else is needed."""
    stream = f"BT /F1 24 Tf 40 700 Td ({text}) Tj ET".encode("ascii")
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    body = b"%PDF-1.4\n"
    offsets = []
    for number, content in enumerate(objects, 1):
        offsets.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + b"".join(b"%010d 00000 n \n" % o for o in offsets)
    trailer = b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(body))
    return body + table + trailer
