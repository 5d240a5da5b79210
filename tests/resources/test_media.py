"""How long a recording plays, told from its first kilobytes; from damaged or hostile ones nothing, and no error."""

from __future__ import annotations

import struct
import wave
from pathlib import Path

import pytest

from resources.store import media


def box(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I4s", 8 + len(content), kind) + content


def mp4(duration: int, scale: int, version: int = 0) -> bytes:
    times = struct.pack(">QQIQ", 1, 1, scale, duration) if version else struct.pack(">IIII", 1, 1, scale, duration)
    header = box(b"mvhd", bytes([version, 0, 0, 0]) + times + bytes(80))
    return box(b"ftyp", b"isom" + bytes(8)) + box(b"mdat", bytes(5000)) + box(b"moov", box(b"udta", b"x") + header)


def webm(duration: float, scale: int = 1_000_000) -> bytes:
    info = b"\x2a\xd7\xb1\x83" + scale.to_bytes(3, "big") + b"\x44\x89\x88" + struct.pack(">d", duration)
    return b"\x1aE\xdf\xa3\x80" + b"\x18\x53\x80\x67\xff" + b"\x15\x49\xa9\x66" + bytes([0x80 | len(info)]) + info


@pytest.mark.parametrize(
    ("content", "expected"),
    [(mp4(252_000, 1000), 252.0), (mp4(90_000 * 60, 90_000, 1), 60.0), (webm(4_500.0), 4.5), (webm(90_000.0, 500_000), 45.0)],
    ids=["mp4", "mp4 of version 1", "webm", "webm of another scale"],
)
def test_it_is_read_from_the_head(tmp_path: Path, content: bytes, expected: float) -> None:
    path = tmp_path / "film"
    path.write_bytes(content)
    assert media.seconds(path) == expected


def test_of_a_wave_file(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(bytes(2 * 8000 * 3))
    assert media.seconds(path) == 3.0


@pytest.mark.parametrize(
    "content",
    [
        b"", b"plain text, of no length", mp4(1, 0), mp4(2**32 - 1, 1), mp4(5, 1)[:5040], webm(float("nan")), webm(1e300),
        box(b"ftyp", b"isom") + struct.pack(">I4sQ", 1, b"free", 3), box(b"ftyp", b"isom") + box(b"free", b"") * 20_000,
        b"RIFF\x04\x00\x00\x00WAVE", b"\x1aE\xdf\xa3\x15\x49\xa9\x66\x44\x89",
    ],
    ids=lambda content: str(len(content)),
)  # fmt: skip
def test_what_does_not_say_or_lies_has_no_length(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "film"
    path.write_bytes(content)
    assert media.seconds(path) is None
    assert media.seconds(tmp_path / "none") is None
