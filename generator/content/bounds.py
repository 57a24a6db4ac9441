"""What of Markdown no page can show: told before a text is handed to the parser, which it would hold for minutes.

Each look is linear, and most texts are asked for counts alone. The parser looks for the end of each
opened sign up to the end of its paragraph, and copies the paragraph for each that it finds.
"""

import re
from collections.abc import Callable, Iterator

from generator.content.source import SourceFile
from generator.patterns import pattern
from generator.saying import say

_RUN = pattern(
    r"([\[\]*_`<>!(~])\1{150,}|(?:^|\n)(?:[ ]?>){40,}|(?:[-*+] ){40,}"
    r"|(?:^|\n)(?:\t| {4}){40,}[ \t]*(?:[-*+]|[0-9]{1,9}[.)])[ \t]"
)
_SUSPECTS = (
    *(sign * 40 for sign in "[]*_`<>!(~"),
    "> > > > > > > > ",
    "- - - - - - - - ",
    "* * * * * * * * ",
    "+ + + + + + + + ",
    " " * 160,
    "\t" * 40,
)
"""Only a text with one of these is worth the search for `_RUN`, which reads every character."""
_DEEPEST = 150
"""Signs that may stand open in a paragraph at once."""
_MOST_TARGETS = 500
"""Definitions of links (`[name]: address`) that may stand together without an empty line."""
_MOST_WORK = 10**10
"""Letters of a paragraph times the signs in it: at so many the parser takes some seconds."""
_GAP = pattern(r"\n[ \t]*\n")
_BRACKETS = pattern(r"\\.|(`+)(?!`).*?(?<!`)\1(?!`)|\[|\]\(?|[()]")
_TAGS = pattern(r"<[a-zA-Z/!?]|>")
_TARGET = pattern(r"^ {0,3}\[[^\[\]\n]+\]:", re.MULTILINE)
_SIGNS = "[*_`<&\\!\ue000"


def beyond_bounds(source: SourceFile, text: str, first_line: int) -> bool:
    """Report the first place at which a text goes beyond what a page can show; True when there is one."""
    help = say("put a backslash before signs that are meant as text")
    if (found := _place_of_run(text)) is not None:
        message = say("signs nested or repeated deeper than a page can show")
    elif (found := _first(_open_brackets, text, "[", _DEEPEST)) is not None:
        message = say("more than {count} brackets stand open at once", count=_DEEPEST)
    elif (found := _first(_open_tags, text, "<", _DEEPEST)) is not None:
        message = say("more than {count} times < stands without >", count=_DEEPEST)
    elif (found := _first(_crowded_targets, text, "]:", _MOST_TARGETS)) is not None:
        message = say("more than {count} definitions of links stand together", count=_MOST_TARGETS)
        help = say("put an empty line between some of them")
    elif (found := _first_crowded(text)) is not None:
        message = say("a paragraph has more letters and signs than a page can show")
        help = say("put empty lines between its parts")
    else:
        return False
    line = text.count("\n", 0, found)
    column = found - text.rfind("\n", 0, found)
    source.report("too-deep", source.span(first_line + line, column), message, help=help)
    return True


def _first(look: Callable[[str], Iterator[int]], text: str, sign: str, most: int) -> int | None:
    """Return the first place that a look finds in a text, if it has so many of a sign at all."""
    return next(look(text), None) if text.count(sign) > most else None


def _place_of_run(text: str) -> int | None:
    if not any(run in text for run in _SUSPECTS) or (match := _RUN.search(text)) is None:
        return None
    return match.start() + (text[match.start()] == "\n")


def _open_brackets(text: str) -> Iterator[int]:
    """Yield where brackets stand open deeper than the bound: of words, and of addresses behind them."""
    for start, end in _paragraphs(text):
        opened = ""
        for match in _BRACKETS.finditer(text, start, end):
            sign = match[0]
            if sign == "[":
                opened += sign
            elif sign[0] == "]" and opened.endswith("["):
                opened = opened[:-1] + sign[1:]
            elif sign == "(" and opened.endswith("("):
                opened += sign
            elif sign == ")":
                opened = opened.removesuffix("(")
            if len(opened) > _DEEPEST:
                yield match.start()
                return


def _open_tags(text: str) -> Iterator[int]:
    opened = 0
    for match in _TAGS.finditer(text):
        opened = 0 if match[0] == ">" else opened + 1
        if opened > _DEEPEST:
            yield match.start()


def _crowded_targets(text: str) -> Iterator[int]:
    for start, end in _paragraphs(text):
        for count, match in enumerate(_TARGET.finditer(text, start, end), 1):
            if count > _MOST_TARGETS:
                yield match.start()


def _first_crowded(text: str) -> int | None:
    if len(text) ** 2 <= _MOST_WORK:
        return None
    for start, end in _paragraphs(text):
        length = end - start
        if length**2 > _MOST_WORK:
            signs = sum(text.count(sign, start, end) for sign in _SIGNS)
            if signs * length > _MOST_WORK:
                return start
    return None


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the stretches between empty lines begin and end."""
    start = 0
    for gap in _GAP.finditer(text):
        yield start, gap.start()
        start = gap.end()
    yield start, len(text)
