"""Markdown's traps, told with the line written right.

Finds what Markdown takes otherwise than it was meant: a year that becomes a list, a hashtag
that becomes a heading, underscores inside words, an ending cut from its syllable. Reads the
text as written, without code; never changes it.
"""

import re
from collections.abc import Iterator

from msgspec import Struct

from generator.content.bengali_typing import (
    BENGALI_TEXT,
    LETTER,
    MARK,
    SIGN,
    Slip,
    hide,
    maybe_slips,
    slips_of,
    word_around,
)
from generator.content.blocks import FENCE
from generator.content.open_marks import MarkedLine, may_be_open, warn_of_open_marks
from generator.content.prose import is_anchored
from generator.content.source import SourceFile
from generator.content.veil import veil
from generator.l10n.digits import to_ascii
from generator.l10n.slugs import heading_id
from generator.patterns import pattern
from generator.saying import say

_QUOTE = r"(?:(?: {0,3}>)+ ?)?"
_ITEM = pattern(rf"({_QUOTE}) {{0,3}}([-*+] +)?(\d+)\.[ \t]+(?=\S)")
_HASHTAG = pattern(rf"{_QUOTE}(?: {{0,3}}(?:[-*+]|\d+\.) +)?(#{{1,6}})([^\s#])")
_UNDERSCORES = pattern(r"(?<!_)(_{1,2})(?![\s_])([^_]*[^\s_])\1(?!_)")
_ENDING = pattern(rf"(\*{{1,3}})(?=[^\s*])([^*]*[^\s*])\1([{SIGN}\u0981-\u0983\u09cd][{LETTER}{MARK}\u200c\u200d]*)")  # fmt: skip
_BEGINS = pattern(r"[ \t>]*(?:\d+[.)](?=\s|$)|[-+*:](?=\s|$)|[#>|=]|-+\s*$|`{3}|~{3}|\[)")
"""How a line of Markdown begins that is more than words."""
_MAYBE_ITEM = pattern(r"^[ >*+-]*\d+\.[ \t]", re.MULTILINE)
_MAYBE_HASHTAG = pattern(r"#[^\s#]")
_MAYBE_ENDING = pattern(rf"\*[{SIGN}\u0981-\u0983\u09cd]")
_MAYBE_UNDERSCORES = pattern(rf"_[{LETTER}{MARK}]|[{LETTER}{MARK}]_")
_LAST_PLAIN_ITEM = 31
_LONGEST_NUMBER = 9
_SHOWN = 48


class _Line(Struct, frozen=True):
    """A line of text: its number in the file, as written, and with what is no text hidden.

    `kept` are the stretches that no fix touches; `anchor` says that the line is a heading whose words are its anchor.
    """

    number: int
    text: str
    plain: str
    kept: tuple[tuple[int, int], ...] = ()
    anchor: bool = False

    def mends(self, slip: Slip) -> bool:
        """Return True where a slip can be mended, and nothing hangs on its letters."""
        if slip.fix is None:
            return False
        end = slip.at + len(slip.fix.old)
        if any(start < end and slip.at < stop for start, stop in self.kept):
            return False
        mended = self.text[: slip.at] + slip.fix.new + self.text[end:]
        if self.text.startswith(("    ", "\t")) or bool(_BEGINS.match(mended)) != bool(
            _BEGINS.match(self.text)
        ):
            return False
        return not self.anchor or heading_id(self.text) == heading_id(mended)


class _Item(Struct, frozen=True):
    line: _Line
    column: int
    written: str
    rest: str

    @property
    def number(self) -> int:
        """The number, or a very large one."""
        return int(to_ascii(self.written)) if len(self.written) <= _LONGEST_NUMBER else 10**9


def warn_of_traps(source: SourceFile, text: str, first_line: int) -> None:
    """Warn of each trap in a Markdown text that begins on a line of the source."""
    items = ". " in text and _MAYBE_ITEM.search(text) is not None
    hashtags = "#" in text and _MAYBE_HASHTAG.search(text) is not None
    underscores = "_" in text and _MAYBE_UNDERSCORES.search(text) is not None
    endings = "*" in text and _MAYBE_ENDING.search(text) is not None
    slips = maybe_slips(text)
    marks = may_be_open(text)
    if not (items or hashtags or underscores or endings or slips or marks):
        return
    paragraphs = list(_paragraphs(text, first_line))
    if items:
        _warn_of_lists(source, paragraphs)
    for paragraph in paragraphs:
        if paragraph[0].text.startswith(("    ", "\t")):
            continue
        if marks:
            warn_of_open_marks(
                source, [MarkedLine(line.number, line.text, line.plain) for line in paragraph]
            )
        table = any(_is_rule_row(line.text) for line in paragraph)
        for line in paragraph:
            if hashtags:
                _warn_of_hashtag(source, line)
            if underscores:
                _warn_of_underscores(source, line)
            if endings:
                _warn_of_endings(source, line)
            if slips:
                for slip in slips_of(line.text, line.plain, table=table):
                    span = source.span(line.number, slip.at + 1)
                    fix = slip.fix if line.mends(slip) else None
                    source.report("bengali-typing", span, slip.message, help=slip.help, fix=fix)


