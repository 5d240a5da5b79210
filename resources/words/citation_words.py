"""The words by which `citations` tells a document's number from a decimal, in seven languages, and the parts of symbols.

All patterns here are for folded text (`text.fold`), except LINE_START, and for a stretch of bounded length.
"""

from __future__ import annotations

import re

from resources.words.text import fold

# What guidance is called. Latin words stand in all their forms; Russian and Arabic ones, with `*`, as their beginnings.
_NOUNS = """
policy policies sop sops guideline guidelines guidance manual manuals handbook handbooks toolkit toolkits directive directives
procedure procedures document documents doc docs reference references ref refs edition editions instruction instructions form
circular circulars framework frameworks publication publications annex symbol
politique politiques lignes directrices manuel manuels guide guides procédure procédures référence références réf éditions
édition consigne consignes formulaire formulaires circulaire circulaires note cote
política políticas directriz directrices guía guías procedimiento procedimientos documento documentos referencia referencias
edición ediciones instrucción instrucciones formulario formularios circulares norma normas signatura
diretriz diretrizes guia guias procedimento procedimentos referência referências edição edições instrução instruções
formulário formulários manuais
политик* руководств* руководящ* процедур* инструкц* документ* редакци* издани* ссылк* положени* справочник* пособи* форм*
директив* циркуляр* сиов
سياسة سياسات السياسة السياسات وثيقة وثائق الوثيقة الوثائق دليل الدليل أدلة إجراء* الإجراء* مبادئ توجيه* التوجيه* مرجع المرجع
طبعة الطبعة الطبعتان طبعات الطبعات تعليمات التعليمات استمارة كتيب مستند المستند المستندات
"""
_HAN_NOUNS = "政策 文件 指南 手册 准则 程序 规程 指引 指令 工具包 编号 文号 参考 版本 通知 细则 手冊 準則 規程 編號 文號 參考"
_VERBS = """
replace replaces replaced supersede supersedes superseded amend amends see cf cancel cancels implement implements
cite cites cited
remplace remplacent remplacé remplacée remplacés voir abroge annule modifie
sustituye sustituyen sustituido sustituida reemplaza reemplazado reemplazada véase ver deroga modifica
substitui substituído substituída substituem veja vide revoga altera
заменя* замене* заменё* отменя* см смотри взамен вместо
تحل يحل حلت محل انظر تلغي يلغي راجع
"""
_HAN_VERBS = "取代 替代 代替 参见 参阅 见 废止 根据 依据 按照 參見 廢止 根據"
_BETWEEN = """
no nos nr num number numbers nº n° № n by also the of
numéro par le la les aussi numero número números por el los al a também o os
номер номера № также на
رقم الرقم الرقمان ذات ايضا
"""
_CONNECTORS = """
such as|e\\.g\\.|i\\.e\\.|for example|for instance|namely|notably|par exemple|tel que|telle que|à savoir
|por ejemplo|como|por exemplo|например|а именно|مثل|مثلا|例如|比如|即|如
"""
_MEASURES = """
mean means average averages median total totals sum value values rate rates price prices cost costs costing amount amounts about
approximately around roughly since until till dated date dates release released releases version versions score index percent
equals rose fell budget deviation ratio minus plus
printed published source press updated revised effective issued
imprimé imprimée publié publiée impreso impresa publicado publicada fuente actualizado actualizada impressa fonte atualizado
moyenne moyennes médiane prix valeur valeurs coût taux montant environ depuis jusque jusqu daté datée date
media promedio precio valor valores coste costo tasa importe aproximadamente desde hasta fecha versión
média preço custo taxa montante até data versão
средн* цен* значени* стоимост* сумм* индекс* около с* версия версии версию дата датирован*
опубликован* источник издано обновлен*
متوسط المتوسط سعر قيمة منذ حتى تكلفة مبلغ معدل إصدار الإصدار المصدر نشر
"""
_HAN_MEASURES = "平均 价格 价值 数值 总额 金额 费用 大约 约为 自从 日期 发布于 指数 来源 出版 印刷 更新 來源"
_UNITS = """
usd eur gbp chf cad jpy cny rub dollar dollars euro euros million millions billion billions thousand thousands hundred percent
km kilometres kilometers metres meters miles mile mm cm kg kilograms tonnes tons litres liters hours hour hrs minutes min
seconds sec days months weeks years mb gb kb tb mhz ghz hz kw mw kwh degrees points times units persons people utc
gmt am pm m t h g l
francs milliards millones dólares pesos milhões reais mètres litres heures jours metros horas litros
руб рублей тыс млн млрд долл долларов евро км кг тонн метров часов минут процентов г гг
مليون ملايين ألف دولار دولارات يورو كيلومتر كيلومترات متر أمتار كيلوغرام ساعة ساعات
"""
_HAN_UNITS = "元 万 亿 美元 欧元 年 月 日 米 公里 千 吨 小时 倍 度 秒 岁 萬 億"
_PLACES = """
paragraph paragraphs para paras section sections annex annexes chapter chapters part article appendix
paragraphe paragraphes alinéa chapitre annexe párrafo párrafos apartado sección capítulo anexo artículo parágrafo seção artigo
пункт пункта пункте пункты раздел раздела приложение глава статья فقرة الفقرة قسم القسم مرفق المرفق فصل الفصل
"""


