"""More like this, and who cites whom: through the library, on texts that were really indexed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from resources.answers.citation_index import Wish
from resources.models import Document, Passage
from tests.support.libraries import Shelf, document, pages


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path)
    yield shelf
    shelf.close()


def similar(shelf: Shelf, slug: str, limit: int = 5) -> list[str]:
    return [entry.document.id.partition("/")[2] for entry in shelf.library.similar(f"hq/{slug}", limit)]


CONVOYS = "Escort vehicles keep their distance in a convoy; the rear gunner watches culverts and ambush sites."
WELLS = "Chlorine is added to wells; borehole water is tested for turbidity and coliform bacteria each week."
LIKE = {
    "convoys": pages(CONVOYS, "The convoy commander briefs every driver on culverts."),
    "ambush": pages("Report an ambush at once. Escort vehicles leave the convoy by the rear; culverts are watched."),
    "old-ambush": pages(CONVOYS, CONVOYS),
    "wells": pages(WELLS),
    "turbidity": pages("Turbidity of borehole water above five units: chlorine is doubled, coliform bacteria counted again."),
    "leave": pages("Annual leave is requested a month before it begins."),
    "empty": pages(""),
    "others": pages(*(f"Paragraph number{number}x of something else." for number in range(60))),
}
DOCUMENTS = [
    document(slug, slug, declared_status="superseded" if slug.startswith("old-") else None) for slug in LIKE
]  # fmt: skip
TEXTS = {f"{slug}.pdf": text for slug, text in LIKE.items()}


def test_documents_that_share_what_is_rare_elsewhere(shelf: Shelf) -> None:
    shelf.install(DOCUMENTS, TEXTS, with_files=False)
    assert similar(shelf, "convoys") == ["ambush"]
    assert similar(shelf, "wells") == ["turbidity"]
    assert similar(shelf, "leave") == similar(shelf, "empty") == similar(shelf, "unheard-of") == []


def test_only_current_documents_are_like_it_but_it_may_be_old_itself(shelf: Shelf) -> None:
    shelf.install(DOCUMENTS, TEXTS, with_files=False)
    assert sorted(similar(shelf, "old-ambush")) == ["ambush", "convoys"]
    assert len(similar(shelf, "old-ambush", 1)) == 1
    current = [document(slug, slug) for slug in LIKE]
    shelf.install(current, TEXTS, with_files=False)
    assert similar(shelf, "convoys")[0] == "old-ambush"


def test_what_was_removed_is_like_nothing(shelf: Shelf) -> None:
    shelf.install(DOCUMENTS, TEXTS, with_files=False)
    shelf.install([each for each in DOCUMENTS if not each.id.endswith("/ambush")], TEXTS, with_files=False)
    assert similar(shelf, "convoys") == similar(shelf, "ambush") == []


# Citations


class Library:
    """Two publishers of one source, each with a collection; texts name references."""

    def __init__(self, shelf: Shelf) -> None:
        self.shelf = shelf
        self.texts: dict[str, list[Passage]] = {}
        self.documents: dict[str, dict[str, Document]] = {"hq": {}, "institute": {}}

    def add(self, identifier: str, reference: str | None, *texts: str) -> None:
        institute, _, slug = identifier.partition("/")
        name = f"{institute}-{slug}"
        self.documents[institute][slug] = document(
            slug, "-", institute=institute, reference=reference, files=document(name, "-").files
        )
        self.texts[f"{name}.pdf"] = pages(*texts)
        self.install(institute)

    def remove(self, identifier: str) -> None:
        institute, _, slug = identifier.partition("/")
        del self.documents[institute][slug]
        self.install(institute)

    def install(self, institute: str) -> None:
        documents = list(self.documents[institute].values())
        self.shelf.install(documents, self.texts, collection=f"{institute}/guidance", with_files=False)

    def cites(self, identifier: str) -> list[tuple[str, str | None]]:
        return [(written, entry.document.id if entry else None) for written, entry in self.shelf.library.cites(identifier)]

    def cited_by(self, identifier: str) -> list[str]:
        return [entry.document.id for entry in self.shelf.library.cited_by(identifier)]

    @property
    def wishes(self) -> list[Wish]:
        return self.shelf.library.wish_list()


@pytest.fixture
def library(shelf: Shelf) -> Library:
    return Library(shelf)


def test_what_a_document_names_in_reading_order_without_its_own_number(library: Library) -> None:
    library.add("hq/b", "2014.22", "Nothing else.")
    library.add(
        "hq/a", "2019.08", "This is policy 2019.08, in place of policy 2014.22.", "See A/RES/49/37, and policy 2014.22."
    )
    assert library.cites("hq/a") == [("2014.22", "hq/b"), ("A/RES/49/37", None)]
    assert library.cited_by("hq/b") == ["hq/a"]
    assert library.cited_by("hq/a") == []
    assert library.cites("hq/b") == library.cites("hq/unheard-of") == []
    assert library.wishes == [Wish("a.res.49.37", "A/RES/49/37", 1)]


def test_the_same_number_of_another_publisher(library: Library) -> None:
    library.add("hq/rules", "2019.08", "-")
    library.add("institute/rules", "2019.08", "-")
    library.add("hq/memo", None, "Policy 2019.08 says so.")
    library.add("institute/lesson", None, "Policy 2019.08 says so.")
    assert library.cites("hq/memo") == [("2019.08", "hq/rules")]
    assert library.cites("institute/lesson") == [("2019.08", "institute/rules")]
    assert library.cited_by("hq/rules") == ["hq/memo"]
    assert library.cited_by("institute/rules") == ["institute/lesson"]
    library.remove("institute/rules")
    assert library.cites("institute/lesson") == [("2019.08", "hq/rules")]
    assert library.cited_by("hq/rules") == ["hq/memo", "institute/lesson"]


def test_a_document_that_arrives_later_is_cited_at_once_and_wished_for_no_more(library: Library) -> None:
    library.add("hq/a", None, "See S/RES/1325 (2000).", "And policy 2010.8.")
    library.add("hq/b", None, "As policy 2010.08 has it.")
    assert [(wish.key, wish.documents) for wish in library.wishes] == [("2010.8", 2), ("s.res.1325", 1)]
    library.add("institute/women", "S/RES/1325", "-")
    assert library.cites("hq/a") == [("S/RES/1325 (2000)", "institute/women"), ("2010.8", None)]
    assert library.cited_by("institute/women") == ["hq/a"]
    assert [wish.key for wish in library.wishes] == ["2010.8"]


def test_a_number_that_a_document_gets_later_is_its_own(library: Library) -> None:
    library.add("hq/a", None, "This is policy 2019.08.")
    assert [wish.key for wish in library.wishes] == ["2019.8"]
    library.add("hq/a", "2019.08", "This is policy 2019.08.")
    assert (library.cites("hq/a"), library.cited_by("hq/a"), library.wishes) == ([], [], [])


def test_removing_a_document_takes_its_citations_away(library: Library) -> None:
    library.add("hq/b", "2014.22", "-")
    library.add("hq/a", None, "Policy 2014.22; A/RES/49/37.")
    library.remove("hq/a")
    assert (library.cited_by("hq/b"), library.wishes, library.cites("hq/a")) == ([], [], [])


def test_a_changed_text_takes_its_old_citations_away(library: Library) -> None:
    library.add("hq/b", "2014.22", "-")
    library.add("hq/a", None, "Policy 2014.22 applies.")
    library.texts["hq-a.pdf"] = pages("Policy 2016.01 applies.")
    library.install("hq")
    assert library.cited_by("hq/b") == []
    assert [(wish.key, wish.documents) for wish in library.wishes] == [("2016.1", 1)]
    library.shelf.library.index.reset()
    library.shelf.library.update_index()
    assert library.cites("hq/a") == [("2016.01", None)]


def test_what_was_superseded_still_cites_and_is_cited(library: Library) -> None:
    library.add("hq/old", "2014.22", "See policy 2010.08.")
    library.add("hq/later", "2010.08", "-")
    library.documents["hq"]["new"] = document(
        "new", "-", supersedes=["old"], reference="2020.01", files=document("hq-new", "-").files
    )
    library.texts["hq-new.pdf"] = pages("It replaces policy 2014.22.")
    library.install("hq")
    assert library.cites("hq/old") == [("2010.08", "hq/later")]
    assert library.cited_by("hq/old") == ["hq/new"]
