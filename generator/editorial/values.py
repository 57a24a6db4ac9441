"""Values as they are typed at the prompt: numbers, days, clock times, moments.

Each refuses what it cannot read with a sentence that shows what could be written.
"""

from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation
from zoneinfo import ZoneInfo

from generator.l10n.digits import to_ascii
from generator.model.moment import Moment, Precision

_LARGEST = 20
_YEARS = range(1600, 9001)


class SayError(ValueError):
    """A value, kind or form that cannot be said; the sentence is for the person at the prompt."""


def decimal_of(text: str) -> Decimal:
    """Return a number in digits of any script, with or without separators."""
    try:
        value = Decimal(to_ascii(text).replace(",", "").replace("_", ""))
    except InvalidOperation:
        value = Decimal("NaN")
    if not value.is_finite() or abs(value.adjusted()) > _LARGEST:
        raise SayError(f'"{text}" is not a number; write 350000000 or 2.5')
    return value


def day_of(text: str) -> date:
    """Return a day of ISO 8601."""
    try:
        return datetime.fromisoformat(to_ascii(text)).date()
    except ValueError:
        raise SayError(f'"{text}" is not a date; write 2022-10-25') from None


def clock_of(value: str, zone: str) -> datetime:
    """Return a clock time, alone or of a moment, on the clock of a zone."""
    text = to_ascii(value)
    try:
        return datetime.combine(date(2000, 1, 1), time.fromisoformat(text))
    except ValueError:
        pass
    try:
        moment = moment_of(text, zone)
    except SayError:
        message = f'"{value}" is not a clock time; write 14:44, or 2022-10-25T14:44+05:30'
        raise SayError(message) from None
    if not moment.exact:
        raise SayError(f'"{value}" has no clock time; write 14:44')
    return moment.start.astimezone(ZoneInfo(zone))


def moment_of(text: str, zone: str) -> Moment:
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
    if at.year not in _YEARS:
        raise SayError(f'"{text}" lies outside the years 1600 to 9000')
    return Moment(at if at.tzinfo else at.replace(tzinfo=ZoneInfo(zone)), precision)
