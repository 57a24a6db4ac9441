"""The signs that nearly every text of a Bengali or English newsroom is made of: data only.

ASCII, the Bengali block as Unicode 14 has it, the hyphens, dashes, quotation marks and dots from
U+2010. Whoever cuts such a text can do it with expressions of `re`; `regex`, which knows every
other script, is loaded only for what is not familiar, for that takes 15 ms.
"""

from generator.patterns import pattern

LETTERS = (
    "\u0980\u0985-\u098c\u098f-\u0990\u0993-\u09a8\u09aa-\u09b0\u09b2\u09b6-\u09b9\u09bd\u09ce"
    "\u09dc-\u09dd\u09df-\u09e1\u09f0-\u09f1\u09fc"
)
"""The Bengali letters (category L), as the inside of a class."""
_OTHER_MARKS = "\u0981-\u0983\u09bc\u09be-\u09c4\u09c7-\u09c8\u09cb-\u09cc\u09d7\u09e2-\u09e3\u09fe"
MARKS = f"{_OTHER_MARKS}\u09cd"
"""The Bengali marks (category M)."""
DIGITS = "\u09e6-\u09ef\u09f4-\u09f9"
"""The Bengali digits and numerators (category N)."""

FAMILIAR = pattern(f"[\x00-\x7f\u2010-\u2027\u0964\u0965{LETTERS}{MARKS}{DIGITS}]*")
"""A text of familiar signs alone."""
FAMILIAR_JOINED = pattern(
    f"(?:[\x00-\x0c\x0e-\x7f\u200c\u200d\u2010-\u2027\u0964\u0965{LETTERS}{_OTHER_MARKS}{DIGITS}]"
    f"|\u09cd(?![\u200c\u200d]*[{MARKS}]))*"
)
"""The same with joiners, without the carriage return, which makes one sign with a line feed, and
without a hasanta before another mark, which nobody writes and each library cuts in its own way."""
