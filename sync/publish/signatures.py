"""Signatures: who must sign what, who has, and who is missing. Pure but for the keys that it is handed.

Metadata that lacks signatures is `Unsigned`: it keeps its bytes, dates and all, until it has them
or what it says is out of date.
"""

from __future__ import annotations

import functools
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from securesystemslib.exceptions import UnverifiedSignatureError
from securesystemslib.signer import Key, Signature, Signer
from tuf.api.metadata import Metadata, Root, Snapshot, Targets, Timestamp
from tuf.api.serialization.json import JSONSerializer

from resources.errors import PublishError
from resources.sentences import say

Signed = Root | Timestamp | Snapshot | Targets
T = TypeVar("T", Root, Timestamp, Snapshot, Targets)
SHOWN = 8  # digits of a key's id that tell it from others


@dataclass(frozen=True)
class Need:
    """So many of these keys must sign; `signed` are the ids of those that have."""

    threshold: int
    keys: Mapping[str, Key]
    signed: frozenset[str]

    @property
    def met(self) -> bool:
        return len(self.signed) >= self.threshold

    @property
    def missing(self) -> tuple[str, ...]:
        return () if self.met else tuple(sorted(self.keys.keys() - self.signed))


@dataclass(frozen=True)
class Unsigned:
    """Metadata of `role` that lacks signatures. `renewal`: it says nothing new, and what it renews is still valid."""

    role: str
    metadata: Metadata[Any]
    needs: tuple[Need, ...]
    renewal: bool = False

    @property
    def version(self) -> int:
        return int(self.metadata.signed.version)

    @property
    def data(self) -> bytes:
        return to_bytes(self.metadata)

    @property
    def complete(self) -> bool:
        return all(need.met for need in self.needs)

    def to_json(self) -> dict[str, Any]:
        """For a report: of the first need that is not met."""
        need = next((need for need in self.needs if not need.met), self.needs[0])
        return {
            "role": self.role,
            "version": self.version,
            "threshold": need.threshold,
            "signed": sorted(need.signed),
            "missing": list(need.missing),
        }

    @property
    def sentence(self) -> str:
        """Who is missing: `root: 1 of 2 signatures; any 1 of the keys 1a2b3c4d, 5e6f7a8b must still sign`."""
        return functools.reduce(
            lambda first, then: say("{first}; {then}", first=first, then=then),
            [
                say(
                    "{role}: {signed} of {threshold} signatures, and {left} of the keys {keys} must still sign",
                    role=self.role,
                    signed=len(need.signed),
                    threshold=need.threshold,
                    left=need.threshold - len(need.signed),
                    keys=", ".join(keyid[:SHOWN] for keyid in need.missing),
                )
                for need in self.needs
                if not need.met
            ],
        )


def read(kind: type[T], data: bytes) -> T:
    """Raises ValueError, RepositoryError or DeserializationError where it is something else."""
    signed = Metadata.from_bytes(data).signed
    if not isinstance(signed, kind):
        raise ValueError(f"not {kind.__name__}")
    return signed


def to_bytes(metadata: Metadata[Any]) -> bytes:
    return bytes(metadata.to_bytes(JSONSerializer(compact=True, validate=True)))


def need(role: str, metadata: Metadata[Any], delegator: Root | Targets) -> Need:
    """What `delegator` asks of `metadata`, in the place of `role`."""
    result = delegator.get_verification_result(role, metadata.signed_bytes, metadata.signatures)
    return Need(result.threshold, {**result.signed, **result.unsigned}, frozenset(result.signed))


def verified(role: str, data: bytes, delegator: Root | Targets) -> bool:
    try:
        return need(role, Metadata.from_bytes(data), delegator).met
    except ValueError:  # no such role there
        return False


def add(metadata: Metadata[Any], signers: Iterable[Signer]) -> None:
    for signer in signers:
        if signer.public_key.keyid not in metadata.signatures:
            metadata.sign(signer, append=True)


def take_over(unsigned: Unsigned, signatures: Mapping[str, Signature]) -> int:
    """Signatures from elsewhere, each verified; returns how many were new. PublishError "bad_signature"."""
    new = 0
    for asked in unsigned.needs:
        for keyid in asked.keys.keys() & signatures.keys():
            try:
                asked.keys[keyid].verify_signature(signatures[keyid], unsigned.metadata.signed_bytes)
            except UnverifiedSignatureError as error:
                message = say(_BAD, key=keyid[:SHOWN], role=unsigned.role)
                raise PublishError("bad_signature", message, item=unsigned.role) from error
            new += keyid not in unsigned.metadata.signatures
            unsigned.metadata.signatures[keyid] = signatures[keyid]
    return new


def without(signed: Signed, *left_out: str) -> dict[str, Any]:
    """What it says, to be compared."""
    return {name: value for name, value in signed.to_dict().items() if name not in left_out}


def missing_error(unsigned: Collection[Unsigned]) -> PublishError:
    told = functools.reduce(
        lambda first, then: say("{first}. {then}", first=first, then=then), [one.sentence for one in unsigned]
    )
    return PublishError("threshold_not_met", say(_MISSING, told=told), item=next(iter(unsigned)).role)


_BAD = (
    "The signature of the key {key} for {role} does not fit: the file was damaged or changed on its way. Nothing "
    "was taken from it. Have it signed again from the file that `fieldshelf publish build --unsigned-out` wrote."
)
_MISSING = (
    "Signatures are missing. {told}. Nothing was published. Build with --unsigned-out FILE, have FILE signed where "
    "the keys are, and take it back with `fieldshelf publish sign REPO FILE`."
)
