"""Words that say nothing alone, folded, by language: a query drops them while it has any other word."""

from __future__ import annotations

_LISTS = {
    "ar": """
        اذا التي الذي الذين الي ان او اي ثم علي عن عند في فيه فيها قد كان كانت كل كما كيف لا لم لن ما ماذا متي
        مع من منذ هذا هذه هل هم هو هي و وهو وهي يا
        """,
    "en": """
        a an and are as at be been but by can could did do does for from had has have how i if in into is it its me
        my no not of on or our shall should so than that the their them then there these they this to was we were
        what when where which who why will with would you your
        """,
    "es": """
        a al algo ante como con contra cual cuando de del desde donde dos e el ella ellos en entre era es esa ese
        esta este estos ha hasta hay la las le les lo los mas me mi muy ni no nos o os para pero por porque que
        quien se ser si sin sobre son su sus tambien te tu un una uno y ya
        """,
    "fr": """
        a au aux avec ce ces cette comme comment d dans de des du elle en est et eu il ils j je l la le les leur
        leurs lui ma mais me mes mon ne nos notre nous on ou par pas pour qu quand que quel quelle qui s sa sans se
        ses son sont sur ta te tu un une vos votre vous y
        """,
    "pt": """
        a ante ao aos as com como contra da das de do dos e ela ele em entre era essa esse esta este eu foi ha isso
        isto ja la lo mais mas me mes na nao nas nem no nos num numa o os ou para pela pelo pelos por porque qual
        quando que quem sao se sem ser seu seus so sobre sua suas te tem tu um uma
        """,
    "ru": """
        а без бы был была были было быть в вам вас во вот все всех вы где да для до его ее если есть еще же за и из
        или им их к как кто ли мне мы на над не нет но о об он она они оно от по под при с со так также то того тоже
        только у уже что чтобы эта эти это я
        """,
}

BY_LANGUAGE = {language: frozenset(words.split()) for language, words in _LISTS.items()}
STOPWORDS = frozenset[str]().union(*BY_LANGUAGE.values())
