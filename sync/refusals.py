"""Why an offer is not taken, in sentences. When it is not is decided in `plan.py`."""

from __future__ import annotations

from resources.errors import SourceError
from resources.sentences import say


def owned(institute: str, owner: str, source: str) -> SourceError:
    return SourceError(
        "prefix_owned",
        say(
            "{source} offers documents of {institute}, which come from the source {owner} on this computer. They were "
            "refused, so that nobody can replace another's guidance. If {source} is the right one, remove the source {owner} "
            "first.",
            source=source,
            institute=institute,
            owner=owner,
        ),
        item=institute,
    )


def older(identifier: str) -> SourceError:
    return SourceError(
        "rollback",
        say(
            "{identifier} is offered in an older state than the one in the library. It was refused. Sync from another copy, "
            "or tell the publisher.",
            identifier=identifier,
        ),
        item=identifier,
    )


def nothing_offered(item: str) -> SourceError:
    return SourceError(
        "nothing_offered",
        say(
            "The source suddenly offers nothing of {item}. Nothing was removed from the library, because this is more often "
            "a mistake than a wish. Ask the publisher; if it is meant, remove the source.",
            item=item,
        ),
        item=item,
    )


def no_segment(identifier: str, name: str) -> SourceError:
    return SourceError(
        "incomplete",
        say(
            "{identifier} names {name}, which the source does not offer: some texts cannot be searched. Tell the publisher "
            "to build and upload again.",
            identifier=identifier,
            name=name,
        ),
        item=identifier,
    )


def another_collection(identifier: str, called: str) -> SourceError:
    return SourceError(
        "tampered",
        say(
            "The catalogue offered as {identifier} calls itself {called}. It was refused. Tell the publisher.",
            identifier=identifier,
            called=called,
        ),
        item=identifier,
    )


def not_together(identifier: str) -> SourceError:
    return SourceError(
        "tampered",
        say(
            "The catalogue of {identifier} and the list of its texts do not belong together. It was refused; what is in the "
            "library stays as it is. Tell the publisher to build and upload again.",
            identifier=identifier,
        ),
        item=identifier,
    )


def revoked(institute: str, source: str) -> SourceError:
    return SourceError(
        "institute_revoked",
        say(
            "{source} has revoked the institute {institute}: its key is believed no more. Its documents stay here, marked, "
            "and none of them counts as in force. Do not act on them; ask the publisher what is to be used instead.",
            source=source,
            institute=institute,
        ),
        item=institute,
    )
