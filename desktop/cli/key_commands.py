"""The publisher's keys and roles: publish new-key, add-institute, rotate, revoke, sign, keys."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.cli.output import Output
from desktop.cli.publish_commands import asked, given_passphrase
from resources.errors import PublishError, UsageError

if TYPE_CHECKING:
    from sync.publish.repository import Repository
    from sync.publish.roles import Rotated

OK, PARTIAL = 0, 3
_SHOWN = 8


def new_key(options: argparse.Namespace, output: Output) -> int:
    from sync.publish import keys
    from sync.publish.files import disk_errors, write

    path: Path = options.file
    public = _public_beside(path)
    passphrase = _new_passphrase()
    signer = keys.write_new(path, None, passphrase)
    with disk_errors(public):
        write(public, keys.public_pem(signer))
    keyid = signer.public_key.keyid
    output.result({"key_id": keyid, "private": str(path), "public": str(public), "encrypted": passphrase is not None})
    output.line(f"Made the key {keyid[:_SHOWN]} in {path}: keep that file. Send {public} to whoever keeps the repository.")
    output.line(f"Write on paper: {keyid}")
    if passphrase is None:
        output.note(_NOT_ENCRYPTED)
    return OK


def _public_beside(path: Path) -> Path:
    """Where the public half goes. Raises PublishError where the two would have one name, or take another key's."""
    if path.is_dir():
        raise PublishError(
            "not_a_file",
            f"{path} is a folder. Nothing was made. Give the name of the file that the key goes into: {path / 'KEY.pem'}.",
            item=str(path),
        )
    public = path.with_suffix(".pub")
    if public == path:
        raise PublishError(
            "bad_name",
            f"{path} is the name of a public half. Nothing was made. Give the private one a name that ends in .pem.",
            item=str(path),
        )
    if public.exists():
        raise PublishError(
            "key_exists",
            f"{public} is there already, and a key is never replaced. Nothing was made. Give another name, or move it away.",
            item=str(public),
        )
    return public


def add_institute(options: argparse.Namespace, output: Output) -> int:
    from sync.publish import keys, roles

    repository = _repository(options.repository, makes=options.key is None)
    key = keys.read_public(options.key) if options.key is not None else None
    rotated = roles.add_institute(repository, options.institute, options.name, key)
    output.result({"institute": options.institute, "name": repository.institutes[options.institute], **_changed(rotated)})
    output.line(f"{options.institute} publishes in {options.repository} from the next build on, with {_listed(rotated.new)}.")
    output.line(
        f"Add its documents with `fieldshelf publish add {options.repository} FOLDER --collection {options.institute}/NAME`."
    )
    return OK


def rotate(options: argparse.Namespace, output: Output) -> int:
    from sync.publish import keys, roles
    from sync.publish.roots import Change

    given = tuple(keys.read_public(path) for path in options.key or ())
    change = Change(tuple(options.replace or ()), tuple(options.remove or ()), given, options.threshold)
    rotated = roles.rotate(_repository(options.repository, makes=not given), options.role, change)
    output.result(_changed(rotated))
    output.line(
        f"From the next build on {rotated.role} is signed by {rotated.threshold} of {_listed((*rotated.kept, *rotated.new))}."
    )
    if rotated.gone:
        output.line(
            f"Signs no more: {_listed(rotated.gone)}. Keep it until that build, which may need it, and then destroy it."
        )
    return OK


def revoke(options: argparse.Namespace, output: Output) -> int:
    from sync.publish import roles

    repository = _repository(options.repository, makes=False)
    roles.revoke(repository, options.institute)
    output.result({"revoked": options.institute})
    output.line(f"Revoked {options.institute}. Nothing has been published yet: build, and upload, as soon as you can.")
    output.line("Its documents stay on readers' laptops, marked, and none of them counts as in force any more.")
    return OK


def sign(options: argparse.Namespace, output: Output) -> int:
    if options.place.is_dir():
        if options.file is None or options.key:
            raise UsageError("sign_what", _TAKE_BACK)
        return _take_back(options, output)
    if options.file is not None or not options.key:
        raise UsageError("sign_what", _SIGN)
    return _sign(options, output)


