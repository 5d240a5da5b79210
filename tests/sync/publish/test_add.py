"""From folders to records: guesses, earlier records, damaged files, and nothing half done."""

from __future__ import annotations

import csv
import json
import os
import sys
from pathlib import Path

import pytest
from PIL import Image

from resources.errors import PublishError
from resources.models import PartialDate
from sync.publish import files
from sync.publish.add import add
from sync.publish.build import build
from sync.publish.preview import preview
from sync.publish.sheet import write_sheet
from tests.support import documents, open_documents, scans
from tests.sync.publish.conftest import NOW, Publisher


def test_a_folder_without_a_sheet(publisher: Publisher) -> None:
    folder = publisher.folder
    (folder / "Module 1").mkdir()
    pages = ["Escort of convoys\nThe commander decides.", "Two vehicles."]
    documents.pdf(folder / "2018.29 Policy on convoys_en.pdf", pages, title="ignored")
    documents.pdf(folder / "2018.29 Policy on convoys_fr.pdf", ["Escorte des convois", "Deux véhicules."])
    documents.slides(
        folder / "Module 1" / "Lesson 1.1.pptx", [("Radio", "The radio room keeps a log of every call.", "Speak slowly.")]
    )
    (folder / "photo.png").write_bytes(documents.picture())
    report = add(publisher.repo, folder, "guidance")
    assert report.added == ("hq/2018-29-policy-on-convoys", "hq/lesson-1-1", "hq/photo")
    assert report.problems == ()
    found = publisher.documents()
    policy = found["2018-29-policy-on-convoys"]
    assert (policy.kind, policy.reference) == ("policy", "2018.29")
    assert policy.titles == {"en": "Policy on convoys", "fr": "Policy on convoys"}
    assert [(file.language, file.pages, file.media_type) for file in policy.files] == [
        ("en", 2, "application/pdf"),
        ("fr", 2, "application/pdf"),
    ]
    lesson = found["lesson-1-1"]
    assert (lesson.kind, lesson.files[0].role, lesson.files[0].language) == ("training", "slides", "en")
    assert lesson.collection_paths == (("Module 1",),)
    assert found["photo"].files[0].role == "image"
    for document in found.values():
        for file in document.files:
            assert files.sha256_of(publisher.repo.object_path(file.sha256)) == file.sha256


def test_language_from_the_text_where_nothing_says_it(publisher: Publisher) -> None:
    publisher.put("a.txt", "Le chef de convoi décide de l'itinéraire et de la vitesse de tous les véhicules.")
    publisher.put("b.txt", "قائد القافلة هو من يقرر الطريق والسرعة لجميع المركبات في القافلة.")
    add(publisher.repo, publisher.folder, "guidance")
    assert [document.languages for document in publisher.documents().values()] == [("fr",), ("ar",)]


GERMAN = (
    "Der Führer eines Konvois entscheidet über den Weg und die Geschwindigkeit aller Fahrzeuge. Die Funkstelle führt ein "
    "Tagebuch über jeden Anruf, mit der Uhrzeit und der Station. Das Wasser ist vor dem Trinken abzukochen."
)


