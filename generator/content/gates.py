"""Python-Markdown, asked only for what a text can need.

The stock parser searches every text for every pattern and runs every extension. Each needs a
certain sign; where the text lacks it, it cannot do anything and is not asked. Output is the
same: tests compare the two. It takes four tenths off the time of a text (benchmarks, `read`).
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.blockparser import BlockParser
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension
from markdown.extensions.smarty import SmartyExtension
from markdown.treeprocessors import InlineProcessor
from markdown.util import INLINE_PLACEHOLDER_PREFIX, AtomicString

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


REFERENCES = frozenset({"reference", "image_reference", "short_reference", "short_image_ref"})
"""The patterns that look for a link's definition: without definitions they find nothing."""
BLOCK_SIGNS: dict[str, tuple[str, ...]] = {
    "indent": ("    ",),
    "code": ("    ",),
    "hashheader": ("#",),
    "setextheader": ("\n=", "\n-"),
    "hr": ("-", "_", "*"),
    "olist": (".",),
    "ulist": ("* ", "+ ", "- "),
    "quote": (">",),
    "reference": ("]:",),
    "table": ("|",),
    "deflist": (":",),
    "defindent": ("    ",),
}
"""The signs of which one must be in a block for a processor to take it; others are always tried."""


def _by_name(registry: Any) -> list[tuple[str, Any]]:
    """Return a registry's items with their names, in the order in which they are asked."""
    items = list(registry)  # sorts the registry, names and all
    return list(zip([item.name for item in registry._priority], items, strict=True))


class _GatedInlineProcessor(InlineProcessor):
    """The stock processor, asking a pattern only where its sign occurs."""

    def __init__(self, md: Markdown) -> None:
        super().__init__(md)
        self._gates: list[tuple[Any, tuple[str, ...], bool]] = []
        self._any = re.compile("")

    def _look(self) -> None:
        """Read the registered patterns, once they are all there."""
        self._gates = [
            (pattern, SIGNS.get(name, ()), name in REFERENCES)
            for name, pattern in _by_name(self.inlinePatterns)
        ]
        if all(signs for _, signs, _ in self._gates):
            every = sorted({sign for _, signs, _ in self._gates for sign in signs})
            self._any = re.compile("|".join(map(re.escape, every)))

    def _InlineProcessor__handleInline(  # the name that the base class calls
        self, data: str, patternIndex: int = 0
    ) -> str:
        if isinstance(data, AtomicString):
            return data
        gates = self._gates
        if not gates:
            self._look()
            gates = self._gates
        if self._any.search(data) is None:
            return data
        start = 0
        apply = self._InlineProcessor__applyPattern  # type: ignore[attr-defined]
        while patternIndex < len(gates):
            pattern, signs, refers = gates[patternIndex]
            if (refers and not self.md.references) or (
                signs and signs[0] not in data and (len(signs) == 1 or signs[1] not in data)
            ):
                patternIndex += 1
                start = 0
                continue
            data, matched, start = apply(pattern, data, patternIndex, start)
            if not matched:
                patternIndex += 1
        return data

    def _InlineProcessor__processPlaceholders(
        self, data: str | None, parent: Element, isText: bool = True
    ) -> list[tuple[Element, list[str]]]:
        if data and INLINE_PLACEHOLDER_PREFIX not in data:
            if isText:
                parent.text = parent.text + data if parent.text else data
            else:
                parent.tail = parent.tail + data if parent.tail else data
            return []
        process = super()._InlineProcessor__processPlaceholders  # type: ignore[misc]
        found: list[tuple[Element, list[str]]] = process(data, parent, isText)
        return found


class _GatedBlocks:
    """The stock loop over blocks, asking a processor only where its sign occurs."""

    def __init__(self, parser: BlockParser) -> None:
        self._parser = parser
        self._gates: list[tuple[BlockProcessor, tuple[str, ...]]] = []

    def parse(self, parent: Element, blocks: list[str]) -> None:
        """Do what `BlockParser.parseBlocks` does."""
        if not self._gates:
            self._gates = [
                (processor, BLOCK_SIGNS.get(name, ()))
                for name, processor in _by_name(self._parser.blockprocessors)
            ]
        gates = self._gates
        while blocks:
            block = blocks[0]
            for processor, signs in gates:
                for sign in signs:
                    if sign in block:
                        break
                else:
                    if signs:
                        continue
                if processor.test(parent, block) and processor.run(parent, blocks) is not False:
                    break


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
STAGES: dict[str, tuple[str, ...]] = {"html_block": ("<", "&"), "unescape": ("\\",)}
"""The stages of the stock parser, each with the signs of which one must be in a text for it."""
_QUOTES = {
    "left-single-quote": "‘",
    "right-single-quote": "’",
    "left-double-quote": "“",
    "right-double-quote": "”",
}


class Parsers:
    """A parser for each set of extensions and stages that texts turned out to need."""

    def __init__(self, *always: Extension) -> None:
        self._always = always
        self._made: dict[tuple[str, ...], Markdown] = {}

    def parser_for(self, text: str) -> Markdown:
        """Return a parser that does with this text what one with everything would."""
        needed = (*_needed(EXTENSIONS, text), *_needed(STAGES, text))
        parser = self._made.get(needed)
        if parser is None:
            parser = make_parser([n for n in needed if n in EXTENSIONS], *self._always)
            for name in STAGES.keys() - set(needed):
                for stages in (parser.preprocessors, parser.treeprocessors):
                    if name in stages:
                        stages.deregister(name)
            self._made[needed] = parser
        return parser.reset()


def _needed(gates: Mapping[str, tuple[str, ...]], text: str) -> list[str]:
    return [name for name, signs in gates.items() if any(sign in text for sign in signs)]


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
    """Give a Markdown the gated parsers in place of the stock ones."""
    markdown.parser.parseBlocks = _GatedBlocks(markdown.parser).parse  # type: ignore[method-assign]
    markdown.treeprocessors.register(_GatedInlineProcessor(markdown), "inline", 20)
