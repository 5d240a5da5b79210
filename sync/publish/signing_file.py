"""What lacks signatures, as one file that is carried to where the keys are, signed there, and taken back.

JSON: `format`, `repository` (sha256 of its first root), `publisher`, `made`, and `unsigned`, a list of `role`, `metadata` (TUF,
with the signatures that there are) and `needs` (`threshold` and `keys`, ids). The signer's machine needs no repository and
trusts nothing in it: a person reads what is to be signed, and signs. What comes back is compared with what was given away.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root, Targets
from tuf.api.serialization import DeserializationError

from resources.errors import PublishError
from sync.program import releases
from sync.publish import keys
from sync.publish.delegations import roles
from sync.publish.files import disk_errors, write
from sync.publish.kept import Kept
from sync.publish.repository import Repository
from sync.publish.signatures import SHOWN, Unsigned, add, need, take_over

_FORMAT = 1
_LARGEST = 64 << 20  # bytes


@dataclass(frozen=True)
class Item:
    """One role's metadata in the file. `asked` are, for each who asks, how many of which keys must sign."""

    role: str
    metadata: Metadata[Any]
    asked: tuple[tuple[int, tuple[str, ...]], ...]

    @property
    def keyids(self) -> set[str]:
        return {keyid for _, keyids in self.asked for keyid in keyids}

    @property
    def lacking(self) -> list[str]:
        """Ids of keys that could sign where signatures are missing, as far as this file says."""
        here = self.metadata.signatures.keys()
        short = [keyids for threshold, keyids in self.asked if len(here & set(keyids)) < threshold]
        return sorted({keyid for keyids in short for keyid in keyids} - here)

    def lines(self) -> list[str]:
        """What is signed with it, for the person who is about to."""
        signed = self.metadata.signed
        found = [f"{self.role}, version {signed.version}, valid until {signed.expires:%Y-%m-%d}"]
        if isinstance(signed, Root):
            found += [_line(role, about.threshold, about.keyids) for role, about in sorted(signed.roles.items())]
        elif isinstance(signed, Targets) and self.role == "targets":
            found += [_line(name, about.threshold, about.keyids) for name, about in sorted(roles(signed).items())]
        else:
            lists = sorted(path.rpartition("/")[0] for path in signed.targets if path.endswith("/catalogue.json"))
            programs = sorted(path for path, target in signed.targets.items() if releases.read(path, target) is not None)
            found.append(f"   lists: {', '.join(lists) or 'none'}")
            found += [f"   program: {path} ({signed.targets[path].hashes['sha256']})" for path in programs]
        return found


@dataclass(frozen=True)
class SigningFile:
    repository: str
    publisher: str
    made: str
    items: tuple[Item, ...]

    def to_bytes(self) -> bytes:
        record = {
            "format": _FORMAT,
            "repository": self.repository,
            "publisher": self.publisher,
            "made": self.made,
            "unsigned": [
                {
                    "role": item.role,
                    "metadata": item.metadata.to_dict(),
                    "needs": [{"threshold": threshold, "keys": list(keyids)} for threshold, keyids in item.asked],
                }
                for item in self.items
            ],
        }
        return (json.dumps(record, indent=1, sort_keys=True) + "\n").encode()


def write_out(path: Path, repo: Repository, waiting: Iterable[Unsigned], now: datetime.datetime) -> None:
    """Writes nothing where nothing waits."""
    items = tuple(
        Item(one.role, one.metadata, tuple((need.threshold, tuple(sorted(need.keys))) for need in one.needs)) for one in waiting
    )
    if items:
        file = SigningFile(repo.fingerprint, repo.name, f"{now:%Y-%m-%dT%H:%M:%SZ}", items)
        with disk_errors(path):
            write(path, file.to_bytes())


def read(path: Path) -> SigningFile:
    """PublishError "bad_signing_file"."""
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
        if len(data) > _LARGEST:
            raise ValueError("too long")
        record = json.loads(data)
        if record["format"] != _FORMAT:
            raise ValueError("format")
        items = tuple(
            Item(
                str(item["role"]),
                Metadata.from_dict(item["metadata"]),
                tuple((int(need["threshold"]), tuple(str(keyid) for keyid in need["keys"])) for need in item["needs"]),
            )
            for item in record["unsigned"]
        )
        for item in items:
            "".join((*item.lines(), *item.lacking)).encode()  # what cannot be shown is not signed
        return SigningFile(str(record["repository"]), str(record["publisher"]), str(record["made"]), items)
    except (
        OSError, ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RecursionError, DeserializationError,
    ) as error:  # fmt: skip
        raise PublishError("bad_signing_file", _BAD_FILE.format(path), item=str(path)) from error


