"""Roots: who may sign the other roles. The first one, its renewal, and new keys for a role. Pure; signs nothing."""

from __future__ import annotations

import copy
import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from securesystemslib.signer import Key
from tuf.api.metadata import TOP_LEVEL_ROLE_NAMES, Role, Root

from resources.errors import PublishError
from sync.publish.signatures import SHOWN

NAME = "x-fieldshelf-name"
ONLINE = frozenset({"snapshot", "timestamp"})  # signed at every build, by the station alone


def first_root(keys: Mapping[str, Sequence[Key]], threshold: int, name: str, expires: datetime.datetime) -> Root:
    """Who may sign what, from the first day on. `threshold` is that of root and targets."""
    root = Root(version=1, expires=expires, consistent_snapshot=True, unrecognized_fields={NAME: name})
    for role in sorted(TOP_LEVEL_ROLE_NAMES):
        for key in keys[role]:
            root.add_key(key, role)
        root.roles[role].threshold = 1 if role in ONLINE else threshold
    return root


def next_root(root: Root, expires: datetime.datetime) -> Root:
    following = copy.deepcopy(root)
    following.version += 1
    following.expires = expires
    return following


@dataclass(frozen=True)
class Change:
    """What is to become of a role's keys. Ids may be cut short. Nothing said: all of them are replaced."""

    replace: tuple[str, ...] = ()
    remove: tuple[str, ...] = ()
    given: tuple[Key, ...] = ()  # instead of new ones
    threshold: int | None = None


@dataclass(frozen=True)
class Outcome:
    """Ids that stay and that go, how many keys are to be made for them, and the threshold of them all."""

    stay: tuple[str, ...]
    gone: tuple[str, ...]
    make: int
    threshold: int


def weigh(name: str, role: Role, change: Change) -> Outcome:
    """PublishError: no_such_key, last_key, bad_threshold."""
    replaced = [_known(name, role, keyid) for keyid in change.replace]
    removed = [_known(name, role, keyid) for keyid in change.remove]
    if not replaced and not removed:
        replaced = list(role.keyids)
    gone = tuple(dict.fromkeys([*replaced, *removed]))
    stay = tuple(keyid for keyid in role.keyids if keyid not in gone)
    make = 0 if change.given else len(set(replaced) - set(removed))
    count, threshold = len(stay) + make + len(change.given), change.threshold or role.threshold
    if not count:
        raise PublishError("last_key", _LAST.format(name), item=name)
    if threshold > count or (name in ONLINE and (threshold, count) != (1, 1)):
        raise PublishError(
            "bad_threshold", (_ONLINE if name in ONLINE else _THRESHOLD).format(name, count, threshold), item=name
        )
    return Outcome(stay, gone, make, threshold)


def _known(name: str, role: Role, keyid: str) -> str:
    found = [known for known in role.keyids if known.startswith(keyid.lower())]
    if len(found) != 1 or not keyid:
        listed = ", ".join(known[:SHOWN] for known in role.keyids)
        raise PublishError("no_such_key", _NO_SUCH_KEY.format(keyid, name, listed), item=name)
    return found[0]


_LAST = (
    "That would take the last key of {} away, and nobody could sign for it any more. Nothing was changed. "
    "Leave --remove out: then the key is replaced by a new one."
)
_THRESHOLD = (
    "{0} would have {1} key(s), which can never give {2} signatures. Nothing was changed. "
    "Give more keys with --key, or another --threshold."
)
_ONLINE = (
    "{0} is signed at every build by the station alone, so it has one key and needs one signature. Nothing was changed. "
    "Leave --threshold out, and give one key."
)
_NO_SUCH_KEY = "{!r} is not the id of one key of {}. Nothing was changed. Its keys are: {}."
