"""What says that a clause is about somebody, or something, that the incident struck, and not about the incident.

A shop's own hours, a school's day: no fact of the record is meant by them.
"""

from functools import lru_cache
from itertools import pairwise, takewhile

from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.sentence.anew import tells_anew
from generator.checks.claims.sentence.asked import HEADS, Asked
from generator.checks.claims.words.clause import has, holds, pieces_of, words_of
from generator.checks.claims.words.meaning import is_concept, meaning, meanings

_MANY = 3
"""More words than these, of which the record has none, are of something else."""
_HALF = 0.5
_OPENING, _NOUNS = 4, 2
"""In how many words of a sentence its subject is looked for, and how many behind "one" say what it is."""


def of_somebody(asked: Asked, grounds: Facts) -> bool:
    """Return True where the clause is about one person or place that was struck, of which no label speaks."""
    found = holds if asked.cues.single_first else has  # banking is no bank
    words = [w for w in _who_says(asked, grounds) if found((w,), asked.cues.someone)]
    theirs = asked.heard.kind in ("clock", "duration") and holds(
        asked.clause.words, asked.cues.theirs
    )
    if theirs and not any(asked.near & g.subject.get(asked.locale, frozenset()) for g in grounds):
        return True
    if _stranger(asked, grounds) or any(not meaning(word, asked.locale) for word in words):
        return True
    return any(
        all(
            word not in ground.weights.get(asked.locale, ())
            and word not in ground.subject.get(asked.locale, ())
            for ground in grounds
        )
        for word in meanings(words, asked.locale)
    )


def _who_says(asked: Asked, grounds: Facts) -> tuple[str, ...]:
    """Return the words that say of whom a mention is: of its clause, or of the sentence where that has but days.

    How long *the Optus outage* went on is not of whom the sentence goes on to tell: "… and cost an executive her job".
    "The airport was closed for 19 hours, from Sunday noon *to 7 am on Monday*".
    """
    cues, words = asked.cues, asked.clause.words
    if asked.heard.kind == "duration":
        before = words_of(pieces_of(asked.text[: asked.heard.start])[-1])
        behind = words_of(pieces_of(asked.text[asked.heard.end :])[0])
        itself = has(before, cues.mishap) and any(asked.names(g) for g in grounds)
        own = (*before, *takewhile(lambda word: word not in cues.part, behind))
        return own if itself else words
    if asked.heard.kind != "clock" or any(asked.names(g) for g in grounds):
        return words
    idle = (*cues.weekdays, *cues.day_parts, *cues.from_before, *cues.from_behind)
    idle = (*idle, *cues.until_before, *cues.until_behind)
    return (
        words
        if meanings((w for w in words if w not in idle), asked.locale)
        else asked.clause.sentence
    )


def _stranger(asked: Asked, grounds: Facts) -> bool:
    """Return True where the sentence is about one of many of which the record knows nothing: a Leeds retailer."""
    words, cues = asked.clause.sentence, asked.cues
    labels = {m for g in grounds for m in g.weights.get(asked.locale, ())}
    if any(
        has((who,), cues.someone) and meaning(who, asked.locale) not in labels
        for at, one in enumerate(words)
        if one in cues.single
        for who in words[at + 1 : at + 1 + _NOUNS]
    ):
        return True
    if cues.single_first and ";" in asked.text[: asked.heard.start]:
        return False  # who the sentence began with is not who it goes on with
    first = 1 + holds(words[:1], cues.at)  # at a bakery, for a tutor
    for at, word in enumerate(words[:first] if cues.single_first else words[:_OPENING]):
        if word not in cues.single:
            continue
        next_words = words[at + 1 : at + 1 + _NOUNS]
        struck = (*cues.mishap, *cues.service, *cues.event, *cues.onset)
        found = holds if cues.single_first else has  # a broker is no break
        if found(next_words, struck) or holds(next_words, cues.no_one):
            return False
        known = {
            m
            for g in grounds
            for m in (*g.weights.get(asked.locale, ()), *g.subject.get(asked.locale, ()))
        }
        return bool(next_words) and meanings(next_words, asked.locale).isdisjoint(known)
    return False


