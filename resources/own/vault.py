"""What a passphrase does: a key out of it (scrypt), which seals a random key, which seals values one by one (AES-GCM).

Bytes in, bytes out: no file, no database. Changing the passphrase seals the same key anew, so nothing else is written.
"""

from __future__ import annotations

import os
import unicodedata
from dataclasses import dataclass

from resources.errors import LibraryError
from resources.sentences import say

# scrypt: 32 MiB and 0.27 s on the machine on which it was measured (2**14: 0.11 s, 2**16: 0.58 s).
_N, _R, _P = 2**15, 8, 1
_MOST = 2**20  # of a file that somebody has changed no more than this is believed: memory is 128 * r * n
_NONCE = 12
_KEY = b"fieldshelf personal key"


@dataclass(frozen=True, slots=True)
class Lock:
    """What is kept of a passphrase: enough to tell whether one is right, and nothing to read it from."""

    salt: bytes
    n: int
    r: int
    p: int
    sealed_key: bytes


class Key:
    """Seals and opens values. `identity` says whose value it is: sealed for one row it does not open as another's."""

    def __init__(self, secret: bytes) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # most people set no passphrase

        self._secret, self._cipher = secret, AESGCM(secret)

    @classmethod
    def new(cls) -> Key:
        return cls(os.urandom(32))

    def seal(self, identity: bytes, plain: bytes) -> bytes:
        nonce = os.urandom(_NONCE)
        return nonce + self._cipher.encrypt(nonce, plain, identity)

    def open(self, identity: bytes, sealed: bytes) -> bytes:
        """Raises LibraryError `personal_damaged` for what this key has not sealed for that identity."""
        from cryptography.exceptions import InvalidTag

        try:
            return self._cipher.decrypt(sealed[:_NONCE], sealed[_NONCE:], identity)
        except (InvalidTag, ValueError) as error:
            raise _damaged() from error

    def lock(self, passphrase: str) -> Lock:
        """Sealed with a passphrase. Takes a quarter of a second, on purpose."""
        salt = os.urandom(16)
        outer = Key(_derive(passphrase, salt, _N, _R, _P))
        return Lock(salt, _N, _R, _P, outer.seal(_KEY, self._secret))


def unlock(lock: Lock, passphrase: str) -> Key:
    """Raises LibraryError `wrong_passphrase`. Takes a quarter of a second."""
    if lock.n * lock.r > _MOST * 8 or lock.p > 16 or min(lock.n, lock.r, lock.p) < 1 or lock.n & (lock.n - 1):
        raise _damaged()
    try:
        return Key(Key(_derive(passphrase, lock.salt, lock.n, lock.r, lock.p)).open(_KEY, lock.sealed_key))
    except LibraryError as error:
        raise LibraryError("wrong_passphrase", say("This is not the passphrase. Nothing was changed. Try again.")) from error


def _derive(passphrase: str, salt: bytes, n: int, r: int, p: int) -> bytes:
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    # The same letters from another keyboard may be other code points.
    typed = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
    return Scrypt(salt=salt, length=32, n=n, r=r, p=p).derive(typed)


def _damaged() -> LibraryError:
    return LibraryError(
        "personal_damaged",
        say(
            "Something in what is personal here is not as it was written, and cannot be read. The library is not touched by it."
        ),
        item="personal.db",
    )
