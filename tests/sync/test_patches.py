"""A new version out of an old one and a patch, and what a sync pays when there is one."""

from __future__ import annotations

import hashlib
import random

import zstandard

from resources.models import Patch
from sync import patches
from sync.publish.patches import make
from tests.support.publishers import sha256


def _versions(size: int = 600_000) -> tuple[bytes, bytes]:
    chance = random.Random(4)
    old = chance.randbytes(size)
    return old, old[: size // 2] + chance.randbytes(5_000) + old[size // 2 :]


def test_a_patch_weighs_what_was_inserted_and_gives_the_new_version() -> None:
    old, new = _versions()
    patch = make(old, new)
    assert len(patch) < 6_000 and patch == make(old, new)
    assert patches.apply(old, patch, len(new), sha256(new)) == new


def test_of_a_large_document_all_that_was_there_before_is_found_wherever_it_stands_now() -> None:
    chance = random.Random(5)
    old = chance.randbytes(24_000_000)
    new = old[15_000_000:] + chance.randbytes(5_000) + old[:15_000_000]
    patch = make(old, new)
    assert len(patch) < 20_000
    assert patches.apply(old, patch, len(new), sha256(new)) == new


def test_whatever_is_wrong_with_a_patch_it_is_not_used() -> None:
    old, new = _versions(60_000)
    patch, digest = make(old, new), hashlib.sha256(new).hexdigest()
    assert patches.apply(old, patch[:-20], len(new), digest) is None
    assert patches.apply(old, b"<html>log in</html>", len(new), digest) is None
    assert patches.apply(old[1:], patch, len(new), digest) is None
    assert patches.apply(old, patch, len(new) - 1, digest) is None
    assert patches.apply(old, patch, len(new), sha256(old)) is None
    assert patches.apply(b"", patch, len(new), digest) is None
    assert patches.apply(old, patch, patches.LARGEST, digest) is None


def test_a_frame_that_asks_for_more_memory_than_both_versions_need_is_refused() -> None:
    old, new = _versions(60_000)
    parameters = zstandard.ZstdCompressionParameters.from_level(3, window_log=26)
    writer = zstandard.ZstdCompressor(compression_params=parameters).compressobj()  # no length in its header
    huge = writer.compress(new) + writer.flush()
    assert patches.apply(old, huge, len(new), sha256(new)) is None


def test_what_a_target_lists_is_an_offer_that_may_be_declined() -> None:
    one = {"from": "a" * 64, "length": 5}
    assert patches.listed({"patches": [one]}) == (Patch("a" * 64, 5),)
    for other in (None, {}, {"patches": 1}, {"patches": [{"from": "../x", "length": 5}]}, {"patches": [{**one, "length": 0}]}):
        assert patches.listed(other) == ()
