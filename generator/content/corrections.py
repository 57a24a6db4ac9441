"""Publication state and the visible notes of change, as records and stories write them."""

from decimal import Decimal

from generator.content.fields import Fields
from generator.content.scalars import read_decimal, read_moment
from generator.model.moment import NEVER, Moment
from generator.model.publication import CORRECTION_KINDS, STATES, Correction, State
from generator.model.text import Text
from generator.saying import say


def read_state(fields: Fields, default: State = "published") -> State:
    """Read `state`; an absent one is the default."""
    written = fields.choice("state", STATES, default)
    return next(state for state in STATES if state == written)


def read_corrections(fields: Fields) -> tuple[Correction, ...]:
    """Read `corrections`, oldest first as written."""
    found = []
    for entry in fields.mappings("corrections", say("the correction")):
        at = entry.moment("at", required=True)
        text = entry.text("text", required=True)
        was = entry.string("was")
        number, moment = read_decimal(was), read_moment(was, fields.context.zone)
        correction = Correction(
            at=at or NEVER,
            kind=entry.choice("kind", CORRECTION_KINDS, "correction", required=True),
            text=text or Text((), entry.span),
            fact=entry.string("fact"),
            was=was,
            number=number if isinstance(number, Decimal) else None,
            moment=moment if isinstance(moment, Moment) else None,
            span=entry.span,
        )
        entry.finish()
        if at is not None and text is not None:
            found.append(correction)
    return tuple(found)
