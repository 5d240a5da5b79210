"""The words of the window: statuses, kinds, dates, sizes and places, each said in one way everywhere.

Everything goes through `tr` and `count`, in the language that `languages` speaks; English stands here. What is put into
words later than it is written (a table) is marked by `later`, so that it is found for the translators. No widget here.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from desktop.words import languages
from resources import measures
from resources.models import Document, File, PartialDate
from resources.store.catalogue_sources import Source
from resources.store.entry import Entry

KIND_ICONS = {
    "policy": "scale", "sop": "list-checks", "guidelines": "compass", "manual": "book", "handbook": "book",
    "toolkit": "package-open", "training": "graduation-cap", "resolution": "file-text", "report": "file-text",
    "form": "clipboard-check", "news": "newspaper", "reference": "book-open-text", "good-practice": "users",
    "after-action-review": "users", "evaluation": "clipboard-check", "recommendation": "file-text",
}  # fmt: skip
STATUS_ICONS = {
    "not_yet_in_force": "calendar-clock", "in_force": "circle-check", "review_overdue": "clock",
    "superseded": "arrow-right", "withdrawn": "ban", "unknown": "circle-question-mark",
}  # fmt: skip
ROLE_ICONS = {
    "document": "file-text", "lesson-plan": "file-text", "slides": "presentation", "activity": "users",
    "evaluation": "clipboard-check", "video": "video", "subtitles": "languages", "image": "image", "archive": "package",
}  # fmt: skip
LANGUAGE_NAMES = {
    "ar": "العربية", "en": "English", "es": "Español", "fr": "Français", "pt": "Português", "ru": "Русский", "zh": "中文",
}  # fmt: skip
LONG_AGO = 30  # days without a word from a source, after which it is said
TRAINING_KINDS = frozenset({"training"})


def tr(text: str, meaning: str = "") -> str:
    """`text` in the language of the interface; `meaning` tells apart what is one word in English and two elsewhere."""
    return QCoreApplication.translate("fieldshelf", text, meaning)


def later(text: str) -> str:
    """`text` as it is: marked as what `tr` puts into words when it is shown."""
    return text


def later_count(one: str, many: str) -> tuple[str, str]:
    """The same for what `count` puts into words."""
    return one, many


_LANGUAGES_IN_SENTENCES = {
    "ar": later("Arabic"), "en": later("English"), "es": later("Spanish"), "fr": later("French"),
    "pt": later("Portuguese"), "ru": later("Russian"), "zh": later("Chinese"),
}  # fmt: skip
_STATUSES = {
    "not_yet_in_force": later("Not yet in force"), "in_force": later("In force"), "review_overdue": later("Review overdue"),
    "superseded": later("Superseded"), "withdrawn": later("Withdrawn"), "new": later("New"),
}  # fmt: skip
_KINDS = {
    "policy": later("Policy"), "sop": later("SOP"), "guidelines": later("Guidelines"), "manual": later("Manual"),
    "handbook": later("Handbook"), "toolkit": later("Toolkit"), "training": later("Training"),
    "resolution": later("Resolution"), "report": later("Report"), "form": later("Form"), "news": later("News"),
    "reference": later("Reference"), "good-practice": later("Good practice"),
    "after-action-review": later("After-action review"), "evaluation": later("Evaluation"),
    "recommendation": later("Recommendation"),
}  # fmt: skip
_ROLES = {
    "document": later("Document"), "lesson-plan": later("Lesson plan"), "slides": later("Slides"),
    "activity": later("Activity"), "evaluation": later("Evaluation"), "video": later("Video"),
    "subtitles": later("Subtitles"), "image": later("Image"), "archive": later("Archive"), "rendition": later("Rendition"),
    "thumbnail": later("Thumbnail"),
}  # fmt: skip


def ltr(text: str) -> str:
    """A reference, a file name, a time: left to right whatever stands around it (U+2068 ... U+2069)."""
    return f"\u2068{text}\u2069"


def count(number: int, one: str, many: str, **others: str) -> str:
    """`count(1, "{n} document", "{n} documents")`: English has these two forms, another language its own, under `many`.

    `others` fill the other places of the words.
    """
    if number == 1 and languages.spoken() is languages.ENGLISH:
        words = one
    else:
        words = QCoreApplication.translate("fieldshelf", many, "", number)
    return words.format(n=languages.number(number), **others)


def listed(parts: Iterable[str]) -> str:
    """ "Policy, in effect since 1 March 2023": with the comma of the language; without those that are empty."""
    said = ""
    for part in filter(None, parts):
        said = tr("{some}, {more}").format(some=said, more=part) if said else part
    return said


def number(value: int) -> str:
    return languages.number(value)


def size(length: int) -> str:
    """Bytes, in the units of the language: 24 kB, 2.4 GB; 2,4 Go."""
    value, unit = measures.size(length).split(" ")
    return tr({"kB": later("{n} kB"), "MB": later("{n} MB")}.get(unit, later("{n} GB"))).format(n=languages.decimal(value))


def interface() -> str:
    """The language of the window itself: "en"."""
    return languages.spoken().code


def day(date: datetime.date) -> str:
    return languages.day(date)


def date(value: PartialDate | None) -> str | None:
    """As precise as it was given: "1 March 2023", "March 2023", "2023", or the publisher's own words."""
    if value is None:
        return None
    first = value.first_day
    if first is None:
        return value.text
    if len(value.iso) == 10:
        return day(first)
    return str(first.year) if len(value.iso) == 4 else languages.month(first)


