"""A highway, ward or gate by a wrong number, in a sentence that else says what an update says: "NH 34 was closed" of NH 12.

A number by which something is called is heard as no number, so it is looked for here, and only where the record names one
of its kind. Anything more that a sentence says may be of another one of the kind.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from generator.checks.claims.beside.numbered import Called, called_in
from generator.checks.claims.deciding.asking import ask
from generator.checks.claims.deciding.elsewhere import is_elsewhen, is_elsewhere
from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.facts.said import grades
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.words.clause import (
    clause_of,
    has,
    holds,
    is_denied,
    is_quoted,
    words_between,
    words_of,
)
from generator.checks.claims.words.cues import cues_of
from generator.checks.claims.words.meaning import meanings
from generator.checks.claims.words.numbered import FAILS, MOVES
from generator.l10n.hearing.heard import Heard
from generator.l10n.tokens import nfc
from generator.model.prose import Sentence
from generator.patterns import pattern
from generator.saying import say

_DIGIT = pattern("[0-9০-৯]")
_WHY = say("nothing else of the sentence differs, and the record has another number of this")
_NONE = "no record of its incidents has a fact for it"
_MOST = 0.5
"""How much of an update's own words a sentence has that says of the same that it failed or fell."""
_GRADED = 4
"""Words from a number on in which stands what it grades: ৯ নম্বর বিপদ সঙ্কেত is no thing."""
_TIMED = ("clock", "date", "duration")


class _Told(Struct, frozen=True):
    """A fact whose text calls something by a number, and the words of that text which do."""

    ground: Ground
    called: Called
    words: frozenset[str]


def of_wrong_numbers(
    sentence: Sentence, found: Sequence[Mention], facts: Facts
) -> Sequence[Mention]:
    """Return the mentions of a sentence, with each thing of which the record names but one by another number."""
    if sentence.quoted or not _DIGIT.search(sentence.text):
        return found
    text, locale = sentence.text.casefold(), sentence.locale
    said = [
        one
        for one in called_in(text, locale)
        if grades(locale).isdisjoint(meanings(words_of(text[one.start :])[:_GRADED], locale))
    ]
    if not said:
        return found
    found = [_unheld(one, said) for one in found]
    if any(one.verdict == "contradicts" for one in found):
        return found
    if any(one.verdict != "agrees" and one.heard and one.heard.kind in _TIMED for one in found):
        return found  # another one was closed on another day
    known = _known(facts, sentence.locale)
    for one in said:
        right = {called.number for called, _ in known if called.kind == one.kind}
        if not right or any(other.number in right for other in said if other.kind == one.kind):
            continue
        best = max(
            _meant(sentence, one, known, facts),
            key=lambda told: (len(told.words), told.ground.name),
            default=None,
        )
        if best is not None:
            return _with(sentence, one, best, found)
    return found


def _known(facts: Facts, locale: str) -> list[tuple[Called, frozenset[str]]]:
    """Return what a record calls by a number, each with the words of its text."""
    records = {id(one.places): one.places for one in facts if one.places is not None}
    texts = (t for one in records.values() for t in one.said.get(locale, "").split("\n"))
    return [
        (called, frozenset(words_of(text)))
        for text in texts
        if _DIGIT.search(text)
        for called in called_in(nfc(text), locale)
    ]


def _meant(
    sentence: Sentence,
    one: Called,
    known: Sequence[tuple[Called, frozenset[str]]],
    facts: Facts,
) -> Iterator[_Told]:
    """Yield the facts of which a sentence tells whose text has another number of the kind."""
    same = [(called, words) for called, words in known if called.kind == one.kind]
    only = len({called.number for called, _ in same}) == 1
    locale = sentence.locale
    name = frozenset(word for called in (one, *(c for c, _ in same)) for word in called.words)
    apart = meanings(name, locale)
    heard = _heard(sentence, one)
    others = tuple(h for h in sentence.heard if not heard.start <= h.start < heard.end)
    asked = _asked(replace(sentence, heard=tuple(sorted((*others, heard), key=lambda h: h.start))), heard, facts)  # fmt: skip
    if asked is None:
        return
    said = meanings(words_between(sentence.text, asked.others), locale) - apart
    for ground in facts:
        if ground.role not in ("update", "figure") or not ground.ours:
            continue
        its = ground.words.get(locale, frozenset())
        called = next((called for called, words in same if words == its), None)
        if called is None and only and not apart.isdisjoint(ground.weights.get(locale, ())):
            called = same[0][0]
        own = frozenset(ground.weights.get(locale, {}).keys() - apart)
        if called is not None and _tells(asked, ground, own, said, facts):
            yield _Told(ground, called, own & said)


