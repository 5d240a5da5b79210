"""START-HERE.html: the documents of a pack for whoever has no Fieldshelf, in six languages. No script, nothing from elsewhere.

What publishers write is text here, never markup; and what is superseded or withdrawn stands apart, and says so.
"""

from __future__ import annotations

import datetime
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from urllib.parse import quote

from resources.measures import size

LANGUAGES = {"ar": "العربية", "en": "English", "es": "Español", "fr": "Français", "ru": "Русский", "zh": "中文"}
_MORE_LANGUAGES = {"pt": "Português"}
_RIGHT_TO_LEFT = ("ar", "fa", "he", "ur")

_WORDS: dict[str, dict[str, str]] = {
    "what": {
        "ar": "وثائق على هذا القرص",
        "en": "Documents on this disk",
        "es": "Documentos en este disco",
        "fr": "Documents sur ce disque",
        "ru": "Документы на этом диске",
        "zh": "此磁盘上的文件",
    },
    "publisher": {
        "ar": "الناشر، كما يسمي نفسه:",
        "en": "Publisher, as it calls itself:",
        "es": "Editor, según su propia denominación:",
        "fr": "Éditeur, selon sa propre dénomination :",
        "ru": "Издатель, как он себя называет:",
        "zh": "发布者（自称）：",
    },
    "signed": {
        "ar": "وقّعه الناشر بتاريخ:",
        "en": "Signed by the publisher on:",
        "es": "Firmado por el editor el:",
        "fr": "Signé par l’éditeur le :",
        "ru": "Подписано издателем:",
        "zh": "发布者签署日期：",
    },
    "state": {
        "ar": "حالة الوثائق كما كانت في هذا اليوم، وقد تكون هناك وثائق أحدث:",
        "en": "The status of the documents is that of this day; there may be newer ones by now:",
        "es": "El estado de los documentos es el de este día; puede haber otros más recientes:",
        "fr": "L’état des documents est celui de ce jour ; il peut en exister de plus récents :",
        "ru": "Статус документов указан на этот день; возможно, уже есть более новые:",
        "zh": "文件状态截至以下日期，此后可能已有更新：",
    },
    "open": {
        "ar": "اختر وثيقة لفتحها. لا حاجة إلى أي برنامج خاص ولا إلى الإنترنت.",
        "en": "Choose a document to open it. No special program and no connection is needed.",
        "es": "Elija un documento para abrirlo. No hace falta ningún programa especial ni conexión.",
        "fr": "Choisissez un document pour l’ouvrir. Ni programme particulier ni connexion ne sont nécessaires.",
        "ru": "Выберите документ, чтобы открыть его. Не нужны ни особая программа, ни соединение.",
        "zh": "点击文件即可打开，无需特殊程序，也无需联网。",
    },
    "import": {
        "ar": "إذا كان لديك برنامج Fieldshelf، فافتح الملف open.fieldshelf-pack للتحقق من التوقيع والبحث في الوثائق.",
        "en": "If you have Fieldshelf, open the file open.fieldshelf-pack to check the signature and to search the documents.",
        "es": "Si tiene Fieldshelf, abra el archivo open.fieldshelf-pack para comprobar la firma y buscar en los documentos.",
        "fr": "Si vous avez Fieldshelf, ouvrez open.fieldshelf-pack pour vérifier la signature et chercher dans les documents.",
        "ru": "Если у вас есть Fieldshelf, откройте файл open.fieldshelf-pack: проверка подписи и поиск по документам.",
        "zh": "如果您有 Fieldshelf，请打开文件 open.fieldshelf-pack：它会核对签名，并可检索这些文件。",
    },
    "part": {
        "ar": "هذا جزء فقط من مجموعات الناشر.",
        "en": "This is only a part of the publisher's collections.",
        "es": "Esto es solo una parte de las colecciones del editor.",
        "fr": "Ce n’est qu’une partie des collections de l’éditeur.",
        "ru": "Это лишь часть собраний издателя.",
        "zh": "这只是发布者馆藏的一部分。",
    },
    "old": {
        "ar": "وثائق مُستبدَلة أو مسحوبة: لا تعتمد عليها",
        "en": "Superseded or withdrawn: do not rely on these",
        "es": "Sustituidos o retirados: no se guíe por ellos",
        "fr": "Remplacés ou retirés : ne vous y fiez pas",
        "ru": "Заменены или отозваны: не руководствуйтесь ими",
        "zh": "已被取代或撤回：请勿作为依据",
    },
    "superseded": {
        "ar": "مُستبدَلة",
        "en": "Superseded",
        "es": "Sustituido",
        "fr": "Remplacé",
        "ru": "Заменён",
        "zh": "已被取代",
    },
    "withdrawn": {
        "ar": "مسحوبة",
        "en": "Withdrawn",
        "es": "Retirado",
        "fr": "Retiré",
        "ru": "Отозван",
        "zh": "已撤回",
    },
    "not_yet_in_force": {
        "ar": "لم تدخل حيز النفاذ بعد",
        "en": "Not yet in force",
        "es": "Aún no vigente",
        "fr": "Pas encore en vigueur",
        "ru": "Ещё не вступил в силу",
        "zh": "尚未生效",
    },
    "review_overdue": {
        "ar": "سارية، وقد تأخرت مراجعتها",
        "en": "In force, review overdue",
        "es": "Vigente, revisión pendiente",
        "fr": "En vigueur, révision en retard",
        "ru": "Действует, срок пересмотра прошёл",
        "zh": "有效，已过复审日期",
    },
    "instead": {
        "ar": "استعمل بدلاً منها:",
        "en": "Use instead:",
        "es": "Use en su lugar:",
        "fr": "Utilisez plutôt :",
        "ru": "Вместо него:",
        "zh": "请改用：",
    },
    "edition": {
        "ar": "هذه الترجمة من إصدار أقدم:",
        "en": "This version is of an earlier edition:",
        "es": "Esta versión es de una edición anterior:",
        "fr": "Cette version est d’une édition antérieure :",
        "ru": "Эта версия — более раннего издания:",
        "zh": "此语文版本为较早版次：",
    },
    "handling": {
        "ar": "التداول:",
        "en": "Handling:",
        "es": "Tratamiento:",
        "fr": "Diffusion :",
        "ru": "Обращение:",
        "zh": "处理级别：",
    },
    "none": {
        "ar": "لا توجد وثائق في هذه الحزمة، بل قوائم فقط.",
        "en": "There are no documents in this pack, only lists.",
        "es": "En este paquete no hay documentos, solo listas.",
        "fr": "Ce paquet ne contient pas de documents, seulement des listes.",
        "ru": "В этом пакете нет документов, только списки.",
        "zh": "此资料包中没有文件，只有目录。",
    },
}
_MARKED = ("superseded", "withdrawn", "not_yet_in_force", "review_overdue")
OLD = ("superseded", "withdrawn")