def test_a_language_that_the_library_does_not_have_is_told_and_not_taken_for_english(publisher: Publisher) -> None:
    publisher.put("Funk.txt", GERMAN)
    publisher.put("wasser.html", f"<html lang='de'><p>{GERMAN}</p></html>")
    publisher.put("radio.txt")
    written = publisher.folder.parent / "written.csv"
    write_sheet(publisher.repo, publisher.folder, "guidance", written)
    table = csv.DictReader(written.read_text(encoding="utf-8-sig").splitlines())
    rows = {row["file"]: row["language"] for row in table}
    assert rows == {"Funk.txt": "", "wasser.html": "", "radio.txt": "en"}
    for sheet in (None, written):
        report = add(publisher.repo, publisher.folder, "guidance", sheet)
        told = {warning["item"]: str(warning["message"]) for warning in report.warnings if warning["code"] == "other_language"}
        if sheet is None:
            assert set(told) == {"Funk.txt", "wasser.html"} and report.problems == ()
            assert "not one of Arabic, English, Spanish, French, Portuguese, Russian, Chinese" in told["Funk.txt"]
            assert "given as en; correct it in the sheet" in told["Funk.txt"]
    sheet = publisher.sheet("file,id,language\nFunk.txt,funk,de\nwasser.html,wasser,und\nradio.txt,radio,en\n")
    assert not [
        one for one in add(publisher.repo, publisher.folder, "guidance", sheet).warnings if one["code"] == "other_language"
    ]
    assert [publisher.documents()[name].languages for name in ("funk", "wasser", "radio")] == [("de",), ("und",), ("en",)]
    again = publisher.folder.parent / "again.csv"
    write_sheet(publisher.repo, publisher.folder, "guidance", again)
    assert add(publisher.repo, publisher.folder, "guidance", again).updated == ()
    build(publisher.repo, now=NOW)


def test_the_title_of_a_markdown_document_is_its_first_heading(publisher: Publisher) -> None:
    publisher.put("convoys-v3_final.md", "---\ntitle: x\n---\n\n# Movement of **convoys** #\n\nTwo escort vehicles.\n")
    publisher.put("Notes of the radio room.md", "Radio rooms\n===========\n\nEvery call is written down.\n")
    publisher.put("Water points.md", "Boil the water before anybody drinks it.\n")
    add(publisher.repo, publisher.folder, "guidance")
    titles = [document.title() for document in publisher.documents().values()]
    assert titles == ["Radio rooms", "Water points", "Movement of convoys"]


def test_unchanged_updated_and_untouched(publisher: Publisher) -> None:
    publisher.put("a.txt")
    publisher.put("b.txt", "The radio room keeps a log of every call.")
    sheet = publisher.sheet("file,id,kind,title.en,issued\na.txt,a,policy,Convoys,2018\nb.txt,b,sop,Radio,2019\n")
    add(publisher.repo, publisher.folder, "guidance", sheet)
    again = add(publisher.repo, publisher.folder, "guidance", sheet)
    assert (again.added, again.updated, again.unchanged) == ((), (), ("hq/a", "hq/b"))
    publisher.put("a.txt", "Now there are four escort vehicles with every convoy on unknown roads.")
    publisher.put("c.txt", "Night driving is forbidden on all roads of the mission.")
    third = add(publisher.repo, publisher.folder, "guidance")  # without the sheet: what it said still holds
    assert (third.added, third.updated, third.unchanged) == (("hq/c",), ("hq/a",), ("hq/b",))
    document = publisher.documents()["a"]
    assert (document.kind, document.titles, document.issued) == ("policy", {"en": "Convoys"}, PartialDate(iso="2018"))


def test_a_renamed_file_stays_the_same_document(publisher: Publisher) -> None:
    path = publisher.put("old name.txt")
    add(publisher.repo, publisher.folder, "guidance")
    path.rename(publisher.folder / "new name.txt")
    report = add(publisher.repo, publisher.folder, "guidance")
    assert (report.added, report.updated) == ((), ("hq/old-name",))
    assert publisher.documents()["old-name"].files[0].name == "new name.txt"


def test_a_new_edition_in_a_language_folder_keeps_its_language(publisher: Publisher) -> None:
    publisher.put("en/guide.txt", "The commander of the convoy decides on the route.")
    publisher.put("fr/guide.txt", "Le chef de convoi décide de l'itinéraire.")
    add(publisher.repo, publisher.folder, "guidance")
    publisher.put("fr/guide.txt", "2027")  # nothing to tell a language from
    add(publisher.repo, publisher.folder, "guidance")
    assert publisher.documents()["guide"].languages == ("en", "fr")
    assert [file.name for file in publisher.documents()["guide"].files] == ["guide.txt", "guide_fr.txt"]


