"""The words by which `front_page` knows the block of a first page, and `front_page_dates` a date, in six languages: Arabic,
Chinese, English, French, Russian, Spanish. Nothing but tables; all of it is looked up as `key` writes it.
"""

from __future__ import annotations

import re

from resources.words.text import HAN, fold

FIELDS = ("reference", "title", "issued", "effective", "review", "approved_by", "contact")
DATES = ("issued", "effective", "review")

_BETWEEN_HAN = re.compile(f"(?<=[{HAN}]) +(?=[{HAN}])")


def key(text: str) -> str:
    """As words are compared here: folded, punctuation within them as blanks, no blanks between Chinese characters."""
    words = "".join(letter if letter.isalnum() or letter == "№" else " " for letter in fold(text))
    return _BETWEEN_HAN.sub("", " ".join(words.split()))


# What stands before a value, by the column of the sheet that it is for. Where a word means something else as often, it is
# not here: "revision date" is mostly the day of the last one, and the Arabic for title is an address as well.
_LABELS = {
    "reference": """
ref | ref no | ref number | reference | reference no | reference number | document reference | document ref | document number
document no | doc no | doc ref | policy number | policy no | sop number | sop no | document symbol
réf | référence | réf no | no de référence | n° de référence | numéro de référence | référence du document | numéro du document
numéro | cote | cote du document
ref núm | referencia | referencia núm | número de referencia | n.º de referencia | núm. de referencia | número del documento
número de documento | signatura
номер | номер документа | обозначение | условное обозначение | регистрационный номер | справочный номер | ссылочный номер
шифр документа | обозначение документа | индекс документа
المرجع | الرقم المرجعي | رقم المرجع | رقم الوثيقة | رمز الوثيقة | الإشارة | رقم الإشارة | مرجع الوثيقة
文号 | 编号 | 文件编号 | 文件号 | 参考编号 | 参考号 | 索引号 | 文件文号 | 参考文号 | 文件参考号
""",
    "title": """
title | document title | title of document | titre | titre du document | intitulé | título | título del documento
название | наименование | название документа | наименование документа | عنوان الوثيقة | اسم الوثيقة
标题 | 文件名称 | 文件标题 | 题目
""",
    "issued": """
date of issue | issue date | date issued | issued | issued on | date of issuance | publication date | date of publication
date de publication | date de parution | date d'émission | date de diffusion | publié le | publiée le
fecha de publicación | fecha de emisión | fecha de expedición
дата издания | дата выпуска | дата публикации | дата опубликования
تاريخ الإصدار | تاريخ الصدور | تاريخ النشر
发布日期 | 印发日期 | 颁布日期 | 签发日期 | 发文日期
""",
    "effective": """
effective date | date effective | date of effect | effective from | effective | effective as of | effective as from
in effect from | date of entry into force | entry into force | entry into effect | in force from | in force since
enters into force
date d'entrée en vigueur | entrée en vigueur | date d'effet | date de prise d'effet | prise d'effet | en vigueur depuis
en vigueur à compter du | applicable à compter du | en vigueur depuis le | entre en vigueur le
fecha de entrada en vigor | entrada en vigor | fecha efectiva | fecha de vigencia | vigente desde | en vigor desde
en vigor a partir de | en vigor a partir del | vigente a partir de | vigente a partir del | fecha de entrada en vigencia
fecha de efectividad
дата вступления в силу | вступает в силу | вступление в силу | вступил в силу | вступила в силу | вступило в силу
дата введения в действие | введено в действие | введена в действие | действует с | срок вступления в силу
تاريخ السريان | تاريخ النفاذ | تاريخ بدء السريان | تاريخ بدء النفاذ | تاريخ سريان المفعول | تاريخ الدخول حيز النفاذ
تاريخ الدخول حيز التنفيذ | تاريخ بدء العمل | تاريخ بدء العمل به | تاريخ بدء العمل بها | تاريخ بدء التنفيذ | يسري اعتبارا من
تسري اعتبارا من | نافذ اعتبارا من | نافذة اعتبارا من | تاريخ بدء نفاذها | تاريخ بدء نفاذه
生效日期 | 生效时间 | 施行日期 | 实施日期 | 起效日期 | 生效日
""",
    "review": """
review date | date of review | date for review | next review | next review date | date of next review | review by
to be reviewed by | to be reviewed | due for review | review due | mandatory review | mandatory review date | review
date de réexamen | réexamen | date de révision | révision | prochaine révision | prochain réexamen | date du prochain réexamen
date de la prochaine révision | à réviser avant | à réviser avant le | à réexaminer avant le | date d'examen | prochain examen
fecha de revisión | fecha de examen | próxima revisión | fecha de la próxima revisión | fecha de próxima revisión | revisión
fecha del próximo examen | próximo examen | revisar antes del | fecha prevista de revisión
дата пересмотра | пересмотр | срок пересмотра | дата следующего пересмотра | следующий пересмотр | пересмотреть до
подлежит пересмотру | подлежит пересмотру до | срок следующего пересмотра
تاريخ المراجعة | تاريخ الاستعراض | تاريخ إعادة النظر | موعد المراجعة | المراجعة القادمة | تاريخ المراجعة القادمة
المراجعة التالية | تاريخ المراجعة التالية | تاريخ الاستعراض القادم | موعد المراجعة القادمة | الاستعراض القادم
审查日期 | 复审日期 | 复核日期 | 下次审查日期 | 下次复审日期 | 下次审查 | 下次复审 | 审议日期 | 下次审议日期
""",
    "approved_by": """
approved by | approved | approval | approving authority | approving official | approval authority
approuvé par | approuvée par | approuvés par | approuvées par | approbation | autorité approbatrice | autorité d'approbation
aprobado por | aprobada por | aprobados por | aprobadas por | aprobación | autoridad que aprueba | autoridad de aprobación
утверждено | утверждён | утверждена | утверждены | утвердил | утвердила | кем утверждено | кем утверждён | кем утверждена
утверждающий орган | утверждающее лицо
اعتمده | اعتمدها | اعتمدته | اعتمدتها | معتمد من | معتمدة من | أقره | أقرها | أقرته | أقرتها | وافق عليه | وافق عليها
وافقت عليه | وافقت عليها | جهة الاعتماد | جهة الموافقة | الجهة المعتمدة | صدق عليه | صدق عليها
批准人 | 批准者 | 批准 | 核准 | 核准人 | 核准者 | 审批人 | 批准机构 | 批准部门 | 核准机构
""",
    "contact": """
contact | contacts | contact person | contact point | point of contact | points of contact | contact office | contact details
contact information | focal point
personne à contacter | point de contact | coordonnées | service à contacter | bureau à contacter | personne référente
interlocuteur | point focal
contacto | contactos | persona de contacto | punto de contacto | datos de contacto | oficina de contacto
información de contacto
punto focal
контакт | контакты | контактное лицо | контактные лица | контактная информация | контактные данные | для справок
جهة الاتصال | جهات الاتصال | للاتصال | الاتصال | مسؤول الاتصال | نقطة الاتصال | شخص الاتصال | للاستفسار | جهة التنسيق
联系人 | 联系方式 | 联络人 | 联系部门 | 联络方式 | 联络点 | 联系单位 | 联络部门 | 联系
""",
}
# Other labels that such blocks have: what they stand before is nobody's value here, and ends the one before it.
_OTHER_LABELS = """
date | version | version no | edition | page | pages | classification | distribution | signature | signed | signed by
prepared by
author | authors | owner | document owner | document type | type | type of document | status | supersedes | replaces | amends
cancels | keywords | applies to | applicability | language | original | annexes | department | division | office | lead office
date approved | approval date | date of approval | approved on | last revised | revision | revision date | revision no | subject
date de la version | édition | classification du document | signataire | signé | rédigé par | auteur | auteurs | type
type de document | statut | remplace | annule et remplace | mots clés | langue | annexes | service | département | diffusion
date d'approbation | objet | versión | edición | página | clasificación | distribución | firma | firmado por | preparado por
elaborado por | autor | tipo | tipo de documento | estado | sustituye a | reemplaza a | palabras clave | idioma | anexos
departamento | fecha | fecha de aprobación | asunto | дата | версия | редакция | страница | классификация | распространение
подпись | подписано | подготовлено | автор | вид документа | тип документа | статус | заменяет | взамен | ключевые слова | язык
приложения | отдел | дата утверждения | тема | التاريخ | الإصدار | النسخة | الصفحة | التصنيف | التوزيع | التوقيع | أعده | أعدته
المؤلف | نوع الوثيقة | الحالة | يحل محل | تحل محل | الكلمات الرئيسية | اللغة | المرفقات | الإدارة | المكتب | تاريخ الاعتماد
تاريخ الموافقة | الموضوع | 日期 | 版本 | 版次 | 页码 | 密级 | 分发 | 签名 | 签字 | 编写人 | 起草人 | 作者 | 文件类型
类型 | 状态
取代 | 替代 | 关键词 | 语文 | 附件 | 部门 | 批准日期 | 主题
"""
# Labels of what is no guidance: a letter, a form about a person, a bill. Among the lines of a block they say that it is none.
_FOREIGN_LABELS = """
staff member | name of staff member | employee | name of employee | applicant | date of birth | index number | invoice
invoice no
invoice date | invoice number | amount | quantity | supplier | customer | total | bank | unit price | closing date | deadline
from | to | cc | sent | dear | participants | agenda | vacancy | job title | duty station | requested by | requester | grade
name of applicant | de | para | enviado | participantes | nombre del solicitante | solicitante | importe | factura | proveedor
fecha de cierre | à | a | destinataire | expéditeur | participants | ordre du jour | demandeur | nom du demandeur | montant
facture | fournisseur | date de naissance | date de clôture | fecha de nacimiento | кому | от кого | копия | участники
повестка дня | заявитель | сотрудник | сумма | счет | поставщик | дата рождения | من | إلى | نسخة إلى | المشاركون | مقدم الطلب
الموظف | المبلغ | الفاتورة | المورد | تاريخ الميلاد | الوظيفة | 发件人 | 收件人 | 抄送 | 与会者 | 议程 | 申请人 | 工作人员
金额
发票 | 供应商 | 出生日期 | 截止日期 | 职位
"""


