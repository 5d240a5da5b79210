"""The JSON form of the content model, as it stands in a signed catalogue (`catalogue.json`).

Parsing is strict, because a catalogue comes from elsewhere: a wrong type, an unsafe name or an id outside its
publisher's prefix is a `ValueError` that names the document and the field; only patches, which nobody needs, may be wrong.
Fields that say nothing are left out.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from dataclasses import fields
from typing import Any, cast

from resources.models import (
    DECLARED_STATUSES,
    KINDS,
    MOST_COUNTED,
    RELATIONS,
    ROLES,
    Collection,
    Document,
    File,
    PartialDate,
    Patch,
    Relation,
    Segment,
    is_collection_id,
    is_document_id,
    is_name,
    is_safe_file_name,
)

CATALOGUE_FORMAT = 1

_SHA256 = re.compile(r"[0-9a-f]{64}")
_FOR_WHOM = ("posts", "missions", "audiences", "authorities")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[a-zA-Z0-9]{2,8})*")


def collection_to_json(collection: Collection) -> dict[str, Any]:
    """The whole catalogue of one collection."""
    return {
        "format": CATALOGUE_FORMAT,
        "id": collection.id,
        "titles": dict(collection.titles),
        **{name: list(words) for name in _FOR_WHOM if (words := getattr(collection, name))},
        "segments": [_to_json(segment) for segment in collection.segments],
        "documents": [document_to_json(document) for document in collection.documents],
    }


def document_to_json(document: Document) -> dict[str, Any]:
    return _to_json(document)


def _to_json(thing: Any) -> dict[str, Any]:
    record = {}
    for name, default in _fields(thing.__class__):
        value = getattr(thing, name)
        if value is not None and value != default and (value or not isinstance(value, (tuple, Mapping))):
            record[name] = _value(value)
    return record


@functools.cache
def _fields(kind: Any) -> tuple[tuple[str, Any], ...]:
    """Names and defaults. Kept, because a catalogue of 100,000 documents asks half a million times."""
    return tuple((field.name, field.default) for field in fields(kind))


def _value(value: Any) -> Any:
    if isinstance(value, (str, int)):
        return value
    if isinstance(value, tuple):
        return [_value(item) for item in value]
    if isinstance(value, (Relation, File)):
        return _to_json(value)
    if isinstance(value, (PartialDate, Patch)):
        return value.to_json()
    if isinstance(value, Mapping):
        return {key: _value(item) for key, item in value.items()}
    return value


def collection_from_json(value: object) -> Collection:
    """A catalogue, checked; raises ValueError where it is not one, or names a document outside its prefix."""
    record = _record(value, "catalogue")
    if record.get("format") != CATALOGUE_FORMAT:
        raise ValueError(
            f"catalogue: format {record.get('format')!r} is not known; this program reads format {CATALOGUE_FORMAT}"
        )
    identifier = _text(record, "id")
    if not is_collection_id(identifier):
        raise ValueError(f"catalogue: id {identifier!r} is not <institute>/<collection>")
    institute = identifier.partition("/")[0]
    documents = tuple(document_from_json(item) for item in _list(record, "documents"))
    seen: set[str] = set()
    for document in documents:
        if document.publisher != institute:
            raise ValueError(f"document {document.id}: an id must begin with {institute}/")
        if document.id in seen:
            raise ValueError(f"document {document.id}: listed twice")
        seen.add(document.id)
    segments = tuple(_segment(item) for item in _list(record, "segments"))
    for_whom = {name: _words(record, name) for name in _FOR_WHOM}
    for authority in for_whom["authorities"]:
        if not is_name(authority):
            raise ValueError(f"authorities: {authority!r} is not the name of an institute")
    return Collection(identifier, _texts(record, "titles"), documents, segments, **for_whom)


def _segment(value: object) -> Segment:
    record = _record(value, "segment")
    name = _text(record, "name")
    if not re.fullmatch(r"segment-[a-z]{2,3}-\d{1,9}\.tar\.zst", name):
        raise ValueError(f"segment: {name!r} is not a segment's name")
    return Segment(name, _sha256(record), _length(record), _language(_text(record, "language")))


def document_from_json(value: object) -> Document:
    """One document, checked; raises ValueError, naming it and the field."""
    record = _record(value, "document")
    identifier = _text(record, "id")
    if not is_document_id(identifier):
        raise ValueError(f"document: id {identifier!r} is not <publisher>/<slug>")
    try:
        return Document(
            id=identifier,
            kind=_one_of(record, "kind", KINDS),
            titles=_texts(record, "titles"),
            files=tuple(_file(item) for item in _list(record, "files")),
            reference=_optional(record, "reference"),
            themes=_words(record, "themes"),
            audiences=_words(record, "audiences"),
            missions=_words(record, "missions"),
            approved_by=_optional(record, "approved_by"),
            contact=_optional(record, "contact"),
            issued=_date(record, "issued"),
            effective=_date(record, "effective"),
            review=_date(record, "review"),
            editions={_language(k): PartialDate.parse(v) for k, v in _record(record.get("editions", {}), "editions").items()},
            declared_status=_one_of(record, "declared_status", DECLARED_STATUSES) if "declared_status" in record else None,
            relations=tuple(_relation(item) for item in _list(record, "relations")),
            collection_paths=tuple(_path(item) for item in _list(record, "collection_paths")),
            rights=_optional(record, "rights"),
            attribution=_optional(record, "attribution"),
            handling=_optional(record, "handling") or "public",
            minutes=_minutes(record),
            learners=_learners(record),
            objectives=_words(record, "objectives"),
        )
    except ValueError as error:
        raise ValueError(f"document {identifier}: {error}") from None


def _minutes(record: Mapping[str, object]) -> int | None:
    return _counted(record["minutes"], "minutes") if "minutes" in record else None


def _learners(record: Mapping[str, object]) -> tuple[int, int] | None:
    """The fewest and the most."""
    if "learners" not in record:
        return None
    found = [_counted(item, "learners") for item in _list(record, "learners")]
    if len(found) != 2 or found[1] < found[0]:
        raise ValueError("learners: not the fewest and the most")
    return found[0], found[1]


def _counted(value: object, what: str) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= MOST_COUNTED:
        raise ValueError(f"{what}: not a count from 1 to {MOST_COUNTED}: {value!r}")
    return value


def _file(value: object) -> File:
    record = _record(value, "file")
    name = _text(record, "name")
    if not is_safe_file_name(name):
        raise ValueError(f"file name {name!r} is not safe")
    pages = _pages(record, "pages")
    packed = record.get("packed", False)
    if not isinstance(packed, bool):
        raise ValueError(f"packed: not true or false: {packed!r}")
    return File(
        sha256=_sha256(record),
        length=_length(record),
        media_type=_text(record, "media_type"),
        language=_language(_text(record, "language")),
        name=name,
        role=_one_of(record, "role", ROLES) if "role" in record else "document",
        pages=pages,
        segment=_optional(record, "segment"),
        packed=packed,
        patches=Patch.listed(record.get("patches")),
        unread=_pages(record, "unread") or 0,
        by_machine=_pages(record, "by_machine") or 0,
    )


def _pages(record: Mapping[str, object], key: str) -> int | None:
    value = record.get(key)
    if value is not None and (not isinstance(value, int) or isinstance(value, bool) or value < 0):
        raise ValueError(f"{key}: not a count: {value!r}")
    return value


def _relation(value: object) -> Relation:
    record = _record(value, "relation")
    target = _text(record, "target")
    if not is_document_id(target):
        raise ValueError(f"relation: target {target!r} is not <publisher>/<slug>")
    return Relation(_one_of(record, "kind", RELATIONS), target)


def _path(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not value or not all(isinstance(item, str) and item for item in value):
        raise ValueError(f"collection_paths: not a list of names: {value!r}")
    return tuple(value)


def _record(value: object, what: str) -> dict[str, object]:
    if not isinstance(value, dict):
        raise ValueError(f"{what}: not an object")
    return cast(dict[str, object], value)


def _list(record: Mapping[str, object], key: str) -> list[object]:
    value = record.get(key, [])
    if not isinstance(value, list):
        raise ValueError(f"{key}: not a list")
    return value


def _text(record: Mapping[str, object], key: str) -> str:
    value = record.get(key)
    if not isinstance(value, str) or not value or "\x00" in value:
        raise ValueError(f"{key}: missing, or not text")
    return value


def _optional(record: Mapping[str, object], key: str) -> str | None:
    return _text(record, key) if record.get(key) is not None else None


def _texts(record: Mapping[str, object], key: str) -> dict[str, str]:
    value = _record(record.get(key, {}), key)
    return {_language(language): _text(value, language) for language in value}


def _words(record: Mapping[str, object], key: str) -> tuple[str, ...]:
    if key not in record:
        return ()
    value = _list(record, key)
    if not all(isinstance(item, str) and item for item in value):
        raise ValueError(f"{key}: not a list of words")
    return tuple(cast(list[str], value))


def _date(record: Mapping[str, object], key: str) -> PartialDate | None:
    if key not in record:
        return None
    try:
        value = record[key]
        return _parsed(value) if isinstance(value, str) else PartialDate.parse(value)
    except ValueError as error:
        raise ValueError(f"{key}: {error}") from None


_parsed = functools.lru_cache(10_000)(PartialDate.parse)  # many documents share their days


def _one_of(record: Mapping[str, object], key: str, allowed: tuple[str, ...]) -> str:
    value = _text(record, key)
    if value not in allowed:
        raise ValueError(f"{key}: {value!r} is none of {', '.join(allowed)}")
    return value


@functools.lru_cache(1000)
def _language(value: str) -> str:
    if not _LANGUAGE.fullmatch(value):
        raise ValueError(f"language: {value!r} is not a language tag")
    return value


def _sha256(record: Mapping[str, object]) -> str:
    value = _text(record, "sha256")
    if not _SHA256.fullmatch(value):
        raise ValueError(f"sha256: {value!r} is not one")
    return value


def _length(record: Mapping[str, object]) -> int:
    value = record.get("length")
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ValueError(f"length: not a number of bytes: {value!r}")
    return value
