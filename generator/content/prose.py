"""The words of a text without its markup, cut into sentences, each letter with its place in the file.

Owns what of a line of Markdown is no word: signs of emphasis and of links, addresses, blocks; `veil` owns
what goes over several. Says which letter an entity (`&nbsp;`) is. Of a heading it keeps the words that its anchor is made of.
What readers read of a block (a caption, a title) is prose of its own. Never judges.
"""

from collections.abc import Iterator
from html import unescape

from generator.content.blocks import FENCE
from generator.content.scribe import BREAK, Scribe, sentences_of_scribe
from generator.content.veil import veil
from generator.model.prose import Kept, Sentence
from generator.patterns import pattern

_LEAD = pattern(r"[ \t]{0,3}(?:>[ \t]?)*[ \t]*(?:#{1,6}[ \t]+|[-*+:][ \t]+|[0-9]{1,9}[.)][ \t]+)?")
_OPENS = pattern(r"[ \t]{0,3}(?:>[ \t]?)*[ \t]*(?:#{1,6}[ \t]|[-*+:][ \t]|[0-9]{1,9}[.)][ \t])")
_HEADING = pattern(r"(?:\s{0,3}>\s?|\s*(?:[-*+]|\d+[.)])\s+)*\s{0,3}#{1,6}")
_UNDER = pattern(r" {0,3}(?:>[ ]?)*(?:=+|-+)[ ]*")
_UNDERS = ("=", "-", " ", ">")
_OWN_ID = pattern(r"[ \t]\{[^{}]*#[^\s{}]+[^{}]*\}[ \t]*#*[ \t]*$|\sid=")
"""A heading whose anchor is written with it."""
_RULE = pattern(r"[ \t]*(?:=+|-+|\*{3,}|_{3,}|[ \t|:-]+)[ \t]*")
_MARKUP = pattern(
    r"(?P<shown>\x01+)|\x00+"
    r"|\\(?P<escaped>[!-/:-@\[-`{-~])"
    r"|(?P<code>(?P<ticks>`+)(?!`).*?(?<!`)(?P=ticks)(?!`))"
    r"|\$\$\{|\$\{(?P<reference>[^{}\n]*)\}"
    r"|!\[[^\]]*\]\([^)]*\)"
    r"|(?P<address><(?:https?|mailto):[^>]*>|https?://[^\s<>)\]]+)"
    r"|(?P<tag></?[A-Za-z][^<>]*>|<!--.*?-->)"
    r"|(?P<open>\[)(?=[^\[\]]*\]\()"
    r"|(?P<close>\]\((?:[^()]|\([^()]*\))*\))"
    r"|(?P<entity>&(?:[A-Za-z][A-Za-z0-9]{1,31}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});)"
    r"|(?P<stars>\*+|(?<!\w)_+(?=\w)|(?<=\w)_+(?!\w)|~~)"
)
_SIGN = pattern(r"[\x00\x01\\`$!<\[\]*_~&]|https?://")
"""Where `_MARKUP` can match: looking for it first takes a third of the time."""
_OPTION = pattern(r"\b(alt|caption|title)=\"([^\"]*)\"")
_ENDS = "\n\r\t\f"
_SHOWN = {"alt": "alt", "caption": "caption", "title": "title"}


def body_sentences(
    path: str, locale: str, text: str, first_line: int, *, hears: bool = True
) -> Iterator[Sentence]:
    """Yield the sentences of a Markdown text that begins on a line of its file.

    Nothing is heard in them where it is not asked for.
    """
    scribe = Scribe()
    veiled = veil(text)
    lines, written = veiled.text.split("\n"), text.split("\n")
    kept = [
        Kept(first_line + number, start + 1, end + 1)
        for number, stretches in veiled.by_line().items()
        for start, end in stretches
    ]
    quotes = False
    for number, line in enumerate(lines, first_line):
        if FENCE.match(line):
            scribe.space(BREAK)
            continue
        if line.startswith(("    ", "\t")):
            continue
        if line.startswith("::"):
            scribe.space(BREAK)
            quotes = False
            yield from _of_block(path, locale, line, number, hears=hears)
            continue
        if not line.strip() or _RULE.fullmatch(line):
            scribe.space(BREAK)
            quotes = False
            continue
        quotes = line.lstrip(" ").startswith(">") or (quotes and not _OPENS.match(line))
        if _OPENS.match(line) or (quotes and number - 1 not in scribe.quoted):
            scribe.space(BREAK)
        if quotes:
            scribe.quoted.add(number)
        at = number - first_line
        if is_anchored(written[at], *written[at + 1 : at + 2]):
            kept.append(Kept(number, 1, len(line) + 1, anchor=True))
        lead = _LEAD.match(line)
        _take_line(scribe, line, number, lead.end() if lead else 0, kept)
        scribe.space(BREAK if line.lstrip().startswith("#") else " ")
    kept.sort(key=lambda one: one.line)
    yield from sentences_of_scribe(scribe, path, "body", locale, hears=hears, kept=kept)


def is_anchored(line: str, below: str = "") -> bool:
    """Return True for a heading that has no anchor but the one made of its words."""
    is_heading = "#" in line and _HEADING.match(line) is not None
    if not is_heading and (below[:1] not in _UNDERS or _UNDER.fullmatch(below) is None):
        return False
    return _OWN_ID.search(line) is None


def _take_line(
    scribe: Scribe, line: str, number: int, at: int, kept: list[Kept], *, entities: bool = True
) -> None:
    """Take down a line of Markdown from a column on; a letter behind a backslash is kept as it is.

    A block's option has no `entities`.
    """
    line = line.rstrip()
    from_here = at
    while sign := _SIGN.search(line, from_here):
        match = _MARKUP.match(line, sign.start())
        from_here = match.end() if match else sign.start() + 1
        if match is None or (match["entity"] is not None and not entities):
            continue
        scribe.words(line[at : match.start()], number, at + 1)
        at = match.end()
        column = match.start() + 1
        if match["escaped"] is not None:
            scribe.words(match["escaped"], number, column + 1)
            kept.append(Kept(number, column + 1, column + 2))
        elif match["reference"] is not None:
            scribe.hole(number, column, match["reference"].strip())
        elif match["entity"] is not None:
            _take_entity(scribe, match["entity"], number, column)
        elif match["shown"] or match["code"] or match["address"] is not None or match[0][0] == "!":
            scribe.hole(number, column)
        elif match["open"] is not None:
            scribe.open_link()
        elif match["close"] is not None:
            scribe.close_link(match["close"].removeprefix("]("))
        elif match[0] == "$${":
            scribe.words("${", number, column + 1)
    scribe.words(line[at:], number, at + 1)


def _take_entity(scribe: Scribe, written: str, number: int, column: int) -> None:
    """Take down the letter that readers see for an entity; one that browsers do not know stands as it is."""
    letter = unescape(written)
    if len(letter) != 1:
        scribe.words(written, number, column)
    else:
        scribe.escaped(" " if letter in _ENDS else letter, written, number, column)


def _of_block(path: str, locale: str, line: str, number: int, *, hears: bool) -> Iterator[Sentence]:
    for match in _OPTION.finditer(line):
        scribe = Scribe()
        kept: list[Kept] = []
        _take_line(scribe, line[: match.end(2)], number, match.start(2), kept, entities=False)
        yield from sentences_of_scribe(
            scribe, path, _SHOWN[match[1]], locale, hears=hears, kept=kept
        )
