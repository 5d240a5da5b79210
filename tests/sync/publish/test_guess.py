"""What names say: languages, references, titles, kinds, and names that are safe."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resources.models import KINDS, ROLES, is_document_id, is_safe_file_name
from sync.publish import guess


@pytest.mark.parametrize(
    ("name", "language", "stem"),
    [
        ("Guide_fr.pdf", "fr", "Guide"),
        ("Guide-en.pdf", "en", "Guide"),
        ("guide.ar.pdf", "ar", "guide"),
        ("fr/Guide.pdf", "fr", "Guide"),
        ("Français/Guide.pdf", "fr", "Guide"),
        ("Guide (FR).docx", "fr", "Guide"),
        ("Guide English.pdf", "en", "Guide"),
        ("guide_pt-BR.pdf", "pt", "guide"),
        ("guide_zh-Hans.pdf", "zh", "guide"),
        ("FR_guide.pdf", "fr", "guide"),
        ("en/Guide_fr.pdf", "fr", "Guide"),
        ("Part es.pdf", None, "Part es"),
        ("Annex E.pdf", None, "Annex E"),
        ("en-route safety.pdf", None, "en-route safety"),
        ("en.pdf", None, "en"),
    ],
)
def test_language_of_a_name(name: str, language: str | None, stem: str) -> None:
    found = guess.from_name(name)
    assert (found.language, found.stem) == (language, stem)


@pytest.mark.parametrize(
    ("name", "reference", "title"),
    [
        ("2018.29 Convoy movement.pdf", "2018.29", "Convoy movement"),
        ("2018.29_Convoy-movement.pdf", "2018.29", "Convoy movement"),
        ("Ref 2010.8 - Escorts.pdf", "2010.8", "Escorts"),
        ("2010.8.pdf", "2010.8", "2010.8"),
        ("A-RES-49-37.pdf", "A/RES/49/37", "A/RES/49/37"),
        ("S_RES_1325 (2000).pdf", "S/RES/1325 (2000)", "S/RES/1325 (2000)"),
        ("S-2015-446 Report.pdf", "S/2015/446", "Report"),
        ("A-1 Annex.pdf", None, "A-1 Annex"),
        ("2018 Annual report.pdf", None, "2018 Annual report"),
        ("pre-deployment_guide.pdf", None, "Pre deployment guide"),
    ],
)
def test_reference_and_title_of_a_name(name: str, reference: str | None, title: str) -> None:
    found = guess.from_name(name)
    assert (found.reference, found.title) == (reference, title)


def test_one_work_in_languages_and_formats_and_no_other() -> None:
    same = ["a/Guide_fr.pdf", "a/Guide_en.docx", "a/ar/guide.pdf", "a/Guide.pdf"]
    other = ["b/Guide.pdf", "a/Guide 2.pdf", "a/2018 سياسة.pdf", "a/2018 دليل.pdf"]
    assert len({guess.from_name(name).work for name in same}) == 1
    assert len({guess.from_name(name).work for name in same + other}) == 1 + len(other)


def test_slugs() -> None:
    assert guess.slug("2018.29 Convoy Movement") == "2018-29-convoy-movement"
    assert guess.slug("Sécurité & Œuvre") == "securite-oeuvre"
    assert guess.slug("Руководство") == "rukovodstvo"
    assert guess.slug("سياسة") != guess.slug("دليل")
    assert guess.slug("2018 سياسة").startswith("2018-")


@given(st.text(min_size=1))
def test_any_name_gives_an_id_and_safe_names(text: str) -> None:
    name = text.replace("/", "_").encode("utf-8", "replace").decode() + ".pdf"
    found = guess.from_name(name)
    identifier = guess.free_slug(found, [], "hq")
    assert is_document_id(identifier)
    again = guess.free_slug(found, [identifier], "hq")
    assert is_document_id(again)
    assert again != identifier
    safe = guess.file_name(name)
    assert is_safe_file_name(safe)
    other = guess.file_name(name, [safe], "fr")
    assert is_safe_file_name(other)
    assert other.casefold() != safe.casefold()
    assert found.title


def test_file_names_keep_their_ending_and_what_a_system_takes() -> None:
    assert guess.file_name("docs/Plan: phase 1?.pdf") == "Plan_ phase 1_.pdf"
    assert guess.file_name("CON.pdf") == "_CON.pdf"
    assert guess.file_name("x" * 300 + ".pdf").endswith("x.pdf")
    assert guess.file_name("Guide.pdf", ["guide.PDF"], "fr") == "Guide_fr.pdf"
    assert guess.file_name("\u202efdp.exe") == "_fdp.exe"


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Policy on convoys", "policy"),
        ("SOP on radio", "sop"),
        ("Standard operating procedure", "sop"),
        ("Lignes directrices sur les convois", "guidelines"),
        ("Training manual", "training"),
        ("Manuel de terrain", "manual"),
        ("Руководящие принципы", "guidelines"),
        ("سياسة القوافل", "policy"),
        ("培训", "training"),
        ("Convoys", "reference"),
    ],
)
def test_kind_from_words(title: str, kind: str) -> None:
    assert guess.kind(title) == kind
    assert kind in KINDS


def test_roles() -> None:
    assert guess.role("application/vnd.openxmlformats-officedocument.presentationml.presentation", "Convoys") == "slides"
    assert guess.role("video/mp4", "Convoys") == "video"
    assert guess.role("application/pdf", "Lesson plan 1.1") == "lesson-plan"
    assert guess.role("application/pdf", "1.1_learning-activities") == "activity"
    assert guess.role("application/pdf", "Convoys") == "document"
    assert {found for found, _ in guess._ROLE_WORDS} | {found for _, found in guess._ROLE_BY_TYPE} <= set(ROLES)


def test_the_files_own_title_counts_where_the_name_says_little() -> None:
    slug = guess.from_name("doc-0815.pdf")
    assert guess.title(slug, "Movement of convoys") == "Movement of convoys"
    assert guess.title(slug, "Microsoft Word - doc1.doc") == "Doc 0815"
    assert guess.title(guess.from_name("2018.29 Movement of convoys.pdf"), "Template v3") == "Movement of convoys"


def test_translated_names_with_one_reference_are_one_work() -> None:
    one = ["a/2019.08 Movement_EN.pdf", "a/2019.08 Movement_EN.docx", "a/2019.08 Mouvement_FR.pdf", "a/2019.08 حركة_AR.pdf"]
    forms = ["a/2022.03-F1 Route card_EN.xlsx", "a/2022.03-F2 Log_EN.xlsx"]
    two = ["b/2020.01 Radio_EN.pdf", "b/2020.01 Annex_EN.pdf", "b/2020.01 Radio_FR.pdf"]
    unmarked = ["c/2020.02 Radio.pdf", "c/2020.02 Annex_FR.pdf"]
    works = guess.works({name: guess.from_name(name) for name in one + forms + two + unmarked})
    assert len({works[name] for name in one}) == 1
    assert len({works[name] for name in forms}) == 2
    assert works[two[0]] == works[two[2]] != works[two[1]]
    assert len(set(works.values())) == 1 + 2 + 2 + 2