@dataclass(frozen=True)
class Copy:
    """One file of a document, in the pack at `path`; `note` says which it is where a document has several of a language.
    `edition`: of which it is, where that is an earlier one than the document's."""

    path: str
    language: str
    length: int
    note: str = ""
    edition: str = ""


@dataclass(frozen=True)
class Line:
    """One document with its files. `status` as in `store/status.py`; `instead` is what is to be used in its place, `beside`
    what else is said of it: its date, its publisher."""

    title: str
    language: str
    reference: str
    status: str
    copies: tuple[Copy, ...]
    instead: str = ""
    handling: str = "public"
    beside: str = ""


@dataclass(frozen=True)
class Shelf:
    """The documents of one section, in order; `title` is the collection's, `section` "" where it has none."""

    title: str
    section: str
    lines: tuple[Line, ...]


def page(publisher: str, signed: datetime.date, today: datetime.date, shelves: Sequence[Shelf], *, whole: bool) -> bytes:
    """The whole page. `today`: the day on which the statuses hold."""
    body = [
        f"<h1>{_said('what')}</h1>",
        f"<p>{_said('publisher')} <b>{text(publisher)}</b><br>{_said('signed')} <b>{signed:%Y-%m-%d}</b><br>",
        f"{_said('state')} <b>{today:%Y-%m-%d}</b></p>",
        f"<p>{_said('open')}<br>{_said('import')}</p>",
    ]
    if not whole:
        body.append(f"<p>{_said('part')}</p>")
    body += listed(shelves) or [f"<p>{_said('none')}</p>"]
    return "\n".join([head(), *body, TAIL]).encode("utf-8", "replace")


def listed(shelves: Sequence[Shelf]) -> list[str]:
    """The documents with links to their files; what is old apart from the rest, below it."""
    current = list(_part(shelves, old=False))
    old = list(_part(shelves, old=True))
    return current + ([f'<section class="old"><h2>{_said("old")}</h2>', *old, "</section>"] if old else [])