def is_of_another(asked: Asked, grounds: Facts) -> bool:
    """Return True where the clause tells of a second, or another, of what an update tells of: a second embankment, দ্বিতীয় বাঁধ.

    An update that has the same word, and half of whose words the clause has, tells of the same. Of what went down once more, where no update tells of that, it is too.
    """
    cues, locale = asked.cues, asked.locale
    if asked.heard.kind not in ("clock", "date"):
        return False
    if asked.anew and not any(
        tells_anew(ground.words.get(locale, frozenset()), cues)
        for ground in grounds
        if ground.role == "update" and not _is_end(ground, grounds)
    ):
        return True
    if _goes_down_too(asked, grounds) or _is_of_rival(asked, grounds):
        return True
    others = _others(asked)
    if not others:
        return False
    said, meant = meanings(asked.clause.words, locale), meanings((one for _, one in others), locale)
    if meant.isdisjoint(grounds.known(locale)) and asked.has(cues.begin):
        return True  # the second round began
    second = meanings(cues.second, locale)
    words = {word for word, _ in others}
    more = any(b in words and holds((a,), cues.apart) for a, b in pairwise(asked.clause.words))
    return any(
        not meant.isdisjoint(weights) and (second & said).isdisjoint(weights)
        for ground in grounds
        if ground.role == "update"
        if more
        or asked.part(ground) < _HALF
        or words.isdisjoint(ground.words.get(locale, frozenset()))
        for weights in (ground.weights.get(locale, {}).keys(),)
    )


def is_of_second(asked: Asked, ground: Ground) -> bool:
    """Return True for a number of a second, or another, of what a figure is of: the *second breach*, 30 metres wide."""
    if holds(asked.clause.before[-1:], asked.cues.second):
        return False  # another 32 per cent
    known = ground.weights.get(asked.locale, {})
    own = ground.words.get(asked.locale, frozenset())
    article = asked.cues.occasions.one
    return any(
        word not in own and word not in article and meaning(noun, asked.locale) in known
        for word, noun in _others(asked)
    )


def _others(asked: Asked) -> list[tuple[str, str]]:
    """Return words of another with what they make so: a *second bank*, a *second* round of *talks*, *দ্বিতীয়* দফার *বৈঠক*."""
    words, cues = asked.clause.words, asked.cues
    if not asked.clause.before:  # the second breach, 30 metres wide
        words = (*words_of(" ".join(pieces_of(asked.text[: asked.heard.start])[-2:])), *words)
    found: list[tuple[str, str]] = []
    for at, word in enumerate(words):
        nouns = words[at + 1 : at + 2]
        if word not in cues.second or not nouns:
            continue
        if holds(words[at + 2 : at + 3], cues.made_of):
            nouns += words[at + 3 : at + 4]
        elif not cues.made_of and nouns[0].endswith(cues.genitive_any):
            nouns += words[at + 2 : at + 3]
        found += [(word, noun) for noun in nouns if meaning(noun, asked.locale)]
    return found


def _goes_down_too(asked: Asked, grounds: Facts) -> bool:
    """Return True where a thing of which no update has a word went down as well: the lift stopped *too*, হাঁটা*ও* বন্ধ হয়.

    What the event itself took with it is of the event: *বিভ্রাট* ব্যাঙ্কের সাইটও অচল করে দেয়.
    """
    cues, words, locale = asked.cues, asked.clause.words, asked.locale
    down = (*cues.onset, *cues.event)
    if not has(words, cues.onset):
        return False
    if cues.also_ending and any(word in cues.mishap and word in cues.event for word in words):
        return False
    if cues.also_ending:
        too = [w for w in words if w.endswith(cues.also_ending) and not has((w,), down)]
        stems = [word.removesuffix(cues.also_ending) for word in too]
        things = meanings((w for w in stems if not holds((w,), cues.also_within)), locale)
    else:
        at = next((at for at, word in enumerate(words) if word in cues.also), 0)
        things = meanings((w for w in words[:at] if not has((w,), down)), locale)
        if not has(words[max(0, at - 1) : at], cues.onset):
            return False
    known = _of_moments(grounds, locale)
    return bool(things - known if cues.also_ending else things and things.isdisjoint(known))


