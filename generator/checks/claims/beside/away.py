"""Whether a sentence tells of another place than its incident was in: in Mumbai, পুরুলিয়ায়, in the next district.

A place governs a number that stands in its stretch of the sentence, and all of a sentence that it opens. One that the record
names, or that lies in one of the record's, is the incident's own; a state or a country that may hold it is too.
"""

from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Places
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.sentence.placed import UNPLACED, Placed, codes_of, places_in
from generator.checks.claims.sentence.zones import was_there
from generator.checks.claims.words.clause import ENDS, words_of
from generator.checks.claims.words.meaning import FATES, meanings
from generator.l10n.language import language_of_tag
from generator.l10n.names import region_name
from generator.l10n.tokens import nfc, tokens

_ASIDE = 6
"""The most words of a piece beside the clause that only says where."""
_OPENING = 3
"""The most words before a place that opens a sentence."""
_WORLD = "001"
_TABLED = frozenset(("IN", "BD", "NP", "BT", "MM", "PK", "LK"))
"""The countries whose towns a table has: of others nothing says where their states are."""
_TIMES = frozenset(("clock", "date", "duration"))
_WHOM = nfc("কে")
_TOLL = 2
"""Words behind a name in the genitive by which its number is of what became of people there."""


def is_away(asked: Asked, grounds: Facts) -> bool:
    """Return True where the place that governs a mention is none of its incident's."""
    records = {id(one.places): one.places for one in grounds if one.places is not None}
    by_clock = bool(asked.zone) and asked.heard.kind in ("clock", "date")
    if by_clock and was_there(asked.text, asked.heard, asked.cues, asked.others):
        by_clock = False  # কলকাতায় রাত ৯টায় আলো ফেরে
    if not records or by_clock:
        return False
    timed = asked.heard.kind in _TIMES
    found = tuple(
        one
        for one in places_in(asked.text, asked.locale)
        if timed or not one.owns or _is_toll(asked, one)
    )
    if not found or (place := _governing(asked, found)) is None:
        return False
    if any(_is_whom(asked, place, one) for one in records.values()):
        return False
    subjects = (one.subject.get(asked.locale, frozenset()) for one in grounds)
    meant = meanings(words_of(place.name), asked.locale)
    if not all(meant.isdisjoint(subject) for subject in subjects):
        return False
    return all(_is_other(place, one, asked.locale) for one in records.values())


def _is_whom(asked: Asked, place: Placed, places: Places) -> bool:
    """Return True for the form of a word of the record that is a place's too: ব্যাঙ্ক*কে*, which is the bank, and not in Bangkok."""
    said, written = places.said.get(asked.locale, ""), asked.text[place.start : place.end]
    named = written.endswith(_WHOM) and written.removesuffix(_WHOM) in said
    return named and place.name not in said


def _is_toll(asked: Asked, place: Placed) -> bool:
    """Return True for a place of which it is said how many died there: বিহারের মৃতের সংখ্যা."""
    behind = words_of(asked.text[place.end : asked.heard.start])[:_TOLL]
    return not FATES.isdisjoint(meanings(behind, asked.locale))


def _governing(asked: Asked, found: tuple[Placed, ...]) -> Placed | None:
    """Return the place of a mention: the nearest before it in its stretch, the first behind, one beside that, or what opens all."""
    text, heard = asked.text, asked.heard
    signs = list(ENDS.finditer(text))
    start = max((sign.end() for sign in signs if sign.end() <= heard.start), default=0)
    end = min((sign.start() for sign in signs if sign.start() >= heard.end), default=len(text))
    others = [one for one in asked.others if one.kind == heard.kind and one.start != heard.start]
    from_, to = start, end
    for one in others:
        if start <= one.start < heard.start:
            from_ = max(from_, _part_behind(asked, one.end, heard.start))
        elif heard.end <= one.start < end:
            to = min(to, one.start)
    before = [one for one in found if from_ <= one.start < heard.start]
    behind = [one for one in found if heard.end <= one.start < to]
    if before or behind:
        return before[-1] if before else behind[0]
    for low, high in _beside(text, [sign.span() for sign in signs], start, end):
        aside = [one for one in found if low <= one.start < high]
        if aside and len(words_of(text[low:high])) <= _ASIDE:
            return aside[-1]
    opens = found[0]
    return opens if len(words_of(text[: opens.start])) <= _OPENING else None


def _beside(text: str, signs: list[tuple[int, int]], start: int, end: int) -> list[tuple[int, int]]:
    """Return the pieces before and behind a stretch."""
    ends = [0, *(two for _, two in signs)]
    before = max((at for at in ends if at < start), default=start)
    following = [one for one, _ in signs if one > end]
    return [(before, start), (end, min(following, default=len(text)))]


def _part_behind(asked: Asked, at: int, end: int) -> int:
    """Return where what follows another number begins: behind a conjunction, if there is one."""
    for token in tokens(asked.text[at:end]):
        if nfc(token.text).casefold() in asked.cues.part:
            return at + token.start
    return at


def _is_other(place: Placed, places: Places, locale: str) -> bool:
    """Return True for a place that a record does not name, and that is in none of its own."""
    if place.beside:
        return place.name.casefold() not in places.said.get(locale, "")
    own = places.own.get(locale, ())
    language = language_of_tag(locale)
    named = (region_name(region, language) for region in places.regions)
    if place.name.casefold() in " ".join((places.said.get(locale, ""), *own, *named)).casefold():
        return False
    heads = places_in(places.heads.get(locale, ""), locale)
    homes = [*own, *(one.name for one in heads if not one.whole)]
    regions = {*places.regions, *(code for one in heads if one.whole for code in one.codes)}
    regions -= {_WORLD}
    codes = {code for home in homes for code in codes_of(home, locale)}
    if place.codes == UNPLACED and any(one[:2] not in _TABLED for one in codes | regions):
        return False
    if homes:
        codes |= regions if place.whole else set()
        if place.whole:
            return bool(codes) and not any(
                _holds(one, code) for one in place.codes for code in codes
            )
        return True
    return bool(regions and place.codes) and not any(
        _holds(region, code) or (place.whole and _holds(code, region))
        for region in regions
        for code in place.codes
    )


def _holds(whole: str, part: str) -> bool:
    return part == whole or part.startswith(f"{whole}-")
