"""References in running text: a table of lines that people write, half of them traps, and what must hold for any text."""

from __future__ import annotations

import datetime
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from resources.words.citations import MOST_A_TEXT, find
from resources.words.references import reference_key, reference_keys

# A line, and the keys that a person would mark in it.
REFERENCES: list[tuple[str, tuple[str, ...]]] = [
    # English
    ("SOP 2016.16 says who reports.", ("2016.16",)),
    ("Ref. 2019.08", ("2019.8",)),
    ("Reference: 2010.8", ("2010.8",)),
    ("Policy (Ref. 2017.16) and its guidelines", ("2017.16",)),
    ("Guidelines on the handling of detainees (2010.8)", ("2010.8",)),
    ("Protection of Civilians (2015.07)", ("2015.7",)),
    ("It replaces 2014.22, Movement of convoys.", ("2014.22",)),
    ("It was replaced by 2023.05 on 1 March 2023.", ("2023.5",)),
    ("Earlier editions: 2014.22 and 2019.08. This edition was approved on 10 February 2023.", ("2014.22", "2019.8")),
    ("Escort duties on supply routes, 2021.14. Road incident reporting, 2024.07.", ("2021.14", "2024.7")),
    ("- 2026.19, Drones near camps, has been approved.", ("2026.19",)),
    ("What was done: paragraph 4.5 of 2023.05; a card with twelve sentences", ("2023.5",)),
    ("Policies and guidelines come in pairs (2017.16 and 2017.17).", ("2017.16", "2017.17")),
    ("See SOP-2016.16 for the forms.", ("2016.16",)),
    ("Form 2023.05-F4 is one page.", ("2023.5.f4",)),
    ("See policy 2017.16\u20132017.17.", ("2017.16", "2017.17")),
    ("Policy\n2018.29 on patrols", ("2018.29",)),
    ("Policy (Ref. 2017.\n16)", ("2017.16",)),
    ("Manual no. 2018.29: Patrols", ("2018.29",)),
    ("recalling A/RES/49/37 and S/RES/1325 (2000),", ("a.res.49.37", "s.res.1325")),
    ("the report (S/2015/446) and its addendum S/2015/446/Add.1", ("s.2015.446", "s.2015.446.add.1")),
    ("the report of the panel (A/70/95-S/2015/446)", ("a.70.95", "s.2015.446")),
    ("the report of the panel, A/70/95\u2013S/2015/446,", ("a.70.95", "s.2015.446")),
    ("A/70/95/S/2015/446", ("a.70.95", "s.2015.446")),
    ("ST/SGB/2003/13 of 9 October 2003", ("st.sgb.2003.13",)),
    ("Fifth Committee, A/C.5/70/L.12 and A/C.5/69/18.", ("a.c.5.70.l.12", "a.c.5.69.18")),
    ("as adopted in A/RES/\n49/37", ("a.res.49.37",)),
    ("S/RES/1325\n(2000)", ("s.res.1325",)),
    ("The Declaration, A/RES/217(III), was adopted in Paris.", ("a.res.217.iii",)),
    ("S/PV.4567, S/PRST/2015/22 and E/CN.4/1998/53/Add.2", ("s.pv.4567", "s.prst.2015.22", "e.cn.4.1998.53.add.2")),
    ("CRC/C/GC/12 and A/ES-10/248", ("crc.c.gc.12", "a.es.10.248")),
    ("In 1993 it wrote S/25704.", ("s.25704",)),
    ("The institute's own MOVE/SOP/2019/4 applies.", ("move.sop.2019.4",)),
    ("as required by ST/AI/2013/4 and ST/IC/2005/19", ("st.ai.2013.4", "st.ic.2005.19")),
    ("A/74/789 and A/74/789/Corr.1; HRI/GEN/1/Rev.9 (Vol. I)", ("a.74.789", "a.74.789.corr.1", "hri.gen.1.rev.9")),
    ("This SOP shall be read together with the Policy on Accountability (2021.04).", ("2021.4",)),
    ("Policy Ref: 2012.02 supersedes Ref: 2006.30", ("2012.2", "2006.30")),
    ("Reference number\n2020.16", ("2020.16",)),
    # French
    ("La présente directive annule et remplace la directive 2009.11.", ("2009.11",)),
    ("Elle remplace le document 2019.08 du même titre.", ("2019.8",)),
    ("Éditions antérieures : 2014.22 et 2019.08.", ("2014.22", "2019.8")),
    ("La politique (réf. 2017.16) s'applique à tous.", ("2017.16",)),
    ("Lignes directrices relatives aux patrouilles (2010.08)", ("2010.8",)),
    ("Un numéro de référence, par exemple 2023.05, mène droit au document.", ("2023.5",)),
    ("la résolution S/RES/1325\u00a0(2000) du Conseil de sécurité", ("s.res.1325",)),
    ("voir 2021.14", ("2021.14",)),
    # Spanish
    ("Sustituye al documento 2020.03.", ("2020.3",)),
    ("Directrices sobre el uso de intérpretes (2022.09)", ("2022.9",)),
    ("Véase la política 2023.05, párrafo 4.", ("2023.5",)),
    ("Ediciones anteriores: 2014.22 y 2019.08.", ("2014.22", "2019.8")),
    ("en su resolución A/RES/60/1,", ("a.res.60.1",)),
    # Portuguese
    ("Substitui o documento 2019.08.", ("2019.8",)),
    ("Política de proteção de civis (ref. 2015.07)", ("2015.7",)),
    ("Edições anteriores: 2014.22 e 2019.08.", ("2014.22", "2019.8")),
    # Russian
    ("Она заменяет документ 2019.08 с тем же названием.", ("2019.8",)),
    ("Прежние редакции: 2014.22 и 2019.08.", ("2014.22", "2019.8")),
    ("Обязанности сопровождения на маршрутах снабжения, 2021.14.", ("2021.14",)),
    ("в соответствии с инструкцией № 2016.16", ("2016.16",)),
    ("см. 2022.03", ("2022.3",)),
    ("в резолюции S/RES/1325 (2000)", ("s.res.1325",)),
    # Arabic
    ("وهي تحل محل الوثيقة 2019.08 التي تحمل العنوان نفسه.", ("2019.8",)),
    ("الطبعتان السابقتان: 2014.22 و2019.08.", ("2014.22", "2019.8")),
    ("واجبات الحراسة على طرق الإمداد، 2021.14.", ("2021.14",)),
    ("حلت محل هذه الطبعة الوثيقة \u200f2023.05\u200f في 1 آذار/مارس 2023.", ("2023.5",)),
    ("السياسة ٢٠١٩.٠٨ بشأن القوافل", ("2019.8",)),
    ("القرار S/RES/1325 (2000) بشأن المرأة", ("s.res.1325",)),
    ("إذ تشير إلى قرارها A/RES/49/37،", ("a.res.49.37",)),
    # Chinese
    ("本政策取代同名文件2019.08。", ("2019.8",)),
    ("以前的版本：2014.22和2019.08。", ("2014.22", "2019.8")),
    ("补给路线上的护送职责，2021.14。雨季道路行动规划，2022.03。", ("2021.14", "2022.3")),
    ("政策（２０１９．０８）", ("2019.8",)),
    ("回顾其第Ａ／ＲＥＳ／４９／３７号决议", ("a.res.49.37",)),
    ("安全理事会第S/RES/1325（2000）号决议", ("s.res.1325",)),
    ("见2022.03第4段", ("2022.3",)),
]  # fmt: skip
TRAPS = [
    # Numbers of places, dates, times
    "see 2.1.4 and section 12.3",
    "1.1 Purpose\n1.2 Scope",
    "Section 2010.8 of the code",
    "Article 1998.4, paragraph 2",
    "dated 2017.12.05 in Geneva",
    "on 05.12.2017, and again on 12/2017",
    "from 2010-08-01 to 2010-08-31",
    "as of 2017.12",
    "between 2017.12 and 2018.06 the camp grew",
    "The committee met in 2017. 12 members were present.",
    "It was adopted in 2017.\n12. Next steps",
    "The policy was reviewed in 2017.\n12 Annexes follow.",
    "The report appeared in 2015.2 It was long.",
    "at 20.17.12 hours, 2017.30 Z",
    "pages 2010.1\u20132010.9 of the ledger",
    # Versions, files, addresses
    "Python 3.11, Linux 2.6.32, firmware 2017.12",
    "version 2017.12 of the program",
    "debian-archive-keyring (2023.2) unstable",
    "policy-2017.12.pdf and report_2017.12.docx",
    "see the file 2017.12.pdf",
    "https://example.org/policy/2017.12",
    "https://example.org/A/RES/49/37 and example.org/S/2015/446",
    "https://example.org/doc?symbol=A/RES/49/37",
    "mail to sop.2017.12@example.org",
    "the host 10.2017.12.1 or 192.168.1.1",
    "ISBN 978-92-1-2017.12",
    "doi:10.2017/2017.12",
    "call +41 22 2017.12.34",
    "/srv/A/RES/49/37",
    "C:\\docs\\2017.12",
    # Money and amounts
    "It cost 2010.50 USD.",
    "$2017.12 per day",
    "the policy cost € 2017.12 in all",
    "2017,12 and 2,017.12",
    "1 2017.12 3",
    "The mean was 2017.12 and rose to 2018.29.",
    "The document weighs 2017.12 kg.",
    "an average of the values (2017.12)",
    "the ratio x = 2017.12, y = 1999.5",
    "a distance of 2017.12 km",
    "1999.5 2017.12 2020.1",
    "the price (2010.50) and the rate, 2017.12.",
    "policy 2017.12%",
    "Policy 2044.17 is from the future, 1899.1 from the past, 2017.0 from nowhere.",
    "Policy 2017.1234 has too many digits",
    # What has slashes
    "DPKO/DFS, TCP/IP, AC/DC and I/O",
    "and/or, he/she, N/A, 24/7, km/h, S/N 2015/446",
    "ISO/IEC 27001, ISO/IEC/IEEE 42010",
    "Windows NT/2000/XP, MS-Windows 95/98/ME",
    "the Fifth Committee (A/C.5) and A/B/2",
    "sizes A/4/5 and S/4/5, blood group A/0",
    "HTTP/1.1 and GNU/Linux/2",
    "A/RES/49/37.pdf",
    "1/2/2015, 12/JAN/2015, JAN/2015/JUL",
    "Population (1998.5), area (2010.3)",
    "Printed in Nairobi, 2019.08.",
    "Paris (2017.12)",
    "Updated (2019.08), last revised 2019.08",
    "frequency 2010.5 MHz, Buildroot 2017.02",
    "room A/12/3, rated 8/10, TCP/UDP/53",
    # French
    "l'article 2010.3 du code",
    "il coûte 2010.50 euros",
    "le document coûte 2017.12 francs",
    "depuis 2017.12",
    "la moyenne (2017.12) est en hausse",
    # Spanish
    "cuesta 2010.50 dólares",
    "la media fue de 2017.12",
    "el artículo 1998.4 del código",
    "desde 2017.12 hasta 2018.06",
    # Portuguese
    "custa 2010.50 reais",
    "versão 2017.12 do programa",
    "a política custou 2017.12 milhões",
    # Russian
    "статья 2010.3 кодекса",
    "версия 2017.12",
    "Опубликовано в Москве, 2017.12.",
    "стоит 2010.50 руб.",
    "с 2017.12 по 2018.06",
    "05.12.2017 г.",
    # Arabic
    "المادة 2010.3 من القانون",
    "بلغت التكلفة 2017.12 دولار",
    "منذ 2017.12",
    "المتوسط 2017.12",
    "في 05.12.2017",
    # Chinese
    "来源：统计局，2017.12。",
    "更新日期：2019.08",
    "平均值为2017.12，有所上升",
    "费用2010.50元",
    "自2017.12起",
    "第2010.3条",
    "2017年12月5日，2017.12.05",
]


