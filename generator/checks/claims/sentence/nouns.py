"""What a number counts by the noun right behind it, where another number of its sentence has a noun of its own."""

from decimal import Decimal
from itertools import takewhile

from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.words.clause import (
    holds,
    pieces_of,
    stands_behind_label,
    words_behind,
    words_of,
)
from generator.checks.claims.words.meaning import meaning, meanings

_NEXT = 24
"""Letters in which the next word begins and ends."""
_TIMES = 3
"""How many times as many of a kind may be meant to be all of them."""
_SHORT = 3
"""Letters of is, was, has."""
_BEHIND = 3
"""Words behind a unit in which stands what it describes."""
CHANGES = frozenset(("=rise", "=fall"))
"""What verbs of change mean, as `concepts_en` names it."""


def counts_of(asked: Asked, other: Ground, ground: Ground) -> bool:
    """Return True where the word right behind a number is of another fact than one whose unit another number counts."""
    meant = _behind(asked)
    if not meant or meant in _all_of(asked, ground) or meant not in _all_of(asked, other):
        return False
    return counts_nothing_of(asked, asked.counted(ground))


def has_noun(asked: Asked, ground: Ground) -> bool:
    """Return True where the word right behind a number says something, and nothing of a fact: it is what is counted."""
    meant = _behind(asked)
    return bool(meant) and meant not in _all_of(asked, ground)


def counts_things(asked: Asked) -> bool:
    """Return True for a number that ends as one of things does, with a noun behind it that names no people: চারটি *ধারায়*, but not চারটি *শিশু*."""
    row, said = asked.cues.counts, words_of(asked.text[asked.heard.end :][:_NEXT])[:1]
    ends = tuple(one for one in asked.cues.classifiers if one not in row.persons)
    if not ends or not asked.heard.text.endswith(ends) or not _behind(asked):
        return False
    return not holds(said, (*row.kinds, *row.sexes, *row.lives))


def counts_those(asked: Asked, ground: Ground) -> bool:
    """Return True for more people than a figure has, of the kind that its label names right behind the number: 28 *divers*; fewer may be some of them."""
    low, locale = asked.heard.low, asked.locale
    if asked.heard.unit or not ground.counts_people or not isinstance(low, Decimal):
        return False
    label = ground.weights.get(locale, {}).keys()
    if not ground.low < low <= _TIMES * ground.low or _behind(asked) not in label:
        return False
    aboard = meanings(asked.cues.counts.aboard, locale)
    return label - asked.counted(ground) - aboard <= asked.near | asked.far


def tells_nothing_else(asked: Asked, ground: Ground) -> bool:
    """Return True where what a number counts, and all else that a clause says, is of a figure: 1,800 passengers were on the train."""
    known = _all_of(asked, ground) | ground.subject.get(asked.locale, frozenset())
    return not asked.apart and _behind(asked) in known and asked.near <= known


def is_number_of(asked: Asked, ground: Ground) -> bool:
    """Return True for a bare number behind what a figure counts and a verb: the number of *relief camps* rose to 40, *শিবিরের সংখ্যা* ছিল ৪০.

    All that stands before the verb is of the figure. People are counted by all that its label says of them: the number of *arrests*.
    A count that rose or fell to less than the figure may be that of another day, and so is less than the highest where nothing
    says that it is that.
    """
    heard, cues, locale = asked.heard, asked.cues, asked.locale
    counted = asked.counted(ground)
    label = frozenset(ground.weights.get(locale, ())) - counted if ground.counts_people else None
    if heard.unit or not isinstance(heard.low, Decimal):
        return False
    if counted.isdisjoint(asked.near) and not label:
        return False
    before = asked.text[: heard.start].rstrip()
    labels = stands_behind_label(asked.text, heard)
    said = words_of(pieces_of(before[:-1] if labels else before)[-1])
    row = cues.counts
    toll = bool(row.toll) and said[-2:] == row.toll and holds(said[-3:-2], row.the_toll)
    from_it = toll or holds(asked.clause.after[:1], cues.from_behind)  # ৯ থেকে বাড়তে পারে
    supposed = () if from_it else (*cues.future, *cues.changes.expected)
    if (_behind(asked) and not toll) or holds(asked.clause.words, supposed):
        return False
    said = said[:-1] if toll else said
    number = next((n for n, word in enumerate(said) if word in row.number), -1)
    verbs = (n for n, word in enumerate(said) if n > number and _is_verb(word, asked))
    at = next(verbs, len(said))
    if cues.made_of and not (labels or toll) and at == len(said):
        return False
    noun = said[number + 1 : at] if cues.made_of else said[: number if number >= 0 else at]
    meant = meanings(noun, locale)
    after = asked.clause.after[:1]
    people = label and label <= meant and (not after or from_it or _is_verb(after[0], asked))
    if (counted.isdisjoint(meant) and not people) or not meant <= _all_of(asked, ground):
        return False
    if any(meaning(word, locale) and not _is_verb(word, asked) for word in said[at:]):
        return False
    changed = [n for n in range(at, len(said)) if meaning(said[n], locale) in CHANGES]
    if cues.made_of and any(said[n - 1] in cues.until_before for n in changed):
        return False  # it is to rise
    highest = any(holds(tuple(label), cues.changes.top) for label in ground.words.values())
    of_then = changed or (highest and not holds(asked.clause.words, cues.changes.top))
    return not (of_then and heard.low < ground.low)


