"""`content/registry/style.yaml`: how the house writes, a table for each language."""

from generator.content.fields import Context, Fields
from generator.content.nodes import load_mapping
from generator.content.source import SourceFile
from generator.content.tree import ScalarNode
from generator.diagnostics import nearest
from generator.model.style import Quotes, Style
from generator.saying import say

_QUOTES: dict[str, Quotes] = {"curly": "curly", "any": "any"}


def read_styles(source: SourceFile, context: Context) -> tuple[tuple[str, Style], ...]:
    """Read the table: the style of each locale."""
    node = load_mapping(source, source.text)
    if node is None:
        return ()
    whole = Fields(source, node, context, label=say("the table of house style"))
    found: list[tuple[str, Style]] = []
    for locale in whole.names():
        entry = whole.mapping(locale, say("the style of {locale}", locale=locale))
        if locale not in context.locales:
            whole.report(
                "unknown-locale",
                locale,
                say(
                    '"{locale}" is not a locale of this site{near}',
                    locale=locale,
                    near=nearest(locale, context.locales),
                ),
                help=say("one of: {names}", names=", ".join(context.locales)),
            )
        elif entry is not None:
            found.append((locale, _read_style(entry)))
    return tuple(found)


def _read_style(entry: Fields) -> Style:
    spellings = entry.mapping("spellings", "spellings")
    promotion: list[str] = []
    for node in entry.sequence("promotion"):
        if isinstance(node, ScalarNode) and node.value.strip():
            promotion.append(node.value.strip())
        else:
            entry.report("wrong-type", node, "promotion is a list of words")
    quotes = entry.choice("quotes", _QUOTES)
    entry.finish()
    pairs = (
        [(n, spellings.string(n, required=True)) for n in spellings.names()] if spellings else []
    )
    return Style(
        tuple((w.strip(), r) for w, r in pairs if w.strip() and r),
        tuple(promotion),
        _QUOTES.get(quotes),
    )
