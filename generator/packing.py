"""Values as bytes with their sum: how the state keeps them, and how it knows that one changed.

Owns the packed form and, with it, what makes two values equal: the same bytes without the
places where they were written, so that a line more above a record changes nothing. Values
become plain ones (a frozen object is a list that begins with its class's name), and `marshal`
writes those; pickling the objects themselves took three times as long. Nothing is remembered
by identity and sets are sorted, so equal values give equal bytes.
"""

import marshal
from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from functools import cache
from hashlib import blake2b
from importlib import import_module
from inspect import get_annotations
from itertools import count
from operator import attrgetter
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo

from msgspec import Struct
from msgspec.structs import astuple

from generator.diagnostics import Span

_SUM = 12
_FORM = 2
"""The last form of `marshal` that does not write by identity."""
_NOWHERE = Span("", 0, 0)
_PLAIN = frozenset({str, int, float, bool, type(None), bytes})
_CERTAIN = (str, int, float, bool, str | None, int | None, tuple[str, ...])
"""What a field is declared as when there is nothing in it that `marshal` cannot write."""
_ROWS, _VALUE = b"r", b"v"
_OFTEN = 100
"""How often a class is met before a function is made for it: making one takes 0.2 ms, and an edit
of one story, which meets forty classes a few times each, took 10 ms longer with them."""


class AlteredValue(Exception):
    """Bytes are not those that were packed."""


def packed(value: Any, *, places: bool = True) -> bytes:
    """Return a value as bytes with their sum before them; `places` keeps the spans in it.

    A list of tuples is taken to be rows of plain values.

    Raises:
        TypeError: there is a value in it that the state does not know how to keep.
    """
    if type(value) is list and (not value or type(value[0]) is tuple):
        data = _ROWS + marshal.dumps(value, _FORM)
    else:
        data = _VALUE + marshal.dumps(
            (_WITH_PLACES if places else _WITHOUT_PLACES).plain(value), _FORM
        )
    return sealed(data)


def sealed(data: bytes) -> bytes:
    """Return bytes with their sum before them."""
    return blake2b(data, digest_size=_SUM).digest() + data


def unsealed(data: bytes) -> bytes:
    """Return the bytes that were sealed.

    Raises:
        AlteredValue: they are others.
    """
    body = data[_SUM:]
    if blake2b(body, digest_size=_SUM).digest() != data[:_SUM]:
        raise AlteredValue("a value of the state was altered")
    return body


def sum_of(data: bytes) -> str:
    """Return the sum of packed bytes: the digest of the value."""
    return data[:_SUM].hex()


def digest_value(value: object) -> str:
    """Return the digest of a frozen value, without the places where it was written."""
    return sum_of(packed(value, places=False))


def unpacked(data: bytes) -> Any:
    """Return the value of packed bytes.

    Raises:
        AlteredValue: the bytes are not those that `packed` gave.
    """
    body = unsealed(data)
    if body[:1] not in (_ROWS, _VALUE):
        raise AlteredValue("a value of the state is of another form")
    value = marshal.loads(body[1:])  # noqa: S302  # the sum shows that it is our own
    return value if body[:1] == _ROWS or value.__class__ in _PLAIN else _made(value)


# --- from values to plain ones ---

_Plain = Callable[[Any], Any]


class _Taker(dict[type, _Plain]):
    """How each type is made plain; filled as types are met."""

    def plain(self, value: Any) -> Any:
        return value if value.__class__ in _PLAIN else self[value.__class__](value)

    def __missing__(self, kind: type) -> _Plain:
        self[kind] = found = self._way_of(kind)
        return found

    def _way_of(self, kind: type) -> _Plain:
        if kind is tuple:
            return lambda value: tuple(self._all(value))
        if issubclass(kind, Enum):
            return lambda value: [_name_of(kind), value.name]
        if issubclass(kind, Struct):
            return self._taking(kind)
        if issubclass(kind, tuple):
            return lambda value: [_name_of(kind), *self._all(value)]
        if kind in _WAYS:
            way = _WAYS[kind]
            return lambda value: way(self, value)
        if issubclass(kind, ZoneInfo):
            return lambda value: ["zone", value.key]
        raise TypeError(f"the state cannot keep a {kind.__module__}.{kind.__qualname__}")

    def _taking(self, kind: type[Struct]) -> _Plain:
        """Return how a struct is made a list that begins with its class's name."""
        name = _name_of(kind)
        met = count(1)

        def take(value: Any) -> list[Any]:
            if next(met) == _OFTEN:
                self[kind] = _taker_of(kind, self)
            return [name, *self._all(astuple(value))]

        return take

    def _all(self, values: Any) -> list[Any]:
        return [v if v.__class__ in _PLAIN else self[v.__class__](v) for v in values]

    def _sorted(self, values: Any) -> list[Any]:
        return sorted(self._all(values), key=lambda v: marshal.dumps(v, _FORM))

    def _pairs(self, values: Any) -> list[Any]:
        return self._all([one for pair in values.items() for one in pair])

    def _moment(self, v: datetime) -> list[Any]:
        zone = None if v.tzinfo is None else self.plain(v.tzinfo)
        return ["moment", zone, v.fold, v.year, v.month, v.day, v.hour, v.minute, v.second,
                v.microsecond]  # fmt: skip


