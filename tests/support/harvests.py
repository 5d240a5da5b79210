"""What the tests of harvests share: small books, visits to a server on loopback, and calibre's server where it is installed."""

from __future__ import annotations

import contextlib
import http.client
import os
import shutil
import subprocess
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

from sync.harvest.configuration import Configuration
from sync.harvest.fetching import Fetcher
from sync.harvest.gathering import look
from sync.harvest.records import Harvest
from sync.transport import Link

CALIBRE = all(map(shutil.which, ("calibredb", "calibre-server")))
LINK = Link(connect=3, read=3, pauses=(0, 0), sleep=lambda seconds: None)


def book(path: Path, title: str, text: str, language: str = "en", identity: str = "urn:uuid:1") -> Path:
    """A sound EPUB of one chapter."""
    container = (
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>'
        '<rootfile full-path="c.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
    )
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" version="2.0" unique-identifier="i">'
        f'<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title>'
        f'<dc:identifier id="i">{identity}</dc:identifier><dc:language>{language}</dc:language></metadata><manifest>'
        '<item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest>'
        '<spine><itemref idref="a"/></spine></package>'
    )
    chapter = f'<html xmlns="http://www.w3.org/1999/xhtml"><body><h1>{title}</h1><p>{text}</p></body></html>'
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
        archive.writestr("META-INF/container.xml", container)
        archive.writestr("c.opf", package)
        archive.writestr("a.xhtml", chapter)
    return path


def visit(kind: str, url: str, folder: Path, **more: object) -> Harvest:
    """One look at a source, with a cache that lasts."""
    configuration = Configuration(kind, url, **{"delay": 0.0, **more})  # type: ignore[arg-type]
    with Fetcher(configuration, folder / "cache", LINK) as fetcher:
        return look(configuration, fetcher, "hq", folder / "pages")


class Calibre:
    """A calibre library and, while it runs, its server."""

    def __init__(self, folder: Path) -> None:
        self.library = folder / "calibre"
        self._environment = {
            **os.environ,
            "HOME": str(folder),
            "CALIBRE_CONFIG_DIRECTORY": str(folder / "config"),
            "QT_QPA_PLATFORM": "offscreen",
        }
        self._environment.pop("PYTHONPATH", None)

    def run(self, *arguments: object) -> None:
        command = ["calibredb", *map(str, arguments), f"--with-library={self.library}"]
        done = subprocess.run(command, env=self._environment, check=False, capture_output=True, timeout=120, encoding="utf-8")
        assert done.returncode == 0, done.stderr

    @contextlib.contextmanager
    def serving(self, port: int) -> Iterator[str]:
        """The address of its catalogue."""
        command = ["calibre-server", f"--port={port}", "--listen-on=127.0.0.1", "--disable-use-bonjour", str(self.library)]
        server = subprocess.Popen(
            command, env=self._environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
        )
        try:
            while not self._answers(port):
                assert server.poll() is None, "calibre-server did not start"
                time.sleep(0.1)
            yield f"http://127.0.0.1:{port}/opds"
        finally:
            server.terminate()
            server.wait(30)

    def _answers(self, port: int) -> bool:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
        try:
            connection.request("GET", "/opds")
            return connection.getresponse().status == 200
        except OSError:
            return False
        finally:
            connection.close()
