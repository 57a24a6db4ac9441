"""What the checks say of a sentence or of a text of several, held against the facts of an incident."""

from collections.abc import Iterable, Sequence

from generator.checks.claims.across.chained import chained
from generator.checks.claims.across.misled import misled
from generator.checks.claims.across.retold import retold
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.judge import judge
from generator.checks.claims.whole import with_zones
from generator.model.prose import Sentence
from tests.claims.scoring import found_in, heard_sentence, judged


def facts_told(incident: str, locale: str, text: str) -> list[str]:
    """Return the facts of this repository's incidents that a sentence contradicts."""
    return [name for _, name in found_in(incident, locale, text)]


def verdicts_in(incident: str, locale: str, text: str) -> list[tuple[str, str, str]]:
    """Return each mention of a sentence with its verdict and the fact that decided."""
    return [
        (m.text, m.verdict, m.ground.name if m.ground is not None else "")
        for m in judged({"incident": incident, "text": text}, locale)
    ]


def in_body(locale: str, texts: Iterable[str]) -> list[Sentence]:
    """Return the sentences of a text, with what is heard in them."""
    return [heard_sentence(one, locale, "body") for one in texts]


def judged_text(facts: Sequence[Ground], sentences: Iterable[Sentence]) -> list[Mention]:
    """Return the mentions of a text, judged as a whole."""
    mentions = [m for s, clocks in with_zones(list(sentences)) for m in judge(s, facts, clocks)]
    return list(retold(misled(chained(mentions, facts), facts), facts))
