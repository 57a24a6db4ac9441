"""Language against language: what one version of a record says in numbers, times and dates, the others say too.

Owns what is told, and how sure it must be: another value in sentences that belong together is an error;
what only one of them says is not. How they are laid side by side is `versions`' matter.
"""

from collections.abc import Iterable, Iterator, Sequence, Set
from decimal import Decimal

from msgspec.structs import replace

from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.whole import ARTICLE
from generator.checks.lacking import differs, lacks, lost_words
from generator.checks.other_nights import other_nights
from generator.checks.versions.aligning import Alignment
from generator.checks.versions.compounds import in_compound
from generator.checks.versions.last import are_last
from generator.checks.versions.loose import says_loosely, says_one
from generator.checks.versions.of_so_many import is_of_so_many
from generator.checks.versions.reckoned import is_day_beside, is_reckoned
from generator.checks.versions.small import counts_one_thing
from generator.checks.versions.texts import Said, Version, by_field, version_of
from generator.checks.versions.values import NAMED, Records, weekday_of
from generator.diagnostics import Diagnostic
from generator.l10n.hearing.heard import HALF_DAY
from generator.model.prose import Sentence

_BESIDE = 3
"""The most letters between a date and its day of the week."""
_AMOUNTS = frozenset(("number", "percent", "money"))
"""Kinds of which one is heard where the other is said, when the word behind it is not known."""
_TIMES = frozenset(("clock", "duration"))
_COUNTED = frozenset(("number", "percent", "money", "duration", "clock", "date", "measure"))


def check_languages(
    record: str, laid: Iterable[Alignment], behind: Set[str] = frozenset()
) -> Iterator[Diagnostic]:
    """Yield where a record's languages differ, and what only one of them says.

    Of a translation that is known to be `behind` its original no error is told: it is listed as such, readers
    are told of it, and the original need not wait.
    """
    for one in laid:
        for found in _told(record, one):
            grave = found.level == "error" and one.other.locale not in behind
            yield found if grave or found.level != "error" else replace(found, level="warning")


def alignments(
    sentences: Sequence[Sentence], mentions: Iterable[Mention], original: str, records: Records
) -> Iterator[Alignment]:
    """Yield the texts of a record laid side by side: each other language with the original.

    Its article is one text, each field that stands alone another: a caption, an update.
    """
    found = list(mentions)
    for texts in by_field(sentences, ARTICLE).values():
        if original not in texts or len(texts) < 2:  # two languages
            continue
        versions = {
            locale: version_of(
                locale, own, (m for m in found if m.sentence.locale == locale), records
            )
            for locale, own in texts.items()
        }
        base = versions.pop(original)
        for other in versions.values():
            yield Alignment(base, other, records.minutes)


def _told(record: str, laid: Alignment) -> Iterator[Diagnostic]:
    """Yield what is told of two versions: pairs that say another, then what one of them lacks."""
    told: tuple[set[int], set[int]] = (set(), set())
    for mine, its, code in _others(laid):
        a, b = laid.one.said[mine], laid.other.said[its]
        yield differs(code, record, b.mention, a.mention, laid.one.locale)
        told[0].add(mine)
        told[1].add(its)
    missing = (_missing(laid, told[0], mine=True), _missing(laid, told[1], mine=False))
    for its in missing[1]:
        b = laid.other.said[its]
        pair = next((at for at in missing[0] if _in_place(laid, laid.one.said[at], b)), None)
        if pair is not None:
            missing[0].remove(pair)
            a = laid.one.said[pair]
            yield differs("said-in-one-language", record, b.mention, a.mention, laid.one.locale)
        else:
            yield lacks(record, laid, b, mine=False)
    for at in missing[0]:
        yield lacks(record, laid, laid.one.said[at], mine=True)
    yield from lost_words(record, laid)
    yield from other_nights(record, laid)


def _others(laid: Alignment) -> list[tuple[int, int, str]]:
    """Return pairs of mentions left over that say another of the same, with the code that tells of them.

    Each must be the only one that the other can be. It is sure where their sentences are each other's; else
    it still is that one of them is said nowhere in the other version. Of a small count neither is, unless both count one thing.
    Two that are all that is left of two sentences which are each other's need not be said nowhere else.
    """
    found = _candidates(laid)
    told = [(mine, its, "languages-differ") for mine, its in _other_weekdays(laid)]
    for mine, its in found:
        if sum(a == mine for a, _ in found) > 1 or sum(b == its for _, b in found) > 1:
            continue
        a, b = laid.one.said[mine], laid.other.said[its]
        last = are_last(laid, mine, its)
        if a.kind == b.kind and not last and _is_counted(laid, mine, its):
            continue
        small = a.small or b.small
        if small and (in_compound(laid.other, b.row, a) or in_compound(laid.one, a.row, b)):
            continue
        lack = laid.lacks(mine, mine=True), laid.lacks(its, mine=False)
        tied = laid.tied(a.row, b.row)
        named = _is_name(a)
        plain = a.asked and b.asked and not small
        sure = named or _is_weekday(a) or plain
        if tied and (last or all(lack)) and (sure or (small and counts_one_thing(laid, mine, its))):
            told.append((mine, its, "languages-differ"))
        elif not named:
            only = plain and any(lack)
            told.append((mine, its, "said-in-one-language" if only else "languages-may-differ"))
    return told


def _is_counted(laid: Alignment, mine: int, its: int) -> bool:
    """Return True for times of which one version counts one from another that it has: ten minutes later, on the 12th."""
    a, b = laid.one.said[mine], laid.other.said[its]
    if a.kind == "date":
        return _are_beside(laid, mine, its)
    if a.kind != "clock" or _hours(a) & _hours(b):
        return False  # am for pm
    return is_reckoned(laid, laid.one, laid.other, mine, mine=True) or is_reckoned(
        laid, laid.other, laid.one, its, mine=False
    )


