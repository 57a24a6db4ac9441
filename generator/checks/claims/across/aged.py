"""How old somebody or something is of whom the record has the age: the driver, 43, of 41; ৪৩ বছরের চালক.

An age is no count, and most are not heard at all; so they are looked for here, and only where a label says that it is an age.
That of another driver, or of the driver of a lorry of which the record has no word, is held against none.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.words.ages import AGES, Ages
from generator.checks.claims.words.clause import has, is_quoted, words_of
from generator.checks.claims.words.meaning import meaning, meanings
from generator.l10n.digits import to_ascii
from generator.l10n.hearing.heard import Heard
from generator.l10n.tokens import Token, nfc, tokens
from generator.model.prose import Sentence
from generator.saying import say

_WHY = say("it is the age of whom the label names")
_NONE = say("the label is of an age, and the sentence tells of none")
_OTHER = 2
"""The most words by which it is another's."""
_OTHERS = say("it is the age of another, of whom the record has no word")


class _Aged(Struct, frozen=True):
    """An age that a sentence says of whom a figure's label names; `strange` where they are others."""

    ground: Ground
    start: int
    end: int
    years: Decimal
    strange: bool


def with_ages(sentence: Sentence, found: Sequence[Mention], facts: Facts) -> Sequence[Mention]:
    """Return the mentions of a sentence with the ages of whom the record has them."""
    locale = sentence.locale
    row = AGES.get(locale.partition("-")[0])
    if row is None or sentence.quoted:
        return found
    age = meanings(row.age, locale)
    if age.isdisjoint(facts.known(locale)):
        return found
    labels = [
        one
        for one in facts
        if one.role == "figure" and one.ours and not age.isdisjoint(one.weights.get(locale, ()))
    ]
    mentions = list(found)
    for one in labels:
        for aged in _ages(sentence.text, locale, one, facts, row):
            mentions = _with(sentence, mentions, aged)
    if has(words_of(sentence.text), (*row.age, *row.old)):
        return mentions
    return [
        replace(m, verdict="undecided", reason=_NONE)
        if m.verdict == "contradicts"
        and m.reason is not _WHY
        and m.ground in labels
        and not sentence.text[: m.start].endswith(row.years)
        else m
        for m in mentions
    ]


def _ages(text: str, locale: str, ground: Ground, facts: Facts, row: Ages) -> Iterator[_Aged]:
    """Yield the ages beside a word of a label that says whose it is."""
    whose = ground.weights.get(locale, {}).keys() - meanings(row.age, locale)
    whose -= ground.counted.get(locale, frozenset())
    heads = ground.places.heads.get(locale, "") if ground.places else ""
    known = facts.known(locale) | meanings(words_of(heads), locale)
    named = meanings(words_of(heads), locale)
    said = tokens(text)
    for token in said:
        meant = meaning(nfc(token.text).casefold(), locale)
        if meant not in whose or not whose - {meant} <= named:
            continue
        of = row.of_whom.match(text, token.end) if row.of_whom else None
        behind = row.behind.match(text, of.end() if of else token.end)
        before = row.before.search(text[: token.start])
        one = behind or before
        head = row.of_which.search(text[: token.start]) if row.of_which else None
        if one is None or (head and head[1].casefold() not in row.age):
            continue  # the driver of the bus, 43
        if behind is None and row.people.match(text, token.end):
            continue  # the 43-year-old bus driver
        group = one.lastindex or 1
        first = next(n for n, t in enumerate(said) if t.end > min(one.start(), token.start))
        strange = _is_strange(said, first, row, known, locale)
        strange = strange or (of is not None and meaning(of[1].casefold(), locale) not in known)
        years = Decimal(to_ascii(one[group]))
        yield _Aged(ground, one.start(group), one.end(group), years, strange)


def _is_strange(
    said: Sequence[Token], at: int, row: Ages, known: frozenset[str], locale: str
) -> bool:
    """Return True where the word before says that it is another, or of what the record has no word: the *lorry* driver."""
    words = [nfc(one.text).casefold() for one in said[max(0, at - _OTHER) : at]]
    if f" {' '.join(words)}".endswith(tuple(f" {other}" for other in row.other)):
        return True
    word = words[-1] if words else ""
    meant = meaning(word, locale)
    if row.genitive and not word.endswith(row.genitive):
        return False
    return bool(meant) and not word[0].isdecimal() and meant not in known


def _with(sentence: Sentence, found: list[Mention], aged: _Aged) -> list[Mention]:
    """Return mentions with an age among them, in place of what was heard there."""
    text = sentence.text[aged.start : aged.end]
    heard = Heard(
        kind="number", low=aged.years, high=aged.years, unit="year", bound="exact", step=Decimal(1),
        start=aged.start, end=aged.end, text=text,
    )  # fmt: skip
    if is_quoted(sentence.text, heard):
        return found
    inside = [m for m in found if m.start <= aged.start < m.start + len(m.text)]
    right = aged.ground.low <= aged.years <= aged.ground.high
    if aged.strange:
        wrong = [m for m in inside if m.verdict == "contradicts" and m.ground == aged.ground]
        return [replace(m, verdict="undecided", reason=_OTHERS) if m in wrong else m for m in found]
    one = inside[0] if inside else Mention(
        sentence=sentence, start=aged.start, text=text, heard=heard, verdict="agrees", reason=_WHY,
    )  # fmt: skip
    one = replace(
        one,
        verdict="agrees" if right else "contradicts",
        reason=_WHY,
        ground=aged.ground,
        score=2.0,
    )
    return [*(m for m in found if m not in inside), one]