_WAYS: dict[type, Callable[[_Taker, Any], object]] = {
    list: lambda taker, v: ["list", *taker._all(v)],
    set: lambda taker, v: ["set", *taker._sorted(v)],
    frozenset: lambda taker, v: ["frozenset", *taker._sorted(v)],
    dict: lambda taker, v: ["dict", *taker._pairs(v)],
    MappingProxyType: lambda taker, v: ["view", *taker._pairs(v)],
    datetime: lambda taker, v: taker._moment(v),
    date: lambda _, v: ["date", v.toordinal()],
    timedelta: lambda _, v: ["length", v.days, v.seconds, v.microseconds],
    timezone: lambda _, v: ["offset", v.utcoffset(None).total_seconds()],
    Decimal: lambda _, v: ["decimal", str(v)],
}
_WITH_PLACES = _Taker()
_WITHOUT_PLACES = _Taker({Span: lambda _: ["nowhere"]})


@cache
def _name_of(kind: type) -> str:
    return f"{kind.__module__}:{kind.__qualname__}"


# --- structs, field by field ---


def _taker_of(kind: type[Struct], ways: _Taker) -> _Plain:
    """Return the function that does so for one class."""
    parts = (
        _either(f"v.{name}", plain, "ways[x.__class__](x)") for name, plain in _fields_of(kind)
    )
    return _function(f"[name, {', '.join(parts)}]", name=_name_of(kind), ways=ways)


def _fields_of(kind: type[Struct]) -> list[tuple[str, bool]]:
    """Return a struct's fields, each with whether it can hold nothing but what `marshal` writes."""
    declared = {n: form for one in kind.__mro__ for n, form in get_annotations(one).items()}
    return [(name, declared[name] in _CERTAIN) for name in kind.__struct_fields__]


def _either(value: str, plain: bool, way: str) -> str:
    """Return the expression for a part: itself where it is plain, else what becomes of it."""
    return value if plain else f"(x if (x := {value}).__class__ in plain else {way})"


def _function(body: str, **names: object) -> Callable[[Any], Any]:
    """Return a function of `v`, made as `namedtuple` makes its own.

    A loop over the fields that asks each for its class took twice as long.
    """
    made: Callable[[Any], Any] = eval(f"lambda v: {body}", {"plain": _PLAIN, **names})  # noqa: S307  # names of our own fields
    return made


# --- and back ---

_Made = Callable[[list[Any]], Any]


def _made(value: Any) -> Any:
    """Return what a plain value stands for; it is a list or a tuple."""
    if value.__class__ is list:
        return _MAKERS[value[0]](value)
    return tuple([v if v.__class__ in _PLAIN else _made(v) for v in value])


def _parts(value: list[Any]) -> list[Any]:
    return [v if v.__class__ in _PLAIN else _made(v) for v in value[1:]]


def _pairs_of(value: list[Any]) -> dict[Any, Any]:
    parts = iter(_parts(value))
    return dict(zip(parts, parts, strict=True))


@cache
def _offset(seconds: float) -> timezone:
    return timezone(timedelta(seconds=seconds))


def _moment_of(value: list[Any]) -> datetime:
    zone = value[1]
    moment = datetime(*value[3:], None if zone is None else _made(zone))  # type: ignore[arg-type, call-arg]
    return moment.replace(fold=1) if value[2] else moment


class _Makers(dict[str, _Made]):
    """How each kind of plain list is made a value again; filled as classes are met."""

    def __missing__(self, name: str) -> _Made:
        module, _, place = name.partition(":")
        kind: Any = attrgetter(place)(import_module(module))
        if issubclass(kind, Enum):
            members = kind.__members__
            self[name] = lambda value: members[value[1]]
        elif issubclass(kind, Struct):
            self[name] = self._making(name, kind)
        else:
            self[name] = lambda value: kind._make(_parts(value))
        return self[name]

    def _making(self, name: str, kind: type[Struct]) -> _Made:
        """Return how a struct is put together from the list that stands for it."""
        fields = kind.__struct_fields__
        met = count(1)

        def make(value: list[Any]) -> Any:
            if next(met) == _OFTEN:
                self[name] = _maker_of(kind)
            return kind(**dict(zip(fields, _parts(value), strict=True)))

        return make


def _maker_of(kind: type[Struct]) -> _Made:
    """Return the function that does so for one class."""
    parts = (
        f"{name}={_either(f'v[{at}]', plain, 'made(x)')}"
        for at, (name, plain) in enumerate(_fields_of(kind), 1)
    )
    return _function(f"kind({', '.join(parts)})", kind=kind, made=_made)


_MAKERS = _Makers({
    "nowhere": lambda _: _NOWHERE,
    "list": _parts,
    "set": lambda value: set(_parts(value)),
    "frozenset": lambda value: frozenset(_parts(value)),
    "dict": _pairs_of,
    "view": lambda value: MappingProxyType(_pairs_of(value)),
    "moment": _moment_of,
    "date": lambda value: date.fromordinal(value[1]),
    "length": lambda value: timedelta(*value[1:]),
    "offset": lambda value: _offset(value[1]),
    "zone": lambda value: ZoneInfo(value[1]),
    "decimal": lambda value: Decimal(value[1]),
})  # fmt: skip