def _keys(text: str) -> tuple[str, ...]:
    return tuple(found.key for found in find(text, latest_year=2027))


@pytest.mark.parametrize(("text", "keys"), REFERENCES)
def test_what_a_person_would_call_a_reference_is_found(text: str, keys: tuple[str, ...]) -> None:
    assert _keys(text) == keys


@pytest.mark.parametrize("text", TRAPS)
def test_what_only_looks_like_a_reference_is_not(text: str) -> None:
    assert _keys(text) == ()


def test_a_find_says_where_it_stands_and_how_to_write_it() -> None:
    text = "in S/RES/1325\u00a0(2000) and A/RES/\n49/37; SOP 2010.08; (A/70/95\u2013S/2015/446)"
    assert [(text[each.start : each.end], each.written) for each in find(text)] == [
        ("S/RES/1325\u00a0(2000)", "S/RES/1325 (2000)"),
        ("A/RES/\n49/37", "A/RES/49/37"),
        ("2010.08", "2010.08"),
        ("A/70/95", "A/70/95-S/2015/446"),
        ("S/2015/446", "A/70/95-S/2015/446"),
    ]


def test_years_count_up_to_the_next_one() -> None:
    year = datetime.datetime.now(tz=datetime.UTC).year
    assert [each.key for each in find(f"policy {year + 1}.12, policy {year + 2}.12")] == [f"{year + 1}.12"]
    assert [each.key for each in find("policy 2031.12", latest_year=2031)] == ["2031.12"]


