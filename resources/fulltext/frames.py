"""The texts of passages as `index.db` keeps them: one small zstd frame each, with a dictionary made from the first many.

Neither zstd's signature nor the dictionary's number is written a million times: one byte in front says whether there is a
dictionary, so that a library which began small stays readable when it has grown.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence

import zstandard

_LEVEL = 3
_DICTIONARY = 256 * 1024  # of text in seven languages; with 112 kB a passage takes a tenth more
_LARGEST = 1 << 28  # bytes of one passage
FEWEST = 2000  # passages below which a dictionary costs more than it saves
_PLAIN, _WITH = b"\0", b"\1"
_FORMAT = zstandard.FORMAT_ZSTD1_MAGICLESS


def train(texts: Sequence[str]) -> bytes | None:
    """A dictionary for texts like these, or None where nothing can be learned from them."""
    try:
        return zstandard.train_dictionary(_DICTIONARY, [text.encode("utf-8", "replace") for text in texts]).as_bytes()
    except zstandard.ZstdError:
        return None


def squeeze(data: bytes) -> bytes:
    """Bytes of `index.db` that are no text, compressed, with a checksum."""
    return zstandard.ZstdCompressor(_LEVEL, write_checksum=True).compress(data)


def unsqueeze(data: bytes) -> bytes:
    """What `squeeze` was given; zstandard.ZstdError where it is damaged."""
    return _unpacked(zstandard.ZstdDecompressor(), data)


def _unpacked(decompressor: zstandard.ZstdDecompressor, frame: bytes) -> bytes:
    try:
        return decompressor.decompress(frame, max_output_size=_LARGEST, read_across_frames=False, allow_extra_data=False)
    except MemoryError:  # a damaged size is believed
        raise zstandard.ZstdError("a frame of a size that cannot be") from None


class Frames:
    """Packs and unpacks; `dictionary` may be None. Safe to use from several threads."""

    def __init__(self, dictionary: bytes | None) -> None:
        self._dictionary = zstandard.ZstdCompressionDict(dictionary) if dictionary else None
        self._local = threading.local()

    @property
    def has_dictionary(self) -> bool:
        return self._dictionary is not None

    def pack(self, text: str) -> bytes:
        return (_WITH if self._dictionary else _PLAIN) + self._compressor.compress(text.encode("utf-8", "replace"))

    def unpack(self, frame: bytes) -> str:
        """Raises zstandard.ZstdError or UnicodeDecodeError where the frame is damaged."""
        return _unpacked(self._decompressor(frame[:1]), frame[1:]).decode("utf-8")

    # One a thread: they are not to be shared.

    @property
    def _compressor(self) -> zstandard.ZstdCompressor:
        made: zstandard.ZstdCompressor | None = getattr(self._local, "compressor", None)
        if made is None:
            parameters = zstandard.ZstdCompressionParameters.from_level(
                _LEVEL, format=_FORMAT, write_dict_id=False, write_checksum=True
            )
            made = zstandard.ZstdCompressor(dict_data=self._dictionary, compression_params=parameters)
            self._local.compressor = made
        return made

    def _decompressor(self, mark: bytes) -> zstandard.ZstdDecompressor:
        made: zstandard.ZstdDecompressor | None = getattr(self._local, mark.hex(), None)
        if made is None:
            if mark not in (_PLAIN, _WITH) or (mark == _WITH and self._dictionary is None):
                raise zstandard.ZstdError("not a frame of this index")
            dictionary = self._dictionary if mark == _WITH else None
            made = zstandard.ZstdDecompressor(dict_data=dictionary, format=_FORMAT)
            setattr(self._local, mark.hex(), made)
        return made
