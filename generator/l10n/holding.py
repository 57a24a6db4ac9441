"""Numbers that keep their unit on the same line: "2 hours", ৫ ঘণ্টা, "5:36 pm".

Owns where a spoken fact may not be torn. The place is marked while a text is put together; pages print a
no-break space there, and everything that is no page of ours (feeds, titles, cards, the search) a plain one.
"""

from generator.l10n.language import Language
from generator.patterns import pattern

_HELD = "\ufdd0"
"""Stands for a space that holds; no text has it, for it is no character (Unicode 23.7)."""
_BEHIND = pattern(r"(?<=\d) (?=([^\W\d_][^\s\d]*))")
_LOW = "{low}"


def hold(said: str, language: Language) -> str:
    """Return a spoken fact with each number in digits held to the one word behind it.

    The word between two ends of a range ("5 to 6 million") belongs to neither.
    """
    apart = language.tongue.bounds.get("between", "").partition(_LOW)[2].split()[:1]
    return _BEHIND.sub(lambda match: match[0] if match[1] in apart else _HELD, said)


def plainly(text: str) -> str:
    """Return a text with plain spaces where numbers are held."""
    return text.replace(_HELD, " ") if _HELD in text else text


def held(text: str) -> str:
    """Return a text as pages print it, with no-break spaces; empty where nothing is held."""
    return text.replace(_HELD, "\u00a0") if _HELD in text else ""