def moment(iso: str | None, with_time: bool = False) -> str | None:
    """An ISO date and time as "9 June 2024" or "9 June 2024, 22:04", in this machine's time zone."""
    when = _local(iso)
    if when is None:
        return None
    return tr("{day}, {time}").format(day=day(when.date()), time=ltr(f"{when:%H:%M}")) if with_time else day(when.date())


def _local(iso: str | None) -> datetime.datetime | None:
    """In this machine's time zone; None where `iso` is no date and time."""
    try:
        when = datetime.datetime.fromisoformat(iso or "")
    except ValueError:
        return None
    return when.astimezone() if when.tzinfo else when


def near(iso: str, today: datetime.date) -> str:
    """As `moment`, without the year where it is this one: "9 June"."""
    when = _local(iso)
    if when is None:
        return ""
    return languages.near_day(when.date()) if when.year == today.year else day(when.date())


def age(iso: str | None, today: datetime.date) -> str | None:
    """ "today", "3 days ago": only for the status bar and the sources."""
    when = _local(iso)
    if when is None:
        return None
    days = (today - when.date()).days
    if days <= 0:
        return tr("today")
    return count(days, "{n} day ago", "{n} days ago")


def never_heard() -> str:
    return tr("Never heard from")


def silence(source: Source, today: datetime.date) -> str:
    """Of a source that has not been heard from for 30 days or more, or never; else nothing."""
    when = _local(source.last_contact)
    if when is None:
        return never_heard()
    days = (today - when.date()).days
    return count(days, "Not heard from for {n} day", "Not heard from for {n} days") if days >= LONG_AGO else ""


def status(entry: Entry) -> str:
    """As it stands beside a document, where "Unknown" alone would say nothing."""
    key = entry.status.key
    return tr("Status unknown") if key == "unknown" else status_words(key, entry.superseded_by_reference)


def status_words(key: str, by: str | None = None) -> str:
    if key == "superseded" and by:
        return tr("Superseded by {ref}").format(ref=ltr(by))
    return tr(_STATUSES[key]) if key in _STATUSES else tr("Unknown")


def kind(key: str) -> str:
    return tr(_KINDS[key]) if key in _KINDS else key.replace("-", " ").capitalize()


def language(key: str) -> str:
    return LANGUAGE_NAMES.get(key.partition("-")[0], key)


def language_said(key: str) -> str:
    """A language within a sentence of the interface: French, where a list of languages has its own name for itself."""
    base = key.partition("-")[0]
    return tr(_LANGUAGES_IN_SENTENCES[base]) if base in _LANGUAGES_IN_SENTENCES else key


def texts(key: str) -> str:
    """What is fetched, where it is the texts of documents in a language."""
    return tr("Texts, {language}").format(language=language_said(key))