def test_a_file_that_went_is_said(publisher: Publisher) -> None:
    publisher.put("a_en.txt")
    gone = publisher.put("a_fr.txt", "Le chef de convoi décide de l'itinéraire.")
    add(publisher.repo, publisher.folder, "guidance")
    gone.unlink()
    report = add(publisher.repo, publisher.folder, "guidance")
    assert [warning["code"] for warning in report.warnings] == ["file_dropped"]


def test_other_collections_ids_are_not_given_again(publisher: Publisher) -> None:
    publisher.put("one/guide.txt")
    add(publisher.repo, publisher.folder / "one", "first")
    publisher.put("two/guide.txt", "Another guide with the same name and other words in it.")
    report = add(publisher.repo, publisher.folder / "two", "second")
    assert report.added == ("hq/guide-2",)


def test_what_carries_no_text_is_reported_and_published_all_the_same(publisher: Publisher) -> None:
    folder = publisher.folder
    (folder / "cut.pdf").write_bytes(documents.pdf(folder / "good.pdf", ["The commander decides."]).read_bytes()[:300])
    (folder / "fake.docx").write_bytes(b"<html><p>No word processor wrote this.</p></html>")
    documents.pdf(folder / "locked.pdf", ["Secret"], locked=True)
    documents.pdf(folder / "scan.pdf", [""])
    (folder / "noise.bin").write_bytes(bytes(range(256)) * 8)
    (folder / "photo.png").write_bytes(documents.picture())
    report = add(publisher.repo, folder, "guidance")
    assert {problem["item"] for problem in report.problems} == {"cut.pdf", "locked.pdf", "scan.pdf"}
    assert len(publisher.documents()) == 7
    codes = {problem["item"]: problem["code"] for problem in report.problems}
    assert codes["scan.pdf"] == "no_text"
    assert codes["locked.pdf"] == "encrypted"
    assert all(problem["message"] and "Traceback" not in problem["message"] for problem in report.problems)
    assert [failure["file"] for failure in report.failures] == sorted(map(str, codes))
    assert {failure["file"]: failure["reason"] for failure in report.failures} == codes
    tried = {failure["file"]: failure["seconds"] for failure in report.failures}
    assert 0 <= tried["cut.pdf"] < 60 and tried["scan.pdf"] is None, "a scan was read"
    assert len(build(publisher.repo, now=NOW).failures) == len(codes)


def test_the_content_wins_over_the_name_and_the_report_says_so(publisher: Publisher) -> None:
    publisher.put("fake.docx", "<html><p>No word processor wrote this.</p></html>")
    publisher.put("fine.txt")
    report = add(publisher.repo, publisher.folder, "guidance")
    assert report.problems == ()
    (warning,) = report.warnings
    assert (warning["code"], warning["item"]) == ("not_what_it_says", "fake.docx")
    assert ".docx" in (warning["message"] or "") and "(web page)" in (warning["message"] or "")
    (file,) = publisher.documents()["fake"].files
    assert (file.media_type, file.name) == ("text/html", "fake.docx")


def test_files_within_a_pdf_are_named(publisher: Publisher) -> None:
    documents.pdf(publisher.folder / "orders.pdf", ["The commander decides."], attached=["route.xlsx", "карта.png"])
    for _ in range(2):  # from the file, and from what is kept
        (warning,) = add(publisher.repo, publisher.folder, "guidance").warnings
        assert (warning["code"], warning["item"]) == ("attachments", "orders.pdf")
        assert "route.xlsx; карта.png" in (warning["message"] or "")


