"""The languages of the interface: which are offered, which one is chosen, and what goes with it: its words and Qt's own,
how it writes dates and numbers, and the side from which it is read.

The words are `translations/fieldshelf_XX.ts` (Qt Linguist's form), compiled by `packaging/translations.py` to `.qm` files
beside them. English stands in the code. Digits are 0-9 in every language, so that a number can be read out to anybody.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

FOLDER = Path(__file__).parents[1] / "translations"


@dataclass(frozen=True)
class Language:
    """`locale` is Qt's name for it; the patterns are Qt's for dates: a day, a month of a year, a day of this year; `first`
    is how the first of a month is written where it is not just its number."""

    code: str
    name: str  # as its speakers write it
    locale: str
    day: str = "d MMMM yyyy"
    month: str = "MMMM yyyy"
    near: str = "d MMMM"
    first: str = "d"

    @property
    def right_to_left(self) -> bool:
        return QLocale(self.locale).textDirection() == Qt.LayoutDirection.RightToLeft

    def own_words(self) -> QTranslator | None:
        """None where they cannot be read; empty for English, which stands in the code."""
        translator = QTranslator()
        return translator if self is ENGLISH or translator.load(str(FOLDER / f"fieldshelf_{self.code}.qm")) else None

    def words_of_qt(self) -> QTranslator | None:
        """Those of its menus and dialogs."""
        translator = QTranslator()
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        return translator if translator.load(QLocale(self.locale), "qtbase", "_", folder) else None

    def is_complete(self) -> bool:
        return self.own_words() is not None and self.words_of_qt() is not None


ENGLISH = Language("en", "English", "en_GB")
LANGUAGES = {
    language.code: language
    for language in (
        # "ar" alone is that of Egypt, with other digits.
        Language("ar", "العربية", "ar_001"),
        Language("zh", "中文", "zh_CN", "yyyy年M月d日", "yyyy年M月", "M月d日"),
        ENGLISH,
        Language("fr", "Français", "fr_FR", first="d'er'"),
        Language("ru", "Русский", "ru_RU"),
        Language("es", "Español", "es_ES", "d 'de' MMMM 'de' yyyy", "MMMM 'de' yyyy", "d 'de' MMMM"),
    )
}


class _Spoken:
    """What the one application of this process speaks: its translators are the application's, hence one for all."""

    language = ENGLISH
    locale = QLocale(ENGLISH.locale)
    translators: tuple[QTranslator, ...] = ()


def spoken() -> Language:
    return _Spoken.language


def offered() -> list[Language]:
    """English, and those whose words can be read: all of them in a program that was set up."""
    return [language for language in LANGUAGES.values() if language.own_words() is not None]


def choose(wanted: str | None, system: Sequence[str] | None = None) -> Language:
    """What was chosen here, else the first language of the system that is offered, else English.

    `system` is in the order of preference: "fr-CH", "en".
    """
    for name in (wanted or "", *(QLocale.system().uiLanguages() if system is None else system)):
        if (language := LANGUAGES.get(name.replace("_", "-").partition("-")[0].lower())) is not None:
            return language
    return ENGLISH


def speak(language: Language) -> Language:
    """Windows that are made from now on are in this language; in English where its words cannot be read. Says which it is."""
    application = QCoreApplication.instance()
    assert isinstance(application, QGuiApplication), "there is no application yet"
    for old in _Spoken.translators:
        application.removeTranslator(old)
    own = language.own_words()
    if own is None:
        language = ENGLISH
    _Spoken.language, _Spoken.locale = language, QLocale(language.locale)
    _Spoken.translators = tuple(filter(None, (language.words_of_qt(), own)))
    for translator in _Spoken.translators:
        application.installTranslator(translator)
    QLocale.setDefault(_Spoken.locale)
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft if language.right_to_left else Qt.LayoutDirection.LeftToRight)
    return language


def day(date: datetime.date) -> str:
    """9 June 2024."""
    return _date(date, _on_day(date, _Spoken.language.day))


def near_day(date: datetime.date) -> str:
    """9 June."""
    return _date(date, _on_day(date, _Spoken.language.near))


def month(date: datetime.date) -> str:
    """June 2024."""
    if "MMMM" not in _Spoken.language.month:
        return _date(date, _Spoken.language.month)
    # Without a day before it a month stands in the form of a name: "июнь", not "июня".
    name = _Spoken.locale.standaloneMonthName(date.month)
    return _date(date, _Spoken.language.month.replace("MMMM", f"'{name}'"))


def _on_day(date: datetime.date, pattern: str) -> str:
    """1er mars: where the pattern begins with the day."""
    return _Spoken.language.first + pattern[1:] if date.day == 1 and pattern.startswith("d ") else pattern


def _date(date: datetime.date, pattern: str) -> str:
    return _Spoken.locale.toString(QDate(date.year, date.month, date.day), pattern)


def number(value: int) -> str:
    """In groups of three digits."""
    return f"{value:,}".replace(",", _Spoken.locale.groupSeparator())


def decimal(written: str) -> str:
    """A number as the program writes it, with a point, as this language writes it."""
    return written.replace(".", _Spoken.locale.decimalPoint())
