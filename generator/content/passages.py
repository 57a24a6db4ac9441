"""A version of a story or plain page cut into passages: heads, paragraphs, headings, items of lists, blocks, captions.

Owns what makes two passages the same: one wording, however it is typed (`l10n/wording`). Never
compares, and hears nothing: most texts stay as they were accepted.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from generator.content.blocks import FENCE, read_block, read_picture_line
from generator.content.frontmatter import body_of, line_of
from generator.content.source import SourceFile
from generator.digest import digest_bytes
from generator.l10n.wording import wording_of
from generator.model.drift import Accepted
from generator.model.story import PlainPage, Story, Version
from generator.model.text import EVERY, plain_of
from generator.patterns import pattern

_SUM = 12
_HEADS = ("headline", "kicker", "standfirst")
_CAPTIONS = ("alt", "caption")
_HEADING = pattern(r" {0,3}#{1,6}(?:[ \t]|$)")
_ITEM = pattern(r"[ \t]*(?:[-*+]|[0-9]{1,9}[.)])[ \t]+(?=\S)")
_QUOTATION = pattern(r" {0,3}>")
_RULE = pattern(r"[ \t]*(?:=+|-+|\*{3,}|_{3,}|[ \t|:-]+)[ \t]*")
_LEAD = pattern(r"[ \t]*(?:>[ \t]?)*[ \t]*(?:#{1,6}[ \t]+|[-*+][ \t]+|[0-9]{1,9}[.)][ \t]+)?")
REFERENCE = pattern(r"(?<!\$)\$\{([^{}\n]*)\}")
_TARGET = pattern(r"\]\(((?:[^()]|\([^()]*\))*)\)")
_ATTRIBUTES = pattern(r"\{[:#.][^{}]*\}")
_COMMENT = pattern(r"<!--.*?-->")
_SHOWN = ("alt", "caption", "credit", "title")


class Passage(Struct, frozen=True):
    """A passage: its kind, where it begins, and its text as it is written there."""

    kind: str
    locale: str
    path: str
    line: int
    column: int
    text: str
    digest: str
    targets: tuple[str, ...] = ()
    """Where each of its links leads."""


def passages_of(
    record: Story | PlainPage, version: Version, sources: Mapping[str, SourceFile]
) -> tuple[Passage, ...]:
    """Return the passages of a version, in the order of the page."""
    source = sources[version.locale]
    return tuple(
        Passage(
            kind,
            version.locale,
            path,
            line,
            column,
            text,
            digest_bytes(words.encode())[:_SUM],
            _targets(text),
        )
        for kind, path, line, column, text in _pieces(record, version, source)
        if (words := _words(kind, text))
    )


def texts_digest(sources: Mapping[str, SourceFile]) -> str:
    """Return the digest of the files of a record as they were read."""
    texts = "\0".join(f"{code}\0{source.text}" for code, source in sorted(sources.items()))
    return digest_bytes(texts.encode("utf-8", "surrogatepass"))[:_SUM]


def digests(passages: Iterable[Passage | Accepted]) -> Counter[tuple[str, str]]:
    """Return which passages there are, whatever their order."""
    return Counter((one.kind, one.digest) for one in passages)


# --- cutting ---


def _pieces(
    record: Story | PlainPage, version: Version, source: SourceFile
) -> Iterator[tuple[str, str, int, int, str]]:
    """Yield kind, path, line, column and text of each piece."""
    for field in _HEADS:
        text = plain_of(getattr(version, field))
        if text:
            span = source.find(text[:16], line_of(source, field, version.span.line))
            yield field, source.path, span.line, span.column, text
    image = record.image if isinstance(record, Story) else None
    if image is not None:
        for name in _CAPTIONS:
            found = getattr(image, name)
            for code, phrase in found.phrases if found is not None else ():
                if code == version.locale and code != EVERY:
                    yield name, found.span.path, found.span.line, 1, plain_of(phrase)
    text, first = body_of(source)
    for kind, line, lines in _cut(text.split("\n"), first):
        yield kind, source.path, line, 1, "\n".join(lines)


def _cut(lines: list[str], first: int) -> Iterator[tuple[str, int, list[str]]]:
    """Yield kind, line and lines of each passage of a text."""
    kind, begun = "", 0
    gathered: list[str] = []
    fence = ""
    for number, line in enumerate(lines, first):
        if match := FENCE.match(line):
            mark = match.group(1)
            if not fence:
                if gathered:
                    yield kind, begun, gathered
                kind, begun, gathered, fence = "code", number, [], mark
            elif line.strip().startswith(fence[:3]):
                fence = ""
                yield kind, begun, gathered
                gathered = []
            continue
        if fence:
            gathered.append(line)
            continue
        new = _kind(line, going_on=bool(gathered))
        if new == "" and gathered:
            gathered.append(line)
            continue
        if gathered:
            yield kind, begun, gathered
            gathered = []
        if new == "empty":
            continue
        kind, begun, gathered = new or "paragraph", number, [line]
        if kind in ("block", "heading"):
            yield kind, begun, gathered
            gathered = []
    if gathered:
        yield kind, begun, gathered


def _kind(line: str, *, going_on: bool) -> str:
    """Return what a line begins or ends (`empty`); an empty string for one that goes on."""
    if not line.strip() or _RULE.fullmatch(line):
        return "empty"
    if line.startswith("::") or read_picture_line(line) is not None:
        return "block"
    if _HEADING.match(line):
        return "heading"
    if _ITEM.match(line):
        return "item"
    return "quotation" if _QUOTATION.match(line) and not going_on else ""


# --- what makes two the same ---


def _words(kind: str, text: str) -> str:
    """Return what is compared of a passage: its wording, its `${…}`, where its links lead."""
    if kind == "block":
        return _words_of_block(text)
    if kind == "code":
        return " ".join(text.split())
    if kind not in ("paragraph", *_HEADS, *_CAPTIONS):
        text = "\n".join(line[_lead_end(line) :] for line in text.split("\n"))
    if kind == "heading":
        text = _ATTRIBUTES.sub("", text).rstrip("# ")
    text = _COMMENT.sub("", text)
    targets = " ".join(_targets(text))
    text = _TARGET.sub("", text)
    parts: list[str] = []
    at = 0
    for match in REFERENCE.finditer(text):
        parts += [wording_of(text[at : match.start()]), "${" + "".join(match[1].split()) + "}"]
        at = match.end()
    parts.append(wording_of(text[at:]))
    return " ".join(filter(None, [*parts, targets]))


def _targets(text: str) -> tuple[str, ...]:
    return tuple(filter(None, map(wording_of, _TARGET.findall(text))))


def _lead_end(line: str) -> int:
    lead = _LEAD.match(line)
    return lead.end() if lead else 0


def _words_of_block(line: str) -> str:
    if (picture := read_picture_line(line)) is not None:
        name, options = "image", picture
    else:
        aside = SourceFile("", line)  # what is wrong with the block is told where the text is read
        block = read_block(aside, line, aside.span(1))
        if block is None:
            return wording_of(line)
        name, options = block.name, block.options
    said = [
        f"{key}={_words('paragraph', value) if key in _SHOWN else ''.join(value.split())}"
        for key, value in sorted(options)
    ]
    return " ".join([f"::{name}", *said])
