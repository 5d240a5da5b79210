"""The folder of `make bench-publish`: what it holds is published as it is meant, and five changes are five."""

from __future__ import annotations

from pathlib import Path

from sync.publish.add import add
from sync.publish.repository import Repository
from tests.benchmarks.publish_folder import COLLECTION, PublisherFolder
from tests.benchmarks.sentences import Language, Pool

LINES = {
    "en": tuple(f"The ferry of line {number} carries lorries, water and bandages across the river." for number in range(60)),
    "fr": tuple(f"Le convoi numéro {number} transporte des bâches et du carburant vers le nord." for number in range(60)),
}


def test_five_changes(tmp_path: Path) -> None:
    languages = [
        Language(code, tuple((line, len(line.encode())) for line in lines), tuple(line[:30] for line in lines), 0.5)
        for code, lines in LINES.items()
    ]
    folder = PublisherFolder(Pool(tuple(languages), "by hand"), tmp_path / "documents", 12)
    repo = Repository.init(tmp_path / "repository", "bench", "Bench")
    first = add(repo, folder.folder, COLLECTION, folder.sheet)
    assert (len(first.added), first.problems) == (12, ())
    found = repo.read_collection(COLLECTION)
    assert found is not None
    files = [document.files[0] for document in found[0].documents]
    assert {file.media_type.rpartition(".")[2] for file in files} == {"application/pdf", "document", "text/html"}
    assert {file.language for file in files} == {"en", "fr"}
    folder.change_five()
    second = add(repo, folder.folder, COLLECTION, folder.sheet)
    assert (len(second.added), len(second.updated), len(second.unchanged)) == (1, 4, 8)
