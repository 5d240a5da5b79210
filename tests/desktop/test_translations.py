"""The words of the window in its other languages: all of them, none too many, in their own script, with the places and the
forms that they need. And the window in Arabic, changed to it while it stands open."""

from __future__ import annotations

import dataclasses
import datetime
import json
import re
import subprocess
import sys
import unicodedata
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.__main__ import INTERFACES
from desktop.app import Application
from desktop.parts import icons
from desktop.qt_check import languages_of_window
from desktop.settings import Settings
from desktop.words import languages, wording
from desktop.words.languages import LANGUAGES
from resources.home import Home
from resources.models import KINDS, ROLES, PartialDate
from resources.store.status import STATUSES
from tests.desktop.conftest import Opener
from tests.support.screens import Screen

ROOT = Path(__file__).parents[2]
OTHERS = [code for code in LANGUAGES if code != "en"]
SCRIPTS = {"ar": "ARABIC", "zh": "CJK", "fr": "LATIN", "ru": "CYRILLIC", "es": "LATIN"}
FORMS = {"ar": 6, "zh": 1, "fr": 2, "ru": 3, "es": 2}
# Forms that stand for exactly one number may say it in a word: none, one, two.
NAMES_ITS_NUMBER = {("ar", 0), ("ar", 1), ("ar", 2)}

# Names, keys and units that stand in Latin letters in every language; columns and words of the sheet, folders, examples.
LATIN_EVERYWHERE = {
    "Fieldshelf", "Ctrl", "Alt", "Shift", "Enter", "Tab", "Esc", "F", "G", "H", "K", "USB", "PDF", "kB", "MB", "GB", "rclone",
    "docs", "md", "A", "Z", "status", "withdrawn", "handling", "accept", "yes", "keys", "srv", "library", "office", "Guidance",
    "open", "fieldshelf", "pack", "Apache", "License",
    "UTF", "CSV", "FAT", "exFAT", "SOCKS", "Range", "FILE", "a", "f", "de", "und", "true", "false", "proxy", "verify", "skip",
    "file", "public", "language", "supersedes", "superseded", "root", "targets", "snapshot", "timestamp",
    "Tesseract", "LibreOffice", "Debian", "Ubuntu", "Word", "PowerPoint", "Excel", "Office", "OpenDocument", "RTF", "EPUB",
}  # fmt: skip
# What is written alike in another language; every other target that equals its source was forgotten.
ALIKE = {
    "ar": {"Tab"},
    "zh": {"Tab", "{n} kB", "{n} MB", "{n} GB"},
    "fr": {
        "Tab", "p. {numbers}", "page {n}", "Page {n}", "Page", "Pages", "Document", "Documents", "{n} documents",
        "{n}+ documents", "Source", "Sources", "Collection", "Collections", "{n} collections", "Contact", "contact", "Versions",
        "Mission", "missions", "Suggestions", "Alt+↓ suggestions", "Image", "Archive", "archive", "attribution",
        "{n} pages", "{n} minutes", "{n} sources",
    },
    "ru": {"Tab"},
    "es": {"Tab", "Manual", "{n} kB", "{n} MB", "{n} GB"},
}  # fmt: skip


@dataclass(frozen=True)
class Target:
    forms: tuple[str, ...]
    numbered: bool
    state: str  # "" where it is finished


Words = dict[tuple[str, str], Target]


