"""Cleaned HTML cut at its placeholders: references, blocks and links to records become parts.

A placeholder is a number between signs of the private use area, which no source file may hold.
"""

import html

from generator.content.link_places import LinkPlaces
from generator.content.source import SourceFile
from generator.model.text import Block, BodyPart, LinkEnd, LinkStart, RecordKind, Reference
from generator.patterns import pattern
from generator.saying import say

REF, BLOCK, END = "\ue000", "\ue001", "\ue002"
_PART = pattern(
    f"{REF}(?P<ref>\\d+){END}"
    f"|<p>{BLOCK}(?P<block>\\d+){END}</p>\n?"
    '|<(?P<tag>/?[a-zA-Z][a-zA-Z0-9]*)(?P<attributes>(?:[^>"]|"[^"]*")*)>'
)
PLACED = pattern(f"{REF}(\\d+){END}")
_RECORD_LINK = pattern(r'href="(story|incident|page):([^"#]*)(#[^"]*)?"')

Taken = list[Reference | Block | str]


def split_parts(
    source: SourceFile, made: str, taken: Taken, places: LinkPlaces
) -> tuple[BodyPart, ...]:
    """Cut the cleaned HTML at placeholders and links to records."""
    if (
        END not in made
        and 'href="story:' not in made
        and 'href="incident:' not in made
        and 'href="page:' not in made
    ):
        return (made,) if made else ()
    parts: list[BodyPart] = []
    text: list[str] = []
    at = code = 0
    in_link = False

    def flush() -> None:
        if text and (joined := "".join(text)):
            parts.append(joined)
        text.clear()

    for match in _PART.finditer(made):
        text.append(made[at : match.start()])
        at = match.end()
        if (index := match.group("ref")) is not None:
            part = taken[int(index)]
            if isinstance(part, Reference) and not code:
                flush()
                parts.append(part)
            elif isinstance(part, Reference):
                text.append(html.escape("${" + part.written + "}", quote=False))
            elif isinstance(part, str):
                text.append(html.escape("$" * bool(code and part == "${") + part, quote=False))
        elif (index := match.group("block")) is not None:
            flush()
            part = taken[int(index)]
            assert isinstance(part, Block)
            parts.append(part)
        else:
            tag, written = match.group("tag"), match.group()
            if tag in ("code", "pre"):
                code += 1
            elif tag in ("/code", "/pre"):
                code = max(0, code - 1)
            if REF in written:
                for placed in PLACED.finditer(written):
                    part = taken[int(placed.group(1))]
                    if isinstance(part, Reference):
                        report_place(source, part)
                written = PLACED.sub("", written)
            link = _RECORD_LINK.search(written) if tag == "a" else None
            if link:
                flush()
                kind: RecordKind = (
                    "story"
                    if link[1] == "story"
                    else "incident"
                    if link[1] == "incident"
                    else "page"
                )
                fragment = (link[3] or "")[1:]
                address = f"{link[1]}:{link[2]}{link[3] or ''}"
                parts.append(LinkStart(kind, link[2], fragment, places.next(address)))
                in_link = True
            elif tag == "/a" and in_link:
                flush()
                parts.append(LinkEnd())
                in_link = False
            else:
                text.append(written)
    text.append(made[at:])
    flush()
    return tuple(parts)


def report_place(source: SourceFile, reference: Reference) -> None:
    source.report(
        "reference-place",
        reference.span,
        say(
            "${{{written}}} stands in a URL, an attribute, an anchor or raw HTML",
            written=reference.written,
        ),
        help="facts are spoken in text only",
    )
