"""Which figures a superlative of people is held against: those struck, or those dead."""

from generator.checks.claims.facts.ground import HUMAN
from generator.checks.claims.words.clause import words_of
from generator.checks.claims.words.meaning import FATES, meaning
from generator.checks.superlatives.row import Kind
from generator.model.incident import Figure


def is_weighed(kind: Kind, figure: Figure) -> bool:
    """Return True for a figure by which incidents are compared where a claim is of a kind.

    Of people, those of whom the label says that they died are compared with the dead alone, and those injured or missing with none.
    """
    match kind:
        case "largest":
            return True
        case "crowd":
            return figure.unit in HUMAN and not _fates(figure)
        case "deadliest":
            return figure.unit in HUMAN and _fates(figure) == {"=dead"}
    return False


def _fates(figure: Figure) -> set[str]:
    """Return what a figure's label says became of those whom it counts."""
    return {
        meant
        for code, phrase in figure.label.phrases
        for part in phrase
        if isinstance(part, str)
        for word in words_of(part)
        if (meant := meaning(word, code)) in FATES
    }
