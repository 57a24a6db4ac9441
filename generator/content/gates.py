"""Python-Markdown, asked only for what a text can need.

The stock parser searches every text for every pattern and runs every extension. Each needs a
certain sign; where the text lacks it, it cannot do anything and is not asked. Output is the
same: tests compare the two. It takes four tenths off the time of a text (benchmarks, `read`).
"""

from collections.abc import Iterable
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.extensions.smarty import SmartyExtension
from markdown.treeprocessors import InlineProcessor
from markdown.util import AtomicString

SIGNS: dict[str, tuple[str, ...]] = {
    "backtick": ("`",),
    "escape": ("\\",),
    "reference": ("[",),
    "link": ("[",),
    "image_link": ("![",),
    "image_reference": ("![",),
    "short_reference": ("[",),
    "short_image_ref": ("![",),
    "autolink": ("<",),
    "automail": ("<",),
    "linebreak": ("  \n",),
    "html": ("<",),
    "entity": ("&",),
    "em_strong": ("*", "_"),
}
"""The signs of which one must be in a text for a pattern to match; others are always tried."""


class _GatedInlineProcessor(InlineProcessor):
    """The stock processor, asking a pattern only where its sign occurs."""

    def __init__(self, md: Markdown) -> None:
        super().__init__(md)
        self._gates: list[tuple[Any, tuple[str, ...]]] = []

    def _InlineProcessor__handleInline(  # the name that the base class calls
        self, data: str, patternIndex: int = 0
    ) -> str:
        if isinstance(data, AtomicString):
            return data
        if not self._gates:
            patterns = self.inlinePatterns
            names = [item.name for item in patterns._priority]  # type: ignore[attr-defined]
            self._gates = [
                (pattern, SIGNS.get(name, ()))
                for pattern, name in zip(patterns, names, strict=True)
            ]
        start = 0
        gates = self._gates
        apply = self._InlineProcessor__applyPattern  # type: ignore[attr-defined]
        while patternIndex < len(gates):
            pattern, signs = gates[patternIndex]
            if signs and signs[0] not in data and (len(signs) == 1 or signs[1] not in data):
                patternIndex += 1
                start = 0
                continue
            data, matched, start = apply(pattern, data, patternIndex, start)
            if not matched:
                patternIndex += 1
        return data


EXTENSIONS: dict[str, tuple[str, ...]] = {
    "tables": ("|",),
    "fenced_code": ("```", "~~~"),
    "attr_list": ("{",),
    "def_list": (": ",),
    "smarty": ('"', "'"),
}
"""The extensions, each with the signs of which one must be in a text for it to do anything.

`sane_lists` changes what a plain list is, so it is always there.
"""
_QUOTES = {
    "left-single-quote": "‘",
    "right-single-quote": "’",
    "left-double-quote": "“",
    "right-double-quote": "”",
}


class Parsers:
    """A parser for each set of extensions that texts turned out to need."""

    def __init__(self, *always: Extension) -> None:
        self._always = always
        self._made: dict[tuple[str, ...], Markdown] = {}

    def parser_for(self, text: str) -> Markdown:
        """Return a parser that does with this text what one with every extension would."""
        needed = tuple(n for n, signs in EXTENSIONS.items() if any(s in text for s in signs))
        parser = self._made.get(needed)
        if parser is None:
            parser = self._made[needed] = make_parser(needed, *self._always)
        return parser.reset()


def make_parser(names: Iterable[str], *always: Extension) -> Markdown:
    """Return a gated parser with the named extensions; quotation marks are curled, dashes not."""
    extensions: list[str | Extension] = ["sane_lists", *always]
    for name in names:
        if name == "smarty":
            extensions.append(
                SmartyExtension(smart_dashes=False, smart_ellipses=False, substitutions=_QUOTES)
            )
        else:
            extensions.append(name)
    markdown = Markdown(extensions=extensions, output_format="html")
    use_gates(markdown)
    return markdown


def use_gates(markdown: Markdown) -> None:
    """Give a Markdown the gated parser in place of the stock one."""
    markdown.treeprocessors.register(_GatedInlineProcessor(markdown), "inline", 20)
