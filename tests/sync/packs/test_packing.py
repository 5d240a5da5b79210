"""Packs as the real command line writes them: whole, readable by anybody, and verified by the publisher's own signature."""

from __future__ import annotations

import dataclasses
import datetime
import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from lxml import html

from resources.models import Document, File, PartialDate
from sync.catalogues import fetch_catalogue
from sync.packs.packing import Choice, pack
from sync.packs.stock import published
from sync.transport import FolderTransport
from sync.trust import TrustedSource
from tests.support.command_line import CommandLine, assert_sentence
from tests.support.publishers import Publisher, sha256
from tests.sync.packs.conftest import assert_good, claims, payload, reader, size_of

TODAY = datetime.datetime.now(datetime.UTC).date()


def only(answer: dict[str, Any]) -> dict[str, Any]:
    """The one pack of an answer."""
    (report,) = answer["packs"]
    assert isinstance(report, dict)
    return report


def export(run: CommandLine, stick: Path, *options: object) -> tuple[Path, dict[str, Any]]:
    report = only(run.good("export", stick, *options))
    assert_good(Path(report["path"]))
    return Path(report["path"]), report


def start_here(pack: Path) -> Any:
    return html.fromstring((pack / "START-HERE.html").read_bytes())


def made(publisher: Publisher, stick: Path) -> Path:
    stock = published(publisher.public, "hq", "The Library", TODAY)
    (report,) = pack([stock], stick, Choice(), TODAY)
    return report.path


def test_an_export_is_whole_and_carries_the_signature_unchanged(tmp_path: Path, publisher: Publisher, run: CommandLine) -> None:
    folder, report = export(run, tmp_path / "stick")
    assert folder.name == f"hq-{publisher.now:%Y-%m-%d}"
    assert {sha256(data) for data in payload(folder).values()} == set(publisher.hq.bytes)
    assert report["complete"] and report["new"] and report["bytes"] == size_of(folder)
    assert (report["documents"], report["files"], report["texts"]) == (6, 6, 1)
    signed = folder / "fieldshelf" / "metadata"
    assert {path.name for path in signed.iterdir()} == {
        "1.root.json", "timestamp.json", "1.snapshot.json", "1.targets.json", "1.hq.json",
    }  # fmt: skip
    for path in signed.iterdir():
        assert path.read_bytes() == (publisher.public / "metadata" / path.name).read_bytes()
    assert claims(folder) == {
        "format": 1,
        "name": "The Library",
        "institute": "hq",
        "fingerprint": publisher.fingerprint,
        "root": publisher.root.decode(),
        "signed": f"{publisher.now:%Y-%m-%d}",
        "collections": ["hq/guidance"],
        "languages": None,
        "complete": True,
    }


def test_a_pack_verifies_like_a_server(tmp_path: Path, publisher: Publisher, run: CommandLine) -> None:
    folder, _ = export(run, tmp_path / "stick")
    tree = FolderTransport(str(folder / "fieldshelf"))
    trusted = TrustedSource(tmp_path / "trust", tree, claims(folder)["root"].encode())
    trusted.refresh()
    (offer,) = trusted.offered().offers
    assert json.loads(fetch_catalogue(tree, offer, tmp_path / "trust"))["id"] == "hq/guidance"
    for segment in offer.segments:
        data = tree.get(f"targets/{offer.id}/{segment.sha256}.{segment.name}", segment.length)
        assert sha256(data) == segment.sha256