def _tells(
    asked: Asked, ground: Ground, own: frozenset[str], said: frozenset[str], facts: Facts
) -> bool:
    """Return True where words say all that a fact says but for its number, or most of how something broke; and hardly anything else."""
    cues, locale = asked.cues, asked.locale
    failing = (*cues.event, *cues.onset, *cues.begin, *FAILS)
    text = asked.clause.sentence
    failed = [word for word in text if has((word,), failing)]
    heads = ground.places.heads.get(locale, "") if ground.places else ""
    quiet = meanings((*failed, *cues.lasting, *MOVES, *words_of(heads)), locale)
    strange = said - facts.known(locale) - quiet
    both = bool(failed) and not own.isdisjoint(meanings(failing, locale))
    same = own & said
    if not same:  # was shut, of one that was closed
        return both and len(own) == 1 and not strange
    if same <= ground.named.get(locale, frozenset()):
        return False
    begins = ground.edge == "began" and has(text, cues.begin)
    if own - said and not ((both or begins) and len(same) >= _MOST * len(own)):
        return False
    return len(strange) < len(same)


def _unheld(one: Mention, said: Sequence[Called]) -> Mention:
    """Return a mention; the number of a thing is held against no count of the record's texts."""
    of_one = any(called.start <= one.start < called.end for called in said)
    if one.verdict != "contradicts" or one.ground is None or one.ground.role != "said":
        return one
    return replace(one, verdict="unexplained", reason=_NONE, ground=None) if of_one else one


def _asked(sentence: Sentence, heard: Heard, facts: Facts) -> Asked | None:
    """Return what is asked of such a number as of any; None where the sentence speaks of something else."""
    cues, text = cues_of(sentence.locale), sentence.text
    if is_quoted(text, heard):
        return None
    words = words_between(text, sentence.heard)
    clauses = [clause_of(text, h, cues, sentence.heard, words) for h in sentence.heard]
    at = sentence.heard.index(heard)
    clause = clauses[at]
    asked = ask(sentence, at, clauses, facts)
    if asked.apart or asked.anew or asked.also or asked.has(cues.future):
        return None
    if holds(words, (*cues.also, *cues.deny_before)):
        return None
    if any(word.endswith(cues.undone_endings) for word in words):
        return None  # ৩১ নম্বর জাতীয় সড়কে ধস নামেনি
    if is_elsewhen(asked) or is_elsewhere(asked, facts, plainly=True):
        return None
    if is_denied(text[: heard.start], text[heard.end :], clause, cues):
        return None
    return asked


def _heard(sentence: Sentence, one: Called) -> Heard:
    number = Decimal(one.number)
    return Heard(
        kind="number", low=number, high=number, unit="", bound="exact", step=Decimal(1),
        start=one.start, end=one.end, text=sentence.text[one.start : one.end],
    )  # fmt: skip


def _with(
    sentence: Sentence, one: Called, told: _Told, found: Sequence[Mention]
) -> Sequence[Mention]:
    """Return the mentions with the wrong number among them, in place of what was heard there."""
    number = Decimal(told.called.number)
    ground = replace(
        told.ground, role="said", kind="number", at=None, clock=False,
        low=number, high=number, unit="", measure=None, bound="exact",
    )  # fmt: skip
    heard = _heard(sentence, one)
    inside = [m for m in found if one.start <= m.start < one.end]
    wrong = inside[0] if inside else Mention(
        sentence=sentence, start=heard.start, text=heard.text, heard=heard,
        verdict="contradicts", reason=_WHY,
    )  # fmt: skip
    wrong = replace(
        wrong, verdict="contradicts", reason=_WHY, ground=ground, score=float(len(told.words))
    )
    return [*(m for m in found if m not in inside), wrong]
