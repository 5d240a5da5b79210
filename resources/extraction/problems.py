"""The sentences about documents that cannot be read, in one place so that every format says the same."""

from __future__ import annotations

from resources.children.channel import problem
from resources.errors import ContentError
from resources.extraction.format_names import format_name
from resources.sentences import say


def encrypted() -> ContentError:
    return ContentError(
        "encrypted",
        say(
            "This document is locked with a password, so its text cannot be read or shown here. Open it with its own program "
            "and the password, or ask its publisher for an open copy."
        ),
    )


def sealed() -> ContentError:
    return ContentError(
        "sealed",
        say(
            "This document is locked by a method that is not known here, so its text cannot be read or shown."
            " Open it with its own program, or ask its publisher for an open copy."
        ),
    )


def damaged() -> ContentError:
    return ContentError(
        "damaged",
        say("This document is damaged or incomplete and cannot be read. Get another copy of it from where it came from."),
    )


def empty() -> ContentError:
    return ContentError(
        "empty",
        say(
            "This file is empty: it has 0 bytes, as after a copy that was interrupted. Get another copy of it from where it "
            "came from."
        ),
    )


def unsupported(media_type: str) -> ContentError:
    return ContentError(
        "unsupported",
        say(
            "Files of this type ({type}) cannot be read or shown here. Open it with a program made for them; its "
            "publisher can make its text searchable by adding a PDF of it.",
            type=format_name(media_type),
        ),
    )


def not_what_it_says(suffix: str, media_type: str) -> ContentError:
    return ContentError(
        "not_what_it_says",
        say(
            "This file is called {suffix}, but its content is something else ({type}). It may be an error page saved "
            "in the document's place. Get the document again from where it came from.",
            suffix=suffix[:20],
            type=format_name(media_type),
        ),
    )


def too_many_files() -> ContentError:
    return ContentError(
        "too_large",
        say(
            "This document unpacks to more files than is allowed, and was stopped. It may be damaged or made to do harm. "
            "Open it with another program if you trust where it came from."
        ),
    )


def too_much_text() -> ContentError:
    return ContentError(
        "too_large",
        say(
            "This document unpacks to more text than is allowed, and was stopped. It may be damaged or made to do harm. Open "
            "it with another program if you trust where it came from."
        ),
    )


def missing() -> ContentError:
    return problem("missing")
