"""The time zones that sentences name: which one is a time's, and all of a text's."""

from collections.abc import Iterable, Iterator

from generator.checks.claims.sentence.asked import LOCAL
from generator.checks.claims.words.clause import ENDS, holds, words_of
from generator.checks.claims.words.cue import Cues
from generator.checks.claims.words.cue_zones import OF_PLACE, TIMED
from generator.l10n.hearing.heard import Heard
from generator.l10n.tokens import nfc

_BEFORE = 1
"""The most letters between a zone and the time behind it whose it is."""
_SOON = 18
"""Letters behind "in India then" in which the time stands of which it is the clock."""
_ABOUT = 12
"""The same behind a comma."""


def zone_named(text: str, heard: Heard, cues: Cues, others: Iterable[Heard] = ()) -> str:
    """Return the time zone that a sentence names for a time: the nearest, rather behind it than before."""
    if sum(one.kind == "clock" for one in others) > 1 and (there := _there(text, heard, cues)):
        return there
    found: list[tuple[int, str]] = []
    for at, end, zone in _zones(text, cues):
        if heard.end <= at and any(
            _is_of_next(text, heard, (at, end), one, cues) for one in others
        ):
            continue  # it stands right before another time, and is that one's
        if not _is_beside(text, heard, at, others):
            continue
        distance = at - heard.end
        found.append((distance if distance >= -1 else 2 * (heard.start - at), zone))
    return min(found)[1] if found else ""


def zone_there(text: str, heard: Heard, cues: Cues) -> str:
    """Return the zone of a place that stands right before a time, and may be but where something was: *কলকাতায়* রাত ৯টা."""
    return _there(text, heard, cues) if heard.kind == "clock" else ""


def was_there(text: str, heard: Heard, cues: Cues, others: Iterable[Heard]) -> bool:
    """Return True for the only time of a sentence at which something was in a place, and what no clock there said: কলকাতায় রাত ৯টা*য়* আলো ফেরে."""
    if sum(one.kind == "clock" for one in others) > 1 or not _there(text, heard, cues):
        return False
    said, behind = nfc(heard.text), nfc(text[heard.end :]).strip()
    reads = said[-1:].isdecimal() or said.endswith(cues.zones.reads)
    return not (reads and (not behind or ENDS.match(f"{behind} ")))


def _there(text: str, heard: Heard, cues: Cues) -> str:
    """Return the zone of a place that stands right before a time."""
    before = nfc(text[: heard.start]).rstrip()
    return next((z for words, z in cues.zones.there if before.endswith(nfc(words))), "")


def _is_of_next(text: str, heard: Heard, zone: tuple[int, int], other: Heard, cues: Cues) -> bool:
    """Return True for a zone right before another time, or behind a comma and about before it: 7.30 am, in India then 9 pm.

    Behind a conjunction it is that of the time in its own clause: at 10.57, whereas in a London airport people queued till 3.
    """
    apart = other.start - zone[1]
    if other.kind == "clock" and holds(words_of(text[heard.end : zone[0]]), cues.part):
        return apart >= 0 and not ENDS.search(text[zone[1] : other.start])
    parted = "," in text[heard.end : zone[0]] and "," not in text[zone[1] : other.start]
    return 0 <= apart <= (_ABOUT if parted else _BEFORE)


def _is_beside(text: str, heard: Heard, at: int, others: Iterable[Heard]) -> bool:
    """Return False for a zone in brackets in which another time stands: 9.47 (UTC 3.47)."""
    start, end = text.rfind("(", 0, at + 1), text.find(")", at)
    if start < 0 or end < 0 or text.find(")", start, at) >= 0 or start < heard.start < end:
        return True
    return not any(one.kind == "clock" and start < one.start < end for one in others)


def zones_in(text: str, cues: Cues) -> tuple[str, ...]:
    """Return the time zones that a text names, in its order."""
    return tuple(zone for _, _, zone in sorted(_zones(text, cues)))


def _zones(text: str, cues: Cues) -> Iterator[tuple[int, int, str]]:
    """Yield where a zone is named, about, and which; what is local to a place that is named beside it is by that place's clock."""
    said = f" {nfc(text).casefold()} "
    found = [*_words_of(said.replace("(", " "), cues)]
    places = [one for one in found if one[2] != LOCAL]
    for at, end, zone in found:
        beside = (p[2] for p in places if zone == LOCAL and _is_of(said, (at, end), p[:2]))
        yield at, end, next(beside, zone)


def _is_of(said: str, local: tuple[int, int], place: tuple[int, int]) -> bool:
    """Return True for "local time" and a place of which it is: nothing else stands between them."""
    (_, end), (start, _) = sorted((local, place))
    return "(" not in said[end + 1 : start + 1] and bool(OF_PLACE.fullmatch(said[end + 1 : start]))


def _words_of(said: str, cues: Cues) -> Iterator[tuple[int, int, str]]:
    """Yield where words of zones stand in a text in small letters; a space stands before it."""
    for words, zone in cues.zones.named:
        if words not in said:
            continue
        at = said.find(words)
        while at >= 0:
            after = said[at + len(words) : at + len(words) + 1]
            other = said[at:].lstrip().startswith(tuple(map(nfc, cues.zones.none)))
            timed = not words.endswith(cues.zones.then) or TIMED.search(
                said, at + len(words), at + len(words) + _SOON
            )
            if not "a" <= after <= "z" and not other and timed:
                yield at, at + len(words) - 1, zone
            at = said.find(words, at + 1)
