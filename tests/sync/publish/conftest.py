"""A publisher with a repository and a folder of documents."""

from __future__ import annotations

import datetime
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from resources.models import Document
from sync.publish.repository import Repository

NOW = datetime.datetime(2026, 11, 23, 12, 0, tzinfo=datetime.UTC)


@dataclass
class Publisher:
    """Institute `hq`, whose keys have no passphrase."""

    folder: Path
    repo: Repository

    def put(self, name: str, text: str = "Two escort vehicles go with every convoy, and the commander decides.") -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def sheet(self, text: str, name: str = "sheet.csv") -> Path:
        path = self.folder.parent / name
        path.write_text(text, encoding="utf-8")
        return path

    def documents(self, collection: str = "hq/guidance") -> dict[str, Document]:
        found = self.repo.read_collection(collection)
        assert found is not None
        return {document.id.partition("/")[2]: document for document in found[0].documents}

    def catalogue(self, collection: str = "hq/guidance") -> Any:
        return json.loads(self.catalogue_bytes(collection))

    def catalogue_bytes(self, collection: str = "hq/guidance") -> bytes:
        offered = self.signed("hq")["targets"][f"{collection}/catalogue.json"]
        return (self.repo.public / "targets" / collection / f"{offered['hashes']['sha256']}.catalogue.json").read_bytes()

    def signed(self, role: str) -> Any:
        """The newest metadata of `role` in public/."""
        place = self.repo.public / "metadata"
        if role == "timestamp":
            path = place / "timestamp.json"
        else:
            path = max(place.glob(f"*.{role}.json"), key=lambda path: int(path.name.partition(".")[0]))
        return json.loads(path.read_bytes())["signed"]


def new_publisher(folder: Path) -> Publisher:
    documents = folder / "documents"
    documents.mkdir(parents=True)
    return Publisher(documents, Repository.init(folder / "repository", "hq", "Head Quarters", now=NOW))


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    return new_publisher(tmp_path)