def test_a_publisher_makes_one_of_what_is_signed(tmp_path: Path, run: CommandLine) -> None:
    documents, repository, stick = tmp_path / "documents", tmp_path / "repository", tmp_path / "other stick"
    documents.mkdir()
    for number in range(3):
        (documents / f"rule-{number}.txt").write_text(f"Rule {number}: two vehicles go with every convoy.")
    run.good("publish", "init", repository, "--institute", "inst", "--name", "An Institute")
    run.good("publish", "add", repository, documents, "--collection", "rules")
    assert run.refused("publish", "pack", repository, stick)[0] == "pack_not_signed"
    run.good("publish", "build", repository)
    (documents / "rule-4.txt").write_text("Not signed yet.")
    run.good("publish", "add", repository, documents, "--collection", "rules")
    report = only(run.good("publish", "pack", repository, stick))
    folder = Path(report["path"])
    assert_good(folder)
    assert (report["documents"], report["complete"], claims(folder)["name"]) == (3, True, "An Institute")
    for path in (folder / "fieldshelf" / "metadata").iterdir():
        assert path.read_bytes() == (repository / "public" / "metadata" / path.name).read_bytes()


@pytest.mark.long
def test_the_same_pack_is_not_written_twice_and_another_stays(tmp_path: Path, publisher: Publisher, run: CommandLine) -> None:
    two_languages(publisher)
    run.good("sync")
    folder, _ = export(run, tmp_path / "stick")
    before = (folder / "bag-info.txt").stat().st_mtime_ns
    again, report = export(run, tmp_path / "stick")
    assert (again, report["new"]) == (folder, False)
    assert (folder / "bag-info.txt").stat().st_mtime_ns == before
    part, report = export(run, tmp_path / "stick", "--language", "fr")
    assert (part.name, report["new"], report["complete"]) == (f"{folder.name}-2", True, False)
    victim = folder / "data" / next(iter(payload(folder)))
    victim.write_bytes(b"x" * victim.stat().st_size)
    third, report = export(run, tmp_path / "stick")
    assert (third.name, report["new"]) == (f"{folder.name}-3", True), "the first is damaged, the second another one"


def test_what_is_not_current_stands_apart(tmp_path: Path, publisher: Publisher) -> None:
    publisher.hq.withdraw("radio-rooms")
    publisher.build()
    folder, _ = export(reader(tmp_path / "home 2", publisher), tmp_path / "stick")
    assert {path for path in payload(folder) if "/_superseded/" in path} == {
        "guidance/_superseded/[superseded] Escort 2019 en.pdf",
        "guidance/_superseded/[withdrawn] Radio rooms en.pdf",
    }
    page = start_here(folder)
    old = page.xpath("//section[@class='old']//li")
    assert len(old) == 2 and len(page.xpath("//li")) == 6
    escort = old[0].text_content()
    assert "Superseded" in escort and "Movement 2023" in escort and "مُستبدَلة" in escort and "已被取代" in escort
    assert not {a.get("href") for a in page.xpath("//li[not(ancestor::section)]//a")} & {
        a.get("href") for li in old for a in li.xpath(".//a")
    }


def test_start_here_says_that_a_language_version_is_of_an_earlier_edition(tmp_path: Path, publisher: Publisher) -> None:
    hq = publisher.hq
    files = (hq.file("one_en.pdf", b"%PDF one", "One."), hq.file("one_fr.pdf", b"%PDF un", "Un.", language="fr"))
    issued, editions = PartialDate.parse("2023"), {"fr": PartialDate.parse("2017")}
    hq.put(Document("hq/one", "policy", {"en": "One", "fr": "Un"}, files, issued=issued, editions=editions), "guidance")
    publisher.build()
    page = start_here(made(publisher, tmp_path))
    (item,) = [one for one in page.xpath("//li") if one.text_content().strip().startswith("One")]
    (mark,) = item.xpath("em[@class='earlier']")
    assert mark.text_content().endswith("2017") and "This version is of an earlier edition:" in mark.text_content()
    assert mark.getnext().text_content().startswith("Français"), "in front of the link that leads to it"


HOSTILE = "<script>alert(1)</script> \"'><img src=x onerror=alert(1)> \u202egpj.exe/../..\\evil & javascript:x"


