"""The sentences about documents that cannot be read, in one place so that every format says the same."""

from __future__ import annotations

from resources.errors import ContentError


def encrypted() -> ContentError:
    return ContentError(
        "encrypted",
        "This document is locked with a password, so its text cannot be read or shown here."
        " Open it with its own program and the password, or ask its publisher for an open copy.",
    )


def sealed() -> ContentError:
    return ContentError(
        "sealed",
        "This document is locked by a method that is not known here, so its text cannot be read or shown."
        " Open it with its own program, or ask its publisher for an open copy.",
    )


def damaged() -> ContentError:
    return ContentError(
        "damaged", "This document is damaged or incomplete and cannot be read. Get another copy of it from where it came from."
    )


def unsupported(media_type: str) -> ContentError:
    return ContentError(
        "unsupported",
        f"Files of this type ({media_type[:100]}) cannot be read or shown here. Open it with a program made for them;"
        " its publisher can make its text searchable by adding a PDF of it.",
    )


def not_what_it_says(suffix: str, media_type: str) -> ContentError:
    return ContentError(
        "not_what_it_says",
        f"This file is called {suffix[:20]}, but its content is something else ({media_type[:100]})."
        " It may be an error page saved in the document's place. Get the document again from where it came from.",
    )


def too_large(what: str) -> ContentError:
    return ContentError(
        "too_large",
        f"This document unpacks to {what} than is allowed, and was stopped. It may be damaged or made to do harm."
        " Open it with another program if you trust where it came from.",
    )


def missing() -> ContentError:
    return ContentError(
        "missing", "This file is no longer where it was, or may not be read. Check that it is there, and its permissions."
    )
