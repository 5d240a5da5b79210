"""A source that nobody signs, synchronised again and again in one process."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from resources.home import Home
from resources.library import Library
from resources.models import Document
from sync.progress import Progress
from sync.publish import segments
from sync.run import sync
from sync.sources import add_source
from tests.support import documents
from tests.sync.publish.test_unpacking import archive


def test_many_small_segments_become_few(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each sync with something new makes one of its own: what they carry moves when there are many."""
    monkeypatch.setattr(segments, "MANY", 1)
    share = tmp_path / "share"
    share.mkdir()
    with Library.open(Home.at(tmp_path / "home")) as library:
        for number, what in enumerate(("wells", "pumps", "tanks")):
            (share / f"{what}_en.txt").write_text(f"The {what} are inspected every month by two engineers.", encoding="utf-8")
            if not number:
                add_source(library, "office", str(share))
            assert [report.result for report in sync(library).sources] == ["complete"]
        assert [library.search(what).total for what in ("wells", "pumps", "tanks")] == [1, 1, 1]
        (collection,) = library.catalogue.collections()
        names = {file.segment for document in library.catalogue.documents(collection.id) for file in document.files}
        assert names == {"segment-en-3.tar.zst", "segment-en-4.tar.zst"}


def test_a_folder_that_changes_while_it_is_read(tmp_path: Path) -> None:
    """What went away, grew, or became a pipe is named, and the others are here and found."""
    share = tmp_path / "share"
    share.mkdir()

    def put(*names: str) -> None:
        for name in names:
            (share / f"{name}.txt").write_text(f"The {name} are inspected every month by two engineers.", encoding="utf-8")

    def change(progress: Progress) -> None:
        if progress.phase == "download" and (share / "wells.txt").is_file():  # which is where files are hashed
            (share / "wells.txt").unlink()
            (share / "pumps.txt").unlink()
            os.mkfifo(share / "pumps.txt")
        if progress.phase == "compare" and progress.current.endswith("txt") and (share / "tanks.txt").is_file():
            (share / "tanks.txt").unlink()
            (share / "pipes.txt").write_text("Longer than it was before, by many words that nobody has read yet.")

    put("wells", "pumps", "tanks", "pipes", "roads")
    with Library.open(Home.at(tmp_path / "home")) as library:
        add_source(library, "office", str(share))
        (report,) = sync(library, progress=Progress(moved=change)).sources
        assert report.result == "partial"
        codes = {str(error["item"]): str(error["code"]) for error in report.errors}
        assert set(codes) == {"wells.txt", "pumps.txt", "tanks.txt", "pipes.txt"}
        assert codes["pipes.txt"] == "changed"
        assert library.search("roads").total == 1
        (share / "pumps.txt").unlink()
        put("wells", "pumps", "tanks", "pipes")
        assert [report.result for report in sync(library).sources] == ["complete"]
        assert [library.search(what).total for what in ("wells", "pumps", "tanks", "pipes")] == [1] * 4


def test_what_a_folder_has_counts_by_its_content_and_is_named(tmp_path: Path) -> None:
    """Word text called `.pdf` is found; a page to log in that was saved as one is not taken. Nobody publishes here."""
    share = tmp_path / "share"
    share.mkdir()
    documents.word(share / "report.pdf", [("", "The wells are inspected every month by two engineers.")])
    (share / "login.pdf").write_text("<html><body>Please log in</body></html>", encoding="utf-8")
    (share / "empty.pdf").write_bytes(b"")
    documents.pdf(share / "locked.pdf", ["A secret."], locked=True)
    with Library.open(Home.at(tmp_path / "home")) as library:
        add_source(library, "office", str(share))
        (report,) = sync(library).sources
        assert library.search("wells").total == 1
        assert library.search("log in").total == 0
    said = {str(error["item"]): (str(error["code"]), str(error["message"])) for error in report.errors}
    assert {name: code for name, (code, _) in said.items()} == {
        "report.pdf": "not_what_it_says", "login.pdf": "not_what_it_says", "empty.pdf": "empty", "locked.pdf": "encrypted",
    }  # fmt: skip
    assert all(message.startswith(name) for name, (_, message) in said.items())
    assert "was taken as what it is" in said["report.pdf"][1] and "was not taken" in said["login.pdf"][1]
    assert not any("publish" in said[name][1] or "Readers" in said[name][1] for name in ("report.pdf", "empty.pdf"))


def test_a_file_that_stays_unreadable_is_told_once(tmp_path: Path) -> None:
    share = tmp_path / "share"
    share.mkdir()
    (share / "wells.txt").write_text("The wells are inspected every month by two engineers.", encoding="utf-8")
    documents.pdf(share / "locked.pdf", ["A secret."], locked=True)
    with Library.open(Home.at(tmp_path / "home")) as library:
        add_source(library, "office", str(share))
        told = [sync(library).sources[0] for _ in range(3)]
        assert [report.result for report in told] == ["partial", "nothing_new", "nothing_new"]
        assert [[error["code"] for error in report.errors] for report in told] == [["encrypted"]] + 2 * [["still_unread"]]
        assert str(told[2].errors[0]["message"]).startswith("1 file ")
        (share / "empty.pdf").write_bytes(b"")
        (report,) = sync(library).sources
        assert (report.result, [error["code"] for error in report.errors]) == ("partial", ["empty", "still_unread"])
        (share / "empty.pdf").unlink()
        (share / "locked.pdf").unlink()
        assert [(report.result, report.errors) for report in sync(library).sources] == [("complete", ())]


def test_archives_and_messages_are_taken_apart(tmp_path: Path) -> None:
    """As the publisher does: their members are found, open by themselves, and are there once."""
    share = tmp_path / "share"
    share.mkdir()
    page = documents.pdf(tmp_path / "page.pdf", ["The commander decides on the kestrel route."])
    (share / "Convoy kit.zip").write_bytes(
        archive(
            {"Guide.pdf": page.read_bytes(), "bad.pdf": b"%PDF-1.4 cut", "more.zip": archive({"a.txt": b"Halts are short."})}
        )
    )
    (share / "Order.eml").write_bytes(
        b"Subject: Order\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nSee the annex.\r\n"
        b"--x\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=annex.txt\r\n\r\n"
        b"Pumps are greased weekly.\r\n--x--\r\n"
    )
    with Library.open(Home.at(tmp_path / "home")) as library:
        add_source(library, "office", str(share))
        (first,) = sync(library).sources
        assert [(error["code"], error["item"]) for error in first.errors] == [("damaged", "Convoy kit.zip/bad.pdf")]
        files = {file.name for _, document in _documents(library) for file in document.files}
        assert files == {"Guide.pdf", "bad.pdf", "a.txt", "Order.eml", "annex.txt"}
        (hit,) = library.search("kestrel").hits
        assert (hit.page, library.file_path(hit.file.sha256).read_bytes()) == (1, page.read_bytes())
        assert [library.search(word).total for word in ("halts", "greased")] == [1, 1]
        assert [report.result for report in sync(library).sources] == ["nothing_new"]
        assert [path.name for path in tmp_path.rglob("members")] == ["members"]
        assert not list(tmp_path.rglob("members/*")), "each is there once"
        (share / "Convoy kit.zip").unlink()
        sync(library)
        assert library.search("kestrel").total == 0


def _documents(library: Library) -> list[tuple[str, Document]]:
    return [(each.id, each) for one in library.catalogue.collections() for each in library.catalogue.documents(one.id)]
