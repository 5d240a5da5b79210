"""The file of a harvest: what it says, and every mistake in it told in a sentence."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from resources.errors import UsageError
from sync.harvest.configuration import MIB, is_configuration, parse_configuration, read_configuration

GOOD = """
[harvest]
type = "opds"
url = "https://library.example.org/opds"
name = "Example Library"
terms = "CC BY 4.0"
attribution = "Example Library, 2024"
kind = "manual"
language = "French"
themes = ["logistics"]
hosts = ["Files.example.org"]
delay = 2.5
max_document_bytes = "20M"
max_documents = 10

[opds]
formats = ["pdf"]
"""


def told(text: str) -> UsageError:
    with pytest.raises(UsageError) as caught:
        parse_configuration(text, Path("folder/mine.toml"))
    message = caught.value.message
    assert message.startswith("mine.toml ") and message.endswith(".") and "Nothing was fetched." in message, message
    return caught.value


def test_everything_that_can_be_said() -> None:
    found = parse_configuration(GOOD, Path("folder/mine.toml"))
    assert (found.type, found.url, found.name) == ("opds", "https://library.example.org/opds", "Example Library")
    assert (found.terms, found.attribution, found.kind) == ("CC BY 4.0", "Example Library, 2024", "manual")
    assert (found.language, found.themes, found.hosts) == ("fr", ("logistics",), frozenset({"files.example.org"}))
    assert (found.delay, found.max_document_bytes, found.max_documents) == (2.5, 20 * MIB, 10)
    assert found.own == {"formats": ["pdf"]}


def test_a_folder_is_relative_to_the_file(tmp_path: Path) -> None:
    file = tmp_path / "share.toml"
    file.write_text('[harvest]\ntype = "folder"\nurl = "../documents"\n', encoding="utf-8")
    assert Path(read_configuration(file).url).resolve() == (tmp_path.parent / "documents").resolve()


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("[harvest", "TOML"),
        ("[other]\n", "[harvest]"),
        ('[harvest]\ntype = "gopher"\nurl = "x"\n', "un-symbols"),
        ('[harvest]\ntype = "opds"\n', "url is missing"),
        ('[harvest]\ntype = "opds"\nurl = "ftp://example.org"\n', "https://"),
        ('[harvest]\ntype = "opds"\nurl = "https://[example.org"\n', "https://"),
        ('[harvest]\ntype = "opds"\nurl = "https://me:secret@example.org"\n', "https://"),
        ('[harvest]\ntype = "opds"\nurl = "https://example.org"\nmax_document = 3\n', "is it max_documents?"),
        ('[harvest]\ntype = "opds"\nurl = "https://example.org"\ndelay = -1\n', "delay"),
        ('[harvest]\ntype = "opds"\nurl = "https://example.org"\ndelay = true\n', "delay"),
        ('[harvest]\ntype = "opds"\nurl = "https://example.org"\nmax_documents = 1000000\n', "20000"),
        ('[harvest]\ntype = "opds"\nurl = "https://example.org"\nmax_bytes = "lots"\n', "max_bytes"),
        ('[harvest]\ntype = "opds"\nurl = "https://example.org"\nkind = "novel"\n', "handbook"),
        ('[harvest]\ntype = "opds"\nurl = "https://example.org"\nlanguage = "?"\n', "language"),
        ('[harvest]\ntype = "opds"\nurl = "https://example.org"\nthemes = "one"\n', "list"),
        ('[harvest]\ntype = "opds"\nurl = "https://example.org"\n[feed]\n', "[feed]"),
    ],
)
def test_a_mistake_is_told(text: str, word: str) -> None:
    error = told(text)
    assert error.code == "bad_harvest" and word in error.message


@pytest.mark.parametrize("kind", ["site", "un-symbols"])
def test_what_is_not_offered_needs_a_yes(kind: str) -> None:
    text = f'[harvest]\ntype = "{kind}"\nurl = "https://documents.example.org"\n'
    assert told(text).code == "no_permission"
    assert told(text + 'permission = "no"\n').code == "no_permission"
    assert parse_configuration(text + 'permission = "yes"\n', Path("mine.toml")).permission


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    for data in (None, b"\xff\xfe\x00", b"x" * (1024 * 1024 + 1)):
        file = tmp_path / "mine.toml"
        if data is not None:
            file.write_bytes(data)
        with pytest.raises(UsageError, match="cannot be read as text"):
            read_configuration(file)


def test_which_sources_are_such_a_file() -> None:
    assert is_configuration("books.toml") and is_configuration("a folder/BOOKS.TOML")
    assert not is_configuration("https://example.org/books.toml") and not is_configuration("books")


def test_every_example_of_the_documentation_is_understood() -> None:
    text = (Path(__file__).resolve().parents[3] / "docs" / "harvest.md").read_text(encoding="utf-8")
    examples = re.findall(r"^```toml\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    assert [parse_configuration(example, Path("x.toml")).type for example in examples] == [
        "opds",
        "feed",
        "folder",
        "un-symbols",
        "site",
    ]