def _any(words: str, han: str = "") -> str:
    """An alternation of whole words; `*` stands for whatever may still follow."""
    written = [
        re.escape(fold(word.rstrip("*"))) + (r"[^\W\d_]{0,8}" if word.endswith("*") else "")
        for word in dict.fromkeys(words.split())
    ]
    edged = rf"(?<![^\W_])(?:[وبلفك]|لل)?(?:{'|'.join(sorted(set(written), key=len, reverse=True))})(?![^\W\d_])"
    return f"(?:{edged}|{'|'.join(han.split())})" if han else edged


NOUN = re.compile(_any(_NOUNS, _HAN_NOUNS))
# A word for a document, or one for what documents do to each other, directly before a number.
DIRECT = re.compile(
    rf"(?:{_any(_NOUNS, _HAN_NOUNS)}(?:[\s:(\[\"'«“„.#№°º]|{_any('no nos nr num number n numero numéro номер رقم ذات')}){{0,6}}"
    rf"|{_any(_VERBS, _HAN_VERBS)}(?:[\s:(\[\"'«“„.#№°º]|{_any(_BETWEEN)}){{0,8}})\Z"
)
# "paragraph 4.5 of 2023.05" and "2023.05, paragraph 4.5".
PLACE_BEFORE = re.compile(rf"{_any(_PLACES)}\s[\w.()]{{1,10}}\s(?:of|in|de|du|del|da|do|des|из|в|к|من)\s(?:the\s)?\Z")
PLACE = re.compile(rf"{_any(_PLACES)}[\s.]{{1,3}}\Z")
PLACE_AFTER = re.compile(rf"[\s\x01]?,?\s?(?:{_any(_PLACES)}\.?\s?[0-9(a-d]|§|第\s?[0-9一二三四五六七八九十])")
CONNECTOR = re.compile(rf"(?:[,(\[:]|(?:{fold(_CONNECTORS).replace(chr(10), '')}),?)\s{{0,2}}\Z")
BRACKETED = re.compile(r"[^\W\d_][\"'”»’]?\s{0,2}[(\[]\s?\Z")
LINE_START = re.compile(r"(?:^|\n)[\s•*·>–-]{0,6}(?:\(?[0-9a-z]{1,3}[.)]\s{1,3})?\Z")
SEQUENCE = re.compile(
    rf"[\s\x01]*(?:[,;、/&-]|,?\s?{_any('and or y e et ou o u и или و او', '和 与 及 或 與')}|[,;]\s?[^\W\d_]{{1,12}})?"
    rf"(?:[\s\x01]?{_any(_NOUNS)})?[\s\x01]*"
)
MEASURE = re.compile(_any(_MEASURES.replace("с* ", ""), _HAN_MEASURES))
UNIT_AFTER = re.compile(
    rf"[\s\x01]?(?:{_any(_UNITS)}|per cent|por ciento|pour cent|por cento|{fold('في المائة')}|{'|'.join(_HAN_UNITS.split())})"
)

# Organs of the United Nations that number documents, by the first part of their symbols.
_HEADS = """
A S E T ST DP CAT CCPR CEDAW CERD CRC CRPD CED CMW HRI HRC FCCC TD UNEP UNCTAD HSP JIU LOS NPT PBC SPLOS ISBA CD BWC DC
UNW UNICEF DPKO DPO DOS DFS DPPA DPA
"""
UN_HEADS = frozenset(_HEADS.split())
# What may stand behind the first part: kinds of documents, organs below, revisions.
_SERIES = """
RES DEC INF AI SGB IC C CONF CN PV SR PRST AC L WG WP NGO CRP HRC ES S SER ICEF CP SC SUB BUR ADD REV CORR AMEND AGENDA GC
GEN OP SP Q CO EA PC RC SBI SBSTA TC ORG POL SOP PUB CIRC PBSO WGAD UPR DECISION G EGM CTC MSC COM R D LIM JUR
"""
SERIES = frozenset(_SERIES.split())
