"""`::name{key=value}` alone on a line: the grammar and the table of blocks."""

from msgspec import Struct

from generator.content.references import read_phrase
from generator.content.source import SourceFile
from generator.diagnostics import Span, nearest
from generator.model.text import Block
from generator.patterns import pattern
from generator.saying import say


class BlockShape(Struct, frozen=True):
    """The options that a block takes, and those it needs."""

    options: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()


BLOCKS: dict[str, BlockShape] = {
    "quote": BlockShape(("of", "incident"), ("of",)),
    "timeline": BlockShape(("incident",)),
    "figures": BlockShape(("only", "incident")),
    "chart": BlockShape(("series", "incident"), ("series",)),
    "image": BlockShape(("file", "alt", "caption", "credit", "size", "decorative"), ("file",)),
    "story": BlockShape(("id",), ("id",)),
    "incident": BlockShape(("id",), ("id",)),
    "embed": BlockShape(("url", "title"), ("url",)),
}

SIZES = ("wide",)
FENCE = pattern(r" {0,3}(`{3,}|~{3,})")
"""The line before and after code, in which nothing is a block or a word."""
_TEXTS = ("alt", "caption", "credit", "title")
BLOCK_LINE = pattern(r"::([A-Za-z][A-Za-z0-9_-]*)[ ]*(?:\{(.*)\})?[ \t]*")
STRAY = pattern(r"(?<![:\w])::(" + "|".join(BLOCKS) + r")(?=[{\s]|$)")
_OPTION = pattern(r'\s*([a-z_]+)\s*=\s*(?:"([^"]*)"|([^\s"{},]+))\s*,?')
_REFERENCE_LINE = pattern(r"!\[([^\]]*)\]\(([^)\s]+)\)[ \t]*")


def is_fence_end(line: str, fence: str) -> bool:
    """Return True for the line that ends the code which a fence began."""
    bare = line.strip()
    return bare.startswith(fence) and not bare.strip(fence[0])


def read_block(source: SourceFile, line: str, span: Span) -> Block | None:
    """Return the block of a line that begins with `::`; None, with a diagnostic, if it is bad."""
    match = BLOCK_LINE.fullmatch(line)
    if not match:
        source.report(
            "bad-block",
            span,
            "this block is not well formed",
            help='a block stands alone on its line: ::name{key=value other="two words"}',
        )
        return None
    name, written = match.group(1), match.group(2) or ""
    shape = BLOCKS.get(name)
    if shape is None:
        source.report(
            "unknown-block",
            span,
            say("there is no block ::{name}{near}", name=name, near=nearest(name, BLOCKS)),
            help=say("blocks: {names}", names=", ".join(f"::{b}" for b in BLOCKS)),
        )
        return None
    options = _read_options(source, written, span)
    if options is None:
        return None
    for key in options:
        if key not in shape.options:
            source.report(
                "bad-block",
                span,
                say(
                    "::{name} has no option {key}{near}",
                    name=name,
                    key=key,
                    near=nearest(key, shape.options),
                ),
                help=say("options: {names}", names=", ".join(shape.options) or say("none")),
            )
            return None
    for key in shape.needs:
        if not options.get(key):
            source.report(
                "bad-block",
                span,
                say("::{name} needs {key}", name=name, key=key),
                help=say("write ::{name}{{{key}=…}}", name=name, key=key),
            )
            return None
    size = options.get("size")
    if size is not None and size not in SIZES:
        source.report(
            "bad-block",
            span,
            say('"{size}" is not a size{near}', size=size, near=nearest(size, SIZES)),
            help=say("sizes: {names}", names=", ".join(SIZES)),
        )
        return None
    return block_of(source, name, tuple(options.items()), span)


def block_of(
    source: SourceFile, name: str, options: tuple[tuple[str, str], ...], span: Span
) -> Block:
    """Return a block; the options that readers read become phrases."""
    texts = tuple((k, read_phrase(source, v, span.line)) for k, v in options if k in _TEXTS)
    return Block(name, options, span, texts)


def read_picture_line(line: str) -> tuple[tuple[str, str], ...] | None:
    """Return the options of `::image` for a line that is only `![alt](file)`, or None."""
    match = _REFERENCE_LINE.fullmatch(line)
    return (("file", match.group(2)), ("alt", match.group(1))) if match else None


def _read_options(source: SourceFile, written: str, span: Span) -> dict[str, str] | None:
    options: dict[str, str] = {}
    at = 0
    while written[at:].strip():
        match = _OPTION.match(written, at)
        if not match:
            source.report(
                "bad-block",
                span,
                say("the options of this block end at: {rest}", rest=written[at:].strip()[:40]),
                help='options are key=value or key="two words"',
            )
            return None
        key = match.group(1)
        if key in options:
            source.report("bad-block", span, say("the option {key} stands twice", key=key))
            return None
        options[key] = match.group(2) if match.group(2) is not None else match.group(3)
        at = match.end()
    return options
