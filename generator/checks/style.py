"""House style: spellings that the desk prefers, two spaces for one, and what is no part of a story."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from generator.diagnostics import Diagnostic, diagnostic
from generator.model.prose import HOLE, Sentence
from generator.model.style import Style
from generator.patterns import pattern
from generator.saying import say

_SPACES = pattern(rf"(?<=[^\s{HOLE}])[ ]{{2,}}(?=[^\s{HOLE}])")
_LETTER = r"\w\u0980-\u09ff\u200c\u200d"


def check_style(record: str, sentences: Iterable[Sentence], style: Style) -> Iterator[Diagnostic]:
    """Yield each place where the sentences of one language are not as the house writes.

    Somebody's own words are spelt as the house spells, too.
    """
    spelling = _spelling_of(style)
    wanted = {wrong.casefold(): right for wrong, right in style.spellings}
    promotion = [(words, words.casefold()) for words in style.promotion]
    for sentence in sentences:
        for match in spelling.finditer(sentence.text) if spelling else ():
            meant = wanted.get(match[0].casefold())
            if meant is None:  # letters that only a search without case takes for others
                continue
            right = _like(match[0], meant)
            if sentence.text.startswith(right, match.start()):
                continue  # the right word begins with the wrong one, and stands there
            yield diagnostic(
                "house-spelling",
                sentence.span(match.start()),
                say('the house writes "{right}", not "{wrong}"', right=right, wrong=match[0]),
                help=say('write "{right}"', right=right),
                record=record,
                fix=sentence.fix(match.start(), match[0], right),
            )
        for match in _SPACES.finditer(sentence.text) if "  " in sentence.text else ():
            yield diagnostic(
                "double-space",
                sentence.span(match.start()),
                "two spaces stand where one is enough",
                record=record,
                fix=sentence.fix(match.start(), match[0], " "),
            )
        said = sentence.text.casefold()
        for words, folded in promotion:
            at = said.find(folded)
            if at >= 0 and len(said) == len(sentence.text):
                yield diagnostic(
                    "promotion",
                    sentence.span(at),
                    say(
                        '"{text}" is no part of the story',
                        text=sentence.text[at : at + len(words)],
                    ),
                    help="take it out; name a related story by ::story{id=…} on a line of its own",
                    record=record,
                )


@lru_cache(maxsize=32)
def _spelling_of(style: Style) -> re.Pattern[str] | None:
    """Return what finds the wrong spellings: words whole, but that Bengali ones may have endings."""
    words = sorted((wrong for wrong, _ in style.spellings), key=len, reverse=True)
    if not words:
        return None
    ends = (re.escape(w) + ("" if "\u0980" <= w[-1] <= "\u09ff" else r"\b") for w in words)
    return re.compile(rf"(?<![{_LETTER}])(?:{'|'.join(ends)})", re.IGNORECASE)


def _like(written: str, right: str) -> str:
    """Return a word with a capital where the one in its place had one, in capitals where that was."""
    if len(written) > 1 and written.isupper():
        return right.upper()
    return right[0].upper() + right[1:] if written[:1].isupper() else right
