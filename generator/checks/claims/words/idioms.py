"""What says something else together than its words do alone: বৈঠক *বসে*, মুখ *খোলে*."""

import unicodedata

from generator.checks.claims.words.cue import Cues
from generator.patterns import pattern

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