def languages_said(keys: Iterable[str]) -> str:
    """ "English", "English and French", "Arabic, English and French"."""
    *first, last = map(language_said, keys)
    return tr("{some} and {last}").format(some=listed(first), last=last) if first else last


def language_to_offer(entry: Entry, language: str | None) -> str | None:
    """Where the version in `language` is of an earlier edition than the document: one that is not."""
    if language is None or entry.outdated_in(language) is None:
        return None
    known = entry.document.languages
    ordered = [interface(), *known] if interface() in known else known
    return next((other for other in ordered if entry.outdated_in(other) is None), None)


def old_version(entry: Entry, language: str | None) -> str:
    """Of a language version of an earlier edition: "This French version is of the edition of 2017."; else nothing."""
    edition = entry.outdated_in(language) if language else None
    if edition is None or language is None:
        return ""
    words = tr("This {language} version is of the edition of {date}.")
    return words.format(language=language_said(language), date=date(edition))


def caution(entry: Entry, language: str | None, *, only_old: bool = False) -> str:
    """The one line of a result that its status does not say. `only_old`: the search knows that the new edition does not
    exist in `language`; it is known here as well where the languages of the new edition are."""
    if language is None:
        return ""
    if entry.status.key == "superseded":
        missing = only_old or (bool(entry.successor_languages) and language not in entry.successor_languages)
        words = tr("Superseded. The new edition does not exist in {language}.")
        return words.format(language=language_said(language)) if missing else ""
    return old_version(entry, language)


def open_edition(entry: Entry) -> str:
    """The button that leads to what superseded it."""
    reference = entry.superseded_by_reference
    return tr("Open {ref}").format(ref=ltr(reference)) if reference else tr("Open the new edition")


def open_language(key: str) -> str:
    return tr("Open in {language}").format(language=language_said(key))


def claimer(publisher: str, entry: Entry | None) -> str:
    """Who claims something: by the name of a publisher that is known, else as what calls itself so."""
    if entry is None:
        return publisher
    name = entry.publisher_title or publisher
    if not entry.signed:
        return tr("{name} (not signed)").format(name=name)
    return name if entry.trusted else tr("{name} (unknown publisher)").format(name=name)


def claim(who: str, entry: Entry | None) -> str:
    """Of a document that says it replaces another, and may not."""
    if entry is None:
        return tr("{who} claims that another document replaces this one.").format(who=who)
    name = ltr(entry.document.reference) if entry.document.reference else f"“{entry.document.title(interface())}”"
    return tr("{who} claims that {what} replaces this one.").format(who=who, what=name)


def theme(key: str) -> str:
    """A theme as its publisher names it, with a capital."""
    return key[:1].upper() + key[1:].replace("-", " ")


def availability_words(key: str) -> str:
    """A value of the facet `availability`."""
    return {"here": tr("Opens now"), "not_here": tr("Not here yet")}.get(key, key)


def role(key: str) -> str:
    return tr(_ROLES[key]) if key in _ROLES else key.replace("-", " ").capitalize()


def date_phrase(entry: Entry) -> str:
    """The one date that matters for the status, and what it is."""
    document = entry.document
    start, issued, review = date(document.effective), date(document.issued), date(document.review)
    if entry.status.key == "review_overdue" and review:
        return tr("review was due {date}").format(date=review)
    if entry.status.key == "not_yet_in_force" and (start or issued):
        return tr("in effect from {date}").format(date=start or issued)
    if entry.status.key == "in_force" and start:
        return tr("in effect since {date}").format(date=start)
    if start and not issued:
        return tr("in effect from {date}").format(date=start)
    return tr("issued {date}").format(date=issued) if issued else tr("no date given")


def source(entry: Entry) -> str:
    """Who published it: the publisher's own name once the source is trusted, else the name given here."""
    if not entry.signed:
        return tr("{name}, not signed").format(name=entry.publisher_title or entry.source)
    if entry.publisher_title and entry.trusted:
        return entry.publisher_title
    return tr("{name}, unknown publisher").format(name=entry.publisher_title or entry.source)


