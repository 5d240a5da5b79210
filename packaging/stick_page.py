"""START-HERE.html of a stick that is handed out: how to start without installing, how to install, and how to tell that what is
on it is the publisher's. In six languages, without scripts; `sync/packs/index_page.py` has its frame."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from urllib.parse import quote

from resources.measures import grouped, size
from sync.packs.index_page import TAIL, head, said, text

_TITLE = {
    "ar": "مكتبة على ذاكرة محمولة، مع برنامج Fieldshelf", "en": "A library on a stick, with Fieldshelf",
    "es": "Una biblioteca en una memoria USB, con Fieldshelf", "fr": "Une bibliothèque sur une clé, avec Fieldshelf",
    "ru": "Библиотека на накопителе с программой Fieldshelf", "zh": "存储器上的资料库，附 Fieldshelf 程序",
}  # fmt: skip
_START = {
    "ar": "للبدء من دون تثبيت", "en": "To start without installing anything", "es": "Para empezar sin instalar nada",
    "fr": "Commencer sans rien installer", "ru": "Начать без установки", "zh": "无需安装即可开始",
}  # fmt: skip
_START_HOW = {
    "ar": "افتح المجلد أدناه وشغّل فيه fieldshelf (في Windows: ‏fieldshelf.exe). يبقى كل شيء على هذه الذاكرة ولا "
    "يُكتب شيء على الحاسوب. عند أول تشغيل تُعرض عليك الحزم الموجودة هنا، ولا يُستورد شيء قبل موافقتك.",
    "en": "Open the folder below and start fieldshelf in it (on Windows, fieldshelf.exe). Everything stays on this "
    "stick, and nothing is written on the computer. The first time, you are offered the packs that are here; "
    "nothing is imported before you agree.",
    "es": "Abra la carpeta indicada abajo e inicie fieldshelf (en Windows, fieldshelf.exe). Todo queda en esta "
    "memoria y no se escribe nada en el equipo. La primera vez se le ofrecen los paquetes que hay aquí; no se "
    "importa nada sin su acuerdo.",
    "fr": "Ouvrez le dossier ci-dessous et lancez-y fieldshelf (sous Windows, fieldshelf.exe). Tout reste sur cette "
    "clé, et rien n’est écrit sur l’ordinateur. La première fois, les paquets présents ici vous sont proposés "
    "; rien n’est importé sans votre accord.",
    "ru": "Откройте папку, указанную ниже, и запустите в ней fieldshelf (в Windows — fieldshelf.exe). Всё остаётся "
    "на накопителе, на компьютер ничего не записывается. При первом запуске вам предложат пакеты, которые "
    "здесь лежат; без вашего согласия ничего не импортируется.",
    "zh": "打开下面的文件夹，运行其中的 fieldshelf（在 Windows 上为 fieldshelf.exe）。所有内容都留在此存储器上，不会"
    "写入计算机。首次运行时会显示此处的数据包；未经您同意，不会导入任何内容。",
}
_CLOSE = {
    "ar": "أغلق Fieldshelf قبل إخراج الذاكرة.", "en": "Close Fieldshelf before you take the stick out.",
    "es": "Cierre Fieldshelf antes de retirar la memoria.", "fr": "Fermez Fieldshelf avant de retirer la clé.",
    "ru": "Закройте Fieldshelf, прежде чем извлечь накопитель.", "zh": "取出存储器前请先关闭 Fieldshelf。",
}  # fmt: skip
_INSTALL = {
    "ar": "للتثبيت على حاسوب", "en": "To install it on a computer", "es": "Para instalarlo en un equipo",
    "fr": "L’installer sur un ordinateur", "ru": "Установить на компьютер", "zh": "安装到计算机",
}  # fmt: skip
_PACKS = {
    "ar": "ما على هذه الذاكرة، وكيف تتحقق منه", "en": "What is on this stick, and how to verify it",
    "es": "Qué hay en esta memoria y cómo comprobarlo", "fr": "Ce que contient cette clé, et comment le vérifier",
    "ru": "Что есть на накопителе и как это проверить", "zh": "此存储器上的内容及核对方法",
}  # fmt: skip
_VERIFY = {
    "ar": "أي شخص يستطيع كتابة هذه الصفحة. لذلك اطلب البصمة من الناشر بطريقة أخرى (هاتفيًا مثلًا)، وقارنها بالبصمة "
    "التي يعرضها Fieldshelf عند الاستيراد، لا بالمكتوبة هنا وحدها. إن اختلفت فلا تستورد شيئًا.",
    "en": "Anybody can write such a page. Ask the publisher for the fingerprint by another way, such as the "
    "telephone, and compare it with the one that Fieldshelf shows when it imports, not only with the one that "
    "is written here. If they differ, import nothing.",
    "es": "Cualquiera puede escribir una página como esta. Pida la huella al editor por otra vía, por ejemplo por "
    "teléfono, y compárela con la que muestra Fieldshelf al importar, no solo con la escrita aquí. Si "
    "difieren, no importe nada.",
    "fr": "N’importe qui peut écrire une telle page. Demandez l’empreinte à l’éditeur par une autre voie, par "
    "exemple le téléphone, et comparez-la à celle que Fieldshelf montre à l’import, pas seulement à celle "
    "d’ici. Si elles diffèrent, n’importez rien.",
    "ru": "Такую страницу может написать кто угодно. Узнайте отпечаток у издателя другим путём, например по "
    "телефону, и сверьте с тем, который Fieldshelf показывает при импорте, а не только с указанным здесь. "
    "Если они различаются, ничего не импортируйте.",
    "zh": "任何人都可以写这样的页面。请通过其他途径（例如电话）向发布者索取指纹，并与 Fieldshelf 导入时显示的指纹核"
    "对，而不要只看此处所写的。如不一致，请勿导入。",
}
_FINGERPRINT = {
    "ar": "البصمة:", "en": "Fingerprint:", "es": "Huella:", "fr": "Empreinte :", "ru": "Отпечаток:", "zh": "指纹：",
}  # fmt: skip
_READ = {
    "ar": "قراءة الوثائق من دون البرنامج", "en": "Read the documents without the program",
    "es": "Leer los documentos sin el programa", "fr": "Lire les documents sans le programme",
    "ru": "Читать документы без программы", "zh": "不用程序直接阅读文件",
}  # fmt: skip


def page(packs: Sequence[tuple[str, str, str, int]], programs: Sequence[str], installers: Sequence[tuple[str, int]]) -> str:
    """`packs`: folder, what its publisher calls itself, fingerprint, bytes; `programs`: folders; `installers`: name, bytes."""
    parts = [head(), f"<h1>{said(_TITLE)}</h1>"]
    if programs:
        parts += [f"<h2>{said(_START)}</h2><p>{said(_START_HOW)}</p><ul>"]
        parts += [f"<li>{_link(name, name)}</li>" for name in programs]
        parts += [f"</ul><p>{said(_CLOSE)}</p>"]
    if installers:
        parts += [f"<h2>{said(_INSTALL)}</h2><ul>"]
        parts += [f"<li>{_link(f'installers/{name}', f'{name}, {size(length)}')}</li>" for name, length in installers]
        parts += ["</ul>"]
    parts += [f"<h2>{said(_PACKS)}</h2><p>{said(_VERIFY)}</p><ul>"]
    for folder, title, fingerprint, length in packs:
        words = f"<b>{text(title)}</b> <small>{text(f'{folder}, {size(length)}')}</small><br>{said(_FINGERPRINT)}"
        words += f'<code dir="ltr" lang="zxx">{escape(grouped(fingerprint))}</code><br>'
        parts.append(f'<li>{words}<a href="{escape(quote(f"packs/{folder}/START-HERE.html"))}">{said(_READ)}</a></li>')
    return "\n".join([*parts, "</ul>", TAIL])


def _link(path: str, words: str) -> str:
    return f'<a href="{escape(quote(path))}">{text(words)}</a>'