def _is_verb(word: str, asked: Asked) -> bool:
    """Return True for a word between what is counted and how many it is."""
    cues = asked.cues
    return (
        holds((word,), (*cues.count_is, *cues.count_behind, *cues.comes_to))
        or meaning(word, asked.locale) in CHANGES
    )


def _behind(asked: Asked) -> str:
    """Return what the word right behind a number means; nothing where another clause begins with it, or what became of so many: five *ended up* there."""
    behind = asked.text[asked.heard.end :]
    said = words_of(behind[:_NEXT]) if behind[:1].isspace() else ()
    no_noun = (*asked.cues.part, *asked.cues.count_behind)
    if not said or said[0] in no_noun or _is_past(said, asked):
        return ""
    return meaning(said[0], asked.locale)


def _is_past(said: tuple[str, ...], asked: Asked) -> bool:
    """Return True for a verb of the past with what follows one: *stayed in*, *ended up*."""
    told, changed = asked.cues.beginnings, asked.cues.changes.changed_verb
    past = bool(told.past_endings) and said[0].endswith(told.past_endings)
    return past and holds(said[1:2], (*told.beside, *changed))


def describes(asked: Asked, ground: Ground) -> bool:
    """Return True where a unit that is heard but describes what a figure counts: 400 *user* accounts; 900 people *in* shelters are none."""
    cues = asked.cues
    persons = cues.counts.persons
    if persons and asked.heard.text.endswith(persons) and not ground.counts_people:
        return False  # ২০০ জন প্রশ্ন দেখেন
    ends = (*cues.part_in, *cues.at, *cues.still, *cues.count_is)
    behind = takewhile(lambda word: word not in ends, asked.clause.after[:_BEHIND])
    return not asked.counted(ground).isdisjoint(meanings(behind, asked.locale))


def _all_of(asked: Asked, ground: Ground) -> frozenset[str]:
    """Return what the words of a fact's label and of its unit mean."""
    return frozenset(ground.weights.get(asked.locale, ())) | asked.counted(ground)


def counts_nothing_of(asked: Asked, words: frozenset[str]) -> bool:
    """Return True where all of some words in the sentence are what another number right before them counts.

    "400,000 businesses and 10 million customers": the first counts no customers; "4 or 5 customers" does.
    """
    text, rest = asked.text, frozenset[str]()
    for one in asked.others:
        behind = words_behind(text, one, asked.others)
        meant = [m for w in behind if (m := meaning(w, asked.locale))]
        if one.start == asked.heard.start:
            own = text[one.end : one.end + 1].isspace() and behind
            if not own or not meaning(behind[0], asked.locale) or behind[0] in asked.cues.part:
                return False
            rest |= frozenset(meant)
        elif one.kind == "number" and not frozenset(meant[:1]).isdisjoint(words):
            continue
        else:
            rest |= frozenset(meant)
    opening = words_of(text[: min((one.start for one in asked.others), default=0)])
    return words.isdisjoint(rest | meanings(opening, asked.locale))


def counts_what_follows(asked: Asked, ground: Ground) -> bool:
    """Return True for a bare number of something else, behind what a figure counts: the *camps* have 400 *toilets*."""
    if asked.heard.unit or not has_noun(asked, ground) or describes(asked, ground):
        return False
    return not asked.counted(ground).isdisjoint(meanings(asked.clause.before, asked.locale))


def counts_another(asked: Asked, ground: Ground) -> bool:
    """Return True for such a number where the sentence has no more of a figure than what that counts, or many things follow: the rescue boats made 60 *trips*."""
    if not counts_what_follows(asked, ground):
        return False
    return has_unit_alone(asked, ground) or _is_of_many(asked)


def _is_of_many(asked: Asked) -> bool:
    """Return True where the word behind a number is a noun of many, or says how often."""
    word = next(iter(words_of(asked.text[asked.heard.end :][:_NEXT])), "")
    row = asked.cues.counts
    return word in row.often or (
        len(word) > _SHORT and word.endswith("s") and not word.endswith(row.no_many)
    )


def has_unit_alone(asked: Asked, ground: Ground) -> bool:
    """Return True where a sentence has no word of a figure's label but what that counts."""
    return asked.matched(ground) <= asked.counted(ground)
