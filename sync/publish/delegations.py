"""Institutes: one terminating delegated role each, of `<institute>/*/*` and nothing else. Pure; signs nothing."""

from __future__ import annotations

import copy
import datetime
from collections.abc import Iterable, Mapping, Sequence

from securesystemslib.signer import Key
from tuf.api.metadata import DelegatedRole, Delegations, Root, Targets


def first_targets(expires: datetime.datetime) -> Targets:
    """Of no institute yet."""
    return Targets(version=1, expires=expires, delegations=Delegations({}, {}))


def next_targets(targets: Targets, expires: datetime.datetime) -> Targets:
    following = copy.deepcopy(targets)
    following.version += 1
    following.expires = expires
    return following


def roles(targets: Targets | None) -> Mapping[str, DelegatedRole]:
    delegations = targets.delegations if targets is not None else None
    return (delegations.roles or {}) if delegations is not None else {}


def add_institute(targets: Targets, institute: str, keys: Sequence[Key]) -> None:
    assert targets.delegations is not None
    assert targets.delegations.roles is not None
    targets.delegations.roles[institute] = DelegatedRole(institute, [], 1, True, [f"{institute}/*/*"])
    for key in keys:
        targets.add_key(key, institute)


def revoke_institute(targets: Targets, institute: str) -> None:
    assert targets.delegations is not None
    assert targets.delegations.roles is not None
    for keyid in list(targets.delegations.roles[institute].keyids):
        targets.revoke_key(keyid, institute)
    del targets.delegations.roles[institute]


def set_keys(signed: Root | Targets, role: str, gone: Iterable[str], new: Iterable[Key], threshold: int) -> None:
    """Other keys for `role`, of root or of an institute."""
    for keyid in gone:
        signed.revoke_key(keyid, role)
    for key in new:
        signed.add_key(key, role)
    signed.get_delegated_role(role).threshold = threshold