def test_start_here_is_plain_in_six_languages_and_safe(tmp_path: Path, publisher: Publisher) -> None:
    hq = publisher.hq
    document = hq.document(
        "hostile", "Text.", reference="<b>1</b>", themes=("<i>Roads</i>: A/B",), approved_by="x", collection="guidance"
    )
    hq.collections["guidance"][-1] = dataclasses.replace(document, titles={"en": HOSTILE, "ar": "دليل"})
    publisher.build()
    folder, _ = export(reader(tmp_path / "home 2", publisher), tmp_path / "stick")
    text = (folder / "START-HERE.html").read_text(encoding="utf-8")
    page = start_here(folder)
    assert not page.xpath("//script | //img | //link | //iframe | //i | //object | //*[@src] | //*[@onerror]")
    assert not re.search(r"https?://|url\(|@import", text), "nothing from elsewhere"
    links = [unquote(a.get("href")) for a in page.xpath("//a")]
    assert len(links) == 7 and all((folder / link).is_file() and link.startswith("data/") for link in links)
    assert [one.get("id") for one in page.xpath("//input")] == ["ar", "en", "es", "fr", "ru", "zh"]
    heading = page.xpath("//h1/span")
    assert [(one.get("lang"), one.get("dir")) for one in heading] == [
        ("ar", "rtl"), ("en", None), ("es", None), ("fr", None), ("ru", None), ("zh", None),
    ]  # fmt: skip
    assert "#ar:checked ~ main { direction: rtl }" in text
    (hostile,) = [one for one in page.xpath("//li/bdi[@lang]") if "alert" in one.text_content()]
    assert "<script>alert(1)</script>" in hostile.text_content(), "shown as it was written"
    assert "The Library" in page.text_content() and f"{publisher.now:%Y-%m-%d}" in page.text_content()


def two_languages(publisher: Publisher) -> None:
    hq = publisher.hq
    english = hq.document("both", "The convoy leaves at dawn.", collection="second")
    data = b"%PDF-1.4\nle convoi"
    french = File(sha256(data), len(data), "application/pdf", "fr", "both.fr.pdf", pages=1, segment="?")
    hq.bytes[french.sha256], hq.texts[french.sha256] = data, "Le convoi part."
    hq.collections["second"][-1] = dataclasses.replace(english, files=(*english.files, french))
    publisher.build()


def test_a_part_carries_the_same_lists(tmp_path: Path, publisher: Publisher) -> None:
    two_languages(publisher)
    run = reader(tmp_path / "home 2", publisher)
    whole, _ = export(run, tmp_path / "stick")
    french, report = export(run, tmp_path / "stick", "--collection", "second", "--language", "fr")
    assert list(payload(french)) == ["second/Both fr.pdf"]
    assert claims(french) | {"root": ""} == claims(whole) | {
        "root": "", "collections": ["hq/second"], "languages": ["fr"], "complete": False,
    }  # fmt: skip
    assert report["texts"] == 0, "the only segment is English"
    signed = [path for path in (whole / "fieldshelf").rglob("*") if path.is_file() and ".segment-" not in path.name]
    assert len([path for path in signed if path.name.endswith(".zst")]) == 2
    for path in signed:
        assert (french / path.relative_to(whole)).read_bytes() == path.read_bytes()
    code, message = run.refused("export", tmp_path / "stick", "--collection", "third")
    assert code == "no_such_collection" and "hq/second" in message


def test_only_what_is_public_unless_asked_for(tmp_path: Path, publisher: Publisher) -> None:
    secret = publisher.hq.document("patrols", "The patrol leaves at 5.", collection="inside", handling="internal").files[0]
    publisher.hq.document("kitchen", "Soup at 12.", collection="inside")
    publisher.build()
    run = reader(tmp_path / "home 2", publisher)
    folder, report = export(run, tmp_path / "stick", "--collection", "inside")
    assert list(payload(folder)) == ["inside/Kitchen en.pdf"]
    assert (report["restricted"], report["texts"], report["complete"]) == (1, 0, False), "one segment holds both texts"
    assert "patrols" not in (folder / "START-HERE.html").read_text(encoding="utf-8").lower()
    told = run("export", tmp_path / "stick", "--collection", "inside").err
    assert "1 document not labelled public" in told and "--allow-restricted" in told
    asked, report = export(run, tmp_path / "stick", "--collection", "inside", "--allow-restricted")
    assert secret.sha256 in {sha256(data) for data in payload(asked).values()}
    assert (report["restricted"], report["texts"], report["complete"]) == (0, 1, False)
    assert "internal" in (asked / "START-HERE.html").read_text(encoding="utf-8")


