"""Archives and messages in a publisher's folder: their members are files of its documents, once, and can be found."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from sync.publish import files
from sync.publish.add import AddReport, add
from sync.publish.build import build
from sync.publish.sheet import write_sheet
from tests.support import documents, open_documents
from tests.sync.publish.conftest import Publisher


def archive(entries: Mapping[str, bytes]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in entries.items():
            made.writestr(name, content)
    return data.getvalue()


def put(publisher: Publisher, name: str, data: bytes) -> Path:
    path = publisher.folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def names(publisher: Publisher) -> dict[str, list[str]]:
    return {slug: [file.name for file in document.files] for slug, document in publisher.documents().items()}


def said(report: AddReport, code: str) -> list[str]:
    return [warning["message"] or "" for warning in report.warnings if warning["code"] == code]


def page(folder: Path, text: str) -> bytes:
    return documents.pdf(folder / "page.pdf", [text]).read_bytes()


def test_members_are_files_of_the_archives_document(publisher: Publisher, tmp_path: Path) -> None:
    inner = archive({f"{'deep/' * 15}Routes_fr.txt": "Le chef de convoi décide de l'itinéraire.".encode()})
    data = archive(
        {
            "Guide.pdf": page(tmp_path, "The commander decides on the route."),
            "__MACOSX/._Guide.pdf": b"x",
            "more/inner.zip": inner,
            "photo.png": documents.picture(),
        }
    )
    put(publisher, "Convoy kit.zip", data)
    report = add(publisher.repo, publisher.folder, "guidance")
    assert names(publisher) == {"convoy-kit": ["Guide.pdf", "Routes_fr.txt", "photo.png"]}
    document = publisher.documents()["convoy-kit"]
    assert document.titles["en"] == "Convoy kit"
    assert [(file.media_type, file.language, file.role) for file in document.files] == [
        ("application/pdf", "en", "document"),
        ("text/plain", "fr", "document"),
        ("image/png", "en", "image"),
    ]
    assert said(report, "unpacked") == ["Convoy kit.zip: 3 files in it were taken as files of its document."]
    build(publisher.repo)
    published = {file["sha256"] for one in publisher.catalogue()["documents"] for file in one["files"]}
    assert published == {file.sha256 for file in document.files}
    assert add(publisher.repo, publisher.folder, "guidance").unchanged == ("hq/convoy-kit",)
    assert build(publisher.repo).changed is False


def test_what_lies_loose_in_the_folder_is_not_taken_again(publisher: Publisher) -> None:
    text = b"The commander decides on the route."
    put(publisher, "Routes.txt", text)
    put(publisher, "kit.zip", archive({"copy.txt": text, "again.txt": b"Water is boiled.", "twice.txt": b"Water is boiled."}))
    put(publisher, "other.zip", archive({"copy.txt": text}))
    report = add(publisher.repo, publisher.folder, "guidance")
    assert names(publisher) == {"kit": ["again.txt"], "routes": ["Routes.txt"], "other": ["other.zip"]}
    assert said(report, "unpacked") == [
        "kit.zip: 1 file in it was taken as a file of its document. 2 others are the same, byte for byte, as files that are "
        "there already, and were not taken again.",
        "other.zip: 0 files in it were taken as files of its document. 1 other is the same, byte for byte, as a file that is "
        "there already, and was not taken again.",
    ]
    assert said(report, "same_bytes") == []


def test_what_is_attached_to_a_message_is_a_file_beside_it(publisher: Publisher, tmp_path: Path) -> None:
    path = publisher.folder / "Orders.eml"
    attached = [("route.pdf", page(tmp_path, "Through the valley.")), ("../../evil.txt", b"Not outside.")]
    open_documents.message(path, "Orders", "The commander decides.", attached=attached)
    report = add(publisher.repo, publisher.folder, "guidance")
    assert names(publisher) == {"orders": ["Orders.eml", "route.pdf", "evil.txt"]}
    assert said(report, "attachments") == []
    assert not list(tmp_path.rglob("evil.txt"))


def test_a_sheet_names_the_archive_and_means_what_is_in_it(publisher: Publisher, tmp_path: Path) -> None:
    put(publisher, "kit.zip", archive({"a.txt": b"The commander decides.", "b_fr.txt": "Le chef décide.".encode()}))
    put(publisher, "other.txt", b"Water is boiled before it is drunk.")
    sheet = tmp_path / "sheet.csv"
    write_sheet(publisher.repo, publisher.folder, "guidance", sheet)
    report = add(publisher.repo, publisher.folder, "guidance", sheet)
    assert names(publisher) == {"kit": ["a.txt", "b_fr.txt"], "other": ["other.txt"]}
    assert [file.language for file in publisher.documents()["kit"].files] == ["en", "fr"]
    assert said(report, "not_in_sheet") == []
    assert add(publisher.repo, publisher.folder, "guidance").unchanged == ("hq/kit", "hq/other")
    assert said(add(publisher.repo, publisher.folder, "guidance", sheet), "file_dropped") == []


@pytest.mark.parametrize(
    ("entries", "code"),
    [
        ({f"{number}.txt": b"x" for number in range(400)}, "not_unpacked"),
        ({"big.bin": bytes(70 * 2**20)}, "not_unpacked"),
        ({"imsmanifest.xml": b"<manifest/>", "page.html": b"<p>x"}, None),
        ({}, None),
    ],
)
def test_what_is_not_taken_apart_is_published_as_it_is(
    publisher: Publisher, entries: dict[str, bytes], code: str | None
) -> None:
    put(publisher, "kit.zip", archive(entries))
    report = add(publisher.repo, publisher.folder, "guidance")
    assert names(publisher) == {"kit": ["kit.zip"]}
    assert [warning["code"] for warning in report.warnings] == ([code] if code else [])


def test_hostile_archives(publisher: Publisher, tmp_path: Path) -> None:
    link = zipfile.ZipInfo("link.txt")
    link.external_attr = 0o120777 << 16
    with zipfile.ZipFile(publisher.folder / "slip.zip", "w") as made:
        made.writestr("../../../evil.txt", b"The commander decides.")
        made.writestr("/C:\\windows\\evil.txt", b"Water is boiled.")
        made.writestr(link, b"/etc/passwd")
    nested = archive({"a.txt": b"bottom"})
    for _ in range(8):
        nested = archive({"inner.zip": nested})
    put(publisher, "nested.zip", nested)
    locked = bytearray(archive({"a.txt": b"secret"}))
    for signature, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        locked[locked.index(signature) + place] |= 1
    put(publisher, "locked.zip", bytes(locked))
    put(publisher, "cut.zip", archive({"a.txt": b"x" * 5000})[:60])
    report = add(publisher.repo, publisher.folder, "guidance")
    assert names(publisher)["slip"] == ["evil.txt", "evil_en.txt"]
    assert len(said(report, "not_unpacked")) == 3
    assert not list(tmp_path.rglob("*evil*"))
    assert all(files.sha256_of(path) == path.name for path in publisher.repo.objects.rglob("*") if path.is_file())


def test_names_as_old_programs_wrote_them(publisher: Publisher) -> None:
    text = "Командир колонны выбирает маршрут движения.".encode()
    data = archive({"1234567.txt": text}).replace(b"1234567", "Маршрут".encode("cp866"))
    put(publisher, "kit.zip", data)
    add(publisher.repo, publisher.folder, "guidance")
    assert names(publisher) == {"kit": ["Маршрут.txt"]}