def _phrases(text: str) -> list[str]:
    return [key(phrase) for line in text.strip().split("\n") for phrase in line.split("|") if phrase.strip()]


LABELS: dict[str, str] = {label: column for column, text in _LABELS.items() for label in _phrases(text)}
OTHER_LABELS = frozenset(_phrases(_OTHER_LABELS)) - LABELS.keys()
FOREIGN_LABELS = frozenset(_phrases(_FOREIGN_LABELS)) - LABELS.keys()
MOST_WORDS = max(len(label.split()) for label in (*LABELS, *OTHER_LABELS))  # in words

# What guidance is called, as a word of a title or a text: its beginning. Somewhere on the page it must stand.
_KINDS = """
polic | standard operating | sop | guidance | guideline | manual | handbook | toolkit | directive | instruction | procedure
politique | directive | lignes directrices | manuel | guide | procédure | instruction | consigne | aide mémoire
polític | directric | directiva | manual | guía | procedimiento | instrucc | orientacion
политик | руковод | стандартн | инструкц | директив | пособи | порядок действий | справочник | методическ | наставлени
настоящий порядок
سياس | إجراء | مبادئ توجيهية | دليل | توجيه | تعليمات | كتيب | إرشادات
政策 | 准则 | 指南 | 手册 | 程序 | 指令 | 规程 | 指示 | 须知 | 指导
"""
KINDS = tuple(dict.fromkeys(_phrases(_KINDS)))
# A line that has nothing but one of these says what the document is, and not what it is about.
_KIND_LINES = """
policy | policy directive | sop | sops | standard operating procedure | standard operating procedures | guidance | guideline
guidelines | manual | handbook | toolkit | directive | instruction | administrative instruction | procedure | procedures
interim policy | interim guidelines | politique | directive | directives | lignes directrices | manuel | guide | procédure
procédures | instruction permanente | instructions permanentes | procédure opérationnelle permanente | consigne
procédures opérationnelles permanentes | aide mémoire | política | directriz | directrices | manual | guía
procedimiento operativo estándar | procedimientos operativos estándar | procedimiento | procedimientos | directiva | instrucción
instrucciones | политика | руководство | руководящие принципы | стандартный порядок действий | инструкция | директива
пособие | справочник | руководящие указания | стандартные оперативные процедуры | методические указания | наставление
سياسة | سياسات | إجراءات التشغيل الموحدة | إجراءات تشغيل موحدة | مبادئ توجيهية | المبادئ التوجيهية | دليل | توجيه | توجيهات
تعليمات | كتيب | السياسة | إجراء تشغيل موحد | 政策 | 准则 | 指南 | 手册 | 标准作业程序 | 标准操作程序 | 程序 | 指令 | 规程
"""
KIND_LINES = frozenset(_phrases(_KIND_LINES))
# A line with one of these words is a letterhead: who issues it, not what it is about.
LETTERHEADS = frozenset(
    _phrases("""
institute | institution | nations | department | division | office | secretariat | organization | organisation | ministry
headquarters | commission | agency | union | academy | centre | center | university | unit | branch | service
institut | nations unies | département | bureau | secrétariat | ministère | siège | agence | académie | université
instituto | naciones unidas | departamento | oficina | secretaría | organización | ministerio | sede | comisión | academia
институт | нации | наций | департамент | отдел | управление | секретариат | организация | министерство | академия | центр
معهد | المعهد | الأمم المتحدة | إدارة | مكتب | أمانة | الأمانة العامة | منظمة | وزارة | مقر | أكاديمية | مركز | شعبة
""")
)
HAN_LETTERHEADS = ("学院", "联合国", "部门", "办公室", "秘书处", "组织", "总部", "委员会", "研究所", "中心")
# Marks of a page that are neither.
_MARKINGS = """
unclassified | restricted | confidential | internal | official use only | for official use only | final | draft | public
non classifié | restreint | confidentiel | usage interne | sin clasificar | reservado | confidencial | uso interno
несекретно | для служебного пользования | проект | конфиденциально | غير سري | سري | للاستعمال الرسمي | مشروع | 非机密
机密 | 内部
草案
"""
MARKINGS = frozenset(_phrases(_MARKINGS))

