"""`make run`: the sample library from its sources to the screen, every step the real one.

Built, published and signed, served on loopback, synced into `build/sample/home`, and opened in the window. Without a
display it searches once in each of six languages, says page by page what was found, and writes screenshots.
"""

from __future__ import annotations

import argparse
import functools
import http.server
import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from resources.measures import size

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

WORK = HERE.parent / "build" / "sample"
INSTITUTE = "example-institute"


class QuietServer(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments: object) -> None:
        """Nothing: the sync says what it fetched."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The folder on a loopback web server, on a port that is free."""
    handler = functools.partial(QuietServer, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}"
        finally:
            server.shutdown()
            thread.join()


def fieldshelf(*arguments: str, home: Path) -> dict[str, Any]:
    """One command of the real program, with its JSON; what it says to people goes to our own standard error."""
    environment = {**os.environ, "FIELDSHELF_HOME": str(home)}
    done = subprocess.run(
        [sys.executable, "-m", "desktop", *arguments, "--json"], env=environment, stdout=subprocess.PIPE, check=False, text=True
    )
    if done.returncode != 0:
        sys.exit(f"fieldshelf {' '.join(arguments)}: exit code {done.returncode}\n{done.stdout}")
    result: dict[str, Any] = json.loads(done.stdout)
    return result


def prepare(work: Path) -> Path:
    """The sample library: built, published, served, synced. Returns the home. Done again only when its sources changed."""
    home, documents, repository = work / "home", work / "documents", work / "repository"
    stamp = work / "ready"
    wanted = _fingerprint()
    if stamp.is_file() and stamp.read_text() == wanted:
        return home
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    print("Building the sample documents ...", flush=True)
    from sample_library import COLLECTIONS, FOR_WHOM  # only here: it loads what writes Office files

    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([sys.executable, str(HERE / "sample_library.py"), str(documents)], env=environment, check=True)
    print("Publishing and signing ...", flush=True)
    made = fieldshelf(
        "publish", "init", str(repository), "--institute", INSTITUTE, "--name", "Example Field Institute", home=home
    )
    for folder, collection in COLLECTIONS.items():
        sheet = documents / folder / "sheet.csv"
        fieldshelf(
            "publish",
            "add",
            str(repository),
            str(documents / folder),
            "--collection",
            collection,
            "--sheet",
            str(sheet),
            *FOR_WHOM.get(folder, ()),
            home=home,
        )
    built = fieldshelf("publish", "build", str(repository), home=home)
    print(f"  {built['documents']} documents, {built['objects']} files, {size(built['bytes'])}", flush=True)
    with served(repository / "public") as address:
        print(f"Serving on {address}, syncing ...", flush=True)
        fieldshelf("source", "add", "example", address, "--fingerprint", made["fingerprint"], home=home)
        report = fieldshelf("sync", home=home)["sources"][0]
    print(
        f"  {report['result']}: {report['added']} documents, {size(report['bytes'])} in {report['requests']} requests",
        flush=True,
    )
    stamp.write_text(wanted)
    return home


def _fingerprint() -> str:
    """Of the sample's sources and the program: a change of either makes the sample anew."""
    newest = max(
        path.stat().st_mtime_ns
        for folder in ("packaging", "sync", "resources")
        for path in (HERE.parent / folder).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    )
    return str(newest)


def search_in_six_languages(home: Path, documents: Path) -> bool:
    """One search a language; says whether each found its document on its page."""
    queries = json.loads((documents / "queries.json").read_text(encoding="utf-8"))
    chosen = {query["language"]: query for query in reversed(queries) if query.get("page")}
    good = True
    for language in ("ar", "en", "es", "fr", "ru", "zh"):
        query = chosen[language]
        hits = fieldshelf("search", query["query"], home=home)["hits"]
        found = next((hit for hit in hits if hit["id"] == query["id"]), None)
        right = found is not None and query["page"] in found["pages"]
        good &= right
        print(f"  [{language}] {query['query']}")
        if found is None:
            print(f"       {query['id']} was not found")
        else:
            snippet = " ".join(found["snippet"].replace("\ue000", "[").replace("\ue001", "]").split())
            expected = "" if right else f" (expected {query['page']})"
            print(f"       {found['title']}, page {found['page']}{expected}: {snippet}")
    return good


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--screens", type=Path, help="write every screenshot, in every look, into this folder")
    parser.add_argument("--prepare", action="store_true", help="make the library and stop")
    options = parser.parse_args()
    home = prepare(WORK)
    if options.prepare:
        print(home)
        return 0
    environment = {**os.environ, "FIELDSHELF_HOME": str(home)}
    display = sys.platform != "linux" or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if display and options.screens is None:
        print("Opening the window ...")
        return subprocess.run([sys.executable, "-m", "desktop"], env=environment, check=False).returncode
    if options.screens is None:
        print("No display here: one search in each of six languages, and screenshots.")
        good = search_in_six_languages(home, WORK / "documents")
        out, looks = WORK / "screens", ["--look", "light", "--look", "dark"]
    else:
        good, out, looks = True, options.screens, []
    environment["QT_QPA_PLATFORM"] = "xcb" if display and sys.platform == "linux" else "offscreen"
    environment["QT_LOGGING_RULES"] = "default.warning=false"  # the offscreen platform says what it lacks, at each window
    subprocess.run(
        [
            sys.executable,
            "-m",
            "tests.support.screenshots",
            str(home),
            str(out),
            "--publisher",
            str(WORK),
            *looks,
        ],
        env=environment,
        cwd=HERE.parent,
        check=True,
    )
    print(f"Screenshots: {out}")
    if options.screens is None:
        print('To go on with this library: FIELDSHELF_HOME=build/sample/home .venv/bin/fieldshelf search "convoy protection"')
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
