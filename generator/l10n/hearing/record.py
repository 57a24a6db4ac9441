"""A mention as a record for machines: plain keys, plain values."""

from decimal import Decimal

from generator.l10n.hearing.heard import Heard


def as_record(heard: Heard) -> dict[str, object]:
    """Return a mention as a dictionary that JSON can hold.

    `value` when both ends are the same, else `low` and `high`. A decimal is an int when it is
    whole, else a float.
    """
    record: dict[str, object] = {"kind": heard.kind}
    if heard.low == heard.high:
        record["value"] = _plain(heard.low)
    else:
        record["low"] = _plain(heard.low)
        record["high"] = _plain(heard.high)
    record["unit"] = heard.unit
    record["bound"] = heard.bound
    record["start"] = heard.start
    record["end"] = heard.end
    record["text"] = heard.text
    record["step"] = _plain(heard.step)
    return record


def _plain(value: Decimal | str) -> object:
    if isinstance(value, str):
        return value
    return int(value) if value == value.to_integral_value() else float(value)
