"""Real documents through the real program, with answers that were known before: `python -m tests.demo_real [--keep DIR]`.

Fetches the corpus, publishes it with the command line, serves it on this machine, syncs a library from it, stops
the server, and asks ten questions. What is expected was read in the documents, never in what the program answers; the
page is looked up in the PDF again, for a package of another release may have moved it.
"""

from __future__ import annotations

import argparse
import contextlib
import functools
import http.server
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pypdfium2

from tests.corpus import fetch

INSTITUTE = "demo"
COLLECTION = f"{INSTITUTE}/manuals"
SECONDS = 900  # for one command


@dataclass(frozen=True)
class Question:
    """What somebody looks for, and where the documents answer it.

    `answer` are the words of the answer on `page` of `pdf` (a path in the corpus); without `pdf` the answer stands in a
    format that has no pages. The document must be among the first `within` hits.
    """

    query: str
    language: str
    document: str
    pdf: str | None = None
    page: int | None = None
    answer: str = ""
    within: int = 1


QUESTIONS = (
    Question(
        "disable the write cache of a hard disk",
        "en",
        "debian-reference",
        "debian-reference/debian-reference.en.pdf",
        187,
        "You can disable its write cache feature",
    ),
    Question(
        "bug submitter disagrees with closing the bug",
        "en",
        "developers-reference",
        "developers-reference/developers-reference.en.pdf",
        45,
        "If the bug submitter disagrees with your decision to close the bug, they may reopen it",
    ),
    Question(
        "cancel an upload in the delayed queue",
        "en",
        "developers-reference",
        "developers-reference/developers-reference.en.pdf",
        60,
        "You can cancel your upload using dcut",
    ),
    Question(
        "envoyer un message à toutes les personnes connectées",
        "fr",
        "debian-reference",
        "debian-reference/debian-reference.fr.pdf",
        180,
        "Vous pouvez envoyer un message à toutes les personnes connectées au système",
    ),
    Question(
        "apagar uma pen USB com dados aleatórios",
        "pt",
        "debian-reference",
        "debian-reference/debian-reference.pt.pdf",
        200,
        "Apagar tudo ao sobrescrever com dados aleatórios",
    ),
    Question(
        "congelar un mensaje de la cola de correo",
        "es",
        "debian-reference",
        "debian-reference/debian-reference.es.pdf",
        145,
        "congela un mensaje por su identificador en la cola",
    ),
    Question(
        "SMTP 端口 25 被封锁",
        "zh",
        "debian-reference",
        "debian-reference/debian-reference.zh-cn.pdf",
        130,
        "连接到互联网的 SMTP 端口（25）已经被封锁了",
    ),
    # The chapter stands as a web page of its own too, so that the guide need not come first.
    Question(
        "откат на предыдущую версию пакета",
        "ru",
        "maint-guide",
        "maint-guide/maint-guide.ru.pdf",
        55,
        "откатитесь на предыдущую версию (по желанию)",
        within=3,
    ),
    # Section 3.2.4; in Russian there are an EPUB and a text, and no PDF.
    Question("отпуск предупредить разработчиков", "ru", "developers-reference"),
    # Article 15.
    Question("حرمان شخص من جنسيته", "ar", "udhr"),
)


class DemoError(Exception):
    """What went wrong, in a sentence."""


