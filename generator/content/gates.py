"""Python-Markdown, asked only for what a text can need.

The stock parser searches every text for every pattern and runs every extension. Each needs a
certain sign; where the text lacks it, it cannot do anything and is not asked. Output is the
same: tests compare the two. A text of the benchmark takes 0.33 ms, and 2.4 ms with all of the
stock parser.
"""

from collections.abc import Iterable, Mapping
from importlib import import_module
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.blockparser import BlockParser
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension
from markdown.preprocessors import NormalizeWhitespace

from generator.content.inlines import by_name, use_short_ways

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


class _Whitespace(NormalizeWhitespace):
    """The stock normalizing, which looks for lines of blanks only where there can be one."""

    def run(self, lines: list[str]) -> list[str]:
        text = "\n".join(lines)
        if "\t" in text or "\n " in text or "\x02" in text or "\x03" in text or "\r" in text:
            return super().run(lines)
        return [*lines, "", ""]


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
                for name, processor in by_name(self._parser.blockprocessors)
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
OPTIONS: dict[str, dict[str, object]] = {
    "smarty": {"smart_dashes": False, "smart_ellipses": False, "substitutions": _QUOTES}
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
    extensions = [_stock("sane_lists"), *always]
    extensions += [_stock(name, **OPTIONS.get(name, {})) for name in names]
    markdown = Markdown(extensions=extensions, output_format="html")
    use_gates(markdown)
    names = frozenset(markdown.block_level_elements)  # a list, asked for each element
    markdown.block_level_elements = names  # type: ignore[assignment]
    return markdown


def _stock(name: str, **options: object) -> Extension:
    """Return an extension that comes with Markdown.

    By its module: by its name alone, Markdown asks the metadata of all installed packages (12 ms).
    """
    made: Extension = import_module(f"markdown.extensions.{name}").makeExtension(**options)
    return made


def use_gates(markdown: Markdown) -> None:
    """Give a Markdown the gated parsers in place of the stock ones."""
    markdown.parser.parseBlocks = _GatedBlocks(markdown.parser).parse  # type: ignore[method-assign]
    markdown.preprocessors.register(_Whitespace(markdown), "normalize_whitespace", 30)
    use_short_ways(markdown)
