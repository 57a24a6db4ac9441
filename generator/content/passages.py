"""A version of a story cut into passages: heads, paragraphs, headings, items of lists, blocks, captions.

Owns what makes two passages the same: one wording, however it is typed (`l10n/wording`). What is
heard in a passage is asked for apart, for few are ever heard. Never compares.
"""

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from generator.content.blocks import FENCE, read_block, read_picture_line
from generator.content.frontmatter import body_of
from generator.content.prose import body_sentences
from generator.content.source import SourceFile
from generator.content.told import line_of
from generator.digest import digest_bytes
from generator.l10n.hearing.heard import Heard
from generator.l10n.stems import stem
from generator.l10n.wording import wording_of
from generator.model.drift import Accepted
from generator.model.story import Story, Version
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
_REFERENCE = pattern(r"(?<!\$)\$\{([^{}\n]*)\}")
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


class Said(Struct, frozen=True):
    """A fact that a passage says, in one form for all languages, and as it is written there."""

    fact: str
    text: str
    line: int
    column: int


def passages_of(
    story: Story, version: Version, sources: Mapping[str, SourceFile]
) -> tuple[Passage, ...]:
    """Return the passages of a version, in the order of the page."""
    source = sources[version.locale]
    return tuple(
        Passage(kind, version.locale, path, line, column, text, digest_bytes(words.encode())[:_SUM])
        for kind, path, line, column, text in _pieces(story, version, source)
        if (words := _words(kind, text))
    )


def accepted(passage: Passage, facts: Iterable[Said]) -> Accepted:
    """Return what is kept of a passage when its translation is accepted."""
    return Accepted(passage.kind, passage.digest, tuple(sorted(one.fact for one in facts)))


def facts_of(passage: Passage, about: str, names: Mapping[str, str]) -> Iterator[Said]:
    """Yield what a passage says in numbers, times, `${…}` and names.

    `about` is the incident of a `${…}` without an id; `names` are facts by the wording of a name.
    """
    shift = passage.column - 1
    for sentence in body_sentences(passage.path, passage.locale, passage.text, passage.line):
        for heard in sentence.heard:
            if not _is_article(heard):
                span = sentence.span(heard.start)
                yield Said(_fact(heard), heard.text, span.line, span.column + shift)
        for bound in sentence.bound:
            incident, _, name = bound.written.partition("|")[0].strip().rpartition("/")
            span = sentence.span(bound.start)
            fact = f"record={incident or about}/{name}"
            yield Said(fact, f"${{{bound.written}}}", span.line, span.column + shift)
    yield from _names(passage, names)


def _names(passage: Passage, names: Mapping[str, str]) -> Iterator[Said]:
    """Yield the names of a passage; the last word of one may have an ending of its language."""
    if not names:
        return
    base = passage.locale.partition("-")[0]
    words = wording_of(_REFERENCE.sub(" ", passage.text)).split()
    for name, fact in names.items():
        parts = name.split()
        last = len(parts) - 1
        for at in range(len(words) - last):
            end = words[at + last]
            if words[at : at + last] == parts[:-1] and (
                end == parts[-1]
                or (end.startswith(parts[-1]) and stem(end, {parts[-1]}, base) == parts[-1])
            ):
                yield Said(fact, name, passage.line, passage.column)
                break


def _is_article(heard: Heard) -> bool:
    """Return True for a lone one: "one of them", একটি is as often no number."""
    written = any(sign.isdecimal() for sign in heard.text)
    return heard.kind == "number" and heard.low == heard.high == 1 and not written


def _fact(heard: Heard) -> str:
    low, high = (one if isinstance(one, str) else f"{one:f}" for one in (heard.low, heard.high))
    value = low if low == high else f"{low}..{high}"
    return f"{heard.kind}={value}" + (f"@{heard.unit}" if heard.unit else "")


# --- cutting ---


def _pieces(
    story: Story, version: Version, source: SourceFile
) -> Iterator[tuple[str, str, int, int, str]]:
    """Yield kind, path, line, column and text of each piece."""
    for field in _HEADS:
        text = plain_of(getattr(version, field))
        if text:
            span = source.find(text[:16], line_of(source, field, version.span.line))
            yield field, source.path, span.line, span.column, text
    if story.image is not None:
        for name in _CAPTIONS:
            found = getattr(story.image, name)
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
    targets = [wording_of(target) for target in _TARGET.findall(text)]
    text = _TARGET.sub("", text)
    parts: list[str] = []
    at = 0
    for match in _REFERENCE.finditer(text):
        parts += [wording_of(text[at : match.start()]), "${" + "".join(match[1].split()) + "}"]
        at = match.end()
    parts.append(wording_of(text[at:]))
    return " ".join(filter(None, [*parts, *targets]))


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
