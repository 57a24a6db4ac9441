"""How many of something there are at all, where a figure counts those that were struck: the market *has* 310 shops, of which 84 burned."""

from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.words.clause import has, holds
from generator.checks.claims.words.wordlist import words
from generator.l10n.tokens import nfc

_HAS = words("has have houses contains comprises boasts with")
"""Right before such a number, in English."""
_HAS_BEHIND = tuple(map(nfc, ("আছে", "আছেন", "রয়েছে", "রয়েছেন", "নিয়ে")))
"""Behind it, in Bengali."""
_STRUCK = words(
    """burned burnt destroyed damaged gutted flooded submerged razed buried stranded affected hit struck lost
    পুড়ে পোড়া পুড়েছে ভস্মীভূত ক্ষতিগ্রস্ত ধ্বংস জলমগ্ন ডুবে চাপা ভেঙে ভাঙা গুঁড়িয়ে আটকে"""
)
"""Words of a label by which its figure counts what was struck, and not all that there are."""
_NEXT = 4
"""Words behind a number in which its verb stands."""


def is_stock(asked: Asked, ground: Ground) -> bool:
    """Return True for a number of all that there are, in a clause that says of none of them that it was struck."""
    if asked.heard.kind != "number" or ground.role != "figure":
        return False
    label = tuple(ground.words.get(asked.locale, ()))
    if not has(label, _STRUCK) or has(asked.clause.words, _STRUCK):
        return False
    if not asked.matched(ground) <= asked.counted(ground):
        return False
    clause = asked.clause
    return holds(clause.before[-1:], _HAS) or holds(clause.after[:_NEXT], _HAS_BEHIND)
