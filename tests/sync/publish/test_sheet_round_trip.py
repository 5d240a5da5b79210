"""Records that go out into a sheet and come back by `add` are the same, whatever they hold, also by way of LibreOffice."""

from __future__ import annotations

import itertools
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from resources.models import (
    DECLARED_STATUSES,
    KINDS,
    LANGUAGES,
    RELATIONS,
    ROLES,
    Collection,
    Document,
    File,
    PartialDate,
    Relation,
)
from sync.publish.add import add
from sync.publish.repository import Origin, Origins
from sync.publish.scan import scan
from sync.publish.sheet import write_sheet
from sync.publish.values import clean
from tests.support.samples import sampled
from tests.sync.publish.conftest import Publisher, new_publisher

# What spreadsheets and formats of sheets trip over.
AWKWARD = (
    "2010.10", "2018-12", "2018-12-01", "1E5", "007", "1/2", "12:30", "TRUE", "#N/A", "=1+1", "+1", "-1", "@SUM(A1)",
    "'quoted", "'", "''=", "=cmd|' /C calc'!A1", "＝1", "_x0041_", "_x005F_", "_xD800_", "__x000D__", "a;b", "a\\", "\\;",
    ">", "a > b", "\ufffe", '"', '"a" "b"', "sep=;", "a,b", "<b>&amp;", "العربية", "中文；标题", "Безопасность",
    "e\u0301", "\u202eabc", "\U0001f469\u200d\U0001f692", "1,5", "null",
)  # fmt: skip
NAMES = (
    "a.txt", "=b.txt", "-c.txt", "+d.txt", "@e.txt", "'f.txt", " g .txt ", "h\\i.txt", "j  k.txt", "2010.10.txt", "l\nm.txt",
    "ñ;,.txt",
)  # fmt: skip


def texts() -> st.SearchStrategy[str]:
    return st.one_of(st.sampled_from(AWKWARD), st.text(max_size=30)).map(clean).filter(bool)


def lists() -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(texts(), max_size=3, unique=True).map(tuple)


def dates() -> st.SearchStrategy[PartialDate]:
    days = st.dates().map(lambda day: day.isoformat())
    iso = st.builds(lambda day, length: PartialDate(iso=day[:length]), days, st.sampled_from([4, 7, 10]))
    return st.one_of(iso, texts().map(lambda text: PartialDate(text=text)))


LANGUAGE = st.sampled_from([*LANGUAGES, "de", "und"])


@st.composite
def documents(draw: st.DrawFn, files: dict[str, File], slug: str, earlier: tuple[str, ...]) -> Document:
    """One with `files`; it supersedes only `earlier` ones, so that there is no circle."""
    relations = []
    for kind in RELATIONS:
        targets = st.sampled_from([*earlier, "hq/not-here", "other/2010.10", "hq/2010.10"])
        relations += [Relation(kind, target) for target in draw(st.lists(targets, max_size=2, unique=True))]
    optional = st.none() | texts()
    return Document(
        id=f"hq/{slug}",
        kind=draw(st.sampled_from(KINDS)),
        titles=draw(st.dictionaries(st.sampled_from(LANGUAGES), texts(), min_size=1)),
        files=tuple(files.values()),
        reference=draw(optional),
        themes=draw(lists()),
        audiences=draw(lists()),
        missions=draw(lists()),
        approved_by=draw(optional),
        contact=draw(optional),
        issued=draw(st.none() | dates()),
        effective=draw(st.none() | dates()),
        review=draw(st.none() | dates()),
        editions=draw(st.dictionaries(LANGUAGE, dates(), max_size=3)),
        declared_status=draw(st.sampled_from([None, *DECLARED_STATUSES])),
        relations=tuple(relations),
        collection_paths=draw(
            st.lists(st.lists(texts(), min_size=1, max_size=3).map(tuple), max_size=2, unique=True).map(tuple)
        ),
        rights=draw(optional),
        attribution=draw(optional),
        minutes=draw(st.none() | st.integers(1, 600)),
        learners=draw(st.none() | st.integers(1, 30).flatmap(lambda least: st.tuples(st.just(least), st.integers(least, 60)))),
        objectives=draw(lists()),
        handling=draw(st.just("public") | texts()),
    )


@st.composite
def collections(draw: st.DrawFn, scanned: dict[str, tuple[str, int]]) -> tuple[Collection, Origins]:
    """Documents of which each has some of the scanned files (name: hash and length), or none."""
    names = draw(st.permutations(sorted(scanned)))
    cuts = sorted(draw(st.lists(st.integers(0, len(names)), max_size=3)))
    groups = [names[start:end] for start, end in itertools.pairwise([0, *cuts, len(names)])]
    found: list[Document] = []
    origins: Origins = {}
    for number, group in enumerate(groups):
        files = {}
        for name in group:
            sha256, length = scanned[name]
            language, role = draw(LANGUAGE), draw(st.sampled_from(ROLES))
            files[name] = File(sha256, length, "text/plain", language, f"{sha256[:8]}.txt", role)
            origins[name] = Origin(f"hq/d{number}", sha256)
        found.append(draw(documents(files, f"d{number}", tuple(document.id for document in found))))
    return Collection("hq/guidance", {"en": "Guidance"}, tuple(found)), origins


