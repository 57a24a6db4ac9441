"""A day of the week without its date: "on Monday" and গত সোমবার are another day to who reads them later.

Asked where its sentence has no date, and the text before it none within a week of the day that is meant: from such a date
readers count to the right one, and so they do from the first that gets its date. Nor where the next sentences tell the date of
that very day, as under a lead. A headline is left: its text says the day.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date, timedelta

from generator.checks.times import bengali_weekdays, english_weekdays
from generator.checks.times.told import Told
from generator.checks.voices import is_anybody_s, with_all_voices
from generator.l10n.hearing.hear import hear
from generator.l10n.hearing.heard import names_day
from generator.l10n.language import Language
from generator.model.prose import Sentence
from generator.patterns import pattern

_FIELDS = frozenset(("standfirst", "body"))
_MOMENT = pattern(r"(?:^|/)(?:began|ended)\b|^updates|\bdate\b")
"""Facts whose date readers see, in the braces of a `${…}`."""
_WEEK = timedelta(days=7)
_SOON = 3
"""In how many sentences behind it readers come to the date of a day."""
DayOf = Callable[[str], date | None]
"""Returns the day that a `${…}` says, by what stands in its braces; None where nobody knows it."""
ROWS: Mapping[str, Callable[[str, date, Language], Told | None]] = {
    "bn": bengali_weekdays.weekday_in,
    "en": english_weekdays.weekday_in,
}


def weekdays_in(
    sentences: Sequence[Sentence], language: Language, day: date, day_of: DayOf
) -> Iterator[tuple[Sentence, Told]]:
    """Yield each day of the week of a text whose date its reader is not told; `day` is that of publication."""
    found_in = ROWS.get(language.base)
    if found_in is None:
        return
    found = {
        number: told
        for number, sentence in enumerate(sentences)
        if sentence.field in _FIELDS
        and not sentence.quoted
        and (told := found_in(sentence.text, day, language)) is not None
    }
    if not found:
        return
    dates = [list(_dates(sentence, day, day_of)) for sentence in sentences]
    before: list[date | None] = []
    mended: list[Told] = []
    for number, (sentence, inside) in enumerate(with_all_voices(sentences)):
        told = found.get(number)
        before += dates[number]
        if told is None or dates[number] or is_anybody_s(sentence, told.start, inside=inside):
            continue
        soon = (one for later in dates[number + 1 : number + 1 + _SOON] for one in later)
        if not (
            any(_leads_to(one, told) for one in before)
            or any(one in told.days for one in soon)
            or any(all(_leads_to(one, told) for one in first.days) for first in mended)
        ):
            mended.append(told)
            yield sentence, told


def _leads_to(one: date | None, told: Told) -> bool:
    """Return True for a date from which readers count to the day that is meant; one that nobody knows may be any."""
    return one is None or any(abs(one - day) <= _WEEK for day in told.days)


def _dates(sentence: Sentence, day: date, day_of: DayOf) -> Iterator[date | None]:
    """Yield the days that a sentence tells by their dates; one without its year is the nearest to a day."""
    for one in sentence.bound:
        if _MOMENT.search(one.written):
            yield day_of(one.written)
    for heard in sentence.heard or hear(sentence.text, sentence.locale):
        if heard.kind == "date" and names_day(str(heard.low)):
            yield _nearest(str(heard.low), day)


def _nearest(low: str, day: date) -> date | None:
    """Return the day that `YYYY-MM-DD` or `--MM-DD` says; None for one that no calendar has."""
    with suppress(ValueError):
        if not low.startswith("--"):
            return date.fromisoformat(low)
        years = (day.year - 1, day.year, day.year + 1)
        found = [date.fromisoformat(f"{year}-{low[2:]}") for year in years]
        return min(found, key=lambda one: abs(one - day))
    return None
