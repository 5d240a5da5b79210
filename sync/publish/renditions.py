"""PDFs of slides and text documents, so that every laptop shows them as they were made: by LibreOffice, where it is installed.

It reads foreign files: so it runs without a window, macros, links or, where the system can do that, a network, with a profile
of its own that is thrown away, and within bounds. What it writes is believed only when the child that reads PDF could open it.
What was made once is kept (`derived.py`); spreadsheets have no pages worth a PDF.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from resources.children.processes import MIB
from resources.children.programs import Bounds, Ran, ask_program, run_program
from resources.errors import ContentError, PublishError
from resources.extraction.detect import DOC, DOCX, ODP, ODT, PDF, PPT, PPTX, RTF
from resources.models import File
from resources.sentences import say
from sync.publish.derived import RENDITION, Derived, Made
from sync.publish.report import Report, Told, silent
from sync.publish.repository import Repository

if TYPE_CHECKING:
    from resources.rendering import PageRenderer

_PROGRAMS = ("soffice", "libreoffice")
_SLIDES = {PPTX: ".pptx", PPT: ".ppt", ODP: ".odp"}
_SUFFIXES = {**_SLIDES, DOCX: ".docx", DOC: ".doc", ODT: ".odt", RTF: ".rtf"}
_SECONDS, _A_MIB = 120.0, 3.0  # and so many more for each MiB of the file
_LONGEST = 900.0
_MEMORY, _LARGEST = 4096 * MIB, 256 * MIB
_QUIET = ("--headless", "--norestore", "--nolockcheck", "--nodefault", "--nofirststartwizard")
# A hidden slide is one of the slides whose numbers a hit has.
_AS_SLIDES = 'pdf:impress_pdf_Export:{"ExportHiddenSlides":{"type":"boolean","value":"true"}}'


@dataclass(frozen=True)
class RenditionReport(Report):
    """How many were made now, and their bytes. `problems`: `code`, `item`, `message` of what could not be shown so."""

    made: int
    bytes: int
    problems: tuple[dict[str, str | None], ...]


class Office:
    """LibreOffice, as it is called here; `offline` is what takes the network away from it."""

    def __init__(self, program: str, offline: Sequence[str]) -> None:
        self._program, self.offline = program, tuple(offline)

    @classmethod
    def find(cls) -> Office:
        """Raises PublishError `no_libreoffice`."""
        program = next((name for name in _PROGRAMS if shutil.which(name)), None)
        if program is None:
            raise PublishError("no_libreoffice", say(_NO_OFFICE))
        alone = ("unshare", "--map-root-user", "--net", "--")
        return cls(program, alone if ask_program([*alone, "true"], 10) is not None else ())

    def pdf(self, source: Path, media_type: str, watch: Callable[[], None] | None = None) -> bytes:
        """Of the file at `source`. ContentError `too_slow`, `crashed`, `too_large`; PublishError where the program is gone."""
        with tempfile.TemporaryDirectory(prefix="fieldshelf-", ignore_cleanup_errors=True) as scratch:
            folder = Path(scratch)
            document, out = folder / f"document{_SUFFIXES[media_type]}", folder / "out"
            shutil.copyfile(source, document)
            settings = folder / "profile" / "user"
            settings.mkdir(parents=True)
            (settings / "registrymodifications.xcu").write_text(_SETTINGS, encoding="utf-8")
            seconds = min(_LONGEST, _SECONDS + _A_MIB * source.stat().st_size / MIB)
            ran = self._run(folder, document, _AS_SLIDES if media_type in _SLIDES else "pdf:writer_pdf_Export", seconds, watch)
            if ran is None:
                raise PublishError("no_libreoffice", say(_NO_OFFICE))
            made = out / "document.pdf"
            if ran.code == -1:
                raise ContentError("too_slow", say(_TOO_SLOW))
            if made.is_symlink() or not made.is_file():
                raise ContentError("crashed", say(_FAILED))
            if made.stat().st_size > _LARGEST:
                raise ContentError("too_large", say(_TOO_LARGE))
            return made.read_bytes()

    def _run(self, folder: Path, document: Path, target: str, seconds: float, watch: Callable[[], None] | None) -> Ran | None:
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        command = [self._program, *_QUIET, profile, "--convert-to", target, "--outdir", str(folder / "out"), str(document)]
        bounds = Bounds(folder, memory=_MEMORY, file=_LARGEST + MIB)
        return run_program([*self.offline, *command], seconds, watch=watch, bounds=bounds)


def make_renditions(repo: Repository, collection_id: str, *, told: Told = silent) -> RenditionReport:
    """Of the slides and text documents of a collection that have none. `told` may stop it: what was made is kept.

    Raises PublishError `no_libreoffice`.
    """
    office, derived = Office.find(), Derived(repo)
    wanted = list(_wanted(repo, collection_id, derived))
    problems: list[dict[str, str | None]] = []
    made = length = 0
    with contextlib.ExitStack() as stack:
        from resources.rendering import PageRenderer

        scratch = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="fieldshelf-", ignore_cleanup_errors=True)))
        renderer = stack.enter_context(PageRenderer([scratch]))
        for done, file in enumerate(wanted):
            told("rendition", done, len(wanted))
            watch = functools.partial(told, "rendition", done, len(wanted))
            try:
                one, data = _make(repo, office, renderer, scratch / f"{done}.pdf", file, watch)
            except ContentError as error:
                problems.append({"code": error.code, "item": file.name, "message": error.message})
                continue
            derived.keep(file.sha256, RENDITION, one, data)
            made, length = made + 1, length + one.length
    return RenditionReport(made, length, tuple(problems))


def _wanted(repo: Repository, collection_id: str, derived: Derived) -> Iterator[File]:
    """Not of a language in which the publisher has put a PDF beside it."""
    collection, _ = repo.read_collection(repo.collection_id(collection_id)) or (None, {})
    seen = set()
    for document in collection.documents if collection else ():
        own = {(file.language, file.role) for file in document.files if file.media_type == PDF}
        for file in document.files:
            has_one = not own.isdisjoint({(file.language, file.role), (file.language, RENDITION)})
            if file.media_type not in _SUFFIXES or has_one or file.sha256 in seen:
                continue
            seen.add(file.sha256)
            if RENDITION not in derived.of(file.sha256):
                yield file


def _make(
    repo: Repository, office: Office, renderer: PageRenderer, path: Path, file: File, watch: Callable[[], None]
) -> tuple[Made, bytes]:
    """`path` is where it may stand for a moment, to be opened."""
    data = office.pdf(repo.object_path(file.sha256), file.media_type, watch)
    path.write_bytes(data)
    try:
        pages = renderer.open(path, item=file.name).pages
    finally:
        with contextlib.suppress(PermissionError):  # on Windows the child holds it until it ends
            path.unlink()
    if file.media_type in _SLIDES and file.pages and pages != file.pages:
        raise ContentError("pages_differ", say(_PAGES_DIFFER, slides=str(file.pages), pages=str(pages)))
    return Made(hashlib.sha256(data).hexdigest(), len(data), PDF, pages), data


def _setting(path: str, name: str, value: str) -> str:
    return f'<item oor:path="/org.openoffice.{path}"><prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop></item>'


_SETTINGS = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry">'
    + _setting("Office.Common/Security/Scripting", "MacroSecurityLevel", "3")
    + _setting("Office.Common/Security/Scripting", "DisableMacrosExecution", "true")
    + _setting("Office.Common/Security/Scripting", "DisableActiveContent", "true")
    + _setting("Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true")
    + _setting("Office.Writer/Content/Update", "Link", "0")
    + _setting("Office.Common/Misc", "CrashReport", "false")
    + "</oor:items>\n"
)
_NO_OFFICE = (
    "To show Office files as PDF, this computer needs the program LibreOffice, which is not installed. Nothing was made. On "
    "Debian and Ubuntu: `apt install libreoffice-impress libreoffice-writer`. Then run it again."
)
_TOO_SLOW = "LibreOffice took too long over this file and was stopped. It is published as it is, without a PDF to show it."
_FAILED = "LibreOffice could not read this file. It is published as it is, without a PDF to show it."
_TOO_LARGE = "The PDF of this file is larger than is allowed. The file is published as it is, without a PDF to show it."
_PAGES_DIFFER = (
    "This file has {slides} slides, and LibreOffice made {pages} pages of them, so that a place in one is another in the "
    "other. The file is published as it is, without a PDF to show it."
)
