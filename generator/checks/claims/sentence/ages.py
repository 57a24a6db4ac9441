"""How old somebody is: "men over fifty-five", "a teacher, 41, said", বয়স ষাটের বেশি. It counts nobody, and nothing of a record.

Nor does how long somebody had been at work.
"""

from decimal import Decimal

from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.words.ages import AGES, Ages
from generator.checks.claims.words.clause import holds, words_of
from generator.checks.claims.words.meaning import meanings
from generator.l10n.tokens import nfc
from generator.patterns import pattern

_OLDEST = 115
_NEAR = 3
"""Words between the word of an age and a number."""
_JOINED = 2
"""The same where the word stands right before it, or before another age: aged 19 *and* 23."""
_BOUNDS = frozenset(("more_than", "less_than", "at_least", "at_most"))
_BARE = pattern(r"\s*(?:[,.;:!?)]|$)")
"""What stands behind a number that counts nothing."""
_APPOSED = pattern(r"([^\W\d_]+), $")
_SHUT = (",", ")", ".")
"""What stands behind an age that stands alone behind who is so old."""


def is_age(asked: Asked, grounds: Facts) -> bool:
    """Return True for a number that says how old people are, where no figure's label is of ages."""
    row, heard = AGES.get(asked.locale.partition("-")[0]), asked.heard
    if row is None or heard.kind != "number" or heard.unit not in ("", "year"):
        return False
    if not isinstance(heard.low, Decimal) or not 0 < heard.low <= _OLDEST or heard.low % 1:
        return False
    if heard.text.endswith(asked.cues.classifiers):
        return False
    if not (
        _says_age(asked, row)
        or (row.those and _is_apposed(asked, grounds))
        or _is_of_one(asked, row)
    ):
        return False
    said = meanings(row.age, asked.locale)
    return all(said.isdisjoint(g.weights.get(asked.locale, ())) for g in grounds)


def was_at_work(asked: Asked, grounds: Facts) -> bool:
    """Return True for how long somebody had been at work, or awake, where no figure is of that: the gateman was *on duty* for 16 hours, টানা ১৬ ঘণ্টা *কাজ করছিলেন*."""
    if asked.heard.kind != "duration":
        return False
    said = f" {' '.join(asked.clause.own or asked.clause.words)} "
    if not any(f" {one} " in said for one in asked.cues.occasions.at_work):
        return False
    figures = (g for g in grounds if g.role == "figure" and g.kind == "duration")
    return not any(asked.near_score(g) for g in figures)


def _says_age(asked: Asked, row: Ages) -> bool:
    """Return True for a number behind a word of ages, or a bound of them behind those who are so old."""
    clause, heard, text = asked.clause, asked.heard, asked.text
    said = nfc(text).casefold()
    if heard.bound not in _BOUNDS and not any(word in said for word in row.age):
        return False
    before = words_of(text[: heard.start])
    near = (*clause.before[-_NEAR:], *clause.after[:1])
    if row.those:
        near = (*before[-_JOINED:], *words_of(heard.text)[:1])
    if any(word.startswith(row.age) for word in near):
        return True
    if not row.those or heard.bound not in _BOUNDS:
        return False
    if not _BARE.match(text[heard.end :]) and not holds(clause.after[:1], row.goes_on):
        return False
    return holds(before[-1:], row.those) or (
        holds(before[-1:], row.were) and _is_of_some(asked, row)
    )


def _is_of_some(asked: Asked, row: Ages) -> bool:
    """Return True where it is said of some of people: *twelve of the dead* were over 60."""
    said = asked.text[: asked.heard.start]
    return any(
        any(one.end == of.start() - 1 for one in asked.others)
        or holds(words_of(said[: of.start()])[-1:], row.some)
        for of in (row.of_those.finditer(said) if row.of_those else ())
    )


def _is_of_one(asked: Asked, row: Ages) -> bool:
    """Return True for a bare number of one person: one passenger is not twenty-seven."""
    text, heard = asked.text, asked.heard
    if heard.bound != "exact" or not heard.text.isdecimal():
        return False
    before = text[: heard.start]
    if row.of_one is not None and row.of_one.search(before):
        return True
    shut = text[heard.end : heard.end + 1] in _SHUT
    return shut and bool(row.one.search(before))


def _is_apposed(asked: Asked, grounds: Facts) -> bool:
    """Return True for a number alone behind a word and a comma, of which no fact has the word: said a teacher, 41, who saw it."""
    text, heard = asked.text, asked.heard
    behind = _APPOSED.search(text[: heard.start])
    if behind is None or heard.bound != "exact" or not heard.text.isdigit():
        return False
    if text[heard.end : heard.end + 1] not in (",", "."):
        return False
    meant = meanings(words_of(behind[1]), asked.locale)
    return bool(meant) and all(meant.isdisjoint(g.weights.get(asked.locale, ())) for g in grounds)
