"""Markdown to a body: safe HTML in parts, with references, blocks and links still open.

Owns what Markdown may do here. References and blocks are taken out before Markdown sees the
text and come back as parts, so that a fact's value is never parsed. A text that may bring
HTML or attributes of its own (it has a < or a {) is cleaned against an allow list; any other
can only give what Markdown itself makes, whose links the outline has checked.
"""

import re
from typing import TYPE_CHECKING

from generator.content.blocks import FENCE, STRAY, block_of, read_block, read_picture_line
from generator.content.bounds import beyond_bounds
from generator.content.link_places import LinkPlaces
from generator.content.parts import BLOCK, END, REF, Taken, split_parts
from generator.content.plain import plain_text
from generator.content.references import MARK, read_reference
from generator.content.source import CONTROL, SourceFile
from generator.content.traps import warn_of_traps
from generator.content.turned import left_open
from generator.model.text import Body
from generator.patterns import pattern
from generator.saying import say

if TYPE_CHECKING:
    from generator.content.parsed import Parser
    from generator.content.plain import BodyHtml

_RAW_TAG = pattern(r"</?[a-zA-Z][a-zA-Z0-9-]*(?=[\s/>])[^<>]*>|<!--|<\?|<![A-Z]")
_CODE_SPAN = pattern(r"(`+)(?!`).*?(?<!`)\1(?!`)")
_ENTITY = pattern(r"&#(?:[xX]([0-9a-fA-F]{1,8})|([0-9]{1,8}));?")
_LAST_CHARACTER = 0x10FFFF


class BodyReader:
    """Markdown set up once, to read many texts. Holds no state between texts."""

    def __init__(self) -> None:
        self._parser: Parser | None = None

    def read(self, source: SourceFile, text: str, first_line: int) -> Body:
        """Return the body of a Markdown text that begins on a line of the source."""
        if beyond_bounds(source, text, first_line):
            return Body((), ())
        if "&#" in text and _refuse_entities(source, text, first_line):
            return Body((), ())
        warn_of_traps(source, text, first_line)
        if "```" in text or "~~~" in text:
            _warn_of_open_code(source, text, first_line)
        taken: Taken = []
        prepared = _take_out(source, text, first_line, taken)
        places = LinkPlaces(source, text, first_line)
        html = plain_text(prepared) or self._parse(source, prepared, first_line, taken, places)
        if html is None:
            return Body((), ())
        return Body(split_parts(source, html.html, taken, places), html.anchors)

    def _parse(
        self, source: SourceFile, text: str, first_line: int, taken: Taken, places: LinkPlaces
    ) -> "BodyHtml | None":
        if self._parser is None:
            from generator.content.parsed import Parser  # noqa: PLC0415  # 40 ms

            self._parser = Parser()
        return self._parser.parse(source, text, first_line, taken, places)


def _refuse_entities(source: SourceFile, text: str, first_line: int) -> bool:
    """Refuse numeric entities of control characters, the placeholders' signs among them."""
    refused = False
    for match in _ENTITY.finditer(text):
        number = int(match[1], 16) if match[1] else int(match[2])
        if number > _LAST_CHARACTER or CONTROL.search(chr(number)) or list(left_open(chr(number))):
            line = first_line + text.count("\n", 0, match.start())
            column = match.start() - text.rfind("\n", 0, match.start())
            source.report(
                "control-character",
                source.span(line, column),
                say(
                    "{sign} is a control character, which has no place in a text",
                    sign=match.group(),
                ),
                help="delete it",
            )
            refused = True
    return refused


def _warn_of_open_code(source: SourceFile, text: str, first_line: int) -> None:
    """Warn of a block of code that nothing closes: all that follows is in it, and readers get it as code."""
    fence, opened = "", 0
    for number, line in enumerate(text.split("\n"), first_line):
        if match := FENCE.match(line):
            mark = match.group(1)
            if not fence:
                fence, opened = mark, number
            elif mark[0] == fence[0] and len(mark) >= len(fence) and not line.strip(" `~"):
                fence = ""
    if fence:
        source.report(
            "open-code",
            source.span(opened),
            say("a block of code begins here, and no {fence} ends it", fence=fence),
            help=say(
                "write {fence} alone on a line behind the code, or delete this line", fence=fence
            ),
        )


def _take_out(source: SourceFile, text: str, first_line: int, taken: Taken) -> str:
    """Replace references and blocks by placeholders; warn of raw HTML and stray blocks."""
    if (
        "$" not in text
        and "::" not in text
        and "#" not in text
        and "`" not in text
        and "![" not in text
        and "<" not in text
    ):
        return text
    lines = text.split("\n")
    fence = ""
    for at, line in enumerate(lines):
        number = first_line + at
        if match := FENCE.match(line):
            mark = match.group(1)
            if not fence:
                fence = mark
            elif mark[0] == fence[0] and len(mark) >= len(fence) and not line.strip(" `~"):
                fence = ""
            continue
        if fence:
            if "${" in line:
                lines[at] = _placeholders(source, line, number, taken)
            continue
        if line.startswith("::"):
            block = read_block(source, line, source.span(number))
            if block is not None:
                taken.append(block)
                lines[at] = f"\n{BLOCK}{len(taken) - 1}{END}\n"
            else:
                lines[at] = ""
            continue
        if line.startswith("![") and (options := read_picture_line(line)) is not None:
            taken.append(block_of(source, "image", options, source.span(number)))
            lines[at] = f"\n{BLOCK}{len(taken) - 1}{END}\n"
            continue
        if "::" in line and "`" not in line and (stray := STRAY.search(line)):
            source.report(
                "block-place",
                source.span(number, stray.start() + 1),
                say(
                    "::{name} does not stand alone at the beginning of its line",
                    name=stray.group(1),
                ),
                help="put it on a line of its own, at the left margin",
            )
        if "<" in line and not line.startswith(("    ", "\t")):
            _warn_raw_html(source, line, number)
        if "${" in line:
            lines[at] = _placeholders(source, line, number, taken)
    return "\n".join(lines)


def _placeholders(source: SourceFile, line: str, number: int, taken: Taken) -> str:
    """Return a line with its references as placeholders; between backticks a broken one is only shown."""
    ticks, counted, last = 0, 0, line.rfind("`")

    def replace(match: re.Match[str]) -> str:
        nonlocal ticks, counted
        ticks += line.count("`", counted, match.start())
        counted = match.start()
        if match.group() == "$${":
            taken.append("${")
        else:
            span = source.span(number, match.start() + 1)
            follows = line[match.end() : match.end() + 1]
            reference = None
            if ticks % 2 == 0 or last < match.start():
                reference = read_reference(source, match.group(1), span, follows)
            taken.append(reference or match.group())
        return f"{REF}{len(taken) - 1}{END}"

    return MARK.sub(replace, line)


def _warn_raw_html(source: SourceFile, line: str, number: int) -> None:
    """Warn once a line of raw HTML in it, code spans apart."""
    shown = _CODE_SPAN.sub(lambda m: " " * len(m.group()), line)
    if (match := _RAW_TAG.search(shown)) is None:
        return
    from generator.content.cleaning import clean  # noqa: PLC0415

    kept = clean(match.group()).strip() and match.group()[1:2] != "/"
    source.report(
        "raw-html",
        source.span(number, match.start() + 1),
        say(
            "raw HTML: {text}" if kept else "raw HTML: {text} (it is taken out)",
            text=match.group()[:40],
        ),
        help="write Markdown or a :: block; what readers do not need is taken out",
    )