@pytest.fixture(scope="module")
def said() -> dict[tuple[str, str], str | None]:
    """What the code says, by (text, meaning): the English form for one, where it has a number."""
    done = subprocess.run(
        [sys.executable, "packaging/translations.py", "messages"],
        cwd=ROOT,
        check=True,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    messages = json.loads(done.stdout)
    assert len({(message["text"], message["meaning"]) for message in messages}) == len(messages), "with and without a number"
    return {(message["text"], message["meaning"]): message["one"] for message in messages}


def targets(code: str) -> Words:
    found: Words = {}
    for message in ET.parse(ROOT / "desktop" / "translations" / f"fieldshelf_{code}.ts").getroot().iter("message"):
        target = message.find("translation")
        assert target is not None
        numbered = message.get("numerus") == "yes"
        forms = [form.text or "" for form in target.findall("numerusform")] if numbered else [target.text or ""]
        key = (message.findtext("source") or "", message.findtext("comment") or "")
        assert key not in found, f"twice: {key}"
        found[key] = Target(tuple(forms), numbered, target.get("type") or "")
    return found


@pytest.fixture(scope="module", params=OTHERS)
def words(request: pytest.FixtureRequest) -> tuple[str, Words]:
    return str(request.param), targets(str(request.param))


def test_everything_is_translated_and_nothing_is_unused(
    said: dict[tuple[str, str], str | None], words: tuple[str, Words]
) -> None:
    _, found = words
    assert set(said) - set(found) == set(), "said, and not in the file: make translations"
    assert set(found) - set(said) == set(), "in the file, and not said any more: make translations"
    assert [key for key, target in found.items() if target.state or not all(form.strip() for form in target.forms)] == []


# What is typed: a command, an option, a setting, an address, a kind of file.
TYPED = re.compile(
    r"`[^`]*`|--[a-z-]+|[A-Za-z]+_\w+|https?://|\[sync\]|\bwork/metadata|\bpublic/|settings\.toml|robots\.txt"
    r"|\.(?:csv|xlsx?|pub)\b"
)


def spoken(text: str) -> list[str]:
    """The words of a text, without the names of its places and what is typed."""
    return re.findall(r"[^\W\d_]+", re.sub(r"\{\w+\}", "", TYPED.sub("", text)))


def test_no_target_is_its_source(words: tuple[str, Words]) -> None:
    code, found = words
    assert {text for (text, _), target in found.items() if text in target.forms and spoken(text)} == ALIKE[code]


def test_every_target_is_in_the_script_of_its_language(words: tuple[str, Words]) -> None:
    code, found = words
    wrong = []
    for (text, _), target in found.items():
        for form in target.forms:
            own = [word for word in spoken(form) if word not in LATIN_EVERYWHERE]
            scripts = {unicodedata.name(letter).split()[0] for letter in "".join(own) if letter.isalpha()}
            if scripts - {SCRIPTS[code]}:
                wrong.append((text, form))
            if any(letter.isdigit() and letter not in "0123456789" for letter in form):
                wrong.append((text, form))
    assert wrong == []


def test_what_is_typed_is_the_same_in_every_language(words: tuple[str, Words]) -> None:
    """A command that was translated, or mistyped, would be tried in vain."""
    wrong = []
    for (text, _), target in words[1].items():
        for form in target.forms:
            commands, typed = set(re.findall("`[^`]*`", text)), set(TYPED.findall(form))
            if not commands <= typed or any(what.strip("`") not in text for what in typed):
                wrong.append((text, form))
    assert wrong == []


def places(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w*\}", text))


def test_every_target_has_the_places_and_lines_of_its_source(
    said: dict[tuple[str, str], str | None], words: tuple[str, Words]
) -> None:
    code, found = words
    wrong = []
    for (text, meaning), target in found.items():
        for number, form in enumerate(target.forms):
            wanted = places(text)
            if target.numbered and (code, number) in NAMES_ITS_NUMBER and "{n}" not in form:
                wanted.remove("{n}")
            if places(form) != wanted or form.count("\n") != text.count("\n") or form != form.strip():
                wrong.append((text, form))
        one = said[text, meaning]
        assert one is None or places(one) == places(text)
    assert wrong == []


def test_every_number_has_the_forms_of_its_language(said: dict[tuple[str, str], str | None], words: tuple[str, Words]) -> None:
    code, found = words
    numbered = {key for key, one in said.items() if one is not None}
    assert {key for key, target in found.items() if target.numbered} == numbered
    assert [key for key in numbered if len(found[key].forms) != FORMS[code]] == []


# What goes with a language


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[None]:
    """English again afterwards, from left to right."""
    yield
    languages.speak(languages.ENGLISH)


@pytest.mark.parametrize(
    ("wanted", "system", "chosen"),
    [
        ("fr", ["ru-RU"], "fr"),
        (None, ["de-DE", "pt_BR", "es-MX", "en"], "es"),
        (None, ["zh-Hans-CN"], "zh"),
        ("tlh", ["ar-EG"], "ar"),
        (None, ["de-DE"], "en"),
        (None, [], "en"),
    ],
)
def test_the_language_is_the_chosen_one_else_the_systems_first(wanted: str | None, system: list[str], chosen: str) -> None:
    assert languages.choose(wanted, system).code == chosen


def test_a_language_for_this_time_is_asked_for_by_its_code() -> None:
    assert set(INTERFACES) == set(LANGUAGES)
    for given in (["--interface"], ["--interface", "de"], ["--interface=de"], ["--interface", "fr", "search", "convoy"]):
        done = subprocess.run([sys.executable, "-m", "desktop", *given], cwd=ROOT, capture_output=True, encoding="utf-8")
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr.startswith("The window was not opened: ")


DATES = {
    "en": ("9 June 2024", "June 2024", "9 June", "1,234,567", "2.4 GB"),
    "fr": ("9 juin 2024", "juin 2024", "9 juin", "1\u202f234\u202f567", "2,4 Go"),
    "es": ("9 de junio de 2024", "junio de 2024", "9 de junio", "1.234.567", "2,4 GB"),
    "ru": ("9 июня 2024", "июнь 2024", "9 июня", "1\u00a0234\u00a0567", "2,4 ГБ"),
    "zh": ("2024年6月9日", "2024年6月", "6月9日", "1,234,567", "2.4 GB"),
    "ar": ("9 يونيو 2024", "يونيو 2024", "9 يونيو", "1,234,567", "2.4 غ.ب"),
}


@pytest.mark.parametrize("code", LANGUAGES)
def test_dates_numbers_and_sizes_are_written_as_the_language_does(speaking: None, code: str) -> None:
    assert languages.speak(LANGUAGES[code]).code == code
    day, today = datetime.date(2024, 6, 9), datetime.date(2024, 12, 1)
    month = wording.date(PartialDate("2024-06"))
    said = (wording.day(day), month, wording.near("2024-06-09", today), wording.number(1_234_567), wording.size(2_577_000_000))
    assert said == DATES[code]
    assert wording.near("2023-06-09", today) == wording.day(datetime.date(2023, 6, 9))
    first = wording.day(datetime.date(2023, 3, 1))
    assert first.startswith("1er mars") if code == "fr" else "1er" not in first


def test_a_number_chooses_the_form_of_the_noun(speaking: None) -> None:
    def documents(code: str, *numbers: int) -> list[str]:
        languages.speak(LANGUAGES[code])
        return [wording.count(number, "{n} document", "{n} documents") for number in numbers]

    assert documents("en", 0, 1, 2) == ["0 documents", "1 document", "2 documents"]
    assert documents("fr", 0, 1, 2) == ["0 document", "1 document", "2 documents"]
    assert documents("ru", 1, 2, 5, 21) == ["1 документ", "2 документа", "5 документов", "21 документ"]
    assert len(set(documents("ar", 0, 1, 2, 3, 11, 100))) == 6
    assert documents("zh", 1, 7) == ["1 份文件", "7 份文件"]


def test_every_kind_role_and_status_has_words(speaking: None) -> None:
    languages.speak(LANGUAGES["ar"])
    said = (
        [wording.kind(key) for key in KINDS]
        + [wording.role(key) for key in ROLES]
        + [wording.status_words(key) for key in STATUSES]
    )
    assert [words for words in said if re.search("[A-Za-z]", words)] == []
    assert len(said) > 30


def test_the_words_of_qt_are_translated_too(speaking: None, qtbot: QtBot) -> None:
    assert languages_of_window() == (list(LANGUAGES), [])
    languages.speak(LANGUAGES["fr"])
    box = QMessageBox(QMessageBox.Icon.NoIcon, "", "", QMessageBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QMessageBox.StandardButton.Cancel).text().replace("&", "") == "Annuler"


def test_a_language_whose_words_cannot_be_read_is_english(
    speaking: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "fieldshelf_ar.qm").write_bytes(b"not a catalogue")
    monkeypatch.setattr(languages, "FOLDER", tmp_path)
    assert languages.speak(LANGUAGES["ar"]) is languages.ENGLISH
    assert not QApplication.isRightToLeft()
    assert languages.offered() == [languages.ENGLISH]
    assert languages_of_window() == (["en"], OTHERS)


@pytest.mark.parametrize("name", sorted(icons.MIRRORED))
def test_an_icon_with_a_direction_points_the_other_way(qapp: QApplication, name: str) -> None:
    plain, other = (icons.pixmap(name, "#000000", 24, mirrored=mirrored).toImage() for mirrored in (False, True))
    assert plain != other
    assert _middle(plain) + _middle(other) == pytest.approx(23, abs=0.2)


def _middle(image: QImage) -> float:
    """Where the ink of a picture stands, from its left."""
    ink = [(x, image.pixelColor(x, y).alpha()) for x in range(image.width()) for y in range(image.height())]
    return sum(x * alpha for x, alpha in ink) / sum(alpha for _, alpha in ink)


def test_the_first_run_offers_the_languages(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> None:
    screen = open_window(Home.at(tmp_path / "new"))
    first = screen.first_run()
    assert first is not None
    with qtbot.waitSignal(screen.window.language_chosen, timeout=60_000) as chosen:
        first.languages.buttons["zh"].click()
    assert chosen.args == ["zh"]


def test_the_window_changes_its_language_where_it_stands(speaking: None, qtbot: QtBot, qapp: QApplication, home: Home) -> None:
    application = Application(qapp, home)
    try:
        with qtbot.waitSignal(application.window.usable, timeout=60_000):
            application.start()
        english = Screen(application)
        english.write("convoy protection")
        qtbot.waitUntil(english.search_settled, timeout=60_000)
        found = english.slugs()
        choices = application.window.top.languages.menu_of_languages.actions()
        assert [choice.text() for choice in choices] == ["العربية", "中文", "English", "Français", "Русский", "Español"]
        assert [choice.text() for choice in choices if choice.isChecked()] == ["English"]
        QTimer.singleShot(0, choices[0].trigger)
        qapp.exec()  # ends because another language was chosen
        assert application.next_language is LANGUAGES["ar"]
        assert Settings(home.settings).language() == "ar"

        application = application.anew(application.next_language)
        window, arabic = application.window, Screen(application)
        qtbot.waitUntil(lambda: arabic.page == "search" and arabic.search_settled(), timeout=60_000)
        assert (arabic.box.text(), arabic.slugs()) == ("convoy protection", found)
        assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side, box = (widget.mapTo(window, widget.rect().center()).x() for widget in (window.sidebar, arabic.box))
        assert side > box
        sources = {text for text, _ in targets("ar")}
        for page in ("home", "updates", "sources"):
            window.show_page(page)
            said = arabic.texts(window.page(page))
            # A collection of the sample is called "Library", in English alone: titles are its publisher's words.
            assert sources & set(said) <= {"Library"}, page
            assert any("ARABIC" in unicodedata.name(letter, "") for letter in "".join(said))

        arabic.write("convoy protection")
        qtbot.waitUntil(arabic.search_settled, timeout=60_000)
        arabic.press_enter()
        qtbot.waitUntil(arabic.reader_settled, timeout=60_000)
        arabic.reader.go_to(3)
        read = arabic.reader.place
        assert read is not None and read.page == 3
        application = application.anew(LANGUAGES["fr"])
        french = Screen(application)
        qtbot.waitUntil(lambda: french.page == "reader" and french.reader_settled(read.document_id), timeout=60_000)
        now = french.reader.place
        assert now is not None and now.look is not None and read.look is not None
        assert dataclasses.replace(now, look=read.look) == read
        assert now.look.zoom == read.look.zoom and abs(now.look.above - read.look.above) < 0.005, "to the pixel, or the next"
        application.window.back()
        assert (french.page, french.box.text()) == ("search", "convoy protection")
    finally:
        application.window.hide()
        application.close()
        application.window.deleteLater()
