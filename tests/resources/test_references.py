from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resources.words.references import reference_key, reference_keys


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2010.8", "2010.08"),
        ("ST/SGB/2003/13", "st sgb 2003-13"),
        ("A/RES/49/37", "A/RES/49/037"),
        ("S/RES/1325 (2000)", "S/RES/1325"),
        ("S/RES/1325\u00a0(2000)", "s res 1325 2000"),
        ("Ｓ／ＲＥＳ／１３２５（２０００）", "S/RES/1325"),
        ("٢٠١٩.٠٨", "2019.8"),
    ],
)
def test_spellings_of_one_reference(one: str, other: str) -> None:
    assert reference_key(one) == reference_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2010.8", "2010.80"),
        ("X/RES/2022/7", "X/RES/2021/7"),
        ("E/RES/2000/35", "E/RES/2001/35"),
        ("X/RES/7/2022", "X/RES/7"),
        ("A/70/95", "A/70/95/Add.1"),
        ("2023.05-F4", "2023.05"),
    ],
)
def test_references_of_two_documents(one: str, other: str) -> None:
    assert reference_key(one) != reference_key(other)


@pytest.mark.parametrize(
    ("reference", "keys"),
    [
        ("2010.08", ("2010.8",)),
        ("SOP 2016.16", ("sop.2016.16", "2016.16")),
        ("Policy (Ref. 2017.16)", ("policy.ref.2017.16", "2017.16")),
        ("A/70/95-S/2015/446", ("a.70.95.s.2015.446", "a.70.95", "s.2015.446")),
        ("A/70/95\u2013S/2015/446", ("a.70.95.s.2015.446", "a.70.95", "s.2015.446")),
        ("2023.05-F4", ("2023.5.f4",)),
        ("EFI/RES/7 (2022)", ("efi.res.7",)),
        ("", ()),
        (" / ", ()),
    ],
)
def test_a_document_is_found_under_each_of_its_keys(reference: str, keys: tuple[str, ...]) -> None:
    assert reference_keys(reference) == keys


@given(st.text())
def test_any_text_has_keys_and_its_own_key_comes_first(text: str) -> None:
    key = reference_key(text)
    assert reference_keys(text)[:1] == ((key,) if key else ())
