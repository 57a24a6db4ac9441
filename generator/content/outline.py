"""What the parsed Markdown tree must satisfy: heading ids, link schemes, no loose pictures.

A tree processor for Python-Markdown; it reports to the source file of the text at hand.
"""

from collections.abc import Sequence
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from generator.content.heading_places import HeadingPlaces
from generator.content.link_places import LinkPlaces
from generator.content.links import anchor_of, link_fault
from generator.content.source import SourceFile
from generator.diagnostics import nearest
from generator.l10n.digits import to_ascii
from generator.l10n.slugs import heading_id
from generator.patterns import pattern
from generator.saying import say

_PLACEHOLDER = pattern("[\ue000\ue001]\\d+\ue002|\u0002[^\u0003]*\u0003")


class Outline(Extension):
    """Checks and completes each text's tree. `anchors` are the heading ids of the last text."""

    def __init__(self) -> None:
        super().__init__()
        self.source = SourceFile("", "")
        self.first_line = 1
        self.anchors: list[str] = []
        self.places = LinkPlaces(self.source, "", 1)
        self.headings = HeadingPlaces((), 1)
        self.local: list[str] = []

    def begin(self, source: SourceFile, first_line: int, places: LinkPlaces) -> None:
        """Make ready for a text."""
        self.source = source
        self.first_line = first_line
        self.anchors = []
        self.places = places
        self.headings = HeadingPlaces(source.lines, first_line)
        self.local = []

    def heading_line(self, level: int) -> int:
        """Return the line of the next heading of a level; that of the text where it is not known."""
        return self.headings.next(level) or self.first_line

    def tell_local(self, anchors: Sequence[str]) -> None:
        """Tell of links inside the text to an anchor that none of its elements has."""
        for fragment in self.local:
            if anchor_of(fragment) not in (*anchors, "top"):  # which browsers know without it
                self.source.report(
                    "unknown-anchor",
                    self.places.next(f"#{fragment}"),
                    say(
                        "this text has no heading with the anchor #{anchor}{near}",
                        anchor=anchor_of(fragment),
                        near=nearest(anchor_of(fragment), anchors),
                    ),
                    help=say("anchors: {names}", names=", ".join(anchors) or say("none")),
                )

    def extendMarkdown(self, md: Markdown) -> None:  # Python-Markdown's name
        """Register after inline parsing and after attribute lists."""
        md.treeprocessors.register(_Processor(md, self), "khobor-outline", 5)


class _Processor(Treeprocessor):
    def __init__(self, md: Markdown, outline: Outline) -> None:
        super().__init__(md)
        self.outline = outline

    def run(self, root: Element) -> None:
        for element in root.iter():
            tag = element.tag
            if tag == "a":
                self._link(element)
                if element.get("href", "").startswith("#"):
                    self.outline.local.append(element.get("href", "")[1:])
            elif tag == "img":
                self._picture(element)
            elif tag == "ol" and "start" in element.attrib:
                element.set("start", to_ascii(element.get("start", "")))
            elif len(tag) == 2 and tag[0] == "h" and tag[1] in "123456":
                self._heading(element)

    def _heading(self, element: Element) -> None:
        outline = self.outline
        text = _PLACEHOLDER.sub("", "".join(element.itertext()))
        line = outline.heading_line(int(element.tag[1]))
        if element.tag == "h1":
            outline.source.report(
                "heading-level",
                outline.source.find_in(line, text.strip()[:30]),
                "a heading of the first level: the headline is the page's only one",
                help="write ## for the headings of a text",
            )
            element.tag = "h2"
        given = element.get("id")
        if given and given in outline.anchors:
            outline.source.report(
                "duplicate-anchor",
                outline.source.find_in(line, "{#" + given),
                say("two headings have the anchor #{anchor}", anchor=given),
                help="give each anchor a name of its own",
            )
        id = given or heading_id(text) or "part"
        if not given:
            base, count = id, 2
            while id in outline.anchors:
                id, count = f"{base}-{count}", count + 1
            if id != base:
                shown = text.strip()
                outline.source.report(
                    "repeated-heading",
                    outline.source.find_in(line, shown[:30]),
                    say(
                        'two headings say "{text}", so the anchor of one is a number that may move',
                        text=shown,
                    ),
                    help=say("give the heading an anchor that stays: {text} {{#name}}", text=shown),
                )
            element.set("id", id)
        outline.anchors.append(id)

    def _picture(self, element: Element) -> None:
        source = self.outline.source
        source.report(
            "bad-media",
            source.find(element.get("src", "")[:60], self.outline.first_line),
            "a picture inside a line of text",
            help='put it on a line of its own: ::image{file=media/… alt="…"}',
        )

    def _link(self, element: Element) -> None:
        href = element.get("href", "")
        if "\ue000" in href:
            return
        if fault := link_fault(href):
            place = self.outline.places.next(href.replace("\x02amp\x03", "&"))
            self.outline.source.report("bad-link", place, fault[0], help=fault[1])
            del element.attrib["href"]
