"""What is wanted here, case by case; nothing but data goes in and comes out."""

from __future__ import annotations

import pytest

from resources.models import Collection, Document, File
from resources.store.catalogue_sync import Rule
from sync.policy import Policy, allows, speaks, wanted


def file(name: str, language: str = "en", *, role: str = "document", length: int = 100, packed: bool = False) -> File:
    return File(name[0] * 64, length, "application/pdf", language, name, role=role, packed=packed)


GUIDE = Document(
    "hq/guide",
    "manual",
    {"en": "Guide"},
    (file("a.pdf"), file("b.pdf", "fr"), file("c.mp4", role="video", length=9_000_000), file("d.png", packed=True)),
)
NOTE = Document("hq/note", "sop", {"en": "Note"}, (file("e.pdf", "zh-Hans"), file("f.pdf", "mul")))
COLLECTION = Collection("hq/guidance", {}, (GUIDE, NOTE))


def names(policy: Policy) -> list[str]:
    return [file.name for _, file, _ in wanted(policy, COLLECTION)]


def rules(*given: Rule) -> Policy:
    return Policy(rules={rule.collection: rule for rule in given})


def test_without_rules_everything_but_what_travels_with_the_texts() -> None:
    assert names(Policy()) == ["a.pdf", "b.pdf", "c.mp4", "e.pdf", "f.pdf"]


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        (Rule(documents=False), []),
        (Rule(languages=("fr",)), ["b.pdf", "f.pdf"]),
        (Rule(languages=("zh", "FR")), ["b.pdf", "e.pdf", "f.pdf"]),
        (Rule(roles=("video", "slides")), ["c.mp4"]),
        (Rule(max_size=1_000), ["a.pdf", "b.pdf", "e.pdf", "f.pdf"]),
        (Rule(languages=("en",), max_size=1_000), ["a.pdf", "f.pdf"]),
    ],
)
def test_a_rule(rule: Rule, expected: list[str]) -> None:
    assert names(rules(rule)) == expected


def test_a_collections_own_rule_takes_the_place_of_the_general_one() -> None:
    everything = rules(Rule(documents=False), Rule("hq/guidance", roles=("video",)))
    assert names(everything) == ["c.mp4"]
    assert names(rules(Rule(documents=False), Rule("hq/other"))) == []


def test_what_was_asked_for_is_above_the_rules_and_only_in_its_languages() -> None:
    policy = Policy(rules={"": Rule(documents=False)}, asked={"hq/guide": ("fr",)})
    assert [(file.name, asked) for _, file, asked in wanted(policy, COLLECTION)] == [("b.pdf", True)]
    policy = Policy(asked={"hq/guide": ()}, asked_only=True)
    assert names(policy) == ["a.pdf", "b.pdf", "c.mp4"]


def test_texts_only_means_no_document_whatever_was_asked() -> None:
    assert names(Policy(texts_only=True, asked={"hq/guide": ()})) == []


def test_languages() -> None:
    assert speaks(file("x", "pt-BR"), ("pt",)) and not speaks(file("x", "pt"), ("pt-br",))
    assert not speaks(file("x", "ptx"), ("pt",)) and speaks(file("x", "und"), ("pt",))
    assert allows(Rule(max_size=100), file("x")) and not allows(Rule(max_size=99), file("x"))
