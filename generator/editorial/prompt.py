"""Speech at the prompt: `khobor say` and `khobor hear`, as pure functions over words.

Owns the table of what can be said and in which forms. Printing is the command line's.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import timedelta
from types import MappingProxyType
from typing import get_args
from zoneinfo import ZoneInfo

from msgspec import Struct, field

from generator.diagnostics import did_you_mean
from generator.editorial.values import SayError, clock_of, day_of, decimal_of, moment_of
from generator.l10n.amounts import with_unit
from generator.l10n.calendars import speak_bangla_date
from generator.l10n.clocks import speak_clock
from generator.l10n.clusters import truncate
from generator.l10n.dates import FORMS as DATE_FORMS
from generator.l10n.dates import speak_date
from generator.l10n.digits import to_ascii
from generator.l10n.durations import speak_duration, speak_duration_about
from generator.l10n.forms import CASES
from generator.l10n.language import Language
from generator.l10n.moments import (
    FORM_OF,
    join_date_clock,
    speak_interval,
    speak_local,
    speak_moment,
)
from generator.l10n.names import join_names
from generator.l10n.number_words import speak_words
from generator.l10n.numbers import (
    bounded,
    round_about,
    speak_compact,
    speak_compound,
    speak_number,
    speak_ordinal,
    speak_percent,
    speak_scaled,
)
from generator.l10n.slugs import propose_slug
from generator.l10n.tongue import Calendar, Case, ClockStyle, Said
from generator.l10n.units import BUILT_IN

_TRUNCATE = 60
_MOST_LETTERS = 6


class Asked(Struct, frozen=True):
    """What is to be said: the value as typed, one form of its kind, the zone of the clocks."""

    value: str
    form: str
    language: Language
    zone: str
    case: Case | None = None
    lexicon: Mapping[str, str] = field(default_factory=dict)


_LONGEST = "the most letters, as 40"


class _Kind(Struct, frozen=True):
    say: Callable[[Asked], str]
    forms: tuple[str, ...] = ()
    said: Said | None = None
    """What a case ending is put on; None when the kind takes no case."""
    ends_itself: bool = False
    """Whether the kind's own words put the ending: ২০২২ সালে."""


def say(
    kind: str,
    value: str,
    language: Language,
    zone: str,
    chain: str = "",
    *,
    lexicon: Mapping[str, str] = MappingProxyType({}),
) -> str:
    """Return a value in words. `chain` is a form, a case, or both with `|` between.

    `lexicon` gives the site's own ids for words of a slug.

    Raises `SayError` with a sentence that says what could be written instead.
    """
    row = KINDS.get(kind)
    if row is None:
        raise SayError(f'"{kind}" cannot be said{did_you_mean(kind, KINDS)}; kinds: {_list(KINDS)}')
    form, case = "", None
    for word in filter(None, (part.strip() for part in chain.split("|"))):
        if word in CASES and row.said is not None and case is None:
            case = next(c for c in CASES if c == word)
        elif not form and (word in row.forms or (kind == "truncate" and word.isdecimal())):
            form = word
        else:
            if word in CASES and case is not None:
                raise SayError(f'{kind} cannot stand in two cases, "{case}" and "{word}"')
            known = (*row.forms, *(CASES if row.said else ()))
            forms = _LONGEST if kind == "truncate" else _list(known)
            raise SayError(
                f'{kind} has no form "{word}"{did_you_mean(word, known)}; forms: {forms}'
            )
    if case is not None and language.tongue.decline is None:
        raise SayError(f"{language.tag} has no case endings here; write the word beside the value")
    text = row.say(Asked(value.strip(), form, language, zone, case, lexicon))
    return text if row.ends_itself else _cased(text, case, row.said, language)


def as_json(kind: str, value: str, chain: str, language: Language, text: str) -> str:
    """Return what was said as one JSON object."""
    record = {"kind": kind, "value": value, "locale": language.tag, "form": chain, "text": text}
    return json.dumps(record, ensure_ascii=False)


def _cased(text: str, case: Case | None, said: Said | None, language: Language) -> str:
    return text if case is None or said is None else language.put(text, case, said)


def _number(asked: Asked) -> str:
    value, language = decimal_of(asked.value), asked.language
    match asked.form:
        case "scaled":
            return speak_scaled(value, language)
        case "compound":
            return speak_compound(value, language)
        case "words":
            return speak_words(value, language)
        case "about":
            return bounded(speak_scaled(round_about(value), language), "about", language)
        case "ordinal":
            if value != int(value) or value < 0:
                raise SayError(f'"{asked.value}" has no ordinal; write a whole number')
            return speak_ordinal(int(value), language)
    return speak_number(value, language)


def _compact(asked: Asked) -> str:
    return speak_compact(decimal_of(asked.value), asked.language)


def _percent(asked: Asked) -> str:
    value, language = decimal_of(asked.value.rstrip("%٪\u061c")), asked.language
    if asked.form == "sign":
        return speak_percent(value, language)
    said = with_unit(speak_number(value, language), value, BUILT_IN["percent"], language)
    return said if any(c.isalpha() for c in said) else speak_percent(value, language)