def test_what_was_mere_text_once_is_read_again_as_a_message(publisher: Publisher) -> None:
    path = publisher.put("orders.eml", "")
    open_documents.message(path, "Orders", "The commander decides.")
    add(publisher.repo, publisher.folder, "guidance")
    (record,) = publisher.repo.texts.glob("*.json")
    said = json.loads(record.read_bytes())
    del said["attachments"], said["knows_mail"]
    record.write_text(json.dumps(said | {"media_type": "text/plain"}), encoding="utf-8")
    add(publisher.repo, publisher.folder, "guidance")
    assert json.loads(record.read_bytes())["media_type"] == "message/rfc822"


def test_pages_that_are_scans_are_counted_and_published(publisher: Publisher) -> None:
    pages: list[str | Image.Image] = [
        "The duty officer writes down every incident.",
        scans.drawn(["A scan"]),
        scans.drawn(["Another"]),
    ]
    path = scans.pdf(publisher.folder / "part.pdf", pages)
    report = add(publisher.repo, publisher.folder, "guidance")
    assert not report.problems
    assert [(one["code"], one["message"]) for one in report.warnings if one["code"] == "unread_pages"] == [
        ("unread_pages", "part.pdf: 2 of 3 pages of part.pdf cannot be searched: they are scans without text.")
    ]
    notices = preview(publisher.repo).warnings
    assert ("unread_pages", "hq/part") in {(notice["code"], notice["item"]) for notice in notices}
    build(publisher.repo)
    ((file,),) = [document["files"] for document in publisher.catalogue()["documents"]]
    assert (file["sha256"], file["pages"], file["unread"]) == (files.sha256_of(path), 3, 2)
    assert "by_machine" not in file
    assert build(publisher.repo).changed is False
    old = publisher.repo.texts / f"{files.sha256_of(path)}.json"  # as an older program left it
    old.write_text(old.read_text().replace('"unread":[2,3],', ""))
    add(publisher.repo, publisher.folder, "guidance")
    assert build(publisher.repo).changed is False


def test_hidden_files_links_and_litter_are_left_alone(publisher: Publisher, tmp_path: Path) -> None:
    folder = publisher.folder
    publisher.put("a.txt")
    publisher.put(".hidden.txt")
    publisher.put(".git/config.txt")
    publisher.put("~$a.docx")
    publisher.put("Thumbs.db")
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.txt").write_text("Not to be published.", encoding="utf-8")
    if sys.platform != "win32":
        (folder / "link.txt").symlink_to(outside / "secret.txt")
        (folder / "linked").symlink_to(outside)
        os.mkfifo(folder / "pipe.txt")
    sheet = folder / "sheet.csv"
    sheet.write_text("file,id\na.txt,a\n", encoding="utf-8")
    report = add(publisher.repo, folder, "guidance", sheet)
    assert (report.added, report.files, report.warnings) == (("hq/a",), 1, ())


def test_what_the_sheet_does_not_name_is_not_published(publisher: Publisher) -> None:
    publisher.put("a.txt")
    publisher.put("draft.txt")
    report = add(publisher.repo, publisher.folder, "guidance", publisher.sheet("file,id\na.txt,a\n"))
    assert report.added == ("hq/a",)
    assert [(warning["code"], warning["item"]) for warning in report.warnings] == [("not_in_sheet", "draft.txt")]


def test_a_row_that_went_is_said_to_leave_its_document(publisher: Publisher) -> None:
    for name in ("a.txt", "b.txt"):
        publisher.put(name, f"The gate {name} is closed at night.")
    add(publisher.repo, publisher.folder, "guidance", publisher.sheet("file,id\na.txt,a\nb.txt,b\n"))
    publisher.put("draft.txt")
    report = add(publisher.repo, publisher.folder, "guidance", publisher.sheet("file,id\na.txt,a\n"))
    said = {warning["item"]: str(warning["message"]) for warning in report.warnings}
    assert list(publisher.documents()) == ["a", "b"]
    assert "hq/b was added before, and stays" in said["b.txt"] and "`publish undo`" in said["b.txt"]
    assert "It was not added." in said["draft.txt"]


