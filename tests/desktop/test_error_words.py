"""What goes wrong, told in the language of the window: put into words where it is shown, and kept in none."""

from __future__ import annotations

import dataclasses
import datetime
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtWidgets import QApplication

from desktop.settings import Settings
from desktop.words import error_words, here_words, languages, wording
from desktop.words.languages import LANGUAGES
from resources import measures
from resources.errors import LibraryError
from resources.home import Home
from resources.library import Library
from resources.sentences import capital, joined, say
from sync import disk, link_errors, quota
from sync.actions import FetchObject
from sync.packs.opened import MARKER
from sync.packs.told import day
from tests.desktop.conftest import Opener, Sample
from tests.support.screens import Screen, wait_until


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    languages.speak(languages.ENGLISH)


def scripts(text: str) -> set[str]:
    return {unicodedata.name(letter).split()[0] for letter in text if letter.isalpha()}


# One sentence


def test_in_english_it_is_the_sentence_itself() -> None:
    error = disk.full(needed=3_000_000_000, free=40_000)
    assert error_words.error(error) == error.message
    assert error_words.told(error.to_json()) == error.message


def test_sizes_moments_and_numbers_are_written_as_the_language_does() -> None:
    languages.speak(LANGUAGES["fr"])
    full = error_words.error(disk.full(needed=2_577_000_000, free=40_000))
    assert full.startswith("Le disque est plein. Il reste 2,4 Go à recevoir, et 40 Ko sont libres.")
    missing = [FetchObject(f"{n:064}", 3_000_000, "hq/a", "a.pdf", "application/pdf") for n in range(1234)]
    assert "1\u202f234, 3,4 Go en tout" in error_words.error(quota.left_out(missing, 10_000_000))
    signed = say("This computer's date is {here}.", here=day(datetime.datetime(2024, 6, 9, 12, 0, tzinfo=datetime.UTC)))
    assert error_words.said(signed) == "La date de cet ordinateur est le 9 juin 2024."
    until = measures.on_clock(datetime.datetime(2024, 6, 9, 12, 0, tzinfo=datetime.UTC))
    later = error_words.said(say("The first sync after {until} has room for it.", until=until))
    assert f"9 juin 2024, {wording.ltr(f'{measures.local(datetime.datetime.fromisoformat(str(until.of))):%H:%M}')}" in later


@pytest.mark.parametrize(
    ("minutes", "said"), [(1, "1\u00a0минуту"), (3, "3\u00a0минуты"), (21, "21\u00a0минуту"), (40, "40\u00a0минут")]
)
def test_a_number_chooses_the_form_of_its_noun(minutes: int, said: str) -> None:
    languages.speak(LANGUAGES["ru"])
    words = error_words.error(link_errors.busy("https://hq.example", minutes * 60))
    assert f"{said}." in words.replace(" минут", "\u00a0минут")


def test_what_stands_in_it_keeps_its_own_direction() -> None:
    languages.speak(LANGUAGES["ar"])
    words = error_words.error(LibraryError("x", say("What was left of it is kept as {name}.", name="a.db")))
    assert wording.ltr("a.db") in words
    repaired = say("A part of the library on this disk is damaged. The documents themselves are kept apart from it. Run "
                   "`fieldshelf verify --repair`, then `fieldshelf sync`.")  # fmt: skip
    assert wording.ltr("`fieldshelf verify --repair`") in error_words.said(repaired), "a command is read as it is typed"


def test_a_sentence_begins_with_a_capital_whatever_it_begins_with() -> None:
    languages.speak(LANGUAGES["fr"])
    file = FetchObject("0" * 64, 1, "hq/a", "a.pdf", "application/pdf").called
    sentence = capital(say("{path} is not at {place}.", path=file, place="https://hq.example"))
    assert sentence == "The file a.pdf of hq/a is not at https://hq.example."
    assert error_words.said(sentence).startswith(f"Le fichier {wording.ltr('a.pdf')} de {wording.ltr('hq/a')} ne se trouve pas")
    assert error_words.said(say("What was left of it is kept as {name}.", name="x"))[0] == "C"


def test_what_nobody_has_translated_stays_as_it_is() -> None:
    languages.speak(LANGUAGES["ar"])
    assert (
        error_words.told({"code": "unreachable", "item": None, "message": "A row of an older program."})
        == "A row of an older program."
    )
    assert error_words.told(None) == error_words.told({"code": "x"}) == ""
    half = joined(say("The disk is full."), "disk: 12")
    assert error_words.said(half) == f"القرص ممتلئ. {wording.ltr('disk: 12')}"


# In the window


