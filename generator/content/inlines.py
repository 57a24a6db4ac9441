"""The stock inline patterns of Python-Markdown, spared where their sign is missing.

Also short ways for what most texts have, a plain link and plain emphasis: the stock code walks
them sign by sign. Whatever is not plain goes the stock way.
"""

import re
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.inlinepatterns import (
    IMAGE_LINK_RE,
    LINK_RE,
    DelimiterProcessor,
    ImageInlineProcessor,
    LinkInlineProcessor,
)
from markdown.treeprocessors import InlineProcessor
from markdown.util import INLINE_PLACEHOLDER_PREFIX, AtomicString

from generator.patterns import pattern

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


def by_name(registry: Any) -> list[tuple[str, Any]]:
    """Return a registry's items with their names, in the order in which they are asked."""
    items = list(registry)  # sorts the registry, names and all
    return list(zip([item.name for item in registry._priority], items, strict=True))


class GatedInlines(InlineProcessor):
    """The stock processor, asking a pattern only where its sign occurs."""

    def __init__(self, md: Markdown) -> None:
        super().__init__(md)
        self._gates: list[tuple[Any, tuple[str, ...], bool]] = []
        self._any = re.compile("")

    def _look(self) -> None:
        """Read the registered patterns, once they are all there."""
        self._gates = [
            (pattern, SIGNS.get(name, ()), name in REFERENCES)
            for name, pattern in by_name(self.inlinePatterns)
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


_BRACKET = pattern(r"[\[\]]")
_LONGEST = 2_000
"""Letters of an address with its title: the stock code looks for the end of one up to the end of its paragraph."""
_PLAIN_LABEL = pattern(r"[^\[\]]*\]")
_PLAIN_TARGET = pattern(r"""\(([^\s()<>"'\x02]*)\)""")


class _Links(LinkInlineProcessor):
    """The stock links; a plain address is not walked sign by sign, and no other over the whole paragraph."""

    def getLink(self, data: str, index: int) -> tuple[str, str | None, int, bool]:
        if match := _PLAIN_TARGET.match(data, index):
            return match[1], None, match.end(), True
        if len(data) <= index + _LONGEST or data[index] != "(":
            return super().getLink(data, index)
        href, title, end, handled = super().getLink(data[index : index + _LONGEST], 0)
        return href, title, index + end, handled


class _Images(_Links, ImageInlineProcessor):
    """The stock pictures, which are looked through as links are."""


def _text_of(data: str, index: int) -> tuple[str, int, bool]:
    """Return the words up to the bracket that closes them, as the stock code does sign by sign."""
    if match := _PLAIN_LABEL.match(data, index):
        return match.group()[:-1], match.end(), True
    depth = 1
    for match in _BRACKET.finditer(data, index):
        depth += 1 if match[0] == "[" else -1
        if not depth:
            return data[index : match.start()], match.end(), True
    return data[index:], len(data), False


_PAIR = pattern(r"(?<!\S)(\*\*?|__?)(?![\s*_])([^*_]*[^\s*_])\1(?![\w*_])")
"""An opening run after white space, its twin after the last letter, no other run between."""


class _Emphasis(DelimiterProcessor):
    """The stock emphasis; a plain pair is taken whole."""

    def handleMatch(  # type: ignore[override]  # as its own base does
        self, m: re.Match[str], data: str
    ) -> tuple[Element | None, int | None, int | None]:
        if not self.regions and (pair := _PAIR.match(data, m.start())):
            element = Element("strong" if len(pair[1]) > 1 else "em")
            element.text = pair[2]
            return element, pair.start(), pair.end()
        return super().handleMatch(m, data)


def use_short_ways(markdown: Markdown) -> None:
    """Give a Markdown these inline patterns in place of the stock ones."""
    emphasis = _Emphasis("*", "strong,em", markdown)
    emphasis.add("_", "strong,em", smart=True)
    markdown.inlinePatterns.register(emphasis, "em_strong", 60)
    markdown.inlinePatterns.register(_Links(LINK_RE, markdown), "link", 160)
    markdown.inlinePatterns.register(_Images(IMAGE_LINK_RE, markdown), "image_link", 150)
    for name in ("link", "image_link", *REFERENCES):
        markdown.inlinePatterns[name].getText = _text_of  # type: ignore[attr-defined]
    markdown.treeprocessors.register(GatedInlines(markdown), "inline", 20)
