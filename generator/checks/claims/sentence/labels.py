"""A number that a label of the record says in digits, and that counts nothing of its own: restarted by hand at *14 places*."""

from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.sentence.asked import Asked
from generator.l10n.digits import to_ascii
from generator.patterns import pattern

_RUN = pattern(r"[0-9]+")


def in_label(asked: Asked, grounds: Facts) -> bool:
    """Return True for a number that a label of which the sentence has a word says in digits."""
    runs = _RUN.findall(to_ascii(asked.heard.text)) if asked.heard.kind == "number" else []
    return len(runs) == 1 and any(
        runs[0] in ground.digits and asked.score(ground) > 0 for ground in grounds
    )
