"""`content/registry/style.yaml`: how the house writes, a table for each language."""

from unicodedata import category

from generator.content.fields import Context, Fields
from generator.content.nodes import load_mapping
from generator.content.source import SourceFile
from generator.content.tree import ScalarNode
from generator.diagnostics import nearest
from generator.l10n.spelling import faults_of, folded
from generator.model.prose import HOLE
from generator.model.style import Quotes, Style
from generator.saying import Saying, say

_NEVER = frozenset(f"\n\t{HOLE}")
_MARKS = ("Mn", "Mc", "Me")
_BOTH = "write the wrong word, a colon and the right one: occured: occurred"
_STYLE = "write spellings:, promotion: or quotes: below the language"
_WORDS = "write promotion: [buy now, read on], or - a line each"
_KEEP = "keep one of the two rows"
_QUOTES: dict[str, Quotes] = {"curly": "curly", "any": "any"}


def read_styles(source: SourceFile, context: Context) -> tuple[tuple[str, Style], ...]:
    """Read the table: the style of each locale."""
    node = load_mapping(source, source.text)
    if node is None:
        return ()
    whole = Fields(source, node, context, label=say("the table of house style"))
    found: list[tuple[str, Style]] = []
    for locale in whole.names():
        entry = whole.mapping(locale, say("the style of {locale}", locale=locale), help=_STYLE)
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
    spellings = entry.mapping("spellings", "spellings", help=_BOTH)
    promotion: list[str] = []
    for node in entry.sequence("promotion"):
        if isinstance(node, ScalarNode) and node.value.strip():
            promotion.append(node.value.strip())
        else:
            entry.report("wrong-type", node, "promotion is a list of words", help=_WORDS)
    quotes = entry.choice("quotes", _QUOTES, what=say("way of writing quotation marks"))
    entry.finish()
    return Style(
        _read_spellings(spellings) if spellings else (),
        tuple(promotion),
        _QUOTES.get(quotes),
    )


def _read_spellings(spellings: Fields) -> tuple[tuple[str, str], ...]:
    """Return the rows that can do what they say; the others are told."""
    found: dict[str, tuple[str, str]] = {}
    named: dict[str, str] = {}
    for name in spellings.names():
        right = spellings.string(name, required=True, help=_BOTH)
        wrong = name.strip()
        if not wrong:
            _refuse(spellings, name, say("a row has no word to look for"), _BOTH)
        elif any(sign in _NEVER for sign in wrong) or category(wrong[0]) in _MARKS:
            fault = say('"{wrong}" stands in no text, so this row never finds it', wrong=wrong)
            _refuse(spellings, name, fault, "write the word as it stands in a text")
        elif any(sign in _NEVER for sign in right):
            fault = say(
                '"{right}" cannot stand in the place of a word', right=" ".join(right.split())
            )
            _refuse(spellings, name, fault, _BOTH)
        elif (before := found.get(folded(wrong))) is not None:
            fault = say('"{wrong}" and "{other}" are one word', wrong=wrong, other=before[0])
            _refuse(spellings, name, fault, _KEEP)
        elif right:
            found[folded(wrong)] = (wrong, right)
            named[wrong] = name
    rows = tuple(found.values())
    circular = dict(faults_of(Style(tuple(row for row in rows if row[0] != row[1]))))
    for wrong, other in circular.items():
        fault = say(
            '"{right}" is written for "{wrong}", and the row "{other}" makes "{wrong}" of it again',
            right=found[folded(wrong)][1],
            wrong=wrong,
            other=other,
        )
        _refuse(spellings, named[wrong], fault, _KEEP)
    return tuple(row for row in rows if row[0] not in circular)


def _refuse(spellings: Fields, name: str, fault: Saying, help: str) -> None:
    spellings.report("bad-words", name, fault, help=help)
