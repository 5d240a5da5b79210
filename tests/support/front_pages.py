"""Invented first pages of guidance documents in six languages, what a reader may take from each, and pages that only look like
one. Every institute, person, number and rule here is made up.

A block is laid out as documents do it: lines with colons, the cells of a table, a table whose lines lost their tabs (as text
out of a PDF), values below their labels, all labels before all values (two columns), one row of labels above one of values,
two labels in a line. Pages that no layout makes stand in `front_pages.toml`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from resources.models import Passage

Expected = Mapping[str, frozenset[str]]  # by the column of the sheet; several where the page says several
Row = tuple[str, str, str, str]  # label, value, column, what the value means (" | " between possibilities)


@dataclass(frozen=True)
class FirstPage:
    name: str
    language: str
    pages: tuple[str, ...]
    expected: Expected = field(default_factory=dict)

    @property
    def passages(self) -> list[Passage]:
        return [Passage(text, number) for number, text in enumerate(self.pages, 1)]


def _colons(rows: Sequence[Row]) -> str:
    return "\n".join(f"{label}: {value}" for label, value, *_ in rows)


def _wide_colons(rows: Sequence[Row]) -> str:
    return "\n".join(f"{label}：{value}" for label, value, *_ in rows)


def _cells(rows: Sequence[Row]) -> str:
    return "\n".join(f"{label}\t{value}" for label, value, *_ in rows)


def _lost_tabs(rows: Sequence[Row]) -> str:
    return "\n".join(f"{label} {value}" for label, value, *_ in rows)


def _below(rows: Sequence[Row]) -> str:
    return "\n".join(f"{label}:\n{value}" for label, value, *_ in rows)


def _two_columns(rows: Sequence[Row]) -> str:
    return "\n".join([*(label for label, *_ in rows), *(value for _, value, *_ in rows)])


def _one_row(rows: Sequence[Row]) -> str:
    return "\t".join(label for label, *_ in rows) + "\n" + "\t".join(value for _, value, *_ in rows)


def _in_pairs(rows: Sequence[Row]) -> str:
    pairs = (rows[start : start + 2] for start in range(0, len(rows), 2))
    return "\n".join("   ".join(f"{label} : {value}" for label, value, *_ in pair) for pair in pairs)


LAYOUTS: dict[str, Callable[[Sequence[Row]], str]] = {
    "colons": _colons, "cells": _cells, "lost tabs": _lost_tabs, "below": _below, "two columns": _two_columns,
    "one row": _one_row, "in pairs": _in_pairs,
}  # fmt: skip

# Blocks: three of each language, with other labels and other forms of the dates.
_BLOCKS: dict[str, tuple[tuple[Row, ...], ...]] = {
    "en": (
        (
            ("Ref.", "2018.29", "reference", "2018.29"),
            ("Approved by", "Under-Secretary-General Maren Okello", "approved_by", "Under-Secretary-General Maren Okello"),
            ("Effective date", "1 September 2018", "effective", "2018-09-01"),
            ("Contact", "Convoy Policy Team, convoys@example.org", "contact", "Convoy Policy Team, convoys@example.org"),
            ("Review date", "1st September 2021", "review", "2021-09-01"),
        ),
        (
            ("Document number", "EXI/SOP/2020/07", "reference", "EXI/SOP/2020/07"),
            ("Approving authority", "Director of Field Training", "approved_by", "Director of Field Training"),
            ("Date effective", "March 15, 2020", "effective", "2020-03-15"),
            ("Point of contact", "Radio Section", "contact", "Radio Section"),
            ("Next review", "No later than March 2023", "review", "2023-03"),
        ),
        (
            ("Reference", "2021.4", "reference", "2021.4"),
            ("Approved by", "Head of Mission", "approved_by", "Head of Mission"),
            ("Effective from", "03/04/2021", "effective", "2021-04-03 | 2021-03-04"),
            ("Contact person", "Chief, Safety Unit", "contact", "Chief, Safety Unit"),
            ("To be reviewed by", "2024-04-03", "review", "2024-04-03"),
        ),
    ),
    "fr": (
        (
            ("Réf.", "2019.08", "reference", "2019.08"),
            ("Approuvé par", "Directrice de la formation", "approved_by", "Directrice de la formation"),
            ("Date d’entrée en vigueur", "1er août 2019", "effective", "2019-08-01"),
            ("Personne à contacter", "Cellule des convois", "contact", "Cellule des convois"),
            ("Date de réexamen", "1er août 2022", "review", "2022-08-01"),
        ),
        (
            ("Numéro du document", "EXI/POL/2017/12", "reference", "EXI/POL/2017/12"),
            ("Autorité approbatrice", "Chef de l’Institut Exemple", "approved_by", "Chef de l’Institut Exemple"),
            ("Date d'effet", "le 15 février 2017", "effective", "2017-02-15"),
            ("Point de contact", "Bureau des normes", "contact", "Bureau des normes"),
            ("Prochaine révision", "au plus tard le 28 février 2020", "review", "2020-02-28"),
        ),
        (
            ("Référence", "2022.11", "reference", "2022.11"),
            ("Approuvée par", "Comité des directives", "approved_by", "Comité des directives"),
            ("Entrée en vigueur", "25.05.2022", "effective", "2022-05-25"),
            ("Contact", "normes@example.org", "contact", "normes@example.org"),
            ("Réexamen", "mai 2025", "review", "2025-05"),
        ),
    ),
    "es": (
        (
            ("Ref.", "2016.04", "reference", "2016.04"),
            ("Aprobado por", "Subsecretaria General", "approved_by", "Subsecretaria General"),
            ("Fecha de entrada en vigor", "7 de septiembre de 2016", "effective", "2016-09-07"),
            ("Contacto", "Dependencia de Convoyes", "contact", "Dependencia de Convoyes"),
            ("Fecha de revisión", "Septiembre de 2019", "review", "2019-09"),
        ),
        (
            ("Número de referencia", "EXI/PNO/2018/3", "reference", "EXI/PNO/2018/3"),
            ("Aprobada por", "Director de Capacitación", "approved_by", "Director de Capacitación"),
            ("Fecha efectiva", "1.º de enero de 2018", "effective", "2018-01-01"),
            ("Punto de contacto", "Sección de Radio", "contact", "Sección de Radio"),
            ("Fecha de la próxima revisión", "enero de 2021", "review", "2021-01"),
        ),
        (
            ("Referencia", "2020.17", "reference", "2020.17"),
            ("Aprobado por", "Jefa de la Misión", "approved_by", "Jefa de la Misión"),
            ("Vigente desde", "23/11/2020", "effective", "2020-11-23"),
            ("Persona de contacto", "Oficial de Normas", "contact", "Oficial de Normas"),
            ("Próxima revisión", "a más tardar el 23 de noviembre de 2023", "review", "2023-11-23"),
        ),
    ),
    "ru": (
        (
            ("Номер документа", "2018.29", "reference", "2018.29"),
            ("Утверждено", "Заместитель директора института", "approved_by", "Заместитель директора института"),
            ("Дата вступления в силу", "1 сентября 2018 года", "effective", "2018-09-01"),
            ("Контактное лицо", "Группа по колоннам", "contact", "Группа по колоннам"),
            ("Дата пересмотра", "сентябрь 2021 г.", "review", "2021-09"),
        ),
        (
            ("Обозначение", "EXI/SOP/2020/07", "reference", "EXI/SOP/2020/07"),
            ("Утвердил", "Директор учебного отдела", "approved_by", "Директор учебного отдела"),
            ("Вступает в силу", "«15» марта 2020 г.", "effective", "2020-03-15"),
            ("Контакты", "Секция радиосвязи", "contact", "Секция радиосвязи"),
            ("Следующий пересмотр", "не позднее 15 марта 2023 г.", "review", "2023-03-15"),
        ),
        (
            ("Регистрационный номер", "2019.15", "reference", "2019.15"),
            ("Утверждён", "Глава миссии", "approved_by", "Глава миссии"),
            ("Действует с", "25.12.2019", "effective", "2019-12-25"),
            ("Контактная информация", "normy@example.org", "contact", "normy@example.org"),
            ("Срок пересмотра", "04.05.2022", "review", "2022-05-04 | 2022-04-05"),
        ),
    ),
    "ar": (
        (
            ("المرجع", "٢٠١٨٫٢٩", "reference", "2018.29"),
            ("اعتمده", "وكيل الأمين العام", "approved_by", "وكيل الأمين العام"),
            ("تاريخ السريان", "١ أيلول/سبتمبر ٢٠١٨", "effective", "2018-09-01"),
            ("جهة الاتصال", "فريق سياسات القوافل", "contact", "فريق سياسات القوافل"),
            ("تاريخ المراجعة", "١ أيلول/سبتمبر ٢٠٢١", "review", "2021-09-01"),
        ),
        (
            ("رقم الوثيقة", "2020.07", "reference", "2020.07"),
            ("معتمد من", "مدير التدريب الميداني", "approved_by", "مدير التدريب الميداني"),
            ("تاريخ النفاذ", "15 آذار 2020", "effective", "2020-03-15"),
            ("نقطة الاتصال", "قسم اللاسلكي", "contact", "قسم اللاسلكي"),
            ("تاريخ المراجعة القادمة", "في موعد لا يتجاوز مارس 2023", "review", "2023-03"),
        ),
        (
            ("الرقم المرجعي", "2019.15", "reference", "2019.15"),
            ("أقره", "رئيس البعثة", "approved_by", "رئيس البعثة"),
            ("تاريخ بدء السريان", "٢٥/١٢/٢٠١٩", "effective", "2019-12-25"),
            ("للاتصال", "norms@example.org", "contact", "norms@example.org"),
            ("تاريخ إعادة النظر", "كانون الثاني/يناير ٢٠٢٣", "review", "2023-01"),
        ),
    ),
    "zh": (
        (
            ("文号", "2018.29", "reference", "2018.29"),
            ("批准人", "主管副秘书长", "approved_by", "主管副秘书长"),
            ("生效日期", "2018年9月1日", "effective", "2018-09-01"),
            ("联系人", "车队政策小组", "contact", "车队政策小组"),
            ("复审日期", "2021年9月1日", "review", "2021-09-01"),
        ),
        (
            ("文件编号", "EXI/SOP/2020/07", "reference", "EXI/SOP/2020/07"),
            ("批准", "外地培训主任", "approved_by", "外地培训主任"),
            ("施行日期", "二〇二〇年三月十五日", "effective", "2020-03-15"),
            ("联系部门", "无线电科", "contact", "无线电科"),
            ("下次复审日期", "2023 年 3 月", "review", "2023-03"),
        ),
        (
            ("编 号", "2019.15", "reference", "2019.15"),
            ("核准人", "特派团团长", "approved_by", "特派团团长"),
            ("生效日期", "2019-12-25", "effective", "2019-12-25"),
            ("联系方式", "norms@example.org", "contact", "norms@example.org"),
            ("审查日期", "不迟于２０２２年１２月２５日", "review", "2022-12-25"),
        ),
    ),
}

# What stands above the block, and the title that is in it; "" where the page does not say clearly which line it is.
_HEADS: dict[str, tuple[tuple[str, str], ...]] = {
    "en": (
        ("Example Institute\n\nPOLICY\n\nMovement and Protection of Convoys", "Movement and Protection of Convoys"),
        ("Standard Operating Procedure\nRadio Rooms and\nVehicle Communications", "Radio Rooms and Vehicle Communications"),
        ("Example Institute\nDivision of Policy\n\nGuidelines\n\nCare of Drivers", "Care of Drivers"),
    ),
    "fr": (
        ("Institut Exemple\n\nPOLITIQUE\n\nMouvement et protection des convois", "Mouvement et protection des convois"),
        ("INSTRUCTION PERMANENTE\n\nSalles radio et communications", "Salles radio et communications"),
        ("Institut Exemple\nLignes directrices\n\nSoutien aux conducteurs", "Soutien aux conducteurs"),
    ),
    "es": (
        ("Instituto Ejemplo\n\nPOLÍTICA\n\nMovimiento y protección de convoyes", "Movimiento y protección de convoyes"),
        ("Procedimiento operativo estándar\n\nSalas de radio", "Salas de radio"),
        ("Instituto Ejemplo\n\nDirectrices\n\nAtención a los conductores", "Atención a los conductores"),
    ),
    "ru": (
        ("Институт «Пример»\n\nПОЛИТИКА\n\nДвижение и охрана колонн", "Движение и охрана колонн"),
        ("Стандартный порядок действий\n\nРадиорубки и связь в пути", "Радиорубки и связь в пути"),
        ("Институт «Пример»\n\nРуководящие принципы\n\nПоддержка водителей", "Поддержка водителей"),
    ),
    "ar": (
        ("معهد المثال\n\nسياسة\n\nحركة القوافل وحمايتها", "حركة القوافل وحمايتها"),
        ("إجراءات التشغيل الموحدة\n\nغرف اللاسلكي والاتصالات", "غرف اللاسلكي والاتصالات"),
        ("معهد المثال\n\nمبادئ توجيهية\n\nرعاية السائقين", "رعاية السائقين"),
    ),
    "zh": (
        ("示例学院\n\n政策\n\n车队的行动与保护", "车队的行动与保护"),
        ("标准作业程序\n\n无线电室与车辆通信", "无线电室与车辆通信"),
        ("示例学院\n\n准则\n\n驾驶员的关怀", "驾驶员的关怀"),
    ),
}
_BODIES = {
    "en": "A. Purpose\n1. This document says how vehicles move together. It was written after the incidents of 12 May 2017.\n"
    "B. Scope\n2. It applies to all drivers, and to whoever is approved by the commander to ride along.",
    "fr": "A. Objet\n1. Le présent document dit comment les véhicules se déplacent ensemble, après ceux du 12 mai 2017.\n"
    "B. Champ d’application\n2. Il s’applique à tous les conducteurs.",
    "es": "A. Propósito\n1. Este documento dice cómo circulan juntos los vehículos, tras los del 12 de mayo de 2017.\n"
    "B. Alcance\n2. Se aplica a todos los conductores.",
    "ru": "A. Цель\n1. Настоящий документ определяет порядок движения машин после событий 12 мая 2017 года.\n"
    "B. Сфера применения\n2. Он распространяется на всех водителей.",
    "ar": "ألف - الغرض\n١ - تبين هذه الوثيقة كيف تتحرك المركبات معا بعد حوادث ١٢ أيار/مايو ٢٠١٧.\n"
    "باء - النطاق\n٢ - تسري على جميع السائقين.",
    "zh": "A. 目的\n1. 本文件在2017年5月12日的事件之后规定车辆如何一同行动。\nB. 范围\n2. 适用于所有驾驶员。",
}


def _meaning(rows: Sequence[Row]) -> dict[str, frozenset[str]]:
    return {column: frozenset(meant.split(" | ")) for _, _, column, meant in rows}


def laid_out() -> list[FirstPage]:
    """Seven layouts of three blocks below three heads, in six languages."""
    made = []
    for language, blocks in _BLOCKS.items():
        for number, (name, layout) in enumerate(LAYOUTS.items()):
            rows = blocks[number % 3]
            head, title = _HEADS[language][(number + number // 3) % 3]
            laid = _wide_colons(rows) if language == "zh" and name == "colons" else layout(rows)
            text = f"{head}\n\n{laid}\n\n{_BODIES[language]}"
            made.append(FirstPage(f"{language}, {name}", language, (text,), _meaning(rows) | {"title": frozenset({title})}))
    return made


def _from_file(group: str) -> list[FirstPage]:
    pages = tomllib.loads((Path(__file__).parent / "front_pages.toml").read_text(encoding="utf-8"))[group]
    return [
        FirstPage(
            page["name"],
            page["language"],
            tuple(page["pages"]),
            {column: frozenset(values) for column, values in page.get("expected", {}).items()},
        )
        for page in pages
    ]


def every_page() -> list[FirstPage]:
    """Written before the reader."""
    return [*laid_out(), *_from_file("first")]


def later_pages() -> list[FirstPage]:
    """Written when the reader was finished, and measured before it was changed for them: what it does with pages that it was
    not made for. See `tests/resources/test_front_page.py`."""
    return _from_file("later")
