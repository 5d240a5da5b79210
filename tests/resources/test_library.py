from __future__ import annotations

import dataclasses
import datetime
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from resources.errors import ContentError, LibraryError
from resources.home import Home
from resources.library import Library
from resources.store.recovery import restore
from tests.support.libraries import Shelf, body, document, file, pages


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path)
    yield shelf
    shelf.close()


def test_a_library_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(LibraryError) as raised:
        Library.open(Home.at(tmp_path / "none"), create=False)
    assert raised.value.code == "library_missing"
    assert not (tmp_path / "none").exists()


def test_a_library_from_a_newer_program(shelf: Shelf) -> None:
    with shelf.library.catalogue.database.writing() as connection:
        connection.pragma("user_version", 99)
    with pytest.raises(LibraryError) as raised:
        Library.open(shelf.home)
    assert raised.value.code == "library_too_new"


def test_opening_writes_nothing_and_imports_little(shelf: Shelf) -> None:
    shelf.install([document("a", "A")], {"a.pdf": pages("convoys")})
    shelf.close()
    before = {path: path.read_bytes() for path in shelf.home.library.glob("*.db")}
    program = """
import sys
from pathlib import Path
from resources.home import Home
from resources.library import Library
from resources.store.recovery import restore
with Library.open(Home.at(Path(sys.argv[1])), create=False):
    print([name for name in ("numpy", "py3langid", "Stemmer", "requests", "lxml", "pypdfium2") if name in sys.modules])
"""
    done = subprocess.run(
        [sys.executable, "-c", program, str(shelf.home.library.parent)], capture_output=True, text=True, check=True, timeout=300
    )
    assert done.stdout.strip() == "[]"
    assert {path: path.read_bytes() for path in shelf.home.library.glob("*.db")} == before


def test_one_writer_at_a_time(shelf: Shelf) -> None:
    codes: list[str] = []

    def try_it() -> None:
        try:
            with shelf.library.lock():
                codes.append("got it")
        except LibraryError as error:
            codes.append(error.code)

    with shelf.library.lock(), shelf.library.lock():  # nested within a thread
        thread = threading.Thread(target=try_it)
        thread.start()
        thread.join()
        with Library.open(shelf.home) as other, pytest.raises(LibraryError), other.lock():
            pass
    assert codes == ["library_in_use"]
    try_it()
    assert codes[-1] == "got it"


def test_an_entry_tells_how_a_document_stands_here(shelf: Shelf) -> None:
    old = document("old", "Old", files=[file("old.pdf"), file("old-fr.pdf", "fr")])
    shelf.install([old, document("new", "New", reference="2020.01", supersedes=["old"])], with_files=False)
    entry = shelf.library.entry("hq/old")
    assert (entry.status.key, entry.status.superseded_by, entry.superseded_by_reference) == ("superseded", "hq/new", "2020.01")
    assert (entry.source, entry.publisher_title, entry.trusted) == ("hq-source", "Headquarters", True)
    assert entry.collection_ids == ("hq/guidance",)
    assert (entry.available, entry.bytes_here) == (False, 0)
    item = old.files[1]
    shelf.library.objects.add_bytes(body(item.name))
    shelf.library.catalogue.record_objects([(item.sha256, item.length)])
    entry = shelf.library.entry("hq/old")
    assert (entry.available, entry.here, entry.bytes_here) == (True, frozenset({item.sha256}), item.length)
    assert entry.bytes == old.length


def test_an_unknown_document(shelf: Shelf) -> None:
    with pytest.raises(ContentError) as raised:
        shelf.library.entry("hq/none")
    assert raised.value.code == "no_such_document"
    assert shelf.library.entries_by(["hq/none"]) == []


def test_the_chain_is_walkable_from_anywhere_even_in_a_circle(shelf: Shelf) -> None:
    shelf.install(
        [
            document("one", "One", issued="2010", supersedes=["three"]),
            document("two", "Two", issued="2015", supersedes=["one"]),
            document("three", "Three", issued="2020", supersedes=["two"]),
        ]
    )
    assert [entry.document.id for entry in shelf.library.chain("hq/three")][-1] == "hq/three"
    assert {entry.document.id for entry in shelf.library.chain("hq/one")} == {"hq/one", "hq/two", "hq/three"}
    shelf.install([document("one", "One"), document("two", "Two", supersedes=["one"])])
    assert [entry.document.id for entry in shelf.library.chain("hq/one")] == ["hq/one", "hq/two"]
    assert [entry.document.id for entry in shelf.library.chain("hq/two")] == ["hq/one", "hq/two"]


