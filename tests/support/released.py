"""One store of each kind as a release left it, to be opened by every later program: `packaging/keep_released.py` keeps one.

A folder of `tests/upgrade/released` has `stores.tar.xz`, with a reader's home and a publisher's repository, `expected.json`,
what the program of then told of them (`told`), and `schemas.json`, the fingerprints of the schemas that it had.
"""

from __future__ import annotations

import dataclasses
import hashlib
import importlib.resources
import json
import shutil
import tarfile
from pathlib import Path
from typing import Any

from desktop.personal import session
from desktop.personal.session import Session
from desktop.settings import Settings
from desktop.shelf import Place
from resources.children.failures import Failure, Failures
from resources.errors import ContentError
from resources.home import Home
from resources.library import Library
from resources.own.notes import Anchor
from sync.budget import read_budget
from sync.publish.add import add
from sync.publish.build import build
from sync.publish.repository import Repository
from sync.run import sync
from sync.sources import add_source

KEPT = Path(__file__).resolve().parents[1] / "upgrade" / "released"
COLLECTION = "example-institute/library"
ADDRESS = "https://library.example.org/fieldshelf"
_FILES = {  # invented; "escort-2019.txt" is superseded
    "escort-2019.txt": "Two escort vehicles are enough for a convoy on a paved road.",
    "escort-2023.txt": "The escort has four vehicles on unknown roads. The radio room keeps a log of every call.",
    "agua.txt": "Hierva el agua antes de beberla, o use pastillas de cloro en cada campamento.",
    "eau.txt": "Faites bouillir l’eau avant de la boire, ou laissez agir le chlore pendant trente minutes.",
    "voda.txt": "Кипятите воду перед употреблением или добавьте хлор и подождите тридцать минут.",
    "water-ar.txt": "اغلوا الماء قبل شربه أو أضيفوا الكلور وانتظروا ثلاثين دقيقة في كل معسكر.",
    "water-zh.txt": "饮水前请先煮沸，或加入氯片并等待三十分钟，每个营地都应如此。",
}
_SHEET = """file,id,title.en,kind,language,reference,issued,supersedes
escort-2019.txt,escort-2019,Escort of convoys,guidelines,en,2019.07,2019-03,
escort-2023.txt,escort-2023,Escort of convoys,guidelines,en,2023.02,2023-05,escort-2019
agua.txt,water,Drinking water,manual,es,2020.11,2020-06-01,
eau.txt,water,Drinking water,manual,fr,2020.11,2020-06-01,
voda.txt,water,Drinking water,manual,ru,2020.11,2020-06-01,
water-ar.txt,water,Drinking water,manual,ar,2020.11,2020-06-01,
water-zh.txt,water,Drinking water,manual,zh,2020.11,2020-06-01,
"""
SEARCHES = ("escort vehicles", "hierva el agua", "bouillir", "кипятите воду", "الكلور", "煮沸", "2023.02")


def make(place: Path) -> None:
    """`place`/home and `place`/repository, as people would have left them."""
    documents = place / "documents"
    documents.mkdir(parents=True)
    for name, text in _FILES.items():
        (documents / name).write_text(text + "\n", encoding="utf-8")
    (documents / "sheet.csv").write_text(_SHEET, encoding="utf-8")
    repository = Repository.init(place / "repository", "example-institute", "Example Field Institute (invented)")
    add(repository, documents, COLLECTION, documents / "sheet.csv", titles={"en": "Example library"})
    build(repository)
    home = Home.at(place / "home")
    with Library.open(home) as library:
        add_source(library, "example", str(repository.public), root=None, fingerprint=repository.fingerprint)
        sync(library)
        source = library.catalogue.sources()[0]
        with library.lock():
            library.catalogue.update_source(dataclasses.replace(source, url=ADDRESS))
            library.back_up()
        _read(library)
    _choose(home)
    Failures(home.library).replace("example", [Failure("broken.pdf", "damaged", 0.25)])
    shutil.rmtree(documents)


def _read(library: Library) -> None:
    """What somebody keeps of it."""
    escort = library.entry("example-institute/escort-2023").document
    file = escort.files[0]
    personal = library.personal
    anchor = Anchor(file.sha256, "en", 1, None, 4, 10, "escort", "The ", " has four vehicles")
    personal.add_note(escort.id, anchor, color="yellow", text="Ask the convoy leader. اسأل القائد")
    personal.add_note(escort.id, Anchor(file.sha256, "en", 1), text="On the whole page")
    personal.save(escort.id, sha256=file.sha256, language="en", page=1)
    personal.make_list("Before the convoy", [escort.id, "example-institute/water"])
    personal.record_visit(escort.id, file.sha256, "en")
    personal.record_position(escort.id, file.sha256, 1, 2)
    personal.remember_search("escort vehicles")
    personal.mark_seen()
    session.write(library.home.personal, Session((Place(escort.id, file.sha256, 1, language="en"),), 0, "reader"))


