"""Documents of the United Nations by their symbol, for the few that somebody has asked for by name.

The server answers 200 with nothing at all for what is not published; it is asked slowly, and never for more than a handful.
"""

from __future__ import annotations

import re
from urllib.parse import quote

from resources.errors import SourceError
from resources.sentences import say
from sync.harvest.configuration import Configuration, wrong
from sync.harvest.fetching import Fetcher
from sync.harvest.files import file_name
from sync.harvest.records import Harvest, Notice, Record, RecordFile, notice

MOST = 20  # symbols of one file
_LETTERS = {"en": "E", "fr": "F", "es": "S", "ru": "R", "zh": "C", "ar": "A"}
_SYMBOL = re.compile(r"[A-Z][A-Z0-9.]{0,9}(?:/[A-Z0-9][A-Za-z0-9.()\- ]{0,29}){1,8}")
_KEYS = {"symbols", "languages"}


def harvest(configuration: Configuration, fetcher: Fetcher) -> Harvest:
    """One record a symbol, with the languages in which it is published. Asks the server: only the answer tells."""
    symbols, languages = _wanted(configuration)
    records: list[Record] = []
    problems: list[Notice] = []
    complete = True
    for symbol in symbols:
        files: list[RecordFile] = []
        failed = False
        for language in languages:
            url = f"{configuration.url.rstrip('/')}/api/symbol/access?s={quote(symbol, safe='')}&l={_LETTERS[language]}&t=pdf"
            try:
                found = fetcher.get(url, accept="application/pdf")
            except SourceError as error:
                if error.code == "not_found":
                    continue
                if error.code not in ("too_large", "server_error", "unreachable"):
                    raise
                problems.append(error.to_json())
                complete, failed = False, True
                continue
            with found.path.open("rb") as file:
                is_pdf = b"%PDF-" in file.read(1024)
            if found.length and not is_pdf:
                problems.append(notice("not_what_it_says", symbol, say(_NO_PDF, symbol=symbol, language=language)))
                complete, failed = False, True
            elif found.length:
                files.append(
                    RecordFile(
                        file_name(f"{symbol}_{language}", "application/pdf"),
                        path=found.path,
                        media_type="application/pdf",
                        language=language,
                    )
                )
        if files:
            records.append(_record(symbol, files))
        elif not failed:
            problems.append(notice("not_published", symbol, say(_NOT_PUBLISHED, symbol=symbol)))
    return Harvest(tuple(records), complete=complete, problems=tuple(problems))


def _record(symbol: str, files: list[RecordFile]) -> Record:
    return Record(
        identity=symbol,
        files=tuple(files),
        titles={file.language or "en": symbol for file in files},
        kind="resolution" if "/RES/" in symbol else "reference",
        reference=symbol,
        page=f"https://undocs.org/{quote(symbol)}",
    )


def _wanted(configuration: Configuration) -> tuple[list[str], list[str]]:
    """Symbols and languages. Raises UsageError `bad_harvest`."""
    own = configuration.own
    symbols, languages = own.get("symbols", []), own.get("languages", ["en"])
    if not isinstance(symbols, list) or not symbols or not all(isinstance(one, str) for one in symbols):
        raise wrong(configuration, 'it has to name what is wanted, such as symbols = ["A/RES/49/37"]')
    if unknown := set(own) - _KEYS:
        raise wrong(configuration, f"{min(unknown)} is not known there")
    if len(symbols) > MOST:
        raise wrong(configuration, f"it names {len(symbols)} symbols, and more than {MOST} are not asked for in one go")
    for symbol in symbols:
        if not _SYMBOL.fullmatch(symbol.strip()):
            raise wrong(configuration, f"{symbol!r} is not the symbol of a document, such as A/RES/49/37")
    if not isinstance(languages, list) or not languages or not set(map(str, languages)) <= _LETTERS.keys():
        raise wrong(configuration, f"languages has to be a list of some of {', '.join(_LETTERS)}")
    return list(dict.fromkeys(symbol.strip() for symbol in symbols)), list(dict.fromkeys(languages))


_NOT_PUBLISHED = (
    "{symbol} is not published in any of the languages that were asked for. Check the symbol, or ask for other languages."
)
_NO_PDF = "What came for {symbol} ({language}) is no PDF. It was not taken. Try again later."
