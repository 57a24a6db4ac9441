"""Numbers inside words in which none is heard: the sixth, its fourth day, a nine-member team, a 20-litre jar."""

import re
from collections.abc import Iterator
from decimal import Decimal

from generator.checks.versions.loose import counts_in_words
from generator.checks.versions.texts import Said, Version, unheard
from generator.l10n.digits import to_ascii
from generator.l10n.hearing.hear import hear
from generator.patterns import pattern

_RUN = pattern(r"(?<![\w.,])[0-9]+(?:,[0-9]{2,3})*(?=-)")
_OLD = {"en": pattern(r"[ -]((?:year|month)s?)[ -]old\b")}
_LENGTHS = (604_800, 86_400, 3_600)
"""Seconds of a week, a day and an hour, of which one may be the fourth."""


def in_compound(version: Version, row: int, said: Said) -> bool:
    """Return True where a sentence of a version has a count of another's mention inside a word."""
    counts = set(_counts(said))
    if not counts:
        return False
    text = unheard(version.sentences[row])
    if any(counts_in_words(text, version.locale, count) for count in counts):
        return True
    if any(int(run[0].replace(",", "")) in counts for run in _runs(text)):
        return True
    return not counts.isdisjoint(_ages(text, version.locale))


def _ages(text: str, locale: str) -> Iterator[int]:
    """Yield how old somebody or something is, where that is no number of the text: sixty-two years old, a sixty-two-year-old."""
    old = _OLD.get(locale.partition("-")[0])
    if old is None or not old.search(text):
        return
    for heard in hear(old.sub(r" \1", text), locale):
        if isinstance(heard.low, Decimal) and heard.unit in ("year", "month"):
            yield int(heard.low)


def _runs(text: str) -> Iterator[re.Match[str]]:
    """Yield the digits of a text that a hyphen ties to a word."""
    return _RUN.finditer(to_ascii(text))


def _counts(said: Said) -> Iterator[int]:
    """Yield the whole numbers that a mention says; of a length those of its hours, days or weeks."""
    for value in said.values:
        if not isinstance(value.low, Decimal):
            continue
        if value.kind != "duration":
            if not value.low % 1:
                yield int(value.low)
            continue
        size = next((size for size in _LENGTHS if value.low and not value.low % size), 0)
        if size and value.low > size:
            yield int(value.low / size)
