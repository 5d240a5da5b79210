"""The publisher's keys: ed25519, one file a key, locked where a passphrase is given (`locking.py`).

Those of a role are `keys/<role>.pem`, `keys/<role>.2.pem` and so on: several where the role has a threshold, a newer one after
a rotation. A file begins with the key's id, so that one can tell them apart without unlocking. A key is read when something
must be signed with it and not before, so that root and targets keys can lie in a safe.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
    load_pem_public_key,
)
from securesystemslib.signer import CryptoSigner, SSlibKey

from resources.errors import PublishError
from resources.sentences import say
from resources.store.durable import flush_folder
from sync.publish.files import disk_errors
from sync.publish.locking import locked

_ENCRYPTED = b"BEGIN ENCRYPTED PRIVATE KEY"
_PRIVATE = b"PRIVATE KEY"
_ID = re.compile(rb"Key id: ([0-9a-f]{64})\s")
_LARGEST = 100_000  # bytes of a file that may be a key


@dataclass(frozen=True)
class KeyFile:
    """A private key's file. `keyid` is what the file says, None where an older program has not written it."""

    path: Path
    keyid: str | None
    encrypted: bool
    exposed: bool  # others than its owner can read it


class KeyRing:
    """The keys in `folder`; `passphrase` opens those that are locked. Each is opened once."""

    def __init__(self, folder: Path, passphrase: str | None) -> None:
        self.folder = folder
        self._passphrase = passphrase
        self._opened: dict[Path, CryptoSigner] = {}

    def signers(self, role: str, keyids: Collection[str]) -> list[CryptoSigner]:
        """Those of the keys `keyids` of `role` that are here. PublishError: passphrase_needed, passphrase_wrong,
        key_unreadable."""
        found = {}
        for file in key_files(self.folder, role):
            if file.keyid is not None and file.keyid not in keyids:
                continue
            if file.path not in self._opened:
                self._opened[file.path] = load(file.path, role, self._passphrase)
            signer = self._opened[file.path]
            if signer.public_key.keyid in keyids:
                found[signer.public_key.keyid] = signer
        return list(found.values())

    def has_others(self, role: str) -> bool:
        """Whether there are files for `role` at all; asked where none of them is the right one."""
        return bool(key_files(self.folder, role))

    def public(self, role: str) -> SSlibKey:
        """The public half of the first key of `role` here."""
        return _public(load(self.folder / f"{role}.pem", role, self._passphrase))


def create(folder: Path, role: str, passphrase: str | None, *, further: bool = False) -> CryptoSigner:
    """A new key of `role` in `folder`; never over one that is there. `further`: beside those that are there."""
    path = folder / f"{role}.pem"
    number = 2
    while further and path.exists():
        path = folder / f"{role}.{number}.pem"
        number += 1
    return write_new(path, role, passphrase)


def write_new(path: Path, role: str | None, passphrase: str | None) -> CryptoSigner:
    """A new key under `path`. PublishError "key_exists"."""
    private = Ed25519PrivateKey.generate()
    signer = CryptoSigner(private)
    plain = None if passphrase else private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    pem = plain or locked(private, passphrase or "")
    temporary = path.with_name(f".{path.name}.{os.getpid()}.part")
    with disk_errors(path):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if path.exists():
            raise PublishError(
                "key_exists",
                say("{path} is there already, and a key is never replaced. Move it away first.", path=path),
                item=role,
            )
        try:
            # Only the owner may read it, from its first byte on.
            with os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(f"Key id: {signer.public_key.keyid}\n".encode() + pem)
                file.flush()
                os.fsync(file.fileno())
            temporary.rename(path)
        finally:
            temporary.unlink(missing_ok=True)
        flush_folder(path.parent)
    return signer


def public_pem(signer: CryptoSigner) -> bytes:
    """What may be sent to anybody: the public half, with its id."""
    public = Ed25519PublicKey.from_public_bytes(bytes.fromhex(_public(signer).keyval["public"]))
    pem = public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    return f"Key id: {signer.public_key.keyid}\n".encode() + pem


def read_public(path: Path) -> SSlibKey:
    """The key in a file of `public_pem`. PublishError "not_public", "key_unreadable"."""
    data = _read(path)
    if data is None:
        raise PublishError("key_missing", say(_NO_FILE, path=path), item=str(path))
    if _PRIVATE in data:
        raise PublishError("not_public", say(_NOT_PUBLIC, path=path), item=str(path))
    try:
        public = load_pem_public_key(data)
    except (ValueError, UnsupportedAlgorithm) as error:
        raise PublishError("key_unreadable", say(_NOT_PUBLIC_KEY, path=path), item=str(path)) from error
    if not isinstance(public, Ed25519PublicKey):
        raise PublishError("key_unreadable", say(_NOT_PUBLIC_KEY, path=path), item=str(path))
    return SSlibKey.from_crypto(public)


