"""A text's HTML by Python-Markdown, for texts that are more than plain.

Markdown is loaded with this module, which most edits never need.
"""

import html
from collections.abc import Sequence

from generator.content.cleaning import clean
from generator.content.gates import Parsers
from generator.content.link_places import LinkPlaces
from generator.content.outline import Outline
from generator.content.parts import PLACED, REF, Taken, report_place
from generator.content.plain import BodyHtml
from generator.content.source import SourceFile
from generator.model.text import Reference
from generator.patterns import pattern

_TAG = r'(?:[^<>"]|"[^"]*")*?'
_ID = pattern(rf'<[a-z][a-z0-9]*{_TAG}\sid="([^"]*)"')
_LOCAL = pattern(rf'<a{_TAG}\shref="#([^"]+)"')


class Parser:
    """Markdown set up once, to parse many texts. Holds no state between texts."""

    def __init__(self) -> None:
        self._outline = Outline()
        self._parsers = Parsers(self._outline)

    def parse(
        self, source: SourceFile, text: str, first_line: int, taken: Taken, places: LinkPlaces
    ) -> BodyHtml | None:
        """Return a text's HTML, cleaned where it may bring its own; None when it nests too deep."""
        self._outline.begin(source, first_line, places)
        markdown = self._parsers.parser_for(text)
        try:
            made = markdown.convert(text)
        except RecursionError:
            source.report("too-deep", source.span(first_line), "nested deeper than a page can show")
            return None
        _report_references_in_html(source, markdown.htmlStash.rawHtmlBlocks, taken)
        anchors = list(self._outline.anchors)
        if "<" in text or "{" in text:
            made = clean(made)
            given = (html.unescape(id) for id in _ID.findall(made))
            anchors += [id for id in given if id not in anchors]
            self._outline.local = [one for one in _LOCAL.findall(made) if REF not in one]
        self._outline.tell_local(anchors)
        return BodyHtml(made, tuple(dict.fromkeys(anchors)))


def _report_references_in_html(source: SourceFile, stash: Sequence[object], taken: Taken) -> None:
    """Report the references inside blocks of raw HTML, which Markdown leaves alone."""
    for item in stash:
        if isinstance(item, str) and REF in item and not item.startswith("<pre><code"):
            for placed in PLACED.finditer(item):
                part = taken[int(placed.group(1))]
                if isinstance(part, Reference):
                    report_place(source, part)
