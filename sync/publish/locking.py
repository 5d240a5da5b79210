"""A private key locked with a passphrase: PKCS #8 with PBES2, scrypt and AES-256 (RFC 8018, RFC 7914), as PEM.

`cryptography` writes PKCS #8 with PBKDF2 and 2,048 rounds only, which a thief's graphics card tries by the million. What is
written here any OpenSSL reads, and `cryptography` too; so nothing here reads.
"""

from __future__ import annotations

import base64
import os

from cryptography.hazmat.primitives import padding
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

# 16 MiB and five passes: as strong as 128 MiB in one (OWASP's list), within what OpenSSL allows and an old laptop has.
_N, _R, _P = 1 << 14, 8, 5
_PBES2 = bytes.fromhex("06092a864886f70d01050d")
_SCRYPT = bytes.fromhex("06092b06010401da47040b")
_AES_256_CBC = bytes.fromhex("060960864801650304012a")
_SEQUENCE, _OCTETS, _INTEGER = 0x30, 0x04, 0x02


def locked(private: Ed25519PrivateKey, passphrase: str) -> bytes:
    """The PEM of `private`, which `passphrase` opens."""
    plain = private.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    salt, start = os.urandom(16), os.urandom(16)
    key = Scrypt(salt, 32, _N, _R, _P).derive(passphrase.encode())
    padder, cipher = padding.PKCS7(128).padder(), Cipher(algorithms.AES(key), modes.CBC(start)).encryptor()
    secret = cipher.update(padder.update(plain) + padder.finalize()) + cipher.finalize()
    costs = _tagged(_SEQUENCE, _tagged(_OCTETS, salt), *map(_integer, (_N, _R, _P, 32)))
    derivation = _tagged(_SEQUENCE, _SCRYPT, costs)
    encryption = _tagged(_SEQUENCE, _AES_256_CBC, _tagged(_OCTETS, start))
    method = _tagged(_SEQUENCE, _PBES2, _tagged(_SEQUENCE, derivation, encryption))
    text = base64.b64encode(_tagged(_SEQUENCE, method, _tagged(_OCTETS, secret))).decode()
    lines = [text[at : at + 64] for at in range(0, len(text), 64)]
    return "\n".join(["-----BEGIN ENCRYPTED PRIVATE KEY-----", *lines, "-----END ENCRYPTED PRIVATE KEY-----", ""]).encode()


def _tagged(tag: int, *parts: bytes) -> bytes:
    """DER: tag, length, content; all of it here is shorter than 256 bytes."""
    content = b"".join(parts)
    length = bytes([len(content)]) if len(content) < 128 else bytes([0x81, len(content)])
    return bytes([tag]) + length + content


def _integer(number: int) -> bytes:
    return _tagged(_INTEGER, number.to_bytes(number.bit_length() // 8 + 1, "big"))
