"""What a person should look at before the working records are signed. Pure: nothing is read, and nothing is changed."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from resources.models import Collection, Document, PartialDate
from resources.sentences import say
from sync.publish.checks import PAST, About, in_circles, same_reference
from sync.publish.notices import unread
from sync.publish.texts import Text

Notice = dict[str, str | None]
# Kinds that are cited by their number; a lesson or a form has none.
_NUMBERED = frozenset({"policy", "sop", "guidelines", "manual", "resolution"})
# What a lesson consists of, in each of its languages. A picture or a film serves all of them.
_OF_LESSON = ("lesson-plan", "slides", "activity", "evaluation")


def review(collections: Sequence[Collection], texts: Mapping[str, Text]) -> list[Notice]:
    """About the documents of `collections`; `texts` by the hash of the file."""
    documents = [document for collection in collections for document in collection.documents]
    by_id = {document.id: document for document in documents}
    current = [document for document in by_id.values() if document.declared_status not in PAST]
    replaced = {target: document for document in documents for target in document.related("supersedes")}
    found = [*_not_public(current), *_circles(documents), *_still_in_force(by_id.values(), replaced)]
    found += [*_older(current, by_id), *_language_gaps(current, by_id)]
    for collection in collections:
        here = (document for document in collection.documents if document.declared_status not in PAST)
        found += _lessons([document for document in here if document.kind == "training" and document.id not in replaced])
    found += [*_without(current, texts), *_same_bytes(current)]
    found += [
        _notice(
            "same_reference", later, say(_SAME_REFERENCE, document=later, reference=by_id[later].reference or "", other=earlier)
        )
        for later, earlier in same_reference(map(About.of, by_id.values()))
    ]
    return found


def two_versions(collections: Sequence[Collection]) -> Iterator[Notice]:
    """Documents that two collections have, not with the same data."""
    places = Counter(document.id for collection in collections for document in collection.documents)
    seen: dict[str, tuple[str, str]] = {}
    for collection in collections:
        for document in (document for document in collection.documents if places[document.id] > 1):
            plain = [dataclasses.replace(file, segment=None, patches=()) for file in document.files]
            form = repr(dataclasses.replace(document, files=tuple(plain), collection_paths=()))
            other, before = seen.setdefault(document.id, (collection.id, form))
            if before != form:
                yield _notice(
                    "two_versions", document.id, say(_TWO_VERSIONS, document=document.id, one=other, other=collection.id)
                )


def _not_public(documents: Sequence[Document]) -> Iterator[Notice]:
    for document in documents:
        if document.handling != "public":
            yield _notice("not_public", document.id, say(_NOT_PUBLIC, document=document.id, label=document.handling))


def _circles(documents: Sequence[Document]) -> Iterator[Notice]:
    for group in in_circles({document.id: document.related("supersedes") for document in documents}):
        yield _notice("circle", group[0], say(_CIRCLE, document=group[0], documents=", ".join(group)))


def _still_in_force(documents: Iterable[Document], replaced: Mapping[str, Document]) -> Iterator[Notice]:
    for document in documents:
        if document.declared_status == "in_force" and document.id in replaced:
            yield _notice(
                "still_in_force", document.id, say(_STILL_IN_FORCE, document=document.id, other=replaced[document.id].id)
            )


def _older(documents: Sequence[Document], by_id: Mapping[str, Document]) -> Iterator[Notice]:
    """By the dates that are given; where one is missing, nothing is said."""
    for document in documents:
        for target in document.related("supersedes"):
            begun, other = _begun(document), _begun(by_id[target]) if target in by_id else None
            last, first = begun and begun.last_day, other and other.first_day
            if last and first and last < first:
                yield _notice("older_supersedes", document.id, say(_OLDER, document=document.id, other=target))


def _begun(document: Document) -> PartialDate | None:
    return document.effective or document.issued


def _language_gaps(documents: Sequence[Document], by_id: Mapping[str, Document]) -> Iterator[Notice]:
    for document in documents:
        for target in document.related("supersedes"):
            old = by_id.get(target)
            missing = [language for language in old.languages if language not in document.languages] if old else []
            if missing and document.files:
                yield _notice(
                    "language_gap",
                    document.id,
                    say(_LANGUAGE_GAP, document=document.id, languages=", ".join(missing), other=target),
                )


def _lessons(documents: Sequence[Document]) -> Iterator[Notice]:
    """Of one collection: lessons that lack a language in which most of the others are, or a part in one of their own."""
    having = Counter(language for document in documents for language in set(document.languages))
    usual = [language for language, count in having.items() if count * 2 > len(documents) and len(documents) > 1]
    for document in documents:
        if missing := sorted(language for language in usual if language not in document.languages):
            yield _notice(
                "training_language", document.id, say(_TRAINING_LANGUAGE, document=document.id, languages=", ".join(missing))
            )
        parts = {role: {file.language for file in document.files if file.role == role} for role in _OF_LESSON}
        languages = set().union(*parts.values())
        lacking = [f"{role} ({', '.join(sorted(languages - own))})" for role, own in parts.items() if own and languages - own]
        if lacking:
            yield _notice("training_part", document.id, say(_TRAINING_PART, document=document.id, parts="; ".join(lacking)))


def _without(documents: Sequence[Document], texts: Mapping[str, Text]) -> Iterator[Notice]:
    """Without text, date, reference number."""
    for document in documents:
        for file in document.files:
            text = texts.get(file.sha256)
            if text and text.problem and not text.passages:
                code = text.problem["code"]
                known = code if code in _WITHOUT_TEXT else "other"
                sentence = say(_WITHOUT_TEXT[known], document=document.id, file=file.name)
                yield _notice("no_text", document.id, sentence)
            elif text and text.unread:
                yield _notice("unread_pages", document.id, unread(len(text.unread), text.pages or 0, file.name))
        if document.declared_status is None and not any(
            date and date.first_day for date in (document.issued, document.effective)
        ):
            yield _notice("no_date", document.id, say(_NO_DATE, document=document.id))
        if document.kind in _NUMBERED and not document.reference:
            yield _notice("no_reference", document.id, say(_NO_REFERENCE, document=document.id, kind=document.kind))


def _same_bytes(documents: Sequence[Document]) -> Iterator[Notice]:
    first: dict[str, str] = {}
    for document in documents:
        for file in document.files:
            other = first.setdefault(file.sha256, document.id)
            if other != document.id and file.length:
                yield _notice("same_bytes", document.id, say(_SAME_BYTES, document=document.id, file=file.name, other=other))


def _notice(code: str, identifier: str, message: str) -> Notice:
    return {"code": code, "item": identifier, "message": message}


_TWO_VERSIONS = (
    "{document} stands in {one} and in {other}, and not with the same data. Readers see one of the two. Make them equal."
)
_NOT_PUBLIC = (
    "{document} is labelled {label}, and whatever is published can be read by anybody who finds the place. `publish build` "
    "refuses it. Take it out, or build with --allow-restricted if that is meant."
)
_CIRCLE = (
    "{document} is in a circle of documents that supersede each other: {documents}. Take the one that is older out of "
    "the column supersedes."
)
_STILL_IN_FORCE = (
    "{document} has the status in_force, and {other} supersedes it. Readers see that it is superseded. Take the status out."
)
_OLDER = (
    "{document} supersedes {other}, which begins later by the dates of both. Readers are sent from the newer to the older. "
    "Look at these dates, and at the column supersedes."
)
_LANGUAGE_GAP = (
    "{document} is not there in {languages}, and {other}, which it supersedes, is. Readers of that language are "
    "offered the old one."
)
_TRAINING_LANGUAGE = (
    "{document} is not there in {languages}, as most training of its collection is. Add that version, or leave it as it is."
)
_TRAINING_PART = "{document} has other parts in more languages than these: {parts}. Add what is missing, or leave it as it is."
_LOCKED = (
    "{document} has a file that is locked with a password, {file}: nobody finds it by its words, and it cannot be shown here. "
    "Replace it by an open version if there is one."
)
_WITHOUT_TEXT = {
    "empty": "{document} has an empty file, {file}. Copy it again from where it came from, or take it out of the folder.",
    "encrypted": _LOCKED,
    "sealed": _LOCKED,
    "no_text": (
        "{document} has a file without text to search, {file}: it may be a scan. Replace it by a version with text if "
        "there is one."
    ),
    "other": (
        "{document} has a file that could not be read, {file}: nobody finds it by its words. See whether it opens, and "
        "replace it by another copy if it does not."
    ),
}
_NO_DATE = (
    "{document} has no date and no status, so that readers see “Status unknown”. Write when it was issued, or its status."
)
_NO_REFERENCE = (
    "{document} is of the kind {kind} and has no reference number, by which readers look for it. Write one if it has one."
)
_SAME_BYTES = (
    "{document} has a file that is, byte for byte, one of {other} too: {file}. Readers find the same text twice. "
    "Give both the same id."
)
_SAME_REFERENCE = (
    "{document} has the reference number {reference} of {other} too. Check it; where one replaces or "
    "translates the other, say so."
)
