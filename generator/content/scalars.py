"""Scalars as content writes them: moments, numbers, ids, URLs, paths. Pure.

Each reader returns a value or a `Fault` (code, message, help); where it stood is the caller's.
"""

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from decimal import Decimal, InvalidOperation
from urllib.parse import urlsplit

from msgspec import Struct

from generator.l10n.digits import to_ascii
from generator.model.moment import Moment, Precision
from generator.patterns import pattern
from generator.saying import Saying, say

ID = pattern(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_FULL = pattern(
    r"(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*(Z|z|[+-]\d\d:?\d\d)?"
)
_DAY = pattern(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_LOOSE = pattern(
    r"(?:(\d{4})[-/.](\d\d?)[-/.](\d\d?)|(\d\d?)[-/.](\d\d?)[-/.](\d{4}))"
    r"(?:(?:[Tt]|,?\s+)(\d\d?)[:.](\d\d)(?::\d\d)?)?"
)
_CLOCK = pattern(r"\d{1,2}[:.]\d\d(?::\d\d)?")
_NUMBER = pattern(r"[+-]?(?:\d[\d_]*)(?:\.\d[\d_]*)?(?:[eE][+-]?\d+)?")
MOMENT = "write 2022-10-25T12:07+05:30, or less exactly 2022-10-25, 2022-10 or 2022"
DIGITS = "write digits, as 3_180_000 or 2.5"
_NUMBER_MAX = 40
_NAME_MAX, _PATH_MAX = 200, 400
_NO_DAY = (
    "month must be in 1..12", "day is out of range for month", "hour must be in 0..23",
    "minute must be in 0..59", "second must be in 0..59",
)  # fmt: skip
"""What Python says of a moment that no calendar has, where other languages say it too."""


class Fault(Struct, frozen=True):
    """What is wrong with a scalar."""

    code: str
    message: str | Saying
    help: str | Saying = ""


def read_moment(text: str, zone: tzinfo) -> Moment | Fault:
    """Read RFC 3339 with an offset, or a day, month or year (taken in `zone`).

    A clock time without a day, or without an offset, is a fault that proposes what to write.
    """
    written = to_ascii(text.strip())
    try:
        if match := _DAY.fullmatch(written):
            year, month, day = match.groups()
            precision = Precision.DAY if day else Precision.MONTH if month else Precision.YEAR
            start = datetime(int(year), int(month or 1), int(day or 1), tzinfo=zone)
            return _within(Moment(start, precision), text)
        if match := _FULL.fullmatch(written):
            year, month, day, hour, minute, second, offset = match.groups()
            local = datetime(
                int(year), int(month), int(day), int(hour), int(minute), int(second or 0)
            )
            if not offset:
                return Fault(
                    "naive-time",
                    say('"{text}" has no offset from UTC', text=text),
                    say(
                        "write {moment}, if that is the clock that was meant",
                        moment=local.isoformat(timespec="seconds" if second else "minutes")
                        + _offset_of(local, zone),
                    ),
                )
            precision = Precision.SECOND if second else Precision.MINUTE
            return _within(Moment(local.replace(tzinfo=_zone_of(offset)), precision), text)
    except (ValueError, OverflowError) as error:
        why = str(error)
        return Fault(
            "bad-time",
            say(
                '"{text}" is not on the calendar: {why}',
                text=text,
                why=say(why) if why in _NO_DAY else why,
            ),
            MOMENT,
        )
    if _CLOCK.fullmatch(written):
        return Fault(
            "clock-only",
            say('"{text}" is a clock time without a day', text=text),
            say(
                "write the day and the offset too, as {moment}",
                moment=f"2022-10-25T{written.replace('.', ':').zfill(5)}"
                f"{_offset_of(datetime(2022, 10, 25), zone)}",
            ),
        )
    return Fault(
        "bad-time",
        say('"{text}" is not a moment', text=text),
        _as_meant(written, zone),
    )


def _as_meant(written: str, zone: tzinfo) -> str | Saying:
    """Return what to write for a day (the day before the month) and a clock time that people write otherwise."""
    if match := _LOOSE.fullmatch(written):
        year, month, day, last, middle, first, hour, minute = match.groups()
        try:
            meant = datetime(
                int(year or first),
                int(month or middle),
                int(day or last),
                int(hour or 0),
                int(minute or 0),
            )
        except ValueError:
            return MOMENT
        moment = meant.isoformat(timespec="minutes") + _offset_of(meant, zone)
        return say(
            "write {moment}, if that is what was meant",
            moment=moment if hour else moment[:10],
        )
    return MOMENT


def _within(moment: Moment, text: str) -> Moment | Fault:
    if not 1600 <= moment.start.year <= 9000:
        return Fault(
            "bad-time", say('"{text}" lies outside the years 1600 to 9000', text=text), MOMENT
        )
    return moment


def _zone_of(offset: str) -> tzinfo:
    if offset in "Zz":
        return UTC
    sign = -1 if offset[0] == "-" else 1
    digits = offset[1:].replace(":", "")
    hours, minutes = int(digits[:2]), int(digits[2:])
    if hours > 18 or minutes > 59:
        raise ValueError(f"the offset {offset} is too large")
    return timezone(sign * timedelta(hours=hours, minutes=minutes))


def _offset_of(local: datetime, zone: tzinfo) -> str:
    offset = local.replace(tzinfo=zone).utcoffset() or timedelta()
    minutes = int(offset.total_seconds() // 60)
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


def read_decimal(text: str) -> Decimal | Fault:
    """Read a decimal number; underscores group digits, Bengali digits count as digits."""
    written = to_ascii(text.strip())
    if "," in written and _NUMBER.fullmatch(written.replace(",", "")):
        return Fault(
            "bad-number",
            say('"{text}" has commas', text=text),
            say(
                "write {grouped} or {plain}",
                grouped=written.replace(",", "_"),
                plain=written.replace(",", ""),
            ),
        )
    if len(written) > _NUMBER_MAX or not _NUMBER.fullmatch(written):
        return Fault(
            "bad-number",
            say('"{text}" is not a number', text=text),
            DIGITS,
        )
    try:
        value = Decimal(written.replace("_", ""))
    except InvalidOperation:
        return Fault("bad-number", say('"{text}" is not a number', text=text), DIGITS)
    if value and not -12 <= value.adjusted() <= 24:
        return Fault(
            "bad-number",
            say('"{text}" is too large or too small for a figure', text=text),
            "write it with fewer digits, in another unit",
        )
    return value


def read_id(text: str) -> str | Fault:
    """Read an id: lower-case ASCII words joined by hyphens."""
    if ID.fullmatch(text) and len(text) <= 100:
        return text
    proposal = re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")
    return Fault(
        "bad-id",
        say('"{text}" is not an id', text=text),
        say("an id is lower-case a-z, 0-9 and hyphens, as {proposal}", proposal=proposal)
        if proposal
        else "an id is lower-case a-z, 0-9 and hyphens",
    )


def read_url(text: str) -> str | Fault:
    """Read an absolute http or https URL."""
    try:
        parts = urlsplit(text)
        good = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        good = False
    if not good or re.search(r"[\s<>\"\\^`{|}]", text):
        return Fault(
            "bad-url",
            say('"{text}" is not a web address', text=text),
            "write https://…, without spaces",
        )
    return text


def read_media_path(text: str) -> str | Fault:
    """Read a path below content/media/: `media/name.svg`, never upward, never absolute."""
    segments = text.split("/")
    if (
        segments[0] != "media"
        or len(segments) < 2
        or any(s in ("", ".", "..") or s.startswith(".") for s in segments)
        or re.search(r"[\\:*?\"<>|\s%#]", text)
    ):
        return Fault(
            "bad-path",
            say('"{text}" is not a media path', text=text),
            "write media/name.svg, below content/media/",
        )
    return text


def read_url_path(text: str) -> str | Fault:
    """Read a path on the site, for an alias: `/old/path/` or `/old/page.html`."""
    if (
        not text.startswith("/")
        or "//" in text
        or any(s in (".", "..") for s in text.split("/"))
        or re.search(r"[\s\\?#%<>\"|*:]", text)
        or not (text.endswith(("/", ".html", ".htm")))
        or any(len(s.encode()) > _NAME_MAX for s in text.split("/"))
        or len(text.encode()) > _PATH_MAX
    ):
        return Fault(
            "bad-alias",
            say('"{text}" is not a path on this site', text=text),
            "write /old/path/ or /old/page.html",
        )
    return text
