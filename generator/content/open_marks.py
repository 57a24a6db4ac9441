"""Marks of Markdown that nothing closes: readers would get the signs themselves.

Two asterisks that make nothing bold, and the address of a link without its bracket. Works on one paragraph, code hidden; never
changes it.
"""

from collections.abc import Sequence

from msgspec import Struct

from generator.content.source import SourceFile
from generator.patterns import pattern
from generator.saying import say

_BOLD = pattern(r"(?<![\\*])(?:\*{2,3}(?=[^\s*])|(?<=[^\s*])\*{2,3}(?!\*))")
_RULE = pattern(r"[\s>]*(?:\*[ \t]*){3,}$")
_LINK = pattern(r"(?<!\\)\[([^\[\]\n]+)\]\(((?:[^\s()]|\([^\s()]*\))+)(?![^()\n]*\))")
_OPENS = pattern(r"\[[^\[\]\n]+\]\(")
_MAYBE_LINK = pattern(r"\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*$", 8)
_ADDRESS = ("http://", "https://", "mailto:", "story:", "incident:", "page:", "/", "#")


class MarkedLine(Struct, frozen=True):
    """A line of a paragraph: its number in the file, as written, and with code and addresses hidden."""

    number: int
    text: str
    plain: str


def may_be_open(text: str) -> bool:
    """Return True where a text may have a mark that nothing closes."""
    return text.count("**") % 2 == 1 or ("](" in text and _MAYBE_LINK.search(text) is not None)


def warn_of_open_marks(source: SourceFile, paragraph: Sequence[MarkedLine]) -> None:
    """Warn of the last two asterisks of a paragraph that are left alone, and of each link whose address has no end."""
    lines = [line for line in paragraph if not _RULE.match(line.text)]
    bold = [(line, found) for line in lines for found in _BOLD.finditer(line.plain)]
    if len(bold) % 2:
        line, found = bold[-1]
        source.report(
            "open-mark",
            source.span(line.number, found.start() + 1),
            say("two asterisks stand alone in this paragraph: readers will see them"),
            help=say("write ** on both sides of what is bold, or none"),
        )
    for line in lines:
        for opening in _OPENS.finditer(line.plain):
            link = _LINK.match(line.text, opening.start())
            if link is None or not link[2].startswith(_ADDRESS):
                continue
            source.report(
                "open-mark",
                source.span(line.number, link.start() + 1),
                say("a link begins here whose address has no end: readers will see its signs"),
                help=say("write {text}", text=f"[{link[1]}]({link[2]})"),
            )
