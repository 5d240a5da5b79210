"""The publisher's keys: one ed25519 key a role, `keys/<role>.pem`, encrypted where a passphrase is given.

A key is read when something must be signed with it and not before, so that root and targets keys can lie in a safe.
"""

from __future__ import annotations

import os
from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from securesystemslib.signer import CryptoSigner

from resources.errors import PublishError
from sync.publish.files import disk_errors, sync_folder

_ENCRYPTED = b"BEGIN ENCRYPTED PRIVATE KEY"


def create(folder: Path, role: str, passphrase: str | None) -> CryptoSigner:
    """A new key in `folder`; never over one that is there."""
    private = Ed25519PrivateKey.generate()
    encryption: KeySerializationEncryption = BestAvailableEncryption(passphrase.encode()) if passphrase else NoEncryption()
    pem = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, encryption)
    path = folder / f"{role}.pem"
    temporary = path.with_name(f".{role}.{os.getpid()}.part")
    with disk_errors(path):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if path.exists():
            raise PublishError(
                "key_exists", f"{path} is there already, and a key is never replaced. Move it away first.", item=role
            )
        try:
            # Only the owner may read it, from its first byte on.
            with os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(pem)
                file.flush()
                os.fsync(file.fileno())
            temporary.rename(path)
        finally:
            temporary.unlink(missing_ok=True)
        sync_folder(folder)
    return CryptoSigner(private)


def load(folder: Path, role: str, passphrase: str | None) -> CryptoSigner:
    """The key of `role`. PublishError: key_missing, passphrase_needed, passphrase_wrong, key_unreadable."""
    path = folder / f"{role}.pem"
    try:
        with disk_errors(path):
            if not path.is_file():
                raise PublishError("key_missing", _MISSING.format(role=role, path=path), item=role)
            pem = path.read_bytes()
        encrypted = _ENCRYPTED in pem
        if encrypted and not passphrase:
            raise PublishError("passphrase_needed", _NEEDED.format(role), item=role)
        private = load_pem_private_key(pem, passphrase.encode() if passphrase and encrypted else None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        if _ENCRYPTED in pem:
            raise PublishError("passphrase_wrong", _WRONG.format(role), item=role) from error
        raise PublishError("key_unreadable", _UNREADABLE.format(path), item=role) from error
    if not isinstance(private, Ed25519PrivateKey):
        raise PublishError("key_unreadable", _UNREADABLE.format(path), item=role)
    return CryptoSigner(private)


def is_encrypted(folder: Path) -> bool:
    """Whether any key in `folder` asks for a passphrase."""
    with disk_errors(folder):
        return any(_ENCRYPTED in path.read_bytes() for path in sorted(folder.glob("*.pem")) if path.is_file())


_MISSING = (
    "The key of the role {role} is needed to sign, and is not there. Nothing was published. "
    "Bring it back to {path} from where it is kept, and run it again."
)
_NEEDED = (
    "The key of the role {} is locked with a passphrase, and none was given. Nothing was published. "
    "Set FIELDSHELF_KEY_PASSPHRASE to the passphrase, or run it in a terminal, where it is asked for."
)
_WRONG = (
    "The passphrase does not open the key of the role {}. Nothing was published. "
    "Run it again with the right one: from FIELDSHELF_KEY_PASSPHRASE where that is set, else typed in a terminal."
)
_UNREADABLE = (
    "{} is not a signing key of this program, or is damaged. Nothing was published. Put the right file there, and run it again."
)
