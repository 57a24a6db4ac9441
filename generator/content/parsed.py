"""A text's HTML by Python-Markdown, for texts that are more than plain.

Markdown is loaded with this module, which most edits never need.
"""

from collections.abc import Sequence

from generator.content.cleaning import clean
from generator.content.gates import Parsers
from generator.content.outline import Outline
from generator.content.parts import PLACED, REF, Taken, report_place
from generator.content.plain import BodyHtml
from generator.content.source import SourceFile
from generator.model.text import Reference


class Parser:
    """Markdown set up once, to parse many texts. Holds no state between texts."""

    def __init__(self) -> None:
        self._outline = Outline()
        self._parsers = Parsers(self._outline)

    def parse(
        self, source: SourceFile, text: str, first_line: int, taken: Taken
    ) -> BodyHtml | None:
        """Return a text's HTML, cleaned where it may bring its own; None when it nests too deep."""
        self._outline.begin(source, first_line)
        markdown = self._parsers.parser_for(text)
        try:
            made = markdown.convert(text)
        except RecursionError:
            source.report("too-deep", source.span(first_line), "nested deeper than a page can show")
            return None
        _report_references_in_html(source, markdown.htmlStash.rawHtmlBlocks, taken)
        if "<" in text or "{" in text:
            made = clean(made)
        return BodyHtml(made, tuple(self._outline.anchors))


def _report_references_in_html(source: SourceFile, stash: Sequence[object], taken: Taken) -> None:
    """Report the references inside blocks of raw HTML, which Markdown leaves alone."""
    for item in stash:
        if isinstance(item, str) and REF in item and not item.startswith("<pre><code"):
            for placed in PLACED.finditer(item):
                part = taken[int(placed.group(1))]
                if isinstance(part, Reference):
                    report_place(source, part)
