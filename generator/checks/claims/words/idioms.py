"""What says something else together than its words do alone: বৈঠক *বসে*, মুখ *খোলে*; five *did not live* to see it."""

import unicodedata

from generator.checks.claims.words.clause import holds
from generator.checks.claims.words.cue import Cues
from generator.checks.claims.words.meaning import meanings
from generator.patterns import pattern

_DEAD, _TO = frozenset(("=dead",)), " to"
"""What words of death mean; and how a phrase ends behind which stands what they did not live to see."""
_LONG_QUOTE = pattern(r"“[^”]{12,}”|‘[^’]{12,}’")


def without_idioms(text: str, cues: Cues) -> str:
    """Return a text, letter by letter, without words that say something else together."""
    text = _LONG_QUOTE.sub(lambda quoted: " " * len(quoted[0]), text)
    said = text.casefold()
    if len(said) != len(text) or not any(idiom in said for idiom in cues.idioms):
        return text
    for idiom in cues.idioms:
        while (at := said.find(idiom)) >= 0:
            end = at + len(idiom)
            while end < len(said) and (
                said[end].isalpha()
                or unicodedata.combining(said[end])
                or "\u0980" <= said[end] <= "\u09ff"
            ):
                end += 1
            said = said[:at] + " " * (end - at) + said[end:]
            text = text[:at] + " " * (end - at) + text[end:]
    return text


def perished(words: tuple[str, ...], cues: Cues) -> bool:
    """Return True for words that say together that people died: did *not survive*, *বাঁচানো যায়নি*."""
    return bool(_phrase_in(words, cues))


def meant_by(words: tuple[str, ...], locale: str, cues: Cues) -> frozenset[str]:
    """Return what the words of a clause mean; of those that say together that people died, that alone."""
    phrase = _phrase_in(words, cues)
    if not phrase:
        return meanings(words, locale)
    before, _, behind = f" {' '.join(words)} ".partition(f" {phrase} ")
    rest = before if phrase.endswith(_TO) else f"{before} {behind}"
    return meanings(rest.split(), locale) | _DEAD


def _phrase_in(words: tuple[str, ...], cues: Cues) -> str:
    """Return the phrase of a language by which some words say so, or an empty string."""
    if not holds(words, cues.counts.survives):
        return ""
    said = f" {' '.join(words)} "
    return next((one for one in cues.counts.perished if f" {one} " in said), "")
