"""The addresses of a record, each with its place in the file: of its texts, blocks and sources.

Links by id (`story:x`) are parts of a body and not among them. Never asks whether an address leads anywhere.
"""

import html
from collections.abc import Iterator, Mapping

from generator.content.frontmatter import body_of
from generator.content.link_places import LinkPlaces, find_address
from generator.content.source import SourceFile
from generator.diagnostics import Span
from generator.model.incident import Incident
from generator.model.link import Link
from generator.model.story import PlainPage, Story, Version
from generator.model.text import Block, Text, plain_of
from generator.patterns import pattern

_HREF = pattern(r'<a(?:[^<>"]|"[^"]*")*?\shref="([^"]*)"')
_SIGNS = pattern(r"\[[^\[\]\n]+\]\(((?:https?://|story:|incident:|page:|/)[^()\s]+)\)")
"""A link as Markdown writes it; in brackets and parentheses without an address stand other things."""
_MAIL = ("mailto:", "tel:", "#")


def links_of(
    record: Story | Incident | PlainPage, sources: Mapping[str, SourceFile]
) -> tuple[Link, ...]:
    """Return the addresses of a record in the order of its files."""
    if isinstance(record, Incident):
        source = sources.get("")
        return () if source is None else tuple(_of_incident(record, source))
    found: list[Link] = []
    for version in record.versions:
        source = sources[version.locale]
        found += _of_version(version, source)
    if isinstance(record, Story):
        found += _of_shared(record, {source.path: source for source in sources.values()})
    return tuple(found)


def _of_version(version: Version, source: SourceFile) -> Iterator[Link]:
    for name in ("headline", "kicker", "standfirst"):
        words = plain_of(getattr(version, name))
        yield from _signs(words, source, version.span.line, version.locale)
    places: LinkPlaces | None = None
    for part in version.body.parts:
        if isinstance(part, Block):
            yield from _of_block(part, source, version.locale)
        elif isinstance(part, str) and "href=" in part:
            places = places or LinkPlaces(source, *body_of(source))
            for written in _HREF.findall(part):
                address = html.unescape(written)
                if not address.startswith(_MAIL):
                    yield Link(address, places.next(written), "text", version.locale)


def _of_block(block: Block, source: SourceFile, locale: str) -> Iterator[Link]:
    url = block.option("url")
    line = block.span.line
    if block.name == "embed" and url:
        yield Link(url, _on_line(source, url, line), "embed", locale)
    for _, phrase in block.texts:
        yield from _signs(plain_of(phrase), source, line, locale)


def _of_shared(story: Story, sources: Mapping[str, SourceFile]) -> Iterator[Link]:
    """Yield the signs of links in what all languages of a story share."""
    texts: list[Text | None] = [correction.text for correction in story.corrections]
    if story.image is not None:
        texts += (story.image.alt, story.image.caption, story.image.credit)
    for text in texts:
        if text is not None and text.span.path in sources:
            yield from _signs_of_text(text, sources[text.span.path])


def _of_incident(incident: Incident, source: SourceFile) -> Iterator[Link]:
    for text in incident.texts():
        yield from _signs_of_text(text, source)
    for one in incident.sources:
        if one.url:
            span = find_address(source, one.url, one.span.line)
            yield Link(one.url, span, "source", owner=one.id)
        if one.archived:
            span = find_address(source, one.archived, one.span.line)
            yield Link(one.archived, span, "archived", owner=one.id)


def _signs_of_text(text: Text, source: SourceFile) -> Iterator[Link]:
    for code, phrase in text.phrases:
        yield from _signs(plain_of(phrase), source, text.span.line, code)


def _signs(words: str, source: SourceFile, line: int, locale: str) -> Iterator[Link]:
    """Yield the links of a text that is no Markdown: its readers see the brackets."""
    if "](" in words:
        for match in _SIGNS.finditer(words):
            at = source.find(f"]({match[1]}", line)
            span = source.span(at.line, at.column + len("]("))
            yield Link(match[1], span, "bare", locale)


def _on_line(source: SourceFile, address: str, line: int) -> Span:
    at = source.lines[line - 1].find(address)
    return source.span(line, max(at, 0) + 1)
