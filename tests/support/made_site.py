"""A made hub of guidance: pages in six languages, tabs by theme, and files on a second host. All is invented example content.

python -m tests.support.made_site FOLDER 300 500 http://127.0.0.1:8001 http://127.0.0.1:8002
"""

from __future__ import annotations

import contextlib
import html
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from tests.support.documents import pdf
from tests.support.nginx import free_port

NGINX = shutil.which("nginx") or next((str(path) for path in [Path("/usr/sbin/nginx")] if path.exists()), None)
LANGUAGES = {"en": "English", "fr": "French", "es": "Spanish", "ar": "Arabic", "zh": "Chinese", "ru": "Russian"}
_SECTIONS = ("Policy and Guidance", "Training Resources")
_THEMES = ("Example Convoys", "Example Wells", "Example Radio Rooms")
_COMPONENTS = ("Policies", "Guidelines")


@dataclass(frozen=True)
class Work:
    number: int
    section: str
    theme: str
    component: str
    languages: tuple[str, ...]

    @property
    def reference(self) -> str:
        return f"{2010 + self.number // 90}.{self.number % 90 + 10}"

    def title(self, language: str) -> str:
        return f"Lanterne d'exemple {self.number}" if language == "fr" else f"Example lantern {self.number}"

    @property
    def word(self) -> str:
        return f"exlamp{self.number:04d}"

    def path(self, language: str) -> str:
        mark = "" if language == "en" else f"_{language}"
        return f"$web/{self.section}/{self.theme}/{self.component}/{self.reference} {self.title('en')}{mark}.pdf"


@dataclass(frozen=True)
class MadeSite:
    folder: Path
    works: tuple[Work, ...]
    page_count: int

    @property
    def pages(self) -> Path:
        return self.folder / "pages"

    @property
    def files(self) -> Path:
        return self.folder / "files"


def build(folder: Path, pages: int, files: int, site: str, blobs: str) -> MadeSite:
    """`pages` pages, the same number in each language, and `files` files, of documents in one to three languages."""
    works: list[Work] = []
    left = files
    while left:
        number = len(works)
        languages = ("en", "fr", "es")[: min(left, number % 3 + 1)]
        works.append(Work(number, _SECTIONS[number % 2], _THEMES[number % 3], _COMPONENTS[number // 2 % 2], tuple(languages)))
        left -= len(languages)
    made = MadeSite(folder, tuple(works), pages // 6 * 6)
    for work in works:
        for language in work.languages:
            path = made.files / work.path(language)
            path.parent.mkdir(parents=True, exist_ok=True)
            text = f"Le mot de cette page est {work.word}." if language == "fr" else f"The word of this page is {work.word}."
            pdf(path, [f"{work.title(language)}\n{text}"])
    each = pages // 6 - 1  # beside the first page of each language
    for language in LANGUAGES:
        of_language = made.pages / language
        of_language.mkdir(parents=True, exist_ok=True)
        names = [f"guidance-{number}" for number in range(each)]
        # The last one is linked from nowhere but the site map; the others in a circle, with what advertisers add.
        links = "".join(f'<li><a href="/{language}/{name}?utm_source=menu#top">{name}</a></li>' for name in names[:-1])
        others = "".join(f'<a hreflang="{code}" href="/{code}">{name}</a> ' for code, name in LANGUAGES.items())
        (of_language / "index").write_text(_page(language, f"<nav>{others}</nav><ul>{links}</ul>"), encoding="utf-8")
        for number, name in enumerate(names):
            body = _tabs([work for work in works if work.number % each == number], language, blobs)
            following = (
                f'<a href="guidance-{(number + 1) % max(each - 1, 1)}">Next</a><a href="https://elsewhere.example/x">x</a>'
            )
            (of_language / name).write_text(_page(language, body + following), encoding="utf-8")
    hidden = "".join(f"<url><loc>{site}/{language}/guidance-{each - 1}</loc></url>" for language in LANGUAGES)
    (made.pages / "sitemap.xml").write_text(
        f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{hidden}</urlset>', encoding="utf-8"
    )
    (made.pages / "robots.txt").write_text(
        f"User-agent: *\nDisallow: /private/\nSitemap: {site}/sitemap.xml\n", encoding="utf-8"
    )
    (made.files / "robots.txt").write_text("User-agent: *\nAllow: /\n", encoding="utf-8")
    return made


def _page(language: str, body: str) -> str:
    return (
        f'<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8"></head><body><h1>Example</h1>{body}</body></html>'
    )


def _tabs(works: list[Work], language: str, blobs: str) -> str:
    tabs = "".join(f'<a role="tab" href="#t{number}">{theme}</a>' for number, theme in enumerate(_THEMES))
    panels = ""
    for number, theme in enumerate(_THEMES):
        items = "".join(_item(work, language, blobs) for work in works if work.theme == theme)
        panels += f'<div role="tabpanel" id="t{number}">{items}</div>'
    return tabs + panels


def _item(work: Work, language: str, blobs: str) -> str:
    """Every other page writes the address of the blob host in its other form."""
    safe = "/$" if language in ("en", "es", "zh") else "/"
    links = " | ".join(f'<a href="{blobs}/{quote(work.path(one), safe=safe)}">{LANGUAGES[one]}</a>' for one in work.languages)
    return f'<div class="resource"><h4 class="resource-title">{html.escape(work.title(language))}</h4><p>{links}</p></div>'


@contextlib.contextmanager
def nginx(made: MadeSite, site: int, blobs: int) -> Iterator[Path]:
    """Both hosts, while it lasts; its log has a line "status path" for every request."""
    assert NGINX is not None
    folder = made.folder / "nginx"
    folder.mkdir(exist_ok=True)
    log = folder / "access.log"
    temporary = "".join(f"{kind}_temp_path {folder}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    (folder / "nginx.conf").write_text(
        f"daemon off; master_process off; pid {folder}/pid; error_log {folder}/error.log; events {{}}\n"
        f"http {{ {temporary} log_format short '$status $request_uri'; access_log {log} short; absolute_redirect off;\n"
        "types { application/pdf pdf; text/plain txt; text/xml xml; } default_type text/html; index index;\n"
        f'server {{ listen 127.0.0.1:{site}; root "{made.pages}"; }}\n'
        f'server {{ listen 127.0.0.1:{blobs}; root "{made.files}"; }} }}\n',
        encoding="utf-8",
    )
    command = [NGINX, "-c", str(folder / "nginx.conf"), "-p", str(folder), "-e", str(folder / "error.log")]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while not (folder / "pid").exists() or not (folder / "pid").read_text(encoding="ascii").strip():
            assert server.poll() is None, (folder / "error.log").read_text(encoding="utf-8")
            time.sleep(0.02)
        yield log
    finally:
        server.terminate()
        server.wait(30)
        (folder / "pid").unlink(missing_ok=True)


def ports() -> tuple[int, int]:
    return free_port(), free_port()


if __name__ == "__main__":
    done = build(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4], sys.argv[5])
    print(f"{done.page_count} pages, {len(done.works)} documents")