def _is_of_rival(asked: Asked, grounds: Facts) -> bool:
    """Return True for what went wrong at *a rival* of whom the record is, ফাস্টলির *প্রতিদ্বন্দ্বী*; not for what went wrong beside it, or was said by it."""
    cues, words, locale = asked.cues, asked.clause.sentence, asked.locale
    rivals, went = cues.occasions.rivals, (*cues.event, *cues.onset, *cues.mishap, *cues.end)
    at = next((n for n, word in enumerate(words) if word in rivals), None)
    if at is None or holds(asked.clause.words, cues.occasions.it) or not asked.has(went):
        return False
    of = holds(words[at + 1 : at + 2], cues.made_of)
    whose = words[at + 1 : at + 1 + _NOUNS] if of else words[max(0, at - _NOUNS) : at]
    ours = (g.subject.get(locale, frozenset()) for g in grounds)
    one = not of and holds(words[:at][-1:], cues.single)  # a rival network, Akamai
    own = (
        one
        or holds(whose, cues.theirs)
        or not meanings(whose, locale).isdisjoint(frozenset().union(*ours))
    )
    return own and not has(words, (*cues.attributed, *cues.claimed))


def _of_moments(grounds: Facts, locale: str) -> frozenset[str]:
    """Return what the words of updates mean, and those of what was struck."""
    return frozenset(
        meant
        for ground in grounds
        for known in (
            ground.weights.get(locale, {}) if ground.at is not None else (),
            ground.subject.get(locale, ()),
        )
        for meant in known
    )


def _is_end(update: Ground, grounds: Facts) -> bool:
    """Return True for an update of the moment at which its incident ended."""
    return any(g.role == "ended" and g.at == update.at for g in grounds)


def has_unknown(asked: Asked, grounds: Facts) -> bool:
    """Return True for a clause with words that no news of the incident need have: what ended may be a school's day."""
    return _unknown(asked, grounds) > 0


def is_strange(asked: Asked, grounds: Facts) -> bool:
    """Return True for a clause that does not name what was struck, and has many words of something else."""
    if asked.field in HEADS or any(asked.names(ground) for ground in grounds):
        return False
    return _unknown(asked, grounds) > _MANY


def has_news(asked: Asked, grounds: Facts) -> bool:
    """Return True for a clause with a word of which no fact has any, nor is it a name of what was struck."""
    light = meanings(asked.cues.light, asked.locale)
    return not (asked.near - light) <= grounds.known(asked.locale)


def is_trouble(asked: Asked) -> bool:
    """Return True where all that a clause has of the event is some trouble, which may have been before it or after."""
    cues, words = asked.cues, asked.clause.words
    struck = [word for word in words if has((word,), (*cues.event, *cues.onset))]
    return bool(struck) and all(has((word,), cues.trouble) for word in struck)


def is_only_trouble(asked: Asked, grounds: Facts) -> bool:
    """Return True for a day of some trouble, of which nothing says that it was the incident's."""
    if asked.field in HEADS or asked.has((*asked.cues.begin, *asked.cues.end)):
        return False
    return is_trouble(asked) and not any(asked.names(ground) for ground in grounds)


def _unknown(asked: Asked, grounds: Facts) -> int:
    """Return how many words of a clause no news of the incident need have."""
    news = [word for word in asked.near - grounds.known(asked.locale) if not is_concept(word)]
    if not news:
        return 0
    said = words_of(" ".join(other.text for other in asked.others))
    cues = asked.cues
    days = (cues.weekdays[g.at.weekday()] for g in grounds if g.at is not None and g.ours)
    plain = meanings((*said, *cues.begin, *cues.end, *cues.onset, *days), asked.locale)
    plain |= _of_zones(cues.zones.named, asked.locale)
    return sum(word not in plain for word in news)


@lru_cache(maxsize=32)
def _of_zones(zones: tuple[tuple[str, str], ...], locale: str) -> frozenset[str]:
    """Return what the words of zones mean: "Sydney time" says when, and of nobody."""
    return meanings(words_of(" ".join(words for words, _ in zones)), locale)


def of_other_matters(asked: Asked, grounds: Facts) -> bool:
    """Return True where a clause speaks of shares, prices and the like, and no figure's label does."""
    figures = (one for one in grounds if one.role == "figure" and one.kind == asked.heard.kind)
    return bool(asked.matters) and all(asked.of_other(one) for one in figures)
