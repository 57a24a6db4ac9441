"""Which update a sentence means that tells of a second time: "was cut again on 4 August", ৪ আগস্ট ফের বন্ধ হয়.

It is told where the record has only one such update, and the sentence another word of it or a day of its month: otherwise
it may be of a time of which the record knows nothing.
"""

from generator.checks.claims.deciding.moments import shares_day
from generator.checks.claims.deciding.other_days import is_of_other_day
from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.sentence.anew import tells_anew
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.values.against import fit_of
from generator.checks.claims.words.clause import has
from generator.checks.claims.words.meaning import meanings
from generator.l10n.hearing.heard import names_day

_BACK, _OPEN = "=back", "=open"
"""What words mean, as `concepts_en` names it, of what came back, or was opened."""


def told_anew(asked: Asked, grounds: Facts) -> Ground | None:
    """Return the only update that tells of a second time, where a sentence does too."""
    if not asked.anew:
        return None
    found = [one for one in grounds if one.role == "update" and one.ours and _tells(asked, one)]
    if len({one.at for one in found}) != 1:
        return None
    update = found[0]
    return update if _is_of_month(asked, update) or _is_named(asked, update) else None


def is_second_on(asked: Asked, agreed: Ground, grounds: Facts) -> Ground | None:
    """Return the update of a second time where a clause says that the same was so again, on a day on which something else was.

    The day of the beginning may be told again of what had been so in another year.
    """
    said = f" {' '.join(asked.clause.words)} "
    if asked.heard.kind != "date" or agreed.role in ("began", "figure") or not asked.anew:
        return None
    after = tuple(word for word in asked.clause.after[:1] if word not in asked.cues.anew)
    back = _BACK in meanings(after, asked.locale)  # ২৮ জুলাই *ফেরা* নেট ফের বন্ধ হয়
    if back or not any(f" {words} " in said for words in asked.cues.second_time):
        return None
    update = told_anew(asked, grounds)
    if update is None or is_of_other_day(asked, update):
        return None
    days = (one for one in (asked.heard, *asked.others) if one.kind == "date")
    if any(fit_of(one, update, asked.zone) != "contradicts" for one in days):
        return None
    return update


def is_again(asked: Asked, agreed: Ground, against: Ground) -> bool:
    """Return True for the day of an update in a clause that says that something was done again, where the likelier one says of nothing that it came back: booths *voted again*."""
    if asked.heard.kind != "date" or {agreed.role, against.role} != {"update"}:
        return False
    said = f" {' '.join(asked.clause.words)} "
    if not any(f" {words} " in said for words in asked.cues.second_time):
        return False
    told = against.weights.get(asked.locale, {}).keys()
    return agreed.ours and _BACK not in told and _OPEN not in told


def _tells(asked: Asked, update: Ground) -> bool:
    """Return True for an update whose first sentence says that something went down once more, and not that it came back."""
    words = update.lead.get(asked.locale, frozenset())
    return tells_anew(words, asked.cues) and not has(tuple(words), asked.cues.end)


def _is_of_month(asked: Asked, update: Ground) -> bool:
    said = str(asked.heard.low)
    return asked.heard.kind == "date" and names_day(said) and shares_day(said, update)


def _is_named(asked: Asked, update: Ground) -> bool:
    """Return True where a clause says what went down: what the incident struck, by a word of its headline or of the update."""
    cues, locale = asked.cues, asked.locale
    again = meanings((*cues.anew, *cues.onset, *cues.cut), locale)
    head = update.places.whole.get(locale, frozenset()) if update.places else frozenset()
    known = asked.matched(update) | (asked.near & meanings(head, locale))
    return asked.names(update) or not known <= again
