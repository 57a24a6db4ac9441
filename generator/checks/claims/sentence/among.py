"""A number of those whom the words before it name: আহতদের মধ্যে পরে চার জন, "among those injured four"."""

from generator.checks.claims.words.clause import holds, words_of
from generator.checks.claims.words.cue import Cues
from generator.checks.claims.words.meaning import FATES, meaning

_MOST = 5
"""Words from those of whom it is a part to a number: of the injured in hospital four."""


def is_among(text: str, before: tuple[str, ...], cues: Cues, locale: str) -> bool:
    """Return True where a text before a number, or the words of its clause there, name those of whom it is a part.

    Behind other words than the first, they are people of whom it is said what became of them: the injured, of whom four died.
    """
    opening = words_of(text) if cues.among else ()
    if holds(opening[:1], cues.among) and holds(opening[1:2], cues.the_whole):
        return len(opening) <= _MOST and _says_fate(opening, locale)
    near = before[-_MOST:]
    return any(
        near[at].endswith(cues.whole_endings)
        and near[at + 1] in cues.made_of_behind
        and (at + 2 == len(near) or _says_fate(near[: at + 1], locale))
        for at in range(len(near) - 1 if cues.whole_endings else 0)
    )


def is_of_them(before: tuple[str, ...], after: tuple[str, ...], cues: Cues) -> bool:
    """Return True for a number of those whom another number counts: 140 *of them*, *of which* 140, *তাদের মধ্যে* ১৪০টি."""
    if cues.made_of:
        behind = holds(after[:1], cues.made_of) and holds(after[1:2], cues.shares.pointing_back)
        return behind or (
            holds(before[-2:-1], cues.among) and holds(before[-1:], cues.shares.pointing_back)
        )
    near = before[:-1] if holds(before[-1:], cues.made_of_behind) else before
    return holds(near[-1:], cues.shares.pointing_back)


def _says_fate(words: tuple[str, ...], locale: str) -> bool:
    return any(meaning(word, locale) in FATES for word in words)