def load(path: Path, role: str | None, passphrase: str | None) -> CryptoSigner:
    """The key in `path`, named by its role or its file. PublishError: key_missing, passphrase_needed, passphrase_wrong,
    key_unreadable."""
    pem = _read(path)
    if pem is None:
        raise PublishError("key_missing", say(_MISSING, role=role, path=path) if role else say(_NO_FILE, path=path), item=role)
    encrypted = _ENCRYPTED in pem
    if encrypted and not passphrase:
        raise PublishError(
            "passphrase_needed", say(_NEEDED, role=role) if role else say(_NEEDED_FOR, path=path), item=role or str(path)
        )
    try:
        private = load_pem_private_key(pem, passphrase.encode() if passphrase and encrypted else None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        if encrypted:
            raise PublishError(
                "passphrase_wrong", say(_WRONG, role=role) if role else say(_WRONG_FOR, path=path), item=role or str(path)
            ) from error
        raise PublishError("key_unreadable", say(_UNREADABLE, path=path), item=role or str(path)) from error
    if not isinstance(private, Ed25519PrivateKey):
        raise PublishError("key_unreadable", say(_UNREADABLE, path=path), item=role or str(path))
    return CryptoSigner(private)


def key_files(folder: Path, role: str | None = None) -> list[KeyFile]:
    """Of one role, or all; the first one first."""
    named = re.compile(rf"{re.escape(role)}(?:\.(\d+))?\.pem" if role else r"[^.].*\.pem")
    with disk_errors(folder):
        paths = [path for path in folder.glob("*.pem") if named.fullmatch(path.name) and path.is_file()]
    return [key_file(path) for path in sorted(paths, key=lambda path: (len(path.name), path.name))]


def key_file(path: Path) -> KeyFile:
    data = _read(path) or b""
    found = _ID.match(data)
    with disk_errors(path):
        exposed = os.name == "posix" and bool(stat.S_IMODE(path.stat().st_mode) & 0o077)
    return KeyFile(path, found.group(1).decode() if found else None, _ENCRYPTED in data, exposed)


def is_encrypted(folder: Path) -> bool:
    """Whether any key in `folder` asks for a passphrase."""
    return any(file.encrypted for file in key_files(folder))


def exposed_warning(file: KeyFile) -> dict[str, str | None]:
    return {"code": "key_exposed", "item": str(file.path), "message": say(_EXPOSED, path=file.path)}


def _public(signer: CryptoSigner) -> SSlibKey:
    key = signer.public_key
    assert isinstance(key, SSlibKey)
    return key


def _read(path: Path) -> bytes | None:
    """None where there is no such file; what is too long for a key is cut off, and none."""
    with disk_errors(path):
        if not path.is_file():
            return None
        with path.open("rb") as file:
            return file.read(_LARGEST)


_MISSING = (
    "The key of the role {role} is needed to sign, and is not there. Nothing was published. Bring it back to {path} "
    "from where it is kept, and run it again; or build with --unsigned-out FILE, and have that signed."
)
_NO_FILE = "There is no key in {path}. Nothing was changed. Check the path."
_NEEDED = (
    "The key of the role {role} is locked with a passphrase, and none was given. Nothing was published. Set "
    "FIELDSHELF_KEY_PASSPHRASE to the passphrase, or run it in a terminal, where it is asked for."
)
_NEEDED_FOR = (
    "The key in {path} is locked with a passphrase, and none was given. Nothing was published. Set "
    "FIELDSHELF_KEY_PASSPHRASE to the passphrase, or run it in a terminal, where it is asked for."
)
_WRONG = (
    "The passphrase does not open the key of the role {role}. Nothing was published. Run it again with the right one: from "
    "FIELDSHELF_KEY_PASSPHRASE where that is set, else typed in a terminal."
)
_WRONG_FOR = (
    "The passphrase does not open the key in {path}. Nothing was published. Run it again with the right one: from "
    "FIELDSHELF_KEY_PASSPHRASE where that is set, else typed in a terminal."
)
_UNREADABLE = (
    "{path} is not a signing key of this program, or is damaged. Nothing was published. Put the right file there, "
    "and run it again."
)
_NOT_PUBLIC = (
    "{path} is a private key, which nobody else should ever have. Nothing was changed. Give the file ending in .pub "
    "that was made beside it."
)
_NOT_PUBLIC_KEY = (
    "{path} is not the public key of a role. Nothing was changed. Give the file ending in .pub that `fieldshelf "
    "publish new-key` wrote."
)
_EXPOSED = "Others on this computer can read {path}, and whoever reads it can sign. Run: chmod 600 {path}"
