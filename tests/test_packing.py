"""What the state keeps comes back as it was, and equal values have equal bytes."""

from collections import OrderedDict
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import IntEnum
from types import MappingProxyType
from typing import NamedTuple
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Struct

from generator.diagnostics import Span
from generator.model.moment import UNKNOWN, Moment, Precision
from generator.packing import AlteredValue, digest_value, packed, sum_of, unpacked


class Row(NamedTuple):
    back: float
    id: str


class Thing(Struct, frozen=True, kw_only=True):
    name: str
    parts: tuple["object", ...]
    span: Span


class Loose(Struct, frozen=True):
    one: object


class Level(IntEnum):
    LOW = 1


PLAIN = st.one_of(
    st.text(), st.integers(), st.booleans(), st.none(), st.binary(), st.floats(allow_nan=False)
)
ZONES = st.sampled_from(
    [None, UTC, timezone(timedelta(hours=5, minutes=30)), ZoneInfo("Asia/Kolkata")]
)
LEAVES = st.one_of(
    PLAIN,
    st.builds(datetime, st.integers(1900, 2100), st.integers(1, 12), st.integers(1, 28),
              tzinfo=ZONES, fold=st.integers(0, 1)),
    st.dates(),
    st.timedeltas(),
    st.decimals(allow_nan=False),
    st.sampled_from([*Precision, UNKNOWN, Level.LOW]),
    st.builds(Span, st.text(), st.integers(1, 9), st.integers(1, 9), st.text()),
    st.builds(Row, st.floats(allow_nan=False), st.text()),
    st.frozensets(PLAIN),
)  # fmt: skip
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.lists(inner).map(tuple),
        st.lists(inner.filter(lambda v: type(v) is not tuple)),
        st.dictionaries(st.text(), inner),
        st.builds(Thing, name=st.text(), parts=st.lists(inner).map(tuple), span=st.just(Span("a", 1, 2))),
        st.builds(Loose, inner),
    ),
    max_leaves=12,
)  # fmt: skip


@given(VALUES)
def test_a_value_comes_back(value):
    back = unpacked(packed(value))
    assert back == value
    assert type(back) is type(value)
    assert packed(back) == packed(value)


@given(st.sets(st.text()))
def test_a_set_has_the_same_bytes_in_any_order(names):
    other: set[str] = set()
    for name in sorted(names, reverse=True):
        other.add(name)
    assert packed(names) == packed(other)


def test_two_equal_values_have_equal_bytes_whoever_shares_what():
    word = "".join(["wo", "rd"])
    shared = (word, word, Moment(datetime(2022, 1, 1, tzinfo=UTC), Precision.DAY))
    apart = ("word", "".join(["w", "ord"]), Moment(datetime(2022, 1, 1, tzinfo=UTC), Precision.DAY))
    assert packed(shared) == packed(apart)
    assert packed([(word, word)]) == packed([("word", "".join(["wor", "d"]))])


def test_a_digest_does_not_see_where_a_value_was_written():
    here, there = (
        Thing(name="a", parts=(), span=Span("x", 1, 1)),
        Thing(name="a", parts=(), span=Span("y", 9, 9)),
    )
    assert digest_value(here) == digest_value(there)
    assert packed(here) != packed(there)
    assert unpacked(packed(here, places=False)).span == Span("", 0, 0)
    assert digest_value(here) == sum_of(packed(here, places=False))


def test_a_view_of_a_mapping_and_an_aware_moment_keep_their_kinds():
    moment = datetime(2022, 10, 25, 12, 7, tzinfo=ZoneInfo("Asia/Kolkata"))
    value = (MappingProxyType({"a": 1}), moment, date(2022, 10, 25), Decimal("1.50"))
    back = unpacked(packed(value))
    assert dict(back[0]) == {"a": 1}
    assert isinstance(back[0], MappingProxyType)
    assert back[1].tzinfo == moment.tzinfo
    assert str(back[3]) == "1.50"


def test_a_byte_that_was_altered_is_found_out():
    data = bytearray(packed(("a", 1)))
    data[-1] ^= 1
    with pytest.raises(AlteredValue):
        unpacked(bytes(data))


def test_what_the_state_does_not_know_is_refused_not_guessed():
    with pytest.raises(TypeError, match="OrderedDict"):
        packed(OrderedDict(a=1))


def test_a_class_that_is_met_often_is_packed_as_one_that_is_met_seldom():
    class Often(Struct, frozen=True, kw_only=True):
        name: str
        inner: object

    globals()["Often"] = Often
    Often.__qualname__ = "Often"
    values = [Often(name=str(n % 2), inner=(n % 2, Loose(None))) for n in range(400)]
    kept = [packed(value) for value in values]
    assert len(set(kept)) == 2
    assert [unpacked(data) for data in kept] == values