def _hours(said: Said) -> set[Decimal]:
    """Return the minutes of a clock time, whichever half of the day it is of."""
    return {value.low % HALF_DAY for value in said.values if isinstance(value.low, Decimal)}


def _are_beside(laid: Alignment, mine: int, its: int) -> bool:
    """Return True for two days, each of which the other version tells of from its own: on the 12th, a day before."""
    return is_day_beside(laid, laid.one, laid.other, mine, mine=True) and is_day_beside(
        laid, laid.other, laid.one, its, mine=False
    )


def _other_weekdays(laid: Alignment) -> Iterator[tuple[int, int]]:
    """Yield days of the week beside a date, where the other language's date falls on another day."""
    pairs = {its: mine for mine, its in laid.pairs.items()}
    for side, (version, partners) in enumerate(((laid.one, laid.pairs), (laid.other, pairs))):
        for at in laid.left[side]:
            day = version.said[at]
            if not _is_weekday(day):
                continue
            for beside, date in enumerate(version.said):
                gap = max(day.mention.start - date.end, date.mention.start - day.end)
                partner = partners.get(beside)
                if partner is None or date.row != day.row or not 0 <= gap <= _BESIDE:
                    continue
                its = (laid.other if side == 0 else laid.one).said[partner]
                fallen = {weekday_of(value) for value in its.values}
                if None not in fallen and not fallen & {str(value.low) for value in day.values}:
                    yield (at, partner) if side == 0 else (partner, at)


def _candidates(laid: Alignment) -> list[tuple[int, int]]:
    """Return pairs left over that may be each other's; those of one unit before others, articles last."""
    left = laid.left
    found: dict[tuple[int, int], int] = {}
    for mine in left[0]:
        for its in left[1]:
            a, b = laid.one.said[mine], laid.other.said[its]
            if laid.relation(mine, its) == "other" and laid.linked(a.row, b.row):
                found[mine, its] = 2 * (_is_vague(a) or _is_vague(b)) + (_unit(a) != _unit(b))
    return [
        pair
        for pair, rank in found.items()
        if all(
            rank <= its
            for other, its in found.items()
            if other[0] == pair[0] or other[1] == pair[1]
        )
    ]


def _is_name(said: Said) -> bool:
    return any(value.kind in NAMED for value in said.values)


def _is_weekday(said: Said) -> bool:
    return any(value.kind == "weekday" for value in said.values)


def _is_vague(said: Said) -> bool:
    """Return True for a one, which hardly counts, and for noon and midnight."""
    bare = not said.asked and any(value.kind == "clock" for value in said.values)
    return bare or (said.small and all(value.low == 1 for value in said.values))


def _unit(said: Said) -> str:
    return next((value.unit for value in said.values), "")


def _missing(laid: Alignment, told: set[int], *, mine: bool) -> list[int]:
    own, its = (laid.one, laid.other) if mine else (laid.other, laid.one)
    return [
        at
        for at in laid.left[0 if mine else 1]
        if at not in told
        and own.said[at].asked
        and laid.lacks(at, mine=mine)
        and not _in_block(laid, own.said[at], its, mine=mine)
        and not _otherwise(laid, at, its, mine=mine)
        and not _loosely(laid, own.said[at], its, mine=mine)
        and not is_reckoned(laid, own, its, at, mine=mine)
        and not is_of_so_many(laid, own, its, at, mine=mine)
    ]


def _in_block(laid: Alignment, said: Said, its: Version, *, mine: bool) -> bool:
    """Return True where the other version's block has a count in a word in which none is heard."""
    return any(
        in_compound(its, row, said)
        for row in range(len(its.sentences))
        if laid.beside(*_way(said.row, row, mine=mine))
    )


def _otherwise(laid: Alignment, at: int, its: Version, *, mine: bool) -> bool:
    """Return True where the other's sentence has something of another kind left: it may be said by that.

    "Ten to six" and ৫টা ৫০, a score, a sum: what is heard of one is not what is heard of the other.
    """
    own = laid.one if mine else laid.other
    return any(
        its.said[place].kind in _COUNTED
        and not {its.said[place].kind, own.said[at].kind} <= _AMOUNTS
        and {its.said[place].kind, own.said[at].kind} != _TIMES
        and its.said[place].kind != own.said[at].kind
        and laid.linked(*_way(own.said[at].row, its.said[place].row, mine=mine))
        and laid.relation(*_way(at, place, mine=mine)) == "unlike"
        and laid.lacks(place, mine=not mine)
        for place in laid.left[1 if mine else 0]
    )


def _way(own: int, other: int, *, mine: bool) -> tuple[int, int]:
    return (own, other) if mine else (other, own)


def _loosely(laid: Alignment, said: Said, its: Version, *, mine: bool) -> bool:
    """Return True where the other version's sentence has words for what it does not say in numbers."""
    kinds = {value.kind for value in said.values}
    left = {
        its.said[at].row
        for at in laid.left[1 if mine else 0]
        if kinds & {value.kind for value in its.said[at].values}
    }
    return any(
        row not in left
        and laid.linked(*_way(said.row, row, mine=mine))
        and (
            any(says_loosely(sentence.text, its.locale, kind) for kind in kinds)
            or any(says_one(sentence.text, its.locale, value.low) for value in said.values)
        )
        for row, sentence in enumerate(its.sentences)
    )


def _in_place(laid: Alignment, one: Said, other: Said) -> bool:
    """Return True for two of a kind, each of which may stand in the other's place."""
    kinds = {value.kind for value in one.values} & {value.kind for value in other.values}
    return bool(kinds) and laid.beside(one.row, other.row)
