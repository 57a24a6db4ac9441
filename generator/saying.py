"""A sentence with named values, said in English here and in other languages by who knows their words.

Owns the form: a template, which is also the name under which a language has its own, and values that
are plain, a quantity, or a sentence of their own. Knows no language but English.
"""

from collections.abc import Sequence
from typing import Literal, Union

from msgspec import Struct

Kind = Literal[
    "length", "number", "numeral", "moment", "offset", "zone", "day", "clock", "unit", "figure"
]  # fmt: skip
Value = Union[str, "Quantity", "Saying"]


class Quantity(Struct, frozen=True, tag=True):
    """A value that each language says in its own way.

    `value` is seconds, a decimal, a moment, day or clock time of ISO 8601, the name of a zone, the id of a unit, or
    a decimal and its unit (`7 member`). A numeral is not grouped (a line); an offset is a moment's, beside UTC.
    """

    kind: Kind
    value: str
    english: str

    def __str__(self) -> str:
        return self.english


class Saying(Struct, frozen=True, tag=True):
    """A template with `{name}` for each of its values."""

    template: str
    values: tuple[tuple[str, Value], ...] = ()

    def __str__(self) -> str:
        return fill(self.template, {name: str(value) for name, value in self.values})


def say(template: str, /, **values: object) -> Saying:
    """Return a template with its values: an int is a numeral; else what is no quantity or saying is said as it is."""
    return Saying(template, tuple((name, _value(value)) for name, value in values.items()))


def _value(value: object) -> Value:
    if isinstance(value, (Quantity, Saying)):
        return value
    if type(value) is int:
        return Quantity("numeral", str(value), str(value))
    return str(value)


def fill(template: str, values: dict[str, str]) -> str:
    """Return a template with its values put in; braces of `${{…}}` are doubled in it."""
    return template.format_map(values)


def as_said(text: "str | Saying") -> Saying:
    """Return a sentence without values as a saying, so that it has its own words inside another."""
    return text if isinstance(text, Saying) else say(text)


REASONS = frozenset((
    "No such file or directory", "Permission denied", "Is a directory", "Not a directory", "File exists",
    "No space left on device", "Read-only file system", "Input/output error", "File name too long",
    "Too many levels of symbolic links", "Operation not permitted", "Disk quota exceeded",
    "Too many open files", "Address already in use",
    "Connection refused", "Connection reset by peer", "Connection timed out", "Broken pipe",
    "Network is unreachable", "No route to host",
))  # fmt: skip
"""What systems say of files, ports and connections, as far as it has words of its own in other languages."""


def reason_of(error: OSError) -> Value:
    """Return why the system refused something."""
    told = error.strerror or str(error)
    return say(told) if told in REASONS else told


def counted(count: int) -> Quantity:
    """Return a count, grouped by thousands in English."""
    return Quantity("number", str(count), f"{count:,}")


def number(value: object) -> Quantity:
    """Return a number that English writes as it stands, without grouping."""
    return Quantity("number", str(value), str(value))


def day(iso: str) -> Quantity:
    """Return a day, `2026-07-01`, which English writes so."""
    return Quantity("day", iso, iso)


def listed(parts: Sequence[Value], template: str = "{before}, {next}") -> Value:
    """Return parts said one after another."""
    found: Value = parts[0] if parts else ""
    for part in parts[1:]:
        found = say(template, before=found, next=part)
    return found


def counted_as(noun: str, count: int, said: Quantity | None = None) -> Saying:
    """Return a count with its noun in the right number: "1 error", "2 errors"."""
    return say(f"{{count}} {noun}" + "s" * (count != 1), count=said or counted(count))