def _choose(home: Home) -> None:
    settings = Settings(home.settings)
    settings.set_theme("dark")
    settings.set_text_size(125)
    settings.set_language("fr")
    settings.set_keeps_history(True)
    settings.set_reading({"post": "Convoy leader"})
    settings.put("sync", {"limit_rate": "64k", "budget": "50M", "window": "22:00-05:00"})


def told(home: Home, repository: Path) -> dict[str, Any]:
    """What a person would miss if it were gone, as plain data that does not depend on today."""
    with Library.open(home) as library:
        personal, settings = library.personal, Settings(home.settings)
        return {
            "documents": {one.document.id: _document(library, one.document.id) for one in library.entries()},
            "searches": {query: [hit.entry.document.id for hit in library.search(query).hits] for query in SEARCHES},
            "sources": [[one.name, one.url, one.fingerprint, one.pinned, one.title] for one in library.catalogue.sources()],
            "notes": [[one.document_id, dataclasses.asdict(one.anchor), one.color, one.text] for one in personal.notes()],
            "saved": [[one.document_id, one.sha256, one.language, one.page] for one in personal.saved()],
            "lists": [[one.name, list(one.documents)] for one in personal.lists()],
            "visits": [[one.document_id, one.at] for one in personal.visits()],
            "positions": [[one.document_id, one.sha256, one.page, one.pages, one.at] for one in personal.recent()],
            "remembered": personal.recent_searches(),
            "seen": personal.last_seen(),
            "session": [[one.document_id, one.page] for one in session.read(home.personal).places],
            "failures": [[source, one.file, one.reason] for source, one in Failures(home.library).all()],
            "settings": [
                settings.theme(),
                settings.text_size(),
                settings.language(),
                settings.reading(),
                settings.keeps_history(),
            ],
            "limits": str(read_budget(home.settings).rate),
            "verified": library.verify().ok,
            "repository": _publisher(repository),
        }


def _document(library: Library, document_id: str) -> dict[str, Any]:
    entry = library.entry(document_id)
    files: dict[str, str] = {}
    for file in entry.document.files:
        try:
            files[file.name] = hashlib.sha256(library.file_path(file.sha256).read_bytes()).hexdigest()
        except ContentError as error:
            files[file.name] = error.code
    return {"titles": dict(entry.document.titles), "superseded": entry.status.superseded_by, "files": files}


def _publisher(folder: Path) -> dict[str, Any]:
    repository = Repository.open(folder)
    found = repository.read_collection(COLLECTION)
    assert found is not None
    return {
        "institute": repository.institute,
        "name": repository.name,
        "fingerprint": repository.fingerprint,
        "documents": [one.id for one in found[0].documents],
    }


def schemas() -> dict[str, str]:
    """sha256 of each schema's SQL, whatever ends its lines, by the name of the file."""
    folder = importlib.resources.files("resources") / "schema"
    texts = {one.name: one.read_text(encoding="utf-8") for one in folder.iterdir() if one.name.endswith(".sql")}
    return {name: hashlib.sha256(text.encode()).hexdigest() for name, text in sorted(texts.items())}


def keep(version: str, scratch: Path, *, into: Path = KEPT) -> Path:
    """The folder of `version`; FileExistsError where there is one: what was released does not change."""
    target = into / version
    target.mkdir(parents=True)
    make(scratch)
    with tarfile.open(target / "stores.tar.xz", "w:xz", format=tarfile.PAX_FORMAT) as archive:
        for name in ("home", "repository"):
            archive.add(scratch / name, name, filter=_nobody)
    expected = told(Home.at(scratch / "home"), scratch / "repository")
    for name, value in (("expected", expected), ("schemas", schemas())):
        text = json.dumps(value, indent=1, ensure_ascii=False, sort_keys=True)
        (target / f"{name}.json").write_text(text + "\n", encoding="utf-8")
    return target


def _nobody(member: tarfile.TarInfo) -> tarfile.TarInfo:
    """Whoever made it is no part of it."""
    member.uid = member.gid = 0
    member.uname = member.gname = ""
    return member


def unpack(kept: Path, place: Path) -> tuple[Home, Path]:
    """The home and the repository of a release, in `place`."""
    with tarfile.open(kept / "stores.tar.xz") as archive:
        archive.extractall(place, filter="data")
    return Home.at(place / "home"), place / "repository"