def _duration(asked: Asked) -> str:
    seconds = decimal_of(asked.value)
    if seconds < 0 or seconds != int(seconds) or seconds > 10**11:
        raise SayError(f'"{asked.value}" is not a duration; write whole seconds, as 9420')
    length = timedelta(seconds=int(seconds))
    if asked.form == "about":
        return speak_duration_about(length, asked.language)
    return speak_duration(length, asked.language, words=asked.form == "words")


def _date(asked: Asked) -> str:
    form = "date" if asked.form in ("", "long") else asked.form
    return speak_date(day_of(asked.value), asked.language, form, case=asked.case)


def _time(asked: Asked) -> str:
    style = {"long": "words", "short": "colon"}.get(asked.form, asked.form)
    return speak_clock(clock_of(asked.value, asked.zone), asked.language, style)


def _datetime(asked: Asked) -> str:
    moment = moment_of(asked.value, asked.zone)
    language = asked.language
    if moment.exact and asked.form:
        at = moment.start.astimezone(ZoneInfo(asked.zone))
        if asked.form == "local":
            return language.put(speak_local(at, language, asked.zone), asked.case, "date")
        style, form = ("words", "date") if asked.form == "long" else ("", "full")
        day, clock = speak_date(at, language, form), speak_clock(at, language, style)
        return language.put(join_date_clock(day, clock, language), asked.case, "date")
    if asked.case is not None and not moment.exact:
        return speak_date(moment.start, language, FORM_OF[moment.precision], case=asked.case)
    return language.put(speak_moment(moment, language, asked.zone), asked.case, "date")


def _interval(asked: Asked) -> str:
    low, slash, high = asked.value.partition("/")
    if not slash:
        raise SayError(
            f'"{asked.value}" is not an interval; write 2022-10-25T12:07/2022-10-25T14:44'
        )
    first = moment_of(low.strip(), asked.zone)
    high = high.strip()
    if "T" in low and "T" not in high and ":" in high:
        high = f"{low.strip().partition('T')[0]}T{high}"
    last = moment_of(high, asked.zone)
    if last.start < first.start:
        raise SayError(f'"{asked.value}" ends before it begins')
    return speak_interval(first, last, asked.language, asked.zone)


def _bangla_date(asked: Asked) -> str:
    language = asked.language
    calendars = [c for c in get_args(Calendar) if c == (asked.form or language.tongue.calendar)]
    calendar: Calendar = calendars[0] if calendars and calendars[0] != "none" else "bangladesh"
    day = day_of(asked.value)
    text = speak_bangla_date(
        day,
        calendar,
        language.bangla_starts,
        native=language.tongue.calendar == "none" or language.native_digits,
    )
    if not text:
        raise SayError(f"{day.isoformat()} lies outside the calendar of {calendar}")
    return text


def _listed(asked: Asked) -> str:
    if asked.value.startswith("["):
        try:
            names = json.loads(asked.value)
        except (json.JSONDecodeError, RecursionError):
            names = None
        if not isinstance(names, list) or not all(isinstance(n, (str, int)) for n in names):
            raise SayError("this is not a JSON list of texts; write a, b, c")
    else:
        names = asked.value.split(",")
    said = [str(name).strip() for name in names if str(name).strip()]
    if not said:
        raise SayError("there is nothing in this list; write a, b, c")
    return join_names(said, asked.language)


def _slug(asked: Asked) -> str:
    return propose_slug(asked.value, lexicon=asked.lexicon)


def _truncate(asked: Asked) -> str:
    limit = to_ascii(asked.form) if asked.form else str(_TRUNCATE)
    if len(limit) > _MOST_LETTERS or not int(limit):
        raise SayError(f'"{asked.form[:20]}" is no number of letters; write --form 60')
    return truncate(asked.value, int(limit))


def _list(words: Iterable[str]) -> str:
    return ", ".join(words) or "none"


KINDS: dict[str, _Kind] = {
    "number": _Kind(
        _number, ("digits", "scaled", "compound", "words", "about", "ordinal"), "number"
    ),
    "compact": _Kind(_compact, (), "number"),
    "percent": _Kind(_percent, ("sign",), "number"),
    "duration": _Kind(_duration, ("exact", "about", "words"), "duration"),
    "date": _Kind(_date, (*DATE_FORMS, "long"), "date", ends_itself=True),
    "time": _Kind(_time, (*get_args(ClockStyle), "long", "short"), "clock"),
    "datetime": _Kind(_datetime, ("full", "long", "local"), "date", ends_itself=True),
    "interval": _Kind(_interval),
    "bangla-date": _Kind(_bangla_date, ("bangladesh", "west_bengal")),
    "list": _Kind(_listed, (), "name"),
    "slug": _Kind(_slug),
    "truncate": _Kind(_truncate, ()),
}
"""What can be said. For `truncate` the form is how many letters (grapheme clusters) are kept."""
