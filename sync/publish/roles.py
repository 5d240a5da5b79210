"""Keys and roles as people change them: another institute, new keys for a role, an institute that is revoked.

Nothing is signed here. What is to hold is written down (`Shelf.ask`), and the next build signs it where the keys are, or has it
signed. Several changes before that build are one.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from securesystemslib.signer import Key
from tuf.api.metadata import TOP_LEVEL_ROLE_NAMES, Role, Root, Targets

from resources.errors import PublishError
from resources.models import is_name
from sync.publish import keys
from sync.publish.delegations import add_institute as add_role
from sync.publish.delegations import first_targets, next_targets, revoke_institute, roles, set_keys
from sync.publish.kept import Kept
from sync.publish.metadata import lifetime
from sync.publish.repository import Repository
from sync.publish.roots import Change, next_root, weigh
from sync.publish.signatures import SHOWN, read


@dataclass(frozen=True)
class Rotated:
    """Ids of a role's keys as they are to be: those that are new, those that go, and how many must sign."""

    role: str
    new: tuple[str, ...]
    gone: tuple[str, ...]
    kept: tuple[str, ...]
    threshold: int


def add_institute(
    repo: Repository, institute: str, name: str, key: Key | None = None, *, now: datetime.datetime | None = None
) -> Rotated:
    """Another institute that publishes here, with a key of its own: `key`, or one that is made. PublishError:
    bad_institute, bad_name, institute_exists, key_used."""
    if institute in TOP_LEVEL_ROLE_NAMES or not is_name(institute):
        raise PublishError("bad_institute", _BAD_INSTITUTE.format(institute), item=institute)
    name = " ".join(name.split())
    if not name:
        raise PublishError("bad_name", _NO_NAME, item=institute)
    with repo.lock():
        kept = repo.shelf.read()
        targets = wanted_targets(repo, kept, now)
        if institute in repo.institutes or institute in roles(targets):
            raise PublishError(
                "institute_exists", _EXISTS.format(institute, repo.institutes.get(institute, institute)), item=institute
            )
        if key is not None:
            _check_unused(kept, targets, [key])
        made = key or keys.create(repo.keys, institute, repo.passphrase, further=True).public_key
        add_role(targets, institute, [made])
        repo.shelf.ask("targets", targets)
        repo.shelf.forget("targets")
        repo.write_institutes({**repo.others, institute: name})
    return Rotated(institute, (made.keyid,), (), (), 1)


def revoke(repo: Repository, institute: str, *, now: datetime.datetime | None = None) -> None:
    """What the institute has signed counts no more with any reader, from the next build on. Its records stay here.
    PublishError: no_such_institute, last_institute."""
    with repo.lock():
        kept = repo.shelf.read()
        targets = wanted_targets(repo, kept, now)
        named = roles(targets)
        if institute not in named:
            raise PublishError("no_such_institute", _NO_INSTITUTE.format(institute, ", ".join(named)), item=institute)
        if len(named) == 1:
            raise PublishError("last_institute", _LAST.format(institute), item=institute)
        revoke_institute(targets, institute)
        repo.shelf.ask("targets", targets)
        repo.shelf.forget("targets")
        repo.write_institutes({other: name for other, name in repo.others.items() if other != institute}, revoked=institute)


def rotate(repo: Repository, role: str, change: Change, *, now: datetime.datetime | None = None) -> Rotated:
    """New keys for one of the four roles, or for an institute. PublishError: no_such_role, no_such_key, last_key,
    bad_threshold, key_used."""
    with repo.lock():
        kept = repo.shelf.read()
        targets = wanted_targets(repo, kept, now)
        signed: Root | Targets = targets
        if role in TOP_LEVEL_ROLE_NAMES:
            signed = kept.next_root or next_root(kept.root, _now(now) + lifetime("root"))
        elif role not in roles(targets):
            known = ", ".join((*sorted(TOP_LEVEL_ROLE_NAMES), *roles(targets)))
            raise PublishError("no_such_role", _NO_ROLE.format(role, known), item=role)
        before: Role = signed.get_delegated_role(role)
        outcome = weigh(role, before, change)
        _check_unused(kept, targets, change.given)
        new: Sequence[Key] = change.given or _made(repo, role, outcome.make)
        set_keys(signed, role, outcome.gone, new, outcome.threshold)
        where = "root" if isinstance(signed, Root) else "targets"
        repo.shelf.ask(where, signed)
        repo.shelf.forget(where)
    return Rotated(role, tuple(key.keyid for key in new), outcome.gone, outcome.stay, outcome.threshold)


def wanted_targets(repo: Repository, kept: Kept, now: datetime.datetime | None) -> Targets:
    """The next targets, as far as they have been asked for."""
    asked = kept.next_targets
    if asked is not None:
        return asked
    if kept.targets is not None:
        return next_targets(read(Targets, kept.targets), _now(now) + lifetime("targets"))
    # A repository that an older program has made and never built.
    targets = first_targets(_now(now) + lifetime("targets"))
    add_role(targets, repo.institute, [keys.KeyRing(repo.keys, repo.passphrase).public(repo.institute)])
    return targets


def _made(repo: Repository, role: str, count: int) -> list[Key]:
    return [keys.create(repo.keys, role, repo.passphrase, further=True).public_key for _ in range(count)]


def _check_unused(kept: Kept, targets: Targets, new: Iterable[Key]) -> None:
    root = kept.next_root or kept.root
    used = {keyid: role for role, about in root.roles.items() for keyid in about.keyids}
    used |= {keyid: role for role, about in roles(targets).items() for keyid in about.keyids}
    for key in new:
        if key.keyid in used:
            raise PublishError("key_used", _USED.format(key.keyid[:SHOWN], used[key.keyid]), item=key.keyid)
        used[key.keyid] = "the same role"


def _now(now: datetime.datetime | None) -> datetime.datetime:
    return (now or datetime.datetime.now(datetime.UTC)).astimezone(datetime.UTC).replace(microsecond=0)


_BAD_INSTITUTE = (
    "{!r} cannot be the short name of an institute. It stands in every address: use small letters, digits and hyphens, "
    "begin and end with a letter or digit, and none of the words root, targets, snapshot, timestamp."
)
_NO_NAME = "The institute has no name. Readers see it beside every document. Give one with --name."
_EXISTS = (
    "{} publishes here already ({}). Nothing was changed: two publishers cannot share one short name, because each "
    "document's id begins with it. Choose another one; for a new key of the same institute, run `fieldshelf publish rotate`."
)
_NO_INSTITUTE = "{} does not publish in this repository. Nothing was changed. The institutes here are: {}."
_LAST = (
    "{} is the only institute here. Nothing was changed: readers would take an empty list for a mistake. If its key is stolen, "
    "give it another one with `fieldshelf publish rotate`; if the repository is to end, take it off the web server."
)
_NO_ROLE = "There is no role {} here. Nothing was changed. The roles are: {}."
_USED = (
    "The key {} signs for {} already. Nothing was changed: one key for two roles would make both fall "
    "together. Give another one."
)
