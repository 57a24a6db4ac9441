"""A number of what a figure counts, and less than it: those that are left later, and a part that is named with its whole.

"Two weeks later two shelters are still in use", "1.1 million of the failed payments", ব্যর্থ লেনদেনের মধ্যে ১১ লক্ষে. A slip of the pen
from the figure is the figure, and so is what became of people: who is still missing is missing.
"""

from decimal import Decimal

from generator.checks.claims.beside.planned import is_capped
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.values.slips import looks_like
from generator.checks.claims.words.clause import holds, words_of
from generator.checks.claims.words.meaning import FATES, meaning, meanings

_TIMES = frozenset(("date", "duration"))
_TIMES_ALL = 3
"""Of how many times as many it is still said that they are of those."""
_PEOPLE = "=people"
"""What words of people mean that are nobody's customers."""
_WHOLE = 2
"""The fewest words that name those of whom it is one."""
_FEW = 4
"""Words between those of whom it is a part and a number, or behind it."""


def is_some_of(asked: Asked, ground: Ground) -> bool:
    """Return True for a number that is less than a figure, where the sentence says that it is of it."""
    heard = asked.heard
    if heard.kind == ground.kind == "percent" and ground.role == "figure":
        other = _is_of_those(asked, ground) or _is_of_people(asked, ground)
        return other and not looks_like(heard, ground, "")
    if heard.kind != "number" or ground.role != "figure" or not isinstance(heard.low, Decimal):
        return False
    if heard.low >= ground.low:
        return False
    if not (
        _is_left(asked, ground)
        or _is_of_all(asked, ground)
        or is_of_sex(asked, ground)
        or _is_where(asked, ground)
        or _is_of_others_too(asked, ground)
    ):
        return False
    return not looks_like(heard, ground, "")


def _is_of_others_too(asked: Asked, ground: Ground) -> bool:
    """Return True for so many of a kind *too* of which a label that names another kind has no word: জখম ১৫ জন *সমর্থকও*, beside injured police."""
    ending, cues = asked.cues.also_ending, asked.cues
    word = next(iter(asked.clause.after), "")
    if not ending or not ground.counts_people or not word.endswith(ending):
        return False
    label = ground.weights.get(asked.locale, {}).keys()
    kind = meaning(word.removesuffix(ending), asked.locale)
    plain = label - meanings((*cues.event, *cues.onset), asked.locale) - FATES
    return bool(kind and plain) and kind not in label


def is_more_than_all(asked: Asked, ground: Ground) -> bool:
    """Return True for more of the people of a figure than that has: twenty-five *of the injured*, of 19."""
    heard = asked.heard
    if heard.kind != "number" or not isinstance(heard.low, Decimal) or ground.role != "figure":
        return False
    if not ground.counts_people or not asked.cues.made_of or ground.bound != "exact":
        return False
    if is_capped(asked, ground):
        return False
    if holds(asked.clause.before, (*asked.cues.future, *asked.cues.counts.room)):
        return False  # the trucks can carry 90 of the injured
    label = ground.weights.get(asked.locale, {}).keys() - asked.counted(ground)
    many = ground.high < heard.low <= _TIMES_ALL * ground.high
    if not many or len(label) != 1 or not holds(asked.clause.after[:1], asked.cues.made_of):
        return False
    said = asked.clause.after[2 : 2 + 1]
    return holds(asked.clause.after[1:2], asked.cues.the_whole) and meanings(
        said, asked.locale
    ) == frozenset(label)


def _is_left(asked: Asked, ground: Ground) -> bool:
    """Return True where the clause says that something is still so: later, "only" so many, or not all that the label says of them.

    "Twelve roads are still blocked" is the figure of roads blocked; "three camps are still open" is not that of camps opened.
    """
    label = ground.weights.get(asked.locale, {}).keys()
    if not asked.goes_on or not FATES.isdisjoint(label):
        return False
    beside = (*asked.clause.before[-1:], *words_of(asked.heard.text))
    if holds(beside, asked.cues.counts.only) or any(one.kind in _TIMES for one in asked.others):
        return True
    own = label - asked.counted(ground)
    return not own or not own <= asked.near | asked.wide