# A short line that begins so makes what follows somebody else's block: an older document's, an example.
_TURNS_AWAY = """
this replaces | replaces | supersedes | superseded | superseded document | this supersedes | previous edition | history
replaced document | example | for example | sample | template | model | related documents | related guidance | related policies
references | normative references | annex | bibliography
remplace | annule et remplace | exemple | par exemple | modèle | documents connexes | références | annexe | historique
sustituye | sustituye a | ejemplo | por ejemplo | modelo | documentos conexos | referencias | anexo | historial
заменяет | взамен | пример | например | образец | связанные документы | справочные документы | приложение | история
يحل محل | تحل محل | مثال | مثلا | نموذج | وثائق ذات صلة | المراجع | مرفق
取代 | 替代 | 示例 | 范例 | 例如 | 样本 | 模板 | 相关文件 | 参考文献 | 附件 | 附录
"""
TURNS_AWAY = frozenset(_phrases(_TURNS_AWAY))

# What stands between a label and its date without changing it.
BEFORE_DATES = frozenset(
    _phrases("""
on | from | by | before | the | as | of | no | not | later | than | with | effect | until | due | in
le | la | du | au | de | à | avant | plus | tard | depuis | compter | partir | jusqu | en | dès | l | d | a
el | del | antes | más | tardar | desde | hasta | partir | día
с | до | не | позднее | от | по | в | к | срок | начиная | со
في | من | قبل | اعتبارا | موعد | لا | يتجاوز | أقصاه | حتى | بتاريخ | ابتداء | يوم
自 | 于 | 在 | 不迟于 | 不晚于 | 从 | 最迟
""")
)
# What says that nothing was filled in.
EMPTY = frozenset(
    _phrases("""
tbd | tbc | tba | n a | na | none | insert | to be determined | to be confirmed | to be decided | xx | xxx | xxxx
pending | nil
not applicable | date | name | dd mm yyyy | yyyy mm dd | dd mmm yyyy | insert date | insert name | name and title | to be added
à déterminer | à compléter | néant | sans objet | jj mm aaaa | nom | por determinar | no aplica | ninguno | dd mm aaaa | nombre
не указано | нет | дд мм гггг | подлежит определению | لا ينطبق | لا يوجد | يحدد لاحقا | 待定 | 无 | 不适用 | 年月日
""")
)

