"""Speech at the prompt: `khobor say` and `khobor hear`, as pure functions over words.

Owns the table of what can be said and in which forms. Printing is the command line's.
"""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation
from typing import get_args
from zoneinfo import ZoneInfo

from generator.diagnostics import did_you_mean
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
    join_date_clock,
    speak_interval,
    speak_local,
    speak_moment,
)
from generator.l10n.names import join_names
from generator.l10n.number_words import speak_words
from generator.l10n.numbers import (
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
from generator.model.moment import Moment, Precision

_TRUNCATE = 60


class SayError(ValueError):
    """A value, kind or form that cannot be said; the sentence is for the person at the prompt."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be said: the value as typed, one form of its kind, the zone of the clocks."""

    value: str
    form: str
    language: Language
    zone: str
    case: Case | None = None


@dataclass(frozen=True, slots=True)
class _Kind:
    say: Callable[[Asked], str]
    forms: tuple[str, ...] = ()
    said: Said | None = None
    """What a case ending is put on; None when the kind takes no case."""
    ends_itself: bool = False
    """Whether the kind's own words put the ending: ২০২২ সালে."""


def say(kind: str, value: str, language: Language, zone: str, chain: str = "") -> str:
    """Return a value in words. `chain` is a form, a case, or both with `|` between.

    Raises `SayError` with a sentence that says what could be written instead.
    """
    row = KINDS.get(kind)
    if row is None:
        raise SayError(f'"{kind}" cannot be said{did_you_mean(kind, KINDS)}; kinds: {_list(KINDS)}')
    form, case = "", None
    for word in filter(None, (part.strip() for part in chain.split("|"))):
        if word in CASES and row.said is not None:
            case = next(c for c in CASES if c == word)
        elif not form and (word in row.forms or (kind == "truncate" and word.isdecimal())):
            form = word
        else:
            known = (*row.forms, *(CASES if row.said else ()))
            raise SayError(
                f'{kind} has no form "{word}"{did_you_mean(word, known)}; forms: {_list(known)}'
            )
    if case is not None and language.tongue.decline is None:
        raise SayError(f"{language.tag} has no case endings here; write the word beside the value")
    text = row.say(Asked(value.strip(), form, language, zone, case))
    return text if row.ends_itself else _cased(text, case, row.said, language)


def as_json(kind: str, value: str, chain: str, language: Language, text: str) -> str:
    """Return what was said as one JSON object."""
    record = {"kind": kind, "value": value, "locale": language.tag, "form": chain, "text": text}
    return json.dumps(record, ensure_ascii=False)


def _cased(text: str, case: Case | None, said: Said | None, language: Language) -> str:
    return text if case is None or said is None else language.put(text, case, said)


def _number(asked: Asked) -> str:
    value, language = _decimal(asked.value), asked.language
    match asked.form:
        case "scaled":
            return speak_scaled(value, language)
        case "compound":
            return speak_compound(value, language)
        case "words":
            return speak_words(value, language)
        case "about":
            template = language.tongue.bounds.get("about", "≈ {n}")
            return template.replace("{n}", speak_scaled(round_about(value), language))
        case "ordinal":
            if value != int(value) or value < 0:
                raise SayError(f'"{asked.value}" has no ordinal; write a whole number')
            return speak_ordinal(int(value), language)
    return speak_number(value, language)


def _compact(asked: Asked) -> str:
    return speak_compact(_decimal(asked.value), asked.language)


def _percent(asked: Asked) -> str:
    value, language = _decimal(asked.value.rstrip("%")), asked.language
    if asked.form == "sign":
        return speak_percent(value, language)
    said = with_unit(speak_number(value, language), value, BUILT_IN["percent"], language)
    return said if any(c.isalpha() for c in said) else speak_percent(value, language)


def _duration(asked: Asked) -> str:
    seconds = _decimal(asked.value)
    if seconds < 0 or seconds != int(seconds) or seconds > 10**11:
        raise SayError(f'"{asked.value}" is not a duration; write whole seconds, as 9420')
    length = timedelta(seconds=int(seconds))
    if asked.form == "about":
        return speak_duration_about(length, asked.language)
    return speak_duration(length, asked.language, words=asked.form == "words")


def _date(asked: Asked) -> str:
    form = "date" if asked.form in ("", "long") else asked.form
    return speak_date(_day(asked.value), asked.language, form, case=asked.case)


def _time(asked: Asked) -> str:
    style = {"long": "words", "short": "colon"}.get(asked.form, asked.form)
    return speak_clock(_clock(asked), asked.language, style)


def _datetime(asked: Asked) -> str:
    moment = _moment(asked.value, asked.zone)
    language = asked.language
    if moment.exact and asked.form:
        at = moment.start.astimezone(ZoneInfo(asked.zone))
        if asked.form == "local":
            return speak_local(at, language, asked.zone)
        style, form = ("words", "date") if asked.form == "long" else ("", "full")
        return join_date_clock(
            speak_date(at, language, form), speak_clock(at, language, style), language
        )
    return speak_moment(moment, asked.language, asked.zone)


def _interval(asked: Asked) -> str:
    low, slash, high = asked.value.partition("/")
    if not slash:
        raise SayError(
            f'"{asked.value}" is not an interval; write 2022-10-25T12:07/2022-10-25T14:44'
        )
    first = _moment(low.strip(), asked.zone)
    high = high.strip()
    if "T" in low and "T" not in high and ":" in high:
        high = f"{low.strip().partition('T')[0]}T{high}"
    last = _moment(high, asked.zone)
    if last.start < first.start:
        raise SayError(f'"{asked.value}" ends before it begins')
    return speak_interval(first, last, asked.language, asked.zone)


def _bangla_date(asked: Asked) -> str:
    language = asked.language
    calendars = [c for c in get_args(Calendar) if c == (asked.form or language.tongue.calendar)]
    calendar: Calendar = calendars[0] if calendars and calendars[0] != "none" else "bangladesh"
    day = _day(asked.value)
    text = speak_bangla_date(day, calendar, language.bangla_starts)
    if not text:
        raise SayError(f"{day.isoformat()} lies outside the calendar of {calendar}")
    return text


def _listed(asked: Asked) -> str:
    if asked.value.startswith("["):
        try:
            names = json.loads(asked.value)
        except json.JSONDecodeError:
            names = None
        if not isinstance(names, list):
            raise SayError("this is not a JSON list; write a, b, c")
    else:
        names = asked.value.split(",")
    return join_names([str(name).strip() for name in names if str(name).strip()], asked.language)


def _slug(asked: Asked) -> str:
    return propose_slug(asked.value)


def _truncate(asked: Asked) -> str:
    return truncate(asked.value, int(to_ascii(asked.form)) if asked.form else _TRUNCATE)


def _decimal(text: str) -> Decimal:
    try:
        value = Decimal(to_ascii(text).replace(",", "").replace("_", ""))
    except InvalidOperation:
        value = Decimal("NaN")
    if not value.is_finite() or abs(value.adjusted()) > 30:
        raise SayError(f'"{text}" is not a number; write 350000000 or 2.5')
    return value


def _day(text: str) -> date:
    try:
        return datetime.fromisoformat(to_ascii(text)).date()
    except ValueError:
        raise SayError(f'"{text}" is not a date; write 2022-10-25') from None


def _clock(asked: Asked) -> datetime:
    text = to_ascii(asked.value)
    try:
        return datetime.combine(date(2000, 1, 1), time.fromisoformat(text))
    except ValueError:
        pass
    moment = _moment(text, asked.zone)
    if not moment.exact:
        raise SayError(f'"{asked.value}" has no clock time; write 14:44')
    return moment.start.astimezone(ZoneInfo(asked.zone))


def _moment(text: str, zone: str) -> Moment:
    """Return a moment of any precision; one without an offset is on the site's clock."""
    plain = to_ascii(text)
    shapes = {4: ("-01-01", Precision.YEAR), 7: ("-01", Precision.MONTH), 10: ("", Precision.DAY)}
    rest, precision = shapes.get(len(plain), ("", Precision.MINUTE))
    try:
        at = datetime.fromisoformat(plain + rest)
    except ValueError:
        raise SayError(
            f'"{text}" is not a moment; write 2022-10-25T12:07+05:30, 2022-10-25 or 2022-10'
        ) from None
    return Moment(at if at.tzinfo else at.replace(tzinfo=ZoneInfo(zone)), precision)


def _list(words: Iterable[str]) -> str:
    return ", ".join(words) or "none"


KINDS: dict[str, _Kind] = {
    "number": _Kind(_number, ("scaled", "compound", "words", "about", "ordinal"), "number"),
    "compact": _Kind(_compact, (), "number"),
    "percent": _Kind(_percent, ("sign",), "number"),
    "duration": _Kind(_duration, ("about", "words"), "duration"),
    "date": _Kind(_date, (*DATE_FORMS, "long"), "date", ends_itself=True),
    "time": _Kind(_time, (*get_args(ClockStyle), "long", "short"), "clock"),
    "datetime": _Kind(_datetime, ("full", "long", "local"), "clock"),
    "interval": _Kind(_interval),
    "bangla-date": _Kind(_bangla_date, ("bangladesh", "west_bengal")),
    "list": _Kind(_listed, (), "name"),
    "slug": _Kind(_slug),
    "truncate": _Kind(_truncate, ()),
}
"""What can be said. For `truncate` the form is how many letters (grapheme clusters) are kept."""
