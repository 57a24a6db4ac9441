"""Clock times and days of what only stands beside an incident: who set out before it, the first ambulance, the last train of the day.

What a record tells of in words of its own is never put aside: a clause that has two words of an update is of that.
"""

from itertools import pairwise

from generator.checks.claims.beside.beginners import has_ended
from generator.checks.claims.beside.things import is_of_thing
from generator.checks.claims.beside.went_on import had_come_by, is_called_by_it, went_on_until
from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.values.slips import is_slip
from generator.checks.claims.words.clause import ENDS, holds, pieces_of, words_of
from generator.checks.claims.words.meaning import is_concept, meaning, meanings
from generator.l10n.hearing.heard import DAY, HALF_DAY, minutes_of, names_day
from generator.l10n.tokens import nfc

_ASIDE, _NAME = 2, 4
"""Of how many pieces before a clause the last is a name, and of how many words at most."""
_TWO_HOURS = 120
"""Minutes from a moment within which a wrong time may be its."""
_HOURS = 12
"""How many hours before an incident a clock time may be, that it is no time after it."""


def is_beside(asked: Asked, grounds: Facts) -> bool:
    """Return True for a clock time or a day of something that went on beside the incident, or had been before it."""
    if asked.heard.kind not in ("clock", "date"):
        return False
    return (
        _was_before(asked, grounds)
        or _goes_by_timetable(asked, grounds)
        or is_called_by_it(asked, grounds)
        or went_on_until(asked, grounds)
        or had_come_by(asked, grounds)
        or _is_another_first(asked, grounds)
        or _is_who_was_called(asked, grounds)
        or _is_anothers(asked, grounds)
        or _was_the_like(asked, grounds)
        or _is_of_a_stretch(asked, grounds)
        or _is_one_of_many(asked, grounds)
        or _is_of_thing(asked, grounds)
        or _is_of_weather(asked, grounds)
        or _opens_and_shuts(asked)
        or _became_known(asked)
    )


def _was_before(asked: Asked, grounds: Facts) -> bool:
    """Return True for a time before an incident at which somebody left, or had done what no update tells of: "had left Dum Dum at 6.18 pm"."""
    row, words = asked.cues.occasions, asked.clause.words
    leaves, had = holds(words, row.sets_out), holds(words, row.had)
    if not (leaves or had or any(word.endswith(row.had_endings) for word in words)):
        return False
    if _tells_of_it(asked, ends=has_ended(asked, grounds)):
        return False
    begun = [g for g in grounds if g.role == "began" and g.ours]
    if not begun or not all(_is_before(asked, g) for g in begun):
        return False
    if not leaves and any(_is_near(asked, g) for g in (*begun, *_updates(grounds))):
        return False
    said = str(asked.heard.low) if asked.heard.kind == "date" else ""
    if said and not (leaves or had) and any(_shares(said, g) for g in _updates(grounds)):
        return False  # the wrong month, or the wrong day
    return not any(
        _is_of(asked, g, row.sets_out if leaves else ()) or _is_as_early(asked, g, begun)
        for g in _updates(grounds)
    )


def _is_near(asked: Asked, moment: Ground) -> bool:
    """Return True for a slip of the pen from a moment, and for a time within two hours of one of which a clause has a word."""
    if is_slip(asked, moment):
        return True
    if asked.heard.kind != "clock" or moment.at is None or not asked.words(moment):
        return False
    clock = HALF_DAY if asked.heard.unit == "12h" else DAY
    apart = abs(minutes_of(str(asked.heard.low)) - moment.at.hour * 60 - moment.at.minute) % clock
    return min(apart, clock - apart) <= _TWO_HOURS


def _is_as_early(asked: Asked, update: Ground, begun: list[Ground]) -> bool:
    """Return True for an update of a time before the incident, of which a clause has a word: the record tells of that too."""
    early = any(update.at is not None and g.at is not None and update.at < g.at for g in begun)
    return early and asked.words(update) > 0


def _shares(said: str, moment: Ground) -> bool:
    """Return True for a day that has the month or the day of the month of a moment."""
    day = f"{moment.at:%m-%d}"
    return said[-5:-3] == day[:2] or said[-2:] == day[-2:]


