"""START-HERE.html of a lesson pack: what is in the folder, what is not, and whether it may be relied on. No script."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from sync.packs.index_page import TAIL, Shelf, head, listed, opening, said, text

_WORDS: dict[str, dict[str, str]] = {
    "state": {
        "ar": "حالة الوثائق كما كانت في هذا اليوم، وقد تكون هناك وثائق أحدث:",
        "en": "The status of what is here is that of this day; there may be something newer by now:",
        "es": "El estado de lo que hay aquí es el de este día; puede haber algo más reciente:",
        "fr": "L’état de ce qui se trouve ici est celui de ce jour ; il peut exister plus récent :",
        "ru": "Статус материалов указан на этот день; возможно, уже есть более новые:",
        "zh": "此处材料的状态截至以下日期，此后可能已有更新：",
    },
    "checked": {
        "ar": "كل ملف هنا مطابق لما وقّعه ناشره، وقد جرى التحقق منه عند نسخه.",
        "en": "Each file is what its publisher signed: that was checked when it was copied here.",
        "es": "Cada archivo es el que firmó su editor: se comprobó al copiarlo aquí.",
        "fr": "Chaque fichier est celui que son éditeur a signé : cela a été vérifié lors de la copie.",
        "ru": "Каждый файл таков, каким его подписал издатель: это проверено при копировании.",
        "zh": "每个文件均与发布者签署的一致：复制时已经核对。",
    },
    "unsigned": {
        "ar": "بعض ما هنا غير موقّع، أو لم يُتحقق من ناشره: انظر الاسم بجانب كل منها.",
        "en": "Some of it is not signed, or its publisher is not known for certain: see the name beside each.",
        "es": "Una parte no está firmada o su editor no se conoce con certeza: vea el nombre junto a cada una.",
        "fr": "Une partie n’est pas signée, ou son éditeur n’est pas connu avec certitude : voir le nom à côté de chacun.",
        "ru": "Часть материалов не подписана, или издатель точно не известен: смотрите имя рядом с каждым.",
        "zh": "其中一部分未签署，或其发布者未经核实：请看各项旁边的名称。",
    },
    "missing": {
        "ar": "ما ليس في هذا المجلد",
        "en": "Not in this folder",
        "es": "No está en esta carpeta",
        "fr": "Absent de ce dossier",
        "ru": "Нет в этой папке",
        "zh": "此文件夹中没有",
    },
}


def page(
    title: str, today: datetime.date, shelves: Sequence[Shelf], missing: Sequence[str], *, language: str, vouched: bool
) -> bytes:
    """`missing`: what the lessons have and this folder does not, a line each. `vouched`: all of it is signed by a known key."""
    body = [
        f"<h1>{text(title)}</h1>",
        f"<p>{said(_WORDS['state'])} <b>{today:%Y-%m-%d}</b><br>",
        f"{said(_WORDS['checked' if vouched else 'unsigned'])}</p>",
        f"<p>{opening()}</p>",
        *listed(shelves),
    ]
    if missing:
        body += [f"<h2>{said(_WORDS['missing'])}</h2>", "<ul>", *(f"<li>{text(line)}</li>" for line in missing), "</ul>"]
    return "\n".join([head(language), *body, TAIL]).encode("utf-8", "replace")