def keys(options: argparse.Namespace, output: Output) -> int:
    from sync.publish.deadlines import deadlines

    repository = _repository(options.repository, makes=False)
    found = deadlines(repository)
    output.result(found.to_json())
    for role in found.roles:
        until = f"until {role.expires}, {role.days_left} days" if role.expires else "not signed yet"
        output.line(f"{role.role}: {role.threshold} of {len(role.keys)} must sign; {until}.")
        for key in role.keys:
            where = str(key.file) if key.file else "not on this machine"
            locked = {True: ", with a passphrase", False: ", WITHOUT a passphrase", None: ""}[key.encrypted]
            output.line(f"   {key.keyid[:_SHOWN]} {where}{locked}")
    if found.next is not None:
        output.line(
            f"Signed next: {found.next.role}, by {found.next.renew}, with {_listed(key.keyid for key in found.next.keys)}."
        )
    for one in found.waiting:
        output.note(f"Waits for signatures: {one['role']}, version {one['version']}.")
    for warning in found.warnings:
        output.note(warning["message"] or "")
    return OK


def _sign(options: argparse.Namespace, output: Output) -> int:
    from sync.publish import keys as key_files
    from sync.publish import signing_file

    passphrase = given_passphrase()
    found = [key_files.key_file(path) for path in options.key if path.is_file()]
    for line in (line for item in signing_file.read(options.place).items for line in item.lines()):
        output.line(line)
    if passphrase is None and any(file.encrypted for file in found):
        passphrase = asked("Passphrase of the key: ")
    file, done = signing_file.sign(options.place, options.key, passphrase)
    lacking = {item.role: item.lacking for item in file.items if item.lacking}
    warnings = [key_files.exposed_warning(one) for one in found if one.exposed]
    output.result(
        {
            "publisher": file.publisher,
            "repository": file.repository,
            "signed": [{"key_id": keyid, "roles": roles} for keyid, roles in done.items()],
            "missing": [{"role": role, "keys": keyids} for role, keyids in lacking.items()],
            "warnings": warnings,
        }
    )
    for keyid, roles in done.items():
        output.line(f"Signed {', '.join(roles)} of {file.publisher} with the key {keyid[:_SHOWN]}.")
    for role, keyids in lacking.items():
        output.line(f"{role} needs another signature still, by one of {_listed(keyids)}.")
    for warning in warnings:
        output.note(warning["message"] or "")
    return OK


def _take_back(options: argparse.Namespace, output: Output) -> int:
    from sync.publish import signing_file

    found = signing_file.take_back(_repository(options.place, makes=False), options.file)
    missing = [unsigned for unsigned in found if not unsigned.complete]
    output.result({"signatures": [{**one.to_json(), "complete": one.complete} for one in found]})
    for one in found:
        output.line(f"{one.role}, version {one.version}: complete." if one.complete else f"{one.sentence}.")
    output.line("Build now: what has enough signatures is published." if not missing else "Have it signed by them, too.")
    return PARTIAL if missing else OK


def _repository(folder: Path, *, makes: bool) -> Repository:
    """`makes`: new keys, which are locked as the others there are."""
    from sync.publish.repository import Repository

    repository = Repository.open(folder, given_passphrase())
    if makes and repository.passphrase is None:
        repository.passphrase = _new_passphrase()
    return repository


def _new_passphrase() -> str | None:
    return given_passphrase() or asked("Passphrase for the new key (empty: it is not encrypted): ", twice=True)


def _changed(rotated: Rotated) -> dict[str, Any]:
    return {
        "role": rotated.role,
        "new": list(rotated.new),
        "gone": list(rotated.gone),
        "kept": list(rotated.kept),
        "threshold": rotated.threshold,
    }


def _listed(keyids: Iterable[str]) -> str:
    short = [keyid[:_SHOWN] for keyid in keyids]
    return ("the key " if len(short) == 1 else "the keys ") + ", ".join(short)


_NOT_ENCRYPTED = (
    "The key is not encrypted: whoever copies the file can sign. To encrypt it, delete both files and run the command again "
    "with FIELDSHELF_KEY_PASSPHRASE set, or in a terminal, where a passphrase is asked for."
)
_SIGN = (
    "To sign, give the file that `publish build --unsigned-out` wrote, and a key: publish sign FILE --key KEY.pem. "
    "Nothing was signed."
)
_TAKE_BACK = (
    "To take signatures back, give the repository and the file: publish sign REPO FILE, without a key. Nothing was changed. "
    "To sign, give the file and a key: publish sign FILE --key KEY.pem."
)
