"""Which update a sentence means that tells of a second time: "was cut again on 4 August", ৪ আগস্ট ফের বন্ধ হয়.

It is told where the record has only one such update, and the sentence another word of it or a day of its month: otherwise
it may be of a time of which the record knows nothing.
"""

from generator.checks.claims.deciding.moments import shares_day
from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.sentence.anew import tells_anew
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.words.clause import has
from generator.checks.claims.words.meaning import meanings
from generator.l10n.hearing.heard import names_day


def told_anew(asked: Asked, grounds: Facts) -> Ground | None:
    """Return the only update that tells of a second time, where a sentence does too."""
    if not asked.anew:
        return None
    found = [one for one in grounds if one.role == "update" and one.ours and _tells(asked, one)]
    if len({one.at for one in found}) != 1:
        return None
    update = found[0]
    return update if _is_of_month(asked, update) or _is_named(asked, update) else None


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