def _part(shelves: Iterable[Shelf], *, old: bool) -> Iterable[str]:
    title = ""
    for shelf in shelves:
        lines = [_line(line) for line in shelf.lines if (line.status in OLD) == old]
        if not lines:
            continue
        if shelf.title != title:
            title = shelf.title
            yield f"<h2>{text(title)}</h2>"
        if shelf.section:
            yield f"<h3>{text(shelf.section)}</h3>"
        yield from ("<ul>", *lines, "</ul>")


def _line(line: Line) -> str:
    """The marks come first: nobody opens an old document before having read that it is old."""
    parts = [f'<em class="{line.status}">{_said(line.status)}</em>' if line.status in _MARKED else ""]
    parts += [f"<b>{text(line.reference)}</b>" if line.reference else "", text(line.title, line.language)]
    parts += [f"<small>{text(line.beside)}</small>" if line.beside else ""]
    parts += [_link(copy) for copy in line.copies]
    parts += [f"<small>{_said('instead')} {text(line.instead)}</small>" if line.instead else ""]
    parts += [f"<em>{_said('handling')} {text(line.handling)}</em>" if line.handling != "public" else ""]
    return f"<li>{' '.join(part for part in parts if part)}</li>"


def _link(copy: Copy) -> str:
    name = LANGUAGES.get(copy.language) or _MORE_LANGUAGES.get(copy.language) or copy.language
    kind = copy.path.rpartition(".")[2].upper() if "." in copy.path.rpartition("/")[2] else ""
    words = ", ".join(word for word in (name, copy.note, kind, size(copy.length)) if word)
    old = f'<em class="earlier">{_said("edition")} {text(copy.edition)}</em> ' if copy.edition else ""
    return f'{old}<a href="{escape(quote(copy.path))}">{text(words)}</a>'


def _said(key: str) -> str:
    return said(_WORDS[key])


def said(words: Mapping[str, str]) -> str:
    """In all six languages; the style sheet shows the one that was chosen, and a browser without style sheets all of them."""
    return "".join(f'<span lang="{tag}"{_direction(tag)}>{spoken} </span>' for tag, spoken in words.items())


def opening() -> str:
    """How what is listed is opened."""
    return _said("open")


def _direction(tag: str) -> str:
    return ' dir="rtl"' if tag in _RIGHT_TO_LEFT else ""


def text(plain: str, language: str = "") -> str:
    """Of the publisher: escaped, and by itself, so that it turns the direction of nothing around it."""
    plain = "".join(" " if unicodedata.category(character) in ("Cc", "Cs") else character for character in plain)
    tag = f' lang="{escape(language)}"' if language else ""
    return f"<bdi{tag}>{escape(plain)}</bdi>"


_STYLE = """
body { font: 1rem/1.5 system-ui, "Noto Sans", "Segoe UI", sans-serif; max-width: 60rem; margin: 1rem auto; padding: 0 1rem;
  color: #1c2733; background: #fff }
a { color: #0b57a4; margin-inline-end: .6em; white-space: nowrap }
li { margin: .4em 0 }
em { font-style: normal; border: 1px solid; border-radius: .2em; padding: 0 .3em }
.old, .superseded, .withdrawn, .earlier { color: #8f1d1d }
.old { border-inline-start: .3em solid #8f1d1d; padding-inline-start: 1rem }
label { margin-inline-end: 1em }
""" + "\n".join(
    f"#{tag}:checked ~ main span[lang]:not([lang={tag}]) {{ display: none }}\n"
    f"#{tag}:checked ~ main {{ direction: {'rtl' if tag in _RIGHT_TO_LEFT else 'ltr'} }}"
    for tag in LANGUAGES
)
TAIL = "</main></body></html>\n"


def head(language: str = "en") -> str:
    """Up to where the page's own content begins; `language` is the one that is chosen at first."""
    chosen = language if language in LANGUAGES else "en"
    lines = [
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">',
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
        f'<meta name="viewport" content="width=device-width"><title>START HERE</title><style>{_STYLE}</style></head><body>',
        *(
            f'<input type="radio" name="language" id="{tag}"{" checked" if tag == chosen else ""}>'
            f'<label for="{tag}" lang="{tag}"{_direction(tag)}>{name}</label>'
            for tag, name in LANGUAGES.items()
        ),
        "<main>",
    ]
    return "\n".join(lines)