def test_today_is_never_before_the_newest_signature(shelf: Shelf) -> None:
    source = shelf.library.catalogue.source("hq-source")
    assert source is not None
    shelf.library.catalogue.update_source(dataclasses.replace(source, signed_floor="2999-12-31T10:00:00+00:00"))
    assert shelf.library.today() == datetime.date(2999, 12, 31)
    shelf.install([document("a", "A", review="2990")])
    assert shelf.library.entry("hq/a").status.key == "review_overdue"


def test_a_file_is_opened_under_its_own_name(shelf: Shelf) -> None:
    item = file("Procédure 2019.pdf")
    shelf.install([document("a", "A", files=[item])])
    copy = shelf.library.copy_for_opening(item)
    assert copy.name == item.name
    assert copy.read_bytes() == body(item.name)
    assert copy.stat().st_mode & 0o777 == 0o444, "what is written into a copy would be lost"
    copy.chmod(0o644)
    copy.write_bytes(b"the other program wrote here")
    assert shelf.library.copy_for_opening(item) == copy
    assert copy.read_bytes() == body(item.name), "a copy is made anew"
    shelf.close()
    assert copy.exists(), "the other program is still reading it"


def test_a_copy_has_the_name_and_says_where_it_came_from(shelf: Shelf, tmp_path: Path) -> None:
    item = file("a.pdf")
    shelf.install([document("a", "A", files=[item])])
    source = shelf.library.catalogue.source("hq-source")
    assert source is not None
    for url, expected in (("https://example.org/library", b"https://example.org/library"), ("/media/stick", None)):
        shelf.library.catalogue.update_source(dataclasses.replace(source, url=url))
        copy = shelf.library.copy_for_opening(item, "2023.05 Convoys.pdf")
        assert copy.name == "2023.05 Convoys.pdf" and copy.read_bytes() == body("a.pdf")
        if sys.platform == "linux" and _keeps_marks(tmp_path):
            marks = {name: os.getxattr(copy, name) for name in os.listxattr(copy)}
            assert marks.get("user.xdg.origin.url") == expected


def _keeps_marks(folder: Path) -> bool:
    probe = folder / "probe"
    probe.touch()
    try:
        os.setxattr(probe, "user.probe", b"1")
    except OSError:
        return False
    return True


def test_copies_for_other_programs_go_after_a_week(shelf: Shelf) -> None:
    old, new = file("old.pdf"), file("new.pdf")
    shelf.install([document("a", "A", files=[old, new])])
    left = shelf.library.copy_for_opening(old)
    eight_days_ago = time.time() - 8 * 24 * 3600
    os.utime(left.parent, (eight_days_ago, eight_days_ago))
    assert shelf.library.copy_for_opening(new).exists()
    assert not left.exists()


def test_a_file_that_is_not_here(shelf: Shelf) -> None:
    with pytest.raises(ContentError) as raised:
        shelf.library.file_path("a" * 64)
    assert raised.value.code == "not_here"


def test_a_file_that_has_gone_is_told_apart_from_one_that_never_came(shelf: Shelf) -> None:
    item = file("a.pdf")
    shelf.install([document("a", "A", files=[item])], with_files=False)
    with pytest.raises(ContentError) as never:
        shelf.library.copy_for_opening(item)
    shelf.fetch([document("a", "A", files=[item])])
    shelf.library.objects.remove(item.sha256)
    with pytest.raises(ContentError) as gone:
        shelf.library.copy_for_opening(item)
    assert (never.value.code, gone.value.code) == ("not_here", "not_here")
    assert "fieldshelf sync" in gone.value.message and "not on this computer yet" in never.value.message


def test_what_has_changed_on_the_disk_is_not_handed_out(shelf: Shelf) -> None:
    item = file("a.pdf")
    shelf.install([document("a", "A", files=[item])])
    good = shelf.library.copy_for_opening(item)
    path = shelf.library.objects.path(item.sha256)
    path.chmod(0o600)
    path.write_bytes(body("another"))
    with pytest.raises(ContentError) as raised:
        shelf.library.copy_for_opening(item)
    assert raised.value.code == "damaged"
    assert [copy.name for copy in good.parent.iterdir()] == ["a.pdf"] and good.read_bytes() == body("a.pdf")


