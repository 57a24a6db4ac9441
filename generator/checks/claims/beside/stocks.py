"""How many of something there are at all, where a figure counts those that were struck: the market *has* 310 shops, of which 84 burned.

What such a number is a slip of the pen away from is told all the same: it has 48 shops.
"""

from decimal import Decimal
from functools import lru_cache

from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.sentence.asked import HEADS, Asked
from generator.checks.claims.values.slips import looks_like
from generator.checks.claims.words.clause import has, holds, words_of
from generator.checks.claims.words.cues import cues_of
from generator.checks.claims.words.meaning import is_concept, meaning, meanings
from generator.l10n.hearing.heard import Heard

_MEANT = frozenset(
    ("=down", "=affect", "=fail", "=lose", "=losses", "=gone", "=missing", "=dead", "=injured")
)
"""What words mean by which a label counts what was struck, and not all that there are."""
_UNIT_AND_MORE = 2
"""Words behind a number of which one is its unit, and the others say which of these: ছিল ২২টি *কামরা*, and not ৫১টি *ইনপুট ফিল্ড*."""
_NEXT = 4
"""Words behind a number in which its verb stands."""
_MANY = 2
"""So many times a figure, whatever that counts, are all that there are."""


def is_stock(asked: Asked, ground: Ground) -> bool:
    """Return True for a number of all that there are, in a clause that says of none of them that it was struck."""
    heard = asked.heard
    if heard.kind != "number" or ground.role != "figure" or not isinstance(heard.low, Decimal):
        return False
    clause, locale = asked.clause, asked.locale
    if heard.low > ground.low and _is_of_somewhere(asked) and not _is_slip(heard, ground):
        return asked.matched(ground) <= asked.counted(ground)
    had = _is_had(asked) or _is_measured_whole(asked, ground)
    if not (had or _is_there(asked, ground)) or _is_slip(heard, ground):
        return False
    label = ground.words.get(locale, frozenset())
    if heard.low < _MANY * ground.low and not _is_struck(tuple(sorted(label)), locale):
        return False
    said = clause.words if had else clause.sentence  # মন্তব্য হারায় ৪০টি, অ্যাকাউন্ট ৭টি
    if has(said, asked.cues.counts.struck) or not _MEANT.isdisjoint(meanings(said, locale)):
        return False
    plain = asked.counted(ground) | ground.named.get(locale, frozenset())
    whose = clause.before[-2:] if not had and not clause.after else clause.before[-1:]
    beside = meanings((*whose, *clause.after[:1]), locale)
    return asked.matched(ground) <= plain | beside


def _is_slip(heard: Heard, ground: Ground) -> bool:
    """Return True for a number that is written nearly as the figure: 41 for 14."""
    return looks_like(heard, ground, "") or str(heard.low) == str(ground.low)[::-1]


@lru_cache(maxsize=1 << 10)
def _is_struck(label: tuple[str, ...], locale: str) -> bool:
    """Return True for a label that says of those that it counts that they were struck, taken or alike, or went without."""
    row = cues_of(locale).counts
    denied = any(word in row.went_without or word.endswith(row.without_endings) for word in label)
    return denied or has(label, row.struck) or not _MEANT.isdisjoint(meanings(label, locale))


def _is_had(asked: Asked) -> bool:
    """Return True for a number of what something has; the second of two as the first: *has* 66 wards *and* 14 lakh people."""
    clause, heard, row = asked.clause, asked.heard, asked.cues.counts
    ends = row.has_behind if len(clause.after) < _UNIT_AND_MORE else ()
    if holds(clause.before[-1:], (*row.has, *ends)) or holds(clause.after[:_NEXT], row.has_behind):
        return True
    first = [one for one in asked.others if one.end <= heard.start][-1:]
    if not first or clause.before[-1:] not in ((), *((word,) for word in asked.cues.part)):
        return False
    between = words_of(asked.text[first[0].end : heard.start])
    before = words_of(asked.text[: first[0].start])
    return len(between) <= _NEXT and holds(before[-1:], row.has)


def _is_measured_whole(asked: Asked, ground: Ground) -> bool:
    """Return True for more than a figure, in its unit, of which the clause says that it is the whole: ভাগাড়ের *গোটা* এলাকা ২৪ একর."""
    assert isinstance(asked.heard.low, Decimal)
    if asked.heard.low <= ground.high or not has(asked.clause.words, asked.cues.counts.whole):
        return False
    return _is_struck(tuple(sorted(ground.words.get(asked.locale, frozenset()))), asked.locale)


def _is_of_somewhere(asked: Asked) -> bool:
    """Return True for all that some place has, of which another number are a part: *of the city's* 6,100 buses, 1,900; শহরের ৬,১০০ বাসের ১,৯০০টি."""
    clause, end = asked.clause, asked.heard.end
    behind = next((one for one in asked.others if one.start >= end and one.kind == "number"), None)
    if behind is None:
        return False
    if asked.cues.made_of:
        return holds(clause.before[-_NEXT:], asked.cues.made_of) and holds(
            clause.before[-1:], asked.cues.counts.somewhere
        )
    between = words_of(asked.text[end : behind.start])
    return len(between) == 1 and between[0].endswith(asked.cues.genitive_any)


def _is_there(asked: Asked, ground: Ground) -> bool:
    """Return True for a clause that says but where so many are, in a language that may leave out the verb: এই লাইনে ২৬টি স্টেশন, শাখা ২,৩০০টি.

    Where it is they in which what a label tells of was, the verb is before them: আলো *ফেরে* ২৬টি *জেলায়*.
    """
    clause, locale, row = asked.clause, asked.locale, asked.cues.counts
    if not row.there_endings or asked.field in HEADS:
        return False
    noun = clause.after or clause.before[-1:]
    where = clause.before if clause.after else clause.before[:-1]
    told = meaning(where[-1], locale) if where else ""
    within = bool(clause.after) and noun[0].endswith(row.there_endings)
    counted, weights = asked.counted(ground), ground.weights.get(locale, {})
    if within and is_concept(told) and told in weights:
        return False
    named = len(noun) == 1 and meaning(noun[0], locale) in counted
    people = ground.counts_people and bool(clause.after) and len(noun) == 1
    if people and told not in weights and not holds(where[-1:], row.left):
        named = named or noun[0] in row.kinds  # স্কুলে ৬৪০ জন পড়ুয়া
    whose = (*row.there_endings, *asked.cues.genitive)
    verb = bool(where) and (where[-1].endswith(row.done_endings) or where[-1] in row.verbs)
    return named and (not where or (where[-1].endswith(whose) and not verb))