def meta(entry: Entry) -> str:
    """The line below a title: reference, kind, date, source."""
    document = entry.document
    parts = [ltr(document.reference)] if document.reference else []
    if document.kind == "training" and document.collection_paths:
        parts += [kind(document.kind), listed(document.collection_paths[0][:2])]
    else:
        parts += [kind(document.kind), date_phrase(entry)]
    if document.handling != "public":
        parts.append(document.handling.capitalize())
    return "  ·  ".join([*parts, source(entry)])


def availability(entry: Entry) -> tuple[str, str, str]:
    """(icon, words, tone): on this laptop, in part, or not here with the size of what is missing."""
    files = entry.document.files
    if not files:
        return "circle-dashed", tr("No file was published"), "muted"
    missing = {file.sha256: file.length for file in files if file.sha256 not in entry.here}
    if not missing:
        return "circle-check", tr("On this laptop, {size}").format(size=size(entry.bytes)), "ok"
    if len(missing) == len({file.sha256 for file in files}):
        return "cloud-download", tr("Not here, {size}").format(size=size(entry.bytes)), "muted"
    total = len({file.sha256 for file in files})
    words = tr("{here} of {total} files here, {size} to get")
    return "", words.format(here=total - len(missing), total=total, size=size(sum(missing.values()))), "muted"


def heading(document: Document, *languages: str) -> str:
    """ "2023.05 Movement and protection of convoys"."""
    title = document.title(*languages)
    return f"{ltr(document.reference)} {title}" if document.reference else title


def citation(entry: Entry, language: str, page: int | None = None, file: File | None = None) -> str:
    """What is copied: reference, title, page of `file`, date, status, and who published it."""
    parts = [heading(entry.document, language)]
    if page is not None:
        parts.append((tr("slide {n}") if is_slides(file) else tr("page {n}")).format(n=page))
    parts += [date_phrase(entry), status(entry), source(entry)]
    return listed(parts).replace("\u2068", "").replace("\u2069", "")


def is_slides(file: File | None) -> bool:
    """Whether the pages of a file are slides, and are called so wherever one of them is named."""
    return file is not None and ("presentation" in file.media_type or "powerpoint" in file.media_type)


def place(page: int | None, label: str | None, file: File | None = None) -> str:
    """Where a hit stands: "Page 12", "Slide 9", or the name of its section or sheet."""
    if page is not None:
        return (tr("Slide {n}") if is_slides(file) else tr("Page {n}")).format(n=page)
    return label or tr("In the text")


def places(pages: Sequence[int], slides: bool, shown: int = 3) -> str:
    """ "p. 12 · 14 · 31  +4" for the chip of a result row."""
    distinct = list(dict.fromkeys(pages))
    words = " · ".join(str(page) for page in distinct[:shown])
    more = f"  {ltr(f'+{len(distinct) - shown}')}" if len(distinct) > shown else ""
    said = tr("p. {numbers}") if not slides else tr("slides {numbers}") if len(distinct) > 1 else tr("slide {numbers}")
    return said.format(numbers=f"{words}{more}")


def result(key: str | None, code: str | None = None) -> tuple[str, str, str]:
    """(icon, words, tone) of a sync's result; `code` is that of its first error, which tells who stopped it."""
    if key == "stopped" and code == "interrupted":
        return "pause", tr("Goes on later"), "muted"
    if key == "stopped" and code == "paused":
        return "pause", tr("Paused by you"), "muted"
    if key == "partial" and code == "unagreed":
        return "circle-dashed", tr("Waits for your word"), "warn"
    if key == "stopped" and code != "cancelled":
        return "circle-dashed", tr("Not finished"), "muted"
    return {
        "complete": ("circle-check", tr("Complete"), "ok"),
        "partial": ("circle-dashed", tr("Partly done"), "warn"),
        "refused": ("circle-x", tr("Refused"), "bad"),
        "nothing_new": ("circle-check", tr("Nothing new"), "muted"),
        "stopped": ("pause", tr("Stopped by you"), "muted"),
    }.get(key or "", ("circle", tr("Not synced yet"), "muted"))
