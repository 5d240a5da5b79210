"""Words that say nothing alone, folded, in the seven languages: a query drops them while it has any other word."""

from __future__ import annotations

_WORDS = """
    a al algo an and ante ao aos are as as at au aux avec be been but by can ce ces cette com comment como como con contra
    could cual cuando d da dans das de del des desde did do do does donde dos du e el ela ele ella elle ellos em en en entre
    era es essa esse est esta esta este este estos et eu eu foi for from ha had has hasta have hay how i if il ils in into
    is isso isto it its j ja je l la las le les leur leurs lo los lui ma mais mas mas me mes mi mon muy my na nao nas ne nem
    no no no nos nos nos not notre nous num numa o o of on on or os ou ou our par para para pas pela pelo pelos pero por por
    porque pour qu qual quand quando que que quel quelle quem qui quien s sa sans sao se se se sem ser ser ses seu seus
    shall should si sin so sobre son son sont su sua suas sur sus ta tambien te tem than that the their them then there
    these they this to tu um uma un un una une uno vos votre vous was we were what when where which who why will with would
    y ya you your а без бы был была были было быть в вам вас во вот все всех вы где да для до его ее если есть еще же за и
    из или им их к как кто ли мне мы на над не нет но о об он она они оно от по под при с со так также то того тоже только у
    уже что чтобы эта эти это я اذا التي الذي الذين الى ان او اي ثم على علي عن عند في فيه فيها قد كان كانت كل كما كيف لا لم
    لن ما ماذا متي مع من منذ هذا هذه هل هم هو هي و وهو وهي يا
"""

STOPWORDS = frozenset(_WORDS.split())
