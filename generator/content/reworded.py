"""What the other words of a passage say of its facts: a denial that came or went, a name in the place of another. Pure.

Sentences find each other by the words that they share, and words by their order. What cannot be laid along what was there
says nothing.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from difflib import SequenceMatcher
from functools import cache, partial
from typing import TypeVar

from msgspec import Struct

from generator.content.sketches import DENIES, HELPS, NEAR, VALUE, Kept, Line, Word, plain, token_of
from generator.l10n.called import may_be_name, may_be_surname
from generator.l10n.tables.surnames import AMBIGUOUS
from generator.l10n.wording import wording_of
from generator.patterns import pattern

S = TypeVar("S", Kept, Line)
_LIKE = 0.5
"""The part of their words from which on two sentences are one in other words."""
_INSERTED, _REPLACED = 1, 2
"""The most words of their own that come or go with a denial of the same thing."""
_ABOVE, _BELOW, _ABOUT, _NEARLY = (VALUE + one for one in (">", "<", "~", "<~"))
_SIDES = ((_ABOVE, _BELOW), (_ABOVE, _NEARLY), (_ABOUT, _BELOW))
"""Bounds of which one says another thing of a number than the other; nearly so much is about so much."""
_NAME = pattern(r"[^\W\d_]")


class Reworded(Struct, frozen=True):
    """What a sentence says otherwise: `kind` is denial, bound or name.

    `was` is the sense of the sentence as it was; `word` stands there now, with `more` of the same name
    behind it; None for a denial that went.
    """

    kind: str
    was: str
    line: Line
    word: Word | None = None
    more: tuple[Word, ...] = ()


def reworded(
    old: Sequence[Kept], new: Sequence[Line], language: str, names: Set[str], known: Set[str]
) -> Iterator[Reworded]:
    """Yield what the sentences of a passage say otherwise than they did.

    `names` are the tokens of names, `known` those of all words of the text as it was.
    """
    for was, now in _beside(old, new, names):
        yield from _denials(was, now)
        side = _other_side(was, now)
        if side is not None:
            yield Reworded("bound", was.sense, now, side)
        yield from _names(was, now, language, names, known)


def _beside(
    old: Sequence[Kept], new: Sequence[Line], names: Set[str]
) -> Iterator[tuple[Kept, Line]]:
    """Yield the sentences that are the same in other words."""
    same = Counter(one.sense for one in old) & Counter(one.sense for one in new)
    left = _without(old, same)
    for line in _without(new, same):
        best = max(left, key=partial(_likeness, line, names), default=None)
        if best is not None and _likeness(line, names, best) >= _LIKE:
            left.remove(best)
            yield best, line


def _without(sentences: Sequence[S], same: Counter[str]) -> list[S]:
    left = Counter(same)
    found: list[S] = []
    for one in sentences:
        if left[one.sense] > 0:
            left[one.sense] -= 1
        else:
            found.append(one)
    return found


def _likeness(now: Line, names: Set[str], was: Kept) -> float:
    """Return the part of their words that two sentences share; where a name stood, another may stand."""
    one = Counter(map(plain, was.tokens))
    other = Counter(plain(word.token) for word in now.words)
    for sign in ("", VALUE):  # denials; and every text has numbers
        one.pop(sign, None)
        other.pop(sign, None)
    lost = sum(count for token, count in (one - other).items() if token in names)
    free = min(lost, (other - one).total())
    whole = one.total() + other.total() - 2 * free
    return 2 * (one & other).total() / whole if whole else 0.0


def _count(line: Line, token: str) -> int:
    return sum(word.token == token for word in line.words)


def _other_side(was: Kept, now: Line) -> Word | None:
    """Return the number that is bounded on another side than a number of the sentence was."""
    for one, other in _SIDES:
        more, fewer = (_count(now, side) - was.tokens.count(side) for side in (one, other))
        if more * fewer < 0:
            came = one if more > 0 else other
            return next(word for word in now.words if word.token == came)
    return None


def _denials(was: Kept, now: Line) -> Iterator[Reworded]:
    """Yield a denial that came or went, where what is denied is what was said."""
    more = _count(now, DENIES) - was.tokens.count(DENIES)
    if not more or _near(was.tokens) != _near(word.token for word in now.words):
        return
    for a, b, c, d in _changes(was, now):
        gone, came = was.tokens[a:b], now.words[c:d]
        turned = sum(one.token == DENIES for one in came) - gone.count(DENIES)
        if turned * more <= 0:
            continue
        own = max(_own(gone), _own(word.token for word in came))
        if own <= (_REPLACED if _own(gone) and _own(word.token for word in came) else _INSERTED):
            word = next((one for one in came if one.token == DENIES), None)
            yield Reworded("denial", was.sense, now, word if turned > 0 else None)
            return


def _near(tokens: Iterable[str]) -> Counter[str]:
    return Counter(token for token in tokens if token.startswith(NEAR))


def _own(tokens: Iterable[str]) -> int:
    """Return how many words say something of their own."""
    return sum(not token.startswith((DENIES, HELPS, VALUE)) for token in tokens)


def _names(
    was: Kept, now: Line, language: str, names: Set[str], known: Set[str]
) -> Iterator[Reworded]:
    """Yield the words that stand where names stood; behind one, a surname that is a word of its own too (সরকার)."""
    if names.isdisjoint(map(plain, was.tokens)):
        return
    for a, b, c, d in _changes(was, now):
        words = now.words[c:d]
        behind = c > 0 and plain(now.words[c - 1].token) in names
        stood = [plain(token) for token in was.tokens[a:b]]
        ends = _surnames(language) if stood[:1] and stood[0] in names else frozenset()
        if b - a != d - c or not all(token in names or token in ends for token in stood):
            continue
        new = all(
            _NAME.match(one.text)
            and (
                (plain(one.token) not in known and may_be_name(one.text, language))
                or ((at or behind) and may_be_surname(one.text, language))
            )
            for at, one in enumerate(words)
        )
        if new:
            yield Reworded("name", was.sense, now, words[0], words[1:])


@cache
def _surnames(language: str) -> frozenset[str]:
    """Return the tokens of what is a surname behind a first name alone."""
    return frozenset(token_of(wording_of(one), language) for one in AMBIGUOUS)


def _changes(was: Kept, now: Line) -> Iterator[tuple[int, int, int, int]]:
    """Yield the stretches of both sentences that are not the same."""
    one = [plain(token) or DENIES for token in was.tokens]
    other = [plain(word.token) or DENIES for word in now.words]
    for kind, a, b, c, d in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if kind != "equal":
            yield a, b, c, d