@dataclass(frozen=True)
class Fieldshelf:
    """The command line, with a home of its own."""

    home: Path

    def __call__(self, *arguments: str) -> dict[str, Any]:
        """Run one command in a process of its own; its JSON, where it gives some. Raises DemoError where it fails."""
        environment = {
            **os.environ,
            "FIELDSHELF_HOME": str(self.home),
            "FIELDSHELF_KEY_PASSPHRASE": "demonstration",
            "PYTHONUTF8": "1",
        }
        command = [sys.executable, "-m", "desktop", *arguments]
        try:
            done = subprocess.run(
                command,
                cwd=Path(__file__).parents[1],
                env=environment,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                encoding="utf-8",
                timeout=SECONDS,
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise DemoError(f"`fieldshelf {' '.join(arguments)}` did not end in {SECONDS} seconds") from None
        if done.returncode != 0:
            said = (done.stderr.strip() or done.stdout.strip())[-2000:]
            raise DemoError(f"`fieldshelf {' '.join(arguments)}` ended with {done.returncode}:\n{said}")
        if "--json" not in arguments:
            return {}
        try:
            answer = json.loads(done.stdout)
        except ValueError:
            raise DemoError(f"`fieldshelf {' '.join(arguments)}` printed what is not JSON:\n{done.stdout[:500]}") from None
        if not isinstance(answer, dict):
            raise DemoError(f"`fieldshelf {' '.join(arguments)}` printed JSON that is not an object")
        return answer


class _Quiet(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: object) -> None:
        pass


@contextlib.contextmanager
def served(folder: Path) -> Iterator[str]:
    """The folder over HTTP, on this machine only; yields its address."""
    handler = functools.partial(_Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()


def publish_and_sync(folder: Path, fieldshelf: Fieldshelf) -> None:
    """The whole way of the documents: collected, published, served, added as a source, synced."""
    corpus, repository = folder / "corpus", folder / "repository"
    with _step("fetch"):
        count = fetch.collect(corpus)
    with _step("publish init"):
        fieldshelf("publish", "init", str(repository), "--institute", INSTITUTE, "--name", "Demonstration library")
    with _step("publish add"):
        sheet = str(corpus / "sheet.csv")
        fieldshelf("publish", "add", str(repository), str(corpus), "--collection", COLLECTION, "--sheet", sheet, "--json")
    with _step("publish build"):
        fieldshelf("publish", "build", str(repository), "--json")
    with served(repository / "public") as address:
        root = repository / "public" / "metadata" / "1.root.json"
        with _step("source add"):
            fieldshelf("source", "add", "demo", address, "--root", str(root), "--json")
        with _step("sync"):
            (report,) = fieldshelf("sync", "--json")["sources"]
    if report["result"] != "complete":
        raise DemoError(f"the sync is not complete: {json.dumps(report, ensure_ascii=False)}")
    listed = fieldshelf("list", "--json")["documents"]
    away = [document["id"] for document in listed if not document["available"]]
    if away:
        raise DemoError(f"after a complete sync these documents are not here: {', '.join(away)}")
    figures = f"{report['bytes']} bytes, {report['requests']} requests"
    print(f"{count} files, {len(listed)} documents, {figures}; the server has stopped")


@contextlib.contextmanager
def _step(name: str) -> Iterator[None]:
    started = time.monotonic()
    yield
    print(f"{name:14} {time.monotonic() - started:6.1f} s", flush=True)


def pages_of(answer: str, pdf: Path) -> list[int]:
    """The pages on which these words stand, read with the PDF library itself and not with the program."""
    wanted = "".join(answer.split())
    document = pypdfium2.PdfDocument(pdf)
    try:
        texts = ("".join(page.get_textpage().get_text_bounded().split()) for page in document)
        return [number for number, text in enumerate(texts, 1) if wanted in text]
    finally:
        document.close()


def ask(question: Question, corpus: Path, fieldshelf: Fieldshelf) -> bool:
    """Ask it, print its line of the table, and say whether the answer was found where it stands."""
    pages: list[int] = []
    if question.pdf is not None:
        pages = pages_of(question.answer, corpus / question.pdf)
        if not pages:
            raise DemoError(f"{question.pdf} no longer says: {question.answer}. Read it again and correct the question.")
        if question.page in pages:
            pages = [question.page]
    answer = fieldshelf("search", question.query, "--limit", "10", "--json")
    hits = answer["hits"]
    wanted = f"{INSTITUTE}/{question.document}"
    mine = [hit for hit in hits[: question.within] if hit["id"] == wanted]
    found = any(hit["language"] == question.language and _shows(hit, pages) for hit in mine)
    expected = f"{wanted} {question.language} {_page(pages)}" + (f" (first {question.within})" if question.within > 1 else "")
    shown = (mine or hits[:1] or [None])[0]
    place = hits.index(shown) + 1 if shown is not None else 0
    got = "nothing" if shown is None else f"{place}. {shown['id']} {shown['language']} {_page(_pages(shown))}"
    _row("ok" if found else "MISS", expected, got, f"{answer['elapsed_ms']:.0f}", question.query)
    return found


def _shows(hit: dict[str, Any], pages: list[int]) -> bool:
    return bool(set(pages) & set(_pages(hit))) if pages else hit["page"] is None


def _pages(hit: dict[str, Any]) -> list[int]:
    """The best page first, and then the others that the hit names."""
    others = [place["page"] if isinstance(place, dict) else place for place in hit.get("pages", ())]
    return list(dict.fromkeys(page for page in (hit["page"], *others) if page is not None))


def _page(pages: list[int]) -> str:
    return f"p. {','.join(map(str, pages[:4]))}" if pages else "(no pages)"


def _row(mark: str, expected: str, got: str, milliseconds: str, query: str) -> None:
    print(f"{mark:5}{_padded(expected, 46)}{_padded(got, 52)}{milliseconds:>5}  {query}", flush=True)


def _padded(text: str, width: int) -> str:
    taken = sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)
    return text + " " * max(1, width - taken)


def run(folder: Path) -> int:
    """The demonstration in this empty folder; how many questions were missed."""
    fieldshelf = Fieldshelf(folder / "home")
    publish_and_sync(folder, fieldshelf)
    print()
    _row("", "expected", "got", "ms", "query")
    missed = sum(not ask(question, folder / "corpus", fieldshelf) for question in QUESTIONS)
    print()
    with _step("verify"):
        fieldshelf("verify", "--json")
    print(f"{len(QUESTIONS) - missed} of {len(QUESTIONS)} questions answered where the documents answer them")
    return missed


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.demo_real", description="Real documents through the real program.")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="work in this new folder and leave it there to look at")
    kept: Path | None = parser.parse_args(arguments).keep
    try:
        if kept is None:
            with tempfile.TemporaryDirectory(prefix="fieldshelf-demo-", ignore_cleanup_errors=True) as folder:
                return 1 if run(Path(folder)) else 0
        if kept.exists() and any(kept.iterdir()):
            parser.error(f"{kept} is not empty: give a new folder")
        kept.mkdir(parents=True, exist_ok=True)
        return 1 if run(kept.absolute()) else 0
    except (fetch.CorpusError, DemoError) as error:
        print(error, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
