"""A day of the week without its date: "on Monday" and গত সোমবার are another day to who reads them later.

Asked where no date stands before it in the text, or in its sentence. A headline is left: its text says the day.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date

from generator.checks.times import bengali, english
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
ROWS: Mapping[str, Callable[[str, date, Language], Told | None]] = {
    "bn": bengali.weekday_in,
    "en": english.weekday_in,
}


def weekdays_in(
    sentences: Sequence[Sentence], language: Language, day: date
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
    for number, (sentence, inside) in enumerate(with_all_voices(sentences)):
        told = found.get(number)
        if told is None or is_anybody_s(sentence, told.start, inside=inside):
            continue
        if any(_is_dated(one) for one in sentences[: number + 1]):
            return
        yield sentence, told


def _is_dated(sentence: Sentence) -> bool:
    if any(_MOMENT.search(one.written) for one in sentence.bound):
        return True
    heard = sentence.heard or hear(sentence.text, sentence.locale)
    return any(one.kind == "date" and names_day(str(one.low)) for one in heard)