def test_a_source_that_is_not_there_is_told_in_arabic(open_window: Opener, sample: Sample, tmp_path: Path) -> None:
    languages.speak(LANGUAGES["ar"])
    screen = open_window(Home.at(tmp_path / "new"))
    first = screen.first_run()
    assert first is not None
    gone = tmp_path / "gone"
    first.form.url.setText(str(gone))
    first.add.click()
    wait_until(lambda: first.form.words.property("tone") == "bad", "the folder is refused")
    said = first.form.words.text()
    assert wording.ltr(str(gone)) in said
    assert scripts(said.replace(str(gone), "")) == {"ARABIC"}

    first.form.url.setText(str(sample.public))
    first.form.fingerprint.setText("00" * 32)
    first.add.click()
    wait_until(lambda: str(sample.public) in first.form.words.text(), "the fingerprint is another")
    said = first.form.words.text()
    assert "البصمة" in said and wording.ltr(measures.grouped("00" * 32)) in said
    assert scripts(said.replace(str(sample.public), "")) == {"ARABIC"}


def test_a_run_that_failed_is_told_in_the_language_of_whoever_looks_later(
    open_window: Opener, home: Home, tmp_path: Path
) -> None:
    gone = tmp_path / "gone"
    with Library.open(home, create=False) as library:
        source = library.catalogue.source("example")
        assert source is not None
        library.catalogue.update_source(dataclasses.replace(source, url=str(gone)))
    languages.speak(LANGUAGES["fr"])
    screen = open_window(home)
    screen.application.syncing.start()
    wait_until(lambda: not screen.application.syncing.running, "it has ended")
    screen.window.show_page("updates")
    said = f"Le dossier {wording.ltr(str(gone))} n’est pas là."
    assert any(text.startswith(said) for text in screen.texts(screen.updates))

    with Library.open(home, create=False) as library:  # kept as it always was, for a command and for an older program
        kept = library.catalogue.source("example")
        assert kept is not None and kept.error is not None
        assert kept.error["message"].startswith(f"The folder {gone} is not there. Nothing was changed.")
        assert set(kept.error) == {"code", "item", "message"}
    languages.speak(LANGUAGES["es"])
    later = open_window(home)
    for page in ("updates", "sources"):
        later.window.show_page(page)
        wait_until(lambda: bool(told(later, str(gone))), f"{page} tells of it")
        assert any(text.startswith(f"La carpeta {wording.ltr(str(gone))} no está.") for text in told(later, str(gone)))


def told(screen: Screen, folder: str) -> list[str]:
    """What the page that is shown says of a folder, beside its own address."""
    return [text for text in screen.texts(screen.window.page(screen.page)) if folder in text and "carpeta" in text]


def test_a_damaged_pack_is_told_in_arabic(open_window: Opener, tmp_path: Path) -> None:
    home = Home.at(tmp_path / "home")
    Settings(home.settings).skip_first_run()
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / MARKER).write_text("{}", encoding="utf-8")
    languages.speak(LANGUAGES["ar"])
    screen = open_window(home)
    screen.window.packs.bring([stick])
    importing = screen.window.importing
    wait_until(lambda: importing.step == "trouble", "it is looked at")
    error = importing.error
    assert error is not None and error.code == "pack_damaged"
    QApplication.sendPostedEvents()
    words = screen.texts(screen.window.page("import"))
    said = next(text for text in words if "stick" in text)
    assert said == error_words.error(error) != error.message
    assert scripts(said.replace("stick", "").replace(MARKER, "")) == {"ARABIC"}


# Buttons in place of commands


def _templates() -> list[str]:
    """All that are said below the window, from the catalogue of the translators."""
    messages = ElementTree.parse(Path(error_words.__file__).parents[1] / "translations" / "fieldshelf_fr.ts").iter("message")
    return [message.findtext("source") or "" for message in messages]


def test_each_sentence_for_the_window_belongs_to_one_that_is_said_and_has_its_places() -> None:
    templates = _templates()
    for begins, here in here_words.HERE.items():
        found = [one for one in templates if one.startswith(begins) and one != here]
        assert len(found) == 1, begins
        assert re.search("`fieldshelf|--[a-z]|run the command", found[0]), begins
        assert set(re.findall(r"{(\w+)}", here)) <= set(re.findall(r"{(\w+)}", found[0])), begins


def test_somebody_who_sees_buttons_is_told_of_buttons() -> None:
    error = quota.left_out([FetchObject("0" * 64, 3_000_000, "hq/a", "a.pdf", "application/pdf")], 10_000_000)
    assert "`fieldshelf keep --quota`" in error.message, "where commands are typed"
    words = error_words.error(error)
    assert words.endswith("Under What is kept here, allow more or keep fewer documents.") and "`" not in words
    assert words.startswith(error.message[:20])
    languages.speak(LANGUAGES["ru"])
    assert "`" not in error_words.error(error)