@pytest.fixture(scope="module")
def publisher(tmp_path_factory: pytest.TempPathFactory) -> Publisher:
    """Whose files have been added once, so that their texts are kept."""
    made = new_publisher(tmp_path_factory.mktemp("round trip"))
    for number, name in enumerate(NAMES):
        made.put(name, f"Rule {number}: two escort vehicles go with every convoy, and the commander decides.")
    add(made.repo, made.folder, "hq/guidance")
    return made


def scanned_files(publisher: Publisher) -> dict[str, tuple[str, int]]:
    return {one.name: (one.sha256, one.found.length) for one in scan(publisher.repo, publisher.folder, [])}


def without_names(documents: Iterator[Document] | tuple[Document, ...]) -> list[tuple[object, ...]]:
    """Names of files are made anew of their names in the folder."""
    return [
        tuple(
            [(file.sha256, file.length, file.language, file.role) for file in document.files]
            if name == "files"
            else getattr(document, name)
            for name in document.__dataclass_fields__
        )
        for document in documents
    ]


def recorded(publisher: Publisher) -> tuple[Document, ...]:
    found = publisher.repo.read_collection("hq/guidance")
    assert found is not None
    return found[0].documents


@pytest.mark.parametrize(
    ("suffix", "examples"), sampled([(".csv", 25), (".xlsx", 25), (".csv", 300), (".xlsx", 300)], [(".csv", 25), (".xlsx", 25)])
)
def test_what_goes_out_into_a_sheet_comes_back(
    publisher: Publisher, tmp_path_factory: pytest.TempPathFactory, suffix: str, examples: int
) -> None:
    scanned = scanned_files(publisher)
    assert len(scanned) == len(NAMES)
    folder = tmp_path_factory.mktemp("sheets")
    counted = itertools.count()

    @settings(max_examples=examples, deadline=None, suppress_health_check=list(HealthCheck), database=None)
    @given(collections(scanned))
    def round_trip(made: tuple[Collection, Origins]) -> None:
        publisher.repo.write_collection(*made)
        before = recorded(publisher)
        path = folder / f"{next(counted)}{suffix}"
        write_sheet(publisher.repo, publisher.folder, "hq/guidance", path)
        add(publisher.repo, publisher.folder, "hq/guidance", path)
        assert without_names(recorded(publisher)) == without_names(before)
        again = path.with_name(f"again-{path.name}")
        write_sheet(publisher.repo, publisher.folder, "hq/guidance", again)
        report = add(publisher.repo, publisher.folder, "hq/guidance", again)
        assert report.updated == report.added == ()

    round_trip()


def through_libreoffice(path: Path, suffix: str) -> Path:
    """What LibreOffice writes when it has opened `path`."""
    place = path.parent / "saved"
    profile = (path.parent / "profile").as_uri()
    filters = {".xlsx": "xlsx", ".csv": "csv:Text - txt - csv (StarCalc):44,34,76"}  # comma, quotation mark, UTF-8
    command = [
        "soffice",
        f"-env:UserInstallation={profile}",
        "--headless",
        "--convert-to",
        filters[suffix],
        "--outdir",
        str(place),
        str(path),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    return place / path.with_suffix(suffix).name


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
def test_a_workbook_that_libreoffice_saved_says_the_same(publisher: Publisher, tmp_path: Path, suffix: str) -> None:
    scanned = scanned_files(publisher)
    made, origins = [], {}
    for number, (name, (sha256, length)) in enumerate(scanned.items()):
        # LibreOffice writes what looks like an escape without escaping it.
        kept = [text for text in AWKWARD if text not in ("_x005F_", "__x000D__")]
        awkward = [*kept[number * 3 :], *kept][: len(kept)]
        words = iter([text for text in map(clean, awkward) if text])
        made.append(
            Document(
                id=f"hq/d{number}",
                kind=KINDS[number],
                titles=dict(zip(LANGUAGES, words, strict=False)),
                files=(
                    File(
                        sha256,
                        length,
                        "text/plain",
                        [*LANGUAGES, "de", "und"][number % 9],
                        f"{number}.txt",
                        ROLES[number % 11],
                    ),
                ),
                reference=next(words),
                themes=(next(words), next(words)),
                audiences=(next(words),),
                approved_by=next(words),
                contact=next(words),
                issued=PartialDate(iso="2018-12-01"[: (4, 7, 10)[number % 3]]),
                effective=PartialDate(text=next(words)),
                editions={"fr": PartialDate(iso="2018-12"), "de": PartialDate(iso="2017")},
                relations=(Relation("supersedes", "hq/2010.10"), Relation("related", "other/1e5")),
                collection_paths=((next(words), next(words)), (next(words),)),
                rights=next(words),
                attribution="Words " * 4_000 + "end",
            )
        )
        origins[name] = Origin(f"hq/d{number}", sha256)
    publisher.repo.write_collection(Collection("hq/guidance", {"en": "Guidance"}, tuple(made)), origins)
    before = recorded(publisher)
    path = tmp_path / "sheet.xlsx"
    write_sheet(publisher.repo, publisher.folder, "hq/guidance", path)
    add(publisher.repo, publisher.folder, "hq/guidance", through_libreoffice(path, suffix))
    for there, back in zip(without_names(before), without_names(recorded(publisher)), strict=True):
        assert [pair for pair in zip(there, back, strict=True) if pair[0] != pair[1]] == []
