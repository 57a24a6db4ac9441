"""What ministries and ministers are for, in Bengali and in English: the home ministry of one is no IT ministry of the other."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from msgspec import Struct

from generator.checks.versions.texts import Version
from generator.l10n.tables.office_words import PORTFOLIOS
from generator.l10n.tokens import nfc
from generator.patterns import pattern

_SPAN = 60
"""Letters beside a ministry's word in which stands what it is for: before it, in some languages behind it too."""
_SHORT = 2
"""Letters of an abbreviation that is a word in small letters: IT, and no it."""
_LETTER = r"[\w\u0980-\u09ff]"


class _Row(Struct, frozen=True):
    """How a language names ministries.

    `office` is what finds their word, `joined` what may stand between it and what it is for, and `of` what leads
    to that behind it. `place` is the language's in a row of the table.
    """

    office: re.Pattern[str]
    joined: re.Pattern[str]
    of: re.Pattern[str] | None
    place: int
    hint: str
    """What every word of a ministry has in it: most sentences have not."""
    glued: bool
    """What it is for may be one word with it: অর্থমন্ত্রী."""


_ROWS: Mapping[str, _Row] = {
    "bn": _Row(
        office=pattern(nfc("মন্ত্রণালয়|মন্ত্রক|মন্ত্রী|প্রতিমন্ত্রী|উপমন্ত্রী")),
        joined=pattern(nfc(r"[\s,-]*(?:(?:ও|এবং|বিষয়ক|সম্পদ|খনিজ|কেন্দ্রীয়|ইউনিয়ন)[\s,-]+)*")),
        of=None,
        place=1,
        hint=nfc("মন্ত্র"),
        glued=True,
    ),
    "en": _Row(
        office=pattern(r"(?i)\b(?:ministry|ministries|ministers?)\b"),
        joined=pattern(r"(?i)[\s,-]*(?:(?:and|state|junior|union|affairs|of|for|the)[\s,-]+)*"),
        of=pattern(r"(?i)(?: of state)? (?:of|for) (?:the )?"),
        place=0,
        hint="inist",
        glued=False,
    ),
}


def lost_offices(own: Version, other: Version) -> Iterator[tuple[int, int, str]]:
    """Yield where a version names a ministry of which the other has no word: row, place, words."""
    base, theirs = (version.locale.partition("-")[0] for version in (own, other))
    told: set[int] = set()
    whole = ""
    hint = _ROWS[base].hint
    for row, sentence in enumerate(own.sentences):
        if hint not in sentence.text:
            continue
        found = _offices_in(sentence.text, base)
        whole = whole or (_of_ministries(other, theirs) if found else "")
        if any(_finder(theirs)[office].search(whole) for office in found):
            continue  # one of several things that a minister is for is enough
        for office, (start, words) in found.items():
            if office not in told:
                told.add(office)
                yield row, start, words
                break


def _of_ministries(version: Version, base: str) -> str:
    """Return the sentences of a version that speak of a ministry or a minister."""
    hint = _ROWS[base].hint
    return " ".join(one.text for one in version.sentences if hint in one.text) or " "


def _offices_in(text: str, base: str) -> Mapping[int, tuple[int, str]]:
    """Return what the ministries and ministers of a sentence are for: row of the table, place, words."""
    found: dict[int, tuple[int, str]] = {}
    for match in _ROWS[base].office.finditer(text):
        for office, first, last in (
            *_before(text, match.start(), base),
            *_behind(text, match.end(), base),
        ):
            start, stop = min(first, match.start()), max(last, match.end())
            found.setdefault(office, (start, text[start:stop]))
    return found


def _before(text: str, end: int, base: str) -> Iterator[tuple[int, int, int]]:
    """Yield what stands right before a ministry's word, one thing after another, with its place."""
    words = [(stop, start, office) for office, start, stop in _said(text, end - _SPAN, end, base)]
    joined = _ROWS[base].joined
    while met := [
        word for word in words if word[0] <= end and joined.fullmatch(text, word[0], end)
    ]:
        stop, start, office = max(met, key=lambda word: (word[0], -word[1]))
        yield office, start, stop
        end = start


def _behind(text: str, start: int, base: str) -> Iterator[tuple[int, int, int]]:
    """Yield what a ministry is *of*, or a minister *for*, where a language says it behind."""
    row = _ROWS[base]
    of = row.of.match(text, start) if row.of is not None else None
    if of is None:
        return
    start = of.end()
    words = [
        (first, stop, office) for office, first, stop in _said(text, start, start + _SPAN, base)
    ]
    while met := [w for w in words if w[0] >= start and row.joined.fullmatch(text, start, w[0])]:
        first, stop, office = min(met, key=lambda word: (word[0], -word[1]))
        yield office, first, stop
        start = stop


def _said(text: str, start: int, stop: int, base: str) -> Iterator[tuple[int, int, int]]:
    """Yield each word of the table in a stretch of a text: its row, where it begins and ends."""
    for office, finds in _words(base):
        for match in finds.finditer(text, max(0, start), stop):
            yield office, match.start(), match.end()


@cache
def _words(base: str) -> tuple[tuple[int, re.Pattern[str]], ...]:
    """Return what finds each word of the table as that of an office."""
    row = _ROWS[base]
    follows = f"(?!(?!{row.office.pattern}){_LETTER})" if row.glued else f"(?!{_LETTER})"
    return tuple(
        (office, re.compile(f"(?<!{_LETTER}){_either(nfc(word))}{follows}"))
        for office, words in enumerate(PORTFOLIOS)
        for word in words[row.place]
    )


@cache
def _finder(base: str) -> tuple[re.Pattern[str], ...]:
    """Return for each row of the table what finds any word of it in a text."""
    place = _ROWS[base].place
    return tuple(
        re.compile(
            f"(?<!{_LETTER})(?:{'|'.join(_either(nfc(word)) for word in words[place])})(?![A-Za-z])"
        )
        for words in PORTFOLIOS
    )


def _either(word: str) -> str:
    """Return what finds a word with a capital or without; one of two letters has both: IT."""
    if len(word) <= _SHORT and word.isascii():
        return word.upper()
    return f"(?i:{re.escape(word)})"