def sign(path: Path, key_paths: Sequence[Path], passphrase: str | None) -> tuple[SigningFile, dict[str, list[str]]]:
    """Adds the signatures of these keys to the file. Returns the file, and the roles that each key's id has signed.
    PublishError: bad_signing_file, key_wrong, and what a key may be refused for."""
    file = read(path)
    done: dict[str, list[str]] = {}
    for key_path in key_paths:
        signer = keys.load(key_path, None, passphrase)
        keyid = signer.public_key.keyid
        wanted = [item for item in file.items if keyid in item.keyids]
        if not wanted:
            listed = "; ".join(f"{item.role}: {', '.join(one[:SHOWN] for one in sorted(item.keyids))}" for item in file.items)
            raise PublishError("key_wrong", _KEY_WRONG.format(keyid[:SHOWN], key_path, listed), item=keyid)
        for item in wanted:
            add(item.metadata, [signer])
        done[keyid] = [item.role for item in wanted]
    with disk_errors(path):
        write(path, file.to_bytes())
    return file, done


def take_back(repo: Repository, path: Path) -> list[Unsigned]:
    """Takes the signatures in the file over, each verified; the next build publishes what has enough of them.
    PublishError: bad_signing_file, other_repository, signatures_outdated, bad_signature, no_signature."""
    file = read(path)
    with repo.lock():
        if file.repository != repo.fingerprint:
            raise PublishError("other_repository", _OTHER.format(path, file.publisher, repo.name), item=file.repository)
        kept = repo.shelf.read()
        found: list[Unsigned] = []
        new = 0
        for item in file.items:
            mine = kept.elsewhere.get(item.role)
            if mine is None or mine.signed_bytes != item.metadata.signed_bytes:
                raise PublishError("signatures_outdated", _OUTDATED.format(path, item.role, file.made[:10]), item=item.role)
            unsigned = Unsigned(item.role, mine, tuple(need(item.role, mine, above) for above in _above(kept, item)))
            new += take_over(unsigned, item.metadata.signatures)
            after = tuple(need(item.role, mine, above) for above in _above(kept, item))
            found.append(Unsigned(item.role, mine, after))
        if not new:
            raise PublishError("no_signature", _NONE.format(path), item=str(path))
        with disk_errors(repo.shelf.elsewhere):
            repo.shelf.give_away(found)
    return found


def _above(kept: Kept, item: Item) -> list[Root] | list[Targets]:
    """Who says whose signatures count for it: what was given away beside it, else what is in force."""
    following = kept.elsewhere.get("root")
    coming = following.signed if following is not None else kept.next_root
    newest = coming if isinstance(coming, Root) and coming.version > len(kept.roots) else None
    try:
        if item.role == "root":
            return [kept.root, item.metadata.signed]
        if item.role == "targets":
            return [newest or kept.root]
        top = kept.elsewhere.get("targets")
        targets = top.signed if top is not None else kept.next_targets
        if isinstance(targets, Targets) and item.role in roles(targets):
            return [targets]
        assert kept.targets is not None
        return [Metadata[Targets].from_bytes(kept.targets).signed]
    except (RepositoryError, DeserializationError, ValueError) as error:
        raise PublishError("signatures_outdated", _OUTDATED.format("The file", item.role, ""), item=item.role) from error


def _line(name: str, threshold: int, keyids: Sequence[str]) -> str:
    return f"   {name}: {threshold} of {', '.join(keyid[:SHOWN] for keyid in keyids)}"


_BAD_FILE = (
    "{} cannot be read as what `fieldshelf publish build --unsigned-out` writes. Nothing was signed. "
    "Check the path, or have it written again."
)
_KEY_WRONG = (
    "The key {} in {} is none of those that are to sign this. Nothing was signed. What is wanted is, for each role, one of "
    "these keys: {}."
)
_OTHER = "{} belongs to another repository, that of {}, and not to that of {}. Nothing was taken from it. Take the right file."
_OUTDATED = (
    "{} holds another version of {} than the one that is to be signed now: it was written on {}, and something was changed or "
    "signed since. Nothing was taken from it. Write a new file with `fieldshelf publish build --unsigned-out`, and have it "
    "signed."
)
_NONE = (
    "Nobody has signed {} since it was written. Nothing was taken from it. Sign it where the keys are with "
    "`fieldshelf publish sign FILE --key KEY.pem`, and bring it back."
)
