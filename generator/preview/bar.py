"""What the bar over the page says, and the list that it opens: in the desk's language, for a client that has the English itself.

A row is a sentence of `client.js`; what stands in braces is put in there.
"""

from collections.abc import Mapping

from generator.l10n.desk import DESK_ENGLISH, Teller
from generator.saying import say

_SAID = (
    say("Khobor preview"),
    say("Preview"),
    say("As of now"),
    say("As of {when}", when="{when}"),
    say("Show the site as of"),
    say("Show"),
    say("Now"),
    say("Close"),
    say("khobor serve is not running"),
    say("The page below is the last good one."),
    say("It is tried again by itself."),
    say("The next save is tried again."),
    say("This closes by itself when all is mended."),
    say("None of these holds the site back."),
    say("The first {count} are shown.", count="{count}"),
)


def words_for(teller: Teller = DESK_ENGLISH) -> Mapping[str, str]:
    """Return the sentences of the bar in a desk's language, by the English that they stand for; none for English."""
    told = {str(one): teller.tell(one) for one in _SAID}
    return {english: said for english, said in told.items() if said != english}