def test_only_what_is_missing_is_forgotten(shelf: Shelf) -> None:
    one, two = file("one.pdf"), file("two.pdf")
    shelf.install([document("a", "A", files=[one, two])], {"one.pdf": pages("convoys")})
    assert shelf.library.forget_missing() == 0
    shelf.library.objects.remove(two.sha256)
    assert shelf.library.forget_missing() == 1
    assert [item.sha256 for _, item in shelf.library.catalogue.wanted()] == [two.sha256]


def test_a_backup_is_whole_or_the_old_one(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    shelf.install([document("a", "A")])
    shelf.library.back_up()
    backup = shelf.home.library / "catalogue.backup.db"
    before = backup.read_bytes()
    monkeypatch.setattr("resources.store.recovery._usable", lambda path: False)  # a disk that reads otherwise than was written
    with pytest.raises(LibraryError) as raised:
        shelf.library.back_up()
    assert raised.value.code == "backup_failed"
    assert backup.read_bytes() == before
    assert not list(shelf.home.library.glob("*.part*"))


def test_a_library_being_changed_is_not_repaired(shelf: Shelf) -> None:
    shelf.install([document("a", "A")])
    shelf.library.catalogue.close()
    with shelf.library.lock():
        (shelf.home.library / "catalogue.db").write_bytes(b"")
        with pytest.raises(LibraryError) as raised:
            restore(shelf.home)
    assert raised.value.code == "library_in_use"


def test_summary(shelf: Shelf) -> None:
    shelf.install([document("a", "A"), document("b", "B", supersedes=["a"])], {"a.pdf": pages("x")})
    summary = shelf.library.summary()
    assert summary["documents"] == summary["available"] == 2
    assert summary["statuses"] == {"in_force": 1, "superseded": 1}
    assert (summary["collections"], summary["sources"], summary["dirty"], summary["languages"]) == (1, 1, 0, {"en": 2})


def harm(path: Path) -> None:
    path.chmod(0o644)
    data = bytearray(path.read_bytes())
    data[5] ^= 1
    path.write_bytes(data)


def test_verify_finds_what_is_wrong_and_repair_makes_it_wanted_again(shelf: Shelf) -> None:
    documents = [document("a", "Alpha"), document("b", "Beta"), document("c", "Gamma")]
    shelf.install(documents, {"a.pdf": pages("convoys")})
    library = shelf.library
    assert library.verify().ok
    damaged, missing = file("a.pdf").sha256, file("b.pdf").sha256
    harm(library.objects.path(damaged))
    library.objects.remove(missing)
    report = library.verify()
    assert not report.ok
    assert (report.damaged, report.missing, report.index_ok, report.catalogue_ok) == ((damaged,), (missing,), True, True)
    assert {(problem["code"], problem["item"]) for problem in report.problems} == {("damaged", damaged), ("missing", missing)}
    assert any("Alpha" in (problem["message"] or "") for problem in report.problems)
    assert library.catalogue.wanted() == []  # looking changes nothing
    assert library.verify(repair=True).repaired
    assert {item.sha256 for _, item in library.catalogue.wanted()} == {damaged, missing}
    assert not library.objects.has(damaged)
    assert library.verify().ok


def test_verify_repairs_a_damaged_index(shelf: Shelf) -> None:
    shelf.install([document("a", "Alpha")], {"a.pdf": pages("convoys")})
    with shelf.library.index.database.writing() as connection:
        connection.execute("DELETE FROM passage")
    report = shelf.library.verify()
    assert not report.index_ok
    shelf.library.verify(repair=True)
    assert shelf.library.verify().ok
    assert shelf.ids("convoys") == ["a"]


def test_verify_tells_of_a_damaged_catalogue_and_throws_nothing_away(shelf: Shelf) -> None:
    shelf.install([document(f"d{number}", f"Document {number}") for number in range(200)], {"d1.pdf": pages("x")})
    shelf.close()
    path = shelf.home.library / "catalogue.db"
    data = bytearray(path.read_bytes())
    data[len(data) // 2 :] = b"\x5a" * (len(data) - len(data) // 2)  # the schema is in the first half
    path.write_bytes(data)
    before = len(list((shelf.home.library / "objects").rglob("*")))
    with Library.open(shelf.home) as library:
        report = library.verify(repair=True)
        assert not report.catalogue_ok
        assert [problem["code"] for problem in report.problems if problem["item"] == "catalogue.db"] == ["catalogue_damaged"]
    assert len(list((shelf.home.library / "objects").rglob("*"))) == before