_MONTHS = (
    "january jan janvier janv enero ene январь января янв يناير كانون_الثاني جانفي",
    "february feb février févr fév febrero февраль февраля фев февр فبراير شباط فيفري",
    "march mar mars marzo март марта мар مارس آذار",
    "april apr avril avr abril abr апрель апреля апр أبريل إبريل نيسان أفريل",
    "may mai mayo май мая مايو أيار ماي",
    "june jun juin junio июнь июня июн يونيو يونية حزيران جوان",
    "july jul juillet juil julio июль июля июл يوليو يولية تموز يوليوز جويلية",
    "august aug août agosto ago август августа авг أغسطس آب غشت أوت",
    "september sept sep septembre septiembre setiembre сентябрь сентября сен сент سبتمبر أيلول شتنبر",
    "october oct octobre octubre октябрь октября окт أكتوبر تشرين_الأول",
    "november nov novembre noviembre ноябрь ноября ноя нояб نوفمبر تشرين_الثاني نونبر",
    "december dec décembre déc diciembre dic декабрь декабря дек ديسمبر كانون_الأول دجنبر",
)
MONTHS: dict[str, int] = {
    fold(name.replace("_", " ")): number for number, names in enumerate(_MONTHS, 1) for name in names.split()
}
# Words that close a date, and belong to it: "2018 года".
AFTER_YEAR = frozenset(_phrases("г | год | года | м | ميلادية | للميلاد | 起"))
AND = frozenset(_phrases("and | or | et | ou | y | o | e | и | или | و | أو | 和 | 或 | 及"))
