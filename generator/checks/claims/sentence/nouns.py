"""What a number counts by the noun right behind it, where another number of its sentence has a noun of its own."""

from itertools import takewhile

from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.words.clause import words_behind, words_of
from generator.checks.claims.words.meaning import meaning, meanings
from generator.l10n.tokens import nfc

_NEXT = 24
"""Letters in which the next word begins and ends."""
_OFTEN = (nfc("বার"), nfc("দফা"), nfc("দফায়"))
"""Behind a number, how often something was."""
_SHORT = 3
"""Letters of is, was, has."""
_NO_MANY = ("ss", "this", "whereas", "sometimes", "besides", "always", "perhaps", "across")
_BEHIND = 3
"""Words behind a unit in which stands what it describes."""


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


def tells_nothing_else(asked: Asked, ground: Ground) -> bool:
    """Return True where what a number counts, and all else that a clause says, is of a figure: 1,800 passengers were on the train."""
    known = _all_of(asked, ground) | ground.subject.get(asked.locale, frozenset())
    return not asked.apart and _behind(asked) in known and asked.near <= known


def _behind(asked: Asked) -> str:
    """Return what the word right behind a number means; nothing where another clause begins with it."""
    behind = asked.text[asked.heard.end :]
    word = next(iter(words_of(behind[:_NEXT])), "") if behind[:1].isspace() else ""
    return meaning(word, asked.locale) if word and word not in asked.cues.part else ""


def describes(asked: Asked, ground: Ground) -> bool:
    """Return True where a unit that is heard but describes what a figure counts: 400 *user* accounts; 900 people *in* shelters are none."""
    cues = asked.cues
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
    return word in _OFTEN or (
        len(word) > _SHORT and word.endswith("s") and not word.endswith(_NO_MANY)
    )


def has_unit_alone(asked: Asked, ground: Ground) -> bool:
    """Return True where a sentence has no word of a figure's label but what that counts."""
    return asked.matched(ground) <= asked.counted(ground)