def test_relations_to_unknown_documents_are_pointed_at(publisher: Publisher) -> None:
    publisher.put("a.txt")
    sheet = publisher.sheet("file,id,supersedes,related\na.txt,a,gone; other/old,other/known\n")
    report = add(publisher.repo, publisher.folder, "guidance", sheet)
    assert [warning["code"] for warning in report.warnings] == ["unknown_document"] * 2


@pytest.mark.parametrize(("folder", "code"), [("empty", "no_documents"), ("none", "no_folder"), ("file.txt", "no_folder")])
def test_folders_with_nothing_to_add(publisher: Publisher, folder: str, code: str) -> None:
    (publisher.folder / "empty" / "deeper").mkdir(parents=True)
    publisher.put("file.txt")
    with pytest.raises(PublishError) as caught:
        add(publisher.repo, publisher.folder / folder, "guidance")
    assert caught.value.code == code
    assert publisher.repo.read_collection("hq/guidance") is None


@pytest.mark.parametrize("collection", ["other/guidance", "Guidance", "a/b/c", "../x", ""])
def test_a_collection_lies_inside_its_institute(publisher: Publisher, collection: str) -> None:
    publisher.put("a.txt")
    with pytest.raises(PublishError) as caught:
        add(publisher.repo, publisher.folder, collection)
    assert caught.value.code == "bad_collection"


@pytest.mark.skipif(sys.platform != "linux", reason="only there may names be any bytes")
def test_names_that_are_no_text(publisher: Publisher) -> None:
    publisher.put("a\nb\u202e.txt")
    Path(os.fsdecode(os.fsencode(publisher.folder) + b"/caf\xe9.txt")).write_text("The commander decides on the route.")
    add(publisher.repo, publisher.folder, "guidance")
    assert [document.files[0].name for document in publisher.documents().values()] == ["a b_.txt", "caf�.txt"]


def test_one_publisher_at_a_time(publisher: Publisher) -> None:
    publisher.put("a.txt")
    with publisher.repo.lock(), pytest.raises(PublishError) as caught:
        add(type(publisher.repo).open(publisher.repo.folder), publisher.folder, "guidance")
    assert caught.value.code == "repository_in_use"


def test_a_text_is_taken_once(publisher: Publisher) -> None:
    path = publisher.put("a.txt")
    add(publisher.repo, publisher.folder, "guidance")
    kept = publisher.repo.texts / f"{files.sha256_of(path)}.jsonl"
    assert "escort" in kept.read_text(encoding="utf-8")
    kept.write_text('{"text":"as it was taken"}\n', encoding="utf-8")
    add(publisher.repo, publisher.folder, "guidance")
    assert kept.read_text(encoding="utf-8") == '{"text":"as it was taken"}\n'


def test_translated_names_get_the_id_of_the_english_one(publisher: Publisher) -> None:
    publisher.put("2019.08 Mouvement des convois_FR.txt", "Le chef de convoi décide de l'itinéraire.")
    publisher.put("2019.08 Movement of convoys_EN.txt")
    assert add(publisher.repo, publisher.folder, "guidance").added == ("hq/2019-08-movement-of-convoys",)
    publisher.put("2019.08 حركة القوافل_AR.txt", "قائد القافلة هو من يقرر الطريق.")
    assert add(publisher.repo, publisher.folder, "guidance").updated == ("hq/2019-08-movement-of-convoys",)
    assert publisher.documents()["2019-08-movement-of-convoys"].titles["ar"] == "حركة القوافل"


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_a_sheet_in_the_folder_is_no_document(publisher: Publisher, suffix: str) -> None:
    publisher.put("a.txt")
    publisher.put("list.csv", "place,convoys\nNorth,3\n")
    write_sheet(publisher.repo, publisher.folder, "guidance", publisher.folder / f"sheet{suffix}")
    assert add(publisher.repo, publisher.folder, "guidance").added == ("hq/a", "hq/list")