def _is_before(asked: Asked, began: Ground) -> bool:
    """Return True for a day before that on which an incident began, and for a time of the hours before it."""
    heard = asked.heard
    if began.at is None:
        return False
    said = str(heard.low)
    if heard.kind == "date":
        day = began.at.date().isoformat()
        return names_day(said) and (said if said[0].isdigit() else day[:-5] + said[-5:]) < day
    if not began.clock:
        return False
    clock = HALF_DAY if heard.unit == "12h" else DAY
    before = (began.at.hour * 60 + began.at.minute - minutes_of(said)) % clock
    return 0 < before < _HOURS * 60


def _goes_by_timetable(asked: Asked, grounds: Facts) -> bool:
    """Return True for the first or the last train of a day, where no update tells of one that leaves."""
    row, words = asked.cues.occasions, asked.clause.words
    if not holds(words, row.sets_out):
        return False
    if not any(a in row.first_or_last and b in row.goes for a, b in pairwise(words)):
        return False
    return not any(_has(asked, g, row.sets_out) for g in _updates(grounds))


def _is_another_first(asked: Asked, grounds: Facts) -> bool:
    """Return True for the first of what no fact has a word of: the first ambulance, ব্যাঙ্কের প্রথম টুইট."""
    row, words = asked.cues.occasions, asked.clause.words
    if not holds(words, row.first) or _tells_of_it(asked):
        return False
    found = False
    for at, word in enumerate(words[:-1]):
        if word not in row.first or (
            row.first_behind and not holds(words[:at][-1:], row.first_behind)
        ):
            continue  # the company first admitted it
        if row.doing and holds(words[at + 2 : at + 3], row.doing):
            return False
        noun = meaning(words[at + 1], asked.locale)
        found = bool(noun) and not _is_known(noun, asked, grounds)
    return found and not any(
        _has(asked, g, row.first) or asked.words(g) > 1 for g in _updates(grounds)
    )


def _is_who_was_called(asked: Asked, grounds: Facts) -> bool:
    """Return True where those who came, or were told, are none of those of whom the record speaks."""
    row, words = asked.cues.occasions, asked.clause.words
    if not holds(words, row.comes) or _tells_of_it(asked):
        return False
    called = [one for one in row.called if holds(words, one)]
    if not called or any(_has(asked, g, one) for g in _updates(grounds) for one in called):
        return False
    return not any(asked.words(g) > 1 for g in _updates(grounds))


def _is_anothers(asked: Asked, grounds: Facts) -> bool:
    """Return True where the clause goes on with another of what an update tells of: another bank cracked; it was plugged at ten."""
    row, cues = asked.cues.occasions, asked.cues
    if not holds(asked.clause.words, row.it):
        return False
    signs = [one.start() for one in ENDS.finditer(asked.text) if one.end() <= asked.heard.start]
    said = words_of(nfc(asked.text[: signs[-1]])) if signs else ()
    others = [noun for word, noun in pairwise(said) if word in cues.second]
    if not others:
        return False
    meant = meanings(others, asked.locale)
    return any(not meant.isdisjoint(g.weights.get(asked.locale, {})) for g in _updates(grounds))


def _was_the_like(asked: Asked, grounds: Facts) -> bool:
    """Return True for a day before the incident in a sentence that says how often the like was, or has come from an earlier month to it."""
    if asked.heard.kind != "date":
        return False
    begun = [g for g in grounds if g.role == "began" and g.ours]
    if not begun or not all(_is_before(asked, g) and not is_slip(asked, g) for g in begun):
        return False
    said = nfc(asked.text).casefold()
    if any(words in said for words in asked.cues.occasions.again_and):
        return True
    told = _tells_of_it(asked) or any(asked.words(g) > 1 for g in _updates(grounds))
    return not told and _names_earlier_month(asked, begun)


def _names_earlier_month(asked: Asked, begun: list[Ground]) -> bool:
    """Return True where a month without a day stands before a mention, and is before that in which an incident began: "in February"."""
    months = (
        str(one.low)[-2:]
        for one in asked.others
        if one.kind == "date" and one.end <= asked.heard.start
        if "-" in str(one.low) and not names_day(str(one.low))
    )
    return any(all(month < f"{g.at:%m}" for g in begun) for month in months)


def _is_of_a_stretch(asked: Asked, grounds: Facts) -> bool:
    """Return True for what was so on a stretch, where the update of the end says of the whole that it was: on the whole line."""
    row = asked.cues.occasions
    if not holds(asked.clause.words, row.stretch):
        return False
    ends = [g.at for g in grounds if g.role == "ended" and g.ours]
    last = [g for g in _updates(grounds) if g.at in ends]
    words = [g.words.get(asked.locale, frozenset()) for g in last]
    return any(not w.isdisjoint(row.all_of_it) and w.isdisjoint(row.stretch) for w in words)


