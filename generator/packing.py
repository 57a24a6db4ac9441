"""Values as bytes with their sum: how the state keeps them, and how it knows that one changed.

Owns the packed form and, with it, what makes two values equal: the same bytes without the
places where they were written, so that a line more above a record changes nothing. Frozen
dataclasses with slots are taken apart and put together by their slots: the standard way asks
each object for its list of fields, which took five times as long. Nothing is remembered by
identity, so equal values give equal bytes.
"""

import io
import marshal
import pickle
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from functools import cache
from hashlib import blake2b
from operator import attrgetter
from typing import Any

from generator.diagnostics import Span

_SUM = 12
_NOWHERE = Span("", 0, 0)


class AlteredValue(Exception):
    """Bytes are not those that were packed."""


def packed(value: object, *, places: bool = True) -> bytes:
    """Return a value as bytes with their sum before them; `places` keeps the spans in it.

    A list of plain tuples is marshalled.
    """
    if type(value) is list and (not value or type(value[0]) is tuple):
        data = b"m" + marshal.dumps(value)
    else:
        stream = io.BytesIO(b"p")
        stream.seek(1)
        pickler = pickle.Pickler(stream, pickle.HIGHEST_PROTOCOL)
        pickler.fast = True
        pickler.dispatch_table = _WITH_PLACES if places else _WITHOUT_PLACES
        pickler.dump(value)
        data = stream.getvalue()
    return blake2b(data, digest_size=_SUM).digest() + data


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
    body = data[_SUM:]
    if blake2b(body, digest_size=_SUM).digest() != data[:_SUM]:
        raise AlteredValue("a value of the state was altered")
    if body[:1] == b"m":
        return marshal.loads(body[1:])  # noqa: S302  # the sum shows that it is our own
    return pickle.loads(body[1:])  # noqa: S301  # the sum shows that it is our own


@cache
def _slots_of(kind: type) -> tuple[Callable[[Any, Any], None], ...]:
    return tuple(kind.__dict__[f.name].__set__ for f in fields(kind))


def _put_together(kind: type, *values: Any) -> Any:
    made: Any = object.__new__(kind)
    for put, value in zip(_slots_of(kind), values, strict=True):
        put(made, value)
    return made


def _nowhere() -> Span:
    return _NOWHERE


class _Reducers(dict[type, Callable[[Any], Any]]):
    """How each type is taken apart; filled as types are met."""

    def __missing__(self, kind: type) -> Callable[[Any], Any]:
        if is_dataclass(kind) and "__slots__" in kind.__dict__:
            names = [f.name for f in fields(kind)]
            if len(names) > 1:
                take = attrgetter(*names)
                self[kind] = lambda value: (_put_together, (kind, *take(value)))
            else:
                self[kind] = lambda value: (
                    _put_together,
                    (kind, *(getattr(value, name) for name in names)),
                )
            return self[kind]
        if issubclass(kind, type):
            raise KeyError(kind)  # a class goes by its name
        self[kind] = lambda value: value.__reduce_ex__(pickle.HIGHEST_PROTOCOL)
        return self[kind]


_WITH_PLACES = _Reducers()
_WITHOUT_PLACES = _Reducers({Span: lambda _: (_nowhere, ())})
