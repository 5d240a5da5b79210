"""Readable names that FAT32, NTFS, Linux and Macs can hold, whatever a title says."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.packs.names import MOST_IN_FOLDER, MOST_NAME, MOST_PATH, Names, safe_name, same

DEVICES = {"CON", "PRN", "AUX", "NUL", *(f"{name}{number}" for name in ("COM", "LPT") for number in "0123456789¹²³")}


def assert_held_everywhere(path: str) -> None:
    assert len(path.encode("utf-16-le")) // 2 <= MOST_PATH, path
    for name in path.split("/"):
        assert 0 < len(name.encode("utf-16-le")) // 2 <= MOST_NAME, name
        assert len(name.encode("utf-8")) <= 255, name
        assert not re.search(r'[\x00-\x1f\x7f\\:*?"<>|%]', name), name
        assert name == name.strip() and not name.endswith(".") and name not in (".", ".."), name
        assert name.split(".")[0].rstrip(" ").upper() not in DEVICES, name
        assert name == unicodedata.normalize("NFC", name)
        assert not any(unicodedata.category(character) in ("Cf", "Cs", "Cc") for character in name), name


def paths(titles: Iterable[str], folders: tuple[str, ...] = (), extension: str = "pdf") -> list[str]:
    names = Names()
    return [names.place(("data", "guidance"), folders, title, extension) for title in titles]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("2019.08 Convoy escort", "2019.08 Convoy escort"),
        ("A/RES/49/37", "A-RES-49-37"),
        ('What? "Now": <this> | that*', "What-Now-this-that"),
        ("con", "_con"),
        ("NUL .txt", "_NUL .txt"),
        ("com¹", "_com¹"),
        ("Ends with a dot. ", "Ends with a dot"),
        ("..\\..\\etc", "etc"),
        ("50 % of it", "50 ％ of it"),
        ("fdp\u202egnp.exe", "fdpgnp.exe"),
        ("a\nb\tc", "a b c"),
        ("E\u0301cole", "\u00c9cole"),
        ("دليل القوافل", "دليل القوافل"),
        ("车队护送指南", "车队护送指南"),
        ("\ud800\x00\x1f", ""),
        ("???", ""),
    ],
)
def test_a_title_as_a_name(title: str, name: str) -> None:
    assert safe_name(title) == name


def test_long_names_are_cut_and_keep_their_extension() -> None:
    for title in ("车" * 300, "x" * 300, "\U0001f69a" * 300, "e\u0301" * 300):
        path = paths([title, title], ("Section " + title, title, title))[1]
        assert_held_everywhere(path)
        assert path.endswith(" (2).pdf")


def test_no_two_are_one_on_a_disk_that_does_not_tell_capitals_apart() -> None:
    placed = paths(["Convoy", "convoy", "CONVOY", "École", "E\u0301COLE", "Straße", "STRASSE", "", "???"])
    assert len({same(path) for path in placed}) == len(placed)
    assert placed[:2] == ["data/guidance/Convoy.pdf", "data/guidance/convoy (2).pdf"]


def test_folders_are_one_however_they_are_spelt() -> None:
    names = Names()
    first = names.place(("data", "guidance"), ("Road safety",), "One", "pdf")
    second = names.place(("data", "guidance"), ("ROAD SAFETY",), "Two", "pdf")
    assert (first, second) == ("data/guidance/Road safety/One.pdf", "data/guidance/Road safety/Two.pdf")


def test_a_folder_is_no_file() -> None:
    names = Names()
    file = names.place(("data", "guidance"), (), "Escort", "")
    inside = names.place(("data", "guidance"), ("escort",), "One", "pdf")
    assert (file, inside) == ("data/guidance/Escort", "data/guidance/escort (2)/One.pdf")


def test_a_theme_does_not_look_like_the_folder_of_what_is_superseded() -> None:
    assert paths(["One"], ("_superseded",)) == ["data/guidance/superseded/One.pdf"]


def test_a_folder_holds_no_more_than_fat32_can() -> None:
    placed = paths([f"{'车' * 110} {number}" for number in range(MOST_IN_FOLDER * 2 + 1)], ("Roads",))
    folders = [path.rpartition("/")[0] for path in placed]
    assert [folders.count(folder) for folder in dict.fromkeys(folders)] == [MOST_IN_FOLDER, MOST_IN_FOLDER, 1]
    # Each name of so many units is so many entries of 32 bytes, and a folder has 65,536.
    entries = sum(-(-len(path.rpartition("/")[2]) // 13) + 1 for path in placed[:MOST_IN_FOLDER])
    assert entries < 65_536


@given(
    st.lists(st.tuples(st.text(max_size=300), st.lists(st.text(max_size=80), max_size=4), st.text(max_size=12)), max_size=12)
)
def test_whatever_they_are_called(documents: list[tuple[str, list[str], str]]) -> None:
    names = Names()
    placed = [names.place(("data", "guidance"), folders, title, extension) for title, folders, extension in documents]
    for path in placed:
        assert_held_everywhere(path)
        assert path.startswith("data/guidance/")
    assert len({same(path) for path in placed}) == len(placed)
    folders = {same(path.rpartition("/")[0]) for path in placed}
    assert not folders & {same(path) for path in placed}