def test_a_file_that_fat32_cannot_hold_is_refused_by_name(tmp_path: Path, publisher: Publisher) -> None:
    film = publisher.hq.document("film", "A film.")
    large = dataclasses.replace(film.files[0], length=(1 << 32) - 1, name="film.mp4")
    publisher.hq.collections["guidance"][-1] = dataclasses.replace(film, files=(large,))
    publisher.build()
    stock = published(publisher.public, "hq", "The Library", TODAY)
    (report,) = pack([stock], tmp_path / "stick", Choice(), TODAY)
    assert_good(report.path)
    (error,) = report.errors
    assert (error.code, error.item) == ("pack_file_too_large", "hq/film")
    assert "film.mp4" in error.message and "4.0 GB" in error.message
    assert_sentence(error.message)
    assert not report.complete and large.sha256 not in {sha256(data) for data in payload(report.path).values()}
    assert report.files == 4, "all others that stand by themselves"


def test_what_this_computer_has_damaged_is_left_out(tmp_path: Path, publisher: Publisher, run: CommandLine) -> None:
    victim = publisher.hq.collections["guidance"][2].files[0]
    place = tmp_path / "home" / "library" / "objects" / victim.sha256[:2] / victim.sha256
    place.chmod(0o644)
    place.write_bytes(b"x" * victim.length)
    answer = run("export", tmp_path / "stick", "--json")
    report = only(answer.json)
    assert answer.code == 3 and not report["complete"]
    (error,) = report["errors"]
    assert error["code"] == "pack_source_damaged" and "hq/radio-rooms" in error["message"]
    folder = Path(report["path"])
    assert_good(folder)
    assert len(payload(folder)) == 5 and "Radio rooms" not in (folder / "START-HERE.html").read_text(encoding="utf-8")
    assert report["documents"] == 5


@pytest.mark.long
def test_what_is_not_here_is_counted(tmp_path: Path, publisher: Publisher) -> None:
    run = CommandLine(tmp_path / "home 2")
    run.good("source", "add", "hq", publisher.public)
    assert run.refused("export", tmp_path / "stick")[0] == "pack_nothing"
    run.good("sync", "--texts-only")
    folder, report = export(run, tmp_path / "stick")
    assert (report["missing"], report["files"], report["texts"], report["complete"]) == (4, 2, 1, False)
    assert len(payload(folder)) == 2, "the small files that come with the texts"


@pytest.mark.long
def test_a_sync_that_was_cut_short_is_not_packed(tmp_path: Path, publisher: Publisher, run: CommandLine) -> None:
    for path in (tmp_path / "home" / "library" / "metadata" / "hq" / "catalogues").iterdir():
        path.unlink()
    answer = run("export", tmp_path / "stick", "--json")
    assert answer.code == 3
    assert only(answer.json)["errors"][0]["code"] == "pack_unfinished"
    (tmp_path / "home" / "library" / "metadata" / "hq" / "snapshot.json").unlink()
    assert run.refused("export", tmp_path / "stick")[0] == "pack_unfinished"


def test_what_was_tampered_with_here_is_not_packed(tmp_path: Path, publisher: Publisher, run: CommandLine) -> None:
    place = tmp_path / "home" / "library" / "metadata" / "hq" / "timestamp.json"
    record = json.loads(place.read_bytes())
    record["signed"]["x-fieldshelf-signed"] = "2030-01-01T00:00:00Z"
    place.write_text(json.dumps(record))
    assert run.refused("export", tmp_path / "stick")[0] == "pack_unfinished"
    assert not (tmp_path / "stick").exists() or not any((tmp_path / "stick").iterdir())