def _is_of_all(asked: Asked, ground: Ground) -> bool:
    """Return True for "so many of the" and a word of a figure's label, and for a number behind those words."""
    cues, clause = asked.cues, asked.clause
    if holds(clause.before[-1:], asked.cues.counts.every):
        return False
    if cues.made_of:
        if holds(clause.after[:1], cues.made_of) and holds(clause.after[1:2], cues.the_whole):
            return _names(asked, ground, clause.after[2 : 2 + _FEW])
        before = words_of(asked.text[: asked.heard.start])
        opens = holds(before[:1], cues.among) and holds(before[1:2], cues.the_whole)
        return opens and len(before) <= _FEW + 2 and _names(asked, ground, before[2:])
    near = clause.before[-_FEW:]
    if near and _is_genitive(asked, ground, near[-1]):
        return True
    return any(
        word in cues.made_of_behind and near[at].endswith((*cues.genitive, *cues.whole_endings))
        for at, word in enumerate(near[1:])
    ) and _names(asked, ground, near)


def is_of_sex(asked: Asked, ground: Ground) -> bool:
    """Return True for the women, men or children of those whom a figure, or a larger number of the sentence, counts: 11 *women* were on board."""
    behind = words_of(asked.text[asked.heard.end :])[:1]
    if (
        not ground.counts_people
        or not holds(behind, asked.cues.counts.sexes)
        or _names(asked, ground, behind)
    ):
        return False
    low = asked.heard.low
    return isinstance(low, Decimal) and (
        low < ground.low
        or any(
            isinstance(o.low, Decimal) and o.low > low for o in asked.others if o.kind == "number"
        )
    )


def _is_where(asked: Asked, ground: Ground) -> bool:
    """Return True for some of the places that a figure counts, in a clause that tells of something else: jammers *at 300 centres*."""
    cues, clause = asked.cues, asked.clause
    if ground.counts_people or not asked.matched(ground) <= asked.counted(ground):
        return False
    there = holds(clause.before[-1:], (*cues.at, *cues.part_in))
    if not cues.made_of:
        there = bool(clause.after) and clause.after[0].endswith(asked.cues.counts.there_endings)
    told = (*cues.begin, *cues.end, *cues.event, *cues.onset)
    known = asked.counted(ground) | ground.subject.get(asked.locale, frozenset())
    return there and not asked.has(told) and not asked.near <= known


def _is_of_those(asked: Asked, ground: Ground) -> bool:
    """Return True for a share of those whom a label names: half *of all failed payments were* small is not the share that failed."""
    cues = asked.cues
    said_so = ground.weights.get(asked.locale, {}).keys() - meanings(
        asked.cues.counts.share, asked.locale
    )
    if len(said_so) < _WHOLE:
        return False
    if cues.made_of:
        behind = words_of(asked.text[asked.heard.end :])
        if not holds(behind[:1], cues.made_of):
            return False
        verb = next((at for at, word in enumerate(behind) if word in cues.count_is), 0)
        return said_so <= meanings(behind[1:verb], asked.locale)
    near = words_of(asked.text[: asked.heard.start])[-_FEW:]
    return (
        bool(near) and near[-1].endswith(cues.genitive) and said_so <= meanings(near, asked.locale)
    )


def _is_of_people(asked: Asked, ground: Ground) -> bool:
    """Return True for a share of people, beside a figure whose label has none: ৯৩ শতাংশ *মানুষ* ব্যবহার করেন."""
    behind = words_of(asked.text[asked.heard.end :])
    if asked.cues.made_of:
        behind = behind[1 : _FEW + 1] if holds(behind[:1], asked.cues.made_of) else ()
    else:
        behind = behind[:_WHOLE]
    people = frozenset((_PEOPLE,)) & meanings(behind, asked.locale)
    return bool(people) and people.isdisjoint(ground.weights.get(asked.locale, {}))


def _is_genitive(asked: Asked, ground: Ground, word: str) -> bool:
    """Return True for those whom a figure counts, right before a number and in the genitive: ব্যর্থ অর্ডারগুলো*র* ১ লক্ষ."""
    if not word.endswith(asked.cues.whole_endings):
        return False
    label = ground.weights.get(asked.locale, {}).keys() | asked.counted(ground)
    return meaning(word, asked.locale) in label


def _names(asked: Asked, ground: Ground, words: tuple[str, ...]) -> bool:
    """Return True where words have one of a figure's label."""
    label = ground.weights.get(asked.locale, {}).keys()
    return not label.isdisjoint(meanings(words, asked.locale))
