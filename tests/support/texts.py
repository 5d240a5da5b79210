"""Texts in the library's languages, for tests: sentences of our own, and hypothesis strategies for anything else."""

from __future__ import annotations

from hypothesis import strategies as st

SENTENCES = {
    "ar": "يُقدَّم طلب الإجازة قبل أسبوعين على الأقل. على رئيسة المكتب أن توقّع الاستمارات، ثم تُحفظ نسخةٌ منها في الأرشيف ٢٠١٩.",
    "en": "The patrol's leader has to check every radio before dawn, and is to sign for all the co-operation maps (2010.08).",
    "es": "Él pidió más información sobre la evaluación de los riesgos, y según las guías ningún convoy saldrá mañana.",
    "fr": "L’équipe n'a pas reçu d'accord : où qu'elle soit, elle répète les exercices d’évacuation et note les cœurs à cœurs.",
    "pt": "As missões não são fáceis; a formação dos mediadores começará às nove, e o relatório das ações será público.",
    "ru": "Ещё до начала совещания её помощник проверил списки беженцев и копии заявок, чтобы в них не было ошибок.",
    "zh": "培训结束以前，所有学员都要填写评估表；無線電設備由第3小组保管。",
}

_ALPHABETS = (
    "abcdefghijklmnopqrstuvwxyzàâçéèêëîïôœùûüñáíóúãõABCÉÇ",
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюяАЁЙ",
    "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌَُِّْـ",
    "人权法国國籍维持和平行动保护奴隸後发發",
    "0123456789٠١٢٣",
    " ’'-.,/()\u00ad\u200f\u0301",
)


def in_seven_languages() -> list[str]:
    return sorted(SENTENCES)


def texts_of(size: int = 60) -> st.SearchStrategy[str]:
    """Words, and what only looks like words, in the scripts of the seven languages and in any other."""
    written = [st.text(st.sampled_from(alphabet), max_size=12) for alphabet in _ALPHABETS]
    return st.lists(st.one_of(*written, st.text(max_size=4), st.sampled_from(list(SENTENCES.values()))), max_size=12).map(
        lambda parts: "".join(part + (" " if len(part) % 3 else "") for part in parts)
    )