def _paragraphs(text: str, first_line: int) -> Iterator[list[_Line]]:
    """Yield the lines that stand together; blank lines, code and blocks part them."""
    together: list[_Line] = []
    veiled = veil(text)
    kept = veiled.by_line()
    shown = veiled.text.split("\n")
    lines = text.split("\n")
    for at, line in enumerate(lines):
        if shown[at].strip(" \t\x00\x01") and not line.startswith(("::", "![")):
            heading = line.startswith("#")
            if (heading or FENCE.match(line)) and together:
                yield together
                together = []
            if FENCE.match(line):
                continue
            anchor = is_anchored(line, *lines[at + 1 : at + 2])
            stretches = tuple(kept.get(at, ()))
            together.append(_Line(first_line + at, line, hide(shown[at]), stretches, anchor))
            if not heading:
                continue
        if together:
            yield together
            together = []
    if together:
        yield together


def _is_rule_row(line: str) -> bool:
    """True for the row of dashes below a table's head."""
    return "|" in line and "-" in line and not line.strip(" >|:-")


def _warn_of_lists(source: SourceFile, paragraphs: list[list[_Line]]) -> None:
    """Warn of the numbers that make a list without being meant to.

    Items that follow each other are one list, also across paragraphs that are indented, and
    a list may go on counting after a paragraph of text.
    """
    run: list[_Item] = []
    quote = ""
    last = 0
    for paragraph in [*paragraphs, []]:
        first = _ITEM.match(paragraph[0].text) if paragraph else None
        bullets = [m for line in paragraph if (m := _ITEM.match(line.text)) and m[2]]
        for line in paragraph if bullets else ():
            match = _ITEM.match(line.text)
            if match and match[2] and _item(line, match).number > _LAST_PLAIN_ITEM:
                _report_item(source, _item(line, match))
        goes_on = first is not None and not first[2] and first[1].strip() == quote
        if paragraph and run and (goes_on or paragraph[0].text.startswith("  ")):
            pass
        elif run:
            last = _judge(source, run, last)
            run = []
        if first is not None and not first[2]:
            quote = first[1].strip()
            run += [_item(line, m) for line in paragraph if (m := _ITEM.match(line.text))]


def _item(line: _Line, match: re.Match[str]) -> _Item:
    return _Item(line, match.start(3) + 1, match[3], line.text[match.end() :])


def _judge(source: SourceFile, run: list[_Item], last: int) -> int:
    """Report a list's strange numbers; return its last, or 0 when a further list may not go on."""
    numbers = [item.number for item in run]
    before = [last, *numbers]
    strange = [
        item
        for item, previous in zip(run, before, strict=False)
        if item.number != previous + 1
        and (item.number > _LAST_PLAIN_ITEM or (len(run) == 1 and item.number != 1))
    ]
    if numbers[0] > _LAST_PLAIN_ITEM and numbers[0] != last + 1:
        strange = run
    for item in strange:
        _report_item(source, item)
    return 0 if strange else numbers[-1]


def _report_item(source: SourceFile, item: _Item) -> None:
    source.report(
        "year-list",
        source.span(item.line.number, item.column),
        say(
            "Markdown makes a list of a line that begins with {number} and a dot, "
            "and takes the number out of the sentence",
            number=item.written,
        ),
        help=say(
            "write {text}, or turn the sentence round",
            text=f"{item.written}\\. {_short(item.rest)}",
        ),
    )


def _warn_of_hashtag(source: SourceFile, line: _Line) -> None:
    if (match := _HASHTAG.match(line.text)) is None:
        return
    signs, rest = match[1], line.text[match.start(2) :]
    source.report(
        "hashtag-heading",
        source.span(line.number, match.start(1) + 1),
        "Markdown makes a heading of this line",
        help=say(
            "a hashtag is written {tag}; a heading {heading}",
            tag=f"\\{signs}{_short(rest)}",
            heading=f"{signs if len(signs) > 1 else '##'} {_short(rest)}",
        ),
    )


def _warn_of_underscores(source: SourceFile, line: _Line) -> None:
    text = line.text
    for match in _UNDERSCORES.finditer(line.plain):
        before = line.plain[: match.start()][-1:]
        after = line.plain[match.end() :][:1]
        bengali = BENGALI_TEXT.search(match[2]) is not None
        touches = [c for c in (before, after) if _is_word(c) and (bengali or not c.isascii())]
        if not touches or (_is_word(before) and " " in match[2]):
            continue
        start, end = word_around(text, *match.span())
        if text[start:end].lstrip("\\")[:1] in ("#", "@"):
            right = re.sub(r"\\?_", r"\\_", text[start:end])
        else:
            stars = match[1].replace("_", "*")
            right = (
                f"{text[start : match.start()]}{stars}{match[2]}{stars}{text[match.end() : end]}"
            )
        source.report(
            "underscore-emphasis",
            source.span(line.number, match.start() + 1),
            "underscores inside a word do not surely make emphasis in Bengali",
            help=say("write {text}", text=right),
        )


def _is_word(sign: str) -> bool:
    return bool(sign) and (sign.isalnum() or BENGALI_TEXT.match(sign) is not None)


def _warn_of_endings(source: SourceFile, line: _Line) -> None:
    for match in _ENDING.finditer(line.plain):
        inner = line.text[match.start(2) : match.end(2)]
        source.report(
            "split-syllable",
            source.span(line.number, match.start(3) + 1),
            say(
                "the ending {ending} begins with a sign that belongs to the letter before it, "
                "but stands outside the emphasis",
                ending=match[3],
            ),
            help=say("write {text}", text=f"{match[1]}{_short(inner)}{match[3]}{match[1]}"),
        )


def _short(text: str) -> str:
    """Return the beginning of a line, for showing it."""
    text = text.strip()
    return text if len(text) <= _SHOWN else text[:_SHOWN].rsplit(" ", 1)[0] + " …"