def _is_one_of_many(asked: Asked, grounds: Facts) -> bool:
    """Return True for what one of those did that a figure counts, named before the clause: একটি জাহাজ, এমভি সোনালি, … চরে আটকে যায়.

    The clause has no word of an update but that of what is counted.
    """
    row, locale = asked.cues.occasions, asked.locale
    before = pieces_of(nfc(asked.text[: asked.heard.start]))[:-1]
    said = words_of(before[-_ASIDE]) if len(before) == _ASIDE else ()
    if not holds(said[:1], row.one) or len(words_of(before[-1])) > _NAME:
        return False
    many = meanings(said[1:2], locale)
    return any(
        g.role == "figure" and g.low > 1 and bool(many) and many <= asked.counted(g)
        for g in grounds
    ) and not any(asked.matched(g) - many for g in _updates(grounds))


def _is_of_thing(asked: Asked, grounds: Facts) -> bool:
    """Return True for a time at which a thing was back of which the record has no word: power returned at ten."""
    if not asked.has(asked.cues.end) or asked.has((*asked.cues.begin, *asked.cues.mishap)):
        return False
    return is_of_thing(asked, grounds) and not any(asked.words(g) > 1 for g in _updates(grounds))


def _is_of_weather(asked: Asked, grounds: Facts) -> bool:
    """Return True for a day or a time at which it rained, or no more, where no fact has a word of that."""
    weather = [word for word in asked.clause.words if word in asked.cues.occasions.weather]
    if not weather or any(asked.words(g) > 1 for g in _updates(grounds)):
        return False
    return not any(_is_known(meaning(word, asked.locale), asked, grounds) for word in weather)


def _opens_and_shuts(asked: Asked) -> bool:
    """Return True for the hours of a shop, or of a market: it *opens* at nine and *shuts* at nine."""
    opens, shuts = asked.cues.occasions.hours or ((), ())
    timed = sum(one.kind == "clock" for one in asked.others)
    said = asked.clause.sentence
    return timed > 1 and holds(said, opens) and holds(said, shuts)


def _became_known(asked: Asked) -> bool:
    """Return True for when something became known that had been so before: on 28 October *it emerged that*, ২৮ অক্টোবর *জানা যায়,*.

    So for when somebody had the news of it, who was not there: it was 7.45 when the headmaster *heard of it*.
    """
    row, said = asked.cues.occasions, nfc(asked.text[asked.heard.end :]).lstrip(" ,")
    scene = " ".join(asked.clause.before) in row.scene
    told = f" {' '.join(words_of(pieces_of(said)[0]) if scene else asked.clause.words)} "
    return said.startswith(row.known) or any(f" {one} " in told for one in row.heard_of)


def _tells_of_it(asked: Asked, *, ends: bool = True) -> bool:
    """Return True for a clause with a word of a beginning, an end or the event; of an end, where that is the incident's."""
    cues = asked.cues
    if asked.has((*cues.begin, *cues.event, *cues.onset, *cues.mishap)):
        return True
    return ends and asked.has(cues.end)


def _updates(grounds: Facts) -> list[Ground]:
    return [g for g in grounds if g.role == "update" and g.ours]


def _is_of(asked: Asked, update: Ground, verbs: tuple[str, ...]) -> bool:
    """Return True for an update of which a clause has more than a name, or one of some verbs."""
    matched = asked.matched(update)
    matched -= meanings(asked.cues.end, asked.locale)  # what ran out, of a record's last passenger
    return len(matched) > 1 or any(map(is_concept, matched)) or _has(asked, update, verbs)


def _has(asked: Asked, ground: Ground, some: tuple[str, ...]) -> bool:
    """Return True for a fact whose words have one of some, in any form."""
    weights = ground.weights.get(asked.locale, {})
    words = ground.words.get(asked.locale, frozenset())
    return not words.isdisjoint(some) or not meanings(some, asked.locale).isdisjoint(weights)


def _is_known(noun: str, asked: Asked, grounds: Facts) -> bool:
    """Return True for a word that some fact has, or a name of what was struck."""
    locale = asked.locale
    return any(
        noun in ground.weights.get(locale, ()) or noun in ground.subject.get(locale, ())
        for ground in grounds
    )