def test_a_source_whose_signature_has_run_out_is_packed(tmp_path: Path) -> None:
    publisher = Publisher(tmp_path / "public", now=datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=400))
    publisher.hq.document("one", "Text.")
    publisher.build()
    folder = made(publisher, tmp_path / "stick")
    assert_good(folder)
    assert claims(folder)["signed"] == f"{publisher.now:%Y-%m-%d}"


def test_several_institutes_and_other_things_lie_side_by_side(tmp_path: Path, publisher: Publisher, run: CommandLine) -> None:
    other = Publisher(tmp_path / "other", "academy")
    other.hq.document("lesson", "A lesson.", collection="training", collection_paths=(("Programme", "Module 1", "Lesson: 2"),))
    other.build()
    run.good("source", "add", "academy", other.public)
    run.good("sync")
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / "holiday.jpg").write_bytes(b"mine")
    (stick / f"academy-{other.now:%Y-%m-%d}").write_bytes(b"something else")
    packs = run.good("export", stick)["packs"]
    assert sorted(Path(one["path"]).name for one in packs) == [
        f"academy-{other.now:%Y-%m-%d}-2",
        f"hq-{publisher.now:%Y-%m-%d}",
    ]
    lesson = next(Path(one["path"]) for one in packs if one["institute"] == "academy")
    assert list(payload(lesson)) == ["training/Programme/Module 1/Lesson-2/Lesson en.pdf"]
    assert (stick / "holiday.jpg").read_bytes() == b"mine"


@pytest.mark.parametrize("place", ["nowhere/at/all", "file"])
def test_a_stick_that_is_not_there(tmp_path: Path, run: CommandLine, place: str) -> None:
    (tmp_path / "file").write_bytes(b"")
    code, message = run.refused("export", tmp_path / place)
    assert code == "pack_no_destination" and "stick" in message


@pytest.mark.parametrize("place", ["/media/{}", "/media/somebody/{}", "/run/media/somebody/{}", "/mnt/{}"])
def test_no_folder_is_made_where_a_stick_should_be(tmp_path: Path, run: CommandLine, place: str) -> None:
    code, message = run.refused("export", place.format(f"no-such-stick-{tmp_path.name}"))
    assert code == "pack_no_destination" and "There is no stick" in message


def test_a_folder_that_is_made_is_told(tmp_path: Path, run: CommandLine) -> None:
    assert f"Made the folder {tmp_path / 'new'}" in run("export", tmp_path / "new").out
    assert "Made the folder" not in run("export", tmp_path / "new").out


def test_a_language_that_nothing_has_is_refused(tmp_path: Path, publisher: Publisher) -> None:
    two_languages(publisher)
    run = reader(tmp_path / "home", publisher)
    for wrong in ("ru", "zh-Hans"):
        code, message = run.refused("export", tmp_path / "stick", "--language", wrong)
        assert code == "no_such_language" and "en, fr" in message
    assert not (tmp_path / "stick").exists(), "not even the folder"
    other = Publisher(tmp_path / "other", "academy")
    other.hq.document("first", "Only in English.")
    other.build()
    run.good("source", "add", "academy", other.public)
    run.good("sync")
    packs = run.good("export", tmp_path / "stick", "--language", "fr")["packs"]
    assert [one["institute"] for one in packs] == ["hq"], "and no pack without anything in it"


def test_a_misnamed_file_ends_as_it_is(tmp_path: Path, publisher: Publisher) -> None:
    """As every system tells by it what to open it with."""
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    (wrong,) = publisher.hq.document("report", "Text.", media_type=word).files
    assert wrong.name == "report.pdf"
    publisher.build()
    (path,) = [path for path, data in payload(made(publisher, tmp_path / "stick")).items() if sha256(data) == wrong.sha256]
    assert path.endswith(".docx")