def test_a_text_full_of_references_gives_the_first_ones_only() -> None:
    assert len(find("SOP 2016.16. " * 1000)) == MOST_A_TEXT
    assert len(find("A/RES/49/37 " * 1000)) == MOST_A_TEXT


@pytest.mark.parametrize(
    "piece",
    [
        "2017.", "2017.1 ", "2017.12", "(2017.12", "2017.12-", "2017.12, ", "2017  .  12", "policy ", "policy no no ", ": ",
        "( ", "A/", "A/B", "A/ ", "A/1", "A/70/95", "A/70/95-", "A/RES/", "A/RES/1 (", "S/RES/1325 (2000) ", "AAAAAAAA", "a/A",
        "/A", "\u200b", "2017.12\u200b", "20", "19", "و", "Ａ／", "２０１７．", "٢٠١٧.١ ", "政策", " ", "\n", ".", "...A/70/95",
        "see ",
    ],
)  # fmt: skip
def test_a_hostile_text_is_read_to_its_end(piece: str) -> None:
    # A pattern that tries again and again would not come back from a megabyte.
    found = find("It replaces the policy 2019.08.\n\n" + piece * (1_000_000 // len(piece)))
    assert "2019.8" in [each.key for each in found]
    assert len(found) <= MOST_A_TEXT


_PIECES = st.sampled_from(
    [
        "2017.12", "2019.08", "A/RES/49/37", "S/RES/1325", "(2000)", "A/70/95", "-", "S/2015/446", "policy", "SOP", "/", ".",
        "(", ")", ",", " ", "\n", "\u200f", "\u00ad", "２０１７．１２", "政策", "وثيقة", "политика", "1", "12", "A", "e",
        "-F4", "USD", "$",
    ]
)  # fmt: skip
_PROSE = ["the", "convoy", "halts", "at", "dusk", "and", "drivers", "rest", "люди", "идут", "القافلة"]


@given(st.one_of(st.text(), st.lists(_PIECES, max_size=30).map("".join)))
@example("policy 2017.12-2017.13/2017.14")
@example("A/70/95 / S/2015/446 (2000)")
def test_finds_are_in_order_apart_and_what_they_say(text: str) -> None:
    found = find(text)
    ends = [0, *(each.end for each in found)]
    for each, end in zip(found, ends, strict=False):
        assert end <= each.start < each.end <= len(text)
        assert each.key == reference_key(text[each.start : each.end])
        digits = [str(unicodedata.digit(digit)) for digit in text[each.start : each.end] if digit.isdecimal()]
        # The key leaves out leading zeros, and the year in brackets at the end.
        wanted = iter(digits)
        assert all(digit in wanted for digit in each.key if digit.isdecimal())
        assert each.key in reference_keys(each.written)


@given(
    st.sampled_from([(line, keys) for line, keys in REFERENCES if len(keys) == 1 and "\n" not in line]),
    st.lists(st.sampled_from(_PROSE), max_size=12),
    st.lists(st.sampled_from(_PROSE), max_size=12),
)
def test_prose_around_a_reference_does_not_change_its_key(
    line: tuple[str, tuple[str, ...]], before: list[str], after: list[str]
) -> None:
    text, keys = line
    assert _keys(f"{' '.join(before)}.\n{text}\n{' '.join(after)}.") == keys
